//! Each change as a sentence for the journal: who did what.

mod accounts;

pub use accounts::task_sentence;

use crate::words::{notice_kind, permission, role, user_kind};
use crate::{
    AccessId, AccountId, Author, Change, CompanyId, Day, FOUNDER, FoundWrong, Grant, KitNumber, Notice,
    NoticeId, Permission, Settings, Strike, Substitute, Timestamp, UserDetails, UserId,
};

/// What sentences ask: people's names, notices, and how points in time are written.
pub trait Names {
    /// A user's name.
    fn user(&self, user: UserId) -> String;
    /// A company's name.
    fn company(&self, company: CompanyId) -> String;
    /// What an account is called.
    fn account(&self, account: AccountId) -> String;
    /// Whose an access is, and to what.
    fn access(&self, access: AccessId) -> Option<(UserId, AccountId)>;
    /// A notice, where it is known.
    fn notice(&self, _notice: NoticeId) -> Option<Notice> {
        None
    }
    /// A point in time as people read it: in UTC, where no time zone is at hand.
    fn when(&self, at: Timestamp) -> String {
        at.text_utc()
    }
}

/// The change as a sentence in the past tense: "Ingrid Solberg added the user Aylin Demir (person)."
#[must_use]
pub fn sentence(by: &Author, change: &Change, names: &dyn Names) -> String {
    let who = match by {
        Author::User(user) | Author::PersonalCode(user) => names.user(*user),
        Author::Founder => names.user(FOUNDER),
        Author::Kit(number) => kit(*number, true),
    };
    let by = match by {
        Author::User(_) | Author::PersonalCode(_) | Author::Founder => by.doer(change),
        // A kit is nobody: its successor is named.
        Author::Kit(_) => None,
    };
    let does = Doing { names, by };
    format!("{who} {}.", does.what(change))
}

/// One line of a change in detail.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Detail {
    /// What it is about.
    pub label: &'static str,
    /// How it was, where there was something.
    pub before: Option<String>,
    /// How it is since, where there is something.
    pub after: Option<String>,
}

struct Doing<'a> {
    names: &'a dyn Names,
    by: Option<UserId>,
}

impl Doing<'_> {
    fn what(&self, change: &Change) -> String {
        match change {
            Change::VaultMade { business, sample: true, .. } => {
                format!("made the sample vault of {business}")
            }
            Change::VaultMade { business, .. } => format!("made the vault of {business}"),
            Change::BusinessRenamed { before, after } => {
                format!("renamed the business from {before} to {after}")
            }
            Change::UserAdded { as_kind, details, .. } => {
                format!("added the user {} ({})", details.name, user_kind(*as_kind))
            }
            Change::UserChanged { user, .. } => format!("changed {}", self.whose("record", *user)),
            Change::UserDisabled { user, reason } => {
                format!("disabled {}: {}", self.name(*user), ending(reason))
            }
            Change::UserEnabled { user, reason } => {
                format!("enabled {}: {}", self.name(*user), ending(reason))
            }
            Change::SignInMade { user, grant, .. } => {
                format!("gave {} a sign-in as {}", self.name(*user), role(grant.role))
            }
            Change::SignInEnded { user, reason } => {
                format!("took away {}: {}", self.whose("sign-in", *user), ending(reason))
            }
            Change::GrantChanged { user, before, after, reason } => {
                let change = if before.role == after.role {
                    let who = if self.by == Some(*user) { "they".to_owned() } else { self.names.user(*user) };
                    format!("changed what {who} may do as {}", role(after.role))
                } else {
                    let (which, from, to) = (self.whose("role", *user), role(before.role), role(after.role));
                    format!("changed {which} from {from} to {to}")
                };
                format!("{change}: {}", ending(reason))
            }
            Change::SignInReset { user, caller_checked, .. } => {
                let checked = if *caller_checked { ", who answered the identity question" } else { "" };
                format!("reset the sign-in of {}{checked}", self.name(*user))
            }
            Change::SignInCompleted { user, .. } => {
                format!("completed the first sign-in{}", self.of_other(*user))
            }
            Change::PasswordChanged { user, .. } => format!("chose a new password{}", self.of_other(*user)),
            Change::SecondFactorChanged { user, .. } => {
                format!("set up another authenticator{}", self.of_other(*user))
            }
            Change::IdentityQuestionChanged { user, .. } => {
                format!("changed the identity question{}", self.of_other(*user))
            }
            Change::PersonalCodeChanged { user, .. } => {
                format!("made a new personal recovery code{}", self.of_other(*user))
            }
            Change::PersonalCodeUsed { user, computer, .. } => format!(
                "set a new password with the personal recovery code on {}{}",
                computer.name,
                self.of_other(*user)
            ),
            Change::SignedIn { user, computer, .. } => {
                format!("signed in on {}{}", computer.name, self.of_other(*user))
            }
            Change::TriesSeen { user, computer, tries, locked_until, .. } => {
                let times = if *tries == 1 {
                    "one wrong sign-in".to_owned()
                } else {
                    format!("{tries} wrong sign-ins")
                };
                let locked = locked_until
                    .map(|until| format!(", locked until {}", self.names.when(until)))
                    .unwrap_or_default();
                let whose =
                    if self.by == Some(*user) { "their own".to_owned() } else { self.names.user(*user) };
                format!("saw {times} of {whose} on {}{locked}", computer.name)
            }
            Change::LockoutCleared { user, computer } => {
                format!("unlocked {} on {}", self.name(*user), computer.name)
            }
            Change::SignedOut { user } if self.by == Some(*user) => "signed out everywhere".to_owned(),
            Change::SignedOut { user } => format!("signed {} out everywhere", self.name(*user)),
            Change::KitMade { number, owner, replaces, .. } => {
                let instead =
                    replaces.map(|old| format!(" in place of {}", kit(old, false))).unwrap_or_default();
                if self.by == Some(*owner) {
                    format!("made {} of their own{instead}", kit(*number, false))
                } else {
                    format!("made {} for {}{instead}", kit(*number, false), self.names.user(*owner))
                }
            }
            Change::KitPlaced { number, .. } => format!("noted where {} is kept", kit(*number, false)),
            Change::KitChecked { number } => format!("checked {}", kit(*number, false)),
            Change::RecoveryUsed { successor, computer, .. } => {
                format!("opened the vault on {} and let {} take over", computer.name, self.name(*successor))
            }
            Change::NoticeAcknowledged { notice } => match self.names.notice(*notice) {
                Some(row) if row.users > 1 => {
                    format!("read the notice that {} {}", row.users, notice_kind(row.kind))
                }
                Some(row) => {
                    format!("read the notice that {} ({})", notice_kind(row.kind), self.names.user(row.about))
                }
                None => format!("read notice {}", notice.0),
            },
            Change::SettingsChanged { before, after } => {
                let labels: Vec<_> = settings(before, after).into_iter().map(|detail| detail.label).collect();
                format!("changed the settings ({})", labels.join(", ").to_lowercase())
            }
            Change::BackupMade { .. } => "made a backup".to_owned(),
            Change::ClockAccepted { user: _, computer, last_at } => format!(
                "signed in on {} although the sign-in before is dated {}: a clock was wrong",
                computer.name,
                self.names.when(*last_at)
            ),
            Change::OlderCopyAccepted { computer, seen_entry, seen_at, user: _ } => format!(
                "accepted a copy of the vault that lacks some of what {} saw by {}, when it had {seen_entry} entries",
                computer.name,
                self.names.when(*seen_at)
            ),
            Change::VerificationFailed { found } => match found {
                FoundWrong::Entry { entry } => format!("verified the vault and found entry {entry} wrong"),
                FoundWrong::Tables => {
                    "verified the vault and found that its tables differ from the journal".to_owned()
                }
                FoundWrong::Keys => "verified the vault and found its keys file wrong".to_owned(),
                FoundWrong::File => "verified the vault and found its file damaged".to_owned(),
            },
            Change::StrikeAsked { what } => format!("asked to {}", self.strikes(what)),
            Change::StrikeDropped { asked, reason } => {
                format!("decided that what entry {asked} asks to strike out stays: {}", ending(reason))
            }
            Change::Struck { what, asked: Some(asked), substitutes } => {
                format!("agreed to {}, as entry {asked} asks{}", self.strikes(what), touched(substitutes))
            }
            Change::Struck { what, asked: None, substitutes } => {
                format!(
                    "decided to {}, as the settings allow by now{}",
                    self.strikes(what),
                    touched(substitutes)
                )
            }
            Change::KeysChanged { .. } => "renewed the vault's keys".to_owned(),
            crate::register_change!() => self.with_accounts(change),
        }
    }

    fn strikes(&self, what: &Strike) -> String {
        match what {
            Strike::Person { user } => format!("forget {}", self.names.user(*user)),
            Strike::Texts { texts } => match texts.as_slice() {
                [only] => format!("strike a text out of entry {}", only.entry),
                [first, ..] => format!("strike {} texts out, from entry {} on", texts.len(), first.entry),
                [] => "strike nothing out".to_owned(),
            },
        }
    }

    fn name(&self, user: UserId) -> String {
        if self.by == Some(user) { "themselves".to_owned() } else { self.names.user(user) }
    }

    /// "the record of Aylin Demir", or "their own record".
    fn whose(&self, what: &str, user: UserId) -> String {
        if self.by == Some(user) {
            format!("their own {what}")
        } else {
            format!("the {what} of {}", self.names.user(user))
        }
    }

    /// " of Aylin Demir", where somebody did it for another: only what a kit's entry holds.
    fn of_other(&self, user: UserId) -> String {
        if self.by == Some(user) { String::new() } else { format!(" of {}", self.names.user(user)) }
    }
}

/// A change in detail: what was, and what is since. Keys, hashes and what is sealed for few are left out.
#[must_use]
pub fn details(change: &Change, names: &dyn Names) -> Vec<Detail> {
    match change {
        Change::VaultMade { business, settings: rules, .. } => {
            let mut details = vec![new("Name of the business", business)];
            details.extend(setting_list(rules).map(|(label, value)| new(label, &value)));
            details
        }
        Change::BusinessRenamed { before, after } => vec![turned("Name of the business", before, after)],
        Change::UserAdded { as_kind, details, .. } => {
            let mut all = vec![new("Kind", user_kind(*as_kind))];
            let filled = detail_list(details, names).into_iter().filter(|(_, value)| !value.is_empty());
            all.extend(filled.map(|(label, value)| new(label, &value)));
            all
        }
        Change::UserChanged { before, after, .. } => {
            let pairs = detail_list(before, names).into_iter().zip(detail_list(after, names));
            differing(pairs.collect())
        }
        Change::UserDisabled { reason, .. }
        | Change::UserEnabled { reason, .. }
        | Change::SignInEnded { reason, .. } => vec![new("Reason", reason)],
        Change::SignInMade { grant, .. } => {
            vec![new("Role", role(grant.role)), new("May", &permissions(grant.permissions.iter()))]
        }
        Change::GrantChanged { before, after, reason, .. } => {
            let mut all = Vec::new();
            if before.role != after.role {
                all.push(turned("Role", role(before.role), role(after.role)));
            }
            all.extend(gained_and_lost(before, after));
            all.push(new("Reason", reason));
            all
        }
        Change::SignInReset { caller_checked, .. } => {
            vec![new("Identity question answered", if *caller_checked { "yes" } else { "no" })]
        }
        Change::PersonalCodeUsed { computer, .. } | Change::SignedIn { computer, .. } => {
            vec![new("Computer", &computer.name)]
        }
        Change::TriesSeen { computer, tries, last_at, locked_until, .. } => {
            let mut all = vec![
                new("Computer", &computer.name),
                new("Wrong sign-ins", &tries.to_string()),
                new("Last try", &names.when(*last_at)),
            ];
            all.extend(locked_until.map(|until| new("Locked until", &names.when(until))));
            all
        }
        Change::LockoutCleared { computer, .. } => vec![new("Computer", &computer.name)],
        Change::KitMade { number, owner, replaces, .. } => {
            let mut all = vec![new("Recovery kit", &number.0.to_string()), new("Owner", &names.user(*owner))];
            all.extend(replaces.map(|old| new("In place of kit", &old.0.to_string())));
            all
        }
        Change::KitPlaced { number, place } => {
            vec![new("Recovery kit", &number.0.to_string()), new("Where it is kept", place)]
        }
        Change::KitChecked { number } => vec![new("Recovery kit", &number.0.to_string())],
        Change::RecoveryUsed { number, successor, computer } => vec![
            new("Recovery kit", &number.0.to_string()),
            new("Who took over", &names.user(*successor)),
            new("Computer", &computer.name),
        ],
        Change::SettingsChanged { before, after } => settings(before, after),
        Change::BackupMade { digest } => vec![new("Fingerprint of the backup file", &fingerprint(digest))],
        Change::ClockAccepted { user: _, computer, last_at } => {
            vec![new("Computer", &computer.name), new("The sign-in before", &names.when(*last_at))]
        }
        Change::OlderCopyAccepted { computer, seen_entry, seen_at, user: _ } => vec![
            new("Computer", &computer.name),
            new("Entries seen there", &seen_entry.to_string()),
            new("Seen", &names.when(*seen_at)),
        ],
        crate::register_change!() => accounts::details(change, names),
        Change::Struck { substitutes, .. } => {
            let entries: Vec<_> = entries_of(substitutes).iter().map(u64::to_string).collect();
            vec![new("Entries in which something was struck out", &entries.join(", "))]
        }
        Change::SignInCompleted { .. }
        | Change::PasswordChanged { .. }
        | Change::SecondFactorChanged { .. }
        | Change::IdentityQuestionChanged { .. }
        | Change::PersonalCodeChanged { .. }
        | Change::SignedOut { .. }
        | Change::NoticeAcknowledged { .. }
        // Their sentences say all of it.
        | Change::VerificationFailed { .. }
        | Change::StrikeAsked { .. }
        | Change::StrikeDropped { .. }
        // Its numbers are for verification.
        | Change::KeysChanged { .. } => Vec::new(),
    }
}

/// The beginning of a file's SHA-256, as long as people compare, and how they come by the other one.
fn fingerprint(digest: &str) -> String {
    let groups: Vec<_> = digest.as_bytes().chunks(4).take(4).map(String::from_utf8_lossy).collect();
    let begins = groups.join(" ").to_uppercase();
    format!(
        "{begins}. To compare a file with it, let a program show the file's SHA-256: it must begin like this."
    )
}

/// The settings that differ.
fn settings(before: &Settings, after: &Settings) -> Vec<Detail> {
    differing(setting_list(before).into_iter().zip(setting_list(after)).collect())
}

fn setting_list(settings: &Settings) -> [(&'static str, String); 12] {
    let days = |days: Option<u16>| days.map_or_else(|| "no limit".to_owned(), |days| format!("{days} days"));
    let hours = |hours: u8| if hours == 1 { "1 hour".to_owned() } else { format!("{hours} hours") };
    [
        ("Shortest password", format!("{} characters", settings.password_length)),
        ("Oldest password", days(settings.password_days)),
        ("Passwords remembered", settings.passwords_remembered.to_string()),
        ("Wrong sign-ins before a lock", settings.lock_after.to_string()),
        ("A lock lasts", format!("{} minutes", settings.lock_minutes)),
        ("Signed out after", format!("{} minutes without activity", settings.idle_minutes)),
        ("Signed out in any case after", hours(settings.session_hours)),
        ("A temporary password expires after", hours(settings.temporary_hours)),
        ("An unused sign-in expires after", days(settings.expire_days)),
        (
            "Administrators manage users",
            if settings.administrators_manage_users { "yes" } else { "no" }.to_owned(),
        ),
        ("A kit is checked every", format!("{} days", settings.kit_check_days)),
        (
            "One owner may forget a former person after",
            match settings.forget_years {
                None => "never".to_owned(),
                Some(1) => "1 year".to_owned(),
                Some(years) => format!("{years} years"),
            },
        ),
    ]
}

fn detail_list(details: &UserDetails, names: &dyn Names) -> [(&'static str, String); 12] {
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    [
        ("Name", details.name.clone()),
        ("Username", details.username.clone()),
        ("Reply address", details.reply_to.clone()),
        ("Notification address", details.notify.clone()),
        ("Job title", details.job_title.clone()),
        ("Department", details.department.clone()),
        ("Company", details.company.map(|company| names.company(company)).unwrap_or_default()),
        ("First day", day(details.starts)),
        ("Last day", day(details.stops)),
        ("Responsible person", details.responsible.map(|user| names.user(user)).unwrap_or_default()),
        ("Purpose", details.purpose.clone()),
        ("Keys change next on", day(details.rotates_on)),
    ]
}

type Labelled = (&'static str, String);

fn differing(pairs: Vec<(Labelled, Labelled)>) -> Vec<Detail> {
    let differing = pairs.into_iter().filter(|((_, before), (_, after))| before != after);
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    differing
        .map(|((label, before), (_, after))| Detail { label, before: some(before), after: some(after) })
        .collect()
}

fn gained_and_lost(before: &Grant, after: &Grant) -> Vec<Detail> {
    let gained = permissions(after.permissions.difference(&before.permissions));
    let lost = permissions(before.permissions.difference(&after.permissions));
    let mut all = Vec::new();
    if !gained.is_empty() {
        all.push(Detail { label: "May also", before: None, after: Some(gained) });
    }
    if !lost.is_empty() {
        all.push(Detail { label: "May no longer", before: Some(lost), after: None });
    }
    all
}

fn permissions<'a>(permissions: impl Iterator<Item = &'a Permission>) -> String {
    permissions.map(|which| permission(*which)).collect::<Vec<_>>().join("; ")
}

fn new(label: &'static str, after: &str) -> Detail {
    Detail { label, before: None, after: Some(after.to_owned()) }
}

fn turned(label: &'static str, before: &str, after: &str) -> Detail {
    Detail { label, before: Some(before.to_owned()), after: Some(after.to_owned()) }
}

fn kit(number: KitNumber, begins: bool) -> String {
    format!("{} kit {}", if begins { "Recovery" } else { "recovery" }, number.0)
}

/// A reason without the full stop that the sentence sets.
/// In how many entries something was struck out, to end a sentence with.
fn touched(substitutes: &[Substitute]) -> String {
    match entries_of(substitutes).as_slice() {
        [] => String::new(),
        [only] => format!(": entry {only} was changed"),
        all => format!(": {} entries were changed", all.len()),
    }
}

fn entries_of(substitutes: &[Substitute]) -> Vec<u64> {
    let mut entries: Vec<_> = substitutes.iter().map(|substitute| substitute.entry).collect();
    entries.dedup();
    entries
}

fn ending(reason: &str) -> &str {
    reason.trim_end_matches(['.', ' '])
}

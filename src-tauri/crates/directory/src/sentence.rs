//! Each change as a sentence for the journal: who did what. What each kind says stands with the kind; here is what they
//! have in common.

use words::Message;
use words::said::{self, kit_acts};

use crate::{
    AccessId, AccountId, Author, Change, CompanyId, Day, FOUNDER, Field, Notice, NoticeId, Timestamp, UserId,
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
        Author::Kit(number) => kit_acts(number.0.to_string()).to_string(),
    };
    let by = match by {
        Author::User(_) | Author::PersonalCode(_) | Author::Founder => by.doer(change),
        // A kit is nobody: its successor is named.
        Author::Kit(_) => None,
    };
    let telling = Telling { names, by };
    let message = telling.told(Message::of("journal", "kind", change).with("who", who), change);
    change.as_kind().speaks(&telling, message).to_string()
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

/// A change in detail: what was, and what is since. Keys, hashes and what is sealed for few are left out.
#[must_use]
pub fn details(change: &Change, names: &dyn Names) -> Vec<Detail> {
    change.as_kind().details(names)
}

/// What a line of details is about, where that is no [`Field`]: `detail` in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, strum::VariantArray)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DetailOf {
    Kind,
    User,
    Account,
    Access,
    Role,
    May,
    MayAlso,
    MayNoLonger,
    QuestionAnswered,
    Computer,
    WrongSignIns,
    LastTry,
    LockedUntil,
    SignInBefore,
    BackupFingerprint,
    EntriesSeen,
    Seen,
    Step,
    MustBeVerified,
    RecoveryKit,
    KitOwner,
    InPlaceOf,
    TookOver,
    StruckEntries,
}

impl From<DetailOf> for &'static str {
    fn from(of: DetailOf) -> Self {
        words::label("detail", &of)
    }
}

impl From<Field> for &'static str {
    fn from(field: Field) -> Self {
        crate::words::field(field)
    }
}

/// What a sentence knows beside its change.
pub(crate) struct Telling<'a> {
    /// Names of records, and how points in time are written.
    pub names: &'a dyn Names,
    /// Who did it; nobody where a kit did.
    pub by: Option<UserId>,
}

/// Fields that number a record, an entry or a step: they are names, not amounts.
const NUMBERS: [&str; 5] = ["asked", "notice", "number", "replaces", "run"];

impl Telling<'_> {
    /// A user's name, or "themselves".
    pub(crate) fn name(&self, user: UserId) -> String {
        if self.by == Some(user) { said::themselves().to_string() } else { self.names.user(user) }
    }

    /// The message of a change with whom and what it is about in words.
    fn told(&self, message: Message, change: &Change) -> Message {
        let own = change.about().is_some_and(|user| self.by == Some(user));
        let mut message = message.with("own", if own { "yes" } else { "no" });
        if let Some(user) = change.about() {
            message = message.with("user", self.names.user(user));
        }
        if let Some(account) = change.about_account() {
            message = message.with("account", self.names.account(account));
        }
        if let Some(company) = change.about_company() {
            message = message.with("company", self.names.company(company));
        }
        if let Some(computer) = change.made_on() {
            message = message.with("computer", &computer.name);
        }
        if let Some(reason) = message.text("reason").map(|reason| ending(reason).to_owned()) {
            message = message.with("reason", reason);
        }
        NUMBERS.iter().fold(message, |message, name| message.numbered(name))
    }
}

/// A field by what it is called, and what it says.
pub(crate) type Labelled = (&'static str, String);

/// The fields that say something.
pub(crate) fn filled(list: Vec<Labelled>) -> Vec<Detail> {
    list.into_iter().filter(|(_, value)| !value.is_empty()).map(|(label, value)| new(label, &value)).collect()
}

/// A day, or nothing.
pub(crate) fn day(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// A line of what is there since.
pub(crate) fn new(label: impl Into<&'static str>, after: &str) -> Detail {
    Detail { label: label.into(), before: None, after: Some(after.to_owned()) }
}

/// A line of what was one thing and is another.
pub(crate) fn turned(label: impl Into<&'static str>, before: &str, after: &str) -> Detail {
    Detail { label: label.into(), before: Some(before.to_owned()), after: Some(after.to_owned()) }
}

/// A reason without the full stop that the sentence sets.
pub(crate) fn ending(reason: &str) -> &str {
    reason.trim_end_matches(['.', ' '])
}

#[cfg(test)]
mod tests {
    use strum::VariantArray;

    use super::*;

    #[test]
    fn every_line_of_details_has_its_words() {
        for of in DetailOf::VARIANTS {
            assert!(!<&str>::from(*of).is_empty(), "{of:?} is called nothing");
        }
    }
}

//! The report model: who has access, as of one moment, and what it takes to check that later.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use words::{Message, label, said};

/// A "who has access" audit, complete: every format is written from this and from nothing else.
///
/// In JSON it is one object with the fields below in this order, after `"format": "keyholder-audit/1"`.
/// Lines are numbered from 1 through all groups in order; every format counts the same way.
#[derive(Debug, Clone, Serialize)]
pub struct Audit {
    /// Such as "Who has access".
    pub title: String,
    /// The business that the vault belongs to.
    pub business: String,
    /// The vault's fingerprint, as printed on every recovery kit.
    pub fingerprint: String,
    /// The moment the register is shown for.
    pub as_of: Moment,
    /// When the report was made.
    pub made_at: Moment,
    /// Who made it.
    pub made_by: String,
    /// The program and its version.
    pub made_with: String,
    /// What was asked for, so that the same can be asked again.
    pub asked: Asked,
    /// What the groups are.
    pub grouping: By,
    /// The filters in words; none means everything is in the report.
    pub filters: Vec<String>,
    /// When this vault's records begin: its journal's first entry.
    pub records_begin: Moment,
    /// The moment lies before that, so that nothing is on record for it.
    pub nothing_on_record: bool,
    /// What people are told before anything else, in sentences.
    pub remarks: Vec<String>,
    /// Figures for the first page.
    pub totals: Vec<Total>,
    /// The measures of CIS Controls v8. They count the whole register, whatever the filters leave out.
    pub measures: Vec<Measure>,
    /// The lines, by account, person or company.
    pub groups: Vec<Group>,
    /// What says of itself that it began on or before the day, and was written down later. No figure counts it.
    pub later: Vec<Later>,
    /// How the report can be checked later.
    pub proof: Proof,
}

impl Audit {
    /// How many lines the report has.
    pub fn lines(&self) -> usize {
        self.all_groups().map(|group| group.rows.len()).sum()
    }

    /// The groups, and then what was written down later.
    pub(crate) fn all_groups(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().chain(self.later.iter().map(|later| &later.group))
    }
}

/// What an audit was asked for.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq, Eq)]
pub struct Asked {
    /// The moment, in milliseconds since 1970-01-01T00:00:00Z.
    pub as_of_ms: i64,
    /// What the groups are.
    pub by: By,
    /// Disabled users with no access were left out.
    pub active_only: bool,
    /// Only access that reaches further than day-to-day work.
    pub privileged_only: bool,
    /// Only access of the staff of partner companies.
    pub partners_only: bool,
    /// Only access to the account of this number.
    pub account: Option<u32>,
}

/// A point in time, as people read it and as programs do.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct Moment {
    /// In the reader's words and time zone: "22 November 2026, 14:03".
    pub text: String,
    /// RFC 3339 in the same zone ("2026-11-22T14:03:00+01:00"), or the date alone ("2026-11-22").
    pub rfc3339: String,
}

/// A time that may not exist or may not be known.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum When {
    /// It is known.
    At(Moment),
    /// There is none: access without an end, somebody who was never seen.
    Never,
    /// Nobody recorded it.
    Unknown,
}

impl When {
    /// In words; `never` is what "there is none" means in this place.
    pub(crate) fn words<'a>(&'a self, never: &'a str) -> &'a str {
        match self {
            Self::At(moment) => &moment.text,
            Self::Never => never,
            Self::Unknown => unknown(),
        }
    }
}

/// A function for each text that stands in many cells.
macro_rules! often {
    ($($(#[$doc:meta])* $name:ident: $message:expr,)+) => {
        $($(#[$doc])*
        #[must_use]
        pub fn $name() -> &'static str {
            static TEXT: LazyLock<String> = LazyLock::new(|| $message.to_string());
            TEXT.as_str()
        })+
    };
}

often! {
    /// What an audit says where nothing was recorded: a blank would read as "none".
    unknown: said::report_unknown(),
    /// What it says of an access without an end.
    no_end: said::report_no_end(),
    /// What it says of an access that has no beginning.
    not_yet: said::report_not_yet(),
    /// What it says of what never happened.
    never: said::report_never(),
}

/// A text that is never blank: what was not recorded says "unknown".
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
#[serde(transparent)]
pub struct Known(String);

impl Known {
    /// The text, or "unknown".
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Known {
    fn from(text: &str) -> Self {
        let text = text.trim();
        Self(if text.is_empty() { unknown() } else { text }.to_owned())
    }
}

impl From<String> for Known {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<Option<String>> for Known {
    fn from(text: Option<String>) -> Self {
        text.unwrap_or_default().into()
    }
}

/// A figure of the first page, by its name in JSON, the same for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    /// Users who can get in somewhere, each once.
    GettingIn,
    /// Accesses, open or not.
    Accesses,
    /// Accounts in use.
    Accounts,
    /// Accounts that no access is recorded to.
    Untouched,
    /// Accesses that let somebody in.
    Active,
    /// Accesses that reach as far as an owner.
    Owners,
    /// Accesses that reach further than daily work.
    Privileged,
    /// Accesses of partner companies' staff.
    Partners,
    /// Accesses without a second factor.
    FactorOff,
    /// Accesses of which nobody knows whether they have one.
    FactorUnknown,
    /// Accesses that are open for disabled users.
    LeftOpen,
    /// Sign-ins that nobody has used yet.
    NotYet,
    /// Sign-ins and accesses that are past their end.
    Expired,
    /// Sign-ins that are locked.
    Locked,
    /// Users to whom no access is recorded.
    Without,
    /// Disabled users.
    Disabled,
}

/// A figure of the first page.
#[derive(Debug, Clone, Serialize)]
pub struct Total {
    /// Which figure.
    pub id: Figure,
    /// What is counted, such as "without a second factor".
    pub label: String,
    /// How many.
    pub number: u64,
    /// Whether it is worth reading when there are none.
    #[serde(skip)]
    pub zero_says: bool,
}

impl Total {
    /// A figure, as the catalogue calls it. `zero_says`: whether it is worth reading when there are none.
    #[must_use]
    pub fn of(id: Figure, number: u64, zero_says: bool) -> Self {
        Self { id, label: label("figure", &id).to_owned(), number, zero_says }
    }

    /// Whether people are told: a row of zeros hides the figures that matter. Programs get every total.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.number > 0 || self.zero_says
    }
}

/// A figure that auditors ask for, with how it is counted.
#[derive(Debug, Clone, Serialize)]
pub struct Measure {
    /// Which measure, the same for good.
    pub id: String,
    /// The safeguard of CIS Controls v8 that it measures: "5.1".
    pub safeguard: String,
    /// What it is about, a sentence without its full stop.
    pub name: String,
    /// What is counted: the numerator.
    pub counts: String,
    /// Among what: the denominator.
    pub among: String,
    /// How it is counted, in sentences.
    pub formula: String,
    /// Those that are as they should be.
    pub met: u64,
    /// Those that are not.
    pub unmet: u64,
    /// Those of which nobody can tell.
    pub unknown: u64,
    /// The share that is as it should be, in whole percent; none where there is nothing to count.
    pub percent: Option<u8>,
    /// The figures in words: "31 of 40, 77 %, 5 unknown".
    pub result: String,
}

/// The lines of one account, one person or one company.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// The account's, person's or company's name.
    pub heading: String,
    /// One line for each access.
    pub rows: Vec<Row>,
}

/// The lines that were written down on one day, later than the day of the report.
#[derive(Debug, Clone, Serialize)]
pub struct Later {
    /// The day they were written down.
    pub written: Moment,
    /// The lines, under a heading that says so.
    #[serde(flatten)]
    pub group: Group,
}

/// One user's access to one account.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// Who.
    pub user: User,
    /// The company the user works for.
    pub company: Known,
    /// What the access is to.
    pub account: Known,
    /// The name the user signs in with there.
    pub login: Known,
    /// The role in words.
    pub role: Known,
    /// Permissions beyond the role, or taken from it, in words.
    pub permissions: Vec<String>,
    /// How far the access reaches.
    pub level: Level,
    /// From when.
    pub since: When,
    /// To when; [`When::Never`] is "no end date".
    pub until: When,
    /// Who said that it may be.
    pub authorised_by: Known,
    /// What it is for.
    pub reason: Known,
    /// When it was last used; [`When::Never`] is "never".
    pub last_seen: When,
    /// Whether signing in takes a second factor.
    pub second_factor: SecondFactor,
    /// Whether the access works.
    pub state: State,
}

impl Row {
    pub(crate) fn permissions_in_words(&self) -> String {
        if self.permissions.is_empty() { crate::form::no_permissions() } else { self.permissions.join("; ") }
    }
}

/// Who or what has the access.
#[derive(Debug, Clone, Serialize)]
pub struct User {
    /// Full name.
    pub name: Known,
    /// Username in this vault.
    pub username: Known,
    /// What the record stands for.
    pub kind: Kind,
}

/// Gives an enum of an audit the words of its list, used in every format that people read.
macro_rules! in_words {
    ($(#[$doc:meta])* $name:ident in $list:literal { $($(#[$variant_doc:meta])* $variant:ident,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            const ALL: &[Self] = &[$(Self::$variant,)+];

            /// As printed.
            pub fn words(self) -> &'static str {
                // Looked up once: an audit has many lines.
                static WORDS: LazyLock<Vec<&str>> =
                    LazyLock::new(|| $name::ALL.iter().map(|one| label($list, one)).collect());
                WORDS.get(self as usize).copied().unwrap_or_default()
            }
        }
    };
}

in_words! {
    /// What a group of lines has in common.
    By in "report_by" {
        /// One group for each account.
        Account,
        /// One group for each user.
        Person,
        /// One group for each company.
        Company,
    }
}

in_words! {
    /// What a user record stands for.
    Kind in "report_kind" {
        /// A human being.
        Person,
        /// A program of our own.
        ApiProcess,
        /// A program of somebody else.
        ThirdParty,
    }
}

in_words! {
    /// How far an access reaches.
    Level in "report_level" {
        /// Can do everything, and add and remove owners.
        Owner,
        /// Can change settings and users.
        Admin,
        /// More than everyday work needs.
        Elevated,
        /// Everyday work.
        Normal,
        /// Looks, changes nothing.
        ReadOnly,
        /// Nobody recorded it.
        Unknown,
    }
}

in_words! {
    /// Whether signing in takes a second factor.
    SecondFactor in "report_second_factor" {
        /// It does.
        On,
        /// It doesn't.
        Off,
        /// Nobody recorded it.
        Unknown,
    }
}

in_words! {
    /// Whether an access works.
    State in "report_state" {
        /// It does.
        Active,
        /// Switched off by somebody.
        Disabled,
        /// Paused after too many wrong sign-ins.
        Locked,
        /// The user is disabled here, and nobody took the access away there.
        OpenForDisabled,
        /// Past its end, or unused for too long.
        Expired,
        /// Given but never taken up.
        NotYetSignedIn,
    }
}

/// What it takes to check the report later.
#[derive(Debug, Clone, Serialize)]
pub struct Proof {
    /// Hash of the last journal entry that the report rests on, in hexadecimal.
    pub journal_head: String,
    /// That entry's number.
    pub journal_entry: u64,
    /// The signed checkpoint note, as it is.
    pub checkpoint: String,
    /// How to check, step by step.
    pub how_to_check: Vec<String>,
    /// What the report can't know, in whole sentences.
    pub limits: Vec<String>,
    /// The signature of whoever made it over all the rest, for programs alone: in base64, over
    /// `keyholder/v1/report` with a zero byte and the digest of [`crate::signed_digest`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
}

/// The two statements under every audit, for somebody to sign: the reviewer's and the management's. What each says is its
/// form `statement`.
pub(crate) fn sign_offs(audit: &Audit) -> [Message; 2] {
    [said::report_reviewer(&audit.as_of.text), said::report_management()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_a_line_can_say_has_words() {
        let all = [
            By::ALL.iter().map(|one| one.words()).collect::<Vec<_>>(),
            Kind::ALL.iter().map(|one| one.words()).collect(),
            Level::ALL.iter().map(|one| one.words()).collect(),
            SecondFactor::ALL.iter().map(|one| one.words()).collect(),
            State::ALL.iter().map(|one| one.words()).collect(),
        ];
        for words in all {
            assert!(words.iter().all(|text| !text.is_empty()), "a blank cell reads as 'none': {words:?}");
        }
        assert_eq!(State::OpenForDisabled.words(), "still open, user disabled", "each has its own");
    }
}

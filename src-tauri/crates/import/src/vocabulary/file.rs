//! What a file of words holds: closed lists, so that a slip in a file is found by its test.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A file. Each list is a text with commas between the words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    #[serde(rename = "language")]
    pub _language: String,
    pub heads: BTreeMap<Head, String>,
    pub parts: BTreeMap<Part, String>,
    pub cells: BTreeMap<Cell, String>,
    pub roles: BTreeMap<RoleWord, String>,
    pub rows: BTreeMap<Section, String>,
    pub days: Days,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Days {
    pub months: Vec<String>,
    pub weekdays: String,
    pub fillers: String,
    pub before: String,
    #[serde(default, rename = "today")]
    pub _today: String,
    #[serde(default, rename = "ago")]
    pub _ago: String,
}

/// What a whole head says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(strum::EnumIter))]
pub(crate) enum Head {
    Name,
    FirstName,
    LastName,
    Email,
    /// A mailbox: somebody's address, or an account beside the addresses of those who have it.
    Mailbox,
    /// Who, by name, address or login, as the cells show.
    Who,
    /// What they sign in with.
    SignsIn,
    JobTitle,
    Department,
    Company,
    FirstDay,
    LastDay,
    /// When notice was given: a last day only where no other column tells one.
    Notice,
    /// A start, of a person or of an access.
    Start,
    /// An end, of a person or of an access.
    End,
    Status,
    /// Yes where it is out of use.
    Blocked,
    Kind,
    Responsible,
    Purpose,
    Service,
    /// Several services in a cell.
    Services,
    Account,
    AccountId,
    Url,
    Owner,
    Role,
    /// Groups, licences and seats: as good as a role where no column names one.
    Group,
    Level,
    Administrator,
    Since,
    /// When somebody was invited: since then there is access where no other column says since when.
    Invited,
    /// An end of access: a day, or yes where it has ended.
    Until,
    LastSeen,
    SecondFactor,
    /// Yes where there is no second factor.
    WithoutSecondFactor,
    AuthorisedBy,
    Reason,
    /// Names accounts, or says how far access reaches.
    Access,
    /// Known, and nothing that is read.
    Nothing,
    /// Something about the person that is no account.
    Fact,
    Passwords,
}

/// A word that heads are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(strum::EnumIter))]
pub(crate) enum Part {
    Person,
    /// A manager, an approver: not the person of the row.
    SomebodyElse,
    Name,
    First,
    Last,
    Mail,
    /// Not the main one.
    Second,
    Login,
    Number,
    Date,
    Start,
    Leave,
    End,
    Granted,
    Revoked,
    Latest,
    Used,
    Changed,
    Born,
    Status,
    On,
    Off,
    Not,
    Factor,
    /// Required, exempt: a rule, and not what somebody has.
    Rule,
    Service,
    Account,
    Access,
    Role,
    Level,
    Admin,
    Url,
    Job,
    Department,
    Company,
    Password,
    By,
    Note,
    Phone,
    Place,
    /// A word that says nothing by itself.
    Of,
}

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(strum::EnumIter))]
pub(crate) enum Cell {
    Yes,
    No,
    Blank,
    /// Somebody is to look at it.
    Review,
    /// Nobody knows.
    Unknown,
    Never,
    Active,
    Pending,
    Suspended,
    Ended,
    Deleted,
    FactorOn,
    FactorOff,
    Person,
    Api,
    Integration,
    Program,
    /// Turns the next word round.
    Not,
}

/// A word of a role's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(strum::EnumIter))]
pub(crate) enum RoleWord {
    Owner,
    ReadOnly,
    MoreThanReads,
    Admin,
    OnlyFor,
    Elevated,
    Normal,
    Not,
    Users,
    OtherOwner,
    Rights,
    Full,
}

/// A line that is no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(strum::EnumIter))]
pub(crate) enum Section {
    Totals,
    Counted,
    Remarks,
    /// Those below have left.
    Former,
    Current,
    /// In the place of a name: more people than one.
    Everybody,
    /// Between two names.
    And,
    /// In the place of a name: a post that nobody has.
    Nobody,
}

//! What a reading finds. Empty text means "not given".

use directory::Day;

use super::key::{self, Key};
use crate::values::{self, KindSaid, Level, SecondFactor, Status};

/// A person, API process or integration, from one row or several.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonFound {
    /// Full name, as written.
    pub name: String,
    /// E-mail address; that of a guest is taken out of the wrapping Microsoft puts around it.
    pub email: String,
    /// Username.
    pub username: String,
    /// What the person does.
    pub job_title: String,
    /// Where in the business.
    pub department: String,
    /// The company they work for.
    pub company: String,
    /// First day.
    pub starts: Option<Day>,
    /// Last day.
    pub stops: Option<Day>,
    /// What the record stands for, where that is said.
    pub kind: Option<KindSaid>,
    /// Whether they are in use.
    pub status: Status,
    /// Who looks after it, by name or address.
    pub responsible: String,
    /// What it is for.
    pub purpose: String,
    /// The lines it was read from, in order.
    pub lines: Vec<u32>,
}

impl PersonFound {
    /// What to look for this person by.
    #[must_use]
    pub fn key(&self) -> Key {
        Key {
            email: key::folded(&self.email, key::email),
            username: key::folded(&self.username, key::login),
            name: key::folded(&self.name, key::name),
        }
    }
}

/// An account, from one row or several, or from the head of a column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccountFound {
    /// The service.
    pub service: String,
    /// The account's name.
    pub name: String,
    /// Its number at the service.
    pub id: String,
    /// Web address.
    pub url: String,
    /// Whose it is, by name or address.
    pub owner: String,
    /// What it is for.
    pub purpose: String,
    /// The lines it was read from, in order.
    pub lines: Vec<u32>,
}

/// Most roles of one access, and most services that one cell names.
pub(super) const SEVERAL_MOST: usize = 100;

/// What is said about an access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Claim {
    /// There is one.
    #[default]
    Has,
    /// There is one, and somebody is to look at it.
    NeedsReview,
    /// Nobody knows whether there is one.
    Unknown,
}

/// Since when there is an access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Since {
    /// Nothing is said.
    #[default]
    Unknown,
    /// Since before this day.
    Before(Day),
    /// Since this day.
    On(Day),
}

/// When an access was last used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum LastSeen {
    /// Nothing is said.
    #[default]
    Unknown,
    /// Never.
    Never,
    /// Before this day.
    Before(Day),
    /// Not within so many days before the list was made.
    NotWithin(u32),
    /// On this day.
    On(Day),
}

impl LastSeen {
    /// The later of two, told of two products of one service. Where one is unknown, only a day is more than that.
    #[must_use]
    pub fn later(self, other: Self) -> Self {
        use LastSeen::{Before, Never, NotWithin, On, Unknown};
        match (self, other) {
            (On(one), On(two)) => On(one.max(two)),
            (On(day), _) | (_, On(day)) => On(day),
            (Unknown, _) | (_, Unknown) => Unknown,
            (NotWithin(one), NotWithin(two)) => NotWithin(one.min(two)),
            (NotWithin(days), _) | (_, NotWithin(days)) => NotWithin(days),
            (Before(one), Before(two)) => Before(one.max(two)),
            (Before(day), Never) | (Never, Before(day)) => Before(day),
            (Never, Never) => Never,
        }
    }
}

/// One person's access to one account, from one row or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessFound {
    /// Whose, by their place in [`super::Reading::people`].
    pub person: usize,
    /// To what, by its place in [`super::Reading::accounts`].
    pub account: usize,
    /// Whether there is one.
    pub claim: Claim,
    /// Login at the service.
    pub login: String,
    /// Roles, in the words of the file.
    pub roles: Vec<String>,
    /// How far its roles reach, where their words tell.
    pub level: Level,
    /// How far it reaches, where a column of its own says so.
    pub stated: Level,
    /// How far it reaches at least: as an administrator's, where a column says that it is one's.
    pub at_least: Level,
    /// Whether it is in use.
    pub status: Status,
    /// Since when.
    pub since: Since,
    /// Until when.
    pub until: Option<Day>,
    /// When it was last used.
    pub last_seen: LastSeen,
    /// Whether its login has a second factor.
    pub second_factor: SecondFactor,
    /// Who allowed it.
    pub authorised_by: String,
    /// Why.
    pub reason: String,
    /// The lines it was read from, in order.
    pub lines: Vec<u32>,
}

impl AccessFound {
    /// How far it reaches: as the table says outright; else as the service's own roles do, where `known` is what its
    /// profile says of them; else as their words tell. At least as an administrator where a column says that it is one.
    #[must_use]
    pub fn reach(&self, known: Option<Level>) -> Level {
        let stated = Some(self.stated).filter(|stated| *stated != Level::Unknown);
        values::higher(self.at_least, stated.or(known).unwrap_or(self.level))
    }
}

impl Default for AccessFound {
    fn default() -> Self {
        Self {
            person: 0,
            account: 0,
            claim: Claim::Has,
            login: String::new(),
            roles: Vec::new(),
            level: Level::Unknown,
            stated: Level::Unknown,
            at_least: Level::Unknown,
            status: Status::Unknown,
            since: Since::Unknown,
            until: None,
            last_seen: LastSeen::Unknown,
            second_factor: SecondFactor::Unknown,
            authorised_by: String::new(),
            reason: String::new(),
            lines: Vec::new(),
        }
    }
}

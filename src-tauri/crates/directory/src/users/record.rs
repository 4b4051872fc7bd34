//! Users: people, API processes and third-party integrations.

use serde::{Deserialize, Serialize};

use crate::fields::{self, Limit, fields};
use crate::text::{NAME_MOST, TEXT_MOST};
use crate::undo::is_mistake;
use crate::{CompanyId, Day, Field, Timestamp, UserId};

/// What a user record stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum UserKind {
    /// A human being.
    Person,
    /// A program of our own that uses an account.
    Api,
    /// Another company's program that was let in.
    Integration,
}

/// What people write about a user. Empty text means "not given".
///
/// Stored in the journal with every field; a field added later takes `serde(default)`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct UserDetails {
    /// Full name as people say it.
    pub name: String,
    /// The name to sign in with and to be found by; unique, case and width ignored.
    pub username: String,
    /// Address for answers.
    pub reply_to: String,
    /// Address for messages about access; required.
    pub notify: String,
    /// What the person does.
    pub job_title: String,
    /// Where in the business.
    pub department: String,
    /// The company they work for; nothing for our own business.
    pub company: Option<CompanyId>,
    /// First day.
    pub starts: Option<Day>,
    /// Last day: after it the record should be disabled.
    pub stops: Option<Day>,
    /// Who looks after an API process or integration; required for those.
    pub responsible: Option<UserId>,
    /// What an API process or integration is for; required for those.
    pub purpose: String,
    /// When its keys are to be changed next.
    pub rotates_on: Option<Day>,
}

fields! {
    UserDetails {
        name: Name Limit::Name(NAME_MOST),
        username: Username Limit::Username,
        reply_to: ReplyTo Limit::AddressOrNothing,
        notify: Notify Limit::Address,
        job_title: JobTitle Limit::NameOrNothing(TEXT_MOST),
        department: Department Limit::NameOrNothing(TEXT_MOST),
        company: Company Limit::Known,
        starts: Starts Limit::Any,
        stops: Stops Limit::Any,
        responsible: Responsible Limit::Any,
        purpose: Purpose Limit::Any,
        rotates_on: RotatesOn Limit::Any,
    }
}

/// Whether a user is in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum UserState {
    /// In use.
    Active,
    /// Out of use, with their history kept.
    Disabled {
        /// Since when.
        since: Timestamp,
        /// Why.
        reason: String,
    },
}

/// A user as the register knows them at one point in time. Never deleted, only disabled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct User {
    /// The user's number.
    pub id: UserId,
    /// Person, API process or integration; never changes.
    pub kind: UserKind,
    /// What people wrote.
    pub details: UserDetails,
    /// In use or disabled.
    pub state: UserState,
    /// When the record was made.
    pub added_at: Timestamp,
    /// Who last changed it; nobody for the first owner before anything changed.
    pub changed_by: UserId,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// When what was written about them was struck out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forgotten_at: Option<Timestamp>,
}

impl User {
    /// Whether the user is in use.
    #[must_use]
    pub fn is_active(&self) -> bool {
        matches!(self.state, UserState::Active)
    }

    /// Whether the record was made by mistake and taken back within a day.
    #[must_use]
    pub fn is_mistake(&self) -> bool {
        match &self.state {
            UserState::Active => false,
            UserState::Disabled { since, reason } => is_mistake(self.added_at, *since, reason),
        }
    }
}

/// The form of a username under which two are the same: [`names::fold`], by which crate `keys` finds a user's key slots
/// too. Names of other things are compared, sorted and searched for by it as well.
#[must_use]
pub fn username_key(username: &str) -> String {
    names::fold(username)
}

/// A username made of a name: "Tomás Ortega" gives `tomas.ortega`. Empty where the name has no letter or digit.
#[must_use]
pub fn username_from(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let plain = name.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c));
    let plain: String = plain.flat_map(char::to_lowercase).collect();
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let joined = words.collect::<Vec<_>>().join(".");
    joined.chars().take(crate::USERNAME_MOST).collect()
}

/// The text a search looks in: name, username, address and job, folded like [`username_key`]. The company's name is
/// its own record's.
#[must_use]
pub fn search_key(details: &UserDetails) -> String {
    fields::search_text(details, &SEARCHED)
}

/// The fields that a search looks in.
const SEARCHED: [Field; 5] =
    [Field::Name, Field::Username, Field::Notify, Field::Department, Field::JobTitle];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_username_made_of_a_name_is_one() {
        for (name, username) in [
            ("Tomás Ortega", "tomas.ortega"),
            ("WEISS, Jörg", "weiss.jorg"),
            ("O’Neil ½", "o.neil.1.2"),
            ("Иван", "иван"),
        ] {
            assert_eq!(username_from(name), username, "of {name}");
            assert!(names::is_username(username), "{username}");
        }
    }
}

//! What a column can mean.

use serde::{Deserialize, Serialize};

/// What the cells of a column say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// Nothing that is read.
    Ignore,
    /// Nobody has decided yet; nothing is read from it until then.
    Undecided,
    /// The full name of a person, API process or integration.
    Name,
    /// First names.
    FirstName,
    /// The family name.
    LastName,
    /// E-mail address.
    Email,
    /// The person's username.
    Username,
    /// What the person does.
    JobTitle,
    /// Where in the business.
    Department,
    /// The company they work for.
    Company,
    /// The person's first day.
    StartDay,
    /// The person's last day.
    StopDay,
    /// In use, suspended, invited, deleted.
    Status,
    /// Yes where it is out of use: the opposite of a status.
    Blocked,
    /// Person, API process or integration.
    Kind,
    /// Who looks after an API process or integration.
    Responsible,
    /// What an API process, integration or account is for.
    Purpose,
    /// The service: the vendor's product.
    Service,
    /// The account at the service.
    Account,
    /// The account's number at the service.
    AccountId,
    /// The account's web address.
    Url,
    /// Whose the account is.
    Owner,
    /// A role at the service.
    Role,
    /// How much the access allows.
    Level,
    /// Yes where the access is an administrator's.
    Administrator,
    /// The login at the service.
    Login,
    /// Since when there is access.
    Since,
    /// Until when.
    Until,
    /// When it was last used.
    LastSeen,
    /// Whether the login has a second factor.
    SecondFactor,
    /// Yes where the login has none: the opposite of a second factor.
    WithoutSecondFactor,
    /// Who allowed it.
    AuthorisedBy,
    /// Why.
    Reason,
    /// In a grid: the column is an account, and its cells say who has access.
    AccountColumn,
    /// In a grid that is turned: the column is a person, and its cells say what they have access to.
    PersonColumn,
}

impl Meaning {
    /// Those to choose from for a list, in the order of the choice. Grids have [`Self::AccountColumn`] or
    /// [`Self::PersonColumn`] besides.
    pub const ALL: [Self; 33] = [
        Self::Ignore,
        Self::Undecided,
        Self::Name,
        Self::FirstName,
        Self::LastName,
        Self::Email,
        Self::Username,
        Self::JobTitle,
        Self::Department,
        Self::Company,
        Self::StartDay,
        Self::StopDay,
        Self::Status,
        Self::Blocked,
        Self::Kind,
        Self::Responsible,
        Self::Purpose,
        Self::Service,
        Self::Account,
        Self::AccountId,
        Self::Url,
        Self::Owner,
        Self::Role,
        Self::Level,
        Self::Administrator,
        Self::Login,
        Self::Since,
        Self::Until,
        Self::LastSeen,
        Self::SecondFactor,
        Self::WithoutSecondFactor,
        Self::AuthorisedBy,
        Self::Reason,
    ];

    /// Whether several columns can have it: their roles add up, the latest day of use counts, the strictest state
    /// and the first end.
    #[must_use]
    pub fn repeats(self) -> bool {
        matches!(
            self,
            Self::Ignore
                | Self::AccountColumn
                | Self::PersonColumn
                | Self::Role
                | Self::LastSeen
                | Self::Status
                | Self::Blocked
                | Self::Until
                | Self::SecondFactor
                | Self::Administrator
                | Self::Undecided
        )
    }

    /// Whether the cells are days.
    #[must_use]
    pub fn is_day(self) -> bool {
        matches!(self, Self::StartDay | Self::StopDay | Self::Since | Self::Until | Self::LastSeen)
    }

    /// Whether the column says who.
    #[must_use]
    pub fn says_who(self) -> bool {
        matches!(
            self,
            Self::Name | Self::FirstName | Self::LastName | Self::Email | Self::Username | Self::Login
        )
    }

    /// Whether the column says which account.
    #[must_use]
    pub fn says_which_account(self) -> bool {
        matches!(self, Self::Service | Self::Account | Self::AccountId)
    }

    /// Whether the column tells of a person, so that a list of accounts alone has no place for it.
    #[must_use]
    pub fn is_of_person(self) -> bool {
        use Meaning as M;
        matches!(
            self,
            M::JobTitle
                | M::Department
                | M::Company
                | M::StartDay
                | M::StopDay
                | M::Status
                | M::Blocked
                | M::Kind
                | M::Responsible
        )
    }

    /// Whether the column tells of one access, so that only a list can hold it.
    #[must_use]
    pub fn is_of_access(self) -> bool {
        use Meaning as M;
        matches!(
            self,
            M::Role
                | M::Level
                | M::Administrator
                | M::Login
                | M::Since
                | M::Until
                | M::LastSeen
                | M::SecondFactor
                | M::WithoutSecondFactor
                | M::AuthorisedBy
                | M::Reason
        )
    }
}

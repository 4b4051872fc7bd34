//! The words of a profile's file that come from closed lists.

use crate::profile::{Category, Counted, ListFormat, NothingTicked, RemovedBy, SecondFactorRule, Untold};
use crate::{Level, Polarity};

/// Something that a file says in one word of a closed list.
pub(crate) trait Word: Copy + PartialEq + 'static {
    /// Every value with its word, in the order in which people see them.
    const WORDS: &'static [(Self, &'static str)];

    /// The value of this word.
    fn of(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(_, known)| *known == word).map(|(value, _)| *value)
    }

    /// The word of this value.
    fn word(self) -> &'static str {
        // Each list holds every value of its type: a test goes through them.
        Self::WORDS.iter().find(|(value, _)| *value == self).map_or("", |(_, word)| word)
    }
}

impl Word for Level {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Owner, "owner"),
        (Self::Admin, "admin"),
        (Self::Elevated, "elevated"),
        (Self::Normal, "normal"),
        (Self::ReadOnly, "read-only"),
        (Self::Unknown, "unknown"),
    ];
}

impl Word for Category {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Marketing, "marketing"),
        (Self::WebAndDomains, "web-and-domains"),
        (Self::Shop, "shop"),
        (Self::Money, "money"),
        (Self::Office, "office"),
        (Self::Communication, "communication"),
        (Self::Files, "files"),
        (Self::PeopleAndPay, "people-and-pay"),
        (Self::Development, "development"),
        (Self::Security, "security"),
        (Self::Building, "building"),
        (Self::Other, "other"),
    ];
}

impl Word for Counted {
    const WORDS: &'static [(Self, &'static str)] =
        &[(Self::Counts, "counts"), (Self::Free, "free"), (Self::Unknown, "unknown")];
}

impl Word for SecondFactorRule {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::None, "none"),
        (Self::Offered, "offered"),
        (Self::Required, "required"),
        (Self::Bound, "bound"),
        (Self::Unknown, "unknown"),
    ];
}

impl Word for Polarity {
    const WORDS: &'static [(Self, &'static str)] = &[(Self::Grants, "grants"), (Self::Forbids, "forbids")];
}

impl Word for NothingTicked {
    const WORDS: &'static [(Self, &'static str)] =
        &[(Self::Nothing, "nothing"), (Self::Everything, "everything"), (Self::Unknown, "unknown")];
}

impl Word for RemovedBy {
    const WORDS: &'static [(Self, &'static str)] =
        &[(Self::Ourselves, "ourselves"), (Self::Provider, "provider"), (Self::Unknown, "unknown")];
}

impl Word for ListFormat {
    const WORDS: &'static [(Self, &'static str)] =
        &[(Self::Csv, "csv"), (Self::Xlsx, "xlsx"), (Self::Json, "json"), (Self::Screen, "screen")];
}

impl Word for Untold {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Email, "email"),
        (Self::Role, "role"),
        (Self::Status, "status"),
        (Self::LastUse, "last-use"),
        (Self::SecondFactor, "second-factor"),
    ];
}

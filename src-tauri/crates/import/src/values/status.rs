//! Whether somebody or their access is in use.

use super::is_blank;
use directory::Level;

use super::level;
use super::phrase::{self, Phrase};

/// Whether somebody or their access is in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Status {
    /// Nothing is said.
    #[default]
    Unknown,
    /// In use.
    Active,
    /// Not begun: invited, asked for, or starting later.
    Pending,
    /// Stopped for a while.
    Suspended,
    /// Out of use.
    Deactivated,
    /// Taken away; what is left is a trace.
    Deleted,
}

/// The state that lets less: of two columns that tell a state, the stricter counts.
#[must_use]
pub fn stricter(one: Status, other: Status) -> Status {
    // They are in this order.
    one.max(other)
}

/// The state that a cell names which holds nothing else.
pub(crate) fn state_alone(text: &str) -> Status {
    match phrase::whole(&phrase::plain(text)) {
        Some(Phrase::Pending) => Status::Pending,
        Some(Phrase::Suspended) => Status::Suspended,
        Some(Phrase::Ended) => Status::Deactivated,
        Some(Phrase::Deleted) => Status::Deleted,
        Some(Phrase::Yes | Phrase::No | Phrase::Active | Phrase::Review | Phrase::Unknown) | None => {
            Status::Unknown
        }
    }
}

/// The state that a cell of a status column names.
#[must_use]
pub fn status(text: &str) -> Status {
    if is_blank(text) {
        return Status::Unknown;
    }
    let bare = phrase::plain(text);
    match phrase::whole(&bare).or_else(|| phrase::among(&bare)) {
        Some(Phrase::Active | Phrase::Yes) => Status::Active,
        Some(Phrase::Pending) => Status::Pending,
        Some(Phrase::Suspended) => Status::Suspended,
        Some(Phrase::Ended | Phrase::No) => Status::Deactivated,
        Some(Phrase::Deleted) => Status::Deleted,
        Some(Phrase::Review | Phrase::Unknown) => Status::Unknown,
        // Some services name a role instead of "active".
        None if level::of_folded(&bare) != Level::Unknown => Status::Active,
        None => Status::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_told_apart() {
        for (text, says) in [
            ("ACTIVE", Status::Active),
            ("Confirmed", Status::Active),
            ("Primary Owner", Status::Active),
            ("Invited", Status::Pending),
            ("scheduled", Status::Pending),
            ("Suspended", Status::Suspended),
            ("Inactive", Status::Deactivated),
            ("Deactivated - No Access", Status::Deactivated),
            ("DEPROVISIONED", Status::Deactivated),
            ("Deleted", Status::Deleted),
            ("True", Status::Active),
            ("no", Status::Deactivated),
            ("PendingAcceptance", Status::Pending),
            ("Berlin", Status::Unknown),
        ] {
            assert_eq!(status(text), says, "{text}");
        }
    }
}

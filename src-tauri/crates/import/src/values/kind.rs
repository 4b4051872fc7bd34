//! Person, API process or integration.

use crate::fold::bare;
use crate::vocabulary::{self, Cell};

/// What a record stands for, as far as a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KindSaid {
    /// A human being.
    Person,
    /// A program of our own.
    Api,
    /// Another company's program.
    Integration,
    /// A program; whose is not said.
    Program,
}

/// What kind of user a cell names.
#[must_use]
pub fn kind(text: &str) -> Option<KindSaid> {
    vocabulary::cell(&bare(text)).iter().find_map(|cell| match cell {
        Cell::Person => Some(KindSaid::Person),
        Cell::Api => Some(KindSaid::Api),
        Cell::Integration => Some(KindSaid::Integration),
        Cell::Program => Some(KindSaid::Program),
        Cell::Yes
        | Cell::No
        | Cell::Blank
        | Cell::Review
        | Cell::Unknown
        | Cell::Never
        | Cell::Active
        | Cell::Pending
        | Cell::Suspended
        | Cell::Ended
        | Cell::Deleted
        | Cell::FactorOn
        | Cell::FactorOff
        | Cell::Not => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bot_is_a_program_and_whose_is_not_said() {
        assert_eq!(kind("Bot"), Some(KindSaid::Program));
        assert_eq!(kind("contractor"), Some(KindSaid::Person));
        assert_eq!(kind("API process"), Some(KindSaid::Api));
        assert_eq!(kind("Licensed"), None);
    }
}

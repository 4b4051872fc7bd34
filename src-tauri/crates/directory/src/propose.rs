//! What a proposal is: the changes that somebody asks for, built from the register as it is.
//!
//! Whether its author may make them is asked once, by whoever commits them.

use crate::{Change, RuleError};

/// The changes that somebody proposes, or why there are none.
pub type Proposal = Result<Vec<Change>, RuleError>;

/// What comes to a proposal: a change, several, or why there is none.
pub trait Proposed {
    /// All of it.
    ///
    /// # Errors
    /// Why there is none.
    fn changes(self) -> Proposal;
}

impl Proposed for Change {
    fn changes(self) -> Proposal {
        Ok(vec![self])
    }
}

impl Proposed for Vec<Change> {
    fn changes(self) -> Proposal {
        Ok(self)
    }
}

impl Proposed for Proposal {
    fn changes(self) -> Proposal {
        self
    }
}

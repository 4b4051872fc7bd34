//! Proposals, and beneath them the rules that [`crate::authorise`] judges changes by, area by area.
//!
//! A proposal builds the changes that somebody asks for, from the register as it is, and says why there are none to build.
//! Whether its author may make them is asked once, by whoever commits them.

pub mod access;
pub mod accounts;
pub mod companies;
pub(crate) mod keys;
pub mod kits;
pub mod lockouts;
pub mod notices;
pub mod own_sign_in;
pub mod runs;
pub mod settings;
pub mod sign_ins;
pub mod strikes;
pub mod undo;
pub mod users;
pub mod vault;

use crate::{Change, Stop};

/// The changes that somebody proposes, or why there are none.
pub type Proposal = Result<Vec<Change>, Stop>;

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

//! Decisions: the register as it is, who acts and when, in; the changes to make, or why not, out.
//!
//! Each area has its decisions and, beneath them, the rules that [`crate::authorise`] judges their changes by.
//! A view model asks whether something is possible by making the decision and throwing the changes away.

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

use crate::{Actor, Author, Change, Decision, Register, Timestamp, authorise};

/// The changes, if their author may make them.
fn permitted(register: &dyn Register, author: Author, at: Timestamp, changes: Vec<Change>) -> Decision {
    authorise(register, &author, at, &changes)?;
    Ok(changes)
}

/// The changes, if the actor may make them by what the register grants them.
fn by(register: &dyn Register, actor: &Actor, at: Timestamp, changes: Vec<Change>) -> Decision {
    permitted(register, Author::User(actor.user), at, changes)
}

/// Several changes of one command, such as an import: one entry, if the actor may make each of them.
///
/// # Errors
/// [`crate::Stop`]: the first refusal, or that the register could not be read.
pub fn together(register: &dyn Register, actor: &Actor, at: Timestamp, changes: Vec<Change>) -> Decision {
    by(register, actor, at, changes)
}

//! One user's access: the table on their page, and giving, changing and taking it away.

use directory::{
    Access, AccessDetails, AccessId, Day, Permission, Proposed, Refusal, Register, UserId, access, sentence,
    undo,
};
use vault::EntryRead;

use crate::call_error::{Outcome, count};
use crate::profiles::Services;
use crate::reading::Reading;
use crate::signing_in::Open;
use crate::view::{NewAccess, PersonAccesses};
use crate::{Api, ApiError};

/// How many sentences say what undoing an entry would do. An import has thousands.
const SENTENCES: usize = 100;

impl Api {
    /// What one user has access to, now or as it was at the end of a past day.
    ///
    /// # Errors
    /// Refused without the right to read the register; no such user, or not yet on that day.
    pub fn accesses(&mut self, user: UserId, as_of: Option<Day>) -> Result<PersonAccesses, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let then = reading.past(as_of)?;
            let who = reading.vault.user_at(user, then.at)?.ok_or(Refusal::NoSuchUser)?;
            let services = Services::of(reading)?;
            let open = reading.vault.accesses_of(user, then.at, false)?;
            let ended = reading.vault.accesses_of(user, then.at, true)?;
            let manages = then.day.is_none() && reading.may(Permission::ManageAccess);
            Ok(PersonAccesses {
                user,
                accesses: reading.access_views(open, then, &services)?,
                ended: reading.ended_views(ended, then, &services)?,
                as_of: then.day,
                can_give: manages && who.is_active(),
                can_manage: manages,
            })
        })
    }

    /// Gives access; gives the number of the entry.
    ///
    /// # Errors
    /// Refused without the right to change accounts and access, to or for what is not in use, and where a field is not
    /// right.
    pub fn give_access(&mut self, new: NewAccess) -> Result<u32, ApiError> {
        let NewAccess { user, account, details } = new;
        self.write_entry(|register| access::grant(register, user, account, details.clone()))
    }

    /// Changes an access; gives the number of the entry.
    ///
    /// # Errors
    /// Refused without the right to change accounts and access, where the access has ended, nothing would change, or a
    /// field is not right.
    pub fn change_access(&mut self, id: AccessId, details: AccessDetails) -> Result<u32, ApiError> {
        self.write_entry(|register| access::change(register, id, details.clone()))
    }

    /// Takes accesses away in one entry; gives its number.
    ///
    /// # Errors
    /// Refused without the right to change accounts and access, where one of them has ended, and without a reason.
    pub fn end_accesses(&mut self, accesses: &[AccessId], reason: &str) -> Result<u32, ApiError> {
        self.write_entry(|register| access::end(register, accesses, reason))
    }

    /// Undoes what an entry did to accesses, users, accounts and companies, where that is still as it left it, by another
    /// entry; gives its number. Nothing is deleted: added users are disabled, opened accounts closed.
    ///
    /// # Errors
    /// Refusals; nothing to change where nothing is as the entry left it.
    pub fn undo(&mut self, entry: u32) -> Result<u32, ApiError> {
        self.change(|open, _, at| {
            let actor = open.session.actor(at)?;
            actor.needs(Permission::ManageAccess)?;
            let read = crate::journal::entry(&open.session, entry)?;
            let reason = directory::undo::undoing(entry);
            open.session.change(at, |register| undo::undo(register, &read.readable, &reason))?;
            Ok(last_entry(open))
        })
    }

    /// Writes what is proposed; gives the number of the entry, by which it can be undone.
    pub(super) fn write_entry<P: Proposed>(
        &mut self,
        propose: impl Fn(&dyn Register) -> P,
    ) -> Result<u32, ApiError> {
        self.change(|open, _, at| {
            open.session.change(at, &propose)?;
            Ok(last_entry(open))
        })
    }
}

impl Reading<'_> {
    /// What undoing an entry would do, a sentence for each change; empty when it would do nothing or isn't allowed.
    pub(crate) fn undo_sentences(&self, entry: &EntryRead) -> Outcome<Vec<String>> {
        if !self.may(Permission::ManageAccess) || !entry.readable.iter().any(undo::is_undone) {
            return Ok(Vec::new());
        }
        let register = self.session.register();
        let reason = directory::undo::undoing(count(entry.seq));
        match undo::undo(&register, &entry.readable, &reason) {
            Ok(changes) => {
                let author = directory::Author::User(self.actor.user);
                Ok(changes.iter().take(SENTENCES).map(|change| sentence(&author, change, self)).collect())
            }
            Err(directory::RuleError::Refused(_)) => Ok(Vec::new()),
            Err(directory::RuleError::Register(error)) => Err(error.into()),
        }
    }
}

/// Whether an access is still in force, for lists that were read before.
pub(super) fn in_force(register: &dyn Register, id: AccessId) -> Outcome<Access> {
    Ok(register.access(id)?.ok_or(Refusal::NoSuchAccess)?)
}

/// The number of the entry that was written last.
pub(crate) fn last_entry(open: &Open) -> u32 {
    count(open.session.chain().size())
}

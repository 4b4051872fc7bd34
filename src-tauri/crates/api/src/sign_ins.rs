//! Sign-ins of others: giving, resetting, ending, changing, locks.

use directory::{Change, Grant, Permission, SignedOut, UserId, sign_ins};
use keys::Password;

use crate::people::added;
use crate::view::{AddedUser, LockView};
use crate::{Api, ApiError};

impl Api {
    /// Gives a user a sign-in. Its temporary password is given back once, to pass on.
    ///
    /// # Errors
    /// Refused without the right to give sign-ins, for a grant beyond one's own, and to whoever has one or is not an
    /// active person.
    pub fn give_sign_in(&mut self, id: UserId, grant: Grant) -> Result<AddedUser, ApiError> {
        self.change(|open, ports, at| {
            let text = ports.temporary_password();
            let access = open.session.give_sign_in(at, id, grant, &Password::new(text.to_string()))?;
            Ok(added(access, Some(text)))
        })
    }

    /// Gives a sign-in a new temporary password. `caller_checked` counts only where [`Api::check_caller`] was right
    /// before.
    ///
    /// # Errors
    /// Refused without the right to give sign-ins, for an owner to anybody but owners, and where there is no sign-in.
    pub fn reset_sign_in(&mut self, id: UserId, caller_checked: bool) -> Result<AddedUser, ApiError> {
        self.change(|open, ports, at| {
            let text = ports.temporary_password();
            let checked = caller_checked && open.callers.contains(&id);
            let access = open.session.reset_sign_in(at, id, checked, &Password::new(text.to_string()))?;
            open.callers.remove(&id);
            Ok(added(access, Some(text)))
        })
    }

    /// Takes a sign-in away. The user's record stays.
    ///
    /// # Errors
    /// Refused without the right to give sign-ins, for an owner to anybody but owners, for the last owner, and without
    /// a reason.
    pub fn end_sign_in(&mut self, id: UserId, reason: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |_| sign_ins::end(id, reason))?))
    }

    /// Changes what a sign-in may do.
    ///
    /// # Errors
    /// Refused without the right to give sign-ins, for a grant beyond one's own, for the last owner, and where nothing
    /// would change.
    pub fn change_grant(&mut self, id: UserId, grant: Grant, reason: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            Ok(open
                .session
                .change(at, |register| sign_ins::change_grant(register, id, grant.clone(), reason))?)
        })
    }

    /// Signs a user out in every window, process and computer: somebody else, or oneself.
    ///
    /// # Errors
    /// Refused for somebody else without the right to give sign-ins, for an owner to anybody but owners, and where
    /// there is no sign-in.
    pub fn sign_out_user(&mut self, id: UserId) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            Ok(open.session.change(at, |_| Change::SignedOut(SignedOut { user: id }))?)
        })
    }

    /// Whether a caller's answer fits the identity question.
    ///
    /// # Errors
    /// Refused without the right to reset this sign-in; when the user has set no question.
    pub fn check_caller(&mut self, id: UserId, answer: &str) -> Result<bool, ApiError> {
        self.on_open(|open, ports, _| {
            let right = open.session.check_caller(&ports.clock.now(), id, answer)?;
            if right {
                open.callers.insert(id);
            } else {
                open.callers.remove(&id);
            }
            Ok(right)
        })
    }

    /// Wrong sign-ins that nobody cleared, the locked first.
    ///
    /// # Errors
    /// Refused without the right to see them.
    pub fn lockouts(&mut self) -> Result<Vec<LockView>, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ClearLockouts)?;
            reading.lock_views()
        })
    }

    /// Clears a lock on one computer.
    ///
    /// # Errors
    /// Refused without the right to clear locks, for an owner to anybody but owners, and where nobody is locked there.
    pub fn clear_lockout(&mut self, id: UserId, computer_id: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            // The right comes before the question whether anybody is locked.
            open.session.actor(at)?.needs(Permission::ClearLockouts)?;
            Ok(open.session.clear_lock(at, id, computer_id)?)
        })
    }
}

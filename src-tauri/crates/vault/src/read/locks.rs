//! Who is locked, where, until when and after how many tries.

use directory::{Refusal, Timestamp, Tries, UserId, lockouts};

use crate::local::Seen;
use crate::{Reader, Session, VaultError};

/// Wrong sign-ins of a user on a computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// What is known.
    pub tries: Tries,
    /// Whether it is this computer.
    pub here: bool,
    /// Off until somebody clears it.
    pub off: bool,
}

impl Lock {
    /// Whether the user can't sign in there at `at`.
    #[must_use]
    pub fn holds(&self, at: Timestamp) -> bool {
        self.off || self.tries.locked_until.is_some_and(|until| until > at)
    }
}

impl Reader<'_> {
    /// Wrong sign-ins that nobody cleared: on this computer as it counts them now, on others as the journal knows.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn locks(&self, at: Timestamp) -> Result<Vec<Lock>, VaultError> {
        let tables = self.session.tables();
        let me = &self.session.device.computer;
        let mut locks: Vec<Lock> = tables
            .all_tries()?
            .into_iter()
            .filter(|t| t.computer.id != me.id && t.cleared.is_none() && t.tries > 0)
            .map(|tries| Lock { tries, here: false, off: false })
            .collect();
        for sign_in in tables.sign_ins()? {
            let (user, computer) = (sign_in.user, me.clone());
            let Some(Seen { tries, last_at, locked_until, off }) =
                self.session.local.seen(&self.session.device, user)
            else {
                continue;
            };
            let tries = Tries { user, computer, tries, last_at, locked_until, cleared: None };
            locks.push(Lock { tries, here: true, off });
        }
        locks.sort_by_key(|lock| (!lock.holds(at), std::cmp::Reverse(lock.tries.last_at)));
        Ok(locks)
    }
}

impl Session {
    /// Clears a lock. On this computer it is lifted at once; on another one when somebody opens the vault there.
    ///
    /// # Errors
    /// Refusals; [`Refusal::NotLocked`] when there is nothing to clear.
    pub fn clear_lock(&mut self, at: Timestamp, user: UserId, computer: &str) -> Result<(), VaultError> {
        let locks = self.read().locks(at)?;
        let lock = locks.into_iter().find(|l| l.tries.user == user && l.tries.computer.id == computer);
        let lock = lock.ok_or(Refusal::NotLocked)?;
        let (actor, tries) = (self.actor(at)?, lock.tries);
        self.change(at, |register| {
            lockouts::clear(register, &actor, user, tries.computer.clone(), Some(&tries))
        })?;
        if lock.here {
            let device = self.device.clone();
            self.local.forgive(&device, user)?;
            self.local.put_cleared(&device, user, at)?;
        }
        Ok(())
    }

    /// Lifts locks on this computer that somebody cleared elsewhere.
    pub(crate) fn follow_cleared(&mut self) -> Result<(), VaultError> {
        let tables = self.tables();
        let mine = self.device.computer.id.clone();
        let all = tables.all_tries()?.into_iter().filter(|tries| tries.computer.id == mine);
        let cleared: Vec<_> = all.filter_map(|tries| Some((tries.user, tries.cleared?.0))).collect();
        let device = self.device.clone();
        cleared.into_iter().try_for_each(|(user, at)| self.local.follow(&device, user, at))
    }
}

//! Signing in with a password, and out.

use directory::{Register, Stage};
use keys::Password;
use vault::{Accepts, Credentials, LockedVault, Session};

use super::state::{Authenticator, Beginning, Open};
use crate::call_error::{CallError, Outcome};
use crate::notifications::raised_at;
use crate::view::{Accepted, LastOpened, SignedOutWhy, Standing};
use crate::{Api, ApiError, Ports};

impl Api {
    /// Signs in. A temporary password leads to the first sign-in.
    ///
    /// # Errors
    /// [`ApiError::SignInRefused`] for every wrong, unknown or locked sign-in alike; [`ApiError::VaultSecretNeeded`],
    /// [`ApiError::OlderCopy`], [`ApiError::ClockBehind`], [`ApiError::InUse`].
    pub fn sign_in(
        &mut self,
        username: &str,
        password: String,
        code: &str,
        vault_secret: Option<&str>,
    ) -> Result<Standing, ApiError> {
        self.enter_with(
            Credentials { username, password: Password::new(password), code, vault_secret },
            Accepts::NOTHING,
        )
    }

    /// Signs in although something is odd, when whoever signs in has looked at it: the copy is older than what this
    /// computer saw, which only owners accept, or the last sign-in is dated later than now.
    ///
    /// # Errors
    /// As [`Api::sign_in`].
    pub fn sign_in_anyway(
        &mut self,
        username: &str,
        password: String,
        code: &str,
        vault_secret: Option<&str>,
        accepted: Accepted,
    ) -> Result<Standing, ApiError> {
        let Accepted { older_copy, clock, tables } = accepted;
        self.enter_with(
            Credentials { username, password: Password::new(password), code, vault_secret },
            Accepts { older_copy, clock, tables },
        )
    }

    /// Signs out.
    ///
    /// # Errors
    /// None today.
    pub fn lock(&mut self) -> Result<Standing, ApiError> {
        self.leave(SignedOutWhy::Asked);
        self.standing()
    }

    fn enter_with(&mut self, typed: Credentials<'_>, accepts: Accepts) -> Result<Standing, ApiError> {
        let vault = self.locked_vault()?;
        let entered = self.ports.patiently(|now| Ok((vault.sign_in(&typed, now, accepts)?, now.wall)));
        let told = |cause: CallError| cause.told(&self.ports);
        let (session, at) = entered.map_err(|error| told(error.into()))?;
        match session.own().map_err(|error| told(error.into()))?.stage {
            Stage::Temporary => self.set_up(Beginning::Own { vault, session: Box::new(session) }),
            Stage::Complete => {
                // It is in the journal, and counts, whatever can't be read of it.
                self.ports.tell(raised_at(&session, at).unwrap_or_default());
                self.enter(Open::begin(&self.ports, vault, session));
            }
        }
        self.changes += 1;
        self.come_in();
        self.standing()
    }
}

impl Open {
    /// The vault with `session` signed in. Whoever came in is in: what can't be read of when the vault was opened last
    /// isn't shown.
    pub(super) fn begin(ports: &Ports, vault: LockedVault, session: Session) -> Box<Self> {
        let sample = session.read().is_sample().ok();
        ports.note_recent(session.folder(), session.vault_id(), sample, ports.clock.now().wall);
        let who = session.user().ok().and_then(|user| session.register().user(user).ok().flatten());
        if let Some(user) = who {
            ports.note_of_recent(session.folder(), |recent| recent.username = Some(user.details.username));
        }
        let previous = last_opened(&session).unwrap_or_else(|cause| {
            cause.told(ports);
            None
        });
        Box::new(Self {
            vault,
            session,
            previous,
            authenticator: Authenticator::NotYet,
            kit: None,
            callers: Default::default(),
            to_do: Default::default(),
        })
    }
}

/// Who opened the vault before, and when.
fn last_opened(session: &Session) -> Outcome<Option<LastOpened>> {
    let Some((user, at)) = session.read().last_sign_in(session.user()?)? else { return Ok(None) };
    let by = session.register().user(user)?.map(|row| row.details.name).unwrap_or_default();
    Ok(Some(LastOpened { by, at }))
}

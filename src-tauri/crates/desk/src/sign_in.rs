//! Signing in and out, and the personal recovery code.

use std::sync::Arc;

use directory::{NoticeKind, Register, Stage};
use keys::Password;
use vault::{Accepts, Credentials, LockedVault, Session};

use crate::cause::{Cause, Outcome, count};
use crate::open::raised_at;
use crate::passwords::Known;
use crate::state::{FirstSignIn, Open, State};
use crate::view::{Accepted, LastOpened, PersonalCode, Progress, SignedOutWhy, Standing};
use crate::{Desk, Ports, Trouble};

impl Desk {
    /// Signs in. A temporary password leads to the first sign-in.
    ///
    /// # Errors
    /// [`Trouble::SignInRefused`] for every wrong, unknown or locked sign-in alike; [`Trouble::VaultSecretNeeded`],
    /// [`Trouble::OlderCopy`], [`Trouble::ClockBehind`], [`Trouble::InUse`].
    pub fn sign_in(
        &mut self,
        username: &str,
        password: String,
        code: &str,
        vault_secret: Option<&str>,
    ) -> Result<Standing, Trouble> {
        self.enter(
            Credentials { username, password: Password::new(password), code, vault_secret },
            Accepts::NOTHING,
        )
    }

    /// Signs in although something is odd, when whoever signs in has looked at it: the copy is older than what this
    /// computer saw, which only owners accept, or the last sign-in is dated later than now.
    ///
    /// # Errors
    /// As [`Desk::sign_in`].
    pub fn sign_in_anyway(
        &mut self,
        username: &str,
        password: String,
        code: &str,
        vault_secret: Option<&str>,
        accepted: Accepted,
    ) -> Result<Standing, Trouble> {
        let Accepted { older_copy, clock, tables } = accepted;
        self.enter(
            Credentials { username, password: Password::new(password), code, vault_secret },
            Accepts { older_copy, clock, tables },
        )
    }

    /// Signs out.
    ///
    /// # Errors
    /// None today.
    pub fn lock(&mut self) -> Result<Standing, Trouble> {
        self.leave(SignedOutWhy::Asked);
        self.standing()
    }

    /// The identity question of whoever has this personal recovery code.
    ///
    /// # Errors
    /// [`Trouble::Code`], for a code of somebody else too.
    pub fn personal_question(
        &mut self,
        username: &str,
        code: &str,
        vault_secret: Option<&str>,
    ) -> Result<String, Trouble> {
        let vault = self.locked_vault()?;
        let opened =
            self.ports.patiently(|now| vault.open_with_personal_code(username, code, vault_secret, now));
        opened.map(|own| own.question().to_owned()).map_err(|error| self.ports.told(error.into()))
    }

    /// Sets a new password with the personal recovery code and the identity answer. The code is used up; the new one
    /// is given back. The authenticator stays, and nobody is signed in.
    ///
    /// # Errors
    /// As [`Desk::personal_question`]; a wrong answer; a password that the rules refuse.
    pub fn reset_with_personal_code(
        &mut self,
        username: &str,
        code: &str,
        answer: &str,
        new_password: String,
        vault_secret: Option<&str>,
    ) -> Result<PersonalCode, Trouble> {
        let vault = self.locked_vault()?;
        let reset = || -> Outcome<PersonalCode> {
            let mut own = self
                .ports
                .patiently(|now| vault.open_with_personal_code(username, code, vault_secret, now))?;
            let password = Password::new(new_password);
            let (settings, known) = (own.register().settings()?, Known::of(&own.register(), own.user())?);
            self.ports.judge(&password, &settings, &known)?;
            let code = own.set_password(&self.ports.clock.now(), answer, &password)?;
            Ok(personal_code(&code))
        };
        let done = reset();
        self.state = State::Locked { vault, why: None };
        if done.is_ok() {
            self.ports.tell([NoticeKind::PersonalCodeUsed]);
        }
        done.map_err(|cause| self.ports.told(cause))
    }

    fn enter(&mut self, typed: Credentials<'_>, accepts: Accepts) -> Result<Standing, Trouble> {
        let vault = self.locked_vault()?;
        let entered = self.ports.patiently(|now| Ok((vault.sign_in(&typed, now, accepts)?, now.wall)));
        let next = entered.map_err(Cause::from).and_then(|(session, at)| match session.own()?.stage {
            Stage::Temporary => Ok(State::FirstSignIn(FirstSignIn { vault, session, authenticator: None })),
            Stage::Complete => {
                // It is in the journal, and counts, whatever can't be read of it.
                self.ports.tell(raised_at(&session, at).unwrap_or_default());
                Ok(self.ports.opened(vault, session))
            }
        });
        self.state = next.map_err(|cause| self.ports.told(cause))?;
        self.changes += 1;
        self.come_in();
        self.standing()
    }

    /// The chosen vault, with whoever was signed in signed out.
    pub(crate) fn locked_vault(&mut self) -> Result<LockedVault, Trouble> {
        let vault = self.state.vault().cloned().ok_or(Trouble::NotAVault)?;
        if !matches!(self.state, State::Locked { .. }) {
            self.leave(SignedOutWhy::Asked);
            self.untold = false;
        }
        let hears = Arc::clone(&self.opening);
        Ok(vault.telling(Arc::new(move |done, of| hears(Progress { done: count(done), of: count(of) }))))
    }
}

impl Ports {
    /// The state with `session` signed in. Whoever came in is in: what can't be read of when the vault was opened last
    /// isn't shown.
    pub(crate) fn opened(&self, vault: LockedVault, session: Session) -> State {
        let sample = session.is_sample().ok();
        self.note_recent(session.folder(), session.vault_id(), sample, self.clock.now().wall);
        let previous = last_opened(&session).unwrap_or_else(|cause| {
            self.told(cause);
            None
        });
        State::Open(Box::new(Open {
            vault,
            session,
            previous,
            authenticator: None,
            kit: None,
            callers: Default::default(),
            to_do: Default::default(),
        }))
    }
}

/// Who opened the vault before, and when.
fn last_opened(session: &Session) -> Outcome<Option<LastOpened>> {
    let Some((user, at)) = session.last_sign_in(session.user()?)? else { return Ok(None) };
    let by = session.register().user(user)?.map(|row| row.details.name).unwrap_or_default();
    Ok(Some(LastOpened { by, at }))
}

/// A personal recovery code as it is shown, once.
pub(crate) fn personal_code(text: &str) -> PersonalCode {
    PersonalCode { groups: groups(text), vault_secret: None }
}

/// A code's groups of four.
pub(crate) fn groups(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|group| !group.is_empty()).map(str::to_owned).collect()
}

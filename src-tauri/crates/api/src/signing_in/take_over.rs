//! Recovery with a kit's code, when no owner can open the vault.

use directory::{
    Author, Register, authorise,
    kits::{Successor as Who, Takeover, use_code},
};
use keys::Password;
use vault::Accepts;

use super::first_sign_in::Finished;
use super::passwords::{Known, Rules};
use super::state::{Authenticator, Beginning, Open, State, TakeOver, again};
use crate::call_error::{CallError, Outcome};
use crate::notifications::raised_at;
use crate::people::person;
use crate::view::{Accepted, FirstSignInAnswers, RecoveryOpened, Standing, Successor};
use crate::{Api, ApiError, Ports, probe};

impl Api {
    /// Opens the vault with a kit's code. Nothing is changed or used up yet, and a lock on sign-ins doesn't matter.
    ///
    /// # Errors
    /// [`ApiError::Code`]; [`ApiError::VaultSecretNeeded`] on a computer that doesn't have it; [`ApiError::OlderCopy`] unless
    /// that was looked at and `accepted`.
    pub fn recovery_open(
        &mut self,
        code: &str,
        vault_secret: Option<&str>,
        accepted: Accepted,
    ) -> Result<RecoveryOpened, ApiError> {
        let vault = self.locked_vault()?;
        let Accepted { older_copy, clock, tables } = accepted;
        let accepts = Accepts { older_copy, clock, tables };
        let opened = self.ports.patiently(|now| vault.open_with_kit(code, vault_secret, now, accepts));
        let opened = opened.map_err(CallError::from).and_then(|recovery| {
            let register = recovery.register();
            let rules = Rules::of(&self.ports, &register, recovery.owner())?;
            let password_length = rules.shortest();
            let Known { business, name: owner, .. } = rules.known;
            let view = RecoveryOpened { kit: recovery.kit(), owner, business, password_length };
            drop(register);
            Ok((recovery, view))
        });
        let (recovery, view) = opened.map_err(|cause| cause.told(&self.ports))?;
        self.recover(vault, recovery);
        self.come_in();
        Ok(view)
    }

    /// Names the person who takes over. They set up their authenticator next; only then is anything written.
    ///
    /// # Errors
    /// Refusals of the name, the address or the password; the form stays open then.
    pub fn recovery_finish(&mut self, successor: Successor) -> Result<Standing, ApiError> {
        self.leave_if_idle();
        let State::RecoveryOpened { recovery, .. } = &self.state else { return Err(ApiError::NotSignedIn) };
        let checked = check(&self.ports, &recovery.register(), recovery.kit(), successor);
        let (successor, password) = checked.map_err(|cause| cause.told(&self.ports))?;
        self.succeed(successor, password);
        self.be_active();
        self.standing()
    }

    /// Gives up a recovery. The code stays good.
    ///
    /// # Errors
    /// None today.
    pub fn recovery_cancel(&mut self) -> Result<Standing, ApiError> {
        self.give_up_recovery();
        self.standing()
    }
}

impl TakeOver {
    /// Takes the vault over.
    pub(super) fn finish(
        self,
        ports: &Ports,
        authenticator: &Authenticator,
        answers: &FirstSignInAnswers,
    ) -> Finished {
        let stays = |take, cause| Box::new((Beginning::TakeOver(take), cause));
        let first = match authenticator.with(again(&self.password), answers) {
            Ok(first) => first,
            Err(cause) => return Err(stays(self, cause)),
        };
        let Self { vault, recovery, successor, password } = self;
        let at = ports.clock.now().wall;
        let details = person(&successor.name, &successor.username, &successor.notify);
        match recovery.take_over(at, details, first) {
            Err((recovery, error)) => {
                let recovery = Box::new(recovery);
                Err(stays(Self { vault, recovery, successor, password }, error.into()))
            }
            Ok((session, code)) => {
                // Done: what the code and the sign-in are worth doesn't hang on what is read from here on.
                ports.tell(raised_at(&session, at).unwrap_or_default());
                Ok((Open::begin(ports, vault, session), code))
            }
        }
    }
}

/// Whether this person could take over, before an authenticator is set up for nothing.
fn check(
    ports: &Ports,
    register: &dyn Register,
    kit: directory::KitNumber,
    mut successor: Successor,
) -> Outcome<(Successor, Password)> {
    let password = Password::new(std::mem::take(&mut successor.password));
    let at = ports.clock.now().wall;
    let known = register.user_called(&successor.username)?;
    let named = match &known {
        Some(user) => {
            successor.name = user.details.name.clone();
            Who::Existing(user.id)
        }
        None => Who::New(Box::new(person(&successor.name, &successor.username, &successor.notify))),
    };
    let takeover =
        Takeover { successor: named, interim: probe::identity("interim"), first: probe::first_sign_in() };
    let changes = use_code(register, kit, probe::computer(), takeover, None)?;
    authorise(register, &Author::Kit(kit), at, &changes)?;
    let known = Known {
        business: register.business()?,
        name: successor.name.clone(),
        username: successor.username.clone(),
    };
    Rules::new(ports, register.settings()?, known).judge(&password)?;
    Ok((successor, password))
}

//! Recovery with a kit's code, when no owner can open the vault.

use directory::{
    Author, Register, authorise,
    kits::{Successor as Who, Takeover, use_code},
};
use keys::Password;
use vault::Accepts;

use crate::cause::{Cause, Outcome};
use crate::passwords::Known;
use crate::start::person;
use crate::state::{State, TakeOver};
use crate::view::{Accepted, RecoveryOpened, Standing, Successor};
use crate::{Desk, Ports, Trouble, probe};

impl Desk {
    /// Opens the vault with a kit's code. Nothing is changed or used up yet, and a lock on sign-ins doesn't matter.
    ///
    /// # Errors
    /// [`Trouble::Code`]; [`Trouble::VaultSecretNeeded`] on a computer that doesn't have it; [`Trouble::OlderCopy`] unless
    /// that was looked at and `accepted`.
    pub fn recovery_open(
        &mut self,
        code: &str,
        vault_secret: Option<&str>,
        accepted: Accepted,
    ) -> Result<RecoveryOpened, Trouble> {
        let vault = self.locked_vault()?;
        let Accepted { older_copy, clock, tables } = accepted;
        let accepts = Accepts { older_copy, clock, tables };
        let opened = self.ports.patiently(|now| vault.open_with_kit(code, vault_secret, now, accepts));
        let opened = opened.map_err(Cause::from).and_then(|recovery| {
            let register = recovery.register();
            let view = RecoveryOpened {
                kit: recovery.kit(),
                owner: Known::of(&register, recovery.owner())?.name,
                business: register.business()?,
                password_length: self.ports.shortest(&register.settings()?),
            };
            drop(register);
            Ok((recovery, view))
        });
        let (recovery, view) = opened.map_err(|cause| self.ports.told(cause))?;
        self.state = State::RecoveryOpened { vault, recovery };
        self.come_in();
        Ok(view)
    }

    /// Names the person who takes over. They set up their authenticator next; only then is anything written.
    ///
    /// # Errors
    /// Refusals of the name, the address or the password; the form stays open then.
    pub fn recovery_finish(&mut self, successor: Successor) -> Result<Standing, Trouble> {
        self.leave_if_idle();
        let State::RecoveryOpened { recovery, .. } = &self.state else { return Err(Trouble::NotSignedIn) };
        let checked = self.ports.check_successor(&recovery.register(), recovery.kit(), successor);
        let (successor, password) = checked.map_err(|cause| self.ports.told(cause))?;
        if let State::RecoveryOpened { vault, recovery } = std::mem::replace(&mut self.state, State::NoVault)
        {
            let take = TakeOver { vault, recovery, successor, password, authenticator: None };
            self.state = State::TakeOver(take);
        }
        self.be_active();
        self.standing()
    }

    /// Gives up a recovery. The code stays good.
    ///
    /// # Errors
    /// None today.
    pub fn recovery_cancel(&mut self) -> Result<Standing, Trouble> {
        if let State::RecoveryOpened { vault, .. } | State::TakeOver(TakeOver { vault, .. }) = &self.state {
            self.state = State::Locked { vault: vault.clone(), why: None };
        }
        self.standing()
    }
}

impl Ports {
    /// Whether this person could take over, before an authenticator is set up for nothing.
    fn check_successor(
        &self,
        register: &dyn Register,
        kit: directory::KitNumber,
        mut successor: Successor,
    ) -> Outcome<(Successor, Password)> {
        let password = Password::new(std::mem::take(&mut successor.password));
        let at = self.clock.now().wall;
        let known = register.user_named(&successor.username)?;
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
        self.judge(&password, &register.settings()?, &known)?;
        Ok((successor, password))
    }
}

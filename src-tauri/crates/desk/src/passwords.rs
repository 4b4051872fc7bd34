//! Judging passwords by the rules in force and the names that others know.

use directory::password_rules::{self, LEAST_ALONE, LEAST_WITH_KEYRING};
use directory::{Refusal, Register, Settings, UserId};
use keys::Password;
use vault::Session;

use crate::cause::Outcome;
use crate::state::State;
use crate::view::{PasswordJudged, PasswordRenewal};
use crate::{Desk, Ports, Trouble};

/// The names that a password may not hold.
#[derive(Default)]
pub(crate) struct Known {
    pub business: String,
    pub name: String,
    pub username: String,
}

impl Known {
    pub(crate) fn of(register: &dyn Register, user: UserId) -> Outcome<Self> {
        let details = register.user(user)?.map(|user| user.details);
        let (name, username) = details.map(|details| (details.name, details.username)).unwrap_or_default();
        Ok(Self { business: register.business()?, name, username })
    }

    fn names(&self) -> password_rules::Names<'_> {
        password_rules::Names { business: &self.business, name: &self.name, username: &self.username }
    }
}

impl Ports {
    /// Whether this computer has a keyring: without one, a password is all that guards a copy of the files.
    pub(crate) fn has_keyring(&self) -> bool {
        self.here.keyring.get("device").is_ok()
    }

    /// The shortest password that is taken.
    pub(crate) fn shortest(&self, settings: &Settings) -> u8 {
        settings.password_length.max(if self.has_keyring() { LEAST_WITH_KEYRING } else { LEAST_ALONE })
    }

    /// Refuses a password that the rules don't take.
    pub(crate) fn judge(&self, password: &Password, settings: &Settings, known: &Known) -> Outcome<()> {
        // Exposed to be judged; nothing of it is kept.
        let judged = password_rules::judge(password.expose(), settings, &known.names(), self.has_keyring());
        judged.map_err(|why| Refusal::Password { why }.into())
    }

    /// What somebody needs to know who must choose another password.
    pub(crate) fn renewal(&self, session: &Session) -> Outcome<PasswordRenewal> {
        let register = session.register();
        let (settings, known) = (register.settings()?, Known::of(&register, session.user()?)?);
        Ok(PasswordRenewal {
            name: known.name,
            username: known.username,
            business: known.business,
            password_days: settings.password_days.unwrap_or_default(),
            password_length: self.shortest(&settings),
        })
    }
}

impl Desk {
    /// Rates a password as it is typed. `username` is what the form beside it holds.
    ///
    /// # Errors
    /// When the register can't be read.
    pub fn judge_password(
        &mut self,
        password: &str,
        username: Option<&str>,
    ) -> Result<PasswordJudged, Trouble> {
        let (settings, mut known) = self.rules().map_err(|cause| self.ports.told(cause))?;
        if let Some(username) = username {
            username.clone_into(&mut known.username);
        }
        let keyring = self.ports.has_keyring();
        let strength = password_rules::strength(password, &settings, &known.names(), keyring);
        let refused = strength.fault.map(|why| Refusal::Password { why });
        Ok(PasswordJudged { score: strength.score, refused })
    }

    /// The rules and names as far as they are known before or after signing in.
    fn rules(&self) -> Outcome<(Settings, Known)> {
        let of = |register: &dyn Register, user: Option<UserId>| {
            let known = match user {
                Some(user) => Known::of(register, user)?,
                None => Known { business: register.business()?, ..Known::default() },
            };
            Ok((register.settings()?, known))
        };
        match &self.state {
            State::NoVault | State::Founding(_) => Ok(Default::default()),
            State::Locked { vault, .. } => {
                let business = vault.folder().business();
                Ok((Settings::default(), Known { business, ..Known::default() }))
            }
            State::FirstSignIn(first) => of(&first.session.register(), Some(first.session.user()?)),
            State::RecoveryOpened { recovery, .. } => of(&recovery.register(), None),
            State::TakeOver(take) => of(&take.recovery.register(), None),
            State::Open(open) => of(&open.session.register(), Some(open.session.user()?)),
        }
    }
}

//! Judging passwords by the rules in force and the names that others know.

use directory::password_rules::{self, LEAST_ALONE, LEAST_WITH_KEYRING};
use directory::{Refusal, Register, Settings, UserId};
use keys::Password;
use vault::Session;

use crate::call_error::Outcome;
use crate::view::{PasswordJudged, PasswordRenewal};
use crate::{Api, ApiError, Ports};

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

/// What a password is judged by.
pub(crate) struct Rules {
    pub settings: Settings,
    pub known: Known,
    /// Whether this computer has a keyring.
    keyring: bool,
}

impl Rules {
    pub(crate) fn new(ports: &Ports, settings: Settings, known: Known) -> Self {
        Self { settings, known, keyring: ports.has_keyring() }
    }

    /// Those for a user of the register.
    pub(crate) fn of(ports: &Ports, register: &dyn Register, user: UserId) -> Outcome<Self> {
        Ok(Self::new(ports, register.settings()?, Known::of(register, user)?))
    }

    /// Refuses a password that the rules don't take.
    pub(crate) fn judge(&self, password: &Password) -> Outcome<()> {
        // Exposed to be judged; nothing of it is kept.
        let judged =
            password_rules::judge(password.expose(), &self.settings, &self.known.names(), self.keyring);
        judged.map_err(|why| Refusal::Password { why }.into())
    }

    /// The shortest password that is taken.
    pub(crate) fn shortest(&self) -> u8 {
        self.settings.password_length.max(if self.keyring { LEAST_WITH_KEYRING } else { LEAST_ALONE })
    }
}

impl Ports {
    /// Whether this computer has a keyring: without one, a password is all that guards a copy of the files.
    fn has_keyring(&self) -> bool {
        self.device.keyring.get("device").is_ok()
    }
}

/// What somebody needs to know who must choose another password.
pub(crate) fn renewal(ports: &Ports, session: &Session) -> Outcome<PasswordRenewal> {
    let rules = Rules::of(ports, &session.register(), session.user()?)?;
    let password_length = rules.shortest();
    let Rules { settings, known: Known { business, name, username }, .. } = rules;
    let password_days = settings.password_days.unwrap_or_default();
    Ok(PasswordRenewal { name, username, business, password_days, password_length })
}

impl Api {
    /// Rates a password as it is typed. `username` is what the form beside it holds.
    ///
    /// # Errors
    /// When the register can't be read.
    pub fn judge_password(
        &mut self,
        password: &str,
        username: Option<&str>,
    ) -> Result<PasswordJudged, ApiError> {
        let mut rules = self.password_rules().map_err(|cause| cause.told(&self.ports))?;
        if let Some(username) = username {
            username.clone_into(&mut rules.known.username);
        }
        let Rules { settings, known, keyring } = &rules;
        let strength = password_rules::strength(password, settings, &known.names(), *keyring);
        let refused = strength.fault.map(|why| Refusal::Password { why });
        Ok(PasswordJudged { score: strength.score, refused })
    }

    /// The rules and names as far as they are known before or after signing in.
    fn password_rules(&self) -> Outcome<Rules> {
        let Some(register) = self.state.register() else {
            let business = self.state.vault().map(|vault| vault.folder().business()).unwrap_or_default();
            let known = Known { business, ..Known::default() };
            return Ok(Rules::new(&self.ports, Settings::default(), known));
        };
        let known = match self.state.user()? {
            Some(user) => Known::of(&*register, user)?,
            None => Known { business: register.business()?, ..Known::default() },
        };
        Ok(Rules::new(&self.ports, register.settings()?, known))
    }
}

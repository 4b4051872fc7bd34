//! The way back in with one's personal recovery code.

use directory::NoticeKind;
use keys::Password;

use super::passwords::Rules;
use crate::call_error::{CallError, Outcome};
use crate::codes::personal_code;
use crate::view::PersonalCode;
use crate::{Api, ApiError};

impl Api {
    /// The identity question of whoever has this personal recovery code.
    ///
    /// # Errors
    /// [`ApiError::Code`], for a code of somebody else too.
    pub fn personal_question(
        &mut self,
        username: &str,
        code: &str,
        vault_secret: Option<&str>,
    ) -> Result<String, ApiError> {
        let vault = self.locked_vault()?;
        let opened =
            self.ports.patiently(|now| vault.open_with_personal_code(username, code, vault_secret, now));
        opened.map(|own| own.question().to_owned()).map_err(|error| CallError::from(error).told(&self.ports))
    }

    /// Sets a new password with the personal recovery code and the identity answer. The code is used up; the new one
    /// is given back. The authenticator stays, and nobody is signed in.
    ///
    /// # Errors
    /// As [`Api::personal_question`]; a wrong answer; a password that the rules refuse.
    pub fn reset_with_personal_code(
        &mut self,
        username: &str,
        code: &str,
        answer: &str,
        new_password: String,
        vault_secret: Option<&str>,
    ) -> Result<PersonalCode, ApiError> {
        let vault = self.locked_vault()?;
        let reset = || -> Outcome<PersonalCode> {
            let mut own = self
                .ports
                .patiently(|now| vault.open_with_personal_code(username, code, vault_secret, now))?;
            let password = Password::new(new_password);
            Rules::of(&self.ports, &own.register(), own.user())?.judge(&password)?;
            let code = own.set_password(&self.ports.clock.now(), answer, &password)?;
            Ok(personal_code(&code))
        };
        let done = reset();
        self.stay_locked(vault);
        if done.is_ok() {
            self.ports.tell([NoticeKind::PersonalCodeUsed]);
        }
        done.map_err(|cause| cause.told(&self.ports))
    }
}

//! What people change about their own sign-in. Each change asks for the password again: a passer-by at an open window
//! must not make the sign-in theirs.

use keys::{Password, TotpSecret};

use super::passwords::{Known, Rules};
use super::state::Authenticator;
use crate::codes::{authenticator, personal_code};
use crate::view::{NewAuthenticator, PersonalCode};
use crate::{Api, ApiError};

impl Api {
    /// Chooses another password, with a code from the authenticator. The one thing that somebody may do whose password
    /// is too old.
    ///
    /// # Errors
    /// [`ApiError::SignInRefused`] when the old password or the code is wrong; a password that the rules refuse.
    pub fn change_password(&mut self, old: String, new: String, code: &str) -> Result<(), ApiError> {
        self.change_at_the_door(|open, ports, _| {
            let (old, new) = (Password::new(old), Password::new(new));
            Rules::of(ports, &open.session.register(), open.session.user()?)?.judge(&new)?;
            open.session.prove_code(&ports.clock.now(), code)?;
            Ok(open.session.change_password(&ports.clock.now(), &old, &new)?)
        })
    }

    /// A new authenticator in place of the present one; it counts once a code from it was typed.
    ///
    /// # Errors
    /// [`ApiError::SignInRefused`] when the password is wrong.
    pub fn begin_authenticator(&mut self, password: String) -> Result<NewAuthenticator, ApiError> {
        self.on_open(|open, ports, at| {
            open.session.actor(at)?;
            open.session.prove(&ports.clock.now(), &Password::new(password))?;
            let secret = TotpSecret::make(&mut ports.device.rng.clone());
            let known = Known::of(&open.session.register(), open.session.user()?)?;
            let view = authenticator(ports, &secret, &known.business, &known.username)?;
            open.authenticator = Authenticator::Shown(secret);
            Ok(view)
        })
    }

    /// Puts the new authenticator in force.
    ///
    /// # Errors
    /// [`ApiError::SignInRefused`] when the code is wrong; the form stays open then.
    pub fn finish_authenticator(&mut self, code: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            open.session.change_second_factor(at, open.authenticator.shown()?, code)?;
            open.authenticator = Authenticator::NotYet;
            Ok(())
        })
    }

    /// Sets another identity question.
    ///
    /// # Errors
    /// [`ApiError::SignInRefused`] when the password is wrong; refusals.
    pub fn change_question(
        &mut self,
        password: String,
        question: &str,
        answer: &str,
    ) -> Result<(), ApiError> {
        self.change(|open, ports, at| {
            open.session.prove(&ports.clock.now(), &Password::new(password))?;
            Ok(open.session.change_question(at, question, answer)?)
        })
    }

    /// Makes a new personal recovery code, shown once. The one before stops working.
    ///
    /// # Errors
    /// [`ApiError::SignInRefused`] when the password is wrong.
    pub fn new_personal_code(&mut self, password: String) -> Result<PersonalCode, ApiError> {
        self.change(|open, ports, at| {
            open.session.prove(&ports.clock.now(), &Password::new(password))?;
            Ok(personal_code(&open.session.new_personal_code(at)?))
        })
    }
}

//! What people change about their own sign-in. Each change asks for the password again: a passer-by at an open window
//! must not make the sign-in theirs.

use directory::{Refusal, Register};
use keys::{Password, TotpSecret};

use crate::passwords::Known;
use crate::sign_in::personal_code;
use crate::view::{NewAuthenticator, PersonalCode};
use crate::{Desk, Trouble};

impl Desk {
    /// Chooses another password, with a code from the authenticator. The one thing that somebody may do whose password
    /// is too old.
    ///
    /// # Errors
    /// [`Trouble::SignInRefused`] when the old password or the code is wrong; a password that the rules refuse.
    pub fn change_password(&mut self, old: String, new: String, code: &str) -> Result<(), Trouble> {
        self.change_at_the_door(|open, ports, _| {
            let (old, new) = (Password::new(old), Password::new(new));
            let register = open.session.register();
            let (settings, known) = (register.settings()?, Known::of(&register, open.session.user()?)?);
            drop(register);
            ports.judge(&new, &settings, &known)?;
            open.session.prove_code(&ports.clock.now(), code)?;
            Ok(open.session.change_password(&ports.clock.now(), &old, &new)?)
        })
    }

    /// A new authenticator in place of the present one; it counts once a code from it was typed.
    ///
    /// # Errors
    /// [`Trouble::SignInRefused`] when the password is wrong.
    pub fn begin_authenticator(&mut self, password: String) -> Result<NewAuthenticator, Trouble> {
        self.on_open(|open, ports, at| {
            open.session.actor(at)?;
            open.session.prove(&ports.clock.now(), &Password::new(password))?;
            let secret = TotpSecret::make(&mut ports.here.rng.clone());
            let known = Known::of(&open.session.register(), open.session.user()?)?;
            let view = ports.authenticator(&secret, &known.business, &known.username)?;
            open.authenticator = Some(secret);
            Ok(view)
        })
    }

    /// Puts the new authenticator in force.
    ///
    /// # Errors
    /// [`Trouble::SignInRefused`] when the code is wrong; the form stays open then.
    pub fn finish_authenticator(&mut self, code: &str) -> Result<(), Trouble> {
        self.change(|open, _, at| {
            let secret = open.authenticator.as_ref().ok_or(Refusal::NotYetComplete)?;
            open.session.change_second_factor(at, secret, code)?;
            open.authenticator = None;
            Ok(())
        })
    }

    /// Sets another identity question.
    ///
    /// # Errors
    /// [`Trouble::SignInRefused`] when the password is wrong; refusals.
    pub fn change_question(&mut self, password: String, question: &str, answer: &str) -> Result<(), Trouble> {
        self.change(|open, ports, at| {
            open.session.prove(&ports.clock.now(), &Password::new(password))?;
            Ok(open.session.change_question(at, question, answer)?)
        })
    }

    /// Makes a new personal recovery code, shown once. The one before stops working.
    ///
    /// # Errors
    /// [`Trouble::SignInRefused`] when the password is wrong.
    pub fn new_personal_code(&mut self, password: String) -> Result<PersonalCode, Trouble> {
        self.change(|open, ports, at| {
            open.session.prove(&ports.clock.now(), &Password::new(password))?;
            Ok(personal_code(&open.session.new_personal_code(at)?))
        })
    }
}

//! The first sign-in: own password, authenticator, identity question, personal recovery code. Making a vault and
//! taking one over end here too.

use directory::{Refusal, Register, Settings};
use keys::{Password, TotpSecret};
use vault::Session;
use zeroize::Zeroizing;

use super::passwords::{Known, Rules};
use super::state::{Authenticator, Beginning, FirstSignIn, Open, State, again, same_secret};
use crate::call_error::{CallError, Outcome};
use crate::codes::{authenticator, groups, personal_code};
use crate::view::{self, FirstSignInAnswers, NewAuthenticator, PersonalCode};
use crate::{Api, ApiError, Ports};

/// What becomes of a first sign-in that is to be completed: whoever did is signed in, with a personal recovery code; or
/// it stays, and why.
pub(super) type Finished = Result<(Box<Open>, Zeroizing<String>), Box<(Beginning, CallError)>>;

impl Api {
    /// A new authenticator to scan or type; it counts once a code from it was typed.
    ///
    /// # Errors
    /// [`ApiError::NotSignedIn`] when nobody is at a first sign-in.
    pub fn new_authenticator(&mut self) -> Result<NewAuthenticator, ApiError> {
        self.leave_if_idle();
        let secret = TotpSecret::make(&mut self.ports.device.rng.clone());
        let ports = &self.ports;
        let State::FirstSignIn(first) = &mut self.state else { return Err(ApiError::NotSignedIn) };
        let view = first.view(ports).map_err(|cause| cause.told(ports))?;
        let shown = authenticator(ports, &secret, &view.business, &view.username);
        first.authenticator = Authenticator::Shown(secret);
        shown.map_err(|cause| cause.told(ports))
    }

    /// Completes the first sign-in, and makes or takes over the vault with it. Whoever did is signed in then.
    ///
    /// # Errors
    /// [`ApiError::SignInRefused`] when the authenticator's code is wrong; a password or question that is refused. The
    /// form stays open then.
    pub fn finish_first_sign_in(&mut self, answers: FirstSignInAnswers) -> Result<PersonalCode, ApiError> {
        self.leave_if_idle();
        let code = self.finish(answers).map_err(|cause| cause.told(&self.ports))?;
        self.changes += 1;
        self.be_active();
        let mut shown = personal_code(&code);
        if let State::Open(open) = &self.state
            && !matches!(open.vault.secret_place(), Ok(vault::SecretPlace::Keyring))
        {
            // Nothing on this computer keeps it, so it is shown with the code.
            shown.vault_secret = Some(groups(&open.session.vault_secret()));
        }
        Ok(shown)
    }
}

impl Beginning {
    /// Does what was begun, with what was set up.
    pub(super) fn finish(
        self,
        ports: &Ports,
        authenticator: &Authenticator,
        answers: FirstSignInAnswers,
    ) -> Finished {
        match self {
            Self::Vault(founding) => founding
                .finish(ports, authenticator, &answers)
                .map_err(|cause| Box::new((Self::Vault(founding), cause))),
            Self::Own { vault, mut session } => match complete(ports, &mut session, authenticator, answers) {
                Ok(code) => Ok((Open::begin(ports, vault, *session), code)),
                Err(cause) => Err(Box::new((Self::Own { vault, session }, cause))),
            },
            Self::TakeOver(take) => take.finish(ports, authenticator, &answers),
        }
    }
}

/// Completes the sign-in that somebody was given.
fn complete(
    ports: &Ports,
    session: &mut Session,
    authenticator: &Authenticator,
    mut answers: FirstSignInAnswers,
) -> Outcome<Zeroizing<String>> {
    let password = Password::new(answers.password.take().unwrap_or_default());
    Rules::of(ports, &session.register(), session.user()?)?.judge(&password)?;
    let first = authenticator.with(again(&password), &answers)?;
    Ok(session.complete_first(ports.clock.now().wall, first)?)
}

impl Authenticator {
    /// What was set up, ready for the vault.
    pub(super) fn with<'a>(
        &self,
        password: Password,
        answers: &'a FirstSignInAnswers,
    ) -> Outcome<vault::FirstSignIn<'a>> {
        Ok(vault::FirstSignIn {
            password,
            second_factor: same_secret(self.shown()?),
            code: Some(&answers.code),
            question: &answers.question,
            answer: &answers.answer,
        })
    }

    /// The secret that was shown.
    pub(super) fn shown(&self) -> Outcome<&TotpSecret> {
        match self {
            Self::NotYet => Err(Refusal::NotYetComplete.into()),
            Self::Shown(secret) => Ok(secret),
        }
    }
}

impl FirstSignIn {
    /// What is left to do of it.
    pub(super) fn view(&self, ports: &Ports) -> Outcome<view::FirstSignIn> {
        let (rules, needs_password) = match &self.begins {
            Beginning::Vault(founding) => {
                let new = &founding.new;
                let (business, name, username) =
                    (new.business.clone(), new.name.clone(), new.username.clone());
                (Rules::new(ports, Settings::default(), Known { business, name, username }), false)
            }
            Beginning::Own { session, .. } => (Rules::of(ports, &session.register(), session.user()?)?, true),
            Beginning::TakeOver(take) => {
                let register = take.recovery.register();
                let (name, username) = (take.successor.name.clone(), take.successor.username.clone());
                let known = Known { business: register.business()?, name, username };
                (Rules::new(ports, register.settings()?, known), false)
            }
        };
        let password_length = rules.shortest();
        let Known { business, name, username } = rules.known;
        Ok(view::FirstSignIn { name, username, business, needs_password, password_length })
    }
}

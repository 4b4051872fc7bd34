//! The first sign-in: own password, authenticator, identity question, personal recovery code. Making a vault and
//! taking one over end here too.

use directory::{Refusal, Register, Settings};
use keys::{Password, TotpSecret};
use vault::{LockedVault, Recovery, Session};

use crate::cause::{Cause, Outcome};
use crate::passwords::Known;
use crate::sign_in::{groups, personal_code};
use crate::state::{FirstSignIn, Founding, State, TakeOver, again, same_secret};
use crate::view::{self, FirstSignInAnswers, NewAuthenticator, PersonalCode};
use crate::{Desk, Ports, Trouble, start, when};

impl Desk {
    /// A new authenticator to scan or type; it counts once a code from it was typed.
    ///
    /// # Errors
    /// [`Trouble::NotSignedIn`] when nobody is at a first sign-in.
    pub fn new_authenticator(&mut self) -> Result<NewAuthenticator, Trouble> {
        self.leave_if_idle();
        let secret = TotpSecret::make(&mut self.ports.here.rng.clone());
        let first = self.first_view().map_err(|cause| self.ports.told(cause))?;
        let view = self.ports.authenticator(&secret, &first.business, &first.username);
        match &mut self.state {
            State::Founding(founding) => founding.authenticator = Some(secret),
            State::FirstSignIn(first) => first.authenticator = Some(secret),
            State::TakeOver(take) => take.authenticator = Some(secret),
            State::NoVault | State::Locked { .. } | State::RecoveryOpened { .. } | State::Open(_) => {
                return Err(Trouble::NotSignedIn);
            }
        }
        view.map_err(|cause| self.ports.told(cause))
    }

    /// Completes the first sign-in, and makes or takes over the vault with it. Whoever did is signed in then.
    ///
    /// # Errors
    /// [`Trouble::SignInRefused`] when the authenticator's code is wrong; a password or question that is refused. The
    /// form stays open then.
    pub fn finish_first_sign_in(&mut self, answers: FirstSignInAnswers) -> Result<PersonalCode, Trouble> {
        self.leave_if_idle();
        let code = match std::mem::replace(&mut self.state, State::NoVault) {
            State::Founding(founding) => self.found(founding, &answers),
            State::FirstSignIn(first) => self.complete(first, answers),
            State::TakeOver(take) => self.take_over(take, &answers),
            other @ (State::NoVault
            | State::Locked { .. }
            | State::RecoveryOpened { .. }
            | State::Open(_)) => {
                self.state = other;
                Err(Trouble::NotSignedIn.into())
            }
        };
        let code = code.map_err(|cause| self.ports.told(cause))?;
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

    fn found(
        &mut self,
        founding: Founding,
        answers: &FirstSignInAnswers,
    ) -> Outcome<zeroize::Zeroizing<String>> {
        let ports = &self.ports;
        let made = set_up(&founding.authenticator, again(&founding.password), answers).and_then(|first| {
            let new = vault::NewVault {
                business: founding.new.business.trim(),
                settings: Settings::default(),
                sample: false,
                owner: start::owner(&founding.new),
                first,
            };
            let at = ports.clock.now().wall;
            let (session, code) = Session::create(ports.here.clone(), &founding.folder, new, at)?;
            Ok((ports.opened(LockedVault::of(&session), session), code))
        });
        let (state, code) = self.keep_on_error(made, |_| State::Founding(founding))?;
        self.state = state;
        Ok(code)
    }

    fn complete(
        &mut self,
        mut first: FirstSignIn,
        mut answers: FirstSignInAnswers,
    ) -> Outcome<zeroize::Zeroizing<String>> {
        let ports = &self.ports;
        let password = Password::new(answers.password.take().unwrap_or_default());
        let mut complete = || {
            let register = first.session.register();
            let known = Known::of(&register, first.session.user()?)?;
            let settings = register.settings()?;
            drop(register);
            ports.judge(&password, &settings, &known)?;
            let set_up = set_up(&first.authenticator, again(&password), &answers)?;
            Ok(first.session.complete_first(ports.clock.now().wall, set_up)?)
        };
        let done = complete();
        let code = match done {
            Ok(code) => code,
            Err(cause) => {
                self.state = State::FirstSignIn(first);
                return Err(cause);
            }
        };
        self.state = self.ports.opened(first.vault, first.session);
        Ok(code)
    }

    fn take_over(
        &mut self,
        take: TakeOver,
        answers: &FirstSignInAnswers,
    ) -> Outcome<zeroize::Zeroizing<String>> {
        let TakeOver { vault, recovery, successor, password, authenticator } = take;
        let back = |recovery: Recovery, password| {
            let authenticator = authenticator.as_ref().map(same_secret);
            State::TakeOver(TakeOver {
                vault: vault.clone(),
                recovery,
                successor: successor.clone(),
                password,
                authenticator,
            })
        };
        let first = match set_up(&authenticator, again(&password), answers) {
            Ok(first) => first,
            Err(cause) => {
                self.state = back(recovery, password);
                return Err(cause);
            }
        };
        let at = self.ports.clock.now().wall;
        let details = start::person(&successor.name, &successor.username, &successor.notify);
        match recovery.take_over(at, details, first) {
            Err((recovery, error)) => {
                self.state = back(recovery, password);
                Err(error.into())
            }
            Ok((session, code)) => {
                // Done: what the code and the sign-in are worth doesn't hang on what is read from here on.
                self.ports.tell(crate::open::raised_at(&session, at).unwrap_or_default());
                self.state = self.ports.opened(vault, session);
                Ok(code)
            }
        }
    }

    fn keep_on_error<T>(&mut self, done: Outcome<T>, back: impl FnOnce(()) -> State) -> Outcome<T> {
        if done.is_err() {
            self.state = back(());
        }
        done
    }

    /// What is left to do of a first sign-in.
    pub(crate) fn first_view(&self) -> Outcome<view::FirstSignIn> {
        let ports = &self.ports;
        match &self.state {
            State::Founding(Founding { new, .. }) => Ok(view::FirstSignIn {
                name: new.name.clone(),
                username: new.username.clone(),
                business: new.business.clone(),
                needs_password: false,
                password_length: ports.shortest(&Settings::default()),
            }),
            State::FirstSignIn(first) => {
                let register = first.session.register();
                let known = Known::of(&register, first.session.user()?)?;
                Ok(view::FirstSignIn {
                    name: known.name,
                    username: known.username,
                    business: known.business,
                    needs_password: true,
                    password_length: ports.shortest(&register.settings()?),
                })
            }
            State::TakeOver(take) => {
                let register = take.recovery.register();
                Ok(view::FirstSignIn {
                    name: take.successor.name.clone(),
                    username: take.successor.username.clone(),
                    business: register.business()?,
                    needs_password: false,
                    password_length: ports.shortest(&register.settings()?),
                })
            }
            State::NoVault | State::Locked { .. } | State::RecoveryOpened { .. } | State::Open(_) => {
                Err(Cause::Told(Trouble::NotSignedIn))
            }
        }
    }
}

/// What was set up, ready for the vault.
fn set_up<'a>(
    authenticator: &Option<TotpSecret>,
    password: Password,
    answers: &'a FirstSignInAnswers,
) -> Outcome<vault::FirstSignIn<'a>> {
    let secret = authenticator.as_ref().ok_or(Refusal::NotYetComplete)?;
    Ok(vault::FirstSignIn {
        password,
        second_factor: same_secret(secret),
        code: Some(&answers.code),
        question: &answers.question,
        answer: &answers.answer,
    })
}

impl Ports {
    /// An authenticator's secret as a phone takes it.
    pub(crate) fn authenticator(
        &self,
        secret: &TotpSecret,
        business: &str,
        username: &str,
    ) -> Outcome<NewAuthenticator> {
        let text = secret.to_base32();
        let groups: Vec<&str> =
            text.as_bytes().chunks(4).map(|group| std::str::from_utf8(group).unwrap_or_default()).collect();
        Ok(NewAuthenticator {
            secret: groups.join(" "),
            qr: data_address(&report::qr_svg(&secret.otpauth_url(business, username))?),
            clock: when::clock(&self.clock.zone(), self.clock.now().wall),
        })
    }
}

/// An SVG drawing as a `data:` address.
pub(crate) fn data_address(svg: &str) -> String {
    let mut address = String::with_capacity(svg.len() * 2);
    address.push_str("data:image/svg+xml,");
    for byte in svg.bytes() {
        // RFC 3986 section 2.3, unreserved characters.
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address
}

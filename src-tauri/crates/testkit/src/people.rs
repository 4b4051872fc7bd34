//! People who sign in.

use api::view::{FirstSignInAnswers, Standing};
use api::{Api, ApiError};
use directory::{Timestamp, UserId};

use crate::FakeClock;

/// Somebody with a sign-in, and all they keep in their head, on their phone and in their drawer.
#[derive(Debug, Clone)]
pub struct Person {
    /// Their number; the first owner's is 1.
    pub user: UserId,
    /// Username.
    pub username: String,
    /// Password.
    pub password: String,
    /// The authenticator's secret in base 32.
    pub secret: String,
    /// The personal recovery code.
    pub code: String,
}

impl Person {
    /// What their phone shows now.
    #[must_use]
    pub fn code_at(&self, at: Timestamp) -> String {
        authenticator_code(&self.secret, at)
    }

    /// Signs in, a minute later: a code counts once.
    ///
    /// # Errors
    /// As [`Api::sign_in`].
    pub fn sign_in(&self, api: &mut Api, clock: &FakeClock) -> Result<Standing, ApiError> {
        clock.pass(60_000);
        api.sign_in(&self.username, self.password.clone(), &self.code_at(clock.wall()), None)
    }
}

/// Completes the first sign-in that the API is at, and gives the authenticator's secret and the personal code.
///
/// # Errors
/// As [`Api::finish_first_sign_in`].
pub(crate) fn complete(
    api: &mut Api,
    clock: &FakeClock,
    password: Option<&str>,
) -> Result<(String, String), ApiError> {
    let secret = api.new_authenticator()?.secret.replace(' ', "");
    let answers = FirstSignInAnswers {
        password: password.map(str::to_owned),
        code: authenticator_code(&secret, clock.wall()),
        question: "What was the name of your first boat?".into(),
        answer: "Sea Lantern".into(),
    };
    let code = api.finish_first_sign_in(answers)?;
    Ok((secret, code.groups.join("-")))
}

/// What a phone with this secret shows at a point in time, by another implementation than the one under test uses.
#[must_use]
pub fn authenticator_code(secret: &str, at: Timestamp) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret.replace(' ', "")).unwrap();
    let phone = totp_rs::Builder::new().with_secret(secret).with_account_name("phone").build().unwrap();
    phone.generate(u64::try_from(at.0 / 1000).unwrap()).to_string()
}

//! Setting up an authenticator where nobody scans anything: the secret is handed out and proved here.

use api::view::{FirstSignInAnswers, PersonalCode, Standing};
use api::{Api, ApiError};
use rand_core::Rng;
use serde_json::json;
use totp_rs::{Builder, Secret as TotpSecret};
use words::said;
use zeroize::Zeroizing;

use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::{CommandError, Exit};
use crate::secrets::Item;
use crate::wording::{self, line, say};

/// Seconds of a code's step.
const STEP: i64 = 30;

/// What a completed first sign-in leaves in the user's hands.
pub(crate) struct SetUp {
    /// The authenticator's secret in base 32.
    pub totp_secret: Zeroizing<String>,
    /// The personal code.
    pub personal_code: String,
    /// The vault secret, where this computer can't keep it.
    pub vault_secret: Option<String>,
    /// Whether the vault secret was shown before.
    secret_was_shown: bool,
    /// Whether an identity question was chosen.
    pub has_question: bool,
}

impl SetUp {
    /// What is told where nothing can be read afterwards: it is done all the same, and what is shown only now is shown.
    pub(crate) fn alone(&self, context: &CommandContext<'_>) -> Answer {
        let said = wording::fault(&ApiError::Unfinished.into(), &context.zone());
        let json = json!({
            "totp_secret": *self.totp_secret,
            "personal_code": self.personal_code,
            "vault_secret": self.vault_secret,
            "has_identity_question": self.has_question,
        });
        Answer::done(format!("{said}\n{}", self.text()), json).ending(Exit::Refused)
    }

    /// What to tell people beside the authenticator's secret, each line ended.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("\n{}", line(said::cli_personal_code(&self.personal_code)));
        if let Some(vault_secret) = self.vault_secret.as_ref().filter(|_| !self.secret_was_shown) {
            text.push_str(&line(said::cli_vault_secret_asked(vault_secret)));
        }
        if !self.has_question {
            text.push_str(&line(said::cli_no_identity_question()));
        }
        text
    }
}

/// Completes the first sign-in that `api` stands at. Whoever it is for is signed in then.
///
/// What is needed to sign in is shown before anything is written for good, and on a terminal a code from the
/// authenticator is typed back first: at whatever moment the program ends, either nothing has happened yet, or whoever
/// read it can sign in.
///
/// # Errors
/// What the API says; secrets that are missing; a secret that can't be shown; a code that nobody types.
pub(crate) fn complete(api: &mut Api, context: &CommandContext<'_>) -> Result<SetUp, CommandError> {
    let needs_password = match api.standing()? {
        Standing::FirstSignIn(first) => first.needs_password,
        Standing::NoVault { .. } | Standing::Locked(_) | Standing::PasswordTooOld(_) | Standing::Open(_) => {
            return Err(ApiError::NotSignedIn.into());
        }
    };
    let password = if needs_password { Some(context.asked.choose(context.screen)?) } else { None };
    let question = context.asked.wanted(Item::IdentityQuestion, context.screen)?;
    let has_question = question.is_some();
    let (question, answer) = match question {
        Some(question) => (question.to_string(), context.need(Item::IdentityAnswer)?),
        // An answer that nobody knows: a caller can't be checked by it, and nobody can pass for one.
        None => (say(said::cli_question_of_nobody()), unknown_answer(&mut context.random())),
    };
    let totp_secret = Zeroizing::new(api.new_authenticator()?.secret.replace(' ', ""));
    let to_come = api.vault_secret_to_come().map(|groups| Zeroizing::new(groups.join("-")));
    show_first(context, &totp_secret, to_come.as_deref())?;
    let answers = |code: String| FirstSignInAnswers {
        password: password.as_deref().cloned(),
        code,
        question: question.clone(),
        answer: answer.to_string(),
    };
    let PersonalCode { groups, vault_secret } = if context.asked.is_alone() {
        // A code counts once. The one before is as good for half a minute and leaves the present one for the sign-in that
        // a script does next; it is only refused when the half minute ended in between.
        let now = context.unix_seconds();
        match api.finish_first_sign_in(answers(code(&totp_secret, now - STEP)?)) {
            Err(ApiError::SignInRefused) => api.finish_first_sign_in(answers(code(&totp_secret, now)?))?,
            done @ (Ok(_) | Err(_)) => done?,
        }
    } else {
        typed_back(context, |code| api.finish_first_sign_in(answers(code)))?
    };
    Ok(SetUp {
        totp_secret,
        personal_code: groups.join("-"),
        vault_secret: vault_secret.map(|groups| groups.join("-")),
        secret_was_shown: to_come.is_some(),
        has_question,
    })
}

/// Shows what signs somebody in from now on, before it does.
fn show_first(
    context: &CommandContext<'_>,
    totp_secret: &str,
    vault_secret: Option<&String>,
) -> Result<(), CommandError> {
    let mut text = line(said::cli_authenticator_secret(totp_secret));
    let mut json = json!({ "totp_secret": totp_secret });
    if let Some(vault_secret) = vault_secret {
        text.push_str(&line(said::cli_vault_secret_to_come(vault_secret)));
        json["vault_secret"] = vault_secret.as_str().into();
    }
    context.screen.first(&(text + "\n"), &json)
}

/// Asks for codes until one is right.
fn typed_back(
    context: &CommandContext<'_>,
    mut finish: impl FnMut(String) -> Result<PersonalCode, ApiError>,
) -> Result<PersonalCode, CommandError> {
    context.screen.note(&say(said::cli_type_back()));
    loop {
        let typed = context.need(Item::Code)?;
        if typed.is_empty() {
            return Err(CommandError::Refused(say(said::cli_not_typed_back())));
        }
        match finish(typed.to_string()) {
            Err(ApiError::SignInRefused) => context.screen.note(&say(said::cli_typed_back_wrong())),
            done @ (Ok(_) | Err(_)) => return Ok(done?),
        }
    }
}

/// The code that an authenticator with this secret shows at a time.
fn code(secret: &str, unix_seconds: i64) -> Result<String, CommandError> {
    // Defaults of the builder are those of every authenticator: SHA-1, 6 digits, 30 s.
    let totp = TotpSecret::try_from_base32(secret)
        .ok()
        .and_then(|secret| Builder::new().with_secret(secret).build().ok());
    let time = u64::try_from(unix_seconds).ok();
    match totp.zip(time) {
        Some((totp, time)) => Ok(totp.generate(time).to_string()),
        None => Err(CommandError::Refused(say(said::cli_clock_impossible()))),
    }
}

fn unknown_answer(rng: &mut impl Rng) -> Zeroizing<String> {
    Zeroizing::new(format!("{:016x}{:016x}", rng.next_u64(), rng.next_u64()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_rfc_6238() {
        // RFC 6238 appendix B, SHA-1, cut to six digits.
        for (at, expected) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            assert_eq!(code("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", at).unwrap(), expected, "at {at}");
        }
    }

    #[test]
    fn a_clock_before_1970_is_said() {
        assert!(
            matches!(code("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", -31), Err(CommandError::Refused(_))),
            "no panic"
        );
    }
}

//! What a user does to their own sign-in.

use super::standing::not_expired;
use crate::sign_ins;
use crate::text::{self, SEALED_MOST, TEXT_MOST};
use crate::time::DAY;
use crate::{
    Actor, Change, Computer, Fault, Field, IdentityQuestion, IdentityRecord, PasswordChanged, Refusal,
    Register, RuleError, SignIn, SignInCompleted, SignedIn, Stage, Timestamp, UserId,
};

/// What a user sets up at the first sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstSignIn {
    /// The identity made with the password they chose; not the one made with the temporary password.
    pub identity: IdentityRecord,
    /// The authenticator's secret, sealed for the user.
    pub second_factor: String,
    /// What to ask, sealed.
    pub identity_question: IdentityQuestion,
    /// The identity of the personal recovery code.
    pub personal_code: IdentityRecord,
    /// Where.
    pub computer: Computer,
    /// The step of the authenticator code that was typed to prove that it works.
    pub step: Option<u64>,
}

impl FirstSignIn {
    /// The changes that complete the sign-in of `user`.
    pub(crate) fn changes(self, user: UserId) -> [Change; 2] {
        let Self { identity, second_factor, identity_question, personal_code, computer, step } = self;
        [
            Change::SignInCompleted(SignInCompleted {
                user,
                identity,
                second_factor,
                identity_question,
                personal_code,
            }),
            Change::SignedIn(SignedIn { user, computer, step }),
        ]
    }
}

/// Completes the first sign-in of a user who came with a temporary password.
#[must_use]
pub fn complete_first(user: UserId, first: FirstSignIn) -> Vec<Change> {
    first.changes(user).into()
}

/// Changes the user's own password, which may be too old for anything else, and the identity that goes with it.
/// `earlier` is the hash of the password before, sealed for the user.
///
/// # Security
/// The caller judges the password by [`crate::password_rules::judge`]; it never comes here.
#[must_use]
pub fn change_password(user: UserId, identity: IdentityRecord, earlier: Option<String>) -> Change {
    Change::PasswordChanged(PasswordChanged { user, identity, earlier })
}

/// Whether a question and its answer can be an identity question. Asked before they are sealed: nothing that judges an
/// entry afterwards reads them.
///
/// # Errors
/// [`Refusal::Field`] names what is missing or too long.
pub fn can_be_asked(question: &str, answer: &str) -> Result<(), Refusal> {
    text::required(Field::IdentityQuestion, question, TEXT_MOST)?;
    if answer.trim().is_empty() {
        return Err(text::fault(Field::IdentityAnswer, Fault::Missing));
    }
    Ok(())
}

/// A new password comes with a new identity: whoever has the old password and an old copy of the keys file opens
/// nothing with them that was written since.
pub(crate) fn renews(
    register: &dyn Register,
    user: UserId,
    identity: &IdentityRecord,
) -> Result<(), RuleError> {
    let row = sign_ins::of(register, user)?;
    if row.identity.id == identity.id { Err(Refusal::NotAuthorised.into()) } else { Ok(()) }
}

/// An identity question is there for its user and for those who check callers.
pub(crate) fn asks(question: &IdentityQuestion) -> Result<(), RuleError> {
    let IdentityQuestion { own, callers } = question;
    [own, callers]
        .into_iter()
        .try_for_each(|sealed| text::required(Field::IdentityQuestion, sealed, SEALED_MOST))
        .map_err(RuleError::from)
}

pub(crate) fn completes(
    register: &dyn Register,
    user: UserId,
    at: Timestamp,
    identity: &IdentityRecord,
    question: &IdentityQuestion,
) -> Result<(), RuleError> {
    let row = sign_ins::of(register, user)?;
    match row.stage {
        Stage::Complete => return Err(Refusal::AlreadyComplete.into()),
        Stage::Temporary => not_expired(register, &row, at)?,
    }
    // Whoever gave out the temporary password knows the identity made with it.
    if row.identity == *identity {
        return Err(Refusal::NotAuthorised.into());
    }
    asks(question)
}

pub(crate) fn uses_code(
    register: &dyn Register,
    user: UserId,
    at: Timestamp,
    identity: &IdentityRecord,
    personal_code: &IdentityRecord,
) -> Result<(), RuleError> {
    let row = sign_ins::of(register, user)?;
    Actor::at_the_door(register, user)?;
    not_expired(register, &row, at)?;
    // A code counts once, and whatever it opened is opened anew.
    if row.personal_code.is_none_or(|code| code == *personal_code) || row.identity == *identity {
        return Err(Refusal::NotAuthorised.into());
    }
    Ok(())
}

/// A user signs in with a completed sign-in that has not expired, and a code that was not accepted before.
pub(crate) fn signs_in(
    register: &dyn Register,
    user: UserId,
    at: Timestamp,
    step: Option<u64>,
) -> Result<(), RuleError> {
    Actor::at_the_door(register, user)?;
    let row = sign_ins::of(register, user)?;
    not_expired(register, &row, at)?;
    match (step, binding_step(&row, at)) {
        // RFC 6238 5.2: the verifier must not accept the second attempt of a code.
        (Some(step), Some(last)) if step <= last => Err(Refusal::CodeUsed.into()),
        (Some(_) | None, Some(_) | None) => Ok(()),
    }
}

/// The step of the last code, as far as it keeps a code from being used twice. One that lies more than a day after `at`
/// was accepted under a clock that ran ahead, or this one runs behind: it would shut its user out until then.
#[must_use]
pub fn binding_step(sign_in: &SignIn, at: Timestamp) -> Option<u64> {
    sign_in.last_step.filter(|step| step_at(*step).since(at) <= DAY)
}

/// When a step of an authenticator code began.
#[must_use]
pub fn step_at(step: u64) -> Timestamp {
    // RFC 6238: steps of 30 s since 1970.
    Timestamp(i64::try_from(step).unwrap_or(i64::MAX).saturating_mul(30_000))
}

/// A sign-in dated before the last one is let in when its user has looked at the clock; the journal says so.
pub(crate) fn accepts_clock(
    register: &dyn Register,
    user: UserId,
    at: Timestamp,
    last_at: Timestamp,
) -> Result<(), RuleError> {
    let row = sign_ins::of(register, user)?;
    let ahead = row.last_step.filter(|_| binding_step(&row, at).is_none()).map(step_at);
    if ahead == Some(last_at) { Ok(()) } else { Err(Refusal::NotAuthorised.into()) }
}

//! Changes that somebody makes to their own sign-in.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;

use super::changes::edited;
use super::own_sign_in::{accepts_clock, asks, renews, signs_in};
use crate::apply::only;
use crate::change::{Kind, Touches};
use crate::sentence::{DetailOf, Telling, new};
use crate::{
    Actor, Computer, Detail, Done, IdentityQuestion, IdentityRecord, Names, NoticeKind, Read, Refusal,
    Register, Row, RuleError, Stage, Timestamp, UserId,
};

/// The first sign-in was completed: own password, authenticator, question and personal code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInCompleted {
    pub user: UserId,
    pub identity: IdentityRecord,
    pub second_factor: String,
    pub identity_question: IdentityQuestion,
    pub personal_code: IdentityRecord,
}

/// A user chose another password, and with it another identity; the one before is of no use any more. `earlier` is
/// the hash of the password before, sealed for the user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordChanged {
    pub user: UserId,
    pub identity: IdentityRecord,
    pub earlier: Option<String>,
}

/// A user set another authenticator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecondFactorChanged {
    pub user: UserId,
    pub second_factor: String,
}

/// A user set another identity question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityQuestionChanged {
    pub user: UserId,
    pub identity_question: IdentityQuestion,
}

/// A user got a new personal recovery code; the one before stops working.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonalCodeChanged {
    pub user: UserId,
    pub personal_code: IdentityRecord,
}

/// A user set a new password with the personal recovery code and the identity answer. Signed by the code's own
/// identity; a new identity and a new personal code take the place of the old ones, the authenticator stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonalCodeUsed {
    pub user: UserId,
    pub computer: Computer,
    pub identity: IdentityRecord,
    pub personal_code: IdentityRecord,
}

/// A user signed in. `step` is the authenticator code's 30-second step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedIn {
    pub user: UserId,
    pub computer: Computer,
    pub step: Option<u64>,
}

/// A sign-in was let in although the last one was dated later: the clock of one of the two was wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockAccepted {
    pub user: UserId,
    pub computer: Computer,
    pub last_at: Timestamp,
}

impl Kind for SignInCompleted {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn identities(&self) -> Vec<&IdentityRecord> {
        vec![&self.identity, &self.personal_code]
    }

    fn touches(&self) -> Touches {
        Touches::Keys
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        actor.is(self.user)
    }

    // Whoever completes a first sign-in is judged by `authorise` itself; everybody else has one.
    fn fits(&self, _register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        Err(Refusal::AlreadyComplete.into())
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(edited(register, self.user, |row| {
            row.stage = Stage::Complete;
            row.identity = self.identity.clone();
            row.password_at = of.at;
            row.idle_since = row.idle_since.max(of.at);
            row.second_factor = Some(self.second_factor.clone());
            row.identity_question = Some(self.identity_question.clone());
            row.personal_code = Some(self.personal_code.clone());
        })?)
    }
}

impl Kind for PasswordChanged {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn identities(&self) -> Vec<&IdentityRecord> {
        vec![&self.identity]
    }

    fn touches(&self) -> Touches {
        Touches::Keys
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        actor.is(self.user)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        renews(register, self.user, &self.identity)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let remembered = usize::from(register.settings()?.passwords_remembered);
        only(edited(register, self.user, |row| {
            row.identity = self.identity.clone();
            row.password_at = of.at;
            row.earlier_passwords.splice(0..0, self.earlier.clone());
            row.earlier_passwords.truncate(remembered);
        })?)
    }
}

impl Kind for SecondFactorChanged {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn touches(&self) -> Touches {
        Touches::Decisive
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        actor.is(self.user)
    }

    // The last step stays: the secret may be the same one, sealed anew.
    fn rows(&self, register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(edited(register, self.user, |row| row.second_factor = Some(self.second_factor.clone()))?)
    }
}

impl Kind for IdentityQuestionChanged {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn touches(&self) -> Touches {
        Touches::Decisive
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        actor.is(self.user)
    }

    fn fits(&self, _register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        asks(&self.identity_question)
    }

    fn rows(&self, register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(edited(register, self.user, |row| row.identity_question = Some(self.identity_question.clone()))?)
    }
}

impl Kind for PersonalCodeChanged {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn identities(&self) -> Vec<&IdentityRecord> {
        vec![&self.personal_code]
    }

    fn touches(&self) -> Touches {
        Touches::Keys
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        actor.is(self.user)
    }

    fn rows(&self, register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(edited(register, self.user, |row| row.personal_code = Some(self.personal_code.clone()))?)
    }
}

impl Kind for PersonalCodeUsed {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn identities(&self) -> Vec<&IdentityRecord> {
        vec![&self.identity, &self.personal_code]
    }

    fn made_on(&self) -> Option<&Computer> {
        Some(&self.computer)
    }

    fn touches(&self) -> Touches {
        Touches::Keys
    }

    // By the code alone: see `authorise`.
    fn may(&self, _register: &dyn Register, _actor: &Actor) -> Result<(), RuleError> {
        Err(Refusal::NotAuthorised.into())
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(edited(register, self.user, |row| {
            row.identity = self.identity.clone();
            row.personal_code = Some(self.personal_code.clone());
            row.password_at = of.at;
            row.idle_since = row.idle_since.max(of.at);
            // They were sealed for the identity that is gone.
            row.earlier_passwords.clear();
            row.session_epoch = row.session_epoch.saturating_add(1);
        })?)
    }

    fn notice(&self, _register: &dyn Register) -> Read<Option<NoticeKind>> {
        Ok(Some(NoticeKind::PersonalCodeUsed))
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(DetailOf::Computer, &self.computer.name)]
    }
}

impl Kind for SignedIn {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn made_on(&self) -> Option<&Computer> {
        Some(&self.computer)
    }

    fn touches(&self) -> Touches {
        Touches::Decisive
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        actor.is(self.user)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, at: Timestamp) -> Result<(), RuleError> {
        signs_in(register, self.user, at, self.step)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(edited(register, self.user, |row| {
            row.last_used = Some(of.at);
            row.idle_since = row.idle_since.max(of.at);
            row.last_step = self.step.or(row.last_step);
        })?)
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(DetailOf::Computer, &self.computer.name)]
    }
}

impl Kind for ClockAccepted {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn made_on(&self) -> Option<&Computer> {
        Some(&self.computer)
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        actor.is(self.user)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, at: Timestamp) -> Result<(), RuleError> {
        accepts_clock(register, self.user, at, self.last_at)
    }

    // Its meaning is the notice.
    fn rows(&self, _register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        Ok(Vec::new())
    }

    fn notice(&self, _register: &dyn Register) -> Read<Option<NoticeKind>> {
        Ok(Some(NoticeKind::ClockAccepted))
    }

    fn speaks(&self, telling: &Telling<'_>, message: Message) -> Message {
        message.with("last_at", telling.names.when(self.last_at))
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        vec![
            new(DetailOf::Computer, &self.computer.name),
            new(DetailOf::SignInBefore, &names.when(self.last_at)),
        ]
    }
}

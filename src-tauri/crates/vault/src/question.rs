//! The identity question: a personal recovery code asks its user, whoever resets sign-ins asks a caller.
//!
//! Answers are easy to guess, so everybody who reads the answer's hash could guess at it on a computer of their own, one
//! Argon2 a guess. It must be readable for the user alone and for those who check callers, and it is set by users who hold
//! no key of theirs: an auditor has a question too. So it is sealed twice, and both copies lie in the user's sign-in:
//!
//! - under the user's personal key, which their sign-in and their personal recovery code hold;
//! - into the letter box of the key named "callers", which everybody holds whose grant comes with it
//!   ([`directory::Grant::checks_callers`]), and every kit.
//!
//! The letter box spares the register a copy for each reader: whoever is let in later reads older questions, and whoever
//! is shut out reads none that is set afterwards, since their key gets a new epoch and the box with it. To everybody else,
//! verification included, both copies are bytes that the user signed for.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use directory::{
    Change, IdentityQuestion, IdentityQuestionChanged, Refusal, Register, Timestamp, UserId,
    lockout::{Clock, Lane, Rules},
    own_sign_in, sign_ins,
};
use keys::{
    AnswerCheck, AnswerHash, CompartmentKey, KdfParams, KeyName, Letter, LetterBox, Padding, VaultId,
};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::gate::Gate;
use crate::sealed::{self, Purpose};
use crate::who::Who;
use crate::{Damage, Session, VaultError};

/// A question as it is asked, and what its answer is compared with.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Asked {
    pub question: String,
    answer: AnswerHash,
}

impl Asked {
    /// Takes up what a user typed.
    ///
    /// # Errors
    /// Refused without a text or an answer.
    pub(crate) fn new(
        rng: &mut impl CryptoRng,
        question: &str,
        answer: &str,
        kdf: KdfParams,
    ) -> Result<Self, VaultError> {
        let question = question.trim().to_owned();
        own_sign_in::can_be_asked(&question, answer)?;
        Ok(Self { question, answer: keys::hash_answer(rng, answer, kdf)? })
    }

    /// Seals it for its user, under one epoch of their personal key, and for those who check callers.
    pub(crate) fn sealed(
        &self,
        rng: &mut impl CryptoRng,
        (vault, user): (VaultId, UserId),
        (epoch, personal): (u32, &CompartmentKey),
        callers: &LetterBox,
    ) -> Result<IdentityQuestion, VaultError> {
        let plain = Zeroizing::new(serde_json::to_vec(self).map_err(|e| directory::ReadError(e.into()))?);
        let own = sealed::seal(rng, personal, epoch, (Purpose::IdentityQuestion, vault, user), &plain);
        let context = Purpose::IdentityQuestion.context(vault, user);
        let letter = keys::post(rng, callers, &vault, &context, &plain, Padding::To256)
            .map_err(|_| VaultError::Damaged(Damage::KeysFile))?;
        Ok(IdentityQuestion { own, callers: STANDARD.encode(letter.to_bytes()) })
    }

    /// Whether an answer fits.
    pub(crate) fn is_answered_by(&self, answer: &str) -> Result<bool, VaultError> {
        Ok(keys::check_answer(&self.answer, answer)? == AnswerCheck::Right)
    }

    fn read(plain: &[u8]) -> Result<Self, VaultError> {
        serde_json::from_slice(plain).map_err(|_| VaultError::Damaged(Damage::Database))
    }
}

impl Session {
    /// Sets another identity question.
    ///
    /// # Errors
    /// [`VaultError::Refused`] where question or answer is not right; that the vault can't be read or written.
    pub fn change_question(&mut self, at: Timestamp, question: &str, answer: &str) -> Result<(), VaultError> {
        let user = self.user()?;
        let mut rng = self.device.rng.clone();
        let personal =
            self.held.newest(KeyName::Personal(user.0)).ok_or(VaultError::Damaged(Damage::KeysFile))?;
        let sealed = Asked::new(&mut rng, question, answer, self.device.kdf)?.sealed(
            &mut rng,
            (self.vault_id(), user),
            personal,
            self.callers_box()?,
        )?;
        self.change(at, |_| {
            Change::IdentityQuestionChanged(IdentityQuestionChanged {
                user,
                identity_question: sealed.clone(),
            })
        })
    }

    /// The identity question of whoever is signed in; empty before they have set one.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn own_question(&self) -> Result<String, VaultError> {
        let sign_in = self.own()?;
        let Some(kept) = sign_in.identity_question else { return Ok(String::new()) };
        Ok(self.asked_of_self(sign_in.user, &kept)?.question)
    }

    /// The identity question of somebody whose sign-in whoever is signed in may reset; nothing when it doesn't open.
    ///
    /// # Errors
    /// Refusals; [`Refusal::NotYetComplete`] when the user has set none.
    pub fn callers_question(&self, at: Timestamp, user: UserId) -> Result<Option<String>, VaultError> {
        Ok(self.asked_of_caller(at, user)?.map(|asked| asked.question))
    }

    /// Whether a caller's answer fits the identity question. Wrong answers are counted: after a few, no more are judged on
    /// this computer until somebody clears it.
    ///
    /// # Errors
    /// As [`Session::callers_question`], and the same refusal for a question that doesn't open; [`Refusal::TooManyAnswers`].
    pub fn check_caller(&mut self, now: &Clock, user: UserId, answer: &str) -> Result<bool, VaultError> {
        let asked = self.asked_of_caller(now.wall, user)?.ok_or(Refusal::NotYetComplete)?;
        let rules = Rules::of(&self.tables().settings()?);
        let (device, who) = (self.device.clone(), Who { user: Some(user), lane: Lane::Caller });
        let Gate::Open(counted) = self.local.ask(&device, who, rules, now)? else {
            return Err(Refusal::TooManyAnswers.into());
        };
        let right = match asked.is_answered_by(answer) {
            Ok(right) => right,
            Err(e) => {
                self.local.unjudged(&device, counted)?;
                return Err(e);
            }
        };
        if right {
            self.local.right(&device, &counted)?;
        }
        Ok(right)
    }

    /// The question as its own user reads it.
    pub(crate) fn asked_of_self(&self, user: UserId, kept: &IdentityQuestion) -> Result<Asked, VaultError> {
        Asked::read(&sealed::open(self, Purpose::IdentityQuestion, user, &kept.own)?)
    }

    /// The question as those read it who check callers. One that doesn't open is none: its user wrote it, and must not
    /// stand in the way of a reset with it.
    fn asked_of_caller(&self, at: Timestamp, user: UserId) -> Result<Option<Asked>, VaultError> {
        let kept = sign_ins::callers_question(&self.tables(), &self.actor(at)?, at, user)?;
        let (vault, name) = (self.vault_id(), KeyName::Callers);
        let context = Purpose::IdentityQuestion.context(vault, user);
        let letter = STANDARD.decode(&kept.callers).ok().and_then(|bytes| Letter::from_bytes(&bytes).ok());
        let plain = letter.and_then(|letter| {
            let open = |key: &CompartmentKey| keys::open_letter(key, name, &vault, &context, &letter);
            self.at_epoch(name, letter.epoch, open)
        });
        Ok(plain.and_then(Result::ok).and_then(|plain| Asked::read(&plain).ok()))
    }

    /// Where letters to those who check callers go.
    pub(crate) fn callers_box(&self) -> Result<&LetterBox, VaultError> {
        self.keys.payload().letter_box(KeyName::Callers).ok_or(VaultError::Damaged(Damage::KeysFile))
    }
}

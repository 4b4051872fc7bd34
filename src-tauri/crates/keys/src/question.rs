//! The identity question: what somebody answers on the phone before a reset.

use crate::kdf::argon2id;
use crate::{KdfParams, SlotError, domain, hex};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// An answer, derived like a password so that a copy of the data does not tell it.
///
/// # Security
/// Answers are easy to guess. Keep this sealed in a compartment; the derivation only slows guessing down.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerHash {
    /// The cost.
    pub kdf: KdfParams,
    /// Random per answer.
    #[serde(with = "hex")]
    pub salt: [u8; 16],
    /// The derived bytes.
    #[serde(with = "hex")]
    pub hash: [u8; 32],
}

impl fmt::Debug for AnswerHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AnswerHash(_)")
    }
}

/// Whether an answer fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerCheck {
    /// It is the one that was given.
    Right,
    /// It is not.
    Wrong,
}

/// Derives an answer for keeping. Case and spaces don't count.
///
/// # Errors
/// Parameters outside floor and ceiling; no memory.
pub fn hash_answer(
    rng: &mut impl CryptoRng,
    answer: &str,
    params: KdfParams,
) -> Result<AnswerHash, SlotError> {
    let mut salt = [0; 16];
    rng.fill_bytes(&mut salt);
    let hash = derive(answer, &salt, params)?;
    Ok(AnswerHash { kdf: params, salt, hash: *hash })
}

/// Compares an answer with the kept one, in constant time.
///
/// # Errors
/// Parameters outside floor and ceiling; no memory.
pub fn check_answer(kept: &AnswerHash, answer: &str) -> Result<AnswerCheck, SlotError> {
    let hash = derive(answer, &kept.salt, kept.kdf)?;
    Ok(if bool::from(hash.ct_eq(&kept.hash)) { AnswerCheck::Right } else { AnswerCheck::Wrong })
}

fn derive(answer: &str, salt: &[u8; 16], params: KdfParams) -> Result<Zeroizing<[u8; 32]>, SlotError> {
    let folded = names::fold_secret(answer);
    let mut normal = Zeroizing::new(String::with_capacity(folded.len()));
    normal.extend(folded.split_whitespace());
    argon2id(normal.as_bytes(), salt, &[], &Sha256::digest(domain::ANSWER).into(), params)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_rng::TestRng;

    #[test]
    fn an_answer_is_right_however_it_is_typed() {
        let kept = hash_answer(&mut TestRng::new("answer"), "Rex the  Dog", KdfParams::FLOOR).unwrap();
        for typed in [
            "rex the dog",
            "  REX THE DOG\t",
            "Rex\u{a0}the\u{2003}dog",
            "\u{ff32}ex the dog",
            "rexthedog",
            "r ex thedog",
        ] {
            assert_eq!(check_answer(&kept, typed), Ok(AnswerCheck::Right), "{typed:?} is the same answer");
        }
        for typed in ["rex the dogs", "rex the cat", ""] {
            assert_eq!(check_answer(&kept, typed), Ok(AnswerCheck::Wrong), "{typed:?} is another answer");
        }
    }
}

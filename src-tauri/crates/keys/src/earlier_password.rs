//! Earlier passwords, kept only to recognise them when somebody takes one again.

use crate::kdf::argon2id;
use crate::{AnswerCheck, AnswerHash, KdfParams, Password, SlotError, domain};
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Derives a password for keeping.
///
/// # Errors
/// Parameters outside floor and ceiling; no memory.
///
/// # Security
/// The vault secret takes no part, so whoever reads the hash can guess at it. Keep it sealed under the user's own key.
pub fn hash_password(
    rng: &mut impl CryptoRng,
    password: &Password,
    params: KdfParams,
) -> Result<AnswerHash, SlotError> {
    let mut salt = [0; 16];
    rng.fill_bytes(&mut salt);
    Ok(AnswerHash { kdf: params, salt, hash: *derive(password, &salt, params)? })
}

/// Compares a password with a kept one, in constant time.
///
/// # Errors
/// Parameters outside floor and ceiling; no memory.
pub fn check_password(kept: &AnswerHash, password: &Password) -> Result<AnswerCheck, SlotError> {
    let hash = derive(password, &kept.salt, kept.kdf)?;
    Ok(if bool::from(hash.ct_eq(&kept.hash)) { AnswerCheck::Right } else { AnswerCheck::Wrong })
}

fn derive(password: &Password, salt: &[u8; 16], params: KdfParams) -> Result<Zeroizing<[u8; 32]>, SlotError> {
    // The password is the input of the derivation.
    let text = password.expose().as_bytes();
    argon2id(text, salt, &[], &Sha256::digest(domain::EARLIER_PASSWORD).into(), params)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_rng::TestRng;

    #[test]
    fn an_earlier_password_is_recognised_and_no_other() {
        let password = |text: &str| Password::new(text.into());
        let kept = hash_password(&mut TestRng::new("earlier"), &password("Correct horse"), KdfParams::FLOOR)
            .unwrap();
        assert_eq!(check_password(&kept, &password("Correct horse")), Ok(AnswerCheck::Right));
        for other in ["correct horse", "Correct horse ", "Correct  horse", ""] {
            assert_eq!(
                check_password(&kept, &password(other)),
                Ok(AnswerCheck::Wrong),
                "{other:?} is another one"
            );
        }
    }
}

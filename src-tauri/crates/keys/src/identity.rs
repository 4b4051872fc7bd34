//! Identities: one seed, one key that opens boxes, one key that signs.

use crate::boxes::Dh;
use crate::{Seed, domain, hex, hkdf};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use hpke::{Deserializable, Kem, Serializable};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A signature that does not stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the signature does not fit the message and key")]
pub struct SignatureError;

/// The public half of an identity, as the keys file lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicIdentity {
    /// Where keys are sealed to.
    #[serde(with = "hex")]
    pub x25519: [u8; 32],
    /// What signatures are verified with.
    #[serde(with = "hex")]
    pub ed25519: [u8; 32],
}

impl PublicIdentity {
    /// Verifies a signature by this identity.
    ///
    /// # Errors
    /// As [`verify_strict`].
    pub fn verify(&self, message: &[u8], signature: &[u8; 64]) -> Result<(), SignatureError> {
        verify_strict(&self.ed25519, message, signature)
    }
}

/// A user, a recovery code, a trustee or a quorum, able to open and to sign.
pub struct Identity {
    pub(crate) x25519: <Dh as Kem>::PrivateKey,
    ed25519: SigningKey,
    public: PublicIdentity,
}

impl Identity {
    /// Derives both key pairs.
    pub fn from_seed(seed: &Seed) -> Self {
        // The seed is the input of both derivations.
        let x25519 = hkdf::derive(seed.expose(), &[], domain::X25519);
        let ed25519 = hkdf::derive(seed.expose(), &[], domain::ED25519);
        let x25519 =
            <Dh as Kem>::PrivateKey::from_bytes(x25519.as_slice()).expect("any 32 bytes are an X25519 key");
        let ed25519 = SigningKey::from_bytes(&ed25519);
        let public = PublicIdentity {
            x25519: Dh::sk_to_pk(&x25519).to_bytes().into(),
            ed25519: ed25519.verifying_key().to_bytes(),
        };
        Self { x25519, ed25519, public }
    }

    /// The public half.
    pub const fn public(&self) -> PublicIdentity {
        self.public
    }

    /// Signs the bytes. The caller puts a [`domain`] label in front.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.ed25519.sign(message).to_bytes()
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Identity(_)")
    }
}

/// Verifies an Ed25519 signature.
///
/// # Errors
/// [`SignatureError`] for a signature or key that does not fit.
///
/// # Security
/// The strict rules: low-order keys and points are refused, so that one signature fits one message and one key.
/// Of the 914 edge cases of C2SP/CCTV it accepts 43, none with a low-order point.
pub fn verify_strict(ed25519: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> Result<(), SignatureError> {
    VerifyingKey::from_bytes(ed25519)
        .and_then(|key| key.verify_strict(message, &Signature::from_bytes(signature)))
        .map_err(|_| SignatureError)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_always_gives_the_same_keys() {
        // Computed from the derivation's description with another implementation (pyca/cryptography 48).
        let public = Identity::from_seed(&Seed::from_bytes([0x42; 32])).public();
        let expected = concat!(
            r#"{"x25519":"832ff97fc046a679eabe478f0fb9ff75bf5c21a66f5f6b2ccca97e7124932b53","#,
            r#""ed25519":"0b6e5747d4571c1feba246edaa6215a1848bb0c6d7e641a15254bc7d66ca449f"}"#,
        );
        assert_eq!(serde_json::to_string(&public).unwrap(), expected, "identities outlive programs");
    }

    #[test]
    fn an_identity_signs_and_nobody_else_does() {
        let dana = Identity::from_seed(&Seed::from_bytes([1; 32]));
        let lee = Identity::from_seed(&Seed::from_bytes([2; 32]));
        let signature = dana.sign(b"grant");
        assert_eq!(dana.public().verify(b"grant", &signature), Ok(()));
        assert_eq!(dana.public().verify(b"Grant", &signature), Err(SignatureError), "another message");
        assert_eq!(lee.public().verify(b"grant", &signature), Err(SignatureError), "another identity");
    }
}

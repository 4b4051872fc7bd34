//! Which Ed25519 keys and signatures count.

use ed25519_dalek::{Signature, VerifyingKey};

use crate::Fault;

/// Reads a public key.
///
/// # Errors
/// When it is not a point of the curve in its one encoding, or one of the eight that anybody can sign for.
pub(crate) fn usable_key(bytes: &[u8; 32]) -> Result<VerifyingKey, Fault> {
    let key = VerifyingKey::from_bytes(bytes).map_err(|_| Fault::UnusableKey)?;
    let canonical = key.to_edwards().compress().to_bytes() == *bytes;
    if canonical && !key.is_weak() { Ok(key) } else { Err(Fault::UnusableKey) }
}

/// Tells whether `signature` is by `key` over `message`.
///
/// # Security
/// `verify_strict`: also refuses nonces of low order and signatures that have a second valid form, so that a
/// signature names one signer and one message, and an entry has one hash.
pub(crate) fn verifies(key: &VerifyingKey, message: &[u8], signature: &[u8; 64]) -> bool {
    key.verify_strict(message, &Signature::from_bytes(signature)).is_ok()
}

/// Tells whether `signature` is by the public key `key` over `message`, which is no entry of a journal.
///
/// # Security
/// As strict as for entries. The message begins with a label of its own.
#[must_use]
pub fn is_signed(key: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> bool {
    usable_key(key).is_ok_and(|key| verifies(&key, message, signature))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::Value;

    use super::*;

    /// A set of `tests/vectors`.
    fn vectors(name: &str) -> Vec<Value> {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors").join(name);
        let text = std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        serde_json::from_str(&text).expect("the vectors are a JSON list")
    }

    fn bytes<const N: usize>(vector: &Value, field: &str) -> [u8; N] {
        crate::hash::parse_hex(vector[field].as_str().expect("a text")).expect("hexadecimal of this length")
    }

    // https://github.com/C2SP/CCTV/tree/main/ed25519
    #[test]
    fn edge_case_keys_and_signatures_are_refused() {
        let vectors = vectors("ed25519-cctv/ed25519vectors.json");
        let mut accepted = 0;
        for vector in &vectors {
            let message = vector["msg"].as_str().expect("a text").as_bytes();
            let signature = bytes(vector, "sig");
            let holds =
                usable_key(&bytes(vector, "key")).is_ok_and(|key| verifies(&key, message, &signature));
            if !holds {
                continue;
            }
            accepted += 1;
            for flag in
                ["low_order_A", "low_order_R", "non_canonical_A", "non_canonical_R", "low_order_residue"]
            {
                let flags = vector["flags"].as_array().into_iter().flatten();
                assert!(!flags.into_iter().any(|it| it == flag), "vector {} has {flag}", vector["number"]);
            }
        }
        assert_eq!(vectors.len(), 914, "all vectors were read");
        // Measured with ed25519-dalek 3.0.0; a change means that the library judges signatures differently.
        assert_eq!(accepted, 43, "strict verification accepts these and no others");
    }

    #[test]
    fn keys_that_anybody_can_sign_for_are_refused() {
        // The neutral element, in its canonical and a non-canonical encoding, and the point of order two.
        let mut neutral = [0; 32];
        neutral[0] = 1;
        let mut order_two = [0xFF; 32];
        (order_two[0], order_two[31]) = (0xEC, 0x7F);
        let mut non_canonical = [0xFF; 32];
        (non_canonical[0], non_canonical[31]) = (0xEE, 0x7F);
        for key in [neutral, order_two, non_canonical] {
            assert_eq!(usable_key(&key).err(), Some(Fault::UnusableKey));
        }
    }

    #[test]
    fn a_key_in_a_second_encoding_is_refused() {
        // y = p + k for the small k: the same point as y = k, if that is a point at all.
        let second_forms = (0xED..=0xFF).map(|low| {
            let mut key = [0xFF; 32];
            (key[0], key[31]) = (low, 0x7F);
            key
        });
        let known: Vec<_> = second_forms.filter(|key| VerifyingKey::from_bytes(key).is_ok()).collect();
        assert!(known.len() > 3, "the library reads several of them, so refusing is up to us");
        for key in known {
            assert_eq!(usable_key(&key).err(), Some(Fault::UnusableKey), "{key:02x?}");
        }
    }
}

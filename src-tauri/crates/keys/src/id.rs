//! The names of things in a vault: 16 random bytes, shown as 32 hexadecimal digits.

use crate::hex;
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Text that is not an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an identifier has 32 lower-case hexadecimal digits")]
pub struct IdError;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(#[serde(with = "hex")] [u8; 16]);

        impl $name {
            /// Draws a fresh identifier.
            pub fn make(rng: &mut impl CryptoRng) -> Self {
                let mut bytes = [0; 16];
                rng.fill_bytes(&mut bytes);
                Self(bytes)
            }

            /// The identifier made of these bytes.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }

            /// The bytes.
            pub const fn as_bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&hex::encode(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, concat!(stringify!($name), "({})"), self)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                hex::decode(text).map(Self).ok_or(IdError)
            }
        }
    };
}

id! {
    /// A vault. Bound into every sealed thing, so that nothing can be carried into another vault.
    VaultId
}
id! {
    /// An identity: one seed, one pair of public keys.
    IdentityId
}
id! {
    /// A password slot.
    SlotId
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_rng::TestRng;

    #[test]
    fn an_identifier_survives_text_and_json() {
        let id = VaultId::make(&mut TestRng::new("id"));
        assert_eq!(id.to_string().parse(), Ok(id), "text is how identifiers are stored");
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(json, format!("\"{id}\""), "JSON holds the same text");
        assert_eq!(serde_json::from_str::<VaultId>(&json).unwrap(), id, "and reads back");
    }

    #[test]
    fn other_text_is_no_identifier() {
        let good = "00112233445566778899aabbccddeeff";
        for bad in [
            "",
            &good[1..],
            &good.to_uppercase(),
            &format!("{good}0"),
            &good.replace('a', "g"),
            "ééééééééééééééééé",
        ] {
            assert_eq!(bad.parse::<SlotId>(), Err(IdError), "only one text stands for an identifier: {bad}");
        }
    }
}

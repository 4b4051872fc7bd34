//! Secrets as a kind: wiped when dropped, printed as `_`, never serialised, compared in constant time.

use crate::code::{self, CodeError, CodeKind};
use crate::{VaultId, hex};
use rand_core::CryptoRng;
use std::fmt;
use subtle::ConstantTimeEq;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

macro_rules! secret {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Zeroize, ZeroizeOnDrop)]
        pub struct $name([u8; $len]);

        impl $name {
            /// Takes the bytes over. The caller wipes its own copy.
            pub const fn from_bytes(bytes: [u8; $len]) -> Self {
                Self(bytes)
            }

            /// The bytes themselves.
            ///
            /// # Security
            /// Each call says in a comment why the bytes are needed there.
            pub const fn expose(&self) -> &[u8; $len] {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(concat!(stringify!($name), "(_)"))
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.0.ct_eq(&other.0).into()
            }
        }

        impl Eq for $name {}
    };
}

macro_rules! random_secret {
    ($($name:ident),*) => {
        $(impl $name {
            /// Draws a fresh one.
            pub fn make(rng: &mut impl CryptoRng) -> Self {
                let mut secret = Self([0; _]);
                rng.fill_bytes(&mut secret.0);
                secret
            }
        })*
    };
}

secret! {
    /// The second secret of every password slot: 16 random bytes per vault, kept in the OS keyring of each
    /// enrolled computer and on the owners' kits.
    VaultSecret, 16
}
secret! {
    /// What an identity is made of.
    Seed, 32
}
secret! {
    /// One epoch's key of a compartment, or of one user's personal data.
    CompartmentKey, 32
}
secret! {
    /// The raw SQLCipher key.
    DatabaseKey, 32
}
secret! {
    /// The key of the MAC over the keys file.
    MacKey, 32
}
random_secret!(VaultSecret, Seed, CompartmentKey);

impl VaultSecret {
    /// The text that people copy from a kit: 8 groups of 4 symbols, with a check over `vault`.
    pub fn to_text(&self, vault: &VaultId) -> Zeroizing<String> {
        code::encode(CodeKind::VaultSecret, &self.0, vault)
    }

    /// Reads typed text.
    ///
    /// # Errors
    /// [`CodeError`] says what to look at; nothing is ever corrected silently.
    pub fn parse(text: &str, vault: &VaultId) -> Result<Self, CodeError> {
        let (kind, bits) = code::decode(text, vault)?;
        match kind {
            CodeKind::VaultSecret => Ok(Self(*bits)),
            CodeKind::Recovery(_) => Err(CodeError::OtherKind { found: kind }),
        }
    }
}

impl DatabaseKey {
    /// The 64 hexadecimal digits that SQLCipher takes as a raw key.
    pub fn hex(&self) -> Zeroizing<[u8; 64]> {
        let mut digits = Zeroizing::new([0; 64]);
        hex::write(&self.0, digits.as_mut_slice());
        digits
    }
}

/// A password as it enters the derivation: NFKC-normalised, so that one password typed on two systems is one.
#[derive(PartialEq, Eq)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// Normalises `text` and wipes it.
    pub fn new(text: String) -> Self {
        let text = Zeroizing::new(text);
        // Measured first: a growing string would leave copies behind.
        let mut normal = Zeroizing::new(String::with_capacity(text.nfkc().map(char::len_utf8).sum()));
        normal.extend(text.nfkc());
        Self(normal)
    }

    /// How many code points it has, the measure of the length rule.
    pub fn code_points(&self) -> usize {
        self.0.chars().count()
    }

    /// The normalised text.
    ///
    /// # Security
    /// Each call says in a comment why the text is needed there.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Password(_)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_rng::TestRng;

    #[test]
    fn one_password_typed_in_two_ways_is_one_password() {
        let composed = Password::new("caf\u{e9} \u{fb01}sh 12".into());
        let decomposed = Password::new("cafe\u{301} fish 12".into());
        assert_eq!(composed, decomposed, "a Mac types decomposed accents, Windows composed ones");
        assert_eq!(composed.code_points(), 12, "length counts normalised code points");
    }

    #[test]
    fn secrets_print_as_an_underscore() {
        let mut rng = TestRng::new("print");
        assert_eq!(format!("{:?}", VaultSecret::make(&mut rng)), "VaultSecret(_)");
        assert_eq!(format!("{:?}", CompartmentKey::make(&mut rng)), "CompartmentKey(_)");
        assert_eq!(format!("{:?}", Password::new("correct horse".into())), "Password(_)");
    }

    #[test]
    fn the_database_key_is_written_as_64_digits() {
        let key = DatabaseKey::from_bytes(std::array::from_fn(|i| u8::try_from(i * 8 + 3).unwrap()));
        let expected = "030b131b232b333b434b535b636b737b838b939ba3abb3bbc3cbd3dbe3ebf3fb";
        assert_eq!(
            key.hex().as_slice(),
            expected.as_bytes(),
            "96 digits would leave the salt page uncovered"
        );
    }

    #[test]
    fn a_vault_secret_survives_paper() {
        let mut rng = TestRng::new("paper");
        let vault = VaultId::make(&mut rng);
        let secret = VaultSecret::make(&mut rng);
        assert_eq!(VaultSecret::parse(&secret.to_text(&vault), &vault), Ok(secret));
    }
}

//! Names and answers as people type them: one form for every way of typing.

use crate::{VaultId, domain, hex};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::fmt;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Finds a user's slot without writing staff names in clear.
///
/// # Security
/// Whoever has the file can test guesses at names: it is no secret, only discretion.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UserTag(#[serde(with = "hex")] [u8; 16]);

impl UserTag {
    /// The bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for UserTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "UserTag({})", hex::encode(&self.0))
    }
}

/// The tag of `username` in this vault, the same for `Dana`, `dana` and ` DANA `.
pub fn user_tag(vault: &VaultId, username: &str) -> UserTag {
    let mut mac = Hmac::<Sha256>::new_from_slice(vault.as_bytes()).expect("HMAC takes a key of any length");
    mac.update(domain::USER);
    mac.update(fold(username).trim().as_bytes());
    let digest = mac.finalize().into_bytes();
    let mut tag = [0; 16];
    tag.copy_from_slice(&digest[..16]);
    UserTag(tag)
}

/// NFKC and case folding. Upper case first and lower case then makes `ß` equal `ss` and all sigmas one,
/// as Unicode's full case folding does.
pub(crate) fn fold(text: &str) -> Zeroizing<String> {
    let cased: Zeroizing<String> =
        Zeroizing::new(text.nfkc().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect());
    Zeroizing::new(cased.nfkc().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const VAULT: VaultId = VaultId::from_bytes([7; 16]);

    #[test]
    fn a_username_is_found_however_it_is_typed() {
        let tag = user_tag(&VAULT, "Straße");
        for typed in ["straße", "STRASSE", " Strasse", "\u{ff33}trasse"] {
            assert_eq!(user_tag(&VAULT, typed), tag, "{typed} is the same person");
        }
        assert_ne!(user_tag(&VAULT, "strase"), tag, "another name is another person");
    }

    #[test]
    fn a_tag_means_nothing_in_another_vault() {
        assert_ne!(user_tag(&VAULT, "dana"), user_tag(&VaultId::from_bytes([8; 16]), "dana"));
    }
}

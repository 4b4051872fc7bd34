//! Names as people type them: one tag for every way of typing.

use crate::{VaultId, domain, hex};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;

/// Finds a user's slot without writing staff names in clear.
///
/// # Security
/// Whoever has the file can test guesses at names: it is no secret, only discretion.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserTag([u8; 16]);

impl UserTag {
    /// The tag made of these bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

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

/// The tag of `username` in this vault, the same for `Dana`, `dana` and ` DANA `: for every way of typing that
/// [`names::fold`] takes for one.
pub fn user_tag(vault: &VaultId, username: &str) -> UserTag {
    let mut mac = Hmac::<Sha256>::new_from_slice(vault.as_bytes()).expect("HMAC takes a key of any length");
    mac.update(domain::USER);
    mac.update(names::fold(username).as_bytes());
    let digest = mac.finalize().into_bytes();
    let mut tag = [0; 16];
    tag.copy_from_slice(&digest[..16]);
    UserTag(tag)
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

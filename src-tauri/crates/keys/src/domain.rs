//! Domain separation labels: `D(x) = "keyholder/v1/" || x || 0x00`.
//!
//! Every hash, derivation and signature starts from its own label, so that bytes made for one purpose
//! mean nothing for another. The closing zero keeps one label from being the beginning of another.

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        $($(#[$doc])* pub const $name: &[u8] = concat!("keyholder/v1/", $text, "\0").as_bytes();)*

        #[cfg(test)]
        pub(crate) const ALL: &[&[u8]] = &[$($name),*];
    };
}

labels! {
    /// What whoever makes a report signs of it.
    REPORT = "report";
    /// A password slot's context and wrapping.
    SLOT = "slot";
    /// The key that wraps a slot's seed.
    KEK = "kek";
    /// The commitment to a slot's derived key.
    COMMIT = "commit";
    /// A recovery code's seed.
    RECOVERY = "recovery";
    /// The check symbols of a typed code.
    CODE_CHECK = "code-check";
    /// A quorum's seed.
    QUORUM = "quorum";
    /// A trustee's sealed share.
    SHARE = "share";
    /// An identity's X25519 key.
    X25519 = "x25519";
    /// An identity's Ed25519 key.
    ED25519 = "ed25519";
    /// A sealed key.
    BOX = "box";
    /// A key that seals its predecessor.
    LINK = "link";
    /// The commitment to one epoch of a key.
    KEY_COMMIT = "key-commit";
    /// Bodies sealed under a compartment key.
    DATA = "data";
    /// The key pair of a letter box.
    LETTER_BOX = "letter-box";
    /// What lies in a letter box.
    LETTER = "letter";
    /// The SQLCipher key.
    DB = "db";
    /// The key of the keys file's MAC.
    KEYS_MAC = "keys-mac";
    /// A user's tag in the keys file.
    USER = "user";
    /// The answer to an identity question.
    ANSWER = "answer";
    /// A password kept only to recognise it.
    EARLIER_PASSWORD = "earlier-password";
}

/// The label for `name`, for crates that have purposes of their own.
pub fn label(name: &str) -> Vec<u8> {
    [b"keyholder/v1/", name.as_bytes(), b"\0"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_label_is_the_beginning_of_another() {
        for (i, one) in ALL.iter().enumerate() {
            for (j, other) in ALL.iter().enumerate() {
                assert!(i == j || !other.starts_with(one), "labels must separate");
            }
        }
        assert_eq!(label("slot"), SLOT, "the function and the constants agree");
    }
}

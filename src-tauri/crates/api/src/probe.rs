//! Placeholders for what is made with keys, in entries that are judged before a key is derived.

use directory::{Computer, IdentityQuestion, IdentityRecord, own_sign_in::FirstSignIn};

/// An identity that is nobody's.
pub(crate) fn identity(id: &str) -> IdentityRecord {
    IdentityRecord { id: id.into(), x25519: id.into(), ed25519: id.into() }
}

/// A computer that is none.
pub(crate) fn computer() -> Computer {
    Computer { id: "none".into(), name: "none".into() }
}

/// What a user sets up at a first sign-in.
pub(crate) fn first_sign_in() -> FirstSignIn {
    FirstSignIn {
        identity: identity("own"),
        second_factor: "sealed".into(),
        identity_question: IdentityQuestion { own: "sealed".into(), callers: "sealed".into() },
        personal_code: identity("code"),
        computer: computer(),
        step: None,
    }
}

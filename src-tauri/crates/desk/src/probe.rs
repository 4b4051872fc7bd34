//! Placeholders for what needs keys, in decisions that are made to learn whether they would be accepted.

use directory::decide::own_sign_in::FirstSignIn;
use directory::{Computer, IdentityQuestion, IdentityRecord};

/// An identity that is nobody's.
pub(crate) fn identity(id: &str) -> IdentityRecord {
    IdentityRecord { id: id.into(), x25519: id.into(), ed25519: id.into() }
}

/// A computer that is none.
pub(crate) fn computer() -> Computer {
    Computer { id: "probe".into(), name: "probe".into() }
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

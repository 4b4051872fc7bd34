//! What the desk holds: from no vault to somebody signed in.

use std::collections::HashSet;

use directory::UserId;
use keys::{Password, TotpSecret};
use vault::{Folder, LockedVault, Recovery, Session};

use crate::kits::PendingKit;
use crate::to_do::ToDo;
use crate::view::{LastOpened, NewVault, SignedOutWhy, Successor};

/// Where the desk stands.
pub(crate) enum State {
    /// No vault is chosen.
    NoVault,
    /// A vault is chosen and nobody is signed in.
    Locked { vault: LockedVault, why: Option<SignedOutWhy> },
    /// A vault is to be made: nothing is written until its first owner has set up everything.
    Founding(Founding),
    /// Somebody signed in with a temporary password.
    FirstSignIn(FirstSignIn),
    /// A kit's code opened the vault and nobody is named yet.
    RecoveryOpened { vault: LockedVault, recovery: Recovery },
    /// The successor is named and has yet to set up an authenticator.
    TakeOver(TakeOver),
    /// Somebody is signed in.
    Open(Box<Open>),
}

/// A vault to be made.
pub(crate) struct Founding {
    pub folder: Folder,
    pub new: NewVault,
    pub password: Password,
    pub authenticator: Option<TotpSecret>,
}

/// A first sign-in.
pub(crate) struct FirstSignIn {
    pub vault: LockedVault,
    pub session: Session,
    pub authenticator: Option<TotpSecret>,
}

/// A take-over with a kit.
pub(crate) struct TakeOver {
    pub vault: LockedVault,
    pub recovery: Recovery,
    pub successor: Successor,
    pub password: Password,
    pub authenticator: Option<TotpSecret>,
}

/// An open vault.
pub(crate) struct Open {
    pub vault: LockedVault,
    pub session: Session,
    /// Who had it open before.
    pub previous: Option<LastOpened>,
    /// An authenticator that is being set up in place of the present one.
    pub authenticator: Option<TotpSecret>,
    /// The kit just made, until its code was typed back.
    pub kit: Option<PendingKit>,
    /// Callers whose identity answer was right.
    pub callers: HashSet<UserId>,
    /// The number beside "Home", kept until it could be another.
    pub to_do: ToDo,
}

impl State {
    /// The chosen vault, whatever is going on with it.
    pub(crate) fn vault(&self) -> Option<&LockedVault> {
        match self {
            Self::NoVault | Self::Founding(_) => None,
            Self::Locked { vault, .. } | Self::RecoveryOpened { vault, .. } => Some(vault),
            Self::FirstSignIn(first) => Some(&first.vault),
            Self::TakeOver(take) => Some(&take.vault),
            Self::Open(open) => Some(&open.vault),
        }
    }
}

/// A second copy of a password, for another attempt after a wrong code.
pub(crate) fn again(password: &Password) -> Password {
    // Exposed to be kept: the form stays open until the code is right.
    Password::new(password.expose().to_owned())
}

/// A second copy of an authenticator's secret, for the same reason.
pub(crate) fn same_secret(secret: &TotpSecret) -> TotpSecret {
    // Exposed to be kept, as above.
    TotpSecret::from_bytes(*secret.expose())
}

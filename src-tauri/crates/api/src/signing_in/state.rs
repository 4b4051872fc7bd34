//! Where the API stands: from no vault to somebody signed in.

use std::collections::HashSet;

use directory::{KitNumber, Register, Settings, Timestamp, UserId};
use keys::{Password, TotpSecret};
use report::Replaced;
use vault::{Drawn, Folder, LockedVault, Recovery, Session};
use zeroize::Zeroizing;

use crate::call_error::Outcome;
use crate::to_do::ToDo;
use crate::view::{LastOpened, NewVault, SignedOutWhy, Successor};

/// Where the API stands.
pub(crate) enum State {
    /// No vault is chosen.
    Closed,
    /// A vault is chosen and nobody is signed in.
    Locked {
        vault: LockedVault,
        /// Why whoever was signed in no longer is, where somebody was.
        why: Option<SignedOutWhy>,
    },
    /// A kit's code opened the vault and nobody is named yet.
    RecoveryOpened { vault: LockedVault, recovery: Box<Recovery> },
    /// Somebody sets up a sign-in of their own. What it is for is written once everything is set up.
    FirstSignIn(FirstSignIn),
    /// Somebody is signed in.
    Open(Box<Open>),
}

/// A first sign-in.
pub(crate) struct FirstSignIn {
    pub begins: Beginning,
    pub authenticator: Authenticator,
}

/// What a first sign-in begins.
pub(crate) enum Beginning {
    /// A vault, which its first owner makes.
    Vault(Founding),
    /// The sign-in that somebody was given with a temporary password.
    Own { vault: LockedVault, session: Box<Session> },
    /// A take-over with a kit, by the successor who was named.
    TakeOver(TakeOver),
}

/// A vault to be made.
pub(crate) struct Founding {
    pub folder: Folder,
    pub new: NewVault,
    pub password: Password,
    /// Its number and secret, where the secret was shown before it is made.
    pub drawn: Option<Drawn>,
}

/// A take-over with a kit.
pub(crate) struct TakeOver {
    pub vault: LockedVault,
    pub recovery: Box<Recovery>,
    pub successor: Successor,
    pub password: Password,
}

/// An authenticator that is being set up.
#[derive(Default)]
pub(crate) enum Authenticator {
    /// None was made yet.
    #[default]
    NotYet,
    /// It was shown, and counts once a code from it was typed.
    Shown(TotpSecret),
}

/// An open vault.
pub(crate) struct Open {
    pub vault: LockedVault,
    pub session: Session,
    /// Who had it open before.
    pub previous: Option<LastOpened>,
    /// An authenticator in place of the present one.
    pub authenticator: Authenticator,
    /// The kit just made, until its code was typed back.
    pub kit: Option<PendingKit>,
    /// Callers whose identity answer was right.
    pub callers: HashSet<UserId>,
    /// The number beside "Home", kept until it could be another.
    pub to_do: ToDo,
}

/// A kit just made, until its code was typed back. Its code is nowhere else.
pub(crate) struct PendingKit {
    pub number: KitNumber,
    pub owner: String,
    pub replaces: Option<Replaced>,
    pub made_at: Timestamp,
    pub code: Zeroizing<String>,
}

impl State {
    /// The chosen vault, whatever is going on with it.
    pub(crate) fn vault(&self) -> Option<&LockedVault> {
        match self {
            Self::Closed | Self::FirstSignIn(FirstSignIn { begins: Beginning::Vault(_), .. }) => None,
            Self::Locked { vault, .. } | Self::RecoveryOpened { vault, .. } => Some(vault),
            Self::FirstSignIn(FirstSignIn { begins: Beginning::Own { vault, .. }, .. }) => Some(vault),
            Self::FirstSignIn(FirstSignIn { begins: Beginning::TakeOver(take), .. }) => Some(&take.vault),
            Self::Open(open) => Some(&open.vault),
        }
    }

    /// The register, where somebody is signed in or on the way there with a vault that opened.
    pub(crate) fn register(&self) -> Option<Box<dyn Register + '_>> {
        match self {
            Self::Closed | Self::Locked { .. } => None,
            Self::RecoveryOpened { recovery, .. } => Some(Box::new(recovery.register())),
            Self::FirstSignIn(FirstSignIn { begins, .. }) => match begins {
                Beginning::Vault(_) => None,
                Beginning::Own { session, .. } => Some(Box::new(session.register())),
                Beginning::TakeOver(take) => Some(Box::new(take.recovery.register())),
            },
            Self::Open(open) => Some(Box::new(open.session.register())),
        }
    }

    /// Who is signed in, or completes a sign-in of their own.
    pub(crate) fn user(&self) -> Outcome<Option<UserId>> {
        Ok(match self {
            Self::FirstSignIn(FirstSignIn { begins: Beginning::Own { session, .. }, .. }) => {
                Some(session.user()?)
            }
            Self::Open(open) => Some(open.session.user()?),
            Self::Closed | Self::Locked { .. } | Self::RecoveryOpened { .. } | Self::FirstSignIn(_) => None,
        })
    }

    /// The rules by which whoever is there is signed out after a time; nothing where there is nobody to sign out.
    pub(crate) fn rules_of_leaving(&self) -> Option<Settings> {
        if matches!(self, Self::Closed | Self::Locked { .. }) {
            return None;
        }
        Some(self.register().and_then(|register| register.settings().ok()).unwrap_or_default())
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

//! Recovery kits: making, checking, knowing where they are kept.

use directory::{Change, KitNumber, KitPlaced, KitState, Register, Timestamp, UserId, kits};
use keys::{CodeError, CodeKind, Identity, RecoveryCode, RecoveryKind};
use zeroize::Zeroizing;

use super::{Session, make_code};
use crate::VaultError;
use crate::held_keys::hex;

/// A kit just made. Its code is nowhere else.
pub struct NewKit {
    /// Its number.
    pub number: KitNumber,
    /// The kit it takes the place of once its code was typed back.
    pub replaces: Option<KitNumber>,
    /// The code in groups of four.
    pub code: Zeroizing<String>,
}

/// What a typed code is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KitFound {
    /// A kit's, and it opens the vault. `confirmed` when this was the first time it was typed.
    Good {
        /// Which.
        number: KitNumber,
        /// Whether this typing confirmed the kit.
        confirmed: bool,
    },
    /// A kit's that opens nothing any more.
    Dead {
        /// Which.
        number: KitNumber,
        /// What became of it.
        state: KitState,
    },
    /// A good code of this vault that is no kit's, or none that the register knows.
    Unknown,
}

impl Session {
    /// Makes a recovery kit for an owner, in place of the newest that still opens the vault.
    ///
    /// # Errors
    /// [`VaultError::Refused`] without the right to make kits, and for anybody but an owner who can sign in; that the
    /// vault can't be written.
    pub fn make_kit(&mut self, at: Timestamp, owner: UserId, place: &str) -> Result<NewKit, VaultError> {
        let (code, identity) = make_code(&mut self.device.rng.clone(), RecoveryKind::Kit, &self.vault_id());
        let (number, replaces) = self.change_telling(at, |register| {
            let mut old = register.kits()?.into_iter().rev().filter(|kit| kit.owner == owner);
            let replaces = old.find(|kit| kit.state == KitState::Good).map(|kit| kit.number);
            let number = kits::next_number(register)?;
            let mut changes = kits::make(register, owner, identity.clone(), replaces)?;
            if !place.trim().is_empty() {
                changes.push(kits::place(number, place));
            }
            Ok((changes, (number, replaces)))
        })?;
        Ok(NewKit { number, replaces, code })
    }

    /// Looks a typed code up, without using it up, and notes the check of one that is good.
    ///
    /// # Errors
    /// [`VaultError::Code`] for a code that can't be right.
    pub fn check_kit(&mut self, at: Timestamp, text: &str) -> Result<KitFound, VaultError> {
        self.actor(at)?.needs(directory::Permission::ManageKits)?;
        let vault = self.vault_id();
        let code = RecoveryCode::parse(text, &vault).map_err(VaultError::Code)?;
        if code.kind() != RecoveryKind::Kit {
            return Err(VaultError::Code(CodeError::OtherKind { found: CodeKind::Recovery(code.kind()) }));
        }
        let public = hex(&Identity::from_seed(&code.seed(&vault)).public().ed25519);
        let found = self.tables().kits()?.into_iter().find(|kit| kit.identity.ed25519 == public);
        let Some(kit) = found else { return Ok(KitFound::Unknown) };
        let number = kit.number;
        match kit.state {
            KitState::Good | KitState::Unconfirmed => {
                self.change(at, |_| kits::check(number))?;
                Ok(KitFound::Good { number, confirmed: kit.state == KitState::Unconfirmed })
            }
            state @ (KitState::Replaced { .. } | KitState::Used { .. } | KitState::Retired { .. }) => {
                Ok(KitFound::Dead { number, state })
            }
        }
    }

    /// Where a kit is kept, as far as whoever is signed in may know.
    ///
    /// # Errors
    /// When the register can't be read.
    pub fn kit_place(&self, number: KitNumber) -> Result<Option<String>, VaultError> {
        let Some(entry) = self.tables().kit_place_entry(number)? else { return Ok(None) };
        let changes = self.read().changes_of(entry)?.readable;
        Ok(changes.into_iter().rev().find_map(|change| {
            let Change::KitPlaced(KitPlaced { number: n, place }) = change else { return None };
            (n == number).then_some(place)
        }))
    }
}

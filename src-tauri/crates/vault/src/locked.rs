//! A vault that nobody has signed in to.

use std::sync::Arc;

use keys::{IdentityId, KeysFile, VaultSecret};

use crate::device::{Device, SecretPlace};
use crate::folder::Folder;
use crate::local::Local;
use crate::{Session, VaultError};

/// Hears how many entries of how many are done.
pub(crate) type Progress<'a> = &'a dyn Fn(u64, u64);

/// A vault's folder with nobody signed in. Holds nothing open: others may use the vault meanwhile.
#[derive(Clone)]
pub struct LockedVault {
    folder: Folder,
    device: Device,
    progress: Arc<dyn Fn(u64, u64) + Send + Sync>,
}

impl std::fmt::Debug for LockedVault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LockedVault").field("folder", &self.folder).finish_non_exhaustive()
    }
}

/// What whoever opens the vault has looked at and goes on with, though it is odd. The journal says so.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Accepts {
    /// The copy is older than this computer saw. Only an owner can accept that, or whoever has a kit.
    pub older_copy: bool,
    /// The last sign-in is dated later than now: a clock is or was wrong.
    pub clock: bool,
    /// Somebody wrote into the tables: they are made anew from the signed entries. Only an owner can, or whoever has a
    /// kit: it takes every key.
    pub tables: bool,
}

impl Accepts {
    /// Whatever is odd stops it.
    pub const NOTHING: Self = Self { older_copy: false, clock: false, tables: false };
    /// An older copy.
    pub const OLDER_COPY: Self = Self { older_copy: true, ..Self::NOTHING };
    /// A sign-in that is dated later.
    pub const CLOCK: Self = Self { clock: true, ..Self::NOTHING };
    /// Tables that aren't what the journal makes.
    pub const TABLES: Self = Self { tables: true, ..Self::NOTHING };
}

impl LockedVault {
    /// Finds the vault in a folder.
    ///
    /// # Errors
    /// [`VaultError::NotAVault`]; [`crate::Damage::KeysFile`] when both copies of the keys file are bad.
    pub fn find(folder: Folder, device: Device) -> Result<Self, VaultError> {
        folder.read_keys()?;
        Ok(Self { folder, device, progress: Arc::new(|_, _| {}) })
    }

    /// The vault that `session` has open, as it is once that has ended.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        Self {
            folder: session.folder().clone(),
            device: session.device.clone(),
            progress: Arc::new(|_, _| {}),
        }
    }

    /// The same, with somebody who hears how far opening has come where it takes long: how many entries of how many are
    /// held against the tables, on a computer that did not see this vault before.
    #[must_use]
    pub fn telling(self, progress: Arc<dyn Fn(u64, u64) + Send + Sync>) -> Self {
        Self { progress, ..self }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Looks through this computer's notes on the vault, so that damaged ones are set aside and told of before somebody
    /// signs in.
    pub fn look_through_notes(&self) {
        // What else is wrong with them, signing in tells.
        let _looked = self.folder.vault_id().and_then(|vault| Local::load(&self.device, vault, &self.folder));
    }

    /// Where this computer keeps the vault secret.
    ///
    /// # Errors
    /// As [`LockedVault::find`].
    pub fn secret_place(&self) -> Result<SecretPlace, VaultError> {
        let vault = self.folder.vault_id()?;
        Ok(match self.device.keyring.get(&secret_name(&vault)) {
            Ok(Some(_)) => SecretPlace::Keyring,
            Ok(None) => SecretPlace::NotHereYet,
            Err(e) => SecretPlace::from(&e),
        })
    }

    /// Which program has it open now, where one has.
    #[must_use]
    pub fn held_by(&self) -> Option<crate::Holder> {
        crate::disk::holder(self.folder.path())
    }

    /// Minutes without activity before signing out, known before anybody is signed in.
    ///
    /// # Errors
    /// As [`LockedVault::find`].
    pub fn idle_minutes(&self) -> Result<u32, VaultError> {
        Ok(self.folder.read_keys()?.payload().policy.idle_min)
    }

    /// The vault secret: as typed, or from the keyring.
    pub(crate) fn vault_secret(
        &self,
        vault: &keys::VaultId,
        typed: Option<&str>,
    ) -> Result<VaultSecret, VaultError> {
        if let Some(text) = typed {
            return VaultSecret::parse(text, vault).map_err(VaultError::Code);
        }
        match self.device.keyring.get(&secret_name(vault)) {
            // What the keyring holds and isn't a secret of this vault is as good as nothing.
            Ok(Some(text)) => VaultSecret::parse(&text, vault)
                .map_err(|_| VaultError::VaultSecretNeeded(SecretPlace::NotHereYet)),
            Ok(None) => Err(VaultError::VaultSecretNeeded(SecretPlace::NotHereYet)),
            Err(e) => Err(VaultError::VaultSecretNeeded(SecretPlace::from(&e))),
        }
    }

    pub(crate) fn device(&self) -> &Device {
        &self.device
    }

    pub(crate) fn progress(&self) -> Progress<'_> {
        &*self.progress
    }
}

/// The name of a vault's secret in the keyring.
pub(crate) fn secret_name(vault: &keys::VaultId) -> String {
    format!("vault-secret-{vault}")
}

/// The identity of a code, where a keys file lists it.
pub(crate) fn listed(file: &KeysFile, public: keys::PublicIdentity) -> Option<IdentityId> {
    file.payload().identities.iter().find(|l| l.public() == public).map(|l| l.id)
}

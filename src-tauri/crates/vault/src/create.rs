//! Makes a vault.

use std::sync::Arc;

use directory::{
    Author, FOUNDER, Register, Settings, Timestamp, UserDetails, own_sign_in,
    vault::{Founding, make},
};
use journal::Chain;
use keys::{Identity, IdentityId, KeyName, Seed, VaultId, VaultSecret, database_key};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::device::Device;
use crate::disk::{Lock, PartFolder};
use crate::folder::Folder;
use crate::held_keys::record;
use crate::key_rotation::{self, Extra};
use crate::local::Local;
use crate::locked::secret_name;
use crate::session::{Behind, FirstSignIn, Session, Unsealed, prepare};
use crate::tables::schema;
use crate::{Damage, SecretPlace, VaultError, db};

/// A vault's number and its secret, drawn before it is made: whoever is to keep the secret has it by then, however the
/// making ends.
pub struct Drawn {
    vault: VaultId,
    secret: VaultSecret,
}

impl Drawn {
    /// Draws both.
    pub fn by(rng: &mut impl CryptoRng) -> Self {
        Self { vault: VaultId::make(rng), secret: VaultSecret::make(rng) }
    }

    /// Where this computer would keep the secret; nothing is kept yet.
    #[must_use]
    pub fn secret_place(&self, device: &Device) -> SecretPlace {
        match device.keyring.get(&secret_name(&self.vault)) {
            Ok(_) => SecretPlace::Keyring,
            Err(e) => SecretPlace::from(&e),
        }
    }

    /// The secret in groups of four.
    #[must_use]
    pub fn secret_text(&self) -> Zeroizing<String> {
        self.secret.to_text(&self.vault)
    }

    /// Both once more: making a vault uses them up, and may be tried again.
    fn again(&self) -> Self {
        // Exposed to be copied into a secret of the same kind.
        Self { vault: self.vault, secret: VaultSecret::from_bytes(*self.secret.expose()) }
    }
}

/// A vault to be made and its first owner.
pub struct NewVault<'a> {
    /// The business's name.
    pub business: &'a str,
    /// The rules to begin with.
    pub settings: Settings,
    /// Whether it is the sample office.
    pub sample: bool,
    /// The first owner.
    pub owner: UserDetails,
    /// What the first owner set up.
    pub first: FirstSignIn<'a>,
}

impl Session {
    /// Makes a vault in `folder`, which must not exist, and signs its first owner in. Returns the owner's personal
    /// recovery code too.
    ///
    /// Everything is made in a folder beside it, which is renamed when it is whole: a crash leaves no half vault.
    ///
    /// # Errors
    /// [`VaultError::File`] when the folder exists or can't be made; refusals of names, addresses and so on.
    pub fn create(
        device: Device,
        folder: &Folder,
        new: NewVault<'_>,
        at: Timestamp,
    ) -> Result<(Self, Zeroizing<String>), VaultError> {
        Self::create_drawn(device, folder, None, new, at)
    }

    /// The same with number and secret that were drawn before.
    ///
    /// # Errors
    /// As [`Session::create`].
    pub fn create_drawn(
        device: Device,
        folder: &Folder,
        drawn: Option<&Drawn>,
        new: NewVault<'_>,
        at: Timestamp,
    ) -> Result<(Self, Zeroizing<String>), VaultError> {
        let parts = PartFolder::beside(folder, &device.rng)?;
        let mut rng = device.rng.clone();
        let Drawn { vault, secret } = drawn.map_or_else(|| Drawn::by(&mut rng), Drawn::again);
        let keys = key_rotation::first_keys(&mut rng);
        let callers =
            key_rotation::letter_box(&keys, KeyName::Callers).ok_or(VaultError::Damaged(Damage::KeysFile))?;
        let (whose, unlocks) = ((vault, new.owner.username.as_str()), (&secret, device.kdf));
        let ready = prepare(new.first, whose, unlocks, callers, device.computer.clone(), at, &mut rng)?;

        // The sign-in is made and completed in one entry; the identity it is made with is never used.
        let interim = record(&IdentityId::make(&mut rng), &Identity::from_seed(&Seed::make(&mut rng)));
        let identity = Identity::from_seed(&ready.seed);
        let (file, held) = key_rotation::first(vault, (ready.id, identity), ready.slot, keys)?;
        let unfinished = Folder::at(parts.path());
        let database = db::make(&unfinished.database(), &database_key(held.core()?.1))?;
        schema::make(&database)?;

        let lock = Arc::new(Lock::take(parts.path(), &device)?);
        let local = Local::load(&device, vault, folder)?;
        let mut session = Self {
            device,
            folder: unfinished,
            db: database,
            db_epoch: 1,
            keys: file,
            held,
            author: Author::Founder,
            epoch: 0,
            chain: Chain::empty(*vault.as_bytes()),
            secret,
            local,
            roll: None,
            accepted: None,
            renewed: false,
            behind: Behind::default(),
            _lock: lock,
        };
        let founding = |first| Founding {
            business: new.business.to_owned(),
            settings: new.settings.clone(),
            sample: new.sample,
            owner: new.owner.clone(),
            interim: interim.clone(),
            first,
        };
        session.found(at, founding, ready.id, &ready.unsealed)?;
        session.keep_secret();
        let session = session.move_to(parts, folder, at)?;
        Ok((session, ready.personal_code))
    }

    /// Writes the first entry and both copies of the keys file.
    fn found(
        &mut self,
        at: Timestamp,
        founding: impl Fn(own_sign_in::FirstSignIn) -> Founding,
        id: IdentityId,
        first: &Unsealed,
    ) -> Result<(), VaultError> {
        let extra = Extra { personal: Some((id, first.personal())), ..Extra::default() };
        let rng = self.device.rng.clone();
        self.commit(at, extra, |tables| {
            let first = first.sealed(tables, FOUNDER, &mut rng.clone())?;
            Ok((make(founding(first)), ()))
        })?;
        // A vault in the making is made whole or not at all.
        self.catch_up()?;
        let sign_in = self.tables().sign_in(FOUNDER)?.ok_or(VaultError::Damaged(Damage::Database))?;
        self.author = Author::User(FOUNDER);
        self.epoch = sign_in.session_epoch;
        Ok(())
    }

    /// Gives the finished folder its name and opens the vault there.
    fn move_to(self, parts: PartFolder, folder: &Folder, at: Timestamp) -> Result<Self, VaultError> {
        let Self {
            device, db: database, keys, held, author, epoch, chain, secret, local, roll, _lock, ..
        } = self;
        // Windows renames no folder that holds an open file.
        database.close().map_err(|(_, e)| VaultError::from(e))?;
        drop(_lock);
        parts.finish()?;
        let opened = || {
            let lock = Arc::new(Lock::take(folder.path(), &device)?);
            Ok((lock, db::open(&folder.database(), &database_key(held.core()?.1))?))
        };
        let (lock, database) = opened().inspect_err(|_: &VaultError| {
            // Nobody was given anything that opens it.
            let _left = std::fs::remove_dir_all(folder.path());
        })?;
        let mut session = Self {
            device,
            folder: folder.clone(),
            db: database,
            db_epoch: 1,
            keys,
            held,
            author,
            epoch,
            chain,
            secret,
            local,
            roll,
            accepted: None,
            renewed: false,
            behind: Behind::default(),
            _lock: lock,
        };
        session.remember_or_note(at);
        Ok(session)
    }
}

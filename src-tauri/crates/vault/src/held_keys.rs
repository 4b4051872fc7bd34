//! The keys that whoever is signed in holds.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use directory::{IdentityRecord, Key, KeysInForce};
use keys::{
    CompartmentKey, Identity, IdentityId, KeyName, LetterBox, Link, Payload, Seed, VaultId, open_key,
    open_link,
};

use crate::{Damage, VaultError};

/// An identity and the keys it opens, the newest epoch of each.
pub(crate) struct HeldKeys {
    pub vault: VaultId,
    pub id: IdentityId,
    pub identity: Identity,
    keys: BTreeMap<KeyName, (u32, CompartmentKey)>,
    /// Keys of earlier epochs, opened when an old entry asks for them.
    older: RefCell<HashMap<(KeyName, u32), Arc<CompartmentKey>>>,
}

impl HeldKeys {
    /// Opens every box that is for this identity.
    ///
    /// # Errors
    /// [`VaultError::SignInRefused`] when the keys file doesn't list the identity, or lists other keys for it;
    /// [`Damage::ForeignKeysFile`] when a letter box is not of the key that this identity holds, or a key has two epochs.
    ///
    /// # Security
    /// Whether the keys are those that the journal's entries made is not known yet: see [`HeldKeys::agrees`].
    pub(crate) fn open(payload: &Payload, id: IdentityId, seed: &Seed) -> Result<Self, VaultError> {
        let identity = Identity::from_seed(seed);
        if payload.identity(&id).is_none_or(|listed| listed.public() != identity.public()) {
            return Err(VaultError::SignInRefused);
        }
        let mut keys = BTreeMap::new();
        for sealed in payload.boxes_of(&id) {
            let key = open_key(sealed, &payload.vault_id, &identity)
                .map_err(|_| VaultError::Damaged(Damage::KeysFile))?;
            if keys.insert(sealed.key, (sealed.epoch, key)).is_some() {
                return Err(VaultError::Damaged(Damage::ForeignKeysFile));
            }
        }
        let held = Self { vault: payload.vault_id, id, identity, keys, older: RefCell::default() };
        let foreign = |listed: &LetterBox| held.letter_box(listed.key).is_some_and(|own| own != *listed);
        if payload.letter_boxes.iter().any(foreign) {
            // Somebody without the key wrote the file, to read what is meant for its holders.
            return Err(VaultError::Damaged(Damage::ForeignKeysFile));
        }
        Ok(held)
    }

    /// An identity with keys at hand: when a vault is made, or keys were just rotated.
    pub(crate) fn with(vault: VaultId, id: IdentityId, identity: Identity, keys: NewKeys) -> Self {
        Self { vault, id, identity, keys, older: RefCell::default() }
    }

    /// Whether every key held is the one that the journal's entries put in force.
    ///
    /// # Errors
    /// [`Damage::ForeignKeysFile`] otherwise: somebody boxed a key of their own making.
    pub(crate) fn agrees(&self, in_force: &KeysInForce) -> Result<(), VaultError> {
        let genuine = |(name, (epoch, key)): (&KeyName, &(u32, CompartmentKey))| {
            let newest = in_force.newest.get(&of_name(*name));
            newest.is_some_and(|newest| {
                newest.epoch == *epoch && newest.commit == commitment(key, &self.vault, *name, *epoch)
            })
        };
        if self.keys.iter().all(genuine) { Ok(()) } else { Err(VaultError::Damaged(Damage::ForeignKeysFile)) }
    }

    /// The newest epoch of a key, if this identity holds it.
    pub(crate) fn newest(&self, name: KeyName) -> Option<(u32, &CompartmentKey)> {
        self.keys.get(&name).map(|(epoch, key)| (*epoch, key))
    }

    /// Every key held, with its epoch.
    pub(crate) fn keys_in_hand(&self) -> impl Iterator<Item = (KeyName, u32, &CompartmentKey)> {
        self.keys.iter().map(|(name, (epoch, key))| (*name, *epoch, key))
    }

    /// The letter box of the newest epoch of a key, if this identity holds it.
    pub(crate) fn letter_box(&self, name: KeyName) -> Option<LetterBox> {
        self.newest(name).map(|(epoch, key)| LetterBox::of(key, name, epoch))
    }

    pub(crate) fn holds(&self, name: KeyName) -> bool {
        self.keys.contains_key(&name)
    }

    /// The core key. Whoever can sign in holds it.
    pub(crate) fn core(&self) -> Result<(u32, &CompartmentKey), VaultError> {
        self.newest(KeyName::Core).ok_or(VaultError::Damaged(Damage::KeysFile))
    }

    /// Takes over keys of new epochs.
    pub(crate) fn take(&mut self, new: NewKeys) {
        self.keys.extend(new);
        self.older.get_mut().clear();
    }

    /// Lends the key of any epoch that this identity can reach: the key of one epoch opens the one before, by the link
    /// that `link` finds for it.
    pub(crate) fn at_epoch<T>(
        &self,
        link: impl Fn(KeyName, u32) -> Option<Link>,
        name: KeyName,
        epoch: u32,
        lend: impl FnOnce(&CompartmentKey) -> T,
    ) -> Option<T> {
        let (newest, key) = self.newest(name)?;
        if epoch == newest {
            return Some(lend(key));
        }
        self.older_key(link, name, epoch).map(|older| lend(&older))
    }

    fn older_key(
        &self,
        link: impl Fn(KeyName, u32) -> Option<Link>,
        name: KeyName,
        epoch: u32,
    ) -> Option<Arc<CompartmentKey>> {
        let known = |epoch| self.older.borrow().get(&(name, epoch)).cloned();
        if let Some(known) = known(epoch) {
            return Some(known);
        }
        let (newest, key) = self.newest(name)?;
        let mut below: Option<Arc<CompartmentKey>> = None;
        for from in (epoch.checked_add(1)?..=newest).rev() {
            if let Some(known) = known(from - 1) {
                below = Some(known);
                continue;
            }
            let opened = open_link(&link(name, from)?, &self.vault, below.as_deref().unwrap_or(key)).ok()?;
            let opened = Arc::new(opened);
            self.older.borrow_mut().insert((name, from - 1), Arc::clone(&opened));
            below = Some(opened);
        }
        below
    }
}

/// Keys by name, with their epochs.
pub(crate) type NewKeys = BTreeMap<KeyName, (u32, CompartmentKey)>;

/// The public half of an identity as the journal writes it.
pub(crate) fn record(id: &IdentityId, identity: &Identity) -> IdentityRecord {
    let public = identity.public();
    IdentityRecord { id: id.to_string(), x25519: hex(&public.x25519), ed25519: hex(&public.ed25519) }
}

/// A key's commitment as the journal writes it.
pub(crate) fn commitment(key: &CompartmentKey, vault: &VaultId, name: KeyName, epoch: u32) -> String {
    hex(&keys::commitment(key, vault, name, epoch))
}

/// A key as crate `keys` names it.
pub(crate) fn name_of(key: Key) -> KeyName {
    use directory::Compartment::{Billing, Core, Owner, Support};
    match key {
        Key::Of(Core) => KeyName::Core,
        Key::Of(Billing) => KeyName::Billing,
        Key::Of(Support) => KeyName::Support,
        Key::Of(Owner) => KeyName::Owner,
        Key::Callers => KeyName::Callers,
        Key::Personal(user) => KeyName::Personal(user.0),
    }
}

/// A key as the journal names it.
pub(crate) fn of_name(name: KeyName) -> Key {
    use directory::Compartment::{Billing, Core, Owner, Support};
    match name {
        KeyName::Core => Key::Of(Core),
        KeyName::Billing => Key::Of(Billing),
        KeyName::Support => Key::Of(Support),
        KeyName::Owner => Key::Of(Owner),
        KeyName::Callers => Key::Callers,
        KeyName::Personal(user) => Key::Personal(directory::UserId(user)),
    }
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Reads what [`hex`] wrote.
pub(crate) fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    if text.len() != N * 2 || !text.is_ascii() {
        return None;
    }
    for (i, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * i..2 * i + 2)?, 16).ok()?;
    }
    Some(bytes)
}

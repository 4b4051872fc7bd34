//! The keys that whoever is signed in holds.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use directory::{Compartment, Grant, IdentityRecord, Role};
use keys::{
    CompartmentKey, Identity, IdentityId, IdentityState, KeyName, LetterBox, Payload, Seed, VaultId,
    open_key, open_link,
};

use crate::{Damage, VaultError};

/// An identity and the keys it opens, the newest epoch of each.
pub(crate) struct Held {
    pub vault: VaultId,
    pub id: IdentityId,
    pub identity: Identity,
    keys: BTreeMap<KeyName, (u32, CompartmentKey)>,
    /// Keys of earlier epochs, opened when an old entry asks for them.
    older: RefCell<HashMap<(KeyName, u32), Arc<CompartmentKey>>>,
}

impl Held {
    /// Opens every box that is for this identity.
    ///
    /// # Errors
    /// [`VaultError::SignInRefused`] when the keys file doesn't list the identity as active, or lists other keys for it;
    /// [`Damage::ForeignKeysFile`] when a letter box is not of the key that this identity holds.
    pub(crate) fn open(payload: &Payload, id: IdentityId, seed: &Seed) -> Result<Self, VaultError> {
        let identity = Identity::from_seed(seed);
        let listed = payload.identity(&id).filter(|listed| listed.state == IdentityState::Active);
        if listed.is_none_or(|listed| listed.public() != identity.public()) {
            return Err(VaultError::SignInRefused);
        }
        let mut keys = BTreeMap::new();
        for sealed in payload.boxes_of(&id) {
            let key = open_key(sealed, &payload.vault_id, &identity)
                .map_err(|_| VaultError::Damaged(Damage::KeysFile))?;
            let newest = keys.get(&sealed.key).is_none_or(|(epoch, _)| *epoch < sealed.epoch);
            if newest {
                keys.insert(sealed.key, (sealed.epoch, key));
            }
        }
        let held = Self { vault: payload.vault_id, id, identity, keys, older: RefCell::default() };
        if payload
            .letter_boxes
            .iter()
            .any(|listed| held.letter_box(listed.key).is_some_and(|own| own != *listed))
        {
            // Somebody without the key wrote the file, to read what is meant for its holders.
            return Err(VaultError::Damaged(Damage::ForeignKeysFile));
        }
        Ok(held)
    }

    /// An identity with keys at hand: when a vault is made, or keys were just rotated.
    pub(crate) fn with(vault: VaultId, id: IdentityId, identity: Identity, keys: NewKeys) -> Self {
        Self { vault, id, identity, keys, older: RefCell::default() }
    }

    /// The newest epoch of a key, if this identity holds it.
    pub(crate) fn newest(&self, name: KeyName) -> Option<(u32, &CompartmentKey)> {
        self.keys.get(&name).map(|(epoch, key)| (*epoch, key))
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

    /// Lends the key of any epoch that this identity can reach through the links.
    pub(crate) fn at_epoch<T>(
        &self,
        payload: &Payload,
        name: KeyName,
        epoch: u32,
        lend: impl FnOnce(&CompartmentKey) -> T,
    ) -> Option<T> {
        let (newest, key) = self.newest(name)?;
        if epoch == newest {
            return Some(lend(key));
        }
        self.older_key(payload, name, epoch).map(|older| lend(&older))
    }

    /// Walks the links from the newest key down to an earlier epoch: the key of one epoch opens the one before.
    fn older_key(&self, payload: &Payload, name: KeyName, epoch: u32) -> Option<Arc<CompartmentKey>> {
        let known = self.older.borrow().get(&(name, epoch)).cloned();
        if known.is_some() {
            return known;
        }
        let (newest, key) = self.newest(name)?;
        let mut below: Option<Arc<CompartmentKey>> = None;
        for from in (epoch.checked_add(1)?..=newest).rev() {
            let link = payload.links.iter().find(|link| link.key == name && link.epoch == from)?;
            let opened = open_link(link, &self.vault, below.as_deref().unwrap_or(key)).ok()?;
            let opened = Arc::new(opened);
            self.older.borrow_mut().insert((name, from - 1), Arc::clone(&opened));
            below = Some(opened);
        }
        below
    }

    /// The public half as the journal writes it.
    pub(crate) fn record(&self) -> IdentityRecord {
        record(&self.id, &self.identity)
    }
}

/// Keys by name, with their epochs.
pub(crate) type NewKeys = BTreeMap<KeyName, (u32, CompartmentKey)>;

/// The public half of an identity as the journal writes it.
pub(crate) fn record(id: &IdentityId, identity: &Identity) -> IdentityRecord {
    let public = identity.public();
    IdentityRecord { id: id.to_string(), x25519: hex(&public.x25519), ed25519: hex(&public.ed25519) }
}

/// The key of a compartment.
pub(crate) fn key_of(compartment: Compartment) -> KeyName {
    match compartment {
        Compartment::Core => KeyName::Core,
        Compartment::Billing => KeyName::Billing,
        Compartment::Support => KeyName::Support,
        Compartment::Owner => KeyName::Owner,
    }
}

/// The keys that a grant comes with.
pub(crate) fn keys_of(grant: &Grant) -> BTreeSet<KeyName> {
    let callers = grant.checks_callers().then_some(KeyName::Callers);
    grant.compartments().into_iter().map(key_of).chain(callers).collect()
}

/// Every key that several people can hold: what an owner has, and a kit.
pub(crate) fn owners_keys() -> BTreeSet<KeyName> {
    keys_of(&Grant::preset(Role::Owner))
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

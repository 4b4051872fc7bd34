//! The next keys file, derived from the register.
//!
//! Keys follow the register: after the changes of an entry are applied, every identity that the register no longer
//! counts on leaves the keys file, every key that one which left or was lowered held gets a new epoch, and everybody who
//! is entitled to a key gets a box. So no command has to remember which keys it touches, and whoever has an old password,
//! an old code or an old copy of the keys file opens nothing with it that was written since.
//!
//! Whoever takes a right away may not hold the keys that came with it, as somebody who manages users and sees no tickets.
//! They can't make the next epoch; the journal notes that it is overdue, and the next holder who signs in makes it.
//!
//! # Security
//! The register believed here is the one that signed entries make: see [`crate::roll`].

mod live;

use std::collections::BTreeSet;

use directory::{Change, Key, KeysChanged, KeysInForce, NewEpoch, NewKeysFile, Register, Touches};
use keys::{
    CompartmentKey, Identity, IdentityId, IdentityKind, KeyName, KeysFile, LetterBox, Link, ListedIdentity,
    Payload, Policy, Slot, mac_key, seal_key, seal_link,
};
use rand_core::CryptoRng;

use crate::held_keys::{HeldKeys, NewKeys, commitment, hex, name_of, of_name};
use crate::tables::Tables;
use crate::{Damage, VaultError};
pub(crate) use live::{Live, fits, live, names_of};

/// How many links of the core key the keys file keeps: a database that is that many epochs behind still opens.
const CORE_LINKS: usize = keys::file::LINKS;

/// What a command brings for the keys file beside its changes.
#[derive(Default)]
pub(crate) struct Extra<'a> {
    /// A new password slot; earlier slots of the same identity go.
    pub slot: Option<Slot>,
    /// A new key that seals the own secrets of the user whom this identity signs in, for all their identities.
    pub personal: Option<(IdentityId, &'a CompartmentKey)>,
    /// Derive the keys file although no change asks for it: grants may wait for a holder of their keys.
    pub settle: bool,
}

/// The next keys file.
pub(crate) struct Staged {
    pub file: KeysFile,
    /// Keys of new epochs.
    pub new: NewKeys,
    named: NewKeysFile,
}

impl Staged {
    /// The change that ties the file to the entry.
    pub(crate) fn change(&self) -> Change {
        Change::KeysChanged(KeysChanged { file: self.named.clone() })
    }

    /// Whether the database's key changes with it.
    pub(crate) fn moves_database(&self) -> bool {
        self.new.contains_key(&KeyName::Core)
    }
}

/// Whether a change can touch the keys file.
pub(crate) fn touches_keys(change: &Change) -> bool {
    change.touches() == Touches::Keys
}

/// Derives the keys file that fits the register as it is in `tables`; nothing when the one in force fits.
///
/// # Errors
/// When the register can't be read or names an identity with unusable keys.
pub(crate) fn stage(
    tables: &Tables<'_>,
    before: &KeysFile,
    held: &HeldKeys,
    extra: Extra<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Option<Staged>, VaultError> {
    let in_force = tables.keys_in_force()?;
    let mut next = before.payload().clone();
    let live = live(tables, &next.vault_id)?;

    let mut due: BTreeSet<KeyName> = in_force.overdue.iter().copied().map(name_of).collect();
    // A user's own key is renewed by themselves; where they begin anew, they bring another.
    let whose = |id| live.get(id)?.user.map(|user| KeyName::Personal(user.0));
    let brought = match &extra.personal {
        Some((id, key)) => Some((whose(id).ok_or(VaultError::Damaged(Damage::Database))?, *key)),
        None => None,
    };
    let brings = |name| brought.is_some_and(|(brought, _)| brought == name);
    let renews = |name| is_shared(name) || held.holds(name) && !brings(name);
    for sealed in next.boxes.iter().filter(|sealed| renews(sealed.key)) {
        // Of somebody who left, or lost the right to this key.
        if live.get(&sealed.to).is_none_or(|l| !l.entitled.contains(&sealed.key)) {
            due.insert(sealed.key);
        }
    }
    let (rotate, overdue): (BTreeSet<KeyName>, BTreeSet<KeyName>) =
        due.into_iter().partition(|name| held.holds(*name));

    let mut rotated = Vec::new();
    let mut new = NewKeys::new();
    for name in rotate {
        let Some((epoch, key)) = held.newest(name) else { continue };
        let fresh = CompartmentKey::make(rng);
        let link = seal_link(rng, &next.vault_id, name, epoch + 1, &fresh, key);
        rotated.push(new_epoch(&next, name, epoch + 1, &fresh, Some(&link)));
        if name == KeyName::Core {
            next.links.push(link);
            next.links.drain(..next.links.len().saturating_sub(CORE_LINKS));
        }
        new.insert(name, (epoch + 1, fresh));
    }
    if let Some((name, key)) = brought {
        let epoch = next_epoch(&in_force, name);
        rotated.push(new_epoch(&next, name, epoch, key, None));
        // Copied to be kept: whoever brought it has sealed with it.
        new.insert(name, (epoch, CompartmentKey::from_bytes(*key.expose())));
    }
    if in_force.generation == 0 {
        // The first file: its keys are made with it.
        let first = held.keys_in_hand().map(|(name, epoch, key)| new_epoch(&next, name, epoch, key, None));
        rotated.extend(first);
    }

    next.identities = live.iter().map(|(id, l)| listed(*id, l)).collect();
    next.slots.retain(|slot| live.contains_key(&slot.identity));
    if let Some(slot) = extra.slot {
        next.slots.retain(|old| old.identity != slot.identity);
        next.slots.push(slot);
    }
    for slot in &mut next.slots {
        if let Some(tag) = live.get(&slot.identity).and_then(|l| l.tag) {
            slot.user_tag = tag;
        }
    }
    next.boxes.retain(|sealed| {
        let due = live.get(&sealed.to).is_some_and(|l| l.entitled.contains(&sealed.key));
        due && !new.contains_key(&sealed.key)
    });
    for (id, l) in &live {
        for name in &l.entitled {
            let key = new.get(name).map(|(epoch, key)| (*epoch, key)).or_else(|| held.newest(*name));
            // A key that nobody here holds is granted when a holder signs in next.
            let Some((epoch, key)) = key else { continue };
            if next.boxes.iter().any(|b| b.to == *id && b.key == *name) {
                continue;
            }
            let sealed = seal_key(rng, key, *name, epoch, &next.vault_id, id, &l.public)
                .map_err(|_| VaultError::Damaged(Damage::KeysFile))?;
            next.boxes.push(sealed);
        }
    }
    if let Some(callers) = letter_box(&new, KeyName::Callers).or_else(|| held.letter_box(KeyName::Callers)) {
        next.letter_boxes.retain(|listed| listed.key != callers.key);
        next.letter_boxes.push(callers);
    }
    next.policy = policy_of(&tables.settings()?);

    let boxed: BTreeSet<(IdentityId, KeyName)> = next.boxes.iter().map(|b| (b.to, b.key)).collect();
    let lacks = |(id, l): (&IdentityId, &Live)| {
        let lacked = l.entitled.iter().filter(|name| !boxed.contains(&(*id, **name)));
        lacked.copied().map(of_name).collect::<Vec<_>>()
    };
    let waits: BTreeSet<Key> = live.iter().flat_map(lacks).collect();
    let overdue: BTreeSet<Key> = overdue.into_iter().map(of_name).collect();
    if (&overdue, &waits) == (&in_force.overdue, &in_force.waits) && next == *before.payload() {
        return Ok(None);
    }
    next.generation = in_force.generation.saturating_add(1);
    next.prev = before.digest();
    let core = new.get(&KeyName::Core).map(|(_, key)| Ok(key)).unwrap_or_else(|| held.core().map(|c| c.1))?;
    let file = written(&next, core)?;
    let (generation, digest) = (next.generation, hex(&file.digest()));
    Ok(Some(Staged { file, new, named: NewKeysFile { generation, digest, rotated, overdue, waits } }))
}

/// The epoch that a key gets when it is made anew.
pub(crate) fn next_epoch(in_force: &KeysInForce, name: KeyName) -> u32 {
    in_force.epoch(of_name(name)).saturating_add(1)
}

/// What the journal says of a new epoch.
fn new_epoch(of: &Payload, name: KeyName, epoch: u32, key: &CompartmentKey, link: Option<&Link>) -> NewEpoch {
    let commit = commitment(key, &of.vault_id, name, epoch);
    NewEpoch { key: of_name(name), epoch, commit, link: link.map(link_text) }
}

/// A link as the journal has it.
fn link_text(link: &Link) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(link.to_bytes())
}

/// Reads what [`link_text`] wrote.
pub(crate) fn link_of(name: KeyName, epoch: u32, text: &str) -> Option<Link> {
    use base64::Engine;
    let bytes = base64::engine::general_purpose::STANDARD.decode(text).ok()?;
    Some(Link::from_bytes(name, epoch, bytes.first_chunk::<72>().filter(|_| bytes.len() == 72)?))
}

/// The letter box of one of these keys.
pub(crate) fn letter_box(keys: &NewKeys, name: KeyName) -> Option<LetterBox> {
    keys.get(&name).map(|(epoch, key)| LetterBox::of(key, name, *epoch))
}

/// The keys of a vault that is being made.
pub(crate) fn first_keys(rng: &mut impl CryptoRng) -> NewKeys {
    live::owners_keys().into_iter().map(|name| (name, (1, CompartmentKey::make(rng)))).collect()
}

/// The keys file that a vault in the making begins with: one identity that holds everything. It is never in force: the
/// first entry puts the next one in its place.
pub(crate) fn first(
    vault: keys::VaultId,
    (id, identity): (IdentityId, Identity),
    slot: Slot,
    keys: NewKeys,
) -> Result<(KeysFile, HeldKeys), VaultError> {
    let public = identity.public();
    let held = HeldKeys::with(vault, id, identity, keys);
    let payload = Payload {
        v: keys::file::VERSION,
        suite: keys::file::SUITE,
        vault_id: vault,
        generation: KeysInForce::default().generation,
        prev: [0; 32],
        vs_epoch: 1,
        policy: policy_of(&directory::Settings::default()),
        identities: vec![ListedIdentity::new(id, IdentityKind::User, public, Some(directory::FOUNDER.0))],
        slots: vec![slot],
        boxes: Vec::new(),
        links: Vec::new(),
        letter_boxes: held.letter_box(KeyName::Callers).into_iter().collect(),
        quorums: Vec::new(),
    };
    let file = written(&payload, held.core()?.1)?;
    Ok((file, held))
}

fn written(payload: &Payload, core: &CompartmentKey) -> Result<KeysFile, VaultError> {
    let bytes = KeysFile::write(payload, &mac_key(core));
    // Read as it will be read: a file that nobody could open must not come into force.
    bytes.and_then(|bytes| KeysFile::read(&bytes)).map_err(|_| VaultError::Damaged(Damage::KeysFile))
}

fn listed(id: IdentityId, live: &Live) -> ListedIdentity {
    ListedIdentity::new(id, live.kind, live.public, live.user.map(|user| user.0))
}

fn is_shared(name: KeyName) -> bool {
    !matches!(name, KeyName::Personal(_))
}

fn policy_of(settings: &directory::Settings) -> Policy {
    Policy {
        lock_after: settings.lock_after.into(),
        lock_min: settings.lock_minutes.into(),
        idle_min: settings.idle_minutes.into(),
    }
}

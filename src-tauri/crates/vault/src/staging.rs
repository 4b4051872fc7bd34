//! The next keys file, derived from the register.
//!
//! Keys follow the register: after the changes of an entry are applied, every identity that the register no longer
//! counts on is retired, every key that a retired or lowered one held gets a new epoch, and everybody who is entitled
//! to a key gets a box. So no command has to remember which keys it touches.
//!
//! Whoever takes a right away may not hold the keys that came with it, as somebody who manages users and sees no tickets.
//! They can't make the next epoch; the keys file notes that it is overdue, and the next holder who signs in makes it.

use std::collections::{BTreeMap, BTreeSet};

use directory::{Author, Change, IdentityRecord, Register, UserId};
use keys::{
    CompartmentKey, Identity, IdentityId, IdentityKind, IdentityState, KeyName, KeysFile, LetterBox,
    ListedIdentity, Payload, Policy, PublicIdentity, Slot, database_key, mac_key, seal_key, seal_link,
};
use rand_core::CryptoRng;

use crate::held::{Held, NewKeys, hex, keys_of, owners_keys, unhex};
use crate::tables::Tables;
use crate::{Damage, VaultError};

/// What a command brings for the keys file beside its changes.
#[derive(Default)]
pub(crate) struct Extra {
    /// A new password slot; earlier slots of the same identity go.
    pub slot: Option<Slot>,
    /// A new key that seals one user's own secrets, for all their identities.
    pub personal: Option<(UserId, CompartmentKey)>,
    /// Who signs, when it isn't whoever is signed in: the identity that takes its place.
    pub signer: Option<(IdentityId, Identity)>,
    /// Derive the keys file although no change asks for it: grants may wait for a holder of their keys.
    pub settle: bool,
}

/// The next keys file, made and signed.
pub(crate) struct Staged {
    pub file: KeysFile,
    /// Keys of new epochs.
    pub new: NewKeys,
}

impl Staged {
    /// The change that ties the file to the entry.
    pub(crate) fn change(&self) -> Change {
        Change::KeysChanged { generation: self.file.payload().generation, digest: hex(&self.file.digest()) }
    }
}

/// Whether a change can touch the keys file.
pub(crate) fn touches_keys(change: &Change) -> bool {
    match change {
        Change::VaultMade { .. }
        | Change::UserDisabled { .. }
        | Change::SignInMade { .. }
        | Change::SignInEnded { .. }
        | Change::GrantChanged { .. }
        | Change::SignInReset { .. }
        | Change::SignInCompleted { .. }
        | Change::PasswordChanged { .. }
        | Change::PersonalCodeChanged { .. }
        | Change::PersonalCodeUsed { .. }
        | Change::KitMade { .. }
        | Change::KitChecked { .. }
        | Change::RecoveryUsed { .. }
        | Change::SettingsChanged { .. } => true,
        Change::BusinessRenamed { .. }
        | Change::UserAdded { .. }
        | Change::UserChanged { .. }
        | Change::UserEnabled { .. }
        | Change::SecondFactorChanged { .. }
        | Change::IdentityQuestionChanged { .. }
        | Change::SignedIn { .. }
        | Change::TriesSeen { .. }
        | Change::LockoutCleared { .. }
        | Change::SignedOut { .. }
        | Change::KitPlaced { .. }
        | Change::NoticeAcknowledged { .. }
        | Change::BackupMade { .. }
        | Change::OlderCopyAccepted { .. }
        | Change::VerificationFailed { .. }
        | directory::register_change!()
        | Change::KeysChanged { .. } => false,
    }
}

/// An identity that the register counts on.
struct Live {
    record: IdentityRecord,
    kind: IdentityKind,
    user: Option<UserId>,
    entitled: BTreeSet<KeyName>,
}

/// Derives the keys file that fits the register as it is in `tables`; nothing when the one in force fits.
///
/// # Errors
/// When the register can't be read or names an identity with unusable keys.
pub(crate) fn stage(
    tables: &Tables<'_>,
    before: &KeysFile,
    held: &Held,
    extra: Extra,
    rng: &mut impl CryptoRng,
) -> Result<Option<Staged>, VaultError> {
    let mut next = before.payload().clone();
    let live = live(tables)?;
    let succeeded: BTreeSet<UserId> = live.values().filter_map(|l| l.user).collect();

    let mut rotate: BTreeSet<KeyName> = before.payload().overdue.iter().copied().collect();
    for listed in next.identities.iter_mut().filter(|l| l.state == IdentityState::Active) {
        if !live.contains_key(&listed.id) {
            listed.state = IdentityState::Retired;
            // A user's own next identity takes over what the last one knew; nobody takes over from anybody else.
            let same_user = match tables.author(&listed.id)? {
                Some(Author::User(user) | Author::PersonalCode(user)) => succeeded.contains(&user),
                Some(Author::Kit(_) | Author::Founder) | None => false,
            };
            if !same_user {
                rotate.extend(before.payload().boxes_of(&listed.id).map(|b| b.key).filter(is_shared));
            }
        }
    }
    for (id, l) in &live {
        if next.identity(id).is_none() {
            next.identities.push(ListedIdentity::active(*id, l.kind, public(&l.record)?));
        }
        // Lowered: the keys no longer due get a new epoch, and this identity loses its boxes.
        rotate.extend(
            next.boxes_of(id).map(|b| b.key).filter(|key| is_shared(key) && !l.entitled.contains(key)),
        );
    }
    let (rotate, overdue): (BTreeSet<KeyName>, _) = rotate.into_iter().partition(|name| held.holds(*name));
    next.overdue = overdue.into_iter().collect();
    next.slots.retain(|slot| live.contains_key(&slot.identity));
    next.boxes.retain(|sealed| {
        let due = live.get(&sealed.to).is_some_and(|l| l.entitled.contains(&sealed.key));
        due && !rotate.contains(&sealed.key)
    });
    if let Some(slot) = extra.slot {
        next.slots.retain(|old| old.identity != slot.identity);
        next.slots.push(slot);
    }

    let mut new = NewKeys::new();
    for name in &rotate {
        let Some((epoch, key)) = held.newest(*name) else { continue };
        let fresh = CompartmentKey::make(rng);
        next.links.push(seal_link(rng, &next.vault_id, *name, epoch + 1, &fresh, key));
        new.insert(*name, (epoch + 1, fresh));
    }
    if let Some((user, key)) = extra.personal {
        let name = KeyName::Personal(user.0);
        let epoch = held.newest(name).map_or(1, |(epoch, _)| epoch + 1);
        next.boxes.retain(|sealed| sealed.key != name);
        new.insert(name, (epoch, key));
    }
    for (id, l) in &live {
        let public = public(&l.record)?;
        for name in &l.entitled {
            let key = new.get(name).map(|(epoch, key)| (*epoch, key)).or_else(|| held.newest(*name));
            // A key that nobody here holds is granted when a holder signs in next.
            let Some((epoch, key)) = key else { continue };
            if next.boxes.iter().any(|b| b.to == *id && b.key == *name && b.epoch == epoch) {
                continue;
            }
            let sealed = seal_key(rng, key, *name, epoch, &next.vault_id, id, &public)
                .map_err(|_| VaultError::Damaged(Damage::KeysFile))?;
            next.boxes.push(sealed);
        }
    }

    if let Some(callers) = letter_box(&new, KeyName::Callers).or_else(|| held.letter_box(KeyName::Callers)) {
        next.letter_boxes.retain(|listed| listed.key != callers.key);
        next.letter_boxes.push(callers);
    }

    let (core_epoch, core) = match new.get(&KeyName::Core) {
        Some((epoch, key)) => (*epoch, key),
        None => held.core()?,
    };
    next.rotating = core_epoch != before.payload().db_epoch;
    next.db_epoch = core_epoch;
    next.policy = policy(tables)?;
    if unchanged(&next, before.payload()) {
        return Ok(None);
    }
    next.generation += 1;
    next.prev = before.digest();
    let signer = extra.signer.as_ref().map_or((&held.id, &held.identity), |(id, identity)| (id, identity));
    let file = written(&next, signer, core)?;
    Ok(Some(Staged { file, new }))
}

/// The letter box of one of these keys.
pub(crate) fn letter_box(keys: &NewKeys, name: KeyName) -> Option<LetterBox> {
    keys.get(&name).map(|(epoch, key)| LetterBox::of(key, name, *epoch))
}

/// The keys of a vault that is being made.
pub(crate) fn first_keys(rng: &mut impl CryptoRng) -> NewKeys {
    owners_keys().into_iter().map(|name| (name, (1, CompartmentKey::make(rng)))).collect()
}

/// The keys file of a vault that is being made: one identity that holds everything.
pub(crate) fn first(
    vault: keys::VaultId,
    (id, identity): (IdentityId, Identity),
    slot: Slot,
    keys: NewKeys,
    rng: &mut impl CryptoRng,
) -> Result<(KeysFile, Held), VaultError> {
    let public = identity.public();
    let mut boxes = Vec::new();
    for (name, (epoch, key)) in &keys {
        let sealed = seal_key(rng, key, *name, *epoch, &vault, &id, &public);
        boxes.push(sealed.map_err(|_| VaultError::Damaged(Damage::KeysFile))?);
    }
    let held = Held::with(vault, id, identity, keys);
    let payload = Payload {
        v: keys::file::VERSION,
        suite: keys::file::SUITE,
        vault_id: vault,
        generation: 1,
        prev: [0; 32],
        db_epoch: 1,
        rotating: false,
        vs_epoch: 1,
        policy: policy_of(&directory::Settings::default()),
        identities: vec![ListedIdentity::active(id, IdentityKind::User, public)],
        slots: vec![slot],
        boxes,
        links: Vec::new(),
        letter_boxes: held.letter_box(KeyName::Callers).into_iter().collect(),
        overdue: Vec::new(),
        quorums: Vec::new(),
    };
    let file = written(&payload, (&id, &held.identity), held.core()?.1)?;
    Ok((file, held))
}

fn written(
    payload: &Payload,
    signer: (&IdentityId, &Identity),
    core: &CompartmentKey,
) -> Result<KeysFile, VaultError> {
    let bytes = KeysFile::write(payload, signer, &mac_key(core));
    bytes.and_then(|bytes| KeysFile::read(&bytes)).map_err(|_| VaultError::Damaged(Damage::KeysFile))
}

/// The database's key for the core key that `held` has at an epoch.
pub(crate) fn database_key_at(held: &Held, payload: &Payload, epoch: u32) -> Option<keys::DatabaseKey> {
    held.at_epoch(payload, KeyName::Core, epoch, database_key)
}

fn live(tables: &Tables<'_>) -> Result<BTreeMap<IdentityId, Live>, VaultError> {
    let mut live = BTreeMap::new();
    for sign_in in tables.sign_ins()? {
        let mut entitled = keys_of(&sign_in.grant);
        entitled.insert(KeyName::Personal(sign_in.user.0));
        let user = Some(sign_in.user);
        let mut add = |record: IdentityRecord, kind| {
            let id = id_of(&record)?;
            live.insert(id, Live { record, kind, user, entitled: entitled.clone() });
            Ok::<(), VaultError>(())
        };
        add(sign_in.identity, IdentityKind::User)?;
        if let Some(code) = sign_in.personal_code {
            add(code, IdentityKind::Recovery)?;
        }
    }
    for kit in tables.kits()?.into_iter().filter(|kit| kit.state.opens()) {
        let id = id_of(&kit.identity)?;
        let (kind, entitled) = (IdentityKind::Recovery, owners_keys());
        live.insert(id, Live { record: kit.identity, kind, user: None, entitled });
    }
    Ok(live)
}

fn unchanged(next: &Payload, before: &Payload) -> bool {
    // What a finished rotation leaves behind is not worth a new file.
    let rotating = before.rotating;
    *next == Payload { rotating: next.rotating, ..before.clone() } && (!next.rotating || rotating)
}

fn is_shared(name: &KeyName) -> bool {
    !matches!(name, KeyName::Personal(_))
}

fn policy(tables: &Tables<'_>) -> Result<Policy, VaultError> {
    Ok(policy_of(&tables.settings()?))
}

fn policy_of(settings: &directory::Settings) -> Policy {
    Policy {
        lock_after: settings.lock_after.into(),
        lock_min: settings.lock_minutes.into(),
        idle_min: settings.idle_minutes.into(),
    }
}

fn id_of(record: &IdentityRecord) -> Result<IdentityId, VaultError> {
    record.id.parse().map_err(|_| VaultError::Damaged(Damage::Database))
}

fn public(record: &IdentityRecord) -> Result<PublicIdentity, VaultError> {
    let key = |text: &str| unhex(text).ok_or(VaultError::Damaged(Damage::Database));
    Ok(PublicIdentity { x25519: key(&record.x25519)?, ed25519: key(&record.ed25519)? })
}

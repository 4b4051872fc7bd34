//! Which identities the register counts on, what each is entitled to, and whether a keys file says just that.

use std::collections::{BTreeMap, BTreeSet};

use directory::{Grant, IdentityRecord, KeysInForce, Register, Role, Stage, UserId};
use keys::{IdentityId, IdentityKind, KeyName, Payload, PublicIdentity, UserTag, VaultId, user_tag};

use super::listed;
use crate::held_keys::{name_of, of_name, unhex};
use crate::tables::Tables;
use crate::{Damage, KeysFileFault, VaultError};

/// An identity that the register counts on.
pub(crate) struct Live {
    pub public: PublicIdentity,
    pub kind: IdentityKind,
    /// Whose it is; nothing for a kit.
    pub user: Option<UserId>,
    /// What its password slot is found by; nothing where a code opens it.
    pub tag: Option<UserTag>,
    pub entitled: BTreeSet<KeyName>,
}

/// Every identity that the register counts on: of sign-ins, of their personal codes, of kits that open the vault.
///
/// # Errors
/// When the register can't be read, names an identity with unusable keys, or one twice.
pub(crate) fn live(tables: &Tables<'_>, vault: &VaultId) -> Result<BTreeMap<IdentityId, Live>, VaultError> {
    let mut live = BTreeMap::new();
    let mut add = |record: &IdentityRecord, of: Live| match live.insert(id_of(record)?, of) {
        None => Ok(()),
        Some(_) => Err(VaultError::Damaged(Damage::Database)),
    };
    for sign_in in tables.sign_ins()? {
        let user = sign_in.user;
        let username = tables.user(user)?.ok_or(VaultError::Damaged(Damage::Database))?.details.username;
        let mut entitled = names_of(&sign_in.grant);
        if sign_in.stage == Stage::Complete {
            // Made when the sign-in is completed, by its user.
            entitled.insert(KeyName::Personal(user.0));
        }
        let (public, tag) = (public(&sign_in.identity)?, Some(user_tag(vault, &username)));
        let kind = IdentityKind::User;
        add(&sign_in.identity, Live { public, kind, user: Some(user), tag, entitled: entitled.clone() })?;
        if let Some(code) = &sign_in.personal_code {
            let (public, kind) = (self::public(code)?, IdentityKind::Recovery);
            add(code, Live { public, kind, user: Some(user), tag: None, entitled })?;
        }
    }
    for kit in tables.kits()?.iter().filter(|kit| kit.state.opens()) {
        let (public, kind) = (public(&kit.identity)?, IdentityKind::Recovery);
        add(&kit.identity, Live { public, kind, user: None, tag: None, entitled: owners_keys() })?;
    }
    Ok(live)
}

/// Whether a keys file gives keys to those whom the register counts on, and to nobody else. Only keys that wait for a
/// holder may be missing.
///
/// # Errors
/// What doesn't fit.
pub(crate) fn fits(
    tables: &Tables<'_>,
    file: &Payload,
    in_force: &KeysInForce,
) -> Result<Result<(), KeysFileFault>, VaultError> {
    let live = live(tables, &file.vault_id)?;
    let slots_of =
        |id: &IdentityId| file.slots.iter().filter(|slot| slot.identity == *id).collect::<Vec<_>>();
    let boxed: BTreeSet<(IdentityId, KeyName)> = file.boxes.iter().map(|b| (b.to, b.key)).collect();
    let rules: [(KeysFileFault, bool); 6] = [
        (
            KeysFileFault::OtherIdentities,
            file.identities.len() == live.len()
                && file.identities.iter().all(|it| live.get(&it.id).is_some_and(|l| listed(it.id, l) == *it)),
        ),
        (
            KeysFileFault::Slots,
            live.iter().all(|(id, l)| match (&l.tag, slots_of(id).as_slice()) {
                (Some(tag), [slot]) => slot.user_tag == *tag,
                (None, []) => true,
                (Some(_) | None, _) => false,
            }),
        ),
        (
            KeysFileFault::TooManyKeys,
            file.boxes.iter().all(|b| live.get(&b.to).is_some_and(|l| l.entitled.contains(&b.key))),
        ),
        (
            KeysFileFault::UnknownEpoch,
            file.boxes.iter().all(|b| in_force.epoch(of_name(b.key)) == b.epoch)
                && file.letter_boxes.iter().all(|b| in_force.epoch(of_name(b.key)) == b.epoch),
        ),
        (
            KeysFileFault::TooFewKeys,
            live.iter().all(|(id, l)| {
                l.entitled
                    .iter()
                    .all(|name| boxed.contains(&(*id, *name)) || in_force.waits.contains(&of_name(*name)))
            }),
        ),
        (KeysFileFault::Quorum, file.quorums.is_empty()),
    ];
    Ok(rules.into_iter().find(|(_, holds)| !holds).map_or(Ok(()), |(fault, _)| Err(fault)))
}

/// The keys that a grant comes with.
pub(crate) fn names_of(grant: &Grant) -> BTreeSet<KeyName> {
    grant.keys().into_iter().map(name_of).collect()
}

/// Every key that several people can hold: what an owner has, and a kit.
pub(crate) fn owners_keys() -> BTreeSet<KeyName> {
    names_of(&Grant::preset(Role::Owner))
}

fn id_of(record: &IdentityRecord) -> Result<IdentityId, VaultError> {
    record.id.parse().map_err(|_| VaultError::Damaged(Damage::Database))
}

fn public(record: &IdentityRecord) -> Result<PublicIdentity, VaultError> {
    let key = |text: &str| unhex(text).ok_or(VaultError::Damaged(Damage::Database));
    Ok(PublicIdentity { x25519: key(&record.x25519)?, ed25519: key(&record.ed25519)? })
}

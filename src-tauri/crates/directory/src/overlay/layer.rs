//! Rows of a draft over those of the register below it.

use std::collections::{BTreeMap, HashMap};

use crate::{Read, Register, User, UserId};

/// Users of a draft that `keep` holds for, over those below that it held for.
pub(super) fn users_where(
    own: &HashMap<UserId, User>,
    below: Vec<User>,
    keep: impl Fn(&User) -> bool,
) -> Vec<User> {
    let mut users: BTreeMap<UserId, User> = below.into_iter().map(|user| (user.id, user)).collect();
    for user in own.values() {
        users.remove(&user.id);
        if keep(user) {
            users.insert(user.id, user.clone());
        }
    }
    users.into_values().collect()
}

/// The row here, or the one below.
pub(super) fn one<K: Ord, V: Clone>(
    own: &BTreeMap<K, V>,
    id: &K,
    under: Option<&dyn Register>,
    below: impl FnOnce(&dyn Register) -> Read<Option<V>>,
) -> Read<Option<V>> {
    match (own.get(id), under) {
        (Some(own), _) => Ok(Some(own.clone())),
        (None, Some(under)) => below(under),
        (None, None) => Ok(None),
    }
}

/// The number after the last row here.
pub(super) fn after<K: Ord, V>(own: &BTreeMap<K, V>, number: impl Fn(&K) -> u32) -> u32 {
    own.last_key_value().map_or(0, |(id, _)| number(id).saturating_add(1))
}

/// Rows `below` without those that have a row here, and with the ones here that `keep` holds for.
pub(super) fn layered<'a, K: Ord, V: Clone + 'a>(
    own: &BTreeMap<K, V>,
    candidates: impl Iterator<Item = &'a V>,
    below: Vec<V>,
    id: impl Fn(&V) -> K,
    keep: impl Fn(&V) -> bool,
) -> Vec<V> {
    let mut rows: BTreeMap<K, V> =
        below.into_iter().map(|row| (id(&row), row)).filter(|(id, _)| !own.contains_key(id)).collect();
    rows.extend(candidates.filter(|row| keep(row)).map(|row| (id(row), row.clone())));
    rows.into_values().collect()
}

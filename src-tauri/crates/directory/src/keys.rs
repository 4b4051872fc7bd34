//! Which keys file an entry may put in force.

pub(crate) mod changes;
mod record;

pub use record::{Key, KeysInForce, NewEpoch, NewKeysFile, Newest, UnknownKey};

use std::collections::BTreeSet;

use crate::{
    Change, Compartment, Grant, GrantChanged, Read, Refusal, Register, Role, RuleError, SignInMade, UserId,
};

/// Bytes of a commitment in hex.
const COMMIT: usize = 64;

/// What an entry's author may say of keys.
pub(crate) struct Due {
    /// The keys they hold: of these they may make a new epoch.
    mine: BTreeSet<Key>,
    /// The keys that whom the entry lets in are entitled to: of these some may have to wait for a holder.
    may_wait: BTreeSet<Key>,
}

impl Due {
    /// For an author who holds what `grant` comes with, and the personal key of `user`.
    pub(crate) fn of(register: &dyn Register, grant: &Grant, user: UserId, changes: &[Change]) -> Read<Self> {
        let mut mine = grant.keys();
        mine.insert(Key::Personal(user));
        let mut may_wait = BTreeSet::new();
        for change in changes {
            may_wait.extend(lets_in(register, change)?);
        }
        // Whoever writes an entry holds the core key.
        may_wait.remove(&Key::Of(Compartment::Core));
        Ok(Self { mine, may_wait })
    }

    /// For the founder, and for a kit's successor: every key.
    pub(crate) fn of_new_owner(register: &dyn Register, user: UserId, changes: &[Change]) -> Read<Self> {
        Self::of(register, &Grant::preset(Role::Owner), user, changes)
    }
}

/// The keys that somebody gets by a change.
fn lets_in(register: &dyn Register, change: &Change) -> Read<BTreeSet<Key>> {
    if let Change::SignInMade(SignInMade { grant, .. })
    | Change::GrantChanged(GrantChanged { after: grant, .. }) = change
    {
        return Ok(grant.keys());
    }
    if change.identities().is_empty() {
        return Ok(BTreeSet::new());
    }
    let of = match change.about() {
        Some(user) => register.sign_in(user)?,
        None => None,
    };
    Ok(of.map_or_else(BTreeSet::new, |sign_in| sign_in.grant.keys()))
}

/// A keys file takes the place of the one in force. Its new epochs follow the newest one by one, and are of keys that
/// its author holds; what waits for a holder goes on waiting until a holder has done it.
///
/// # Security
/// Whoever doesn't hold a key must not say what it is from now on: its holders would seal for them. Nor may they take it
/// from anybody who has it.
pub(crate) fn changes(register: &dyn Register, due: &Due, file: &NewKeysFile) -> Result<(), RuleError> {
    let NewKeysFile { generation, digest: _, rotated, overdue, waits } = file;
    let in_force = register.keys_in_force()?;
    let mut seen = BTreeSet::new();
    let sound = rotated.iter().all(|NewEpoch { key, epoch, commit, link }| {
        let follows = in_force.epoch(*key).checked_add(1) == Some(*epoch);
        // A user who begins anew can't seal what was theirs before; whoever shares a key always can.
        let linked = link.is_some() == (*epoch > 1) || !key.is_shared() && link.is_none();
        let is_hash = commit.len() == COMMIT && commit.bytes().all(|b| b.is_ascii_hexdigit());
        follows && linked && is_hash && due.mine.contains(key) && seen.insert(*key)
    });
    let next = in_force.generation.checked_add(1) == Some(*generation);
    let still_overdue = in_force.overdue.iter().all(|key| overdue.contains(key) || seen.contains(key));
    let wait_rightly = waits.iter().all(|key| in_force.waits.contains(key) || due.may_wait.contains(key));
    if sound && next && still_overdue && wait_rightly { Ok(()) } else { Err(Refusal::NotAuthorised.into()) }
}

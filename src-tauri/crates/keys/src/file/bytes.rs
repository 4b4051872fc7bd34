//! The payload as bytes: fixed fields in a row, and lists that say first how many elements follow.
//!
//! ```text
//! len  field
//! 4    version = 1
//! 1    suite = 1
//! 16   vault
//! 8    generation
//! 32   SHA-256 of the file before
//! 4    epoch of the vault secret
//! 12   policy: lock after, lock minutes, idle minutes
//!      identities   16 number, 1 kind, 4 user (0: nobody's), 32 X25519, 32 Ed25519, and theirs:
//!        slots      16 number, 16 tag, derivation (1 = Argon2id, 4 version, 4 KiB, 4 passes, 4 lanes, 16 salt),
//!                   4 epoch of the vault secret, 32 commitment, 24 nonce, 48 ciphertext
//!        boxes      key, 4 epoch, 32 ephemeral key, 48 ciphertext
//!      links        key, 4 epoch, 24 nonce, 48 ciphertext
//!      letter boxes key, 4 epoch, 32 X25519
//!      quorums      16 identity, 1 M, and a list of subsets: M times 16 identity, 32 ephemeral key, 48 ciphertext
//! ```
//! Numbers are little endian. A list is the number of its elements (2) and these; a key is the length of its name (1) and
//! the name. Identities, slots and quorums ascend by number, all else by key and epoch; subsets stay as they were made.
//! So one content has one form, and 40 people with their codes, 268 boxes, take 40 KB.

use super::KeysFileError;
use super::limits::{BOXES, IDENTITIES, LETTER_BOXES, LINKS, QUORUMS, SLOTS, SUBSETS};
use super::payload::{IdentityKind, ListedIdentity, Payload, Policy, SUITE, VERSION};
use super::row::{Reader, Writer};
use crate::{
    IdentityId, KdfAlgorithm, LetterBox, Link, Quorum, QuorumShare, SealedBox, Slot, SlotId, SlotKdf,
    UserTag, VaultId,
};

/// The payload's bytes, for one that [`Payload::check`] let through.
pub(super) fn write(payload: &Payload) -> Vec<u8> {
    let slots = sorted(&payload.slots, |it| it.id);
    let boxes = sorted(&payload.boxes, |it| (it.key, it.epoch));
    let mut to = Writer::default();
    to.u32(payload.v);
    to.u8(payload.suite);
    to.bytes(payload.vault_id.as_bytes());
    to.u64(payload.generation);
    to.bytes(&payload.prev);
    to.u32(payload.vs_epoch);
    let Policy { lock_after, lock_min, idle_min } = payload.policy;
    [lock_after, lock_min, idle_min].into_iter().for_each(|number| to.u32(number));
    to.list(&sorted(&payload.identities, |it| it.id), |to, it| {
        write_identity(to, it);
        to.list(&of(&slots, |slot| slot.identity == it.id), write_slot);
        to.list(&of(&boxes, |sealed| sealed.to == it.id), |to, sealed| {
            to.key(sealed.key);
            to.u32(sealed.epoch);
            to.bytes(&sealed.enc);
            to.bytes(&sealed.ct);
        });
    });
    to.list(&sorted(&payload.links, |it| (it.key, it.epoch)), |to, link| {
        to.key(link.key);
        to.u32(link.epoch);
        to.bytes(&link.to_bytes());
    });
    to.list(&sorted(&payload.letter_boxes, |it| (it.key, it.epoch)), |to, it| {
        to.key(it.key);
        to.u32(it.epoch);
        to.bytes(&it.x25519);
    });
    to.list(&sorted(&payload.quorums, |it| it.id), write_quorum);
    to.into_bytes()
}

/// Reads what [`write`] wrote. Whether it is in order, and says nothing twice, [`Payload::parse`] finds out.
pub(super) fn read(bytes: &[u8]) -> Result<Payload, KeysFileError> {
    let mut from = Reader::of(bytes);
    let (v, suite) = (from.u32()?, from.u8()?);
    if (v, suite) != (VERSION, SUITE) {
        return Err(KeysFileError::Newer);
    }
    let mut payload = Payload {
        v,
        suite,
        vault_id: VaultId::from_bytes(from.bytes()?),
        generation: from.u64()?,
        prev: from.bytes()?,
        vs_epoch: from.u32()?,
        policy: Policy { lock_after: from.u32()?, lock_min: from.u32()?, idle_min: from.u32()? },
        identities: Vec::new(),
        slots: Vec::new(),
        boxes: Vec::new(),
        links: Vec::new(),
        letter_boxes: Vec::new(),
        quorums: Vec::new(),
    };
    let (slots, boxes) = (&mut payload.slots, &mut payload.boxes);
    from.list(("identities", IDENTITIES), &mut payload.identities, |from| {
        let listed = read_identity(from)?;
        from.list(("slots", SLOTS), slots, |from| read_slot(from, listed.id))?;
        from.list(("boxes", BOXES), boxes, |from| {
            let (key, epoch, to) = (from.key()?, from.u32()?, listed.id);
            Ok(SealedBox { key, epoch, to, enc: from.bytes()?, ct: from.bytes()? })
        })?;
        Ok(listed)
    })?;
    from.list(("links", LINKS), &mut payload.links, |from| {
        Ok(Link::from_bytes(from.key()?, from.u32()?, &from.bytes()?))
    })?;
    from.list(("letter boxes", LETTER_BOXES), &mut payload.letter_boxes, |from| {
        Ok(LetterBox { key: from.key()?, epoch: from.u32()?, x25519: from.bytes()? })
    })?;
    from.list(("quorums", QUORUMS), &mut payload.quorums, read_quorum)?;
    from.end()?;
    Ok(payload)
}

fn write_identity(to: &mut Writer, listed: &ListedIdentity) {
    to.bytes(listed.id.as_bytes());
    to.u8(match listed.kind {
        IdentityKind::User => 1,
        IdentityKind::Recovery => 2,
        IdentityKind::Trustee => 3,
        IdentityKind::Quorum => 4,
    });
    to.u32(listed.user.unwrap_or(0));
    to.bytes(&listed.x25519);
    to.bytes(&listed.ed25519);
}

fn read_identity(from: &mut Reader<'_>) -> Result<ListedIdentity, KeysFileError> {
    let id = IdentityId::from_bytes(from.bytes()?);
    let kind = match from.u8()? {
        1 => IdentityKind::User,
        2 => IdentityKind::Recovery,
        3 => IdentityKind::Trustee,
        4 => IdentityKind::Quorum,
        0 | 5.. => return Err(KeysFileError::Malformed("it has an identity of an unknown kind")),
    };
    let user = Some(from.u32()?).filter(|user| *user != 0);
    Ok(ListedIdentity { id, kind, user, x25519: from.bytes()?, ed25519: from.bytes()? })
}

fn write_slot(to: &mut Writer, slot: &Slot) {
    to.bytes(slot.id.as_bytes());
    to.bytes(slot.user_tag.as_bytes());
    let SlotKdf { alg, v, m_kib, t, p, salt } = &slot.kdf;
    to.u8(match alg {
        KdfAlgorithm::Argon2id => 1,
    });
    [*v, *m_kib, *t, *p].into_iter().for_each(|number| to.u32(number));
    to.bytes(salt);
    to.u32(slot.vs_epoch);
    to.bytes(&slot.commit);
    to.bytes(&slot.nonce);
    to.bytes(&slot.ct);
}

fn read_slot(from: &mut Reader<'_>, identity: IdentityId) -> Result<Slot, KeysFileError> {
    let (id, user_tag) = (SlotId::from_bytes(from.bytes()?), UserTag::from_bytes(from.bytes()?));
    let alg = match from.u8()? {
        1 => KdfAlgorithm::Argon2id,
        0 | 2.. => return Err(KeysFileError::Malformed("it has a slot of an unknown derivation")),
    };
    let (v, m_kib, t, p) = (from.u32()?, from.u32()?, from.u32()?, from.u32()?);
    let kdf = SlotKdf { alg, v, m_kib, t, p, salt: from.bytes()? };
    let (vs_epoch, commit) = (from.u32()?, from.bytes()?);
    Ok(Slot { id, identity, user_tag, kdf, vs_epoch, commit, nonce: from.bytes()?, ct: from.bytes()? })
}

fn write_quorum(to: &mut Writer, quorum: &Quorum) {
    to.bytes(quorum.id.as_bytes());
    to.u8(quorum.m);
    to.list(&quorum.subsets.iter().collect::<Vec<_>>(), |to, subset| {
        for share in subset {
            to.bytes(share.to.as_bytes());
            to.bytes(&share.enc);
            to.bytes(&share.ct);
        }
    });
}

fn read_quorum(from: &mut Reader<'_>) -> Result<Quorum, KeysFileError> {
    let (id, m) = (IdentityId::from_bytes(from.bytes()?), from.u8()?);
    let mut subsets = Vec::new();
    from.list(("subsets", SUBSETS), &mut subsets, |from| {
        let share = |_| {
            let to = IdentityId::from_bytes(from.bytes()?);
            Ok(QuorumShare { to, enc: from.bytes()?, ct: from.bytes()? })
        };
        (0..m).map(share).collect()
    })?;
    Ok(Quorum { id, m, subsets })
}

fn sorted<T, K: Ord>(list: &[T], by: impl Fn(&T) -> K) -> Vec<&T> {
    let mut sorted: Vec<&T> = list.iter().collect();
    sorted.sort_by_key(|element| by(element));
    sorted
}

fn of<'a, T>(list: &[&'a T], theirs: impl Fn(&T) -> bool) -> Vec<&'a T> {
    list.iter().copied().filter(|element| theirs(element)).collect()
}

//! The key of this computer's own notes, and the notes as they lie in their file.
//!
//! The key is in the keyring, or where there is none in a file for this user alone; then it guards against accidents only,
//! which the threat table says. A keyring that can't be asked for a while, because it is locked or silent, is no reason to
//! set notes aside: they are read unchecked, and written under the file's key until it answers again. What was written so
//! never says less than the keyring does (`Notes::alone`).
//!
//! The key's file lies there twice, and ends in a check: without the key, notes that are whole would count as damaged.

use std::path::PathBuf;

use files::Note;
use hmac::{Hmac, KeyInit, Mac};
use rand_core::Rng;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::Notes;
use crate::VaultError;
use crate::device::Device;
use crate::disk::replace;
use crate::held_keys::{hex, unhex};

type Key = Zeroizing<[u8; 32]>;

/// The key's file and its second copy.
const COPIES: [&str; 2] = ["device.key", "device.key.2"];
/// How many digits of the key's digest stand behind it.
const CHECK: usize = 8;

/// Where a key is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kept {
    Keyring,
    File,
}

/// The keys that notes of this computer can be under.
pub(super) struct DeviceKeys {
    /// What they are written under.
    own: (Kept, Key),
    /// The file's key, where the keyring has one and that counts.
    aside: Option<Key>,
    /// The keyring gave an answer, if only that it has no key.
    answers: bool,
    /// The disk gave no key, or none is there: notes under another can't be told from damaged ones.
    pub(super) unread: bool,
}

/// How notes were found.
pub(super) enum Found {
    /// As they were written.
    Good(Notes),
    /// Under a key that guards against accidents alone, or can't be asked for, where the keyring's is the one that counts.
    Alone(Notes),
}

impl Found {
    /// What two copies say together. They differ where a program ended between writing one and the other.
    pub(super) fn of_copies([one, two]: [Option<Self>; 2]) -> Option<Self> {
        match (one, two) {
            (Some(Self::Good(mut one)), Some(Self::Good(two))) => {
                one.take_up(two);
                Some(Self::Good(one))
            }
            (Some(Self::Alone(mut one)), Some(Self::Alone(two))) => {
                one.take_up(two);
                Some(Self::Alone(one))
            }
            (Some(good @ Self::Good(_)), _) | (_, Some(good @ Self::Good(_))) => Some(good),
            (one, two) => one.or(two),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct File {
    v: u32,
    notes: Notes,
    mac: String,
    /// Which key the MAC is under; earlier programs didn't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key: Option<Kept>,
}

impl DeviceKeys {
    /// The keys of this computer; the first one is made.
    ///
    /// # Errors
    /// When there is none and it can't be kept.
    pub(super) fn of(device: &Device) -> Result<Self, VaultError> {
        let copies = COPIES.map(|name| device.data.join(name));
        let kept = device.keyring.get("device");
        let answers = kept.is_ok();
        let keyring = kept.ok().flatten().and_then(|text| unhex(&text)).map(Zeroizing::new);
        let read = copies.each_ref().map(|path| device.set_aside.look(path, 100, key_in));
        let file =
            read.iter().find_map(|copy| if let Note::Good(key) = copy { Some(key.clone()) } else { None });
        let unread = keyring.is_none() && file.is_none() && !read.contains(&Note::Damaged);
        if let Some(key) = &file
            && read.iter().any(|copy| *copy != Note::Good(key.clone()))
        {
            // One that is good is enough, and the next program tries again.
            let _unwritten = put_key(device, &copies, key);
        }
        let (own, aside) = match (keyring, file) {
            (Some(key), aside) => ((Kept::Keyring, key), aside),
            (None, Some(key)) => ((Kept::File, key), None),
            (None, None) => (first_key(device, answers, &copies)?, None),
        };
        Ok(Self { own, aside, answers, unread })
    }

    /// Notes as the file has them; nothing when they are damaged or edited.
    pub(super) fn read(&self, bytes: &[u8]) -> Option<Found> {
        let file: File = serde_json::from_slice(bytes).ok().filter(|file: &File| file.v == 1)?;
        // A name that isn't known, where a field has its usual value, would be passed over.
        if serde_json::to_vec(&file).ok()? != bytes {
            return None;
        }
        let written = serde_json::to_vec(&file.notes).ok()?;
        let (own, key) = &self.own;
        let may_be = |kept| file.key.is_none_or(|said| said == kept);
        if may_be(*own) && right(key, &written, &file.mac) {
            return Some(Found::Good(file.notes));
        }
        let aside = self.aside.as_ref().is_some_and(|key| right(key, &written, &file.mac));
        let unasked = *own == Kept::File && !self.answers && may_be(Kept::Keyring);
        (may_be(Kept::File) && aside || unasked).then_some(Found::Alone(file.notes))
    }

    /// Notes as they are written.
    pub(super) fn write(&self, notes: &Notes) -> Result<Vec<u8>, VaultError> {
        let unwritten = |e: serde_json::Error| directory::ReadError(e.into());
        let (kept, key) = &self.own;
        let text = serde_json::to_vec(notes).map_err(unwritten)?;
        let file = File { v: 1, notes: notes.clone(), mac: hex(&mac(key, &text)), key: Some(*kept) };
        Ok(serde_json::to_vec(&file).map_err(unwritten)?)
    }
}

/// Makes a key: for the keyring where that answers, else for the file.
fn first_key(device: &Device, answers: bool, copies: &[PathBuf; 2]) -> Result<(Kept, Key), VaultError> {
    let mut key = Zeroizing::new([0; 32]);
    device.rng.clone().fill_bytes(&mut *key);
    if answers && device.keyring.set("device", &Zeroizing::new(hex(&*key))).is_ok() {
        return Ok((Kept::Keyring, key));
    }
    put_key(device, copies, &key)?;
    Ok((Kept::File, key))
}

fn put_key(device: &Device, copies: &[PathBuf; 2], key: &Key) -> Result<(), VaultError> {
    let text = Zeroizing::new(hex(&**key) + &check(key));
    copies.iter().try_for_each(|copy| replace(copy, text.as_bytes(), &device.rng))
}

/// The key of a file; nothing when a digit of it is another. The first programs wrote no check.
fn key_in(text: &[u8]) -> Option<Key> {
    let text = std::str::from_utf8(text).ok()?;
    let (key, said) = text.split_at_checked(2 * size_of::<[u8; 32]>())?;
    let key = Zeroizing::new(unhex(key)?);
    (said.is_empty() || said == check(&key)).then_some(key)
}

fn check(key: &Key) -> String {
    let digest: [u8; 32] = Sha256::digest(**key).into();
    hex(&digest).split_at(CHECK).0.to_owned()
}

fn right(key: &Key, bytes: &[u8], mac: &str) -> bool {
    let Ok(expected) = Hmac::<Sha256>::new_from_slice(&**key) else { return false };
    unhex::<32>(mac).is_some_and(|mac| expected.chain_update(bytes).verify_slice(&mac).is_ok())
}

fn mac(key: &Key, bytes: &[u8]) -> [u8; 32] {
    let mac = Hmac::<Sha256>::new_from_slice(&**key).expect("HMAC takes a key of any length");
    mac.chain_update(bytes).finalize().into_bytes().into()
}

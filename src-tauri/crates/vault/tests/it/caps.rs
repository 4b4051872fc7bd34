//! A keys file that asks for more work than any real one is refused before the work begins.

use std::time::{Duration, Instant};

use keys::{CompartmentKey, KeyName, KeysFile, KeysFileError, Payload, SlotError, SlotId, mac_key};
use vault::{Accepts, Damage, LockedVault, VaultError};

use crate::office::{Office, sign_in};

/// How long a derivation would take at least that was not refused.
const SOON: Duration = Duration::from_secs(2);

/// An office, and a core key with which anybody who signs in makes keys files.
fn office() -> (Office, KeysFile, CompartmentKey) {
    let (office, session) = Office::open();
    let secret = session.vault_secret().to_string();
    session.sign_out(office.at).unwrap();
    let insider = office.without_the_program(&office.owner, &secret);
    let core = CompartmentKey::from_bytes(*insider.key(KeyName::Core).unwrap().expose());
    (office, insider.file, core)
}

fn put(office: &Office, bytes: &[u8]) {
    for copy in ["vault.keys", "vault.keys.2"] {
        std::fs::write(office.folder.path().join(copy), bytes).unwrap();
    }
}

/// The file with its last slot under the tag of the first, which its own writer may refuse.
fn under_one_tag(payload: &Payload, core: &CompartmentKey) -> Vec<u8> {
    use hmac::{Hmac, KeyInit, Mac};
    use sha2::{Digest, Sha256};
    let (mut payload, tag) = (payload.clone(), payload.slots[0].user_tag);
    let another = keys::user_tag(&payload.vault_id, "somebody else");
    payload.slots.last_mut().unwrap().user_tag = another;
    let mut bytes = KeysFile::write(&payload, &mac_key(core)).unwrap();
    let at = bytes.windows(16).position(|window| window == another.as_bytes()).unwrap();
    bytes[at..at + 16].copy_from_slice(tag.as_bytes());
    bytes.truncate(bytes.len() - 64);
    let mac = Hmac::<Sha256>::new_from_slice(mac_key(core).expose()).unwrap().chain_update(&bytes);
    bytes.extend_from_slice(&mac.finalize().into_bytes());
    let checksum = Sha256::digest(&bytes);
    bytes.extend_from_slice(&checksum);
    bytes
}

#[test]
fn five_slots_of_a_name_are_refused_before_any_derivation() {
    let (mut office, file, core) = office();
    let mut payload = file.payload().clone();
    for n in 1..=4 {
        let mut slot = payload.slots[0].clone();
        slot.id = SlotId::from_bytes([n; 16]);
        (slot.kdf.m_kib, slot.kdf.t, slot.kdf.p) = (1 << 20, 10, 1);
        payload.slots.push(slot);
    }
    let bytes = under_one_tag(&payload, &core);
    assert!(matches!(KeysFile::read(&bytes), Err(KeysFileError::Inconsistent("a name has too many slots"))));
    put(&office, &bytes);
    let began = Instant::now();
    let found = LockedVault::find(office.folder.clone(), office.device.clone()).map(drop);
    assert!(matches!(found, Err(VaultError::Damaged(Damage::KeysFile))), "{found:?}");
    assert!(began.elapsed() < SOON);

    // The same while the program has the vault before it already.
    put(&office, file.bytes());
    let vault = office.locked();
    put(&office, &bytes);
    let at = office.later();
    let found = sign_in(&vault, &office.owner, at, Accepts::NOTHING).map(drop);
    assert!(matches!(found, Err(VaultError::Damaged(Damage::KeysFile))), "{found:?}");
    assert!(began.elapsed() < SOON, "{:?}", began.elapsed());

    payload.slots.pop();
    assert!(KeysFile::read(&under_one_tag(&payload, &core)).is_ok(), "four are what a crash may leave");
}

#[test]
fn a_slot_that_asks_for_too_much_is_refused_before_any_derivation() {
    let (mut office, file, core) = office();
    for (m_kib, t, p) in
        [(1 << 20, 11, 1), (2_097_153, 3, 4), (1 << 20, 3, 17), (u32::MAX, u32::MAX, u32::MAX)]
    {
        let mut payload = file.payload().clone();
        let slot = &mut payload.slots[0].kdf;
        (slot.m_kib, slot.t, slot.p) = (m_kib, t, p);
        put(&office, &KeysFile::write(&payload, &mac_key(&core)).unwrap());
        let owner = office.owner.clone();
        let began = Instant::now();
        let found = office.sign_in(&owner).map(drop);
        let refused = SlotError::ExcessiveWork { m_kib, t, p };
        assert!(matches!(&found, Err(VaultError::Slot(why)) if *why == refused), "{found:?}");
        assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
    }
    // More than half of what this computer has.
    let mut payload = file.payload().clone();
    (payload.slots[0].kdf.m_kib, payload.slots[0].kdf.t) = (1 << 20, 10);
    put(&office, &KeysFile::write(&payload, &mac_key(&core)).unwrap());
    office.device.ram_kib = 1 << 20;
    let owner = office.owner.clone();
    let began = Instant::now();
    let found = office.sign_in(&owner).map(drop);
    assert!(matches!(found, Err(VaultError::Slot(SlotError::ExcessiveWork { .. }))), "{found:?}");
    assert!(began.elapsed() < SOON);

    // None of this counts as a wrong password.
    put(&office, file.bytes());
    office.owner_session();
}

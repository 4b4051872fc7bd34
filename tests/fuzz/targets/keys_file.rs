//! A keys file: as it is, and with lengths and checksum made right, so that what stands inside is read too. There is one
//! way to write it.
#![no_main]

use keys::{KeysFile, MacKey};
use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};

/// What stands before the payload, and behind it.
const HEAD: usize = 8 + 4;
const TAIL: usize = 32 + 32;

fuzz_target!(|bytes: &[u8]| {
    let _refused = KeysFile::read(bytes);
    let Some(whole) = framed(bytes) else { return };
    let Ok(file) = KeysFile::read(&whole) else { return };
    assert_eq!(file.bytes(), whole, "what was read is what counts for the digest");
    let mac = MacKey::from_bytes([7; 32]);
    assert!(file.verify_mac(&mac).is_err(), "nobody's key made it");
    let again = KeysFile::write(file.payload(), &mac).expect("a payload that was read can be written");
    assert_eq!(&again[HEAD..again.len() - TAIL], bytes, "and is written as it was");
});

/// The payload in a file of the right form, with nobody's MAC.
fn framed(payload: &[u8]) -> Option<Vec<u8>> {
    let length = u32::try_from(payload.len()).ok()?;
    let mut whole = [b"KHKEYS01".as_slice(), &length.to_le_bytes(), payload, &[0; 32]].concat();
    let checksum = Sha256::digest(&whole);
    whole.extend_from_slice(&checksum);
    Some(whole)
}

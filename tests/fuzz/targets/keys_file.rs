//! A keys file: as it is, and with lengths and checksum made right, so that what stands inside is read too.
#![no_main]

use keys::KeysFile;
use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};

fuzz_target!(|bytes: &[u8]| {
    let _refused = KeysFile::read(bytes);
    let Some((whole, payload)) = framed(bytes) else { return };
    let Ok(file) = KeysFile::read(&whole) else { return };
    assert_eq!(file.bytes(), whole, "what was read is what counts for the digest");
    assert!(file.verify_signature().is_err(), "nobody signed {payload:?}");
    let json = serde_json::to_vec(file.payload()).expect("a payload that was read can be written");
    let again = framed(&json).map(|(whole, _)| KeysFile::read(&whole).expect("and read again"));
    assert_eq!(again.map(|file| format!("{:?}", file.payload())), Some(format!("{:?}", file.payload())));
});

/// The payload in a file of the right form, signed by nobody.
fn framed(payload: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let length = u32::try_from(payload.len()).ok()?;
    let mut whole = [b"KHKEYS01".as_slice(), &length.to_le_bytes(), payload, &[0; 16 + 64 + 32]].concat();
    let checksum = Sha256::digest(&whole);
    whole.extend_from_slice(&checksum);
    Some((whole, payload))
}

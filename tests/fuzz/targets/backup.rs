//! A backup, as it is, with its checksum made right, and behind a sound keys file: nothing but a sound one becomes a
//! vault.
#![no_main]

use std::fs;

use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};
use testkit::SeededRng;
use vault::{Folder, Random};

/// Kept in today's form by the tests of its crate.
const KEYS: &[u8] = include_bytes!("../../../src-tauri/crates/keys/src/file/v1.keys");

fuzz_target!(|bytes: &[u8]| {
    restore(bytes);
    restore(&closed(bytes));
    let length = (KEYS.len() as u64).to_le_bytes();
    restore(&closed(&[b"KHBACK01".as_slice(), &length, KEYS, bytes].concat()));
});

fn closed(bytes: &[u8]) -> Vec<u8> {
    [bytes, &Sha256::digest(bytes)].concat()
}

fn restore(bytes: &[u8]) {
    thread_local!(static PLACE: tempfile::TempDir = tempfile::tempdir().expect("a temporary folder"));
    PLACE.with(|place| {
        let (file, into) = (place.path().join("backup"), place.path().join("vault.keyholder"));
        fs::write(&file, bytes).expect("a temporary file");
        let random = Random::from(SeededRng::new("backup"));
        match vault::restore(&file, &Folder::at(&into), &random) {
            Ok(_) => fs::remove_dir_all(&into).expect("what was restored"),
            Err(_) => {
                let left = fs::read_dir(place.path()).expect("the folder").count();
                assert_eq!(left, 1, "nothing is left of what was refused");
            }
        }
    });
}

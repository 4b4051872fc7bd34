//! A backup, as it is and with its checksum made right: nothing but a sound one becomes a vault.
#![no_main]

use std::fs;

use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};
use vault::Folder;

fuzz_target!(|bytes: &[u8]| {
    restore(bytes);
    restore(&[bytes, &Sha256::digest(bytes)].concat());
});

fn restore(bytes: &[u8]) {
    thread_local!(static PLACE: tempfile::TempDir = tempfile::tempdir().expect("a temporary folder"));
    PLACE.with(|place| {
        let (file, into) = (place.path().join("backup"), place.path().join("vault.keyholder"));
        fs::write(&file, bytes).expect("a temporary file");
        match vault::restore(&file, &Folder::at(&into)) {
            Ok(_) => fs::remove_dir_all(&into).expect("what was restored"),
            Err(_) => {
                let left = fs::read_dir(place.path()).expect("the folder").count();
                assert_eq!(left, 1, "nothing is left of what was refused");
            }
        }
    });
}

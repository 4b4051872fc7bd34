//! The header of an entry: there is one way to write it.
#![no_main]

use journal::Header;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(header) = Header::parse(bytes) {
        assert_eq!(header.to_bytes().as_deref(), Ok(bytes), "what is signed is what was read");
    }
});

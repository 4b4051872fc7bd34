//! A text file to import, in whatever letters it is written.
#![no_main]

mod table;

use import::Opening;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| table::read(|budget| import::open(bytes, &Opening::default(), budget)));

//! A table from the clipboard.
#![no_main]

mod table;

use import::Opening;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| table::read(|budget| import::paste(text, &Opening::default(), budget)));

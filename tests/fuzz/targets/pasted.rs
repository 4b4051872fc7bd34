//! A table from the clipboard.
#![no_main]

mod table;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| table::read(intake::paste(text, &intake::Opening::default())));

//! A table from the clipboard.
#![no_main]

mod table;

use intake::Opening;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| table::read(|budget| intake::paste(text, &Opening::default(), budget)));

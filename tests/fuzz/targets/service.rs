//! A service profile's file: one that is read is written and read again as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use services::Profile;

fuzz_target!(|text: &str| {
    if let Ok(profile) = Profile::read(text) {
        let written = profile.write();
        let again = Profile::read(&written).unwrap_or_else(|faults| panic!("{faults:?} in\n{written}"));
        assert_eq!(again, profile, "{written}");
    }
});

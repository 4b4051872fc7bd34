//! The changes of an entry: written again they say the same.
#![no_main]

use directory::Change;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(changes) = serde_json::from_slice::<Vec<Change>>(bytes) else { return };
    let written = serde_json::to_vec(&changes).expect("changes that were read can be written");
    let again: Vec<Change> = serde_json::from_slice(&written).expect("and read again");
    assert_eq!(again, changes);
    for change in &changes {
        let _who = (change.about(), change.about_account(), change.about_company(), change.compartment());
    }
});

//! A recovery code as somebody types it: one that is taken is shown as one and the same.
#![no_main]

use keys::{RecoveryCode, VaultId};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let vault = VaultId::from_bytes([5; 16]);
    if let Ok(code) = RecoveryCode::parse(text, &vault) {
        let shown = code.to_text(&vault);
        let again = RecoveryCode::parse(&shown, &vault).expect("a code that is shown is one");
        assert_eq!(again.to_text(&vault), shown);
    }
});

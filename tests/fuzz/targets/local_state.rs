//! This computer's own notes, damaged or put there by somebody: no note keeps a vault from opening.
#![no_main]

use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;

use libfuzzer_sys::fuzz_target;
use testkit::Office;
use vault::OsKeyring;

struct Api {
    office: Office,
    notes: [PathBuf; 2],
    /// What the keyring's copy is called.
    guard: String,
    tries: u32,
}

fuzz_target!(|bytes: &[u8]| {
    thread_local!(static DESK: RefCell<Api> = RefCell::new(signed_out()));
    DESK.with_borrow_mut(|api| {
        api.tries += 1;
        if api.tries > 500 {
            *api = signed_out();
        }
        for copy in &api.notes {
            fs::write(copy, bytes).expect("a temporary file");
        }
        let owner = api.office.owner.clone();
        let (program, clock) = (&mut api.office.api, &api.office.computer.clock);
        let opened = owner.sign_in(program, clock);
        assert!(opened.is_ok(), "{opened:?}");
        program.lock().expect("signing out");

        // What the keyring holds counts: a lock that stands there holds. It may only not break the program.
        let Ok(text) = str::from_utf8(bytes) else { return };
        let keyring = &api.office.computer.keyring;
        let kept = keyring.get(&api.guard).expect("a keyring").expect("a copy");
        keyring.set(&api.guard, text).expect("a keyring");
        let _refused = owner.sign_in(program, clock);
        let _signed_out = program.lock();
        keyring.set(&api.guard, &kept).expect("a keyring");
    });
});

fn signed_out() -> Api {
    let mut office = testkit::an_office();
    office.api.lock().expect("signing out");
    let data = office.computer.path("data");
    let vaults = fs::read_dir(&data).expect("the notes").flatten().map(|entry| entry.path());
    let vault =
        vaults.into_iter().find(|vault| vault.join("local.state").exists()).expect("notes of the vault");
    let name = vault.file_name().expect("a name").to_string_lossy();
    let notes = ["local.state", "local.state.2"].map(|copy| vault.join(copy));
    Api { office, notes, guard: format!("seen-{name}"), tries: 0 }
}

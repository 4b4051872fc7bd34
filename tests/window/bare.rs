//! A computer without a keyring, and one without notifications: everything works, and says so.

use crate::{
    somebody::{BUSINESS, Somebody, lock},
    stage::Stage,
};

#[test]
fn without_a_keyring_and_without_notifications_all_works_and_says_so() {
    let stage = Stage::bare();
    let window = stage.open(&[]);
    let (mut ingrid, colin) = (Somebody::ingrid(), Somebody::colin());
    window.press("Make a new vault");
    ingrid.describe_vault(&window, &crate::somebody::documents(&stage).to_string_lossy());
    window.press("Make the vault");
    ingrid.set_question(&window);
    ingrid.set_up_phone(&window);
    window.see("Write down your personal code");
    // Nothing on this computer keeps it, so that it must be written down before the vault is closed.
    let secret = window.secret("The vault secret");
    assert!(secret.starts_with('V'), "a vault secret begins with V: {secret}");
    window.look("bare-1-secret");
    ingrid.write_down_code(&window);

    window.see("At a glance");
    ingrid.add(&window, &colin, "Auditor");
    window.goto("Home");
    window.see("Ingrid Solberg added Colin Frost");
    window.goto("Settings");
    window.press("This computer");
    window.see("This computer has no keyring");
    window.press("Show a test");
    window.see("Nothing on this computer shows notifications. Nothing is lost");
    window.look("bare-2-settings");
    drop(window);

    let window = stage.open(&[]);
    window.see(BUSINESS);
    window.see("This computer has no keyring to keep the vault secret in.");
    window.look("bare-3-sign-in");
    ingrid.try_to_sign_in(&window);
    window.see("Type the vault secret from a recovery kit");
    window.fill("Vault secret", &secret);
    ingrid.sign_in(&window);
    lock(&window);
    assert!(stage.notices().is_empty(), "nothing could show a notification");
}

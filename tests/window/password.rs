//! A rule about old passwords, in the sample office: its people chose theirs long ago.

use crate::{screens::sample, somebody::lock, stage::Stage, window::key};

#[test]
fn whoever_has_a_password_that_is_too_old_chooses_another_before_anything_else() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let ingrid = sample(&stage, &window);
    window.goto("Settings");
    window.press("Business and rules");
    window.fill("Oldest password, in days", "90");
    window.press("Save");
    window.see("Choose a new password");
    window.see("Yours is older than the 90 days that Harbour Lane Studio allows.");
    window.look("password-1-too-old");
    window.chord(key::CONTROL, 'k');
    window.chord(key::CONTROL, 'l');
    assert!(!window.offers("Home"), "no key leads round it");

    // Nor does going away and coming back.
    window.press("Lock");
    window.see("This vault is locked.");
    ingrid.try_to_sign_in(&window);
    window.see("Choose a new password");

    window.fill("Password until now", ingrid.password);
    let renewed = ingrid.with_password("lantern gravel mitten eleven");
    window.fill("New password", renewed.password);
    window.fill("New password again", renewed.password);
    window.fill("Code from your authenticator", &renewed.code());
    window.press("Change the password");
    window.see("At a glance");
    lock(&window);
    renewed.sign_in(&window);
}

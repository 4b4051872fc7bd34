//! After a fire: another computer, the backup and one kit.

use std::fs;

use crate::{
    kit::{make_kit, name_successor},
    somebody::{Somebody, documents},
    stage::Stage,
};

#[test]
fn a_backup_and_a_kit_are_enough_to_start_again_on_another_computer() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let (mut ingrid, colin, mut mara) = (Somebody::ingrid(), Somebody::colin(), Somebody::mara());
    ingrid.make_vault(&stage, &window);
    ingrid.add(&window, &colin, "Auditor");
    let (paper, _) = make_kit(&stage, &window, false);
    window.goto("Settings");
    window.press("Backup");
    let backup = documents(&stage).join("office.keyholder-backup");
    window.fill("Save as", &backup.to_string_lossy());
    window.press("Make the backup");
    window.see("Saved.");
    window.look("restore-1-backup");
    drop(window);

    let elsewhere = Stage::set();
    let stick = documents(&elsewhere).join("office.keyholder-backup");
    fs::copy(&backup, &stick).expect("the backup is carried over");
    drop(stage);
    let window = elsewhere.open(&[]);
    window.press("Restore a backup");
    window.fill("The backup", &stick.to_string_lossy());
    window.fill("Where to put the vault", &documents(&elsewhere).to_string_lossy());
    window.look("restore-2-form");
    window.press("Restore");
    window.see("This computer has not opened this vault before.");
    window.look("restore-3-sign-in");

    window.press("Use a personal code or a kit");
    window.press("The kit code of a recovery kit");
    window.fill("Kit code", &paper.code);
    window.fill("Vault secret", &paper.secret);
    window.look("restore-4-kit");
    window.press("Go on");
    name_successor(&window, &mut mara);
    window.goto("People");
    for name in [ingrid.name, colin.name, mara.name] {
        window.see(name);
    }
    window.look("restore-5-people");

    // From now on this computer's keyring keeps the secret.
    drop(window);
    let window = elsewhere.open(&[]);
    window.see("This vault is locked.");
    assert!(!window.text().contains("Vault secret"), "it is asked for once");
    mara.sign_in(&window);
}

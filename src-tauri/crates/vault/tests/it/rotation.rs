//! Keys follow the register: who loses access loses the keys.

use std::collections::HashMap;

use directory::{Grant, Permission, Register, Role, Settings, settings, users};
use keys::{KeyName, KeysFile, SealedBox};
use vault::{Damage, VaultError};

use crate::office::{Office, clock};

fn keys_file(office: &Office) -> KeysFile {
    KeysFile::read(&std::fs::read(office.folder.path().join("vault.keys")).unwrap()).unwrap()
}

#[test]
fn disabling_somebody_gives_every_key_they_held_a_new_epoch_and_the_database_a_new_key() {
    let (mut office, session) = Office::open();
    let support = office.add(session, "sam", Role::Support);
    let before = keys_file(&office);
    let database = std::fs::read(office.folder.path().join("vault.db")).unwrap();
    let mut owner = office.owner_session();
    let at = office.later();
    owner.change(at, |_| users::disable(support.user, "left")).unwrap();
    owner.sign_out(at).unwrap();

    let after = keys_file(&office);
    let epochs = |file: &KeysFile, name: &str| {
        file.payload().boxes.iter().filter(|b| b.key.to_string() == name).map(|b| b.epoch).max().unwrap()
    };
    for (name, rotated) in [("core", true), ("support", true), ("billing", false), ("owner", false)] {
        let moved = epochs(&after, name) - epochs(&before, name);
        assert_eq!(moved == 1, rotated, "{name}: only what they held gets a new epoch");
    }
    let theirs =
        before.payload().slots.iter().find(|s| !after.payload().slots.iter().any(|t| t.id == s.id)).unwrap();
    assert_eq!(
        after.payload().identity(&theirs.identity),
        None,
        "the journal alone remembers their signatures"
    );
    assert_eq!(after.payload().boxes_of(&theirs.identity).count(), 0, "no key is sealed to them any more");
    let now = std::fs::read(office.folder.path().join("vault.db")).unwrap();
    assert_ne!(database[..16], now[..16], "the database was written anew under its new key");
    assert!(matches!(office.sign_in(&support), Err(VaultError::SignInRefused)));
    office.owner_session();
}

#[test]
fn a_keys_file_put_back_after_a_password_change_does_not_let_the_old_password_in() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let old = std::fs::read(office.folder.path().join("vault.keys")).unwrap();
    let mut owner = office.owner_session();
    let password = |text: &str| keys::Password::new(text.to_owned());
    owner
        .change_password(
            &clock(office.at),
            &password(&office.owner.password),
            &password("a new password here"),
        )
        .unwrap();
    owner.sign_out(office.at).unwrap();
    let new = std::fs::read(office.folder.path().join("vault.keys")).unwrap();
    for copy in ["vault.keys", "vault.keys.2"] {
        std::fs::write(office.folder.path().join(copy), &old).unwrap();
    }
    let mut owner = office.owner.clone();
    let opened = office.sign_in(&owner);
    assert!(
        matches!(opened, Err(VaultError::Damaged(Damage::OlderKeysFile))),
        "what it opens is no key of the database any more: {opened:?}"
    );
    for copy in ["vault.keys", "vault.keys.2"] {
        std::fs::write(office.folder.path().join(copy), &new).unwrap();
    }
    owner.password = "a new password here".into();
    office.sign_in(&owner).unwrap();
}

#[test]
fn an_administrators_grant_waits_for_an_owner_only_where_keys_are_missing() {
    let (mut office, session) = Office::open();
    let support = office.add(session, "sam", Role::Support);
    let session = office.sign_in(&support).unwrap();
    let grant = session.register().sign_in(support.user).unwrap().unwrap().grant;
    assert_eq!(grant.compartments().len(), 2, "core and support");
    session.sign_out(office.at).unwrap();
}

#[test]
fn a_key_that_nobody_there_could_renew_is_renewed_by_the_next_holder_and_lost_to_nobody() {
    let (mut office, mut session) = Office::open();
    let at = office.later();
    let rules = Settings { administrators_manage_users: true, ..Settings::default() };
    session.change(at, |r| settings::change(r, rules.clone())).unwrap();
    let secret = session.vault_secret().to_string();
    let admin = office.add(session, "ada", Role::Administrator);
    let mut grant = Grant::preset(Role::Administrator);
    for permission in [Permission::Support, Permission::ManageSignIns] {
        grant.permissions.remove(&permission);
    }
    let owner = office.owner_session();
    let manager = office.add_with(owner, "mo", grant);
    let boxes = |office: &Office, name| -> Vec<SealedBox> {
        let file = office.without_the_program(&office.owner, &secret).file;
        file.payload().boxes.iter().filter(|b| b.key == name).cloned().collect()
    };
    let lost = [KeyName::Support, KeyName::Callers];
    let before = lost.map(|name| boxes(&office, name).len());
    let epochs: HashMap<_, _> = lost.map(|name| (name, boxes(&office, name)[0].epoch)).into();

    let mut session = office.sign_in(&manager).unwrap();
    let at = office.later();
    session.change(at, |_| users::disable(admin.user, "left")).unwrap();
    session.sign_out(at).unwrap();
    for (name, before) in lost.into_iter().zip(before) {
        let left = boxes(&office, name);
        assert_eq!(left.len(), before - 2, "{name}: the leaver's two are gone and nobody else's");
        let same = left.iter().all(|b| b.epoch == epochs[&name]);
        assert!(same, "{name}: the manager has no key to make the next one with");
    }
    office.owner_session().sign_out(office.at).unwrap();
    for name in lost {
        let left = boxes(&office, name);
        assert!(
            left.iter().all(|b| b.epoch == epochs[&name] + 1),
            "{name}: an owner's sign-in makes the next epoch"
        );
    }
    let session = office.owner_session();
    let in_force = session.register().keys_in_force().unwrap();
    assert!(in_force.overdue.is_empty() && in_force.waits.is_empty(), "once, and nobody lacks a key");
}

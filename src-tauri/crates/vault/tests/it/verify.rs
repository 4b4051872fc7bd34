//! Verification: the journal, everyone's rights, and the tables against a replay.

use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;

use directory::{Role, UserKind};
use vault::{Session, VaultError, Verified};

use crate::office::{Office, details};

fn verify(session: &mut Session, office: &Office) -> Verified {
    session.verify(office.at, NonZeroUsize::new(2).unwrap(), &AtomicBool::new(false), |_, _| {}).unwrap()
}

/// A vault with something of everything in it.
fn lived_in() -> (Office, Session) {
    let (mut office, session) = Office::open();
    let support = office.add(session, "sam", Role::Support);
    let mut owner = office.owner_session();
    let at = office.later();
    for i in 0..20 {
        owner
            .add_user(at, UserKind::Person, details(&format!("Person {i}"), &format!("p{i}")), None)
            .unwrap();
    }
    let kit = owner.make_kit(at, office.owner.user, "Safe").unwrap();
    owner.check_kit(at, &kit.code).unwrap();
    owner.change(at, |_| directory::users::disable(support.user, "left")).unwrap();
    (office, owner)
}

#[test]
fn a_vault_that_was_only_used_is_good() {
    let (office, mut session) = lived_in();
    let Verified::Good { chain, rows } = verify(&mut session, &office) else {
        panic!("{:?}", verify(&mut session, &office))
    };
    assert_eq!(chain, session.chain());
    assert!(rows > 40, "every row of the tables is compared, {rows} were");
    assert_eq!(session.verified().unwrap().entries, chain.size(), "this computer remembers it");
}

/// Changes the database as an insider with the key could, and verifies.
fn after(tamper: &str) -> Verified {
    let (office, opened) = opened_after(tamper);
    verify(&mut opened.unwrap(), &office)
}

/// Changes the database as an insider with the key could, and lets the owner sign in.
fn opened_after(tamper: &str) -> (Office, Result<Session, VaultError>) {
    let (mut office, session) = lived_in();
    let secret = session.vault_secret().to_string();
    session.sign_out(office.at).unwrap();
    let db = office.insider(&secret);
    assert!(db.execute(tamper, []).unwrap() > 0, "the tampering must hit something");
    drop(db);
    let owner = office.owner.clone();
    let opened = office.sign_in(&owner);
    (office, opened)
}

/// Entries can be hidden from whoever looks for them, not from whoever verifies.
#[test]
fn an_index_that_hides_entries_is_named() {
    for (tamper, table) in [
        ("DELETE FROM entry_user WHERE user = 1", "entry_user"),
        ("INSERT INTO entry_user VALUES (2, 1)", "entry_user"),
        ("DELETE FROM entry_line WHERE seq > 3", "entry_line"),
        ("UPDATE entry_line SET sign_in = 1, at = 0", "entry_line"),
        ("INSERT INTO entry_account VALUES (1, 1)", "entry_account"),
        ("INSERT INTO entry_company VALUES (1, 1)", "entry_company"),
        ("DELETE FROM entry_kind WHERE kind = 'user_disabled'", "entry_kind"),
        ("INSERT INTO entry_kind VALUES ('user_disabled', 1)", "entry_kind"),
        ("UPDATE entry_kind SET kind = 'user_enabled' WHERE kind = 'user_disabled'", "entry_kind"),
        ("INSERT INTO substitute VALUES (3, 0, x'00')", "substitute"),
        ("DELETE FROM keys_file", "keys_file"),
    ] {
        let found = after(tamper);
        assert!(
            matches!(found, Verified::TablesDiffer { table: named, rows: 1.. } if named == table),
            "{tamper}: {found:?}"
        );
    }
}

#[test]
fn an_entry_changed_by_an_insider_is_named() {
    for (tamper, what) in [
        ("UPDATE entry SET core = CAST(x'00' || substr(core, 2) AS BLOB) WHERE seq = 5", "a sealed body"),
        ("UPDATE entry SET signature = zeroblob(64) WHERE seq = 5", "a signature"),
        (
            "UPDATE entry SET header = CAST(substr(header, 1, 60) || x'ff' || substr(header, 62) AS BLOB) WHERE seq = 5",
            "a header",
        ),
        (
            "UPDATE entry SET header = (SELECT header FROM entry WHERE seq = 4) WHERE seq = 5",
            "an entry put twice",
        ),
    ] {
        let Verified::WrongEntry { seq, .. } = after(tamper) else {
            panic!("{what} was changed and not seen")
        };
        assert_eq!(seq, 5, "{what}: the first wrong entry is named");
    }
}

#[test]
fn an_entry_taken_out_is_named() {
    let Verified::WrongEntry { seq, .. } = after("DELETE FROM entry WHERE seq = 7") else {
        panic!("not seen")
    };
    assert_eq!(seq, 7);
}

#[test]
fn tables_changed_behind_the_journals_back_are_seen() {
    for (tamper, table) in [
        (
            "UPDATE user SET record = replace(record, 'Person 3', 'Person X') WHERE record LIKE '%Person 3%'",
            "user",
        ),
        ("DELETE FROM notice WHERE id = 1", "notice"),
    ] {
        let found = after(tamper);
        let Verified::TablesDiffer { table: named, .. } = found else {
            panic!("{table} was changed: {found:?}")
        };
        assert_eq!(named, table);
    }
}

#[test]
fn a_keys_file_of_another_vault_opens_nothing() {
    let (mut one, session) = lived_in();
    session.sign_out(one.at).unwrap();
    let (other, session) = Office::open();
    drop(session);
    for copy in ["vault.keys", "vault.keys.2"] {
        std::fs::copy(other.folder.path().join(copy), one.folder.path().join(copy)).unwrap();
    }
    let owner = one.owner.clone();
    let opened = one.sign_in(&owner);
    assert!(opened.is_err(), "swapped files must not open: {opened:?}");
}

#[test]
fn an_auditor_verifies_what_an_auditor_can_open() {
    let (mut office, owner) = lived_in();
    let auditor = office.add(owner, "audra", Role::Auditor);
    let mut owner = office.owner_session();
    let at = office.later();
    owner.change(at, |_| directory::kits::place(directory::KitNumber(1), "Bank")).unwrap();
    owner.sign_out(at).unwrap();
    let mut session = office.sign_in(&auditor).unwrap();
    let found = verify(&mut session, &office);
    assert!(matches!(found, Verified::Good { .. }), "where kits are kept is sealed, not wrong: {found:?}");
    let secret = session.vault_secret().to_string();
    session.sign_out(office.at).unwrap();
    office.insider(&secret).execute("DELETE FROM entry_kind WHERE kind = 'user_disabled'", []).unwrap();
    let found = verify(&mut office.sign_in(&auditor).unwrap(), &office);
    let told = matches!(found, Verified::TablesDiffer { table: "entry_kind", rows: 1 });
    assert!(told, "what everybody may read of an entry, an auditor can tell: {found:?}");
}

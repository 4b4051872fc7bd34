//! A vault whose tables an earlier program made: an owner's sign-in makes them anew from the journal.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use directory::{
    AccessDetails, AccountDetails, AccountId, Billing, CompanyDetails, CompanyKind, KitNumber, Role, Support,
    UserKind, access, accounts, companies, kits, users,
};
use keys::{KeyName, KeysFile, mac_key};
use vault::{Damage, VaultError, Verified};

use crate::office::{Office, Someone, clock, details};

/// A vault in which everything happened that a table keeps, with keys of several epochs and what is sealed under each.
struct Lived {
    office: Office,
    auditor: Someone,
    secret: String,
    files: Vec<(PathBuf, Vec<u8>)>,
    notes: [PathBuf; 3],
}

fn lived() -> Lived {
    let (mut office, mut owner) = Office::open();
    let secret = owner.vault_secret().to_string();
    let at = office.later();
    let partner = CompanyDetails { name: "Brightwire IT".into(), ..CompanyDetails::default() };
    owner.change(at, |r| companies::add(r, CompanyKind::Partner, partner.clone())).unwrap();
    let paula = owner.add_user(at, UserKind::Person, details("Paula Person", "paula"), None).unwrap().user;
    let auditor = office.add(owner, "audra", Role::Auditor);
    for leaver in ["lena", "leo", "lars"] {
        let owner = office.owner_session();
        let leaver = office.add(owner, leaver, Role::Administrator);
        let mut owner = office.owner_session();
        let at = office.later();
        let (service, name) = ("slack".to_owned(), leaver.username.clone());
        let account = AccountDetails { service, name, ..AccountDetails::default() };
        owner.change(at, |r| accounts::open(r, account.clone())).unwrap();
        let id = AccountId(leaver.user.0 - 3);
        let billing = Billing { plan: leaver.username.clone(), ..Billing::default() };
        owner.change(at, |_| accounts::write_billing(id, billing.clone())).unwrap();
        let support = Support { contact: leaver.username.clone(), ..Support::default() };
        owner.change(at, |_| accounts::write_support(id, support.clone())).unwrap();
        owner.change(at, |_| accounts::write_owner_note(id, &leaver.username)).unwrap();
        let given = AccessDetails::default();
        owner.change(at, |r| access::grant(r, paula, id, given.clone())).unwrap();
        owner.change(at, |_| users::disable(leaver.user, "left")).unwrap();
        owner.sign_out(at).unwrap();
    }
    let mut owner = office.owner_session();
    let at = office.later();
    let kit = owner.make_kit(at, office.owner.user, "Safe").unwrap();
    owner.check_kit(at, &kit.code).unwrap();
    owner.change(at, |_| kits::place(KitNumber(1), "Bank")).unwrap();
    let now = clock(at);
    let password = |text: &str| keys::Password::new(text.to_owned());
    let chosen = "four green kites fly";
    owner.change_password(&now, &password(&office.owner.password), &password(chosen)).unwrap();
    owner.sign_out(at).unwrap();
    office.owner.password = chosen.into();
    let files = ["vault.db", "vault.keys", "vault.keys.2"].map(|name| office.folder.path().join(name));
    let files = files.into_iter().map(|path| (path.clone(), std::fs::read(&path).unwrap())).collect();
    let vault = office.folder.vault_id().unwrap().to_string();
    let seen = office.device.data.with_extension("keyring").join(format!("seen-{vault}"));
    let [one, two] = office.notes();
    let notes = [one, two, seen];
    Lived { office, auditor, secret, files, notes }
}

impl Lived {
    /// The folder as it was left, with something done to its database.
    fn with(&self, sql: &str) {
        for (path, bytes) in &self.files {
            std::fs::write(path, bytes).unwrap();
        }
        let db = self.office.insider(&self.secret);
        db.execute_batch(sql).unwrap_or_else(|e| panic!("{sql}: {e}"));
    }

    fn folder(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let entries = std::fs::read_dir(self.office.folder.path()).unwrap();
        let mut files: Vec<_> = entries
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("vault."))
            .map(|path| (path.clone(), std::fs::read(&path).unwrap()))
            .collect();
        files.sort();
        files
    }

    /// Every table but those of the journal.
    fn projections(&self) -> Vec<String> {
        let db = self.office.insider(&self.secret);
        let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('entry', 'keys_file')
                   AND name NOT LIKE 'sqlite%'";
        let mut names = db.prepare(sql).unwrap();
        names.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    }
}

#[test]
fn old_missing_and_wrong_tables_are_made_anew_by_an_owner_and_by_nobody_else() {
    let mut lived = lived();
    let tables = lived.projections();
    let all = |what: &str| tables.iter().map(|table| format!("{what} {table};")).collect::<String>();
    let mut done: Vec<(String, String)> = vec![
        ("as they are".into(), String::new()),
        ("all missing".into(), all("DROP TABLE")),
        ("all empty".into(), all("DELETE FROM")),
        ("another column".into(), "ALTER TABLE user ADD COLUMN shoe_size INTEGER".into()),
        ("a column less".into(), "ALTER TABLE notice RENAME COLUMN record TO told".into()),
        ("tables of other names".into(), "ALTER TABLE sign_in RENAME TO login; ALTER TABLE setting RENAME TO rule".into()),
        ("settings of another form".into(), "DROP TABLE setting; CREATE TABLE setting (id, text)".into()),
        ("what is more".into(), "CREATE TABLE cache (x UNIQUE); CREATE VIEW seen AS SELECT * FROM cache; CREATE INDEX i ON entry (hash)".into()),
        ("a trigger on entries".into(), "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM notice; END".into()),
        ("another role".into(), "UPDATE sign_in SET role = 'owner' WHERE user = 3".into()),
        ("keys of before".into(), "UPDATE setting SET value = json_set(value, '$.generation', 2, '$.digest', 'x', '$.newest.core.epoch', 1) WHERE name = 'keys'".into()),
        ("links of nothing".into(), "UPDATE key_epoch SET link = NULL".into()),
    ];
    done.push(("no keys file kept".into(), "DELETE FROM keys_file".into()));
    done.extend(tables.iter().map(|table| (format!("{table} missing"), format!("DROP TABLE {table}"))));
    for (n, (what, sql)) in done.iter().enumerate() {
        // What this computer saw before makes no difference, so it is enough to try each once.
        let with_notes = n % 2 == 0;
        lived.with(&format!("{sql}; PRAGMA user_version = 1"));
        let notes = lived.notes.clone().map(|path| std::fs::read(path).unwrap());
        if !with_notes {
            lived.notes.iter().for_each(|path| std::fs::remove_file(path).unwrap());
        }
        let before = lived.folder();
        let auditor = lived.auditor.clone();
        let told = lived.office.sign_in(&auditor).map(drop);
        assert!(matches!(told, Err(VaultError::OwnerFirst)), "{what}: {told:?}");
        assert_eq!(lived.folder(), before, "{what}: nothing was written");

        let owner = lived.office.owner.clone();
        let mut session = lived.office.sign_in(&owner).unwrap_or_else(|e| panic!("{what}: {e:?}"));
        let (threads, cancel) = (NonZeroUsize::MIN, AtomicBool::new(false));
        let found = session.verify(lived.office.at, threads, &cancel, |_, _| {}).unwrap();
        assert!(matches!(found, Verified::Good { .. }), "{what}: {found:?}");
        for account in 1..=3 {
            let id = AccountId(account);
            assert!(session.read().billing(id).unwrap().is_some(), "{what}: what is sealed opens");
            assert!(session.read().owner_note(id).unwrap().is_some(), "{what}: notes too");
        }
        session.sign_out(lived.office.at).unwrap();
        lived.office.sign_in(&auditor).unwrap_or_else(|e| panic!("{what}: {e:?}"));
        lived.notes.iter().zip(notes).for_each(|(path, bytes)| std::fs::write(path, bytes).unwrap());
    }
    eprintln!("{} kinds of old tables made anew", done.len());
}

#[test]
fn what_was_written_is_never_made_anew() {
    let mut lived = lived();
    for (what, sql, expected) in [
        ("an entry missing", "DELETE FROM entry WHERE seq = 7", Damage::Entry(7)),
        ("an entry's body", "UPDATE entry SET core = zeroblob(length(core)) WHERE seq = 5", Damage::Entry(5)),
        ("an entry's signature", "UPDATE entry SET signature = zeroblob(64) WHERE seq = 5", Damage::Entry(5)),
    ] {
        lived.with(&format!("{sql}; PRAGMA user_version = 1"));
        let before = lived.folder();
        let owner = lived.office.owner.clone();
        let found = lived.office.sign_in(&owner).map(drop);
        let Err(VaultError::Damaged(found)) = found else { panic!("{what}: {found:?}") };
        assert_eq!(found, expected, "{what}");
        assert_eq!(lived.folder(), before, "{what}: nothing was written");
    }
}

#[test]
fn tables_without_a_version_are_no_vault_and_later_ones_are_newer() {
    let mut lived = lived();
    let owner = lived.office.owner.clone();
    lived.with("PRAGMA user_version = 0");
    let found = lived.office.sign_in(&owner).map(drop);
    assert!(matches!(found, Err(VaultError::Damaged(Damage::Schema))), "{found:?}");
    lived.with("PRAGMA user_version = 99");
    let found = lived.office.sign_in(&owner).map(drop);
    assert!(matches!(found, Err(VaultError::Newer)), "{found:?}");
}

#[test]
fn a_keys_file_that_no_entry_names_is_not_believed_with_old_tables_either() {
    let mut lived = lived();
    for kept in [true, false] {
        lived.with("PRAGMA user_version = 1");
        let mallory = lived.office.without_the_program(&lived.auditor, &lived.secret);
        let mut payload = mallory.file.payload().clone();
        payload.policy.lock_after = 10;
        (payload.generation, payload.prev) = (payload.generation + 1, mallory.file.digest());
        let forged = KeysFile::write(&payload, &mac_key(mallory.key(KeyName::Core).unwrap())).unwrap();
        if kept {
            let row = rusqlite::params![payload.generation, forged];
            mallory.db.execute("INSERT INTO keys_file VALUES (?, ?)", row).unwrap();
        }
        drop(mallory);
        for copy in &lived.files[1..] {
            std::fs::write(&copy.0, &forged).unwrap();
        }
        for with_notes in [true, false] {
            let notes = lived.notes.clone().map(|path| std::fs::read(path).unwrap());
            if !with_notes {
                lived.notes.iter().for_each(|path| std::fs::remove_file(path).unwrap());
            }
            let before = lived.folder();
            let owner = lived.office.owner.clone();
            let found = lived.office.sign_in(&owner).map(drop);
            // Ahead of a database that keeps the one before, it looks like a database put back.
            let older = matches!(found, Err(VaultError::OlderCopy(_)));
            let foreign = matches!(found, Err(VaultError::Damaged(Damage::ForeignKeysFile)));
            assert!(if kept { foreign } else { older }, "{kept}: {found:?}");
            assert_eq!(lived.folder(), before, "nothing was written");
            lived.notes.iter().zip(notes).for_each(|(path, bytes)| std::fs::write(path, bytes).unwrap());
        }
    }
}

//! A colleague with the weakest sign-in, write access to the vault's folder and a program of their own: what they write
//! gives nobody a key, and is refused by name at the next sign-in.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;

use directory::{
    Change, CompanyId, Grant, Key, KeysChanged, NewEpoch, NewKeysFile, NoticeId, Refusal, Register, Role,
    Settings, Strike, UserId, UserKind,
    lockouts::{self, Seen},
    settings, strikes, users,
};
use keys::{
    CompartmentKey, Identity, IdentityId, IdentityKind, KeyName, KeysFile, ListedIdentity, Password, Payload,
    Seed, mac_key, seal_key,
};
use rusqlite::params;
use vault::{Accepts, Damage, EntryFilter, Session, VaultError, Verified, VerifyError};

use crate::office::{Insider, Office, Someone, clock, details, random, sign_in};

/// An office with somebody of every kind, a kit, and things to seal.
struct Staff {
    office: Office,
    secret: String,
    auditor: Someone,
    /// The folder as it was left, to begin each try with.
    files: Vec<(std::path::PathBuf, Vec<u8>)>,
}

fn staff() -> Staff {
    let (mut office, session) = Office::open();
    let secret = session.vault_secret().to_string();
    let auditor = office.add(session, "mallory", Role::Auditor);
    let owner = office.owner_session();
    office.add(owner, "bill", Role::Billing);
    let mut owner = office.owner_session();
    let at = office.later();
    let kit = owner.make_kit(at, office.owner.user, "Safe").unwrap();
    owner.check_kit(at, &kit.code).unwrap();
    owner.add_user(at, UserKind::Person, details("Paula Person", "paula"), None).unwrap();
    let paula = UserId(4);
    owner.change(at, |_| users::disable(paula, "Left")).unwrap();
    owner.change(at, |_| strikes::ask(Strike::Person { user: paula })).unwrap();
    let seen = Seen {
        user: UserId(3),
        computer: office.device.computer.clone(),
        tries: 6,
        last_at: at,
        locked_until: Some(at.plus(60_000)),
    };
    owner.change(at, |_| lockouts::seen(vec![seen.clone()])).unwrap();
    owner.sign_out(at).unwrap();
    let files = folder(&office);
    Staff { office, secret, auditor, files }
}

fn folder(office: &Office) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let names = ["vault.db", "vault.keys", "vault.keys.2"].map(|name| office.folder.path().join(name));
    names.into_iter().map(|path| (path.clone(), std::fs::read(&path).unwrap())).collect()
}

impl Staff {
    fn reset(&self) {
        let left = ["vault.db-journal", "vault.keys.next"].map(|name| self.office.folder.path().join(name));
        for path in left {
            let _ = std::fs::remove_file(path);
        }
        for (path, bytes) in &self.files {
            std::fs::write(path, bytes).unwrap();
        }
    }

    fn mallory(&self) -> Insider {
        self.office.without_the_program(&self.auditor, &self.secret)
    }

    /// Lets the owner sign in, with this computer's notes and without, and tells what stopped it. Nobody may hold a key
    /// that they did not hold before.
    fn owner_signs_in(&mut self, what: &str) -> [Option<Damage>; 2] {
        let mine = self.mallory_id();
        let boxes = |bytes: &[u8]| -> BTreeSet<KeyName> {
            KeysFile::read(bytes).unwrap().payload().boxes_of(&mine).map(|b| b.key).collect()
        };
        let before = boxes(&self.files[1].1);
        let noted = self.noted();
        let kept = noted.clone().map(|path| std::fs::read(path).unwrap());
        let owner = self.office.owner.clone();
        let found = [true, false].map(|with_notes| {
            if !with_notes {
                noted.iter().for_each(|path| std::fs::remove_file(path).unwrap());
            }
            let opened = self.office.sign_in(&owner);
            let stopped = match &opened {
                Ok(_) => None,
                Err(VaultError::Damaged(damage)) => Some(*damage),
                Err(other) => panic!("{what}: {other:?}"),
            };
            drop(opened);
            stopped
        });
        noted.iter().zip(kept).for_each(|(path, bytes)| std::fs::write(path, bytes).unwrap());
        let given = boxes(&std::fs::read(self.office.folder.path().join("vault.keys")).unwrap());
        assert!(given.is_subset(&before), "{what}: nobody gets a key, {given:?} after {before:?}");
        found
    }

    /// What this computer knows of the vault.
    fn noted(&self) -> [std::path::PathBuf; 3] {
        let vault = self.office.folder.vault_id().unwrap();
        let [one, two] = self.office.notes();
        let keyring = self.office.device.data.with_extension("keyring");
        [one, two, keyring.join(format!("seen-{vault}"))]
    }

    /// Lets the owner sign in with the tables made anew; a colleague can't have that done. Everything is good then, and
    /// the journal says what was done; afterwards all is as it was.
    fn owner_renews(&mut self, what: &str) {
        let noted = self.noted();
        let kept = noted.clone().map(|path| std::fs::read(path).unwrap());
        let mut owner = self.renewed(what).unwrap_or_else(|e| panic!("{what}, made anew: {e:?}"));
        let found =
            owner.verify(self.office.at, NonZeroUsize::MIN, &AtomicBool::new(false), |_, _| {}).unwrap();
        assert!(matches!(found, Verified::Good { .. }), "{what}, made anew: {found:?}");
        let told = owner.read().entries(&EntryFilter { limit: 1, ..EntryFilter::default() }).unwrap();
        let told = told[0].readable.iter().any(|change| matches!(change, Change::VerificationFailed(_)));
        assert!(told, "{what}: the journal says so");
        drop(owner);
        self.reset();
        noted.iter().zip(kept).for_each(|(path, bytes)| std::fs::write(path, bytes).unwrap());
    }

    fn renewed(&mut self, what: &str) -> Result<Session, VaultError> {
        let (auditor, owner) = (self.auditor.clone(), self.office.owner.clone());
        let at = self.office.later();
        let refused = sign_in(&self.office.locked(), &auditor, at, Accepts::TABLES).map(drop);
        assert!(matches!(refused, Err(VaultError::OwnerFirst)), "{what}: {refused:?}");
        sign_in(&self.office.locked(), &owner, at, Accepts::TABLES)
    }

    fn mallory_id(&self) -> IdentityId {
        let file = KeysFile::read(&self.files[1].1).unwrap();
        let tag = keys::user_tag(&file.payload().vault_id, &self.auditor.username);
        file.payload().slots_of(&tag).next().unwrap().identity
    }
}

/// Every table that decides, every column of it that does, a row too many and a row too few, and what can be added to a
/// database.
const EDITS: &[(&str, &str)] = &[
    ("the role, in its column", "UPDATE sign_in SET role = 'owner' WHERE user = 2 AND until IS NULL"),
    (
        "the grant, as an owner's",
        "UPDATE sign_in SET role = 'owner', record = json_set(record, '$.grant',
         (SELECT json(json_extract(record, '$.grant')) FROM sign_in WHERE user = 1 AND until IS NULL))
         WHERE user = 2 AND until IS NULL",
    ),
    (
        "a single permission",
        "UPDATE sign_in SET record = json_insert(record, '$.grant.permissions[#]', 'billing')
         WHERE user = 2 AND until IS NULL",
    ),
    ("whether it is complete", "UPDATE sign_in SET complete = 0 WHERE user = 2 AND until IS NULL"),
    (
        "the stage",
        "UPDATE sign_in SET record = json_set(record, '$.stage', 'temporary') WHERE user = 1 AND until IS NULL",
    ),
    (
        "whose identity signs for the owner",
        "UPDATE sign_in SET record = json_set(record, '$.identity.ed25519', printf('%064x', 7))
         WHERE user = 1 AND until IS NULL",
    ),
    (
        "where the owner's keys are sealed to",
        "UPDATE sign_in SET record = json_set(record, '$.identity.x25519', printf('%064x', 9))
         WHERE user = 1 AND until IS NULL",
    ),
    (
        "the owner's personal code",
        "UPDATE sign_in SET record = json_set(record, '$.personal_code.x25519', printf('%064x', 9))
         WHERE user = 1 AND until IS NULL",
    ),
    (
        "the owner's second factor",
        "UPDATE sign_in SET record = json_set(record, '$.second_factor', 'AAAA') WHERE user = 2 AND until IS NULL",
    ),
    (
        "the step of the last code",
        "UPDATE sign_in SET record = json_set(record, '$.last_step', 1) WHERE user = 1 AND until IS NULL",
    ),
    (
        "when the password was chosen",
        "UPDATE sign_in SET record = json_set(record, '$.password_at', 1) WHERE user = 2 AND until IS NULL",
    ),
    ("since when it lies unused", "UPDATE sign_in SET idle_since = 1 WHERE user = 2 AND until IS NULL"),
    (
        "the session",
        "UPDATE sign_in SET record = json_set(record, '$.session_epoch', 99) WHERE user = 2 AND until IS NULL",
    ),
    (
        "a sign-in too many",
        "INSERT INTO sign_in (user, since, role, complete, idle_since, record)
         SELECT 4, since, role, complete, idle_since, replace(record, '\"user\":2', '\"user\":4')
         FROM sign_in WHERE user = 2 AND until IS NULL",
    ),
    ("a sign-in too few", "DELETE FROM sign_in WHERE user = 3 AND until IS NULL"),
    ("a sign-in that ended", "UPDATE sign_in SET until = 1 WHERE user = 3 AND until IS NULL"),
    (
        "a kit that nobody made",
        "INSERT INTO kit SELECT 41, owner, json_set(record, '$.number', 41, '$.identity.x25519', printf('%064x', 9))
         FROM kit WHERE number = 1",
    ),
    ("a kit too few", "DELETE FROM kit"),
    (
        "a kit's key",
        "UPDATE kit SET record = json_set(record, '$.identity.x25519', printf('%064x', 9))",
    ),
    ("whose kit it is", "UPDATE kit SET owner = 2"),
    (
        "what became of a kit",
        "UPDATE kit SET record = json_set(record, '$.state', json('{\"state\":\"used\",\"at\":1}'))",
    ),
    ("the rules", "UPDATE setting SET value = json_set(value, '$.lock_after', 10) WHERE name = 'rules'"),
    (
        "which keys are in force",
        "UPDATE setting SET value = json_set(value, '$.newest.billing.epoch', 99) WHERE name = 'keys'",
    ),
    (
        "what a key is compared with",
        "UPDATE setting SET value = json_set(value, '$.newest.billing.commit', printf('%064x', 7)) WHERE name = 'keys'",
    ),
    ("the business's name", "UPDATE setting SET value = '\"Mallory Ltd\"' WHERE name = 'business'"),
    ("a setting too few", "DELETE FROM setting WHERE name = 'rules'"),
    ("whether the auditor is in use", "UPDATE user SET active = 0 WHERE id = 2 AND until IS NULL"),
    (
        "the owner's username",
        "UPDATE user SET record = json_set(record, '$.details.username', 'nobody') WHERE id = 1 AND until IS NULL",
    ),
    (
        "a user's state",
        "UPDATE user SET record = json_set(record, '$.state', json('{\"disabled\":{\"since\":1,\"reason\":\"x\"}}'))
         WHERE id = 3 AND until IS NULL",
    ),
    (
        "wrong tries that nobody cleared",
        "UPDATE tries SET locked_until = NULL, record = json_set(record, '$.cleared', json('[9000000000000,1]'))",
    ),
    (
        "tries that nobody saw",
        "INSERT INTO tries SELECT 2, computer, NULL, json_set(record, '$.user', 2) FROM tries",
    ),
    ("what an owner asked", "UPDATE asked SET record = json_set(record, '$.by', 3)"),
    ("a request that nobody made", "INSERT INTO asked SELECT 2, json_set(record, '$.entry', 2) FROM asked"),
    ("a request too few", "DELETE FROM asked"),
    ("the keys before, taken away", "DELETE FROM key_epoch WHERE epoch = 1"),
    ("the way to the keys before", "UPDATE key_epoch SET link = NULL"),
    ("whose an identity was", "UPDATE identity SET user = 1 WHERE user = 2"),
    ("what stands in a struck place", "INSERT INTO struck VALUES (3, 0, printf('%064x', 7), 4)"),
    (
        "a trigger",
        "CREATE TRIGGER a AFTER INSERT ON entry BEGIN DELETE FROM notice; END",
    ),
    ("a view", "CREATE VIEW v AS SELECT * FROM user"),
    ("an index", "CREATE INDEX i ON user (record)"),
    ("a table", "CREATE TABLE t (x)"),
    ("an index gone", "DROP INDEX user_now"),
    ("a table gone", "DROP TABLE notice"),
    ("another table of the same name", "ALTER TABLE notice ADD COLUMN more TEXT"),
];

#[test]
fn whatever_an_auditor_writes_into_the_tables_gives_nobody_a_key_and_is_refused() {
    let mut staff = staff();
    let mut refused = 0;
    for (what, sql) in EDITS {
        let mallory = staff.mallory();
        mallory.db.execute_batch(sql).unwrap_or_else(|e| panic!("{what}: {e}"));
        drop(mallory);
        for found in staff.owner_signs_in(what) {
            let told = matches!(
                found,
                Some(Damage::Rows(_) | Damage::Schema | Damage::ForeignKeysFile | Damage::Database)
            );
            assert!(told, "{what}: {found:?}");
            refused += 1;
        }
        // An owner who saw it has the tables made anew from the journal: nothing that was signed is lost.
        staff.owner_renews(what);
        // Undone, all is as it was: nothing was given meanwhile.
        assert_eq!(staff.owner_signs_in(what), [None, None], "{what}, undone");
        staff.reset();
    }
    eprintln!("{} edits refused {refused} times", EDITS.len());
}

/// Rows that no entry makes, in tables that decide nothing: whoever meets them is told which table it is.
#[test]
fn a_row_that_holds_no_record_is_named_and_made_anew() {
    let mut staff = staff();
    for (table, sql) in [
        ("run", "INSERT INTO run VALUES (1, 1, '{}')"),
        ("job", "INSERT INTO job VALUES ('x', '{}')"),
        ("company", "INSERT INTO company (id, since, active, name_key, record) VALUES (9, 1, 1, 'x', 'no')"),
        ("notice", "INSERT INTO notice VALUES (99, 1, 0, '{}')"),
    ] {
        staff.mallory().db.execute_batch(sql).unwrap();
        let noted = staff.noted();
        let kept = noted.clone().map(|path| std::fs::read(path).unwrap());
        let owner = staff.office.owner_session();
        let told = match table {
            "run" => owner.read().runs(true).map(drop),
            "job" => owner.read().jobs().map(drop),
            "company" => owner.register().company(CompanyId(9)).map(drop).map_err(VaultError::from),
            _ => owner.register().notice(NoticeId(99)).map(drop).map_err(VaultError::from),
        };
        assert!(matches!(told, Err(VaultError::Damaged(Damage::Rows(named))) if named == table), "{told:?}");
        drop(owner);
        staff.reset();
        noted.iter().zip(kept).for_each(|(path, bytes)| std::fs::write(path, bytes).unwrap());
        staff.mallory().db.execute_batch(sql).unwrap();
        staff.owner_renews(table);
    }
}

/// What signs in no differently, and what verifying finds, goes the same way.
#[test]
fn what_stands_beside_the_journal_is_put_right_too() {
    let mut staff = staff();
    for sql in [
        "INSERT INTO substitute VALUES (3, 0, x'00')",
        "DELETE FROM keys_file",
        "DELETE FROM entry_user",
        "UPDATE entry_kind SET kind = 'user_enabled' WHERE kind = 'user_added'",
        "UPDATE entry_line SET search = 'x', at = 0",
    ] {
        staff.mallory().db.execute_batch(sql).unwrap();
        staff.owner_renews(sql);
    }
}

/// What a verification finds is put right without signing in again, by an owner and by nobody else.
#[test]
fn an_owner_who_is_signed_in_has_the_tables_made_anew() {
    let mut staff = staff();
    let quick =
        |owner: &mut Session, at| owner.verify(at, NonZeroUsize::MIN, &AtomicBool::new(false), |_, _| {});
    for sql in [
        "INSERT INTO substitute VALUES (3, 0, x'00')",
        "DELETE FROM entry_user",
        "INSERT INTO run VALUES (1, 1, '{}')",
        "INSERT INTO company (id, since, active, name_key, record) VALUES (9, 1, 1, 'x', 'no')",
    ] {
        let auditor = staff.auditor.clone();
        let mut session = staff.office.sign_in(&auditor).unwrap();
        let refused = session.renew(staff.office.at, &AtomicBool::new(false), |_, _| {});
        let Err(VerifyError::Vault(VaultError::Refused(why))) = refused else { panic!("{sql}: {refused:?}") };
        assert_eq!(why, Refusal::OwnersOnly, "{sql}");
        drop(session);

        // Nobody else writes while somebody has the vault open.
        staff.mallory().db.execute_batch(sql).unwrap();
        let mut owner = staff.office.owner_session();
        let at = staff.office.later();
        let found = quick(&mut owner, at).unwrap();
        assert!(matches!(found, Verified::TablesDiffer { .. }), "{sql}: {found:?}");
        let stopped = owner.renew(at, &AtomicBool::new(true), |_, _| {});
        assert!(matches!(stopped, Err(VerifyError::Cancelled)), "{sql}: {stopped:?}");
        assert_eq!(quick(&mut owner, at).unwrap(), found, "{sql}: stopped, and nothing has changed");

        owner.renew(at, &AtomicBool::new(false), |_, _| {}).unwrap();
        let found = quick(&mut owner, at).unwrap();
        assert!(matches!(found, Verified::Good { .. }), "{sql}: {found:?}");
        let told = owner.read().entries(&EntryFilter { limit: 1, ..EntryFilter::default() }).unwrap();
        assert!(matches!(told[0].readable[..], [Change::VerificationFailed(_)]), "{sql}: {told:?}");
        owner.sign_out(at).unwrap();
        staff.office.owner_session().sign_out(at).unwrap();
    }
}

/// Whoever has the owner's password alone takes away nothing of what an owner should see.
#[test]
fn tables_are_made_anew_for_the_right_code_only() {
    let mut staff = staff();
    let edit = "UPDATE sign_in SET role = 'owner' WHERE user = 2 AND until IS NULL";
    staff.mallory().db.execute_batch(edit).unwrap();
    let left = folder(&staff.office);
    let (owner, at) = (staff.office.owner.clone(), staff.office.later());
    let wrong = Someone { totp: [9; 20], ..owner.clone() };
    let refused = sign_in(&staff.office.locked(), &wrong, at, Accepts::TABLES).map(drop);
    assert!(matches!(refused, Err(VaultError::SignInRefused)), "{refused:?}");
    assert_eq!(folder(&staff.office), left, "nothing was written");
    let told = sign_in(&staff.office.locked(), &owner, at, Accepts::NOTHING).map(drop);
    assert!(matches!(told, Err(VaultError::Damaged(Damage::Rows("sign_in")))), "{told:?}");
    staff.owner_renews(edit);
}

/// Somebody without a sign-in is none of the rows that are held against the journal each time.
#[test]
fn nobody_is_given_a_sign_in_by_a_row_that_somebody_else_wrote() {
    let mut staff = staff();
    let edit = "UPDATE user SET record = json_set(record, '$.details.name', 'Mallory') WHERE id = 4 AND until IS NULL";
    staff.mallory().db.execute_batch(edit).unwrap();
    let mut owner = staff.office.owner_session();
    let at = staff.office.later();
    owner.change(at, |_| users::enable(UserId(4), "Back")).unwrap();
    let temporary = Password::new("temporary pass words 1".into());
    let given = owner.give_sign_in(at, UserId(4), Grant::preset(Role::Auditor), &temporary);
    assert!(matches!(given, Err(VaultError::Damaged(Damage::Rows("user")))), "{:?}", given.err());
}

#[test]
fn two_triggers_that_do_and_undo_it_within_a_sign_in_are_refused_before_they_run() {
    let mut staff = staff();
    let mallory = staff.mallory();
    mallory
        .db
        .execute_batch(
            "CREATE TRIGGER a AFTER INSERT ON sign_in WHEN new.user = 1 BEGIN
               UPDATE sign_in SET role = 'owner', record = json_set(record, '$.grant', json_extract(new.record, '$.grant'))
               WHERE user = 2 AND until IS NULL; END;
             CREATE TRIGGER b AFTER INSERT ON entry BEGIN
               UPDATE sign_in SET role = 'auditor' WHERE user = 2 AND until IS NULL; END;",
        )
        .unwrap();
    drop(mallory);
    assert_eq!(staff.owner_signs_in("triggers"), [Some(Damage::Schema); 2]);
}

/// Writes a keys file and an entry of the auditor's own that names it, as the program would.
fn puts_in_force(
    staff: &Staff,
    mallory: &Insider,
    payload: &Payload,
    change: impl FnOnce(NewKeysFile) -> Vec<Change>,
) {
    let mac = mac_key(mallory.key(KeyName::Core).unwrap());
    let bytes = KeysFile::write(payload, &mac).unwrap();
    let file = KeysFile::read(&bytes).unwrap();
    let digest: String = file.digest().iter().map(|byte| format!("{byte:02x}")).collect();
    let named = NewKeysFile {
        generation: payload.generation,
        digest: digest.clone(),
        rotated: Vec::new(),
        overdue: BTreeSet::new(),
        waits: BTreeSet::new(),
    };
    let changes = change(named);
    let header = mallory.next_header([1; 16], staff.office.at);
    mallory.writes(header, &[mallory.core(changes)]);
    let sql =
        "UPDATE setting SET value = json_set(value, '$.generation', ?, '$.digest', ?) WHERE name = 'keys'";
    mallory.db.execute(sql, params![payload.generation, digest]).unwrap();
    mallory.db.execute("DELETE FROM keys_file", []).unwrap();
    mallory.db.execute("INSERT INTO keys_file VALUES (?, ?)", params![payload.generation, bytes]).unwrap();
    for copy in ["vault.keys", "vault.keys.2"] {
        std::fs::write(staff.office.folder.path().join(copy), &bytes).unwrap();
    }
}

/// What the auditor does to the keys file.
type Forgery = fn(&Insider, &mut Payload);

const FORGERIES: &[(&str, Forgery)] = &[
    ("a billing key of their own, at a higher epoch", |mallory, payload| {
        own_key(mallory, payload, KeyName::Billing)
    }),
    ("a support key of their own", |mallory, payload| own_key(mallory, payload, KeyName::Support)),
    ("an owner key of their own", |mallory, payload| own_key(mallory, payload, KeyName::Owner)),
    ("a callers' key of their own", |mallory, payload| own_key(mallory, payload, KeyName::Callers)),
    ("a personal key for the owner", |mallory, payload| own_key(mallory, payload, KeyName::Personal(1))),
    ("a box dropped", |_, payload| payload.boxes.retain(|b| b.key != KeyName::Billing)),
    ("the owner's keys sealed to another", |_, payload| {
        let stranger = Identity::from_seed(&Seed::from_bytes([9; 32])).public();
        let owner = payload.identities.iter_mut().find(|it| it.user == Some(3)).unwrap();
        owner.x25519 = stranger.x25519;
    }),
    ("somebody who signs for another", |_, payload| {
        let stranger = Identity::from_seed(&Seed::from_bytes([9; 32])).public();
        let bill = payload.identities.iter_mut().find(|it| it.user == Some(3)).unwrap();
        bill.ed25519 = stranger.ed25519;
    }),
    ("an identity that nobody has", |_, payload| {
        let public = Identity::from_seed(&Seed::from_bytes([9; 32])).public();
        let id = IdentityId::from_bytes([9; 16]);
        payload.identities.push(ListedIdentity::new(id, IdentityKind::Recovery, public, None));
    }),
    ("a slot under somebody else's name", |mallory, payload| {
        let tag = payload.slots.iter().find(|slot| slot.identity != mallory.id).unwrap().user_tag;
        payload.slots.iter_mut().find(|slot| slot.identity == mallory.id).unwrap().user_tag = tag;
    }),
    ("a slot gone", |_, payload| {
        let bill = payload.identities.iter().find(|it| it.user == Some(3) && it.kind == IdentityKind::User);
        let bill = bill.unwrap().id;
        payload.slots.retain(|slot| slot.identity != bill);
    }),
    ("a letter box of their own", |mallory, payload| {
        let own = mallory.key(KeyName::Personal(2)).unwrap();
        for listed in &mut payload.letter_boxes {
            *listed = keys::LetterBox::of(own, listed.key, listed.epoch);
        }
    }),
];

/// Boxes a key of the auditor's making to everybody who holds the real one.
fn own_key(_: &Insider, payload: &mut Payload, name: KeyName) {
    let mine = CompartmentKey::from_bytes([77; 32]);
    let holders: Vec<_> = payload.boxes.iter().filter(|b| b.key == name).map(|b| (b.to, b.epoch)).collect();
    for (to, epoch) in holders {
        let public = payload.identity(&to).unwrap().public();
        let sealed =
            seal_key(&mut random(8), &mine, name, epoch + 1, &payload.vault_id, &to, &public).unwrap();
        payload.boxes.retain(|b| !(b.to == to && b.key == name));
        payload.boxes.push(sealed);
    }
}

#[test]
fn a_forged_keys_file_is_refused_with_and_without_an_entry_that_names_it() {
    let mut staff = staff();
    for (what, forge) in FORGERIES {
        for how in ["named by nothing", "named by an entry", "with new epochs claimed"] {
            let mallory = staff.mallory();
            let mut payload = mallory.file.payload().clone();
            forge(&mallory, &mut payload);
            payload.generation += 1;
            payload.prev = mallory.file.digest();
            if how == "named by nothing" {
                let mac = mac_key(mallory.key(KeyName::Core).unwrap());
                let Ok(bytes) = KeysFile::write(&payload, &mac) else { continue };
                for copy in ["vault.keys", "vault.keys.2"] {
                    std::fs::write(staff.office.folder.path().join(copy), &bytes).unwrap();
                }
                drop(mallory);
                // Ahead of the database it is an older copy; nobody is given anything.
                let owner = staff.office.owner.clone();
                let opened = staff.office.sign_in(&owner);
                assert!(opened.is_err(), "{what}, {how}");
                staff.reset();
                continue;
            }
            puts_in_force(&staff, &mallory, &payload, |mut named| {
                if how == "with new epochs claimed" {
                    let keys =
                        [Key::Of(directory::Compartment::Billing), Key::Of(directory::Compartment::Owner)];
                    let commit = "07".repeat(32);
                    let link = Some("bGluaw==".to_owned());
                    named.rotated = keys
                        .map(|key| NewEpoch { key, epoch: 9, commit: commit.clone(), link: link.clone() })
                        .into();
                }
                vec![Change::KeysChanged(KeysChanged { file: named })]
            });
            drop(mallory);
            for found in staff.owner_signs_in(what) {
                assert!(found.is_some(), "{what}, {how}: {found:?}");
            }
            staff.reset();
        }
    }
}

#[test]
fn the_right_of_anybody_signed_in_still_works() {
    let mut staff = staff();
    let mut session = staff.office.sign_in(&staff.auditor.clone()).unwrap();
    let password = |text: &str| keys::Password::new(text.to_owned());
    let at = staff.office.later();
    session
        .change_password(&clock(at), &password(&staff.auditor.password), &password("four green kites fly"))
        .unwrap();
    session.sign_out(at).unwrap();
    let mut owner: Session = staff.office.owner_session();
    let at = staff.office.later();
    let rules = Settings { lock_after: 4, ..Settings::default() };
    owner.change(at, |r| settings::change(r, rules.clone())).unwrap();
    owner.change(at, |_| users::disable(staff.auditor.user, "left")).unwrap();
    owner.sign_out(at).unwrap();
    let mallory = staff.auditor.clone();
    assert!(matches!(staff.office.sign_in(&mallory), Err(VaultError::SignInRefused)));
    let at = staff.office.later();
    crate::office::sign_in(&staff.office.locked(), &staff.office.owner, at, Accepts::NOTHING).unwrap();
}

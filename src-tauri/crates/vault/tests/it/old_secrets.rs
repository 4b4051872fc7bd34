//! What an old secret opens of today's vault, for somebody who kept an old copy of its files and needs no program.
//!
//! The old keys file gives an old secret the keys of its day. Each is tried on the database of today, as its key, and
//! compared with what today's journal says of every key in force.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use directory::{Grant, KeysInForce, Register, Role, Timestamp, UserKind, sign_ins, users};
use keys::{
    CompartmentKey, Identity, KeyName, KeysFile, Password, RecoveryCode, VaultSecret, database_key, open_key,
    open_link, user_tag,
};
use rusqlite::Connection;
use vault::{Accepts, Credentials, Session, VaultError};

use crate::office::{Office, Someone, clock, details, first, someone};

const TEMPORARY: &str = "temporary pass words 1";
const NEXT: &str = "the next long password";

/// A secret as it was when the old copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Old {
    Password,
    Temporary,
    PersonalCode,
    Kit,
}

const SECRETS: [(Old, &str); 4] = [
    (Old::Password, "a password"),
    (Old::Temporary, "a temporary password"),
    (Old::PersonalCode, "a personal code"),
    (Old::Kit, "a recovery kit"),
];

/// What happened since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Since {
    PasswordChanged,
    Reset,
    CodeUsed,
    NewCode,
    KitReplaced,
    KitUsed,
    Demoted,
    Disabled,
}

const EVENTS: [(Since, &str); 8] = [
    (Since::PasswordChanged, "they changed their password"),
    (Since::Reset, "their sign-in was reset"),
    (Since::CodeUsed, "they used their personal code"),
    (Since::NewCode, "they made a new personal code"),
    (Since::KitReplaced, "their kit was replaced"),
    (Since::KitUsed, "their kit was used"),
    (Since::Demoted, "their role was lowered"),
    (Since::Disabled, "they were disabled"),
];

/// An owner whose secrets somebody got hold of, with the files of that day.
struct Case {
    office: Office,
    secret: VaultSecret,
    /// Whose secrets they are.
    person: Someone,
    code: String,
    kit: String,
    temporary: bool,
    then: Files,
}

/// A vault's files in a folder of their own.
struct Files {
    _dir: tempfile::TempDir,
    database: PathBuf,
    keys: KeysFile,
}

impl Files {
    fn of(office: &Office) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let database = dir.path().join("vault.db");
        std::fs::copy(office.folder.path().join("vault.db"), &database).unwrap();
        let keys = KeysFile::read(&std::fs::read(office.folder.path().join("vault.keys")).unwrap()).unwrap();
        Self { _dir: dir, database, keys }
    }
}

impl Case {
    fn new(temporary: bool) -> Self {
        let (mut office, mut owner) = Office::open();
        let text = owner.vault_secret().to_string();
        let secret = VaultSecret::parse(&text, &owner.vault_id()).unwrap();
        let (person, code) = if temporary {
            let (at, password) = (office.later(), Password::new(TEMPORARY.into()));
            let access = Some((Grant::preset(Role::Owner), &password));
            let user = owner.add_user(at, UserKind::Person, details("Petra", "petra"), access).unwrap().user;
            owner.sign_out(at).unwrap();
            (Someone { password: TEMPORARY.into(), ..someone(user, "petra", "", 3) }, String::new())
        } else {
            let person = office.add(owner, "petra", Role::Owner);
            let mut session = office.sign_in(&person).unwrap();
            let code = session.new_personal_code(office.at).unwrap().to_string();
            session.sign_out(office.at).unwrap();
            (person, code)
        };
        let kit = if temporary {
            String::new()
        } else {
            let mut owner = office.owner_session();
            let kit = owner.make_kit(office.at, person.user, "").unwrap();
            owner.check_kit(office.at, &kit.code).unwrap();
            owner.sign_out(office.at).unwrap();
            kit.code.to_string()
        };
        let then = Files::of(&office);
        Self { office, secret, person, code, kit, temporary, then }
    }

    /// The person completes a sign-in that was only prepared, as they would before anything else.
    fn completed(&mut self) {
        if !self.temporary {
            return;
        }
        let at = self.office.later();
        let password = Password::new(TEMPORARY.into());
        let typed = Credentials { username: "petra", password, code: "", vault_secret: None };
        let mut session = self.office.locked().sign_in(&typed, &clock(at), Accepts::NOTHING).unwrap();
        self.person.password = "petra has a long password".into();
        self.code = session.complete_first(at, first(&self.person, at)).unwrap().to_string();
        session.sign_out(at).unwrap();
        let mut owner = self.office.owner_session();
        let kit = owner.make_kit(self.office.at, self.person.user, "").unwrap();
        owner.check_kit(self.office.at, &kit.code).unwrap();
        owner.sign_out(self.office.at).unwrap();
        self.kit = kit.code.to_string();
    }

    /// Lets it happen; gives a session of the other owner afterwards.
    fn happens(&mut self, since: Since) -> Session {
        let user = self.person.user;
        match since {
            Since::PasswordChanged => {
                self.completed();
                let mut session = self.office.sign_in(&self.person.clone()).unwrap();
                let (old, new) = (Password::new(self.person.password.clone()), Password::new(NEXT.into()));
                session.change_password(&clock(self.office.at), &old, &new).unwrap();
                session.sign_out(self.office.at).unwrap();
            }
            Since::CodeUsed => {
                self.completed();
                let now = clock(self.office.later());
                let mut own =
                    self.office.locked().open_with_personal_code("petra", &self.code, None, &now).unwrap();
                own.set_password(&now, "harbour lane", &Password::new(NEXT.into())).unwrap();
            }
            Since::NewCode => {
                self.completed();
                let mut session = self.office.sign_in(&self.person.clone()).unwrap();
                session.new_personal_code(self.office.at).unwrap();
                session.sign_out(self.office.at).unwrap();
            }
            Since::KitReplaced => {
                self.completed();
                let mut owner = self.office.owner_session();
                let kit = owner.make_kit(self.office.at, user, "").unwrap();
                owner.check_kit(self.office.at, &kit.code).unwrap();
                owner.sign_out(self.office.at).unwrap();
            }
            Since::KitUsed => {
                self.completed();
                let at = self.office.later();
                let recovery = self
                    .office
                    .locked()
                    .open_with_kit(&self.kit, None, &clock(at), Accepts::NOTHING)
                    .unwrap();
                let next = someone(directory::UserId(3), "mateo", "mateo takes over now", 5);
                let taken = recovery.take_over(at, details("Mateo", "mateo"), first(&next, at));
                taken.map_err(|e| e.1).unwrap().0.sign_out(at).unwrap();
            }
            Since::Reset => self.owner_does(|owner, at| {
                let next = Password::new(NEXT.into());
                owner.reset_sign_in(at, user, true, &next).map(|_| ())
            }),
            Since::Demoted => self.owner_does(|owner, at| {
                let support = Grant::preset(Role::Support);
                owner.change(at, |r| sign_ins::change_grant(r, user, support.clone(), "moves"))
            }),
            Since::Disabled => {
                self.owner_does(|owner, at| owner.change(at, |_| users::disable(user, "left")))
            }
        }
        self.office.owner_session()
    }

    fn owner_does(&mut self, what: impl FnOnce(&mut Session, Timestamp) -> Result<(), VaultError>) {
        let mut owner = self.office.owner_session();
        what(&mut owner, self.office.at).unwrap();
        owner.sign_out(self.office.at).unwrap();
    }

    /// Every key that a secret gives with a keys file, of every epoch.
    fn keys(
        &self,
        old: Old,
        code: &str,
        password: &str,
        file: &KeysFile,
    ) -> Vec<(KeyName, u32, CompartmentKey)> {
        let (payload, vault) = (file.payload(), file.payload().vault_id);
        let found = match old {
            Old::Password | Old::Temporary => payload.slots_of(&user_tag(&vault, "petra")).find_map(|slot| {
                let seed = slot.open(&vault, &Password::new(password.into()), &self.secret).ok()?;
                Some((slot.identity, Identity::from_seed(&seed)))
            }),
            Old::PersonalCode | Old::Kit => {
                let identity = Identity::from_seed(&RecoveryCode::parse(code, &vault).unwrap().seed(&vault));
                let listed = payload.identities.iter().find(|listed| listed.public() == identity.public());
                listed.map(|listed| (listed.id, identity))
            }
        };
        let Some((id, identity)) = found else { return Vec::new() };
        let mut all = Vec::new();
        for sealed in payload.boxes_of(&id) {
            let mut key = open_key(sealed, &vault, &identity).unwrap();
            let mut epoch = sealed.epoch;
            while let Some(link) =
                payload.links.iter().find(|link| (link.key, link.epoch) == (sealed.key, epoch))
            {
                let older = open_link(link, &vault, &key).unwrap();
                all.push((sealed.key, epoch, std::mem::replace(&mut key, older)));
                epoch -= 1;
            }
            all.push((sealed.key, epoch, key));
        }
        all
    }
}

/// Whether a key is the database's.
fn opens(database: &Path, key: &CompartmentKey) -> bool {
    let db = Connection::open(database).unwrap();
    let hex = database_key(key).hex();
    db.pragma_update(None, "key", format!("x'{}'", std::str::from_utf8(&*hex).unwrap())).unwrap();
    db.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get::<_, u64>(0)).is_ok()
}

/// The keys in force that are among those at hand: those that today's keys file seals for somebody.
fn in_force(keys: &[(KeyName, u32, CompartmentKey)], of: &KeysInForce, file: &KeysFile) -> BTreeSet<String> {
    let vault = file.payload().vault_id;
    let newest = |(name, epoch, key): &(KeyName, u32, CompartmentKey)| {
        let commit: String =
            keys::commitment(key, &vault, *name, *epoch).iter().map(|b| format!("{b:02x}")).collect();
        let named: directory::Key = name.to_string().parse().unwrap();
        let sealed = file.payload().boxes.iter().any(|sealed| sealed.key == *name);
        (sealed && of.newest.get(&named)?.commit == commit).then(|| name.to_string())
    };
    keys.iter().filter_map(newest).collect()
}

/// What an old secret opens with an old keys file, of the vault after something happened.
fn opened(old: Old, since: Since) -> &'static str {
    let mut case = Case::new(old == Old::Temporary);
    let (password, code) = match old {
        Old::Password | Old::Temporary => (case.person.password.clone(), String::new()),
        Old::PersonalCode => (String::new(), case.code.clone()),
        Old::Kit => (String::new(), case.kit.clone()),
    };
    let held = case.keys(old, &code, &password, &case.then.keys);
    assert!(
        held.iter().any(|(_, _, key)| opens(&case.then.database, key)),
        "the old copy of the folder opens for ever"
    );

    let owner = case.happens(since);
    let today = owner.register().keys_in_force().unwrap();
    owner.sign_out(case.office.at).unwrap();
    let now = Files::of(&case.office);
    let with_old = in_force(&held, &today, &now.keys);
    let database = held.iter().any(|(_, _, key)| opens(&now.database, key));
    let held_now = case.keys(old, &code, &password, &now.keys);
    let with_todays = in_force(&held_now, &today, &now.keys);
    let database_now = held_now.iter().any(|(_, _, key)| opens(&now.database, key));

    let what = format!("{old:?} after {since:?}");
    let counts = !with_todays.is_empty();
    assert_eq!((counts, database_now), (still_counts(old, since), counts), "{what}");
    // Whoever may still read something with it today may have had the key before.
    assert!(with_old.is_subset(&with_todays), "{what}: {with_old:?} and today {with_todays:?}");
    assert!(counts || !database, "{what}: the database of today opens");
    if counts { "good: no more than today" } else { "nothing" }
}

/// Whether a secret is good after it, as its owner would expect.
fn still_counts(old: Old, since: Since) -> bool {
    match (old, since) {
        (_, Since::Disabled) => false,
        // A temporary password goes with the first sign-in, which all of these but three begin with.
        (Old::Temporary, Since::Demoted) => true,
        (Old::Temporary, _) => false,
        (Old::Password, Since::PasswordChanged | Since::Reset | Since::CodeUsed) => false,
        (Old::Password, _) => true,
        (Old::PersonalCode, Since::Reset | Since::CodeUsed | Since::NewCode) => false,
        (Old::PersonalCode, _) => true,
        (Old::Kit, Since::KitReplaced | Since::KitUsed | Since::Demoted) => false,
        (Old::Kit, _) => true,
    }
}

#[test]
fn an_old_secret_with_an_old_keys_file_opens_nothing_of_todays_vault() {
    let mut table = String::from("| since the copy was made |");
    for (_, secret) in SECRETS {
        write!(table, " {secret} |").unwrap();
    }
    table.push_str("\n|---|---|---|---|---|\n");
    for (since, event) in EVENTS {
        write!(table, "| {event} |").unwrap();
        for (old, _) in SECRETS {
            write!(table, " {} |", opened(old, since)).unwrap();
        }
        table.push('\n');
    }
    eprintln!("{table}");
    let kept =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../SECURITY.md")).unwrap();
    assert!(kept.contains(&table), "SECURITY.md has another table:\n{table}");
}

//! The folder is put back to an older state, and somebody comes in by each of the doors, on a computer with a keyring and on
//! one without: who gets in, what the journal says, who is told, and whether the next one still hears of it.

use std::path::PathBuf;
use std::sync::Arc;

use directory::{Change, Grant, NoticeKind, Refusal, Register, Role, UserKind};
use keys::Password;
use vault::{Accepts, Credentials, Device, Folder, KeyringError, OsKeyring, Session, VaultError, restore};
use zeroize::Zeroizing;

use crate::office::{Office, Someone, clock, details, first, someone};

const TEMPORARY: &str = "temporary pass words 1";

/// A computer without a keyring.
struct NoKeyring;

impl OsKeyring for NoKeyring {
    fn get(&self, _: &str) -> Result<Option<Zeroizing<String>>, KeyringError> {
        Err(KeyringError::Absent)
    }
    fn set(&self, _: &str, _: &str) -> Result<(), KeyringError> {
        Err(KeyringError::Absent)
    }
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Came {
    /// In; the journal says that the older copy was accepted, and every owner has a notice.
    InAndTold,
    /// In as if nothing were.
    InUnaware,
    /// Told that the copy is older.
    OlderCopy,
    /// Told that only an owner may accept it.
    OwnersOnly,
}
use Came::{InAndTold, InUnaware, OlderCopy, OwnersOnly};

/// Who comes in, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    Password,
    AcceptedByOwner,
    AcceptedByAuditor,
    AcceptedWithTemporaryPassword,
    AcceptedWithAnOwnersTemporaryPassword,
    PersonalCode,
    Kit,
    KitLookedAt,
    KitAccepted,
    RestoredElsewhere,
    OtherDataFolder,
}

/// Each door: what comes of it, and whether the next sign-in by password is still told, with a keyring and without.
const TABLE: [(Door, [(Came, bool); 2]); 11] = [
    (Door::Password, [(OlderCopy, true); 2]),
    (Door::AcceptedByOwner, [(InAndTold, false); 2]),
    (Door::AcceptedByAuditor, [(OwnersOnly, true); 2]),
    (Door::AcceptedWithTemporaryPassword, [(OwnersOnly, true); 2]),
    (Door::AcceptedWithAnOwnersTemporaryPassword, [(OwnersOnly, true); 2]),
    (Door::PersonalCode, [(OlderCopy, true); 2]),
    (Door::Kit, [(OlderCopy, true); 2]),
    (Door::KitLookedAt, [(InUnaware, true); 2]),
    (Door::KitAccepted, [(InAndTold, false); 2]),
    (Door::RestoredElsewhere, [(OlderCopy, true); 2]),
    // Without a keyring another data folder is a fresh computer, which can't know.
    (Door::OtherDataFolder, [(OlderCopy, true), (InUnaware, false)]),
];

struct Case {
    office: Office,
    auditor: Someone,
    kit: String,
    secret: String,
    backup: PathBuf,
}

impl Case {
    /// A vault that this computer saw newer than it is.
    fn new(keyring: bool) -> Self {
        let (mut office, session) = Office::open();
        let secret = session.vault_secret().to_string();
        let auditor = office.add(session, "audra", Role::Auditor);
        let mut owner = office.owner_session();
        for (name, role) in [("tom", Role::Auditor), ("olga", Role::Owner)] {
            let (at, password) = (office.later(), Password::new(TEMPORARY.into()));
            let access = Some((Grant::preset(role), &password));
            owner.add_user(at, UserKind::Person, details(name, name), access).unwrap();
        }
        let kit = owner.make_kit(office.at, office.owner.user, "").unwrap().code.to_string();
        owner.check_kit(office.at, &kit).unwrap();
        let backup = office.dir.path().join("office.keyholder-backup");
        owner.back_up(office.at, &backup).unwrap();
        owner.sign_out(office.at).unwrap();
        if !keyring {
            office.device = Device { keyring: Arc::new(NoKeyring), ..office.device };
        }
        let mut case = Self { office, auditor, kit, secret, backup };
        let older = case.files();
        let mut owner = case.by_password(Accepts::NOTHING).unwrap();
        for name in ["paula", "pia"] {
            owner.add_user(case.office.at, UserKind::Person, details(name, name), None).unwrap();
        }
        owner.sign_out(case.office.at).unwrap();
        for (path, bytes) in older {
            std::fs::write(path, bytes).unwrap();
        }
        case
    }

    fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let names =
            ["vault.db", "vault.keys", "vault.keys.2"].map(|name| self.office.folder.path().join(name));
        names.into_iter().map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
    }

    fn signs_in(&mut self, who: &Someone, code: bool, accepts: Accepts) -> Result<Session, VaultError> {
        let at = self.office.later();
        let code = if code { who.code(at) } else { String::new() };
        let password = Password::new(who.password.clone());
        let typed =
            Credentials { username: &who.username, password, code: &code, vault_secret: Some(&self.secret) };
        self.office.locked().sign_in(&typed, &clock(at), accepts)
    }

    fn by_password(&mut self, accepts: Accepts) -> Result<Session, VaultError> {
        let owner = self.office.owner.clone();
        self.signs_in(&owner, true, accepts)
    }

    fn newcomer(&mut self, name: &str) -> Result<Session, VaultError> {
        let who = Someone { password: TEMPORARY.into(), ..someone(directory::UserId(0), name, "", 3) };
        self.signs_in(&who, false, Accepts::OLDER_COPY)
    }

    /// Goes in by a door; gives a session where there is one in the end.
    fn enters(&mut self, door: Door) -> Result<Option<Session>, VaultError> {
        let now = clock(self.office.later());
        let secret = self.secret.clone();
        let kit = |case: &Self, accepts| {
            case.office.locked().open_with_kit(&case.kit, Some(&secret), &now, accepts)
        };
        Ok(match door {
            Door::Password => Some(self.by_password(Accepts::NOTHING)?),
            Door::AcceptedByOwner => Some(self.by_password(Accepts::OLDER_COPY)?),
            Door::AcceptedByAuditor => {
                let auditor = self.auditor.clone();
                Some(self.signs_in(&auditor, true, Accepts::OLDER_COPY)?)
            }
            Door::AcceptedWithTemporaryPassword => Some(self.newcomer("tom")?),
            Door::AcceptedWithAnOwnersTemporaryPassword => Some(self.newcomer("olga")?),
            Door::PersonalCode => {
                let code = self.office.owner_code.clone();
                drop(self.office.locked().open_with_personal_code("ingrid", &code, Some(&secret), &now)?);
                None
            }
            Door::Kit => {
                drop(kit(self, Accepts::NOTHING)?);
                None
            }
            Door::KitLookedAt => {
                drop(kit(self, Accepts::OLDER_COPY)?);
                None
            }
            Door::KitAccepted => {
                let next = someone(directory::UserId(5), "mateo", "mateo takes over now", 5);
                let recovery = kit(self, Accepts::OLDER_COPY)?;
                let taken = recovery.take_over(now.wall, details("Mateo", "mateo"), first(&next, now.wall));
                Some(taken.map_err(|e| e.1)?.0)
            }
            Door::RestoredElsewhere => {
                self.office.folder = Folder::at(self.office.dir.path().join("elsewhere.keyholder"));
                restore(&self.backup, &self.office.folder, &self.office.device.rng)?;
                Some(self.by_password(Accepts::NOTHING)?)
            }
            Door::OtherDataFolder => {
                let data = self.office.dir.path().join("other data");
                self.office.device = Device { data, ..self.office.device.clone() };
                Some(self.by_password(Accepts::NOTHING)?)
            }
        })
    }
}

/// Whether the last entry accepts an older copy, and which owners have a notice of it.
fn told(session: &Session) -> bool {
    let last = session.read().changes_of(session.chain().size()).unwrap().readable;
    let noted = last.iter().any(|change| matches!(change, Change::OlderCopyAccepted(_)));
    let owners = session.register().owners(crate::office::START).unwrap();
    let has_notice = |owner: &directory::OwnerStanding| {
        let notices = session.read().open_notices(owner.user).unwrap();
        notices.iter().any(|notice| notice.kind == NoticeKind::OlderCopyAccepted)
    };
    // Whoever became an owner by this very entry knows.
    let known = owners.iter().filter(|owner| Ok(owner.user) != session.user().map_err(drop)).all(has_notice);
    assert_eq!(noted, known && owners.iter().any(has_notice), "the entry and its notices go together");
    noted
}

#[test]
fn an_older_copy_is_accepted_by_owners_and_kits_alone_and_always_told() {
    for (door, expected) in TABLE {
        for (keyring, expected) in [true, false].into_iter().zip(expected) {
            let mut case = Case::new(keyring);
            let before = case.files();
            let entered = case.enters(door);
            let came = match &entered {
                Ok(Some(session)) if told(session) => InAndTold,
                Ok(_) => InUnaware,
                Err(VaultError::OlderCopy(seen)) => {
                    assert!(seen.seen_entries > seen.entries, "{seen:?}");
                    OlderCopy
                }
                Err(VaultError::Refused(Refusal::OwnersOnly)) => OwnersOnly,
                Err(other) => panic!("{door:?}: {other:?}"),
            };
            if let Ok(Some(session)) = entered {
                session.sign_out(case.office.at).unwrap();
            }
            if !matches!(came, InAndTold) && door != Door::OtherDataFolder {
                let changed = before.iter().any(|(path, bytes)| std::fs::read(path).unwrap() != *bytes);
                assert!(!changed, "{door:?}: nothing is written for whoever is turned away");
            }
            let next = case.by_password(Accepts::NOTHING);
            let still = match next {
                Ok(_) => false,
                Err(VaultError::OlderCopy(_)) => true,
                Err(other) => panic!("{door:?}, next: {other:?}"),
            };
            assert_eq!((came, still), expected, "{door:?}, keyring: {keyring}");
        }
    }
}

//! A small office to test on: a vault in a temporary folder, a computer whose keyring and clock are ours.

use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use directory::lockout::Clock;
use directory::{Computer, Grant, Role, Settings, Timestamp, UserDetails, UserId, UserKind};
use keys::{CompartmentKey, IdentityId, KdfParams, KeyName, Password, TotpSecret};
use keys::{KeysFile, database_key, mac_key, open_key, user_tag};
use rand_core::{TryCryptoRng, TryRng};
use rusqlite::Connection;
use vault::{
    Accepts, Credentials, Device, FirstSignIn, Folder, Holder, KeyringError, LockedVault, NewVault,
    OsKeyring, Random, Session, VaultError,
};
use zeroize::Zeroizing;

/// Noon on 1 June 2026.
pub const START: Timestamp = Timestamp(1_780_315_200_000);
pub const OWNER_PASSWORD: &str = "correct horse battery staple";
const STEP: i64 = 30_000;

/// Numbers that look random and are the same in every run.
struct Counting(u64);

impl TryRng for Counting {
    type Error = Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(self.try_next_u64()? as u32)
    }
    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        // SplitMix64, Steele, Lea and Flood 2014.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Ok(z ^ (z >> 31))
    }
    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Infallible> {
        for chunk in to.chunks_mut(8) {
            chunk.copy_from_slice(&self.try_next_u64()?.to_le_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}
impl TryCryptoRng for Counting {}

/// A keyring in a folder, so that a child process has the same one.
pub struct Keyring(PathBuf);

impl OsKeyring for Keyring {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<String>>, KeyringError> {
        Ok(std::fs::read_to_string(self.0.join(name)).ok().map(Zeroizing::new))
    }
    fn set(&self, name: &str, secret: &str) -> Result<(), KeyringError> {
        // Renamed into place: a real keyring loses nothing to a kill either.
        std::fs::write(self.0.join("new"), secret).unwrap();
        std::fs::rename(self.0.join("new"), self.0.join(name)).unwrap();
        Ok(())
    }
}

/// A computer whose notes lie in `data`. `seed` makes its randomness its own.
pub fn computer(data: &Path, seed: u64) -> Device {
    Device {
        computer: Computer { id: format!("{seed:032x}"), name: format!("DESK-{seed}") },
        data: data.to_owned(),
        set_aside: Default::default(),
        keyring: Arc::new(keyring(data)),
        rng: Random::from(Counting(seed)),
        kdf: KdfParams::FLOOR,
        ram_kib: 16 * 1024 * 1024,
        program: Holder(format!("test {seed}")),
    }
}

/// A kill takes nothing from the system's own caches, so a file system in memory shows the same and is quick.
fn folder_in_memory() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

fn keyring(data: &Path) -> Keyring {
    let folder = data.with_extension("keyring");
    std::fs::create_dir_all(&folder).unwrap();
    Keyring(folder)
}

/// The same computer in a process of its own, with randomness of its own.
pub fn child_computer(dir: &Path, at: Timestamp) -> Device {
    Device { rng: random(at.0.unsigned_abs()), ..computer(&dir.join("data"), 1) }
}

pub fn random(seed: u64) -> Random {
    Random::from(Counting(seed))
}

/// Somebody who can sign in.
#[derive(Clone)]
pub struct Someone {
    pub user: UserId,
    pub username: String,
    pub password: String,
    pub totp: [u8; 20],
}

impl Someone {
    /// The authenticator's code at a point in time.
    pub fn code(&self, at: Timestamp) -> String {
        let totp =
            totp_rs::Builder::new().with_secret(self.totp.to_vec()).with_account_name("a").build().unwrap();
        totp.generate(u64::try_from(at.0 / 1000).unwrap()).to_string()
    }
}

/// The office.
pub struct Office {
    pub dir: tempfile::TempDir,
    pub device: Device,
    pub folder: Folder,
    pub at: Timestamp,
    pub owner: Someone,
    pub owner_code: String,
}

impl Office {
    /// Makes a vault with one owner, signed in.
    pub fn open() -> (Self, Session) {
        Self::made_in(folder_in_memory())
    }

    /// The same in a folder that is there.
    pub fn open_in(parent: &Path) -> (Self, Session) {
        Self::made_in(tempfile::tempdir_in(parent).unwrap())
    }

    fn made_in(dir: tempfile::TempDir) -> (Self, Session) {
        let device = computer(&dir.path().join("data"), 1);
        let folder = Folder::inside(dir.path(), "Harbour Lane Studio");
        let owner = someone(directory::FOUNDER, "ingrid", OWNER_PASSWORD, 1);
        let new = NewVault {
            business: "Harbour Lane Studio",
            settings: Settings::default(),
            sample: false,
            owner: details("Ingrid Solberg", "ingrid"),
            first: first(&owner, START),
        };
        let (session, code) = Session::create(device.clone(), &folder, new, START).unwrap();
        let at = START.plus(STEP);
        (Self { dir, device, folder, at, owner, owner_code: code.to_string() }, session)
    }

    /// The next moment: a step of the authenticator later, so that its code counts again.
    pub fn later(&mut self) -> Timestamp {
        self.at = self.at.plus(STEP);
        self.at
    }

    pub fn locked(&self) -> LockedVault {
        LockedVault::find(self.folder.clone(), self.device.clone()).unwrap()
    }

    /// Signs in, a step later.
    pub fn sign_in(&mut self, who: &Someone) -> Result<Session, VaultError> {
        let at = self.later();
        patiently(|| sign_in(&self.locked(), who, at, Accepts::NOTHING))
    }

    pub fn owner_session(&mut self) -> Session {
        let owner = self.owner.clone();
        self.sign_in(&owner).unwrap()
    }

    /// Adds a person with a sign-in and completes it. Ends with nobody signed in.
    pub fn add(&mut self, owner: Session, username: &str, role: Role) -> Someone {
        self.add_with(owner, username, Grant::preset(role))
    }

    /// The same with permissions set one by one.
    pub fn add_with(&mut self, mut owner: Session, username: &str, grant: Grant) -> Someone {
        let at = self.later();
        let temporary = Password::new("temporary pass words 1".into());
        let access = Some((grant, &temporary));
        let user = owner.add_user(at, UserKind::Person, details(username, username), access).unwrap().user;
        owner.sign_out(at).unwrap();
        let who = someone(
            user,
            username,
            &format!("{username} has a long password"),
            u8::try_from(user.0).unwrap(),
        );
        let at = self.later();
        let credentials = Credentials { username, password: temporary, code: "", vault_secret: None };
        let mut session = self.locked().sign_in(&credentials, &clock(at), Accepts::NOTHING).unwrap();
        session.complete_first(at, first(&who, at)).unwrap();
        session.sign_out(at).unwrap();
        who
    }
}

impl Office {
    /// What an insider with an owner's password and the vault secret can do to the files: the database, opened
    /// without the program.
    pub fn insider(&self, secret: &str) -> Connection {
        self.without_the_program(&self.owner, secret).db
    }

    /// The same by anybody.
    pub fn without_the_program(&self, who: &Someone, secret: &str) -> Insider {
        let file = KeysFile::read(&std::fs::read(self.folder.path().join("vault.keys")).unwrap()).unwrap();
        let vault = file.payload().vault_id;
        let secret = keys::VaultSecret::parse(secret, &vault).unwrap();
        let slot = file.payload().slots_of(&user_tag(&vault, &who.username)).next().unwrap();
        let seed = slot.open(&vault, &Password::new(who.password.clone()), &secret).unwrap();
        let identity = keys::Identity::from_seed(&seed);
        let boxes = file.payload().boxes_of(&slot.identity);
        let keys: Vec<(KeyName, CompartmentKey)> =
            boxes.map(|sealed| (sealed.key, open_key(sealed, &vault, &identity).unwrap())).collect();
        let (_, core) = keys.iter().find(|(name, _)| *name == KeyName::Core).unwrap();
        file.verify_mac(&mac_key(core)).unwrap();
        let db = Connection::open(self.folder.path().join("vault.db")).unwrap();
        let hex = database_key(core).hex();
        let key = format!("x'{}'", std::str::from_utf8(&*hex).unwrap());
        db.pragma_update(None, "key", key).unwrap();
        Insider { id: slot.identity, identity, keys, db, file }
    }
}

/// Somebody with a password and the vault secret, and no program to mind: all they can open.
pub struct Insider {
    pub id: IdentityId,
    pub identity: keys::Identity,
    pub keys: Vec<(KeyName, CompartmentKey)>,
    pub db: Connection,
    pub file: KeysFile,
}

impl Insider {
    /// The key of this name, if they hold it.
    pub fn key(&self, name: KeyName) -> Option<&CompartmentKey> {
        self.keys.iter().find(|(held, _)| *held == name).map(|(_, key)| key)
    }

    /// Every key of every epoch that they reach.
    pub fn all_keys(&self) -> Vec<CompartmentKey> {
        let boxes = self.file.payload().boxes_of(&self.id);
        boxes.flat_map(|b| (1..=b.epoch).filter_map(|epoch| self.key_at(b.key, epoch))).collect()
    }

    /// The key of any epoch: each seals the one before, in the entry that made it.
    pub fn key_at(&self, name: KeyName, epoch: u32) -> Option<CompartmentKey> {
        use base64::Engine;
        let newest = self.file.payload().boxes.iter().find(|b| b.key == name && b.to == self.id)?.epoch;
        let mut key = CompartmentKey::from_bytes(*self.key(name)?.expose());
        for from in (epoch + 1..=newest).rev() {
            let sql = "SELECT link FROM key_epoch WHERE key = ? AND epoch = ?";
            let row = self.db.query_row(sql, (name.to_string(), from), |row| row.get::<_, Option<String>>(0));
            let bytes = base64::engine::general_purpose::STANDARD.decode(row.unwrap()?).unwrap();
            let link = keys::Link::from_bytes(name, from, &bytes.try_into().unwrap());
            key = keys::open_link(&link, &self.file.payload().vault_id, &key).unwrap();
        }
        Some(key)
    }
}

pub fn clock(at: Timestamp) -> Clock {
    Clock { wall: at, monotonic_ms: at.0 - START.0, boot: "one".into() }
}

pub fn sign_in(
    vault: &LockedVault,
    who: &Someone,
    at: Timestamp,
    accepts: Accepts,
) -> Result<Session, VaultError> {
    let code = who.code(at);
    let password = Password::new(who.password.clone());
    let typed = Credentials { username: &who.username, password, code: &code, vault_secret: None };
    vault.sign_in(&typed, &clock(at), accepts)
}

/// Opens a vault. A child that another test starts holds every open file for a moment, the lock among them.
pub fn patiently(open: impl Fn() -> Result<Session, VaultError>) -> Result<Session, VaultError> {
    for _ in 0..20 {
        match open() {
            Err(VaultError::InUse(_)) => std::thread::sleep(std::time::Duration::from_millis(20)),
            done @ (Ok(_) | Err(_)) => return done,
        }
    }
    open()
}

pub fn someone(user: UserId, username: &str, password: &str, totp: u8) -> Someone {
    Someone { user, username: username.into(), password: password.into(), totp: [totp; 20] }
}

pub fn first(who: &Someone, _at: Timestamp) -> FirstSignIn<'static> {
    FirstSignIn {
        password: Password::new(who.password.clone()),
        second_factor: TotpSecret::from_bytes(who.totp),
        code: None,
        question: "Which street did you grow up in?",
        answer: "Harbour Lane",
    }
}

pub fn details(name: &str, username: &str) -> UserDetails {
    UserDetails {
        name: name.into(),
        username: username.into(),
        reply_to: String::new(),
        notify: format!("{username}@harbourlane.example"),
        job_title: String::new(),
        department: String::new(),
        company: None,
        starts: None,
        stops: None,
        responsible: None,
        purpose: String::new(),
        rotates_on: None,
    }
}

impl Office {
    /// Both copies of what this computer noted of the vault.
    pub fn notes(&self) -> [std::path::PathBuf; 2] {
        let folder = self.device.data.join(self.folder.vault_id().unwrap().to_string());
        ["local.state", "local.state.2"].map(|name| folder.join(name))
    }

    /// What the two integrity checks find in the database, without the program: the number of problems, or that it
    /// doesn't open.
    pub fn check_file(&self) -> Result<u32, rusqlite::Error> {
        let secret = self.device.keyring.get(&format!("vault-secret-{}", self.folder.vault_id().unwrap()));
        let db = self.insider(&secret.unwrap().unwrap());
        let mut problems = 0;
        for check in ["PRAGMA cipher_integrity_check", "PRAGMA integrity_check"] {
            let mut statement = db.prepare(check)?;
            let found: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
            problems += found.iter().filter(|text| *text != "ok").count();
        }
        Ok(u32::try_from(problems).unwrap())
    }
}

/// A computer without a keyring.
pub struct NoKeyring;

impl vault::OsKeyring for NoKeyring {
    fn get(&self, _name: &str) -> Result<Option<zeroize::Zeroizing<String>>, vault::KeyringError> {
        Err(vault::KeyringError::Absent)
    }
    fn set(&self, _name: &str, _secret: &str) -> Result<(), vault::KeyringError> {
        Err(vault::KeyringError::Absent)
    }
}

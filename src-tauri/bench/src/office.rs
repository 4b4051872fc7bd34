//! Vaults to measure: made once through the program's own calls, kept in the target folder, and copied for each run.

mod register;

use std::convert::Infallible;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use directory::{Computer, Day, Settings, Timestamp, UserDetails, UserId, UserKind, lockout::Clock, users};
use keys::{KdfParams, Password, TotpSecret};
use rand_core::{TryCryptoRng, TryRng};
use vault::{
    Accepts, Credentials, Device, FirstSignIn, Folder, Holder, KeyringError, LockedVault, NewVault,
    OsKeyring, Random, Session,
};
use zeroize::Zeroizing;

use crate::Outcome;

/// The password of every vault's owner.
pub(crate) const PASSWORD: &str = "correct horse battery staple";
/// The same owner's where a released program is to open the vault.
pub(crate) const RELEASED_PASSWORD: &str = "correct horse battery staples";
pub(crate) const USERNAME: &str = "ingrid";
const TOTP: [u8; 20] = [7; 20];
/// Noon on 1 June 2026.
const START: Timestamp = Timestamp(1_780_315_200_000);
/// A code counts once in 30 seconds.
const STEP: i64 = 30_000;
const BUSINESS: &str = "Harbour Lane Studio";

/// A vault on disk and a computer to open it on.
pub(crate) struct Office {
    dir: PathBuf,
    device: Device,
    folder: Folder,
    at: Timestamp,
}

impl Office {
    /// A fresh copy, on the disk of the target folder, of the vault of `users` users and as many entries.
    pub(crate) fn with(users: u32) -> Outcome<Self> {
        Self::copy_of(&users.to_string(), after(users), |dir| make(dir, users))
    }

    /// A fresh copy of the vault of that name, which ends at that moment. It is made in memory where it isn't kept yet,
    /// since the disk would take a quarter of an hour.
    fn copy_of(name: &str, ends: Timestamp, make: impl FnOnce(&Path) -> Outcome) -> Outcome<Self> {
        let vaults = target()?.join("bench-vaults");
        let (kept, copy) = (vaults.join(name), vaults.join("copy").join(name));
        if !kept.join("done").is_file() {
            let memory = Path::new("/dev/shm");
            let memory = if memory.is_dir() { memory } else { &vaults };
            let dir = memory.join(format!("keyholder-bench-{}", std::process::id()));
            if dir.exists() {
                fs::remove_dir_all(&dir)?;
            }
            fs::create_dir_all(&dir)?;
            make(&dir)?;
            copy_dir(&dir, &kept)?;
            fs::remove_dir_all(&dir)?;
            fs::write(kept.join("done"), "")?;
        }
        copy_dir(&kept, &copy)?;
        Ok(Self::at(&copy, ends))
    }

    fn at(dir: &Path, at: Timestamp) -> Self {
        Self { dir: dir.to_owned(), device: device(dir), folder: Folder::inside(dir, BUSINESS), at }
    }

    /// The next moment: its code hasn't been used.
    pub(crate) fn later(&mut self) -> Timestamp {
        self.at = self.at.plus(STEP);
        self.at
    }

    pub(crate) fn device(&self) -> &Device {
        &self.device
    }

    pub(crate) fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Signs the owner in, as the window does.
    pub(crate) fn sign_in(&mut self) -> Outcome<Session> {
        let at = self.later();
        let vault = LockedVault::find(self.folder.clone(), self.device.clone())?;
        let code = code(at)?;
        let typed = Credentials {
            username: USERNAME,
            password: Password::new(PASSWORD.into()),
            code: &code,
            vault_secret: None,
        };
        Ok(vault.sign_in(&typed, &clock(at), Accepts::NOTHING)?)
    }

    /// Makes the vault one that a released program takes: the owner has another password, [`RELEASED_PASSWORD`], and a key
    /// slot at the least cost it accepts.
    pub(crate) fn release(&mut self) -> Outcome {
        self.device.kdf = KdfParams::RELEASED_FLOOR;
        let mut session = self.sign_in()?;
        let [old, new] = [PASSWORD, RELEASED_PASSWORD].map(|text| Password::new(text.into()));
        session.change_password(&clock(self.later()), &old, &new)?;
        Ok(session.sign_out(self.later())?)
    }

    /// The vault secret, for a computer that has none in its keyring yet.
    pub(crate) fn vault_secret(&self) -> Outcome<Zeroizing<String>> {
        let name = format!("vault-secret-{}", self.folder.vault_id()?);
        Ok(self.device.keyring.get(&name)?.ok_or("the keyring is empty")?)
    }

    /// Adds users, an entry each.
    pub(crate) fn add(&mut self, session: &mut Session, numbers: std::ops::Range<u32>) -> Outcome {
        for n in numbers {
            let (kind, details) = user(n);
            self.at = self.at.plus(1);
            session.add_user(self.at, kind, details, None)?;
        }
        Ok(())
    }

    /// What an owner does beside adding: now and then somebody leaves, and notices are acknowledged but for the last.
    fn look_after(&mut self, session: &mut Session, leaver: u32) -> Outcome {
        let at = self.at.plus(1);
        session.change(at, |_| users::disable(UserId(leaver), "Left"))?;
        let open = session.read().open_notices(directory::FOUNDER)?;
        let seen: Vec<_> = open.into_iter().skip(20).map(|notice| notice.id).collect();
        if !seen.is_empty() {
            let at = at.plus(1);
            session.change(at, |_| directory::notices::acknowledge(&seen))?;
        }
        self.at = self.at.plus(10);
        Ok(())
    }
}

/// Cargo's build folder: this program lies in `<target>/release`.
pub(crate) fn target() -> Outcome<PathBuf> {
    let exe = std::env::current_exe()?;
    Ok(exe.ancestors().nth(2).ok_or("this program lies in no target folder")?.to_owned())
}

/// The moment when a vault of so many users is finished.
pub(crate) fn after(users: u32) -> Timestamp {
    START.plus(i64::from(users) * 2 + 1_000_000)
}

/// Makes a vault: one entry a user.
fn make(dir: &Path, users: u32) -> Outcome {
    let mut office = Office::at(dir, START);
    let new = NewVault {
        business: BUSINESS,
        settings: Settings::default(),
        sample: false,
        owner: UserDetails {
            notify: "ingrid@harbourlane.example".into(),
            ..details("Ingrid Solberg", USERNAME)
        },
        first: FirstSignIn {
            password: Password::new(PASSWORD.into()),
            second_factor: TotpSecret::from_bytes(TOTP),
            code: None,
            question: "Which street did you grow up in?",
            answer: "Harbour Lane",
        },
    };
    let (mut session, _) = Session::create(office.device.clone(), &office.folder, new, START)?;
    for from in (2..=users).step_by(100) {
        office.add(&mut session, from..(from + 100).min(users + 1))?;
        office.look_after(&mut session, from)?;
    }
    let at = office.later();
    Ok(session.sign_out(at)?)
}

/// The nth user: a mix of kinds, companies and departments, with names that sort all over.
pub(crate) fn user(n: u32) -> (UserKind, UserDetails) {
    const FIRST: [&str; 16] = [
        "Amara",
        "Björn",
        "Chioma",
        "Dmitri",
        "Eilidh",
        "Farid",
        "Gwen",
        "Hana",
        "Iker",
        "Jonas",
        "Kavya",
        "Lucía",
        "Mehmet",
        "Noor",
        "Oluwaseun",
        "Petra",
    ];
    const LAST: [&str; 16] = [
        "Adeyemi",
        "Brandt",
        "Castillo",
        "Dahl",
        "Eriksen",
        "Fontaine",
        "García",
        "Hoffmann",
        "Ivanova",
        "Jansen",
        "Kowalski",
        "Lindqvist",
        "Moreau",
        "Nakamura",
        "O'Neill",
        "Petrov",
    ];
    const JOBS: [&str; 6] = ["Accountant", "Designer", "Engineer", "Office manager", "Sales", "Support"];
    let pick = |list: &[&str], by: u32| {
        list.get((n / by) as usize % list.len()).copied().unwrap_or_default().to_owned()
    };
    let (first, last) = (pick(&FIRST, 1), pick(&LAST, 16));
    let kind = match n % 20 {
        0 | 10 => UserKind::Api,
        5 => UserKind::Integration,
        _ => UserKind::Person,
    };
    let username = format!("{}.{n}", first.to_lowercase());
    let name = match kind {
        UserKind::Person => format!("{first} {last} {n}"),
        UserKind::Api => format!("Export {n}"),
        UserKind::Integration => format!("Bookings {n}"),
    };
    let notify = format!("user{n}@harbourlane.example");
    let details = UserDetails {
        notify,
        job_title: pick(&JOBS, 3),
        department: pick(&JOBS, 7),
        company: None,
        responsible: (kind != UserKind::Person).then_some(directory::FOUNDER),
        purpose: if kind == UserKind::Person { String::new() } else { "Moves invoices every night".into() },
        rotates_on: if kind == UserKind::Api { "2030-01-01".parse::<Day>().ok() } else { None },
        stops: if n % 40 == 1 { "2031-06-30".parse::<Day>().ok() } else { None },
        ..details(&name, &username)
    };
    (kind, details)
}

fn details(name: &str, username: &str) -> UserDetails {
    UserDetails {
        name: name.into(),
        username: username.into(),
        reply_to: String::new(),
        notify: String::new(),
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

/// What the owner's authenticator shows.
pub(crate) fn code(at: Timestamp) -> Outcome<String> {
    let totp = totp_rs::Builder::new().with_secret(TOTP.to_vec()).with_account_name("a").build();
    let totp = totp.map_err(|e| format!("{e:?}"))?;
    Ok(totp.generate(u64::try_from(at.0 / 1000)?).to_string())
}

fn clock(at: Timestamp) -> Clock {
    Clock { wall: at, monotonic_ms: at.0 - START.0, boot: "one".into() }
}

/// The computer: its notes and its keyring lie beside the vault. Keys are derived at the least cost there is, to take
/// the derivation out of the figures.
fn device(dir: &Path) -> Device {
    let data = dir.join("data");
    Device {
        computer: Computer { id: format!("{:032x}", 1), name: "DESK-1".into() },
        set_aside: Default::default(),
        keyring: Arc::new(Keyring(dir.join("keyring"))),
        data,
        rng: Random::from(Counting(1)),
        kdf: KdfParams::FLOOR,
        ram_kib: 16 * 1024 * 1024,
        program: Holder("bench".into()),
    }
}

struct Keyring(PathBuf);

impl OsKeyring for Keyring {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<String>>, KeyringError> {
        Ok(fs::read_to_string(self.0.join(name)).ok().map(Zeroizing::new))
    }
    fn set(&self, name: &str, secret: &str) -> Result<(), KeyringError> {
        let failed = |e: std::io::Error| KeyringError::Other(e.into());
        fs::create_dir_all(&self.0).map_err(failed)?;
        fs::write(self.0.join(name), secret).map_err(failed)
    }
}

/// Numbers that look random and are the same in every run.
struct Counting(u64);

impl TryRng for Counting {
    type Error = Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok((self.try_next_u64()? >> 32) as u32)
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
            let bytes = self.try_next_u64()?.to_le_bytes();
            chunk.iter_mut().zip(bytes).for_each(|(to, byte)| *to = byte);
        }
        Ok(())
    }
}
impl TryCryptoRng for Counting {}

fn copy_dir(from: &Path, to: &Path) -> Outcome {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_dir(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

//! A computer of a test's own.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use api::{Api, Ports};
use directory::{Computer, Timestamp};
use files::SetAside;
use keys::KdfParams;
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use vault::{Device, Holder, Random};

use crate::{FakeClock, FakeKeyring, FakeLog, FakeNotifier, NoFonts, SeededRng};

/// 23 November 2026, 09:00 in UTC, a Monday.
pub const MONDAY: Timestamp = Timestamp(1_795_424_400_000);

/// A computer: its disk, its clock, its keyring, what it showed and what it logged.
pub struct FakeComputer {
    /// Where its files are; gone with it.
    pub disk: TempDir,
    /// Its clock.
    pub clock: Arc<FakeClock>,
    /// Its own notes that were found damaged.
    pub set_aside: SetAside,
    /// Its keyring.
    pub keyring: Arc<FakeKeyring>,
    /// What it showed.
    pub notifier: Arc<FakeNotifier>,
    /// What it logged.
    pub log: Arc<FakeLog>,
    /// What a key derivation costs.
    pub kdf: KdfParams,
    name: String,
}

/// A computer with an empty keyring on a Monday morning.
#[must_use]
pub fn a_computer(name: &str) -> FakeComputer {
    FakeComputer {
        disk: tempfile::tempdir().unwrap(),
        clock: Arc::new(FakeClock::at(MONDAY)),
        set_aside: SetAside::default(),
        keyring: Arc::default(),
        notifier: Arc::default(),
        log: Arc::default(),
        kdf: KdfParams::FLOOR,
        name: name.to_owned(),
    }
}

impl FakeComputer {
    /// What an API on this computer gets.
    #[must_use]
    pub fn ports(&self) -> Ports {
        let number = Sha256::digest(self.name.as_bytes());
        let id = number.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        let device = Device {
            computer: Computer { id, name: self.name.clone() },
            data: self.disk.path().join("data"),
            set_aside: self.set_aside.clone(),
            keyring: self.keyring.clone(),
            // Two desks of one computer don't draw the same.
            rng: Random::from(SeededRng::new(&format!("{} {}", self.name, self.disk.path().display()))),
            kdf: self.kdf,
            ram_kib: 16 * 1024 * 1024,
            program: Holder(format!("a test on {}", self.name)),
        };
        Ports {
            device,
            clock: self.clock.clone(),
            notifier: self.notifier.clone(),
            fonts: Arc::new(NoFonts),
            log: self.log.clone(),
            version: "0.1.0".into(),
            threads: NonZeroUsize::MIN,
        }
    }

    /// An API, as when the program starts.
    #[must_use]
    pub fn api(&self) -> Api {
        Api::new(self.ports())
    }

    /// A path on this computer's disk.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.disk.path().join(name)
    }

    /// The same as text, as the window gives it.
    #[must_use]
    pub fn text(&self, name: &str) -> String {
        text(&self.path(name))
    }
}

/// A path as the window gives it.
pub(crate) fn text(path: &Path) -> String {
    path.to_str().unwrap().to_owned()
}

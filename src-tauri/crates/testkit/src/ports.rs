//! Clock, keyring, notifications and log that a test sees and sets.

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Mutex, MutexGuard};

use api::{Clock, Log, Notification, NotificationOutcome, Notifier, SpareFont, SpareFonts};
use directory::{Timestamp, lockout};
use vault::{KeyringError, OsKeyring};
use zeroize::Zeroizing;

/// A clock that stands until a test moves it, or somebody waits.
pub struct FakeClock {
    now: Mutex<lockout::Clock>,
    meanwhile: Mutex<Option<Box<dyn FnOnce() + Send>>>,
}

impl FakeClock {
    /// Stands at `wall`.
    #[must_use]
    pub fn at(wall: Timestamp) -> Self {
        let now = lockout::Clock { wall, monotonic_ms: 1_000, boot: "boot-1".into() };
        Self { now: Mutex::new(now), meanwhile: Mutex::default() }
    }

    /// Time passes on both clocks.
    pub fn pass(&self, ms: i64) {
        let mut now = self.lock();
        now.wall = now.wall.plus(ms);
        now.monotonic_ms += ms;
    }

    /// The computer sleeps: only the wall clock goes on.
    pub fn sleep(&self, ms: i64) {
        let mut now = self.lock();
        now.wall = now.wall.plus(ms);
    }

    /// Somebody sets the wall clock.
    pub fn set(&self, wall: Timestamp) {
        self.lock().wall = wall;
    }

    /// What happens the next time that somebody waits.
    pub fn meanwhile(&self, happens: impl FnOnce() + Send + 'static) {
        *self.meanwhile.lock().unwrap() = Some(Box::new(happens));
    }

    /// What the wall clock says.
    #[must_use]
    pub fn wall(&self) -> Timestamp {
        self.lock().wall
    }

    fn lock(&self) -> MutexGuard<'_, lockout::Clock> {
        self.now.lock().unwrap()
    }
}

impl Clock for FakeClock {
    fn now(&self) -> lockout::Clock {
        self.lock().clone()
    }

    fn zone(&self) -> jiff::tz::TimeZone {
        jiff::tz::TimeZone::UTC
    }

    fn wait(&self, ms: u64) {
        self.pass(i64::try_from(ms).unwrap());
        let happens = self.meanwhile.lock().unwrap().take();
        if let Some(happens) = happens {
            happens();
        }
    }
}

/// What a keyring does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyringIs {
    /// Works.
    There,
    /// Locked.
    Locked,
    /// This computer has none.
    Absent,
}

/// A keyring in memory.
#[derive(Debug)]
pub struct FakeKeyring {
    state: Mutex<KeyringIs>,
    kept: Mutex<HashMap<String, String>>,
    asked: Mutex<Vec<String>>,
}

impl Default for FakeKeyring {
    fn default() -> Self {
        Self { state: Mutex::new(KeyringIs::There), kept: Mutex::default(), asked: Mutex::default() }
    }
}

impl FakeKeyring {
    /// From now on the keyring does this.
    pub fn set_state(&self, state: KeyringIs) {
        *self.state.lock().unwrap() = state;
    }

    /// The names of what it was asked for since the last time that this was called.
    pub fn take_asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }

    /// Forgets everything, as a new computer's keyring.
    pub fn empty(&self) {
        self.kept.lock().unwrap().clear();
    }

    fn works(&self) -> Result<(), KeyringError> {
        match *self.state.lock().unwrap() {
            KeyringIs::There => Ok(()),
            KeyringIs::Locked => Err(KeyringError::Locked),
            KeyringIs::Absent => Err(KeyringError::Absent),
        }
    }
}

impl OsKeyring for FakeKeyring {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<String>>, KeyringError> {
        self.asked.lock().unwrap().push(name.to_owned());
        self.works()?;
        Ok(self.kept.lock().unwrap().get(name).cloned().map(Zeroizing::new))
    }

    fn set(&self, name: &str, secret: &str) -> Result<(), KeyringError> {
        self.works()?;
        self.kept.lock().unwrap().insert(name.to_owned(), secret.to_owned());
        Ok(())
    }
}

/// Keeps what it was told to show.
#[derive(Debug, Default)]
pub struct FakeNotifier {
    told: Mutex<Vec<Notification>>,
    silent: Mutex<bool>,
}

impl FakeNotifier {
    /// What was told since the last time it was asked, in order.
    #[must_use]
    pub fn take(&self) -> Vec<&'static str> {
        self.told.lock().unwrap().drain(..).map(|notification| notification.body).collect()
    }

    /// From now on nothing shows notifications.
    pub fn silence(&self) {
        *self.silent.lock().unwrap() = true;
    }
}

impl Notifier for FakeNotifier {
    fn tell(&self, notification: Notification) -> NotificationOutcome {
        if *self.silent.lock().unwrap() {
            return NotificationOutcome::NothingShowsThem;
        }
        self.told.lock().unwrap().push(notification);
        NotificationOutcome::Sent
    }
}

/// A computer without fonts, so that a page is the same wherever a test runs.
pub struct NoFonts;

impl SpareFonts for NoFonts {
    fn having(&self, _symbols: &[char]) -> Vec<SpareFont> {
        Vec::new()
    }
}

/// Keeps what nobody expected.
#[derive(Debug, Default)]
pub struct FakeLog(Mutex<Vec<String>>);

impl FakeLog {
    /// Every line: reference, then the chain of causes.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Log for FakeLog {
    fn unexpected(&self, reference: &str, cause: &(dyn Error + 'static)) {
        let mut chain = vec![cause.to_string()];
        let mut next = cause.source();
        while let Some(cause) = next {
            chain.push(cause.to_string());
            next = cause.source();
        }
        self.0.lock().unwrap().push(format!("{reference}: {}", chain.join(": ")));
    }
}

//! What the window and the command line both call: one function for each thing a user does.
//!
//! `parse → one call → shape the result`: the shell and the command line parse and shape, the call is here. Each file
//! has the calls of one area. Whoever is signed in may do what `directory` decides; a view says what that is, and the
//! call refuses anyway.
#![forbid(unsafe_code)]

mod accounts;
mod audit;
mod call_error;
mod codes;
mod companies;
mod daily_backup;
mod error;
mod facts;
mod fields;
mod find;
mod home;
mod import;
mod journal;
mod kits;
mod likeness;
mod looks;
mod measures;
mod notifications;
mod other_window;
mod own_company;
mod patience;
mod people;
mod person;
mod ports;
mod probe;
mod profiles;
mod reading;
mod recents;
mod roles;
mod runs;
mod sample;
mod search;
mod settings;
mod sign_ins;
mod signing_in;
mod strikes;
mod tables;
mod to_do;
pub mod view;
mod when;
mod written;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use directory::Timestamp;

pub use report::{SpareFont, SpareFonts};

pub use error::{ApiError, CodeFault, FileFault, ProfileError, WhichCopy};
pub use measures::measure_names;
pub use ports::{Clock, Log, Notification, NotificationOutcome, Notifier, Ports};
pub use signing_in::Presence;

use signing_in::State;
use view::Progress;

/// One window or one run of the command line: at most one vault, with at most one user signed in.
///
/// Calls are synchronous; those that derive keys, write reports or verify take from a second to minutes. Verifying and
/// importing can be stopped ([`Api::stoppable`]), and whether anybody is there is noted beside the calls
/// ([`Presence`]): so neither locking nor signing out after a time without activity waits for them.
pub struct Api {
    ports: Ports,
    state: State,
    /// When somebody last did something.
    presence: Presence,
    /// Set while a call is under way that whoever made it doesn't wait for any more.
    stop: Arc<AtomicBool>,
    /// The standing changed without a call that asked for it; [`Api::tick`] tells.
    untold: bool,
    /// Counts changes of what the sidebar counts.
    changes: u64,
    /// When it was last looked whether a daily backup is due.
    looked_for_backup: Timestamp,
    /// Hears how far opening has come where it takes long.
    opening: Arc<dyn Fn(Progress) + Send + Sync>,
}

impl Api {
    /// An API with no vault chosen.
    #[must_use]
    pub fn new(ports: Ports) -> Self {
        let presence = Presence::new(Arc::clone(&ports.clock));
        Self {
            ports,
            state: State::Closed,
            presence,
            stop: Arc::default(),
            untold: false,
            changes: 0,
            looked_for_backup: Timestamp(0),
            opening: Arc::new(|_| {}),
        }
    }

    /// Makes a call that ends with [`ApiError::Stopped`] soon after `stop` is set, if it is one that takes long and only
    /// reads: verifying the vault, or reading a table to import. Others go on to their end.
    pub fn stoppable<T>(&mut self, stop: &Arc<AtomicBool>, call: impl FnOnce(&mut Self) -> T) -> T {
        self.stop = Arc::clone(stop);
        let done = call(self);
        self.stop = Arc::default();
        done
    }

    /// Has somebody hear how far opening a vault has come, where every entry is held against the tables first: on a computer
    /// that sees the vault for the first time, or when what decides who holds keys was changed elsewhere.
    pub fn tell_opening(&mut self, hears: impl Fn(Progress) + Send + Sync + 'static) {
        self.opening = Arc::new(hears);
    }

    /// Whether anybody is there, to be noted and asked while a call is under way.
    #[must_use]
    pub fn presence(&self) -> Presence {
        self.presence.clone()
    }

    /// Grows whenever something was written: pages that show counts read again when it differs.
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.changes
    }

    fn at(&self) -> Timestamp {
        self.ports.clock.now().wall
    }
}

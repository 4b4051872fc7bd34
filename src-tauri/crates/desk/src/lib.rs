//! What the window and the command line both call: one function for each thing a user does.
//!
//! `parse → one call → shape the result`: the shell and the command line parse and shape, the call is here. Each file
//! has the calls of one area. Whoever is signed in may do what `directory` decides; a view says what that is, and the
//! call refuses anyway.
#![forbid(unsafe_code)]

mod access;
mod accounts;
mod audit;
mod cause;
mod companies;
mod facts;
mod files;
mod first_sign_in;
mod home;
mod idle;
mod import;
mod journal;
mod kits;
mod likeness;
mod measures;
mod open;
mod own_company;
mod own_sign_in;
mod passwords;
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
mod sign_in;
mod start;
mod state;
mod take_over;
mod trouble;
pub mod view;
mod when;

use directory::Timestamp;
use directory::idle::Idle;

pub use report::{SpareFont, SpareFonts};

pub use ports::{Clock, Log, Notification, NotificationOutcome, Notifier, Ports};
pub use trouble::{CodeFault, FileFault, ProfileFault, Trouble};

use state::State;

/// One window or one run of the command line: at most one vault, with at most one user signed in.
///
/// Calls are synchronous; those that derive keys, write reports or verify take from a second to minutes.
pub struct Desk {
    ports: Ports,
    state: State,
    /// When somebody last did something.
    active: Idle,
    /// The standing changed without a call that asked for it; [`Desk::tick`] tells.
    untold: bool,
    /// Counts changes of what the sidebar counts.
    changes: u64,
}

impl Desk {
    /// A desk with no vault chosen.
    #[must_use]
    pub fn new(ports: Ports) -> Self {
        let active = idle::point(&ports.clock.now());
        Self { ports, state: State::NoVault, active, untold: false, changes: 0 }
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

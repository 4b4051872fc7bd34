//! What the window and the command line both call: one function for each thing a user does.
//!
//! `parse → one call → shape the result`: the shell and the command line parse and shape, the call is here.
#![forbid(unsafe_code)]

mod calls;
mod ports;
mod trouble;
pub mod view;

pub use ports::{Clock, Log, Notification, NotificationOutcome, Notifier, Ports};
pub use trouble::{CodeFault, FileFault, Trouble};

/// One window or one run of the command line: at most one vault, with at most one user signed in.
///
/// Calls are synchronous; those that derive keys, write reports or verify take from a second to minutes.
pub struct Desk {
    _ports: Ports,
}

impl Desk {
    /// A desk with no vault chosen.
    #[must_use]
    pub fn new(ports: Ports) -> Self {
        Self { _ports: ports }
    }
}

//! Stand-ins for the outside and builders of offices, for tests: a computer whose clock, keyring, notifications and
//! log a test sees and sets, and people who sign in on it.
//!
//! Key derivations cost what the crates under test accept at least; tests turn on `cheap-kdf` to make that little.
#![forbid(unsafe_code)]
#![expect(
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    reason = "for tests alone, where a panic is the message"
)]

mod answers;
mod computer;
mod office;
mod people;
mod ports;
mod raw;
mod rng;

pub use answers::window_answers;
pub use computer::{FakeComputer, MONDAY, a_computer};
pub use office::{Office, PARTNER, PASSWORD, a_person, an_account, an_office, an_office_on};
pub use people::{Person, authenticator_code};
pub use ports::{FakeClock, FakeKeyring, FakeLog, FakeNotifier, KeyringIs, NoFonts};
pub use raw::open_past_the_program;
pub use rng::SeededRng;

/// An API on a computer of its own, with no vault chosen.
#[must_use]
pub fn a_desk() -> (FakeComputer, api::Api) {
    let computer = a_computer("FRONT-DESK");
    let api = computer.api();
    (computer, api)
}

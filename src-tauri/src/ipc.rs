//! What the pages may ask the program to do: parse, one call, shape the result.
//!
//! `calls.rs` lists every call, a line each; the bindings and the window's permissions follow from it. Who may do what is
//! decided in the core, which is asked anew at every call.

#[macro_use]
mod macros;

mod by_hand;
mod calls;
mod events;
mod limit;
mod secret;

pub(crate) use events::{tell_standing, watch};
pub(crate) use limit::within_limits;

use tauri::Runtime;
use tauri_specta::{Builder, collect_events};

use crate::api::SharedDesk;

/// The API as a command gets it.
type Shared<'a> = tauri::State<'a, SharedDesk>;
/// What a command answers: its result, or why not.
type Answer<T> = Result<T, api::ApiError>;

/// A day goes over as a text, for which specta makes no name of its own.
pub(crate) const DAY: &str = "/** `2026-11-23`. */\nexport type Day = string;\n";

/// All commands and events.
pub(crate) fn commands<R: Runtime>() -> Builder<R> {
    Builder::new()
        .commands(calls::listed())
        .events(collect_events![events::StandingChanged, events::Changed, events::Opening])
        // What the pages' forms allow, and their sentences say, is what the core judges.
        .constant("ranges", directory::fields::ranges())
        .constant("lengths", directory::fields::lengths())
        // Sizes and times stay below 2^53 for 280,000 years.
        .dangerously_cast_bigints_to_number()
        .disable_serde_phases()
}

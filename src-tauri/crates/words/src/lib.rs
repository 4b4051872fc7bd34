//! The one catalogue of words: every sentence and label that people read, by language.
//!
//! The texts stand in `src-tauri/words/LANGUAGE/AREA.ftl`, in [Fluent](https://projectfluent.org). Window, command line,
//! papers and files take theirs from the same files: the pages through `ui/src/words`, everything else through this crate.
//! What only pages say stands in `pages`, what only the command line says in `command-line.ftl`.
//! `cargo xtask bindings` writes a function for each message, so that a message that isn't there, or misses what it
//! speaks of, doesn't compile.
//!
//! - A **message** is one sentence or label: `refusal-expired`. What stands beside it in other places are its **forms**:
//!   `.todo` says what to do, `.command` the same on the command line, `.label` stands alone in a cell.
//! - A **list** has a message for each value of a closed list of the core: `level-owner` is what `Level::Owner` is
//!   called. `## list level: Level` above them says of which; what lacks its words, or has words too many, doesn't
//!   compile in the pages.
//!
//! ```
//! use words::Message;
//!
//! let left = Message::new("refusal-run_not_finished").with("left", 2_u32);
//! assert_eq!(left.to_string(), "2 things are not finished.");
//! assert!(left.form("todo").is_some_and(|todo| todo.starts_with("Every step must be done")));
//! ```
#![forbid(unsafe_code)]

mod catalogue;
pub mod dates;
pub mod generate;
mod lists;
mod message;
mod pseudo;
// Written by `cargo xtask bindings`, and compared with what it would write.
#[rustfmt::skip]
pub mod said;

pub use catalogue::{SOURCES, code, label, label_form};
pub use lists::list_and;
pub use message::{Arg, Message, Words};

//! Names: the one form under which two of them are the same, what they may be written with, and when one looks like
//! another.
//!
//! Crates `directory` and `keys` know nothing of each other and compare usernames, so the comparison lies here. All of it
//! follows Unicode's tables: [`fold`] is stable for every character that has a meaning today (Unicode's stability policy
//! for case folding and normalisation), and what has no meaning yet is refused by [`is_name`] and [`is_username`].
#![forbid(unsafe_code)]

mod fold;
mod looks;
mod seen;
mod spelt;
mod username;

pub use fold::{fold, fold_secret};
pub use looks::{looks, looks_as_written, mixes_scripts};
pub use seen::{is_blank, is_name, is_unseen, shown};
pub use spelt::{alike_username, username_spellings};
pub use username::is_username;

/// Every character that has a meaning, and plenty that have none: the planes in between are empty.
#[cfg(test)]
fn characters() -> impl Iterator<Item = char> {
    (0..0x3_2000).chain(0xe_0000..0xe_0200).chain(0x10_ff00..0x11_0000).filter_map(char::from_u32)
}

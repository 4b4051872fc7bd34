//! What the words in cells say.
//!
//! Nothing is invented: what a cell doesn't say stays unknown.

mod days;
mod kind;
mod level;
mod phrase;
mod second_factor;
mod signs;
mod status;
mod words;

pub use directory::{Level, SecondFactor};

pub(crate) use days::with_end;
pub use days::{DayOrder, OrderFound, When, order_of, when};
pub use kind::{KindSaid, kind};
pub use level::{higher, level, own_level};
pub use second_factor::second_factor;
pub(crate) use signs::{Sign, Signs, sign};
pub(crate) use status::state_alone;
pub use status::{Status, status, stricter};
pub use words::{Held, held, is_blank, yes_no};

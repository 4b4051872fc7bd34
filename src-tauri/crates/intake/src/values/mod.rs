//! What the words in cells say.
//!
//! Nothing is invented: what a cell doesn't say stays unknown.

mod days;
mod kind;
mod level;
mod second_factor;
mod status;
mod vocabulary;
mod words;

pub use days::{DayOrder, OrderFound, When, order_of, when};
pub use kind::{KindSaid, kind};
pub use level::{higher, level};
pub use second_factor::{SecondFactor, second_factor};
pub use services::Level;
pub use status::{Status, status};
pub use words::{Held, held, is_blank, yes_no};

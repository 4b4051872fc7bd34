//! What screens and reports read. Reading does nothing: no row is written, no notice marked.

mod access;
mod accounts;
mod audit;
mod companies;
mod concerns;
mod figures;
mod journal;
mod locks;
mod named;
mod people;
mod then;

pub use access::{AccessRow, Cell};
pub use accounts::{AccountFigures, AccountFilter};
pub use audit::{Glance, Reach, UserGlance};
pub use companies::CompanyCounts;
pub use concerns::{Concern, Holding};
pub use figures::{Figures, KindCount};
pub(crate) use journal::{ENTRY_COLUMNS, Opened, entry_of};
pub use journal::{EntryFilter, EntryRead, checkpoint_text};
pub use locks::Lock;
pub use people::{PeopleFilter, PeopleTab};

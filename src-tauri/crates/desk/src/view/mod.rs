//! What the window and the command line show. Values only: no policy, no secrets but those shown once.

mod audit;
mod companies;
mod home;
mod journal;
mod people;
mod recovery;
mod runs;
mod settings;
mod start;

pub use audit::*;
pub use companies::*;
pub use home::*;
pub use journal::*;
pub use people::*;
pub use recovery::*;
pub use runs::*;
pub use settings::*;
pub use start::*;

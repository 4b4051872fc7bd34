//! What the window and the command line show. Values only: no policy, no secrets but those shown once.

mod accesses;
mod accounts;
mod audit;
mod companies;
mod home;
mod import;
mod journal;
mod likeness;
mod measures;
mod own_company;
mod people;
mod recovery;
mod runs;
mod search;
mod services;
mod settings;
mod start;
mod strikes;

pub use accesses::*;
pub use accounts::*;
pub use audit::*;
pub use companies::*;
pub use home::*;
pub use import::*;
pub use journal::*;
pub use likeness::*;
pub use measures::*;
pub use own_company::*;
pub use people::*;
pub use recovery::*;
pub use runs::*;
pub use search::*;
pub use services::*;
pub use settings::*;
pub use start::*;
pub use strikes::*;

//! How this program writes and reads files, whatever they hold: the one place that makes, replaces and opens them.
//!
//! * A file is written whole or not at all: beside its place or without a name, brought to the disk, and only then given
//!   its name. The name is on the disk too when a call returns.
//! * It is for this user of the computer alone, whatever the umask.
//! * Nothing is written through a link, and a file of somebody else's is never overwritten or removed: what is in the
//!   making has a name that only this program gives, see [`Part`].
//! * Reading never waits: pipes, devices and folders are refused, see [`open`].
//!
//! Which files there are and what is in them is for others to know. Randomness is handed in.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod aside;
mod folder;
mod leftover;
mod making;
mod naming;
mod notes;
mod os;
mod own;
mod part;
mod read;
mod real;

pub use aside::set_aside;
pub use folder::{PartFolder, make_private_folder, sync_folder_of};
pub use making::{Making, Underway};
pub use naming::RefusedName;
pub use notes::{Note, SetAside};
pub use own::{create_own, open_own};
pub use part::{Part, replace, write_new};
pub use read::{IsLink, NotAFile, open, read_own};
pub use real::real_path;

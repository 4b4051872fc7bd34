//! Files and folders: replacing whole files, locking a vault, knowing synced folders.

mod lock;
mod replace;
mod synced;

pub use lock::Holder;
pub(crate) use lock::Lock;
pub use replace::IsLink;
pub(crate) use replace::{make_private_dir, read_bounded, replace, sync_dir, sync_file};
pub use synced::synced_by;

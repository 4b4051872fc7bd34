//! Service profiles: what is known of the services that small offices use, as data.
//!
//! A profile says which roles and single permissions a service has, how many owners are possible, what takes up a
//! seat, the service's own sign-in rules, how to get its list of users, how somebody's access is taken away and how an account goes over to another
//! owner.
//! One TOML file each lies in `src-tauri/services` and is built in; users' own profiles have the same form and are
//! handed in as text. Nothing here reads or writes a file.
//!
//! # Adding a service
//!
//! 1. Copy a file of `src-tauri/services` that is like it to `KEY.toml`, where `KEY` stands for the service for good:
//!    small letters, digits and dashes, the same as its `key`.
//! 2. Say what is so, in whole sentences that somebody without technical training understands. What you don't know
//!    for sure is `"unknown"`: a page then says "not known; check with the service", which is better than a menu that
//!    isn't there. `[checked]` says where the facts are from and when somebody looked; `tried` is for facts that
//!    somebody went through in the service itself.
//! 3. Order the roles from the most powerful to the least. `level` is how they compare with those of other services;
//!    `name` is how the service writes them. A permission is `forbids` where a tick takes something away.
//! 4. Put the key into the list in `built_in.rs`, in its alphabetical place.
//!
//! The tests name the line that is wrong, and anything that is missing from the list.
//!
//! A list's columns are not described yet; they get a heading of their own beside `[[user-list]]`'s other entries.
//! A later form of the file has another `format`, and this version then says that it needs a newer Keyholder.
#![forbid(unsafe_code)]

mod built_in;
mod error;
mod form;
mod profile;
mod reading;
mod words;
mod writing;

pub use built_in::{built_in, find};
pub use directory::{Level, Polarity};
pub use error::{ProfileError, Reason, ValueKind, Wanted};
pub use form::{LIST_MOST, NUMBER_MOST, PERMISSIONS_MOST, ROLES_MOST, USER_LISTS_MOST};
pub use profile::{
    Category, Checked, Counted, Fact, HandOver, ListFormat, NothingTicked, OwnerLimit, Owners, Profile,
    RemovedBy, Removing, Resets, Seats, SecondFactorRule, ServicePermission, ServiceRole, SignInRules,
    Untold, UserList,
};
pub use reading::{FILE_MOST, KEY_MOST};

/// What a file says where a fact isn't known.
pub const UNKNOWN: &str = "unknown";
/// What a file says where there is no limit.
pub const UNLIMITED: &str = "unlimited";

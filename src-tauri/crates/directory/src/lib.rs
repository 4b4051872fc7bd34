//! Users, sign-ins, roles, lockout, kits and notices: values and pure functions.
//!
//! A proposal builds changes from the register as it is; [`authorise`] says whether their author may make them. The same
//! functions judge for the window, the command line, verification and, later, entries from other computers.
//! Nothing here reads a clock, randomness, a file or a database.
//!
//! ```
//! use directory::{Applied, Author, Overlay, Register, Timestamp, UserDetails, UserId, UserKind, apply, users};
//!
//! let mut register = Overlay::new();
//! let details = UserDetails { name: " Aylin Demir ".into(), username: "aylin".into(), ..UserDetails::default() };
//! let changes = users::add(&register, UserKind::Person, details)?;
//! // A real entry is judged by `authorise` first: nobody may add users to a register without owners.
//! let of = Applied { seq: 1, author: Author::User(UserId(1)), at: Timestamp(0) };
//! apply(&mut register, &of, &changes)?;
//!
//! let added = register.user_named("AYLIN")?.expect("names compare without their case");
//! assert_eq!(added.details.name, "Aylin Demir");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![forbid(unsafe_code)]

pub mod access;
pub mod accounts;
mod apply;
mod author;
mod authorise;
mod change;
pub mod companies;
pub mod fields;
pub mod generator;
mod id;
pub mod idle;
pub(crate) mod keys;
pub mod kits;
pub mod lockout;
pub mod notices;
mod overlay;
pub mod password_rules;
mod propose;
mod refusal;
mod register;
mod role;
mod row;
pub mod runs;
mod sentence;
pub mod settings;
pub mod sign_ins;
pub mod strikes;
mod text;
pub mod time;
pub mod undo;
pub mod users;
pub mod vault;
pub mod words;

pub use access::{Access, AccessDetails, AccessState, Level, Polarity, SecondFactor, Seen, SinglePermission};
pub use accounts::{Account, AccountDetails, AccountState, Billing, Criticality, Mailbox, Support};
pub(crate) use apply::Done;
pub use apply::{NoSuchRecord, apply};
pub use author::{Actor, Applied, Author, FOUNDER};
pub use authorise::{allowed, authorise, possible};
pub use change::*;
pub use companies::{Company, CompanyDetails, CompanyKind, CompanyState};
pub use id::{AccessId, AccountId, CompanyId, Computer, IdentityRecord, KitNumber, NoticeId, RunId, UserId};
pub use keys::{Key, KeysInForce, NewEpoch, NewKeysFile, Newest, UnknownKey};
pub use kits::{Kit, KitState};
pub use notices::{Notice, NoticeKind};
pub use overlay::{Empty, Over, Overlay, Under};
pub use password_rules::PasswordFault;
pub use propose::{Proposal, Proposed};
pub use refusal::{Fault, Field, Refusal, RuleError};
pub use register::{Read, ReadError, Register};
pub use role::{COMPARTMENTS, Compartment, Grant, PERMISSIONS, Permission, ROLES, Role};
pub use row::{Row, Store};
pub use runs::{
    Job, JobAccess, Run, RunAbout, RunDetails, RunKind, RunState, Step, StepState, Task, task_sentence,
};
pub use sentence::{Detail, Names, details, sentence};
pub use settings::Settings;
pub use sign_ins::own_sign_in::{self, binding_step};
pub use sign_ins::{
    IdentityQuestion, OwnerStanding, SignIn, Stage, Tries, expires_at, has_expired, lockouts, not_expired,
    owner_standing, password_is_old,
};
pub use strikes::{Asked, FACTS, Strike, Striker, Substitute, TEXTS, TextAt, goes_alone, is_blank};
pub use text::{ADDRESS_MOST, NAME_MOST, NOTE_MOST, TEXT_MOST, USERNAME_MOST, is_address, is_refused};
pub use time::{Day, Timestamp};
pub use users::{
    User, UserDetails, UserKind, UserState, search_key, username_from, username_key, usernames_are_free,
};
pub use vault::FoundWrong;

//! Users, sign-ins, roles, lockout, kits and notices: values and pure functions.
//!
//! A proposal builds changes from the register as it is; [`authorise`] says whether their author may make them. The same
//! functions judge for the window, the command line, verification and, later, entries from other computers.
//! Nothing here reads a clock, randomness, a file or a database.
#![forbid(unsafe_code)]

mod access;
mod account;
mod apply;
mod author;
mod authorise;
mod change;
mod company;
pub mod decide;
mod draft;
pub mod generator;
mod id;
pub mod idle;
mod key;
mod kit;
pub mod lockout;
mod notice;
pub mod password_rules;
mod raised;
mod refusal;
mod register;
mod role;
mod run;
mod sentence;
mod settings;
mod sign_in;
mod standing;
mod strike;
mod text;
pub mod time;
mod tries;
mod typed;
mod user;
pub mod words;

pub use access::{Access, AccessDetails, AccessState, Level, Polarity, SecondFactor, Seen, SinglePermission};
pub use account::{Account, AccountDetails, AccountState, Billing, Criticality, Mailbox, Support};
pub use apply::{NoSuchRecord, apply};
pub use author::{Actor, Applied, Author, FOUNDER};
pub use authorise::{allowed, authorise, possible};
pub use change::{Change, ChangeKind, FoundWrong};
pub use company::{Company, CompanyDetails, CompanyKind, CompanyState};
pub use decide::own_sign_in::binding_step;
pub use decide::{Proposal, Proposed};
pub use draft::{Draft, Empty, Over, Under};
pub use id::{AccessId, AccountId, CompanyId, Computer, IdentityRecord, KitNumber, NoticeId, RunId, UserId};
pub use key::{Key, KeysInForce, NewEpoch, NewKeysFile, Newest, UnknownKey};
pub use kit::{Kit, KitState};
pub use notice::{Notice, NoticeKind};
pub use password_rules::PasswordFault;
pub use refusal::{Fault, Field, Refusal, Stop};
pub use register::{Read, Register, Store, Unreadable};
pub use role::{COMPARTMENTS, Compartment, Grant, PERMISSIONS, Permission, ROLES, Role};
pub use run::{Job, JobAccess, Run, RunAbout, RunDetails, RunKind, RunState, Step, StepState, Task};
pub use sentence::{Detail, Names, details, sentence, task_sentence};
pub use settings::Settings;
pub use sign_in::{IdentityQuestion, OwnerStanding, SignIn, Stage};
pub use standing::{expires_at, has_expired, not_expired, owner_standing, password_is_old};
pub use strike::{Asked, FACTS, Strike, Striker, Substitute, TEXTS, TextAt, goes_alone, is_blank};
pub use text::{ADDRESS_MOST, NAME_MOST, NOTE_MOST, TEXT_MOST, USERNAME_MOST, is_address, is_refused};
pub use time::{Day, Timestamp};
pub use tries::Tries;
pub use user::{User, UserDetails, UserKind, UserState, search_key, username_from, username_key};

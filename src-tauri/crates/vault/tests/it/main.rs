//! The vault on real files: signing in, changing, recovering, and what happens when files are damaged or a process is
//! killed. One binary.
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

mod backup;
mod caps;
mod clock;
mod crash;
mod damage;
mod disk;
mod doors;
mod failures;
mod files;
mod forged;
mod forget;
mod gate;
mod golden;
mod guesses;
mod headers;
mod insider;
mod many;
mod office;
mod old_secrets;
mod people;
mod questions;
mod recovery;
mod register;
mod renames;
mod renewal;
mod rotation;
mod sign_in;
mod silent;
mod verify;

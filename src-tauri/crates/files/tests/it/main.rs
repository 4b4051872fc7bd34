//! What is written and read, beside what others may have put in the way. One binary.
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

mod folders;
mod notes;
mod reading;
mod rng;
mod writing;

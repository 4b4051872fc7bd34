//! The rules of service profiles, through the crate's public names.

mod built_in;
mod faults;
mod round_trip;
mod words;

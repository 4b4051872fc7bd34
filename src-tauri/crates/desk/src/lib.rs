//! What the window and the command line both call: one function for each thing a user does.
//!
//! `parse → one call → shape the result`: the shell and the command line parse and shape, the call is here.
#![forbid(unsafe_code)]

mod trouble;
pub mod view;

pub use trouble::{CodeFault, FileFault, Trouble};

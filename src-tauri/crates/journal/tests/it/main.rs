//! The journal crate as its callers see it.

mod bytes;
mod checkpoints;
mod making;
mod order;
mod tamper;
mod whole;

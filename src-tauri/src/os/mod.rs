//! The parts that touch the operating system.

pub(crate) mod window;

//! Keeps this process's memory to itself, as far as the system lets a program without unsafe code.

use crate::os;

/// Turns core dumps off, and on Linux keeps other programs of the same user from reading this one's memory.
///
/// Best effort, called first in `main`: a system that refuses is no reason not to start. Windows writes no core dumps
/// by itself and offers nothing here to safe code.
///
/// # Security
/// Swap and hibernation still write memory to the disk, and root reads everything.
pub fn harden() {
    os::harden();
}

//! What Linux and macOS have in common.

use rustix::process::{Resource, Rlimit, setrlimit};

/// Turns core dumps off.
pub(crate) fn no_core_dumps() {
    // Refused only where a limit is already lower.
    let _refused = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

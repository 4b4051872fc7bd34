//! What Linux and macOS have in common.

use std::fs::DirBuilder;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use rustix::process::{Resource, Rlimit, setrlimit};

/// Makes a folder that only this user may enter, and those above it.
pub(crate) fn make_private_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Turns core dumps off.
pub(crate) fn no_core_dumps() {
    // Refused only where a limit is already lower.
    let _refused = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn only_this_user_may_enter_the_data_folder() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("keyholder");
        make_private_folder(&folder).unwrap();
        let mode = std::fs::metadata(&folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700, "it tells who tried to sign in");
        make_private_folder(&folder).unwrap();
    }
}

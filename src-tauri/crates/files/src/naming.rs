//! Names that a disk doesn't take.

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::folder::folder_of;

/// What no name holds on Windows, and on sticks (FAT32, exFAT) whichever system writes to them. Microsoft, "Naming Files,
/// Paths, and Namespaces"; control characters too.
const REFUSED: &str = "<>:\"/\\|?*";

/// What Windows says of a name that it doesn't take: `ERROR_INVALID_NAME`.
const WINDOWS_INVALID_NAME: i32 = 123;

/// The disk doesn't take the name of a file or folder, which holds this character.
#[derive(Debug, thiserror::Error)]
#[error("the disk takes no name that holds {0:?}")]
pub struct RefusedName(pub char);

/// The first character of a name that other disks than this system's own don't take.
pub(crate) fn refused_in(place: &Path) -> Option<char> {
    let name = place.file_name()?.to_string_lossy();
    name.chars().find(|c| c.is_control() || REFUSED.contains(*c))
}

/// What the system says when something is to get the name `place`, as [`RefusedName`] where that is what it means: a name
/// is called invalid, or missing though its folder is there.
pub(crate) fn naming(place: &Path) -> impl FnOnce(io::Error) -> io::Error {
    move |error| {
        #[expect(clippy::wildcard_enum_match_arm, reason = "the list of kinds is open")]
        let means_name = match error.kind() {
            // A link or a folder in its place, which was found out before.
            _ if error.get_ref().is_some() => false,
            _ if error.raw_os_error() == Some(WINDOWS_INVALID_NAME) && cfg!(windows) => true,
            ErrorKind::InvalidInput => true,
            ErrorKind::NotFound => folder_of(place).is_dir(),
            _ => false,
        };
        match refused_in(place).filter(|_| means_name) {
            Some(symbol) => io::Error::new(ErrorKind::InvalidFilename, RefusedName(symbol)),
            None => error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn symbol(error: &io::Error) -> Option<char> {
        error.get_ref().and_then(|inner| inner.downcast_ref::<RefusedName>()).map(|refused| refused.0)
    }

    #[test]
    fn a_name_that_the_disk_refuses_is_told_from_one_that_is_not_there() {
        let dir = tempfile::tempdir().unwrap();
        let colon = dir.path().join("Office 09:30.keyholder-backup");
        // EINVAL of Linux's vfat and exfat; what FUSE's says; and what is said of another fault.
        let invalid = || io::Error::from_raw_os_error(22);
        let missing = || io::Error::from(ErrorKind::NotFound);
        if cfg!(unix) {
            assert_eq!(symbol(&naming(&colon)(invalid())), Some(':'));
            assert_eq!(symbol(&naming(&dir.path().join("a?b"))(invalid())), Some('?'));
            assert_eq!(symbol(&naming(&dir.path().join("plain"))(invalid())), None, "the name isn't why");
        }
        assert_eq!(symbol(&naming(&colon)(missing())), Some(':'));
        let nowhere = dir.path().join("no folder").join("a:b");
        assert_eq!(symbol(&naming(&nowhere)(missing())), None, "its folder is what is missing");
        let denied = naming(&colon)(ErrorKind::PermissionDenied.into());
        assert_eq!((denied.kind(), symbol(&denied)), (ErrorKind::PermissionDenied, None));
    }
}

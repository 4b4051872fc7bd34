//! The parts that touch the operating system.

pub(crate) mod dialogs;
mod painting;
pub(crate) mod window;

use computer::ComputerError;
use desk::{Desk, FileFault, Trouble};

/// A desk on the real computer.
pub(crate) fn this_computer() -> Result<Desk, Trouble> {
    let ports = computer::ports("the Keyholder window", None).map_err(|error| match error {
        ComputerError::NoHome => Trouble::File { fault: FileFault::Missing, path: "~".to_owned() },
        ComputerError::Folder { path, source } => {
            Trouble::File { fault: fault(&source), path: path.to_string_lossy().into_owned() }
        }
    })?;
    Ok(Desk::new(ports))
}

fn fault(error: &std::io::Error) -> FileFault {
    use std::io::ErrorKind;
    #[expect(clippy::wildcard_enum_match_arm, reason = "the list of kinds is open")]
    match error.kind() {
        ErrorKind::NotFound => FileFault::Missing,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => FileFault::Denied,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => FileFault::Full,
        _ => FileFault::Other,
    }
}

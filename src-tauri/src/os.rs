//! The parts that touch the operating system.

pub(crate) mod dialogs;
pub(crate) mod other_programs;
pub(crate) mod painting;
pub(crate) mod window;

use api::{Api, ApiError, FileFault};
use platform::PlatformError;

/// An API on the real computer.
pub(crate) fn this_computer() -> Result<Api, ApiError> {
    let ports =
        platform::ports(&words::said::program_window().to_string(), None).map_err(|error| match error {
            PlatformError::NoHome => ApiError::File { fault: FileFault::Missing, path: "~".to_owned() },
            PlatformError::Folder { path, source } => {
                ApiError::File { fault: fault(&source), path: path.to_string_lossy().into_owned() }
            }
        })?;
    Ok(Api::new(ports))
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

//! Where a path really leads.

use std::io;
use std::path::{Path, PathBuf};

/// The path of what is at `path`, through every link, in the form that people know.
///
/// # Errors
/// When nothing is there; what the system says.
pub fn real_path(path: &Path) -> io::Result<PathBuf> {
    path.canonicalize().map(plain)
}

/// Windows writes what it resolved as `\\?\C:\Office`, which other programs and people don't take.
fn plain(path: PathBuf) -> PathBuf {
    let text = path.to_str().and_then(|text| text.strip_prefix(r"\\?\"));
    match text {
        Some(share) if share.starts_with(r"UNC\") => PathBuf::from(format!(r"\\{}", &share[4..])),
        Some(disk) if disk.as_bytes().get(1) == Some(&b':') => PathBuf::from(disk),
        Some(_) | None => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_windows_resolves_is_written_as_people_know_it() {
        for (resolved, known) in [
            (r"\\?\C:\Office", r"C:\Office"),
            (r"\\?\UNC\server\share\Office", r"\\server\share\Office"),
            (r"\\?\Volume{b75e2c83}\Office", r"\\?\Volume{b75e2c83}\Office"),
            ("/srv/office", "/srv/office"),
        ] {
            assert_eq!(plain(resolved.into()), Path::new(known));
        }
    }
}

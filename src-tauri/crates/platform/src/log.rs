//! The log of causes that nobody expected: a text file in the data folder.

use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use api::{Clock, Log};

use crate::SystemClock;

/// Size in bytes above which the file makes way for a new one; one old file is kept.
const MOST: u64 = 1024 * 1024;

/// The file `keyholder.log`.
pub(crate) struct LogFile {
    path: Mutex<PathBuf>,
    clock: SystemClock,
}

impl LogFile {
    pub(crate) fn inside(data: &Path) -> Self {
        Self { path: Mutex::new(data.join("keyholder.log")), clock: SystemClock::new(&mut crate::random()) }
    }
}

impl Log for LogFile {
    fn unexpected(&self, reference: &str, cause: &(dyn Error + 'static)) {
        let mut line = format!("{} {reference}: {cause}", self.clock.now().wall.text_utc());
        let mut next = cause.source();
        while let Some(under) = next {
            line.push_str(&format!(" <- {under}"));
            next = under.source();
        }
        let path = self.path.lock().unwrap_or_else(PoisonError::into_inner);
        // A log that can't be written must not turn into another fault.
        let _unwritten = append(&path, &line);
    }
}

fn append(path: &Path, line: &str) -> std::io::Result<()> {
    if fs::metadata(path).is_ok_and(|file| file.len() > MOST) {
        fs::rename(path, path.with_extension("log.old"))?;
    }
    writeln!(files::open_own(path)?, "{}", line.replace('\n', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_holds_the_whole_chain_of_causes_in_one_line() {
        let data = tempfile::tempdir().unwrap();
        let cause = crate::PlatformError::Folder {
            path: "/home/somebody".into(),
            source: std::io::Error::other("disk\nburnt"),
        };
        LogFile::inside(data.path()).unexpected("4F2A", &cause);
        let text = fs::read_to_string(data.path().join("keyholder.log")).unwrap();
        assert!(
            text.contains("4F2A: the folder for this computer's own notes could not be used <- disk burnt")
        );
        assert_eq!(text.lines().count(), 1, "one cause, one line");
        assert!(!text.contains("somebody"), "paths hold names");
    }

    #[test]
    fn a_long_log_makes_way() {
        let data = tempfile::tempdir().unwrap();
        let path = data.path().join("keyholder.log");
        fs::write(&path, vec![b'x'; 1024 * 1024 + 1]).unwrap();
        append(&path, "next").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "next\n", "the disk must not fill up with it");
        assert!(path.with_extension("log.old").exists(), "the last megabyte stays");
    }
}

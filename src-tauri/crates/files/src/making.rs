//! Where files are in the making, so that the next start clears what a crash left there.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rand_core::Rng;

use crate::folder::folder_of;
use crate::leftover::{self, Claim};
use crate::{make_private_folder, os, read_own};

/// A path is at most this long on every system.
const LIMIT: u64 = 64 * 1024;

/// The notes of what is in the making outside this program's own folders: one for each, held as long as it is made.
#[derive(Debug, Clone)]
pub struct Making(PathBuf);

/// Something is in the making. Dropped, its note goes.
#[derive(Debug)]
pub struct Underway {
    // The claim is let go before the file that holds it.
    _claim: Claim,
    _held: File,
}

impl Making {
    /// Those kept in the folder `data`.
    #[must_use]
    pub fn noted_in(data: &Path) -> Self {
        Self(data.join("making"))
    }

    /// Notes that something is made at `place`, until it is there. Nothing where that can't be noted: whatever is written
    /// into that folder next clears it all the same.
    pub fn at(&self, place: &Path, rng: &mut impl Rng) -> Option<Underway> {
        self.note(place, rng).ok()
    }

    fn note(&self, place: &Path, rng: &mut impl Rng) -> io::Result<Underway> {
        let folder = std::path::absolute(folder_of(place))?;
        let text = folder.to_str().ok_or(io::ErrorKind::InvalidFilename)?;
        make_private_folder(&self.0)?;
        let (claim, mut held) = Claim::make(&self.0, rng)?;
        held.write_all(text.as_bytes())?;
        // A note that comes to the disk after what it is about would be none.
        held.sync_all()?;
        os::sync_folder(&self.0)?;
        Ok(Underway { _claim: claim, _held: held })
    }

    /// Clears what programs left that ended while they made something: in the folders that they noted, and nothing but
    /// what has a name of ours and is held by nobody.
    pub fn clear(&self) {
        for note in leftover::unheld(&self.0) {
            let noted =
                read_own(note.path(), LIMIT).ok().flatten().and_then(|text| String::from_utf8(text).ok());
            if let Some(folder) = noted.filter(|folder| !folder.is_empty()) {
                leftover::sweep(Path::new(&folder));
            }
            let _left = fs::remove_file(note.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;

    struct Counting(u64);
    impl rand_core::TryRng for Counting {
        type Error = Infallible;
        fn try_next_u32(&mut self) -> Result<u32, Infallible> {
            Ok(1)
        }
        fn try_next_u64(&mut self) -> Result<u64, Infallible> {
            self.0 += 1;
            Ok(self.0)
        }
        fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Infallible> {
            to.fill(1);
            Ok(())
        }
    }

    fn names(folder: &Path) -> Vec<String> {
        fs::read_dir(folder).unwrap().map(|one| one.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn the_next_start_clears_what_a_dead_program_left_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let [data, desk] = ["data", "desk"].map(|name| dir.path().join(name));
        fs::create_dir(&desk).unwrap();
        fs::write(desk.join("kit.pdf.part"), "theirs").unwrap();
        let (making, mut rng) = (Making::noted_in(&data), Counting(0));
        let dead = making.at(&desk.join("kit.pdf"), &mut rng).unwrap();
        let (left, file) = Claim::make(&desk, &mut rng).unwrap();
        (&file).write_all(b"a code").unwrap();
        let alive = making.at(&desk.join("other.pdf"), &mut rng).unwrap();
        let (held, _file) = Claim::make(&desk, &mut rng).unwrap();

        making.clear();
        assert_eq!(names(&desk).len(), 3, "whoever is at work is left alone");
        // A program that is killed holds nothing any more, and removes nothing.
        let Underway { _claim, _held } = dead;
        _claim.forget();
        left.forget();
        drop((_held, file));
        making.clear();
        let mut now = names(&desk);
        now.sort();
        let held_name = held.path().file_name().unwrap().to_str().unwrap().to_owned();
        assert_eq!(now, [held_name, "kit.pdf.part".to_owned()], "and nobody else's");
        assert_eq!(names(&data.join("making")).len(), 1, "the note of the one that is alive");
        drop(alive);
        assert_eq!(names(&data.join("making")).len(), 0, "goes with it");
    }

    #[test]
    fn where_nothing_can_be_noted_nothing_is_stopped() {
        let dir = tempfile::tempdir().unwrap();
        let data = dir.path().join("data");
        fs::write(&data, "a file where the folder should be").unwrap();
        let making = Making::noted_in(&data);
        assert!(making.at(&dir.path().join("kit.pdf"), &mut Counting(0)).is_none());
        making.clear();
    }
}

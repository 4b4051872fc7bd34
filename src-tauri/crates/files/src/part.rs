//! A file in the making.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use rand_core::Rng;

use crate::folder::{folder_of, sync_folder_of};
use crate::leftover::{self, Claim};
use crate::naming::{self, RefusedName, naming};
use crate::os;

/// A file in the making. Dropped before it is put in its place, it leaves nothing.
///
/// Where the system can, it has no name until then, so that nothing is left of it however the program ends. Elsewhere it
/// lies beside its place under a random name that only this program gives, and is held; what a crash left is removed by
/// whatever is written into that folder next, or by the next start ([`crate::Making`]), and told from what is being made
/// by nobody holding it.
///
/// # Security
/// For this user of the computer alone, and made new: a file or link that lies there is never written to.
#[derive(Debug)]
pub struct Part {
    file: File,
    /// Nothing while it has no name, and once it is in its place.
    claim: Option<Claim>,
    place: PathBuf,
    aim: Aim,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Aim {
    New,
    Replace,
}

impl Part {
    /// Begins a file at `place`, where nothing may be.
    ///
    /// # Errors
    /// [`ErrorKind::AlreadyExists`]; what the system says.
    pub fn new(place: &Path, rng: &mut impl Rng) -> io::Result<Self> {
        free(place)?;
        leftover::sweep(folder_of(place));
        match os::nameless(folder_of(place)) {
            Some(file) => Ok(Self { file, claim: None, place: place.to_owned(), aim: Aim::New }),
            None => Self::claimed(place, Aim::New, rng),
        }
    }

    /// Begins a file that takes the place of what is at `place`, if anything. A link there is replaced and what it points
    /// to stays; so does what another name of the same file holds.
    ///
    /// # Errors
    /// What the system says.
    pub fn in_place_of(place: &Path, rng: &mut impl Rng) -> io::Result<Self> {
        leftover::sweep(folder_of(place));
        Self::claimed(place, Aim::Replace, rng)
    }

    fn claimed(place: &Path, aim: Aim, rng: &mut impl Rng) -> io::Result<Self> {
        let (claim, file) = Claim::make(folder_of(place), rng)?;
        Ok(Self { file, claim: Some(claim), place: place.to_owned(), aim })
    }

    /// The file, to write to and to read back.
    pub fn file(&mut self) -> &mut File {
        &mut self.file
    }

    /// Puts it in its place. File and name are on the disk then.
    ///
    /// # Errors
    /// [`ErrorKind::AlreadyExists`] when something came to lie where nothing may; what the system says. What was there
    /// before is there still.
    pub fn put(mut self) -> io::Result<()> {
        self.file.sync_all()?;
        let named = match (&self.claim, self.aim) {
            (None, _) => os::name(&self.file, &self.place),
            (Some(claim), Aim::New) => os::rename_new(claim.path(), &self.place),
            (Some(claim), Aim::Replace) => fs::rename(claim.path(), &self.place),
        };
        named.map_err(naming(&self.place))?;
        if let Some(claim) = self.claim.take() {
            claim.forget();
        }
        sync_folder_of(&self.place).inspect_err(|_| {
            if self.aim == Aim::New {
                // A file that nobody can rely on would only be in the way of the next attempt.
                let _left = fs::remove_file(&self.place);
            }
        })
    }
}

/// Writes a file where nothing may be.
///
/// # Errors
/// As [`Part::new`] and [`Part::put`].
pub fn write_new(place: &Path, bytes: &[u8], rng: &mut impl Rng) -> io::Result<()> {
    written(Part::new(place, rng)?, bytes)
}

/// Writes a file in the place of what is there, if anything.
///
/// # Errors
/// As [`Part::in_place_of`] and [`Part::put`].
pub fn replace(place: &Path, bytes: &[u8], rng: &mut impl Rng) -> io::Result<()> {
    written(Part::in_place_of(place, rng)?, bytes)
}

fn written(mut part: Part, bytes: &[u8]) -> io::Result<()> {
    part.file().write_all(bytes)?;
    part.put()
}

/// Makes sure that something new can get the name `place`.
pub(crate) fn free(place: &Path) -> io::Result<()> {
    // Behind a colon Windows hides what is written in another file.
    match naming::refused_in(place).filter(|_| cfg!(windows)) {
        Some(symbol) => Err(io::Error::new(ErrorKind::InvalidFilename, RefusedName(symbol))),
        None => refuse_existing(place).map_err(naming(place)),
    }
}

pub(crate) fn refuse_existing(place: &Path) -> io::Result<()> {
    match fs::symlink_metadata(place) {
        Ok(_) => Err(ErrorKind::AlreadyExists.into()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;

    struct One;
    impl rand_core::TryRng for One {
        type Error = Infallible;
        fn try_next_u32(&mut self) -> Result<u32, Infallible> {
            Ok(1)
        }
        fn try_next_u64(&mut self) -> Result<u64, Infallible> {
            Ok(1)
        }
        fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Infallible> {
            to.fill(1);
            Ok(())
        }
    }

    #[test]
    fn where_files_have_names_from_the_start_it_is_the_same() {
        let dir = tempfile::tempdir().unwrap();
        let [place, taken] = ["kit.pdf", "taken.pdf"].map(|name| dir.path().join(name));
        fs::write(&taken, "theirs").unwrap();
        for (place, outcome) in [(&place, Ok(())), (&taken, Err(ErrorKind::AlreadyExists))] {
            let mut part = Part::claimed(place, Aim::New, &mut One).unwrap();
            part.file().write_all(b"ours").unwrap();
            assert_eq!(part.put().map_err(|e| e.kind()), outcome);
        }
        assert_eq!(fs::read_to_string(&place).unwrap(), "ours");
        assert_eq!(fs::read_to_string(&taken).unwrap(), "theirs");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2, "nothing is left beside them");
    }

    #[test]
    fn a_name_that_is_taken_is_not_written_to() {
        let dir = tempfile::tempdir().unwrap();
        let place = dir.path().join("kit.pdf");
        let first = Part::claimed(&place, Aim::New, &mut One).unwrap();
        assert!(Part::claimed(&place, Aim::New, &mut One).is_err(), "the same name is drawn each time");
        drop(first);
        assert!(Part::claimed(&place, Aim::New, &mut One).is_ok());
    }
}

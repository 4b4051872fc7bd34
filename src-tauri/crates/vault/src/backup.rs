//! One encrypted file that holds a whole vault, and making a vault of it again.
//!
//! ```text
//! "KHBACK01" | length of keys file u64 LE | keys file | length of database u64 LE | database | SHA-256 of all before
//! ```
//! Both parts are as they lie in the folder: a backup opens with what opens the vault and with nothing else.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::path::Path;

use directory::{Permission, Timestamp, vault::backup_made};
use keys::{KeysFile, VaultId};
use sha2::{Digest, Sha256};

use crate::disk::PartFolder;
use crate::folder::Folder;
use crate::held_keys::hex;
use crate::{Random, Session, VaultError};

const MAGIC: &[u8; 8] = b"KHBACK01";
/// The most a keys file in a backup may have: 4 MiB of payload and its frame.
const KEYS_LIMIT: u64 = 5 * 1024 * 1024;

/// A backup that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupMade {
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256 in hex.
    pub digest: String,
}

impl Session {
    /// Writes a backup to `file`, which must not exist, reads it back, and notes it in the journal.
    ///
    /// # Errors
    /// [`VaultError::File`] when the file exists or can't be written; refusals. No part of a file is left then.
    pub fn back_up(&mut self, at: Timestamp, file: &Path) -> Result<BackupMade, VaultError> {
        self.actor(at)?.needs(Permission::MakeBackups)?;
        let failed = || VaultError::file(file);
        let mut part = files::Part::new(file, &mut self.device.rng.clone()).map_err(failed())?;
        let made = self.write_backup(part.file()).map_err(failed())?;
        // Read back from the disk before anybody relies on it.
        part.file().rewind().map_err(failed())?;
        read_backup(part.file(), |_, _| Ok(()))?;
        part.put().map_err(failed())?;
        let digest = made.digest.clone();
        // The backup is there and good, whether or not the journal can say so.
        match self.change(at, |_| backup_made(digest.clone())) {
            Ok(()) => self.remember_or_note(at),
            Err(why) => self.behind.why = Some(why),
        }
        Ok(made)
    }

    fn write_backup(&self, part: &mut File) -> io::Result<BackupMade> {
        let mut source = files::open(&self.folder.database())?;
        let length = source.metadata()?.len();
        let keys = self.keys.bytes();
        let mut out = Hashing::new(BufWriter::new(&mut *part));
        out.write_all(MAGIC)?;
        out.write_all(&(keys.len() as u64).to_le_bytes())?;
        out.write_all(keys)?;
        out.write_all(&length.to_le_bytes())?;
        // Nobody writes meanwhile: this session holds the vault.
        io::copy(&mut (&mut source).take(length), &mut out)?;
        let digest: [u8; 32] = out.hash.clone().finalize().into();
        out.write_all(&digest)?;
        out.flush()?;
        let made = BackupMade { bytes: out.count, digest: hex(&out.hash.clone().finalize()) };
        drop(out);
        part.sync_all()?;
        Ok(made)
    }
}

/// Makes a vault of a backup in `folder`, which must not exist. It then opens as the vault did when it was backed up.
///
/// # Errors
/// [`VaultError::BadBackup`] for a file that is none or is damaged; [`VaultError::File`], also when something came to lie
/// at `folder` meanwhile. Nothing is left then.
pub fn restore(file: &Path, folder: &Folder, rng: &Random) -> Result<VaultId, VaultError> {
    let source = files::open(file).map_err(VaultError::file(file))?;
    let parts = PartFolder::beside(folder, rng)?;
    let unfinished = Folder::at(parts.path());
    let mut vault = None;
    read_backup(source, |keys, database| {
        let read = KeysFile::read(keys);
        vault = Some(read.map_err(|_| VaultError::BadBackup)?.payload().vault_id);
        unfinished.write_keys(keys, rng)?;
        let path = unfinished.database();
        let mut out = files::create_own(&path).map_err(VaultError::file(&path))?;
        io::copy(database, &mut out).and_then(|_| out.sync_all()).map_err(VaultError::file(&path))
    })?;
    let vault = vault.ok_or(VaultError::BadBackup)?;
    parts.finish()?;
    Ok(vault)
}

/// Reads a backup through once: the parts to `take`, then the checksum.
fn read_backup(
    source: impl Read,
    take: impl FnOnce(&[u8], &mut dyn Read) -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    let mut source = HashingReader { source: BufReader::new(source), hash: Sha256::new() };
    let bad = |_| VaultError::BadBackup;
    let mut magic = [0; 8];
    source.read_exact(&mut magic).map_err(bad)?;
    if &magic != MAGIC {
        return Err(if magic.starts_with(b"KHBACK") { VaultError::Newer } else { VaultError::BadBackup });
    }
    let length = source.length().map_err(bad)?;
    if length > KEYS_LIMIT {
        return Err(VaultError::BadBackup);
    }
    let mut keys = Vec::new();
    (&mut source).take(length).read_to_end(&mut keys).map_err(bad)?;
    let length = source.length().map_err(bad)?;
    {
        let mut database = (&mut source).take(length);
        take(&keys, &mut database)?;
        io::copy(&mut database, &mut io::sink()).map_err(bad)?;
        if database.limit() > 0 {
            return Err(VaultError::BadBackup);
        }
    }
    let digest: [u8; 32] = source.hash.finalize().into();
    let mut end = Vec::new();
    source.source.take(33).read_to_end(&mut end).map_err(bad)?;
    if end == digest { Ok(()) } else { Err(VaultError::BadBackup) }
}

struct Hashing<W> {
    out: W,
    hash: Sha256,
    count: u64,
}

impl<W> Hashing<W> {
    fn new(out: W) -> Self {
        Self { out, hash: Sha256::new(), count: 0 }
    }
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = self.out.write(bytes)?;
        self.hash.update(&bytes[..n]);
        self.count += n as u64;
        Ok(n)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

struct HashingReader<R> {
    source: R,
    hash: Sha256,
}

impl<R: Read> HashingReader<R> {
    fn length(&mut self) -> io::Result<u64> {
        let mut bytes = [0; 8];
        self.read_exact(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }
}

impl<R: Read> Read for HashingReader<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let n = self.source.read(to)?;
        self.hash.update(&to[..n]);
        Ok(n)
    }
}

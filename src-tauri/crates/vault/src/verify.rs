//! Verifies everything: the file, every entry, every signature and right, and the tables against a replay.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, Ordering};

use directory::Timestamp;
use journal::{Chain, Checkpoint, Entry, Fault, HeaderError, Verification, VerifyFailure};

use crate::held::key_of;
use crate::read::{ENTRY_COLUMNS, entry_of};
use crate::replay::Replay;
use crate::replayed::Replayed;
use crate::tables::projection::PROJECTIONS;
use crate::{Session, VaultError, db, interrupt};

/// How many entries are read at a time.
const BATCH: u64 = 1_000;

/// What a verification came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verified {
    /// Everything agrees.
    Good {
        /// The journal's end.
        chain: Chain,
        /// Rows of the tables that were compared.
        rows: u64,
    },
    /// An entry is wrong; it is the first that is.
    WrongEntry {
        /// Its number.
        seq: u64,
        /// What is wrong with it, to stand behind "Entry 7 is wrong:".
        fault: String,
    },
    /// The tables are not what the journal makes.
    TablesDiffer {
        /// Which table.
        table: &'static str,
        /// How many rows differ.
        rows: u64,
    },
    /// The database file has damaged pages.
    FileDamaged {
        /// How many problems were found.
        problems: u32,
    },
}

/// Verification came to no answer.
#[derive(Debug, thiserror::Error)]
pub enum VerifyStop {
    /// It was stopped.
    #[error("the verification was stopped")]
    Cancelled,
    /// The vault could not be read.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl Session {
    /// Verifies the whole vault and remembers on this computer when it was good.
    ///
    /// `threads` check signatures; `progress` gets how many entries are done and how many there are. It ends soon after
    /// `cancel` is set.
    ///
    /// # Errors
    /// [`VerifyStop`]; what is found wrong is an answer, not an error.
    pub fn verify(
        &mut self,
        at: Timestamp,
        threads: NonZeroUsize,
        cancel: &AtomicBool,
        progress: impl FnMut(u64, u64),
    ) -> Result<Verified, VerifyStop> {
        let database = self.db.get_interrupt_handle();
        let found =
            interrupt::unless(cancel, &database, || self.verify_to_the_end(at, threads, cancel, progress));
        // A statement that was cut short is no fault of the vault.
        if cancel.load(Ordering::Relaxed) { Err(VerifyStop::Cancelled) } else { found }
    }

    fn verify_to_the_end(
        &mut self,
        at: Timestamp,
        threads: NonZeroUsize,
        cancel: &AtomicBool,
        mut progress: impl FnMut(u64, u64),
    ) -> Result<Verified, VerifyStop> {
        self.actor(at).and_then(|a| Ok(a.needs(directory::Permission::ReadJournal)?))?;
        let total = self.chain.size();
        let start = Chain::empty(self.chain.vault());
        let batches = (0..total.div_ceil(BATCH)).map(|i| self.batch(i * BATCH));
        // What this computer saw when the vault was opened must still be in the journal.
        let seen: Vec<Checkpoint> =
            self.local.anchor().map(|anchor| anchor.checkpoint(self.vault_id())).into_iter().collect();
        let how = Verification { threads, total, checkpoints: &seen, cancel };
        let mut replay = Replay::new(self);
        let then = |replay: &mut Replay<'_>, end: Chain| self.rest(end, replay.take_rows());
        let judged = journal::verify_then(start, batches, &mut replay, how, &mut progress, then);
        let found = match judged {
            Ok((_, found)) => found?,
            Err(VerifyFailure::Wrong(wrong)) => {
                let newer = matches!(wrong.fault, Fault::BadHeader(HeaderError::NewerSuite));
                let fault =
                    if newer { "it was made by a newer Keyholder".into() } else { wrong.fault.to_string() };
                self.unless_damaged(Verified::WrongEntry { seq: wrong.seq, fault })?
            }
            Err(VerifyFailure::NotAllowed { seq, refusal }) => {
                self.unless_damaged(Verified::WrongEntry { seq, fault: refusal })?
            }
            Err(VerifyFailure::Cancelled) => return Err(VerifyStop::Cancelled),
            Err(VerifyFailure::Source(e)) => match db::problems(&self.db)? {
                0 => return Err(e.into()),
                problems => Verified::FileDamaged { problems },
            },
            Err(VerifyFailure::Checkpoint(_)) => {
                let seq = self.local.anchor().map_or(0, |anchor| anchor.entries);
                let fault = "it is not the one that this computer saw here before".to_owned();
                self.unless_damaged(Verified::WrongEntry { seq, fault })?
            }
        };
        if let Verified::Good { chain, .. } = &found {
            self.local.put_verified(*chain, self.keys.payload().generation, at);
            self.local.save(&self.here)?;
        }
        Ok(found)
    }

    /// What comes after the entries: the file's pages, the journal's end, and the tables.
    fn rest(&self, end: Chain, replayed: Replayed) -> Result<Verified, VaultError> {
        if end != self.chain {
            let fault = "the journal has other entries than when this vault was opened".to_owned();
            return self.unless_damaged(Verified::WrongEntry { seq: end.size() + 1, fault });
        }
        let problems = db::problems(&self.db)?;
        if problems > 0 {
            return Ok(Verified::FileDamaged { problems });
        }
        Ok(match self.compare(replayed)? {
            Err((table, rows)) => Verified::TablesDiffer { table, rows },
            Ok(rows) => Verified::Good { chain: end, rows },
        })
    }

    /// A damaged file explains whatever else is wrong.
    fn unless_damaged(&self, found: Verified) -> Result<Verified, VaultError> {
        let problems = db::problems(&self.db)?;
        Ok(if problems > 0 { Verified::FileDamaged { problems } } else { found })
    }

    /// Compares the projections with a replay. Gives how many rows agree, or the first table that differs. What whoever
    /// is signed in can't open can't be replayed either, and is left to those who can.
    fn compare(&self, mut replayed: Replayed) -> Result<Result<u64, (&'static str, u64)>, VaultError> {
        let mut rows = 0;
        for projection in PROJECTIONS {
            if !self.held.holds(key_of(projection.compartment)) {
                continue;
            }
            let compared = replayed.compare(&self.db, projection)?;
            if compared.different > 0 {
                return Ok(Err((projection.table, compared.different)));
            }
            rows += compared.agreed;
        }
        Ok(Ok(rows))
    }

    /// When this computer last found the whole vault good, and how many entries it had.
    #[must_use]
    pub fn verified(&self) -> Option<crate::Anchor> {
        self.local.verified()
    }

    fn batch(&self, after: u64) -> Result<Vec<Entry>, VaultError> {
        let sql = format!("SELECT {ENTRY_COLUMNS} FROM entry WHERE seq > ?1 ORDER BY seq LIMIT ?2");
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query([after, BATCH])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            // A row of wrong form becomes an entry that verification names.
            entries.push(entry_of(row).unwrap_or(Entry {
                header_bytes: Vec::new(),
                signature: [0; 64],
                sections: Vec::new(),
            }));
        }
        Ok(entries)
    }
}

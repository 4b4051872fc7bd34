//! Verifies everything: the file, every entry, every signature and right, and the tables against a replay.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, Ordering};

use directory::{Grant, Key, Register, Role, Timestamp};
use journal::{Chain, Checkpoint, Verification, VerifyFailure};

use crate::held_keys::name_of;
use crate::index::Index;
use crate::key_rotation::{fits, names_of};
use crate::opening::{head_at, kept_keys};
use crate::replay::Replay;
use crate::replayed::Replayed;
use crate::tables::projection::PROJECTIONS;
use crate::{EntryFault, KeysFileFault, Session, VaultError, db, interrupt};

/// How many entries are read at a time.
const BATCH: u64 = 1_000;

/// Which rows of `substitute`, called `it`, stand beside a part that nobody struck anything out of.
pub(crate) const UNNAMED: &str = "NOT EXISTS
    (SELECT 1 FROM struck WHERE struck.entry = it.entry AND struck.compartment = it.compartment)";

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
        /// What is wrong with it.
        fault: EntryFault,
    },
    /// The tables are not what the journal makes.
    TablesDiffer {
        /// Which table.
        table: &'static str,
        /// How many rows differ.
        rows: u64,
    },
    /// The keys file gives keys to others than the journal's entries say, or other keys.
    KeysFileWrong {
        /// What is wrong.
        fault: KeysFileFault,
    },
    /// The database file has damaged pages.
    FileDamaged {
        /// How many problems were found.
        problems: u32,
    },
}

/// Verification came to no answer.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// It was stopped.
    #[error("the verification was stopped")]
    Cancelled,
    /// The vault could not be read.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

/// How to replay.
pub(crate) struct Replaying<'a> {
    /// Threads that check signatures.
    pub threads: NonZeroUsize,
    /// How far.
    pub end: Chain,
    /// Points that the journal must agree with.
    pub seen: &'a [Checkpoint],
    pub cancel: &'a AtomicBool,
}

impl Session {
    /// Verifies the whole vault and remembers on this computer when it was good.
    ///
    /// `threads` check signatures; `progress` gets how many entries are done and how many there are. It ends soon after
    /// `cancel` is set.
    ///
    /// # Errors
    /// [`VerifyError`]; what is found wrong is an answer, not an error.
    pub fn verify(
        &mut self,
        at: Timestamp,
        threads: NonZeroUsize,
        cancel: &AtomicBool,
        progress: impl FnMut(u64, u64),
    ) -> Result<Verified, VerifyError> {
        let database = self.db.get_interrupt_handle();
        let found =
            interrupt::unless(cancel, &database, || self.verify_to_the_end(at, threads, cancel, progress));
        // A statement that was cut short is no fault of the vault.
        if cancel.load(Ordering::Relaxed) { Err(VerifyError::Cancelled) } else { found }
    }

    fn verify_to_the_end(
        &mut self,
        at: Timestamp,
        threads: NonZeroUsize,
        cancel: &AtomicBool,
        mut progress: impl FnMut(u64, u64),
    ) -> Result<Verified, VerifyError> {
        self.actor(at).and_then(|a| Ok(a.needs(directory::Permission::ReadJournal)?))?;
        // What this computer saw when the vault was opened must still be in the journal.
        let seen: Vec<Checkpoint> =
            self.local.anchor().map(|anchor| anchor.checkpoint(self.vault_id())).into_iter().collect();
        let how = Replaying { threads, end: self.chain, seen: &seen, cancel };
        let found = self.replayed(how, &mut progress, |replay, end| self.rest(end, replay))?;
        let found = match found {
            Ok(found) => found,
            Err(found) => self.unless_damaged(found)?,
        };
        if let Verified::Good { chain, .. } = &found {
            self.local.put_verified(*chain, self.keys.payload().generation, at);
            self.local.save(&self.device)?;
        }
        Ok(found)
    }

    /// Replays every entry. When all were allowed, `then` goes on with what the replay came to; otherwise the entry that
    /// is wrong comes back.
    pub(crate) fn replayed<T>(
        &self,
        how: Replaying<'_>,
        progress: &mut dyn FnMut(u64, u64),
        then: impl FnOnce(&mut Replay<'_>, Chain) -> Result<T, VaultError>,
    ) -> Result<Result<T, Verified>, VerifyError> {
        let total = how.end.size();
        let start = Chain::empty(self.chain.vault());
        let batches = (0..total.div_ceil(BATCH)).map(|i| self.entries_after(i * BATCH, BATCH));
        let verification =
            Verification { threads: how.threads, total, checkpoints: how.seen, cancel: how.cancel };
        let mut replay = Replay::new(self);
        let wrong = match journal::verify_then(start, batches, &mut replay, verification, progress, then) {
            Ok((_, came_to)) => return Ok(Ok(came_to?)),
            Err(VerifyFailure::Wrong(wrong)) => {
                Verified::WrongEntry { seq: wrong.seq, fault: wrong.fault.into() }
            }
            Err(VerifyFailure::NotAllowed { seq, refusal }) => Verified::WrongEntry { seq, fault: refusal },
            Err(VerifyFailure::Cancelled) => return Err(VerifyError::Cancelled),
            Err(VerifyFailure::Source(e)) => match db::problems(&self.db)? {
                0 => return Err(e.into()),
                problems => Verified::FileDamaged { problems },
            },
            Err(VerifyFailure::Checkpoint(_)) => {
                let seq = self.local.anchor().map_or(0, |anchor| anchor.entries);
                Verified::WrongEntry { seq, fault: EntryFault::NotSeenHere }
            }
        };
        // Without the keys before, the first entry is as unreadable as if it had been written over.
        let unread = matches!(wrong, Verified::WrongEntry { .. }) && !self.keys_before_open();
        Ok(Err(if unread { Verified::TablesDiffer { table: "key_epoch", rows: 1 } } else { wrong }))
    }

    /// Whether every shared key that whoever is signed in holds leads back to its first.
    fn keys_before_open(&self) -> bool {
        let names = names_of(&Grant::preset(Role::Owner)).into_iter().filter(|name| self.held.holds(*name));
        names.into_iter().all(|name| self.at_epoch(name, 1, |_| ()).is_some())
    }

    /// What comes after the entries: the file's pages, the journal's end, and the tables.
    fn rest(&self, end: Chain, replay: &mut Replay<'_>) -> Result<Verified, VaultError> {
        if end != self.chain {
            let fault = EntryFault::OtherEntries;
            return self.unless_damaged(Verified::WrongEntry { seq: end.size() + 1, fault });
        }
        let problems = db::problems(&self.db)?;
        if problems > 0 {
            return Ok(Verified::FileDamaged { problems });
        }
        if let Err(seq) = replay.substitutes_are_named() {
            return Ok(Verified::WrongEntry { seq, fault: EntryFault::StruckUnsaid });
        }
        if let Some((table, rows)) = self.beside(std::mem::take(&mut replay.index))? {
            return Ok(Verified::TablesDiffer { table, rows });
        }
        Ok(match self.compare(std::mem::take(&mut replay.rows))? {
            Err((table, rows)) => Verified::TablesDiffer { table, rows },
            Ok(rows) => match self.keys_file_fits(replay)? {
                Ok(()) => Verified::Good { chain: end, rows },
                Err(fault) => Verified::KeysFileWrong { fault },
            },
        })
    }

    /// The tables beside the projections: where to look in the journal, what took the place of parts, and the keys file
    /// in force, which a crash may leave nowhere else. Gives the first that is wrong, and in how many rows.
    fn beside(&self, mut index: Index) -> Result<Option<(&'static str, u64)>, VaultError> {
        let sql = format!("SELECT count(*) FROM substitute AS it WHERE {UNNAMED}");
        let strange: u64 = self.db.query_row(&sql, [], |row| row.get(0))?;
        if strange > 0 {
            return Ok(Some(("substitute", strange)));
        }
        if kept_keys(&self.db, &self.tables().keys_in_force()?).is_err() {
            return Ok(Some(("keys_file", 1)));
        }
        if let Some(wrong) = index.kinds_differ(&self.db)? {
            return Ok(Some(wrong));
        }
        // What is sealed for others is about accounts that nobody else can tell.
        if !names_of(&Grant::preset(Role::Owner)).into_iter().all(|name| self.held.holds(name)) {
            return Ok(None);
        }
        index.differs(&self.db)
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
            if !self.held.holds(name_of(Key::Of(projection.compartment))) {
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

    /// When this computer last found the whole vault good, and how many entries it had. Another copy of the vault that was
    /// found good says nothing of this one.
    #[must_use]
    pub fn verified(&self) -> Option<crate::Anchor> {
        let verified = self.local.verified()?;
        let here = head_at(&self.db, verified.entries).is_ok_and(|head| head == Some(verified.head));
        here.then_some(verified)
    }

    /// Whether the keys file in force gives keys to those whom the journal names, and those keys are what entries made.
    pub(crate) fn keys_file_fits(
        &self,
        replay: &Replay<'_>,
    ) -> Result<Result<(), KeysFileFault>, VaultError> {
        let tables = self.tables();
        let in_force = tables.keys_in_force()?;
        let fits = fits(&tables, self.keys.payload(), &in_force)?;
        Ok(fits.and(match replay.keys_are_genuine() {
            true => Ok(()),
            false => Err(KeysFileFault::OtherKey),
        }))
    }
}

//! Why the tables can be believed: they are what signed entries make of them.

use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;

use directory::{
    Applied, Change, FoundWrong, Grant, KeysChanged, Refusal, Register, Role, Timestamp,
    vault::verification_failed,
};
use journal::Chain;
use keys::IdentityId;

use crate::held_keys::hex;
use crate::index::index;
use crate::key_rotation::names_of;
use crate::locked::Progress;
use crate::opening::head_at;
use crate::read::{ENTRY_COLUMNS, entry_of};
use crate::roll::{Roll, decides};
use crate::session::keep_keys;
use crate::tables::projection::PROJECTIONS;
use crate::tables::setting::put_epochs;
use crate::tables::{Tables, schema};
use crate::verify::{Replaying, UNNAMED, Verified, VerifyError};
use crate::{Damage, Session, VaultError};

/// The tables whose rows decide who holds which key, whose tries are forgiven and what is struck out; a replay compares
/// them whole.
const DECIDING: fn(&str) -> bool = |table| {
    matches!(
        table,
        "setting" | "sign_in" | "identity" | "kit" | "user" | "key_epoch" | "tries" | "asked" | "struck"
    )
};

impl Session {
    /// Holds the rows that decide against the journal: by this computer's own note where nothing that decides was
    /// written since, otherwise by a replay of every entry.
    ///
    /// # Errors
    /// [`Damage::Rows`] names the table, [`Damage::Entry`] the entry that is wrong.
    pub(crate) fn believe(&mut self, progress: Progress<'_>) -> Result<(), VaultError> {
        let now = Roll::of(&self.db)?;
        match self.signed_rows()? {
            Some(signed) => signed.agrees(&now)?,
            None => self.replay_against(self.chain, DECIDING, progress)?,
        }
        self.roll = Some(now);
        Ok(())
    }

    /// The rows that decide as this computer noted them, when everything written since decides nothing.
    fn signed_rows(&self) -> Result<Option<Roll>, VaultError> {
        let Some((anchor, rows)) = self.local.believed() else { return Ok(None) };
        let device =
            anchor.entries <= self.chain.size() && head_at(&self.db, anchor.entries)? == Some(anchor.head);
        let mut chain = Chain::resume(self.chain.vault(), anchor.entries, anchor.head);
        if !device || !self.decides_nothing(&mut chain)? || chain != self.chain {
            return Ok(None);
        }
        Ok(Some(rows))
    }

    /// Goes through the entries behind `chain`: well made, signed by somebody who can sign now, and none of them decides.
    fn decides_nothing(&self, chain: &mut Chain) -> Result<bool, VaultError> {
        // Few, or it is quicker to replay them all.
        const FEW: u64 = 1_000;
        if self.chain.size().saturating_sub(chain.size()) > FEW {
            return Ok(false);
        }
        for entry in self.entries_after(chain.size(), FEW)? {
            let Ok(header) = chain.append(&entry) else { return Ok(false) };
            let signer = IdentityId::from_bytes(header.author);
            let key = self.keys.payload().identity(&signer).map(|listed| listed.ed25519);
            let signed = key.is_some_and(|key| entry.verify_signature(&key).is_ok());
            let opened = self.opened(&header, &entry).filter(|_| signed);
            // Whether what took the place of a part was signed for shows in a replay alone.
            let plain = opened.filter(|opened| opened.replaced.is_empty());
            if plain.is_none_or(|opened| opened.changes.iter().any(decides)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Holds everybody's rows against the journal, whoever is noted as known here: somebody who had no sign-in is none of
    /// the [`Roll`] before they get one.
    ///
    /// # Errors
    /// [`Damage::Rows`] names the table.
    pub(crate) fn believe_users(&self) -> Result<(), VaultError> {
        // The founder's vault has nothing to hold them against.
        if self.chain.size() == 0 { Ok(()) } else { self.replay_against(self.chain, DECIDING, &|_, _| ()) }
    }

    /// Replays the journal to its `end` and compares those of its tables that `compares` names.
    fn replay_against(
        &self,
        end: Chain,
        compares: impl Fn(&str) -> bool,
        progress: Progress<'_>,
    ) -> Result<(), VaultError> {
        let never = AtomicBool::new(false);
        let threads = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        let how = Replaying { threads, end, seen: &[], cancel: &never };
        let judged = self.replayed(how, &mut |done, of| progress(done, of), |replay, came_to| {
            if came_to != end {
                return Err(VaultError::Damaged(Damage::Entry(came_to.size() + 1)));
            }
            if let Err(seq) = replay.substitutes_are_named() {
                return Err(VaultError::Damaged(Damage::Entry(seq)));
            }
            for projection in PROJECTIONS.iter().filter(|it| compares(it.table)) {
                if replay.rows.compare(&self.db, projection)?.different > 0 {
                    return Err(VaultError::Damaged(Damage::Rows(projection.table)));
                }
            }
            self.keys_file_fits(replay)?.map_err(|_| VaultError::Damaged(Damage::ForeignKeysFile))
        });
        match judged {
            Ok(Ok(())) => Ok(()),
            Ok(Err(Verified::WrongEntry { seq, .. })) => Err(VaultError::Damaged(Damage::Entry(seq))),
            Ok(Err(Verified::TablesDiffer { table, .. })) => Err(VaultError::Damaged(Damage::Rows(table))),
            Ok(Err(_)) => Err(VaultError::Damaged(Damage::Database)),
            Err(VerifyError::Vault(e)) => Err(e),
            Err(VerifyError::Cancelled) => Err(VaultError::SessionEnded),
        }
    }

    /// Makes the tables anew from the journal, where an earlier program made them or somebody wrote into them: every entry
    /// is judged, then applied. The transaction stays open until [`Session::keep_renewed`]: who wants it so may still
    /// prove to be somebody else, and then everything is as it was.
    ///
    /// # Errors
    /// [`VaultError::OwnerFirst`] for somebody who can't open every part of the entries; [`Damage::Entry`].
    pub(crate) fn renew_tables(&mut self, progress: Progress<'_>) -> Result<(), VaultError> {
        self.db.execute_batch("BEGIN IMMEDIATE")?;
        self.renew_all(self.chain, progress)?;
        self.roll = Some(Roll::of(&self.db)?);
        Ok(())
    }

    /// Commits tables that were made anew, where they were.
    pub(crate) fn keep_renewed(&self) -> Result<(), VaultError> {
        if self.db.is_autocommit() { Ok(()) } else { Ok(self.db.execute_batch("COMMIT")?) }
    }

    /// Makes the tables anew while somebody is signed in, as after a verification that found them to differ. The same entry
    /// says so.
    ///
    /// It ends soon after `cancel` is set, and nothing has changed then.
    ///
    /// # Errors
    /// [`Refusal::OwnersOnly`]; [`VaultError::OwnerFirst`] for an owner who waits for keys; [`Damage::Entry`].
    pub fn renew(
        &mut self,
        at: Timestamp,
        cancel: &AtomicBool,
        progress: impl Fn(u64, u64),
    ) -> Result<(), VerifyError> {
        if !self.actor(at)?.is_owner() {
            return Err(VerifyError::Vault(Refusal::OwnersOnly.into()));
        }
        let propose = |_: &Tables<'_>| Ok((vec![verification_failed(FoundWrong::Tables)], ()));
        self.commit_until(at, cancel, propose, |session, end| session.renew_all(end, &progress))
    }

    /// As [`Session::renew_rows`], with what no entry names taken away and the keys file in force kept: it says itself
    /// that it is.
    fn renew_all(&self, end: Chain, progress: Progress<'_>) -> Result<(), VaultError> {
        if !names_of(&Grant::preset(Role::Owner)).into_iter().all(|name| self.held.holds(name)) {
            return Err(VaultError::OwnerFirst);
        }
        self.renew_rows(end, progress)?;
        self.db.execute(&format!("DELETE FROM substitute AS it WHERE {UNNAMED}"), [])?;
        keep_keys(&self.db, &self.keys)
    }

    /// Makes the rows of every table that follows from the journal anew, within a transaction that the caller holds, and
    /// compares them with a replay of the journal to its `end`.
    pub(crate) fn renew_rows(&self, end: Chain, progress: Progress<'_>) -> Result<(), VaultError> {
        schema::make_anew(&self.db)?;
        let total = end.size();
        self.renew_epochs(total)?;
        let mut after = 0;
        while after < total {
            for entry in self.entries_after(after, BATCH)? {
                let seq = after + 1;
                let damaged = || VaultError::Damaged(Damage::Entry(seq));
                let header = entry.header().map_err(|_| damaged())?;
                let opened =
                    self.opened(&header, &entry).filter(|it| it.sealed.is_empty()).ok_or_else(damaged)?;
                let author = self.author_of(&header)?.ok_or_else(damaged)?;
                let at = Timestamp(header.at_ms);
                let mut tables = Tables::applying(&self.db, seq);
                directory::apply(&mut tables, &Applied { seq, author, at }, &opened.changes)?;
                index(&self.db, seq, at, author, &opened.changes)?;
                after = seq;
            }
            progress(after / 2, total);
        }
        // Applied as they are; now judged, and what they came to is compared with a replay.
        self.replay_against(end, |_| true, &|done, of| progress(of.saturating_add(done) / 2, of))?;
        let in_force = self.tables().keys_in_force()?;
        if in_force.digest != hex(&self.keys.digest()) {
            return Err(VaultError::Damaged(Damage::ForeignKeysFile));
        }
        self.held.agrees(&in_force)
    }

    /// Makes the table of keys' epochs anew, from the last entry to the first: an entry is sealed under the epochs that it
    /// makes, and brings the key with which the entries before it open.
    fn renew_epochs(&self, end: u64) -> Result<(), VaultError> {
        let sql = format!("SELECT {ENTRY_COLUMNS} FROM entry ORDER BY seq DESC");
        let mut statement = self.db.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut seq = end;
        while let Some(row) = rows.next()? {
            let opened = entry_of(row).and_then(|entry| {
                let header = entry.header().ok().filter(|header| header.seq == seq)?;
                self.opened(&header, &entry).filter(|it| it.sealed.is_empty())
            });
            for change in opened.ok_or(VaultError::Damaged(Damage::Entry(seq)))?.changes {
                if let Change::KeysChanged(KeysChanged { file }) = change {
                    put_epochs(&mut Tables::applying(&self.db, seq), &file.rotated)?;
                }
            }
            seq = seq.saturating_sub(1);
        }
        if seq == 0 { Ok(()) } else { Err(VaultError::Damaged(Damage::Entry(seq))) }
    }
}

/// How many entries are read at a time.
const BATCH: u64 = 1_000;

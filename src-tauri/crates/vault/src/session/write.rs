//! Writes an entry and what follows from it, in one transaction.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};

use directory::{Applied, Author, Change, Compartment, Timestamp};
use journal::{Authorship, Chain, Entry, Hash32, SectionHead, section_aad};
use keys::{KeysFile, Padding};
use rand_core::Rng;
use rusqlite::{Connection, params};

use super::{ProposalTelling, Session};
use crate::body;
use crate::folder::NextKeys;
use crate::held_keys::{NewKeys, name_of, unhex};
use crate::index::index;
use crate::key_rotation::{Extra, stage, touches_keys};
use crate::opening::head_at;
use crate::roll::{Roll, decides};
use crate::tables::Tables;
use crate::{Damage, VaultError, VerifyError, interrupt};

impl Session {
    /// Judges what is proposed, applies it, derives the keys file, seals and signs the entry, and commits: all or nothing.
    ///
    /// `propose` names every number and epoch from the tables that it is given, so that it may be asked again of others.
    /// Whether the author may make the changes is asked here and nowhere else before an entry is written.
    ///
    /// What comes after the commit, the keys file and the database's move, may fail while the change is done:
    /// [`Session::unfinished`] says so then.
    ///
    /// # Errors
    /// Whatever `propose` stops with or [`directory::authorise`] refuses; what goes wrong with the files. Nothing has changed then, or the session is over.
    pub(crate) fn commit<T>(
        &mut self,
        at: Timestamp,
        extra: Extra<'_>,
        propose: impl Fn(&Tables<'_>) -> ProposalTelling<T, VaultError>,
    ) -> Result<T, VaultError> {
        self.commit_then(at, extra, propose, |_| Ok(()))
    }

    /// As [`Session::commit`]; `then` runs when the entry and the keys file are in force, before the disk follows.
    pub(crate) fn commit_then<T>(
        &mut self,
        at: Timestamp,
        extra: Extra<'_>,
        propose: impl Fn(&Tables<'_>) -> ProposalTelling<T, VaultError>,
        then: impl FnOnce(&mut Self) -> Result<(), VaultError>,
    ) -> Result<T, VaultError> {
        self.commit_around(at, extra, propose, |_, _| Ok(()), then)
    }

    /// As [`Session::commit_then`]; `before` gets the end of the journal with the new entry, which is written and can still
    /// be taken back.
    pub(crate) fn commit_around<T>(
        &mut self,
        at: Timestamp,
        extra: Extra<'_>,
        propose: impl Fn(&Tables<'_>) -> ProposalTelling<T, VaultError>,
        before: impl FnOnce(&Self, Chain) -> Result<(), VaultError>,
        then: impl FnOnce(&mut Self) -> Result<(), VaultError>,
    ) -> Result<T, VaultError> {
        // What failed before comes first.
        let behind = self.catch_up().err();
        let seq = self.chain.next_seq();
        let transaction = self.db.unchecked_transaction()?;
        let mut tables = Tables::applying(&self.db, seq);
        self.still_signed_in(&tables)?;
        let (mut changes, told) = propose(&tables)?;
        directory::authorise(&tables, &self.author, at, &changes)?;
        if changes.iter().any(|change| matches!(change, Change::KeysChanged(_))) {
            // It follows from the others, below; nobody proposes it.
            return Err(directory::Refusal::NotAuthorised.into());
        }
        let asked = changes.iter().any(touches_keys);
        // Keys that wait for a holder can wait a little longer.
        let stages = asked || extra.settle && behind.is_none();
        if let Some(behind) = behind.filter(|_| asked) {
            return Err(behind);
        }
        self.rows_are_signed_for(stages)?;
        self.identities_are_new(&tables, &changes)?;
        directory::usernames_are_free(&tables, &changes)?;
        if changes.iter().any(|change| matches!(change, Change::SignInMade(_))) {
            self.believe_users()?;
        }
        let of = Applied { seq, author: self.author, at };
        directory::apply(&mut tables, &of, &changes)?;
        let staged = if stages {
            stage(&tables, &self.keys, &self.held, extra, &mut self.device.rng.clone())?
        } else {
            None
        };
        let (mut next, mut room) = (None, None);
        if let Some(staged) = &staged {
            let change = staged.change();
            directory::apply(&mut tables, &of, std::slice::from_ref(&change))?;
            keep_keys(&self.db, &staged.file)?;
            changes.push(change);
            // The disk must have room for all that follows before anything is promised.
            next = Some(self.folder.write_next_keys(staged.file.bytes(), &self.device.rng)?);
            if staged.moves_database() {
                room = Some(self.room_to_move()?);
            }
        }
        let none = NewKeys::new();
        let entry = self.sealed(&changes, at, staged.as_ref().map_or(&none, |staged| &staged.new))?;
        insert(&self.db, seq, &entry, at, self.author, &changes)?;
        let mut end = self.chain;
        end.append(&entry).map_err(|_| VaultError::Damaged(Damage::Entry(seq)))?;
        before(self, end)?;
        let roll = match self.roll {
            Some(_) if staged.is_none() && !changes.iter().any(decides) => self.roll,
            Some(_) | None => Some(Roll::of(&self.db)?),
        };
        if let Err(e) = transaction.commit() {
            self.came_through(seq, entry.hash(), e.into())?;
        }
        self.chain = end;
        self.roll = roll;
        if let Some(staged) = staged {
            // In force from here on, whatever the disk says.
            next.into_iter().for_each(NextKeys::keep);
            self.keys = staged.file;
            self.held.take(staged.new);
            self.behind.keys = true;
            then(self)?;
            drop(room);
            self.catch_up_or_note();
            self.remember_or_note(at);
        } else {
            then(self)?;
        }
        Ok(told)
    }

    /// As [`Session::commit_around`], where `within` takes long: it ends soon after `cancel` is set, and nothing has
    /// changed then. Once it is done nothing stops the commit.
    pub(crate) fn commit_until<T>(
        &mut self,
        at: Timestamp,
        cancel: &AtomicBool,
        propose: impl Fn(&Tables<'_>) -> ProposalTelling<T, VaultError>,
        within: impl FnOnce(&Self, Chain) -> Result<(), VaultError>,
    ) -> Result<T, VerifyError> {
        let counts = Cell::new(false);
        let before = |session: &Self, end| {
            interrupt::unless(cancel, &session.db.get_interrupt_handle(), || within(session, end))?;
            if cancel.load(Ordering::Relaxed) {
                // Told as stopped; the transaction is dropped.
                return Err(VaultError::SessionEnded);
            }
            counts.set(true);
            Ok(())
        };
        let done = self.commit_around(at, Extra::default(), propose, before, |_| Ok(()));
        // A statement that was cut short is no fault of the vault. What counts is told as it is.
        let stopped = !counts.get() && cancel.load(Ordering::Relaxed);
        done.map_err(|e| if stopped { VerifyError::Cancelled } else { e.into() })
    }

    /// Makes sure that the rows from which keys follow are what signed entries made of them, before any are given.
    fn rows_are_signed_for(&self, stages: bool) -> Result<(), VaultError> {
        match &self.roll {
            Some(signed) if stages => signed.agrees(&Roll::of(&self.db)?),
            Some(_) | None => Ok(()),
        }
    }

    /// Refuses an identity whose number somebody had before, or whose keys nobody could use.
    fn identities_are_new(&self, tables: &Tables<'_>, changes: &[Change]) -> Result<(), VaultError> {
        let mut seen = BTreeSet::new();
        for record in changes.iter().flat_map(Change::identities) {
            let id = record.id.parse().map_err(|_| directory::Refusal::NotAuthorised)?;
            let usable = unhex::<32>(&record.x25519).is_some() && unhex::<32>(&record.ed25519).is_some();
            if !usable || !seen.insert(&record.id) || tables.author(&id)?.is_some() {
                return Err(directory::Refusal::NotAuthorised.into());
            }
        }
        Ok(())
    }

    /// A commit failed and may have come through all the same: looks whether the entry is there.
    ///
    /// # Errors
    /// `why` when it isn't: nothing has changed. When nobody can tell, the session ends, and the next sign-in shows it.
    fn came_through(&mut self, seq: u64, hash: Hash32, why: VaultError) -> Result<(), VaultError> {
        match head_at(&self.db, seq) {
            Ok(Some(there)) if there == hash => Ok(()),
            Ok(_) => Err(why),
            Err(_) => {
                self.end();
                Err(VaultError::Unsure)
            }
        }
    }

    /// Seals the changes by compartment and signs. What the entry made new keys of is sealed under those, so that whoever
    /// is shut out doesn't read even this.
    fn sealed(&self, changes: &[Change], at: Timestamp, new: &NewKeys) -> Result<Entry, VaultError> {
        let mut header = self.chain.next_header(Authorship {
            device: unhex(&self.device.computer.id).unwrap_or_default(),
            author: *self.held.id.as_bytes(),
            keys_gen: self.keys.payload().generation,
            session_epoch: self.epoch,
            at_ms: at.0,
        });
        let compartments: BTreeSet<Compartment> = changes.iter().map(Change::compartment).collect();
        let mut bodies = Vec::with_capacity(compartments.len());
        let mut heads = Vec::with_capacity(compartments.len());
        for compartment in compartments {
            let mine: Vec<&Change> = changes.iter().filter(|c| c.compartment() == compartment).collect();
            let mut salt = [0; 32];
            self.device.rng.clone().fill_bytes(&mut salt);
            let (body, lasting) = body::written(&mine, salt).map_err(|e| directory::ReadError(e.into()))?;
            let name = name_of(directory::Key::Of(compartment));
            let newest = new.get(&name).map(|(epoch, key)| (*epoch, key)).or_else(|| self.held.newest(name));
            // Whoever decides to write for a compartment holds its key: the rules see to that.
            let (epoch, key) = newest.ok_or(VaultError::SessionEnded)?;
            let aad = section_aad(&header, compartment.number());
            let sealed = keys::seal(&mut self.device.rng.clone(), key, epoch, &aad, &body, Padding::To256);
            heads.push(SectionHead::of(compartment.number(), epoch, sealed.nonce, &sealed.ct, lasting));
            bodies.push(sealed.ct);
        }
        header.sections = heads;
        Entry::seal(&header, bodies, |message| self.held.identity.sign(message))
            .map_err(|_| VaultError::Damaged(Damage::Database))
    }
}

/// Keeps the keys file's bytes beside the entry that names it, so that a crash before it is written is made good.
pub(crate) fn keep_keys(db: &Connection, file: &KeysFile) -> Result<(), VaultError> {
    let generation = file.payload().generation;
    db.prepare_cached("DELETE FROM keys_file WHERE generation < ?")?.execute([generation])?;
    db.prepare_cached("INSERT OR REPLACE INTO keys_file (generation, bytes) VALUES (?, ?)")?
        .execute(params![generation, file.bytes()])?;
    Ok(())
}

/// Writes an entry and the index of the journal.
pub(crate) fn insert(
    db: &Connection,
    seq: u64,
    entry: &Entry,
    at: Timestamp,
    author: Author,
    changes: &[Change],
) -> Result<(), VaultError> {
    let header = entry.header().map_err(|_| VaultError::Damaged(Damage::Entry(seq)))?;
    let body = |compartment: Compartment| {
        let i = header.sections.iter().position(|s| s.compartment == compartment.number())?;
        entry.sections.get(i)?.as_deref()
    };
    db.prepare_cached(
        "INSERT INTO entry (seq, header, signature, hash, core, billing, support, owner) VALUES (?,?,?,?,?,?,?,?)",
    )?
    .execute(params![
        seq,
        entry.header_bytes,
        entry.signature.as_slice(),
        entry.hash().0.as_slice(),
        body(Compartment::Core),
        body(Compartment::Billing),
        body(Compartment::Support),
        body(Compartment::Owner),
    ])?;
    index(db, seq, at, author, changes)
}

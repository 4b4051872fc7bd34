//! Writes an entry and what follows from it, in one transaction.

use std::collections::BTreeSet;

use directory::{AccountId, Applied, Author, Change, CompanyId, Compartment, Stop, Timestamp, UserId};
use journal::{Authorship, Entry, SectionHead, section_aad};
use keys::{KeyName, Padding};
use rusqlite::{Connection, params};

use super::Session;
use crate::held::{key_of, unhex};
use crate::staging::{Extra, Staged, stage, touches_keys};
use crate::tables::{Tables, unreadable};
use crate::{Damage, VaultError};

impl Session {
    /// Decides, applies, derives the keys file, seals and signs the entry, and commits: all or nothing.
    ///
    /// # Errors
    /// Whatever `decide` stops with; what goes wrong with the files. Nothing has changed then.
    pub(crate) fn commit(
        &mut self,
        at: Timestamp,
        extra: Extra,
        decide: impl FnOnce(&Tables<'_>) -> Result<Vec<Change>, Stop>,
    ) -> Result<(), VaultError> {
        self.commit_then(at, extra, decide, |_| Ok(()))
    }

    /// As [`Session::commit`]; `then` runs when the entry and the keys file are in force, before the database is moved
    /// under a new key.
    pub(crate) fn commit_then(
        &mut self,
        at: Timestamp,
        extra: Extra,
        decide: impl FnOnce(&Tables<'_>) -> Result<Vec<Change>, Stop>,
        then: impl FnOnce(&mut Self) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let seq = self.chain.next_seq();
        let transaction = self.db.unchecked_transaction()?;
        let mut tables = Tables::applying(&self.db, seq);
        self.still_signed_in(&tables)?;
        let mut changes = decide(&tables)?;
        super::refuse_nothing(&changes)?;
        let of = Applied { seq, author: self.author, at };
        directory::apply(&mut tables, &of, &changes)?;
        let staged = if extra.settle || changes.iter().any(touches_keys) {
            stage(&tables, &self.keys, &self.held, extra, &mut self.here.rng.clone())?
        } else {
            None
        };
        if let Some(staged) = &staged {
            let change = staged.change();
            directory::apply(&mut tables, &of, std::slice::from_ref(&change))?;
            keep_keys(&self.db, staged)?;
            changes.push(change);
        }
        let entry = self.sealed(&changes, at)?;
        insert(&self.db, seq, &entry, at, self.author, &changes)?;
        transaction.commit()?;
        self.chain.append(&entry).map_err(|_| VaultError::Damaged(Damage::Entry(seq)))?;
        if let Some(staged) = staged {
            self.adopt(staged)?;
        }
        then(self)?;
        // Keys of a new core epoch: the database moves under its new key at once, so that whoever was shut out can't
        // read what comes next.
        if self.keys.payload().rotating && !self.on_newest_key { self.rekey() } else { Ok(()) }
    }

    /// Puts the new keys file in force: both copies.
    ///
    /// The entry is committed and holds the file, so a crash from here on is made good at the next sign-in.
    fn adopt(&mut self, staged: Staged) -> Result<(), VaultError> {
        self.folder.write_keys(staged.file.bytes(), &self.here.rng)?;
        self.on_newest_key = !staged.new.contains_key(&KeyName::Core);
        self.keys = staged.file;
        self.held.take(staged.new);
        Ok(())
    }

    /// Seals the changes by compartment and signs.
    fn sealed(&self, changes: &[Change], at: Timestamp) -> Result<Entry, VaultError> {
        let mut header = self.chain.next_header(Authorship {
            device: unhex(&self.here.computer.id).unwrap_or_default(),
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
            let body = serde_json::to_vec(&mine).map_err(|e| directory::Unreadable(e.into()))?;
            let name = key_of(compartment);
            // Whoever decides to write for a compartment holds its key: the rules see to that.
            let (epoch, key) = self.held.newest(name).ok_or(VaultError::SessionEnded)?;
            let aad = section_aad(&header, compartment.number());
            let sealed = keys::seal(&mut self.here.rng.clone(), key, epoch, &aad, &body, Padding::To256);
            heads.push(SectionHead::of(compartment.number(), epoch, sealed.nonce, &sealed.ct));
            bodies.push(sealed.ct);
        }
        header.sections = heads;
        Entry::seal(&header, bodies, |message| self.held.identity.sign(message))
            .map_err(|_| VaultError::Damaged(Damage::Database))
    }
}

/// Keeps the keys file's bytes beside the entry that names it, so that a crash before it is written is made good.
pub(crate) fn keep_keys(db: &Connection, staged: &Staged) -> Result<(), VaultError> {
    let generation = staged.file.payload().generation;
    db.prepare_cached("DELETE FROM keys_file WHERE generation < ?")?.execute([generation])?;
    db.prepare_cached("INSERT OR REPLACE INTO keys_file (generation, bytes) VALUES (?, ?)")?
        .execute(params![generation, staged.file.bytes()])?;
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
    index(db, seq, at, author, changes).map_err(|e| unreadable(e).into())
}

/// How many changes of an entry go into the words it is found by. An import has thousands; whom it is about is noted
/// for each.
const WORDS_OF: usize = 100;

/// Notes which users, accounts and companies an entry is by or about, and the words to find it by.
fn index(
    db: &Connection,
    seq: u64,
    at: Timestamp,
    author: Author,
    changes: &[Change],
) -> Result<(), rusqlite::Error> {
    let mut users: BTreeSet<UserId> = changes.iter().filter_map(Change::about).collect();
    users.extend(changes.iter().filter_map(|change| author.doer(change)));
    let mut insert = db.prepare_cached("INSERT OR IGNORE INTO entry_user (user, seq) VALUES (?, ?)")?;
    for user in users {
        insert.execute(params![user.0, seq])?;
    }
    let accounts: BTreeSet<AccountId> = changes.iter().filter_map(Change::about_account).collect();
    let mut insert = db.prepare_cached("INSERT OR IGNORE INTO entry_account (account, seq) VALUES (?, ?)")?;
    for account in accounts {
        insert.execute(params![account.0, seq])?;
    }
    let companies: BTreeSet<CompanyId> = changes.iter().filter_map(Change::about_company).collect();
    let mut insert = db.prepare_cached("INSERT OR IGNORE INTO entry_company (company, seq) VALUES (?, ?)")?;
    for company in companies {
        insert.execute(params![company.0, seq])?;
    }
    let tables = Tables::new(db);
    // Only what everybody may read goes into the words.
    let open = changes.iter().filter(|c| c.compartment() == Compartment::Core);
    let words: Vec<String> =
        open.take(WORDS_OF).map(|change| directory::sentence(&author, change, &tables)).collect();
    let plain_sign_in =
        changes.iter().all(|c| matches!(c, Change::SignedIn { .. } | Change::TriesSeen { .. }));
    db.prepare_cached("INSERT INTO entry_line (seq, at, sign_in, search) VALUES (?, ?, ?, ?)")?
        .execute(params![seq, at.0, plain_sign_in, directory::username_key(&words.join("\n"))])?;
    Ok(())
}

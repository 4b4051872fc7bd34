//! The journal as it is read: entries opened as far as one's keys go.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use directory::{
    AccountId, Author, COMPARTMENTS, Change, ChangeKind, CompanyId, Compartment, Key, Timestamp, UserId,
    username_key,
};
use journal::{
    Checkpoint, Entry, Header, NoteKey, SectionHead, SignedCheckpoint, section_aad, substitute_aad,
};
use keys::{IdentityId, Sealed};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params, params_from_iter};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::body::Body;
use crate::held_keys::{hex, name_of, unhex};
use crate::{Damage, Reader, Session, VaultError};

/// Which entries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntryFilter {
    /// Entries before this number; nothing for the newest.
    pub before: Option<u64>,
    /// How many at most.
    pub limit: u32,
    /// By or about this user.
    pub user: Option<UserId>,
    /// About this account.
    pub account: Option<AccountId>,
    /// About this company, its staff's records or its own accounts.
    pub company: Option<CompanyId>,
    /// With a change of this kind that everybody may read.
    pub kind: Option<ChangeKind>,
    /// Not earlier than.
    pub since: Option<Timestamp>,
    /// Earlier than.
    pub until: Option<Timestamp>,
    /// Words that its sentences must hold.
    pub search: String,
    /// Leave plain sign-ins out.
    pub without_sign_ins: bool,
}

/// An entry as far as it could be opened.
#[derive(Debug, Clone)]
pub struct EntryRead {
    /// Its number, from 1.
    pub seq: u64,
    /// When, by that computer's clock.
    pub at: Timestamp,
    /// Whose identity signed it.
    pub author: Author,
    /// The changes that could be read.
    pub readable: Vec<Change>,
    /// Compartments that stay sealed for whoever is signed in.
    pub sealed: Vec<Compartment>,
    /// Its hash.
    pub hash: journal::Hash32,
    /// Its header.
    pub header: Header,
}

impl Reader<'_> {
    /// Entries, newest first.
    ///
    /// # Errors
    /// When the journal can't be read; an entry that is damaged is named.
    pub fn entries(&self, filter: &EntryFilter) -> Result<Vec<EntryRead>, VaultError> {
        let about = [
            ("entry_user", "user", filter.user.map(|user| Value::from(user.0))),
            ("entry_account", "account", filter.account.map(|account| account.0.into())),
            ("entry_company", "company", filter.company.map(|company| company.0.into())),
            ("entry_kind", "kind", filter.kind.map(|kind| kind.stored().to_owned().into())),
        ];
        let mut conditions = vec!["1".to_owned()];
        let mut values: Vec<Value> = Vec::new();
        let mut and = |condition: String, value: Value| {
            conditions.push(condition);
            values.push(value);
        };
        // What somebody or something is in is gone through from the newest on, and no further than it takes.
        let (mut from, mut order) = ("entry_line AS l".to_owned(), "l");
        for (table, column, what) in about {
            let Some(what) = what else { continue };
            if order == "l" {
                (from, order) = (format!("{table} AS e CROSS JOIN entry_line AS l ON l.seq = e.seq"), "e");
                and(format!("e.{column} = ?"), what);
            } else {
                and(format!("l.seq IN (SELECT seq FROM {table} WHERE {column} = ?)"), what);
            }
        }
        if let Some(before) = filter.before {
            and(format!("{order}.seq < ?"), i64::try_from(before).unwrap_or(i64::MAX).into());
        }
        if let Some(since) = filter.since {
            and("l.at >= ?".into(), since.0.into());
        }
        if let Some(until) = filter.until {
            and("l.at < ?".into(), until.0.into());
        }
        for word in username_key(&filter.search).split_whitespace() {
            and("instr(l.search, ?) > 0".into(), word.to_owned().into());
        }
        if filter.without_sign_ins {
            conditions.push("l.sign_in = 0".into());
        }
        values.push(filter.limit.into());
        let sql = format!(
            "SELECT l.seq FROM {from} WHERE {} ORDER BY {order}.seq DESC LIMIT ?",
            conditions.join(" AND ")
        );
        let seqs: Vec<u64> = self
            .session
            .db
            .prepare_cached(&sql)?
            .query_map(params_from_iter(&values), |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        seqs.into_iter().map(|seq| self.changes_of(seq)).collect()
    }

    /// One entry.
    ///
    /// # Errors
    /// When there is none of this number, or it is damaged.
    pub fn changes_of(&self, seq: u64) -> Result<EntryRead, VaultError> {
        let wrong = || VaultError::Damaged(Damage::Entry(seq));
        let entry: Entry = self
            .session
            .db
            .prepare_cached(&format!("SELECT {ENTRY_COLUMNS} FROM entry WHERE seq = ?"))?
            .query_row([seq], |row| Ok(entry_of(row)))
            .optional()?
            .ok_or_else(wrong)?
            .ok_or_else(wrong)?;
        let header = entry.header().map_err(|_| wrong())?;
        let author = self.session.author_of(&header)?.ok_or_else(wrong)?;
        let opened = self.session.opened(&header, &entry).ok_or_else(wrong)?;
        if !self.session.is_as_struck(seq, &opened.replaced)? {
            return Err(wrong());
        }
        Ok(EntryRead {
            seq,
            at: Timestamp(header.at_ms),
            author,
            readable: opened.changes,
            sealed: opened.sealed,
            hash: entry.hash(),
            header,
        })
    }

    /// The vault's fingerprint: the hash of the first entry in short form, as printed on every kit.
    ///
    /// # Errors
    /// When the journal can't be read.
    pub fn fingerprint(&self) -> Result<String, VaultError> {
        Ok(self.changes_of(1)?.hash.short())
    }
}

impl Session {
    pub(crate) fn author_of(&self, header: &Header) -> Result<Option<Author>, VaultError> {
        if header.seq == 1 {
            return Ok(Some(Author::Founder));
        }
        Ok(self.tables().author(&IdentityId::from_bytes(header.author))?)
    }

    /// The first owner's identity, which the first entry brings itself: nobody was known before.
    pub(crate) fn founder(&self) -> Option<(IdentityId, [u8; 32])> {
        let entry = self.entries_after(0, 1).ok()?.into_iter().next()?;
        let header = entry.header().ok()?;
        let id = IdentityId::from_bytes(header.author);
        let opened = self.opened(&header, &entry)?;
        let mut brought = opened.changes.iter().flat_map(Change::identities);
        brought
            .find(|record| record.id == id.to_string())
            .and_then(|record| Some((id, unhex(&record.ed25519)?)))
    }

    /// Up to `limit` entries that follow the first `after`, as they are stored.
    pub(crate) fn entries_after(&self, after: u64, limit: u64) -> Result<Vec<Entry>, VaultError> {
        let sql = format!("SELECT {ENTRY_COLUMNS} FROM entry WHERE seq > ?1 ORDER BY seq LIMIT ?2");
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query([after, limit])?;
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

    /// Opens what can be opened; nothing when a body is not what its header says or is missing, or holds an unknown change
    /// or one that belongs into another part.
    pub(crate) fn opened(&self, header: &Header, entry: &Entry) -> Option<Opened> {
        let mut opened = Opened::default();
        for (head, body) in header.sections.iter().zip(&entry.sections) {
            let part = self.part(header, head, body.as_deref())?;
            opened.replaced.extend(part.replaced.map(|digest| (part.compartment, digest)));
            let Some(body) = part.body() else {
                opened.sealed.push(part.compartment);
                continue;
            };
            let body = body.filter(|body| body.lasts(&head.lasting))?;
            let changes = body.changes()?;
            // What everybody must be able to read can't hide in a part that few open.
            if changes.iter().any(|change| change.compartment() != part.compartment) {
                return None;
            }
            opened.changes.extend(changes);
        }
        Some(opened)
    }

    /// Opens a part of an entry, or what took its place; nothing when neither is there, or it isn't what was sealed.
    pub(crate) fn part(&self, header: &Header, head: &SectionHead, body: Option<&[u8]>) -> Option<Part> {
        let compartment = Compartment::from_number(head.compartment)?;
        let bare = Header { sections: Vec::new(), ..header.clone() };
        let (sealed, aad, replaced) = if let Some(ct) = body {
            let sealed = Sealed { epoch: head.epoch, nonce: head.nonce, ct: ct.to_vec() };
            (sealed, section_aad(&bare, head.compartment), None)
        } else {
            let bytes = self.substitute(header.seq, compartment)?;
            let digest: [u8; 32] = Sha256::digest(&bytes).into();
            let sealed = Sealed::from_bytes(&bytes).ok()?;
            (sealed, substitute_aad(&bare, head.compartment), Some(digest))
        };
        let name = name_of(Key::Of(compartment));
        let plain = self.at_epoch(name, sealed.epoch, |key| keys::open(key, &aad, &sealed));
        Some(Part { compartment, plain: plain.transpose().ok()?, replaced })
    }

    /// Whether in the places of struck parts stands what an entry put there: nobody brought the texts back.
    fn is_as_struck(&self, seq: u64, replaced: &[(Compartment, [u8; 32])]) -> Result<bool, VaultError> {
        let sql = "SELECT compartment, digest FROM struck WHERE entry = ? ORDER BY compartment";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([seq], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let named = rows.collect::<Result<Vec<(u8, String)>, _>>()?;
        let mut stands: Vec<_> =
            replaced.iter().map(|(compartment, digest)| (compartment.number(), hex(digest))).collect();
        stands.sort();
        Ok(named == stands)
    }

    /// What took the place of a part of an entry, sealed.
    fn substitute(&self, entry: u64, compartment: Compartment) -> Option<Vec<u8>> {
        let sql = "SELECT bytes FROM substitute WHERE entry = ? AND compartment = ?";
        let mut statement = self.db.prepare_cached(sql).ok()?;
        statement.query_row(params![entry, compartment.number()], |row| row.get(0)).ok()
    }
}

/// The changes of an entry that could be read, and what stays sealed.
#[derive(Default)]
pub(crate) struct Opened {
    pub changes: Vec<Change>,
    pub sealed: Vec<Compartment>,
    /// Parts in whose place something else is, and the SHA-256 of that.
    pub replaced: Vec<(Compartment, [u8; 32])>,
}

/// A part of an entry, as far as it could be opened.
pub(crate) struct Part {
    pub compartment: Compartment,
    plain: Option<Zeroizing<Vec<u8>>>,
    /// The SHA-256 of what took its place.
    pub replaced: Option<[u8; 32]>,
}

impl Part {
    /// What it holds: nothing where it is sealed for others, nothing within where its bytes are none.
    pub(crate) fn body(&self) -> Option<Option<Body<'_>>> {
        let plain = self.plain.as_ref()?;
        Some(if self.replaced.is_some() { Body::substitute(plain) } else { Body::original(plain) })
    }
}

/// The columns [`entry_of`] reads.
pub(crate) const ENTRY_COLUMNS: &str = "header, signature, core, billing, support, owner";

/// An entry as stored; nothing when its form is wrong.
pub(crate) fn entry_of(row: &Row<'_>) -> Option<Entry> {
    let header_bytes: Vec<u8> = row.get(0).ok()?;
    let signature: [u8; 64] = row.get(1).ok()?;
    let header = Header::parse(&header_bytes).ok();
    let column = |number: u8| {
        let compartment = COMPARTMENTS.iter().position(|c| c.number() == number)?;
        row.get::<_, Option<Vec<u8>>>(2 + compartment).ok()?
    };
    let sections =
        header.map(|h| h.sections.iter().map(|s| column(s.compartment)).collect()).unwrap_or_default();
    Some(Entry { header_bytes, signature, sections })
}

impl Reader<'_> {
    /// What a checkpoint's text says, and the user of this vault who signed it under this name; nothing when nobody did,
    /// or the text is no checkpoint of this vault.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn checkpoint_signer(
        &self,
        text: &str,
        name: &str,
    ) -> Result<Option<(Checkpoint, UserId)>, VaultError> {
        let Ok(signed) = SignedCheckpoint::parse(text) else { return Ok(None) };
        if signed.checkpoint.vault != self.session.chain().vault() {
            return Ok(None);
        }
        for (key, user) in self.session.tables().users_keys()? {
            let Ok(key) = NoteKey::new(name, key) else { continue };
            if signed.verify(std::slice::from_ref(&key)).is_ok() {
                return Ok(Some((signed.checkpoint, user)));
            }
        }
        Ok(None)
    }
}

impl Reader<'_> {
    /// The user of this vault who signed the report of this digest; nothing when nobody did.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn report_signer(&self, digest: &[u8; 32], signature: &str) -> Result<Option<UserId>, VaultError> {
        let bytes = STANDARD.decode(signature).ok().and_then(|bytes| <[u8; 64]>::try_from(bytes).ok());
        let Some(signature) = bytes else { return Ok(None) };
        let message = report_message(digest);
        let keys = self.session.tables().users_keys()?.into_iter();
        let mut signers = keys.filter(|(key, _)| journal::is_signed(key, &message, &signature));
        Ok(signers.next().map(|(_, user)| user))
    }
}

/// The signature of whoever is signed in on the digest of a report, in base64.
#[must_use]
pub fn report_signature(session: &Session, digest: &[u8; 32]) -> String {
    STANDARD.encode(session.held.identity.sign(&report_message(digest)))
}

fn report_message(digest: &[u8; 32]) -> Vec<u8> {
    [keys::domain::REPORT, digest].concat()
}

/// The journal's end as a signed note (C2SP tlog-checkpoint), signed by whoever is signed in: for reports and for an
/// auditor to keep.
///
/// # Errors
/// When the name can't be written into a note.
pub fn checkpoint_text(session: &Session, name: &str) -> Result<String, VaultError> {
    let chain = session.chain();
    let checkpoint = Checkpoint { vault: chain.vault(), size: chain.size(), head: chain.head() };
    let key = NoteKey::new(name, session.held.identity.public().ed25519)
        .map_err(|_| VaultError::Damaged(Damage::Database))?;
    Ok(SignedCheckpoint::sign(checkpoint, &key, |message| session.held.identity.sign(message)).to_text())
}

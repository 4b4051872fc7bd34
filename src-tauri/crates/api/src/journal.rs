//! The journal: reading, verifying, exporting.

use std::sync::Arc;

use directory::{
    Change, Compartment, Computer, FoundWrong, Permission, Refusal, details, sentence,
    vault::verification_failed,
};
use report::JournalFormat;
use vault::{EntryFilter, EntryRead, Session};
use words::{Message, said};

use crate::call_error::{Outcome, count};
use crate::reading::Reading;
use crate::tables::table_in_words;
use crate::view::{Detail, JournalEntry, JournalPage, JournalQuery, JournalRow, Progress, Verified, Written};
use crate::{Api, ApiError, when};

/// How many entries a page has at most; exports read as many at a time.
const PAGE: u32 = 500;
/// An import makes thousands of changes: in a list, an entry of more than so many is told by its first ones; its own page
/// has more. Exports have them all.
const IN_LIST: usize = 100;
const FIRST: usize = 4;
const ON_PAGE: usize = 1_000;

impl Api {
    /// A stretch of the journal, newest first.
    ///
    /// # Errors
    /// Refused without the right to read the journal.
    pub fn journal(&mut self, query: &JournalQuery) -> Result<JournalPage, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadJournal)?;
            let limit = query.limit.min(PAGE);
            let filter = EntryFilter {
                account: query.account,
                company: None,
                kind: None,
                before: query.before.map(u64::from),
                limit,
                user: query.user,
                since: query.since,
                until: query.until,
                search: query.search.clone(),
                without_sign_ins: query.without_sign_ins,
            };
            let rows: Vec<JournalRow> =
                reading.vault.entries(&filter)?.iter().map(|entry| reading.journal_row(entry)).collect();
            let chain = reading.session.chain();
            let full = rows.len() as u64 == u64::from(limit);
            Ok(JournalPage {
                next: rows.last().filter(|row| full && row.entry > 1).map(|row| row.entry),
                rows,
                entries: count(chain.size()),
                head: chain.head().short(),
                verified_at: reading.session.verified().map(|anchor| anchor.at),
            })
        })
    }

    /// One entry with all that can be read of it.
    ///
    /// # Errors
    /// Refused without the right to read the journal, and for a number that no entry has; [`ApiError::Damaged`] for an entry
    /// that can't be read.
    pub fn journal_entry(&mut self, number: u32) -> Result<JournalEntry, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadJournal)?;
            let entry = entry(reading.session, number)?;
            let all = entry.readable.iter().flat_map(|change| details(change, reading));
            Ok(JournalEntry {
                row: reading.told_row(&entry, ON_PAGE, ON_PAGE),
                details: all
                    .take(ON_PAGE)
                    .map(|detail| Detail {
                        label: detail.label.to_owned(),
                        before: detail.before.unwrap_or_default(),
                        after: detail.after.unwrap_or_default(),
                    })
                    .collect(),
                fingerprint: entry.hash.short(),
                hash: entry.hash.to_string(),
                previous: entry.header.prev.to_string(),
                signed_by: keys::IdentityId::from_bytes(entry.header.author).to_string(),
                computer: computer(&entry, &reading.ports.device.computer),
                sealed: entry.sealed.iter().map(|compartment| readers(*compartment).to_owned()).collect(),
                undo: reading.undo_sentences(&entry)?,
            })
        })
    }

    /// Verifies the whole vault: the file, every entry, and the tables against a replay of the journal. What is found wrong
    /// is noted in the journal, so that every owner is told; where that can't be written the answer still says it.
    ///
    /// # Errors
    /// Refused without the right to read the journal; [`ApiError::Stopped`]. What is found wrong is an answer, not an
    /// error.
    pub fn verify(&mut self, progress: &dyn Fn(Progress)) -> Result<Verified, ApiError> {
        let stop = Arc::clone(&self.stop);
        let verified = self.on_open(|open, ports, at| {
            let tell = |done, of| progress(Progress { done: count(done), of: count(of) });
            let verified = open.session.verify(at, ports.threads, &stop, tell)?;
            let wrong = wrong(&verified);
            Ok((verified_view(verified), wrong))
        });
        let (view, wrong) = verified?;
        if let Some(found) = wrong {
            // Whoever verified reads it on the screen; a vault that can't be written tells nobody else.
            let _ = self.change(|open, _, at| Ok(open.session.change(at, |_| verification_failed(found))?));
        }
        Ok(view)
    }

    /// Makes the tables anew from the journal, where a verification found that they differ. The journal says so.
    ///
    /// # Errors
    /// Refused to anybody but owners; [`ApiError::Stopped`]. Nothing has changed then.
    pub fn renew_tables(&mut self, progress: &dyn Fn(Progress)) -> Result<(), ApiError> {
        let stop = Arc::clone(&self.stop);
        self.change(|open, _, at| {
            let tell = |done, of| progress(Progress { done: count(done), of: count(of) });
            Ok(open.session.renew(at, &stop, tell)?)
        })
    }

    /// Writes the whole journal as far as it can be read: CSV, or JSON where the name ends in `.json`.
    ///
    /// # Errors
    /// Refused without the right to read the journal; [`ApiError::File`].
    pub fn export_journal(&mut self, path: &str) -> Result<Written, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadJournal)?;
            let json =
                std::path::Path::new(path).extension().is_some_and(|end| end.eq_ignore_ascii_case("json"));
            let mut rows = Vec::new();
            let mut before = None;
            loop {
                let filter = EntryFilter { before, limit: PAGE, ..EntryFilter::default() };
                let entries = reading.vault.entries(&filter)?;
                let Some(last) = entries.last() else { break };
                before = Some(last.seq);
                rows.extend(entries.iter().flat_map(|entry| reading.export_rows(entry)));
            }
            rows.sort_by_key(|row| row.entry);
            let format = if json { JournalFormat::Json } else { JournalFormat::Csv };
            reading.ports.write_new(path, &report::journal_export(&rows, format)?)
        })
    }
}

/// An entry by its number.
///
/// # Errors
/// [`Refusal::NoSuchEntry`] for a number that the journal doesn't reach: a slip of whoever typed it, and no damage.
pub(crate) fn entry(session: &Session, number: u32) -> Outcome<EntryRead> {
    let number = u64::from(number);
    if number == 0 || number > session.chain().size() {
        return Err(Refusal::NoSuchEntry.into());
    }
    Ok(session.read().changes_of(number)?)
}

impl Reading<'_> {
    /// An entry in a line. That keys were renewed follows from other changes, so it stands only where it is alone.
    pub(crate) fn journal_row(&self, entry: &EntryRead) -> JournalRow {
        self.told_row(entry, IN_LIST, FIRST)
    }

    /// An entry with a sentence for each change; of more than `most` changes, only for the `first`.
    fn told_row(&self, entry: &EntryRead, most: usize, first: usize) -> JournalRow {
        let alone = entry.readable.iter().all(follows);
        let told = entry.readable.iter().filter(|change| alone || !follows(change));
        let all = told.clone().count();
        let shown = if all > most { first } else { all };
        let mut what: Vec<String> =
            told.take(shown).map(|change| sentence(&entry.author, change, self)).collect();
        if all > shown {
            what.push(said::journal_and_more(all - shown).into());
        }
        what.extend(entry.sealed.iter().map(|sealed| sealed_for(*sealed)));
        JournalRow { entry: count(entry.seq), at: entry.at, by: self.author(&entry.author), what }
    }

    /// One row for each detail of each change, and one for a change without any.
    fn export_rows(&self, entry: &EntryRead) -> Vec<report::JournalRow> {
        let row = |what: String, label: Option<&str>, before, after| report::JournalRow {
            entry: entry.seq,
            time: when::report_moment(&self.zone, entry.at),
            who: self.author(&entry.author),
            what: label.map_or_else(|| what.clone(), |label| format!("{what} {label}")),
            before,
            after,
            hash: entry.hash.to_string(),
        };
        let mut rows = Vec::new();
        for change in &entry.readable {
            let what = sentence(&entry.author, change, self);
            let all = details(change, self);
            if all.is_empty() {
                rows.push(row(what.clone(), None, None, None));
            }
            rows.extend(all.into_iter().map(|d| row(what.clone(), Some(d.label), d.before, d.after)));
        }
        let sealed = entry.sealed.iter().map(|sealed| sealed_for(*sealed));
        rows.extend(sealed.map(|what| row(what, None, None, None)));
        rows
    }
}

/// A change that follows from others in the same entry.
fn follows(change: &Change) -> bool {
    matches!(change, Change::KeysChanged(_))
}

/// The name of the computer, where a change tells it or it is this one, or the number it signs with.
fn computer(entry: &EntryRead, device: &Computer) -> String {
    let named = entry.readable.iter().find_map(Change::made_on).map(|computer| computer.name.clone());
    named.unwrap_or_else(|| {
        let number: String = entry.header.device.iter().map(|byte| format!("{byte:02x}")).collect();
        if number == device.id { device.name.clone() } else { number }
    })
}

/// What stands in the place of a part that whoever reads can't open.
fn sealed_for(compartment: Compartment) -> String {
    said::sealed_for(readers(compartment)).into()
}

fn readers(compartment: Compartment) -> &'static str {
    let code = match compartment {
        Compartment::Core => "core",
        Compartment::Billing => "billing",
        Compartment::Support => "support",
        Compartment::Owner => "owner",
    };
    words::label("sealed_reader", &code)
}

/// What the journal says of a verification that found something wrong.
fn wrong(verified: &vault::Verified) -> Option<FoundWrong> {
    match verified {
        vault::Verified::Good { .. } => None,
        vault::Verified::WrongEntry { seq, .. } => Some(FoundWrong::Entry { entry: *seq }),
        vault::Verified::TablesDiffer { .. } => Some(FoundWrong::Tables),
        vault::Verified::KeysFileWrong { .. } => Some(FoundWrong::Keys),
        vault::Verified::FileDamaged { .. } => Some(FoundWrong::File),
    }
}

fn verified_view(verified: vault::Verified) -> Verified {
    match verified {
        vault::Verified::Good { chain, rows } => {
            Verified::Good { entries: count(chain.size()), head: chain.head().short(), rows: count(rows) }
        }
        vault::Verified::WrongEntry { seq, fault } => {
            Verified::WrongEntry { entry: count(seq), fault: entry_fault(&fault) }
        }
        vault::Verified::TablesDiffer { table, rows } => {
            Verified::TablesDiffer { table: table_in_words(table).to_owned(), rows: count(rows) }
        }
        vault::Verified::KeysFileWrong { fault } => {
            Verified::KeysFileWrong { fault: words::label("keys_file_fault", &fault).to_owned() }
        }
        vault::Verified::FileDamaged { problems } => Verified::FileDamaged { problems },
    }
}

/// What is wrong with an entry, behind its number.
fn entry_fault(fault: &vault::EntryFault) -> String {
    let message = Message::of("entry_fault", "fault", fault);
    if let vault::EntryFault::NotAllowed { why } = fault {
        message.with("why", Message::of("refusal", "refusal", why)).to_string()
    } else {
        message.to_string()
    }
}

//! Whether a report that was written earlier still agrees with the journal.

use std::io::Read;

use directory::{AccountId, Change, ChangeKind, Permission, Register, Timestamp, TriesSeen, UserId};
use report::{Asked, By};
use serde_json::Value;
use vault::EntryFilter;
use words::{Message, said};

use super::strict;
use super::{compare, earlier};
use crate::call_error::{CallError, Outcome, count};
use crate::reading::Reading;
use crate::view::{AuditBy, AuditQuery, ReportCheck};
use crate::{Api, ApiError};

/// Largest report that is read, in megabytes: some 70,000 lines. In memory it takes ten times as much, twice.
const REPORT_MOST_MB: u32 = 40;
/// How many differences are told.
const TOLD: usize = 20;
/// How many entries with wrong tries of one user are looked through for a lock.
const ABOUT_ONE: u32 = 500;

impl Api {
    /// Compares a report that was written as JSON with the journal: the entry that it rests on must be here and be the
    /// same, somebody of this vault must have signed it, and asking for the same again must give the same report, member
    /// by member. A byte order mark and UTF-16, as editors leave them, don't count.
    ///
    /// Whoever made a report signed all of it. Of one that an earlier program made, only the entry that it rests on is
    /// signed: nobody can know then when it was made and by which version, and the answer says so.
    ///
    /// # Errors
    /// Refused without the right to make reports; [`ApiError::File`]. What is found is an answer, not an error.
    pub fn check_report(&mut self, path: &str) -> Result<ReportCheck, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::MakeReports)?;
            let path = std::path::Path::new(path);
            let most = u64::from(REPORT_MOST_MB) << 20;
            // One byte more than the most: what a file says of its size isn't believed.
            let mut bytes = Vec::new();
            files::open(path)
                .and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
                .map_err(CallError::file(path))?;
            if bytes.len() as u64 > most {
                return Ok(ReportCheck::TooLarge { most_mb: REPORT_MOST_MB });
            }
            match strict::value(&bytes) {
                Some(report) => reading.check(report),
                None => Ok(ReportCheck::NoReport),
            }
        })
    }
}

impl Reading<'_> {
    fn check(&self, mut report: Value) -> Outcome<ReportCheck> {
        let asked = serde_json::from_value::<Asked>(report["asked"].clone());
        let (Ok(asked), Some(entry), Some(head)) =
            (asked, report["proof"]["journal_entry"].as_u64(), report["proof"]["journal_head"].as_str())
        else {
            return Ok(ReportCheck::NoReport);
        };
        if report["format"] != report::AUDIT_JSON_FORMAT {
            return Ok(ReportCheck::NoReport);
        }
        if report["fingerprint"] != self.vault.fingerprint()? {
            return Ok(ReportCheck::OtherVault);
        }
        if entry == 0 || entry > self.session.chain().size() {
            return Ok(ReportCheck::NotReached {
                entry: count(entry),
                entries: count(self.session.chain().size()),
            });
        }
        if self.vault.changes_of(entry)?.hash.to_string() != head {
            return Ok(ReportCheck::OtherJournal { entry: count(entry) });
        }
        let query = query(&asked);
        if Timestamp(asked.as_of_ms) > self.at {
            let told = vec![said::report_differs_to_come().to_string()];
            return Ok(ReportCheck::Differs { entry: count(entry), differ: 1, told, struck_out: None });
        }
        let mut again = self.audit(&query, entry)?;
        again.proof = self.proof_at(entry, head.to_owned(), String::new());
        let mut again = self.as_json(&again)?;
        let (mut told, signer) = self.made_by(&report, &mut again)?;
        let is_signed = !report["proof"]["signature"].is_null();
        let signed_by = match report["proof"]["signature"].as_str() {
            None => {
                compare::as_made_before(&mut again);
                None
            }
            Some(signature) => {
                again["proof"]["signature"] = signature.into();
                let by = self.vault.report_signer(&report::signed_digest(&report), signature)?;
                compare::in_the_makers_words(&mut report, &mut again);
                by.filter(|by| signer == Some(*by)).map(|by| directory::Names::user(self, by))
            }
        };
        earlier::figures(&mut report, &mut again, is_signed);
        for (user, row) in compare::locked(&mut report) {
            if !self.was_locked(&user, Timestamp(asked.as_of_ms), entry)? {
                told.push(said::report_differs_locked(row));
            }
        }
        // Asked within the moment it was made, it has today's locks.
        compare::locked(&mut again);
        let (differing, lines) = compare::differing(report, again);
        told.extend(differing);
        if told.is_empty() && is_signed && signed_by.is_none() {
            // Something that the journal doesn't give: when it was made, or by which version.
            told.push(said::report_differs_signature());
        }
        if told.is_empty() {
            return Ok(ReportCheck::Agrees { entry: count(entry), lines: count(lines), signed_by });
        }
        let differ = count(told.len() as u64);
        let told = told.into_iter().take(TOLD).map(|one| one.to_string()).collect();
        let struck_out = self.session.struck_after(entry)?.map(count);
        Ok(ReportCheck::Differs { entry: count(entry), differ, told, struck_out })
    }

    /// Holds what no journal gives again against the checkpoint's signature, tells of whom that is, and takes over what it
    /// doesn't cover: when the report was made and the program's version.
    fn made_by(&self, report: &Value, again: &mut Value) -> Outcome<(Vec<Message>, Option<UserId>)> {
        let mut told = Vec::new();
        again["made_at"] = report["made_at"].clone();
        if !compare::is_moment(&report["made_at"]) {
            told.push(said::report_differs_made());
        }
        if report["made_with"].as_str().is_some_and(|with| with.starts_with("Keyholder ")) {
            again["made_with"] = report["made_with"].clone();
        }
        let checkpoint = report["proof"]["checkpoint"].as_str().unwrap_or_default();
        again["proof"]["checkpoint"] = checkpoint.into();
        let (entry, head) = (&report["proof"]["journal_entry"], &report["proof"]["journal_head"]);
        let signer = self.vault.checkpoint_signer(checkpoint, super::proof::SIGNER)?;
        let signer = signer.filter(|(seen, _)| *entry == seen.size && *head == seen.head.to_string());
        let Some((_, user)) = signer else {
            told.push(said::report_differs_checkpoint());
            return Ok((told, None));
        };
        // Whoever signed may have another name today.
        let names = self.vault.names_of(user)?;
        match names.into_iter().find(|name| report["made_by"] == name.as_str()) {
            Some(name) => again["made_by"] = name.into(),
            None => {
                let name = directory::Names::user(self, user);
                told.push(said::report_differs_signer(name));
                again["made_by"] = report["made_by"].clone();
            }
        }
        Ok((told, Some(user)))
    }

    /// Whether the journal up to an entry knows of a lock of this user at that time.
    fn was_locked(&self, username: &str, at: Timestamp, entry: u64) -> Outcome<bool> {
        let Some(user) = self.session.register().user_named(username)? else { return Ok(false) };
        let filter = EntryFilter {
            before: Some(entry.saturating_add(1)),
            user: Some(user.id),
            kind: Some(ChangeKind::TriesSeen),
            limit: ABOUT_ONE,
            ..EntryFilter::default()
        };
        let lock = |change: &Change| {
            matches!(change, Change::TriesSeen(TriesSeen { user: of, last_at, locked_until, .. })
                if *of == user.id && *last_at <= at && locked_until.is_none_or(|until| until > at))
        };
        Ok(self.latest(filter, lock)?.is_some())
    }
}

fn query(asked: &Asked) -> AuditQuery {
    AuditQuery {
        as_of: Some(Timestamp(asked.as_of_ms)),
        by: match asked.by {
            By::Account => AuditBy::Account,
            By::Person => AuditBy::Person,
            By::Company => AuditBy::Company,
        },
        active_only: asked.active_only,
        privileged_only: asked.privileged_only,
        partners_only: asked.partners_only,
        account: asked.account.map(AccountId),
    }
}

//! Striking texts out of the journal, and so out of every table made of it.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};

use directory::{
    Actor, BackupMade, Change, Compartment, Fault, Field, Key, Refusal, Strike, Striker, Substitute, TextAt,
    Timestamp, goes_alone, strikes, username_key,
};
use journal::{Entry, Header, substitute_aad};
use keys::Padding;
use rusqlite::{ErrorCode, params};
use sha2::{Digest, Sha256};

use super::Session;
use crate::body::{Body, Instead, Text, rewritten};
use crate::held_keys::{hex, name_of};
use crate::tables::Tables;
use crate::verify::VerifyError;
use crate::{Damage, VaultError};

/// How many entries are read at a time.
const BATCH: u64 = 1_000;
/// How many texts are told of: of those that go, and of those that stay and name somebody.
const TOLD_MOST: usize = 200;

/// What striking something out comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Striking {
    /// Entries that are touched.
    pub entries: u64,
    /// Texts that go.
    pub texts: u64,
    /// What those say: the first 200, oldest first.
    pub goes: Vec<TextFound>,
    /// Texts that stay and name the person: at most 200, oldest first.
    pub elsewhere: Vec<TextFound>,
    /// Backups that the journal knows of, newest first: they keep what was in the vault when they were made.
    pub backups: Vec<BackupKnown>,
}

/// A text, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFound {
    /// Where it stands.
    pub at: TextAt,
    /// What it says.
    pub text: String,
}

/// A backup that the journal knows of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupKnown {
    /// When it was made.
    pub at: Timestamp,
    /// The SHA-256 of its file in hex.
    pub digest: String,
}

impl Session {
    /// What striking `what` out would come to. Nothing is written.
    ///
    /// `progress` gets how many entries are done and how many there are. It ends soon after `cancel` is set.
    ///
    /// # Errors
    /// [`VerifyError::Cancelled`]; whatever forbids it; [`Damage::Entry`].
    pub fn would_strike(
        &self,
        at: Timestamp,
        what: &Strike,
        cancel: &AtomicBool,
        progress: impl Fn(u64, u64),
    ) -> Result<Striking, VerifyError> {
        let actor = self.actor(at)?;
        strikes::standing(&self.tables(), &actor, at, what).map_err(VaultError::from)?;
        Ok(self.struck(what, cancel, &progress)?.told)
    }

    /// Strikes `what` out: parts of entries give way to others that say the same but for the texts, the tables are made
    /// anew, and all of it is verified before anything counts. Nothing has changed when it fails.
    ///
    /// It ends soon after `cancel` is set, and nothing has changed then.
    ///
    /// # Errors
    /// As [`Session::would_strike`]; refusals.
    pub fn strike(
        &mut self,
        at: Timestamp,
        what: &Strike,
        cancel: &AtomicBool,
        progress: impl Fn(u64, u64),
    ) -> Result<Striking, VerifyError> {
        let actor = self.actor(at)?;
        strikes::standing(&self.tables(), &actor, at, what).map_err(VaultError::from)?;
        // The entries are gone through three times: to strike, to make the tables anew, and to verify.
        let found = self.struck(what, cancel, &|done, of| progress(done, 3 * of))?;
        let user = self.user()?;
        let substitutes: Vec<Substitute> = found.parts.iter().map(Replacing::named).collect();
        let propose = |tables: &Tables<'_>| {
            let actor = Actor::of(tables, user, at)?;
            let changes = strikes::strike(tables, &actor, at, what.clone(), substitutes.clone())?;
            Ok((changes, ()))
        };
        self.commit_until(at, cancel, propose, |session, end| {
            found.parts.iter().try_for_each(|part| session.put_in_place(part))?;
            session.renew_rows(end, &|done, of| progress(of + 2 * done, 3 * of)).map_err(without_them)
        })?;
        Ok(found.told)
    }

    fn put_in_place(&self, part: &Replacing) -> Result<(), VaultError> {
        let column = match part.compartment {
            Compartment::Core => "core",
            Compartment::Billing => "billing",
            Compartment::Support => "support",
            Compartment::Owner => "owner",
        };
        self.db
            .prepare_cached(&format!("UPDATE entry SET {column} = NULL WHERE seq = ?"))?
            .execute([part.entry])?;
        self.db
            .prepare_cached("INSERT OR REPLACE INTO substitute (entry, compartment, bytes) VALUES (?, ?, ?)")?
            .execute(params![part.entry, part.compartment.number(), part.sealed])?;
        Ok(())
    }

    /// Goes through the journal and makes what takes the places of parts.
    fn struck(
        &self,
        what: &Strike,
        cancel: &AtomicBool,
        progress: &dyn Fn(u64, u64),
    ) -> Result<Found, VerifyError> {
        let mut striker = self.striker(what)?;
        let mut found = Found::default();
        self.each_entry(cancel, progress, |seq, entry| {
            self.strike_entry(seq, entry, &mut striker, &mut found)
        })?;
        found.told.backups.reverse();
        Ok(found)
    }

    /// Knows what goes: of a person by all that their record ever said, of single texts by what they say.
    fn striker(&self, what: &Strike) -> Result<Striker, VaultError> {
        let companies = self.tables().company_states()?.into_iter();
        let domains = companies.flat_map(|it| it.details.domains).map(|it| it.to_lowercase()).collect();
        let taken = self.tables().blank_names()?;
        match what {
            Strike::Person { user } => {
                Ok(Striker::of_person(*user, self.tables().user_states(*user)?, domains, taken))
            }
            Strike::Texts { texts } => {
                let mut says = BTreeSet::new();
                for at in texts {
                    let text = self.texts_of(at.entry)?.into_iter().find(|(known, _)| known == at);
                    says.insert(text.ok_or(Refusal::NothingToChange)?.1);
                }
                Ok(Striker::of_texts(self.chain.next_seq(), says, domains, taken))
            }
        }
    }

    fn strike_entry(
        &self,
        seq: u64,
        entry: &Entry,
        striker: &mut Striker,
        found: &mut Found,
    ) -> Result<(), VaultError> {
        let damaged = || VaultError::Damaged(Damage::Entry(seq));
        let header = entry.header().map_err(|_| damaged())?;
        let before = found.parts.len();
        for (head, stored) in header.sections.iter().zip(&entry.sections) {
            let part = self.part(&header, head, stored.as_deref()).ok_or_else(damaged)?;
            let body = part.body().flatten().filter(|body| body.lasts(&head.lasting)).ok_or_else(damaged)?;
            let changes = body.changes().ok_or_else(damaged)?;
            let concerned: Vec<bool> = changes.iter().map(|change| striker.concerns(change)).collect();
            found.told.backups.extend(changes.iter().filter_map(|change| backup(change, header.at_ms)));
            let told = &mut found.told;
            let struck = body.struck(&mut |text| {
                let concerned = concerned.get(text.change).copied().unwrap_or_default();
                let blank = striker.blank(text.field, text.text, concerned);
                let found =
                    || TextFound { at: text_at(seq, part.compartment, text), text: text.text.to_owned() };
                if blank.is_some() {
                    told.texts += 1;
                    if told.goes.len() < TOLD_MOST {
                        told.goes.push(found());
                    }
                } else if told.elsewhere.len() < TOLD_MOST && striker.names_them(text.field, text.text) {
                    told.elsewhere.push(found());
                }
                blank
            });
            if let Some(bytes) = struck.map_err(|_| damaged())? {
                let sealed = self.seal_substitute(&header, part.compartment, &bytes)?;
                found.parts.push(Replacing { entry: seq, compartment: part.compartment, sealed });
            }
        }
        found.told.entries += u64::from(found.parts.len() > before);
        Ok(())
    }

    /// Under the newest key of the part, for whoever may read it today.
    fn seal_substitute(
        &self,
        header: &Header,
        compartment: Compartment,
        body: &[u8],
    ) -> Result<Vec<u8>, VaultError> {
        let bare = Header { sections: Vec::new(), ..header.clone() };
        let (epoch, key) = self.held.newest(name_of(Key::Of(compartment))).ok_or(VaultError::OwnerFirst)?;
        let aad = substitute_aad(&bare, compartment.number());
        let sealed = keys::seal(&mut self.device.rng.clone(), key, epoch, &aad, body, Padding::To256);
        Ok(sealed.to_bytes())
    }

    /// The texts of an entry that can be struck out, as far as whoever is signed in can read them.
    ///
    /// # Errors
    /// [`Damage::Entry`] where there is none of this number, or it is damaged.
    pub fn texts_of(&self, seq: u64) -> Result<Vec<(TextAt, String)>, VaultError> {
        let damaged = || VaultError::Damaged(Damage::Entry(seq));
        let before = seq.checked_sub(1).ok_or_else(damaged)?;
        let entry = self.entries_after(before, 1)?.into_iter().next().ok_or_else(damaged)?;
        self.texts_in(seq, &entry)
    }

    /// The last entry after `entry` that struck something out, where there is one.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn struck_after(&self, entry: u64) -> Result<Option<u64>, VaultError> {
        let sql = "SELECT max(struck_by) FROM struck WHERE struck_by > ?";
        Ok(self.db.prepare_cached(sql)?.query_row([entry], |row| row.get(0))?)
    }

    /// Every text that can be struck out in which `words` stand, upper and lower case alike, oldest first.
    ///
    /// `progress` gets how many entries are done and how many there are. It ends soon after `cancel` is set.
    ///
    /// # Errors
    /// [`VerifyError::Cancelled`]; a refusal for words in which nothing can be seen; [`Damage::Entry`].
    pub fn texts_with(
        &self,
        words: &str,
        cancel: &AtomicBool,
        progress: impl Fn(u64, u64),
    ) -> Result<Vec<(TextAt, String)>, VerifyError> {
        let wanted = username_key(words);
        if wanted.trim().is_empty() {
            // In nothing, every text would be found.
            let refusal = Refusal::Field { field: Field::Words, fault: Fault::Missing };
            return Err(VerifyError::Vault(refusal.into()));
        }
        let mut found = Vec::new();
        self.each_entry(cancel, &progress, |seq, entry| {
            let texts = self.texts_in(seq, entry)?.into_iter();
            found.extend(texts.filter(|(_, text)| username_key(text).contains(&wanted)));
            Ok(())
        })?;
        Ok(found)
    }

    fn texts_in(&self, seq: u64, entry: &Entry) -> Result<Vec<(TextAt, String)>, VaultError> {
        let damaged = || VaultError::Damaged(Damage::Entry(seq));
        let header = entry.header().map_err(|_| damaged())?;
        let mut texts = Vec::new();
        for (head, stored) in header.sections.iter().zip(&entry.sections) {
            let part = self.part(&header, head, stored.as_deref()).ok_or_else(damaged)?;
            let Some(body) = part.body() else { continue };
            let body = body.ok_or_else(damaged)?;
            each_text(&body, |text| {
                if goes_alone(text.field, text.text) {
                    texts.push((text_at(seq, part.compartment, text), text.text.to_owned()));
                }
            })
            .map_err(|_| damaged())?;
        }
        Ok(texts)
    }

    /// Goes through the journal, from the first entry on.
    fn each_entry(
        &self,
        cancel: &AtomicBool,
        progress: &dyn Fn(u64, u64),
        mut each: impl FnMut(u64, &Entry) -> Result<(), VaultError>,
    ) -> Result<(), VerifyError> {
        let (total, mut after) = (self.chain.size(), 0);
        while after < total {
            for entry in self.entries_after(after, BATCH)? {
                if cancel.load(Ordering::Relaxed) {
                    return Err(VerifyError::Cancelled);
                }
                after += 1;
                each(after, &entry)?;
            }
            progress(after, total);
        }
        Ok(())
    }
}

/// Without the texts the vault wouldn't verify: a rule hangs on what they say, or it didn't before. The words say to look.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever else fails is told as it is")]
fn without_them(error: VaultError) -> VaultError {
    let breaks = match &error {
        VaultError::Damaged(_) => true,
        VaultError::Database(e) => e.sqlite_error_code() == Some(ErrorCode::ConstraintViolation),
        _ => false,
    };
    if breaks { Refusal::RuleHangsOnIt.into() } else { error }
}

fn text_at(entry: u64, compartment: Compartment, text: &Text<'_>) -> TextAt {
    TextAt { entry, compartment, text: u32::try_from(text.number).unwrap_or(u32::MAX) }
}

fn each_text(body: &Body<'_>, mut each: impl FnMut(&Text<'_>)) -> serde_json::Result<()> {
    let through = rewritten(body.changes, &mut |text| {
        each(text);
        Instead::Itself
    });
    through.map(drop)
}

fn backup(change: &Change, at_ms: i64) -> Option<BackupKnown> {
    let Change::BackupMade(BackupMade { digest }) = change else { return None };
    Some(BackupKnown { at: Timestamp(at_ms), digest: digest.clone() })
}

/// What a way through the journal came to.
#[derive(Default)]
struct Found {
    told: Striking,
    parts: Vec<Replacing>,
}

/// What takes the place of a part of an entry.
struct Replacing {
    entry: u64,
    compartment: Compartment,
    sealed: Vec<u8>,
}

impl Replacing {
    /// As the entry names it that puts it there.
    fn named(&self) -> Substitute {
        let digest = hex(&Sha256::digest(&self.sealed));
        Substitute { entry: self.entry, compartment: self.compartment, digest }
    }
}

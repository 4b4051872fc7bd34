//! Changes to the vault itself: it is made, backed up, accepted as an older copy, found wrong.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;

use crate::apply::only;
use crate::change::{Kind, Touches};
use crate::fields;
use crate::sentence::{DetailOf, Telling, new};
use crate::words::field;
use crate::{
    Actor, Computer, Detail, Done, Field, Names, NoticeKind, Permission, Read, Refusal, Register, Row,
    RuleError, Settings, Timestamp, UserId,
};

/// The vault was made. Always the first change of the first entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VaultMade {
    pub business: String,
    pub settings: Settings,
    pub sample: bool,
}

/// A backup was written. `digest` is the SHA-256 of the file in hex.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BackupMade {
    pub digest: String,
}

/// An owner accepted a copy that lacks some of what this computer had seen: an older one, or one that went another way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OlderCopyAccepted {
    pub user: UserId,
    pub computer: Computer,
    pub seen_entry: u64,
    pub seen_at: Timestamp,
}

/// A verification found something wrong. It tells the owners; what it found is put right by other means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerificationFailed {
    pub found: FoundWrong,
}

/// What a verification found wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "wrong", rename_all = "snake_case", deny_unknown_fields)]
pub enum FoundWrong {
    /// An entry of the journal.
    Entry {
        /// The first one that is.
        entry: u64,
    },
    /// The tables, which aren't what the journal makes.
    Tables,
    /// The keys file, which gives keys to others than the journal says, or other keys.
    Keys,
    /// Pages of the database file.
    File,
    /// The notes of wrong tries and locks of the computer that somebody signs in from: every copy of them.
    Notes,
}

impl Kind for VaultMade {
    fn touches(&self) -> Touches {
        Touches::Keys
    }

    // By the founder alone: see `authorise`.
    fn may(&self, _register: &dyn Register, _actor: &Actor) -> Result<(), RuleError> {
        Err(Refusal::NotAuthorised.into())
    }

    fn rows(&self, _register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        let Self { business, settings, sample } = self.clone();
        Ok(vec![Row::Business { name: business, sample }, Row::Settings(settings)])
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        let name = new(field(Field::Business), &self.business);
        [name].into_iter().chain(fields::filled(&self.settings, names)).collect()
    }
}

impl Kind for BackupMade {
    fn touches(&self) -> Touches {
        Touches::Decisive
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::MakeBackups)?)
    }

    fn rows(&self, _register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(Row::Backup(of.at))
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(DetailOf::BackupFingerprint, &fingerprint(&self.digest))]
    }
}

impl Kind for OlderCopyAccepted {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn made_on(&self) -> Option<&Computer> {
        Some(&self.computer)
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        actor.is(self.user)?;
        if actor.is_owner() { Ok(()) } else { Err(Refusal::OwnersOnly.into()) }
    }

    // Its meaning is the notice.
    fn rows(&self, _register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        Ok(Vec::new())
    }

    fn notice(&self, _register: &dyn Register) -> Read<Option<NoticeKind>> {
        Ok(Some(NoticeKind::OlderCopyAccepted))
    }

    fn speaks(&self, telling: &Telling<'_>, message: Message) -> Message {
        message.with("seen_at", telling.names.when(self.seen_at))
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        vec![
            new(DetailOf::Computer, &self.computer.name),
            new(DetailOf::EntriesSeen, &self.seen_entry.to_string()),
            new(DetailOf::Seen, &names.when(self.seen_at)),
        ]
    }
}

impl Kind for VerificationFailed {
    // Whoever may verify. What a computer lost is found by whoever signs in there.
    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        match self.found {
            FoundWrong::Notes => Ok(()),
            FoundWrong::Entry { .. } | FoundWrong::Tables | FoundWrong::Keys | FoundWrong::File => {
                Ok(actor.needs(Permission::ReadJournal)?)
            }
        }
    }

    // Its meaning is the notice.
    fn rows(&self, _register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        Ok(Vec::new())
    }

    fn notice(&self, _register: &dyn Register) -> Read<Option<NoticeKind>> {
        Ok(Some(NoticeKind::VerificationFailed))
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        match self.found {
            FoundWrong::Entry { entry } => message.with("wrong", "entry").with("entry", entry.to_string()),
            FoundWrong::Tables => message.with("wrong", "tables"),
            FoundWrong::Keys => message.with("wrong", "keys"),
            FoundWrong::File => message.with("wrong", "file"),
            FoundWrong::Notes => message.with("wrong", "notes"),
        }
    }
}

/// The beginning of a file's SHA-256, as long as people compare, and how they come by the other one.
fn fingerprint(digest: &str) -> String {
    let groups: Vec<_> = digest.as_bytes().chunks(4).take(4).map(String::from_utf8_lossy).collect();
    let begins = groups.join(" ").to_uppercase();
    words::said::backup_fingerprint(begins).to_string()
}

//! Figures for the home page and the tabs, from indexes alone.

use directory::{Day, Kit, Notice, Register, Timestamp, User, UserId, UserKind};
use rusqlite::{OptionalExtension, params};

use crate::tables::user::{PERSON, kind_number};
use crate::{Reader, VaultError};

/// How many users of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct KindCount {
    /// In use.
    pub active: u32,
    /// Disabled.
    pub disabled: u32,
}

/// What the register holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// People.
    pub people: KindCount,
    /// API processes.
    pub api: KindCount,
    /// Third-party integrations.
    pub integrations: KindCount,
    /// Sign-ins in force.
    pub sign_ins: u32,
    /// Entries of the journal.
    pub entries: u64,
    /// When the last backup was made.
    pub last_backup: Option<Timestamp>,
    /// When the vault was made.
    pub made_at: Timestamp,
}

impl Reader<'_> {
    /// Counts users, sign-ins and entries.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn figures(&self) -> Result<Figures, VaultError> {
        let mut counts = [KindCount::default(); 3];
        let mut statement = self.session.db.prepare_cached(
            "SELECT kind, active, count(*) FROM user WHERE until IS NULL AND mistake = 0 GROUP BY kind, active",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let Some(count) = counts.get_mut(usize::from(row.get::<_, u8>(0)?)) else { continue };
            *(if row.get(1)? { &mut count.active } else { &mut count.disabled }) = row.get(2)?;
        }
        let [people, api, integrations] = [UserKind::Person, UserKind::Api, UserKind::Integration]
            .map(|kind| counts.get(usize::from(kind_number(kind))).copied().unwrap_or_default());
        let sign_ins = self
            .session
            .db
            .prepare_cached("SELECT count(*) FROM sign_in WHERE until IS NULL")?
            .query_row([], |row| row.get(0))?;
        let made_at = self
            .session
            .db
            .prepare_cached("SELECT at FROM entry_line WHERE seq = 1")?
            .query_row([], |row| row.get(0).map(Timestamp))?;
        let last_backup = self.session.tables().last_backup()?;
        Ok(Figures {
            people,
            api,
            integrations,
            sign_ins,
            entries: self.session.chain.size(),
            last_backup,
            made_at,
        })
    }

    /// Whether this is the sample office.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn is_sample(&self) -> Result<bool, VaultError> {
        Ok(self.session.tables().sample()?)
    }

    /// Active users whose last day is before `today`, at most `limit`.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn past_their_end(&self, today: Day, limit: u32) -> Result<Vec<User>, VaultError> {
        self.records(
            "SELECT record FROM user WHERE until IS NULL AND active = 1 AND stops IS NOT NULL AND stops < ?1
             ORDER BY stops LIMIT ?2",
            params![today.to_string(), limit],
        )
    }

    /// Active API processes and integrations that nobody in use looks after, or whose keys should have been changed
    /// before `today`, at most `limit`.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn neglected_machines(&self, today: Day, limit: u32) -> Result<Vec<User>, VaultError> {
        // The index holds all that is judged, so that only the few that are found are read.
        let sql = format!(
            "SELECT record FROM user WHERE row IN (
                 SELECT row FROM user AS u INDEXED BY user_machines
                 WHERE until IS NULL AND active = 1 AND kind <> {PERSON} AND (
                     rotates_on < ?1 OR responsible IS NULL OR NOT EXISTS (
                         SELECT 1 FROM user AS r WHERE r.id = u.responsible AND r.until IS NULL AND r.active = 1
                     )
                 ) ORDER BY name_key, id LIMIT ?2
             ) ORDER BY name_key, id"
        );
        self.records(&sql, params![today.to_string(), limit])
    }

    /// Every kit ever made, oldest first.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn kits(&self) -> Result<Vec<Kit>, VaultError> {
        Ok(self.session.tables().kits()?)
    }

    /// Notices of an owner that wait to be acknowledged, newest first.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn open_notices(&self, owner: UserId) -> Result<Vec<Notice>, VaultError> {
        Ok(self.session.tables().open_notices(owner)?)
    }

    /// Who signed in last before this session, and when.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn last_sign_in(&self, except: UserId) -> Result<Option<(UserId, Timestamp)>, VaultError> {
        let mut statement = self.session.db.prepare_cached(
            "SELECT user, last_used FROM sign_in WHERE last_used IS NOT NULL AND NOT (user = ?1 AND until IS NULL)
             ORDER BY last_used DESC LIMIT 1",
        )?;
        let last = statement.query_row([except.0], |row| Ok((UserId(row.get(0)?), Timestamp(row.get(1)?))));
        Ok(last.optional()?)
    }
}

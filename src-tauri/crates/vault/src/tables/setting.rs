//! Single values: business, rules, keys in force, last backup.

use directory::{Key, KeysInForce, NewEpoch, Read, Settings, Timestamp};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::projection::{KEY_EPOCH, Rows, SETTING};
use super::{Tables, text, unreadable};

impl Tables<'_> {
    pub(crate) fn business_name(&self) -> Read<String> {
        Ok(self.setting("business")?.unwrap_or_default())
    }

    pub(crate) fn sample(&self) -> Read<bool> {
        Ok(self.setting("sample")?.unwrap_or_default())
    }

    pub(crate) fn rules(&self) -> Read<Settings> {
        Ok(self.setting("rules")?.unwrap_or_default())
    }

    pub(super) fn keys_row(&self) -> Read<KeysInForce> {
        Ok(self.setting("keys")?.unwrap_or_default())
    }

    /// The key before an epoch of a key, sealed under that one.
    pub(crate) fn link(&self, key: Key, epoch: u32) -> Read<Option<String>> {
        use rusqlite::OptionalExtension;
        let sql = "SELECT link FROM key_epoch WHERE key = ? AND epoch = ?";
        let mut statement = self.db.prepare_cached(sql).map_err(unreadable)?;
        let found = statement.query_row((key.to_string(), epoch), |row| row.get(0)).optional();
        Ok(found.map_err(unreadable)?.flatten())
    }

    pub(crate) fn last_backup(&self) -> Read<Option<Timestamp>> {
        self.setting("backup")
    }

    fn setting<T: DeserializeOwned>(&self, name: &str) -> Read<Option<T>> {
        self.one("SELECT value FROM setting WHERE name = ?", &[&name])
    }
}

pub(crate) fn put_business(rows: &mut dyn Rows, name: &str, sample: bool) -> Read<()> {
    put(rows, "business", &name)?;
    put(rows, "sample", &sample)
}

pub(crate) fn put_rules(rows: &mut dyn Rows, rules: &Settings) -> Read<()> {
    put(rows, "rules", rules)
}

pub(crate) fn put_keys(rows: &mut dyn Rows, in_force: &KeysInForce, rotated: &[NewEpoch]) -> Read<()> {
    put_epochs(rows, rotated)?;
    put(rows, "keys", in_force)
}

/// What an entry says of the epochs that it makes. Putting it twice is putting it once.
pub(crate) fn put_epochs(rows: &mut dyn Rows, rotated: &[NewEpoch]) -> Read<()> {
    for NewEpoch { key, epoch, commit, link } in rotated {
        rows.put(&KEY_EPOCH, &[&key.to_string(), epoch, commit, link])?;
    }
    Ok(())
}

pub(crate) fn put_backup(rows: &mut dyn Rows, at: Timestamp) -> Read<()> {
    put(rows, "backup", &at)
}

fn put(rows: &mut dyn Rows, name: &str, value: &impl Serialize) -> Read<()> {
    rows.put(&SETTING, &[&name, &text(value)?])
}

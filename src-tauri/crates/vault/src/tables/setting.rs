//! Single values: business, rules, keys in force, last backup.

use directory::{Read, Settings, Timestamp};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::projection::{Rows, SETTING};
use super::{KeysInForce, Tables, text};

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

    pub(crate) fn keys_in_force(&self) -> Read<Option<KeysInForce>> {
        self.setting("keys")
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

pub(crate) fn put_keys(rows: &mut dyn Rows, generation: u64, digest: &str) -> Read<()> {
    put(rows, "keys", &KeysInForce { generation, digest: digest.to_owned() })
}

pub(crate) fn put_backup(rows: &mut dyn Rows, at: Timestamp) -> Read<()> {
    put(rows, "backup", &at)
}

fn put(rows: &mut dyn Rows, name: &str, value: &impl Serialize) -> Read<()> {
    rows.put(&SETTING, &[&name, &text(value)?])
}

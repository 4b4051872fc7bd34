//! Single values: business, rules, keys in force, last backup.

use directory::{Read, Settings, Timestamp};
use serde::Serialize;
use serde::de::DeserializeOwned;

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

    pub(crate) fn put_setting(&self, name: &str, value: &impl Serialize) -> Read<()> {
        self.write("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", &[&name, &text(value)?])
    }
}

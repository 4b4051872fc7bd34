//! A sync program looks after the vault's folder.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct SyncedFolder;

impl Check for SyncedFolder {
    fn id(&self) -> &'static str {
        "synced_folder"
    }
    fn needs(&self) -> Permission {
        Permission::MakeBackups
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found =
            |program: &String| self.finding(Weight::Danger, LeadsTo::Settings).with("program", program);
        Ok(facts.synced_by()?.iter().map(found).collect())
    }
}

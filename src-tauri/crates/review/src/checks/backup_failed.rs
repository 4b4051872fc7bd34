//! The backup that is made every day could not be made.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct BackupFailed;

impl Check for BackupFailed {
    fn id(&self) -> &'static str {
        "backup_failed"
    }
    fn needs(&self) -> Permission {
        Permission::MakeBackups
    }
    fn at_most(&self) -> Weight {
        Weight::Warning
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |folder: &String| self.finding(Weight::Warning, LeadsTo::Backup).with("folder", folder);
        Ok(facts.backups_fail_in()?.iter().map(found).collect())
    }
}

//! There is no backup, or only an old one.

use directory::{Permission, Read};

use super::Check;
use crate::days::{day, days_between};
use crate::{Asked, Finding, LeadsTo, Weight};

/// Days a vault may be without a backup at its beginning.
const GRACE: i64 = 1;
/// Days after which a backup is old.
const OLD: i64 = 30;
/// Days after which it is a danger.
const VERY_OLD: i64 = 90;

pub(crate) struct BackupOld;

impl Check for BackupOld {
    fn id(&self) -> &'static str {
        "backup_old"
    }
    fn needs(&self) -> Permission {
        Permission::MakeBackups
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = match *facts.last_backup()? {
            None if days_between(*facts.made_on()?, facts.today) < GRACE => return Ok(Vec::new()),
            None => self.finding(Weight::Danger, LeadsTo::Backup).with("backup", "none"),
            Some(made) => {
                let age = days_between(made, facts.today);
                if age <= OLD {
                    return Ok(Vec::new());
                }
                self.finding(if age <= VERY_OLD { Weight::Warning } else { Weight::Danger }, LeadsTo::Backup)
                    .with("backup", "old")
                    .with("made", day(made, facts.today))
                    .with("days", age.unsigned_abs())
            }
        };
        Ok(vec![found])
    }
}

//! There is no backup, or only an old one.

use directory::{Permission, Read};

use super::Check;
use crate::words::{day, days, days_between};
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
    fn why(&self) -> &'static str {
        "A broken disk or a stolen computer takes everything since the last backup."
    }
    fn needs(&self) -> Permission {
        Permission::MakeBackups
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let (weight, title, todo) = match *facts.last_backup()? {
            None if days_between(*facts.made_on()?, facts.today) < GRACE => return Ok(Vec::new()),
            None => (Weight::Danger, "There is no backup of this vault".to_owned(), String::new()),
            Some(made) => {
                let age = days_between(made, facts.today);
                let title = format!("The last backup is {} old", days(age));
                let todo = format!("It was made on {}. ", day(made, facts.today));
                if age <= OLD {
                    return Ok(Vec::new());
                }
                (if age <= VERY_OLD { Weight::Warning } else { Weight::Danger }, title, todo)
            }
        };
        Ok(vec![Finding {
            weight,
            title,
            todo: format!("{todo}Make one now. It is one encrypted file: keep it away from this computer."),
            button: "Make a backup".to_owned(),
            leads_to: LeadsTo::Backup,
        }])
    }
}

//! A step of a run was let be until a day that is past, and is still not done.

use directory::{Day, Permission, Read, RunId};

use super::Check;
use crate::words::day;
use crate::{Asked, Finding, LeadsTo, Weight};

/// A step that an owner let be for a while and that is still not done.
#[derive(Debug, Clone)]
pub struct ExceptionFact {
    /// The run.
    pub run: RunId,
    /// What is to be done.
    pub what: String,
    /// Until when it was let be.
    pub until: Day,
}

pub(crate) struct ExceptionEnded;

impl Check for ExceptionEnded {
    fn id(&self) -> &'static str {
        "exception_ended"
    }
    fn why(&self) -> &'static str {
        "An exception that nobody ends is a rule that nobody decided."
    }
    fn needs(&self) -> Permission {
        Permission::ManageAccess
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let ended = facts.exceptions()?.iter().filter(|exception| exception.until < facts.today);
        let found = |exception: &ExceptionFact| Finding {
            weight: Weight::Danger,
            title: format!("“{}” was let be until {}", exception.what, day(exception.until, facts.today)),
            todo: "That day is past. Do it now. If the run is over, start another one.".to_owned(),
            button: "Show the run".to_owned(),
            leads_to: LeadsTo::Run { run: exception.run },
        };
        Ok(ended.map(found).collect())
    }
}

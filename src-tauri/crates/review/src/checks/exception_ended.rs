//! A step of a run was let be until a day that is past, and is still not done.

use directory::{Day, Permission, Read, RunId};

use super::Check;
use crate::days::day;
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
    fn needs(&self) -> Permission {
        Permission::ManageAccess
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let ended = facts.exceptions()?.iter().filter(|exception| exception.until < facts.today);
        let found = |exception: &ExceptionFact| {
            self.finding(Weight::Danger, LeadsTo::Run { run: exception.run })
                .with("what", &exception.what)
                .with("until", day(exception.until, facts.today))
        };
        Ok(ended.map(found).collect())
    }
}

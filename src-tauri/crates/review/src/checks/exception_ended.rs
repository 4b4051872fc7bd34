//! A step of a run was let be until a day that is past, and is still not done.

use directory::Permission;

use super::Check;
use crate::words::day;
use crate::{Facts, Finding, LeadsTo, Weight};

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
    fn run(&self, facts: &Facts) -> Vec<Finding> {
        let ended = facts.exceptions.iter().filter(|exception| exception.until < facts.today);
        let found = |exception: &crate::ExceptionFact| Finding {
            weight: Weight::Danger,
            title: format!("“{}” was let be until {}", exception.what, day(exception.until, facts.today)),
            todo: "That day is past. Do it now. If the run is over, start another one.".to_owned(),
            button: "Show the run".to_owned(),
            leads_to: LeadsTo::Run(exception.run),
        };
        ended.map(found).collect()
    }
}

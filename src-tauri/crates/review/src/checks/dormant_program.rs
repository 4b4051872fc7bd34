//! A program has access and has not used it for long.

use directory::{Permission, Read};

use super::Check;
use crate::words::day;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct DormantProgram;

impl Check for DormantProgram {
    fn id(&self) -> &'static str {
        "dormant_program"
    }
    fn why(&self) -> &'static str {
        "A program that nobody uses any more keeps its keys, and nobody notices when they are used by somebody else. Many \
         run once a month, so they are told after 90 days."
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn at_most(&self) -> Weight {
        Weight::Hint
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |access: &crate::AccessFact| {
            let seen = access.day.map(|seen| day(seen, facts.today)).unwrap_or_default();
            Finding {
                weight: Weight::Hint,
                title: format!("{} last ran in {} on {seen}", access.name, access.account),
                todo: "Ask whoever looks after it whether it is still needed. If not, take its keys away there, then its \
                       access here."
                    .to_owned(),
                button: format!("Show {}", access.name),
                leads_to: LeadsTo::Person { user: access.user },
            }
        };
        Ok(facts.dormant_programs()?.iter().map(found).collect())
    }
}

//! A temporary password was given out and not used.

use directory::Permission;

use super::Check;
use crate::words::{day, days_between};
use crate::{Facts, Finding, LeadsTo, Weight};

/// Days that a temporary password may wait.
const WAITS: i64 = 7;

pub(crate) struct TemporaryUnused;

impl Check for TemporaryUnused {
    fn id(&self) -> &'static str {
        "temporary_unused"
    }
    fn why(&self) -> &'static str {
        "Whoever finds a temporary password can make the sign-in their own."
    }
    fn needs(&self) -> Permission {
        Permission::ManageSignIns
    }
    fn run(&self, facts: &Facts) -> Vec<Finding> {
        let waiting = facts
            .sign_ins
            .iter()
            .filter(|sign_in| sign_in.temporary && days_between(sign_in.password_on, facts.today) >= WAITS);
        let found = |sign_in: &crate::SignInFact| Finding {
            weight: Weight::Warning,
            title: format!(
                "{} has not used the temporary password of {}",
                sign_in.name,
                day(sign_in.password_on, facts.today)
            ),
            todo: "Ask whether it arrived, or take the sign-in away.".to_owned(),
            button: format!("Show {}", sign_in.name),
            leads_to: LeadsTo::Person(sign_in.user),
        };
        waiting.map(found).collect()
    }
}

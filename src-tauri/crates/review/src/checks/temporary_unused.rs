//! A temporary password was given out and not used: it ran out, or is about to.

use directory::{Permission, Read};

use super::Check;
use crate::words::{day, days_between};
use crate::{Asked, Finding, LeadsTo, SignInFact, Weight};

/// Days before the end from which it is said.
const AHEAD: i64 = 1;

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
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        Ok(facts
            .sign_ins()?
            .iter()
            .filter(|sign_in| sign_in.temporary)
            .filter_map(|s| ends(facts, s))
            .collect())
    }
}

fn ends(facts: &Asked<'_>, sign_in: &SignInFact) -> Option<Finding> {
    let (name, on) = (&sign_in.name, sign_in.expires_on?);
    let when = day(on, facts.today);
    let (weight, title, todo) = if sign_in.expired {
        (
            Weight::Warning,
            format!("The temporary password of {name} expired on {when} and was not used"),
            "Reset the sign-in if it is still needed, or take it away.",
        )
    } else if days_between(facts.today, on) <= AHEAD {
        (
            Weight::Hint,
            format!("The temporary password of {name} expires on {when}"),
            "Ask whether it arrived.",
        )
    } else {
        return None;
    };
    let (button, leads_to) = (format!("Show {name}"), LeadsTo::Person { user: sign_in.user });
    Some(Finding { weight, title, todo: todo.to_owned(), button, leads_to })
}

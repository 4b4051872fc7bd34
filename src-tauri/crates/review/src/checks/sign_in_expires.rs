//! A sign-in has expired, or is about to.

use directory::{Permission, Read};

use super::Check;
use crate::words::day;
use crate::words::days_between;
use crate::{Asked, Finding, LeadsTo, SignInFact, Weight};

/// Days before the end from which it is said.
const AHEAD: i64 = 14;

pub(crate) struct SignInExpires;

impl Check for SignInExpires {
    fn id(&self) -> &'static str {
        "sign_in_expires"
    }
    fn why(&self) -> &'static str {
        "A sign-in that nobody uses is one that nobody would miss when it is misused."
    }
    fn needs(&self) -> Permission {
        Permission::ManageSignIns
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        Ok(facts
            .sign_ins()?
            .iter()
            .filter(|sign_in| !sign_in.temporary)
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
            format!("The sign-in of {name} expired on {when}"),
            "It was not used for too long. Take it away, or reset it if it is still needed.",
        )
    } else if days_between(facts.today, on) <= AHEAD {
        (
            Weight::Hint,
            format!("The sign-in of {name} expires on {when}"),
            "It was not used for long. It stays if they sign in before; otherwise take it away.",
        )
    } else {
        return None;
    };
    let (button, leads_to) = (format!("Show {name}"), LeadsTo::Person { user: sign_in.user });
    Some(Finding { weight, title, todo: todo.to_owned(), button, leads_to })
}

//! A sign-in has expired, or is about to.

use directory::{Permission, Read};

use super::Check;
use crate::days::{day, days_between};
use crate::{Asked, Finding, LeadsTo, SignInFact, Weight};

/// Days before the end from which it is said.
const AHEAD: i64 = 14;

pub(crate) struct SignInExpires;

impl Check for SignInExpires {
    fn id(&self) -> &'static str {
        "sign_in_expires"
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
    let on = sign_in.expires_on?;
    let weight = if sign_in.expired {
        Weight::Warning
    } else if days_between(facts.today, on) <= AHEAD {
        Weight::Hint
    } else {
        return None;
    };
    let found = SignInExpires.finding(weight, LeadsTo::Person { user: sign_in.user });
    let found = found.with("name", &sign_in.name).with("ends", day(on, facts.today));
    Some(found.with("expired", sign_in.expired))
}

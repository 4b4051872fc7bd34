//! The whole vault was not verified on this computer for long.

use directory::{Permission, Read};

use super::Check;
use crate::days::days_between;
use crate::{Asked, Finding, LeadsTo, Weight};

/// Days between verifications.
const OLD: i64 = 30;

pub(crate) struct NotVerified;

impl Check for NotVerified {
    fn id(&self) -> &'static str {
        "not_verified"
    }
    fn needs(&self) -> Permission {
        Permission::ReadJournal
    }
    fn at_most(&self) -> Weight {
        Weight::Hint
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let verified_on = *facts.verified_on()?;
        let since = match verified_on {
            Some(day) => days_between(day, facts.today),
            None => days_between(*facts.made_on()?, facts.today),
        };
        if since <= OLD {
            return Ok(Vec::new());
        }
        let found = self.finding(Weight::Hint, LeadsTo::Journal);
        Ok(vec![found.with("ever", verified_on.is_some()).with("days", since.unsigned_abs())])
    }
}

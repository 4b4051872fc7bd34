//! The whole vault was not verified on this computer for long.

use directory::{Permission, Read};

use super::Check;
use crate::words::{days, days_between};
use crate::{Asked, Finding, LeadsTo, Weight};

/// Days between verifications.
const OLD: i64 = 30;

pub(crate) struct NotVerified;

impl Check for NotVerified {
    fn id(&self) -> &'static str {
        "not_verified"
    }
    fn why(&self) -> &'static str {
        "Damage and tampering are found by looking, best while a good backup still exists."
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
        let title = match verified_on {
            None => "This vault was never verified on this computer".to_owned(),
            Some(_) => format!("This vault was last verified {} ago", days(since)),
        };
        Ok(vec![Finding {
            weight: Weight::Hint,
            title,
            todo: "Verify it: that reads the whole journal and takes about a minute.".to_owned(),
            button: "Open the journal".to_owned(),
            leads_to: LeadsTo::Journal,
        }])
    }
}

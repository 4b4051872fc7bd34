//! The whole vault was not verified on this computer for long.

use directory::Permission;

use super::Check;
use crate::words::{days, days_between};
use crate::{Facts, Finding, LeadsTo, Weight};

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
    fn run(&self, facts: &Facts) -> Vec<Finding> {
        let since = days_between(facts.verified_on.unwrap_or(facts.made_on), facts.today);
        if since <= OLD {
            return Vec::new();
        }
        let title = match facts.verified_on {
            None => "This vault was never verified on this computer".to_owned(),
            Some(_) => format!("This vault was last verified {} ago", days(since)),
        };
        vec![Finding {
            weight: Weight::Hint,
            title,
            todo: "Verify it: that reads the whole journal and takes about a minute.".to_owned(),
            button: "Open the journal".to_owned(),
            leads_to: LeadsTo::Journal,
        }]
    }
}

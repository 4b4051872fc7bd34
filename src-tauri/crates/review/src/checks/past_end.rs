//! Somebody's last day is past and the record is still in use.

use directory::Permission;

use super::Check;
use crate::words::day;
use crate::{Facts, Finding, LeadsTo, Weight};

pub(crate) struct PastEnd;

impl Check for PastEnd {
    fn id(&self) -> &'static str {
        "past_end"
    }
    fn why(&self) -> &'static str {
        "Whoever has left should not be able to get in anywhere."
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Facts) -> Vec<Finding> {
        let found = |user: &crate::EndingUser| Finding {
            weight: Weight::Danger,
            title: format!(
                "{}'s last day was {} and the record is still in use",
                user.name,
                day(user.stops, facts.today)
            ),
            why: if user.signs_in {
                "They can still sign in to this vault. Disable the record: the sign-in ends at once, and the \
                 history stays."
                    .to_owned()
            } else {
                "Take away what they can still reach, then disable the record. Its history stays.".to_owned()
            },
            button: format!("Show {}", user.name),
            leads_to: LeadsTo::Person(user.user),
        };
        facts.past_end.iter().map(found).collect()
    }
}

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
            todo: match (user.run, user.signs_in) {
                (Some(_), true) => {
                    "They can still sign in to this vault. Their run is open: disabling the record is \
                                    its first step."
                        .to_owned()
                }
                (Some(_), false) => "Their run is open: disabling the record is its first step.".to_owned(),
                (None, true) => {
                    "They can still sign in to this vault. Start a leaver run: it lists everything they \
                                 can reach. If they stay, change the last day."
                        .to_owned()
                }
                (None, false) => {
                    "Start a leaver run: it lists everything they can reach, so that nothing stays open. \
                                  If they stay, change the last day."
                        .to_owned()
                }
            },
            button: if user.run.is_some() { "Show the run" } else { "Start a leaver run" }.to_owned(),
            leads_to: user.run.map_or(LeadsTo::StartLeaver(user.user), LeadsTo::Run),
        };
        facts.past_end.iter().map(found).collect()
    }
}

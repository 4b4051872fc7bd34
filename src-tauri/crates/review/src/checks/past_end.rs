//! Somebody's last day is past and the record is still in use.

use directory::{Day, Permission, Read, RunId, UserId};

use super::Check;
use crate::words::day;
use crate::{Asked, Finding, LeadsTo, Weight};

/// A user in use past their last day.
#[derive(Debug, Clone)]
pub struct EndingUser {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// The last day.
    pub stops: Day,
    /// Has a sign-in to this vault.
    pub signs_in: bool,
    /// The run about them that goes on.
    pub run: Option<RunId>,
}

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
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |user: &EndingUser| Finding {
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
            leads_to: user.run.map_or(LeadsTo::StartLeaver { user: user.user }, |run| LeadsTo::Run { run }),
        };
        Ok(facts.past_end()?.iter().map(found).collect())
    }
}

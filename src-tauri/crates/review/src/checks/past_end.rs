//! Somebody's last day is past and the record is still in use.

use directory::{Day, Permission, Read, RunId, UserId};

use super::Check;
use crate::days::day;
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
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |user: &EndingUser| {
            let leads_to =
                user.run.map_or(LeadsTo::StartLeaver { user: user.user }, |run| LeadsTo::Run { run });
            self.finding(Weight::Danger, leads_to)
                .with("name", &user.name)
                .with("stops", day(user.stops, facts.today))
                .with("run", user.run.is_some())
                .with("signs_in", user.signs_in)
        };
        Ok(facts.past_end()?.iter().map(found).collect())
    }
}

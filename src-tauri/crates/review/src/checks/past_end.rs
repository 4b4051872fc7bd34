//! Somebody's last day is past and the record is still in use.

use directory::{Day, Permission, Read, UserId};

use super::Check;
use crate::days::day;
use crate::{Asked, Finding, LeadsTo, Weight};

/// A user in use past their last day, about whom no run goes on that whoever looks takes part in.
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
            self.finding(Weight::Danger, LeadsTo::StartLeaver { user: user.user })
                .with("name", &user.name)
                .with("stops", day(user.stops, facts.today))
                .with("signs_in", user.signs_in)
        };
        Ok(facts.past_end()?.iter().map(found).collect())
    }
}

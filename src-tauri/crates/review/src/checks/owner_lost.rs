//! Somebody took over with the recovery kit of an owner who hasn't come back.

use directory::{Day, KitNumber, Permission, Read, UserId};

use super::Check;
use crate::days::day;
use crate::{Asked, Finding, LeadsTo, Weight};

/// An owner in use whose recovery kit was used, and who hasn't signed in since.
#[derive(Debug, Clone)]
pub struct LostOwner {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// The kit that was used last.
    pub kit: KitNumber,
    /// When it was.
    pub used_on: Day,
}

pub(crate) struct OwnerLost;

impl Check for OwnerLost {
    fn id(&self) -> &'static str {
        "owner_lost"
    }
    fn needs(&self) -> Permission {
        Permission::ManageOwners
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |lost: &LostOwner| {
            self.finding(Weight::Danger, LeadsTo::StartLeaver { user: lost.user })
                .with("name", &lost.name)
                .with("kit", lost.kit.0.to_string())
                .with("used", day(lost.used_on, facts.today))
        };
        Ok(facts.lost_owners()?.iter().map(found).collect())
    }
}

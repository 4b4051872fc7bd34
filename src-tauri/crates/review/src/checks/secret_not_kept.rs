//! This computer keeps the vault secret nowhere.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct SecretNotKept;

impl Check for SecretNotKept {
    fn id(&self) -> &'static str {
        "secret_not_kept"
    }
    fn needs(&self) -> Permission {
        Permission::ManageKits
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        if !*facts.secret_not_kept()? {
            return Ok(Vec::new());
        }
        let printed = facts.kits()?.iter().any(|kit| kit.confirmed);
        let weight = if printed { Weight::Hint } else { Weight::Danger };
        Ok(vec![self.finding(weight, LeadsTo::Recovery)])
    }
}

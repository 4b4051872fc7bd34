//! A privileged access has no second factor.

use directory::Permission;

use super::Check;
use crate::{Facts, Finding, LeadsTo, Weight};

pub(crate) struct SecondFactorOff;

impl Check for SecondFactorOff {
    fn id(&self) -> &'static str {
        "second_factor_off"
    }
    fn why(&self) -> &'static str {
        "A stolen password alone opens what has no second factor."
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Facts) -> Vec<Finding> {
        // Only where it is known to be off: what nobody recorded is no finding.
        let found = |access: &crate::AccessFact| Finding {
            weight: Weight::Warning,
            title: format!("{} reaches far in {} without a second factor", access.name, access.account),
            todo: "Ask them to switch it on at the service, and write down here when it is.".to_owned(),
            button: format!("Show {}", access.account),
            leads_to: LeadsTo::Account(access.account_id),
        };
        facts.bare_accesses.iter().map(found).collect()
    }
}

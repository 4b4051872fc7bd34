//! This computer keeps the vault secret nowhere.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct SecretNotKept;

impl Check for SecretNotKept {
    fn id(&self) -> &'static str {
        "secret_not_kept"
    }
    fn why(&self) -> &'static str {
        "Without the vault secret nobody can sign in, and only a kit's page has it then."
    }
    fn needs(&self) -> Permission {
        Permission::ManageKits
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        if !*facts.secret_not_kept()? {
            return Ok(Vec::new());
        }
        let printed = facts.kits()?.iter().any(|kit| kit.confirmed);
        Ok(vec![Finding {
            weight: if printed { Weight::Hint } else { Weight::Danger },
            title: "This computer does not keep the vault secret".to_owned(),
            todo: "Its keyring is missing or locked, so the vault secret is asked for at every sign-in. It stands on \
                  every recovery kit: make sure that one is printed."
                .to_owned(),
            button: "Show recovery kits".to_owned(),
            leads_to: LeadsTo::Recovery,
        }])
    }
}

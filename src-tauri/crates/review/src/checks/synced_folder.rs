//! A sync program looks after the vault's folder.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct SyncedFolder;

impl Check for SyncedFolder {
    fn id(&self) -> &'static str {
        "synced_folder"
    }
    fn why(&self) -> &'static str {
        "Sync programs copy files while they are written, and databases get damaged by that."
    }
    fn needs(&self) -> Permission {
        Permission::MakeBackups
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |program: &String| Finding {
            weight: Weight::Danger,
            title: format!("{program} syncs this vault's folder"),
            todo: "Sign out, move the folder to a place that is not synced, and open it \
                  there. Put backups into the synced folder instead."
                .to_owned(),
            button: "Show where it lies".to_owned(),
            leads_to: LeadsTo::Settings,
        };
        Ok(facts.synced_by()?.iter().map(found).collect())
    }
}

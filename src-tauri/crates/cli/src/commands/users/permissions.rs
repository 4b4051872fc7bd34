//! Single permissions, as they are typed.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use directory::{Grant, PERMISSIONS, Permission};

/// Single permissions, over those of a role.
#[derive(Debug, Args)]
pub(super) struct Single {
    /// Let them do this besides; several may be given
    #[arg(long, value_name = "PERMISSION", value_parser = permissions())]
    allow: Vec<Permission>,
    /// Keep them from doing this; several may be given
    #[arg(long, value_name = "PERMISSION", value_parser = permissions())]
    forbid: Vec<Permission>,
}

impl Single {
    /// Whether any is given.
    pub(super) fn is_given(&self) -> bool {
        !self.allow.is_empty() || !self.forbid.is_empty()
    }

    /// The grant with what is given put in and taken out.
    pub(super) fn over(&self, mut grant: Grant) -> Grant {
        grant.permissions.extend(&self.allow);
        grant.permissions.retain(|permission| !self.forbid.contains(permission));
        grant
    }
}

/// A permission by its name in the files, with dashes: `read-register`.
fn name(permission: Permission) -> String {
    let name = serde_json::to_value(permission).unwrap_or_default();
    name.as_str().unwrap_or_default().replace('_', "-")
}

fn permissions() -> impl TypedValueParser<Value = Permission> {
    PossibleValuesParser::new(PERMISSIONS.map(name)).try_map(|text| {
        let found = PERMISSIONS.into_iter().find(|one| name(*one) == text);
        found.ok_or_else(|| words::said::cli_typed_no_permission().to_string())
    })
}

#[cfg(test)]
mod tests {
    use directory::Role;

    use super::*;

    #[test]
    fn every_permission_has_a_name_to_type() {
        for permission in PERMISSIONS {
            let name = name(permission);
            assert!(
                !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '-'),
                "{permission:?}"
            );
        }
    }

    #[test]
    fn what_is_forbidden_wins_over_what_is_allowed() {
        let both = Single { allow: vec![Permission::MakeBackups], forbid: vec![Permission::MakeBackups] };
        let grant = both.over(Grant::preset(Role::Auditor));
        assert!(!grant.may(Permission::MakeBackups), "less is safer than more");
    }
}

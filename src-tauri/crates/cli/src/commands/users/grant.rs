//! `keyholder users grant`: what a sign-in may do.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use directory::{Grant, PERMISSIONS, Permission, Refusal, Role};
use serde_json::json;

use super::add;
use crate::answer::Answer;
use crate::fault::Fault;
use crate::visit::Visit;

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

/// Change what a user's sign-in to this vault may do, or give them one
///
/// A role sets every permission anew; --allow and --forbid go over it, or over what they may do now. A new sign-in's
/// temporary password is printed once.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder users grant bo --role auditor --allow make-backups --reason \"does the backups\" \
                  --vault Office.keyholder"
)]
pub(super) struct GrantTo {
    /// The user's username
    #[arg(value_name = "USERNAME")]
    username: String,
    /// The role; whoever has no sign-in yet gets one with it
    #[arg(long, value_parser = add::roles(), required_unless_present_any = ["allow", "forbid"])]
    role: Option<Role>,
    #[command(flatten)]
    single: Single,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT", default_value = "no reason given")]
    reason: String,
}

impl GrantTo {
    pub(super) fn run(&self, visit: &mut Visit<'_>) -> Result<Answer, Fault> {
        let desk = visit.desk()?;
        let user = desk.find_user(&self.username)?;
        let has = desk.person(user.id)?.sign_in.map(|sign_in| sign_in.grant);
        let before = self.role.map(Grant::preset).or_else(|| has.clone()).ok_or(Refusal::NoSignIn)?;
        let grant = self.single.over(before);
        if has.is_none() {
            let added = desk.give_sign_in(user.id, grant)?;
            return Ok(add::answer(&user.name, &user.username, "has a sign-in now", &added));
        }
        desk.change_grant(user.id, grant.clone(), &self.reason)?;
        let text = format!(
            "What {} may do is changed. keyholder users show {} says it.\n",
            user.name, user.username
        );
        Ok(Answer::done(text, json!({ "user": user.id, "username": user.username, "grant": grant })))
    }
}

/// A permission by its name in the files, with dashes: `read-register`.
fn name(permission: Permission) -> String {
    let name = serde_json::to_value(permission).unwrap_or_default();
    name.as_str().unwrap_or_default().replace('_', "-")
}

fn permissions() -> impl TypedValueParser<Value = Permission> {
    PossibleValuesParser::new(PERMISSIONS.map(name))
        .try_map(|text| PERMISSIONS.into_iter().find(|one| name(*one) == text).ok_or("no such permission"))
}

#[cfg(test)]
mod tests {
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

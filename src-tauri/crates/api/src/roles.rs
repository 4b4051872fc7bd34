//! Roles and permissions with their words.

use ::words::{label_form, said};
use directory::{
    Grant, PERMISSIONS, Permission, Proposed, ROLES, Role, Settings,
    sign_ins::{self, OWNERS_ALONE},
    words,
};

use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::view::{PermissionChoice, RoleChoice, RoleChoices};
use crate::{Api, ApiError, probe};

impl Api {
    /// The roles that whoever is signed in may give to a new user, and the permissions they may give one by one.
    ///
    /// # Errors
    /// When the register can't be read.
    pub fn role_choices(&mut self) -> Result<RoleChoices, ApiError> {
        self.read(|reading| {
            let mut roles = Vec::new();
            for role in ROLES {
                if reading.may_add(role)? {
                    roles.push(choice(role));
                }
            }
            let held = |permission: &Permission| {
                !OWNERS_ALONE.contains(permission) && (reading.actor.is_owner() || reading.may(*permission))
            };
            let gives = reading.may(Permission::ManageSignIns);
            let permissions = PERMISSIONS.into_iter().filter(|permission| gives && held(permission));
            Ok(RoleChoices { roles, permissions: permissions.map(permission_choice).collect() })
        })
    }
}

impl Reading<'_> {
    /// Whether somebody new may be given this role.
    fn may_add(&self, role: Role) -> Outcome<bool> {
        let register = self.session.register();
        Ok(directory::allowed(sign_ins::may_give_new(&register, &self.actor, &Grant::preset(role)))?)
    }

    /// The roles that may be given to this user: anew, or in place of the one they have.
    pub(crate) fn roles_for(&self, user: directory::UserId, has: Option<&Grant>) -> Outcome<Vec<RoleChoice>> {
        let mut roles = Vec::new();
        for role in ROLES {
            let grant = Grant::preset(role);
            let may = self.can(|register| match has {
                Some(_) => sign_ins::change_grant(register, user, grant, ""),
                None => sign_ins::give(user, grant, probe::identity("none")).changes(),
            })?;
            if may {
                roles.push(choice(role));
            }
        }
        Ok(roles)
    }
}

/// What a grant lets its user do now, and what not, in sentences: every permission is in one of the two. One that the rules
/// keep for owners says so.
pub(crate) fn abilities(grant: &Grant, settings: &Settings) -> (Vec<String>, Vec<String>) {
    // Not managing one's own company says nothing of somebody who manages everybody.
    let moot = |permission: Permission| {
        permission == Permission::ManageOwnCompany
            && grant.may(Permission::ManageUsers)
            && !grant.may(Permission::ManageOwnCompany)
    };
    let all = PERMISSIONS.into_iter().filter(|permission| !moot(*permission));
    let mut can = Vec::new();
    let mut cannot = Vec::new();
    for permission in all {
        if !grant.may(permission) {
            cannot.push(words::cannot(permission).to_owned());
        } else if !sign_ins::is_for_owners(settings, grant, permission) {
            can.push(words::can(permission).to_owned());
        } else if permission == Permission::ManageSignIns {
            can.push(said::roles_resets_alone().to_string());
        } else {
            cannot.push(said::roles_users_for_owners().to_string());
        }
    }
    (can, cannot)
}

fn choice(role: Role) -> RoleChoice {
    RoleChoice {
        role,
        label: label(role).to_owned(),
        says: label_form("role", "says", &role).to_owned(),
        permissions: role.preset().into_iter().collect(),
    }
}

fn permission_choice(permission: Permission) -> PermissionChoice {
    PermissionChoice { permission, label: words::permission(permission).to_owned() }
}

/// A role as a label.
pub(crate) fn label(role: Role) -> &'static str {
    label_form("role", "label", &role)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_somebody_may_do_every_permission_is_said_on_one_side_or_the_other() {
        for role in ROLES {
            let mut grants = vec![Grant::preset(role)];
            for permission in PERMISSIONS {
                let mut grant = Grant::preset(role);
                if !grant.permissions.remove(&permission) {
                    grant.permissions.insert(permission);
                }
                grants.push(grant);
            }
            for grant in grants {
                let rules = Settings { administrators_manage_users: true, ..Settings::default() };
                let (can, cannot) = abilities(&grant, &rules);
                for permission in PERMISSIONS {
                    let (does, does_not) = (words::can(permission), words::cannot(permission));
                    let said = (can.iter().any(|one| one == does), cannot.iter().any(|one| one == does_not));
                    let moot =
                        permission == Permission::ManageOwnCompany && grant.may(Permission::ManageUsers);
                    let wanted = (grant.may(permission), !grant.may(permission) && !moot);
                    assert_eq!(said, wanted, "{permission:?} of {grant:?}");
                }
            }
        }
    }

    #[test]
    fn what_the_rules_keep_for_owners_is_not_said_of_an_administrator() {
        let says = |role, administrators_manage_users| {
            let rules = Settings { administrators_manage_users, ..Settings::default() };
            abilities(&Grant::preset(role), &rules)
        };
        let (can, cannot) = says(Role::Administrator, false);
        assert!(!can.iter().any(|one| one.starts_with("Adds, changes, disables")), "{can:?}");
        assert!(cannot.iter().any(|one| one.contains("the rules keep that for owners")), "{cannot:?}");
        assert!(can.iter().any(|one| one.starts_with("Resets sign-ins")), "resetting is theirs: {can:?}");
        let (can, _) = says(Role::Administrator, true);
        assert!(can.iter().any(|one| one.starts_with("Adds, changes, disables")), "{can:?}");
        assert_eq!(says(Role::Owner, false), says(Role::Owner, true), "owners do it anyway");
    }
}

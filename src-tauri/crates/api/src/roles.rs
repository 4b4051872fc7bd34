//! Roles and permissions with their words.

use ::words::label_form;
use directory::{
    Grant, PERMISSIONS, Permission, Proposed, ROLES, Role,
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

/// What a grant lets its user do, and what not, in sentences: every permission is in one of the two.
pub(crate) fn abilities(grant: &Grant) -> (Vec<String>, Vec<String>) {
    // Not managing one's own company says nothing of somebody who manages everybody.
    let moot = |permission: Permission| {
        permission == Permission::ManageOwnCompany
            && grant.may(Permission::ManageUsers)
            && !grant.may(Permission::ManageOwnCompany)
    };
    let all = PERMISSIONS.into_iter().filter(|permission| !moot(*permission));
    let (can, cannot): (Vec<_>, Vec<_>) = all.partition(|permission| grant.may(*permission));
    let sentences = |of: Vec<Permission>, sentence: fn(Permission) -> &'static str| {
        of.into_iter().map(|permission| sentence(permission).to_owned()).collect()
    };
    (sentences(can, words::can), sentences(cannot, words::cannot))
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
                let (can, cannot) = abilities(&grant);
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
}

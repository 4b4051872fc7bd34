//! What a permission lets somebody do, and what its lack keeps them from: a sentence each.

use crate::Permission;

/// What somebody with it does, a sentence.
#[must_use]
pub fn can(permission: Permission) -> &'static str {
    match permission {
        Permission::ReadRegister => "Reads the register: people, accounts and who has access.",
        Permission::ReadJournal => "Reads the journal of changes, verifies it and saves it as a file.",
        Permission::MakeReports => "Makes audits and reports.",
        Permission::ManageUsers => "Adds, changes, disables and enables users who are not owners.",
        Permission::ManageSignIns => "Gives and resets sign-ins of users who are not owners.",
        Permission::ManageAccess => {
            "Changes accounts and companies, gives and takes away access, and does leaver runs."
        }
        Permission::ManageOwners => "Adds, changes and removes owners.",
        Permission::ManageKits => "Makes, checks and replaces recovery kits.",
        Permission::ClearLockouts => "Sees who is locked, and unlocks them.",
        Permission::ChangeSettings => "Changes the sign-in rules and the other settings.",
        Permission::OpenCloseAccounts => "Opens and closes accounts.",
        Permission::Billing => "Sees and writes billing data of accounts.",
        Permission::Support => "Sees and writes login details and support tickets of accounts.",
        Permission::MakeBackups => "Makes backups of the vault.",
        Permission::ManageOwnCompany => "Adds, changes and disables staff of their own company.",
        #[cfg(test)]
        Permission::AddedLater => "Does what was added later.",
    }
}

/// What somebody without it doesn't do, a sentence.
#[must_use]
pub fn cannot(permission: Permission) -> &'static str {
    match permission {
        Permission::ReadRegister => "Doesn't see people, accounts and who has access.",
        Permission::ReadJournal => "Doesn't see the journal of changes.",
        Permission::MakeReports => "Makes no audits and reports.",
        Permission::ManageUsers => "Adds, changes, disables and enables no users.",
        Permission::ManageSignIns => "Gives and resets no sign-ins.",
        Permission::ManageAccess => {
            "Changes no accounts and companies, gives and takes away no access, and does no leaver runs."
        }
        Permission::ManageOwners => "Doesn't add, change or remove owners.",
        Permission::ManageKits => "Doesn't make, check or replace recovery kits.",
        Permission::ClearLockouts => "Doesn't see who is locked, and unlocks nobody.",
        Permission::ChangeSettings => "Changes no sign-in rules and no other settings.",
        Permission::OpenCloseAccounts => "Opens and closes no accounts.",
        Permission::Billing => "Doesn't see billing data of accounts: the vault keeps it sealed from them.",
        Permission::Support => {
            "Doesn't see login details and support tickets of accounts: the vault keeps them sealed from them."
        }
        Permission::MakeBackups => "Makes no backups of the vault.",
        Permission::ManageOwnCompany => "Looks after no company's staff.",
        #[cfg(test)]
        Permission::AddedLater => "Doesn't do what was added later.",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::PERMISSIONS;

    #[test]
    fn every_permission_has_a_sentence_of_its_own_for_can_and_for_cannot() {
        let sentences: Vec<&str> = PERMISSIONS.into_iter().flat_map(|one| [can(one), cannot(one)]).collect();
        let different: BTreeSet<&str> = sentences.iter().copied().collect();
        assert_eq!(different.len(), 2 * PERMISSIONS.len(), "two that read the same can't be told apart");
        for sentence in sentences {
            let begins = sentence.chars().next().is_some_and(char::is_uppercase);
            assert!(begins && sentence.ends_with('.'), "a whole sentence: {sentence}");
        }
    }
}

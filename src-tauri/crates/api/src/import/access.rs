//! Access of a table: given, unless it is there already or the table says that it isn't.

use directory::{AccessDetails, AccountId, Level, Seen, UserId};
use import::values::Status;
use import::{AccessFound, Claim, LastSeen, Since};

use super::plan::Planning;

/// Why somebody needs it, where the table only says that somebody is to look at it.
const TO_BE_REVIEWED: &str = "To be reviewed, says the imported table";

impl Planning {
    pub(super) fn access(&mut self, found: &AccessFound, user: UserId, account: AccountId) {
        let refused = match (found.claim, found.status) {
            (Claim::Unknown, _) => Err("The table doesn't say whether there is access.".to_owned()),
            (_, Status::Deactivated | Status::Deleted) => {
                Err("The table says that this access is not in use any more.".to_owned())
            }
            (Claim::Has | Claim::NeedsReview, _) => Ok(()),
        };
        if self.known.holds(user, account, &found.login) {
            self.plan.counts.access_known += 1;
            return;
        }
        if let Err(why) = refused.and_then(|()| self.can_have(user, account)) {
            let what = self.about(user, account);
            self.leave_out(&found.lines, &what, &why);
            return;
        }
        let details = self.details(found, account);
        self.grant(user, account, details);
    }

    /// Whether a user can be given access to an account; why not.
    pub(super) fn can_have(&self, user: UserId, account: AccountId) -> Result<(), String> {
        let known = &self.known;
        if known.users.get(&user).is_some_and(|user| !user.active) {
            return Err("This user is disabled in the register. Enable them there first.".to_owned());
        }
        if known.accounts.get(&account).is_some_and(|account| !account.open) {
            return Err("This account is closed in the register. Open it there again first.".to_owned());
        }
        Ok(())
    }

    fn about(&self, user: UserId, account: AccountId) -> String {
        let user = self.known.users.get(&user).map(|user| user.name.as_str()).unwrap_or_default();
        let account =
            self.known.accounts.get(&account).map(|account| account.name.as_str()).unwrap_or_default();
        format!("{user}, {account}")
    }

    fn details(&mut self, found: &AccessFound, account: AccountId) -> AccessDetails {
        let since = match found.since {
            Since::On(day) => Some(day),
            Since::Unknown | Since::Before(_) => None,
        };
        let until = found.until.filter(|until| since.is_none_or(|since| since <= *until));
        if until != found.until {
            self.warn(&found.lines, "The access ends before it begins. Its last day was left out.");
        }
        let authorised_by = self.known.named(&found.authorised_by);
        if authorised_by.is_none() && !found.authorised_by.is_empty() {
            let what = format!(
                "Nobody, or more than one, is called {} here, so who authorised the access was left out.",
                found.authorised_by
            );
            self.warn(&found.lines, &what);
        }
        let reason: &str = match found.claim {
            Claim::NeedsReview if found.reason.is_empty() => TO_BE_REVIEWED,
            Claim::Has | Claim::NeedsReview | Claim::Unknown => &found.reason,
        };
        AccessDetails {
            login: found.login.clone(),
            roles: found.roles.clone(),
            level: self.level(found, account),
            authorised_by,
            reason: reason.to_owned(),
            since,
            until,
            last_seen: match found.last_seen {
                LastSeen::Never => Seen::Never,
                LastSeen::On(day) => Seen::On(day),
                LastSeen::Unknown | LastSeen::Before(_) | LastSeen::NotWithin(_) => Seen::Unknown,
            },
            second_factor: found.second_factor,
            ..AccessDetails::default()
        }
    }

    /// How far the service's own roles reach, as its profile says; else what the words of the table tell.
    fn level(&self, found: &AccessFound, account: AccountId) -> Level {
        let service = self.known.accounts.get(&account).map(|account| account.service.as_str());
        let profile = service.and_then(|service| self.known.services.find(service));
        let roles = profile.into_iter().flat_map(|profile| &profile.roles);
        roles
            .filter(|role| found.roles.contains(&role.name))
            .map(|role| role.level)
            .min()
            .unwrap_or(found.level)
    }
}

//! Access of a table: given, unless it is there already or the table says that it isn't.

use std::collections::HashSet;

use directory::{Access, AccessDetails, AccessId, AccountId, Level, Seen, UserId};
use import::values::Status;
use import::{AccessFound, Claim, LastSeen, Since, login_key};
use words::{Message, said};

use super::gone::Told;
use super::plan::Planning;

impl Planning<'_> {
    pub(super) fn access(
        &mut self,
        found: &AccessFound,
        (user, account): (UserId, AccountId),
        told: &Told,
        met: &mut HashSet<AccessId>,
    ) {
        if let Some(row) = self.in_force(found, (user, account), told) {
            self.plan.counts.access_known += 1;
            // Of several rows about one access the first counts.
            if met.insert(row.id) {
                self.access_differs(found, account, &row);
            }
            return;
        }
        if self.known.holds(user, account, &found.login) {
            self.plan.counts.access_known += 1;
            let rows = self.known.accesses.get(&(user, account)).into_iter().flatten();
            met.extend(rows.map(|row| row.id));
            return;
        }
        let refused = match (found.claim, found.status) {
            (Claim::Unknown, _) => Err(said::import_claim_unknown()),
            (_, Status::Deactivated | Status::Deleted) => Err(said::import_access_over()),
            (_, Status::Suspended) => Err(said::import_access_suspended()),
            (_, Status::Pending) => Err(said::import_access_not_yet()),
            (Claim::Has | Claim::NeedsReview, Status::Active | Status::Unknown) => Ok(()),
        };
        if let Err(why) = refused.and_then(|()| self.can_have(user, account)) {
            let what = self.about(user, account);
            self.leave_out(&found.lines, &what, why);
            return;
        }
        let details = self.details(found, account);
        self.grant(user, account, details);
    }

    /// The access of the register that a row is about: of its login, or the only one where one side gives no login. Where
    /// the table is wholly about the account, one row with another login is the only access with its login changed.
    fn in_force(
        &self,
        found: &AccessFound,
        (user, account): (UserId, AccountId),
        told: &Told,
    ) -> Option<Access> {
        let rows = self.known.accesses.get(&(user, account))?;
        let login = login_key(&found.login);
        let of = |row: &&Access| login_key(&row.details.login) == login;
        if let Some(row) = rows.iter().find(of) {
            return Some(row.clone());
        }
        let [row] = rows.as_slice() else { return None };
        let renamed = told.is_whole(account) && told.times(user, account) == 1;
        (login.is_empty() || row.details.login.is_empty() || renamed).then(|| row.clone())
    }

    /// Whether a user can be given access to an account; why not.
    pub(super) fn can_have(&self, user: UserId, account: AccountId) -> Result<(), Message> {
        let known = &self.known;
        if known.users.get(&user).is_some_and(|user| !user.active) {
            return Err(said::import_user_disabled());
        }
        if known.accounts.get(&account).is_some_and(|account| !account.open) {
            return Err(said::import_account_closed());
        }
        Ok(())
    }

    /// Whose access to what.
    pub(super) fn about(&self, user: UserId, account: AccountId) -> String {
        let user = self.known.users.get(&user).map(|user| user.name.as_str()).unwrap_or_default();
        let account =
            self.known.accounts.get(&account).map(|account| account.name.as_str()).unwrap_or_default();
        format!("{user}, {account}")
    }

    pub(super) fn details(&mut self, found: &AccessFound, account: AccountId) -> AccessDetails {
        let since = match found.since {
            Since::On(day) => Some(day),
            Since::Unknown | Since::Before(_) => None,
        };
        let until = found.until.filter(|until| since.is_none_or(|since| since <= *until));
        if until != found.until {
            self.warn(&found.lines, said::import_access_ends_first());
        }
        let authorised_by = self.known.named(&found.authorised_by);
        if authorised_by.is_none() && !found.authorised_by.is_empty() {
            self.warn(&found.lines, said::import_authorised_by_nobody(&found.authorised_by));
        }
        let reason = match found.claim {
            // The table only says that somebody is to look at it.
            Claim::NeedsReview if found.reason.is_empty() => said::import_review_reason().into(),
            Claim::Has | Claim::NeedsReview | Claim::Unknown => found.reason.clone(),
        };
        AccessDetails {
            login: found.login.clone(),
            roles: found.roles.clone(),
            level: self.level(found, account),
            authorised_by,
            reason,
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

    /// How far it reaches as the table says outright, or the service's own roles do, or the words of the table tell.
    fn level(&self, found: &AccessFound, account: AccountId) -> Level {
        let service = self.known.accounts.get(&account).map(|account| account.service.as_str());
        let profile = service.and_then(|service| self.known.services.find(service));
        let roles = profile.into_iter().flat_map(|profile| &profile.roles);
        found.reach(roles.filter(|role| found.roles.contains(&role.name)).map(|role| role.level).min())
    }
}

//! Accesses as tables show them.

use directory::{Access, AccessState, Names};

use super::AsOf;
use crate::call_error::Outcome;
use crate::profiles::Services;
use crate::reading::Reading;
use crate::view::{AccessView, Closed};

impl Reading<'_> {
    /// Accesses with the names of users, accounts and services as they were then.
    pub(super) fn access_views(
        &self,
        accesses: Vec<Access>,
        then: AsOf,
        services: &Services,
    ) -> Outcome<Vec<AccessView>> {
        accesses.into_iter().map(|access| self.access_view(access, then, services)).collect()
    }

    /// The same for those that ended, the latest first.
    pub(super) fn ended_views(
        &self,
        mut accesses: Vec<Access>,
        then: AsOf,
        services: &Services,
    ) -> Outcome<Vec<AccessView>> {
        accesses.sort_by_key(|access| std::cmp::Reverse((ended_at(&access.state), access.id)));
        self.access_views(accesses, then, services)
    }

    fn access_view(&self, access: Access, then: AsOf, services: &Services) -> Outcome<AccessView> {
        let Access { id, user, account, details, state, added_at, added_by, .. } = access;
        let who = self.vault.user_at(user, then.at)?;
        let what = self.vault.account_at(account, then.at)?;
        let company = who.as_ref().and_then(|who| who.details.company);
        let key = what.as_ref().map(|what| what.details.service.clone()).unwrap_or_default();
        let authorised_by = details.authorised_by.map(|by| self.named(by, then)).transpose()?;
        let today = then.day.unwrap_or_else(|| self.today());
        Ok(AccessView {
            id,
            user,
            disabled: who.as_ref().is_some_and(|who| !who.is_active()),
            name: who.map_or_else(|| self.user(user), |who| who.details.name),
            company: self.company_then(company, then)?,
            account,
            account_name: what.map_or_else(|| self.account(account), |what| what.details.name),
            service: services.name(&key),
            authorised_by: authorised_by.map(|by| by.name),
            past_end: details.until.is_some_and(|until| until < today),
            details,
            ended: match state {
                AccessState::Open => None,
                AccessState::Ended { since, reason } => Some(Closed { since, reason }),
            },
            added_at,
            added_by: self.named(added_by, then)?.name,
        })
    }
}

fn ended_at(state: &AccessState) -> Option<directory::Timestamp> {
    match state {
        AccessState::Open => None,
        AccessState::Ended { since, .. } => Some(*since),
    }
}

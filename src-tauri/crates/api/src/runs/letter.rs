//! Drafted texts for partners and vendors. They hold names, never a secret.

use directory::{Account, Names, Register, Run, Task, UserId};
use services::Profile;

use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::view::Letter;
use crate::when;

impl Reading<'_> {
    /// What to write to whoever runs an account, for a step that gives access to it or takes it away.
    pub(super) fn letter(
        &self,
        run: &Run,
        task: &Task,
        account: &Account,
        profile: Option<&Profile>,
    ) -> Outcome<Option<Letter>> {
        let details = &account.details;
        let service = profile.map_or_else(|| details.service.clone(), |profile| profile.name.clone());
        let to = match details.company {
            Some(company) => self.company(company),
            None => format!("The support of {service}"),
        };
        let number = Some(&details.number).filter(|number| !number.is_empty());
        let which = number.map_or_else(
            || format!("{} ({service})", details.name),
            |number| format!("{} ({service}, {number})", details.name),
        );
        let day = run.details.day.map(when::day);
        let business = self.business()?;
        let (subject, asks) = match task {
            Task::EndAccess { access } => {
                let Some(access) = self.session.register().access(*access)? else { return Ok(None) };
                let as_of = day.map_or_else(|| "at once".to_owned(), |day| format!("as of {day}"));
                let whom = self.with_login(access.user, &access.details.login);
                let asks = format!(
                    "Please remove the access of {whom} to {which} {as_of}, end every session that is still open, and \
                     revoke keys and tokens made in that name.\n\nPlease tell us briefly when it is done, so that we \
                     can note it."
                );
                (format!("Please remove access to {}", details.name), asks)
            }
            Task::GiveAccess { user, roles, level, .. } => {
                let from = day.map_or_else(String::new, |day| format!(" from {day}"));
                let role = if roles.is_empty() {
                    directory::words::level(*level).to_owned()
                } else {
                    roles.join(", ")
                };
                let whom = self.with_address(*user)?;
                let asks = format!(
                    "Please give {whom} access to {which}{from}, with this and nothing more: {role}.\n\nPlease tell us \
                     briefly when it is done, so that we can note it."
                );
                (format!("Please give access to {}", details.name), asks)
            }
            Task::HandOver { user, .. } => {
                let whom = self.user(*user);
                let asks = format!(
                    "{whom} leaves us and is the only owner of {which}. We would like to make somebody else of our \
                     business its owner.\n\nPlease tell us which steps that takes and what you need from us."
                );
                (format!("Another owner for {}", details.name), asks)
            }
            Task::MoveSecondFactor { user, .. } => {
                let whom = self.user(*user);
                let asks = format!(
                    "The second factor for {which} is bound to a device of {whom}, who leaves us. We would like to \
                     move it to another device.\n\nPlease tell us which steps that takes and what you need from us."
                );
                (format!("Second factor of {}", details.name), asks)
            }
            Task::Disable { .. }
            | Task::ChangeSharedLogin { .. }
            | Task::CloseMailbox { .. }
            | Task::HandOverMachine { .. }
            | Task::ReplaceKit { .. }
            | Task::NameNextInLine { .. }
            | Task::EndCompany { .. }
            | Task::Other { .. } => return Ok(None),
        };
        let from = self.user(self.actor.user);
        let body = format!("Good day,\n\n{asks}\n\nThank you and kind regards\n{from}\n{business}\n");
        Ok(Some(Letter { to, subject, body }))
    }

    fn with_login(&self, user: UserId, login: &str) -> String {
        let name = self.user(user);
        if login.is_empty() { name } else { format!("{name} ({login})") }
    }

    fn with_address(&self, user: UserId) -> Outcome<String> {
        let address = self.session.register().user(user)?.map(|user| user.details.notify).unwrap_or_default();
        Ok(self.with_login(user, &address))
    }
}

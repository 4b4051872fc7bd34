//! Drafted texts for partners and vendors. They hold names, never a secret.

use directory::{Account, Names, Register, Run, Task, UserId, username_key};
use services::{Profile, RemovedBy};
use words::{Arg, Message, said};

use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::view::Letter;
use crate::when;

/// Whether the support may have to act, as it does where an owner is gone.
fn is_handed_over_by_support(task: &Task, profile: &Profile) -> bool {
    matches!(task, Task::HandOver { .. }) && profile.hand_over.support.is_some()
}

impl Reading<'_> {
    /// What to write to whoever has to act on an account, for a step that nobody here can do alone: the account is a
    /// company's, or only whoever offers the service takes access away. A hand-over may need the support where the
    /// owner is gone.
    pub(super) fn letter(
        &self,
        run: &Run,
        task: &Task,
        account: &Account,
        profile: Option<&Profile>,
    ) -> Outcome<Option<Letter>> {
        let details = &account.details;
        let service = profile.map_or_else(|| details.service.clone(), |profile| profile.name.clone());
        let outside = profile.and_then(|profile| profile.removing.as_ref());
        let outside = outside.is_some_and(|removing| removing.by == RemovedBy::Provider);
        let to = match details.company {
            Some(company) => self.company(company),
            None => match profile {
                Some(profile) if outside || is_handed_over_by_support(task, profile) => {
                    profile.vendor.clone()
                }
                Some(_) | None => return Ok(None),
            },
        };
        let number = Some(&details.number).filter(|number| !number.is_empty());
        let account = || Arg::from(&details.name);
        let name = account();
        let same = username_key(&details.name) == username_key(&service);
        let which: Message = match (number, same) {
            (None, true) => said::letter_which_plain(name),
            (Some(number), true) => said::LetterWhichPlainNumber { name, number: number.into() }.into(),
            (None, false) => said::LetterWhich { name, service: service.into() }.into(),
            (Some(number), false) => {
                said::LetterWhichNumber { name, number: number.into(), service: service.into() }.into()
            }
        };
        let which = which.into();
        let day = run.details.day.map(when::day);
        let business = self.business()?;
        let (subject, asks, then): (Message, Message, Message) = match task {
            Task::EndAccess { access } => {
                let Some(access) = self.session.register().access(*access)? else { return Ok(None) };
                let when = day.map_or_else(said::letter_at_once, said::letter_as_of).into();
                let whom = self.with_login(access.user, &access.details.login).into();
                let asks = said::LetterEndAccessAsks { when, which, whom }.into();
                (said::letter_end_access(account()), asks, said::letter_tell_when_done())
            }
            Task::GiveAccess { user, roles, level, .. } => {
                let role = if roles.is_empty() {
                    directory::words::level(*level).to_owned()
                } else {
                    roles.join(", ")
                };
                let (role, whom) = (role.into(), self.with_address(*user)?.into());
                let asks = match day {
                    None => said::LetterGiveAccessAsks { role, which, whom }.into(),
                    Some(day) => said::LetterGiveAccessFromAsks { day: day.into(), role, which, whom }.into(),
                };
                (said::letter_give_access(account()), asks, said::letter_tell_when_done())
            }
            Task::HandOver { user, .. } => {
                let asks = said::LetterHandOverAsks { which, whom: self.user(*user).into() }.into();
                (said::letter_hand_over(account()), asks, said::letter_tell_steps())
            }
            Task::MoveSecondFactor { user, .. } => {
                let asks = said::LetterSecondFactorAsks { which, whom: self.user(*user).into() }.into();
                (said::letter_second_factor(account()), asks, said::letter_tell_steps())
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
        let (greeting, regards) = (said::letter_greeting(), said::letter_regards());
        let body = format!("{greeting}\n\n{asks}\n\n{then}\n\n{regards}\n{from}\n{business}\n");
        Ok(Some(Letter { to, subject: subject.into(), body }))
    }

    fn with_login(&self, user: UserId, login: &str) -> String {
        let name = self.user(user);
        if login.is_empty() {
            return name;
        }
        Message::from(said::LetterWhom { login: login.into(), name: name.into() }).into()
    }

    fn with_address(&self, user: UserId) -> Outcome<String> {
        let address = self.session.register().user(user)?.map(|user| user.details.notify).unwrap_or_default();
        Ok(self.with_login(user, &address))
    }
}

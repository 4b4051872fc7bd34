//! One run's page.

use directory::{
    AccountId, CompanyId, Names, Register, RuleError, Run, Step, StepState, Task, UserId,
    runs::{self, Part, StepChoices},
    task_sentence,
};

use words::said::RunCameLater;

use super::help;
use crate::call_error::Outcome;
use crate::profiles::Services;
use crate::reading::Reading;
use crate::view::{RunActions, RunPage, StepAccount, StepGroup, StepStateView, StepView};

/// Whom and what a task is about.
#[derive(Default)]
pub(super) struct Concerns {
    pub account: Option<AccountId>,
    pub user: Option<UserId>,
    pub company: Option<CompanyId>,
}

impl Reading<'_> {
    pub(super) fn run_page(&self, run: &Run) -> Outcome<RunPage> {
        let services = Services::of(self)?;
        let part = match Part::of(&self.session.register(), &self.actor, run) {
            Err(RuleError::Refused(_)) => None,
            part => Some(part?),
        };
        let mut groups: Vec<StepGroup> = Vec::new();
        for (number, step) in (0..).zip(&run.steps) {
            let can = self.choices(part, run, number, step)?;
            let view = self.step_view(run, number, step, &services, can)?;
            let title = help::group(&step.task);
            match groups.iter_mut().find(|group| group.title == title) {
                Some(group) => group.steps.push(view),
                None => groups.push(StepGroup { title: title.to_owned(), steps: vec![view] }),
            }
        }
        let later = if run.is_open() { runs::came_later(&self.session.register(), run)? } else { Vec::new() };
        let came_later = later.iter().map(|access| {
            let (user, account) = (self.user(access.user), self.account(access.account));
            words::Message::from(RunCameLater { account: account.into(), user: user.into() }).into()
        });
        Ok(RunPage {
            run: self.run_row(run),
            groups,
            came_later: came_later.collect(),
            can: RunActions {
                add_step: self.can(|_| runs::add_step(run.id, "", false))?,
                close: self.can(|r| runs::close(r, run.id))?,
                give_up: self.can(|_| runs::give_up(run.id, ""))?,
            },
        })
    }

    fn step_view(
        &self,
        run: &Run,
        number: u32,
        step: &Step,
        services: &Services,
        can: StepChoices,
    ) -> Outcome<StepView> {
        let task = &step.task;
        let Concerns { account, user, company } = self.concerns(task);
        let account = account.map(|account| self.session.register().account(account)).transpose()?.flatten();
        let profile = account.as_ref().and_then(|account| services.find(&account.details.service));
        let letter = account.as_ref().map(|account| self.letter(run, task, account, profile)).transpose()?;
        Ok(StepView {
            number,
            what: task_sentence(task, self),
            privileged: step.privileged,
            state: self.step_state(&step.state),
            shown: runs::shown(&self.session.register(), task)?,
            ticks: runs::ticking_does(task),
            marking: help::marking(task),
            help: profile.map(|profile| help::of_profile(task, &step.state, profile)).unwrap_or_default(),
            letter: letter.flatten(),
            account: account.map(|account| StepAccount {
                id: account.id,
                name: account.details.name,
                web: account.details.web,
            }),
            user,
            kit: matches!(task, Task::ReplaceKit { .. }),
            company,
            can,
        })
    }

    fn choices(&self, part: Option<Part<'_>>, run: &Run, number: u32, step: &Step) -> Outcome<StepChoices> {
        let mut choices = part.map(|part| part.choices(step)).unwrap_or_default();
        // Disabling takes a right of its own. The other steps take none beyond that of taking part.
        if choices.take && matches!(step.task, Task::Disable { .. }) {
            choices.take = self.can(|r| runs::take_steps(r, run.id, &[number], "", self.today()))?;
        }
        Ok(choices)
    }

    pub(super) fn concerns(&self, task: &Task) -> Concerns {
        let of = |account: &AccountId, user: &UserId| Concerns {
            account: Some(*account),
            user: Some(*user),
            company: None,
        };
        let person = |user: &UserId| Concerns { user: Some(*user), ..Concerns::default() };
        match task {
            Task::Disable { user } | Task::ReplaceKit { user, .. } => person(user),
            Task::HandOverMachine { machine, user: _ } => person(machine),
            Task::HandOver { account, user }
            | Task::ChangeSharedLogin { account, user }
            | Task::CloseMailbox { account, user }
            | Task::MoveSecondFactor { account, user }
            | Task::NameNextInLine { account, user }
            | Task::GiveAccess { account, user, .. } => of(account, user),
            Task::EndAccess { access } => {
                self.access(*access).map(|(user, account)| of(&account, &user)).unwrap_or_default()
            }
            Task::EndCompany { company } => Concerns { company: Some(*company), ..Concerns::default() },
            Task::Other { .. } => Concerns::default(),
        }
    }

    fn step_state(&self, state: &StepState) -> StepStateView {
        match state {
            StepState::Open => StepStateView::Open,
            StepState::Done { by, at, note } => {
                StepStateView::Done { by: self.user(*by), at: *at, note: note.clone() }
            }
            StepState::Verified { done_by, done_at, note, by, at, how } => StepStateView::Verified {
                done_by: self.user(*done_by),
                done_at: *done_at,
                note: note.clone(),
                by: self.user(*by),
                at: *at,
                how: how.clone(),
            },
            StepState::Excepted { by, at, until, reason } => StepStateView::Excepted {
                by: self.user(*by),
                at: *at,
                until: *until,
                reason: reason.clone(),
                ended: *until < self.at.day_utc(),
            },
        }
    }
}

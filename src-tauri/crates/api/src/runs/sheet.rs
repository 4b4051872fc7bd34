//! A run on paper.

use directory::{Names, Permission, Register, RunId};
use report::{RunSheet, SheetGroup, SheetStep};
use words::{Message, code, said};

use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::view::{RunPage, StepGroup, StepStateView, StepView, Written};
use crate::{Api, ApiError, when};

impl Api {
    /// Writes a run's sheet as a PDF: its steps with who did and verified them, and room to sign.
    ///
    /// # Errors
    /// Refused without the right to read the register; no such run; [`ApiError::File`].
    pub fn print_run(&mut self, run: RunId, path: &str) -> Result<Written, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let run = reading.session.register().run(run)?.ok_or(directory::Refusal::NoSuchRun)?;
            let sheet = reading.sheet(&reading.run_page(&run)?)?;
            reading.ports.write_new(path, &report::run_sheet(&sheet, &*reading.ports.fonts)?)
        })
    }
}

impl Reading<'_> {
    fn sheet(&self, page: &RunPage) -> Outcome<RunSheet> {
        let run = &page.run;
        let ended = run.end.as_ref().map(|end| {
            let (by, at) = ((&end.by).into(), when::moment(&self.zone, end.at).into());
            match &end.given_up {
                None => Message::from(said::SheetClosed { by, at }),
                Some(reason) => said::SheetGivenUp { reason: reason.into(), by, at }.into(),
            }
            .to_string()
        });
        let started = said::SheetStartedBy {
            at: when::moment(&self.zone, run.started_at).into(),
            by: (&run.started_by).into(),
        };
        let about = [
            (said::sheet_reason(), run.reason.clone()),
            (said::sheet_day(code(&run.kind)), run.day.map(when::day).unwrap_or_default()),
            (said::sheet_job(), run.job.clone()),
            (said::sheet_started(), text(started)),
            (said::sheet_ended(), ended.unwrap_or_default()),
        ];
        let title = said::SheetTitle {
            kind: code(&run.kind).into(),
            run: run.id.0.to_string().into(),
            name: (&run.name).into(),
        };
        let chain = self.session.chain();
        Ok(RunSheet {
            title: text(title),
            business: self.business()?,
            about: about
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(label, value)| (label.to_string(), value))
                .collect(),
            groups: page.groups.iter().map(|group| self.sheet_group(group)).collect(),
            came_later: page.came_later.clone(),
            made_at: when::moment(&self.zone, self.at),
            made_by: self.user(self.actor.user),
            made_with: said::report_program(&self.ports.version).to_string(),
            entry: chain.size(),
            head: chain.head().to_string(),
        })
    }

    fn sheet_group(&self, group: &StepGroup) -> SheetGroup {
        SheetGroup {
            title: group.title.clone(),
            steps: group.steps.iter().map(|step| self.sheet_step(step)).collect(),
        }
    }

    fn sheet_step(&self, step: &StepView) -> SheetStep {
        let moment = |at| when::moment(&self.zone, at);
        let empty = SheetStep {
            number: step.number + 1,
            what: step.what.clone(),
            to_verify: step.privileged,
            ..SheetStep::default()
        };
        match &step.state {
            StepStateView::Open => empty,
            StepStateView::Done { by, at, note } => {
                SheetStep { done_by: by.clone(), done_at: moment(*at), note: note.clone(), ..empty }
            }
            StepStateView::Verified { done_by, done_at, note, by, at, how } => SheetStep {
                done_by: done_by.clone(),
                done_at: moment(*done_at),
                verified_by: by.clone(),
                verified_at: text(said::SheetVerified { at: moment(*at).into(), how: how.into() }),
                note: note.clone(),
                ..empty
            },
            StepStateView::Excepted { by, until, reason, ended, .. } => {
                let note = text(said::SheetExcepted {
                    past: (*ended).into(),
                    by: by.into(),
                    until: when::day(*until).into(),
                    reason: reason.into(),
                });
                SheetStep { note, ..empty }
            }
        }
    }
}

fn text(message: impl Into<Message>) -> String {
    message.into().to_string()
}

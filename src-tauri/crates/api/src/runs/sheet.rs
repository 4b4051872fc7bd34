//! A run on paper.

use directory::{Names, Permission, Register, RunId, RunKind};
use report::{RunSheet, SheetGroup, SheetStep};

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
        let (kind, day) = match run.kind {
            RunKind::Leaver => ("Leaver run", "Last day"),
            RunKind::Joiner => ("Joiner run", "First day"),
            RunKind::Mover => ("Mover run", "First day"),
        };
        let ended = run.end.as_ref().map(|end| {
            let how = match &end.given_up {
                None => "Closed".to_owned(),
                Some(reason) => format!("Given up ({reason})"),
            };
            format!("{how} by {}, {}", end.by, when::moment(&self.zone, end.at))
        });
        let about = [
            ("Reason", run.reason.clone()),
            (day, run.day.map(when::day).unwrap_or_default()),
            ("Job", run.job.clone()),
            ("Started", format!("{} by {}", when::moment(&self.zone, run.started_at), run.started_by)),
            ("Ended", ended.unwrap_or_default()),
        ];
        let chain = self.session.chain();
        Ok(RunSheet {
            title: format!("{kind} {}: {}", run.id.0, run.name),
            business: self.business()?,
            about: about
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(label, value)| (label.to_owned(), value))
                .collect(),
            groups: page.groups.iter().map(|group| self.sheet_group(group)).collect(),
            came_later: page.came_later.clone(),
            made_at: when::moment(&self.zone, self.at),
            made_by: self.user(self.actor.user),
            made_with: format!("Keyholder {}", self.ports.version),
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
                verified_at: format!("{}: {how}", moment(*at)),
                note: note.clone(),
                ..empty
            },
            StepStateView::Excepted { by, until, reason, ended, .. } => {
                let past = if *ended { ", a day that is past" } else { "" };
                let note = format!("{by} let it be until {}{past}: {reason}", when::day(*until));
                SheetStep { note, ..empty }
            }
        }
    }
}

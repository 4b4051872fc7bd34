//! The list of runs and one run.

use api::view::{RunPage, RunRow, StepStateView};
use clap::Args;
use directory::{Field, RunId, RunKind, StepState, Timestamp};
use jiff::tz::TimeZone;
use words::{Arg, said};

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;
use crate::wording::{at_by, field, line, say, yes_or_no};

/// List runs, those that go on first
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder leaver list --vault Office.keyholder")]
pub(super) struct List {
    /// Those that are over too
    #[arg(long)]
    all: bool,
}

impl List {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let zone = context.zone();
        let mut page = context.api()?.runs()?;
        if !self.all {
            page.over.clear();
        }
        let mut table = Table::new([
            say(said::cli_head_run()),
            say(said::cli_head_who()),
            say(said::cli_head_what_for()),
            say(said::cli_head_steps()),
            say(said::cli_head_started()),
            say(said::cli_head_state()),
        ]);
        for run in page.open.iter().chain(&page.over) {
            table.row([
                run.id.0.to_string(),
                run.name.clone(),
                kind(run),
                progress(run),
                at_by(when::moment(&zone, run.started_at), &run.started_by),
                state(run, &zone),
            ]);
        }
        let none = page.open.is_empty() && page.over.is_empty();
        let text = if none { line(said::cli_no_runs()) } else { table.text() };
        Ok(Answer::done(text, answer::json(&page)?))
    }
}

/// Show one run with its steps
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder leaver show 3 --vault Office.keyholder")]
pub(super) struct Show {
    /// The run's number
    #[arg(value_name = "RUN")]
    run: u32,
}

impl Show {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        page(context, RunId(self.run))
    }
}

/// A run's page as an answer. Steps count from 1.
pub(super) fn page(context: &mut CommandContext<'_>, run: RunId) -> Result<Answer, CommandError> {
    let zone = context.zone();
    let page = context.api()?.run(run)?;
    Ok(Answer::done(text(&page, &zone), answer::json(&page)?))
}

fn text(page: &RunPage, zone: &TimeZone) -> String {
    let run = &page.run;
    let day = if run.kind == RunKind::Leaver { Field::Stops } else { Field::Starts };
    let mut text = Table::pairs([
        (say(said::cli_head_run()), run.id.0.to_string()),
        (say(said::cli_head_who()), run.name.clone()),
        (say(said::cli_head_what_for()), kind(run)),
        (field(Field::Reason), run.reason.clone()),
        (field(day), run.day.map_or_else(String::new, when::civil_day)),
        (say(said::cli_head_started()), at_by(when::moment(zone, run.started_at), &run.started_by)),
        (say(said::cli_head_steps()), progress(run)),
        (say(said::cli_head_state()), state(run, zone)),
    ]);
    for group in &page.groups {
        text.push_str(&format!("\n{}\n", group.title));
        for step in &group.steps {
            let said = said::CliRunStep {
                number: (step.number + 1).to_string().into(),
                state: became(&step.state, zone).into(),
                to_verify: yes_or_no(step.privileged),
                what: (&step.what).into(),
            };
            text.push_str(&format!("  {}", line(said)));
        }
    }
    text.extend(page.came_later.iter().map(|later| format!("\n{}", line(said::cli_run_later(later)))));
    text
}

fn became(state: &StepStateView, zone: &TimeZone) -> String {
    let moment = |at: &Timestamp| Arg::from(when::moment(zone, *at));
    match state {
        StepStateView::Open => directory::words::step_state(StepState::Open).to_owned(),
        StepStateView::Done { by, at, note } if note.is_empty() => {
            say(said::CliStepDone { at: moment(at), by: by.into() })
        }
        StepStateView::Done { by, at, note } => {
            say(said::CliStepDoneNote { at: moment(at), by: by.into(), note: note.into() })
        }
        StepStateView::Verified { done_by, by, at, how, .. } => say(said::CliStepVerified {
            at: moment(at),
            by: by.into(),
            done_by: done_by.into(),
            how: how.into(),
        }),
        StepStateView::Excepted { by, until, reason, ended, .. } => say(said::CliStepExcepted {
            by: by.into(),
            past: yes_or_no(*ended),
            reason: reason.into(),
            until: when::civil_day(*until).into(),
        }),
    }
}

fn kind(run: &RunRow) -> String {
    let words = directory::words::run_kind(run.kind);
    if run.job.is_empty() {
        words.to_owned()
    } else {
        say(said::CliRunKindJob { job: (&run.job).into(), kind: words.into() })
    }
}

fn progress(run: &RunRow) -> String {
    let progress = run.progress;
    say(said::CliRunProgress {
        done: progress.done.into(),
        let_be: progress.let_be.into(),
        steps: progress.steps.into(),
        verified: progress.verified.into(),
    })
}

fn state(run: &RunRow, zone: &TimeZone) -> String {
    match &run.end {
        None if run.progress.left == 0 => say(said::cli_run_finished()),
        None => say(said::cli_run_left(run.progress.left)),
        Some(end) => {
            let (at, by) = (when::moment(zone, end.at).into(), (&end.by).into());
            match &end.given_up {
                None => say(said::CliRunClosed { at, by }),
                Some(reason) => say(said::CliRunGivenUp { at, by, reason: reason.into() }),
            }
        }
    }
}

//! The list of runs and one run.

use std::fmt::Write;

use api::view::{RunPage, RunRow, StepStateView};
use clap::Args;
use directory::{RunId, RunKind};
use jiff::tz::TimeZone;

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;
use crate::wording::line;

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
        let mut table = Table::new(&["Run", "Who", "What for", "Steps", "Started", "State"]);
        for run in page.open.iter().chain(&page.over) {
            table.row([
                run.id.0.to_string(),
                run.name.clone(),
                kind(run),
                progress(run),
                format!("{} by {}", when::moment(&zone, run.started_at), run.started_by),
                state(run, &zone),
            ]);
        }
        let none = page.open.is_empty() && page.over.is_empty();
        let text = if none { line(words::said::cli_no_runs()) } else { table.text() };
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
    let day = if run.kind == RunKind::Leaver { "Last day" } else { "First day" };
    let mut text = Table::pairs([
        ("Run", run.id.0.to_string()),
        ("Who", run.name.clone()),
        ("What for", kind(run)),
        ("Reason", run.reason.clone()),
        (day, run.day.map_or_else(String::new, when::civil_day)),
        ("Started", format!("{} by {}", when::moment(zone, run.started_at), run.started_by)),
        ("Steps", progress(run)),
        ("State", state(run, zone)),
    ]);
    for group in &page.groups {
        // Writing to a text can't fail.
        let _written = writeln!(text, "\n{}", group.title);
        for step in &group.steps {
            let verify = if step.privileged { " (to be verified)" } else { "" };
            let _written =
                writeln!(text, "  {}. {}{verify}: {}", step.number + 1, step.what, became(&step.state, zone));
        }
    }
    for later in &page.came_later {
        let _written = writeln!(text, "\n{later}. Take it away before you close the run.");
    }
    text
}

fn became(state: &StepStateView, zone: &TimeZone) -> String {
    let with = |line: String, text: &str| if text.is_empty() { line } else { format!("{line}, {text}") };
    match state {
        StepStateView::Open => "to do".to_owned(),
        StepStateView::Done { by, at, note } => {
            with(format!("done by {by}, {}", when::moment(zone, *at)), note)
        }
        StepStateView::Verified { done_by, by, at, how, .. } => {
            with(format!("done by {done_by}, verified by {by}, {}", when::moment(zone, *at)), how)
        }
        StepStateView::Excepted { by, until, reason, ended, .. } => {
            let past = if *ended { " (that day is past)" } else { "" };
            with(format!("{by} left it open until {}{past}", when::civil_day(*until)), reason)
        }
    }
}

fn kind(run: &RunRow) -> String {
    let words = directory::words::run_kind(run.kind);
    if run.job.is_empty() { words.to_owned() } else { format!("{words}: {}", run.job) }
}

fn progress(run: &RunRow) -> String {
    let progress = run.progress;
    let let_be = if progress.let_be > 0 { format!(", {} left open", progress.let_be) } else { String::new() };
    format!("{} of {} done, {} verified{let_be}", progress.done, progress.steps, progress.verified)
}

fn state(run: &RunRow, zone: &TimeZone) -> String {
    match &run.end {
        None if run.progress.left == 0 => "every step is finished".to_owned(),
        None => format!("{} not finished", run.progress.left),
        Some(end) => match &end.given_up {
            None => format!("closed {} by {}", when::moment(zone, end.at), end.by),
            Some(reason) => format!("stopped {} by {}: {reason}", when::moment(zone, end.at), end.by),
        },
    }
}

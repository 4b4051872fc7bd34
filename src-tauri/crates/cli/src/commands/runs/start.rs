//! Starting a run.

use clap::{Args, Subcommand};
use directory::{Day, Refusal, RunAbout, RunDetails, RunKind};
use serde_json::json;
use words::said;

use super::show;
use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::wording::line;

/// Start a leaver run for a person or a whole company, and list its steps
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  keyholder leaver start aylin --reason \"moves away\" --last-day 2026-11-30 --vault Office.keyholder\n  \
                  keyholder leaver start --company \"Brightwire IT\" --reason \"contract ends\" --plan"
)]
pub(super) struct Leave {
    /// The person's username
    #[arg(value_name = "USERNAME", required_unless_present = "company", conflicts_with = "company")]
    username: Option<String>,
    /// A company that leaves with all its people
    #[arg(long, value_name = "NAME")]
    company: Option<String>,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// The last day, as 2026-11-30
    #[arg(long, value_name = "DAY")]
    last_day: Option<Day>,
    /// Disable the record at once; a company's staff, each
    #[arg(long, conflicts_with = "plan")]
    now: bool,
    /// Show what the run would hold, and start nothing
    #[arg(long)]
    plan: bool,
}

/// Starts a leaver run that begins with disabling.
pub(crate) fn leave_now(
    context: &mut CommandContext<'_>,
    about: RunAbout,
    reason: &str,
) -> Result<Answer, CommandError> {
    let details =
        RunDetails { kind: RunKind::Leaver, about, reason: reason.to_owned(), day: None, job: String::new() };
    begin(context, details, false, true)
}

impl Leave {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let about = match (&self.username, &self.company) {
            (_, Some(name)) => RunAbout::Company(api.find_company(name)?),
            (Some(username), None) => RunAbout::User(api.find_user(username)?.id),
            (None, None) => return Err(Refusal::NoSuchUser.into()),
        };
        let (reason, day) = (self.reason.clone(), self.last_day);
        begin(
            context,
            RunDetails { kind: RunKind::Leaver, about, reason, day, job: String::new() },
            self.plan,
            self.now,
        )
    }
}

/// Give somebody who comes what their job takes, step by step
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder joiner start ben --job Designer --reason \"begins in May\" --vault Office.keyholder"
)]
pub(crate) struct Joiner {
    #[command(subcommand)]
    action: JoinerAction,
}

#[derive(Debug, Subcommand)]
enum JoinerAction {
    /// Start a joiner run and list its steps; `keyholder leaver` lists, shows and ticks them
    #[command(
        after_help = "Example:\n  keyholder joiner start ben --job Designer --reason \"begins in May\" --vault Office.keyholder"
    )]
    Start(ByJob),
}

impl Joiner {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let JoinerAction::Start(start) = &self.action;
        start.run(context, RunKind::Joiner)
    }
}

/// Give what another job takes and take away what it doesn't, step by step
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder mover start ben --job Bookkeeper --reason \"changes desks\" --vault Office.keyholder"
)]
pub(crate) struct Mover {
    #[command(subcommand)]
    action: MoverAction,
}

#[derive(Debug, Subcommand)]
enum MoverAction {
    /// Start a mover run and list its steps; `keyholder leaver` lists, shows and ticks them
    #[command(
        after_help = "Example:\n  keyholder mover start ben --job Bookkeeper --reason \"changes desks\" --vault Office.keyholder"
    )]
    Start(ByJob),
}

impl Mover {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let MoverAction::Start(start) = &self.action;
        start.run(context, RunKind::Mover)
    }
}

/// A run that follows a job's template.
#[derive(Debug, Args)]
struct ByJob {
    /// The person's username
    #[arg(value_name = "USERNAME")]
    username: String,
    /// The job, as `keyholder jobs` lists it
    #[arg(long, value_name = "JOB")]
    job: String,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// The first day, as 2026-11-30
    #[arg(long, value_name = "DAY")]
    first_day: Option<Day>,
    /// Show what the run would hold, and start nothing
    #[arg(long)]
    plan: bool,
}

impl ByJob {
    fn run(&self, context: &mut CommandContext<'_>, kind: RunKind) -> Result<Answer, CommandError> {
        let about = RunAbout::User(context.api()?.find_user(&self.username)?.id);
        let (reason, job) = (self.reason.clone(), self.job.clone());
        begin(context, RunDetails { kind, about, reason, day: self.first_day, job }, self.plan, false)
    }
}

fn begin(
    context: &mut CommandContext<'_>,
    details: RunDetails,
    plan_only: bool,
    now: bool,
) -> Result<Answer, CommandError> {
    if plan_only {
        let plan = context.api()?.plan_run(&details)?;
        let mut text = line(said::CliRunPlan {
            name: (&plan.name).into(),
            steps: plan.steps.into(),
            verified: plan.verified.into(),
        });
        for group in &plan.groups {
            text.push_str(&format!("\n{}\n", group.title));
            text.extend(group.steps.iter().map(|step| format!("  {step}\n")));
        }
        return Ok(Answer::done(text, answer::json(&plan)?));
    }
    let run = context.api()?.start_run(details, now)?;
    // It is started, whatever keeps it from being shown.
    Ok(show::page(context, run).unwrap_or_else(|_| {
        let number = run.0.to_string();
        Answer::done(line(said::cli_run_started(number)), json!({ "run": { "id": run } }))
    }))
}

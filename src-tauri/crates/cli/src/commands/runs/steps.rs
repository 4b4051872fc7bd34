//! What is said of the steps of a run, and its end.

use clap::Args;
use directory::{Day, Refusal, RunId};
use serde_json::json;
use words::said;

use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::wording::line;

/// Steps count from 1 for people.
fn number(step: u32) -> Result<u32, CommandError> {
    step.checked_sub(1).ok_or_else(|| Refusal::NoSuchRun.into())
}

fn numbers(steps: &[u32]) -> Result<Vec<u32>, CommandError> {
    steps.iter().map(|step| number(*step)).collect()
}

fn stands(run: u32, steps: &[u32], state: &str) -> Answer {
    let which: Vec<String> = steps.iter().map(u32::to_string).collect();
    let told = said::CliStepsStand {
        count: steps.len().into(),
        run: run.to_string().into(),
        state: state.replace(' ', "_").into(),
        steps: which.join(", ").into(),
    };
    Answer::done(line(told), json!({ "run": run, "steps": steps, "state": state }))
}

/// Say that steps are done; what the register can do for them is done with it
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder leaver step 3 2 4 5 --note \"ticket 4711\" --vault Office.keyholder"
)]
pub(super) struct Take {
    /// The run's number
    #[arg(value_name = "RUN")]
    run: u32,
    /// The steps' numbers
    #[arg(value_name = "STEP", required = true)]
    steps: Vec<u32>,
    /// What to note with them
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
}

impl Take {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        context.api()?.take_steps(RunId(self.run), &numbers(&self.steps)?, &self.note)?;
        Ok(stands(self.run, &self.steps, "done"))
    }
}

/// Make sure of steps that somebody else did
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder leaver verify 3 2 4 5 --how \"looked at the list of users\" --vault Office.keyholder"
)]
pub(super) struct Verify {
    /// The run's number
    #[arg(value_name = "RUN")]
    run: u32,
    /// The steps' numbers
    #[arg(value_name = "STEP", required = true)]
    steps: Vec<u32>,
    /// How you made sure
    #[arg(long, value_name = "TEXT")]
    how: String,
}

impl Verify {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        context.api()?.verify_steps(RunId(self.run), &numbers(&self.steps)?, &self.how)?;
        Ok(stands(self.run, &self.steps, "verified"))
    }
}

/// Say that a step was not done after all
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder leaver reopen 3 2 --reason \"still on the list\" --vault Office.keyholder"
)]
pub(super) struct Reopen {
    /// The run's number
    #[arg(value_name = "RUN")]
    run: u32,
    /// The step's number
    #[arg(value_name = "STEP")]
    step: u32,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl Reopen {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        context.api()?.reopen_step(RunId(self.run), number(self.step)?, &self.reason)?;
        Ok(stands(self.run, &[self.step], "open"))
    }
}

/// Let a step be until a day. Owners only
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder leaver except 3 2 --until 2027-01-31 --reason \"on leave until then\" --vault Office.keyholder"
)]
pub(super) struct Except {
    /// The run's number
    #[arg(value_name = "RUN")]
    run: u32,
    /// The step's number
    #[arg(value_name = "STEP")]
    step: u32,
    /// Until when, as 2027-01-31
    #[arg(long, value_name = "DAY")]
    until: Day,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl Except {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        context.api()?.except_step(RunId(self.run), number(self.step)?, self.until, &self.reason)?;
        Ok(stands(self.run, &[self.step], "let be"))
    }
}

/// Add a step that the register knows nothing of
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder leaver add 3 --what \"Get the office key back\" --vault Office.keyholder"
)]
pub(super) struct Add {
    /// The run's number
    #[arg(value_name = "RUN")]
    run: u32,
    /// What is to be done
    #[arg(long, value_name = "TEXT")]
    what: String,
    /// Somebody else has to verify it
    #[arg(long)]
    verify: bool,
}

impl Add {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        context.api()?.add_step(RunId(self.run), &self.what, self.verify)?;
        Ok(Answer::done(
            line(said::cli_step_added(self.run.to_string())),
            json!({ "run": self.run, "what": self.what }),
        ))
    }
}

/// Close a run in which everything is done
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder leaver close 3 --vault Office.keyholder")]
pub(super) struct Close {
    /// The run's number
    #[arg(value_name = "RUN")]
    run: u32,
}

impl Close {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        context.api()?.close_run(RunId(self.run))?;
        Ok(Answer::done(
            line(said::answer_run_closed(self.run.to_string())),
            json!({ "run": self.run, "state": "closed" }),
        ))
    }
}

/// Give a run up; what its steps did stays done
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder leaver give-up 3 --reason \"she stays\" --vault Office.keyholder"
)]
pub(super) struct GiveUp {
    /// The run's number
    #[arg(value_name = "RUN")]
    run: u32,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl GiveUp {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        context.api()?.give_up_run(RunId(self.run), &self.reason)?;
        Ok(Answer::done(
            line(said::answer_run_given_up(self.run.to_string())),
            json!({ "run": self.run, "state": "given up" }),
        ))
    }
}

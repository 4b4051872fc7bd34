//! Leaver, joiner and mover runs, and what jobs take.

use directory::{
    AccountId, CompanyId, Day, Level, RunAbout, RunId, RunKind, Timestamp, UserId, runs::StepChoices,
};
use serde::{Deserialize, Serialize};

/// The list of runs.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RunsPage {
    /// Those that go on, the newest first.
    pub open: Vec<RunRow>,
    /// Those that are over, the newest first.
    pub over: Vec<RunRow>,
    /// Jobs with a template, for joiner and mover runs.
    pub jobs: Vec<String>,
    /// Whether whoever looks may start one.
    pub can_start: bool,
}

/// One run in the list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RunRow {
    /// Its number.
    pub id: RunId,
    /// What it is for.
    pub kind: RunKind,
    /// Whom it is about.
    pub about: RunAbout,
    /// Their name.
    pub name: String,
    /// Why.
    pub reason: String,
    /// The last day here, or the first one.
    pub day: Option<Day>,
    /// The job it follows; empty for a leaver run.
    pub job: String,
    /// How many steps, and how far they are.
    pub progress: Progressed,
    /// Who started it.
    pub started_by: String,
    /// When.
    pub started_at: Timestamp,
    /// How it ended; nothing while it goes on.
    pub end: Option<RunEnd>,
}

/// How far a run is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Progressed {
    /// All steps.
    pub steps: u32,
    /// Done, those among them that are verified included.
    pub done: u32,
    /// Verified by somebody else.
    pub verified: u32,
    /// Let be by an owner, today still.
    pub let_be: u32,
    /// Those that keep it from being closed.
    pub left: u32,
}

/// How a run ended.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RunEnd {
    /// Who ended it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// Why it was given up; nothing when it was closed with everything done.
    pub given_up: Option<String>,
}

/// What a run would do, before it is started.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RunPlan {
    /// Whom it would be about.
    pub name: String,
    /// How many records can be disabled as it starts; none where whoever looks may not.
    pub disables: u32,
    /// The steps in the order to take them.
    pub groups: Vec<PlannedGroup>,
    /// How many steps.
    pub steps: u32,
    /// How many of them must be verified by somebody else.
    pub verified: u32,
}

/// Steps of one kind that would have to be taken.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlannedGroup {
    /// What they have in common.
    pub title: String,
    /// Each as something to do.
    pub steps: Vec<String>,
}

/// One run's page.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RunPage {
    /// The run.
    pub run: RunRow,
    /// Its steps in the order to take them.
    pub groups: Vec<StepGroup>,
    /// Accesses that came after the start and keep it from being closed: each a sentence.
    pub came_later: Vec<String>,
    /// What whoever looks may do.
    pub can: RunActions,
}

/// Steps of one kind.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StepGroup {
    /// What they have in common.
    pub title: String,
    /// The steps.
    pub steps: Vec<StepView>,
}

/// One step.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StepView {
    /// Its number in the run, from 0.
    pub number: u32,
    /// What to do.
    pub what: String,
    /// Whether somebody else must verify it before the run can be closed.
    pub privileged: bool,
    /// What became of it.
    pub state: StepStateView,
    /// Whether the register shows it done; nothing where the register can't show it.
    pub shown: Option<bool>,
    /// Whether marking it done makes the register say so.
    pub ticks: bool,
    /// What marking it done does here, or what to do before: a sentence.
    pub marking: String,
    /// The account it is about.
    pub account: Option<StepAccount>,
    /// The user it is about.
    pub user: Option<UserId>,
    /// It is about a recovery kit.
    pub kit: bool,
    /// The company it is about.
    pub company: Option<CompanyId>,
    /// What the service's profile says of it; empty where that isn't known.
    pub help: Vec<StepHelp>,
    /// A text to send to the partner or vendor.
    pub letter: Option<Letter>,
    /// What whoever looks may do with it.
    pub can: StepChoices,
}

/// The account of a step.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StepAccount {
    /// The account.
    pub id: AccountId,
    /// What we call it.
    pub name: String,
    /// Where one signs in.
    pub web: String,
}

/// What a service's profile says of a step.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StepHelp {
    /// What it is about.
    pub title: String,
    /// Sentences, in order.
    pub lines: Vec<String>,
}

/// A text to copy into a message.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Letter {
    /// Who gets it.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// The text, in lines.
    pub body: String,
}

/// What became of a step, with names.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum StepStateView {
    /// Nothing yet.
    Open,
    /// Somebody did it.
    Done {
        /// Who.
        by: String,
        /// When.
        at: Timestamp,
        /// What they wrote.
        note: String,
    },
    /// Somebody else made sure of it.
    Verified {
        /// Who did it.
        done_by: String,
        /// When.
        done_at: Timestamp,
        /// What they wrote.
        note: String,
        /// Who made sure.
        by: String,
        /// When.
        at: Timestamp,
        /// How.
        how: String,
    },
    /// An owner let it be.
    Excepted {
        /// Which owner.
        by: String,
        /// When.
        at: Timestamp,
        /// Until when.
        until: Day,
        /// Why.
        reason: String,
        /// That day is past.
        ended: bool,
    },
}

/// What whoever looks at a run may do.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[expect(missing_docs, reason = "each is the action it is named after")]
pub struct RunActions {
    pub add_step: bool,
    pub close: bool,
    pub give_up: bool,
}

/// The page of jobs.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct JobsPage {
    /// Jobs with a template, in order of their names.
    pub jobs: Vec<JobView>,
    /// Accounts that a template can name.
    pub accounts: Vec<JobAccount>,
    /// Whether whoever looks may write them.
    pub can_write: bool,
}

/// What a job takes.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct JobView {
    /// Its name.
    pub name: String,
    /// Its accesses.
    pub accesses: Vec<JobAccessView>,
}

/// One access of a job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct JobAccessView {
    /// To what.
    pub account: AccountId,
    /// What we call it.
    pub name: String,
    /// Roles as the service calls them.
    pub roles: Vec<String>,
    /// How far it reaches.
    pub level: Level,
}

/// An account that a template can name.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct JobAccount {
    /// The account.
    pub id: AccountId,
    /// What we call it.
    pub name: String,
    /// Roles that its service's profile names, with how far they reach.
    pub roles: Vec<(String, Level)>,
}

//! Runs: the list of everything to take away from somebody who leaves, or to give to somebody who comes.

use serde::{Deserialize, Serialize};

use crate::{AccessId, AccountId, CompanyId, Day, KitNumber, Level, RunId, Timestamp, UserId};

/// What a run is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum RunKind {
    /// Somebody leaves: everything is taken away.
    Leaver,
    /// Somebody comes: what their job takes is given.
    Joiner,
    /// Somebody changes jobs: what the new job takes is given, what it doesn't is taken away.
    Mover,
}

/// Whom a run is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "about", content = "id", rename_all = "snake_case")]
pub enum RunAbout {
    /// One user.
    User(UserId),
    /// A whole company: its staff and its agreement.
    Company(CompanyId),
}

/// What was said when a run was started.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct RunDetails {
    /// What it is for.
    pub kind: RunKind,
    /// Whom it is about.
    pub about: RunAbout,
    /// Why.
    pub reason: String,
    /// The last day here, or the first one.
    pub day: Option<Day>,
    /// The job whose template it follows; empty for a leaver run.
    pub job: String,
}

/// One thing to do.
#[expect(missing_docs, reason = "each variant's sentence says what its fields hold")]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "task", rename_all = "snake_case", deny_unknown_fields)]
pub enum Task {
    /// Disable the record; the sign-in here ends with it. The first step of a leaver run.
    Disable { user: UserId },
    /// Make somebody else an owner of an account that nobody else owns.
    HandOver { account: AccountId, user: UserId },
    /// Take an access away.
    EndAccess { access: AccessId },
    /// Change the password of a login that others go on using.
    ChangeSharedLogin { account: AccountId, user: UserId },
    /// Let them no longer read the mailbox behind an account.
    CloseMailbox { account: AccountId, user: UserId },
    /// Move a second factor that is bound to their phone.
    MoveSecondFactor { account: AccountId, user: UserId },
    /// Find somebody else to look after an API process or integration, and change its keys.
    HandOverMachine { machine: UserId, user: UserId },
    /// Make their recovery kit useless.
    ReplaceKit { number: KitNumber, user: UserId },
    /// Name somebody else as next in line.
    NameNextInLine { account: AccountId, user: UserId },
    /// Give an access that the job takes.
    GiveAccess { account: AccountId, user: UserId, roles: Vec<String>, level: Level },
    /// End the agreement with the company.
    EndCompany { company: CompanyId },
    /// Something that the register knows nothing of, such as getting the office key back.
    Other { what: String },
}

/// What became of a step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum StepState {
    /// Nothing yet.
    #[default]
    Open,
    /// Somebody did it.
    Done {
        /// Who.
        by: UserId,
        /// When.
        at: Timestamp,
        /// What they wrote.
        note: String,
    },
    /// Somebody else made sure of it.
    Verified {
        /// Who did it.
        done_by: UserId,
        /// When.
        done_at: Timestamp,
        /// What they wrote.
        note: String,
        /// Who made sure.
        by: UserId,
        /// When.
        at: Timestamp,
        /// How, such as "signed in to the list of users and looked".
        how: String,
    },
    /// An owner let it be, for a while.
    Excepted {
        /// Which owner.
        by: UserId,
        /// When.
        at: Timestamp,
        /// Until when.
        until: Day,
        /// Why.
        reason: String,
    },
}

/// One step of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Step {
    /// What to do.
    pub task: Task,
    /// Whether it must be verified by somebody else before the run can be closed.
    pub privileged: bool,
    /// What became of it.
    pub state: StepState,
}

/// Whether a run goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum RunState {
    /// It does.
    Open,
    /// Everything was done.
    Closed {
        /// Who closed it.
        by: UserId,
        /// When.
        at: Timestamp,
    },
    /// It was given up.
    GivenUp {
        /// Who gave it up.
        by: UserId,
        /// When.
        at: Timestamp,
        /// Why.
        reason: String,
    },
}

/// A run as the register knows it at one point in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Run {
    /// Its number.
    pub id: RunId,
    /// What was said at its start.
    pub details: RunDetails,
    /// The steps in the order to take them.
    pub steps: Vec<Step>,
    /// Whether it goes on.
    pub state: RunState,
    /// Who started it.
    pub started_by: UserId,
    /// When.
    pub started_at: Timestamp,
}

impl Run {
    /// Whether it goes on.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, RunState::Open)
    }

    /// How many steps still keep the run from being closed on a day.
    #[must_use]
    pub fn unfinished(&self, today: Day) -> usize {
        self.steps.iter().filter(|step| !step.is_finished(today)).count()
    }
}

impl Step {
    /// Whether nothing more is needed on a day: verified where it must be, else done; or let be by an owner until then.
    #[must_use]
    pub fn is_finished(&self, today: Day) -> bool {
        match self.state {
            StepState::Open => false,
            StepState::Done { .. } => !self.privileged,
            StepState::Verified { .. } => true,
            StepState::Excepted { until, .. } => until >= today,
        }
    }
}

/// An access that comes with a job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct JobAccess {
    /// To what.
    pub account: AccountId,
    /// Roles as the service calls them.
    pub roles: Vec<String>,
    /// How far it reaches.
    pub level: Level,
}

/// What a job takes: the template that joiner and mover runs follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Job {
    /// The job's name; case and width ignored.
    pub name: String,
    /// The accesses it comes with; none any more when the template was taken away.
    pub accesses: Vec<JobAccess>,
}

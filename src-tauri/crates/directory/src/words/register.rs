//! Words for companies, accounts, access and runs.

use crate::{
    CompanyKind, Criticality, Level, Polarity, RunKind, SecondFactor, Seen, SinglePermission, StepState,
};

/// What a company is to us.
#[must_use]
pub fn company_kind(kind: CompanyKind) -> &'static str {
    match kind {
        CompanyKind::Partner => "partner",
        CompanyKind::Client => "client",
    }
}

/// How much hangs on an account.
#[must_use]
pub fn criticality(criticality: Criticality) -> &'static str {
    match criticality {
        Criticality::High => "high: the business stops without it",
        Criticality::Normal => "normal",
        Criticality::Low => "low",
    }
}

/// How far an access reaches.
#[must_use]
pub fn level(level: Level) -> &'static str {
    match level {
        Level::Owner => "owner",
        Level::Admin => "administrator",
        Level::Elevated => "more than day-to-day work",
        Level::Normal => "day-to-day work",
        Level::ReadOnly => "reads only",
        Level::Unknown => "level not known",
    }
}

/// Whether a second factor guards a login.
#[must_use]
pub fn second_factor(factor: SecondFactor) -> &'static str {
    match factor {
        SecondFactor::On => "on",
        SecondFactor::Off => "off",
        SecondFactor::Unknown => "not known",
    }
}

/// When a user was last seen somewhere.
#[must_use]
pub fn seen(seen: Seen) -> String {
    match seen {
        Seen::Unknown => "not known".to_owned(),
        Seen::Never => "never".to_owned(),
        Seen::On(day) => day.to_string(),
    }
}

/// A single permission with what its tick does: "may not: delete contacts".
#[must_use]
pub fn single_permission(single: &SinglePermission) -> String {
    let may = match (single.polarity, single.ticked) {
        (Polarity::Grants, true) | (Polarity::Forbids, false) => "may",
        (Polarity::Grants, false) | (Polarity::Forbids, true) => "may not",
    };
    format!("{may}: {}", single.name)
}

/// What a run is for.
#[must_use]
pub fn run_kind(kind: RunKind) -> &'static str {
    match kind {
        RunKind::Leaver => "somebody leaves",
        RunKind::Joiner => "somebody comes",
        RunKind::Mover => "somebody changes jobs",
    }
}

/// What became of a step.
#[must_use]
pub fn step_state(state: &StepState) -> &'static str {
    match state {
        StepState::Open => "to do",
        StepState::Done { .. } => "done",
        StepState::Verified { .. } => "done and verified",
        StepState::Excepted { .. } => "let be for a while",
    }
}

//! Changing the rules and the business's name.

pub(crate) mod changes;
mod record;

use std::ops::RangeInclusive;

pub use record::Settings;

use crate::text::{self, NAME_MOST};
use crate::{BusinessRenamed, Change, Fault, Field, Proposal, Refusal, Register, SettingsChanged};

/// Changes the rules.
///
/// # Errors
/// When the register could not be read.
pub fn change(register: &dyn Register, after: Settings) -> Proposal {
    let before = Box::new(register.settings()?);
    Ok(vec![Change::SettingsChanged(SettingsChanged { before, after: Box::new(after) })])
}

/// Changes the business's name.
///
/// # Errors
/// When the register could not be read.
pub fn rename(register: &dyn Register, name: &str) -> Proposal {
    let before = register.business()?;
    Ok(vec![Change::BusinessRenamed(BusinessRenamed { before, after: name.trim().to_owned() })])
}

/// A business has a name.
pub(crate) fn business(name: &str) -> Result<(), Refusal> {
    text::name(Field::Business, name, NAME_MOST)
}

/// Whether every number is within its range; names the first that isn't.
///
/// # Errors
/// [`Refusal::Field`].
pub fn sound(settings: &Settings) -> Result<(), Refusal> {
    let Settings {
        password_length,
        password_days,
        passwords_remembered,
        lock_after,
        lock_minutes,
        idle_minutes,
        session_hours,
        temporary_hours,
        expire_days,
        administrators_manage_users: _,
        kit_check_days,
        forget_years,
    } = settings;
    within(Field::PasswordLength, *password_length, 12..=64)?;
    password_days.map_or(Ok(()), |days| within(Field::PasswordDays, days, 30..=730))?;
    within(Field::PasswordsRemembered, *passwords_remembered, 0..=24)?;
    within(Field::LockAfter, *lock_after, 3..=10)?;
    within(Field::LockMinutes, *lock_minutes, 1..=30)?;
    within(Field::IdleMinutes, *idle_minutes, 5..=480)?;
    within(Field::SessionHours, *session_hours, 1..=24)?;
    within(Field::TemporaryHours, *temporary_hours, 1..=168)?;
    if expire_days.is_some_and(|days| ![30, 60, 90].contains(&days)) {
        return Err(text::fault(Field::ExpireDays, Fault::OutOfRange));
    }
    within(Field::KitCheckDays, *kit_check_days, 7..=365)?;
    forget_years.map_or(Ok(()), |years| within(Field::ForgetYears, years, 1..=30))
}

fn within<N: PartialOrd>(field: Field, number: N, range: RangeInclusive<N>) -> Result<(), Refusal> {
    if range.contains(&number) { Ok(()) } else { Err(text::fault(field, Fault::OutOfRange)) }
}

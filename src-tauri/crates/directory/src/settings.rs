//! Changing the rules and the business's name.

pub(crate) mod changes;
mod record;

pub use record::Settings;

use crate::text::{self, NAME_MOST};
use crate::{BusinessRenamed, Change, Field, Proposal, Refusal, Register, SettingsChanged, fields};

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
    fields::typed(settings)
}

//! The user, the company and the account that a name or a number means, and the level of a word.

use api::Api;
use api::view::{AccountChoice, AccountMeant};
use directory::{AccountId, Day, Level};

use crate::error::CommandError;

/// The account that a name or a number means.
///
/// # Errors
/// That several could be meant; what the API says.
pub(crate) fn account(api: &mut Api, named: &str, as_of: Option<Day>) -> Result<AccountId, CommandError> {
    match api.find_account(named, as_of)? {
        AccountMeant::One(account) => Ok(account),
        AccountMeant::AnyOf(choices) => Err(CommandError::Usage(format!(
            "{} can mean several accounts. Say which by its number: {}.",
            named.trim(),
            choices.iter().map(choice).collect::<Vec<_>>().join(", ")
        ))),
    }
}

/// "no.12 (Newsletter at Mailchimp)".
fn choice(AccountChoice { id, name, service, open }: &AccountChoice) -> String {
    let closed = if *open { "" } else { ", closed" };
    format!("no.{} ({name} at {service}{closed})", id.0)
}

/// The level that a word stands for, as profiles of services write it.
pub(crate) fn level(word: &str) -> Option<Level> {
    match word.trim() {
        "owner" => Some(Level::Owner),
        "admin" => Some(Level::Admin),
        "elevated" => Some(Level::Elevated),
        "normal" => Some(Level::Normal),
        "read-only" => Some(Level::ReadOnly),
        _ => None,
    }
}

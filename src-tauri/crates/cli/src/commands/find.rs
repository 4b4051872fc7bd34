//! The user, the company and the account that a name or a number means, and the level of a word.

use api::Api;
use api::view::{AccountChoice, AccountMeant};
use directory::{AccountId, Day, Level};
use words::said;

use crate::error::CommandError;
use crate::wording::{say, yes_or_no};

/// The account that a name or a number means.
///
/// # Errors
/// That several could be meant; what the API says.
pub(crate) fn account(api: &mut Api, named: &str, as_of: Option<Day>) -> Result<AccountId, CommandError> {
    match api.find_account(named, as_of)? {
        AccountMeant::One(account) => Ok(account),
        AccountMeant::AnyOf(choices) => {
            let choices = choices.iter().map(choice).collect::<Vec<_>>().join(", ").into();
            Err(CommandError::Usage(say(said::CliSeveralAccounts { named: named.trim().into(), choices })))
        }
    }
}

/// "no.12 (Newsletter at Mailchimp)".
fn choice(AccountChoice { id, name, service, open }: &AccountChoice) -> String {
    say(said::CliAccountChoice {
        name: name.into(),
        number: id.0.to_string().into(),
        open: yes_or_no(*open),
        service: service.into(),
    })
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

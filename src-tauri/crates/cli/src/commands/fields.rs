//! Every field of every record by its name: to write with `--set`, and to show.

use ::words::said;
use api::{Api, ApiError};
use clap::Args;
use directory::fields::{self, Find, Record, Wrong};
use directory::{AccessId, AccountId, CompanyId, Day, Field, Names, Refusal, UserId, words};

use crate::error::CommandError;
use crate::wording::say;

/// Fields to write by their names.
#[derive(Debug, Args)]
pub(crate) struct Set {
    /// Write a field, named as below; nothing behind the sign clears it. Several may be given
    #[arg(long = "set", value_name = "FIELD=VALUE", value_parser = pair)]
    given: Vec<(String, String)>,
}

fn pair(typed: &str) -> Result<(String, String), String> {
    let (field, value) = typed.split_once('=').ok_or_else(|| say(said::cli_typed_no_pair()))?;
    Ok((field.to_owned(), value.to_owned()))
}

impl Set {
    /// Writes what is given over what there is.
    ///
    /// # Errors
    /// There is no such field; a text is no value of its field; nobody is called so; what the API says.
    pub(crate) fn over(&self, api: &mut Api, record: &mut dyn Record) -> Result<(), CommandError> {
        for (field, value) in &self.given {
            let mut find = Finder { api, error: None };
            let done = fields::set(record, field, value, &mut find);
            let error = find.error;
            done.map_err(|wrong| error.map_or_else(|| fault(field, wrong), CommandError::Told))?;
        }
        Ok(())
    }
}

/// Whom a name means, as every command finds them.
struct Finder<'a> {
    api: &'a mut Api,
    /// What the API said, other than that nobody is called so.
    error: Option<ApiError>,
}

impl Finder<'_> {
    fn found<T>(&mut self, found: Result<T, ApiError>) -> Option<T> {
        found.map_err(|error| self.keep(error)).ok()
    }

    fn keep(&mut self, error: ApiError) {
        let nobody = matches!(error, ApiError::Refused { why: Refusal::NoSuchUser | Refusal::NoSuchCompany });
        self.error = Some(error).filter(|_| !nobody);
    }
}

impl Find for Finder<'_> {
    fn user(&mut self, named: &str) -> Option<UserId> {
        let found = self.api.find_user(named);
        self.found(found).map(|user| user.id)
    }

    fn company(&mut self, named: &str) -> Option<CompanyId> {
        let found = self.api.find_company(named);
        self.found(found)
    }
}

/// What is wrong with a field, and what to do.
fn fault(called: &str, wrong: Wrong) -> CommandError {
    match wrong {
        Wrong::NoSuchField(all) => {
            let all: Vec<String> = all.into_iter().map(name).collect();
            let fields = all.join(", ").into();
            CommandError::Usage(say(said::CliNoSuchField { called: called.into(), fields }))
        }
        Wrong::NoSuchUser(field, named) => CommandError::Refused(say(said::CliFieldNoUser {
            field: name(field).into(),
            named: named.into(),
        })),
        Wrong::NoSuchCompany(field, named) => CommandError::Refused(say(said::CliFieldNoCompany {
            field: name(field).into(),
            named: named.into(),
        })),
        Wrong::NotADay(field) => CommandError::Usage(say(said::cli_field_no_day(name(field)))),
        Wrong::NotANumber(field) => CommandError::Usage(say(said::cli_field_no_number(name(field)))),
        Wrong::NoneOf(field, all) => {
            let choices = all.join(", ").into();
            CommandError::Usage(say(said::CliFieldNoneOf { field: name(field).into(), choices }))
        }
    }
}

/// A field's name on the command line.
fn name(field: Field) -> String {
    ::words::code(&field).replace('_', "-")
}

/// What each field says of a record that names nobody.
pub(crate) fn plain(record: &dyn Record) -> Vec<(Field, String)> {
    fields::said(record, &Nobody)
}

struct Nobody;

impl Names for Nobody {
    fn user(&self, _user: UserId) -> String {
        String::new()
    }

    fn company(&self, _company: CompanyId) -> String {
        String::new()
    }

    fn account(&self, _account: AccountId) -> String {
        String::new()
    }

    fn access(&self, _access: AccessId) -> Option<(UserId, AccountId)> {
        None
    }
}

/// Help for a command that writes a record's fields: their names, and an example.
pub(crate) fn help<R: Record + Default>(example: &str) -> String {
    let record = R::default();
    let fields = record.fields().into_iter();
    let lines: String =
        fields.map(|field| format!("  {:<28}{}\n", name(field.field), words::field(field.field))).collect();
    format!("{}\n{lines}\n{}\n  {example}", said::cli_help_fields(), said::cli_help_example())
}

/// What each field says, by what it is called, for a table; those whom it names as they were called at the end of a day.
///
/// # Errors
/// What the API says.
pub(crate) fn rows(
    api: &mut Api,
    record: &dyn Record,
    as_of: Option<Day>,
) -> Result<Vec<(&'static str, String)>, CommandError> {
    let said = api.fields(record, as_of)?.into_iter();
    Ok(said.map(|(field, said)| (words::field(field), said)).collect())
}

//! `keyholder companies list`.

use ::words::said;
use api::view::CompanyRow;
use clap::Args;
use directory::{Field, words};
use jiff::tz::TimeZone;

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;
use crate::wording::{field, line, say};

/// List partner and client companies, those that work with us first
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder companies list --json --vault Office.keyholder")]
pub(super) struct List {}

impl List {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let zone = context.zone();
        let page = context.api()?.companies()?;
        Ok(Answer::done(text(&page.rows, &zone), answer::json(&page)?))
    }
}

fn text(rows: &[CompanyRow], zone: &TimeZone) -> String {
    let mut table = Table::new([
        field(Field::Name),
        say(said::cli_head_kind()),
        field(Field::Domains),
        say(said::cli_head_staff()),
        say(said::cli_head_own_accounts()),
        say(said::cli_head_reaches()),
        field(Field::Ends),
        say(said::cli_head_state()),
    ]);
    for row in rows {
        table.row([
            row.name.clone(),
            words::company_kind(row.kind).to_owned(),
            row.domains.join(", "),
            row.staff.to_string(),
            row.own.to_string(),
            row.reached.to_string(),
            row.ends.map_or_else(String::new, when::civil_day),
            say(match row.ended_since {
                Some(since) => said::cli_company_ended_on(when::day(zone, since)),
                None if row.past_end => said::cli_company_past_end(),
                None => said::cli_company_works(),
            }),
        ]);
    }
    table.text() + &line(said::cli_count_companies(rows.len()))
}

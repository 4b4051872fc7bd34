//! `keyholder companies list`.

use api::view::CompanyRow;
use clap::Args;
use directory::words;
use jiff::tz::TimeZone;

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;

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
    let mut table = Table::new(&[
        "Name",
        "Kind",
        "Domains",
        "Staff",
        "Own accounts",
        "Gets into",
        "Agreement ends",
        "State",
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
            match row.ended_since {
                Some(since) => format!("ended on {}", when::day(zone, since)),
                None if row.past_end => "works with us, agreement is past its end".to_owned(),
                None => "works with us".to_owned(),
            },
        ]);
    }
    let companies = if rows.len() == 1 { "company" } else { "companies" };
    format!("{}{} {companies}\n", table.text(), rows.len())
}

//! `keyholder accounts list`.

use ::words::said;
use api::view::{AccountRow, AccountsQuery, Whose};
use clap::Args;
use directory::{Day, Field, words};
use serde_json::json;

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::wording::{field, line, say};

/// List accounts that are held at services
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder accounts list --company \"Quayside Bakery\" --vault Office.keyholder"
)]
pub(super) struct List {
    /// Only those whose name, number, service, address, mailbox or company holds this
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    search: String,
    /// Only those of this company
    #[arg(long, value_name = "NAME")]
    company: Option<String>,
    /// Only those at the service with this key, such as cloudflare
    #[arg(long, value_name = "KEY")]
    service: Option<String>,
    /// Closed ones instead of open ones
    #[arg(long)]
    closed: bool,
    /// As the register was at the end of this day
    #[arg(long, value_name = "DATE")]
    as_of: Option<Day>,
}

impl List {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let company = self.company.as_deref().map(|name| api.find_company(name)).transpose()?;
        let query = AccountsQuery {
            search: self.search.clone(),
            whose: company.map_or(Whose::Everybody, |company| Whose::Company { company }),
            service: self.service.clone(),
            closed: self.closed,
            as_of: self.as_of,
            ..AccountsQuery::default()
        };
        let rows = api.all_accounts(&query)?;
        let mut table = Table::new([
            say(said::cli_head_number()),
            say(said::cli_head_account()),
            field(Field::Service),
            field(Field::Company),
            say(said::cli_head_owners()),
            say(said::cli_head_seats_taken()),
            field(Field::Criticality),
        ]);
        for row in &rows {
            table.row([
                row.id.0.to_string(),
                row.name.clone(),
                row.service.clone(),
                row.company.clone(),
                row.owners.join(", "),
                seats(row),
                words::criticality(row.criticality).to_owned(),
            ]);
        }
        let text = table.text() + &line(said::cli_count_accounts(rows.len()));
        Ok(Answer::done(text, json!({ "total": rows.len(), "accounts": answer::json(&rows)? })))
    }
}

/// How many seats are taken, of how many that are paid for.
fn seats(row: &AccountRow) -> String {
    let taken = row.seats_taken;
    row.seats.map_or_else(
        || taken.to_string(),
        |seats| say(said::CliTakenOf { seats: seats.into(), taken: taken.into() }),
    )
}

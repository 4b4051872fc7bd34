//! `keyholder services list`.

use api::view::ServiceRow;
use clap::Args;
use directory::Field;
use serde_json::json;
use words::{Message, said};

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::wording::{field, line, say};

/// List services with what is known of them and how many open accounts there are at each
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder services list --search mail --vault Office.keyholder")]
pub(super) struct List {
    /// Only those whose name or description holds this
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    search: String,
    /// Only profiles of your own
    #[arg(long)]
    own: bool,
}

impl List {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let rows = context.api()?.services()?.rows;
        let search = self.search.trim().to_lowercase();
        let fits = |row: &ServiceRow| {
            (row.own || !self.own)
                && format!("{} {} {}", row.key, row.name, row.what).to_lowercase().contains(&search)
        };
        let rows: Vec<ServiceRow> = rows.into_iter().filter(fits).collect();
        let mut table = Table::new([
            say(said::cli_head_key()),
            field(Field::Service),
            say(said::cli_head_accounts()),
            say(said::cli_head_profile()),
            say(said::cli_head_what_it_is()),
        ]);
        for row in &rows {
            table.row([
                row.key.clone(),
                row.name.clone(),
                row.accounts.to_string(),
                say(profile(row)),
                row.what.clone(),
            ]);
        }
        let text = table.text() + &line(said::cli_count_services(rows.len()));
        Ok(Answer::done(text, json!({ "total": rows.len(), "services": answer::json(&rows)? })))
    }
}

fn profile(row: &ServiceRow) -> Message {
    match (row.own, row.replaces, row.category) {
        (true, true, _) => said::cli_service_replaces(),
        (true, false, _) => said::cli_service_own(),
        (false, _, Some(_)) => said::cli_service_built_in(),
        (false, _, None) => said::cli_service_none(),
    }
}

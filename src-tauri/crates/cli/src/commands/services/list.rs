//! `keyholder services list`.

use api::view::ServiceRow;
use clap::Args;
use serde_json::json;

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;

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
        let mut table = Table::new(&["Key", "Service", "Accounts", "Profile", "What it is"]);
        for row in &rows {
            table.row([
                row.key.clone(),
                row.name.clone(),
                row.accounts.to_string(),
                profile(row).to_owned(),
                row.what.clone(),
            ]);
        }
        let services = if rows.len() == 1 { "service" } else { "services" };
        let text = format!("{}{} {services}\n", table.text(), rows.len());
        Ok(Answer::done(text, json!({ "total": rows.len(), "services": answer::json(&rows)? })))
    }
}

fn profile(row: &ServiceRow) -> &'static str {
    match (row.own, row.replaces, row.category) {
        (true, true, _) => "your own, in place of the one that comes with Keyholder",
        (true, false, _) => "your own",
        (false, _, Some(_)) => "comes with Keyholder",
        (false, _, None) => "none",
    }
}

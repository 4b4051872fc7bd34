//! `keyholder companies show`.

use api::view::CompanyPage;
use clap::Args;
use directory::words;
use jiff::tz::TimeZone;

use crate::answer::{self, Answer};
use crate::commands::fields;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;

/// Show all about one company: its staff, and the accounts that are its own or that its staff can get into
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder companies show \"Brightwire IT\" --vault Office.keyholder")]
pub(super) struct Show {
    /// The company's name
    #[arg(value_name = "NAME")]
    name: String,
}

impl Show {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let zone = context.zone();
        let api = context.api()?;
        let id = api.find_company(&self.name)?;
        let page = api.company(id)?;
        let rows = fields::rows(api, &page.details, None)?;
        Ok(Answer::done(text(&page, rows, &zone), answer::json(&page)?))
    }
}

fn text(page: &CompanyPage, rows: Vec<(&'static str, String)>, zone: &TimeZone) -> String {
    let state = page.ended.as_ref().map_or_else(
        || "works with us".to_owned(),
        |ended| format!("ended on {}: {}", when::day(zone, ended.since), ended.reason),
    );
    let mut text = Table::pairs(
        [("Kind", words::company_kind(page.kind).to_owned()), ("State", state)]
            .into_iter()
            .chain(rows)
            .chain([
                ("Added", when::moment(zone, page.added_at)),
                ("Last changed", format!("{} by {}", when::moment(zone, page.changed_at), page.changed_by)),
            ]),
    );
    let mut staff = Table::new(&["Staff", "Address", "Accounts", "Sign-in here", "State"]);
    for row in &page.staff {
        staff.row([
            row.name.clone(),
            row.notify.clone(),
            row.accounts.to_string(),
            row.role.map_or_else(String::new, |role| words::role(role).to_owned()),
            if row.disabled { "disabled" } else { "active" }.to_owned(),
        ]);
    }
    text.push_str(&format!("\n{}", staff.text()));
    if !page.own.is_empty() {
        let mut own = Table::new(&["Own account", "Service"]);
        page.own.iter().for_each(|row| own.row([row.name.clone(), row.service.clone()]));
        text.push_str(&format!("\n{}", own.text()));
    }
    if !page.reached.is_empty() {
        let mut reached = Table::new(&["Its staff gets into", "Service", "Whose", "Who", "How far"]);
        for row in &page.reached {
            let whose = if row.company.is_empty() { "ours" } else { &row.company };
            let level = words::level(row.level).to_owned();
            reached.row([row.name.clone(), row.service.clone(), whose.to_owned(), row.who.join(", "), level]);
        }
        text.push_str(&format!("\n{}", reached.text()));
    }
    text.push_str("\nWhat happened, the newest first\n");
    for row in &page.history {
        text.push_str(&format!("  {}  {}\n", when::moment(zone, row.at), row.what.join(" ")));
    }
    text
}

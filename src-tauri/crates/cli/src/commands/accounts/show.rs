//! `keyholder accounts show`.

use api::Api;
use api::view::AccountPage;
use clap::Args;
use directory::fields::Record;
use directory::{AccountDetails, Day};
use jiff::tz::TimeZone;

use crate::answer::{self, Answer};
use crate::commands::{access, fields, find};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;

/// Show all about one account and who has access
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder accounts show Newsletter --as-of 2026-03-31 --vault Office.keyholder"
)]
pub(super) struct Show {
    /// The account's name, or its number: no.12
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// As the register was at the end of this day
    #[arg(long, value_name = "DATE")]
    as_of: Option<Day>,
}

impl Show {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let zone = context.zone();
        let api = context.api()?;
        let account = find::account(api, &self.account, self.as_of)?;
        let page = api.account(account, self.as_of)?;
        let rows = Rows::of(api, &page)?;
        Ok(Answer::done(text(&page, rows, &zone), answer::json(&page)?))
    }
}

/// The account's fields and what is sealed beside them, as rows of tables.
struct Rows {
    details: Vec<Row>,
    billing: Vec<Row>,
    support: Vec<Row>,
}

/// What a field is called, and what it says.
type Row = (&'static str, String);

impl Rows {
    fn of(api: &mut Api, page: &AccountPage) -> Result<Self, CommandError> {
        let mut rows = |record: &dyn Record| fields::rows(api, record, page.as_of);
        Ok(Self {
            // A service is named as people know it; its key stands in JSON.
            details: rows(&AccountDetails { service: page.service_name.clone(), ..page.details.clone() })?,
            billing: page
                .billing
                .holds
                .as_ref()
                .map(|billing| rows(billing))
                .transpose()?
                .unwrap_or_default(),
            support: page
                .support
                .holds
                .as_ref()
                .map(|support| rows(support))
                .transpose()?
                .unwrap_or_default(),
        })
    }
}

fn text(page: &AccountPage, rows: Rows, zone: &TimeZone) -> String {
    let paid = page.details.seats.map(|seats| format!(" of {seats}")).unwrap_or_default();
    let closed = page.closed.as_ref();
    let as_of = ("As of", page.as_of.map(when::civil_day).unwrap_or_default());
    let state = [
        ("Closed", closed.map(|c| format!("{}: {}", when::day(zone, c.since), c.reason)).unwrap_or_default()),
        ("Seats taken", format!("{}{paid}", page.seats_taken)),
        ("Last changed", format!("{} by {}", when::moment(zone, page.changed_at), page.changed_by)),
    ];
    let mut text = Table::pairs([as_of].into_iter().chain(rows.details).chain(state));
    text.push_str(&format!("\n{}\n\nWho has access\n", page.owners_say));
    text.push_str(&access::table(&page.accesses));
    let sealed = [
        ("Billing data", page.billing.readable, "billing roles"),
        ("Login details and tickets", page.support.readable, "support roles"),
        ("Owners' note", page.owner_note.readable, "owners"),
    ];
    for (what, _, who) in sealed.into_iter().filter(|(_, readable, _)| !readable) {
        text.push_str(&format!("{what}: only {who} can read this.\n"));
    }
    for (heading, rows) in [("Billing", rows.billing), ("Login details and tickets", rows.support)] {
        if !rows.is_empty() {
            text.push_str(&format!("\n{heading}\n{}", Table::pairs(rows)));
        }
    }
    if let Some(note) = &page.owner_note.holds {
        text.push_str(&format!("\nOwners' note\n{note}\n"));
    }
    text
}

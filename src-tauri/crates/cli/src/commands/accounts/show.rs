//! `keyholder accounts show`.

use api::Api;
use api::view::AccountPage;
use clap::Args;
use directory::fields::Record;
use directory::{AccountDetails, Day};
use jiff::tz::TimeZone;
use words::{Message, said};

use crate::answer::{self, Answer};
use crate::commands::{access, fields, find};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;
use crate::wording::{at_by, line, say};

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
    let closed = page.closed.as_ref().map(|closed| {
        let (day, reason) = (when::day(zone, closed.since).into(), (&closed.reason).into());
        say(said::CliAccountClosedSince { day, reason })
    });
    let as_of = (said::cli_head_as_of(), page.as_of.map(when::civil_day).unwrap_or_default());
    let state = [
        (said::cli_head_closed(), closed.unwrap_or_default()),
        // How many are paid for stands among the fields.
        (said::cli_head_seats_taken(), page.seats_taken.to_string()),
        (said::cli_head_last_changed(), at_by(when::moment(zone, page.changed_at), &page.changed_by)),
    ];
    let told = |(label, says): (Message, String)| (say(label), says);
    let fields = rows.details.into_iter().map(|(label, says)| (label.to_owned(), says));
    let mut text = Table::pairs([as_of].map(told).into_iter().chain(fields).chain(state.map(told)));
    text.push_str(&format!("\n{}\n\n{}", page.owners_say, line(said::cli_account_access())));
    text.push_str(&access::table(&page.accesses));
    let sealed = [
        (page.billing.readable, said::cli_account_billing_sealed()),
        (page.support.readable, said::cli_account_support_sealed()),
        (page.owner_note.readable, said::cli_account_owners_note_sealed()),
    ];
    text.extend(sealed.into_iter().filter(|(readable, _)| !readable).map(|(_, says)| line(says)));
    let parts = [(said::cli_account_billing(), rows.billing), (said::cli_account_support(), rows.support)];
    for (heading, rows) in parts {
        if !rows.is_empty() {
            text.push_str(&format!("\n{heading}\n{}", Table::pairs(rows)));
        }
    }
    if let Some(note) = &page.owner_note.holds {
        text.push_str(&format!("\n{}\n{note}\n", said::cli_account_owners_note()));
    }
    text
}

//! `keyholder accounts show`.

use clap::Args;
use desk::view::{AccountPage, Named};
use directory::{Day, words};
use jiff::tz::TimeZone;

use crate::answer::{self, Answer};
use crate::commands::{access, find};
use crate::fault::Fault;
use crate::table::Table;
use crate::visit::Visit;
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
    pub(super) fn run(&self, visit: &mut Visit<'_>) -> Result<Answer, Fault> {
        let zone = visit.zone();
        let desk = visit.desk()?;
        let account = find::account(desk, &self.account, self.as_of)?;
        let page = desk.account(account, self.as_of)?;
        Ok(Answer::done(text(&page, &zone), answer::json(&page)?))
    }
}

fn text(page: &AccountPage, zone: &TimeZone) -> String {
    let details = &page.details;
    let named = |all: &[Named]| all.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ");
    let paid = details.seats.map(|seats| format!(" of {seats}")).unwrap_or_default();
    let closed = page.closed.as_ref();
    let mut text = Table::pairs([
        ("Account", details.name.clone()),
        ("As of", page.as_of.map(when::civil_day).unwrap_or_default()),
        ("Number", details.number.clone()),
        ("Service", page.service_name.clone()),
        ("Whose", page.company.clone().unwrap_or_default()),
        ("Closed", closed.map(|c| format!("{}: {}", when::day(zone, c.since), c.reason)).unwrap_or_default()),
        ("Seats taken", format!("{}{paid}", page.seats_taken)),
        ("Next in line", named(&page.next_in_line)),
        ("Mailbox", details.mailbox.address.clone()),
        ("Mailbox read by", named(&page.mailbox_readers)),
        ("Second factor", details.second_factor_at.clone()),
        ("Matters", words::criticality(details.criticality).to_owned()),
        ("Note", details.note.clone()),
        ("Last changed", format!("{} by {}", when::moment(zone, page.changed_at), page.changed_by)),
    ]);
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
    if let Some(billing) = &page.billing.holds {
        text.push_str("\nBilling\n");
        text.push_str(&Table::pairs([
            ("Plan", billing.plan.clone()),
            ("Price", billing.price.clone()),
            ("Renews on", billing.renews_on.map(when::civil_day).unwrap_or_default()),
            ("Paid with", billing.card.clone()),
            ("Invoices", billing.invoices.clone()),
        ]));
    }
    if let Some(support) = &page.support.holds {
        text.push_str("\nLogin details and tickets\n");
        text.push_str(&Table::pairs([
            ("Login details", support.login_details.clone()),
            ("Support contact", support.contact.clone()),
            ("Tickets", support.tickets.clone()),
        ]));
    }
    if let Some(note) = &page.owner_note.holds {
        text.push_str(&format!("\nOwners' note\n{note}\n"));
    }
    text
}

//! `keyholder companies show`.

use ::words::said;
use api::view::CompanyPage;
use clap::Args;
use directory::{Field, words};
use jiff::tz::TimeZone;

use crate::answer::{self, Answer};
use crate::commands::fields;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;
use crate::wording::{at_by, field, history, line, say, whose};

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
        || say(said::cli_company_works()),
        |ended| {
            let (day, reason) = (when::day(zone, ended.since).into(), (&ended.reason).into());
            say(said::CliCompanyEndedBecause { day, reason })
        },
    );
    let kind = words::company_kind(page.kind).to_owned();
    let stands = [(say(said::cli_head_kind()), kind), (say(said::cli_head_state()), state)];
    let record = rows.into_iter().map(|(label, says)| (label.to_owned(), says));
    let changed = at_by(when::moment(zone, page.changed_at), &page.changed_by);
    let written = [
        (say(said::cli_head_added()), when::moment(zone, page.added_at)),
        (say(said::cli_head_last_changed()), changed),
    ];
    let mut text = Table::pairs(stands.into_iter().chain(record).chain(written));
    let mut staff = Table::new([
        field(Field::Name),
        field(Field::Notify),
        say(said::cli_head_accounts()),
        say(said::cli_head_sign_in_here()),
        say(said::cli_head_state()),
    ]);
    for row in &page.staff {
        staff.row([
            row.name.clone(),
            row.notify.clone(),
            row.accounts.to_string(),
            row.role.map_or_else(String::new, |role| words::role(role).to_owned()),
            say(if row.disabled { said::cli_state_disabled() } else { said::cli_state_active() }),
        ]);
    }
    text.push_str(&format!("\n{}{}", line(said::cli_company_staff()), staff.text()));
    if !page.own.is_empty() {
        let mut own = Table::new([say(said::cli_head_account()), field(Field::Service)]);
        page.own.iter().for_each(|row| own.row([row.name.clone(), row.service.clone()]));
        text.push_str(&format!("\n{}{}", line(said::cli_company_own()), own.text()));
    }
    if !page.reached.is_empty() {
        let mut reached = Table::new([
            say(said::cli_head_account()),
            field(Field::Service),
            field(Field::Company),
            say(said::cli_head_who()),
            field(Field::Level),
        ]);
        for row in &page.reached {
            let whose = whose(&row.company);
            let level = words::level(row.level).to_owned();
            reached.row([row.name.clone(), row.service.clone(), whose, row.who.join(", "), level]);
        }
        text.push_str(&format!("\n{}{}", line(said::cli_company_reached()), reached.text()));
    }
    text + &history(&page.history, zone)
}

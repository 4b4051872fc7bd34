//! `keyholder services show`.

use std::fmt::Write;

use api::view::{ServiceFact, ServicePage, ServiceView};
use clap::Args;
use directory::{Polarity, words};

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;

const UNKNOWN: &str = "not known; check with the service";

/// Show all that is known of a service, and the accounts at it
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder services show cloudflare --vault Office.keyholder")]
pub(super) struct Show {
    /// The service's key, as `keyholder services` lists it
    #[arg(value_name = "KEY")]
    key: String,
}

impl Show {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let page = context.api()?.service_page(&self.key)?;
        Ok(Answer::done(text(&page), answer::json(&page)?))
    }
}

fn text(page: &ServicePage) -> String {
    let profile = match (page.own, page.built_in, &page.service) {
        (true, true, _) => "your own, in place of the one that comes with Keyholder",
        (true, false, _) => "your own",
        (false, _, Some(_)) => "comes with Keyholder",
        (false, _, None) => "none; `keyholder services add` adds one",
    };
    let head = [("Service", page.name.clone()), ("Key", page.key.clone()), ("Profile", profile.to_owned())];
    let mut text = Table::pairs(head);
    if let Some(service) = &page.service {
        known(&mut text, service);
    }
    part(&mut text, "Accounts at it");
    for account in &page.accounts {
        let whose = if account.company.is_empty() { "ours" } else { &account.company };
        let closed = if account.closed { ", closed" } else { "" };
        line(&mut text, &format!("{} ({whose}{closed})", account.name));
    }
    if page.accounts.is_empty() {
        line(&mut text, "none");
    }
    text
}

fn known(text: &mut String, service: &ServiceView) {
    line(text, &service.what);
    line(text, service.web.as_deref().unwrap_or("Its web address is not known."));
    part(text, "Owners and seats");
    line(text, service.owners.as_deref().unwrap_or("How many owners are possible is not known."));
    service.owner_notes.iter().chain(&service.seats).for_each(|note| line(text, note));
    facts(text, &service.seats_taken_by);
    part(text, "Roles");
    for role in &service.roles {
        let limit = role.limit.as_ref().map(|limit| format!(" {limit}")).unwrap_or_default();
        line(text, &format!("{} ({}): {}{limit}", role.name, words::level(role.level), role.does));
    }
    if !service.permissions.is_empty() {
        part(text, "Single permissions");
        service.nothing_ticked.iter().for_each(|says| line(text, says));
    }
    for one in &service.permissions {
        let tick = match one.polarity {
            Polarity::Grants => "a tick allows it",
            Polarity::Forbids => "a tick forbids it",
        };
        line(text, &format!("{} ({tick}): {}", one.name, one.does));
    }
    part(text, "Signing in");
    facts(text, &service.sign_in);
    for list in &service.exports {
        part(text, &format!("Getting its list of users: {}", list.name));
        line(text, list.place.as_deref().unwrap_or(UNKNOWN));
        steps(text, list.steps.as_deref());
        list.says.iter().chain(&list.note).for_each(|says| line(text, says));
    }
    if let Some(first) = &service.hand_over.check_first {
        part(text, "Before handing the account over");
        first.iter().for_each(|one| line(text, one));
    }
    part(text, "Handing the account over");
    steps(text, service.hand_over.steps.as_deref());
    facts(text, &service.hand_over.facts);
    part(text, "Where this is from");
    line(text, &service.checked);
    service.sources.iter().for_each(|source| line(text, source));
}

fn part(text: &mut String, title: &str) {
    // Writing to a text can't fail.
    let _written = writeln!(text, "\n{title}");
}

fn line(text: &mut String, says: &str) {
    let _written = writeln!(text, "  {says}");
}

fn steps(text: &mut String, steps: Option<&[String]>) {
    match steps {
        None => line(text, UNKNOWN),
        Some(steps) => {
            for (number, step) in (1..).zip(steps) {
                line(text, &format!("{number}. {step}"));
            }
        }
    }
}

fn facts(text: &mut String, facts: &[ServiceFact]) {
    for fact in facts {
        line(text, &format!("{}: {}", fact.label, fact.says.as_deref().unwrap_or(UNKNOWN)));
    }
}

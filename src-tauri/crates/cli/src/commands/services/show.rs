//! `keyholder services show`.

use ::words::{Message, said};
use api::view::{ServiceFact, ServicePage, ServiceView};
use clap::Args;
use directory::{Field, words};

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::wording::{field, say, whose, yes_or_no};

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
        (true, true, _) => said::cli_service_replaces(),
        (true, false, _) => said::cli_service_own(),
        (false, _, Some(_)) => said::cli_service_built_in(),
        (false, _, None) => said::cli_service_none_add(),
    };
    let mut text = Table::pairs([
        (field(Field::Service), page.name.clone()),
        (say(said::cli_head_key()), page.key.clone()),
        (say(said::cli_head_profile()), say(profile)),
    ]);
    if let Some(service) = &page.service {
        known(&mut text, service);
    }
    part(&mut text, said::cli_service_accounts());
    for account in &page.accounts {
        let (closed, name) = (yes_or_no(account.closed), (&account.name).into());
        let whose = whose(&account.company).into();
        line(&mut text, &say(said::CliServiceAccount { closed, name, whose }));
    }
    if page.accounts.is_empty() {
        line(&mut text, &say(said::cli_service_none()));
    }
    text
}

fn known(text: &mut String, service: &ServiceView) {
    let or = |known: &Option<String>, not: Message| known.clone().unwrap_or_else(|| say(not));
    line(text, &service.what);
    line(text, &or(&service.web, said::cli_service_web_unknown()));
    part(text, said::cli_service_owners_seats());
    line(text, &or(&service.owners, said::cli_service_owners_unknown()));
    service.owner_notes.iter().chain(&service.seats).for_each(|note| line(text, note));
    facts(text, &service.seats_taken_by);
    part(text, said::cli_service_roles());
    for role in &service.roles {
        let limit = role.limit.as_ref().map(|limit| format!(" {limit}")).unwrap_or_default();
        let (name, level) = ((&role.name).into(), words::level(role.level).into());
        let does = say(said::CliServiceRole { does: (&role.does).into(), level, name });
        line(text, &(does + &limit));
    }
    if !service.permissions.is_empty() {
        part(text, said::cli_service_permissions());
        service.nothing_ticked.iter().for_each(|says| line(text, says));
    }
    for one in &service.permissions {
        let (does, name) = ((&one.does).into(), (&one.name).into());
        let polarity = ::words::code(&one.polarity).into();
        line(text, &say(said::CliServicePermission { does, name, polarity }));
    }
    part(text, said::cli_service_signing_in());
    facts(text, &service.sign_in);
    for list in &service.exports {
        part(text, said::cli_service_list(&list.name));
        line(text, &or(&list.place, said::cli_service_unknown()));
        steps(text, list.steps.as_deref());
        list.says.iter().chain(&list.note).for_each(|says| line(text, says));
    }
    part(text, said::cli_service_removing());
    service.removing.by.iter().for_each(|says| line(text, says));
    steps(text, service.removing.steps.as_deref());
    facts(text, &service.removing.facts);
    service.removing.note.iter().for_each(|says| line(text, says));
    if let Some(first) = &service.hand_over.check_first {
        part(text, said::cli_service_check_first());
        first.iter().for_each(|one| line(text, one));
    }
    part(text, said::cli_service_hand_over());
    steps(text, service.hand_over.steps.as_deref());
    facts(text, &service.hand_over.facts);
    part(text, said::cli_service_sources());
    line(text, &service.checked);
    service.sources.iter().for_each(|source| line(text, source));
}

fn part(text: &mut String, title: Message) {
    text.push_str(&format!("\n{title}\n"));
}

fn line(text: &mut String, says: &str) {
    text.push_str(&format!("  {says}\n"));
}

fn steps(text: &mut String, steps: Option<&[String]>) {
    match steps {
        None => line(text, &say(said::cli_service_unknown())),
        Some(steps) => {
            for (number, step) in (1..).zip(steps) {
                line(text, &format!("{number}. {step}"));
            }
        }
    }
}

fn facts(text: &mut String, facts: &[ServiceFact]) {
    for fact in facts {
        let says = fact.says.clone().unwrap_or_else(|| say(said::cli_service_unknown()));
        line(text, &format!("{}: {says}", fact.label));
    }
}

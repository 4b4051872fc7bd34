//! `keyholder strike`.

mod agree;
mod page;
mod person;
mod words;

use ::words::said;
use api::view::StrikeAsked;
use clap::{Args, Subcommand};
use jiff::tz::TimeZone;
use serde_json::json;

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;
use crate::wording::{line, say};

/// List what owners ask to have struck out of the journal: what was written about a former person, or single texts
///
/// Texts that people typed give way to others that say nothing. Who did what when, to whom and at which level stays,
/// and everything still verifies. It takes two owners: one asks, another agrees within 7 days. It reaches this vault
/// alone: backups, copies, audits and exports of before keep what they hold.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder strike --vault Office.keyholder")]
pub(crate) struct Strike {
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    Person(person::Person),
    Words(words::Words),
    Agree(agree::Agree),
    Keep(agree::Keep),
}

impl Strike {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        match &self.action {
            None => list(context),
            Some(Action::Person(person)) => person.run(context),
            Some(Action::Words(words)) => words.run(context),
            Some(Action::Agree(agree)) => agree.run(context),
            Some(Action::Keep(keep)) => keep.run(context),
        }
    }
}

fn list(context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
    let all = context.api()?.strikes_asked()?;
    Ok(Answer::done(text(&all, &context.zone()), json!({ "asked": answer::json(&all)? })))
}

fn text(all: &[StrikeAsked], zone: &TimeZone) -> String {
    if all.is_empty() {
        return line(said::cli_strikes_none());
    }
    let mut table = Table::new([
        say(said::cli_head_entry()),
        say(said::cli_head_asked_by()),
        say(said::cli_head_asked()),
        say(said::cli_head_until()),
        say(said::cli_head_to_strike_out()),
    ]);
    for asked in all {
        table.row([
            asked.entry.to_string(),
            asked.by.clone(),
            when::moment(zone, asked.at),
            when::moment(zone, asked.until),
            what(asked),
        ]);
    }
    table.text() + &line(said::cli_strikes_agree()) + &line(said::cli_strikes_keep())
}

/// The person, or the texts, one a line.
fn what(asked: &StrikeAsked) -> String {
    match &asked.name {
        Some(name) => say(said::cli_strike_person(name)),
        None => {
            let texts = asked.texts.iter().map(|text| {
                let (entry, text) = (text.at.entry.to_string().into(), (&text.text).into());
                say(said::CliStrikeTextOf { entry, text })
            });
            texts.collect::<Vec<_>>().join("\n")
        }
    }
}

//! What striking something out comes to, asking for it and doing it.

use std::cell::Cell;

use api::view::{BackupView, StrikePage, StrikeStanding, StrikeText, StrikeWhat};
use directory::{Refusal, UserId};
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::{CommandError, Exit};
use crate::table::Table;
use crate::when;

/// Most texts that the API names, of those that go and of those that stay.
const TOLD_MOST: usize = 200;

/// Looks through the journal for what striking `what` out comes to.
///
/// # Errors
/// Why it can't be struck out at all.
pub(super) fn look(context: &mut CommandContext<'_>, what: &StrikeWhat) -> Result<StrikePage, CommandError> {
    let screen = context.screen;
    Ok(context
        .api()?
        .strike_page(what, &|so_far| screen.progress("Looked through", so_far.done, so_far.of))?)
}

/// The page as it is; nothing is asked or done.
pub(super) fn shown(context: &CommandContext<'_>, page: &StrikePage) -> Result<Answer, CommandError> {
    Ok(Answer::done(text(page, &context.zone()), answer::json(page)?))
}

/// The page for somebody who wants it done and has not said yet that they looked.
pub(super) fn not_looked_at(context: &CommandContext<'_>, page: &StrikePage) -> Result<Answer, CommandError> {
    let text = format!(
        "{}Nothing was struck out. It can't be undone: look at what goes, and add --yes.\n",
        text(page, &context.zone())
    );
    Ok(Answer::done(text, answer::json(page)?).ending(Exit::Refused))
}

/// Asks another owner to agree.
///
/// # Errors
/// Refusals.
pub(super) fn ask(context: &mut CommandContext<'_>, what: &StrikeWhat) -> Result<Answer, CommandError> {
    let zone = context.zone();
    let api = context.api()?;
    api.ask_to_strike(what)?;
    let mine = api.strikes_asked()?.into_iter().filter(|asked| asked.mine);
    let asked = mine.max_by_key(|asked| asked.entry).ok_or(Refusal::NotAsked)?;
    let text = format!(
        "Entry {entry} asks for it. Another owner agrees until {}: keyholder strike agree {entry}\nWhere there is no \
         other owner, you may do it yourself after three days.\n",
        when::moment(&zone, asked.until),
        entry = asked.entry,
    );
    Ok(Answer::done(text, answer::json(&asked)?))
}

/// Strikes out what a page was looked at for.
///
/// # Errors
/// Refusals. Nothing has changed then.
pub(super) fn strike(context: &mut CommandContext<'_>, page: &StrikePage) -> Result<Answer, CommandError> {
    const LABEL: &str = "Struck out and verified";
    let (screen, zone) = (context.screen, context.zone());
    let whole = Cell::new(0);
    let api = context.api()?;
    let struck = api.strike(&page.what, &|so_far| {
        whole.set(so_far.of);
        screen.progress(LABEL, so_far.done.min(so_far.of.saturating_sub(1)), so_far.of);
    })?;
    screen.progress(LABEL, whole.get(), whole.get());
    let mut text = format!("Struck out: {} in {}.\n", counted(struck.texts, "text"), entries(struck.entries));
    let mut json = json!({ "struck": answer::json(&struck)?, "backups": answer::json(&page.backups)? });
    if let Some(user) = person(&page.what) {
        let details = api.person(user)?.details;
        text.push_str(&format!(
            "From now on they go by {}, with the username {}.\n",
            details.name, details.username
        ));
        if let Value::Object(members) = &mut json {
            members.insert("user".into(), json!(user));
            members.insert("name".into(), details.name.into());
            members.insert("username".into(), details.username.into());
        }
    }
    text.push_str(&backups(&page.backups, &zone));
    Ok(Answer::done(text, json))
}

/// Texts with the entries they stand in.
pub(super) fn texts(texts: &[StrikeText]) -> String {
    let mut table = Table::new(&["Entry", "Text"]);
    texts.iter().for_each(|text| table.row([text.at.entry.to_string(), text.text.clone()]));
    table.text()
}

fn text(page: &StrikePage, zone: &TimeZone) -> String {
    let what = page
        .name
        .as_ref()
        .map_or_else(|| "these texts".to_owned(), |name| format!("what was written about {name}"));
    let mut text = format!(
        "Striking out {what} comes to {} in {}.\n",
        counted(page.texts, "text"),
        entries(page.entries)
    );
    if !page.goes.is_empty() {
        let first = if page.goes.len() < TOLD_MOST { "" } else { "; the first 200" };
        text.push_str(&format!("\nTexts that go{first}\n{}", texts(&page.goes)));
    }
    if !page.elsewhere.is_empty() {
        let first = if page.elsewhere.len() < TOLD_MOST { "" } else { "; the first 200" };
        text.push_str(&format!(
            "\nTexts that name them elsewhere and stay{first}\n{}",
            texts(&page.elsewhere)
        ));
    }
    text.push_str(&backups(&page.backups, zone));
    text.push_str(&format!("\n{}\n", standing(page, zone)));
    text
}

/// What whoever looks can do, in a sentence or two.
fn standing(page: &StrikePage, zone: &TimeZone) -> String {
    let asked = page.asked.as_ref();
    let by = asked.map_or("an owner", |asked| asked.by.as_str());
    let mine = asked.is_some_and(|asked| asked.mine);
    match page.standing {
        StrikeStanding::May { asked: None } => {
            "The years that the settings ask for are over: one owner is enough, and you may do it.".into()
        }
        StrikeStanding::May { asked: Some(entry) } if mine => {
            format!("You asked for it with entry {entry}, and there is no other owner: you may do it.")
        }
        StrikeStanding::May { asked: Some(entry) } => {
            format!("{by} asks for it with entry {entry}: you may do it.")
        }
        StrikeStanding::ToAsk => "It takes another owner: ask one with --ask.".into(),
        StrikeStanding::Waits { until, alone_from: Some(from) } if mine => format!(
            "You asked for it, and there is no other owner: you may do it from {} to {}.",
            when::moment(zone, from),
            when::moment(zone, until)
        ),
        StrikeStanding::Waits { until, .. } if mine => {
            format!("You asked for it: another owner can agree until {}.", when::moment(zone, until))
        }
        StrikeStanding::Waits { until, .. } => {
            format!("{by} asked for it: another owner can agree until {}.", when::moment(zone, until))
        }
    }
}

fn backups(all: &[BackupView], zone: &TimeZone) -> String {
    if all.is_empty() {
        return "\nThe journal knows of no backup. Copies, audits and exports of before keep what they hold.\n".into();
    }
    let mut table = Table::new(&["Made", "SHA-256"]);
    all.iter().for_each(|backup| table.row([when::moment(zone, backup.at), backup.digest.clone()]));
    format!(
        "\nBackups keep all of it until you delete them, as copies, audits and exports of before do\n{}",
        table.text()
    )
}

fn counted(count: u32, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

fn entries(count: u32) -> String {
    if count == 1 { "1 entry".into() } else { format!("{count} entries") }
}

fn person(what: &StrikeWhat) -> Option<UserId> {
    match what {
        StrikeWhat::Person { user } => Some(*user),
        StrikeWhat::Texts { .. } => None,
    }
}

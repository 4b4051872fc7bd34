//! What striking something out comes to, asking for it and doing it.

use std::cell::Cell;

use api::view::{BackupView, StrikePage, StrikeStanding, StrikeText, StrikeWhat};
use directory::{Refusal, UserId};
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use words::{Arg, Message, said};

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::{CommandError, Exit};
use crate::table::Table;
use crate::when;
use crate::wording::{line, say, yes_or_no};

/// Most texts that the API names, of those that go and of those that stay.
const TOLD_MOST: usize = 200;

/// Looks through the journal for what striking `what` out comes to.
///
/// # Errors
/// Why it can't be struck out at all.
pub(super) fn look(context: &mut CommandContext<'_>, what: &StrikeWhat) -> Result<StrikePage, CommandError> {
    let screen = context.screen;
    Ok(context.api()?.strike_page(what, &|so_far| {
        screen.progress(said::cli_progress_looked_through(), so_far.done, so_far.of)
    })?)
}

/// The page as it is; nothing is asked or done.
pub(super) fn shown(context: &CommandContext<'_>, page: &StrikePage) -> Result<Answer, CommandError> {
    Ok(Answer::done(text(page, &context.zone()), answer::json(page)?))
}

/// The page for somebody who wants it done and has not said yet that they looked.
pub(super) fn not_looked_at(context: &CommandContext<'_>, page: &StrikePage) -> Result<Answer, CommandError> {
    let text = text(page, &context.zone()) + &line(said::cli_strike_not_yet());
    Ok(Answer::done(text, answer::json(page)?).ending(Exit::Refused))
}

/// Asks another owner to agree.
///
/// # Errors
/// What [`Api::ask_to_strike`](api::Api::ask_to_strike) says; what signing in says.
pub(super) fn ask(context: &mut CommandContext<'_>, what: &StrikeWhat) -> Result<Answer, CommandError> {
    let zone = context.zone();
    let api = context.api()?;
    api.ask_to_strike(what)?;
    let mine = api.strikes_asked()?.into_iter().filter(|asked| asked.mine);
    let asked = mine.max_by_key(|asked| asked.entry).ok_or(Refusal::NotAsked)?;
    let (entry, until) = (asked.entry.to_string().into(), when::moment(&zone, asked.until).into());
    let text = line(said::CliStrikeAsked { entry, until }) + &line(said::cli_strike_asked_alone());
    Ok(Answer::done(text, answer::json(&asked)?))
}

/// Strikes out what a page was looked at for.
///
/// # Errors
/// Refusals. Nothing has changed then.
pub(super) fn strike(context: &mut CommandContext<'_>, page: &StrikePage) -> Result<Answer, CommandError> {
    let (screen, zone) = (context.screen, context.zone());
    let whole = Cell::new(0);
    let api = context.api()?;
    let struck = api.strike(&page.what, &|so_far| {
        whole.set(so_far.of);
        screen.progress(said::cli_progress_struck(), so_far.done.min(so_far.of.saturating_sub(1)), so_far.of);
    })?;
    screen.progress(said::cli_progress_struck(), whole.get(), whole.get());
    let (texts, entries) = (struck.texts.into(), struck.entries.into());
    let mut text = line(said::CliStrikeDone { entries, texts });
    let mut json = json!({ "struck": answer::json(&struck)?, "backups": answer::json(&page.backups)? });
    if let Some(user) = person(&page.what) {
        let details = api.person(user)?.details;
        let (name, username) = ((&details.name).into(), (&details.username).into());
        text.push_str(&line(said::CliStrikeGoesBy { name, username }));
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
    let mut table = Table::new([say(said::cli_head_entry()), say(said::cli_head_text())]);
    texts.iter().for_each(|text| table.row([text.at.entry.to_string(), text.text.clone()]));
    table.text()
}

fn text(page: &StrikePage, zone: &TimeZone) -> String {
    let what = page.name.as_ref().map_or_else(said::cli_strike_these_texts, said::cli_strike_person);
    let mut text = line(said::CliStrikeComesTo {
        entries: page.entries.into(),
        texts: page.texts.into(),
        what: what.into(),
    });
    let many = |told: &[StrikeText]| (yes_or_no(told.len() >= TOLD_MOST), TOLD_MOST.into());
    if !page.goes.is_empty() {
        let (many, most) = many(&page.goes);
        text.push_str(&format!("\n{}{}", line(said::CliStrikeGoes { many, most }), texts(&page.goes)));
    }
    if !page.elsewhere.is_empty() {
        let (many, most) = many(&page.elsewhere);
        let title = line(said::CliStrikeElsewhere { many, most });
        text.push_str(&format!("\n{title}{}", texts(&page.elsewhere)));
    }
    text.push_str(&backups(&page.backups, zone));
    text.push_str(&format!("\n{}\n", standing(page, zone)));
    text
}

/// What whoever looks can do, in a sentence or two.
fn standing(page: &StrikePage, zone: &TimeZone) -> String {
    let asked = page.asked.as_ref();
    let by = || asked.map_or_else(|| Arg::from(said::cli_strike_an_owner()), |asked| (&asked.by).into());
    let moment = |at| Arg::from(when::moment(zone, at));
    let mine = asked.is_some_and(|asked| asked.mine);
    let says: Message = match page.standing {
        StrikeStanding::May { asked: None } => said::cli_strike_may_by_years(),
        StrikeStanding::May { asked: Some(entry) } if mine => said::cli_strike_may_alone(entry.to_string()),
        StrikeStanding::May { asked: Some(entry) } => {
            said::CliStrikeMay { by: by(), entry: entry.to_string().into() }.into()
        }
        StrikeStanding::ToAsk => said::cli_strike_to_ask(),
        StrikeStanding::Waits { until, alone_from: Some(from) } if mine => {
            said::CliStrikeWaitsAlone { from: moment(from), until: moment(until) }.into()
        }
        StrikeStanding::Waits { until, .. } if mine => said::cli_strike_waits_mine(moment(until)),
        StrikeStanding::Waits { until, .. } => said::CliStrikeWaits { by: by(), until: moment(until) }.into(),
    };
    say(says)
}

fn backups(all: &[BackupView], zone: &TimeZone) -> String {
    if all.is_empty() {
        return format!("\n{}", line(said::cli_strike_no_backups()));
    }
    let mut table = Table::new([say(said::cli_head_made()), say(said::cli_head_sha256())]);
    all.iter().for_each(|backup| table.row([when::moment(zone, backup.at), backup.digest.clone()]));
    format!("\n{}{}", line(said::cli_strike_backups()), table.text())
}

fn person(what: &StrikeWhat) -> Option<UserId> {
    match what {
        StrikeWhat::Person { user } => Some(*user),
        StrikeWhat::Texts { .. } => None,
    }
}

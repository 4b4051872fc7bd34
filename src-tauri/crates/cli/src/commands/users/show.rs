//! `keyholder users show`.

use ::words::said::{self, CliSignInTries};
use api::view::{LockView, PersonPage, SignInView};
use clap::Args;
use directory::{Field, words};
use jiff::tz::TimeZone;

use super::list::state_words;
use crate::answer::{self, Answer};
use crate::commands::fields;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;
use crate::wording::{at_by, field, history, line, say};

/// Show all about one user
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder users show bo --vault Office.keyholder")]
pub(super) struct Show {
    /// The user's username
    #[arg(value_name = "USERNAME")]
    username: String,
}

impl Show {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let zone = context.zone();
        let api = context.api()?;
        let user = api.find_user(&self.username)?.id;
        let page = api.person(user)?;
        let rows = fields::rows(api, &page.details, None)?;
        Ok(Answer::done(text(&page, rows, &zone), answer::json(&page)?))
    }
}

fn text(page: &PersonPage, rows: Vec<(&'static str, String)>, zone: &TimeZone) -> String {
    let state = [
        (say(said::cli_head_kind()), words::user_kind(page.kind).to_owned()),
        (say(said::cli_head_state()), state_words(&page.state, zone)),
        (
            say(said::cli_head_forgotten()),
            page.forgotten_at.map_or_else(String::new, |at| when::moment(zone, at)),
        ),
        (field(Field::Reason), page.disabled_reason.clone().unwrap_or_default()),
    ];
    let record = rows.into_iter().map(|(label, says)| (label.to_owned(), says));
    let changed = at_by(when::moment(zone, page.changed_at), &page.changed_by);
    let written = [
        (say(said::cli_head_added()), when::moment(zone, page.added_at)),
        (say(said::cli_head_last_changed()), changed),
    ];
    let mut text = Table::pairs(state.into_iter().chain(record).chain(written));
    match &page.sign_in {
        None => text.push_str(&format!("\n{}", line(said::cli_no_sign_in()))),
        Some(sign_in) => text.push_str(&sign_in_text(sign_in, zone)),
    }
    text + &history(&page.history, zone)
}

fn sign_in_text(sign_in: &SignInView, zone: &TimeZone) -> String {
    let moment = |at: Option<directory::Timestamp>| {
        at.map_or_else(|| say(said::cli_never()), |at| when::moment(zone, at))
    };
    let role = words::role(sign_in.grant.role);
    let role = if sign_in.customised { say(said::cli_role_customised(role)) } else { role.to_owned() };
    let mut text = format!("\n{}", line(said::cli_sign_in()));
    text.push_str(&Table::pairs([
        (say(said::cli_head_role()), role),
        (say(said::cli_head_stage()), words::stage(sign_in.stage).to_owned()),
        (say(said::cli_head_made()), when::moment(zone, sign_in.made_at)),
        (say(said::cli_head_last_used()), moment(sign_in.last_used)),
        (say(said::cli_head_expires()), moment(sign_in.expires_at)),
        (say(said::cli_head_password_chosen()), when::moment(zone, sign_in.password_at)),
        (field(Field::IdentityQuestion), sign_in.question.clone().unwrap_or_default()),
    ]));
    text.extend(sign_in.locks.iter().map(|lock| line(tries(lock, zone))));
    for (heading, lines) in [(said::cli_can(), &sign_in.can_do), (said::cli_cannot(), &sign_in.cannot_do)] {
        if !lines.is_empty() {
            text.push_str(&format!("{heading}\n"));
            lines.iter().for_each(|line| text.push_str(&format!("  {line}\n")));
        }
    }
    text
}

/// Wrong tries on a computer, and the lock that they led to.
fn tries(lock: &LockView, zone: &TimeZone) -> CliSignInTries {
    let until = lock.until.map(|until| when::moment(zone, until));
    let locked = match &until {
        _ if lock.off => "off",
        Some(_) => "until",
        None => "no",
    };
    CliSignInTries {
        computer: (&lock.computer).into(),
        locked: locked.into(),
        tries: lock.tries.into(),
        until: until.unwrap_or_default().into(),
    }
}

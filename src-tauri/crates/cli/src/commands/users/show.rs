//! `keyholder users show`.

use api::view::{PersonPage, SignInView};
use clap::Args;
use directory::words;
use jiff::tz::TimeZone;

use super::list::state_words;
use crate::answer::{self, Answer};
use crate::commands::fields;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;

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
    let mut text = Table::pairs(
        [
            ("Kind", words::user_kind(page.kind).to_owned()),
            ("State", state_words(&page.state, zone)),
            ("Forgotten", page.forgotten_at.map_or_else(String::new, |at| when::moment(zone, at))),
            ("Reason", page.disabled_reason.clone().unwrap_or_default()),
        ]
        .into_iter()
        .chain(rows)
        .chain([
            ("Added", when::moment(zone, page.added_at)),
            ("Last changed", format!("{} by {}", when::moment(zone, page.changed_at), page.changed_by)),
        ]),
    );
    match &page.sign_in {
        None => text.push_str("\nNo sign-in to this vault.\n"),
        Some(sign_in) => text.push_str(&sign_in_text(sign_in, zone)),
    }
    text.push_str("\nWhat happened, the newest first\n");
    for row in &page.history {
        text.push_str(&format!("  {}  {}\n", when::moment(zone, row.at), row.what.join(" ")));
    }
    text
}

fn sign_in_text(sign_in: &SignInView, zone: &TimeZone) -> String {
    let moment = |at: Option<directory::Timestamp>, none: &str| {
        at.map_or_else(|| none.to_owned(), |at| when::moment(zone, at))
    };
    let role = words::role(sign_in.grant.role);
    let role =
        if sign_in.customised { format!("{role}, with permissions of its own") } else { role.to_owned() };
    let mut text = String::from("\nSign-in\n");
    text.push_str(&Table::pairs([
        ("Role", role),
        ("Stage", words::stage(sign_in.stage).to_owned()),
        ("Made", when::moment(zone, sign_in.made_at)),
        ("Last used", moment(sign_in.last_used, "never")),
        ("Expires", moment(sign_in.expires_at, "never")),
        ("Password chosen", when::moment(zone, sign_in.password_at)),
        ("Identity question", sign_in.question.clone().unwrap_or_default()),
    ]));
    for lock in &sign_in.locks {
        let until = lock.until.map(|until| format!(", locked until {}", when::moment(zone, until)));
        let off = if lock.off { ", off until somebody clears it" } else { "" };
        text.push_str(&format!(
            "{} wrong tries on {}{}{off}\n",
            lock.tries,
            lock.computer,
            until.unwrap_or_default()
        ));
    }
    for (heading, lines) in
        [("What they can do", &sign_in.can_do), ("What they can't do", &sign_in.cannot_do)]
    {
        if !lines.is_empty() {
            text.push_str(&format!("{heading}\n"));
            lines.iter().for_each(|line| text.push_str(&format!("  {line}\n")));
        }
    }
    text
}

//! `keyholder strike agree` and `keep`.

use clap::Args;
use directory::Refusal;
use serde_json::json;

use super::page;
use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::wording::line;

/// Strike out what an entry asks for
///
/// Ctrl-C stops it: all of it is struck out or nothing.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  keyholder strike agree 214 --vault Office.keyholder\n  \
                        keyholder strike agree 214 --yes --vault Office.keyholder")]
pub(super) struct Agree {
    /// The entry that asks, as `keyholder strike` lists it
    #[arg(value_name = "ENTRY")]
    entry: u32,
    /// You have looked at what it comes to. It can't be undone
    #[arg(long)]
    yes: bool,
}

impl Agree {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let all = context.api()?.strikes_asked()?;
        let asked = all.into_iter().find(|asked| asked.entry == self.entry).ok_or(Refusal::NotAsked)?;
        let page = page::look(context, &asked.what)?;
        if self.yes { page::strike(context, &page) } else { page::not_looked_at(context, &page) }
    }
}

/// Say that what an entry asks to strike out stays
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder strike keep 214 --reason \"the law wants it kept until 2031\" \
                        --vault Office.keyholder"
)]
pub(super) struct Keep {
    /// The entry that asks
    #[arg(value_name = "ENTRY")]
    entry: u32,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl Keep {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        context.api()?.forgo_strike(self.entry, &self.reason)?;
        Ok(Answer::done(
            line(words::said::cli_strike_kept(self.entry.to_string())),
            json!({ "entry": self.entry, "state": "kept" }),
        ))
    }
}

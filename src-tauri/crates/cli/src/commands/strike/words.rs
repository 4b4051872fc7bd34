//! `keyholder strike words`.

use api::view::{Progress, StrikeText, StrikeWhat};
use clap::Args;
use serde_json::json;
use words::said;

use super::page;
use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::secrets::Item;
use crate::wording::{line, say};

/// List the texts in which words stand, such as a password that somebody typed into a note
///
/// Needs words beside what a sign-in needs: they may be a secret, so they never stand on the command line. Upper and
/// lower case are alike. What is struck out is the whole text, wherever the same stands.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  keyholder strike words --vault Office.keyholder\n  \
                        keyholder strike words --entry 214 --ask --vault Office.keyholder")]
pub(super) struct Words {
    /// Only texts of this entry; can be given several times
    #[arg(long = "entry", value_name = "ENTRY")]
    entries: Vec<u32>,
    /// Ask another owner to agree that all texts listed are struck out
    #[arg(long)]
    ask: bool,
}

impl Words {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let words = context.need(Item::Words)?;
        let screen = context.screen;
        let tell =
            |so_far: Progress| screen.progress(said::cli_progress_looked_through(), so_far.done, so_far.of);
        let mut found = context.api()?.texts_with(&words, &tell)?;
        found.retain(|text| self.entries.is_empty() || self.entries.contains(&text.at.entry));
        match (self.ask, found.is_empty()) {
            (true, true) => Err(CommandError::Refused(say(said::cli_strike_not_asked()))),
            (true, false) => {
                let texts = found.iter().map(|text| text.at).collect();
                page::ask(context, &StrikeWhat::Texts { texts })
            }
            (false, _) => Ok(Answer::done(text(&found), json!({ "texts": answer::json(&found)? }))),
        }
    }
}

fn text(found: &[StrikeText]) -> String {
    if found.is_empty() {
        return line(said::cli_strike_no_text());
    }
    page::texts(found) + &line(said::cli_strike_texts(found.len()))
}

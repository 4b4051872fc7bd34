//! `keyholder journal`.

use std::path::PathBuf;

use api::view::{JournalQuery, JournalRow, Verified};
use clap::{Args, Subcommand};
use serde_json::json;
use words::said;

use super::{find, written};
use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::{CommandError, Exit};
use crate::folder;
use crate::when::{self, Point};
use crate::wording::line;

/// How many entries are read at a time.
const PAGE: u32 = 500;

/// List what happened, the newest first
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder journal --since 2026-11-01 --user bo --vault Office.keyholder")]
pub(crate) struct Journal {
    #[command(subcommand)]
    action: Option<Action>,
    /// From this day or time on
    #[arg(long, value_name = "DATE")]
    since: Option<Point>,
    /// Up to the end of this day, or up to this time
    #[arg(long, value_name = "DATE")]
    until: Option<Point>,
    /// By or about the user with this username
    #[arg(long, value_name = "USERNAME")]
    user: Option<String>,
    /// About the account with this name, or this number: no.12
    #[arg(long, value_name = "ACCOUNT")]
    account: Option<String>,
    /// With these words
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    search: String,
    /// At most so many entries
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
    /// Leave out plain sign-ins
    #[arg(long)]
    without_sign_ins: bool,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Verify the file, every entry and signature, and the tables against a replay of the journal
    ///
    /// Exit code 0 when everything agrees, 3 when something is wrong, and which entry first. It only reads: Ctrl-C stops
    /// it and leaves everything as it is.
    #[command(after_help = "Example:\n  keyholder journal verify --vault Office.keyholder")]
    Verify,
    /// Write the whole journal as CSV, or as JSON where the file's name ends in .json
    #[command(after_help = "Example:\n  keyholder journal export journal.csv --vault Office.keyholder")]
    Export {
        /// The file to write; it must not exist yet
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

impl Journal {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        match &self.action {
            None => self.list(context),
            Some(Action::Verify) => verify(context),
            Some(Action::Export { file }) => {
                let file = folder::text(&folder::absolute(file)?);
                let written = context.api()?.export_journal(&file)?;
                Ok(Answer::done(
                    written::text(said::cli_written_journal(), &written),
                    answer::json(&written)?,
                ))
            }
        }
    }

    fn list(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let zone = context.zone();
        let api = context.api()?;
        let user = self.user.as_deref().map(|username| api.find_user(username)).transpose()?;
        let account = self.account.as_deref().map(|named| find::account(api, named, None)).transpose()?;
        let most = self.limit.unwrap_or(u32::MAX);
        let mut query = JournalQuery {
            before: None,
            limit: 0,
            user: user.map(|user| user.id),
            account,
            since: self.since.map(|since| since.begins(&zone)),
            // "Earlier than": the whole of the last millisecond belongs to it.
            until: self.until.map(|until| until.ends(&zone).plus(1)),
            search: self.search.clone(),
            without_sign_ins: self.without_sign_ins,
        };
        let mut rows: Vec<JournalRow> = Vec::new();
        let (entries, head) = loop {
            let left = most.saturating_sub(u32::try_from(rows.len()).unwrap_or(u32::MAX));
            query.limit = left.min(PAGE);
            let page = api.journal(&query)?;
            rows.extend(page.rows);
            match page.next {
                Some(before) if left > PAGE => query.before = Some(before),
                Some(_) | None => break (page.entries, page.head),
            }
        };
        let mut text = String::new();
        for row in &rows {
            let begin = format!("{:>7}  {}  ", row.entry, when::moment(&zone, row.at));
            let under = format!("\n{}", " ".repeat(begin.len()));
            text.push_str(&format!("{begin}{}\n", row.what.join(&under)));
        }
        text.push_str(&line(said::CliCountEntries {
            count: rows.len().into(),
            entries: entries.into(),
            head: (&head).into(),
        }));
        Ok(Answer::done(text, json!({ "entries": entries, "head": head, "rows": answer::json(&rows)? })))
    }
}

fn verify(context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
    let screen = context.screen;
    let verified = context
        .api()?
        .verify(&|progress| screen.progress(said::cli_progress_verified(), progress.done, progress.of))?;
    let (text, exit) = told(&verified);
    Ok(Answer::done(text, answer::json(&verified)?).ending(exit))
}

fn told(verified: &Verified) -> (String, Exit) {
    match verified {
        Verified::Good { entries, head, rows } => {
            let good = said::CliVerifiedGood { entries: (*entries).into(), rows: (*rows).into() };
            (line(good) + &line(said::cli_journal_head(head)), Exit::Done)
        }
        Verified::WrongEntry { entry, fault } => {
            let wrong = said::CliVerifiedEntry { entry: entry.to_string().into(), fault: fault.into() };
            (line(wrong) + &line(said::cli_verified_entry_todo()), Exit::Damaged)
        }
        Verified::TablesDiffer { table, rows } => {
            (line(said::CliVerifiedTables { rows: (*rows).into(), table: table.into() }), Exit::Damaged)
        }
        Verified::KeysFileWrong { fault } => (line(said::cli_verified_keys(fault)), Exit::Damaged),
        Verified::FileDamaged { problems } => (line(said::cli_verified_file(*problems)), Exit::Damaged),
    }
}

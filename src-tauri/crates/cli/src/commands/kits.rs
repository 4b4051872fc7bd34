//! `keyholder kits`.

use std::path::{Path, PathBuf};

use api::view::{KitCheck, MadeKit, RecoveryPage, Written};
use clap::{Args, Subcommand};
use directory::{UserId, words as called};
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use words::{Arg, Message, said};

use super::written;
use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::{CommandError, Exit};
use crate::folder;
use crate::secrets::Item;
use crate::table::Table;
use crate::when;
use crate::wording::{self, line, say};

/// List the owners' recovery kits
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder kits --vault Office.keyholder")]
pub(crate) struct Kits {
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Make a recovery kit for an owner and write its page to print
    ///
    /// The kit before it keeps working until this one's code was typed back with `keyholder kits check`.
    #[command(
        after_help = "Example:\n  keyholder kits make --for ingrid --out kit-2.pdf --vault Office.keyholder"
    )]
    Make(Make),
    /// Check a kit's code without using it up; the first check makes a new kit count
    ///
    /// Needs recovery_code beside what a sign-in needs.
    #[command(after_help = "Example:\n  keyholder kits check --vault Office.keyholder")]
    Check,
}

#[derive(Debug, Args)]
struct Make {
    /// The owner's username
    #[arg(long = "for", value_name = "USERNAME")]
    owner: String,
    /// Where to write the page; the file must not exist yet
    #[arg(long, value_name = "KIT.pdf")]
    out: PathBuf,
    #[command(flatten)]
    paper: Paper,
}

/// How a kit's page is made and kept.
#[derive(Debug, Args)]
pub(crate) struct Paper {
    /// Where the printed kit will be kept, for owners to read
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    place: String,
    /// Leave the last groups of the code, and the square to scan, off the page: they are shown here and written in by
    /// hand. Printers and their queues keep copies of what they print; then no copy holds the whole code
    #[arg(long)]
    last_groups_by_hand: bool,
}

impl Kits {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        match &self.action {
            None => list(context),
            Some(Action::Make(new)) => {
                let file = free_place(&new.out)?;
                if new.paper.last_groups_by_hand {
                    context.screen.has_reader()?;
                }
                let owner = context.api()?.find_user(&new.owner)?.id;
                let made = make(context, owner, &new.paper, &file)?;
                let mut json = made.json()?;
                if let Value::Object(members) = &mut json {
                    members.insert("recovery_code".into(), made.kit.code.join("-").into());
                    members.insert("fingerprint".into(), made.kit.fingerprint.clone().into());
                }
                Ok(Answer::done(made.text(), json).once(made.unread()).ending(made.exit()))
            }
            Some(Action::Check) => check(context),
        }
    }
}

/// A kit just made, and what became of its page.
pub(crate) struct Made {
    pub(crate) kit: MadeKit,
    page: Result<Written, String>,
    last_groups_by_hand: bool,
}

impl Made {
    /// What to tell people.
    pub(crate) fn text(&self) -> String {
        let (kit, owner) = self.named();
        match &self.page {
            Ok(page) => format!(
                "{}{}{}",
                line(said::CliKitMade { kit, owner }),
                written::text(said::cli_written_kit(), page),
                self.next()
            ),
            Err(why) => {
                line(said::CliKitNoPage { kit, owner, why: why.into() }) + &line(said::cli_kit_no_page_todo())
            }
        }
    }

    /// What to do with the page before its code counts. The groups that aren't on it are nowhere else.
    fn next(&self) -> String {
        if !self.last_groups_by_hand {
            return line(said::cli_kit_print());
        }
        let MadeKit { code, by_hand, .. } = &self.kit;
        let printed = code.len().saturating_sub(usize::try_from(*by_hand).unwrap_or_default());
        let left = code.split_at(printed).1.join("  ");
        let write = said::CliKitByHand { from: (printed + 1).into(), to: code.len().into() };
        format!("{}\n    {left}\n\n{}", line(write), line(said::cli_kit_by_hand_then()))
    }

    /// What to do when nobody could read the answer.
    fn unread(&self) -> String {
        let (kit, owner) = self.named();
        match (&self.page, self.last_groups_by_hand) {
            (Ok(page), false) => {
                let file = page.file.as_str().into();
                say(said::CliKitUnread { kit, owner, file })
            }
            (Ok(_) | Err(_), _) => say(said::CliKitUnreadLost { kit, owner }),
        }
    }

    /// Its number, and whose it is.
    fn named(&self) -> (Arg, Arg) {
        (self.kit.number.0.into(), self.kit.owner.as_str().into())
    }

    /// The same for programs, without the code.
    pub(crate) fn json(&self) -> Result<Value, CommandError> {
        Ok(json!({
            "number": self.kit.number,
            "owner": self.kit.owner,
            "replaces": self.kit.replaces,
            "confirmed": false,
            "last_groups_by_hand": self.last_groups_by_hand,
            "page": self.page.as_ref().ok().map(answer::json).transpose()?,
            "page_error": self.page.as_ref().err(),
        }))
    }

    /// A kit without its page is half the work.
    pub(crate) fn exit(&self) -> Exit {
        if self.page.is_ok() { Exit::Done } else { Exit::Refused }
    }
}

/// The kit that is made with a vault, or when one was taken over. What came before stands, whatever becomes of the kit.
pub(crate) enum Next {
    /// None was asked for.
    NotAsked,
    /// It could not be made, and why.
    Failed(String),
    /// It is made.
    Made(Box<Made>),
}

impl Next {
    /// Makes it where a file was named for its page.
    pub(crate) fn make(
        context: &mut CommandContext<'_>,
        owner: UserId,
        paper: &Paper,
        file: Option<&Path>,
    ) -> Self {
        let Some(file) = file else { return Self::NotAsked };
        match make(context, owner, paper, file) {
            Ok(made) => Self::Made(Box::new(made)),
            Err(fault) => Self::Failed(wording::fault(&fault, &context.zone())),
        }
    }

    /// The kit.
    pub(crate) fn kit(&self) -> Option<&MadeKit> {
        match self {
            Self::Made(made) => Some(&made.kit),
            Self::NotAsked | Self::Failed(_) => None,
        }
    }

    /// What to tell people.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::NotAsked => line(said::cli_kit_next()),
            Self::Failed(why) => line(said::cli_kit_failed(why)) + &line(said::cli_kit_failed_todo()),
            Self::Made(made) => made.text(),
        }
    }

    /// The same for programs, without the code.
    pub(crate) fn json(&self) -> Result<Value, CommandError> {
        match self {
            Self::NotAsked => Ok(Value::Null),
            Self::Failed(why) => Ok(json!({ "error": why })),
            Self::Made(made) => made.json(),
        }
    }

    /// A kit that was asked for and isn't there is half the work.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::NotAsked => Exit::Done,
            Self::Failed(_) => Exit::Refused,
            Self::Made(made) => made.exit(),
        }
    }
}

/// Makes a kit and writes its page. Once the kit is made, a page that can't be written is told and no error.
///
/// # Errors
/// What making it says.
pub(crate) fn make(
    context: &mut CommandContext<'_>,
    owner: UserId,
    paper: &Paper,
    file: &Path,
) -> Result<Made, CommandError> {
    let zone = context.zone();
    let api = context.api()?;
    let last_groups_by_hand = paper.last_groups_by_hand;
    let kit = api.make_kit(owner, &paper.place)?;
    let page = api.save_kit(&folder::text(file), last_groups_by_hand);
    let page = page.map_err(|error| wording::fault(&error.into(), &zone));
    api.done_with_kit()?;
    Ok(Made { kit, page, last_groups_by_hand })
}

/// The file for a kit's page, refused before anything is made when it exists or has no folder.
///
/// # Errors
/// [`CommandError::Told`] as the API would say it.
pub(crate) fn free_place(file: &Path) -> Result<PathBuf, CommandError> {
    let file = folder::absolute(file)?;
    let fault = match file.symlink_metadata() {
        Ok(_) => Some(api::FileFault::Exists),
        Err(_) if file.parent().is_some_and(Path::is_dir) => None,
        Err(_) => Some(api::FileFault::Missing),
    };
    match fault {
        None => Ok(file),
        Some(api::FileFault::Missing) => {
            let path = folder::text(file.parent().unwrap_or(&file));
            Err(api::ApiError::File { fault: api::FileFault::Missing, path }.into())
        }
        Some(fault) => Err(api::ApiError::File { fault, path: folder::text(&file) }.into()),
    }
}

fn check(context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
    let code = context.need(Item::RecoveryCode)?;
    let checked = context.api()?.check_kit(&code)?;
    let zone = context.zone();
    let (message, exit) = found(&checked, &zone);
    Ok(Answer::done(line(message), answer::json(&checked)?).ending(exit))
}

/// What became of the kit whose code was typed.
fn found(checked: &KitCheck, zone: &TimeZone) -> (Message, Exit) {
    match checked {
        KitCheck::Good { number, owner, confirmed } => {
            let (kit, owner) = (number.0.into(), owner.into());
            let message = if *confirmed {
                said::CliKitCounts { kit, owner }.into()
            } else {
                said::CliKitGood { kit, owner }.into()
            };
            (message, Exit::Done)
        }
        KitCheck::Replaced { number, at } => {
            let (kit, day) = (number.0.into(), when::day(zone, *at).into());
            (said::CliKitReplaced { kit, day }.into(), Exit::Refused)
        }
        KitCheck::Used { number, at } => {
            let (kit, day) = (number.0.into(), when::day(zone, *at).into());
            (said::CliKitUsed { kit, day }.into(), Exit::Refused)
        }
        KitCheck::Unknown => (said::cli_kit_unknown(), Exit::Refused),
    }
}

fn list(context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
    let page = context.api()?.recovery()?;
    let zone = context.zone();
    Ok(Answer::done(text(&page, &zone), answer::json(&page)?))
}

fn text(page: &RecoveryPage, zone: &TimeZone) -> String {
    let mut table = Table::new([
        say(said::cli_head_kit()),
        say(said::cli_head_owner()),
        say(said::cli_head_state()),
        say(said::cli_head_made()),
        say(said::cli_head_by()),
        say(said::cli_head_checked()),
        say(said::cli_head_check_due()),
        say(said::cli_head_place()),
    ]);
    let day = |at: Option<directory::Timestamp>| {
        at.map_or_else(|| say(said::cli_never()), |at| when::day(zone, at))
    };
    let mut without = String::new();
    for owner in &page.owners {
        if owner.active && !owner.kits.iter().any(|kit| kit.state.opens()) {
            without.push_str(&line(said::cli_kit_none(&owner.name)));
        }
        for kit in &owner.kits {
            table.row([
                kit.number.0.to_string(),
                owner.name.clone(),
                called::kit_state(&kit.state).to_owned(),
                when::day(zone, kit.made_at),
                kit.made_by.clone(),
                day(kit.checked_at),
                kit.check_due.map_or_else(String::new, |at| when::day(zone, at)),
                kit.place.clone(),
            ]);
        }
    }
    format!("{}{without}{}", table.text(), line(said::cli_fingerprint(&page.fingerprint)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use directory::KitNumber;

    fn made(last_groups_by_hand: bool) -> Made {
        let code =
            ["KAAA", "BBBB", "CCCC", "DDDD", "EEEE", "FFFF", "GGGG", "HHHH"].map(str::to_owned).to_vec();
        let kit = MadeKit {
            number: KitNumber(2),
            owner: "Ingrid Solberg".into(),
            replaces: None,
            vault_secret: code.clone(),
            code,
            qr: String::new(),
            by_hand: 5,
            fingerprint: String::new(),
            file_name: String::new(),
        };
        let page = Written { file: "kit.pdf".into(), bytes: 1, sha256: String::new(), note: None };
        Made { kit, page: Ok(page), last_groups_by_hand }
    }

    #[test]
    fn groups_that_are_not_on_the_page_are_shown_and_no_others() {
        let told = made(true).text();
        assert!(told.contains("groups 4 to 8") && told.contains("DDDD  EEEE  FFFF  GGGG  HHHH"), "{told}");
        assert!(!told.contains("CCCC"), "the beginning is on the page: {told}");
        assert!(
            !made(false).text().contains("DDDD"),
            "a whole code is on the page and need not be on screen"
        );
    }
}

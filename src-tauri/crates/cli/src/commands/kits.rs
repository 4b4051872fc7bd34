//! `keyholder kits`.

use std::path::{Path, PathBuf};

use api::view::{KitCheck, MadeKit, RecoveryPage, Written};
use clap::{Args, Subcommand};
use directory::{UserId, words};
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::written;
use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::{CommandError, Exit};
use crate::folder;
use crate::secrets::Item;
use crate::table::Table;
use crate::{when, wording};

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
        let MadeKit { number, owner, .. } = &self.kit;
        match &self.page {
            Ok(page) => format!(
                "Recovery kit {} for {owner} is made.\n{}{} type its code back: keyholder kits check. Until then it does \
                 not count as good.\n",
                number.0,
                written::text(::words::said::cli_written_kit(), page),
                self.first()
            ),
            Err(why) => format!(
                "Recovery kit {} for {owner} is made, and its page could not be written: {why}\nMake another kit: \
                 keyholder kits make.\n",
                number.0
            ),
        }
    }

    /// What to do with the page before its code is typed back. The groups that aren't on it are nowhere else.
    fn first(&self) -> String {
        if !self.last_groups_by_hand {
            return "Print it, then".to_owned();
        }
        let MadeKit { code, by_hand, .. } = &self.kit;
        let printed = code.len().saturating_sub(usize::try_from(*by_hand).unwrap_or_default());
        let (from, to) = (printed + 1, code.len());
        let left = code.split_at(printed).1.join("  ");
        format!("Print it and write groups {from} to {to} onto it by hand:\n\n    {left}\n\nThen")
    }

    /// What to do when nobody could read the answer.
    fn unread(&self) -> String {
        let MadeKit { number, owner, .. } = &self.kit;
        match (&self.page, self.last_groups_by_hand) {
            (Ok(page), false) => {
                format!("Recovery kit {} for {owner} is made, and its page is {}.", number.0, page.file)
            }
            (Ok(_) | Err(_), _) => format!(
                "Recovery kit {} for {owner} is made, and groups of its code are lost. Make another: keyholder kits make.",
                number.0
            ),
        }
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
        let make = "keyholder kits make --for USERNAME --out KIT.pdf";
        match self {
            Self::NotAsked => format!("Make the next recovery kit before you need it: {make}.\n"),
            Self::Failed(why) => format!("The recovery kit could not be made: {why}\nMake it now: {make}.\n"),
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
    let (text, exit) = said(&checked, &zone);
    Ok(Answer::done(text, answer::json(&checked)?).ending(exit))
}

fn said(checked: &KitCheck, zone: &TimeZone) -> (String, Exit) {
    match checked {
        KitCheck::Good { number, owner, confirmed: true } => (
            format!(
                "Recovery kit {} for {owner} is good, and counts from now on. Lock the page away.\n",
                number.0
            ),
            Exit::Done,
        ),
        KitCheck::Good { number, owner, confirmed: false } => {
            (format!("Recovery kit {} for {owner} is good. It was not used up.\n", number.0), Exit::Done)
        }
        KitCheck::Replaced { number, at } => (
            format!(
                "Recovery kit {} was replaced on {} and opens nothing. Destroy it and look for the newer one.\n",
                number.0,
                when::day(zone, *at)
            ),
            Exit::Refused,
        ),
        KitCheck::Used { number, at } => (
            format!(
                "Recovery kit {} was used on {} and opens nothing. Destroy it and make a new one.\n",
                number.0,
                when::day(zone, *at)
            ),
            Exit::Refused,
        ),
        KitCheck::Unknown => (
            "This is no code of a recovery kit of this vault. Compare the fingerprints.\n".into(),
            Exit::Refused,
        ),
    }
}

fn list(context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
    let page = context.api()?.recovery()?;
    let zone = context.zone();
    Ok(Answer::done(text(&page, &zone), answer::json(&page)?))
}

fn text(page: &RecoveryPage, zone: &TimeZone) -> String {
    let mut table = Table::new(["Kit", "Owner", "State", "Made", "By", "Checked", "Check due", "Place"]);
    let day =
        |at: Option<directory::Timestamp>| at.map_or_else(|| "never".to_owned(), |at| when::day(zone, at));
    let mut without = String::new();
    for owner in &page.owners {
        if owner.active && !owner.kits.iter().any(|kit| kit.state.opens()) {
            without.push_str(&format!("{} has no kit that opens the vault.\n", owner.name));
        }
        for kit in &owner.kits {
            table.row([
                kit.number.0.to_string(),
                owner.name.clone(),
                words::kit_state(&kit.state).to_owned(),
                when::day(zone, kit.made_at),
                kit.made_by.clone(),
                day(kit.checked_at),
                kit.check_due.map_or_else(String::new, |at| when::day(zone, at)),
                kit.place.clone(),
            ]);
        }
    }
    format!("{}{without}Fingerprint: {}\n", table.text(), page.fingerprint)
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
        let said = made(true).text();
        assert!(said.contains("groups 4 to 8") && said.contains("DDDD  EEEE  FFFF  GGGG  HHHH"), "{said}");
        assert!(!said.contains("CCCC"), "the beginning is on the page: {said}");
        assert!(
            !made(false).text().contains("DDDD"),
            "a whole code is on the page and need not be on screen"
        );
    }
}

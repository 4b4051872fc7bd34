//! `keyholder accounts`.

mod change;
mod list;
mod show;

use clap::{Args, Subcommand};
use desk::Desk;
use desk::view::{AccountRow, AccountsQuery};
use directory::{AccountId, Day, Refusal, username_key};

use crate::answer::Answer;
use crate::commands::find::PAGE;
use crate::fault::Fault;
use crate::visit::Visit;

/// List accounts that are held at services
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder accounts --search news --as-of 2026-03-31 --vault Office.keyholder"
)]
pub(crate) struct Accounts {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    list: list::List,
}

#[derive(Debug, Subcommand)]
enum Action {
    List(list::List),
    Show(show::Show),
    Open(change::Open),
    Change(change::Change),
    Close(change::Close),
}

impl Accounts {
    pub(crate) fn run(&self, visit: &mut Visit<'_>) -> Result<Answer, Fault> {
        match &self.action {
            None => self.list.run(visit),
            Some(Action::List(list)) => list.run(visit),
            Some(Action::Show(show)) => show.run(visit),
            Some(Action::Open(open)) => open.run(visit),
            Some(Action::Change(change)) => change.run(visit),
            Some(Action::Close(close)) => close.run(visit),
        }
    }
}

/// The account that a name or a number means, open ones first.
///
/// # Errors
/// [`Refusal::NoSuchAccount`]; that several have this name; what reading says.
pub(super) fn find(desk: &mut Desk, named: &str, as_of: Option<Day>) -> Result<AccountId, Fault> {
    if let Ok(number) = named.trim().parse() {
        let account = AccountId(number);
        desk.account(account, as_of)?;
        return Ok(account);
    }
    let key = username_key(named);
    for closed in [false, true] {
        let query =
            AccountsQuery { search: named.trim().to_owned(), closed, as_of, ..AccountsQuery::default() };
        let mut rows = all(desk, query)?;
        rows.retain(|row| username_key(&row.name) == key);
        match rows.as_slice() {
            [] => {}
            [one] => return Ok(one.id),
            several => {
                let numbers: Vec<String> = several.iter().map(|row| row.id.0.to_string()).collect();
                return Err(Fault::Usage(format!(
                    "Several accounts are called {}. Give its number: {}.",
                    named.trim(),
                    numbers.join(", ")
                )));
            }
        }
    }
    Err(Refusal::NoSuchAccount.into())
}

/// Every row of a list, page by page.
fn all(desk: &mut Desk, mut query: AccountsQuery) -> Result<Vec<AccountRow>, Fault> {
    query.limit = PAGE;
    let mut rows = Vec::new();
    loop {
        query.offset = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let page = desk.accounts(&query)?;
        let more = !page.rows.is_empty();
        rows.extend(page.rows);
        if !more || rows.len() as u64 >= u64::from(page.total) {
            return Ok(rows);
        }
    }
}

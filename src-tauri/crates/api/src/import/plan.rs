//! What importing a table does to the register: the changes, and whatever is left out with its reason.

use std::collections::HashSet;

use directory::{AccessDetails, Change, UserDetails, UserDisabled, UserId};
use import::{AccessFound, Budget, ImportError, Key, Opened};
use words::{Message, said};

use super::again::Undone;
use super::differs::Difference;
use super::known::Known;
use super::{own_audit::OwnAudit, table_fault, unread};
use crate::call_error::{Outcome, count};
use crate::reading::Reading;
use crate::view::{ImportCounts, Unread, UnreadPlace, UnreadSeverity};

/// The changes of an import, in the order in which they can be made.
pub(super) struct Plan {
    pub changes: Vec<Change>,
    pub counts: ImportCounts,
    /// Names of what is new.
    pub users: Vec<String>,
    pub accounts: Vec<String>,
    pub companies: Vec<String>,
    /// Names of what undoing took out of use, and comes back.
    pub again: Vec<String>,
    pub changed: Vec<Difference>,
    pub gone: Vec<Difference>,
    /// How many of them are ticked.
    pub taken_over: usize,
    pub unread: Vec<Unread>,
    pub without_address: u32,
}

/// A plan in the making.
pub(super) struct Planning<'a> {
    pub reading: &'a Reading<'a>,
    pub known: Known,
    /// Whether the user has said that the list is of one account.
    pub about_one: bool,
    /// Users who sign in to this vault.
    pub signs_in: HashSet<UserId>,
    /// Users who were in the register and are in the table.
    pub met: HashSet<UserId>,
    /// People of the table who could be several users.
    pub unread_people: Vec<Key>,
    /// What was read of the journal.
    pub undone: Undone,
    /// Users who are disabled when everything else is done: what they can reach shall be seen.
    pub disable: Vec<UserId>,
    pub plan: Plan,
}

/// A table, and what the user says of it.
pub(super) struct Asked<'a> {
    pub opened: &'a Opened,
    pub own_audit: &'a OwnAudit,
    pub choices: &'a import::Choices,
    pub found: &'a import::Reading,
    /// Where messages go about people without an address.
    pub address: &'a str,
    /// The differences that are taken over.
    pub ticked: &'a [String],
}

impl Plan {
    pub(super) fn of(reading: &Reading<'_>, asked: &Asked<'_>, budget: &Budget<'_>) -> Outcome<Self> {
        let Asked { opened, choices, found, .. } = asked;
        found_again(found, budget).map_err(table_fault)?;
        let known = Known::of(reading)?;
        let signs_in = reading.vault.sign_ins_at(None)?.iter().map(|sign_in| sign_in.user).collect();
        budget.go_on().map_err(table_fault)?;
        let mut unread = unread::of_reading(opened, found);
        asked.own_audit.tell(&mut unread);
        let planning = Planning {
            reading,
            known,
            about_one: choices.about.is_some(),
            signs_in,
            met: HashSet::new(),
            unread_people: Vec::new(),
            undone: Undone::default(),
            disable: Vec::new(),
            plan: Self {
                changes: Vec::new(),
                counts: ImportCounts::default(),
                users: Vec::new(),
                accounts: Vec::new(),
                companies: Vec::new(),
                again: Vec::new(),
                changed: Vec::new(),
                gone: Vec::new(),
                taken_over: 0,
                unread,
                without_address: 0,
            },
        };
        planning.plan(asked, budget)
    }
}

impl Planning<'_> {
    fn plan(mut self, asked: &Asked<'_>, budget: &Budget<'_>) -> Outcome<Plan> {
        let Asked { choices, found, .. } = asked;
        let users = self.users(&found.people, asked.address)?;
        let accounts = self.accounts(&found.accounts)?;
        let told = self.told(found, &users, &accounts, choices.shape);
        let mut met = HashSet::new();
        let placed = |access: &AccessFound| Some((users[access.person]?, accounts[access.account]?));
        for access in &found.access {
            budget.go_on().map_err(table_fault)?;
            if let Some(pair) = placed(access) {
                self.access(access, pair, &told, &mut met);
            }
        }
        for (account, found) in accounts.iter().zip(&found.accounts) {
            if let Some(account) = account {
                self.owners(found, *account);
            }
        }
        let unread_people = std::mem::take(&mut self.unread_people);
        self.unnamed(&told, &met, &unread_people);
        let posing = self.reading.posing(&self.plan.users)?;
        self.plan.unread.extend(posing.into_iter().map(|told| Unread::look(None, told)));
        self.finish(found.no_access, asked.ticked)
    }
}

/// What a record becomes costs as much again and more: it is looked for in the register, becomes a change, and that is
/// decided on a copy.
fn found_again(found: &import::Reading, budget: &Budget<'_>) -> Result<(), ImportError> {
    let import::Reading { people, accounts, access, skipped, warnings, .. } = found;
    let users = people.len() + accounts.len();
    budget.work(users * USER.0 + access.len() * ACCESS.0)?;
    budget.keep(users * USER.1 + access.len() * ACCESS.1)?;
    budget.work((skipped.len() + warnings.len()) * TOLD.0)?;
    budget.keep((skipped.len() + warnings.len()) * TOLD.1)
}

/// Steps and bytes for a user or account, for an access, and for a row that is told, measured and rounded up.
const USER: (usize, usize) = (8_000, 2 * size_of::<UserDetails>() + 800);
const ACCESS: (usize, usize) = (4_000, 2 * size_of::<AccessDetails>() + 400);
const TOLD: (usize, usize) = (1_000, 300);

impl Planning<'_> {
    /// Leaves out what these lines say.
    pub(super) fn leave_out(&mut self, lines: &[u32], what: &str, why: Message) {
        let why = String::from(why);
        self.plan.unread.extend(lines.iter().map(|line| Unread::lost(*line, what, &why)));
    }

    /// Imports what a line says, and asks to look at it.
    pub(super) fn warn(&mut self, lines: &[u32], what: Message) {
        self.plan.unread.push(Unread::look(lines.first().copied(), what.into()));
    }

    fn finish(mut self, no_access: usize, ticked: &[String]) -> Outcome<Plan> {
        let lines = |one: &&Unread| {
            matches!(one.place, UnreadPlace::Line { .. }) && one.severity != UnreadSeverity::Look
        };
        let plan = &mut self.plan;
        plan.counts.left_out = count(plan.unread.iter().filter(lines).count() as u64);
        let lost = plan.unread.iter().filter(lines).any(|one| one.severity == UnreadSeverity::Lost);
        if lost && !plan.gone.is_empty() {
            plan.unread.push(Unread::look(None, said::import_unread_gone().to_string()));
        }
        plan.counts.disabled = count(self.disable.len() as u64);
        plan.counts.users_known = count(self.met.len() as u64);
        plan.counts.no_access = count(no_access as u64);
        for list in [&mut plan.changed, &mut plan.gone] {
            list.sort_by_key(|difference| difference.shown.line.unwrap_or(u32::MAX));
        }
        plan.counts.changed = count(plan.changed.len() as u64);
        plan.counts.gone = count(plan.gone.len() as u64);
        let (counts, names) = (plan.counts, plan.companies.len());
        self.take_over(ticked)?;
        // What is ticked is counted by itself, so that the figures are those that were looked at.
        self.plan.counts = counts;
        self.plan.companies.truncate(names);
        let disable = std::mem::take(&mut self.disable);
        let disabled =
            |user| Change::UserDisabled(UserDisabled { user, reason: said::import_left_reason().into() });
        self.plan.changes.extend(disable.into_iter().map(disabled));
        Ok(self.plan)
    }
}

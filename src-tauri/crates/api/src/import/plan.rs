//! What importing a table does to the register: the changes, and whatever is left out with its reason.

use std::collections::{HashMap, HashSet};

use directory::{AccessDetails, Change, UserDetails, UserDisabled, UserId};
use import::{AccessFound, Budget, ImportError, Sheet, words};

use super::known::Known;
use super::table::shortened;
use super::table_fault;
use crate::call_error::{Outcome, count};
use crate::reading::Reading;
use crate::view::{ImportCounts, LeftOut};

/// Why a user is disabled who is added and, as the table says, not in use.
const NOT_IN_USE: &str = "Not in use, says the imported table";

/// The changes of an import, in the order in which they can be made.
pub(super) struct Plan {
    pub changes: Vec<Change>,
    pub counts: ImportCounts,
    /// Names of what is new.
    pub users: Vec<String>,
    pub accounts: Vec<String>,
    pub companies: Vec<String>,
    pub left_out: Vec<LeftOut>,
    pub warnings: Vec<String>,
    pub without_address: u32,
}

/// A plan in the making.
pub(super) struct Planning {
    pub known: Known,
    /// Numbers from here on are users of this import.
    pub first_user: UserId,
    /// Users who were in the register and are in the table.
    pub met: HashSet<UserId>,
    /// Users who are disabled when everything else is done: what they can reach shall be seen.
    pub disable: Vec<UserId>,
    pub plan: Plan,
}

impl Plan {
    pub(super) fn of(
        reading: &Reading<'_>,
        sheet: &Sheet,
        found: &import::Reading,
        address: &str,
        budget: &Budget<'_>,
    ) -> Outcome<Self> {
        found_again(found, budget).map_err(table_fault)?;
        let known = Known::of(reading)?;
        budget.go_on().map_err(table_fault)?;
        let mut planning = Planning {
            first_user: known.next_user,
            known,
            met: HashSet::new(),
            disable: Vec::new(),
            plan: Self {
                changes: Vec::new(),
                counts: ImportCounts::default(),
                users: Vec::new(),
                accounts: Vec::new(),
                companies: Vec::new(),
                left_out: Vec::new(),
                warnings: found.warnings.iter().map(|warning| words::warning(*warning)).collect(),
                without_address: 0,
            },
        };
        planning.skipped(sheet, found);
        let users = planning.users(&found.people, address);
        let accounts = planning.accounts(&found.accounts);
        let placed = |access: &AccessFound| Some((users[access.person]?, accounts[access.account]?));
        for access in &found.access {
            budget.go_on().map_err(table_fault)?;
            if let Some((user, account)) = placed(access) {
                planning.access(access, user, account);
            }
        }
        for (account, found) in accounts.iter().zip(&found.accounts) {
            if let Some(account) = account {
                planning.owners(found, *account);
            }
        }
        let posing = reading.posing(&planning.plan.users)?;
        planning.plan.warnings.extend(posing);
        Ok(planning.done(found.no_access))
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

impl Planning {
    /// Names the rows that nothing was read from.
    fn skipped(&mut self, sheet: &Sheet, found: &import::Reading) {
        let rows: HashMap<u32, &import::Row> = sheet.rows.iter().map(|row| (row.line, row)).collect();
        for skipped in &found.skipped {
            let cells = rows.get(&skipped.line).map(|row| row.cells.as_slice()).unwrap_or_default();
            let filled = cells.iter().map(String::as_str).filter(|cell| !cell.trim().is_empty());
            self.plan.left_out.push(LeftOut {
                line: skipped.line,
                through: skipped.through,
                what: shortened(&filled.take(4).collect::<Vec<_>>().join(", ")),
                why: words::skip_reason(skipped.reason),
            });
        }
    }

    /// Leaves out what these lines say.
    pub(super) fn leave_out(&mut self, lines: &[u32], what: &str, why: &str) {
        for line in lines {
            let (what, why) = (what.to_owned(), why.to_owned());
            self.plan.left_out.push(LeftOut { line: *line, through: *line, what, why });
        }
    }

    /// Imports what a line says, and asks to look at it.
    pub(super) fn warn(&mut self, lines: &[u32], what: &str) {
        let at = lines.first().map(|line| format!("Line {line}: ")).unwrap_or_default();
        self.plan.warnings.push(format!("{at}{what}"));
    }

    fn done(self, no_access: usize) -> Plan {
        let Self { mut plan, disable, met, .. } = self;
        plan.counts.disabled = count(disable.len() as u64);
        plan.changes.extend(
            disable
                .into_iter()
                .map(|user| Change::UserDisabled(UserDisabled { user, reason: NOT_IN_USE.to_owned() })),
        );
        plan.left_out.sort_by_key(|left| left.line);
        plan.counts.users_known = count(met.len() as u64);
        plan.counts.no_access = count(no_access as u64);
        plan.counts.left_out = count(plan.left_out.len() as u64);
        plan
    }
}

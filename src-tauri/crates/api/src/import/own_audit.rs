//! Keyholder's own audit, CSV or XLSX, read back: the list that it was made of.
//!
//! What its lines look like says [`report::form`]. Here each line becomes a row that says the same in an office's own words:
//! account and service apart, what is unknown left out, a user without access in a row of their own.

use std::collections::HashSet;

use ::words::{Message, said};
use directory::{Level, ROLES, words};
use import::{Opened, Row, Sheet};
use report::State;
use report::form::{self, AccountParts};

use super::table::shortened;
use crate::roles;
use crate::view::{Unread, UnreadPlace, UnreadSeverity};

/// What of an audit isn't imported.
#[derive(Debug, Default)]
pub(super) struct OwnAudit {
    /// Whether the table is one.
    is: bool,
    unread: Vec<Unread>,
}

/// The heads of the list that an audit becomes. The reader knows each of them.
const HEADS: [&str; 18] = [
    "Name",
    "Username",
    "Kind",
    "Company",
    "Service",
    "Account",
    "Account owner",
    "Login",
    "Role",
    "Level",
    "Since",
    "Until",
    "Authorised by",
    "Reason",
    "Last seen",
    "Second factor",
    "Status",
    "Last day",
];

/// How far an access can reach, which stands in the place of roles where there are none.
const LEVELS: [Level; 6] =
    [Level::Owner, Level::Admin, Level::Elevated, Level::Normal, Level::ReadOnly, Level::Unknown];

/// Takes a table apart that is an audit; leaves any other as it is.
pub(super) fn take_apart(opened: &mut Opened) -> OwnAudit {
    let sheet = &mut opened.sheet;
    if sheet.header.len() < form::heads().count()
        || !form::heads().zip(&sheet.header).all(|(head, own)| head == *own)
    {
        return OwnAudit::default();
    }
    // The workbook guards nothing: its cells are texts.
    let guarded = form::proof().iter().all(|head| sheet.header.contains(head));
    let line = Line::places();
    let mut own = OwnAudit { is: true, unread: Vec::new() };
    let mut rows = Vec::with_capacity(sheet.rows.len());
    let mut disabled = HashSet::new();
    for row in &sheet.rows {
        let cells: Vec<String> =
            row.cells.iter().map(|cell| if guarded { form::unguarded(cell) } else { cell.clone() }).collect();
        own.line(&line.of(&cells), row.line, &mut rows, &mut disabled);
    }
    own.tell_of_columns(sheet);
    sheet.header = HEADS.iter().map(|head| (*head).to_owned()).collect();
    sheet.rows = rows;
    own
}

impl OwnAudit {
    /// Names what of it isn't imported.
    pub(super) fn tell(&self, unread: &mut Vec<Unread>) {
        unread.extend(self.unread.iter().cloned());
        let sheets = unread.iter_mut().filter(|one| matches!(one.place, UnreadPlace::Sheet { .. }));
        for sheet in sheets.filter(|_| self.is) {
            sheet.severity = UnreadSeverity::Told;
            sheet.why = said::import_audit_report().to_string();
        }
    }

    fn line(&mut self, line: &Line<'_>, at: u32, rows: &mut Vec<Row>, disabled: &mut HashSet<String>) {
        let mut cells = HEADS.map(|_| "");
        cells[..4].copy_from_slice(&[line.name, line.username, line.kind, line.company]);
        let off = [State::OpenForDisabled, State::Disabled].iter().any(|state| state.words() == line.state);
        if off && disabled.insert(line.username.to_owned()) {
            // Whether the user is in use is theirs, and not this access's: it stands in a row without one.
            let mut own = cells;
            own[16] = State::Disabled.words();
            rows.push(row(at, &own));
        }
        let parts = AccountParts::of(line.account);
        match parts {
            Some(parts) if parts.is_vault() && line.is_sign_in() => {
                let why = said::import_audit_vault().to_string();
                self.unread.push(Unread::told(at, shortened(&line.called()), why));
            }
            Some(_) if line.role == form::mailbox() => {
                let why = said::import_audit_mailbox().to_string();
                self.unread.push(Unread::told(at, shortened(&line.called()), why));
            }
            Some(parts) => {
                cells[4..7].copy_from_slice(&[parts.service, parts.name, parts.company.unwrap_or_default()]);
                // Without a role, how far it reaches stands in its place.
                let role =
                    if LEVELS.iter().any(|level| words::level(*level) == line.role) { "" } else { line.role };
                cells[7..16].copy_from_slice(&[
                    line.login,
                    role,
                    line.level,
                    line.since,
                    line.until,
                    line.authorised_by,
                    line.reason,
                    line.last_seen,
                    line.second_factor,
                ]);
                if line.permissions != form::no_permissions() {
                    let why = said::import_audit_single().to_string();
                    self.unread.push(Unread::lost(at, &shortened(line.permissions), &why));
                }
            }
            None => cells[17] = line.until,
        }
        rows.push(row(at, &cells));
    }

    fn tell_of_columns(&mut self, sheet: &Sheet) {
        let of_report = [said::report_line(), said::report_group()]
            .map(|head| head.to_string())
            .into_iter()
            .chain(form::proof());
        for head in of_report {
            if let Some(index) = sheet.header.iter().position(|own| *own == head) {
                let why = said::import_audit_report().to_string();
                self.unread.push(Unread::of_column(UnreadSeverity::Told, sheet, index, why));
            }
        }
    }
}

fn row(line: u32, cells: &[&str]) -> Row {
    Row::new(line, cells.iter().map(|cell| (*cell).to_owned()).collect())
}

/// A line of an audit, by its columns.
struct Line<'a> {
    name: &'a str,
    username: &'a str,
    kind: &'a str,
    company: &'a str,
    account: &'a str,
    login: &'a str,
    role: &'a str,
    permissions: &'a str,
    level: &'a str,
    since: &'a str,
    until: &'a str,
    authorised_by: &'a str,
    reason: &'a str,
    last_seen: &'a str,
    second_factor: &'a str,
    state: &'a str,
}

/// Where the columns are.
struct Places(Vec<String>);

impl Line<'_> {
    fn places() -> Places {
        Places(form::heads().collect())
    }

    /// Whether the line is about a sign-in to a vault: under the own username, in a role that only a vault has.
    fn is_sign_in(&self) -> bool {
        self.login == self.username && ROLES.iter().any(|role| roles::label(*role) == self.role)
    }

    fn called(&self) -> String {
        format!("{}, {}", self.name, self.account)
    }
}

impl Places {
    fn of<'a>(&self, cells: &'a [String]) -> Line<'a> {
        let cell = |head: Message| {
            let head = head.to_string();
            let at = self.0.iter().position(|own| *own == head);
            let text = at.and_then(|at| cells.get(at)).map_or("", String::as_str);
            if form::says_nothing(text) { "" } else { text }
        };
        Line {
            name: cell(said::report_name()),
            username: cell(said::report_username()),
            kind: cell(said::report_kind()),
            company: cell(said::report_company()),
            account: cell(said::report_account()),
            login: cell(said::report_login()),
            role: cell(said::report_role()),
            permissions: cell(said::report_single_permissions()),
            level: cell(said::report_level()),
            since: cell(said::report_since()),
            until: cell(said::report_until()),
            authorised_by: cell(said::report_authorised_by()),
            reason: cell(said::report_reason()),
            last_seen: cell(said::report_last_seen()),
            second_factor: cell(said::report_second_factor()),
            state: cell(said::report_state()),
        }
    }
}

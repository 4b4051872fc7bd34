//! The columns of the tables that spreadsheets read: CSV and the XLSX sheet "Access" have the same ones.

use words::{Message, said};

use crate::audit::{Audit, Group, Row, When, never, no_end, not_yet};

/// One column: its heading, its width in characters, and what stands in it.
pub(crate) struct Column {
    pub title: fn() -> Message,
    pub width: f64,
    pub cell: fn(&Line) -> Cell,
}

/// One row of the report with its place.
pub(crate) struct Line<'a> {
    pub number: usize,
    pub group: &'a Group,
    pub row: &'a Row,
}

/// What stands in a cell.
pub(crate) enum Cell {
    Text(String),
    Number(u64),
    /// A time, with what to write when there is none.
    When(When, &'static str),
}

/// All lines in order, numbered from 1 through all groups.
pub(crate) fn lines(audit: &Audit) -> impl Iterator<Item = Line<'_>> {
    audit
        .all_groups()
        .flat_map(|group| group.rows.iter().map(move |row| (group, row)))
        .zip(1..)
        .map(|((group, row), number)| Line { number, group, row })
}

pub(crate) const COLUMNS: [Column; 18] = [
    Column { title: said::report_line, width: 6.0, cell: |line| Cell::Number(line.number as u64) },
    Column { title: said::report_group, width: 26.0, cell: |line| Cell::Text(line.group.heading.clone()) },
    Column { title: said::report_name, width: 26.0, cell: |line| text(line.row.user.name.as_str()) },
    Column { title: said::report_username, width: 26.0, cell: |line| text(line.row.user.username.as_str()) },
    Column { title: said::report_kind, width: 20.0, cell: |line| text(line.row.user.kind.words()) },
    Column { title: said::report_company, width: 22.0, cell: |line| text(line.row.company.as_str()) },
    Column { title: said::report_account, width: 26.0, cell: |line| text(line.row.account.as_str()) },
    Column { title: said::report_login, width: 26.0, cell: |line| text(line.row.login.as_str()) },
    Column { title: said::report_role, width: 20.0, cell: |line| text(line.row.role.as_str()) },
    Column {
        title: said::report_single_permissions,
        width: 34.0,
        cell: |line| Cell::Text(line.row.permissions_in_words()),
    },
    Column { title: said::report_level, width: 11.0, cell: |line| text(line.row.level.words()) },
    Column {
        title: said::report_since,
        width: 17.0,
        cell: |line| Cell::When(line.row.since.clone(), not_yet()),
    },
    Column {
        title: said::report_until,
        width: 17.0,
        cell: |line| Cell::When(line.row.until.clone(), no_end()),
    },
    Column {
        title: said::report_authorised_by,
        width: 22.0,
        cell: |line| text(line.row.authorised_by.as_str()),
    },
    Column { title: said::report_reason, width: 34.0, cell: |line| text(line.row.reason.as_str()) },
    Column {
        title: said::report_last_seen,
        width: 17.0,
        cell: |line| Cell::When(line.row.last_seen.clone(), never()),
    },
    Column {
        title: said::report_second_factor,
        width: 14.0,
        cell: |line| text(line.row.second_factor.words()),
    },
    Column { title: said::report_state, width: 17.0, cell: |line| text(line.row.state.words()) },
];

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

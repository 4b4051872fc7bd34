//! The columns of the tables that spreadsheets read: CSV and the XLSX sheet "Access" have the same ones.

use crate::audit::{Audit, Group, Row, When};

/// One column: its heading, its width in characters, and what stands in it.
pub(crate) struct Column {
    pub title: &'static str,
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

pub(crate) const NO_END: &str = "no end date";
pub(crate) const NOT_YET: &str = "not yet";
pub(crate) const NEVER: &str = "never";

pub(crate) const COLUMNS: [Column; 18] = [
    Column { title: "Line", width: 6.0, cell: |line| Cell::Number(line.number as u64) },
    Column { title: "Group", width: 26.0, cell: |line| Cell::Text(line.group.heading.clone()) },
    Column { title: "Name", width: 26.0, cell: |line| text(line.row.user.name.as_str()) },
    Column { title: "Username", width: 26.0, cell: |line| text(line.row.user.username.as_str()) },
    Column { title: "Kind", width: 20.0, cell: |line| text(line.row.user.kind.words()) },
    Column { title: "Company", width: 22.0, cell: |line| text(line.row.company.as_str()) },
    Column { title: "Account", width: 26.0, cell: |line| text(line.row.account.as_str()) },
    Column { title: "Login", width: 26.0, cell: |line| text(line.row.login.as_str()) },
    Column { title: "Role", width: 20.0, cell: |line| text(line.row.role.as_str()) },
    Column {
        title: "Single permissions",
        width: 34.0,
        cell: |line| Cell::Text(line.row.permissions_in_words()),
    },
    Column { title: "Level", width: 11.0, cell: |line| text(line.row.level.words()) },
    Column { title: "Since", width: 17.0, cell: |line| Cell::When(line.row.since.clone(), NOT_YET) },
    Column { title: "Until", width: 17.0, cell: |line| Cell::When(line.row.until.clone(), NO_END) },
    Column { title: "Authorised by", width: 22.0, cell: |line| text(line.row.authorised_by.as_str()) },
    Column { title: "Reason", width: 34.0, cell: |line| text(line.row.reason.as_str()) },
    Column { title: "Last seen", width: 17.0, cell: |line| Cell::When(line.row.last_seen.clone(), NEVER) },
    Column { title: "Second factor", width: 14.0, cell: |line| text(line.row.second_factor.words()) },
    Column { title: "State", width: 17.0, cell: |line| text(line.row.state.words()) },
];

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

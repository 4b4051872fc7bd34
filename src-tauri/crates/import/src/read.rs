//! From a sheet and what the user chose to people, accounts and access.

mod cell;
mod choices;
mod cost;
mod found;
mod gather;
mod grid;
mod key;
mod list;
mod merge;
mod no_record;
mod people;
mod row;
mod standing;
mod turned;

pub use choices::{AccountNamed, Choices};
pub use found::{AccessFound, AccountFound, Claim, LastSeen, PersonFound, Since};
pub use key::{Key, alike, email as email_key, login as login_key, name as name_key};

use crate::columns::{self, Because, Meaning};
use crate::values::{self, DayOrder, OrderFound, When};
use crate::{Budget, ImportError, Mark, Shape, Sheet};
use row::Column;

/// Everything that was found in a sheet, and everything that was not read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// People, API processes and integrations, in the order of their first lines.
    pub people: Vec<PersonFound>,
    /// Accounts, in the order of their first lines or columns.
    pub accounts: Vec<AccountFound>,
    /// Who has access to what, in the order of their first lines.
    pub access: Vec<AccessFound>,
    /// How many cells or rows say outright that there is no access.
    pub no_access: usize,
    /// Rows that nothing was read from, in the order of their lines.
    pub skipped: Vec<Skipped>,
    /// What is to be looked at.
    pub warnings: Vec<Warning>,
    /// Columns, counted from 0, whose days nobody can tell without [`Choices::day_order`]. They were left out.
    pub which_order: Vec<usize>,
    /// Columns that nothing was read from until somebody has said what they mean.
    pub questions: Vec<Question>,
    /// Columns with something in them that nothing was read from.
    pub unread: Vec<Unread>,
}

/// A column that somebody has to decide about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Which, counted from 0.
    pub column: usize,
    /// What is asked.
    pub asks: Asks,
}

/// What is asked about a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// Which of these it means.
    Meaning(&'static [Meaning]),
    /// Whether its signs say that there is access, or that there is none.
    Signs,
    /// What its days are: some were turned round by a spreadsheet that takes the month first, and others were not.
    HalfConverted,
}

/// A column that nothing was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unread {
    /// Which, counted from 0.
    pub column: usize,
    /// Why; nothing where whoever imports has left it out.
    pub because: Option<Because>,
}

/// Rows that nothing was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Skipped {
    /// The line.
    pub line: u32,
    /// The last line, where several blank ones follow each other; else the same.
    pub through: u32,
    /// Why.
    pub reason: SkipReason,
}

/// Why nothing was read from a row. Columns are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkipReason {
    /// Nothing is in it.
    Blank,
    /// It adds up other rows.
    Totals,
    /// It repeats the heads.
    HeadsAgain,
    /// It is a remark below the table.
    Remark,
    /// It is a line of its own between records.
    Title,
    /// It belongs to another table, with other heads.
    OtherTable,
    /// It names nobody, and no account to stand alone.
    NobodyNamed,
    /// It names no account.
    NoAccount,
    /// Several people of this file have this name or username, and it has no address.
    Several,
    /// A cell holds characters that can't be shown.
    BadCharacters {
        /// Where.
        column: usize,
    },
    /// A text is too long.
    TooLong {
        /// Where.
        column: usize,
    },
    /// A cell names several people.
    SeveralNamed {
        /// Where.
        column: usize,
    },
    /// A formula has failed in the place of a name, an address or an account.
    FormulaFailed {
        /// Where.
        column: usize,
    },
    /// A number was shortened by a spreadsheet, `4.57E+15`: which one it was nobody knows.
    ShortenedNumber {
        /// Where.
        column: usize,
    },
    /// An e-mail address is none.
    NotAnAddress {
        /// Where.
        column: usize,
    },
}

/// Something that was read, and that somebody should look at. Columns are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// A cell says something that its column can't mean; it was left out.
    NotUnderstood {
        /// Where.
        line: u32,
        /// Where.
        column: usize,
    },
    /// A row says something else of a record than an earlier one, which counts.
    Differs {
        /// The row.
        line: u32,
        /// The earlier one.
        earlier: u32,
        /// About what.
        meaning: Meaning,
    },
    /// Two people have one name and two addresses. They were kept apart.
    SameName {
        /// One.
        line: u32,
        /// The other.
        earlier: u32,
    },
    /// Rows with one address name different people. They were kept apart.
    SameAddress {
        /// One.
        line: u32,
        /// The other.
        earlier: u32,
    },
    /// People with different addresses have one username. They were kept apart.
    SameUsername {
        /// One.
        line: u32,
        /// The other.
        earlier: u32,
    },
    /// Rows without an address were taken for one person whose name or login they write differently.
    TakenForOne {
        /// One.
        line: u32,
        /// The other.
        earlier: u32,
    },
    /// Rows without an address write a login nearly alike. They were kept apart.
    NearlyAlike {
        /// One.
        line: u32,
        /// The other.
        earlier: u32,
    },
    /// Access is asked for and not given yet. Nothing was read from the cell.
    NotYet {
        /// Where.
        line: u32,
        /// Where.
        column: usize,
    },
    /// Addresses are hidden behind other words, as a setting of Microsoft's reports does.
    Concealed {
        /// Where.
        column: usize,
    },
    /// A column holds passwords. They were not read, and don't belong into such a file.
    Passwords {
        /// Where.
        column: usize,
    },
    /// Nothing was read from a column, because the sheet names nobody or no account that it could be about,
    /// or is a grid.
    NotUsed {
        /// Which.
        column: usize,
    },
}

/// Reads a sheet.
///
/// # Errors
/// [`ImportError`] when the choices don't fit the sheet or each other, or what it tells is over the budget.
pub fn read(sheet: &Sheet, choices: &Choices, budget: &Budget) -> Result<Reading, ImportError> {
    choices.check(sheet)?;
    let mut reading = Reading::default();
    let columns = read_columns(sheet, choices, &mut reading, budget)?;
    reading.not_read(sheet, choices);
    match choices.shape {
        Shape::List => list::read(sheet, choices, &columns, &mut reading, budget)?,
        Shape::Grid => grid::read(sheet, &columns, &mut reading, budget)?,
        Shape::Turned => turned::read(sheet, &columns, &mut reading, budget)?,
    }
    for run in &sheet.blank {
        cost::told(1, budget)?;
        reading.skipped.push(Skipped { line: run.first, through: run.last, reason: SkipReason::Blank });
    }
    reading.skipped.sort_by_key(|skipped| skipped.line);
    Ok(reading)
}

/// Whether a spreadsheet that takes the month first has turned some days of a column round: its own days all have a day
/// of the month of twelve or less, and the texts beside them are those that it couldn't take so.
fn is_half_converted(sheet: &Sheet, column: usize) -> bool {
    let (mut turned, mut left) = (0, 0);
    for row in &sheet.rows {
        let cell = row.cell(column);
        // A spreadsheet that saved its own days as text wrote them with the year first.
        let own = row.is_marked(column, Mark::Date)
            || (cell.len() >= 10
                && cell.as_bytes()[..5].iter().take(4).all(u8::is_ascii_digit)
                && cell.as_bytes()[4] == b'-');
        if own {
            if let When::On(day) = values::when(cell, None) {
                if day.0.day() > 12 {
                    return false;
                }
                turned += 1;
            }
        } else {
            match values::order_of([cell]) {
                OrderFound::Settled(_) => left += 1,
                OrderFound::Open => return false,
                OrderFound::NotNeeded | OrderFound::Mixed => {}
            }
        }
    }
    turned > 0 && left > 0
}

impl Reading {
    /// Names the columns that are not read, and why.
    fn not_read(&mut self, sheet: &Sheet, choices: &Choices) {
        let suggested = columns::suggest(sheet, choices.shape);
        for (column, meaning) in choices.meanings.iter().enumerate() {
            let says = &suggested[column];
            let holds = || sheet.rows.iter().any(|row| !values::is_blank(row.cell(column)));
            if *meaning == Meaning::Undecided {
                self.questions.push(Question { column, asks: Asks::Meaning(says.rivals) });
            } else if *meaning == Meaning::Ignore && holds() {
                let because = (says.meaning == Meaning::Ignore).then_some(says.because);
                self.unread.push(Unread { column, because });
            }
        }
    }
}

/// The columns that are read, with what their cells say together.
fn read_columns(
    sheet: &Sheet,
    choices: &Choices,
    reading: &mut Reading,
    budget: &Budget,
) -> Result<Vec<Column>, ImportError> {
    let meant = || {
        choices
            .meanings
            .iter()
            .copied()
            .enumerate()
            .filter(|(_, meaning)| !matches!(meaning, Meaning::Ignore | Meaning::Undecided))
    };
    let cells = |column: usize| sheet.rows.iter().map(move |row| row.cell(column));
    let mut orders: Vec<(usize, OrderFound)> = Vec::new();
    for (column, _) in meant().filter(|(_, meaning)| meaning.is_day()) {
        cost::looked_at(cells(column), budget)?;
        orders.push((column, values::order_of(cells(column))));
    }
    // One program wrote the whole file: what one column settles, others follow.
    let mut settled = orders.iter().filter_map(|(_, found)| match found {
        OrderFound::Settled(order) => Some(*order),
        OrderFound::NotNeeded | OrderFound::Open | OrderFound::Mixed => None,
    });
    let first = settled.next();
    let agreed = first.filter(|first| settled.all(|other| other == *first));
    let order_of = |column: usize| -> Option<DayOrder> {
        match orders.iter().find(|(index, _)| *index == column)?.1 {
            OrderFound::Settled(order) => Some(order),
            OrderFound::Open => agreed.or(choices.day_order),
            OrderFound::Mixed | OrderFound::NotNeeded => choices.day_order,
        }
    };
    for (column, found) in &orders {
        if matches!(found, OrderFound::Open | OrderFound::Mixed) && order_of(*column).is_none() {
            reading.which_order.push(*column);
        }
    }
    let concealed = |column: usize| {
        let (mut all, mut addresses) = (0, 0);
        for cell in cells(column).filter(|cell| !values::is_blank(cell)) {
            all += 1;
            addresses += usize::from(cell.contains('@'));
        }
        all >= 5 && addresses * 10 < all
    };
    let passwords = columns::passwords(sheet).map(|column| Warning::Passwords { column });
    reading.warnings.extend(passwords);
    let mut read = Vec::new();
    for (index, meaning) in meant() {
        let concealed = meaning == Meaning::Email && concealed(index);
        if concealed {
            reading.warnings.push(Warning::Concealed { column: index });
        }
        let several = columns::is_plural(sheet, index);
        let or_username = !concealed && !choices.meanings.contains(&Meaning::Username);
        if meaning.is_day() && is_half_converted(sheet, index) {
            reading.questions.push(Question { column: index, asks: Asks::HalfConverted });
            continue;
        }
        let ticks = meaning == Meaning::Level && columns::is_of_ticks(sheet, index);
        read.push(Column { index, meaning, order: order_of(index), or_username, several, ticks });
    }
    Ok(read)
}

#[cfg(test)]
mod tests;

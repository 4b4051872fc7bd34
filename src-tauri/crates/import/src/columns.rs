//! What each column means: its head, what stands in its cells, and the columns beside it, judged together.
//!
//! Each column is first told by itself (`alone`), then beside the others (`beside`): whose an address is, whether two
//! tables stand side by side, whether a column of an account holds logins. Where two readings are near each other, or
//! it would be guessed who somebody is, the column stays [`Meaning::Undecided`], and nothing is read from it.

mod alone;
mod beside;
mod content;
mod heads;
mod meaning;

pub(crate) use alone::alone;
pub(crate) use beside::says_access;
pub(crate) use content::Content;
pub use meaning::Meaning;

pub(crate) use heads::{Said, day_in, said, squeezed};

use crate::vocabulary::{self, Head, Language};
use crate::{Shape, Sheet};

/// How sure a suggestion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Nothing speaks for it but the cells, or nothing at all.
    Guess,
    /// The head says it nearly, or in one of two senses.
    Likely,
    /// The head says it.
    Sure,
}

/// Why a column means what it does. Columns are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// Its head says so.
    Head,
    /// Its head is made of words that say so.
    WordsOfHead,
    /// What stands in its cells says so.
    Cells,
    /// Beside this column it can't mean anything else.
    Beside(usize),
    /// It tells of somebody else than the row: a manager, an approver.
    OfSomebodyElse,
    /// It says something about the person for which there is no place, and which is no account.
    Fact,
    /// Its head is known, and there is no place for what it says.
    NoPlace,
    /// It belongs to a second table, which begins in this column.
    SecondTable(usize),
    /// This column means the same and is read.
    Already(usize),
    /// Two readings are near each other.
    Near,
    /// It holds passwords.
    Passwords,
    /// Nothing is in it.
    Empty,
    /// Nobody knows its head.
    NotKnown,
}

/// What a column probably means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion {
    /// What.
    pub meaning: Meaning,
    /// How surely.
    pub confidence: Confidence,
    /// Why.
    pub because: Because,
    /// What it may mean, where that is undecided.
    pub rivals: &'static [Meaning],
}

impl Suggestion {
    const fn new(meaning: Meaning, confidence: Confidence, because: Because) -> Self {
        Self { meaning, confidence, because, rivals: &[] }
    }

    /// Nothing is read, for this reason.
    const fn not_read(because: Because) -> Self {
        let sure = matches!(because, Because::NotKnown | Because::Already(_) | Because::Near);
        Self::new(Meaning::Ignore, if sure { Confidence::Guess } else { Confidence::Sure }, because)
    }

    /// Somebody has to say which of these it means.
    const fn undecided(rivals: &'static [Meaning]) -> Self {
        Self { meaning: Meaning::Undecided, confidence: Confidence::Guess, because: Because::Near, rivals }
    }
}

/// The columns of a sheet, as they are judged.
pub(crate) struct Columns<'s> {
    sheet: &'s Sheet,
    heads: Vec<Option<Said>>,
    contents: Vec<Content>,
    says: Vec<Suggestion>,
}

impl Columns<'_> {
    fn any(&self, of: impl Fn(Meaning) -> bool) -> bool {
        self.says.iter().any(|says| of(says.meaning))
    }

    fn find(&self, meaning: Meaning) -> Option<usize> {
        self.says.iter().position(|says| says.meaning == meaning)
    }

    fn all(&self) -> std::ops::Range<usize> {
        0..self.says.len()
    }

    fn head(&self, column: usize) -> Option<Head> {
        self.heads[column].map(|said| said.head)
    }
}

/// What the columns of a sheet of this shape probably mean, one for each.
#[must_use]
pub fn suggest(sheet: &Sheet, shape: Shape) -> Vec<Suggestion> {
    let contents: Vec<Content> = (0..sheet.header.len()).map(|column| Content::of(sheet, column)).collect();
    let heads = all_said(sheet);
    let says = heads.iter().zip(&contents).map(|(said, content)| alone(*said, content)).collect();
    let mut columns = Columns { sheet, heads, contents, says };
    columns.beside(shape);
    columns.says
}

/// What the heads of a sheet say, in the language that most of them are of.
pub(crate) fn all_said(sheet: &Sheet) -> Vec<Option<Said>> {
    let language = language(sheet);
    sheet.header.iter().map(|head| said(head, language)).collect()
}

/// The language of a sheet's heads.
pub(crate) fn language(sheet: &Sheet) -> Language {
    vocabulary::language(sheet.header.iter().map(String::as_str))
}

/// Whether the cells of a column name several services each.
pub(crate) fn is_plural(sheet: &Sheet, column: usize) -> bool {
    let head = said(&sheet.header[column], language(sheet)).map(|said| said.head);
    matches!(head, Some(Head::Services | Head::Access | Head::Account))
}

/// Whether most cells of a column say yes or no.
pub(crate) fn is_of_ticks(sheet: &Sheet, column: usize) -> bool {
    let content = Content::of(sheet, column);
    content.mostly(content.ticks, 50)
}

/// Columns that hold passwords, counted from 0. Asterisks in place of them, and ticks, are none.
pub(crate) fn passwords(sheet: &Sheet) -> impl Iterator<Item = usize> {
    let holds = |column: &usize| {
        let content = Content::of(sheet, *column);
        content.filled > 0 && !content.mostly(content.hidden, 80) && !content.mostly(content.ticks, 80)
    };
    let said = all_said(sheet).into_iter().enumerate();
    said.filter(|(_, said)| said.is_some_and(|said| said.head == Head::Passwords))
        .map(|(column, _)| column)
        .filter(holds)
}

#[cfg(test)]
mod tests;

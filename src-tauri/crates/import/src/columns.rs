//! What each column means: told from its head, checked against its cells.

mod content;
mod heads;
mod meaning;

pub(crate) use content::Content;
pub use meaning::Meaning;

pub(crate) use heads::{Said, day_in, is_plural, said, squeezed};

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

/// What a column probably means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion {
    /// What.
    pub meaning: Meaning,
    /// How surely.
    pub confidence: Confidence,
    /// Another column has the same meaning and was preferred; its number counted from 0. To be asked about.
    pub instead_of: Option<usize>,
}

impl Suggestion {
    const fn new(meaning: Meaning, confidence: Confidence) -> Self {
        Self { meaning, confidence, instead_of: None }
    }

    const NOTHING: Self = Self::new(Meaning::Ignore, Confidence::Guess);
}

/// What the columns of a sheet of this shape probably mean, one for each.
#[must_use]
pub fn suggest(sheet: &Sheet, shape: Shape) -> Vec<Suggestion> {
    let contents: Vec<Content> = (0..sheet.header.len()).map(|column| Content::of(sheet, column)).collect();
    let heads = all_said(sheet);
    let mut columns: Vec<Suggestion> =
        heads.iter().zip(&contents).map(|(said, content)| alone(*said, content)).collect();
    parts_of_names(sheet, &mut columns);
    match shape {
        Shape::List => {}
        Shape::Grid => across(sheet, &heads, &contents, &mut columns, Meaning::AccountColumn),
        Shape::Turned => across(sheet, &heads, &contents, &mut columns, Meaning::PersonColumn),
    }
    in_company(&heads, &mut columns);
    one_of_each(&heads, &mut columns);
    columns
}

/// What the heads of a sheet say. A French "service" is a department.
pub(crate) fn all_said(sheet: &Sheet) -> Vec<Said> {
    let french = sheet.header.iter().any(|head| ["nom", "prenom"].contains(&&*squeezed(head)));
    let heads = sheet.header.iter().map(|head| {
        let is_department = french && squeezed(head) == "service";
        if is_department { Said::Exactly(Meaning::Department) } else { said(head) }
    });
    heads.collect()
}

/// The columns that hold passwords, unless the program that wrote them hid them.
pub(crate) fn passwords(sheet: &Sheet) -> impl Iterator<Item = usize> {
    let holds = |column: &usize| {
        let content = Content::of(sheet, *column);
        content.filled > 0 && !content.mostly(content.hidden, 80) && !content.mostly(content.ticks, 80)
    };
    let said = all_said(sheet).into_iter().enumerate();
    said.filter(|(_, said)| *said == Said::Passwords).map(|(column, _)| column).filter(holds)
}

/// What a column means by itself.
pub(crate) fn alone(said: Said, content: &Content) -> Suggestion {
    let (meaning, confidence) = match said {
        Said::Exactly(meaning) => (meaning, Confidence::Sure),
        Said::Likely(meaning) | Said::Span(meaning) => (meaning, Confidence::Likely),
        Said::Who | Said::SignsIn => (who(content), Confidence::Likely),
        Said::Nothing | Said::Passwords => (Meaning::Ignore, Confidence::Sure),
        Said::Unknown if content.mostly(content.addresses, 80) => (Meaning::Email, Confidence::Guess),
        Said::Unknown => (Meaning::Ignore, Confidence::Guess),
    };
    if fits(meaning, content) { Suggestion::new(meaning, confidence) } else { Suggestion::NOTHING }
}

/// By what a column that says who calls them.
fn who(content: &Content) -> Meaning {
    if content.mostly(content.addresses, 50) {
        Meaning::Email
    } else if content.mostly(content.spaced, 50) {
        Meaning::Name
    } else if content.mostly(content.opaque + content.numbers, 80) {
        Meaning::Ignore
    } else {
        Meaning::Username
    }
}

/// Whether the cells can mean this: ticks are no names, and "Basic" is no kind of user.
fn fits(meaning: Meaning, content: &Content) -> bool {
    use Meaning as M;
    let ticks_can_say =
        matches!(meaning, M::Ignore | M::Blocked | M::SecondFactor | M::Administrator | M::Level | M::Role);
    if content.filled == 0 || ticks_can_say {
        true
    } else if meaning == M::Status {
        content.mostly(content.states, 30)
    } else if meaning == M::Kind {
        content.mostly(content.kinds, 50)
    } else {
        !content.mostly(content.ticks, 60)
    }
}

/// Beside a column of first names, "Name" is the family name, and beside family names the first, unless its cells
/// hold the other part too.
fn parts_of_names(sheet: &Sheet, columns: &mut [Suggestion]) {
    let find = |meaning| columns.iter().position(|column| column.meaning == meaning);
    let Some(name) = find(Meaning::Name) else { return };
    let (part, other) = match (find(Meaning::FirstName), find(Meaning::LastName)) {
        (Some(first), None) => (first, Meaning::LastName),
        (None, Some(last)) => (last, Meaning::FirstName),
        (Some(_), Some(_)) | (None, None) => return,
    };
    let (mut both, mut all) = (0, 0);
    for row in sheet.rows.iter().take(100) {
        let (name, part) = (row.cell(name).trim(), row.cell(part).trim());
        all += usize::from(!name.is_empty() && !part.is_empty());
        both += usize::from(!part.is_empty() && name.len() > part.len() && name.contains(part));
    }
    if both * 2 <= all {
        columns[name] = Suggestion::new(other, Confidence::Likely);
    }
}

/// In a grid, the columns that say nothing else and whose cells say who has access.
fn across(sheet: &Sheet, heads: &[Said], contents: &[Content], columns: &mut [Suggestion], meaning: Meaning) {
    for column in 0..columns.len() {
        if says_access(sheet, heads[column], &contents[column], columns[column].meaning, column) {
            let sure = contents[column].mostly(contents[column].held, 90);
            let confidence = if sure { Confidence::Sure } else { Confidence::Likely };
            columns[column] = Suggestion::new(meaning, confidence);
        }
    }
    // Beside accounts, a role is what somebody does in the business.
    let has_title = columns.iter().any(|column| column.meaning == Meaning::JobTitle);
    if meaning == Meaning::AccountColumn && !has_title {
        for column in columns.iter_mut().filter(|column| column.meaning == Meaning::Role) {
            *column = Suggestion::new(Meaning::JobTitle, Confidence::Likely);
        }
    }
}

/// Whether the cells of a column say who has access, so that it is an account of a grid, or a person of a turned one.
pub(crate) fn says_access(
    sheet: &Sheet,
    said: Said,
    content: &Content,
    meaning: Meaning,
    column: usize,
) -> bool {
    if meaning != Meaning::Ignore || sheet.header[column].trim().is_empty() {
        return false;
    }
    match said {
        // An account that nobody has yet is one too.
        Said::Unknown => content.filled == 0 || content.mostly(content.held, 50),
        // "Mail" with ticks below is a service, not an address.
        Said::Exactly(_) | Said::Likely(_) | Said::Span(_) | Said::Who | Said::SignsIn => {
            content.mostly(content.held, 50)
        }
        Said::Nothing | Said::Passwords => false,
    }
}

/// What columns mean beside others.
fn in_company(heads: &[Said], columns: &mut [Suggestion]) {
    let any =
        |columns: &[Suggestion], of: fn(Meaning) -> bool| columns.iter().any(|column| of(column.meaning));
    let has_account = any(columns, Meaning::says_which_account);
    let has_person = any(columns, Meaning::says_who);
    // A last day of work tells that the start beside it is the person's too.
    let of_person = heads
        .iter()
        .any(|said| matches!(said, Said::Exactly(Meaning::StartDay) | Said::Exactly(Meaning::StopDay)));
    if has_account && !of_person {
        for (column, said) in columns.iter_mut().zip(heads) {
            column.meaning = match (said, column.meaning) {
                (Said::Span(_), Meaning::StartDay) => Meaning::Since,
                (Said::Span(_), Meaning::StopDay) => Meaning::Until,
                (_, meaning) => meaning,
            };
        }
    }
    // What somebody signs in with says who only where nothing else does.
    for (column, said) in heads.iter().enumerate() {
        let is_alone =
            || columns.iter().enumerate().all(|(other, it)| other == column || !it.meaning.says_who());
        if *said == Said::SignsIn && columns[column].meaning == Meaning::Username && !is_alone() {
            columns[column].meaning = Meaning::Login;
        }
    }
    // Beside passwords, a login is the account's and nobody's.
    let is_who = |column: &Suggestion| column.meaning.says_who() && column.meaning != Meaning::Username;
    if has_account && heads.contains(&Said::Passwords) && !columns.iter().any(is_who) {
        for column in columns.iter_mut().filter(|column| column.meaning == Meaning::Username) {
            *column = Suggestion::NOTHING;
        }
    }
    // Who is responsible for an account is its owner.
    if has_account && !has_person && !any(columns, |meaning| meaning == Meaning::Owner) {
        for column in columns.iter_mut().filter(|column| column.meaning == Meaning::Responsible) {
            *column = Suggestion::new(Meaning::Owner, Confidence::Likely);
        }
    }
}

/// Leaves each meaning that can't repeat to the surest column, the first of equals.
fn one_of_each(heads: &[Said], columns: &mut [Suggestion]) {
    for column in 0..columns.len() {
        let meaning = columns[column].meaning;
        if meaning.repeats() {
            continue;
        }
        let best = (0..columns.len())
            .filter(|other| columns[*other].meaning == meaning)
            .max_by_key(|other| (columns[*other].confidence, std::cmp::Reverse(*other)));
        let Some(best) = best.filter(|best| *best != column) else { continue };
        // A second name or address of the same people is what they sign in with.
        let is_login = matches!(heads[column], Said::Who | Said::SignsIn)
            && matches!(meaning, Meaning::Email | Meaning::Username)
            && columns.iter().all(|other| other.meaning != Meaning::Login);
        columns[column] = if is_login {
            Suggestion::new(Meaning::Login, Confidence::Likely)
        } else {
            Suggestion { instead_of: Some(best), ..Suggestion::NOTHING }
        };
    }
}

#[cfg(test)]
mod tests;

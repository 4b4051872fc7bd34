//! Whose the addresses of a column are.

use super::super::{Because, Columns, Suggestion, squeezed};
use super::{Confidence, Meaning};

/// What a column of addresses may be.
const WHOSE: &[Meaning] = &[Meaning::Email, Meaning::Login, Meaning::Ignore];
/// How many rows are looked at.
const LOOKED_AT: usize = 200;

impl Columns<'_> {
    /// A column of addresses whose head nobody knows is the people's own where it looks like their names, and asked
    /// about where it doesn't.
    pub(super) fn addresses(&mut self) {
        let names = self.names();
        for column in self.all() {
            let guessed = self.says[column].meaning == Meaning::Email
                && self.says[column].confidence == Confidence::Guess;
            if !guessed || names.is_empty() {
                continue;
            }
            let known = self.all().find(|other| {
                self.says[*other].meaning == Meaning::Email
                    && self.says[*other].confidence > Confidence::Guess
            });
            self.says[column] = if let Some(known) = known {
                Suggestion::not_read(Because::Already(known))
            } else if self.look_like(column, &names) {
                Suggestion::new(Meaning::Email, Confidence::Likely, Because::Cells)
            } else {
                Suggestion::undecided(WHOSE)
            };
        }
    }

    /// "Contact person" is who the row is about where the address beside it is made of that name, and no other column says who.
    pub(super) fn contacts(&mut self) {
        let Some(address) = self.find(Meaning::Email) else { return };
        if self.any(|meaning| meaning.says_who() && meaning != Meaning::Email) {
            return;
        }
        let Some(contact) = self.find(Meaning::Responsible) else { return };
        if self.look_like(address, &[contact]) {
            self.says[contact] = Suggestion::new(Meaning::Name, Confidence::Likely, Because::Beside(address));
        }
    }

    /// Whether the addresses or logins of a column are made of the names beside them, in half of the rows at least.
    pub(super) fn look_like(&self, column: usize, names: &[usize]) -> bool {
        let (mut alike, mut all) = (0, 0);
        for row in self.sheet.rows.iter().take(LOOKED_AT) {
            let cell = row.cell(column);
            let local = squeezed(cell.split('@').next().unwrap_or_default());
            if local.is_empty() {
                continue;
            }
            let words: Vec<String> = names
                .iter()
                .flat_map(|name| row.cell(*name).split(|symbol: char| !symbol.is_alphanumeric()))
                .map(squeezed)
                .filter(|word| word.chars().count() > 1)
                .collect();
            all += usize::from(!words.is_empty());
            alike += usize::from(words.iter().any(|word| local.contains(word.as_str())));
        }
        all > 0 && alike * 2 >= all
    }
}

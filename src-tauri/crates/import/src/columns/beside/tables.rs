//! Two tables side by side.

use std::collections::HashSet;

use super::super::{Because, Columns, Suggestion, squeezed};
use super::Meaning;

impl Columns<'_> {
    /// Reads nothing of a second table beside the first: its people and roles are not those of the rows beside them.
    ///
    /// A second one begins where heads come once more in pairs, or behind an empty column where the people are named
    /// anew.
    pub(super) fn second_table(&mut self) {
        let Some(begins) = self.begins() else { return };
        for column in begins..self.says.len() {
            if self.contents[column].filled > 0 {
                self.says[column] = Suggestion::not_read(Because::SecondTable(begins));
            }
        }
    }

    fn begins(&self) -> Option<usize> {
        let heads: Vec<String> = self.sheet.header.iter().map(|head| squeezed(head)).collect();
        let is_gap = |column: usize| self.contents[column].filled == 0 && heads[column].is_empty();
        let mut seen = HashSet::new();
        let mut first_again = None;
        for (column, head) in heads.iter().enumerate().filter(|(_, head)| !head.is_empty()) {
            if seen.insert(head) {
                continue;
            }
            let again = heads[column..].iter().filter(|head| !head.is_empty() && seen.contains(head)).count();
            // "Name, Name, E-mail" is one table with a head that somebody forgot to change.
            let who =
                || (column..heads.len()).any(|other| seen.contains(&heads[other]) && self.is_who(other));
            let pairs = again >= 2 && seen.len() >= 2 && column >= seen.len() && who();
            first_again = (pairs || (again >= 2 && (0..column).any(is_gap))).then_some(column);
            break;
        }
        let behind_gap = (1..heads.len()).find(|column| {
            is_gap(column - 1)
                && (0..*column).any(|left| self.is_who(left))
                && self.is_who(*column)
                && (0..*column).any(|left| self.says[left].meaning == self.says[*column].meaning)
        });
        first_again.into_iter().chain(behind_gap).min()
    }

    fn is_who(&self, column: usize) -> bool {
        matches!(
            self.says[column].meaning,
            Meaning::Name | Meaning::FirstName | Meaning::LastName | Meaning::Email | Meaning::Username
        )
    }
}

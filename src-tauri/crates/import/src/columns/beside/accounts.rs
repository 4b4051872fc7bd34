//! Which columns name accounts, and which only look like it.

use std::collections::HashSet;

use super::super::{Because, Columns, Suggestion, squeezed};
use super::{Confidence, Meaning};
use crate::Shape;
use crate::vocabulary::{self, Head, Language};

/// What a column about access may name.
const NAMES_OR_ROLES: &[Meaning] = &[Meaning::Service, Meaning::Role, Meaning::Level, Meaning::Ignore];

impl Columns<'_> {
    pub(super) fn accounts(&mut self, shape: Shape) {
        self.domains_of_addresses();
        self.logins_called_accounts();
        self.services_called_departments();
        self.several_accounts();
        self.service_of_numbers();
        if shape == Shape::List {
            self.access();
            self.roles_unheard_of();
        }
    }

    /// A mailbox beside other addresses, or beside names that it isn't made of, is an account that people share.
    pub(super) fn mailboxes(&mut self) {
        for column in self.all() {
            if self.head(column) != Some(Head::Mailbox) || self.says[column].meaning != Meaning::Email {
                continue;
            }
            let other = self.all().find(|other| {
                *other != column
                    && self.says[*other].meaning == Meaning::Email
                    && self.head(*other) != Some(Head::Mailbox)
            });
            let names = self.names();
            if let Some(other) = other {
                self.says[column] =
                    Suggestion::new(Meaning::Account, Confidence::Likely, Because::Beside(other));
            } else if !names.is_empty() && !self.look_like(column, &names) {
                self.says[column] =
                    Suggestion::undecided(&[Meaning::Account, Meaning::Email, Meaning::Ignore]);
            }
        }
    }

    /// "Domain" over what stands behind the @ of the addresses beside it is no account.
    fn domains_of_addresses(&mut self) {
        let Some(addresses) = self.find(Meaning::Email) else { return };
        for column in
            self.all().filter(|column| self.says[*column].meaning == Meaning::Account).collect::<Vec<_>>()
        {
            let rows =
                || self.sheet.rows.iter().map(|row| (row.cell(column).trim(), row.cell(addresses).trim()));
            let filled = rows().filter(|(domain, _)| !domain.is_empty()).count();
            let of_address = |(domain, address): &(&str, &str)| {
                !domain.is_empty()
                    && address.rsplit_once('@').is_some_and(|(_, behind)| behind.eq_ignore_ascii_case(domain))
            };
            if filled > 0 && rows().filter(of_address).count() * 10 >= filled * 8 {
                self.says[column] = Suggestion::not_read(Because::NoPlace);
            }
        }
    }

    /// The columns of names.
    pub(super) fn names(&self) -> Vec<usize> {
        let is_name = |meaning| matches!(meaning, Meaning::Name | Meaning::FirstName | Meaning::LastName);
        self.all().filter(|column| is_name(self.says[*column].meaning)).collect()
    }

    /// A column that is called account and holds each person's address or login names no account.
    fn logins_called_accounts(&mut self) {
        let names = self.names();
        for column in self.all() {
            let is_account = matches!(self.says[column].meaning, Meaning::Account | Meaning::AccountId);
            if !is_account || self.head(column) == Some(Head::Mailbox) {
                continue;
            }
            let content = &self.contents[column];
            let addresses = content.mostly(content.addresses, 50);
            let other = self.all().find(|other| *other != column && self.says[*other].meaning.says_who());
            let service = self.find(Meaning::Service);
            // "anna.berger" in each row beside a service and a name, each once or nearly.
            let logins = service.is_some()
                && !content.mostly(content.spaced, 20)
                && content.distinct * 10 >= content.filled * 5
                && !names.is_empty()
                && self.look_like(column, &names);
            if addresses || logins {
                self.says[column] = match (other, service) {
                    (Some(beside), _) => {
                        Suggestion::new(Meaning::Login, Confidence::Likely, Because::Beside(beside))
                    }
                    (None, Some(_)) | (None, None) if addresses => {
                        Suggestion::new(Meaning::Email, Confidence::Likely, Because::Cells)
                    }
                    (None, _) => Suggestion::new(Meaning::Username, Confidence::Likely, Because::Cells),
                };
            }
        }
    }

    /// A column of accounts that lists several in a cell lists services, where no other column names those. One of them
    /// stands alone in another row, or somebody has to say: "Acme, Inc." is one.
    fn several_accounts(&mut self) {
        let Some(column) = self.find(Meaning::Account) else { return };
        let parts = |cell: &str| -> Vec<String> {
            let parts = cell.split([',', ';', '|', '\n']).map(squeezed);
            parts.filter(|part| !part.is_empty()).collect()
        };
        let cells: Vec<Vec<String>> = self.sheet.rows.iter().map(|row| parts(row.cell(column))).collect();
        let (lists, alone): (Vec<_>, Vec<_>) = cells.iter().partition(|parts| parts.len() > 1);
        if lists.is_empty() || self.find(Meaning::Service).is_some() {
            return;
        }
        let alone: HashSet<&String> = alone.into_iter().flatten().collect();
        self.says[column] = if lists.into_iter().flatten().any(|part| alone.contains(part)) {
            Suggestion { meaning: Meaning::Service, ..self.says[column] }
        } else {
            Suggestion::undecided(&[Meaning::Service, Meaning::Account, Meaning::Ignore])
        };
    }

    /// Numbers of accounts whose service stands under a head that nobody knows.
    fn service_of_numbers(&mut self) {
        let Some(numbers) = self.find(Meaning::AccountId) else { return };
        if self.any(|meaning| matches!(meaning, Meaning::Service | Meaning::Account)) {
            return;
        }
        let before = numbers.checked_sub(1).filter(|before| {
            let content = &self.contents[*before];
            self.says[*before].because == Because::NotKnown
                && content.filled > content.numbers + content.addresses
        });
        if let Some(before) = before {
            self.says[before] = Suggestion::undecided(&[Meaning::Service, Meaning::Account, Meaning::Ignore]);
        }
    }

    /// Roles and levels under a head that nobody knows, in a list, are somebody's guess.
    fn roles_unheard_of(&mut self) {
        if self.any(|meaning| matches!(meaning, Meaning::Role | Meaning::Level)) {
            return;
        }
        for column in self.all() {
            let content = &self.contents[column];
            let roles = content.held.saturating_sub(content.ticks);
            if self.heads[column].is_none()
                && self.says[column].because == Because::NotKnown
                && !self.sheet.header[column].trim().is_empty()
                && content.ticks == 0
                && content.mostly(roles, 50)
            {
                self.says[column] = Suggestion::undecided(&[
                    Meaning::Role,
                    Meaning::Level,
                    Meaning::JobTitle,
                    Meaning::Ignore,
                ]);
            }
        }
    }

    /// A word that is a department in the sheet's language and a service in English is a service in a list of access that
    /// names no other: French offices write "Service" for both.
    fn services_called_departments(&mut self) {
        let of_access = self.any(|meaning| {
            matches!(
                meaning,
                Meaning::Role | Meaning::Level | Meaning::Since | Meaning::Until | Meaning::Login
            )
        });
        let other = self.any(|meaning| matches!(meaning, Meaning::Service | Meaning::Account));
        if !of_access || other {
            return;
        }
        for column in
            self.all().filter(|column| self.says[*column].meaning == Meaning::Department).collect::<Vec<_>>()
        {
            let in_english = vocabulary::head(&self.sheet.header[column], Language::default());
            if matches!(in_english, Some(Head::Service | Head::Services)) {
                self.says[column] = Suggestion::new(Meaning::Service, Confidence::Likely, Because::Cells);
            }
        }
    }

    /// A column about access that holds neither ticks nor levels names accounts where no other column does; beside one
    /// that does it holds roles.
    fn access(&mut self) {
        for column in self.all() {
            if self.head(column) != Some(Head::Access) || self.says[column].meaning != Meaning::Level {
                continue;
            }
            let content = &self.contents[column];
            if content.filled == 0 || content.mostly(content.said_parts, 60) {
                continue;
            }
            let other =
                self.all().find(|other| *other != column && self.says[*other].meaning.says_which_account());
            self.says[column] = match other {
                Some(other) => Suggestion::new(Meaning::Role, Confidence::Likely, Because::Beside(other)),
                None if content.mostly(content.said_parts, 20) => Suggestion::undecided(NAMES_OR_ROLES),
                None => Suggestion::new(Meaning::Service, Confidence::Likely, Because::Cells),
            };
        }
    }
}

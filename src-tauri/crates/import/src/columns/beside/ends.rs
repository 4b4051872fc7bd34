//! Columns that tell of a state or an end, of which a sheet may have several.

use super::super::{Because, Columns, Suggestion};
use super::{Confidence, Meaning};
use crate::values::{self, When};
use crate::vocabulary::{self, Head, Part};

/// What a column about an end may be.
const ENDS: &[Meaning] = &[Meaning::Until, Meaning::StopDay, Meaning::Blocked, Meaning::Ignore];

impl Columns<'_> {
    /// A role in the business, over roles of a program, in a list of logins is one of the program.
    pub(super) fn business_roles(&mut self) {
        let of_use = |meaning| matches!(meaning, Meaning::LastSeen | Meaning::SecondFactor | Meaning::Login);
        let role = |meaning| matches!(meaning, Meaning::Role | Meaning::Level);
        if !self.any(of_use) || self.any(role) {
            return;
        }
        for column in self.all() {
            let content = &self.contents[column];
            let roles = content.held.saturating_sub(content.ticks);
            let is_role = vocabulary::parts(&self.sheet.header[column]).contains(&Some(Part::Role));
            if self.says[column].meaning == Meaning::JobTitle && is_role && content.mostly(roles, 60) {
                self.says[column] = Suggestion::new(Meaning::Role, Confidence::Likely, Because::Cells);
            }
        }
    }

    /// Groups, licences and seats are no roles where another column names those.
    pub(super) fn groups(&mut self) {
        let named = self.all().find(|column| {
            self.says[*column].meaning == Meaning::Role && self.head(*column) != Some(Head::Group)
        });
        let Some(named) = named.or_else(|| self.find(Meaning::Administrator)) else { return };
        for column in self.all() {
            if self.head(column) == Some(Head::Group) && self.says[column].meaning == Meaning::Role {
                self.says[column] = Suggestion::not_read(Because::Already(named));
            }
        }
    }

    /// Of several columns that tell a state each is read whose head is one of a state and whose words are known, and the
    /// stricter counts; about another that says somebody is out of use it is asked.
    pub(super) fn states(&mut self) {
        let surest = self
            .all()
            .filter(|column| self.says[*column].meaning == Meaning::Status)
            .max_by_key(|column| (self.says[*column].confidence, std::cmp::Reverse(*column)));
        let Some(surest) = surest else { return };
        for column in self.all().filter(|column| *column != surest) {
            let content = &self.contents[column];
            if self.says[column].meaning != Meaning::Status {
                continue;
            }
            if !content.mostly(content.states, 50) {
                self.says[column] = Suggestion::not_read(Because::Already(surest));
            } else if !self.is_plain_state(column) {
                let ends = |cell: &str| {
                    !matches!(values::status(cell), values::Status::Unknown | values::Status::Active)
                };
                self.says[column] = if self.sheet.rows.iter().any(|row| ends(row.cell(column))) {
                    Suggestion::undecided(&[Meaning::Status, Meaning::Ignore])
                } else {
                    Suggestion::not_read(Because::Already(surest))
                };
            }
        }
    }

    /// Whether a head speaks of a state of somebody or of their account, and of nothing else.
    fn is_plain_state(&self, column: usize) -> bool {
        let plain = |part: &Part| {
            matches!(
                part,
                Part::Status
                    | Part::On
                    | Part::Off
                    | Part::Not
                    | Part::Account
                    | Part::Person
                    | Part::Granted
                    | Part::Access
                    | Part::Login
                    | Part::Service
                    | Part::Of
            )
        };
        self.says[column].confidence == Confidence::Sure
            || vocabulary::parts(&self.sheet.header[column]).iter().flatten().all(plain)
    }

    /// Two columns of last days that don't agree are asked about; the day of a notice isn't one beside a last day.
    pub(super) fn last_days(&mut self) {
        let days: Vec<usize> =
            self.all().filter(|column| self.says[*column].meaning == Meaning::StopDay).collect();
        let last: Vec<usize> =
            days.iter().copied().filter(|column| self.head(*column) != Some(Head::Notice)).collect();
        if let Some(&beside) = last.first() {
            for notice in days.into_iter().filter(|column| !last.contains(column)) {
                self.says[notice] = Suggestion::not_read(Because::Already(beside));
            }
        }
        let says_day = |cell: &str| matches!(values::when(cell, None), When::On(_) | When::EitherWay);
        let differ = |one: usize, other: usize| {
            self.sheet.rows.iter().any(|row| {
                let (one, other) = (row.cell(one).trim(), row.cell(other).trim());
                one != other && (says_day(one) || says_day(other))
            })
        };
        if last.iter().skip(1).any(|other| differ(last[0], *other)) {
            for column in last {
                self.says[column] = Suggestion::undecided(&[Meaning::StopDay, Meaning::Ignore]);
            }
        }
    }

    /// What is not read and yet tells an end would be in force else, so it is asked about: a head that nobody knows with a
    /// word of an end in it, over days or over yes and no; and states, some of which let nobody in, under any head.
    pub(super) fn ends_unheard_of(&mut self) {
        for column in self.all() {
            let says = self.says[column];
            if says.meaning != Meaning::Ignore
                || !matches!(says.because, Because::NotKnown | Because::NoPlace)
            {
                continue;
            }
            let content = &self.contents[column];
            let ends = || {
                let parts = vocabulary::parts(&self.sheet.header[column]);
                parts.iter().flatten().any(|part| matches!(part, Part::Revoked | Part::Leave | Part::Off))
            };
            let ticks = content.mostly(content.ticks + content.states, 60);
            if says.because == Because::NotKnown && (content.mostly(content.days, 50) || ticks) && ends() {
                self.says[column] = Suggestion::undecided(ENDS);
            } else if content.mostly(content.states, 50) && self.lets_nobody_in(column) {
                self.says[column] = Suggestion::undecided(&[Meaning::Status, Meaning::Ignore]);
            }
        }
    }

    /// Whether a cell of a column holds nothing but a state in which there is no access.
    fn lets_nobody_in(&self, column: usize) -> bool {
        let of_state = |row: &crate::Row| values::state_alone(row.cell(column)) != values::Status::Unknown;
        self.sheet.rows.iter().any(of_state)
    }
}

//! What columns mean beside each other.

mod accounts;
mod addresses;
mod ends;
mod tables;

use super::{Because, Columns, Confidence, Content, Meaning, Said, Suggestion, day_in};
use crate::vocabulary::Head;
use crate::{Shape, Sheet};

impl Columns<'_> {
    pub(super) fn beside(&mut self, shape: Shape) {
        self.second_table();
        self.parts_of_names();
        match shape {
            Shape::List => {}
            Shape::Grid => {
                self.across(Meaning::AccountColumn);
                self.people_without_head();
            }
            Shape::Turned => self.across(Meaning::PersonColumn),
        }
        self.contacts();
        self.mailboxes();
        if shape == Shape::List {
            self.business_roles();
        }
        self.accounts(shape);
        self.addresses();
        self.spans();
        self.logins();
        self.owners();
        self.groups();
        self.states();
        self.last_days();
        self.one_of_each();
        self.ends_unheard_of();
    }

    /// Beside a column of first names, "Name" is the family name, and beside family names the first, unless its cells
    /// hold the other part too.
    fn parts_of_names(&mut self) {
        let Some(name) = self.find(Meaning::Name) else { return };
        let (part, other) = match (self.find(Meaning::FirstName), self.find(Meaning::LastName)) {
            (Some(first), None) => (first, Meaning::LastName),
            (None, Some(last)) => (last, Meaning::FirstName),
            (Some(_), Some(_)) | (None, None) => return,
        };
        let (mut both, mut all) = (0, 0);
        for row in self.sheet.rows.iter().take(100) {
            let (name, part) = (row.cell(name).trim(), row.cell(part).trim());
            all += usize::from(!name.is_empty() && !part.is_empty());
            both += usize::from(!part.is_empty() && name.len() > part.len() && name.contains(part));
        }
        if both * 2 <= all {
            self.says[name] = Suggestion::new(other, Confidence::Likely, Because::Beside(part));
        }
    }

    /// In a grid, the columns that say nothing else and whose cells say who has access.
    fn across(&mut self, meaning: Meaning) {
        // Beside "First aider: yes", a head that nobody knows over yes and no may be no account either.
        // So may it beside columns that tell of the use of one service.
        let of_use = |meaning| {
            matches!(meaning, Meaning::LastSeen | Meaning::SecondFactor | Meaning::WithoutSecondFactor)
        };
        let facts = self.says.iter().any(|says| says.because == Because::Fact) || self.any(of_use);
        for column in self.all() {
            let content = &self.contents[column];
            if says_access(self.sheet, self.heads[column], content, self.says[column], column) {
                let sure = content.mostly(content.held, 90);
                let confidence = if sure { Confidence::Sure } else { Confidence::Likely };
                let words_alone = content.marks == 0 && content.held == content.ticks && content.filled > 0;
                self.says[column] = if facts && words_alone {
                    Suggestion::undecided(&[Meaning::AccountColumn, Meaning::Ignore])
                } else {
                    Suggestion::new(meaning, confidence, Because::Cells)
                };
            }
        }
        // Beside accounts, a role is what somebody does in the business.
        if meaning == Meaning::AccountColumn && self.find(Meaning::JobTitle).is_none() {
            for says in self.says.iter_mut().filter(|says| says.meaning == Meaning::Role) {
                *says = Suggestion::new(Meaning::JobTitle, Confidence::Likely, Because::Cells);
            }
        }
    }

    /// The people of a grid often stand under no head.
    fn people_without_head(&mut self) {
        if self.any(Meaning::says_who) {
            return;
        }
        let first = self.all().find(|column| self.contents[*column].filled > 0);
        let Some(first) = first.filter(|first| self.sheet.header[*first].trim().is_empty()) else { return };
        let content = &self.contents[first];
        let other = content.held.max(content.numbers + content.opaque + content.codes).max(content.days);
        if self.says[first].meaning == Meaning::Ignore
            && !content.mostly(other, 20)
            && content.distinct * 10 >= content.filled * 9
        {
            self.says[first] = Suggestion::new(Meaning::Name, Confidence::Likely, Because::Cells);
        }
    }

    /// A start or end is the access's in a list with accounts, else the person's.
    fn spans(&mut self) {
        // A last day of work tells that the start beside it is the person's too.
        let of_person = self.all().any(|column| {
            matches!(self.head(column), Some(Head::FirstDay | Head::LastDay))
                && self.says[column].meaning.is_day()
        });
        if of_person || !self.any(Meaning::says_which_account) {
            return;
        }
        for column in self.all() {
            // "Revoked" over days says when the access ended.
            let content = &self.contents[column];
            if self.says[column].meaning == Meaning::Blocked && content.mostly(content.days, 60) {
                self.says[column].meaning = Meaning::Until;
            }
            self.says[column].meaning = match (self.head(column), self.says[column].meaning) {
                (Some(Head::Start), Meaning::StartDay) => Meaning::Since,
                (Some(Head::End | Head::Access), Meaning::StopDay) => Meaning::Until,
                (_, meaning) => meaning,
            };
        }
    }

    /// What somebody signs in with says who only where nothing else does.
    fn logins(&mut self) {
        for column in self.all() {
            let is_alone =
                || self.says.iter().enumerate().all(|(other, it)| other == column || !it.meaning.says_who());
            if self.head(column) == Some(Head::SignsIn)
                && self.says[column].meaning == Meaning::Username
                && !is_alone()
            {
                self.says[column].meaning = Meaning::Login;
            }
        }
        // Beside passwords, a login is the account's and nobody's.
        let is_who = |meaning: Meaning| meaning.says_who() && meaning != Meaning::Username;
        let passwords = self.all().find(|column| self.head(*column) == Some(Head::Passwords));
        if let (Some(passwords), true) =
            (passwords, self.any(Meaning::says_which_account) && !self.any(is_who))
        {
            for says in self.says.iter_mut().filter(|says| says.meaning == Meaning::Username) {
                *says = Suggestion::not_read(Because::Beside(passwords));
            }
        }
    }

    /// Who is responsible for an account is its owner.
    fn owners(&mut self) {
        if self.any(Meaning::says_which_account)
            && !self.any(Meaning::says_who)
            && self.find(Meaning::Owner).is_none()
        {
            for says in self.says.iter_mut().filter(|says| says.meaning == Meaning::Responsible) {
                *says = Suggestion { meaning: Meaning::Owner, confidence: Confidence::Likely, ..*says };
            }
        }
    }

    /// Leaves each meaning that can't repeat to the surest column, the first of equals.
    fn one_of_each(&mut self) {
        for column in self.all() {
            let meaning = self.says[column].meaning;
            if meaning.repeats() {
                continue;
            }
            let best = self.all().filter(|other| self.says[*other].meaning == meaning).max_by_key(|other| {
                let content = &self.contents[*other];
                let full = if meaning == Meaning::Name {
                    // Of two names the full one.
                    content.spaced
                } else if meaning == Meaning::Username {
                    // Of two usernames the one that somebody types.
                    content.filled - content.codes
                } else {
                    0
                };
                (self.says[*other].confidence, full, std::cmp::Reverse(*other))
            });
            let Some(best) = best.filter(|best| *best != column) else { continue };
            // A second name or address of the same people is what they sign in with.
            let is_login = matches!(self.head(column), Some(Head::Who | Head::SignsIn))
                && matches!(meaning, Meaning::Email | Meaning::Username)
                && self.find(Meaning::Login).is_none()
                && !self.contents[column].mostly(self.contents[column].codes, 80);
            self.says[column] = if is_login {
                Suggestion::new(Meaning::Login, Confidence::Likely, Because::Beside(best))
            } else {
                Suggestion::not_read(Because::Already(best))
            };
        }
    }
}

/// Whether the cells of a column say who has access, so that it is an account of a grid, or a person of a turned one.
pub(crate) fn says_access(
    sheet: &Sheet,
    said: Option<Said>,
    content: &Content,
    says: Suggestion,
    column: usize,
) -> bool {
    if says.meaning != Meaning::Ignore || sheet.header[column].trim().is_empty() {
        return false;
    }
    // A head with the day of the data is a report's.
    if matches!(says.because, Because::SecondTable(_)) || day_in(&sheet.header[column]).is_some() {
        return false;
    }
    match said.map(|said| said.head) {
        // An account that nobody has yet is one too.
        None => content.filled == 0 || content.mostly(content.held, 50),
        // "Bank" is an account where its cells are those of the accounts beside it, and not a yes or no.
        Some(Head::Nothing | Head::Fact) if said.is_some_and(|said| said.whole) => {
            content.mostly(content.marks, 50)
        }
        Some(Head::Passwords) => false,
        // "Mail" with ticks below is a service, not an address.
        Some(_) => content.mostly(content.held, 50),
    }
}

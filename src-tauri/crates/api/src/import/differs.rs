//! What a table says otherwise than the register: a row for each fact, which counts only once it is ticked.

use std::hash::{DefaultHasher, Hash, Hasher};

use directory::fields::{self, Record};
use directory::words as labels;
use directory::{
    Access, AccessDetails, AccessId, AccountId, Field, Level, Names, Seen, User, UserDetails, UserId,
    UserKind, is_address,
};
use import::values::Status;
use import::{AccessFound, PersonFound, email_key, login_key, name_key};
use words::{Message, said};

use super::plan::Planning;
use crate::view::ImportDifference;

/// A difference, and what becomes of the register when it is ticked.
pub(super) struct Difference {
    pub wish: Wish,
    pub shown: ImportDifference,
}

/// What a ticked difference does.
#[derive(Debug, Clone)]
pub(super) enum Wish {
    /// A fact of an access becomes what the table says.
    Access { access: Box<Access>, there: Box<AccessDetails>, part: usize },
    /// A fact of a user does. A company that the register lacks is added by its name.
    User { user: UserId, here: Box<UserDetails>, there: Box<UserDetails>, part: usize, company: String },
    /// A user comes back into use.
    Enable(UserId),
    /// A user goes out of use.
    Disable(UserId),
    /// An access ends, for this reason.
    End { access: Box<Access>, reason: String },
}

/// A fact of a record that is taken over by itself.
pub(super) struct Part<D> {
    field: Field,
    take: fn(&mut D, &D),
}

impl<D> Part<D> {
    /// Takes it over from another record.
    pub(super) fn take(&self, into: &mut D, from: &D) {
        (self.take)(into, from);
    }

    /// Whether it is for whom somebody works.
    pub(super) fn is_company(&self) -> bool {
        self.field == Field::Company
    }
}

/// What an access says that a table can say too. How far it reaches goes with its roles.
pub(super) const ACCESS: [Part<AccessDetails>; 8] = [
    Part {
        field: Field::Roles,
        take: |into, from| {
            into.roles.clone_from(&from.roles);
            into.level = from.level;
        },
    },
    Part { field: Field::Login, take: |into, from| into.login.clone_from(&from.login) },
    Part { field: Field::Since, take: |into, from| into.since = from.since },
    Part { field: Field::Until, take: |into, from| into.until = from.until },
    Part { field: Field::LastSeen, take: |into, from| into.last_seen = from.last_seen },
    Part { field: Field::SecondFactor, take: |into, from| into.second_factor = from.second_factor },
    Part { field: Field::AuthorisedBy, take: |into, from| into.authorised_by = from.authorised_by },
    Part { field: Field::Reason, take: |into, from| into.reason.clone_from(&from.reason) },
];

/// What a record of a user says that a table can say too.
pub(super) const USER: [Part<UserDetails>; 10] = [
    Part { field: Field::Name, take: |into, from| into.name.clone_from(&from.name) },
    Part { field: Field::Notify, take: |into, from| into.notify.clone_from(&from.notify) },
    Part { field: Field::Username, take: |into, from| into.username.clone_from(&from.username) },
    Part { field: Field::JobTitle, take: |into, from| into.job_title.clone_from(&from.job_title) },
    Part { field: Field::Department, take: |into, from| into.department.clone_from(&from.department) },
    Part { field: Field::Company, take: |into, from| into.company = from.company },
    Part { field: Field::Starts, take: |into, from| into.starts = from.starts },
    Part { field: Field::Stops, take: |into, from| into.stops = from.stops },
    Part { field: Field::Responsible, take: |into, from| into.responsible = from.responsible },
    Part { field: Field::Purpose, take: |into, from| into.purpose.clone_from(&from.purpose) },
];

/// The company of a user that a table names and the register lacks, until it has its number.
pub(super) const NEW_COMPANY: directory::CompanyId = directory::CompanyId(u32::MAX);

impl Planning<'_> {
    /// Notes what a row says otherwise of an access that is in force.
    pub(super) fn access_differs(&mut self, found: &AccessFound, account: AccountId, row: &Access) {
        let line = found.lines.first().copied();
        let about = self.about(row.user, account);
        if is_over(found.status) {
            let message = over(&about, line);
            let reason = said::import_over_reason().to_string();
            self.gone(Wish::End { access: Box::new(row.clone()), reason }, line, message);
        }
        let there = self.said_of_access(found, account, &row.details);
        if there == row.details {
            return;
        }
        let texts = |details: &AccessDetails| self.said(details);
        let (here, then) = (texts(&row.details), texts(&there));
        for (part, of) in ACCESS.iter().enumerate() {
            let mut after = row.details.clone();
            of.take(&mut after, &there);
            if after == row.details {
                continue;
            }
            let roles = of.field == Field::Roles;
            let differ = |field| text(&here, field) != text(&then, field);
            let (field, here, there_text) = if roles && !differ(Field::Roles) {
                (Some(Field::Level), text(&here, Field::Level), text(&then, Field::Level))
            } else if roles {
                (None, role(&here, row.details.level), role(&then, there.level))
            } else {
                (Some(of.field), text(&here, of.field), text(&then, of.field))
            };
            let message = differs(&about, field, here, there_text, line);
            let wish = Wish::Access { access: Box::new(row.clone()), there: Box::new(there.clone()), part };
            self.changed(wish, line, message);
        }
    }

    /// Notes what a row says otherwise of a user who is in the register.
    pub(super) fn user_differs(&mut self, found: &PersonFound, row: &User) {
        let line = found.lines.first().copied();
        let about = row.details.name.clone();
        if is_over(found.status) && row.is_active() {
            let message = over(&about, line);
            self.gone(Wish::Disable(row.id), line, message);
        } else if found.status == Status::Active && !row.is_active() && row.forgotten_at.is_none() {
            let (here, there) = (said::import_says_disabled(), said::import_says_enabled());
            let message = differs(&about, None, here.to_string(), there.to_string(), line);
            self.changed(Wish::Enable(row.id), line, message);
        }
        let there = self.said_of_user(found, row);
        if there == row.details {
            return;
        }
        let (here, then) = (self.said(&row.details), self.said(&there));
        for (part, of) in USER.iter().enumerate() {
            let mut after = row.details.clone();
            of.take(&mut after, &there);
            if after == row.details {
                continue;
            }
            let (mut was, mut is) = (text(&here, of.field), text(&then, of.field));
            let new_company = there.company == Some(NEW_COMPANY);
            if of.field == Field::Company {
                let own = || said::import_own_business().to_string();
                was = if row.details.company.is_none() { own() } else { was };
                is = match there.company {
                    None => own(),
                    Some(_) if new_company => found.company.clone(),
                    Some(_) => is,
                };
            }
            let message = differs(&about, Some(of.field), was, is, line);
            let wish = Wish::User {
                user: row.id,
                here: Box::new(row.details.clone()),
                there: Box::new(there.clone()),
                part,
                company: if new_company { found.company.clone() } else { String::new() },
            };
            self.changed(wish, line, message);
        }
    }

    /// An access as the register has it, with what the table says in the place of what it says otherwise. What the table
    /// doesn't say stays.
    fn said_of_access(
        &mut self,
        found: &AccessFound,
        account: AccountId,
        here: &AccessDetails,
    ) -> AccessDetails {
        let told = fields::tidy(self.details(found, account));
        let mut there = here.clone();
        let differs = |here: &str, told: &str| !told.is_empty() && login_key(here) != login_key(told);
        if differs(&here.login, &told.login) {
            there.login = told.login;
        }
        if !told.roles.is_empty() && roles(&here.roles) != roles(&told.roles) {
            there.roles = told.roles;
        }
        if told.level != Level::Unknown {
            there.level = told.level;
        }
        there.since = told.since.or(here.since);
        there.until = told.until.or(here.until);
        there.last_seen = match (here.last_seen, told.last_seen) {
            (here, Seen::Unknown) => here,
            // An older list can't take back that somebody was seen since.
            (Seen::On(here), Seen::On(told)) => Seen::On(here.max(told)),
            (_, told) => told,
        };
        if told.second_factor != directory::SecondFactor::Unknown {
            there.second_factor = told.second_factor;
        }
        there.authorised_by = told.authorised_by.or(here.authorised_by);
        if !found.reason.is_empty() && differs(&here.reason, &told.reason) {
            there.reason = told.reason;
        }
        there
    }

    /// The same of a user.
    pub(super) fn said_of_user(&self, found: &PersonFound, row: &User) -> UserDetails {
        let here = &row.details;
        let mut there = here.clone();
        let differs = |here: &str, told: &str| !told.is_empty() && login_key(here) != login_key(told);
        if !found.name.is_empty() && !is_address(&found.name) && name_key(&here.name) != name_key(&found.name)
        {
            there.name.clone_from(&found.name);
        }
        let address = email_key(&found.email);
        if !address.is_empty() && ![&here.notify, &here.reply_to].iter().any(|own| email_key(own) == address)
        {
            there.notify.clone_from(&found.email);
        }
        if differs(&here.username, &found.username) && self.can_be_called(found, row.id) {
            there.username.clone_from(&found.username);
        }
        if differs(&here.job_title, &found.job_title) {
            there.job_title.clone_from(&found.job_title);
        }
        if differs(&here.department, &found.department) {
            there.department.clone_from(&found.department);
        }
        let company = login_key(&found.company);
        if company == self.known.business {
            there.company = None;
        } else if !company.is_empty() {
            there.company = Some(self.known.companies.get(&company).map_or(NEW_COMPANY, |known| known.id));
        }
        there.starts = found.starts.or(here.starts);
        there.stops = found.stops.or(here.stops);
        if row.kind != UserKind::Person {
            let responsible = self.known.named(&found.responsible);
            there.responsible = responsible.or(here.responsible);
            if differs(&here.purpose, &found.purpose) {
                there.purpose.clone_from(&found.purpose);
            }
        }
        fields::tidy(there)
    }

    /// Whether a username that the table gives can be taken over: nobody else has it, and it is not what whoever signs in
    /// here types. In the list of one service it is the name there.
    fn can_be_called(&self, found: &PersonFound, user: UserId) -> bool {
        !self.about_one
            && names::is_username(&found.username)
            && self.known.has_username(&found.username).is_none()
            && !self.signs_in.contains(&user)
    }

    fn said(&self, record: &dyn Record) -> Vec<(Field, String)> {
        fields::said(record, self.reading as &dyn Names)
    }

    fn changed(&mut self, wish: Wish, line: Option<u32>, message: Message) {
        let shown = shown(&wish, line, &message);
        self.plan.changed.push(Difference { wish, shown });
    }

    /// Notes something that would be taken away.
    pub(super) fn gone(&mut self, wish: Wish, line: Option<u32>, message: Message) {
        let shown = shown(&wish, line, &message);
        self.plan.gone.push(Difference { wish, shown });
    }
}

/// Whether what has this state is no longer in use.
pub(super) fn is_over(status: Status) -> bool {
    match status {
        Status::Suspended | Status::Deactivated | Status::Deleted => true,
        Status::Unknown | Status::Active | Status::Pending => false,
    }
}

fn roles(roles: &[String]) -> Vec<String> {
    let mut roles: Vec<String> = roles.iter().map(|role| login_key(role)).collect();
    roles.sort();
    roles
}

fn text(said: &[(Field, String)], field: Field) -> String {
    said.iter().find(|(of, _)| *of == field).map(|(_, text)| text.clone()).unwrap_or_default()
}

/// The roles, or how far it reaches where none is named.
fn role(said: &[(Field, String)], level: Level) -> String {
    match (text(said, Field::Roles), level) {
        (roles, Level::Unknown) => roles,
        (roles, _) if roles.is_empty() => text(said, Field::Level),
        (roles, _) => roles,
    }
}

fn differs(about: &str, field: Option<Field>, here: String, there: String, line: Option<u32>) -> Message {
    let or_nothing = |text: String| {
        if text.is_empty() { said::import_says_nothing().to_string() } else { text }
    };
    let (about, here, there) = (about.to_owned(), or_nothing(here), or_nothing(there));
    let line = line.unwrap_or_default();
    match field {
        None => said::ImportDiffers {
            about: about.into(),
            here: here.into(),
            there: there.into(),
            line: number(line),
        }
        .into(),
        Some(field) => said::ImportDiffersIn {
            about: about.into(),
            field: labels::field(field).into(),
            here: here.into(),
            there: there.into(),
            line: number(line),
        }
        .into(),
    }
}

fn over(about: &str, line: Option<u32>) -> Message {
    said::ImportGoneOver { about: about.into(), line: number(line.unwrap_or_default()) }.into()
}

/// A line's number, which no language groups.
pub(super) fn number(line: u32) -> words::Arg {
    line.to_string().into()
}

/// The row, with what says that it is this one: the record and all that the sentence says.
fn shown(wish: &Wish, line: Option<u32>, message: &Message) -> ImportDifference {
    let says = message.to_string();
    let mut hasher = DefaultHasher::new();
    let record: (u8, u32, usize) = match wish {
        Wish::Access { access, part, .. } => (0, access.id.0, *part),
        Wish::User { user, part, .. } => (1, user.0, *part),
        Wish::Enable(user) => (2, user.0, 0),
        Wish::Disable(user) => (3, user.0, 0),
        Wish::End { access: row, .. } => (4, row.id.0, 0),
    };
    (record, &says).hash(&mut hasher);
    ImportDifference { id: format!("{:016x}", hasher.finish()), line, says }
}

/// Which access a row of the register is.
pub(super) fn id(wish: &Wish) -> Option<AccessId> {
    match wish {
        Wish::Access { access, .. } | Wish::End { access, .. } => Some(access.id),
        Wish::User { .. } | Wish::Enable(_) | Wish::Disable(_) => None,
    }
}

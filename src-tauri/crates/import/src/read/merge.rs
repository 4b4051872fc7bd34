//! Several rows about one record.

use super::Warning;
use super::found::{AccessFound, AccountFound, LastSeen, PersonFound, SEVERAL_MOST, Since};
use super::key;
use crate::columns::Meaning;
use crate::fold::fold;
use crate::values::{self, SecondFactor, Status};

/// Takes a later row into a record. What the record says already stays; where the row differs it is warned of.
pub(super) struct Merge<'a> {
    /// The line of the row.
    pub line: u32,
    /// The first line of the record.
    pub earlier: u32,
    pub warnings: &'a mut Vec<Warning>,
}

impl Merge<'_> {
    pub fn person(mut self, into: &mut PersonFound, from: PersonFound) {
        // A name that is only the address gives way to a real one.
        if directory::is_address(&into.name) && !from.name.is_empty() {
            into.name = from.name;
        } else if !directory::is_address(&from.name) {
            // Of two ways to write it the fuller one, whichever row it stands in.
            let fuller = !into.name.is_empty()
                && key::name(&into.name) != key::name(&from.name)
                && from.name.chars().count() > into.name.chars().count();
            let name = if fuller { std::mem::replace(&mut into.name, from.name) } else { from.name };
            self.text(Meaning::Name, &mut into.name, name);
        }
        self.text(Meaning::Email, &mut into.email, from.email);
        self.text(Meaning::Username, &mut into.username, from.username);
        self.text(Meaning::JobTitle, &mut into.job_title, from.job_title);
        self.text(Meaning::Department, &mut into.department, from.department);
        self.text(Meaning::Company, &mut into.company, from.company);
        self.text(Meaning::Responsible, &mut into.responsible, from.responsible);
        self.text(Meaning::Purpose, &mut into.purpose, from.purpose);
        self.value(Meaning::StartDay, &mut into.starts, from.starts);
        self.value(Meaning::StopDay, &mut into.stops, from.stops);
        self.value(Meaning::Kind, &mut into.kind, from.kind);
        self.status(&mut into.status, from.status);
        into.lines.push(self.line);
    }

    pub fn account(mut self, into: &mut AccountFound, from: AccountFound) {
        self.text(Meaning::AccountId, &mut into.id, from.id);
        self.text(Meaning::Url, &mut into.url, from.url);
        self.text(Meaning::Owner, &mut into.owner, from.owner);
        self.text(Meaning::Purpose, &mut into.purpose, from.purpose);
        into.lines.push(self.line);
    }

    pub fn access(mut self, into: &mut AccessFound, from: AccessFound) {
        for role in from.roles {
            if !into.roles.contains(&role) {
                if into.roles.len() == SEVERAL_MOST {
                    self.differs(Meaning::Role);
                    break;
                }
                into.roles.push(role);
            }
        }
        into.level = values::higher(into.level, from.level);
        into.stated = values::higher(into.stated, from.stated);
        into.at_least = values::higher(into.at_least, from.at_least);
        if into.claim != from.claim {
            self.differs(Meaning::Status);
        }
        self.status(&mut into.status, from.status);
        // Several grants are one access, from the first of them to the end of the last.
        if into.since == Since::Unknown {
            into.since = from.since;
        } else if from.since != Since::Unknown && from.since != into.since {
            if let (Since::On(day), Since::On(earlier)) = (into.since, from.since) {
                into.since = Since::On(day.min(earlier));
            }
            self.differs(Meaning::Since);
        }
        if into.until != from.until {
            into.until = into.until.zip(from.until).map(|(one, other)| one.max(other));
            self.differs(Meaning::Until);
        }
        if from.last_seen != LastSeen::Unknown || into.last_seen == LastSeen::Never {
            into.last_seen = match into.last_seen {
                LastSeen::Unknown => from.last_seen,
                seen @ (LastSeen::Never | LastSeen::Before(_) | LastSeen::NotWithin(_) | LastSeen::On(_)) => {
                    seen.later(from.last_seen)
                }
            };
        }
        if into.second_factor == SecondFactor::Unknown {
            into.second_factor = from.second_factor;
        } else if from.second_factor != SecondFactor::Unknown && from.second_factor != into.second_factor {
            // One row says on and one says off: then nobody knows.
            into.second_factor = SecondFactor::Unknown;
            self.differs(Meaning::SecondFactor);
        }
        self.text(Meaning::AuthorisedBy, &mut into.authorised_by, from.authorised_by);
        self.text(Meaning::Reason, &mut into.reason, from.reason);
        into.lines.push(self.line);
    }

    fn text(&mut self, meaning: Meaning, into: &mut String, from: String) {
        if into.is_empty() {
            *into = from;
        } else if !from.is_empty() && *into != from && fold(into) != fold(&from) {
            self.differs(meaning);
        }
    }

    fn value<T: PartialEq>(&mut self, meaning: Meaning, into: &mut Option<T>, from: Option<T>) {
        if into.is_none() {
            *into = from;
        } else if from.is_some() && *into != from {
            self.differs(meaning);
        }
    }

    fn status(&mut self, into: &mut Status, from: Status) {
        if *into == Status::Unknown {
            *into = from;
        } else if from != Status::Unknown && from != *into {
            self.differs(Meaning::Status);
        }
    }

    fn differs(&mut self, meaning: Meaning) {
        self.warnings.push(Warning::Differs { line: self.line, earlier: self.earlier, meaning });
    }
}

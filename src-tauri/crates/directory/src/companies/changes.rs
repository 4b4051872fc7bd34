//! Changes to companies.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;

use super::{adds, changes, ends, may_manage_one, resumes};
use crate::apply::{only, there};
use crate::change::Kind;
use crate::fields;
use crate::sentence::{DetailOf, Telling, new};
use crate::text::{self, TEXT_MOST};
use crate::words::company_kind;
use crate::{
    Actor, Company, CompanyDetails, CompanyId, CompanyKind, CompanyState, Detail, Done, Field, Names, Read,
    Refusal, Register, Row, RuleError, Timestamp, users,
};

/// A company record was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompanyAdded {
    pub company: CompanyId,
    pub as_kind: CompanyKind,
    pub details: CompanyDetails,
}

/// What people wrote about a company was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompanyChanged {
    pub company: CompanyId,
    pub before: Box<CompanyDetails>,
    pub after: Box<CompanyDetails>,
}

/// A company no longer works with us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompanyEnded {
    pub company: CompanyId,
    pub reason: String,
}

/// A company works with us again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompanyResumed {
    pub company: CompanyId,
    pub reason: String,
}

impl Kind for CompanyAdded {
    fn about_company(&self) -> Option<CompanyId> {
        Some(self.company)
    }

    fn may(&self, register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        users::may_manage(register, actor)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        adds(register, self.company, &self.details)
    }

    fn rows(&self, _register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(Row::Company(Company {
            id: self.company,
            kind: self.as_kind,
            details: self.details.clone(),
            state: CompanyState::Active,
            added_at: of.at,
            changed_by: of.by,
            changed_at: of.at,
        }))
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        message.with("name", &self.details.name).with("kind", company_kind(self.as_kind))
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        let kind = [new(DetailOf::Kind, company_kind(self.as_kind))];
        kind.into_iter().chain(fields::filled(&self.details, names)).collect()
    }
}

impl Kind for CompanyChanged {
    fn about_company(&self) -> Option<CompanyId> {
        Some(self.company)
    }

    fn may(&self, register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        may_manage_one(register, actor, self.company)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        changes(register, self.company, &self.before, &self.after)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        edited(register, of, self.company, |row| row.details = (*self.after).clone())
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        fields::differing(&*self.before, &*self.after, names)
    }
}

impl Kind for CompanyEnded {
    fn about_company(&self) -> Option<CompanyId> {
        Some(self.company)
    }

    fn may(&self, register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        may_manage_one(register, actor, self.company)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        ends(register, self.company)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.reason, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let state = CompanyState::Ended { since: of.at, reason: self.reason.clone() };
        edited(register, of, self.company, |row| row.state = state)
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(Field::Reason, &self.reason)]
    }
}

impl Kind for CompanyResumed {
    fn about_company(&self) -> Option<CompanyId> {
        Some(self.company)
    }

    fn may(&self, register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        may_manage_one(register, actor, self.company)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        resumes(register, self.company)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.reason, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        edited(register, of, self.company, |row| row.state = CompanyState::Active)
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(Field::Reason, &self.reason)]
    }
}

/// A company's row, edited.
fn edited(
    register: &dyn Register,
    of: &Done,
    company: CompanyId,
    edit: impl FnOnce(&mut Company),
) -> Read<Vec<Row>> {
    let mut row = there(register.company(company)?)?;
    edit(&mut row);
    (row.changed_by, row.changed_at) = (of.by, of.at);
    only(Row::Company(row))
}

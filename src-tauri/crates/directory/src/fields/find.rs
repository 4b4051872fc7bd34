//! Reading what somebody typed into a field: whom a name means, and what is wrong with a text.

use crate::{CompanyId, Field, UserId};

/// Whom a name means, for fields that name somebody.
pub trait Find {
    /// The user of this username or number.
    fn user(&mut self, named: &str) -> Option<UserId>;
    /// The company of this name or number.
    fn company(&mut self, named: &str) -> Option<CompanyId>;
}

/// Why a text is no value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// The record has no field of this name, but these.
    NoSuchField(Vec<Field>),
    /// No user is called so.
    NoSuchUser(Field, String),
    /// No company is called so.
    NoSuchCompany(Field, String),
    /// It is no day.
    NotADay(Field),
    /// It is no number, or too large a one.
    NotANumber(Field),
    /// It is none of the words that may stand there.
    NoneOf(Field, Vec<String>),
}

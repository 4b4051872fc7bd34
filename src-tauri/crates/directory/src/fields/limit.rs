//! What may stand in a field, and the ranges of numbers, each once.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Record;
use crate::{AccountDetails, Billing, CompanyDetails, Field, Settings, Support, UserDetails};

/// What may stand in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Anything of its type; what it must be besides is said by the record's area.
    Any,
    /// A name of at most so many characters, which must be there.
    Name(usize),
    /// A name, or nothing.
    NameOrNothing(usize),
    /// A username.
    Username,
    /// A text that must be there.
    Needed(usize),
    /// A text of one line, or nothing.
    Line(usize),
    /// The same, and no card's number.
    CardLabel(usize),
    /// A text of several lines, or nothing.
    Lines(usize),
    /// An e-mail address.
    Address,
    /// An e-mail address, or nothing.
    AddressOrNothing,
    /// At most so many e-mail domains.
    Domains(usize),
    /// At most so many texts or users.
    Most(usize),
    /// A number from the first to the second.
    Range(u32, u32),
    /// The same, or nothing for no limit.
    RangeOrNoLimit(u32, u32),
    /// One of these numbers, or nothing for no limit.
    OneOfOrNoLimit(&'static [u32]),
    /// Somebody or some company in the register.
    Known,
    /// The same, and in use.
    InUse,
    /// Yes or no, where "no" is said too.
    YesOrNo,
}

/// The range of a field's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Range {
    /// The least number that may stand in it.
    pub least: u32,
    /// The most.
    pub most: u32,
}

/// The range of a field, where it has one.
#[must_use]
pub fn range(of: Field) -> Option<Range> {
    let (settings, account) = (Settings::default(), AccountDetails::default());
    let mut fields = settings.fields().into_iter().chain(account.fields());
    fields.find(|named| named.field == of).and_then(|named| ranged(named.limit))
}

/// The ranges of all fields that have one, by the fields' codes.
#[must_use]
pub fn ranges() -> BTreeMap<String, Range> {
    let (settings, account) = (Settings::default(), AccountDetails::default());
    let fields = settings.fields().into_iter().chain(account.fields());
    fields.filter_map(|named| Some((words::code(&named.field), ranged(named.limit)?))).collect()
}

/// The most characters of each text that has such a limit, by the fields' codes. A code that stands for texts of different
/// lengths on different records is left out.
#[must_use]
pub fn lengths() -> BTreeMap<String, u32> {
    let user = UserDetails::default();
    let (account, billing, support) = (AccountDetails::default(), Billing::default(), Support::default());
    let company = CompanyDetails::default();
    let all = [user.fields(), account.fields(), billing.fields(), support.fields(), company.fields()];
    let mut known: BTreeMap<String, Option<u32>> = BTreeMap::new();
    for named in all.into_iter().flatten() {
        let Some(most) = longest(named.limit) else { continue };
        let told = known.entry(words::code(&named.field)).or_insert(Some(most));
        *told = told.filter(|told| *told == most);
    }
    known.into_iter().filter_map(|(field, most)| Some((field, most?))).collect()
}

fn longest(limit: Limit) -> Option<u32> {
    match limit {
        Limit::Name(most)
        | Limit::NameOrNothing(most)
        | Limit::Needed(most)
        | Limit::Line(most)
        | Limit::CardLabel(most)
        | Limit::Lines(most) => u32::try_from(most).ok(),
        Limit::Any
        | Limit::Username
        | Limit::Address
        | Limit::AddressOrNothing
        | Limit::Domains(_)
        | Limit::Most(_)
        | Limit::Range(..)
        | Limit::RangeOrNoLimit(..)
        | Limit::OneOfOrNoLimit(_)
        | Limit::Known
        | Limit::InUse
        | Limit::YesOrNo => None,
    }
}

fn ranged(limit: Limit) -> Option<Range> {
    if let Limit::Range(least, most) | Limit::RangeOrNoLimit(least, most) = limit {
        return Some(Range { least, most });
    }
    None
}

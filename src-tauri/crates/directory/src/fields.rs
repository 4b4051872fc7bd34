//! One list of fields for each record: every field is named once, with what may stand in it, for reading and for writing.
//!
//! A record's list stands beside its type, in its area's `record.rs`. Tidying, checking, the journal's details, the text
//! that a search looks in, showing and setting on the command line all walk it. What a field of one type does stands once
//! too, in `values.rs`; what depends on several fields is said by the record's area.

mod find;
mod limit;
mod numbers;
mod values;

use std::collections::BTreeSet;

pub use find::{Find, Wrong};
pub use limit::{Limit, Range, lengths, range, ranges};
pub use values::Value;

use crate::sentence::{Detail, new};
use crate::{Fault, Field, Names, Refusal, Register, RuleError, UserId, text, username_key};

/// A field of a record: which it is, what may stand in it, and its value.
#[derive(Debug, Clone, Copy)]
pub struct Named<V> {
    /// Which field.
    pub field: Field,
    /// What may stand in it.
    pub limit: Limit,
    /// What stands in it.
    pub value: V,
}

/// A record that names each of its fields once.
pub trait Record {
    /// Every field, to read.
    fn fields(&self) -> Vec<Named<&dyn Value>>;
    /// Every field in the same order, to write.
    fn fields_mut(&mut self) -> Vec<Named<&mut dyn Value>>;
}

/// Lists the fields of a record: `name: Field Limit`, and `name => Part { … }` for those of a part of it. One that is
/// left out doesn't compile.
macro_rules! fields {
    ($record:ident {
        $($name:ident $(: $field:ident $limit:expr)? $(=> $part:ident {
            $($sub:ident: $sub_field:ident $sub_limit:expr),+ $(,)?
        })?),+ $(,)?
    }) => {
        impl $crate::fields::Record for $record {
            fn fields(&self) -> Vec<$crate::fields::Named<&dyn $crate::fields::Value>> {
                $crate::fields::fields!(@list self, $record {
                    $($name $(: $field $limit)? $(=> $part { $($sub: $sub_field $sub_limit),+ })?),+
                })
            }

            fn fields_mut(&mut self) -> Vec<$crate::fields::Named<&mut dyn $crate::fields::Value>> {
                $crate::fields::fields!(@list self, $record {
                    $($name $(: $field $limit)? $(=> $part { $($sub: $sub_field $sub_limit),+ })?),+
                })
            }
        }
    };
    (@list $self:ident, $record:ident {
        $($name:ident $(: $field:ident $limit:expr)? $(=> $part:ident {
            $($sub:ident: $sub_field:ident $sub_limit:expr),+
        })?),+
    }) => {{
        let $record { $($name),+ } = $self;
        $($(let $part { $($sub),+ } = $name;)?)+
        vec![$(
            $($crate::fields::Named { field: $crate::Field::$field, limit: $limit, value: $name },)?
            $($($crate::fields::Named { field: $crate::Field::$sub_field, limit: $sub_limit, value: $sub },)+)?
        )+]
    }};
}
pub(crate) use fields;

/// The record with outer spaces taken off its texts, and nothing twice in a list.
#[must_use]
pub fn tidy<R: Record>(mut record: R) -> R {
    for Named { limit, value, .. } in record.fields_mut() {
        value.tidy(limit);
    }
    record
}

/// Whether every field is right by itself; those who are newly named must be there.
///
/// # Errors
/// [`Refusal::Field`], of texts first, then of numbers, then of whom the record names; that the register could not be read.
pub(crate) fn sound<R: Record>(
    register: &dyn Register,
    before: Option<&R>,
    record: &R,
) -> Result<(), RuleError> {
    let was = before.map(Record::fields).unwrap_or_default();
    let companies = was.iter().filter_map(|named| named.value.company()).collect();
    let users = was.iter().flat_map(|named| named.value.users()).copied().collect();
    typed(record)?;
    let mut fields = record.fields();
    fields.sort_by_key(|named| named.value.turn());
    for Named { field, limit, value } in fields {
        known(register, (&companies, &users), field, limit, value)?;
    }
    Ok(())
}

/// Whether every field is right as far as that shows without the register.
///
/// # Errors
/// [`Refusal::Field`], of texts first, then of numbers.
pub(crate) fn typed(record: &dyn Record) -> Result<(), Refusal> {
    let mut fields = record.fields();
    fields.sort_by_key(|named| named.value.turn());
    fields.into_iter().try_for_each(|Named { field, limit, value }| value.check(field, limit))
}

/// Whether those whom a field names, and the record didn't before, are there as its limit wants them.
fn known(
    register: &dyn Register,
    (companies, users): (&BTreeSet<crate::CompanyId>, &BTreeSet<UserId>),
    field: Field,
    limit: Limit,
    value: &dyn Value,
) -> Result<(), RuleError> {
    let in_use = limit == Limit::InUse;
    if !in_use && limit != Limit::Known {
        return Ok(());
    }
    if let Some(company) = value.company().filter(|company| !companies.contains(company))
        && !register.company(company)?.is_some_and(|company| !in_use || company.is_active())
    {
        return Err(text::fault(field, Fault::Unknown).into());
    }
    for user in value.users().iter().filter(|user| !users.contains(user)) {
        if !register.user(*user)?.is_some_and(|user| !in_use || user.is_active()) {
            return Err(text::fault(field, Fault::Unknown).into());
        }
    }
    Ok(())
}

/// Everybody whom the record names.
pub(crate) fn users(record: &dyn Record) -> BTreeSet<UserId> {
    record.fields().iter().flat_map(|named| named.value.users()).copied().collect()
}

/// The texts of these fields as a search looks in them, folded like [`username_key`]. Tables hold it, so the order of the
/// fields stays.
#[must_use]
pub fn search_text(record: &dyn Record, searched: &[Field]) -> String {
    let fields = record.fields();
    let text =
        |field: &Field| fields.iter().find(|named| named.field == *field).map(|named| named.value.text());
    username_key(&searched.iter().filter_map(text).collect::<Vec<_>>().join("\n"))
}

/// What every field says, in the order of the list; empty where nothing was given.
#[must_use]
pub fn said(record: &dyn Record, names: &dyn Names) -> Vec<(Field, String)> {
    let fields = record.fields().into_iter();
    fields.map(|Named { field, limit, value }| (field, value.said(limit, names))).collect()
}

/// The fields that say something.
pub(crate) fn filled(record: &dyn Record, names: &dyn Names) -> Vec<Detail> {
    let said = said(record, names).into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(field, value)| new(crate::words::field(field), &value)).collect()
}

/// The fields that say something else than before.
pub(crate) fn differing<R: Record>(before: &R, after: &R, names: &dyn Names) -> Vec<Detail> {
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    let pairs = said(before, names).into_iter().zip(said(after, names));
    pairs
        .filter(|((_, before), (_, after))| before != after)
        .map(|((field, before), (_, after))| Detail {
            label: crate::words::field(field),
            before: some(before),
            after: some(after),
        })
        .collect()
}

/// Writes a field of the record that is called so, from what somebody typed.
///
/// # Errors
/// [`Wrong`]: there is no such field, or the text is no value of it.
pub fn set(record: &mut dyn Record, called: &str, typed: &str, find: &mut dyn Find) -> Result<(), Wrong> {
    let called = called.trim().replace('-', "_").to_lowercase();
    let mut fields = record.fields_mut();
    match fields.iter_mut().find(|named| ::words::code(&named.field) == called) {
        Some(Named { field, limit, value }) => value.read(*field, *limit, typed.trim(), find),
        None => Err(Wrong::NoSuchField(fields.iter().map(|named| named.field).collect())),
    }
}

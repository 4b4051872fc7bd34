//! What can be struck out: every text that people type is in one of two lists.

use std::collections::BTreeSet;

use directory::{FACTS, TEXTS};
use serde_json::Value;

use crate::format::samples;

/// Fields whose texts stay: names of kinds and roles, days, keys and digests, and what makes the register work.
const STAY: &[&str] = &[
    "about",
    "after",
    "as_kind",
    "before",
    "business",
    "callers",
    "commit",
    "compartment",
    "criticality",
    "day",
    "digest",
    "domains",
    "earlier",
    "ed25519",
    "ends",
    "id",
    "is",
    "key",
    "kind",
    "level",
    "link",
    "overdue",
    "own",
    "permissions",
    "polarity",
    "renews_on",
    "reviewed_on",
    "role",
    "roles",
    "rotates_on",
    "second_factor",
    "service",
    "since",
    "starts",
    "stops",
    "strike",
    "task",
    "until",
    "waits",
    "wrong",
    "x25519",
];

/// The fields in which texts stand, and whether they can be struck out there.
fn fields(value: &Value, field: &str, facts: bool, found: &mut BTreeSet<(String, bool)>) {
    match value {
        Value::Object(fields_of) => {
            for (name, value) in fields_of {
                fields(value, name, facts || name == FACTS, found);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| fields(value, field, facts, found)),
        Value::String(_) => {
            found.insert((field.to_owned(), !facts && TEXTS.contains(&field)));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn every_field_of_every_change_is_a_text_that_can_go_or_one_that_stays() {
    let mut found = BTreeSet::new();
    for change in samples() {
        fields(&serde_json::to_value(change).expect("JSON"), "", false, &mut found);
    }
    for (field, goes) in &found {
        let stays = STAY.contains(&field.as_str()) || field == "name" && !goes;
        assert!(
            *goes != stays,
            "{field}: a field that is added belongs into `TEXTS` or, for ever, into this list"
        );
    }
    for text in TEXTS {
        assert!(found.contains(&(text.to_owned(), true)), "{text} stands in no change");
    }
}

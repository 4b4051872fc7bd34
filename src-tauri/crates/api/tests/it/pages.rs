//! What the tests of the pages believe that the calls answer.

use std::fs;
use std::path::Path;

use serde_json::Value;
use testkit::window_answers;

#[test]
fn the_pages_are_tested_with_what_the_calls_answer_now() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/test/office.json");
    let checked_in: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let answers = window_answers();
    let calls = |all: &Value| all["answers"].as_object().unwrap().clone();
    let (known, given) = (calls(&checked_in), calls(&answers));
    let other: Vec<&String> = given.keys().filter(|call| known.get(*call) != given.get(*call)).collect();
    assert!(
        other.is_empty(),
        "{other:?} answer something else than ui/test/office.json says: run `cargo xtask bindings`"
    );
    assert!(checked_in == answers, "ui/test/office.json is out of date: run `cargo xtask bindings`");
}

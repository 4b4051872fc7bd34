//! What whoever makes a report signs of it.

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// SHA-256 of a report in JSON without its signature: members in order of their names, no spaces. So whoever formats the
/// file anew changes nothing, and whoever changes anything else does.
#[must_use]
pub fn signed_digest(report: &Value) -> [u8; 32] {
    let mut report = report.clone();
    if let Some(proof) = report["proof"].as_object_mut() {
        proof.remove("signature");
    }
    Sha256::digest(ordered(report).to_string()).into()
}

/// The same with every object's members in order of their names, whatever order the map keeps.
fn ordered(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut all: Vec<_> = members.into_iter().map(|(name, value)| (name, ordered(value))).collect();
            all.sort_by(|one, other| one.0.cmp(&other.0));
            Value::Object(all.into_iter().collect::<Map<_, _>>())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(ordered).collect()),
        other @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn order_and_signature_do_not_count_and_all_else_does() {
        let one = json!({"a": [1, {"x": null, "y": "z"}], "proof": {"entry": 3}});
        let same: Value = serde_json::from_str(
            r#"{ "proof": {"signature": "AA", "entry": 3}, "a": [1, {"y": "z", "x": null}] }"#,
        )
        .unwrap();
        assert_eq!(signed_digest(&one), signed_digest(&same));
        for other in [
            json!({"a": [1, {"x": null, "y": "Z"}], "proof": {"entry": 3}}),
            json!({"a": [{"x": null, "y": "z"}, 1], "proof": {"entry": 3}}),
            json!({"a": [1, {"x": null, "y": "z"}], "b": 1, "proof": {"entry": 3}}),
        ] {
            assert_ne!(signed_digest(&one), signed_digest(&other), "{other}");
        }
    }
}

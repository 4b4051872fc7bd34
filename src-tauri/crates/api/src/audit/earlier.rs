//! Audits that an earlier Keyholder saved, whose figures had no names but their words.

use serde_json::Value;

use super::compare::list_mut;

/// What it called each figure, and the figure's name.
const FIGURES: [(&str, &str); 15] = [
    ("accesses", "accesses"),
    ("accounts", "accounts"),
    ("accounts with no recorded access", "untouched"),
    ("can get in", "active"),
    ("owners", "owners"),
    ("privileged", "privileged"),
    ("of partner companies", "partners"),
    ("without a second factor", "factor_off"),
    ("second factor not known", "factor_unknown"),
    ("still open for disabled users", "left_open"),
    ("not yet signed in", "not_yet"),
    ("expired or past their end", "expired"),
    ("locked", "locked"),
    ("users with no recorded access", "without"),
    ("disabled users", "disabled"),
];

/// Names the figures of a report in the place of their words, and leaves out of the same made again what such a report
/// didn't count. Words beside names are covered by the maker's signature: where there is none, they differ from whatever is
/// made again.
pub(super) fn figures(report: &mut Value, again: &mut Value, is_signed: bool) {
    let mut named = false;
    for total in list_mut(&mut report["totals"]) {
        let Some(members) = total.as_object_mut() else { continue };
        let label = members.get("label").and_then(Value::as_str);
        if members.contains_key("id") {
            named = true;
            if is_signed {
                members.remove("label");
            }
        } else if let Some((_, id)) = FIGURES.iter().find(|(earlier, _)| label == Some(*earlier)) {
            members.remove("label");
            members.insert("id".to_owned(), (*id).into());
        }
    }
    let Some(all) = again["totals"].as_array_mut() else { return };
    all.retain(|total| named || FIGURES.iter().any(|(_, id)| total["id"] == *id));
    for total in all {
        if let Some(members) = total.as_object_mut() {
            members.remove("label");
        }
    }
}

//! The audit of a past day, as the auditor asks for it.

use std::{collections::BTreeSet, fs};

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde_json::Value;

use crate::{audit::save, screens::sample, stage::Stage, window::Window};

#[test]
fn the_audit_of_last_31_march_holds_who_had_access_then_and_nobody_who_came_later() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    sample(&stage, &window);
    let march = last_31_march();

    window.goto("Who has access");
    let (now, _) = names(&stage, &window, "today");
    window.choose_day("As of", &march.to_string());
    window.see(&march.strftime("%-d %B %Y").to_string());
    window.look("past-1-page");
    let (then, written_down_later) = names(&stage, &window, "march");
    let later: Vec<_> = now.difference(&then).filter(|name| !written_down_later.contains(*name)).collect();
    assert!(!later.is_empty(), "in the sample office somebody came since {march}");

    window.press("Save as PDF, Excel…");
    let pdf = save(&stage, &window, "To print and sign (PDF)", "pdf");
    let text = stage.output("pdftotext", &["-layout", &pdf.to_string_lossy(), "-"]);
    assert!(text.contains(&march.strftime("%-d %B %Y").to_string()), "the day stands on it:\n{text}");
    assert!(text.contains("Signature"), "it can be signed");
    for username in &then {
        assert!(text.contains(username.as_str()), "{username} had access then, and stands on it:\n{text}");
    }
    let words: BTreeSet<&str> = text.split(|c: char| c.is_whitespace() || "(),".contains(c)).collect();
    for username in later {
        assert!(!words.contains(username.as_str()), "{username} came later");
    }
    let (_, apart) = text.split_once("Written down later").expect("what says it began before, apart");
    for username in &written_down_later {
        assert!(apart.contains(username.as_str()), "{username} is listed apart:\n{text}");
    }
}

/// The usernames in the audit that is on screen, and those that it lists apart, as written down after its day.
fn names(stage: &Stage, window: &Window, file: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    window.press("Save as PDF, Excel…");
    let json = save(stage, window, "For programs (JSON)", &format!("{file}.json"));
    window.press("Close");
    let audit: Value = serde_json::from_str(&fs::read_to_string(json).expect("a file")).expect("JSON");
    let of = |groups: &Value| -> BTreeSet<String> {
        let groups = groups.as_array().expect("groups").iter();
        let rows = groups.flat_map(|group| group["rows"].as_array().expect("rows"));
        rows.filter_map(|row| row["user"]["username"].as_str().map(str::to_owned)).collect()
    };
    (of(&audit["groups"]), of(&audit["later"]))
}

#[expect(clippy::disallowed_methods, reason = "the program that is walked through reads the same clock")]
fn last_31_march() -> Date {
    let today = Timestamp::now().to_zoned_datetime(TimeZone::UTC).date();
    let this_year = Date::new(today.year(), 3, 31).expect("a day");
    if this_year <= today { this_year } else { Date::new(today.year() - 1, 3, 31).expect("a day") }
}

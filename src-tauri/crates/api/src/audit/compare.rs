//! Two reports side by side: the one that somebody has, and the same made again.

use std::collections::BTreeMap;

use jiff::fmt::strtime;
use serde_json::{Value, json};
use words::Message;
use words::said::{self, ReportDiffersLine, ReportDiffersMeasure};

/// Writes `active` for every line that is locked, as the report would be made again: locks of the past aren't shown. Gives
/// their usernames and who they are of.
pub(super) fn locked(report: &mut Value) -> Vec<(String, String)> {
    let mut locked = Vec::new();
    for group in list_mut(&mut report["groups"]) {
        for row in list_mut(&mut group["rows"]) {
            if row["state"] == "locked" {
                row["state"] = "active".into();
                locked.push((text(&row["user"]["username"]), text(&row["user"]["name"])));
            }
        }
    }
    // A locked sign-in can't get in, and counts as locked.
    for total in list_mut(&mut report["totals"]) {
        let figure = [("active", 1), ("locked", -1)].into_iter().find(|(id, _)| total["id"] == *id);
        if let (Some((_, each)), Some(number)) = (figure, total["number"].as_i64()) {
            total["number"] = (number + each * i64::try_from(locked.len()).unwrap_or(i64::MAX)).into();
        }
    }
    locked
}

/// What a report says that nothing but its maker's signature covers.
const SINCE_SIGNED: [&str; 4] = ["records_begin", "nothing_on_record", "remarks", "later"];

/// The report as an earlier program made it, which signed no report and said less.
pub(super) fn as_made_before(again: &mut Value) {
    if let Some(members) = again.as_object_mut() {
        members.retain(|name, _| !SINCE_SIGNED.contains(&name.as_str()));
    }
}

/// Takes over sentences with days in them from a report that its maker signed: they are in the maker's time zone. The days
/// themselves are compared.
pub(super) fn in_the_makers_words(report: &mut Value, again: &mut Value) {
    if list(&report["remarks"]).len() == list(&again["remarks"]).len() {
        again["remarks"] = report["remarks"].clone();
    }
    for one in [report, again] {
        for later in list_mut(&mut one["later"]) {
            later["heading"] = Value::Null;
        }
    }
}

/// Every difference between the report and the same made again, and how many lines were compared.
pub(super) fn differing(mut report: Value, mut again: Value) -> (Vec<Message>, u64) {
    let mut told = Vec::new();
    let mut offsets = Vec::new();
    if !moments(&mut report, &mut offsets) {
        told.push(said::report_differs_date());
    }
    moments(&mut again, &mut Vec::new());
    // A zone has two times, an hour apart at most.
    if let (Some(least), Some(most)) = (offsets.iter().min(), offsets.iter().max())
        && most - least > 3_600
    {
        told.push(said::report_differs_zones());
    }
    let (groups, groups_again) = (report["groups"].take(), again["groups"].take());
    let (measures, measures_again) = (report["measures"].take(), again["measures"].take());
    told.extend(members(&report, &again));
    told.extend(measured(&measures, &measures_again));
    let lines = list(&groups).iter().map(|group| list(&group["rows"]).len() as u64).sum();
    let differing = lines_of(&groups, &groups_again);
    if differing.is_empty() && groups != groups_again {
        told.push(said::report_differs_order());
    }
    told.extend(differing);
    (told, lines)
}

/// Whether this is a moment as this program writes it: in words, and the same for programs.
pub(super) fn is_moment(value: &Value) -> bool {
    value.as_object().is_some_and(|members| members.len() == 2) && instant(value).is_some()
}

/// Members of a report that are no list of lines or measures.
fn members(report: &Value, again: &Value) -> Vec<Message> {
    let (Some(report), Some(again)) = (report.as_object(), again.as_object()) else {
        return vec![said::report_differs_form()];
    };
    let differing = |(name, value): (&String, &Value)| {
        (report.get(name) != Some(value)).then(|| said::report_differs_member(name))
    };
    let unknown = report.keys().filter(|name| !again.contains_key(*name));
    again.iter().filter_map(differing).chain(unknown.map(|name| unknown_member(name))).collect()
}

fn unknown_member(name: &str) -> Message {
    said::report_differs_unknown(name.chars().take(40).collect::<String>())
}

fn measured(report: &Value, again: &Value) -> Vec<Message> {
    let (old, new) = (list(report), list(again));
    let same = |measure: &&Value| !old.contains(*measure);
    let mut told: Vec<Message> = new
        .iter()
        .filter(same)
        .map(|measure| {
            let [safeguard, name, result] =
                ["safeguard", "name", "result"].map(|member| text(&measure[member]).into());
            ReportDiffersMeasure { safeguard, name, result }.into()
        })
        .collect();
    if told.is_empty() && old != new {
        told.push(said::report_differs_measures());
    }
    told
}

/// Lines that the one has and the other hasn't, or more often.
fn lines_of(report: &Value, again: &Value) -> Vec<Message> {
    let mut often: BTreeMap<String, i64> = BTreeMap::new();
    for (groups, each) in [(report, 1), (again, -1)] {
        for group in list(groups) {
            for row in list(&group["rows"]) {
                *often.entry(json!([group["heading"], row]).to_string()).or_default() += each;
            }
        }
    }
    let only = |more: fn(&i64) -> bool, says: fn(Message) -> Message| {
        let lines = often.iter().filter(move |(_, count)| more(count));
        lines.map(move |(line, _)| says(said_of(line)))
    };
    let in_report = only(|count| *count > 0, said::report_differs_only_report);
    in_report.chain(only(|count| *count < 0, said::report_differs_only_journal)).collect()
}

/// A line for people: who, what, as what.
fn said_of(line: &str) -> Message {
    let line: Value = serde_json::from_str(line).unwrap_or_default();
    let row = &line[1];
    let (name, account, role) = (&row["user"]["name"], &row["account"], &row["role"]);
    ReportDiffersLine { name: text(name).into(), account: text(account).into(), role: text(role).into() }
        .into()
}

/// Turns every moment into its point in time, whatever the zone it is written in, and gives the offsets of those zones.
/// One that doesn't say the same in words and for programs stays, and the answer is `false`.
fn moments(value: &mut Value, offsets: &mut Vec<i32>) -> bool {
    let mut all = true;
    match value {
        Value::Object(members) => {
            if members.contains_key("rfc3339") {
                let moment = json!({ "text": members.get("text"), "rfc3339": members.get("rfc3339") });
                let Some((at, offset)) = instant(&moment) else { return false };
                offsets.extend(offset);
                members.remove("text");
                members.insert("rfc3339".into(), at.into());
                return true;
            }
            members.values_mut().for_each(|member| all &= moments(member, offsets));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| all &= moments(item, offsets)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    all
}

/// The point in time of a moment in one form, and its zone's offset in seconds where it has one; nothing when the words
/// say something else than what is for programs.
fn instant(moment: &Value) -> Option<(String, Option<i32>)> {
    let (words, written) = (moment["text"].as_str()?, moment["rfc3339"].as_str()?);
    if let Ok(day) = written.parse::<jiff::civil::Date>()
        && written.len() == 10
    {
        return (crate::when::day(directory::Day(day)) == words).then(|| (written.to_owned(), None));
    }
    let broken = strtime::parse("%Y-%m-%dT%H:%M:%S%:z", written).ok()?;
    let (at, offset) = (broken.to_timestamp().ok()?, broken.offset()?);
    let zone = jiff::tz::TimeZone::fixed(offset);
    let again = crate::when::report_moment(&zone, directory::Timestamp(at.as_millisecond()));
    (again.text == words && again.rfc3339 == written).then(|| (at.to_string(), Some(offset.seconds())))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

pub(super) fn list_mut(value: &mut Value) -> &mut [Value] {
    value.as_array_mut().map(Vec::as_mut_slice).unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

//! In a language that nobody speaks: whatever the command line prints that isn't in brackets is what somebody wrote.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::ADD_BO;
use crate::office::{Office, Step, has_oathtool, line};

/// What fills an office so that every table has a row.
const FILL: [&[&str]; 10] = [
    ADD_BO,
    &["companies", "add", "--kind", "partner", "--name", "Brightwire", "--domain", "brightwire.example"],
    &["accounts", "open", "Newsletter", "--service", "constant-contact", "--seats", "3"],
    &["accounts", "open", "Website", "--service", "cloudflare", "--company", "Brightwire"],
    &["accounts", "close", "Website", "--reason", "sold"],
    &["access", "grant", "bo", "Newsletter", "--level", "owner", "--login", "bo@harbourlane.example"],
    &["jobs", "write", "Pilot", "--access", "Newsletter:normal"],
    &["leaver", "start", "bo", "--reason", "moves", "--last-day", "2026-11-30"],
    &["leaver", "step", "1", "1", "--note", "ticket"],
    &["companies", "end", "Brightwire", "--reason", "over"],
];

/// What is read, first as JSON and then as people read it.
const READ: [&[&str]; 29] = [
    &["users"],
    &["users", "show", "bo"],
    &["users", "show", "ingrid"],
    &["accounts"],
    &["accounts", "--closed"],
    &["accounts", "show", "Newsletter"],
    &["accounts", "show", "Website"],
    &["access", "list", "--user", "bo"],
    &["companies"],
    &["companies", "show", "Brightwire"],
    &["services", "list", "--search", "cloud"],
    &["services", "show", "cloudflare"],
    &["services", "show", "constant-contact"],
    &["leaver", "list", "--all"],
    &["leaver", "show", "1"],
    &["jobs"],
    &["journal"],
    &["journal", "verify"],
    &["audit"],
    &["audit", "--by", "person"],
    &["findings"],
    &["findings", "--measures"],
    &["findings", "--measures", "--not-met", "logins_recorded"],
    &["settings"],
    &["lockouts"],
    &["strike"],
    &["users", "show", "mallory"],
    &["undo", "1"],
    &["leaver", "close", "1"],
];

#[test]
fn whatever_is_printed_is_the_catalogues_or_what_somebody_wrote() {
    if !has_oathtool() {
        return;
    }
    let mut office = Office::new();
    office.in_pseudo_language();
    let owner = office.init();
    let lines = |all: &[&[&str]]| all.iter().map(|words| line(words)).collect::<Vec<_>>();
    let filled = lines(&[&FILL[..], &READ[..]].concat());
    let day = office.shell(&office.vault(), &owner.secrets(Step::This), &filled);
    assert!(day[..FILL.len()].iter().all(|answer| answer["exit"] == 0), "the office is there: {day:?}");
    let mut written: BTreeSet<String> = FILL.concat().iter().flat_map(|typed| words(typed)).collect();
    day.iter().for_each(|answer| gather(answer, &mut written));

    let read = office.shell_ran(&office.vault(), &owner.secrets(Step::Next), &lines(&READ), false);
    assert!(read.out.contains('⟦'), "the language is spoken: {read:?}");
    let strange: BTreeSet<String> = (read.out + &read.err)
        .lines()
        .flat_map(|said| words(said).into_iter().map(move |word| (word, said.to_owned())))
        .filter(|(word, _)| !written.contains(word))
        .map(|(word, said)| format!("{word}: {said}"))
        .collect();
    assert!(strange.is_empty(), "these stand in no catalogue:\n{}", Vec::from_iter(strange).join("\n"));
}

/// The words of a text that stand outside of the brackets of the language.
fn words(text: &str) -> Vec<String> {
    let mut outside = String::new();
    let mut depth = 0_u32;
    for symbol in text.chars() {
        match symbol {
            '⟦' => depth += 1,
            '⟧' => {
                depth = depth.saturating_sub(1);
                outside.push(' ');
            }
            _ if depth == 0 => outside.push(symbol),
            _ => {}
        }
    }
    let words = outside.split(|c: char| !c.is_alphanumeric());
    // The head of the journal is another one by then: four digits of a hash are no word.
    let is_hash = |word: &str| word.len() == 4 && word.chars().all(|c| matches!(c, '0'..='9' | 'A'..='F'));
    let is_word = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !is_hash(word);
    words.filter(is_word).map(str::to_owned).collect()
}

/// Every word that an answer for programs has in its texts.
fn gather(value: &Value, written: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => written.extend(words(text)),
        Value::Array(all) => all.iter().for_each(|one| gather(one, written)),
        Value::Object(members) => members.values().for_each(|one| gather(one, written)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

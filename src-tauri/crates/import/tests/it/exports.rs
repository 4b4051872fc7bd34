//! Lists that services really exported, with other people in them.

use std::collections::BTreeSet;

use import::values::{Level, SecondFactor, Status};
use import::{AccountNamed, Choices, LastSeen, Opening, Reading, Since, Warning};

use crate::{collected, open, read};

/// Everything that is read of the user list of a service.
fn list(file: &str, service: &str) -> Option<(Reading, BTreeSet<u32>)> {
    let opened = open(&collected(file)?, &Opening::default()).unwrap();
    let about = Some(AccountNamed { service: service.into(), account: String::new() });
    let reading = read(&opened.sheet, &Choices { about, ..Choices::suggested(&opened.sheet) }).unwrap();
    Some((reading, opened.sheet.rows.iter().map(|row| row.line).collect()))
}

/// Every line is in what was read or among what was skipped.
fn all_lines_are_told(reading: &Reading, lines: &BTreeSet<u32>) {
    let people = reading.people.iter().flat_map(|person| &person.lines);
    let told: BTreeSet<u32> =
        people.copied().chain(reading.skipped.iter().map(|skipped| skipped.line)).collect();
    assert_eq!(&told, lines);
}

fn count<T: PartialEq>(items: impl Iterator<Item = T>, wanted: &T) -> usize {
    items.filter(|item| item == wanted).count()
}

#[test]
fn the_users_of_zoom_are_read() {
    let Some((reading, lines)) = list("exports/zoom-users.real-anonymised.csv", "Zoom") else { return };
    assert_eq!((reading.people.len(), reading.access.len(), reading.accounts.len()), (84, 84, 1));
    assert_eq!((reading.skipped.as_slice(), reading.warnings.as_slice()), (&[][..], &[][..]));
    all_lines_are_told(&reading, &lines);
    let levels = || reading.access.iter().map(|access| access.reach(None));
    assert_eq!(count(levels(), &Level::Owner), 1);
    assert_eq!(count(levels(), &Level::Admin), 3);
    assert_eq!(count(levels(), &Level::Normal), 80);
    let states = || reading.access.iter().map(|access| access.status);
    assert_eq!((count(states(), &Status::Active), count(states(), &Status::Deactivated)), (75, 9));
    assert!(
        reading.access.iter().all(|access| access.second_factor == SecondFactor::Unknown),
        "the list has none"
    );
    assert!(reading.access.iter().all(|access| matches!(access.last_seen, LastSeen::On(_))));
    let seen = reading.access[0].last_seen;
    assert_eq!(seen, LastSeen::On("2020-08-06".parse().unwrap()));
    assert_eq!(reading.access[0].since, Since::On("2020-05-30".parse().unwrap()));
    let room = reading.people.iter().find(|person| person.email == "ROOM59-zoom@example.org").unwrap();
    assert_eq!(room.key().email.as_deref(), Some("room59-zoom@example.org"));
    assert!(
        reading.people.iter().any(|person| person.name.starts_with("Office 25, ")),
        "a comma is part of a name"
    );
}

#[test]
fn the_users_of_atlassian_are_read_one_person_from_many_rows() {
    let file = "exports/atlassian-legacy-export-users.real-anonymised.csv";
    let Some((reading, lines)) = list(file, "Atlassian") else { return };
    assert_eq!(lines.len(), 491);
    assert_eq!(
        (reading.people.len(), reading.access.len()),
        (174, 174),
        "one for each person, not for each group"
    );
    assert_eq!(reading.skipped, []);
    all_lines_are_told(&reading, &lines);
    let states = || reading.access.iter().map(|access| access.status);
    assert_eq!((count(states(), &Status::Active), count(states(), &Status::Deactivated)), (166, 8));
    let namesakes =
        reading.warnings.iter().filter(|warning| matches!(warning, Warning::SameName { .. })).count();
    assert_eq!(
        (reading.warnings.len(), namesakes),
        (8, 8),
        "of one name and two addresses, and nothing else"
    );
    let olga = &reading.access[0];
    assert_eq!(olga.last_seen, LastSeen::On("2018-06-22".parse().unwrap()), "the latest of three products");
    assert_eq!((olga.reach(None), &*olga.login), (Level::Admin, "olga.weber84"));
    assert!(olga.roles.contains(&"administrators".to_owned()));
    let before = Since::Before("2017-02-11".parse().unwrap());
    assert!(count(reading.access.iter().map(|access| access.since), &before) > 0);
    assert!(reading.access.iter().any(|access| access.last_seen == LastSeen::Never), "some never signed in");
}

#[test]
fn the_credentials_of_aws_are_read() {
    let Some((reading, lines)) = list("exports/aws-iam-credential-report.real.csv", "AWS") else { return };
    assert_eq!((reading.people.len(), reading.access.len(), reading.skipped.len()), (5, 5, 0));
    all_lines_are_told(&reading, &lines);
    let names: Vec<_> = reading.people.iter().map(|person| &*person.username).collect();
    assert_eq!(names, ["<root_account>", "cloudgoat", "jake", "test_account", "test_key_account"]);
    assert!(
        reading.access.iter().all(|access| access.second_factor == SecondFactor::Off),
        "mfa_active is false"
    );
    let seen: Vec<_> = reading.access.iter().map(|access| access.last_seen).collect();
    let on = |day: &str| LastSeen::On(day.parse().unwrap());
    assert_eq!(seen[..4], [on("2022-12-21"), on("2022-12-21"), on("2023-01-03"), LastSeen::Unknown]);
    assert_eq!(reading.warnings, [], "N/A, no_information and not_supported are known words");
}

//! Files as programs write them, byte for byte: the ways in which an ordinary list is not what it seems.

use import::values::{Level, SecondFactor, Status};
use import::{
    AccountNamed, Choices, Delimiter, ImportError, LastSeen, Note, Opening, Reading, Source, words,
};

use crate::{open, read};

/// A file of one service's users.
fn users(bytes: &[u8]) -> (Source, Vec<Note>, Reading) {
    let opened = open(bytes, &Opening::default()).unwrap();
    let about = Some(AccountNamed { service: "Mail".into(), account: String::new() });
    let reading = read(&opened.sheet, &Choices { about, ..Choices::suggested(&opened.sheet) }).unwrap();
    (opened.source, opened.sheet.notes, reading)
}

fn text(encoding: &str, delimiter: Delimiter) -> Source {
    Source::Text { encoding: import::Encoding::named(encoding), delimiter }
}

#[test]
fn a_list_that_a_german_excel_saved_again() {
    let file = b"Anzeigename;Benutzerprinzipalname;Blockieren der Anmeldung;Gesperrt;MFA\r\n\
        J\xF6rg M\xFC\xDFig;joerg@example.org;;Falsch;Wahr\r\n\
        Zo\xEB Ekstr\xF6m;zoe@example.org;;Wahr;Falsch\r\n";
    let (source, _, reading) = users(file);
    assert_eq!(source, text("windows-1252", Delimiter::Semicolon));
    assert_eq!(reading.people[0].name, "Jörg Müßig");
    let access: Vec<_> = reading.access.iter().map(|access| (access.status, access.second_factor)).collect();
    assert_eq!(access, [(Status::Active, SecondFactor::On), (Status::Deactivated, SecondFactor::Off)]);
}

#[test]
fn a_list_that_powershell_wrote() {
    let file = "#TYPE Selected.Microsoft.ActiveDirectory.Management.ADUser\r\n\
        \"SamAccountName\",\"DisplayName\",\"mail\",\"Enabled\",\"LastLogonDate\",\"whenCreated\"\r\n\
        \"aberger\",\"Anna Berger\",\"anna@example.org\",\"True\",\"8/19/2021 1:25:31 PM\",\"3/4/2020 9:00:00 AM\"\r\n\
        \"svc\",\"\",\"\",\"False\",\"\",\"3/5/2020 9:00:00 AM\"\r\n";
    let bytes = [b"\xFF\xFE".to_vec(), file.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat();
    let (source, notes, reading) = users(&bytes);
    assert_eq!(source, text("UTF-16LE", Delimiter::Comma));
    assert_eq!(notes, [Note::LineForPrograms { line: 1 }]);
    assert_eq!((reading.people.len(), reading.warnings.len(), reading.which_order.len()), (2, 0, 0));
    let anna = &reading.access[0];
    assert_eq!((&*anna.login, anna.status), ("aberger", Status::Active));
    assert_eq!(anna.last_seen, LastSeen::On("2021-08-19".parse().unwrap()));
    assert_eq!(anna.since, import::Since::On("2020-03-04".parse().unwrap()), "one column settles the other");
    assert_eq!(reading.people[1].username, "svc", "a login is enough to be somebody");
}

#[test]
fn a_list_in_the_language_of_the_administrator() {
    let file = "E-Mail,Name,Status,Rolle,Zwei-Faktor-Authentifizierung,Gruppen\n\
        anna@example.org,Anna Berger,Bestätigt,Eigentümer,Aktiviert,\"Büro, Alle\"\n\
        ben@example.org,,Eingeladen,Benutzer,Deaktiviert,\n";
    let (_, _, reading) = users(file.as_bytes());
    assert_eq!(reading.warnings, []);
    let anna = &reading.access[0];
    assert_eq!(
        (anna.status, anna.reach(None), anna.second_factor),
        (Status::Active, Level::Owner, SecondFactor::On)
    );
    assert_eq!(anna.roles, ["Eigentümer"], "beside a role a group is none, and its column is named");
    assert_eq!(reading.unread.iter().map(|unread| unread.column).collect::<Vec<_>>(), [5]);
    let ben = &reading.access[1];
    assert_eq!(
        (ben.status, ben.reach(None), ben.second_factor),
        (Status::Pending, Level::Normal, SecondFactor::Off)
    );
}

#[test]
fn a_report_with_the_day_in_its_heads() {
    let file = b"User,User account status [2022-09-06 GMT],Admin status [2022-09-06 GMT],2-Step Verification enrollment [2022-09-06 GMT]\n\
        anna@example.org,Active,Super Admin,Enrolled\n\
        ben@example.org,Suspended,None,Not enrolled\n";
    let opened = open(file, &Opening::default()).unwrap();
    assert_eq!(opened.sheet.data_day().map(|day| day.to_string()), Some("2022-09-06".into()));
    let (_, _, reading) = users(file);
    let access: Vec<_> =
        reading.access.iter().map(|one| (one.reach(None), one.status, one.second_factor)).collect();
    assert_eq!(
        access,
        [
            (Level::Admin, Status::Active, SecondFactor::On),
            (Level::Unknown, Status::Suspended, SecondFactor::Off)
        ],
        "None is no role"
    );
}

#[test]
fn a_list_with_one_column_for_each_product() {
    let file = b"User id,User name,email,User status,Added to org,Org role,Last seen in Jira - acme,Last seen in Confluence - acme\n\
        5f3a:0a1b2c3d-1111-2222-3333-444455556666,Anna Berger,anna@example.org,Active,28 Apr 2024,Org admin,28 Apr 2026,Never accessed\n\
        5f3a:0a1b2c3d-1111-2222-3333-444455556667,Ben Weber,ben@example.org,Deactivated,29 Apr 2024,User,Never accessed,Never accessed\n";
    let (_, _, reading) = users(file);
    assert_eq!(reading.people[0].username, "", "a number of the service's own is no username");
    let seen: Vec<_> = reading.access.iter().map(|access| access.last_seen).collect();
    assert_eq!(seen, [LastSeen::On("2026-04-28".parse().unwrap()), LastSeen::Never]);
}

#[test]
fn booleans_turned_round_and_dates_with_an_underscore() {
    let file = b"User ID,First Name,Last Name,Email,Last Active,Deactivated,Two Factor Authentication Enabled,Role\n\
        1234567,Anna,Berger,anna@example.org,2026-05-01_08:00,no,yes,Super Admin\n\
        1234568,Ben,Weber,ben@example.org,,yes,no,\n";
    let (_, _, reading) = users(file);
    assert_eq!((reading.warnings.as_slice(), &*reading.people[0].username), (&[][..], ""));
    let access: Vec<_> = reading.access.iter().map(|one| (one.status, one.second_factor)).collect();
    assert_eq!(access, [(Status::Active, SecondFactor::On), (Status::Deactivated, SecondFactor::Off)]);
    assert_eq!(reading.access[0].last_seen, LastSeen::On("2026-05-01".parse().unwrap()));
}

#[test]
fn numbers_for_days_and_two_columns_for_second_factors() {
    let file = b"User name,Role,Date joined,SMS 2FA status,TOTP 2FA status,Last active\n\
        Anna Berger,1,1588377600000,Disabled,Enabled,1767225600000\n\
        Ben Weber,3,1588377600,Disabled,Disabled,\n";
    let (_, _, reading) = users(file);
    let factors: Vec<_> = reading.access.iter().map(|access| access.second_factor).collect();
    assert_eq!(factors, [SecondFactor::On, SecondFactor::Off], "one of two is enough");
    let since = import::Since::On("2020-05-02".parse().unwrap());
    assert!(reading.access.iter().all(|access| access.since == since), "seconds and milliseconds");
    assert_eq!(
        reading.access[0].reach(None),
        Level::Unknown,
        "what role 1 is, only the service's profile knows"
    );
}

#[test]
fn a_list_with_nobody_in_it() {
    let (_, _, reading) = users(b"Email,Name,Status,Role\n");
    assert_eq!((reading.people.len(), reading.skipped.len()), (0, 0));
    assert_eq!(
        open(b"", &Opening::default()).unwrap_err(),
        ImportError::Empty,
        "and a file with nothing in it"
    );
}

#[test]
fn a_file_that_is_too_large_is_refused_in_one_sentence() {
    let fault = import::fits(200 << 20).unwrap_err();
    assert_eq!(
        words::fault(fault),
        "This file is larger than 50 MB. Keep only the sheet or the rows that you need, and choose that file."
    );
}

//! Everything that an import doesn't read stands in one list, the worst first, and is counted before anybody imports.

use api::ApiError;
use api::view::{AuditFormat, AuditQuery, ImportOpening, ImportSource, UnreadPlace, UnreadSeverity};
use testkit::an_office;

use crate::import::preview;

#[test]
fn what_is_not_read_stands_in_one_list_the_worst_first_and_is_counted() {
    let mut office = an_office();
    let table = "Staff of the quay\t\t\t\t\t\n\
                 Name\tE-mail\tPassword\tFavourite colour\tLast day\tSystem\n\
                 Orla Denby\torla@quayside.example\thunter2\tblue\twhenever\tZoom\n\
                 \t\t\tred\t\t\n\
                 Total\t\t\t\t\t2\n";
    let seen = preview(&mut office.api, table);
    let severities: Vec<UnreadSeverity> = seen.unread.iter().map(|one| one.severity).collect();
    let mut sorted = severities.clone();
    sorted.sort();
    assert_eq!(severities, sorted, "{:#?}", seen.unread);
    assert_eq!(severities[0], UnreadSeverity::Danger, "passwords come first: {:#?}", seen.unread);
    let of = |letter: &str| {
        let is =
            |place: &UnreadPlace| matches!(place, UnreadPlace::Column { letters, .. } if letters == letter);
        seen.unread
            .iter()
            .find(|one| is(&one.place))
            .unwrap_or_else(|| panic!("{letter}: {:#?}", seen.unread))
    };
    assert_eq!(of("D").what, "Favourite colour");
    assert_eq!(of("D").severity, UnreadSeverity::Lost, "a column nobody knows isn't imported");
    let cell =
        seen.unread.iter().find(|one| matches!(&one.place, UnreadPlace::Cell { line: 3, .. })).unwrap();
    assert_eq!(cell.what, "whenever");
    let totals = seen.unread.iter().find(|one| one.why == "It adds up other rows.").unwrap();
    assert_eq!(totals.severity, UnreadSeverity::Told, "a line of totals is no loss");
    assert_eq!(seen.lost.as_deref(), Some("Not imported: 1 row, 2 columns, 1 cell."), "{:#?}", seen.unread);
    let whole = preview(&mut office.api, "Name\tE-mail\nOrla Denby\torla@quayside.example\n");
    assert_eq!(whole.lost, None);
    assert!(whole.unread.is_empty(), "{:?}", whole.unread);
}

#[test]
fn an_encoding_that_nobody_knows_is_told_with_those_there_are() {
    let mut office = an_office();
    let path = office.computer.text("buero.csv");
    std::fs::write(&path, b"Name;E-Mail\nJ\xf6rg M\xfc\xdfig;joerg@quayside.example\n").unwrap();
    let source = ImportSource::File { path };
    let opening = ImportOpening { encoding: Some("ibm850".into()), ..ImportOpening::default() };
    match office.api.open_import(&source, &opening) {
        Err(ApiError::Table { what }) => {
            assert!(what.contains("ibm850") && what.contains("windows-1252"), "{what}");
        }
        other => panic!("{other:?}"),
    }
    let opening = ImportOpening { encoding: Some("WINDOWS-1252".into()), ..ImportOpening::default() };
    assert!(office.api.open_import(&source, &opening).is_ok());
}

#[test]
fn a_sheet_is_found_whatever_the_case_of_its_name_and_the_others_are_named() {
    let mut office = an_office();
    let path = office.computer.text("audit.xlsx");
    office.api.save_audit(&AuditQuery::default(), AuditFormat::Xlsx, &path).unwrap();
    let source = ImportSource::File { path };
    let of = |sheet: &str| ImportOpening { sheet: Some(sheet.into()), ..ImportOpening::default() };
    assert_eq!(office.api.open_import(&source, &of("access")).unwrap().sheet.as_deref(), Some("Access"));
    assert!(matches!(office.api.open_import(&source, &of("Nowhere")), Err(ApiError::Table { .. })));
}

//! Keyholder's own audit is read back to the register that it was made of.

use api::Api;
use api::view::{
    AuditBy, AuditFormat, AuditQuery, ImportChoices, ImportOpening, ImportPreview, ImportSource,
    UnreadSeverity,
};
use testkit::an_office;

use crate::import::{import, suggested};

const REGISTER: &str = "Name,Email,System,Login,Role\nOrla Denby,orla@quayside.example,Photo Wall,@harbourlane,Admin\n\
                        Piet Wessel,piet@quayside.example,Chat,+4420794600,User\n\
                        Noor Halloran,noor@quayside.example,Shop,-noor-,User\nCai Morrow,cai@quayside.example,Shop,=cai,User\n\
                        Nobody Yet,nobody@quayside.example,,,\nDee Ray,dee@quayside.example,Books (EU),,\n";

fn of_file(api: &mut Api, path: &str) -> (ImportSource, ImportChoices, ImportPreview) {
    let source = ImportSource::File { path: path.to_owned() };
    let choices = suggested(api, &source);
    let seen = api.preview_import(&source, &ImportOpening::default(), &choices).unwrap();
    (source, choices, seen)
}

#[test]
fn an_audit_that_comes_back_has_nothing_new_in_it() {
    let mut office = an_office();
    import(&mut office.api, REGISTER);
    for by in [AuditBy::Person, AuditBy::Account, AuditBy::Company] {
        for format in [AuditFormat::Csv, AuditFormat::Xlsx] {
            let path = office.computer.text(&format!("audit {by:?}.{}", format.ending()));
            let api = &mut office.api;
            api.save_audit(&AuditQuery { by, ..AuditQuery::default() }, format, &path).unwrap();
            let (_, _, seen) = of_file(api, &path);
            assert_eq!(
                seen.refused.as_deref(),
                Some("There is nothing new in this table."),
                "{by:?} {seen:#?}"
            );
            let counts = seen.counts;
            assert_eq!((counts.access_known, counts.changed, counts.gone), (5, 0, 0), "{seen:#?}");
            let everybody = if by == AuditBy::Account { 6 } else { 7 };
            assert_eq!(counts.users_known, everybody, "by account only those who have access: {by:?}");
            assert!(
                seen.unread.iter().any(|one| one.why.contains("sign-in to Keyholder itself")),
                "Ingrid's own"
            );
            let lost = |one: &&api::view::Unread| one.severity == UnreadSeverity::Lost;
            assert_eq!(seen.unread.iter().filter(lost).count(), 0, "{:#?}", seen.unread);
            assert_eq!(seen.lost, None, "Totals, Measures and About are parts of the report");
        }
    }
}

#[test]
fn an_audit_builds_the_same_accounts_and_logins_in_another_vault() {
    let mut office = an_office();
    import(&mut office.api, REGISTER);
    let path = office.computer.text("audit.csv");
    office.api.save_audit(&AuditQuery::default(), AuditFormat::Csv, &path).unwrap();
    let mut other = an_office();
    let api = &mut other.api;
    let source = ImportSource::File { path };
    let address = "office@quayside.example".to_owned();
    let choices = ImportChoices { address, ..suggested(api, &source) };
    let seen = api.preview_import(&source, &ImportOpening::default(), &choices).unwrap();
    let mut accounts = seen.accounts.clone();
    accounts.sort();
    assert_eq!(accounts, ["Books (EU)", "Chat", "Photo Wall", "Shop"], "{seen:#?}");
    assert_eq!((seen.counts.users_new, seen.counts.access_new), (5, 5));
    api.import(&source, &ImportOpening::default(), &choices, &seen.counts).unwrap();
    let hits = api.search("@harbourlane").unwrap();
    assert!(!hits.is_empty(), "the login as it was, without the apostrophe");
}

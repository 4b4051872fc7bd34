//! What calls answer that change something, or write a file.

use api::view::{
    AccessEdit, AuditFormat, AuditQuery, ImportChoices, ImportOpening, ImportSource, NewAccess, NewUser,
    StrikeWhat,
};
use directory::{AccessDetails, Grant, Level, Role, UserKind};
use import::Shape;

use super::Day;
use super::monday::LEAVER;
use crate::a_person;

/// A grid as an office keeps one: somebody who has left, somebody without an address, a row that names nobody.
const TABLE: &str = "\
Name,E-mail,Status,Zoom
Bo Lind,bo@harbourlane.example,active,x
Gil Park,gil@harbourlane.example,disabled,Admin
Ada Moss,,active,x
Nadia Rahman,nadia@harbourlane.example,active,Admin
,,active,Member
Total,,,3
";

pub(super) fn of_an_owner(day: &mut Day) {
    files(day);
    people(day);
    access(day);
    import(day);
    kits(day);
    own_sign_in(day);
}

/// What takes something away from the other pages.
pub(super) fn for_good(day: &mut Day) {
    day.enter("ingrid");
    let user = day.user("Carlos");
    let what = StrikeWhat::Person { user };
    day.api.ask_to_strike(&what).unwrap();
    day.enter("mateo");
    let struck = day.api.strike(&what, &|_| {});
    day.keep("strike", "", struck);
    day.enter("ingrid");
}

fn files(day: &mut Day) {
    let path = |day: &Day, name: &str| day.computer.text(name);
    let (csv, json) = (path(day, "audit.csv"), path(day, "audit.json"));
    let query = AuditQuery::default();
    let saved = day.api.save_audit(&query, AuditFormat::Csv, &csv);
    day.keep("save_audit", "", saved);
    day.api.save_audit(&query, AuditFormat::Json, &json).unwrap();
    let checked = day.api.check_report(&json);
    day.keep("check_report", "", checked);
    let journal = path(day, "journal.csv");
    let written = day.api.export_journal(&journal);
    day.keep("export_journal", "", written);
    let pdf = path(day, "run.pdf");
    let written = day.api.print_run(LEAVER, &pdf);
    day.keep("print_run", "", written);
    let profile = path(day, "till.toml");
    let written = day.api.save_service("till", &profile);
    day.keep("save_service", "", written);
    let blank = path(day, "access.xlsx");
    let written = day.api.save_blank_table(&blank);
    day.keep("save_blank_table", "", written);
    day.api.forget_service("till").unwrap();
    let read = day.api.read_service(&profile);
    day.keep("read_service", "", read);
    let backup = path(day, "office.keyholder-backup");
    let written = day.api.backup(&backup);
    day.keep("backup", "", written);
    let shown = day.api.test_notification();
    day.keep("test_notification", "", shown);
}

fn people(day: &mut Day) {
    let details = a_person("Jo Kim", "jo.kim");
    let new = NewUser { kind: UserKind::Person, details, grant: Some(Grant::preset(Role::Auditor)) };
    let added = day.api.add_user(new);
    day.keep("add_user", "", added);
    let amara = day.user("Amara");
    let given = day.api.give_sign_in(amara, Grant::preset(Role::Auditor));
    day.keep("give_sign_in", "", given);
    let nadia = day.user("Nadia");
    let right = day.api.check_caller(nadia, "Sea Lantern");
    day.keep("check_caller", "", right);
    let reset = day.api.reset_sign_in(nadia, true);
    day.keep("reset_sign_in", "", reset);
}

fn access(day: &mut Day) {
    let (user, account) = (day.user("Amara"), day.account("Campaigns"));
    let ids: Vec<_> = day.api.account(account, None).unwrap().accesses.iter().map(|one| one.id).collect();
    let until = AccessEdit::Until { day: Some("2027-03-31".parse().unwrap()) };
    let preview = day.api.preview_edit(&ids, &until);
    day.keep("preview_edit", "", preview);
    let edited = day.api.edit_accesses(&ids, &until);
    let entry = day.keep("edit_accesses", "", edited);
    let undone = day.api.undo(entry);
    day.keep("undo", "", undone);
    let details = AccessDetails { level: Level::Normal, login: "amara".into(), ..AccessDetails::default() };
    let given = day.api.give_access(NewAccess { user, account, details });
    day.keep("give_access", "", given);
    let details = AccessDetails { level: Level::Elevated, ..AccessDetails::default() };
    let changed = day.api.change_access(ids[1], details);
    day.keep("change_access", "", changed);
    let ended = day.api.end_accesses(&ids[1..2], "No longer needed");
    day.keep("end_accesses", "", ended);
}

fn import(day: &mut Day) {
    let (source, opening) = (ImportSource::Pasted { table: TABLE.into() }, ImportOpening::default());
    let opened = day.api.open_import(&source, &opening);
    let table = day.keep("open_import", "", opened);
    let suggested = |column: &api::view::ImportColumn| match table.shape {
        Shape::List => column.suggested.list,
        Shape::Grid => column.suggested.grid,
        Shape::Turned => column.suggested.turned,
    };
    let choices = ImportChoices {
        shape: table.shape,
        meanings: table.columns.iter().map(suggested).collect(),
        day_order: None,
        service: String::new(),
        account: String::new(),
        address: String::new(),
        ticked: Vec::new(),
    };
    let preview = day.api.preview_import(&source, &opening, &choices);
    let preview = day.keep("preview_import", "", preview);
    let imported = day.api.import(&source, &opening, &choices, &preview.counts);
    day.keep("import", "", imported);
}

fn kits(day: &mut Day) {
    let ingrid = day.user("Ingrid");
    let made = day.api.make_kit(ingrid, "Bank safe");
    let made = day.keep("make_kit", "", made);
    for by_hand in [false, true] {
        let path = day.computer.text(&format!("Recovery kit {by_hand}.pdf"));
        let saved = day.api.save_kit(&path, by_hand);
        day.keep("save_kit", if by_hand { "by_hand" } else { "whole" }, saved);
    }
    let code = made.code.join(" ");
    let confirmed = day.api.confirm_kit(&code);
    day.keep("confirm_kit", "", confirmed);
    let checked = day.api.check_kit(&code);
    day.keep("check_kit", "", checked);
}

fn own_sign_in(day: &mut Day) {
    let password = day.sign_ins.iter().find(|who| who.username == "ingrid").unwrap().password.clone();
    let code = day.api.new_personal_code(password);
    day.keep("new_personal_code", "", code);
}

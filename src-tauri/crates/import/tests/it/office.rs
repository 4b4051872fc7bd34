//! Sheets that offices keep today, as templates and forms lay them out.

use import::values::{KindSaid, Level, Status};
use import::{Choices, Claim, Opening, Reading, Shape, shape};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use crate::{open, paste, read};

fn reading(text: &str) -> (Shape, Reading) {
    let sheet = paste(text, &Opening::default()).unwrap().sheet;
    (shape::suggest(&sheet).shape, read(&sheet, &Choices::suggested(&sheet)).unwrap())
}

/// People, accounts, access, skipped rows and warnings.
fn counts(reading: &Reading) -> [usize; 5] {
    let Reading { people, accounts, access, skipped, warnings, .. } = reading;
    [people.len(), accounts.len(), access.len(), skipped.len(), warnings.len()]
}

#[test]
fn the_first_access_matrix_of_a_small_office() {
    let (shape, reading) = reading(
        "Access overview\t\t\t\t\t\n\
         \n\
         Name\tType\tStatus\tMail\tBookkeeping\tWebsite\n\
         Anna Berger\temployee\tactive\thas_access\thas_access\tneeds_review\n\
         Ben Weber\tcontractor\tinactive\tneeds_review\tno_access\tunknown\n\
         Nordlicht IT\texternal\tscheduled\thas_access\tno_access\thas_access\n\
         Total\t\t\t3\t1\t3\n",
    );
    assert_eq!(shape, Shape::Grid);
    assert_eq!(counts(&reading), [3, 3, 7, 1, 0]);
    assert_eq!(reading.no_access, 2);
    let states: Vec<_> = reading.people.iter().map(|person| person.status).collect();
    assert_eq!(
        states,
        [Status::Active, Status::Deactivated, Status::Pending],
        "leavers belong into the list"
    );
    assert!(reading.people.iter().all(|person| person.kind == Some(KindSaid::Person)));
    let claims: Vec<_> = reading.access.iter().map(|access| access.claim).collect();
    assert_eq!(claims.iter().filter(|claim| **claim == Claim::NeedsReview).count(), 2);
    assert_eq!(claims.iter().filter(|claim| **claim == Claim::Unknown).count(), 1, "unknown is not no");
}

#[test]
fn an_access_control_matrix_tracker() {
    let (shape, reading) = reading(
        "System,User,Role/Group,Permission level,Grant date,Last review date,Review status\n\
         CRM,Anna Berger,Sales,Admin,12/03/2024,01/09/2026,Active\n\
         CRM,Ben Weber,Sales,Standard,28/03/2024,01/09/2026,Needs review\n\
         Payroll,Ben Weber,,Read,15/04/2024,01/09/2026,Revoke\n",
    );
    assert_eq!(shape, Shape::List);
    assert_eq!(counts(&reading), [2, 2, 3, 0, 0]);
    let levels: Vec<_> = reading.access.iter().map(|access| access.reach(None)).collect();
    assert_eq!(levels, [Level::Admin, Level::Normal, Level::ReadOnly]);
    let claims: Vec<_> = reading.access.iter().map(|access| access.claim).collect();
    assert_eq!(
        claims,
        [Claim::Has, Claim::NeedsReview, Claim::NeedsReview],
        "what is to be revoked is still there"
    );
}

#[test]
fn a_quarterly_review_workbook() {
    let (shape, reading) = reading(
        "User ID;Employee name;Department;Role category;System;Role;Access level;Business justification;Approver\n\
         aberger;Anna Berger;Office;Office manager;Bank;Payments;elevated;pays the invoices;Ben Weber\n\
         bweber;Ben Weber;Board;Director;Bank;;owner;;\n",
    );
    assert_eq!(shape, Shape::List);
    assert_eq!(counts(&reading), [2, 1, 2, 0, 0]);
    let (anna, bank) = (&reading.people[0], &reading.access[0]);
    assert_eq!(
        (&*anna.name, &*anna.username, &*anna.job_title),
        ("Anna Berger", "aberger", "Office manager")
    );
    assert_eq!((bank.reach(None), &*bank.authorised_by), (Level::Elevated, "Ben Weber"));
    assert_eq!(reading.access[1].reach(None), Level::Owner);
}

#[test]
fn a_matrix_with_letters_for_levels() {
    let (shape, reading) = reading("Employee|CRM|Payroll|Shop\nAnna Berger|RW|X|R\nBen Weber|NA|R|W\n");
    assert_eq!(shape, Shape::Grid);
    assert_eq!((counts(&reading), reading.no_access), ([2, 3, 5, 0, 0], 1));
    let levels: Vec<_> = reading.access.iter().map(|access| access.reach(None)).collect();
    let (normal, read_only) = (Level::Normal, Level::ReadOnly);
    assert_eq!(levels, [normal, Level::Unknown, read_only, read_only, normal]);
}

#[test]
fn a_register_kept_beside_code() {
    let (shape, reading) = reading(
        "github_user,permission,name,email,org,reason,added_by,review_after\n\
         annab,admin,Anna Berger,anna@example.org,Harbour Lane,deploys the site,ben,2026-12-01\n",
    );
    assert_eq!(shape, Shape::List);
    assert_eq!(reading.people.len(), 1);
    assert_eq!(reading.people[0].email, "anna@example.org");
}

#[test]
fn a_workbook_with_a_title_merged_cells_and_real_dates() {
    let mut book = Workbook::new();
    book.add_worksheet()
        .set_name("Instructions")
        .unwrap()
        .write(0, 0, "How to fill in this workbook")
        .unwrap();
    let sheet = book.add_worksheet().set_name("Access").unwrap();
    let (plain, day) = (Format::new(), Format::new().set_num_format("dd.mm.yyyy"));
    sheet.merge_range(0, 1, 0, 4, "Access list 2026", &plain).unwrap();
    sheet.write_row(2, 1, ["Name", "Service", "Level", "Since"]).unwrap();
    sheet.merge_range(3, 1, 4, 1, "Anna Berger", &plain).unwrap();
    sheet.write_row(3, 2, ["Zoom", "Admin"]).unwrap();
    sheet.write_row(4, 2, ["Bank", "Owner"]).unwrap();
    sheet.write_row(6, 1, ["Ben Weber", "Zoom", "User"]).unwrap();
    for (row, month) in [(3, 3), (4, 4), (6, 5)] {
        sheet.write_with_format(row, 4, ExcelDateTime::from_ymd(2024, month, 1).unwrap(), &day).unwrap();
    }
    let opened = open(&book.save_to_buffer().unwrap(), &Opening::default()).unwrap();
    assert_eq!(opened.sheet.header, ["", "Name", "Service", "Level", "Since"]);
    let reading = read(&opened.sheet, &Choices::suggested(&opened.sheet)).unwrap();
    assert_eq!(counts(&reading), [2, 2, 3, 1, 0], "the blank row is named");
    assert_eq!((reading.skipped[0].line, &reading.people[0].lines), (6, &vec![4, 5]));
    let days: Vec<_> = reading.access.iter().map(|access| access.since).collect();
    assert_eq!(
        days,
        ["2024-03-01", "2024-04-01", "2024-05-01"].map(|day| import::Since::On(day.parse().unwrap()))
    );
}

#[test]
fn a_table_copied_from_a_screen() {
    let (_, reading) = reading(
        "Name\tPermissions\tTwo-step authentication\tStatus\tLast login\n\
         Anna Berger\tStandard\tEnabled\tActive\t31 Aug 2026\n\
         Ben Weber\tRead only\tDisabled\tPending\tNever\n",
    );
    assert_eq!(
        counts(&reading),
        [2, 0, 0, 0, 3],
        "three columns wait for the account that the list is about"
    );
}

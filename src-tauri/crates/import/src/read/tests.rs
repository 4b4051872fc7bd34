use super::*;
use crate::testing::sheet;
use crate::values::{DayOrder, KindSaid, Level, SecondFactor, Status};

fn read(sheet: &Sheet, choices: &Choices) -> Result<Reading, ImportError> {
    super::read(sheet, choices, &Budget::whole())
}

/// What is read of a text as its sheet suggests.
fn suggested(text: &str) -> Reading {
    let sheet = sheet(text);
    read(&sheet, &Choices::suggested(&sheet)).unwrap()
}

/// What is read of the user list of one service.
fn of_service(text: &str) -> Reading {
    let sheet = sheet(text);
    let about = Some(AccountNamed { service: "Zoom".into(), account: "Harbour Lane".into() });
    read(&sheet, &Choices { about, ..Choices::suggested(&sheet) }).unwrap()
}

fn skipped(reading: &Reading) -> Vec<(u32, SkipReason)> {
    reading.skipped.iter().map(|skipped| (skipped.line, skipped.reason)).collect()
}

fn day(text: &str) -> directory::Day {
    text.parse().unwrap()
}

#[test]
fn a_list_of_people_is_read() {
    let reading = suggested(
        "Vorname;Nachname;E-Mail;Stelle;Firma;Eintritt;Austritt;Status;Art\n\
         Zoë;Ekström;Zoe@Example.org ;Büroleitung;Harbour Lane;01.02.2020;;aktiv;Mitarbeiter\n\
         Backup;;backup@example.org;;Nordlicht IT;03.04.2021;31.12.2026;inaktiv;Dienstkonto\n",
    );
    assert_eq!((reading.people.len(), reading.access.len(), &*reading.skipped), (2, 0, &[][..]));
    let zoe = &reading.people[0];
    assert_eq!((&*zoe.name, &*zoe.email, &*zoe.job_title), ("Zoë Ekström", "Zoe@Example.org", "Büroleitung"));
    assert_eq!((zoe.starts, zoe.stops), (Some(day("2020-02-01")), None));
    assert_eq!((zoe.status, zoe.kind), (Status::Active, Some(KindSaid::Person)));
    assert_eq!(zoe.key().email.as_deref(), Some("zoe@example.org"), "case and blanks are not the address");
    let backup = &reading.people[1];
    assert_eq!((backup.status, backup.kind), (Status::Deactivated, Some(KindSaid::Program)));
    assert_eq!(backup.stops, Some(day("2026-12-31")));
}

#[test]
fn a_list_of_access_is_read() {
    let reading = suggested(
        "System,User,Role/Group,Permission level,Grant date,Last login,MFA,Approver,Business justification\n\
         Zoom,Anna Berger,Hosts; Billing,Admin,2024-03-01,2026-08-01,yes,Ben Weber,runs the webinars\n\
         Bank,Anna Berger,,Read-only,,never,,,\n\
         zoom,Ben Weber,,NA,,,,,\n",
    );
    assert_eq!((reading.people.len(), reading.accounts.len(), reading.access.len()), (2, 2, 2));
    assert_eq!(reading.no_access, 1, "NA in the column of levels says that there is none");
    let zoom = &reading.access[0];
    assert_eq!((zoom.person, zoom.account, zoom.reach(None)), (0, 0, Level::Admin));
    assert_eq!(zoom.roles, ["Hosts", "Billing"]);
    assert_eq!((zoom.since, zoom.last_seen), (Since::On(day("2024-03-01")), LastSeen::On(day("2026-08-01"))));
    assert_eq!((zoom.second_factor, &*zoom.authorised_by), (SecondFactor::On, "Ben Weber"));
    assert_eq!(zoom.reason, "runs the webinars");
    let bank = &reading.access[1];
    assert_eq!((bank.reach(None), bank.last_seen), (Level::ReadOnly, LastSeen::Never));
    assert_eq!(bank.second_factor, SecondFactor::Unknown, "nothing is said, so nothing is known");
    assert_eq!(reading.accounts[0].lines, [2, 4], "the case of a service's name makes no second one");
}

#[test]
fn a_list_of_accounts_is_read() {
    let reading = suggested(
        "Service;Account;Customer number;URL;Owner;Purpose;Department\n\
         Cloudflare;harbourlane.example;4711;https://dash.cloudflare.com;Anna;web site;Office\nBank;;;;Ben;;\n",
    );
    assert_eq!(reading.warnings, [Warning::NotUsed { column: 6 }], "an account has no department");
    assert_eq!(reading.accounts[0].purpose, "web site");
    assert_eq!((reading.people.len(), reading.access.len()), (0, 0));
    let cloudflare = &reading.accounts[0];
    assert_eq!(
        (&*cloudflare.service, &*cloudflare.name, &*cloudflare.id),
        ("Cloudflare", "harbourlane.example", "4711")
    );
    assert_eq!((&*cloudflare.owner, &*reading.accounts[1].owner), ("Anna", "Ben"));
}

#[test]
fn a_grid_is_read() {
    let reading = suggested(
        "Name;E-Mail;Zoom;Bank: current account;Shop;Till\n\
         Anna;anna@example.org;x;Admin;needs_review;has_access\n\
         Ben;ben@example.org;no_access;;unknown;R\n\
         Cara;;;;;12\n",
    );
    assert_eq!(reading.people.len(), 3, "who has no access is still somebody");
    let accounts: Vec<_> =
        reading.accounts.iter().map(|account| (&*account.service, &*account.name)).collect();
    assert_eq!(accounts, [("Zoom", ""), ("Bank", "current account"), ("Shop", ""), ("Till", "")]);
    let access: Vec<_> = reading
        .access
        .iter()
        .map(|access| (access.person, access.account, access.claim, access.reach(None), access.lines[0]))
        .collect();
    assert_eq!(
        access,
        [
            (0, 0, Claim::Has, Level::Unknown, 2),
            (0, 1, Claim::Has, Level::Admin, 2),
            (0, 2, Claim::NeedsReview, Level::Unknown, 2),
            (0, 3, Claim::Has, Level::Unknown, 2),
            (1, 2, Claim::Unknown, Level::Unknown, 3),
            (1, 3, Claim::Has, Level::ReadOnly, 3),
        ]
    );
    assert_eq!(reading.no_access, 1);
    assert_eq!(
        reading.warnings,
        [Warning::NotUnderstood { line: 4, column: 5 }],
        "12 is neither a yes nor a role"
    );
}

#[test]
fn two_columns_of_a_grid_for_one_account_are_refused() {
    let sheet = sheet("Name,Zoom,Bank,ZOOM\nAnna,x,x,\nBen,,x,x\n");
    let choices = Choices::suggested(&sheet);
    assert_eq!(read(&sheet, &choices), Err(ImportError::SameHead { columns: (1, 3) }));
    let mut without = choices;
    without.meanings[3] = Meaning::Ignore;
    assert_eq!(read(&sheet, &without).unwrap().accounts.len(), 2, "unless one is left out");
}

#[test]
fn choices_that_do_not_fit_are_refused() {
    let sheet = sheet("Name,Email,Role\nAnna,a@example.org,Admin\n");
    let list = |meanings: &[Meaning]| {
        let choices = Choices { meanings: meanings.to_vec(), ..Choices::in_shape(&sheet, Shape::List) };
        read(&sheet, &choices).map(|reading| reading.people.len())
    };
    assert_eq!(list(&[Meaning::Name, Meaning::Email, Meaning::Role]), Ok(1));
    assert_eq!(list(&[Meaning::Name]), Err(ImportError::OtherTable));
    assert_eq!(list(&[Meaning::Ignore, Meaning::Ignore, Meaning::Role]), Err(ImportError::NobodyNamed));
    let twice = ImportError::SameMeaning { meaning: Meaning::Name, columns: (0, 1) };
    assert_eq!(list(&[Meaning::Name, Meaning::Name, Meaning::Role]), Err(twice));
    let grid = Choices { shape: Shape::Grid, ..Choices::in_shape(&sheet, Shape::List) };
    assert_eq!(read(&sheet, &grid), Err(ImportError::NoAccounts));
}

#[test]
fn every_row_that_is_not_read_is_named_with_its_reason() {
    let long = "x".repeat(121);
    let reading = suggested(&format!(
        "Name,Email,Department\n\
         Anna,anna@example.org,Office\n\
         \n\
         ,,\n\
         ,,Office\n\
         Ben\u{202e},ben@example.org,\n\
         {long},,\n\
         Cara,cara at example.org,\n\
         Name,Email,Department\n\
         Dora\u{7},,\n\
         Total users: 5,,\n\
         Exported by Anna,,\n"
    ));
    assert_eq!(
        skipped(&reading),
        [
            (3, SkipReason::Blank),
            (5, SkipReason::NobodyNamed),
            (6, SkipReason::BadCharacters { column: 0 }),
            (7, SkipReason::TooLong { column: 0 }),
            (8, SkipReason::NotAnAddress { column: 1 }),
            (9, SkipReason::HeadsAgain),
            (10, SkipReason::BadCharacters { column: 0 }),
            (11, SkipReason::Totals),
            (12, SkipReason::Remark),
        ]
    );
    assert_eq!(reading.skipped[0].through, 4, "blank lines in a row are told together");
    assert_eq!(reading.people.len(), 1);
}

#[test]
fn a_row_with_access_and_nobody_is_skipped_and_one_with_an_account_alone_is_not() {
    let reading = suggested("Service,Name,Role\nZoom,,Admin\nBank,,\nShop,Anna,Admin\n");
    assert_eq!(skipped(&reading), [(2, SkipReason::NobodyNamed)]);
    let services: Vec<_> = reading.accounts.iter().map(|account| &*account.service).collect();
    assert_eq!(services, ["Bank", "Shop"]);
}

#[test]
fn people_named_total_and_null_are_people() {
    let reading = suggested(
        "First name,Last name,Email\nJennifer,Null,j@example.org\nTotal,Security,t@example.org\nNa,Li,\nSumit,Rao,\n",
    );
    let names: Vec<_> = reading.people.iter().map(|person| &*person.name).collect();
    assert_eq!(names, ["Jennifer Null", "Total Security", "Na Li", "Sumit Rao"]);
}

#[test]
fn one_row_for_each_group_makes_one_access_with_all_roles() {
    let reading = of_service(
        "group_name,username,full_name,email,active,Last active in Confluence,Last active in Jira\n\
         jira-users,anna,Anna Berger,anna@example.org,Yes,Never logged in,22 Jun 2018\n\
         administrators,anna,Anna Berger,ANNA@example.org,Yes,Never logged in,22 Jun 2018\n\
         jira-users,ben,ben@example.org,ben@example.org,No,Never logged in,Not active in the last 180 days\n",
    );
    assert_eq!((reading.people.len(), reading.access.len(), reading.accounts.len()), (2, 2, 1));
    let anna = &reading.access[0];
    assert_eq!(anna.roles, ["jira-users", "administrators"]);
    assert_eq!(
        (anna.reach(None), anna.last_seen),
        (Level::Admin, LastSeen::On(day("2018-06-22"))),
        "the latest counts"
    );
    assert_eq!((&*anna.login, anna.lines.as_slice()), ("anna", &[2, 3][..]));
    let ben = &reading.access[1];
    assert_eq!((ben.status, ben.last_seen), (Status::Deactivated, LastSeen::NotWithin(180)));
    assert_eq!(reading.accounts[0].service, "Zoom");
}

#[test]
fn a_status_may_be_written_the_other_way_round() {
    let reading = of_service(
        "Display name,User principal name,Block credential\nAnna,anna@example.org,False\nBen,ben@example.org,True\n",
    );
    let states: Vec<_> = reading.access.iter().map(|access| access.status).collect();
    assert_eq!(states, [Status::Active, Status::Deactivated], "blocked is out of use");
}

#[test]
fn a_bot_is_no_person() {
    let reading = of_service(
        "username,email,status,has-2fa\nanna,anna@example.org,Primary Owner,1\nhelper,helper@example.org,Bot,0\n",
    );
    assert_eq!(reading.people[1].kind, Some(KindSaid::Program));
    assert_eq!(reading.access[0].second_factor, SecondFactor::On);
    assert!(reading.warnings.is_empty(), "both words are known: {:?}", reading.warnings);
}

#[test]
fn a_guest_is_found_by_the_own_address() {
    let reading =
        of_service("displayName,userPrincipalName\nSam,sam_gmail.com#EXT#@tenant.onmicrosoft.com\n");
    assert_eq!(reading.people[0].email, "sam@gmail.com");
    assert_eq!(
        reading.access[0].login, "sam_gmail.com#EXT#@tenant.onmicrosoft.com",
        "which is still the login"
    );
}

#[test]
fn addresses_are_taken_out_of_what_mail_programs_put_around_them() {
    let reading = suggested("Name,Email\nAnna,Anna Berger <anna@example.org>\nBen,mailto:ben@example.org\n");
    let addresses: Vec<_> = reading.people.iter().map(|person| &*person.email).collect();
    assert_eq!(addresses, ["anna@example.org", "ben@example.org"]);
}

#[test]
fn concealed_addresses_are_told() {
    let rows: String =
        (0..9).map(|n| format!("{n}F3A2B1C0D9E8F7A6B5C4D3E2F1A0B9{n},2026-01-0{}\n", n + 1)).collect();
    let text = format!("User Principal Name,Last Activity Date\n{rows}");
    let sheet = sheet(&text);
    let mut choices = Choices::in_shape(&sheet, Shape::List);
    choices.meanings[0] = Meaning::Email;
    let reading = read(&sheet, &choices).unwrap();
    assert!(reading.warnings.contains(&Warning::Concealed { column: 0 }));
    assert_eq!((reading.people.len(), reading.skipped.len()), (0, 9), "a hash is nobody");
}

#[test]
fn a_column_settles_its_own_days_and_those_of_others() {
    let text = "Name,Email,Hired,Last day\nAnna,a@example.org,03/04/2020,31/08/2026\nBen,b@example.org,05/06/2021,\n";
    let reading = suggested(text);
    assert!(reading.which_order.is_empty(), "one program wrote both columns");
    assert_eq!(reading.people[0].starts, Some(day("2020-04-03")));
    let sheet = sheet(&text.replace("31/08/2026", ""));
    let mut choices = Choices::suggested(&sheet);
    let open = read(&sheet, &choices).unwrap();
    assert_eq!((open.which_order.as_slice(), open.people[0].starts), (&[2][..], None), "nothing is guessed");
    choices.day_order = Some(DayOrder::MonthFirst);
    let settled = read(&sheet, &choices).unwrap();
    assert_eq!((settled.which_order.len(), settled.people[0].starts), (0, Some(day("2020-03-04"))));
}

#[test]
fn what_can_not_be_understood_is_left_out_and_told() {
    let reading = of_service(
        "Email,Status,Last login,2FA,Created\na@example.org,Active,soon,Required,Before 11 Feb 2017\nb@example.org,Berlin,2026-01-01,yes,2020-01-01\n",
    );
    assert_eq!(
        reading.warnings,
        [
            Warning::NotUnderstood { line: 2, column: 2 },
            Warning::NotUnderstood { line: 2, column: 3 },
            Warning::NotUnderstood { line: 3, column: 1 },
        ]
    );
    let access = &reading.access[0];
    assert_eq!((access.last_seen, access.second_factor), (LastSeen::Unknown, SecondFactor::Unknown));
    assert_eq!(access.since, Since::Before(day("2017-02-11")));
}

#[test]
fn columns_without_a_use_are_told() {
    let reading = suggested("Name,Email,Role,Last login\nAnna,a@example.org,Admin,2026-01-01\n");
    assert_eq!(reading.warnings, [Warning::NotUsed { column: 2 }, Warning::NotUsed { column: 3 }]);
    assert_eq!(reading.people.len(), 1, "the list names people and no account");
    let asks = |text: &str| Choices::suggested(&sheet(text)).asks_which_account();
    assert!(
        asks("Name,Email,Role,Last login\nAnna,a@example.org,Admin,2026-01-01\n"),
        "so somebody has to say it"
    );
    assert!(!asks("Name,Email,Department\nAnna,a@example.org,Office\n"), "people alone need none");
    assert!(!asks("Service,Name,Role\nZoom,Anna,Admin\n"), "it is named in each row");
}

#[test]
fn text_that_looks_like_a_formula_is_text() {
    let reading = suggested(
        "Name,Email\n=1+3,a@example.org\n@SUM(A1),b@example.org\n\"=cmd|' /C calc'!A0\",c@example.org\n",
    );
    let names: Vec<_> = reading.people.iter().map(|person| &*person.name).collect();
    assert_eq!(names, ["=1+3", "@SUM(A1)", "=cmd|' /C calc'!A0"]);
}

#[test]
fn one_person_can_have_two_logins_to_one_account() {
    let reading = suggested(
        "Service,Email,Login,Role\nBank,a@example.org,anna,User\nBank,a@example.org,anna-admin,Admin\nBank,a@example.org,ANNA,Payments\n",
    );
    assert_eq!(reading.access.len(), 2);
    assert_eq!(reading.access[0].roles, ["User", "Payments"]);
}

#[test]
fn on_and_off_together_are_unknown() {
    let reading = of_service("Email,Group,2FA\na@example.org,one,yes\na@example.org,two,no\n");
    assert_eq!(reading.access[0].second_factor, SecondFactor::Unknown);
    assert_eq!(reading.warnings, [Warning::Differs { line: 3, earlier: 2, meaning: Meaning::SecondFactor }]);
}

#[test]
fn a_line_break_in_a_cell_is_how_it_was_laid_out() {
    let reading = suggested("Name,Email\n\"Anna\nBerger\",a@example.org\nBen,b@example.org\n");
    assert_eq!(reading.people[0].name, "Anna Berger");
    assert_eq!(reading.people[1].lines, [4]);
}

#[test]
fn a_turned_grid_is_read() {
    let reading = suggested(
        "System,Web address,Anna Berger,Ben Weber,cara@example.org\n\
         Zoom,https://zoom.us,x,yes,admin\n\
         Bank,,no,2024-03-01,\n\
         ,https://x.example,x,,\n",
    );
    let names: Vec<_> = reading.people.iter().map(|person| (&*person.name, &*person.email)).collect();
    assert_eq!(names[..2], [("Anna Berger", ""), ("Ben Weber", "")]);
    assert_eq!(names[2].1, "cara@example.org");
    assert_eq!(reading.accounts[0].url, "https://zoom.us");
    let access: Vec<_> =
        reading.access.iter().map(|one| (one.person, one.account, one.reach(None), one.since)).collect();
    assert_eq!(
        access,
        [
            (0, 0, Level::Unknown, Since::Unknown),
            (1, 0, Level::Unknown, Since::Unknown),
            (2, 0, Level::Admin, Since::Unknown),
            (1, 1, Level::Unknown, Since::On(day("2024-03-01"))),
        ],
        "a day in a cell says since when"
    );
    assert_eq!((reading.no_access, skipped(&reading)), (1, vec![(4, SkipReason::NoAccount)]));
}

#[test]
fn one_cell_may_name_several_services() {
    let reading = suggested(
        "Employee,Systems,Start date,Leaving date\nAnna,\"CRM; Mail\nBank\",01/02/2020,\nBen,\"CRM, Shop\",03/02/2020,31/12/2026\n",
    );
    let services: Vec<_> = reading.accounts.iter().map(|account| &*account.service).collect();
    assert_eq!(services, ["CRM", "Mail", "Bank", "Shop"]);
    assert_eq!(reading.access.len(), 5);
    assert_eq!(reading.people[1].starts, Some(day("2020-02-03")), "beside the last day it is the first");
    let reading = suggested("Employee,Vendor\nAnna,\"Parcels, Ltd\"\n");
    assert_eq!(
        reading.accounts[0].service, "Parcels, Ltd",
        "where the head names one, a comma is part of a name"
    );
}

#[test]
fn passwords_are_not_read_and_are_told() {
    let reading =
        suggested("Account,Username,Password,URL\nMain bank,harbourlane01,hunter2,https://bank.example\n");
    assert_eq!(reading.warnings, [Warning::Passwords { column: 2 }]);
    assert_eq!((reading.people.len(), reading.accounts.len()), (0, 1), "the login is the account's");
    assert!(!format!("{reading:?}").contains("hunter2"));
    let reading = suggested("Name,Email,Password\nAnna,anna@example.org,****\n");
    assert_eq!(reading.warnings, [], "a program that hides them is no reason to worry");
}

#[test]
fn a_word_among_addresses_is_a_username_unless_there_is_a_column_for_those() {
    let reading = suggested("User,System\nanna@example.org,Mail\nben@example.org,Mail\nscanner,Mail\n");
    assert_eq!((&*reading.people[2].username, reading.people.len()), ("scanner", 3));
    let reading = suggested("Email,Username,System\nanna@example.org,anna,Mail\nscanner,scan01,Mail\n");
    assert_eq!(skipped(&reading), [(3, SkipReason::NotAnAddress { column: 0 })], "neither is lost silently");
}

#[test]
fn a_login_says_who_where_nothing_else_does() {
    let reading = suggested("Login,Zoom,Bank\nanna,x,\nben,,x\n");
    assert_eq!((reading.people.len(), reading.warnings.len()), (2, 0));
    let text = "mail,userPrincipalName,Zoom,Bank\na@example.org,anna@example.com,x,\nb@example.org,ben@example.com,,x\n";
    assert_eq!(suggested(text).warnings, [Warning::NotUsed { column: 1 }], "at which of the accounts?");
}

#[test]
fn nobody_is_called_vacant() {
    let reading = suggested(
        "Name,Service,Role,Level\nvacant,Bank,Payments,\n\"N.N.\",Bank,Payments,\nAnna,Bank,Payments,-\n",
    );
    assert_eq!(skipped(&reading), [(2, SkipReason::NobodyNamed), (3, SkipReason::NobodyNamed)]);
    assert_eq!((reading.access.len(), reading.no_access), (1, 0), "a role is more than a dash");
}

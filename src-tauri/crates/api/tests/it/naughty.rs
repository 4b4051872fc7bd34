//! Texts that break programs, through every field of the register and out again in every format: each is refused with a
//! sentence, or comes back as it was given.

use std::fs;
use std::io::Cursor;

use api::view::{AuditBy, AuditFormat, AuditQuery, NewAccess, NewUser, StepStateView, StepView};
use api::{Api, ApiError};
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use directory::{
    AccessDetails, AccountDetails, AccountId, Billing, CompanyDetails, CompanyKind, Mailbox, Polarity,
    RunAbout, RunDetails, RunKind, SinglePermission, Support, UserDetails, UserKind, words,
};
use serde_json::Value;
use testkit::{a_person, an_account, an_office};

/// One of each kind that has broken a program somewhere.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        // Quotes and what ends a text elsewhere.
        "O'Brien",
        "\"quoted\"",
        "it's \"both\"",
        "`backticks`",
        "“curly” ‘quotes’",
        "back\\slash",
        "trailing\\",
        // Formulas of spreadsheets.
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-1+1",
        "@SUM(A1:A9)",
        "\t=1",
        "  =1",
        "＝1＋1",
        "|calc",
        "%0A=1",
        "Berger;=cmd()",
        "=HYPERLINK(\"http://evil.example\")",
        // Letters that turn round, hide, or pile up.
        "abc\u{202e}cba",
        "\u{200f}שלום",
        "zero\u{200b}width",
        "\u{feff}mark",
        "e\u{301}\u{301}\u{301}",
        "Z͑ͫ̓ͪ̂ͫ̽͏̴̙ͅ",
        "محمد الأحمد",
        "王小明",
        "김하늘",
        "Ꭴ",
        "👩‍👩‍👧‍👦",
        "🏳️‍🌈",
        "\u{e000}",
        "ﷺ",
        "ǅ",
        "ß",
        "İstanbul",
        "ſ",
        // Signs that no line has.
        "null\0byte",
        "bell\u{7}",
        "escape\u{1b}[31m",
        "delete\u{7f}",
        "line\nbreak",
        "carriage\r\nreturn",
        "a\tb",
        "line\u{2028}separator",
        // Other languages than ours.
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "&amp;&#x27;",
        "{{7*7}}",
        "${jndi:ldap://x}",
        "'; DROP TABLE user; --",
        "1 OR 1=1",
        "%' OR '1'='1",
        "{\"a\": [1,",
        "]]>",
        "name = \"\"\"",
        "[table]\n",
        "#read(\"/etc/passwd\") *bold* $x$",
        "%s%n%d",
        "$(touch x)",
        "; rm -rf /",
        // Paths and names that systems keep.
        "../../etc/passwd",
        "C:\\Windows\\",
        "CON",
        "NUL.txt",
        "/",
        ".",
        "-",
        // Nothing, and things that read as nothing or as a number.
        " ",
        "\u{a0}",
        "null",
        "undefined",
        "true",
        "0",
        "1e309",
        "١٢٣",
        "NaN",
        "a,b",
        "a;b",
    ]
    .map(str::to_owned)
    .into();
    texts.extend(["x".repeat(119), "x".repeat(5_000), "Ä".repeat(120), "word ".repeat(99)]);
    texts
}

/// What came of it, unless it was refused: then it must have been with a sentence.
fn taken_or_refused<T>(text: &str, result: Result<T, ApiError>) -> Option<T> {
    match result {
        Ok(taken) => Some(taken),
        Err(ApiError::Refused { why }) => {
            let said = words::refusal(&why, |_| String::new());
            assert!(said.ends_with('.') && said.len() > 10, "{text:?} is refused with a sentence: {said}");
            None
        }
        Err(error) => panic!("{text:?} breaks something: {error:?}"),
    }
}

type FieldOf<T> = fn(&mut T) -> &mut String;

/// Writes `text` into every field that takes it, all in one record. What a field refuses it refuses with a sentence. Gives
/// the record as it was written.
fn written<T: Clone>(
    text: &str,
    empty: &T,
    fields: &[FieldOf<T>],
    mut write: impl FnMut(T) -> Result<(), ApiError>,
) -> T {
    let with = |record: &T, field: &FieldOf<T>| {
        let mut record = record.clone();
        *field(&mut record) = text.to_owned();
        record
    };
    let all = fields.iter().fold(empty.clone(), |record, field| with(&record, field));
    if write(all.clone()).is_ok() {
        return all;
    }
    let mut taken = empty.clone();
    write(taken.clone()).unwrap();
    for field in fields {
        let more = with(&taken, field);
        match write(more.clone()) {
            Ok(()) => taken = more,
            refused => assert!(taken_or_refused(text, refused).is_none()),
        }
    }
    taken
}

/// Whether each field holds what was written, blanks at its ends aside.
fn same<T: Clone>(given: &T, back: &T, fields: &[FieldOf<T>], text: &str) {
    let (mut given, mut back) = (given.clone(), back.clone());
    for field in fields {
        let (given, back) = (field(&mut given).clone(), field(&mut back).clone());
        assert!(back == given || back == given.trim(), "{text:?} comes back as {back:?}");
    }
}

const USER: [FieldOf<UserDetails>; 7] = [
    |d| &mut d.name,
    |d| &mut d.username,
    |d| &mut d.job_title,
    |d| &mut d.department,
    |d| &mut d.reply_to,
    |d| &mut d.notify,
    |d| &mut d.purpose,
];
const COMPANY: [FieldOf<CompanyDetails>; 4] =
    [|d| &mut d.name, |d| &mut d.contact, |d| &mut d.address, |d| &mut d.note];
const ACCOUNT: [FieldOf<AccountDetails>; 9] = [
    |d| &mut d.name,
    |d| &mut d.number,
    |d| &mut d.web,
    |d| &mut d.display_name,
    |d| &mut d.reply_to,
    |d| &mut d.second_factor_at,
    |d| &mut d.mailbox.address,
    |d| &mut d.sign_in_rules,
    |d| &mut d.note,
];
const ACCESS: [FieldOf<AccessDetails>; 6] = [
    |d| &mut d.login,
    |d| &mut d.limits,
    |d| &mut d.asked_through,
    |d| &mut d.reason,
    first_role,
    first_permission,
];
const BILLING: [FieldOf<Billing>; 4] =
    [|d| &mut d.plan, |d| &mut d.price, |d| &mut d.card, |d| &mut d.invoices];
const SUPPORT: [FieldOf<Support>; 3] = [|d| &mut d.login_details, |d| &mut d.contact, |d| &mut d.tickets];

/// The first role. One that is blank is left out of the list, and then reads as nothing.
fn first_role(details: &mut AccessDetails) -> &mut String {
    if details.roles.is_empty() {
        details.roles.push(String::new());
    }
    &mut details.roles[0]
}

/// The first single permission, likewise.
fn first_permission(details: &mut AccessDetails) -> &mut String {
    if details.permissions.is_empty() {
        let none = SinglePermission { name: String::new(), polarity: Polarity::Grants, ticked: true };
        details.permissions.push(none);
    }
    &mut details.permissions[0].name
}

/// An access whose lists have something in them.
fn an_access() -> AccessDetails {
    let permission = SinglePermission { name: "Send".into(), polarity: Polarity::Grants, ticked: true };
    AccessDetails { roles: vec!["Editor".into()], permissions: vec![permission], ..AccessDetails::default() }
}

#[test]
fn every_field_takes_a_naughty_text_as_it_is_or_refuses_it_with_a_sentence() {
    let mut office = an_office();
    let api = &mut office.api;
    let new = |details| NewUser { kind: UserKind::Person, details, grant: None };
    let user = api.add_user(new(a_person("Bo Lind", "bo"))).unwrap().user;
    let company = CompanyDetails { name: "Brightwire IT".into(), ..CompanyDetails::default() };
    let company_id = api.add_company(CompanyKind::Partner, company.clone()).unwrap();
    let mailbox = Mailbox { readers: vec![user], ..Mailbox::default() };
    let account_details = AccountDetails { mailbox, ..an_account("Newsletter") };
    let account = api.open_account(account_details.clone()).unwrap();
    api.give_access(NewAccess { user, account, details: an_access() }).unwrap();
    let access = api.accesses(user, None).unwrap().accesses[0].id;
    // Nothing that was there already is written again.
    let fresh = |result: Result<(), ApiError>| match result {
        Err(ApiError::Refused { why: directory::Refusal::NothingToChange }) => Ok(()),
        other => other,
    };
    for text in &texts() {
        let given = written(text, &a_person("Bo Lind", "bo"), &USER, |d| fresh(api.change_user(user, d)));
        same(&given, &api.person(user).unwrap().details, &USER, text);
        let given = written(text, &company, &COMPANY, |d| fresh(api.change_company(company_id, d)));
        same(&given, &api.company(company_id).unwrap().details, &COMPANY, text);
        let given = written(text, &account_details, &ACCOUNT, |d| fresh(api.change_account(account, d)));
        same(&given, &api.account(account, None).unwrap().details, &ACCOUNT, text);
        let given = written(text, &an_access(), &ACCESS, |d| fresh(api.change_access(access, d).map(drop)));
        same(&given, &api.accesses(user, None).unwrap().accesses[0].details, &ACCESS, text);
        let given = written(text, &Billing::default(), &BILLING, |d| fresh(api.write_billing(account, d)));
        let back = api.account(account, None).unwrap().billing.holds.unwrap_or_default();
        same(&given, &back, &BILLING, text);
        let given = written(text, &Support::default(), &SUPPORT, |d| fresh(api.write_support(account, d)));
        let back = api.account(account, None).unwrap().support.holds.unwrap_or_default();
        same(&given, &back, &SUPPORT, text);
        if taken_or_refused(text, fresh(api.write_owner_note(account, text))).is_some() {
            let note = api.account(account, None).unwrap().owner_note.holds.unwrap_or_default();
            assert_eq!(note.trim(), text.trim(), "owners' notes come back");
        }
        // Whatever is searched for finds something or nothing, and breaks nothing.
        api.search(text).unwrap();
    }
    let verified = api.verify(&|_| {}).unwrap();
    assert!(
        matches!(verified, api::view::Verified::Good { .. }),
        "and the journal holds together: {verified:?}"
    );
}

/// An office in which every text that is taken stands in an access.
fn an_awkward_office() -> (testkit::Office, Vec<String>) {
    let mut office = an_office();
    let mut taken = Vec::new();
    for (number, text) in texts().into_iter().enumerate() {
        let api = &mut office.api;
        let details = a_person(&text, &format!("user{number}"));
        let user = api.add_user(NewUser { kind: UserKind::Person, details, grant: None });
        let Ok(user) = user else { continue };
        let user = user.user;
        let Some(account) = open(api, &text) else { continue };
        let details = AccessDetails { login: text.clone(), reason: text.clone(), ..an_access() };
        if api.give_access(NewAccess { user, account, details }).is_ok() {
            taken.push(text.trim().to_owned());
        }
    }
    assert!(taken.len() > 50, "most are names that somebody could have: {}", taken.len());
    (office, taken)
}

fn open(api: &mut Api, name: &str) -> Option<AccountId> {
    api.open_account(an_account(name)).ok()
}

#[test]
fn an_audit_of_naughty_texts_is_inert_whole_and_as_given_in_every_format() {
    let (mut office, taken) = an_awkward_office();
    let query = AuditQuery { by: AuditBy::Person, ..AuditQuery::default() };
    let mut file = |name: &str, format| {
        let path = office.computer.text(name);
        office.api.save_audit(&query, format, &path).unwrap();
        fs::read(path).unwrap()
    };

    let document: Value = serde_json::from_slice(&file("a.json", AuditFormat::Json)).unwrap();
    let rows =
        document["groups"].as_array().unwrap().iter().flat_map(|group| group["rows"].as_array().unwrap());
    let named: Vec<&str> = rows.map(|row| row["user"]["name"].as_str().unwrap()).collect();
    for text in &taken {
        assert!(named.contains(&text.as_str()), "{text:?} is in the JSON as given");
    }

    let csv = file("a.csv", AuditFormat::Csv);
    let mut reader = csv::Reader::from_reader(csv.strip_prefix(b"\xef\xbb\xbf".as_slice()).unwrap());
    let records: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
    assert_eq!(records.len(), named.len(), "no text breaks a line into two");
    for field in records.iter().flatten() {
        // Some spreadsheets begin a cell after these, whatever the quotes say.
        for cell in field.split([';', '\t', '\n']) {
            let seen =
                cell.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}');
            assert!(
                !seen.starts_with(['=', '+', '-', '@', '＝', '＋', '|', '%']),
                "a spreadsheet would run {field:?}"
            );
        }
    }

    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(file("a.xlsx", AuditFormat::Xlsx))).unwrap();
    assert!(book.worksheet_formula("Access").unwrap().used_cells().next().is_none(), "nothing is evaluated");
    let sheet = book.worksheet_range("Access").unwrap();
    let names: Vec<String> = sheet
        .rows()
        .skip(1)
        .map(|row| {
            let Data::String(text) = &row[2] else { panic!("a name is text, not {:?}", row[2]) };
            text.clone()
        })
        .collect();
    assert_eq!(names, named, "the workbook has the same names");

    let pdf = file("a.pdf", AuditFormat::Pdf);
    assert!(pdf.starts_with(b"%PDF-") && pdf.len() > 10_000, "and the paper is printed");
}

/// The words that are written in the course of a run.
#[test]
fn a_run_takes_naughty_texts_as_they_are_or_refuses_them_with_a_sentence_and_is_printed_all_the_same() {
    let mut office = an_office();
    let api = &mut office.api;
    let new = NewUser { kind: UserKind::Person, details: a_person("Bo Lind", "bo"), grant: None };
    let user = api.add_user(new).unwrap().user;
    let details = |reason: &str| RunDetails {
        kind: RunKind::Leaver,
        about: RunAbout::User(user),
        reason: reason.to_owned(),
        day: Some("2026-11-30".parse().unwrap()),
        job: String::new(),
    };
    let mut given_up = 0;
    for text in &texts() {
        let Some(run) = taken_or_refused(text, api.start_run(details(text), false)) else { continue };
        assert_eq!(api.run(run).unwrap().run.reason.trim(), text.trim(), "why somebody goes");
        if taken_or_refused(text, api.give_up_run(run, text)).is_none() {
            api.give_up_run(run, "Stays").unwrap();
        }
        given_up += 1;
    }
    assert!(given_up > 50, "most are reasons that somebody could write: {given_up}");

    let run = api.start_run(details("Moves to another town"), false).unwrap();
    let mut added = 0;
    for text in &texts() {
        if taken_or_refused(text, api.add_step(run, text, false)).is_none() {
            continue;
        }
        added += 1;
        let steps = |api: &mut Api| -> Vec<StepView> {
            api.run(run).unwrap().groups.into_iter().flat_map(|group| group.steps).collect()
        };
        let step = steps(api).into_iter().max_by_key(|step| step.number).unwrap();
        assert_eq!(step.what.trim(), text.trim(), "a step of one's own");
        if taken_or_refused(text, api.take_steps(run, &[step.number], text)).is_some() {
            let step = steps(api).into_iter().find(|of| of.number == step.number).unwrap();
            let StepStateView::Done { note, .. } = step.state else { panic!("the step is done") };
            assert_eq!(note.trim(), text.trim(), "what was written when it was done");
        }
        let until = "2027-01-31".parse().unwrap();
        taken_or_refused(text, api.reopen_step(run, step.number, text));
        taken_or_refused(text, api.except_step(run, step.number, until, text));
    }
    assert!(added > 50, "most are steps that somebody could write: {added}");
    let sheet = office.computer.text("run.pdf");
    api.print_run(run, &sheet).unwrap();
    assert!(fs::read(sheet).unwrap().starts_with(b"%PDF-"), "the sheet is printed");
}

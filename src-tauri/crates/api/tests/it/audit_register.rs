//! The audit of accounts and access, on the sample office, and whether a saved one still agrees with the journal.

use std::fs;

use api::Api;
use api::view::{
    AuditBy, AuditCount, AuditFormat, AuditPreview, AuditQuery, NewAccess, NewUser, ReportCheck,
};
use directory::time::DAY;
use directory::{AccessDetails, AccountId, Timestamp, UserKind};
use testkit::{FakeComputer, a_desk, a_person, an_account, an_office, authenticator_code};

fn sample() -> (FakeComputer, Api) {
    let (computer, mut api) = a_desk();
    let made = api.make_sample(&computer.text("")).unwrap();
    api.open_vault(&made.folder).unwrap();
    computer.clock.pass(60_000);
    let owner = &made.sign_ins[0];
    let code = authenticator_code(&owner.totp_secret, computer.clock.wall());
    api.sign_in(&owner.username, owner.password.clone(), &code, None).unwrap();
    (computer, api)
}

fn total(audit: &AuditCount, label: &str) -> u32 {
    audit.totals.iter().find(|(of, _)| of == label).map(|(_, number)| *number).expect("a total")
}

#[test]
fn every_account_is_a_group_with_everybody_who_gets_in_and_mailbox_readers_count_as_owners() {
    let (_computer, mut api) = sample();
    let audit = api.audit(&AuditQuery::default()).unwrap();
    let titles: Vec<&str> = audit.groups.iter().map(|group| group.title.as_str()).collect();
    assert_eq!(titles[0], "Keyholder (Harbour Lane Studio)", "the vault's own sign-ins come first");
    let news = audit.groups.iter().find(|group| group.title == "Newsletter (Constant Contact)").unwrap();
    let nadia: Vec<&str> =
        news.rows.iter().filter(|row| row.user == "Nadia Rahman").map(|row| row.role.as_str()).collect();
    assert_eq!(
        nadia,
        ["Account Manager", "reads the mailbox of the login, and so owns it in effect"],
        "whoever reads the mailbox can ask for a new password"
    );
    assert!(titles.contains(&"Newsletter of Sandpiper Café (Mailchimp, of Sandpiper Café)"), "{titles:?}");
    let audit = api.audit_count(&AuditQuery::default()).unwrap();
    assert!(total(&audit, "still open for disabled users") >= 1, "Jonas left and can still get in");
    assert_eq!(total(&audit, "accounts"), 14, "every open account is counted");
    assert!(total(&audit, "second factor not known") > 5, "unknown is its own figure, never off");
}

#[test]
fn the_title_counts_everybody_who_gets_in_once() {
    let mut office = an_office();
    let api = &mut office.api;
    let mut add = |name: &str, username: &str| {
        let details = a_person(name, username);
        api.add_user(NewUser { kind: UserKind::Person, details, grant: None }).unwrap().user
    };
    let [bo, aylin, _nobody] = [add("Bo Lind", "bo"), add("Aylin Demir", "aylin"), add("Una Berg", "una")];
    let accounts = ["Newsletter", "Website"].map(|name| api.open_account(an_account(name)).unwrap());
    for account in accounts {
        api.give_access(NewAccess { user: bo, account, details: AccessDetails::default() }).unwrap();
    }
    let ended = AccessDetails { until: Some("2026-01-31".parse().unwrap()), ..AccessDetails::default() };
    api.give_access(NewAccess { user: aylin, account: accounts[0], details: ended }).unwrap();
    let counted = api.audit_count(&AuditQuery::default()).unwrap();
    assert_eq!((counted.accesses, counted.getting_in), (4, 2), "Bo, and the owner of this vault");
}

#[test]
fn filters_leave_out_what_they_say_and_nothing_else() {
    let (_computer, mut api) = sample();
    let with = |edit: &dyn Fn(&mut AuditQuery)| {
        let mut query = AuditQuery { by: AuditBy::Person, ..AuditQuery::default() };
        edit(&mut query);
        query
    };
    let all = api.audit_count(&with(&|_| {})).unwrap();
    let privileged = api.audit_count(&with(&|query| query.privileged_only = true)).unwrap();
    assert_eq!(privileged.lines, total(&all, "far-reaching"), "what reaches further than day-to-day work");
    let partners = api.audit(&with(&|query| query.partners_only = true)).unwrap();
    assert!(partners.groups.iter().any(|group| group.title.starts_with("Piet Jansen")), "Brightwire's staff");
    assert!(!partners.groups.iter().any(|group| group.title.starts_with("Ingrid")), "and not ours");
    let one = api.audit(&with(&|query| query.account = Some(AccountId(2)))).unwrap();
    assert!(one.groups.iter().all(|group| group.rows.iter().all(|row| row.account.starts_with("Website"))));
}

#[test]
fn a_past_day_shows_who_had_access_then() {
    let (computer, mut api) = sample();
    let on = |days: i64| AuditQuery {
        as_of: Some(Timestamp(computer.clock.wall().0 - days * DAY)),
        by: AuditBy::Person,
        ..AuditQuery::default()
    };
    let has = |audit: &AuditPreview, name: &str| {
        let rows = audit.groups.iter().filter(|group| group.title.starts_with(name));
        rows.flat_map(|group| &group.rows).any(|row| row.account.starts_with("Design files"))
    };
    let (then, later) = (api.audit(&on(130)).unwrap(), api.audit(&on(100)).unwrap());
    assert!(has(&then, "Oliver Grant"), "the intern had the design files 130 days ago");
    assert!(!has(&later, "Oliver Grant"), "and lost them when the internship was over");
}

#[test]
fn a_saved_report_agrees_with_the_journal_until_somebody_edits_it() {
    let (computer, mut api) = sample();
    let query = AuditQuery { by: AuditBy::Company, active_only: true, ..AuditQuery::default() };
    let path = computer.text("audit.json");
    api.save_audit(&query, AuditFormat::Json, &path).unwrap();
    let check = |api: &mut Api| api.check_report(&path).unwrap();
    let found = check(&mut api);
    assert!(matches!(found, ReportCheck::Agrees { lines, .. } if lines > 60), "just written: {found:?}");

    computer.clock.pass(1_000);
    api.disable_user(directory::UserId(3), "Left").unwrap();
    let found = check(&mut api);
    assert!(
        matches!(found, ReportCheck::Agrees { .. }),
        "what happened later changes no past day: {found:?}"
    );
}

#[test]
fn an_edited_report_a_strangers_and_no_report_at_all_are_told_apart() {
    let (computer, mut api) = sample();
    let path = computer.text("audit.json");
    api.save_audit(&AuditQuery::default(), AuditFormat::Json, &path).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let mut check = |name: &str, text: String| {
        let path = computer.text(name);
        fs::write(&path, text).unwrap();
        api.check_report(&path).unwrap()
    };
    let edited = check("edited.json", text.replacen("Account Manager", "Campaign Creator", 1));
    let ReportCheck::Differs { differ, told, .. } = edited else {
        panic!("an edited role is seen: {edited:?}")
    };
    assert_eq!(differ, 2, "the line as it is there and as it should be");
    assert!(told[0].contains("Nadia Rahman") && told[1].contains("Account Manager"), "{told:?}");
    let head = text.split("\"journal_head\": \"").nth(1).unwrap().chars().take(8).collect::<String>();
    let other = check("head.json", text.replace(&head, "00000000"));
    assert!(matches!(other, ReportCheck::OtherJournal { .. }), "another journal: {other:?}");
    let print = text.split("\"fingerprint\": \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let stranger = check("stranger.json", text.replace(&print, "0000 0000"));
    assert_eq!(stranger, ReportCheck::OtherVault, "made from another vault");
    assert_eq!(check("none.json", "{}".into()), ReportCheck::NoReport, "no report");
    assert_eq!(check("none.csv", "a,b".into()), ReportCheck::NoReport, "no JSON");
    let path = computer.text("large.json");
    fs::File::create(&path).unwrap().set_len((40 << 20) + 1).unwrap();
    assert_eq!(
        api.check_report(&path).unwrap(),
        ReportCheck::TooLarge { most_mb: 40 },
        "not read to its end"
    );
}

#[test]
fn zeros_that_say_nothing_are_left_out_on_screen_and_kept_for_programs() {
    let mut office = testkit::an_office();
    let shown = office.api.audit_count(&AuditQuery::default()).unwrap();
    let has = |label: &str| shown.totals.iter().any(|(of, _)| of == label);
    assert!(
        has("accesses") && has("still open for disabled users"),
        "none of these is news: {:?}",
        shown.totals
    );
    assert!(!has("locked") && !has("accounts"), "a row of zeros hides the rest: {:?}", shown.totals);
    let path = office.computer.text("audit.json");
    office.api.save_audit(&AuditQuery::default(), AuditFormat::Json, &path).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("\"label\": \"locked\""), "a program reads every total: {text}");
    assert!(!text.contains("zero_says"), "and nothing of how they are shown");
}

/// What the sample office's audit is asked for: every grouping with every filter, today and on two past days.
fn every_query(computer: &FakeComputer) -> Vec<AuditQuery> {
    let mut queries = Vec::new();
    for by in [AuditBy::Account, AuditBy::Person, AuditBy::Company] {
        for days in [0, 130, 400] {
            for filter in 0..12 {
                queries.push(AuditQuery {
                    as_of: (days > 0).then(|| Timestamp(computer.clock.wall().0 - days * DAY)),
                    by,
                    active_only: filter & 1 != 0,
                    privileged_only: filter & 2 != 0,
                    partners_only: (4..8).contains(&filter),
                    account: (filter >= 8).then_some(AccountId(2)),
                });
            }
        }
    }
    queries
}

#[test]
fn the_first_lines_on_screen_are_the_first_of_the_file_and_the_figures_count_its_lines() {
    let (computer, mut api) = sample();
    for (number, query) in every_query(&computer).into_iter().enumerate() {
        let path = computer.text(&format!("audit-{number}.json"));
        api.save_audit(&query, AuditFormat::Json, &path).unwrap();
        let file: serde_json::Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let groups = file["groups"].as_array().unwrap();
        let filed: Vec<(&str, &str, &str, &str)> = groups
            .iter()
            .flat_map(|group| group["rows"].as_array().unwrap().iter().map(move |row| (group, row)))
            .map(|(group, row)| {
                let text = |value: &'static str| row[value].as_str().unwrap();
                (
                    group["heading"].as_str().unwrap(),
                    row["user"]["username"].as_str().unwrap(),
                    text("account"),
                    text("role"),
                )
            })
            .collect();
        let shown = api.audit(&query).unwrap();
        let screen: Vec<(&str, &str, &str, &str)> = shown
            .groups
            .iter()
            .flat_map(|group| {
                group.rows.iter().map(move |row| {
                    (group.title.as_str(), row.username.as_str(), row.account.as_str(), row.role.as_str())
                })
            })
            .collect();
        assert_eq!(screen, filed[..filed.len().min(200)], "the same lines in the same order: {query:?}");

        let counted = api.audit_count(&query).unwrap();
        assert_eq!(counted.lines as usize, filed.len(), "every line is counted: {query:?}");
        let rows = || groups.iter().flat_map(|group| group["rows"].as_array().unwrap());
        let granted = || rows().filter(|row| row["account"] != "no recorded access");
        let told =
            |label: &str| counted.totals.iter().find(|(of, _)| of == label).map_or(0, |(_, number)| *number);
        let of = |key: &str, value: &str| granted().filter(|row| row[key] == value).count();
        for (label, number) in [
            ("accesses", granted().count()),
            ("open accesses", of("state", "active")),
            ("owners", of("level", "owner")),
            ("far-reaching", of("level", "owner") + of("level", "admin") + of("level", "elevated")),
            ("without a second factor", of("second_factor", "off")),
            ("second factor not known", of("second_factor", "unknown")),
            ("still open for disabled users", of("state", "open_for_disabled")),
            ("not yet signed in", of("state", "not_yet_signed_in")),
            ("expired or past their end", of("state", "expired")),
            ("locked", of("state", "locked")),
        ] {
            assert_eq!(told(label) as usize, number, "{label}: {query:?}");
        }
        if query.by != AuditBy::Account {
            let without = rows().count() - granted().count();
            assert_eq!(told("users with no recorded access") as usize, without, "{query:?}");
        }
    }
}

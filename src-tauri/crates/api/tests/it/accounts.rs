//! Accounts and access: who may see what, past days, edits of several and undoing.

use api::view::{
    AccessEdit, AccountPage, AccountsQuery, Found, GridQuery, JournalQuery, NewAccess, NewUser, StaffAccess,
    Whose,
};
use api::{Api, ApiError};
use directory::{
    AccessDetails, AccessId, AccountDetails, AccountId, Billing, CompanyDetails, CompanyKind, Day, Level,
    Mailbox, Refusal, Role, SecondFactor, Support, UserId, UserKind,
};
use testkit::{Office, a_person, an_account, an_office};

use crate::gone;
use crate::import::import;

const DAY: i64 = 86_400_000;

fn person(api: &mut Api, name: &str, username: &str) -> UserId {
    api.add_user(NewUser { kind: UserKind::Person, details: a_person(name, username), grant: None })
        .unwrap()
        .user
}

fn give(api: &mut Api, user: UserId, account: AccountId, level: Level) -> u32 {
    let details = AccessDetails { level, ..AccessDetails::default() };
    api.give_access(NewAccess { user, account, details }).unwrap()
}

/// The newsletter, which Aylin owns and Bo sends.
fn with_newsletter() -> (Office, AccountId, UserId, UserId) {
    let mut office = an_office();
    let api = &mut office.api;
    let aylin = person(api, "Aylin Demir", "aylin");
    let bo = person(api, "Bo Lind", "bo");
    let account = api.open_account(an_account("Newsletter")).unwrap();
    give(api, aylin, account, Level::Owner);
    give(api, bo, account, Level::Normal);
    (office, account, aylin, bo)
}

fn names(page: &AccountPage) -> Vec<&str> {
    page.accesses.iter().map(|access| access.name.as_str()).collect()
}

#[test]
fn the_list_names_service_and_owners_and_counts_seats() {
    let (mut office, account, ..) = with_newsletter();
    let details = AccountDetails { seats: Some(1), ..an_account("Newsletter") };
    office.api.change_account(account, details).unwrap();
    let page = office.api.accounts(&AccountsQuery { limit: 10, ..AccountsQuery::default() }).unwrap();
    assert_eq!((page.total, page.open, page.rows[0].accesses), (1, 1, 2));
    let row = &page.rows[0];
    assert_eq!((row.service.as_str(), &row.owners), ("Constant Contact", &vec!["Aylin Demir".to_owned()]));
    assert_eq!((row.seats_taken, row.seats), (2, Some(1)), "one more than is paid for");
    let query =
        AccountsQuery { whose: Whose::Ours, service: Some("slack".into()), limit: 10, ..Default::default() };
    assert_eq!(office.api.accounts(&query).unwrap().total, 0, "nothing of ours is held at Slack");
}

#[test]
fn a_whole_list_of_accounts_is_all_its_stretches() {
    let mut office = an_office();
    let rows = (0..501).map(|nth| format!("Aylin Demir,aylin@harbour.example,Tool {nth},Owner\n"));
    import(&mut office.api, &("Name,E-mail,Service,Role\n".to_owned() + &rows.collect::<String>()));
    let query = AccountsQuery { offset: 400, limit: 1, ..AccountsQuery::default() };
    let whole = office.api.all_accounts(&query).unwrap();
    let mut stretch = |offset| {
        office.api.accounts(&AccountsQuery { offset, limit: 500, ..AccountsQuery::default() }).unwrap().rows
    };
    let stretches = [stretch(0), stretch(500)].concat();
    assert_eq!(stretches.len(), 501);
    assert_eq!(format!("{whole:?}"), format!("{stretches:?}"));
    assert_eq!(whole[500].owners, ["Aylin Demir"], "what is counted is counted of the last one too");
}

#[test]
fn one_search_finds_users_accounts_and_companies() {
    let (mut office, account, aylin, _) = with_newsletter();
    let details = CompanyDetails { name: "Aylin News Ltd".into(), ..CompanyDetails::default() };
    let company = office.api.add_company(CompanyKind::Client, details).unwrap();
    let found = |office: &mut Office, text| {
        let hits = office.api.search(text).unwrap();
        hits.into_iter().map(|hit| (hit.what, hit.under)).collect::<Vec<_>>()
    };
    let a_user = (Found::User { id: aylin }, "aylin".to_owned());
    let a_company = (Found::Company { id: company }, "client".to_owned());
    let an_account = (Found::Account { id: account }, "account, Constant Contact".to_owned());
    assert_eq!(found(&mut office, "AYLIN"), [a_user, a_company.clone()], "by name, however it is written");
    assert_eq!(found(&mut office, "news"), [an_account, a_company.clone()]);
    office.api.close_account(account, "Not needed any more").unwrap();
    let closed = (Found::Account { id: account }, "account, Constant Contact, closed".to_owned());
    assert_eq!(found(&mut office, "news"), [closed, a_company], "what is over can still be looked up");
    assert_eq!(found(&mut office, "  "), [], "nothing is asked");
}

#[test]
fn what_is_sealed_shows_to_its_roles_and_to_nobody_else() {
    let (mut office, account, ..) = with_newsletter();
    let billing = Billing { plan: "Plus".into(), ..Billing::default() };
    office.api.write_billing(account, billing).unwrap();
    let support = Support { tickets: "Ticket 12".into(), ..Support::default() };
    office.api.write_support(account, support).unwrap();
    office.api.write_owner_note(account, "Ask Ingrid first").unwrap();
    for (name, role, reads) in [
        ("Bill Payer", Role::Billing, (true, false, false)),
        ("Sue Port", Role::Support, (false, true, false)),
        ("Audra Check", Role::Auditor, (false, false, false)),
        ("Adam Min", Role::Administrator, (true, true, false)),
    ] {
        let who = office.with(name, role);
        office.sign_in(&who);
        let page = office.api.account(account, None).unwrap();
        let shown = (page.billing.readable, page.support.readable, page.owner_note.readable);
        assert_eq!(shown, reads, "{role:?}");
        let held =
            (page.billing.holds.is_some(), page.support.holds.is_some(), page.owner_note.holds.is_some());
        assert_eq!(held, reads, "{role:?} is handed what they may read and nothing more");
        office.sign_in(&office.owner.clone());
    }
    let page = office.api.account(account, None).unwrap();
    assert_eq!(page.owner_note.holds.as_deref(), Some("Ask Ingrid first"), "owners read everything");
}

#[test]
fn a_page_says_what_may_be_done_and_the_core_refuses_the_rest_anyway() {
    let (mut office, account, _, bo) = with_newsletter();
    let admin = office.with("Adam Min", Role::Administrator);
    let auditor = office.with("Audra Check", Role::Auditor);
    office.sign_in(&admin);
    let can = office.api.account(account, None).unwrap().can;
    assert!(can.change && can.give_access && !can.close, "administrators manage access and close nothing");
    let refused = office.api.close_account(account, "Not used");
    assert!(matches!(refused, Err(ApiError::Refused { why: Refusal::NotAllowed { .. } })), "{refused:?}");
    office.sign_in(&auditor);
    let can = office.api.account(account, None).unwrap().can;
    assert!(!can.change && !can.give_access && !can.manage_access, "an auditor changes nothing");
    let mine = office.api.accesses(bo, None).unwrap();
    assert!(!mine.can_give && !mine.can_manage);
    let refused = office.api.end_accesses(&[AccessId(1)], "Mischief");
    assert!(matches!(refused, Err(ApiError::Refused { .. })), "{refused:?}");
}

#[test]
fn a_partner_manager_reads_no_register() {
    let (mut office, account, ..) = with_newsletter();
    let partner = office.with("Piet Jansen", Role::PartnerManager);
    office.sign_in(&partner);
    assert!(office.api.accounts(&AccountsQuery::default()).is_err());
    assert!(office.api.account(account, None).is_err());
    assert!(office.api.grid(&GridQuery::default()).is_err());
}

#[test]
fn closing_an_account_ends_its_accesses_and_opening_it_again_brings_none_back() {
    let (mut office, account, ..) = with_newsletter();
    office.api.close_account(account, "Moved to another service").unwrap();
    let page = office.api.account(account, None).unwrap();
    assert_eq!((page.accesses.len(), page.ended.len()), (0, 2));
    assert!(page.can.reopen && !page.can.close && !page.can.give_access);
    office.api.reopen_account(account, "Back").unwrap();
    let page = office.api.account(account, None).unwrap();
    assert_eq!((page.accesses.len(), page.closed.is_none()), (0, true), "nobody gets in by themselves");
}

#[test]
fn whoever_reads_the_mailbox_is_named_as_an_owner_in_effect() {
    let (mut office, account, _, bo) = with_newsletter();
    let mailbox = Mailbox { address: "office@example.com".into(), shared: true, readers: vec![bo] };
    office.api.change_account(account, AccountDetails { mailbox, ..an_account("Newsletter") }).unwrap();
    let page = office.api.account(account, None).unwrap();
    assert_eq!(
        page.owners_say,
        "Aylin Demir owns this account, and Bo Lind reads its login mailbox and could take it over."
    );
}

#[test]
fn a_past_day_shows_what_was_and_offers_nothing() {
    let (mut office, account, _, bo) = with_newsletter();
    let page = office.api.account(account, None).unwrap();
    let clock = &office.computer.clock;
    let then: Day = page.added_at.day_utc();
    clock.pass(2 * DAY);
    office.sign_in(&office.owner.clone());
    gone(&mut office.api, bo, "Left");
    let now = office.api.account(account, None).unwrap();
    assert_eq!(names(&now), ["Aylin Demir"], "Bo left");
    let past = office.api.account(account, Some(then)).unwrap();
    assert_eq!(names(&past), ["Aylin Demir", "Bo Lind"], "and had access that day");
    assert_eq!(past.as_of, Some(then), "the page says which day it shows");
    assert!(!past.can.change && !past.can.give_access && !past.can.close, "the past can't be changed");
    assert!(!past.accesses[1].disabled, "Bo's record was in use then");
    let grid = GridQuery { as_of: Some(then), rows: 10, columns: 10, ..GridQuery::default() };
    assert_eq!(office.api.grid(&grid).unwrap().cells.len(), 2);
    let mine = office.api.accesses(bo, Some(then)).unwrap();
    assert!(mine.accesses.len() == 1 && !mine.can_give);
    let future: Day = "2999-01-01".parse().unwrap();
    assert_eq!(
        office.api.account(account, Some(future)).unwrap_err(),
        ApiError::DayToCome,
        "nobody knows it"
    );
}

#[test]
fn a_past_day_says_what_people_and_companies_were_called_then() {
    let mut office = an_office();
    let api = &mut office.api;
    let (aylin, bo) = (person(api, "Aylin Demir", "aylin"), person(api, "Bo Lind", "bo"));
    let client = CompanyDetails { name: "Sandpiper".into(), ..CompanyDetails::default() };
    let company = api.add_company(CompanyKind::Client, client).unwrap();
    let account =
        api.open_account(AccountDetails { company: Some(company), ..an_account("Newsletter") }).unwrap();
    let details = AccessDetails { authorised_by: Some(bo), ..AccessDetails::default() };
    api.give_access(NewAccess { user: aylin, account, details }).unwrap();
    let then: Day = api.account(account, None).unwrap().added_at.day_utc();
    office.computer.clock.pass(2 * DAY);
    office.sign_in(&office.owner.clone());
    let api = &mut office.api;
    api.change_user(bo, a_person("Bo Berg", "bo")).unwrap();
    api.change_company(company, CompanyDetails { name: "Curlew".into(), ..CompanyDetails::default() })
        .unwrap();
    for (day, who, whose) in [(None, "Bo Berg", "Curlew"), (Some(then), "Bo Lind", "Sandpiper")] {
        let page = api.account(account, day).unwrap();
        assert_eq!(page.accesses[0].authorised_by.as_deref(), Some(who), "who said it may be, {day:?}");
        assert_eq!(page.company.as_deref(), Some(whose), "{day:?}");
        let list = AccountsQuery { as_of: day, limit: 10, ..AccountsQuery::default() };
        assert_eq!(api.accounts(&list).unwrap().rows[0].company, whose, "{day:?}");
    }
}

#[test]
fn several_are_changed_in_one_entry_as_the_preview_said_and_undone_by_another() {
    let (mut office, account, ..) = with_newsletter();
    let chosen = [AccessId(1), AccessId(2)];
    let day: Day = "2027-03-31".parse().unwrap();
    let edit = AccessEdit::Until { day: Some(day) };
    let lines = office.api.preview_edit(&chosen, &edit).unwrap();
    let said: Vec<_> = lines.iter().map(|line| (line.before.as_str(), line.after.as_str())).collect();
    assert_eq!(said, [("no end", "31 March 2027"); 2]);
    let before = office.api.journal(&JournalQuery { limit: 1, ..Default::default() }).unwrap().entries;
    let entry = office.api.edit_accesses(&chosen, &edit).unwrap();
    assert_eq!(entry, before + 1, "one entry for both");
    let untils = |office: &mut Office| {
        let page = office.api.account(account, None).unwrap();
        page.accesses.iter().map(|access| access.details.until).collect::<Vec<_>>()
    };
    assert_eq!(untils(&mut office), [Some(day); 2]);
    assert_eq!(
        office.api.journal_entry(entry).unwrap().undo.len(),
        2,
        "the entry's page says what undoing does"
    );
    office.api.undo(entry).unwrap();
    assert_eq!(untils(&mut office), [None; 2], "as before");
    assert!(office.api.journal_entry(entry).unwrap().undo.is_empty(), "there is nothing left to undo");
    assert_eq!(
        office.api.undo(entry),
        Err(ApiError::Refused { why: Refusal::NothingToChange }),
        "undone once is enough"
    );
}

#[test]
fn undoing_leaves_alone_what_somebody_changed_since() {
    let (mut office, account, ..) = with_newsletter();
    let on = AccessEdit::SecondFactor { second_factor: SecondFactor::On };
    let entry = office.api.edit_accesses(&[AccessId(1), AccessId(2)], &on).unwrap();
    let later = AccessEdit::Level { level: Level::Elevated };
    office.api.edit_accesses(&[AccessId(2)], &later).unwrap();
    office.api.undo(entry).unwrap();
    let page = office.api.account(account, None).unwrap();
    let factors: Vec<_> = page.accesses.iter().map(|access| access.details.second_factor).collect();
    assert_eq!(factors, [SecondFactor::Unknown, SecondFactor::On], "the second was changed after the entry");
}

#[test]
fn undoing_gives_ended_access_again_and_ends_what_was_given() {
    let (mut office, account, aylin, bo) = with_newsletter();
    let ended = office.api.end_accesses(&[AccessId(1), AccessId(2)], "By mistake").unwrap();
    office.api.undo(ended).unwrap();
    let page = office.api.account(account, None).unwrap();
    assert_eq!(names(&page), ["Aylin Demir", "Bo Lind"], "given again, with new numbers");
    assert_eq!(page.accesses[0].details.level, Level::Owner, "as it was");
    let website = office.api.open_account(an_account("Website")).unwrap();
    let given = give(&mut office.api, aylin, website, Level::Admin);
    office.api.undo(given).unwrap();
    assert!(office.api.account(website, None).unwrap().accesses.is_empty());
    let ended = office.api.end_accesses(&[page.accesses[1].id], "Left").unwrap();
    office.api.disable_user(bo, "Left").unwrap();
    assert_eq!(
        office.api.undo(ended),
        Err(ApiError::Refused { why: Refusal::NothingToChange }),
        "somebody who is disabled gets nothing back"
    );
}

#[test]
fn the_grid_gives_the_furthest_level_of_each_cell_a_piece_at_a_time() {
    let (mut office, account, aylin, _) = with_newsletter();
    let website = office.api.open_account(an_account("Website")).unwrap();
    give(&mut office.api, aylin, website, Level::ReadOnly);
    let query = GridQuery { search: "aylin".into(), rows: 10, columns: 10, ..GridQuery::default() };
    let page = office.api.grid(&query).unwrap();
    assert_eq!((page.people_total, page.accounts_total), (1, 2));
    let cells: Vec<_> = page.cells.iter().map(|cell| (cell.account, cell.level)).collect();
    assert_eq!(cells, [(account, Level::Owner), (website, Level::ReadOnly)]);
    let second = GridQuery { across: 1, ..query };
    let page = office.api.grid(&second).unwrap();
    assert_eq!(page.accounts.len(), 1, "the second column onwards");
    assert_eq!(page.cells[0].account, website);
}

#[test]
fn an_account_for_a_client_is_opened_with_access_for_the_chosen_staff_in_one_entry() {
    let mut office = an_office();
    let api = &mut office.api;
    let (aylin, bo) = (person(api, "Aylin Demir", "aylin"), person(api, "Bo Lind", "bo"));
    let client = CompanyDetails { name: "Quayside Bakery".into(), ..CompanyDetails::default() };
    let client = api.add_company(CompanyKind::Client, client).unwrap();
    let before = api.journal(&JournalQuery { limit: 1, ..Default::default() }).unwrap().entries;
    let shop =
        AccountDetails { service: "shopify".into(), company: Some(client), ..an_account("Bakery shop") };
    let staff = |user, roles: &[&str], level| StaffAccess {
        user,
        roles: roles.iter().map(|role| (*role).to_owned()).collect(),
        level,
        since: Some("2026-11-01".parse().unwrap()),
    };
    let chosen = vec![staff(aylin, &["Owner"], Level::Owner), staff(bo, &[], Level::ReadOnly)];
    let account = api.open_account_with(shop.clone(), chosen).unwrap();
    let page = api.account(account, None).unwrap();
    let given: Vec<_> = page.accesses.iter().map(|one| (one.name.as_str(), one.details.level)).collect();
    assert_eq!(given, [("Aylin Demir", Level::Owner), ("Bo Lind", Level::ReadOnly)]);
    assert_eq!(page.accesses[0].details.roles, ["Owner"]);
    assert!(page.accesses.iter().all(|one| one.details.since.is_some()), "since the day that was said");
    assert_eq!(page.company.as_deref(), Some("Quayside Bakery"));
    assert_eq!(api.company(client).unwrap().own.len(), 1, "the client's page shows it");
    let row = api.journal_entry(before + 1).unwrap().row;
    assert_eq!(row.what.len(), 3, "the account and two accesses, together: {row:?}");
    assert_eq!(api.journal(&JournalQuery { limit: 1, ..Default::default() }).unwrap().entries, before + 1);

    api.disable_user(bo, "Left").unwrap();
    let refused = api.open_account_with(shop.clone(), vec![staff(bo, &[], Level::Normal)]).unwrap_err();
    assert!(matches!(refused, ApiError::Refused { .. }), "{refused:?}");
    let twice = vec![staff(aylin, &[], Level::Normal), staff(aylin, &[], Level::Normal)];
    let refused = api.open_account_with(shop, twice).unwrap_err();
    assert_eq!(refused, ApiError::Refused { why: Refusal::HasAccess });
    let all = api.accounts(&AccountsQuery { limit: 10, ..AccountsQuery::default() }).unwrap();
    assert_eq!(all.total, 1, "no account is opened without the access that belongs to it");
}

#[test]
fn services_are_told_with_their_roles_and_how_they_change_hands() {
    let mut office = an_office();
    let all = office.api.service_choices().unwrap();
    assert!(all.len() >= 39 && all.iter().any(|one| one.name == "Constant Contact"));
    let known = office.api.service("constant-contact").unwrap().unwrap();
    assert_eq!(known.owners.as_deref(), Some("Only one owner is possible."));
    assert_eq!(known.roles[0].level, Level::Owner);
    assert!(known.hand_over.steps.is_some_and(|steps| steps.len() > 3));
    assert!(office.api.service("nobody-knows").unwrap().is_none(), "a service without a profile is no error");
}

#[test]
fn the_journal_can_be_read_for_one_account_alone() {
    let (mut office, account, ..) = with_newsletter();
    office.api.open_account(an_account("Website")).unwrap();
    let query = JournalQuery { limit: 50, account: Some(account), ..JournalQuery::default() };
    let rows = office.api.journal(&query).unwrap().rows;
    assert_eq!(rows.len(), 3, "opened, and given to two: {rows:?}");
    let all = |word: &str| rows.iter().flat_map(|row| &row.what).any(|what| what.contains(word));
    assert!(all("Newsletter") && !all("Website"), "{rows:?}");
}

#[test]
fn the_services_to_choose_from_are_those_in_use_each_once() {
    let (mut office, ..) = with_newsletter();
    office.api.open_account(an_account("Second newsletter")).unwrap();
    let page = office.api.accounts(&AccountsQuery { limit: 10, ..AccountsQuery::default() }).unwrap();
    let names: Vec<&str> = page.services.iter().map(|service| service.name.as_str()).collect();
    assert_eq!(names, ["Constant Contact"], "two accounts there are one service");
}

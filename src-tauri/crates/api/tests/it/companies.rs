//! Companies, their staff, and partner managers.

use api::view::{NewUser, OwnReach, Reach, StaffDetails, StepStateView};
use directory::{
    AccessDetails, AccountDetails, AccountId, CompanyDetails, CompanyId, CompanyKind, Fault, Field, Grant,
    Level, Permission, Refusal, Role, RunAbout, RunDetails, RunId, RunKind, UserId, UserKind, access,
    accounts,
};
use testkit::{Office, PARTNER, Person, a_person, an_office};

use crate::refused;

fn open_account(office: &mut Office, name: &str, company: Option<CompanyId>) {
    let details = AccountDetails {
        service: "cloudflare".into(),
        name: name.into(),
        company,
        ..AccountDetails::default()
    };
    office.changes(|register| accounts::open(register, details.clone()));
}

fn has(office: &mut Office, user: UserId, account: u32, level: Level) {
    let details = AccessDetails { level, login: format!("{user:?}"), ..AccessDetails::default() };
    office.changes(|register| access::grant(register, user, AccountId(account), details.clone()));
}

fn add(office: &mut Office, details: directory::UserDetails) -> UserId {
    office.api.add_user(NewUser { kind: UserKind::Person, details, grant: None }).unwrap().user
}

fn of_partner(office: &mut Office, name: &str, username: &str) -> UserId {
    let details = office.of_partner(a_person(name, username));
    add(office, details)
}

/// Three accounts; Piet and Lena of Brightwire IT can get in, Aylin of our own too.
fn with_partner() -> (Office, CompanyId, [UserId; 3]) {
    let mut office = an_office();
    let piet = of_partner(&mut office, "Piet Jansen", "piet");
    let lena = of_partner(&mut office, "Lena Voss", "lena");
    let aylin = add(&mut office, a_person("Aylin Demir", "aylin"));
    let company = office.api.companies().unwrap().rows[0].id;
    for name in ["Website", "Newsletter", "Backups"] {
        open_account(&mut office, name, None);
    }
    for account in 1..=3 {
        has(&mut office, piet, account, Level::Normal);
    }
    has(&mut office, lena, 1, Level::Admin);
    has(&mut office, aylin, 1, Level::Owner);
    (office, company, [piet, lena, aylin])
}

#[test]
fn a_companys_page_shows_its_staff_and_where_they_get_in() {
    let (mut office, company, [piet, ..]) = with_partner();
    open_account(&mut office, "Router", Some(company));
    let page = office.api.company(company).unwrap();
    let staff: Vec<(&str, u32)> = page.staff.iter().map(|row| (row.name.as_str(), row.accounts)).collect();
    assert_eq!(staff, [("Lena Voss", 1), ("Piet Jansen", 3)], "by name, with how many accounts");
    let reached: Vec<(&str, usize, Level)> =
        page.reached.iter().map(|row| (row.name.as_str(), row.who.len(), row.level)).collect();
    let website = ("Website", 2, Level::Admin);
    assert_eq!(
        reached,
        [("Backups", 1, Level::Normal), ("Newsletter", 1, Level::Normal), website],
        "each account once, with the furthest that anybody reaches"
    );
    assert_eq!(
        page.own.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(),
        ["Router"],
        "theirs, not ours"
    );
    assert_eq!(page.reach, Reach { people: 2, accesses: 4, accounts: 3 });
    assert!(page.can.start_run && page.can.end && !page.can.resume);
    let told: Vec<&str> = page.history.iter().flat_map(|row| &row.what).map(String::as_str).collect();
    assert!(
        told.iter().any(|what| what.contains("added the user Piet Jansen")),
        "its staff is its history: {told:?}"
    );
    assert!(!told.iter().any(|what| what.contains("Aylin")), "others are not");

    office.api.disable_user(piet, "Left").unwrap();
    let rows = office.api.companies().unwrap().rows;
    assert_eq!(
        (rows[0].staff, rows[0].own, rows[0].reached),
        (1, 1, 3),
        "disabling alone takes no access away"
    );
}

/// A leaver run that begins with the records.
fn leave(office: &mut Office, about: RunAbout) -> RunId {
    let reason = "Contract ended".into();
    let details = RunDetails { kind: RunKind::Leaver, about, reason, day: None, job: String::new() };
    assert!(office.api.plan_run(&details).unwrap().disables > 0, "the plan says that it can");
    office.api.start_run(details, true).unwrap()
}

fn open_steps(office: &mut Office, run: RunId) -> Vec<u32> {
    let page = office.api.run(run).unwrap();
    let steps = page.groups.iter().flat_map(|group| &group.steps);
    steps.filter(|step| matches!(step.state, StepStateView::Open)).map(|step| step.number).collect()
}

#[test]
fn one_step_disables_a_technician_and_lists_where_to_take_access_away() {
    let (mut office, company, [piet, lena, _]) = with_partner();
    let run = leave(&mut office, RunAbout::User(piet));
    let page = office.api.company(company).unwrap();
    let row = page.staff.iter().find(|row| row.user == piet).unwrap();
    assert!(row.disabled && row.accounts == 3, "nobody said that it is gone at the services: {row:?}");
    assert!(!row.start_run, "the run goes on");
    assert!(!page.staff.iter().any(|row| row.user == lena && row.disabled), "nobody else is touched");
    let open = open_steps(&mut office, run);
    assert_eq!(open.len(), 3, "a step for each account");
    office.api.take_steps(run, &open, "Looked").unwrap();
    let page = office.api.company(company).unwrap();
    assert_eq!(page.staff.iter().find(|row| row.user == piet).unwrap().accounts, 0);
}

#[test]
fn one_step_disables_a_partners_staff_and_the_work_ends_with_the_last_of_its_steps() {
    let (mut office, company, [_, _, aylin]) = with_partner();
    let run = leave(&mut office, RunAbout::Company(company));
    let page = office.api.company(company).unwrap();
    assert!(page.staff.iter().all(|row| row.disabled) && page.reached.len() == 3, "{page:?}");
    assert!(page.ended.is_none(), "the work ends when somebody says so");
    let open = open_steps(&mut office, run);
    office.api.take_steps(run, &open, "").unwrap();
    let page = office.api.company(company).unwrap();
    assert!(page.reached.is_empty() && page.ended.is_some(), "{page:?}");
    assert!(page.can.resume && !page.can.start_run);
    assert!(matches!(office.api.person(aylin).unwrap().state, api::view::PersonState::Active));
    office.api.resume_company(company, "They came back").unwrap();
    let page = office.api.company(company).unwrap();
    assert!(
        page.ended.is_none() && page.staff.iter().all(|row| row.disabled),
        "people don't come back by it"
    );
}

#[test]
fn a_company_that_ended_is_told_until_its_staff_is_out() {
    let (mut office, company, _) = with_partner();
    let told = |office: &mut Office| {
        let home = office.api.home().unwrap();
        home.findings.iter().any(|found| found.check == "ended_company")
    };
    assert!(!told(&mut office), "they work with us");
    office.api.end_company(company, "Contract ended").unwrap();
    assert!(told(&mut office), "ending takes nothing away");
    let run = leave(&mut office, RunAbout::Company(company));
    assert!(!told(&mut office), "the run says it");
    let open = open_steps(&mut office, run);
    office.api.take_steps(run, &open, "").unwrap();
    office.api.give_up_run(run, "Done").unwrap();
    assert!(!told(&mut office), "nobody gets in any more");
}

#[test]
fn an_agreement_past_its_end_shows_in_the_list() {
    let mut office = an_office();
    let ends = Some("2026-01-31".parse().unwrap());
    let details = CompanyDetails { name: "Lakeside Ltd".into(), ends, ..CompanyDetails::default() };
    let id = office.api.add_company(CompanyKind::Client, details.clone()).unwrap();
    assert!(office.api.companies().unwrap().rows[0].past_end, "somebody must look at it");
    let again = office.api.add_company(CompanyKind::Partner, details.clone()).unwrap_err();
    let taken = Refusal::Field { field: Field::CompanyName, fault: Fault::Taken };
    assert_eq!(again, refused(taken), "two companies of one name would be mixed up");
    office.api.end_company(id, "Moved away").unwrap();
    let row = &office.api.companies().unwrap().rows[0];
    assert!(!row.past_end && row.ended_since.is_some(), "nobody needs to look any more");
}

/// The same with Ruth, the partner's manager, signed in.
fn managed() -> (Office, Person, [UserId; 3]) {
    let (mut office, _, users) = with_partner();
    let ruth = office.with("Ruth Adeyemi", Role::PartnerManager);
    office.sign_in(&ruth);
    (office, ruth, users)
}

fn somebody(username: &str, host: &str) -> StaffDetails {
    let notify = format!("{username}@{host}");
    StaffDetails { name: "Jo Kim".into(), username: username.into(), notify, ..StaffDetails::default() }
}

#[test]
fn a_partner_manager_sees_the_own_staff_and_where_they_get_in_and_nothing_else() {
    let (mut office, ruth, [piet, ..]) = managed();
    let own = office.api.own_staff().unwrap();
    let names: Vec<&str> = own.staff.iter().map(|row| row.details.name.as_str()).collect();
    assert_eq!(names, ["Lena Voss", "Piet Jansen", "Ruth Adeyemi"], "our own staff is not hers to see");
    let row = own.staff.iter().find(|row| row.user == piet).unwrap();
    let reach = |account: &str| OwnReach { account: account.into(), level: Level::Normal };
    assert_eq!(row.accounts, [reach("Website"), reach("Newsletter"), reach("Backups")]);
    assert!(own.staff.iter().any(|row| row.me && row.user == ruth.user && !row.can_disable));
    assert!(own.company == PARTNER && own.domains == ["brightwire.example"]);

    let home = office.api.home().unwrap();
    assert!(home.figures.is_none() && home.last_opened.is_none(), "figures of the register are not hers");
    let figures = home.own_company.unwrap();
    assert_eq!((figures.staff, figures.accounts), (3, 3));
    let needs = Permission::ReadRegister;
    let not_allowed = refused(Refusal::NotAllowed { needs });
    assert_eq!(office.api.companies().unwrap_err(), not_allowed);
    assert_eq!(office.api.person(piet).unwrap_err(), not_allowed, "not even of her own staff");
}

#[test]
fn a_partner_manager_adds_changes_and_disables_the_own_staff_alone() {
    let (mut office, ruth, [piet, _, aylin]) = managed();
    let elsewhere = office.api.add_own_staff(somebody("jo", "elsewhere.example")).unwrap_err();
    assert_eq!(elsewhere, refused(Refusal::NotOwnCompany), "an address outside the company's domains");
    let jo = office.api.add_own_staff(somebody("jo", "it.brightwire.example")).unwrap();
    let mut changed = somebody("jo", "brightwire.example");
    changed.job_title = "Network technician".into();
    office.api.change_own_staff(jo, changed).unwrap();
    let refusal = refused(Refusal::NotOwnCompany);
    let moved = office.api.change_own_staff(jo, somebody("jo", "elsewhere.example")).unwrap_err();
    assert_eq!(moved, refusal, "an address moves nobody out");
    for other in [aylin, office.owner.user, UserId(999)] {
        assert_eq!(office.api.disable_own_staff(other, "Coup").unwrap_err(), refusal, "others, there or not");
        let rewritten = office.api.change_own_staff(other, somebody("x", "brightwire.example")).unwrap_err();
        assert_eq!(rewritten, refusal, "others, there or not");
    }
    office.api.disable_own_staff(piet, "Left").unwrap();
    let own = office.api.own_staff().unwrap();
    assert_eq!(own.staff.last().unwrap().disabled.as_deref(), Some("Left"), "disabled, and last in the list");

    let owner = office.owner.clone();
    office.sign_in(&owner);
    let page = office.api.person(jo).unwrap();
    assert_eq!(page.company.as_deref(), Some(PARTNER), "the company comes by itself");
    assert_eq!(page.changed_by, "Ruth Adeyemi", "and the journal knows who it was");
    let company = page.details.company.unwrap();
    office.api.end_company(company, "Contract ended").unwrap();
    office.sign_in(&ruth);
    assert_eq!(office.api.own_staff().unwrap_err(), refusal, "no company, no staff");
    assert!(office.api.home().unwrap().own_company.is_none());
}

#[test]
fn nobody_of_our_own_becomes_a_partner_manager() {
    let (mut office, _, [piet, _, aylin]) = with_partner();
    let manager = Grant::preset(Role::PartnerManager);
    let refusal = office.api.give_sign_in(aylin, manager.clone()).unwrap_err();
    assert_eq!(
        refusal,
        refused(Refusal::NeedsPartnerCompany),
        "Aylin has no company whose staff she could see"
    );
    office.api.give_sign_in(piet, manager).unwrap();
    let offered = office.api.role_choices().unwrap().roles;
    assert!(
        offered.iter().any(|one| one.role == Role::PartnerManager),
        "the company is chosen in the same form"
    );
}

//! Leaver, joiner and mover runs from beginning to end.

use api::Api;
use api::view::{JobAccessView, NewUser, RunPage, Standing, StepStateView, StepView};
use directory::{
    AccessDetails, AccountDetails, AccountId, CompanyDetails, CompanyId, CompanyKind, JobAccess, Level,
    Refusal, Role, RunAbout, RunDetails, RunId, RunKind, UserDetails, UserId, UserKind, access, accounts,
    time::DAY,
};
use testkit::{Office, a_person, an_account, an_office};

use crate::refused;

fn about(user: UserId, kind: RunKind, job: &str) -> RunDetails {
    RunDetails {
        kind,
        about: RunAbout::User(user),
        reason: "Moves to another town".into(),
        day: Some("2026-11-30".parse().unwrap()),
        job: job.into(),
    }
}

fn open_account(office: &mut Office, service: &str, name: &str) {
    let (service, name) = (service.to_owned(), name.to_owned());
    let details = AccountDetails { service, name, ..AccountDetails::default() };
    office.changes(|register| accounts::open(register, details.clone()));
}

fn has(office: &mut Office, user: UserId, account: u32, level: Level) {
    let login = format!("login{}", user.0);
    let details = AccessDetails { level, login, roles: vec!["Editor".into()], ..AccessDetails::default() };
    office.changes(|register| access::grant(register, user, AccountId(account), details.clone()));
}

/// Aylin owns the website alone, writes the newsletter and looks after a program. Her run is started.
fn leaving() -> (Office, UserId, UserId) {
    let mut office = an_office();
    let mut add = |kind, details| office.api.add_user(NewUser { kind, details, grant: None }).unwrap().user;
    let aylin = add(UserKind::Person, a_person("Aylin Demir", "aylin"));
    let forms = UserDetails {
        responsible: Some(aylin),
        purpose: "Sends the contact form".into(),
        ..a_person("Website forms", "forms")
    };
    let forms = add(UserKind::Api, forms);
    open_account(&mut office, "constant-contact", "Newsletter");
    open_account(&mut office, "our-own-server", "Website");
    has(&mut office, aylin, 1, Level::Normal);
    has(&mut office, aylin, 2, Level::Owner);
    office.api.start_run(about(aylin, RunKind::Leaver, ""), false).unwrap();
    (office, aylin, forms)
}

fn run(api: &mut Api) -> RunPage {
    api.run(RunId(1)).unwrap()
}

fn steps(page: &RunPage) -> Vec<&StepView> {
    page.groups.iter().flat_map(|group| &group.steps).collect()
}

fn step(api: &mut Api, words: &str) -> StepView {
    let page = run(api);
    let found = steps(&page).into_iter().find(|step| step.what.contains(words));
    found.unwrap_or_else(|| panic!("no step says {words}: {page:?}")).clone()
}

#[test]
fn a_plan_shows_what_a_run_would_hold_and_writes_nothing() {
    let (mut office, ..) = leaving();
    let ben = a_person("Ben Ode", "ben");
    let ben = NewUser { kind: UserKind::Person, details: ben, grant: None };
    let ben = office.api.add_user(ben).unwrap().user;
    has(&mut office, ben, 1, Level::Admin);
    let plan = office.api.plan_run(&about(ben, RunKind::Leaver, "")).unwrap();
    let titles: Vec<&str> = plan.groups.iter().map(|group| group.title.as_str()).collect();
    assert_eq!(titles, ["Sign-in here", "Access to take away"], "in the order to take them");
    assert_eq!(
        (plan.name.as_str(), plan.steps, plan.verified),
        ("Ben Ode", 2, 1),
        "an administrator's access reaches far"
    );
    assert_eq!(office.api.runs().unwrap().open.len(), 1, "Ben's run is not started by looking at it");
    let pilot = office.api.plan_run(&about(ben, RunKind::Joiner, "Pilot")).unwrap_err();
    assert_eq!(pilot, refused(Refusal::NoSuchJob), "nobody wrote down what a pilot takes");
}

fn findings(office: &mut Office) -> Vec<String> {
    office.api.home().unwrap().findings.into_iter().map(|found| found.title).collect()
}

#[test]
fn two_people_take_a_leaver_run_to_its_end() {
    let (mut office, aylin, forms) = leaving();
    assert_eq!(office.api.person(aylin).unwrap().run, Some(RunId(1)), "her page leads to the run");
    let marek = office.with("Marek Nowak", Role::Owner);
    let page = run(&mut office.api);
    assert_eq!(page.run.progress.steps, 5, "{page:?}");
    let website = steps(&page)[3].number;
    let early = office.api.take_steps(RunId(1), &[website], "").unwrap_err();
    assert_eq!(early, refused(Refusal::DisableFirst), "nobody signs in while the rest is taken away");
    office.api.take_steps(RunId(1), &[0], "").unwrap();

    let owner = step(&mut office.api, "somebody else an owner");
    assert_eq!((owner.shown, owner.ticks), (Some(false), false), "the page says that it is to be done first");
    let why = office.api.take_steps(RunId(1), &[owner.number], "").unwrap_err();
    assert_eq!(why, refused(Refusal::StepNotDone), "nobody else owns the website");
    has(&mut office, marek.user, 2, Level::Owner);
    let looked_after = UserDetails {
        responsible: Some(marek.user),
        purpose: "Sends the contact form".into(),
        ..a_person("Website forms", "forms")
    };
    office.api.change_user(forms, looked_after).unwrap();
    for number in 1..5 {
        office.api.take_steps(RunId(1), &[number], "Ticket 4711").unwrap();
    }
    let page = run(&mut office.api);
    assert!(!page.can.close, "nobody made sure of anything");
    assert_eq!(
        (page.run.progress.done, page.run.progress.left),
        (5, 3),
        "the newsletter needs nobody else, nor does what the program did itself"
    );
    assert!(steps(&page).iter().all(|step| !step.can.verify), "Ingrid did them all herself");
    assert_eq!(office.api.close_run(RunId(1)), Err(refused(Refusal::RunNotFinished { left: 3 })));

    office.sign_in(&marek);
    let page = run(&mut office.api);
    let found = findings(&mut office);
    let waits = "Run 1, Aylin Demir: 3 steps wait for you to verify them";
    assert!(found.iter().any(|title| title == waits), "{found:?}");
    let Standing::Open(me) = office.api.standing().unwrap() else { panic!("Marek is signed in") };
    assert_eq!(me.counts.runs, 3, "beside the list of runs too");
    let far: Vec<u32> = steps(&page).iter().filter(|step| step.privileged).map(|step| step.number).collect();
    office.api.verify_steps(RunId(1), &far, "Looked at the list of users").unwrap();
    let page = run(&mut office.api);
    let StepStateView::Verified { done_by, by, how, .. } = &steps(&page)[1].state else { panic!("{page:?}") };
    assert_eq!((done_by.as_str(), by.as_str()), ("Ingrid Solberg", "Marek Nowak"), "both are named");
    assert_eq!(how, "Looked at the list of users");
    assert!(page.can.close, "{page:?}");
    office.api.close_run(RunId(1)).unwrap();
    let runs = office.api.runs().unwrap();
    assert!(runs.open.is_empty(), "it is over");
    assert_eq!(runs.over[0].end.as_ref().map(|end| end.by.as_str()), Some("Marek Nowak"));
    assert!(office.api.job_like(aylin).unwrap().is_empty(), "nothing is left to her");
}

#[test]
fn a_page_offers_what_whoever_looks_may_do() {
    let (mut office, ..) = leaving();
    let admin = office.with("Ada Admin", Role::Administrator);
    let auditor = office.with("Sam Whitlock", Role::Auditor);
    assert!(step(&mut office.api, "Disable").can.except, "owners let a step be");
    office.sign_in(&admin);
    let first = step(&mut office.api, "Disable");
    assert!(!first.can.take, "administrators disable nobody here: {first:?}");
    assert!(!first.can.except, "and they let nothing be");
    assert!(run(&mut office.api).can.add_step, "they take part all the same");
    office.sign_in(&auditor);
    let page = run(&mut office.api);
    let none = |step: &&StepView| !(step.can.take || step.can.verify || step.can.reopen || step.can.except);
    assert!(steps(&page).iter().all(none) && !page.can.add_step && !page.can.give_up, "an auditor looks on");
}

#[test]
fn steps_that_people_add_and_exceptions_count() {
    let (mut office, ..) = leaving();
    office.api.add_step(RunId(1), "Get the office key back", true).unwrap();
    let key = step(&mut office.api, "office key");
    assert_eq!((key.number, key.shown), (5, None), "last, and the register can't show it");
    let until = "2027-01-31".parse().unwrap();
    for number in 0..6 {
        office.api.except_step(RunId(1), number, until, "On leave until then").unwrap();
    }
    let page = run(&mut office.api);
    assert_eq!((page.run.progress.let_be, page.run.progress.left), (6, 0), "an owner answers for it");
}

#[test]
fn an_access_given_after_the_start_is_named() {
    let (mut office, aylin, _) = leaving();
    open_account(&mut office, "bank", "Bank");
    has(&mut office, aylin, 3, Level::Admin);
    let page = run(&mut office.api);
    assert_eq!(page.came_later, ["Aylin Demir got access to Bank after the run was started"]);
}

/// A leaver's run over one account.
fn leaving_one(details: AccountDetails) -> Office {
    let mut office = an_office();
    let aylin = NewUser { kind: UserKind::Person, details: a_person("Aylin Demir", "aylin"), grant: None };
    let aylin = office.api.add_user(aylin).unwrap().user;
    office.api.open_account(details).unwrap();
    has(&mut office, aylin, 1, Level::Normal);
    office.api.start_run(about(aylin, RunKind::Leaver, ""), false).unwrap();
    office
}

#[test]
fn a_text_is_drafted_where_somebody_outside_must_act_and_nowhere_else() {
    let mut office = leaving_one(an_account("Newsletter"));
    let own = step(&mut office.api, "access of Aylin Demir to Newsletter");
    assert!(own.letter.is_none(), "the office takes it away itself");

    let bank = AccountDetails { service: "online-banking".into(), ..an_account("Main account") };
    let mut office = leaving_one(bank);
    let letter = step(&mut office.api, "access of Aylin Demir to Main account").letter.unwrap();
    assert_eq!(letter.to, "The bank");
    for part in [
        "Please remove the access of Aylin Demir (login2) to Main account (Online banking with signing rights)",
        "as of 30 November 2026",
        "Harbour Lane Studio",
    ] {
        assert!(letter.body.contains(part), "{part} is missing from: {}", letter.body);
    }
    let bank = AccountDetails {
        service: "online-banking".into(),
        ..an_account("online banking with signing rights")
    };
    let letter = step(&mut leaving_one(bank).api, "to online banking").letter.unwrap();
    assert!(
        letter.body.contains("(login2) to online banking with signing rights as of"),
        "named once: {}",
        letter.body
    );
}

#[test]
fn a_text_about_a_companys_account_goes_to_the_company() {
    let mut office = an_office();
    let details = CompanyDetails { name: "Quayside Bakery".into(), ..CompanyDetails::default() };
    let company = office.api.add_company(CompanyKind::Client, details).unwrap();
    let aylin = NewUser { kind: UserKind::Person, details: a_person("Aylin Demir", "aylin"), grant: None };
    let aylin = office.api.add_user(aylin).unwrap().user;
    office.api.open_account(AccountDetails { company: Some(company), ..an_account("Newsletter") }).unwrap();
    has(&mut office, aylin, 1, Level::Normal);
    office.api.start_run(about(aylin, RunKind::Leaver, ""), false).unwrap();
    assert_eq!(step(&mut office.api, "to Newsletter").letter.unwrap().to, "Quayside Bakery");
}

#[test]
fn a_step_says_how_access_is_taken_away_there_and_a_done_one_where_to_see_it() {
    let (mut office, ..) = leaving();
    let titles = |step: &StepView| step.help.iter().map(|help| help.title.clone()).collect::<Vec<_>>();
    let own = step(&mut office.api, "access of Aylin Demir to Website");
    assert!(own.help.is_empty(), "a service without a profile: nothing is made up");
    let mut office =
        leaving_one(AccountDetails { service: "cloudflare".into(), ..an_account("Domain names") });
    let known = step(&mut office.api, "access of Aylin Demir to Domain names");
    assert_eq!(titles(&known), ["How access is taken away at Cloudflare"]);
    assert!(known.help[0].lines.contains(&"Open Manage Account, then Members.".to_owned()), "{known:?}");
    office.api.take_steps(RunId(1), &[0, known.number], "").unwrap();
    let done = step(&mut office.api, "access of Aylin Demir to Domain names");
    assert_eq!(titles(&done), ["Where to see it at Cloudflare"], "it is to be verified");
}

#[test]
fn a_joiner_gets_what_the_job_takes() {
    let (mut office, aylin, _) = leaving();
    let like = office.api.job_like(aylin).unwrap();
    let newsletter = JobAccessView {
        account: AccountId(1),
        name: "Newsletter".into(),
        roles: vec!["Editor".into()],
        level: Level::Normal,
    };
    assert!(like.contains(&newsletter), "{like:?}");
    let accesses =
        vec![JobAccess { account: AccountId(1), roles: newsletter.roles.clone(), level: Level::Normal }];
    office.api.write_job("Editor", accesses).unwrap();
    let jobs = office.api.jobs().unwrap();
    assert_eq!((jobs.jobs[0].name.as_str(), &jobs.jobs[0].accesses), ("Editor", &vec![newsletter]));
    let ben = NewUser { kind: UserKind::Person, details: a_person("Ben Ode", "ben"), grant: None };
    let ben = office.api.add_user(ben).unwrap().user;
    let run = office.api.start_run(about(ben, RunKind::Joiner, "editor"), false).unwrap();
    office.api.take_steps(run, &[0], "").unwrap();
    assert_eq!(office.api.job_like(ben).unwrap().len(), 1, "ticking recorded the access");
    office.api.close_run(run).unwrap();
    office.api.write_job("Editor", Vec::new()).unwrap();
    assert!(office.api.jobs().unwrap().jobs.is_empty(), "the template is taken away");
}

#[test]
fn home_tells_of_a_run_that_is_late_and_of_an_exception_that_has_ended() {
    let (mut office, aylin, _) = leaving();
    let checks = |office: &mut Office| {
        let home = office.api.home().unwrap();
        home.findings.into_iter().map(|found| found.check).collect::<Vec<_>>()
    };
    let until = "2026-12-01".parse().unwrap();
    office.api.except_step(RunId(1), 0, until, "On leave until then").unwrap();
    assert!(!checks(&mut office).contains(&"run_late".to_owned()), "her last day is ahead");
    let leaves =
        UserDetails { stops: Some("2026-11-30".parse().unwrap()), ..a_person("Aylin Demir", "aylin") };
    office.api.change_user(aylin, leaves).unwrap();
    office.api.lock().unwrap();
    office.computer.clock.pass(16 * DAY);
    let owner = office.owner.clone();
    office.sign_in(&owner);
    let found = checks(&mut office);
    for check in ["run_late", "exception_ended"] {
        assert!(found.contains(&check.to_owned()), "{check} is missing from {found:?}");
    }
    assert!(!found.contains(&"past_end".to_owned()), "the run says it: {found:?}");
    let auditor = office.with("Astrid Auditor", Role::Auditor);
    office.sign_in(&auditor);
    assert!(checks(&mut office).contains(&"past_end".to_owned()), "to whoever sees no run's findings");
    office.sign_in(&owner);
    assert!(!run(&mut office.api).can.close, "an exception that has ended keeps the run open");
}

/// Piet and Lena of a partner, Lena its manager. Both own the website, and nobody of ours does; Piet's program too is
/// the partner's.
fn with_partner() -> (Office, CompanyId, [UserId; 2]) {
    let mut office = an_office();
    let piet = office.of_partner(a_person("Piet Jansen", "piet"));
    let company = piet.company.unwrap();
    let piet =
        office.api.add_user(NewUser { kind: UserKind::Person, details: piet, grant: None }).unwrap().user;
    let lena = office.with("Lena Voss", Role::PartnerManager).user;
    let probe = UserDetails {
        company: Some(company),
        responsible: Some(piet),
        purpose: "Watches the website".into(),
        ..a_person("Uptime probe", "probe")
    };
    let probe = NewUser { kind: UserKind::Api, details: probe, grant: None };
    let probe = office.api.add_user(probe).unwrap().user;
    open_account(&mut office, "constant-contact", "Newsletter");
    open_account(&mut office, "our-own-server", "Website");
    has(&mut office, piet, 1, Level::Normal);
    has(&mut office, piet, 2, Level::Owner);
    has(&mut office, lena, 2, Level::Owner);
    has(&mut office, probe, 2, Level::ReadOnly);
    (office, company, [piet, lena])
}

fn leaves(company: CompanyId) -> RunDetails {
    RunDetails { about: RunAbout::Company(company), ..about(UserId(0), RunKind::Leaver, "") }
}

#[test]
fn a_password_that_several_of_a_partners_staff_know_is_changed_once() {
    let (mut office, company, [piet, lena]) = with_partner();
    for (user, login) in [(piet, "Studio"), (lena, "studio"), (lena, "spare")] {
        let details = AccessDetails { shared: true, login: login.into(), ..AccessDetails::default() };
        office.changes(|register| access::grant(register, user, AccountId(1), details.clone()));
    }
    office.api.start_run(leaves(company), false).unwrap();
    let page = run(&mut office.api);
    let changed = steps(&page).iter().filter(|step| step.what.starts_with("Change the shared")).count();
    assert_eq!(changed, 2, "one for the login that both know, and one for Lena's other: {page:?}");
}

#[test]
fn a_partner_leaves_with_its_whole_staff_and_every_access_of_each() {
    let (mut office, company, [piet, lena]) = with_partner();
    let marek = office.with("Marek Nowak", Role::Owner);
    assert!(office.api.company(company).unwrap().can.start_run, "its page offers the run");
    office.api.start_run(leaves(company), false).unwrap();
    let page = office.api.company(company).unwrap();
    assert!(page.run == Some(RunId(1)) && !page.can.start_run, "and leads to it while it goes on");

    let page = run(&mut office.api);
    let count = |title: &str| {
        page.groups.iter().find(|group| group.title == title).map_or(0, |group| group.steps.len())
    };
    assert_eq!(count("Sign-in here"), 3, "two people and a program: {page:?}");
    assert_eq!(count("Access to take away"), 4, "every access of each");
    assert_eq!(
        count("Accounts that nobody else owns"),
        1,
        "both own the website, and both leave: it is handed over once"
    );
    assert_eq!(count("The company"), 1);
    let disabling: Vec<u32> = page.groups[0].steps.iter().map(|step| step.number).collect();
    assert_eq!(disabling, [0, 1, 2], "everybody is disabled before anything else");
    let early = office.api.take_steps(RunId(1), &[3], "").unwrap_err();
    assert_eq!(early, refused(Refusal::DisableFirst));
    for number in disabling {
        office.api.take_steps(RunId(1), &[number], "").unwrap();
    }
    let owner = step(&mut office.api, "somebody else an owner");
    let why = office.api.take_steps(RunId(1), &[owner.number], "").unwrap_err();
    assert_eq!(why, refused(Refusal::StepNotDone), "the colleague who leaves too is no other owner");
    has(&mut office, marek.user, 2, Level::Owner);
    let steps_left = |api: &mut Api| -> Vec<u32> {
        let page = run(api);
        steps(&page)
            .iter()
            .filter(|step| matches!(step.state, StepStateView::Open))
            .map(|step| step.number)
            .collect()
    };
    for number in steps_left(&mut office.api) {
        office.api.take_steps(RunId(1), &[number], "").unwrap();
    }
    assert!(!run(&mut office.api).can.close, "somebody else has to look");
    office.sign_in(&marek);
    let page = run(&mut office.api);
    for step in steps(&page).iter().filter(|step| step.privileged) {
        office.api.verify_steps(RunId(1), &[step.number], "Looked at its list of users").unwrap();
    }
    office.api.close_run(RunId(1)).unwrap();

    let page = office.api.company(company).unwrap();
    assert!(
        page.reached.is_empty() && page.staff.iter().all(|row| row.disabled),
        "nothing of theirs is open"
    );
    assert!(page.ended.is_some(), "the work is over");
    for user in [piet, lena] {
        assert!(office.api.accesses(user, None).unwrap().accesses.is_empty());
    }
    let person = office.api.person(lena).unwrap();
    assert!(matches!(person.state, api::view::PersonState::Disabled { .. }), "her sign-in is of no use");
    assert!(!page.can.start_run, "there is nothing left to take away");
}

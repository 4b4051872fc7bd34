use directory::{
    AccessDetails, AccountDetails, AccountId, FOUNDER, Fault, Field, JobAccess, Level, Mailbox, Refusal,
    Register, Role, RunAbout, RunDetails, RunId, RunKind, StepState, Task, UserId, access, accounts, runs,
};

use crate::accounts::with_account;
use crate::office::{Office, refusal};

fn about(user: UserId, kind: RunKind, job: &str) -> RunDetails {
    RunDetails { kind, about: RunAbout::User(user), reason: "Leaves".into(), day: None, job: job.into() }
}

fn has(office: &mut Office, user: UserId, account: AccountId, level: Level, shared: bool) {
    let login = format!("login {}", user.0);
    let details = AccessDetails { level, shared, login, ..AccessDetails::default() };
    let decision = office.judged(FOUNDER, access::grant(&office.overlay, user, account, details));
    office.does(FOUNDER, decision);
}

fn tasks(office: &Office, run: u32) -> Vec<Task> {
    let run = office.overlay.run(RunId(run)).expect("reads").expect("a run");
    run.steps.into_iter().map(|step| step.task).collect()
}

fn start(office: &mut Office, details: RunDetails) {
    let decision = office.judged(FOUNDER, runs::start(&office.overlay, details));
    office.does(FOUNDER, decision);
}

fn step_of(office: &Office, is: impl Fn(&Task) -> bool) -> u32 {
    let at = tasks(office, 1).iter().position(is).expect("the run has this step");
    u32::try_from(at).expect("few steps")
}

/// Marek is the second owner; Aylin leaves. She owns one account alone, shares a login, reads a mailbox, holds a second
/// factor, is next in line and looks after a program.
fn leaving() -> (Office, UserId, UserId) {
    let (mut office, newsletter, aylin) = with_account();
    let marek = office.signed_up("Marek Nowak", Role::Owner);
    let owner = office.actor(FOUNDER);
    let website = AccountDetails {
        service: "hosting".into(),
        name: "Website".into(),
        next_in_line: vec![aylin],
        second_factor_of: Some(aylin),
        mailbox: Mailbox { address: "web@harbourlane.example".into(), shared: true, readers: vec![aylin] },
        ..AccountDetails::default()
    };
    let decision = office.judged(owner.user, accounts::open(&office.overlay, website));
    office.does(FOUNDER, decision);
    has(&mut office, aylin, AccountId(2), Level::Owner, false);
    has(&mut office, aylin, newsletter, Level::Normal, true);
    let robot = directory::UserDetails {
        responsible: Some(aylin),
        purpose: "Sends the contact form".into(),
        ..crate::office::details("Website Forms")
    };
    let decision =
        office.judged(owner.user, directory::users::add(&office.overlay, directory::UserKind::Api, robot));
    office.does(FOUNDER, decision);
    start(&mut office, about(aylin, RunKind::Leaver, ""));
    (office, aylin, marek)
}

#[test]
fn a_leaver_run_lists_everything_somebody_can_reach_the_sign_in_first() {
    let (office, user, _) = leaving();
    let (newsletter, website) = (AccountId(1), AccountId(2));
    let found = tasks(&office, 1);
    assert_eq!(found[0], Task::Disable { user }, "nobody signs in while the rest is taken away");
    assert_eq!(found[1], Task::HandOver { account: website, user }, "before the only owner goes");
    for task in [
        Task::ChangeSharedLogin { account: newsletter, user },
        Task::CloseMailbox { account: website, user },
        Task::MoveSecondFactor { account: website, user },
        Task::NameNextInLine { account: website, user },
        Task::HandOverMachine { machine: UserId(4), user },
    ] {
        assert!(found.contains(&task), "{task:?} would be forgotten");
    }
    assert_eq!(
        found.iter().filter(|task| matches!(task, Task::EndAccess { .. })).count(),
        2,
        "both accesses"
    );
}

#[test]
fn nothing_is_ticked_before_the_record_is_disabled_and_ticking_does_what_the_register_can() {
    let (mut office, aylin, _) = leaving();
    let take = |office: &Office, step| {
        office.judged(FOUNDER, runs::take_steps(&office.overlay, RunId(1), &[step], "", office.at.day_utc()))
    };
    let end = step_of(&office, |task| matches!(task, Task::EndAccess { .. }));
    assert_eq!(refusal(take(&office, end)), Refusal::DisableFirst, "first things first");
    let decision = take(&office, 0);
    office.does(FOUNDER, decision);
    assert!(!office.user(aylin).is_active(), "the step itself disabled the record");
    assert_eq!(refusal(take(&office, 1)), Refusal::StepNotDone, "nobody else owns the website yet");
    has(&mut office, FOUNDER, AccountId(2), Level::Owner, false);
    for step in 1..u32::try_from(tasks(&office, 1).len()).expect("few") {
        let machine = step_of(&office, |task| matches!(task, Task::HandOverMachine { .. }));
        if step == machine {
            assert_eq!(refusal(take(&office, step)), Refusal::StepNotDone, "the program is still hers");
            let details =
                directory::UserDetails { responsible: Some(FOUNDER), ..office.user(UserId(4)).details };
            let actor = office.actor(FOUNDER);
            let decision =
                office.judged(actor.user, directory::users::change(&office.overlay, UserId(4), details));
            office.does(FOUNDER, decision);
        }
        let decision = take(&office, step);
        office.does(FOUNDER, decision);
    }
    assert!(office.overlay.accesses_of(aylin).expect("reads").is_empty(), "every access is taken away");
    assert!(
        office.overlay.accounts_naming(aylin).expect("reads").is_empty(),
        "no account names her any more"
    );
    assert_eq!(refusal(take(&office, 0)), Refusal::StepDone, "a step is done once");
}

#[test]
fn somebody_else_verifies_and_a_run_closes_only_when_what_reaches_far_is_verified_or_let_be() {
    let (mut office, _, marek) = leaving();
    has(&mut office, FOUNDER, AccountId(2), Level::Owner, false);
    let details = directory::UserDetails { responsible: Some(FOUNDER), ..office.user(UserId(4)).details };
    let actor = office.actor(FOUNDER);
    let decision = office.judged(actor.user, directory::users::change(&office.overlay, UserId(4), details));
    office.does(FOUNDER, decision);
    let run = RunId(1);
    let steps = u32::try_from(tasks(&office, 1).len()).expect("few");
    for step in 0..steps {
        let decision = office
            .judged(FOUNDER, runs::take_steps(&office.overlay, run, &[step], "done", office.at.day_utc()));
        office.does(FOUNDER, decision);
    }
    let close = |office: &Office| office.judged(FOUNDER, runs::close(&office.overlay, run));
    assert!(matches!(refusal(close(&office)), Refusal::RunNotFinished { .. }), "nobody made sure yet");
    let verify = |office: &Office, user, step| {
        office.judged(user, runs::verify_steps(run, &[step], "Looked at the list"))
    };
    assert_eq!(refusal(verify(&office, FOUNDER, 0)), Refusal::OwnStep, "not whoever did it");
    let privileged: Vec<u32> = {
        let row = office.overlay.run(run).expect("reads").expect("a run");
        let steps = row.steps.iter().zip(0..).filter(|(step, _)| step.privileged);
        steps.map(|(_, number)| number).collect()
    };
    for step in &privileged[1..] {
        let decision = verify(&office, marek, *step);
        office.does(marek, decision);
    }
    let except = |office: &Office, until: &str| {
        let until = until.parse().expect("a day");
        office.judged(FOUNDER, runs::except_step(run, privileged[0], until, "Away"))
    };
    let past = Refusal::Field { field: Field::Until, fault: Fault::OutOfRange };
    assert_eq!(refusal(except(&office, "2026-01-01")), past, "an exception ends in the future");
    let decision = except(&office, "2030-01-01");
    office.does(FOUNDER, decision);
    let decision = close(&office);
    office.does(FOUNDER, decision);
    assert_eq!(refusal(close(&office)), Refusal::RunIsOver, "a run closes once");
}

#[test]
fn access_given_after_the_start_keeps_a_leaver_run_open() {
    let (mut office, aylin, _) = leaving();
    let decision = office.judged(
        FOUNDER,
        accounts::open(
            &office.overlay,
            AccountDetails { service: "bank".into(), name: "Bank".into(), ..AccountDetails::default() },
        ),
    );
    office.does(FOUNDER, decision);
    has(&mut office, aylin, AccountId(3), Level::Admin, false);
    let run = RunId(1);
    let steps = u32::try_from(tasks(&office, 1).len()).expect("few");
    for step in 0..steps {
        let until = "2030-01-01".parse().expect("a day");
        let decision = office.judged(FOUNDER, runs::except_step(run, step, until, "Later"));
        office.does(FOUNDER, decision);
    }
    let decision = office.judged(FOUNDER, runs::close(&office.overlay, run));
    assert_eq!(refusal(decision), Refusal::RunNotFinished { left: 1 }, "the bank came later");
}

#[test]
fn nobody_takes_part_in_their_own_leaving_and_runs_about_one_person_do_not_overlap() {
    let (mut office, _, _) = leaving();
    let again = office.judged(FOUNDER, runs::start(&office.overlay, about(UserId(2), RunKind::Leaver, "")));
    assert_eq!(refusal(again), Refusal::RunIsOpen, "two lists of the same things would drift apart");
    let ada = office.signed_up("Ada Admin", Role::Administrator);
    start(&mut office, about(ada, RunKind::Leaver, ""));
    let decision =
        office.judged(ada, runs::take_steps(&office.overlay, RunId(2), &[0], "", office.at.day_utc()));
    assert!(decision.is_err(), "Ada doesn't tick off her own leaving");
}

#[test]
fn a_joiner_gets_what_the_job_takes_and_a_mover_loses_what_the_new_job_does_not() {
    let (mut office, newsletter, aylin) = with_account();
    let owner = office.actor(FOUNDER);
    for name in ["Website", "Bank"] {
        let details = AccountDetails { service: "x".into(), name: name.into(), ..AccountDetails::default() };
        let decision = office.judged(owner.user, accounts::open(&office.overlay, details));
        office.does(FOUNDER, decision);
    }
    let job = |account, level| JobAccess { account, roles: vec!["Editor".into()], level };
    let designer = vec![job(newsletter, Level::Normal), job(AccountId(2), Level::Admin)];
    let decision = office.judged(owner.user, access::write_job("Designer", designer));
    office.does(FOUNDER, decision);
    let unknown =
        office.judged(owner.user, runs::start(&office.overlay, about(aylin, RunKind::Joiner, "Pilot")));
    assert_eq!(refusal(unknown), Refusal::NoSuchJob, "nobody wrote down what a pilot needs");
    start(&mut office, about(aylin, RunKind::Joiner, "designer"));
    for step in 0..2 {
        let decision = office.judged(
            owner.user,
            runs::take_steps(&office.overlay, RunId(1), &[step], "", office.at.day_utc()),
        );
        office.does(FOUNDER, decision);
    }
    let held = office.overlay.accesses_of(aylin).expect("reads");
    assert_eq!(
        held.iter().map(|a| a.account).collect::<Vec<_>>(),
        [newsletter, AccountId(2)],
        "both accounts"
    );
    assert!(
        held.iter().all(|access| access.details.since == Some(office.at.day_utc())),
        "since the day when somebody said that it is given"
    );
    assert!(office.user(aylin).is_active(), "joining disables nobody");
    let run = office.overlay.run(RunId(1)).expect("reads").expect("a run");
    assert!(matches!(run.steps[0].state, StepState::Done { .. }), "the list remembers who did it");
    let decision = office.judged(owner.user, runs::give_up(RunId(1), "Enough"));
    office.does(FOUNDER, decision);

    let bookkeeper = vec![job(newsletter, Level::Normal), job(AccountId(3), Level::Elevated)];
    let decision = office.judged(owner.user, access::write_job("Bookkeeper", bookkeeper));
    office.does(FOUNDER, decision);
    start(&mut office, about(aylin, RunKind::Mover, "Bookkeeper"));
    let found = tasks(&office, 2);
    assert!(
        matches!(&found[..], [Task::GiveAccess { account: AccountId(3), .. }, Task::EndAccess { .. }]),
        "the bank comes, the website goes, the newsletter stays: {found:?}"
    );
}

#[test]
fn a_step_that_somebody_adds_comes_last_and_is_taken_on_their_word() {
    let (mut office, _, marek) = leaving();
    let run = RunId(1);
    let add = |office: &Office, what: &str| office.judged(FOUNDER, runs::add_step(run, what, true));
    let missing = Refusal::Field { field: Field::Task, fault: Fault::Missing };
    assert_eq!(refusal(add(&office, " ")), missing, "an empty step tells nobody what to do");
    let decision = add(&office, " Get the office key back ");
    office.does(FOUNDER, decision);
    let last = u32::try_from(tasks(&office, 1).len()).expect("few steps") - 1;
    let what = Task::Other { what: "Get the office key back".into() };
    assert_eq!(tasks(&office, 1).last(), Some(&what), "the order of the others stays");
    for step in [0, last] {
        let decision =
            office.judged(FOUNDER, runs::take_steps(&office.overlay, run, &[step], "", office.at.day_utc()));
        office.does(FOUNDER, decision);
    }
    let row = office.overlay.run(run).expect("reads").expect("a run");
    let choices = |user| {
        let actor = office.actor(user);
        let part = runs::Part::of(&office.overlay, &actor, &row).expect("the run is about somebody else");
        part.choices(row.steps.last().expect("steps"))
    };
    assert!(choices(marek).verify && !choices(FOUNDER).verify, "somebody else makes sure of the key");
    assert!(!choices(marek).take && choices(marek).reopen, "done, until somebody says it was not");
}

#[test]
fn a_run_is_not_closed_on_an_exception_that_has_ended() {
    let (mut office, _, _) = leaving();
    let run = RunId(1);
    for step in 0..u32::try_from(tasks(&office, 1).len()).expect("few steps") {
        let until = "2026-12-31".parse().expect("a day");
        let decision = office.judged(FOUNDER, runs::except_step(run, step, until, "Away"));
        office.does(FOUNDER, decision);
    }
    office.at = office.at.plus(60 * directory::time::DAY);
    let close = office.judged(FOUNDER, runs::close(&office.overlay, run));
    assert!(matches!(refusal(close), Refusal::RunNotFinished { .. }), "nobody let it be for longer");
}

#[test]
fn an_owner_who_is_disabled_is_no_other_owner() {
    let (mut office, newsletter, aylin) = with_account();
    let gone = office.person("Gone Girl");
    has(&mut office, aylin, newsletter, Level::Owner, false);
    has(&mut office, gone, newsletter, Level::Owner, false);
    let both = runs::plan(&office.overlay, &about(aylin, RunKind::Leaver, "")).expect("a plan");
    let hands_over = |task: &Task| matches!(task, Task::HandOver { .. });
    assert!(!both.iter().any(|(task, _)| hands_over(task)), "the other one owns it still");
    let decision = office.judged(FOUNDER, directory::users::disable(gone, "Left"));
    office.does(FOUNDER, decision);
    start(&mut office, about(aylin, RunKind::Leaver, ""));
    let step = step_of(&office, hands_over);
    let task = &tasks(&office, 1)[usize::try_from(step).expect("small")];
    assert_eq!(
        runs::shown(&office.overlay, task).expect("reads"),
        Some(false),
        "nobody could act as its owner"
    );
}

#[test]
fn a_company_that_leaves_takes_along_whoever_was_disabled_before_and_can_still_get_in() {
    let (mut office, newsletter, _) = with_account();
    let decision = office.judged(
        FOUNDER,
        directory::companies::add(
            &office.overlay,
            directory::CompanyKind::Partner,
            crate::register_samples::company(),
        ),
    );
    office.does(FOUNDER, decision);
    let company = directory::CompanyId(1);
    let former = office.person("Piet Jansen");
    let details = directory::UserDetails { company: Some(company), ..office.user(former).details };
    let decision = office.judged(FOUNDER, directory::users::change(&office.overlay, former, details));
    office.does(FOUNDER, decision);
    has(&mut office, former, newsletter, Level::Admin, false);
    let decision = office.judged(FOUNDER, directory::users::disable(former, "Left them"));
    office.does(FOUNDER, decision);
    let whole = RunDetails { about: RunAbout::Company(company), ..about(former, RunKind::Leaver, "") };
    let plan = runs::plan(&office.overlay, &whole).expect("a plan");
    assert!(plan.iter().any(|(task, _)| matches!(task, Task::EndAccess { .. })), "his access: {plan:?}");
    assert!(!plan.iter().any(|(task, _)| matches!(task, Task::Disable { .. })), "he is disabled already");
}

#[test]
fn access_that_somebody_got_before_a_run_disabled_them_keeps_it_open() {
    let (mut office, aylin, _) = leaving();
    let run = RunId(1);
    let decision = office.judged(
        FOUNDER,
        accounts::open(
            &office.overlay,
            AccountDetails { service: "bank".into(), name: "Bank".into(), ..AccountDetails::default() },
        ),
    );
    office.does(FOUNDER, decision);
    has(&mut office, aylin, AccountId(3), Level::Admin, false);
    let today = office.at.day_utc();
    let decision = office.judged(FOUNDER, runs::take_steps(&office.overlay, run, &[0], "", today));
    office.does(FOUNDER, decision);
    let row = office.overlay.run(run).expect("reads").expect("a run");
    assert_eq!(runs::came_later(&office.overlay, &row).expect("reads").len(), 1, "the bank");
    let close = office.judged(FOUNDER, runs::close(&office.overlay, run));
    assert_eq!(refusal(close), Refusal::RunNotFinished { left: 1 }, "though she is disabled by now");
}

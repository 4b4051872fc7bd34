use directory::{
    AccessChanged, AccessDetails, AccessId, AccessState, AccountDetails, AccountId, Author, Billing, Change,
    CompanyDetails, CompanyId, CompanyKind, FOUNDER, Fault, Field, Grant, Level, Permission, Refusal,
    Register, Role, RunAbout, RunDetails, RunId, RunKind, StepState, Support, Task, UserId, access, accounts,
    authorise, companies, runs,
};

use crate::office::{Office, identity, refusal};
use crate::register_samples::{access as details, account, company};

fn bare(name: &str) -> AccountDetails {
    AccountDetails { service: "cloudflare".into(), name: name.into(), ..AccountDetails::default() }
}

/// An office with one account, and Aylin who is in the register.
pub fn with_account() -> (Office, AccountId, UserId) {
    let mut office = Office::founded();
    let aylin = office.person("Aylin Demir");
    let decision = office.judged(FOUNDER, accounts::open(&office.overlay, account()));
    office.does(FOUNDER, decision);
    (office, AccountId(1), aylin)
}

#[test]
fn owners_alone_open_and_close_accounts() {
    let (mut office, account, _) = with_account();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let (actor, needs) = (office.actor(admin), Permission::OpenCloseAccounts);
    let opened = office.judged(actor.user, accounts::open(&office.overlay, bare("Website")));
    assert_eq!(refusal(opened), Refusal::NotAllowed { needs }, "opening an account binds the business");
    let closed = office.judged(actor.user, accounts::close(account, "Unused"));
    assert_eq!(refusal(closed), Refusal::NotAllowed { needs }, "and so does closing it");
    let after = AccountDetails { note: "Ask Ada".into(), ..crate::register_samples::account() };
    let decision = office.judged(actor.user, accounts::change(&office.overlay, account, after));
    office.does(admin, decision);
}

#[test]
fn closing_an_account_ends_every_access_to_it() {
    let (mut office, account, aylin) = with_account();
    let actor = office.actor(FOUNDER);
    let decision = office.judged(actor.user, access::grant(&office.overlay, aylin, account, details()));
    office.does(FOUNDER, decision);
    assert_eq!(office.overlay.accesses_to(account).expect("reads").len(), 1, "Aylin has access");
    let decision = office.judged(actor.user, accounts::close(account, "Unused"));
    office.does(FOUNDER, decision);
    assert!(
        office.overlay.accesses_of(aylin).expect("reads").is_empty(),
        "nobody has access to what is closed"
    );
    let row = office.overlay.access(AccessId(1)).expect("reads").expect("its record stays");
    let AccessState::Ended { reason, .. } = row.state else { panic!("ended with the account") };
    assert_eq!(reason, "Unused", "for the account's reason");
    let again = office.judged(actor.user, access::grant(&office.overlay, aylin, account, details()));
    assert_eq!(refusal(again), Refusal::AccountClosed, "a closed account takes nobody in");
    let decision = office.judged(actor.user, accounts::reopen(account, "Used again"));
    office.does(FOUNDER, decision);
    assert!(
        office.overlay.accesses_to(account).expect("reads").is_empty(),
        "access doesn't come back by itself"
    );
}

#[test]
fn a_user_has_one_access_to_an_account_for_each_login() {
    let (mut office, account, aylin) = with_account();
    let actor = office.actor(FOUNDER);
    let give = |office: &Office, login: &str| {
        let details = AccessDetails { login: login.into(), ..AccessDetails::default() };
        office.judged(actor.user, access::grant(&office.overlay, aylin, account, details))
    };
    let decision = give(&office, "aylin");
    office.does(FOUNDER, decision);
    assert_eq!(refusal(give(&office, " AYLIN ")), Refusal::HasAccess, "the same login is the same access");
    let decision = give(&office, "office");
    office.does(FOUNDER, decision);
    assert_eq!(office.overlay.accesses_of(aylin).expect("reads").len(), 2, "another login is another access");
}

#[test]
fn what_is_given_is_checked_and_nothing_of_a_refused_bulk_is_done() {
    let (office, account, aylin) = with_account();
    let actor = office.actor(FOUNDER);
    let backwards = AccessDetails {
        since: Some("2026-11-23".parse().expect("a day")),
        until: Some("2026-11-22".parse().expect("a day")),
        ..details()
    };
    let decision = office.judged(
        actor.user,
        access::grant_many(&office.overlay, vec![(FOUNDER, account, details()), (aylin, account, backwards)]),
    );
    let field = Refusal::Field { field: Field::Until, fault: Fault::OutOfRange };
    assert_eq!(refusal(decision), field, "an access ends after it began");
    let decision = office.judged(actor.user, access::grant(&office.overlay, UserId(77), account, details()));
    assert_eq!(refusal(decision), Refusal::NoSuchUser, "somebody has it");
    let decision = office.judged(actor.user, access::grant(&office.overlay, aylin, AccountId(9), details()));
    assert_eq!(refusal(decision), Refusal::NoSuchAccount, "to something");
}

#[test]
fn an_access_is_changed_and_ended_once_and_its_record_stays() {
    let (mut office, account, aylin) = with_account();
    let actor = office.actor(FOUNDER);
    let decision = office.judged(actor.user, access::grant(&office.overlay, aylin, account, details()));
    office.does(FOUNDER, decision);
    let id = AccessId(1);
    let same = office.judged(actor.user, access::change(&office.overlay, id, details()));
    assert_eq!(refusal(same), Refusal::NothingToChange, "nothing was changed");
    let lower = AccessDetails { level: Level::ReadOnly, ..details() };
    let decision = office.judged(actor.user, access::change(&office.overlay, id, lower.clone()));
    office.does(FOUNDER, decision);
    let stale = Change::AccessChanged(AccessChanged {
        access: id,
        user: aylin,
        account,
        before: Box::new(details()),
        after: Box::new(AccessDetails { level: Level::Owner, ..details() }),
    });
    let verdict = authorise(&office.overlay, &Author::User(FOUNDER), office.at, &[stale]);
    assert_eq!(refusal(verdict), Refusal::NotAuthorised, "an edit of what somebody else changed is told");
    let decision = office.judged(actor.user, access::end(&office.overlay, &[id], "Changed jobs"));
    office.does(FOUNDER, decision);
    let twice = office.judged(actor.user, access::end(&office.overlay, &[id], "Changed jobs"));
    assert_eq!(refusal(twice), Refusal::AccessEnded, "it ends once");
    let row = office.overlay.access(id).expect("reads").expect("a record");
    assert_eq!(row.details, lower, "what it was stays written down");
}

#[test]
fn one_step_disables_a_technician_or_a_whole_company_and_leaves_a_step_for_every_account() {
    let (mut office, account, aylin) = with_account();
    let actor = office.actor(FOUNDER);
    let decision =
        office.judged(actor.user, companies::add(&office.overlay, CompanyKind::Partner, company()));
    office.does(FOUNDER, decision);
    let other = AccountId(2);
    let decision = office.judged(actor.user, accounts::open(&office.overlay, bare("Website")));
    office.does(FOUNDER, decision);
    let mut staff = Vec::new();
    for name in ["Piet Jansen", "Ruth Adeyemi"] {
        let user = office.person(name);
        let details = directory::UserDetails { company: Some(CompanyId(1)), ..office.user(user).details };
        let decision = office.judged(actor.user, directory::users::change(&office.overlay, user, details));
        office.does(FOUNDER, decision);
        staff.push(user);
    }
    let all = staff.iter().chain([&aylin]).flat_map(|user| [(*user, account), (*user, other)]);
    let grants = all.map(|(user, account)| (user, account, AccessDetails::default())).collect();
    let decision = office.judged(actor.user, access::grant_many(&office.overlay, grants));
    office.does(FOUNDER, decision);

    let leaves = |about| RunDetails {
        kind: RunKind::Leaver,
        about,
        reason: "Contract ended".into(),
        day: None,
        job: String::new(),
    };
    let one = leaves(RunAbout::User(staff[0]));
    let decision = office.judged(actor.user, runs::start_now(&office.overlay, one));
    office.does(FOUNDER, decision);
    assert!(!office.user(staff[0]).is_active(), "disabled at once");
    assert_eq!(
        office.overlay.accesses_of(staff[0]).expect("reads").len(),
        2,
        "what nobody took away at the services isn't said to be gone"
    );
    let step = |run, number: usize| {
        let row = office.overlay.run(RunId(run)).expect("reads").expect("a run");
        row.steps[number].clone()
    };
    assert!(step(1, 0).is_finished(office.at.day_utc()), "the program's own step needs nobody to verify it");
    assert!(matches!(step(1, 1).task, Task::EndAccess { .. }) && step(1, 1).state == StepState::Open);

    let whole = leaves(RunAbout::Company(CompanyId(1)));
    let decision = office.judged(actor.user, runs::start_now(&office.overlay, whole));
    office.does(FOUNDER, decision);
    assert!(!office.user(staff[1]).is_active(), "the rest of the staff too");
    let run = office.overlay.run(RunId(2)).expect("reads").expect("a run");
    let open: Vec<u32> =
        (0..).zip(&run.steps).filter(|(_, step)| step.state == StepState::Open).map(|(n, _)| n).collect();
    assert_eq!(open.len(), 3, "two accesses, and the work with the company: Piet has a run of his own");
    let decision = office.judged(
        actor.user,
        runs::take_steps(&office.overlay, RunId(2), &open, "looked", office.at.day_utc()),
    );
    office.does(FOUNDER, decision);
    assert!(
        office.overlay.accesses_of(staff[1]).expect("reads").is_empty(),
        "taken away when somebody said so"
    );
    assert_eq!(office.overlay.accesses_of(aylin).expect("reads").len(), 2, "nobody else is touched");
    let company = office.overlay.company(CompanyId(1)).expect("reads").expect("a record");
    assert!(!company.is_active(), "and the work with the company has ended");
}

#[test]
fn a_partner_manager_looks_after_the_staff_of_the_own_company_and_of_its_domains() {
    let mut office = Office::founded();
    let owner = office.actor(FOUNDER);
    let decision =
        office.judged(owner.user, companies::add(&office.overlay, CompanyKind::Partner, company()));
    office.does(FOUNDER, decision);
    let ruth = office.signed_up("Ruth Adeyemi", Role::PartnerManager);
    let of_company = |name: &str, company: Option<u32>, host: &str| directory::UserDetails {
        company: company.map(CompanyId),
        notify: format!("{}@{host}", name.to_lowercase().replace(' ', ".")),
        ..crate::office::details(name)
    };
    let add = |office: &Office, details| {
        let actor = office.actor(ruth);
        office
            .judged(actor.user, directory::users::add(&office.overlay, directory::UserKind::Person, details))
    };
    let piet = of_company("Piet Jansen", Some(1), "brightwire.example");
    let move_ruth = |office: &mut Office, company| {
        let details = of_company("Ruth Adeyemi", company, "brightwire.example");
        let decision = office.judged(owner.user, directory::users::change(&office.overlay, ruth, details));
        office.does(FOUNDER, decision);
    };
    move_ruth(&mut office, None);
    assert_eq!(refusal(add(&office, piet.clone())), Refusal::NotOwnCompany, "Ruth has no company any more");
    move_ruth(&mut office, Some(1));

    let decision = add(&office, piet.clone());
    office.does(ruth, decision);
    let piet_id = UserId(3);
    for (details, why) in [
        (of_company("Eve One", None, "brightwire.example"), "our own staff is not Ruth's"),
        (of_company("Eve Two", Some(1), "elsewhere.example"), "an address outside the company's domains"),
        (of_company("Eve Three", Some(1), "notbrightwire.example"), "a domain that only ends alike"),
    ] {
        assert_eq!(refusal(add(&office, details)), Refusal::NotOwnCompany, "{why}");
    }
    let decision = add(&office, of_company("Sub Domain", Some(1), "it.brightwire.example"));
    office.does(ruth, decision);

    let actor = office.actor(ruth);
    let out = of_company("Piet Jansen", None, "brightwire.example");
    let decision = office.judged(actor.user, directory::users::change(&office.overlay, piet_id, out));
    assert_eq!(refusal(decision), Refusal::NotOwnCompany, "nobody is moved out of the company");
    let decision = office.judged(actor.user, directory::users::disable(FOUNDER, "Coup"));
    assert_eq!(refusal(decision), Refusal::NotOwnCompany, "nor anybody else disabled");
    let decision = office.judged(actor.user, directory::users::disable(piet_id, "Left"));
    office.does(ruth, decision);
    let decision = office.judged(owner.user, companies::end(CompanyId(1), "Contract ended"));
    office.does(FOUNDER, decision);
    let late = of_company("Too Late", Some(1), "brightwire.example");
    assert_eq!(refusal(add(&office, late)), Refusal::NotOwnCompany, "a company that left adds nobody");
}

#[test]
fn a_partner_manager_works_for_a_partner_that_works_with_us() {
    let mut office = Office::founded();
    let manager = || Grant::preset(Role::PartnerManager);
    let (aylin, ruth) = (office.person("Aylin Demir"), office.partner("Ruth Adeyemi"));
    let owner = office.actor(FOUNDER);
    let give = |office: &Office, user, grant| {
        office.judged(owner.user, directory::sign_ins::give(user, grant, identity(900)))
    };
    let refused = refusal(give(&office, aylin, manager()));
    assert_eq!(refused, Refusal::NeedsPartnerCompany, "our own staff has no company to manage");
    let mut more = Grant::preset(Role::Billing);
    more.permissions.insert(Permission::ManageOwnCompany);
    assert_eq!(refusal(give(&office, aylin, more)), Refusal::NeedsPartnerCompany, "nor the permission alone");
    assert!(give(&office, ruth, manager()).is_ok(), "Ruth works for Brightwire IT");
    let olga = office.signed_up("Olga Auditor", Role::Auditor);
    let raised = directory::sign_ins::change_grant(&office.overlay, olga, manager(), "moves");
    let decision = office.judged(FOUNDER, raised);
    assert_eq!(refusal(decision), Refusal::NeedsPartnerCompany, "a change of role is no way round");
    let client = CompanyDetails { name: "Lakeside Ltd".into(), ..CompanyDetails::default() };
    let decision = office.judged(owner.user, companies::add(&office.overlay, CompanyKind::Client, client));
    office.does(FOUNDER, decision);
    let of_client =
        directory::UserDetails { company: Some(CompanyId(2)), ..crate::office::details("Aylin Demir") };
    let decision = office.judged(owner.user, directory::users::change(&office.overlay, aylin, of_client));
    office.does(FOUNDER, decision);
    assert_eq!(
        refusal(give(&office, aylin, manager())),
        Refusal::NeedsPartnerCompany,
        "a client is no partner"
    );
    let decision = office.judged(owner.user, companies::end(CompanyId(1), "over"));
    office.does(FOUNDER, decision);
    assert_eq!(refusal(give(&office, ruth, manager())), Refusal::NeedsPartnerCompany, "the work has ended");
}

#[test]
fn billing_support_and_owners_each_write_their_own_part() {
    let (mut office, account, _) = with_account();
    let billing = office.signed_up("Bill Ing", Role::Billing);
    let support = office.signed_up("Sue Port", Role::Support);
    let write = |office: &Office, user, part: u8| match part {
        0 => office.judged(user, accounts::write_billing(account, Billing::default())),
        1 => office.judged(user, accounts::write_support(account, Support::default())),
        _ => office.judged(user, accounts::write_owner_note(account, "To be sold")),
    };
    for (user, own) in [(billing, 0), (support, 1)] {
        for part in 0..3 {
            assert_eq!(write(&office, user, part).is_ok(), part == own, "each role its own part: {part}");
        }
    }
    assert!((0..3).all(|part| write(&office, FOUNDER, part).is_ok()), "owners write all of them");
    let card = Billing { card: "4111 1111 1111 1111".into(), ..Billing::default() };
    let actor = office.actor(FOUNDER);
    let decision = office.judged(actor.user, accounts::write_billing(account, card));
    let field = Refusal::Field { field: Field::Card, fault: Fault::BadCharacters };
    assert_eq!(refusal(decision), field, "a card's number has no business here");
}

#[test]
fn an_own_service_profile_is_written_and_taken_away_once() {
    let mut office = Office::founded();
    let ada = office.signed_up("Ada Admin", Role::Administrator);
    let auditor = office.signed_up("Audra Check", Role::Auditor);
    let write = |office: &Office, user, text: &str| {
        office.judged(user, accounts::write_profile(&office.overlay, "till", text.into()))
    };
    let forget = |office: &Office| office.judged(ada, accounts::forget_profile(&office.overlay, "till"));
    let needs = Permission::ManageAccess;
    assert_eq!(refusal(write(&office, auditor, "name")), Refusal::NotAllowed { needs });
    assert_eq!(refusal(forget(&office)), Refusal::NoSuchService, "there is nothing to take away");
    for text in ["first", "second"] {
        let decision = write(&office, ada, text);
        office.does(ada, decision);
    }
    assert_eq!(refusal(write(&office, ada, "second")), Refusal::NothingToChange);
    let decision = forget(&office);
    office.does(ada, decision);
    assert_eq!(refusal(forget(&office)), Refusal::NoSuchService, "it is gone already");
    let decision = write(&office, ada, "third");
    office.does(ada, decision);
    assert_eq!(office.overlay.profile("till").expect("reads").as_deref(), Some("third"));
}

#[test]
fn an_account_is_opened_with_access_in_one_entry_or_not_at_all() {
    let mut office = Office::founded();
    let aylin = office.person("Aylin Demir");
    let actor = office.actor(FOUNDER);
    let open = |office: &Office, staff: &[UserId]| {
        let staff = staff.iter().map(|user| (*user, details())).collect();
        office.judged(actor.user, accounts::open_with(&office.overlay, bare("Bakery shop"), staff))
    };
    assert_eq!(refusal(open(&office, &[aylin, aylin])), Refusal::HasAccess, "nobody twice");
    assert_eq!(refusal(open(&office, &[UserId(99)])), Refusal::NoSuchUser);
    let decision = open(&office, &[FOUNDER, aylin]);
    assert_eq!(decision.as_ref().map(Vec::len).ok(), Some(3), "the account and two accesses");
    office.does(FOUNDER, decision);
    assert_eq!(office.overlay.accesses_to(AccountId(1)).expect("reads").len(), 2);
}

#[test]
fn a_company_has_one_name_and_real_domains() {
    let mut office = Office::founded();
    let actor = office.actor(FOUNDER);
    let add = |office: &Office, name: &str, domain: &str| {
        let details =
            CompanyDetails { name: name.into(), domains: vec![domain.into()], ..CompanyDetails::default() };
        office.judged(actor.user, companies::add(&office.overlay, CompanyKind::Client, details))
    };
    let decision = add(&office, "Tidewater", "@Tidewater.Example ");
    office.does(FOUNDER, decision);
    let row = office.overlay.company_named("TIDEWATER").expect("reads").expect("found by name");
    assert_eq!(row.details.domains, ["tidewater.example"], "as people type them");
    let taken = Refusal::Field { field: Field::CompanyName, fault: Fault::Taken };
    assert_eq!(
        refusal(add(&office, "tidewater", "a.example")),
        taken,
        "two would be mistaken for each other"
    );
    let bad = Refusal::Field { field: Field::Domains, fault: Fault::NotAnAddress };
    assert_eq!(refusal(add(&office, "Other", "com")), bad, "a domain has a dot");
}

//! The list of users, one user's page, giving and taking access.

use api::Api;
use api::view::{JournalQuery, NewUser, PeoplePage, PeopleQuery, PeopleTab, PersonState};
use directory::time::DAY;
use directory::{Fault, Field, Grant, Permission, Refusal, Role, UserDetails, UserId, UserKind, words};
use testkit::{Office, a_person, an_office};

use crate::refused;

fn add(office: &mut Office, kind: UserKind, details: UserDetails) -> UserId {
    office.api.add_user(NewUser { kind, details, grant: None }).unwrap().user
}

fn page(office: &mut Office, tab: PeopleTab, search: &str) -> PeoplePage {
    let query = PeopleQuery { tab, search: search.into(), offset: 0, limit: 100 };
    office.api.people(&query).unwrap()
}

fn names(page: &PeoplePage) -> Vec<&str> {
    page.rows.iter().map(|row| row.name.as_str()).collect()
}

/// An office with one of each kind.
fn of_every_kind() -> (Office, UserId) {
    let mut office = an_office();
    let colin =
        UserDetails { stops: Some("2026-06-15".parse().unwrap()), ..a_person("Colin Frost", "colin.frost") };
    let colin = add(&mut office, UserKind::Person, colin);
    let forms = UserDetails {
        responsible: Some(colin),
        purpose: "Sends the contact form".into(),
        ..a_person("Website forms", "website-forms")
    };
    add(&mut office, UserKind::Api, forms.clone());
    let chat = UserDetails { name: "Chat".into(), username: "chat".into(), ..forms };
    add(&mut office, UserKind::Integration, chat);
    (office, colin)
}

#[test]
fn a_whole_list_is_all_its_stretches() {
    let (mut office, colin) = of_every_kind();
    office.api.disable_user(colin, "left").unwrap();
    let tabs = [
        PeopleTab::Everyone,
        PeopleTab::Person,
        PeopleTab::Api,
        PeopleTab::Integration,
        PeopleTab::SignIn,
        PeopleTab::Locked,
        PeopleTab::Disabled,
    ];
    for tab in tabs {
        for search in ["", "form", "ingrid solberg", "nobody"] {
            let query = PeopleQuery { tab, search: search.into(), offset: 0, limit: 1 };
            let mut stretches = Vec::new();
            loop {
                let offset = u32::try_from(stretches.len()).unwrap();
                let page = office.api.people(&PeopleQuery { offset, ..query.clone() }).unwrap();
                if page.rows.is_empty() {
                    break;
                }
                stretches.extend(page.rows);
            }
            let whole = office.api.everybody(&query).unwrap();
            assert_eq!(format!("{whole:?}"), format!("{stretches:?}"), "{tab:?} {search}");
        }
    }
}

#[test]
fn each_tab_lists_its_own_and_counts_all_of_them() {
    let (mut office, colin) = of_every_kind();
    let everyone = page(&mut office, PeopleTab::Everyone, "");
    assert_eq!(names(&everyone), ["Chat", "Colin Frost", "Ingrid Solberg", "Website forms"], "by name");
    assert_eq!(names(&page(&mut office, PeopleTab::Api, "")), ["Website forms"]);
    assert_eq!(names(&page(&mut office, PeopleTab::Integration, "")), ["Chat"]);
    assert_eq!(names(&page(&mut office, PeopleTab::SignIn, "")), ["Ingrid Solberg"]);
    let row = &page(&mut office, PeopleTab::Api, "").rows[0];
    assert_eq!(row.responsible.as_deref(), Some("Colin Frost"));
    assert_eq!(everyone.rows[1].state, PersonState::PastEnd { stops: "2026-06-15".parse().unwrap() });

    office.api.disable_user(colin, "Left the company").unwrap();
    let disabled = page(&mut office, PeopleTab::Disabled, "");
    assert_eq!(
        (names(&disabled), disabled.tabs.disabled, disabled.tabs.everyone),
        (vec!["Colin Frost"], 1, 4)
    );
    assert!(matches!(disabled.rows[0].state, PersonState::Disabled { .. }), "disabled is said first");
    let counts = disabled.tabs;
    assert_eq!(
        (counts.person, counts.api, counts.integration, counts.sign_in, counts.locked),
        (2, 1, 1, 1, 0)
    );
    let hits = office.api.search("colin").unwrap();
    assert_eq!((hits.len(), hits[0].under.as_str()), (1, "colin.frost, disabled"), "found all the same");
}

#[test]
fn a_locked_user_is_listed_under_locked_for_those_who_may_see_it() {
    let mut office = an_office();
    let sam = office.with("Sam Whitlock", Role::Auditor);
    let mateo = office.with("Mateo Ruiz", Role::Owner);
    office.api.lock().unwrap();
    for _ in 0..5 {
        office.api.sign_in("mateo", "wrong in every way".into(), "000000", None).unwrap_err();
    }
    office.sign_in(&office.owner.clone());
    let locked = page(&mut office, PeopleTab::Locked, "");
    assert!(matches!(locked.rows[0].state, PersonState::Locked { .. }), "{locked:?}");
    assert_eq!((locked.rows[0].id, locked.tabs.locked), (mateo.user, 1));
    office.sign_in(&sam);
    let unseen = page(&mut office, PeopleTab::Locked, "");
    assert_eq!((unseen.total, unseen.tabs.locked), (0, 0), "an auditor doesn't see locks");
}

#[test]
fn a_persons_page_says_what_whoever_looks_may_do_there() {
    let mut office = an_office();
    let nadia = office.with("Nadia Rahman", Role::Administrator);
    let leah = office.with("Leah Fischer", Role::Support);
    let owner = office.owner.clone();

    let page = office.api.person(leah.user).unwrap();
    let can = &page.can;
    assert!(
        can.change && can.disable && can.reset_sign_in && can.end_sign_in && can.change_grant && can.sign_out
    );
    assert!(!can.enable && !can.give_sign_in, "she is in use and has a sign-in");
    assert_eq!(can.roles.len(), 7, "every role, the one she has among them");
    let sign_in = page.sign_in.unwrap();
    assert_eq!(sign_in.question.as_deref(), Some("What was the name of your first boat?"));
    let may = [Permission::ReadRegister, Permission::Support].map(words::can);
    assert_eq!(sign_in.can_do, may, "a support role reads, and sees login details");
    for lacks in [Permission::MakeBackups, Permission::ManageAccess, Permission::ManageOwnCompany] {
        assert!(sign_in.cannot_do.iter().any(|said| said == words::cannot(lacks)), "{lacks:?} is said too");
    }
    assert!(!sign_in.customised);
    assert!(
        page.history.iter().any(|row| row.what[0].contains("completed the first sign-in")),
        "{:?}",
        page.history
    );

    let mine = office.api.person(owner.user).unwrap().can;
    assert!(!mine.disable && !mine.end_sign_in && !mine.reset_sign_in, "the last owner stays");

    office.sign_in(&nadia);
    let can = office.api.person(leah.user).unwrap().can;
    assert!(
        !can.change && !can.disable && !can.end_sign_in,
        "users are the owners' unless a setting says otherwise"
    );
    assert!(can.reset_sign_in && can.change_grant && can.check_caller, "sign-ins she looks after");
    let roles: Vec<Role> = can.roles.iter().map(|choice| choice.role).collect();
    let hers = [Role::Administrator, Role::Billing, Role::Support, Role::BillingAndSupport, Role::Auditor];
    assert_eq!(roles, hers, "nothing she doesn't hold herself");
    let can = office.api.person(owner.user).unwrap().can;
    assert!(
        !can.reset_sign_in && !can.change_grant && !can.sign_out && can.roles.is_empty(),
        "hands off owners"
    );
    let choices = office.api.role_choices().unwrap();
    assert!(choices.roles.is_empty(), "she adds nobody");
    assert!(!choices.permissions.iter().any(|choice| choice.permission == Permission::ManageKits));
}

#[test]
fn what_a_view_says_is_what_the_core_does() {
    let mut office = an_office();
    let nadia = office.with("Nadia Rahman", Role::Administrator);
    let leah = office.with("Leah Fischer", Role::Support);
    office.sign_in(&nadia);
    let not_allowed = |needs| refused(Refusal::NotAllowed { needs });
    let api = &mut office.api;
    assert_eq!(api.disable_user(leah.user, "Left").unwrap_err(), not_allowed(Permission::ManageUsers));
    let owner = Grant::preset(Role::Owner);
    assert_eq!(api.change_grant(leah.user, owner, "Friend").unwrap_err(), refused(Refusal::OwnersOnly));
    assert_eq!(api.reset_sign_in(office.owner.user, false).unwrap_err(), refused(Refusal::OwnersOnly));
    api.change_grant(leah.user, Grant::preset(Role::Billing), "Moves to accounts").unwrap();
    let history = api.person(leah.user).unwrap().history;
    assert_eq!(
        history[0].what,
        ["Nadia Rahman changed the role of Leah Fischer from support to billing: Moves to accounts."]
    );
}

#[test]
fn a_caller_counts_as_checked_only_after_the_right_answer() {
    let mut office = an_office();
    let leah = office.with("Leah Fischer", Role::Support);
    assert!(!office.api.check_caller(leah.user, "no idea").unwrap());
    office.api.reset_sign_in(leah.user, true).unwrap();
    let last = |office: &mut Office| office.api.person(leah.user).unwrap().history[0].what[0].clone();
    assert_eq!(
        last(&mut office),
        "Ingrid Solberg reset the sign-in of Leah Fischer.",
        "saying so is not enough"
    );
    let none = office.api.check_caller(leah.user, "Sea Lantern").unwrap_err();
    assert_eq!(none, refused(Refusal::NotYetComplete), "a reset takes the question away");
    let sam = office.with("Sam Whitlock", Role::Auditor);
    assert!(office.api.check_caller(sam.user, "sea  LANTERN").unwrap(), "spelling is forgiven");
    office.api.reset_sign_in(sam.user, true).unwrap();
    let history = office.api.person(sam.user).unwrap().history;
    assert_eq!(
        history[0].what[0],
        "Ingrid Solberg reset the sign-in of Sam Whitlock, who answered the identity question."
    );
}

#[test]
fn fields_are_named_when_they_are_wrong() {
    let mut office = an_office();
    let field = |field, fault| refused(Refusal::Field { field, fault });
    let mut add = |kind, details| office.api.add_user(NewUser { kind, details, grant: None }).unwrap_err();
    assert_eq!(add(UserKind::Person, a_person("", "x")), field(Field::Name, Fault::Missing));
    assert_eq!(add(UserKind::Person, a_person("Ingrid", "INGRID")), field(Field::Username, Fault::Taken));
    assert_eq!(add(UserKind::Api, a_person("Forms", "forms")), field(Field::Purpose, Fault::Missing));
    let grant = Grant::preset(Role::Auditor);
    let mut details = a_person("Forms", "forms");
    (details.purpose, details.responsible) = ("Sends".into(), Some(office.owner.user));
    let machine = office.api.add_user(NewUser { kind: UserKind::Api, details, grant: Some(grant) });
    assert_eq!(machine.unwrap_err(), refused(Refusal::OnlyPeopleSignIn));
    assert_eq!(office.api.person(UserId(99)).unwrap_err(), refused(Refusal::NoSuchUser));
    let owner = office.owner.user;
    assert_eq!(office.api.disable_user(owner, "Away").unwrap_err(), refused(Refusal::LastOwner));
}

#[test]
fn a_leaver_is_found_and_a_kit_is_to_be_checked_after_somebody_left() {
    let (mut office, colin) = of_every_kind();
    let found = |office: &mut Office| -> Vec<String> {
        office.api.home().unwrap().findings.into_iter().map(|finding| finding.title).collect()
    };
    let colins = "Colin Frost's last day was 15 June and nobody has closed their access".to_owned();
    assert!(found(&mut office).contains(&colins), "{:?}", found(&mut office));
    let kit = office.api.make_kit(office.owner.user, "Safe").unwrap();
    office.api.confirm_kit(&kit.code.join("-")).unwrap();
    office.computer.clock.pass(2 * DAY);
    office.sign_in(&office.owner.clone());
    office.api.disable_user(colin, "Left the company").unwrap();
    let after = found(&mut office);
    assert!(!after.contains(&colins), "{after:?}");
    assert!(after.contains(&"Recovery kit 1 for Ingrid Solberg should be checked".to_owned()), "{after:?}");
    assert!(
        after.contains(&"Colin Frost looked after Website forms and is disabled".to_owned()),
        "{after:?}"
    );
    assert!(after.contains(&"There is no backup of this vault".to_owned()), "{after:?}");
    office.api.backup(&office.computer.text("one.keyholder-backup")).unwrap();
    assert!(!found(&mut office).iter().any(|title| title.contains("backup")), "made is made");
}

#[test]
fn several_are_disabled_or_enabled_in_one_entry_or_none_of_them() {
    let mut office = an_office();
    let mut add = |name: &str, username: &str| {
        let new = NewUser { kind: UserKind::Person, details: a_person(name, username), grant: None };
        office.api.add_user(new).unwrap().user
    };
    let (ada, ben) = (add("Ada Finch", "ada"), add("Ben Ode", "ben"));
    let owner = office.owner.user;
    assert_eq!(office.api.disable_users(&[ada, owner], "Left").unwrap_err(), refused(Refusal::LastOwner));
    let active = |api: &mut Api, user| matches!(api.person(user).unwrap().state, PersonState::Active);
    assert!(active(&mut office.api, ada), "none of them, then");
    let query = JournalQuery { limit: 1, ..JournalQuery::default() };
    let before = office.api.journal(&query).unwrap().entries;
    office.api.disable_users(&[ada, ben], "Undone import").unwrap();
    assert_eq!(office.api.journal(&query).unwrap().entries, before + 1, "one entry");
    assert!(!active(&mut office.api, ada) && !active(&mut office.api, ben));
    office.api.enable_users(&[ada, ben], "Imported again").unwrap();
    assert!(active(&mut office.api, ada) && active(&mut office.api, ben));
}

use directory::{
    Author, Change, FOUNDER, Fault, Field, KitState, Overlay, Permission, Refusal, Register, Role, UserAdded,
    UserChanged, UserDetails, UserId, UserKind, UserState, authorise, usernames_are_free,
    users::{add, change, disable, enable},
};

use crate::office::{Office, details, identity, refusal};

fn field(field: Field, fault: Fault) -> Refusal {
    Refusal::Field { field, fault }
}

fn added(office: &Office, kind: UserKind, details: UserDetails) -> Refusal {
    refusal(office.judged(FOUNDER, add(&office.overlay, kind, details)))
}

#[test]
fn an_owner_adds_a_record_with_the_next_number_and_no_sign_in() {
    let mut office = Office::founded();
    let aylin = office.person("Aylin Demir");
    assert_eq!(aylin, UserId(2), "numbers are given out in order");
    let row = office.user(aylin);
    assert_eq!((row.changed_by, row.added_at), (FOUNDER, row.changed_at), "who added it and when");
    assert!(row.is_active(), "a record begins active");
    assert_eq!(office.sign_in(aylin), None, "a record is not a sign-in");
}

#[test]
fn an_administrator_adds_users_only_where_the_settings_let_them() {
    let mut office = Office::founded();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let attempt =
        |office: &Office| office.judged(admin, add(&office.overlay, UserKind::Person, details("New Person")));
    let needs = Permission::ManageUsers;
    assert_eq!(refusal(attempt(&office)), Refusal::NotAllowed { needs }, "only owners by default");
    office.let_administrators_manage();
    let decision = attempt(&office);
    office.does(admin, decision);
}

#[test]
fn nobody_without_the_permission_adds_users() {
    let mut office = Office::founded();
    office.let_administrators_manage();
    for role in [Role::Billing, Role::Support, Role::BillingAndSupport, Role::Auditor, Role::PartnerManager] {
        let user = office.signed_up(&format!("{role:?} One"), role);
        let decision = office.judged(user, add(&office.overlay, UserKind::Person, details("New Person")));
        let why = if role == Role::PartnerManager {
            Refusal::NotOwnCompany
        } else {
            Refusal::NotAllowed { needs: Permission::ManageUsers }
        };
        assert_eq!(refusal(decision), why, "{role:?} manages nobody of ours");
    }
}

#[test]
fn an_actor_is_what_the_register_says_and_not_what_is_handed_in() {
    let mut office = Office::founded();
    let auditor = office.signed_up("Olga Auditor", Role::Auditor);
    let mut actor = office.actor(auditor);
    actor.grant = directory::Grant::preset(Role::Owner);
    let decision = office.judged(actor.user, add(&office.overlay, UserKind::Person, details("New Person")));
    let needs = Permission::ManageUsers;
    assert_eq!(refusal(decision), Refusal::NotAllowed { needs }, "a forged grant counts for nothing");
}

#[test]
fn every_field_of_a_user_is_checked() {
    let office = Office::founded();
    let good = details("Aylin Demir");
    let with = |edit: &dyn Fn(&mut UserDetails)| {
        let mut details = good.clone();
        edit(&mut details);
        added(&office, UserKind::Person, details)
    };
    assert_eq!(with(&|d| d.name = "  ".into()), field(Field::Name, Fault::Missing), "a name is required");
    assert_eq!(with(&|d| d.name = "x".repeat(121)), field(Field::Name, Fault::TooLong), "120 at most");
    assert_eq!(
        with(&|d| d.name = "Aylin\u{202e}Demir".into()),
        field(Field::Name, Fault::BadCharacters),
        "no name reads backwards"
    );
    assert_eq!(
        with(&|d| d.username = "a b".into()),
        field(Field::Username, Fault::BadCharacters),
        "no spaces"
    );
    assert_eq!(with(&|d| d.notify = String::new()), field(Field::Notify, Fault::Missing), "required");
    assert_eq!(with(&|d| d.notify = "aylin".into()), field(Field::Notify, Fault::NotAnAddress), "no @");
    assert_eq!(with(&|d| d.reply_to = "a@".into()), field(Field::ReplyTo, Fault::NotAnAddress), "no host");
    assert_eq!(
        with(&|d| d.department = "x".repeat(501)),
        field(Field::Department, Fault::TooLong),
        "500 at most"
    );
    assert_eq!(
        with(&|d| {
            d.starts = Some("2026-11-23".parse().expect("a day"));
            d.stops = Some("2026-11-22".parse().expect("a day"));
        }),
        field(Field::Stops, Fault::OutOfRange),
        "nobody leaves before they come"
    );
    assert_eq!(
        with(&|d| d.responsible = Some(UserId(77))),
        field(Field::Responsible, Fault::Unknown),
        "a responsible person exists"
    );
}

#[test]
fn outer_spaces_are_taken_off() {
    let mut office = Office::founded();
    let padded =
        UserDetails { name: " Aylin Demir ".into(), username: " aylin ".into(), ..details("Aylin Demir") };
    let decision = office.judged(FOUNDER, add(&office.overlay, UserKind::Person, padded));
    office.does(FOUNDER, decision);
    let row = office.user(UserId(2)).details;
    assert_eq!((&*row.name, &*row.username), ("Aylin Demir", "aylin"), "typed by accident");
}

#[test]
fn a_username_is_taken_in_any_case_and_width_even_by_a_disabled_user() {
    let mut office = Office::founded();
    let aylin = office.person("Aylin Demir");
    let decision = office.judged(FOUNDER, disable(aylin, "left"));
    office.does(FOUNDER, decision);
    for username in ["aylin.demir", "AYLIN.DEMIR", "ａｙｌｉｎ.demir"] {
        let again = UserDetails { username: username.into(), ..details("Somebody Else") };
        let taken = field(Field::Username, Fault::Taken);
        assert_eq!(
            added(&office, UserKind::Person, again),
            taken,
            "{username} would be mistaken for the other"
        );
    }
}

#[test]
fn a_username_is_taken_whatever_dots_its_capital_i_has_and_journals_of_before_keep_two() {
    let mut office = Office::founded();
    let named = |username: &str| UserDetails { username: username.into(), ..details(username) };
    let ipek =
        office.judged(FOUNDER, add(&office.overlay, UserKind::Person, named("İpek"))).expect("allowed");
    office.does(FOUNDER, Ok(ipek.clone()));
    let second = add(&office.overlay, UserKind::Person, named("ipek")).expect("proposed");
    let taken = usernames_are_free(&office.overlay, &second);
    assert_eq!(refusal(taken), field(Field::Username, Fault::Taken), "they are one name");
    assert!(usernames_are_free(&office.overlay, &[]).is_ok());
    let both: Vec<Change> = ipek.into_iter().chain(second.clone()).collect();
    let empty = Office::founded();
    assert!(usernames_are_free(&empty.overlay, &both).is_err(), "two of one entry as well");
    assert_eq!(
        office.overlay.user_called("IPEK").expect("reads").map(|user| user.details.name),
        Some("İpek".into())
    );

    // An entry of before stands: whoever replays it asks the rules alone.
    let kept = office.judged(FOUNDER, second);
    office.does(FOUNDER, kept);
    let called = |username: &str| {
        office.overlay.user_called(username).expect("reads").map(|user| user.details.username)
    };
    assert_eq!(
        (called("İpek"), called("ipek")),
        (Some("İpek".into()), Some("ipek".into())),
        "each is found as spelt"
    );
    assert_eq!(called("İPEK"), Some("İpek".into()));
    let job = |username: &str| UserDetails { job_title: "Cook".into(), ..named(username) };
    let user = office.overlay.user_named("ipek").expect("reads").expect("there").id;
    let changed = change(&office.overlay, user, job("ipek")).expect("proposed");
    assert!(
        usernames_are_free(&office.overlay, &changed).is_ok(),
        "what else is written about them can change"
    );
}

#[test]
fn a_freed_username_may_be_taken() {
    let mut office = Office::founded();
    let aylin = office.person("Aylin Demir");
    let renamed = UserDetails { username: "aylin.kaya".into(), ..details("Aylin Demir") };
    let decision = office.judged(FOUNDER, change(&office.overlay, aylin, renamed));
    office.does(FOUNDER, decision);
    assert!(office.overlay.user_named("aylin.demir").expect("reads").is_none(), "the old name is free");
    office.person("Aylin Demir");
}

#[test]
fn an_api_process_has_a_purpose_and_a_responsible_active_person() {
    let mut office = Office::founded();
    let aylin = office.person("Aylin Demir");
    for kind in [UserKind::Api, UserKind::Integration] {
        let bare = details("Invoice Robot");
        assert_eq!(added(&office, kind, bare.clone()), field(Field::Purpose, Fault::Missing), "what for?");
        let aimless = UserDetails { purpose: "Sends invoices".into(), ..bare.clone() };
        assert_eq!(
            added(&office, kind, aimless.clone()),
            field(Field::Responsible, Fault::Missing),
            "whose?"
        );
    }
    let whole = UserDetails {
        purpose: "Sends invoices".into(),
        responsible: Some(aylin),
        ..details("Invoice Robot")
    };
    let decision = office.judged(FOUNDER, add(&office.overlay, UserKind::Api, whole.clone()));
    office.does(FOUNDER, decision);
    let robots_robot = UserDetails { responsible: Some(UserId(3)), ..whole.clone() };
    let unknown = field(Field::Responsible, Fault::Unknown);
    let robots_robot = UserDetails { username: "other".into(), ..robots_robot };
    assert_eq!(added(&office, UserKind::Api, robots_robot), unknown, "a robot is not responsible");
    let decision = office.judged(FOUNDER, disable(aylin, "left"));
    office.does(FOUNDER, decision);
    let orphan = UserDetails { username: "another".into(), ..whole };
    assert_eq!(added(&office, UserKind::Api, orphan), unknown, "someone who left is not responsible");
}

#[test]
fn a_change_tells_before_and_after_and_nothing_is_not_a_change() {
    let mut office = Office::founded();
    let aylin = office.person("Aylin Demir");
    let actor = office.actor(FOUNDER);
    let same = office.judged(actor.user, change(&office.overlay, aylin, details("Aylin Demir")));
    assert_eq!(refusal(same), Refusal::NothingToChange, "no entry for nothing");
    let after = UserDetails { job_title: "Bookkeeper".into(), ..details("Aylin Demir") };
    let changes = office.judged(actor.user, change(&office.overlay, aylin, after.clone())).expect("allowed");
    let before = Box::new(details("Aylin Demir"));
    assert_eq!(
        changes,
        [Change::UserChanged(UserChanged { user: aylin, before, after: Box::new(after) })],
        "both are kept"
    );
}

#[test]
fn an_entry_that_lies_about_what_was_before_is_refused() {
    let mut office = Office::founded();
    let aylin = office.person("Aylin Demir");
    let (before, after) = (Box::new(details("Somebody Else")), Box::new(details("Third Name")));
    let forged = [Change::UserChanged(UserChanged { user: aylin, before, after })];
    let verdict = authorise(&office.overlay, &Author::User(FOUNDER), office.at, &forged);
    assert_eq!(refusal(verdict), Refusal::NotAuthorised, "the journal would show a false past");
}

#[test]
fn a_disabled_user_keeps_their_record_and_loses_sign_in_and_kits() {
    let (mut office, marek) = Office::with_two_owners();
    let decision = office.judged(FOUNDER, directory::kits::make(&office.overlay, marek, identity(900), None));
    office.does(FOUNDER, decision);
    let at = office.at;
    let decision = office.judged(FOUNDER, disable(marek, "left on Friday"));
    office.does(FOUNDER, decision);
    let row = office.user(marek);
    assert_eq!(
        row.state,
        UserState::Disabled { since: at, reason: "left on Friday".into() },
        "kept, with why"
    );
    assert_eq!(office.sign_in(marek), None, "the sign-in ends at once");
    let kits = office.overlay.kits().expect("reads");
    assert_eq!(kits[0].state, KitState::Retired { at }, "a former owner's page opens nothing");
    let decision = office.judged(FOUNDER, enable(marek, "came back"));
    office.does(FOUNDER, decision);
    assert!(office.user(marek).is_active(), "in use again");
    assert_eq!(office.sign_in(marek), None, "the sign-in does not come back by itself");
}

#[test]
fn disabling_and_enabling_need_a_reason_and_the_other_state() {
    let mut office = Office::founded();
    let aylin = office.person("Aylin Demir");
    let actor = office.actor(FOUNDER);
    let missing = field(Field::Reason, Fault::Missing);
    assert_eq!(refusal(office.judged(actor.user, disable(aylin, " "))), missing, "why?");
    assert_eq!(refusal(office.judged(actor.user, enable(aylin, "x"))), Refusal::NotDisabled, "is active");
    let decision = office.judged(actor.user, disable(aylin, "left"));
    office.does(FOUNDER, decision);
    assert_eq!(refusal(office.judged(actor.user, disable(aylin, "x"))), Refusal::Disabled, "already");
    assert_eq!(refusal(office.judged(actor.user, disable(UserId(99), "x"))), Refusal::NoSuchUser, "nobody");
}

#[test]
fn the_last_owner_who_can_sign_in_is_not_disabled_by_anybody() {
    let mut office = Office::founded();
    let waiting = office.invited("Marek Nowak", Role::Owner);
    let actor = office.actor(FOUNDER);
    let own = office.judged(actor.user, disable(FOUNDER, "leaving"));
    assert_eq!(refusal(own), Refusal::LastOwner, "an owner with a temporary password opens nothing yet");
    let first = office.first();
    let decision = office.judged(waiting, directory::own_sign_in::complete_first(waiting, first));
    office.does(waiting, decision);
    let own = office.judged(actor.user, disable(FOUNDER, "leaving"));
    office.does(FOUNDER, own);
    let last = office.judged(waiting, disable(waiting, "me too"));
    assert_eq!(refusal(last), Refusal::LastOwner, "then Marek is the last one");
}

#[test]
fn an_owner_whose_sign_in_expired_does_not_count_as_one_who_can_sign_in() {
    let (mut office, marek) = Office::with_two_owners();
    office.at = office.at.plus(91 * directory::time::DAY);
    let actor = office.actor(FOUNDER);
    let decision = office.judged(actor.user, disable(FOUNDER, "leaving"));
    assert_eq!(refusal(decision), Refusal::LastOwner, "Marek was away for 91 days");
    let decision = office.judged(actor.user, disable(marek, "away for too long"));
    assert_eq!(refusal(decision), Refusal::LastOwner, "and neither was Ingrid seen, by the register");
}

#[test]
fn an_administrator_does_nothing_to_an_owner() {
    let (mut office, marek) = Office::with_two_owners();
    office.let_administrators_manage();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let actor = office.actor(admin);
    let decision = office.judged(actor.user, disable(marek, "coup"));
    assert_eq!(refusal(decision), Refusal::OwnersOnly, "owners decide about owners");
    let changed = UserDetails { notify: "ada@evil.example".into(), ..details("Marek Nowak") };
    let decision = office.judged(actor.user, change(&office.overlay, marek, changed));
    assert_eq!(refusal(decision), Refusal::OwnersOnly, "nor to where an owner's messages go");
}

#[test]
fn a_disabled_user_and_one_without_a_sign_in_decide_nothing() {
    let mut office = Office::founded();
    let aylin = office.person("Aylin Demir");
    let add_one = |overlay: &Overlay, user| {
        let change = Change::UserAdded(UserAdded {
            user: UserId(9),
            as_kind: UserKind::Person,
            details: details("X Y"),
        });
        refusal(authorise(overlay, &Author::User(user), office.at, &[change]))
    };
    assert_eq!(add_one(&office.overlay, aylin), Refusal::NoSignIn, "a record is not an actor");
    assert_eq!(add_one(&office.overlay, UserId(50)), Refusal::NoSuchUser, "nobody is not an actor");
    let mut later = office.clone();
    let decision = later.judged(FOUNDER, disable(aylin, "left"));
    later.does(FOUNDER, decision);
    assert_eq!(add_one(&later.overlay, aylin), Refusal::Disabled, "nor is someone who left");
}

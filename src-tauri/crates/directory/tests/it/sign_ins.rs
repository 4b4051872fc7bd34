use directory::{
    Change, FOUNDER, Grant, Permission, Refusal, Role, SignedOut, Stage, UserDetails, UserId, UserKind,
    sign_ins::{callers_question, change_grant, end, give, reset},
};

use crate::office::{Office, details, identity, question, refusal};

fn not_allowed(needs: Permission) -> Refusal {
    Refusal::NotAllowed { needs }
}

#[test]
fn a_sign_in_begins_with_a_temporary_password_and_nothing_set_up() {
    let mut office = Office::founded();
    let aylin = office.invited("Aylin Demir", Role::Billing);
    let row = office.sign_in(aylin).expect("a sign-in");
    assert_eq!(row.stage, Stage::Temporary, "the user must still choose a password");
    assert_eq!((row.second_factor, row.last_used), (None, None), "nothing is set up");
    assert_eq!(row.grant, Grant::preset(Role::Billing), "as it was given");
}

#[test]
fn only_active_people_get_a_sign_in_and_only_one() {
    let mut office = Office::founded();
    let aylin = office.invited("Aylin Demir", Role::Billing);
    let actor = office.actor(FOUNDER);
    let robot = UserDetails { purpose: "Invoices".into(), responsible: Some(aylin), ..details("Robot One") };
    let decision = office.judged(actor.user, directory::users::add(&office.overlay, UserKind::Api, robot));
    office.does(FOUNDER, decision);
    let gone = office.person("Gone Already");
    let decision = office.judged(actor.user, directory::users::disable(gone, "left"));
    office.does(FOUNDER, decision);
    let give_to =
        |user| refusal(office.judged(actor.user, give(user, Grant::preset(Role::Billing), identity(900))));
    assert_eq!(give_to(aylin), Refusal::HasSignIn, "she has one");
    assert_eq!(give_to(UserId(3)), Refusal::OnlyPeopleSignIn, "robots don't sign in");
    assert_eq!(give_to(gone), Refusal::Disabled, "nor do people who left");
    assert_eq!(give_to(UserId(99)), Refusal::NoSuchUser, "nor nobody");
}

#[test]
fn an_administrator_gives_what_they_hold_and_no_more() {
    let mut office = Office::founded();
    office.let_administrators_manage();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let aylin = office.person("Aylin Demir");
    let give_grant = |grant: Grant| office.judged(admin, give(aylin, grant, identity(900)));
    assert_eq!(refusal(give_grant(Grant::preset(Role::Owner))), Refusal::OwnersOnly, "no new owner");
    let mut raised = Grant::preset(Role::Administrator);
    raised.permissions.insert(Permission::ChangeSettings);
    assert_eq!(
        refusal(give_grant(raised)),
        not_allowed(Permission::ChangeSettings),
        "not what they lack themselves"
    );
    assert_eq!(
        refusal(give_grant(Grant::preset(Role::PartnerManager))),
        not_allowed(Permission::ManageOwnCompany),
        "owners make partner managers"
    );
    assert!(give_grant(Grant::preset(Role::Billing)).is_ok(), "what they hold they may give");
}

#[test]
fn permissions_of_owners_go_to_owners_alone_and_owners_hold_them_all() {
    let mut office = Office::founded();
    let aylin = office.person("Aylin Demir");
    let give_grant = |grant: Grant| refusal(office.judged(FOUNDER, give(aylin, grant, identity(900))));
    for permission in [Permission::ManageOwners, Permission::ManageKits, Permission::OpenCloseAccounts] {
        let mut grant = Grant::preset(Role::Administrator);
        grant.permissions.insert(permission);
        assert_eq!(give_grant(grant), Refusal::OnlyOwnersHold { permission }, "{permission:?} is an owner's");
    }
    let mut half = Grant::preset(Role::Owner);
    half.permissions.remove(&Permission::ReadJournal);
    assert_eq!(give_grant(half), Refusal::OwnersHoldEverything, "an owner holds all");
}

#[test]
fn without_the_setting_administrators_neither_give_nor_end_sign_ins_but_reset_them() {
    let mut office = Office::founded();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let aylin = office.signed_up("Aylin Demir", Role::Billing);
    let bo = office.person("Bo Larsen");
    let actor = office.actor(admin);
    let given = office.judged(actor.user, give(bo, Grant::preset(Role::Billing), identity(900)));
    assert_eq!(refusal(given), not_allowed(Permission::ManageSignIns), "adding users is for owners");
    let ended = office.judged(actor.user, end(aylin, "why not"));
    assert_eq!(refusal(ended), not_allowed(Permission::ManageSignIns), "so is removing them");
    let decision = office.judged(actor.user, reset(aylin, identity(901), true));
    office.does(admin, decision);
    assert_eq!(office.sign_in(aylin).expect("kept").stage, Stage::Temporary, "helping a caller is not");
}

#[test]
fn a_reset_takes_away_everything_that_was_set_up_and_signs_out() {
    let mut office = Office::founded();
    let aylin = office.signed_up("Aylin Demir", Role::Billing);
    let before = office.sign_in(aylin).expect("a sign-in");
    let decision = office.judged(FOUNDER, reset(aylin, identity(900), false));
    office.does(FOUNDER, decision);
    let row = office.sign_in(aylin).expect("kept");
    assert_eq!(row.identity, identity(900), "the old identity signs nothing any more");
    assert_eq!((row.second_factor, row.personal_code), (None, None), "set up again by the user");
    assert_eq!(row.session_epoch, before.session_epoch + 1, "signed out everywhere");
    assert_eq!(row.grant, before.grant, "what she may do stays");
}

#[test]
fn nobody_resets_a_sign_in_that_may_do_more_than_their_own() {
    let mut office = Office::founded();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let aylin = office.signed_up("Aylin Demir", Role::Billing);
    let mut raised = Grant::preset(Role::Billing);
    raised.permissions.insert(Permission::ChangeSettings);
    let owner = office.actor(FOUNDER);
    let decision = office.judged(owner.user, change_grant(&office.overlay, aylin, raised, "runs the office"));
    office.does(FOUNDER, decision);
    let decision = office.judged(admin, reset(aylin, identity(900), false));
    assert_eq!(
        refusal(decision),
        not_allowed(Permission::ChangeSettings),
        "whoever resets could sign in as the other"
    );
}

#[test]
fn an_owner_is_reset_by_another_owner_while_one_can_still_sign_in() {
    let (mut office, marek) = Office::with_two_owners();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let try_reset = |by, user| office.judged(by, reset(user, identity(900), false));
    assert_eq!(refusal(try_reset(admin, marek)), Refusal::OwnersOnly, "not by an administrator");
    assert_eq!(refusal(try_reset(FOUNDER, FOUNDER)), Refusal::NotToYourself, "nor by oneself");
    let decision = try_reset(FOUNDER, marek);
    office.does(FOUNDER, decision);
    let third = office.invited("Third Owner", Role::Owner);
    let decision = office.judged(FOUNDER, reset(third, identity(901), false));
    assert!(decision.is_ok(), "Ingrid can still sign in");
}

#[test]
fn the_last_owner_who_can_sign_in_is_neither_demoted_nor_ended() {
    let mut office = Office::founded();
    office.invited("Marek Nowak", Role::Owner);
    let actor = office.actor(FOUNDER);
    let grant = Grant::preset(Role::Auditor);
    let demoted = office.judged(actor.user, change_grant(&office.overlay, FOUNDER, grant, "tired"));
    assert_eq!(refusal(demoted), Refusal::LastOwner, "Marek never signed in");
    let ended = office.judged(actor.user, end(FOUNDER, "tired"));
    assert_eq!(refusal(ended), Refusal::LastOwner, "nor may the sign-in end");
}

#[test]
fn an_owner_may_step_down_while_another_can_sign_in_and_their_kits_go_with_it() {
    let (mut office, _) = Office::with_two_owners();
    let actor = office.actor(FOUNDER);
    let decision =
        office.judged(actor.user, directory::kits::make(&office.overlay, FOUNDER, identity(900), None));
    office.does(FOUNDER, decision);
    let grant = Grant::preset(Role::Auditor);
    let at = office.at;
    let decision = office.judged(FOUNDER, change_grant(&office.overlay, FOUNDER, grant.clone(), "retiring"));
    office.does(FOUNDER, decision);
    assert_eq!(office.actor(FOUNDER).grant, grant, "an auditor from now on");
    let kits = directory::Register::kits(&office.overlay).expect("reads");
    assert_eq!(kits[0].state, directory::KitState::Retired { at }, "the kit opened the vault as an owner");
}

#[test]
fn nobody_raises_themselves() {
    let mut office = Office::founded();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let actor = office.actor(admin);
    let mut raised = Grant::preset(Role::Administrator);
    raised.permissions.insert(Permission::ChangeSettings);
    let decision = office.judged(actor.user, change_grant(&office.overlay, admin, raised, "more"));
    assert_eq!(refusal(decision), not_allowed(Permission::ChangeSettings), "not held, so not given");
    let owner =
        office.judged(actor.user, change_grant(&office.overlay, admin, Grant::preset(Role::Owner), "more"));
    assert_eq!(refusal(owner), Refusal::OwnersOnly, "and no administrator makes an owner");
}

#[test]
fn nobody_takes_from_another_what_they_do_not_hold_themselves() {
    let mut office = Office::founded();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let partner = office.signed_up("Pat Partner", Role::PartnerManager);
    let grant = Grant::preset(Role::Auditor);
    let decision = office.judged(admin, change_grant(&office.overlay, partner, grant, "less"));
    assert_eq!(refusal(decision), not_allowed(Permission::ManageOwnCompany), "it was an owner's to give");
}

#[test]
fn changing_a_grant_into_itself_is_no_change() {
    let mut office = Office::founded();
    let aylin = office.signed_up("Aylin Demir", Role::Billing);
    let grant = Grant::preset(Role::Billing);
    let decision = office.judged(FOUNDER, change_grant(&office.overlay, aylin, grant, "same"));
    assert_eq!(refusal(decision), Refusal::NothingToChange, "no entry for nothing");
}

#[test]
fn a_sign_in_given_again_never_fits_the_sessions_of_the_one_before() {
    let mut office = Office::founded();
    let aylin = office.signed_up("Aylin Demir", Role::Billing);
    let before = office.sign_in(aylin).expect("a sign-in").session_epoch;
    let actor = office.actor(FOUNDER);
    let decision = office.judged(actor.user, end(aylin, "on leave"));
    office.does(FOUNDER, decision);
    let decision = office.judged(actor.user, give(aylin, Grant::preset(Role::Billing), identity(900)));
    office.does(FOUNDER, decision);
    assert!(office.sign_in(aylin).expect("again").session_epoch > before, "old sessions stay ended");
}

#[test]
fn one_signs_oneself_out_and_owners_sign_out_others() {
    let (mut office, marek) = Office::with_two_owners();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let auditor = office.signed_up("Olga Auditor", Role::Auditor);
    let out = |by, user| office.judged(by, Change::SignedOut(SignedOut { user }));
    assert!(out(auditor, auditor).is_ok(), "everybody leaves when they want");
    assert_eq!(refusal(out(auditor, admin)), not_allowed(Permission::ManageSignIns), "but not others");
    assert_eq!(refusal(out(admin, marek)), Refusal::OwnersOnly, "an administrator no owner");
    assert!(out(admin, auditor).is_ok(), "but somebody else");
    let before = office.sign_in(marek).expect("a sign-in").session_epoch;
    let decision = out(FOUNDER, marek);
    office.does(FOUNDER, decision);
    assert_eq!(office.sign_in(marek).expect("kept").session_epoch, before + 1, "every session ends");
}

#[test]
fn whoever_may_reset_a_sign_in_may_ask_its_user_and_nobody_else_may() {
    let (mut office, marek) = Office::with_two_owners();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let auditor = office.signed_up("Olga Auditor", Role::Auditor);
    let invited = office.invited("Aylin Demir", Role::Billing);
    let asks = |who, user| callers_question(&office.overlay, &office.actor(who), office.at, user);
    assert_eq!(asks(admin, auditor).expect("her job"), question(), "as it was sealed for callers");
    assert_eq!(asks(FOUNDER, marek).expect("among owners"), question());
    for (who, user, why) in [
        (auditor, admin, not_allowed(Permission::ManageSignIns)),
        (admin, FOUNDER, Refusal::OwnersOnly),
        (admin, admin, Refusal::NotToYourself),
        (admin, invited, Refusal::NotYetComplete),
    ] {
        assert_eq!(refusal(asks(who, user)), why, "{who:?} asks {user:?}");
    }
}

#[test]
fn the_key_to_identity_questions_comes_with_resetting_sign_ins() {
    let with = [Role::Owner, Role::Administrator];
    for role in directory::ROLES {
        let grant = Grant::preset(role);
        assert_eq!(grant.checks_callers(), with.contains(&role), "{role:?}");
    }
    let mut support = Grant::preset(Role::Support);
    support.permissions.insert(Permission::ManageSignIns);
    assert!(support.checks_callers(), "set one by one, too");
}

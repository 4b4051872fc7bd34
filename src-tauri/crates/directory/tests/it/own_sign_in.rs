use directory::{
    Actor, Author, Change, FOUNDER, Fault, Field, IdentityQuestion, IdentityQuestionChanged, KeysChanged,
    PasswordChanged, PersonalCodeChanged, PersonalCodeUsed, Refusal, Role, SecondFactorChanged, SignedIn,
    SignedOut, Stage, UserDisabled, VerificationFailed, authorise, has_expired,
    own_sign_in::{can_be_asked, change_password, complete_first},
    password_is_old,
    time::{DAY, HOUR, MINUTE},
    vault::sign_in,
};

use crate::office::{Office, front_desk, identity, question, refusal};

#[test]
fn completing_the_first_sign_in_replaces_the_identity_the_administrator_knows() {
    let mut office = Office::founded();
    let aylin = office.invited("Aylin Demir", Role::Billing);
    let known = office.sign_in(aylin).expect("a sign-in").identity;
    let mut first = office.first();
    first.identity = known.clone();
    let decision = office.judged(aylin, complete_first(aylin, first));
    assert_eq!(
        refusal(decision),
        Refusal::NotAuthorised,
        "whoever gave the password out could go on using it"
    );
    let first = office.first();
    let decision = office.judged(aylin, complete_first(aylin, first));
    office.does(aylin, decision);
    let row = office.sign_in(aylin).expect("a sign-in");
    assert_eq!(row.stage, Stage::Complete, "set up");
    assert_ne!(row.identity, known, "only she has the new one");
    assert!(row.second_factor.is_some() && row.identity_question.is_some() && row.personal_code.is_some());
    let again = office.first();
    let decision = office.judged(aylin, complete_first(aylin, again));
    assert_eq!(refusal(decision), Refusal::AlreadyComplete, "once");
}

#[test]
fn a_sign_in_with_a_temporary_password_does_nothing_but_complete_itself() {
    let mut office = Office::founded();
    let marek = office.invited("Marek Nowak", Role::Owner);
    let aylin = office.invited("Aylin Demir", Role::Billing);
    let author = Author::User(marek);
    for change in [
        Change::UserDisabled(UserDisabled { user: aylin, reason: "x".into() }),
        Change::SignedIn(SignedIn { user: marek, computer: front_desk(), step: None }),
        Change::PasswordChanged(PasswordChanged { user: marek, identity: identity(90), earlier: None }),
        Change::KeysChanged(KeysChanged { file: crate::office::keys_file(1, &[]) }),
    ] {
        let verdict = authorise(&office.overlay, &author, office.at, std::slice::from_ref(&change));
        assert_eq!(refusal(verdict), Refusal::NotYetComplete, "not yet: {change:?}");
    }
    let mut changes = office.judged(marek, complete_first(marek, office.clone().first())).expect("allowed");
    changes.push(Change::UserDisabled(UserDisabled { user: aylin, reason: "x".into() }));
    let verdict = authorise(&office.overlay, &author, office.at, &changes);
    assert_eq!(refusal(verdict), Refusal::NotAuthorised, "nor as part of completing");
    let other = office.judged(aylin, complete_first(aylin, office.clone().first())).expect("allowed");
    let verdict = authorise(&office.overlay, &author, office.at, &other);
    assert_eq!(refusal(verdict), Refusal::NotAuthorised, "nor somebody else's");
}

#[test]
fn a_first_sign_in_needs_an_identity_question_for_its_user_and_for_who_checks_callers() {
    let mut office = Office::founded();
    let aylin = office.invited("Aylin Demir", Role::Billing);
    for (own, callers, fault) in
        [("", "x", Fault::Missing), ("x", " ", Fault::Missing), ("x", &"x".repeat(5_000), Fault::TooLong)]
    {
        let mut first = office.first();
        first.identity_question = IdentityQuestion { own: own.into(), callers: callers.into() };
        let decision = office.judged(aylin, complete_first(aylin, first));
        let field = Field::IdentityQuestion;
        assert_eq!(refusal(decision), Refusal::Field { field, fault }, "own {own:?}");
    }
}

#[test]
fn an_identity_question_has_a_text_and_an_answer() {
    let refused = |question: &str, answer: &str| can_be_asked(question, answer).expect_err("is refused");
    let field = |field, fault| Refusal::Field { field, fault };
    assert_eq!(can_be_asked("First pet?", "Rex"), Ok(()));
    assert_eq!(refused(" ", "Rex"), field(Field::IdentityQuestion, Fault::Missing));
    assert_eq!(refused(&"?".repeat(501), "Rex"), field(Field::IdentityQuestion, Fault::TooLong));
    assert_eq!(refused("First pet?", " "), field(Field::IdentityAnswer, Fault::Missing));
}

#[test]
fn a_new_password_remembers_the_ones_before_as_far_as_the_settings_say() {
    let mut office = Office::founded();
    for n in 0..8 {
        let decision =
            office.judged(FOUNDER, change_password(FOUNDER, identity(700 + n), Some(format!("hash {n}"))));
        office.does(FOUNDER, decision);
    }
    let row = office.sign_in(FOUNDER).expect("a sign-in");
    assert_eq!(
        row.earlier_passwords,
        ["hash 7", "hash 6", "hash 5", "hash 4", "hash 3"],
        "five are remembered, newest first"
    );
    assert_eq!(row.password_at, office.at.plus(-directory::time::MINUTE), "its age counts from the change");
}

#[test]
fn everybody_changes_their_own_sign_in_and_nobody_elses() {
    let (mut office, marek) = Office::with_two_owners();
    let auditor = office.signed_up("Olga Auditor", Role::Auditor);
    let actor = office.actor(auditor);
    let own = [
        office.judged(auditor, change_password(auditor, identity(701), None)),
        office.judged(
            actor.user,
            Change::SecondFactorChanged(SecondFactorChanged {
                user: actor.user,
                second_factor: "other".into(),
            }),
        ),
        office.judged(
            actor.user,
            Change::IdentityQuestionChanged(IdentityQuestionChanged {
                user: actor.user,
                identity_question: question(),
            }),
        ),
        office.judged(
            actor.user,
            Change::PersonalCodeChanged(PersonalCodeChanged {
                user: actor.user,
                personal_code: identity(900),
            }),
        ),
    ];
    for decision in own {
        let changes = decision.expect("one's own");
        let verdict = authorise(&office.overlay, &Author::User(marek), office.at, &changes);
        assert_eq!(refusal(verdict), Refusal::NotAuthorised, "not even an owner: {changes:?}");
        office.commit(Author::User(auditor), &changes);
    }
    let row = office.sign_in(auditor).expect("a sign-in");
    assert_eq!(row.second_factor.as_deref(), Some("other"), "the new authenticator");
    assert_eq!(row.personal_code, Some(identity(900)), "the new code");
}

#[test]
fn an_authenticator_code_is_accepted_once() {
    let mut office = Office::founded();
    let signs_in = |office: &Office, step| {
        office.judged(FOUNDER, sign_in(&office.overlay, FOUNDER, office.at, front_desk(), step, vec![]))
    };
    let decision = signs_in(&office, Some(100));
    office.does(FOUNDER, decision);
    assert_eq!(refusal(signs_in(&office, Some(100))), Refusal::CodeUsed, "read over the shoulder");
    assert_eq!(refusal(signs_in(&office, Some(99))), Refusal::CodeUsed, "an older one");
    let decision = office.judged(
        FOUNDER,
        Change::SecondFactorChanged(SecondFactorChanged { user: FOUNDER, second_factor: "resealed".into() }),
    );
    office.does(FOUNDER, decision);
    assert_eq!(
        refusal(signs_in(&office, Some(100))),
        Refusal::CodeUsed,
        "it may be the same secret, sealed anew"
    );
    let decision = signs_in(&office, Some(101));
    office.does(FOUNDER, decision);
    let row = office.sign_in(FOUNDER).expect("a sign-in");
    assert_eq!(row.last_step, Some(101), "the newest counts");
}

#[test]
fn a_sign_in_unused_for_longer_than_the_setting_expires_and_a_reset_renews_it() {
    let mut office = Office::founded();
    let aylin = office.signed_up("Aylin Demir", Role::Billing);
    office.at = office.at.plus(91 * DAY);
    let decision =
        office.judged(FOUNDER, sign_in(&office.overlay, FOUNDER, office.at, front_desk(), None, vec![]));
    office.does(FOUNDER, decision);
    let row = office.sign_in(aylin).expect("a sign-in");
    let settings = directory::Register::settings(&office.overlay).expect("settings");
    assert!(has_expired(&row, &settings, office.at), "91 days of 90");
    let late = office.judged(aylin, sign_in(&office.overlay, aylin, office.at, front_desk(), None, vec![]));
    assert_eq!(refusal(late), Refusal::Expired, "an owner or administrator must renew it");
    let late = office.judged_of(
        Author::PersonalCode(aylin),
        Change::PersonalCodeUsed(PersonalCodeUsed {
            user: aylin,
            computer: front_desk(),
            identity: identity(900),
            personal_code: identity(901),
        }),
    );
    assert_eq!(refusal(late), Refusal::Expired, "the personal code does not get around it");
    let actor = office.actor(FOUNDER);
    let decision = office.judged(actor.user, directory::sign_ins::reset(aylin, identity(902), true));
    office.does(FOUNDER, decision);
    assert!(
        !has_expired(&office.sign_in(aylin).expect("kept"), &settings, office.at),
        "it counts from today"
    );
}

#[test]
fn a_temporary_password_lives_for_its_own_time_whatever_else_never_expires() {
    for expire_days in [Some(90), None] {
        let mut office = Office::founded();
        let rules = directory::Settings { expire_days, ..directory::Settings::default() };
        if expire_days.is_none() {
            let decision =
                office.judged(FOUNDER, directory::settings::change(&office.overlay, rules.clone()));
            office.does(FOUNDER, decision);
        }
        let given = office.at.plus(MINUTE);
        let aylin = office.invited("Aylin Demir", Role::Billing);
        let row = office.sign_in(aylin).expect("a sign-in");
        assert_eq!(directory::expires_at(&row, &rules), Some(given.plus(72 * HOUR)), "three days");
        office.at = given.plus(72 * HOUR);
        let first = office.first();
        assert!(office.judged(aylin, complete_first(aylin, first.clone())).is_ok(), "to the last moment");
        office.at = office.at.plus(1);
        assert!(has_expired(&row, &rules, office.at), "and no longer");
        let late = office.judged(aylin, complete_first(aylin, first));
        assert_eq!(refusal(late), Refusal::Expired, "whoever finds it later makes nothing their own");
        let (actor, fresh) = (office.actor(FOUNDER), office.identity());
        let decision = office.judged(actor.user, directory::sign_ins::reset(aylin, fresh, true));
        office.does(FOUNDER, decision);
        let row = office.sign_in(aylin).expect("a sign-in");
        assert!(!has_expired(&row, &rules, office.at), "a reset gives another one");
    }
}

#[test]
fn an_owners_temporary_password_expires_although_no_other_owner_could_sign_in() {
    let (mut office, marek) = Office::with_two_owners();
    let (actor, fresh) = (office.actor(FOUNDER), office.identity());
    let decision = office.judged(actor.user, directory::sign_ins::reset(marek, fresh, true));
    office.does(FOUNDER, decision);
    office.at = office.at.plus(100 * DAY);
    let first = office.first();
    let late = office.judged(marek, complete_first(marek, first));
    assert_eq!(refusal(late), Refusal::Expired, "the paper may lie anywhere by now");
    let decision =
        office.judged(FOUNDER, sign_in(&office.overlay, FOUNDER, office.at, front_desk(), None, vec![]));
    office.does(FOUNDER, decision);
}

#[test]
fn an_expired_owner_still_signs_in_when_no_other_owner_can() {
    let (mut office, marek) = Office::with_two_owners();
    office.at = office.at.plus(200 * DAY);
    let decision =
        office.judged(marek, sign_in(&office.overlay, marek, office.at, front_desk(), None, vec![]));
    office.does(marek, decision);
    let decision =
        office.judged(FOUNDER, sign_in(&office.overlay, FOUNDER, office.at, front_desk(), None, vec![]));
    assert_eq!(refusal(decision), Refusal::Expired, "with Marek back there is somebody to ask");
}

#[test]
fn a_password_gets_old_only_where_a_setting_says_so() {
    let office = Office::founded();
    let row = office.sign_in(FOUNDER).expect("a sign-in");
    let mut settings = directory::Settings::default();
    let later = office.at.plus(400 * DAY);
    assert!(!password_is_old(&row, &settings, later), "no limit by default");
    settings.password_days = Some(365);
    assert!(password_is_old(&row, &settings, later), "400 days of 365");
}

#[test]
fn whoever_has_a_password_that_is_too_old_signs_in_chooses_another_and_goes_on() {
    let (mut office, marek) = Office::with_two_owners();
    let aylin = office.signed_up("Aylin Demir", Role::Billing);
    office.let_passwords_get_old();
    let decision =
        office.judged(FOUNDER, sign_in(&office.overlay, FOUNDER, office.at, front_desk(), None, vec![]));
    office.does(FOUNDER, decision);
    let found = Change::VerificationFailed(VerificationFailed { found: directory::FoundWrong::Tables });
    let renewed = office.judged(FOUNDER, vec![found.clone()]);
    assert!(renewed.is_ok(), "tables that were made anew at signing in are told: {renewed:?}");
    assert_eq!(
        refusal(office.judged(aylin, found)),
        Refusal::NotAllowed { needs: directory::Permission::ReadJournal },
        "by those who may verify"
    );
    let actor = |office: &Office, user| Actor::of(&office.overlay, user, office.at);
    assert_eq!(refusal(actor(&office, FOUNDER)), Refusal::PasswordTooOld, "an owner too");
    let decision = office.judged(FOUNDER, change_password(FOUNDER, identity(702), None));
    office.does(FOUNDER, decision);
    assert!(actor(&office, FOUNDER).is_ok(), "it counts from today");
    assert_eq!(refusal(actor(&office, marek)), Refusal::PasswordTooOld, "each for themselves");
    let decision = office.judged_of(
        Author::PersonalCode(aylin),
        Change::PersonalCodeUsed(PersonalCodeUsed {
            user: aylin,
            computer: front_desk(),
            identity: identity(900),
            personal_code: identity(901),
        }),
    );
    office.commit(Author::PersonalCode(aylin), &decision.expect("the code gives a new password as ever"));
    assert!(Actor::of(&office.overlay, aylin, office.at).is_ok_and(|actor| !actor.is_owner()));
}

#[test]
fn the_personal_code_gives_a_new_identity_and_code_and_nothing_else() {
    let mut office = Office::founded();
    let aylin = office.signed_up("Aylin Demir", Role::Billing);
    let before = office.sign_in(aylin).expect("a sign-in");
    let code = Author::PersonalCode(aylin);
    let changes = office
        .judged_of(
            Author::PersonalCode(aylin),
            Change::PersonalCodeUsed(PersonalCodeUsed {
                user: aylin,
                computer: front_desk(),
                identity: identity(900),
                personal_code: identity(901),
            }),
        )
        .expect("allowed");
    for author in [Author::User(aylin), Author::User(FOUNDER), Author::PersonalCode(FOUNDER)] {
        let verdict = authorise(&office.overlay, &author, office.at, &changes);
        assert_eq!(
            refusal(verdict),
            Refusal::NotAuthorised,
            "only the code itself signs this, not {author:?}"
        );
    }
    for extra in [
        Change::PasswordChanged(PasswordChanged { user: aylin, identity: identity(91), earlier: None }),
        Change::SignedOut(SignedOut { user: aylin }),
        Change::UserDisabled(UserDisabled { user: FOUNDER, reason: "x".into() }),
    ] {
        let mut more = changes.clone();
        more.push(extra.clone());
        let verdict = authorise(&office.overlay, &code, office.at, &more);
        assert_eq!(refusal(verdict), Refusal::NotAuthorised, "nothing beside it: {extra:?}");
    }
    office.commit(code, &changes);
    let row = office.sign_in(aylin).expect("a sign-in");
    assert_eq!((row.identity, row.personal_code), (identity(900), Some(identity(901))), "both are new");
    assert_eq!(row.second_factor, before.second_factor, "the authenticator stays");
    assert_eq!(row.session_epoch, before.session_epoch + 1, "signed out everywhere");
}

#[test]
fn a_personal_code_is_not_used_twice() {
    let mut office = Office::founded();
    let aylin = office.signed_up("Aylin Demir", Role::Billing);
    let code = office.sign_in(aylin).expect("a sign-in").personal_code.expect("a code");
    let again = office.judged_of(
        Author::PersonalCode(aylin),
        Change::PersonalCodeUsed(PersonalCodeUsed {
            user: aylin,
            computer: front_desk(),
            identity: identity(900),
            personal_code: code,
        }),
    );
    assert_eq!(refusal(again), Refusal::NotAuthorised, "the same code may not come back");
    let invited = office.invited("Bo Larsen", Role::Billing);
    let none = office.judged_of(
        Author::PersonalCode(invited),
        Change::PersonalCodeUsed(PersonalCodeUsed {
            user: invited,
            computer: front_desk(),
            identity: identity(902),
            personal_code: identity(903),
        }),
    );
    assert_eq!(refusal(none), Refusal::NotYetComplete, "there is no code before the first sign-in");
}

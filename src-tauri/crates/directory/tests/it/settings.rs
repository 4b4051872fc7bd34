use directory::{
    FOUNDER, Fault, Field, Grant, Permission, Refusal, Register, Role, Settings,
    settings::{change, rename},
};

use crate::office::{Office, refusal};

#[test]
fn every_number_of_the_settings_has_its_range() {
    let office = Office::founded();
    let field_of = |edit: &dyn Fn(&mut Settings)| {
        let mut settings = Settings::default();
        edit(&mut settings);
        let refused = refusal(office.judged(FOUNDER, change(&office.overlay, settings)));
        let Refusal::Field { field, fault: Fault::OutOfRange } = refused else {
            panic!("not about a range: {refused}")
        };
        field
    };
    assert_eq!(field_of(&|s| s.password_length = 11), Field::PasswordLength, "12 at least");
    assert_eq!(field_of(&|s| s.password_length = 65), Field::PasswordLength, "64 at most");
    assert_eq!(field_of(&|s| s.password_days = Some(29)), Field::PasswordDays, "30 at least");
    assert_eq!(field_of(&|s| s.passwords_remembered = 25), Field::PasswordsRemembered, "24 at most");
    assert_eq!(field_of(&|s| s.lock_after = 2), Field::LockAfter, "3 at least");
    assert_eq!(field_of(&|s| s.lock_after = 11), Field::LockAfter, "10 at most");
    assert_eq!(field_of(&|s| s.lock_minutes = 0), Field::LockMinutes, "a lock lasts");
    assert_eq!(field_of(&|s| s.lock_minutes = 31), Field::LockMinutes, "30 minutes at most");
    assert_eq!(field_of(&|s| s.idle_minutes = 4), Field::IdleMinutes, "5 at least");
    assert_eq!(field_of(&|s| s.idle_minutes = 481), Field::IdleMinutes, "8 hours at most");
    assert_eq!(field_of(&|s| s.session_hours = 0), Field::SessionHours, "an hour at least");
    assert_eq!(field_of(&|s| s.session_hours = 25), Field::SessionHours, "a day at most");
    assert_eq!(field_of(&|s| s.temporary_hours = 0), Field::TemporaryHours, "it must arrive");
    assert_eq!(field_of(&|s| s.temporary_hours = 169), Field::TemporaryHours, "a week at most");
    assert_eq!(field_of(&|s| s.expire_days = Some(45)), Field::ExpireDays, "30, 60 or 90");
    assert_eq!(field_of(&|s| s.kit_check_days = 366), Field::KitCheckDays, "once a year at least");
}

#[test]
fn an_owner_changes_the_settings_and_an_administrator_does_not() {
    let mut office = Office::founded();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let after = Settings { idle_minutes: 20, ..Settings::default() };
    let needs = Permission::ChangeSettings;
    let decision = office.judged(admin, change(&office.overlay, after.clone()));
    assert_eq!(refusal(decision), Refusal::NotAllowed { needs }, "not by default");
    let decision = office.judged(FOUNDER, change(&office.overlay, after.clone()));
    office.does(FOUNDER, decision);
    assert_eq!(office.overlay.settings().expect("reads"), after, "in force");
    let decision = office.judged(FOUNDER, change(&office.overlay, after));
    assert_eq!(refusal(decision), Refusal::NothingToChange, "no entry for nothing");
}

#[test]
fn someone_who_may_change_settings_does_not_let_themselves_manage_users() {
    let mut office = Office::founded();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let mut grant = Grant::preset(Role::Administrator);
    grant.permissions.insert(Permission::ChangeSettings);
    let actor = office.actor(FOUNDER);
    let decision =
        office.judged(actor.user, directory::sign_ins::change_grant(&office.overlay, admin, grant, "helps"));
    office.does(FOUNDER, decision);
    let after = Settings { administrators_manage_users: true, ..Settings::default() };
    let decision = office.judged(admin, change(&office.overlay, after));
    assert_eq!(refusal(decision), Refusal::OwnersOnly, "that setting is about themselves");
    let after = Settings { idle_minutes: 20, ..Settings::default() };
    assert!(office.judged(admin, change(&office.overlay, after)).is_ok(), "others are not");
}

#[test]
fn an_owner_alone_makes_a_rule_looser_and_whoever_may_change_settings_makes_it_stricter() {
    let mut office = Office::founded();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let mut grant = Grant::preset(Role::Administrator);
    grant.permissions.insert(Permission::ChangeSettings);
    let actor = office.actor(FOUNDER);
    let decision =
        office.judged(actor.user, directory::sign_ins::change_grant(&office.overlay, admin, grant, "helps"));
    office.does(FOUNDER, decision);
    let middle = Settings {
        password_length: 14,
        password_days: Some(365),
        expire_days: Some(60),
        ..Settings::default()
    };
    let decision = office.judged(FOUNDER, change(&office.overlay, middle.clone()));
    office.does(FOUNDER, decision);
    // Each rule looser, and stricter.
    type Edit = fn(&mut Settings);
    let rules: [(Edit, Edit); 12] = [
        (|s| s.password_length = 13, |s| s.password_length = 15),
        (|s| s.password_days = Some(366), |s| s.password_days = Some(364)),
        (|s| s.password_days = None, |s| s.password_days = Some(30)),
        (|s| s.passwords_remembered = 4, |s| s.passwords_remembered = 6),
        (|s| s.lock_after = 6, |s| s.lock_after = 4),
        (|s| s.lock_minutes = 29, |s| s.lock_minutes = 30),
        (|s| s.idle_minutes = 241, |s| s.idle_minutes = 239),
        (|s| s.session_hours = 13, |s| s.session_hours = 11),
        (|s| s.temporary_hours = 73, |s| s.temporary_hours = 71),
        (|s| s.expire_days = Some(90), |s| s.expire_days = Some(30)),
        (|s| s.expire_days = None, |s| s.expire_days = Some(30)),
        (|s| s.kit_check_days = 91, |s| s.kit_check_days = 89),
    ];
    for (looser, stricter) in rules {
        let edited = |edit: Edit| {
            let mut settings = middle.clone();
            edit(&mut settings);
            settings
        };
        let by = |user, settings| office.judged(user, change(&office.overlay, settings));
        let loose = edited(looser);
        assert_eq!(refusal(by(admin, loose.clone())), Refusal::OwnersOnly, "it binds them too: {loose:?}");
        assert!(by(FOUNDER, loose.clone()).is_ok(), "an owner answers for it: {loose:?}");
        if middle != edited(stricter) {
            assert!(by(admin, edited(stricter)).is_ok(), "stricter is no way around: {:?}", edited(stricter));
        }
        let mut mixed = loose;
        mixed.idle_minutes = mixed.idle_minutes.min(60);
        if mixed.are_looser_than(&middle) {
            assert_eq!(
                refusal(by(admin, mixed)),
                Refusal::OwnersOnly,
                "a stricter rule beside it hides nothing"
            );
        }
    }
}

#[test]
fn the_business_can_be_renamed_and_stays_what_it_was() {
    let mut office = Office::founded();
    let decision = office.judged(FOUNDER, rename(&office.overlay, " Harbour Lane "));
    office.does(FOUNDER, decision);
    assert_eq!(office.overlay.business().expect("reads"), "Harbour Lane", "the new name");
    assert!(!office.overlay.is_sample().expect("reads"), "still no sample office");
    let empty = office.judged(FOUNDER, rename(&office.overlay, "  "));
    let missing = Refusal::Field { field: Field::Business, fault: Fault::Missing };
    assert_eq!(refusal(empty), missing, "a business has a name");
}

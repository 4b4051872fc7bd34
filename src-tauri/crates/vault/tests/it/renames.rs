//! A user who is renamed stays who they are: the new name signs in and the old one doesn't, locks stay theirs, and whoever
//! gets the old name shares nothing with them.

use directory::{Register, Role, UserDetails, UserId, UserKind, users};
use keys::Password;
use vault::{Accepts, Credentials, Session, VaultError};

use crate::office::{Office, Someone, clock, details, first, someone};

fn rename(office: &mut Office, session: &mut Session, who: &Someone, name: &str) -> Someone {
    let at = office.later();
    let known = session.register().user(who.user).unwrap().unwrap().details;
    let renamed = UserDetails { username: name.into(), ..known };
    session.change(at, |r| users::change(r, who.user, renamed.clone())).unwrap();
    Someone { username: name.into(), ..who.clone() }
}

/// An owner, and bea, who is renamed to beatrix.
fn renamed() -> (Office, Someone, Someone) {
    let (mut office, session) = Office::open();
    let bea = office.add(session, "bea", Role::Billing);
    let mut owner = office.owner_session();
    let beatrix = rename(&mut office, &mut owner, &bea, "beatrix");
    owner.sign_out(office.at).unwrap();
    (office, bea, beatrix)
}

fn wrong(office: &mut Office, who: &Someone, times: u32) {
    let wrong = someone(who.user, &who.username, "not the password at all", 9);
    for _ in 0..times {
        assert!(matches!(office.sign_in(&wrong), Err(VaultError::SignInRefused)));
    }
}

#[test]
fn the_new_name_signs_in_and_the_old_one_does_not() {
    let (mut office, bea, beatrix) = renamed();
    office.sign_in(&beatrix).unwrap().sign_out(office.at).unwrap();
    assert!(matches!(office.sign_in(&bea), Err(VaultError::SignInRefused)), "nobody is called that");
    for typed in ["BEATRIX", " Beatrix ", "Ｂeatrix"] {
        let typed = Someone { username: typed.into(), ..beatrix.clone() };
        office.sign_in(&typed).unwrap().sign_out(office.at).unwrap();
    }
    let mut owner = office.owner_session();
    let shouting = rename(&mut office, &mut owner, &beatrix, "BeaTrix");
    owner.sign_out(office.at).unwrap();
    for who in [shouting, beatrix] {
        office.sign_in(&who).unwrap().sign_out(office.at).unwrap();
    }
}

#[test]
fn an_owner_is_renamed_by_themselves_and_goes_on() {
    let (mut office, mut session) = Office::open();
    let owner = office.owner.clone();
    office.owner = rename(&mut office, &mut session, &owner, "solberg");
    let at = office.later();
    session.prove(&clock(at), &Password::new(owner.password.clone())).unwrap();
    let fresh = Password::new("a new password here".into());
    session.change_password(&clock(at), &Password::new(owner.password.clone()), &fresh).unwrap();
    session.sign_out(at).unwrap();
    office.owner.password = "a new password here".into();
    office.owner_session().sign_out(office.at).unwrap();
    let old = Someone { username: owner.username, ..office.owner.clone() };
    assert!(office.sign_in(&old).is_err());
}

#[test]
fn a_lock_stays_with_the_person_and_is_seen_and_cleared_by_an_owner() {
    let (mut office, session) = Office::open();
    let bea = office.add(session, "bea", Role::Billing);
    wrong(&mut office, &bea, 5);
    let mut owner = office.owner_session();
    let beatrix = rename(&mut office, &mut owner, &bea, "beatrix");
    owner.sign_out(office.at).unwrap();
    assert!(office.sign_in(&beatrix).is_err(), "the lock goes with the person");

    let mut owner = office.owner_session();
    let locks = owner.read().locks(office.at).unwrap();
    assert_eq!((locks.len(), locks[0].tries.user, locks[0].tries.tries), (1, bea.user, 5));
    let device = office.device.computer.id.clone();
    owner.clear_lock(office.at, bea.user, &device).unwrap();
    owner.sign_out(office.at).unwrap();
    office.sign_in(&beatrix).unwrap().sign_out(office.at).unwrap();
}

#[test]
fn tries_before_and_after_count_together() {
    let (mut office, session) = Office::open();
    let bea = office.add(session, "bea", Role::Billing);
    wrong(&mut office, &bea, 3);
    let mut owner = office.owner_session();
    let beatrix = rename(&mut office, &mut owner, &bea, "beatrix");
    owner.sign_out(office.at).unwrap();
    wrong(&mut office, &beatrix, 2);
    assert!(office.sign_in(&beatrix).is_err(), "three and two are five");
}

#[test]
fn whoever_gets_the_old_name_shares_nothing() {
    let (mut office, bea, beatrix) = renamed();
    let code = {
        let mut session = office.sign_in(&beatrix).unwrap();
        let code = session.new_personal_code(office.at).unwrap().to_string();
        session.sign_out(office.at).unwrap();
        code
    };
    wrong(&mut office, &beatrix, 5);
    let owner = office.owner_session();
    let other = office.add(owner, "bea", Role::Auditor);
    assert_ne!(other.user, bea.user);
    office.sign_in(&other).unwrap().sign_out(office.at).unwrap();
    let old_password = Someone { username: "bea".into(), ..bea.clone() };
    assert!(office.sign_in(&old_password).is_err(), "the other's password is no password of theirs");
    assert!(office.sign_in(&beatrix).is_err(), "still locked");
    let at = office.later();
    let own = office.locked().open_with_personal_code("bea", &code, None, &clock(at));
    assert!(matches!(own.err(), Some(VaultError::CodeOpensNothing)), "nor is a code theirs");
    wrong(&mut office, &other, 4);
    let owner = office.owner_session();
    let tries = |user: UserId| {
        let locks = owner.read().locks(office.at).unwrap();
        locks.iter().find(|lock| lock.tries.user == user).map(|lock| lock.tries.tries)
    };
    // The other's one try with the wrong person's password counts for them.
    assert_eq!((tries(beatrix.user), tries(other.user)), (Some(5), Some(5)));
}

#[test]
fn recovery_goes_by_the_new_name() {
    let (mut office, mut session) = Office::open();
    let kit = session.make_kit(office.at, office.owner.user, "").unwrap();
    let ingrid = office.owner.clone();
    let solberg = rename(&mut office, &mut session, &ingrid, "solberg");
    session.sign_out(office.at).unwrap();
    let at = office.later();
    let code = office.owner_code.clone();
    let old = office.locked().open_with_personal_code("ingrid", &code, None, &clock(at));
    assert!(matches!(old.err(), Some(VaultError::CodeOpensNothing)), "nobody is called that");
    let mut own = office.locked().open_with_personal_code("SOLBERG", &code, None, &clock(at)).unwrap();
    own.set_password(&clock(at), "harbour lane", &Password::new("a fresh password 2026".into())).unwrap();
    drop(own);
    office.owner = Someone { password: "a fresh password 2026".into(), ..solberg };
    office.owner_session().sign_out(office.at).unwrap();

    let at = office.later();
    let recovery = office.locked().open_with_kit(&kit.code, None, &clock(at), Accepts::NOTHING).unwrap();
    let back = someone(ingrid.user, "solberg", "back with the kit here", 7);
    let taken = recovery.take_over(at, details("", "Solberg"), first(&back, at));
    let (session, _) = taken.map_err(|e| e.1).unwrap();
    assert_eq!(session.user().unwrap(), ingrid.user, "the kit finds them by the name they have");
    session.sign_out(at).unwrap();
    office.sign_in(&back).unwrap();
}

#[test]
fn a_temporary_password_goes_by_the_new_name() {
    let (mut office, mut owner) = Office::open();
    let temporary = || Password::new("temporary pass words 1".into());
    let at = office.later();
    let (grant, password) = (directory::Grant::preset(Role::Auditor), temporary());
    let made = owner.add_user(at, UserKind::Person, details("New", "new"), Some((grant, &password))).unwrap();
    let who = someone(made.user, "new", "a long password of theirs", 5);
    let who = rename(&mut office, &mut owner, &who, "newer");
    owner.sign_out(office.at).unwrap();
    let enter = |office: &mut Office, username: &str| {
        let at = office.later();
        let typed = Credentials { username, password: temporary(), code: "", vault_secret: None };
        office.locked().sign_in(&typed, &clock(at), Accepts::NOTHING)
    };
    assert!(enter(&mut office, "new").is_err());
    let mut session = enter(&mut office, "newer").unwrap();
    session.complete_first(office.at, first(&who, office.at)).unwrap();
    session.sign_out(office.at).unwrap();
    office.sign_in(&who).unwrap();
}

#[test]
fn a_crash_between_the_two_keys_files_leaves_one_name_only() {
    let keys = |office: &Office, copy: &str| office.folder.path().join(copy);
    let (mut office, session) = Office::open();
    let bea = office.add(session, "bea", Role::Billing);
    let old = std::fs::read(keys(&office, "vault.keys")).unwrap();
    let mut owner = office.owner_session();
    let beatrix = rename(&mut office, &mut owner, &bea, "beatrix");
    owner.sign_out(office.at).unwrap();
    for copy in ["vault.keys", "vault.keys.2"] {
        std::fs::write(keys(&office, copy), &old).unwrap();
        assert!(
            office.sign_in(&bea).is_err(),
            "{copy}: the old name finds an old slot, and that isn't enough"
        );
        std::fs::write(keys(&office, copy), &old).unwrap();
        office.sign_in(&beatrix).unwrap().sign_out(office.at).unwrap();
    }
}

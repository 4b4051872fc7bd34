//! Signing in and out, locks, the first sign-in, older copies.

use std::fs;
use std::path::{Path, PathBuf};

use api::view::{Accepted, JournalQuery, SecretPlace, SignedOutWhy, Standing};
use api::{Api, ApiError, WhichCopy};
use directory::{
    PasswordFault, Refusal, Role,
    time::{DAY, HOUR, MINUTE},
};
use testkit::{KeyringIs, Office, PASSWORD, Person, an_office};

use crate::refused;

fn wrong(office: &mut Office, username: &str) -> ApiError {
    office.computer.clock.pass(1_000);
    office.api.sign_in(username, "not the password at all".into(), "000000", None).unwrap_err()
}

fn locked_why(standing: &Standing) -> Option<SignedOutWhy> {
    let Standing::Locked(locked) = standing else { panic!("locked: {standing:?}") };
    locked.signed_out
}

#[test]
fn an_unknown_name_a_wrong_password_a_wrong_code_and_a_lock_are_told_the_same() {
    let mut office = an_office();
    let mateo = office.with("Mateo Ruiz", Role::Owner);
    office.api.lock().unwrap();
    assert_eq!(wrong(&mut office, "nobody"), ApiError::SignInRefused);
    let clock = office.computer.clock.clone();
    clock.pass(MINUTE);
    let code = office.api.sign_in("ingrid", PASSWORD.into(), "000000", None);
    assert_eq!(code.unwrap_err(), ApiError::SignInRefused, "a wrong code says no more than a wrong password");
    for _ in 0..5 {
        assert_eq!(wrong(&mut office, "mateo"), ApiError::SignInRefused);
    }
    let right = mateo.sign_in(&mut office.api, &clock);
    assert_eq!(right.unwrap_err(), ApiError::SignInRefused, "locked, and nobody at the door learns it");
    clock.pass(30 * MINUTE);
    assert!(mateo.sign_in(&mut office.api, &clock).is_ok(), "the lock is over after 30 minutes");
}

#[test]
fn an_owner_sees_who_is_locked_is_told_and_unlocks() {
    let mut office = an_office();
    let mateo = office.with("Mateo Ruiz", Role::Owner);
    office.api.lock().unwrap();
    let _ = office.computer.notifier.take();
    for _ in 0..5 {
        wrong(&mut office, "mateo");
    }
    office.sign_in(&office.owner.clone());
    assert_eq!(office.computer.notifier.take(), ["An owner was locked after wrong sign-ins."]);
    let locks = office.api.lockouts().unwrap();
    assert_eq!((locks.len(), locks[0].name.as_str(), locks[0].tries), (1, "Mateo Ruiz", 5), "{locks:?}");
    assert!(locks[0].here && locks[0].until.is_some() && locks[0].can_clear, "{locks:?}");
    let home = office.api.home().unwrap();
    assert!(home.findings.iter().any(|f| f.title.starts_with("Mateo Ruiz is locked on FRONT-DESK")));
    assert!(home.notices.iter().any(|n| n.text == "Mateo Ruiz was locked after wrong sign-ins"));

    office.api.clear_lockout(mateo.user, &locks[0].computer_id).unwrap();
    assert!(office.api.lockouts().unwrap().is_empty(), "cleared is gone from the list");
    assert_eq!(
        office.api.clear_lockout(mateo.user, &locks[0].computer_id).unwrap_err(),
        refused(Refusal::NotLocked)
    );
    office.sign_in(&mateo);
}

#[test]
fn a_temporary_password_leads_to_the_first_sign_in_and_nowhere_else() {
    let mut office = an_office();
    let user = api::view::NewUser {
        kind: directory::UserKind::Person,
        details: testkit::a_person("Nadia Rahman", "nadia"),
        grant: Some(directory::Grant::preset(Role::Administrator)),
    };
    let added = office.api.add_user(user).unwrap();
    let temporary = added.temporary_password.expect("shown once");
    office.api.lock().unwrap();
    let standing = office.api.sign_in("nadia", temporary, "", None).unwrap();
    let Standing::FirstSignIn(first) = standing else { panic!("{standing:?}") };
    assert!(first.needs_password && first.password_length == 12, "{first:?}");
    assert_eq!(office.api.home().unwrap_err(), ApiError::NotSignedIn, "nothing is open yet");

    let secret = office.api.new_authenticator().unwrap();
    assert!(secret.qr.starts_with("data:image/svg+xml,%3Csvg"), "{}", secret.qr);
    let code = testkit::authenticator_code(&secret.secret, office.computer.clock.wall());
    let answers = |password: &str, code: &str| api::view::FirstSignInAnswers {
        password: Some(password.into()),
        code: code.into(),
        question: "Where was your first desk?".into(),
        answer: "By the window".into(),
    };
    let weak = office.api.finish_first_sign_in(answers("nadia rahman 1984!", &code));
    assert_eq!(weak.unwrap_err(), refused(Refusal::Password { why: PasswordFault::HoldsName }));
    let off = office.api.finish_first_sign_in(answers("seven grey herons fly", "000000"));
    assert_eq!(off.unwrap_err(), ApiError::SignInRefused, "the authenticator must work before it counts");
    let done = office.api.finish_first_sign_in(answers("seven grey herons fly", &code)).unwrap();
    assert_eq!((done.groups.len(), done.vault_secret), (8, None), "the keyring has the vault secret");
    assert!(matches!(office.api.standing().unwrap(), Standing::Open(me) if me.name == "Nadia Rahman"));
}

#[test]
fn the_personal_code_and_the_answer_set_a_new_password_and_nobody_is_signed_in_by_it() {
    let mut office = an_office();
    let nadia = office.with("Nadia Rahman", Role::Administrator);
    office.api.lock().unwrap();
    let api = &mut office.api;
    assert_eq!(
        api.personal_question("nadia", &nadia.code, None).unwrap(),
        "What was the name of your first boat?"
    );
    let other = api.personal_question("ingrid", &nadia.code, None).unwrap_err();
    assert!(matches!(other, ApiError::Code { .. }), "somebody else's code opens nothing: {other:?}");
    let new = "nine slow barges pass";
    let reset = |api: &mut Api, answer: &str, password: &str| {
        api.reset_with_personal_code("nadia", &nadia.code, answer, password.into(), None)
    };
    assert_eq!(reset(api, "wrong", new).unwrap_err(), refused(Refusal::WrongAnswer));
    assert!(
        matches!(reset(api, "sea lantern", "nadia"), Err(ApiError::Refused { .. })),
        "the rules hold here too"
    );
    assert!(!office.computer.notifier.take().contains(&"A personal code was used."), "not yet");
    let next = reset(api, "sea lantern", new).unwrap();
    assert_eq!(office.computer.notifier.take(), ["A personal code was used."]);
    assert_ne!(next.groups.join("-"), nadia.code, "the code is spent, this is the next one");
    assert!(matches!(api.standing().unwrap(), Standing::Locked(_)), "the authenticator is still asked for");
    let nadia = testkit::Person { password: new.into(), ..nadia };
    assert!(nadia.sign_in(api, &office.computer.clock).is_ok(), "with the phone she had");
}

#[test]
fn without_a_keyring_the_vault_secret_is_shown_once_asked_for_and_longer_passwords_are_wanted() {
    let computer = testkit::a_computer("LAPTOP");
    computer.keyring.set_state(KeyringIs::Absent);
    let mut api = computer.api();
    let mut new = api::view::NewVault {
        folder: computer.text(""),
        business: "Harbour Lane Studio".into(),
        name: "Ingrid Solberg".into(),
        username: "ingrid".into(),
        notify: "ingrid@harbourlane.example".into(),
        password: "teal owl 94 ox".into(),
    };
    let short = api.make_vault(new.clone()).unwrap_err();
    assert_eq!(short, refused(Refusal::Password { why: PasswordFault::TooShort { least: 15 } }));
    new.password = PASSWORD.into();
    api.make_vault(new).unwrap();
    let secret = api.new_authenticator().unwrap().secret;
    let code = |wall| testkit::authenticator_code(&secret, wall);
    let answers = api::view::FirstSignInAnswers {
        password: None,
        code: code(computer.clock.wall()),
        question: "First boat?".into(),
        answer: "Sea Lantern".into(),
    };
    let vault_secret =
        api.finish_first_sign_in(answers).unwrap().vault_secret.expect("nothing else keeps it");
    let home = api.home().unwrap();
    assert!(home.findings.iter().any(|f| f.check == "secret_not_kept"), "and home says so");
    let standing = api.lock().unwrap();
    assert!(matches!(&standing, Standing::Locked(l) if l.secret == SecretPlace::NoKeyring), "{standing:?}");
    computer.clock.pass(MINUTE);
    let wall = computer.clock.wall();
    let without = api.sign_in("ingrid", PASSWORD.into(), &code(wall), None).unwrap_err();
    assert_eq!(without, ApiError::VaultSecretNeeded { because: SecretPlace::NoKeyring });
    let typed = vault_secret.join(" ");
    assert!(api.sign_in("ingrid", PASSWORD.into(), &code(wall), Some(&typed)).is_ok(), "typed from paper");
}

/// What a notification says of a copy that was accepted.
const LACKS: &str = "A copy of the vault was accepted that lacks some of what was seen before.";

/// Puts the vault's files into another folder.
fn copied(office: &Office, name: &str) -> PathBuf {
    let copy = office.computer.path(name);
    fs::create_dir(&copy).unwrap();
    for file in fs::read_dir(&office.folder).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), copy.join(file.file_name())).unwrap();
    }
    copy
}

/// Puts a copy in the place of the vault; gives what the owner is told.
fn put_back(office: &mut Office, copy: &Path) -> ApiError {
    fs::remove_dir_all(&office.folder).unwrap();
    fs::rename(copy, &office.folder).unwrap();
    office.api.open_vault(&office.folder).unwrap();
    let clock = office.computer.clock.clone();
    office.owner.sign_in(&mut office.api, &clock).unwrap_err()
}

fn accept(office: &mut Office, who: &Person) -> Result<Standing, ApiError> {
    office.computer.clock.pass(MINUTE);
    let code = who.code_at(office.computer.clock.wall());
    let accepted = Accepted { older_copy: true, ..Accepted::default() };
    office.api.sign_in_anyway(&who.username, who.password.clone(), &code, None, accepted)
}

/// A vault with an auditor; the copy that was made before the business was renamed.
fn renamed_since() -> (Office, Person, PathBuf) {
    let mut office = an_office();
    let auditor = office.with("Sam Whitlock", Role::Auditor);
    office.api.close_vault().unwrap();
    let copy = copied(&office, "copy");
    office.api.open_vault(&office.folder).unwrap();
    office.sign_in(&office.owner.clone());
    office.api.rename_business("Harbour Lane").unwrap();
    office.api.close_vault().unwrap();
    (office, auditor, copy)
}

#[test]
fn an_older_copy_is_told_and_only_an_owner_accepts_it() {
    let (mut office, auditor, copy) = renamed_since();
    let older = put_back(&mut office, &copy);
    let ApiError::OlderCopy { which, seen_entries, entries, .. } = older else { panic!("{older:?}") };
    assert_eq!(which, WhichCopy::Earlier);
    assert!(entries < seen_entries, "what is missing can be counted");
    assert_eq!(accept(&mut office, &auditor).unwrap_err(), refused(Refusal::OwnersOnly));
    let owner = office.owner.clone();
    assert!(matches!(accept(&mut office, &owner).unwrap(), Standing::Open(_)), "an owner decides");
    assert!(office.computer.notifier.take().contains(&LACKS));
    let home = office.api.home().unwrap();
    assert!(
        home.notices.iter().any(|n| n.kind == directory::NoticeKind::OlderCopyAccepted),
        "and it stays written"
    );
}

#[test]
fn a_copy_that_went_another_way_is_told_as_such_and_in_words_that_are_true_of_both() {
    let (mut office, _, copy) = renamed_since();
    let newer = copied(&office, "newer");
    let owner = office.owner.clone();
    put_back(&mut office, &copy);
    accept(&mut office, &owner).unwrap();
    office.api.close_vault().unwrap();

    let other = put_back(&mut office, &newer);
    let ApiError::OlderCopy { which, seen_entries, entries, .. } = other else { panic!("{other:?}") };
    assert_eq!(which, WhichCopy::Other);
    assert!(entries >= seen_entries, "nothing is missing by number");
    let _ = office.computer.notifier.take();
    accept(&mut office, &owner).unwrap();
    assert!(office.computer.notifier.take().contains(&LACKS));
    let home = office.api.home().unwrap();
    let said = home.notices.iter().find(|n| n.kind == directory::NoticeKind::OlderCopyAccepted).unwrap();
    assert!(said.text.ends_with("a copy of the vault that lacks some of what their computer had seen"));
    let rows = office.api.journal(&JournalQuery { limit: 1, ..JournalQuery::default() }).unwrap().rows;
    let lacks = "a copy of the vault that lacks some of what FRONT-DESK saw";
    assert!(rows[0].what.iter().any(|what| what.contains(lacks)), "{:?}", rows[0].what);
}

#[test]
fn a_second_program_is_told_who_has_the_vault_open() {
    let office = an_office();
    let mut second = office.computer.api();
    second.open_vault(&office.folder).unwrap();
    let before = office.computer.clock.wall();
    let refused = office.owner.sign_in(&mut second, &office.computer.clock).unwrap_err();
    assert_eq!(refused, ApiError::InUse { by: "a test on FRONT-DESK".into() });
    let waited = office.computer.clock.wall().since(before) - MINUTE;
    assert_eq!(waited, 800, "after a while in which it could have ended");
}

#[test]
fn a_program_that_is_just_ending_is_waited_for() {
    let Office { computer, api: first, owner, folder } = an_office();
    let mut second = computer.api();
    second.open_vault(&folder).unwrap();
    computer.clock.meanwhile(move || drop(first));
    assert!(matches!(owner.sign_in(&mut second, &computer.clock), Ok(Standing::Open(_))), "at the first try");
}

#[test]
fn signing_oneself_out_everywhere_and_being_disabled_end_the_session() {
    let mut office = an_office();
    let mateo = office.with("Mateo Ruiz", Role::Owner);
    office.api.sign_out_user(office.owner.user).unwrap();
    let standing = office.api.tick().unwrap().expect("the standing changed by itself");
    assert_eq!(locked_why(&standing), Some(SignedOutWhy::Asked));
    assert_eq!(office.api.home().unwrap_err(), ApiError::NotSignedIn);
    office.sign_in(&mateo);
    office.api.disable_user(mateo.user, "Leaves").unwrap();
    assert_eq!(
        office.api.home().unwrap_err(),
        ApiError::NotSignedIn,
        "whoever disabled themselves is out at once"
    );
}

#[test]
fn a_temporary_password_lives_for_three_days_and_the_sign_in_page_does_not_say_so() {
    let mut office = an_office();
    let grant = Some(directory::Grant::preset(Role::Auditor));
    let details = testkit::a_person("Nadia Rahman", "nadia");
    let user = api::view::NewUser { kind: directory::UserKind::Person, details, grant };
    let added = office.api.add_user(user).unwrap();
    let temporary = added.temporary_password.unwrap();
    let clock = office.computer.clock.clone();
    office.api.lock().unwrap();
    clock.pass(71 * HOUR);
    let standing = office.api.sign_in("nadia", temporary.clone(), "", None).unwrap();
    assert!(matches!(standing, Standing::FirstSignIn(_)), "in time: {standing:?}");
    office.api.lock().unwrap();
    clock.pass(2 * HOUR);
    let late = office.api.sign_in("nadia", temporary, "", None).unwrap_err();
    let wrong = office.api.sign_in("nadia", "not-the-password".into(), "", None).unwrap_err();
    assert_eq!(
        (&late, &wrong),
        (&ApiError::SignInRefused, &ApiError::SignInRefused),
        "whoever found it learns nothing"
    );
    office.sign_in(&office.owner.clone());
    let page = office.api.person(added.user).unwrap();
    assert!(
        matches!(page.state, api::view::PersonState::Expired { .. }),
        "an owner sees it: {:?}",
        page.state
    );
    let home = office.api.home().unwrap();
    assert!(
        home.findings
            .iter()
            .any(|f| f.title.starts_with("The temporary password of Nadia Rahman expired on"))
    );
}

#[test]
fn a_sign_in_that_lay_unused_expires() {
    let mut office = an_office();
    let nadia = office.with("Nadia Rahman", Role::Administrator);
    let _ = office.with("Mateo Ruiz", Role::Owner);
    office.api.lock().unwrap();
    let clock = office.computer.clock.clone();
    clock.pass(60 * DAY);
    office.sign_in(&office.owner.clone());
    office.api.lock().unwrap();
    clock.pass(31 * DAY);
    assert_eq!(nadia.sign_in(&mut office.api, &clock).unwrap_err(), ApiError::SignInExpired);
    office.sign_in(&office.owner.clone());
    let home = office.api.home().unwrap();
    assert!(home.findings.iter().any(|f| f.title.starts_with("The sign-in of Nadia Rahman expired on")));
}

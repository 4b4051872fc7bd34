//! Recovery codes: the owner's kit and one's own.

use directory::{KitState, NoticeKind, Role};
use keys::Password;
use vault::{Accepts, KitFound, VaultError};

use crate::office::{Office, clock, computer, details, first, someone};

#[test]
fn a_kit_lets_a_successor_in_when_every_owner_is_absent_and_works_once() {
    let (mut office, mut session) = Office::open();
    let at = office.later();
    let kit = session.make_kit(at, office.owner.user, "Bank safe").unwrap();
    assert_eq!(session.kit_place(kit.number).unwrap().as_deref(), Some("Bank safe"));
    assert_eq!(
        session.check_kit(at, &kit.code).unwrap(),
        KitFound::Good { number: kit.number, confirmed: true }
    );
    session.sign_out(at).unwrap();

    let at = office.later();
    let recovery = office.locked().open_with_kit(&kit.code, None, &clock(at), Accepts::NOTHING).unwrap();
    assert_eq!((recovery.kit(), recovery.owner()), (kit.number, office.owner.user));
    let successor = someone(directory::UserId(2), "mateo", "mateo takes over now", 2);
    let (session, _) = recovery
        .take_over(at, details("Mateo Ruiz", "mateo"), first(&successor, at))
        .map_err(|e| e.1)
        .unwrap();
    assert_eq!(session.actor(office.at).unwrap().grant.role, Role::Owner);
    assert!(matches!(session.read().kits().unwrap()[0].state, KitState::Used { .. }), "the code is used up");
    let notices = session.read().open_notices(office.owner.user).unwrap();
    assert!(notices.iter().any(|n| n.kind == NoticeKind::RecoveryUsed), "the absent owner will be told");
    session.sign_out(at).unwrap();

    let again = office.locked().open_with_kit(&kit.code, None, &clock(at), Accepts::NOTHING);
    assert!(matches!(again.err().unwrap(), VaultError::CodeOpensNothing), "a used code opens nothing");
    office.sign_in(&successor).unwrap().sign_out(office.at).unwrap();
    let session = office.owner_session();
    assert_eq!(session.actor(office.at).unwrap().grant.role, Role::Owner, "the first owner stays an owner");
}

#[test]
fn nothing_is_used_up_until_the_successor_has_set_up_everything() {
    let (mut office, mut session) = Office::open();
    let at = office.later();
    let kit = session.make_kit(at, office.owner.user, "").unwrap();
    session.sign_out(at).unwrap();
    let entries = |office: &Office| {
        let session =
            office.locked().open_with_kit(&kit.code, None, &clock(office.at), Accepts::NOTHING).unwrap();
        session.kit()
    };
    assert_eq!(entries(&office), entries(&office), "looking twice changes nothing");
    let recovery = office.locked().open_with_kit(&kit.code, None, &clock(at), Accepts::NOTHING).unwrap();
    let mut nobody = details("", "");
    nobody.notify = String::new();
    let successor = someone(directory::UserId(2), "", "mateo takes over now", 2);
    let (recovery, error) = recovery.take_over(at, nobody, first(&successor, at)).map(drop).unwrap_err();
    assert!(matches!(error, VaultError::Refused(_)), "a missing name is refused: {error:?}");
    drop(recovery);
    office.locked().open_with_kit(&kit.code, None, &clock(at), Accepts::NOTHING).unwrap();
}

#[test]
fn a_kit_works_during_a_lockout_and_on_a_fresh_computer_with_only_the_backup() {
    let (mut office, mut session) = Office::open();
    let at = office.later();
    let kit = session.make_kit(at, office.owner.user, "").unwrap();
    let secret = session.vault_secret();
    let backup = office.dir.path().join("office.keyholder-backup");
    session.back_up(at, &backup).unwrap();
    session.sign_out(at).unwrap();
    std::fs::remove_dir_all(office.folder.path()).unwrap();

    office.device = computer(&office.dir.path().join("fresh"), 7);
    office.folder = vault::Folder::at(office.dir.path().join("restored.keyholder"));
    vault::restore(&backup, &office.folder, &office.device.rng).unwrap();
    let wrong = someone(office.owner.user, "ingrid", "not the password at all", 9);
    for _ in 0..6 {
        assert!(office.sign_in(&wrong).is_err());
    }
    let at = office.later();
    let needs = office.locked().open_with_kit(&kit.code, None, &clock(at), Accepts::NOTHING).err().unwrap();
    assert!(matches!(needs, VaultError::VaultSecretNeeded(_)), "a fresh computer asks for the vault secret");
    let recovery =
        office.locked().open_with_kit(&kit.code, Some(&secret), &clock(at), Accepts::NOTHING).unwrap();
    let successor = someone(office.owner.user, "ingrid", "ingrid has a new one", 5);
    let (session, _) =
        recovery.take_over(at, details("", "ingrid"), first(&successor, at)).map_err(|e| e.1).unwrap();
    session.sign_out(at).unwrap();
    office.sign_in(&successor).unwrap();
}

#[test]
fn the_next_kit_takes_the_place_of_the_last_only_when_its_code_was_typed_back() {
    let (mut office, mut session) = Office::open();
    let at = office.later();
    let one = session.make_kit(at, office.owner.user, "").unwrap();
    session.check_kit(at, &one.code).unwrap();
    let two = session.make_kit(at, office.owner.user, "").unwrap();
    assert_eq!(two.replaces, Some(one.number));
    assert!(matches!(session.check_kit(at, &one.code).unwrap(), KitFound::Good { confirmed: false, .. }));
    session.check_kit(at, &two.code).unwrap();
    let old = session.check_kit(at, &one.code).unwrap();
    assert!(
        matches!(old, KitFound::Dead { state: KitState::Replaced { .. }, .. }),
        "told when it was replaced"
    );
    session.sign_out(at).unwrap();
    let opens = |code: &str| office.locked().open_with_kit(code, None, &clock(at), Accepts::NOTHING).is_ok();
    assert_eq!((opens(&one.code), opens(&two.code)), (false, true));
}

#[test]
fn a_personal_code_and_the_answer_set_a_new_password_and_keep_the_authenticator() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let at = office.later();
    let code = office.owner_code.clone();
    let somebody_else = office.locked().open_with_personal_code("nobody", &code, None, &clock(at));
    assert!(somebody_else.is_err(), "a code belongs to its user");
    let mut own = office.locked().open_with_personal_code("ingrid", &code, None, &clock(at)).unwrap();
    assert_eq!(own.question(), "Which street did you grow up in?");
    let password = Password::new("a fresh password 2026".into());
    assert!(own.set_password(&clock(at), "somewhere else", &password).is_err(), "the answer must fit");
    let next = own.set_password(&clock(at), "  harbour  LANE", &password).unwrap();
    assert_ne!(*next, code);
    drop(own);
    office.owner.password = "a fresh password 2026".into();
    office.owner_session().sign_out(office.at).unwrap();
    let used = office.locked().open_with_personal_code("ingrid", &code, None, &clock(at));
    assert!(matches!(used.err().unwrap(), VaultError::CodeOpensNothing), "a used code opens nothing");
    office.locked().open_with_personal_code("ingrid", &next, None, &clock(at)).unwrap();
}

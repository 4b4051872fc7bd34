//! Signing in: what counts, what is said, what is remembered.

use directory::{Change, Fault, Field, Refusal, Register, Role, SignedOut, UserKind};
use keys::Password;
use vault::{Accepts, Credentials, SecretPlace, VaultError};

use crate::office::{Office, Someone, clock, computer, details, sign_in};

#[test]
fn an_owner_signs_in_with_password_and_code() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let session = office.owner_session();
    assert_eq!(session.register().business().unwrap(), "Harbour Lane Studio");
    assert_eq!(session.chain().size(), 2, "making the vault is one entry, each sign-in another");
}

#[test]
fn a_code_counts_once() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    office.owner_session().sign_out(office.at).unwrap();
    let again = sign_in(&office.locked(), &office.owner, office.at, Accepts::NOTHING);
    assert!(matches!(again, Err(VaultError::SignInRefused)), "a code read over a shoulder must be worthless");
}

#[test]
fn unknown_names_wrong_passwords_wrong_codes_and_locked_users_get_the_same_answer() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let at = office.later();
    let code = office.owner.code(at);
    let refused = |username: &str, password: &str, code: &str| {
        let password = Password::new(password.into());
        let typed = Credentials { username, password, code, vault_secret: None };
        let answer = office.locked().sign_in(&typed, &clock(at), Accepts::NOTHING);
        assert!(
            matches!(answer, Err(VaultError::SignInRefused)),
            "whoever guesses must learn nothing: {answer:?}"
        );
    };
    refused("nobody", "whatever it is 1", "123456");
    refused("ingrid", "whatever it is 1", &code);
    refused("ingrid", &office.owner.password, "000000");
    for _ in 0..3 {
        refused("ingrid", "whatever it is 1", &code);
    }
    refused("ingrid", &office.owner.password, &code);
}

#[test]
fn five_wrong_tries_lock_for_thirty_minutes_and_no_longer() {
    let (mut office, session) = Office::open();
    let billing = office.add(session, "bea", Role::Billing);
    for _ in 0..5 {
        let wrong = crate::office::someone(billing.user, "bea", "not the password at all", 9);
        assert!(office.sign_in(&wrong).is_err());
    }
    let locked = office.sign_in(&billing);
    assert!(
        matches!(locked, Err(VaultError::SignInRefused)),
        "the right password doesn't help during the lock"
    );
    let owner = office.owner_session();
    let locks = owner.read().locks(office.at).unwrap();
    assert_eq!(
        (locks.len(), locks[0].tries.user, locks[0].tries.tries),
        (1, billing.user, 5),
        "an owner sees it"
    );
    assert!(locks[0].holds(office.at) && locks[0].here);
    owner.sign_out(office.at).unwrap();
    office.at = office.at.plus(31 * 60_000);
    office.sign_in(&billing).unwrap();
}

#[test]
fn an_owner_clears_a_lock_and_the_journal_says_so() {
    let (mut office, session) = Office::open();
    let billing = office.add(session, "bea", Role::Billing);
    let wrong = crate::office::someone(billing.user, "bea", "not the password at all", 9);
    for _ in 0..5 {
        assert!(office.sign_in(&wrong).is_err());
    }
    let mut owner = office.owner_session();
    let device = office.device.computer.id.clone();
    owner.clear_lock(office.at, billing.user, &device).unwrap();
    assert!(owner.read().locks(office.at).unwrap().is_empty());
    owner.sign_out(office.at).unwrap();
    office.sign_in(&billing).unwrap();
}

#[test]
fn deleting_this_computers_notes_does_not_lift_a_lock() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let wrong = crate::office::someone(office.owner.user, "ingrid", "not the password at all", 9);
    for _ in 0..5 {
        assert!(office.sign_in(&wrong).is_err());
    }
    std::fs::remove_dir_all(&office.device.data).unwrap();
    let owner = office.owner.clone();
    assert!(
        matches!(office.sign_in(&owner), Err(VaultError::SignInRefused)),
        "the keyring remembers the lock"
    );
}

#[test]
fn a_computer_without_the_vault_secret_asks_for_it_and_counts_nothing() {
    let (mut office, session) = Office::open();
    let secret = session.vault_secret();
    session.sign_out(office.at).unwrap();
    office.device = computer(&office.dir.path().join("other computer"), 2);
    for _ in 0..10 {
        let owner = office.owner.clone();
        let asked = office.sign_in(&owner);
        let needed = matches!(asked, Err(VaultError::VaultSecretNeeded(SecretPlace::NotHereYet)));
        assert!(needed, "a missing secret is told apart from a wrong password");
    }
    let at = office.later();
    let code = office.owner.code(at);
    let password = Password::new(office.owner.password.clone());
    let typed = Credentials { username: "ingrid", password, code: &code, vault_secret: Some(&secret) };
    office.locked().sign_in(&typed, &clock(at), Accepts::NOTHING).unwrap().sign_out(at).unwrap();
    office.owner_session();
}

#[test]
fn a_second_program_is_told_who_has_the_vault() {
    let (mut office, _session) = Office::open();
    office.device.program = vault::Holder("the other one".into());
    let owner = office.owner.clone();
    let VaultError::InUse(holder) = office.sign_in(&owner).unwrap_err() else { panic!("the vault is open") };
    assert_eq!(holder.0, "test 1", "people must know which program to close");
}

#[test]
fn signing_somebody_out_ends_their_session_at_the_next_thing_they_do() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let mut session = office.owner_session();
    let (at, me) = (office.later(), office.owner.user);
    session.change(at, |_| Change::SignedOut(SignedOut { user: me })).unwrap();
    assert!(
        matches!(session.actor(office.at), Err(VaultError::SessionEnded)),
        "signed out everywhere includes here"
    );
}

#[test]
fn a_password_may_not_come_back() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let mut session = office.owner_session();
    let (old, new) = (office.owner.password.clone(), "another long enough one".to_owned());
    let password = |text: &str| Password::new(text.to_owned());
    assert!(session.change_password(&clock(office.at), &password("wrong"), &password(&new)).is_err());
    session.change_password(&clock(office.at), &password(&old), &password(&new)).unwrap();
    let back = session.change_password(&clock(office.at), &password(&new), &password(&old));
    assert!(matches!(back, Err(VaultError::Refused(_))), "a remembered password is refused");
    session.sign_out(office.at).unwrap();
    let owner = office.owner.clone();
    assert!(office.sign_in(&owner).is_err(), "the old password opens nothing");
    office.owner.password = new;
    office.owner_session();
}

#[test]
fn a_dotted_capital_i_signs_in_in_either_spelling_and_is_taken_in_both() {
    for (called, other) in [("İpek", "ipek"), ("ipek", "İPEK"), ("deniz.inan", "Denİz.İnan")] {
        let (mut office, session) = Office::open();
        let who = office.add(session, called, Role::Auditor);
        for username in [called, other, &called.to_lowercase(), &other.to_lowercase()] {
            let spelt = Someone { username: username.into(), ..who.clone() };
            let session = office.sign_in(&spelt).unwrap();
            assert_eq!(session.user().unwrap(), who.user, "{username} is {called}");
            let at = office.at;
            session.sign_out(at).unwrap();
        }
        let mut owner = office.owner_session();
        let at = office.later();
        let again = owner.add_user(at, UserKind::Person, details("Somebody Else", other), None);
        let taken = Refusal::Field { field: Field::Username, fault: Fault::Taken };
        assert!(
            matches!(again, Err(VaultError::Refused(refused)) if refused == taken),
            "{other} is {called}"
        );
        owner.sign_out(at).unwrap();
        // Wrong passwords under either spelling are one person's.
        let wrong =
            |username: &str| Someone { password: "not it".into(), username: username.into(), ..who.clone() };
        for username in [called, other, called, other, called] {
            assert!(matches!(office.sign_in(&wrong(username)), Err(VaultError::SignInRefused)));
        }
        assert!(matches!(office.sign_in(&who), Err(VaultError::SignInRefused)), "locked");
    }
}

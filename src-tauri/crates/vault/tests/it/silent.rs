//! A keyring that can't be asked for a while: locked, or silent.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use directory::UserKind;
use keys::Password;
use vault::{Accepts, Credentials, KeyringError, OsKeyring, VaultError};
use zeroize::Zeroizing;

use crate::failures::{files, put};
use crate::office::{Office, clock, details};

/// A keyring that answers while it is asked to.
struct Moody {
    keyring: Arc<dyn OsKeyring>,
    answers: AtomicBool,
}

impl Moody {
    fn answers(&self) -> Result<(), KeyringError> {
        if self.answers.load(Ordering::SeqCst) { Ok(()) } else { Err(KeyringError::Silent) }
    }
}

impl OsKeyring for Moody {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<String>>, KeyringError> {
        self.answers()?;
        self.keyring.get(name)
    }
    fn set(&self, name: &str, secret: &str) -> Result<(), KeyringError> {
        self.answers()?;
        self.keyring.set(name, secret)
    }
}

struct Case {
    office: Office,
    keyring: Arc<Moody>,
    secret: String,
}

impl Case {
    fn new() -> Self {
        let (mut office, session) = Office::open();
        let secret = session.vault_secret().to_string();
        session.sign_out(office.at).unwrap();
        let keyring =
            Arc::new(Moody { keyring: Arc::clone(&office.device.keyring), answers: AtomicBool::new(true) });
        office.device.keyring = keyring.clone();
        Self { office, keyring, secret }
    }

    fn answers(&self, answers: bool) {
        self.keyring.answers.store(answers, Ordering::SeqCst);
    }

    fn signs_in(&mut self, password: &str) -> Result<vault::Session, VaultError> {
        let at = self.office.later();
        let owner = self.office.owner.clone();
        let code = owner.code(at);
        let typed = Credentials {
            username: &owner.username,
            password: Password::new(password.into()),
            code: &code,
            vault_secret: Some(&self.secret),
        };
        self.office.locked().sign_in(&typed, &clock(at), Accepts::NOTHING)
    }

    fn right(&mut self) -> Result<vault::Session, VaultError> {
        let password = self.office.owner.password.clone();
        self.signs_in(&password)
    }

    fn wrong(&mut self) {
        assert!(matches!(self.signs_in("not the password"), Err(VaultError::SignInRefused)));
    }

    fn nothing_set_aside(&self) {
        assert_eq!(self.office.device.set_aside.told(), Vec::<std::path::PathBuf>::new());
    }
}

#[test]
fn tries_count_on_while_the_keyring_does_not_answer() {
    let mut it = Case::new();
    for answers in [true, true, false, false, true] {
        it.answers(answers);
        it.wrong();
        it.nothing_set_aside();
    }
    for answers in [true, false, true] {
        it.answers(answers);
        let refused = it.right();
        assert!(
            matches!(refused, Err(VaultError::SignInRefused)),
            "five wrong ones lock, whoever counted them"
        );
    }
}

#[test]
fn an_older_copy_is_told_whether_or_not_the_keyring_answers() {
    let mut it = Case::new();
    for (goes_on, then) in [(true, false), (false, true), (false, false), (true, true)] {
        it.answers(goes_on);
        let before = files(it.office.folder.path());
        let mut owner = it.right().unwrap();
        let name = format!("paula{goes_on}{then}");
        owner.add_user(it.office.at, UserKind::Person, details(&name, &name), None).unwrap();
        owner.sign_out(it.office.at).unwrap();
        let today = files(it.office.folder.path());
        it.answers(then);
        put(&before);
        assert!(matches!(it.right(), Err(VaultError::OlderCopy(_))), "seen {goes_on}, told {then}");
        put(&today);
        it.right().unwrap().sign_out(it.office.at).unwrap();
        it.nothing_set_aside();
    }
}

#[test]
fn notes_that_only_the_file_vouches_for_take_nothing_off_what_the_keyring_knows() {
    let mut it = Case::new();
    it.answers(false);
    it.right().unwrap().sign_out(it.office.at).unwrap();
    let notes = it.office.notes();
    let fresh = std::fs::read(&notes[0]).unwrap();
    let put_back = || notes.iter().for_each(|copy| std::fs::write(copy, &fresh).unwrap());
    it.answers(true);
    for _ in 0..4 {
        it.wrong();
        put_back();
    }
    it.wrong();
    put_back();
    assert!(matches!(it.right(), Err(VaultError::SignInRefused)), "the file is put back after each");
}

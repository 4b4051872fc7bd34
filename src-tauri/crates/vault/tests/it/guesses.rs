//! However secrets are guessed at on one computer, at most fifty wrong guesses about one person are judged, until an owner
//! clears them or the person signs in.

use std::path::PathBuf;

use directory::{Refusal, Register, Role, UserDetails, lockout::Clock, users};
use keys::Password;
use proptest::prelude::*;
use vault::{Accepts, Credentials, OwnRecovery, Session, VaultError};

use crate::office::{Office, Someone};

/// NIST SP 800-63B-4 5.2.2 allows 100.
const MOST: u32 = 50;
const MINUTE: i64 = 60_000;
const FRESH: &str = "a fresh password 2026";
/// The names that the person takes in turn, each with other ways of typing it.
const NAMES: [[&str; 3]; 3] =
    [["straße", "STRASSE", "Ｓtraße"], ["ingo", " INGO ", "Ｉｎｇｏ"], ["σίσυφος", "ΣΊΣΥΦΟΣ", "σίσυφοσ"]];

/// What somebody does who wants to find out a secret, and what others do meanwhile.
#[derive(Debug, Clone, Copy)]
enum Step {
    /// A wrong password at the sign-in page, with the name typed in one of three ways.
    Password(usize),
    /// The right password and a wrong code.
    Code(usize),
    /// A wrong password, code, at the window that the person left open.
    Prove,
    ProveCode,
    /// A right proof there, by somebody who knows one of the two.
    ProveRight,
    ProveCodeRight,
    /// A wrong answer with the person's recovery code.
    Answer,
    /// A wrong answer on the telephone, to an owner.
    Caller,
    /// This computer's notes are kept, deleted, put back.
    Keep,
    Delete,
    PutBack,
    /// The wall clock moves, in minutes.
    Clock(i64),
    /// Time passes.
    Wait(i64),
    /// The person is renamed.
    Rename,
    /// A colleague signs in and out.
    Colleague,
    /// An owner clears what there is to clear, and all counting begins anew.
    Clear,
}

fn step() -> impl Strategy<Value = Step> {
    use Step::*;
    prop_oneof![
        4 => (0..3usize).prop_map(Password),
        3 => (0..3usize).prop_map(Code),
        2 => Just(Prove),
        2 => Just(ProveCode),
        1 => Just(ProveRight),
        1 => Just(ProveCodeRight),
        1 => Just(Answer),
        1 => Just(Caller),
        1 => Just(Keep),
        1 => Just(Delete),
        1 => Just(PutBack),
        1 => (-720..720i64).prop_map(Clock),
        3 => (0..45i64).prop_map(Wait),
        1 => Just(Rename),
        1 => Just(Colleague),
        1 => Just(Clear),
    ]
}

/// Which secret is looked at where.
struct Guessing {
    office: Office,
    person: Someone,
    colleague: Someone,
    code: String,
    name: usize,
    /// How far the wall clock is off.
    off: i64,
    kept: Option<[Vec<u8>; 2]>,
    /// The window that the person left open; only at it do they sign in themselves.
    window: Option<Session>,
    owner: Option<Session>,
    judged: u32,
}

impl Guessing {
    fn new() -> Self {
        let (mut office, session) = Office::open();
        let colleague = office.add(session, "col", Role::Auditor);
        let owner = office.owner_session();
        let person = office.add(owner, NAMES[0][0], Role::Support);
        let mut session = office.sign_in(&person).unwrap();
        let code = session.new_personal_code(office.at).unwrap().to_string();
        session.sign_out(office.at).unwrap();
        let (off, name, judged) = (0, 0, 0);
        Self { office, person, colleague, code, name, off, kept: None, window: None, owner: None, judged }
    }

    fn now(&mut self) -> Clock {
        let at = self.office.later();
        Clock { monotonic_ms: at.0, wall: at.plus(self.off), boot: "one".into() }
    }

    fn close(&mut self) {
        (self.window, self.owner) = (None, None);
    }

    /// This computer's notes, in its folder and in the keyring.
    fn notes(&self) -> Vec<(PathBuf, Option<Vec<u8>>)> {
        let keyring = self.office.device.data.with_extension("keyring");
        let entries = std::fs::read_dir(keyring).unwrap().map(|entry| entry.unwrap().path());
        let paths = entries.chain(self.office.notes());
        paths.map(|path| (path.clone(), std::fs::read(path).ok())).collect()
    }

    /// Whether a password would be looked at: the right one would show that the database is away.
    fn looks(&self, now: &Clock, typed: &str) -> bool {
        let (database, away) =
            (self.office.folder.path().join("vault.db"), self.office.dir.path().join("away"));
        let notes = self.notes();
        std::fs::rename(&database, &away).unwrap();
        let shown = self.at_the_door(now, typed, &self.person.password, "000000");
        std::fs::rename(&away, &database).unwrap();
        put_back(notes);
        match shown {
            Err(VaultError::SignInRefused) => false,
            Err(VaultError::Damaged(_)) => true,
            other => panic!("{other:?}"),
        }
    }

    fn at_the_door(
        &self,
        now: &Clock,
        username: &str,
        password: &str,
        code: &str,
    ) -> Result<Session, VaultError> {
        let password = Password::new(password.into());
        let typed = Credentials { username, password, code, vault_secret: None };
        self.office.locked().sign_in(&typed, now, Accepts::CLOCK)
    }

    /// Whether an answer would be looked at: the right one would set a password.
    fn judges_answers(&mut self, now: &Clock) -> bool {
        let names = ["vault.db", "vault.db-journal", "vault.keys", "vault.keys.2", "vault.keys.next"];
        let folder = names.map(|name| self.office.folder.path().join(name));
        let Ok(mut recovery) = self.recovery(now) else { return false };
        let files = folder.map(|path| (path.clone(), std::fs::read(path).ok()));
        let notes = self.notes();
        let answered = recovery.set_password(now, "Harbour Lane", &Password::new(FRESH.into()));
        drop(recovery);
        put_back(files.into_iter().chain(notes));
        match answered {
            Ok(_) => true,
            Err(VaultError::SessionEnded) => false,
            Err(other) => panic!("{other:?}"),
        }
    }

    /// The person's window, opened by themselves where it isn't open: then all counting begins anew. Where they can't
    /// sign in either, there is none.
    fn window(&mut self) -> Option<&mut Session> {
        if self.window.is_none() {
            self.close();
            let now = self.now();
            let code = self.person.code(now.wall);
            let opened = self.at_the_door(&now, NAMES[self.name][0], &self.person.password, &code);
            self.window = Some(opened.ok()?);
            self.judged = 0;
        }
        self.window.as_mut()
    }

    /// The owner's window, where the owner can sign in under this clock.
    fn owner(&mut self) -> Option<&mut Session> {
        if self.owner.is_none() {
            self.close();
            let now = self.now();
            let owner = self.office.owner.clone();
            let opened = self.at_the_door(&now, &owner.username, &owner.password, &owner.code(now.wall));
            self.owner = Some(opened.ok()?);
        }
        self.owner.as_mut()
    }

    fn recovery(&mut self, now: &Clock) -> Result<OwnRecovery, VaultError> {
        self.close();
        self.office.locked().open_with_personal_code(NAMES[self.name][1], &self.code, None, now)
    }

    /// Takes a step; tells whether a wrong guess was judged.
    fn take(&mut self, step: Step) -> bool {
        let now = self.now();
        match step {
            Step::Password(typed) | Step::Code(typed) => {
                self.close();
                let username = NAMES[self.name][typed];
                let looks = self.looks(&now, username);
                let right = self.person.password.clone();
                let password = if matches!(step, Step::Code(_)) { &right } else { "not the password at all" };
                let refused = self.at_the_door(&now, username, password, "12345x");
                assert!(matches!(refused, Err(VaultError::SignInRefused)), "{refused:?}");
                looks
            }
            Step::Prove => {
                let wrong = Password::new("not the password at all".into());
                let Some(window) = self.window() else { return false };
                let proved = window.prove(&now, &wrong);
                self.wrong_at_the_window(proved)
            }
            Step::ProveCode => {
                let Some(window) = self.window() else { return false };
                let proved = window.prove_code(&now, "12345x");
                self.wrong_at_the_window(proved)
            }
            Step::ProveRight => {
                let password = Password::new(self.person.password.clone());
                let proved = self.window.as_mut().map(|window| window.prove(&now, &password));
                self.right_at_the_window(proved)
            }
            Step::ProveCodeRight => {
                let code = self.person.code(now.wall);
                let proved = self.window.as_mut().map(|window| window.prove_code(&now, &code));
                self.right_at_the_window(proved)
            }
            Step::Answer => {
                let judged = self.judges_answers(&now);
                let Ok(mut recovery) = self.recovery(&now) else { return false };
                let answered = recovery.set_password(&now, "somewhere else", &Password::new(FRESH.into()));
                let wrong = matches!(
                    answered,
                    Err(VaultError::Refused(Refusal::WrongAnswer) | VaultError::SessionEnded)
                );
                assert!(wrong, "{answered:?}");
                judged
            }
            Step::Caller => {
                let user = self.person.user;
                let Some(owner) = self.owner() else { return false };
                match owner.check_caller(&now, user, "somewhere else") {
                    Ok(right) => !right,
                    Err(VaultError::Refused(Refusal::TooManyAnswers)) => false,
                    Err(other) => panic!("{other:?}"),
                }
            }
            Step::Keep => {
                let [one, two] = self.office.notes().map(|path| std::fs::read(path).ok());
                self.kept = one.zip(two).map(|(one, two)| [one, two]);
                false
            }
            Step::Delete => {
                self.close();
                for path in self.office.notes() {
                    let _ = std::fs::remove_file(path);
                }
                false
            }
            Step::PutBack => {
                self.close();
                if let Some(kept) = &self.kept {
                    for (path, bytes) in self.office.notes().into_iter().zip(kept) {
                        std::fs::write(path, bytes).unwrap();
                    }
                }
                false
            }
            Step::Clock(by) => {
                // Within a day.
                self.off = (self.off + by * MINUTE).clamp(-12 * 60 * MINUTE, 12 * 60 * MINUTE);
                false
            }
            Step::Wait(minutes) => {
                self.office.at = self.office.at.plus(minutes * MINUTE);
                false
            }
            Step::Rename => {
                let user = self.person.user;
                let next = (self.name + 1) % NAMES.len();
                let Some(owner) = self.owner() else { return false };
                let known = owner.register().user(user).unwrap().unwrap().details;
                let renamed = UserDetails { username: NAMES[next][0].into(), ..known };
                owner.change(now.wall, |r| users::change(r, user, renamed.clone())).unwrap();
                self.name = next;
                self.person.username = NAMES[next][0].into();
                false
            }
            Step::Clear => {
                let _cleared = self.cleared();
                false
            }
            Step::Colleague => {
                self.close();
                let now = self.now();
                let colleague = self.colleague.clone();
                let code = colleague.code(now.wall);
                if let Ok(session) = self.at_the_door(&now, &colleague.username, &colleague.password, &code) {
                    session.sign_out(now.wall).unwrap();
                }
                false
            }
        }
    }

    fn right_at_the_window(&mut self, proved: Option<Result<(), VaultError>>) -> bool {
        match proved {
            Some(Ok(())) | None => {}
            // Off after too many.
            Some(Err(VaultError::SessionEnded)) => self.window = None,
            Some(other) => panic!("{other:?}"),
        }
        false
    }

    fn cleared(&mut self) -> Option<()> {
        let (user, at) = (self.person.user, self.now().wall);
        let device = self.office.device.computer.id.clone();
        let owner = self.owner()?;
        match owner.clear_lock(at, user, &device) {
            Ok(()) => self.judged = 0,
            Err(VaultError::Refused(Refusal::NotLocked)) => {}
            Err(other) => panic!("{other:?}"),
        }
        Some(())
    }

    fn wrong_at_the_window(&mut self, proved: Result<(), VaultError>) -> bool {
        match proved {
            Err(VaultError::SignInRefused) => true,
            Err(VaultError::SessionEnded) => {
                self.window = None;
                true
            }
            other => panic!("{other:?}"),
        }
    }
}

/// Puts files back as they were, or takes away those that weren't.
fn put_back(files: impl IntoIterator<Item = (PathBuf, Option<Vec<u8>>)>) {
    for (path, bytes) in files {
        match bytes {
            Some(bytes) => std::fs::write(path, bytes).unwrap(),
            None => drop(std::fs::remove_file(path)),
        }
    }
}

/// Goes through some steps again and again, as somebody would who found a way that pays.
fn guess(steps: &[Step], times: usize) {
    let mut guessing = Guessing::new();
    for (n, step) in steps.iter().cycle().take(times).enumerate() {
        let judged = guessing.take(*step);
        guessing.judged += u32::from(judged);
        let sum = guessing.judged;
        assert!(sum <= MOST, "{sum} wrong guesses were judged by step {n} of {steps:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(20) })]
    #[test]
    fn at_most_fifty_wrong_guesses_are_judged_whatever_is_mixed(
        steps in prop::collection::vec(step(), 1..12)
    ) {
        guess(&steps, 120);
    }
}

#[test]
fn a_right_proof_of_one_secret_gives_no_more_guesses_at_the_other() {
    use Step::*;
    guess(&[ProveCode, ProveCode, ProveCode, ProveRight], 200);
    guess(&[Prove, Prove, Prove, ProveCodeRight], 200);
}

#[test]
fn a_clearing_counts_once_however_far_the_clock_is_set_back() {
    use Step::*;
    let mut guessing = Guessing::new();
    for step in [Wait(700), Password(0), Clear, Clock(-600)] {
        guessing.take(step);
    }
    // Before the clearing by this clock, which a colleague's sign-in follows.
    let sum = (0..60).fold(0, |sum, _| {
        let judged = [Password(0), Password(1), Colleague].map(|step| u32::from(guessing.take(step)));
        sum + judged.iter().sum::<u32>()
    });
    assert!(sum <= MOST, "{sum}");
}

#[test]
fn every_way_of_its_own_ends() {
    use Step::*;
    let ways: [&[Step]; 7] = [
        &[Password(0), Wait(40)],
        &[Password(1), Code(2), Delete, Wait(40)],
        &[Keep, Password(0), Password(1), Password(2), Password(0), PutBack],
        &[Answer, Wait(40)],
        &[Caller, Wait(40)],
        &[Password(0), Wait(40), Rename],
        &[Password(0), Clock(60), Password(0), Clock(-60), Colleague],
    ];
    for way in ways {
        guess(way, 120);
    }
}

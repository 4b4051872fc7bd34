//! Killed at any moment: nothing acknowledged is lost, nothing is torn, everything opens again.
//!
//! The parent starts this test binary again as a child that works on a vault and says what is done; it kills the child
//! at a moment drawn at random, opens the vault and looks.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use directory::{Grant, Register, Role, Timestamp, UserId, UserKind, users};
use keys::Password;
use rand_core::Rng;
use vault::{Folder, Session, Verified, restore};

use crate::office::{Office, details, someone};

/// Kills over all kinds of work.
const KILLS: u32 = 800;
const CHILD: &str = "KEYHOLDER_CRASH_CHILD";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Work {
    AddUser,
    FailedSignIn,
    ChangePassword,
    DisableWithRotation,
    Backup,
    Restore,
}

const WORK: [Work; 6] = [
    Work::AddUser,
    Work::FailedSignIn,
    Work::ChangePassword,
    Work::DisableWithRotation,
    Work::Backup,
    Work::Restore,
];

#[test]
fn eight_hundred_kills_lose_nothing_that_was_acknowledged() {
    let mut rng = crate::office::random(42);
    let (mut kills, mut done) = (0, 0);
    while kills < KILLS {
        let (mut office, session) = Office::open();
        session.sign_out(office.at).unwrap();
        // One vault lives through many kills, as one on a bad computer would.
        for _ in 0..40 {
            let work = WORK[rng.next_u32() as usize % WORK.len()];
            let acknowledged =
                kill_during(&mut office, work, Duration::from_micros(u64::from(rng.next_u32() % 60_000)));
            look(&mut office, work, &acknowledged);
            kills += 1;
            done += acknowledged.len();
        }
    }
    eprintln!("{kills} kills, {done} pieces of work acknowledged, none lost");
    assert!(done > KILLS as usize / 4, "the kills must fall into work, not before it: {done}");
}

/// Starts a child on `work`, kills it `after` its first word, and gives what it said was done.
fn kill_during(office: &mut Office, work: Work, after: Duration) -> Vec<String> {
    office.at = office.at.plus(3_600_000);
    let place = [
        office.dir.path().to_str().unwrap(),
        &format!("{work:?}"),
        &office.at.0.to_string(),
        &office.owner.password,
    ];
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["crash::child", "--exact", "--nocapture", "--test-threads=1"])
        .env(CHILD, place.join("\n"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let (begun, has_begun) = std::sync::mpsc::channel();
    let reader = std::thread::spawn(move || {
        let mut said = Vec::new();
        for line in lines.map_while(Result::ok) {
            match line.strip_prefix("done ") {
                Some(done) => said.push(done.to_owned()),
                // The test runner has begun the line with the test's name.
                None if line.ends_with("begun") => begun.send(()).unwrap(),
                None => {}
            }
        }
        said
    });
    has_begun.recv().unwrap();
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
    office.at = office.at.plus(3_600_000);
    reader.join().unwrap()
}

/// The child's side. Does nothing when it isn't one.
#[test]
fn child() {
    let Some(place) = std::env::var_os(CHILD) else { return };
    let place = place.into_string().unwrap();
    let mut place = place.split('\n');
    let (dir, work) = (Path::new(place.next().unwrap()), place.next().unwrap());
    let at = Timestamp(place.next().unwrap().parse().unwrap());
    let password = place.next().unwrap();
    let device = crate::office::child_computer(dir, at);
    let folder = Folder::inside(dir, "Harbour Lane Studio");
    let vault = vault::LockedVault::find(folder, device).unwrap();
    let owner = someone(directory::FOUNDER, "ingrid", password, 1);
    let work = WORK.into_iter().find(|w| format!("{w:?}") == work).unwrap();
    say("begun");
    for i in 0.. {
        let at = at.plus(i * 30_000);
        if work == Work::FailedSignIn {
            let wrong = someone(directory::FOUNDER, "nobody", "wrong wrong wrong", 1);
            assert!(crate::office::sign_in(&vault, &wrong, at, vault::Accepts::NOTHING).is_err());
            say(&format!("done {i}"));
            continue;
        }
        let mut session = crate::office::sign_in(&vault, &owner, at, vault::Accepts::NOTHING).unwrap();
        say(&format!("done {}", act(&mut session, work, at, dir, password, i)));
        if work == Work::ChangePassword {
            return;
        }
        session.sign_out(at).unwrap();
    }
}

fn act(session: &mut Session, work: Work, at: Timestamp, dir: &Path, password: &str, i: i64) -> String {
    let name = format!("u{}", at.0);
    match work {
        Work::FailedSignIn => unreachable!("has no session"),
        Work::AddUser => {
            session.add_user(at, UserKind::Person, details(&name, &name), None).unwrap();
            name
        }
        Work::ChangePassword => {
            let next = format!("a password of {}", at.0);
            let (old, new) = (Password::new(password.to_owned()), Password::new(next.clone()));
            session.change_password(&crate::office::clock(at), &old, &new).unwrap();
            next
        }
        Work::DisableWithRotation => {
            let temporary = Password::new("temporary pass words 1".into());
            let access = Some((Grant::preset(Role::Support), &temporary));
            let user = session.add_user(at, UserKind::Person, details(&name, &name), access).unwrap().user;
            session.change(at, |_| users::disable(user, "left")).unwrap();
            user.0.to_string()
        }
        Work::Backup => {
            let file = format!("{}.keyholder-backup", at.0);
            session.back_up(at, &dir.join(&file)).unwrap();
            file
        }
        Work::Restore => {
            let (file, into) =
                (dir.join("restore.keyholder-backup"), dir.join(format!("r{}-{i}.keyholder", at.0)));
            if !file.exists() {
                session.back_up(at, &file).unwrap();
            }
            restore(&file, &Folder::at(&into), &session.device().rng).unwrap();
            into.to_str().unwrap().to_owned()
        }
    }
}

/// Opens the vault after a kill and makes sure of what was acknowledged.
fn look(office: &mut Office, work: Work, acknowledged: &[String]) {
    if work == Work::ChangePassword {
        // The change may have been made and not yet acknowledged.
        let changed = format!("a password of {}", office.at.0 - 3_600_000);
        let owner = office.owner.clone();
        if !acknowledged.is_empty() || office.sign_in(&owner).is_err() {
            office.owner.password = changed;
        }
    }
    let started = Instant::now();
    let owner = office.owner.clone();
    let opened = office.sign_in(&owner);
    let files = || {
        std::fs::read_dir(office.folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect::<Vec<_>>()
    };
    let mut session = opened
        .unwrap_or_else(|e| panic!("a vault opens again after a kill during {work:?}: {e:?}, {:?}", files()));
    assert!(started.elapsed() < Duration::from_secs(5), "a vault opens again at once");
    for done in acknowledged {
        match work {
            Work::FailedSignIn | Work::ChangePassword => {}
            Work::AddUser => {
                assert!(session.register().user_named(done).unwrap().is_some(), "{done} is lost")
            }
            Work::DisableWithRotation => {
                let user = session.register().user(UserId(done.parse().unwrap())).unwrap().unwrap();
                assert!(!user.is_active(), "a disabled user is back");
            }
            Work::Backup => {
                let into = Folder::at(office.dir.path().join(format!("{done}.keyholder")));
                restore(&office.dir.path().join(done), &into, &office.device.rng).unwrap();
                std::fs::remove_dir_all(into.path()).unwrap();
                std::fs::remove_file(office.dir.path().join(done)).unwrap();
            }
            Work::Restore => {
                let restored = Folder::at(done);
                restored.vault_id().unwrap();
                std::fs::remove_dir_all(restored.path()).unwrap();
            }
        }
    }
    let threads = std::num::NonZeroUsize::MIN;
    let verified =
        session.verify(office.at, threads, &std::sync::atomic::AtomicBool::new(false), |_, _| {}).unwrap();
    assert!(matches!(verified, Verified::Good { .. }), "after a kill during {work:?}: {verified:?}");
    session.sign_out(office.at).unwrap();
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).unwrap();
}

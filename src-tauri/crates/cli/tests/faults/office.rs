//! An office on a disk that may fail: made once, copied for each try.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicI64, Ordering};

use directory::Timestamp;
use serde_json::{Value, json};

use crate::disk::Disk;
use crate::sitting::Sitting;
use crate::tape::Image;

/// The owner's password; others have theirs from [`password_of`].
pub const PASSWORD: &str = "purple otter lamp quarry";
const VAULT: &str = "Harbour Lane.keyholder";

/// Somebody who can sign in.
#[derive(Clone)]
pub struct Person {
    pub username: String,
    pub password: String,
    pub totp_secret: String,
}

/// What people keep in their heads, on their phones and in their drawers.
#[derive(Clone, Default)]
pub struct Known {
    pub vault_secret: String,
    /// The code of the kit that is in force.
    pub kit: String,
    pub people: BTreeMap<String, Person>,
    /// A temporary password nobody used yet.
    pub temporary: String,
}

/// A computer with an office's files, on a disk of its own.
pub struct Office {
    _folder: tempfile::TempDir,
    root: PathBuf,
    pub disk: Disk,
    pub known: Known,
    /// How far the computer's clock is ahead: each program starts a minute later, so that its code is a new one.
    ahead: AtomicI64,
}

/// How a command ended.
#[derive(Debug)]
pub struct Ran {
    /// Nothing when it was ended by a signal or by the test's patience.
    pub exit: Option<i32>,
    pub answer: Value,
    err: String,
}

impl Ran {
    /// What it wrote.
    pub fn said(&self) -> String {
        format!("exit {:?}: {} {}", self.exit, self.answer, self.err)
    }

    /// What it answered, where it must be done.
    fn done(self) -> Value {
        assert_eq!(self.exit, Some(0), "{}", self.said());
        self.answer
    }
}

impl Office {
    fn at(known: Known, ahead: i64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("disk");
        fs::create_dir(&root).unwrap();
        let disk = Disk::watching(&root);
        Self { _folder: folder, root, disk, known, ahead: AtomicI64::new(ahead) }
    }

    /// The same files on another disk.
    pub fn copy(&self) -> Self {
        let mut copy = Self::at(self.known.clone(), self.ahead.load(Ordering::Relaxed));
        copy.disk.named = self.disk.named;
        copy_folder(&self.root, &copy.root);
        copy
    }

    /// The same people with a disk that looks like this.
    pub fn with(&self, image: &Image) -> Self {
        let other = Self::at(self.known.clone(), self.ahead.load(Ordering::Relaxed));
        image.put(&other.root);
        other
    }

    /// The disk as it is now, in a folder of its own.
    pub fn snapshot(&self) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        copy_folder(&self.root, folder.path());
        folder
    }

    /// A computer without a vault, where key derivations cost next to nothing.
    pub fn bare() -> Self {
        let office = Self::at(Known::default(), 0);
        office.run(&words("users"), None);
        let note = office.data().join("computer.json");
        let mut measured: Value = serde_json::from_str(&fs::read_to_string(&note).unwrap()).unwrap();
        measured["kdf"] = json!({ "m_kib": 64, "t": 1, "p": 1 });
        fs::write(&note, measured.to_string()).unwrap();
        office
    }

    fn data(&self) -> PathBuf {
        self.root.join("home/.local/share/keyholder")
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    pub fn has(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// Parts of files in the folder that people keep theirs in, and how long they are.
    pub fn parts(&self) -> Vec<(String, u64)> {
        let here = fs::read_dir(&self.root).unwrap().map(Result::unwrap);
        let named = here.map(|one| (one.file_name().into_string().unwrap(), one.metadata().unwrap()));
        let parts = named.filter(|(name, found)| found.is_file() && name.contains(".part"));
        parts.map(|(name, found)| (name, found.len())).collect()
    }

    fn command(&self, args: &[String]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_keyholder"));
        let ahead = self.ahead.fetch_add(60, Ordering::Relaxed) + 60;
        command.args(args).current_dir(&self.root).env_clear().env("HOME", self.root.join("home"));
        self.disk.under(&mut command, ahead);
        command
    }

    /// What the phone shows while the program that started last runs, and `later` seconds after.
    pub fn code(&self, person: &Person, later: i64) -> String {
        let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
        let then = i64::try_from(now).unwrap() + self.ahead.load(Ordering::Relaxed) + later;
        testkit::authenticator_code(&person.totp_secret, Timestamp(then * 1000))
    }

    /// What signs somebody in with the next program.
    pub fn sign_in(&self, person: &Person) -> Value {
        json!({
            "username": person.username,
            "password": person.password,
            "code": self.code(person, 60),
            "vault_secret": self.known.vault_secret,
        })
    }

    /// Runs one command by itself; the secrets go in by standard input.
    pub fn run(&self, args: &[String], secrets: Option<&Value>) -> Ran {
        let mut args = args.to_vec();
        args.push("--json".into());
        if secrets.is_some() {
            args.extend(words("--secrets -"));
        }
        let mut child = self
            .command(&args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let typed = secrets.map(Value::to_string).unwrap_or_default();
        // A program that ends before it has read everything is no fault of the test.
        let _unread = child.stdin.take().unwrap().write_all(typed.as_bytes());
        let ran = crate::sitting::with_patience(child);
        let answer = serde_json::from_str(&ran.out).unwrap_or_else(|_| begun(&ran.out));
        Ran { exit: ran.exit, answer, err: ran.err }
    }

    /// Begins a sitting in the vault of this folder's name.
    pub fn sit(&self, vault: &str, secrets: &Value, more: &[&str]) -> Sitting {
        let mut args = words("shell --json --secrets - --vault");
        args.push(vault.to_owned());
        args.extend(more.iter().map(|word| (*word).to_owned()));
        Sitting::begin(self.command(&args), secrets)
    }

    /// Begins a sitting of somebody in the office's own vault.
    pub fn sitting(&self, person: &Person) -> Sitting {
        self.sit(VAULT, &self.sign_in(person), &[])
    }

    pub fn person(&self, username: &str) -> &Person {
        &self.known.people[username]
    }
}

/// What was shown first of an answer that never ended.
pub fn begun(out: &str) -> Value {
    let whole = out.trim_end().strip_suffix(',').map(|begun| format!("{begun}}}"));
    whole.and_then(|whole| serde_json::from_str(&whole).ok()).unwrap_or(Value::Null)
}

/// Words as typed, without any quoting.
pub fn words(line: &str) -> Vec<String> {
    line.split_whitespace().map(str::to_owned).collect()
}

/// What makes the vault, with `new_password` and the rest among the secrets.
pub fn init() -> (Vec<String>, Value) {
    let mut args =
        words("init --vault . --name Ingrid --username ingrid --notify ingrid@harbourlane.example");
    args.extend(["--kit", "kit.pdf", "--business", "Harbour Lane"].map(str::to_owned));
    (args, chosen(PASSWORD))
}

/// What somebody chooses at a first sign-in.
pub fn chosen(password: &str) -> Value {
    json!({ "new_password": password, "identity_question": "First pet?", "identity_answer": "Rex" })
}

/// What somebody types to turn a temporary password into a sign-in.
pub fn first_sign_in(office: &Office, username: &str, temporary: &str) -> Value {
    let mut secrets = chosen(&password_of(username));
    secrets["username"] = username.into();
    secrets["password"] = temporary.into();
    secrets["vault_secret"] = office.known.vault_secret.clone().into();
    secrets
}

/// The password that somebody chose.
pub fn password_of(username: &str) -> String {
    format!("seven kettles on raft number {}", username.len() * 7)
}

/// The folder of the vault, for `--vault`.
pub fn in_vault(line: &str) -> Vec<String> {
    let mut words = words(line);
    words.extend(["--vault".to_owned(), VAULT.to_owned()]);
    words
}

/// A person's own `users add`.
pub fn add(username: &str, role: &str) -> Vec<String> {
    let role = if role.is_empty() { String::new() } else { format!(" --role {role}") };
    words(&format!(
        "users add --kind person --name {username} --username {username} --notify {username}@harbourlane.example{role}"
    ))
}

/// The office that every try begins with: two owners, people with and without a sign-in, one who never signed in, one
/// disabled whom the other owner wants forgotten, an account, a checked kit and a backup.
pub fn a_whole_office() -> Office {
    let mut office = Office::bare();
    let (args, secrets) = init();
    let made = office.run(&args, Some(&secrets)).done();
    let text = |name: &str| made[name].as_str().unwrap().to_owned();
    office.known.vault_secret = text("vault_secret");
    office.known.kit = text("recovery_code");
    let ingrid =
        Person { username: "ingrid".into(), password: PASSWORD.into(), totp_secret: text("totp_secret") };
    office.known.people.insert("ingrid".into(), ingrid.clone());

    let coming = [
        ("oskar", "owner"),
        ("bo", "administrator"),
        ("cy", "support"),
        ("di", "auditor"),
        ("ed", "billing"),
    ];
    let mut day = office.sitting(&ingrid);
    day.done(&json!({ "args": ["kits", "check"], "secrets": { "recovery_code": office.known.kit } }));
    let mut temporary = BTreeMap::new();
    for (username, role) in coming.into_iter().chain([("fay", "support")]) {
        let added = day.done(&json!({ "args": add(username, role) }));
        temporary.insert(username, added["temporary_password"].as_str().unwrap().to_owned());
    }
    for line in [
        add("gus", ""),
        add("hal", ""),
        add("ivo", ""),
        words("users disable ivo --reason left"),
        words("accounts open Newsletter --service constant-contact --with gus"),
        words("backup before.keyholder-backup"),
    ] {
        day.done(&json!({ "args": line }));
    }
    day.end();
    for (username, _) in coming {
        let typed = first_sign_in(&office, username, &temporary[username]);
        let made = office.run(&in_vault("first-sign-in"), Some(&typed)).done();
        let totp_secret = made["totp_secret"].as_str().unwrap().to_owned();
        let person = Person { username: username.into(), password: password_of(username), totp_secret };
        office.known.people.insert(username.into(), person);
    }
    office.known.temporary = temporary.remove("fay").unwrap();
    let mut asking = office.sitting(office.person("oskar"));
    asking.done(&json!({ "args": words("strike person ivo --ask") }));
    asking.end();
    fs::write(office.path("staff.csv"), "Name,Username,E-mail\nJon Dahl,jon,jon@harbourlane.example\n")
        .unwrap();
    office
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            fs::create_dir_all(&to).unwrap();
            copy_folder(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

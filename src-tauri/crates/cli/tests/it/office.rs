//! An office on a computer of its own: a home folder in a temporary folder, no message bus and so no keyring.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::{Value, json};

pub const PASSWORD: &str = "purple otter lamp quarry";

/// A temporary folder with an office's files and one or more computers' home folders in it.
pub struct Office {
    folder: tempfile::TempDir,
    home: PathBuf,
    /// Runs the program in a desktop session of its own.
    session: Option<&'static str>,
    /// Has it speak a language that nobody speaks.
    pseudo: bool,
}

/// A session whose keyring is open, and answers before the program starts.
pub const KEYRING_OPEN: &str = "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; \
     dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
     org.freedesktop.DBus.Peer.Ping >/dev/null; exec \"$0\" \"$@\"";

/// A session whose keyring is there and locked, with nobody to type its password.
pub const KEYRING_LOCKED: &str = "exec \"$0\" \"$@\"";

/// What `init` hands out.
pub struct Owner {
    pub totp_secret: String,
    pub vault_secret: String,
    pub recovery_code: String,
}

/// How a run of the program ended.
#[derive(Debug)]
pub struct Ran {
    pub exit: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {self:?}"))
    }

    pub fn done(self) -> Self {
        assert_eq!(self.exit, 0, "{self:?}");
        self
    }
}

impl Office {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().join("home");
        let office = Self { folder, home, session: None, pseudo: false };
        office.settle();
        office
    }

    /// The same files from another computer.
    pub fn on_another_computer(&mut self) {
        self.home = self.path("home of another computer");
        self.settle();
    }

    /// In a desktop session from now on.
    pub fn in_session(&mut self, session: &'static str) {
        self.session = Some(session);
        std::fs::create_dir_all(self.home.join(".local/share/keyrings")).unwrap();
    }

    /// In a language that nobody speaks from now on.
    pub fn in_pseudo_language(&mut self) {
        self.pseudo = true;
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn home(&self) -> &Path {
        &self.home
    }

    /// Where the program keeps its own notes.
    pub fn data(&self) -> PathBuf {
        self.home.join(".local/share/keyholder")
    }

    pub fn vault(&self) -> PathBuf {
        self.path("Harbour Lane.keyholder")
    }

    /// The cheapest derivation that a real vault may have, so that the tests take seconds. Measured once a run.
    fn settle(&self) {
        static MEASURED: OnceLock<String> = OnceLock::new();
        let data = self.data();
        let text = MEASURED.get_or_init(|| {
            let ran = self.run(&["users"], None);
            assert_eq!(ran.exit, 2, "no vault is known yet: {ran:?}");
            let mut note: Value =
                serde_json::from_str(&std::fs::read_to_string(data.join("computer.json")).unwrap()).unwrap();
            note["kdf"] = json!({ "m_kib": 65536, "t": 3, "p": 4 });
            note.to_string()
        });
        std::fs::create_dir_all(&data).unwrap();
        std::fs::write(data.join("computer.json"), text).unwrap();
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let keyholder = env!("CARGO_BIN_EXE_keyholder");
        let mut command = match self.session {
            None => Command::new(keyholder),
            Some(session) => {
                let mut command = Command::new("dbus-run-session");
                command.args(["--", "sh", "-c", session, keyholder]);
                command
            }
        };
        command.args(args).current_dir(self.folder.path()).env_clear().env("HOME", &self.home);
        if self.pseudo {
            command.env("KEYHOLDER_PSEUDO", "yes");
        }
        if self.session.is_some() {
            command.env("PATH", "/usr/bin:/bin").env("XDG_RUNTIME_DIR", &self.home);
        }
        command
    }

    /// Runs a command; the secrets go in by standard input.
    pub fn run(&self, args: &[&str], secrets: Option<Value>) -> Ran {
        let mut args = args.to_vec();
        if secrets.is_some() {
            args.extend(["--secrets", "-"]);
        }
        self.run_with_input(&args, &secrets.map(|secrets| secrets.to_string()).unwrap_or_default())
    }

    /// Runs a command with an answer in JSON.
    pub fn json(&self, args: &[&str], secrets: Value) -> Ran {
        let mut args = args.to_vec();
        args.push("--json");
        self.run(&args, Some(secrets))
    }

    fn run_with_input(&self, args: &[&str], input: &str) -> Ran {
        let mut child = self
            .command(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that ends before it has read everything is no fault of the test.
        let _unread = child.stdin.take().unwrap().write_all(input.as_bytes());
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { exit: status.code().unwrap(), out: text(stdout), err: text(stderr) }
    }

    /// Runs `shell --json`: signs in with `secrets`, and gives one answer for each line of words.
    pub fn shell(&self, vault: &Path, secrets: &Value, lines: &[Value]) -> Vec<Value> {
        let input: Vec<String> =
            std::iter::once(secrets).chain(lines).map(|line| format!("{line}\n")).collect();
        let vault = vault.to_str().unwrap();
        let ran =
            self.run_with_input(&["shell", "--json", "--vault", vault, "--secrets", "-"], &input.concat());
        let answers: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(answers.len(), lines.len(), "an answer for each line: {ran:?}");
        answers
    }

    /// Runs a shell over lines of words, and gives all it wrote. Words stand in quotation marks where it reads plain lines.
    pub fn shell_ran(&self, vault: &Path, secrets: &Value, lines: &[Value], json: bool) -> Ran {
        let plain = |line: &Value| {
            let words = line["args"].as_array().unwrap().iter().map(|word| word.as_str().unwrap());
            words.map(|word| format!("'{}'", word.replace('\n', " "))).collect::<Vec<_>>().join(" ")
        };
        let lines = lines.iter().map(|line| if json { line.to_string() } else { plain(line) });
        let input: Vec<String> =
            std::iter::once(secrets.to_string()).chain(lines).map(|line| format!("{line}\n")).collect();
        let mut args = vec!["shell", "--vault", vault.to_str().unwrap(), "--secrets", "-"];
        if json {
            args.push("--json");
        }
        self.run_with_input(&args, &input.concat())
    }

    /// Starts `shell --json` and leaves it open.
    pub fn open_shell(&self) -> Child {
        let vault = self.vault();
        self.command(&["shell", "--json", "--vault", vault.to_str().unwrap(), "--secrets", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// Makes the vault of Harbour Lane with Ingrid as its owner.
    pub fn init(&self) -> Owner {
        let home = self.folder.path().to_str().unwrap();
        let init = [
            "init",
            "--vault",
            home,
            "--business",
            "Harbour Lane",
            "--name",
            "Ingrid Solberg",
            "--username",
            "ingrid",
            "--notify",
            "ingrid@harbourlane.example",
            "--kit",
            "kit.pdf",
        ];
        let secrets =
            json!({ "new_password": PASSWORD, "identity_question": "First pet?", "identity_answer": "Rex" });
        let made = self.json(&init, secrets).done().json();
        let text = |name: &str| made[name].as_str().unwrap().to_owned();
        Owner {
            totp_secret: text("totp_secret"),
            vault_secret: text("vault_secret"),
            recovery_code: text("recovery_code"),
        }
    }
}

impl Owner {
    /// What signs Ingrid in, with a code that `oathtool` makes.
    pub fn secrets(&self, step: Step) -> Value {
        sign_in("ingrid", PASSWORD, &code(&self.totp_secret, step), &self.vault_secret)
    }
}

/// What signs somebody in.
pub fn sign_in(username: &str, password: &str, code: &str, vault_secret: &str) -> Value {
    json!({ "username": username, "password": password, "code": code, "vault_secret": vault_secret })
}

/// Which of the codes that are good now: a code counts once, so somebody who signs in twice needs two.
#[derive(Clone, Copy)]
pub enum Step {
    This,
    Next,
}

/// The code that another program makes of the secret.
pub fn code(totp_secret: &str, step: Step) -> String {
    let when = match step {
        Step::This => "now",
        Step::Next => "now + 30 seconds",
    };
    let ran =
        Command::new("oathtool").args(["--totp", "--base32", "--now", when, totp_secret]).output().unwrap();
    String::from_utf8(ran.stdout).unwrap().trim().to_owned()
}

/// Whether codes can be made.
pub fn has_oathtool() -> bool {
    let found = Command::new("oathtool").arg("--version").output().is_ok_and(|ran| ran.status.success());
    is_there(found, "oathtool is not installed, so there is nothing that makes authenticator codes")
}

/// Whether there is something that types on a terminal.
pub fn has_script() -> bool {
    let found = Path::new("/usr/bin/script").exists();
    is_there(found, "script (util-linux) is not installed, so there is nothing that types on a terminal")
}

/// Whether there is a Secret Service to test with.
pub fn has_keyring() -> bool {
    let found = ["dbus-run-session", "gnome-keyring-daemon", "dbus-send"]
        .iter()
        .all(|program| Path::new("/usr/bin").join(program).exists());
    is_there(found, "gnome-keyring and D-Bus are not installed, so there is no keyring")
}

/// Whether what a test needs is there. On Linux a test without it fails; elsewhere nobody packages it, and the test says
/// that it doesn't run.
#[expect(clippy::print_stdout, reason = "a test that does not run says so")]
fn is_there(found: bool, otherwise: &str) -> bool {
    assert!(found || !cfg!(target_os = "linux"), "{otherwise}: `cargo xtask setup` installs it");
    if !found {
        println!("Not tested: {otherwise}.");
    }
    found
}

/// A line of `shell --json`.
pub fn line(words: &[&str]) -> Value {
    json!({ "args": words })
}

/// The same with secrets of its own.
pub fn line_with(words: &[&str], secrets: Value) -> Value {
    json!({ "args": words, "secrets": secrets })
}

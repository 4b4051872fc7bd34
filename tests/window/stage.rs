//! The surroundings of one walk: a display, a message bus, a window manager, a keyring, a notification daemon, a home
//! folder. All of them are its own and end with it.

use std::{
    ffi::OsStr,
    fs,
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process_group};
use tempfile::TempDir;

use crate::{driver::Driver, window::Window};

/// The longest wait for anything to appear. Measured: 3 s for the first page, 30 s for the authenticator's next code.
const PATIENCE: Duration = Duration::from_secs(50);

/// A bus that starts no programs of its own, so that a walk meets only what its stage started.
const BUS: &str = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">\
    <allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>\
    </policy></busconfig>";

/// Opens the keyring, as signing in to the desktop does.
const KEYRING_PASSWORD: &[u8] = b"the desktop's own password";

/// Everything around one walk.
pub struct Stage {
    // Ends before the home folder goes.
    programs: Vec<Program>,
    home: TempDir,
    display: String,
    port: u16,
    /// What the programs on it find beside what every desktop has.
    surroundings: &'static [(&'static str, &'static str)],
}

/// A desktop notice that was shown.
#[derive(Debug, PartialEq, Eq)]
pub struct Notice {
    /// The bold first line.
    pub summary: String,
    /// The text below.
    pub body: String,
}

impl Stage {
    /// A desktop as most people have it: with an unlocked keyring.
    pub fn set() -> Self {
        let mut stage = Self::without_keyring();
        let mut daemon = stage.command("gnome-keyring-daemon");
        daemon.args(["--foreground", "--unlock", "--components=secrets"]);
        daemon.stdin(Stdio::piped()).stdout(Stdio::null());
        let mut keyring = Program::start(&mut daemon);
        let mut password = keyring.0.stdin.take().expect("the keyring reads its password");
        password.write_all(KEYRING_PASSWORD).expect("the keyring reads its password");
        drop(password);
        stage.programs.push(keyring);
        stage.wait_on_bus("org.freedesktop.secrets");
        stage
    }

    /// A desktop that has no keyring.
    pub fn without_keyring() -> Self {
        let mut stage = Self::bare();
        stage.beside("dunst", &["-conf", &stage.path("dunstrc")]);
        stage.wait_on_bus("org.freedesktop.Notifications");
        stage
    }

    /// A desktop that has no keyring and shows no notifications.
    pub fn bare() -> Self {
        Self::with(&[])
    }

    /// The same, on which the program paints as released ones do where there is no graphics card. No pictures can be taken
    /// of it.
    pub fn painted_as_released() -> Self {
        Self::with(&[("KEYHOLDER_PAINTS_AS_RELEASED", "1")])
    }

    fn with(surroundings: &'static [(&'static str, &'static str)]) -> Self {
        let home = tempfile::Builder::new().prefix("keyholder-walk-").tempdir().expect("a home folder");
        furnish(home.path());
        let (screen, display) = screen();
        let mut stage = Self { programs: vec![screen], home, display, port: free_port(), surroundings };
        stage.bus();
        stage.beside("openbox", &["--sm-disable"]);
        stage.driver();
        stage
    }

    /// Opens the program, and the page in it.
    pub fn open(&self, args: &[&str]) -> Window {
        Window::new(Driver::open(self.port, env!("CARGO_BIN_EXE_keyholder-desktop"), args, self.home()))
    }

    /// The home folder that everything on this stage sees.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// A program that runs on this stage, with nothing of the surroundings of whoever runs the tests.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        // The kernel ends it if the walk is torn away: nothing stays behind after a crash.
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "TERM", "--"]).arg(program);
        command
            .env_clear()
            .envs(std::env::vars_os().filter(|(name, _)| name == "PATH" || name == "FONTCONFIG_PATH"));
        command.envs([("LANG", "C.UTF-8"), ("TZ", "UTC"), ("GDK_BACKEND", "x11"), ("NO_AT_BRIDGE", "1")]);
        command.envs(self.surroundings.iter().copied());
        command.env("DISPLAY", &self.display).env("HOME", self.home());
        command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", self.path("bus")));
        for (name, folder) in FOLDERS {
            command.env(name, self.home().join(folder));
        }
        command
    }

    /// What a program wrote that ran on this stage to a good end.
    pub fn output(&self, program: &str, args: &[&str]) -> String {
        let done = self.command(program).args(args).output().expect("the program runs");
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        assert!(done.status.success(), "{program}: {said}{}", String::from_utf8_lossy(&done.stderr));
        said
    }

    /// Closes the window as its button does.
    pub fn close_window(&self) {
        self.output("wmctrl", &["-c", "Keyholder"]);
    }

    /// Waits until no window is left.
    ///
    /// wmctrl fails when a window goes while it lists them, so a failure only means to ask again.
    pub fn window_is_gone(&self) {
        until("the window to go", || {
            let listed = self.command("wmctrl").arg("-l").output().expect("wmctrl runs");
            (listed.status.success() && listed.stdout.trim_ascii().is_empty()).then_some(())
        });
    }

    /// The desktop notices shown so far, oldest first.
    pub fn notices(&self) -> Vec<Notice> {
        let shown = fs::read_to_string(self.path("notices")).unwrap_or_default();
        let line = |line: &str| {
            let (summary, body) = line.split_once('\t').unwrap_or((line, ""));
            Notice { summary: summary.to_owned(), body: body.to_owned() }
        };
        shown.lines().map(line).collect()
    }

    /// Waits for a notice whose summary or body holds `text`.
    pub fn notice(&self, text: &str) -> Notice {
        until(&format!("a desktop notice with {text:?}"), || {
            self.notices()
                .into_iter()
                .find(|notice| notice.summary.contains(text) || notice.body.contains(text))
        })
    }

    fn bus(&mut self) {
        let (rules, address) = (self.path("bus.conf"), format!("unix:path={}", self.path("bus")));
        self.beside(
            "dbus-daemon",
            &["--nofork", "--nopidfile", "--config-file", &rules, "--address", &address],
        );
        until("the message bus", || self.home().join("bus").exists().then_some(()));
    }

    fn driver(&mut self) {
        let installed = target().join("tools/bin/tauri-driver");
        let program = if installed.is_file() { installed } else { "tauri-driver".into() };
        let (port, native) = (self.port.to_string(), free_port().to_string());
        self.beside(&program, &["--port", &port, "--native-port", &native]);
        until("tauri-driver (`cargo xtask setup` installs it)", || Driver::listens(self.port).then_some(()));
    }

    fn beside(&mut self, program: impl AsRef<OsStr>, args: &[&str]) {
        let started =
            Program::start(self.command(program).args(args).stdin(Stdio::null()).stdout(Stdio::null()));
        self.programs.push(started);
    }

    fn wait_on_bus(&self, name: &str) {
        let mut wait = self.command("gdbus");
        let there = wait.args(["wait", "--session", "--timeout", "20", name]).status().expect("gdbus runs");
        assert!(there.success(), "{name} never came to the message bus");
    }

    fn path(&self, name: &str) -> String {
        self.home().join(name).to_string_lossy().into_owned()
    }
}

/// Where the program keeps its things, below the home folder.
const FOLDERS: &[(&str, &str)] = &[
    ("XDG_DATA_HOME", ".local/share"),
    ("XDG_CONFIG_HOME", ".config"),
    ("XDG_CACHE_HOME", ".cache"),
    ("XDG_RUNTIME_DIR", "run"),
];

/// Cargo's build folder.
pub fn target() -> PathBuf {
    let program = Path::new(env!("CARGO_BIN_EXE_keyholder-desktop"));
    program.ancestors().nth(2).expect("the program lies in target/debug").to_path_buf()
}

/// Asks again and again until there is an answer.
///
/// # Panics
/// After [`PATIENCE`].
pub fn until<T>(what: &str, ask: impl FnMut() -> Option<T>) -> T {
    patiently(ask).unwrap_or_else(|| panic!("waited {PATIENCE:?} in vain for {what}"))
}

/// Asks again and again, for [`PATIENCE`] at most.
pub fn patiently<T>(mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let started = Instant::now();
    loop {
        let answer = ask();
        if answer.is_some() || started.elapsed() > PATIENCE {
            return answer;
        }
        thread::sleep(Duration::from_millis(40));
    }
}

/// Puts the settings of the surroundings into a fresh home folder.
fn furnish(home: &Path) {
    let write = |name: &str, text: &str| {
        let path = home.join(name);
        fs::create_dir_all(path.parent().expect("below home")).expect("a folder in the home folder");
        fs::write(path, text).expect("a file in the home folder");
    };
    for (_, folder) in FOLDERS {
        fs::create_dir_all(home.join(folder)).expect("a folder in the home folder");
    }
    // The keyring refuses a folder that others may enter.
    fs::set_permissions(home.join("run"), fs::Permissions::from_mode(0o700)).expect("a closed folder");
    write("bus.conf", BUS);
    // No animations: the page reads it as "prefers-reduced-motion", and pictures stand still.
    write(".config/gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n");
    let log = home.join("log-notice");
    write(
        "log-notice",
        "#!/bin/sh\nprintf '%s\\t%s\\n' \"$DUNST_SUMMARY\" \"$DUNST_BODY\" >> \"$HOME/notices\"\n",
    );
    fs::set_permissions(&log, fs::Permissions::from_mode(0o755)).expect("a program");
    write(
        "dunstrc",
        &format!("[global]\ntimeout = 2\n[log]\nsummary = \"*\"\nscript = \"{}\"\n", log.display()),
    );
}

/// Starts an X server on a display that it picks itself.
fn screen() -> (Program, String) {
    let mut xvfb = Command::new("setpriv");
    xvfb.args(["--pdeathsig", "TERM", "--", "Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24"]);
    xvfb.args(["-nolisten", "tcp"]).stdout(Stdio::piped());
    let mut screen = Program::start(&mut xvfb);
    let mut number = String::new();
    let says = screen.0.stdout.take().expect("Xvfb says its display");
    BufReader::new(says).read_line(&mut number).expect("Xvfb says its display");
    (screen, format!(":{}", number.trim()))
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("a bound port").port()
}

/// A running program, ended with everything it started.
struct Program(Child);

impl Program {
    fn start(command: &mut Command) -> Self {
        let name = format!("{command:?}");
        let child = command.process_group(0).stderr(Stdio::null()).spawn();
        Self(
            child.unwrap_or_else(|error| {
                panic!("{name}: {error}. `cargo xtask setup` installs what is missing")
            }),
        )
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let pid = i32::try_from(self.0.id()).ok().and_then(Pid::from_raw);
        // It may have ended by itself, which is as good.
        let _ended = pid.map(|group| kill_process_group(group, Signal::KILL));
        let _reaped = self.0.wait();
    }
}

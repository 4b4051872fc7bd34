//! Running other programs, and never leaving one behind.

use std::{
    env,
    ffi::OsStr,
    path::PathBuf,
    process::{Child, ChildStdout, Command, Stdio},
};

/// Why a task stopped, as a sentence for the person at the terminal.
#[derive(Debug)]
pub(crate) struct TaskError(pub(crate) String);

/// What a task comes to.
pub(crate) type Outcome<T = ()> = Result<T, TaskError>;

/// The checkout's top folder.
pub(crate) fn root() -> PathBuf {
    // As Cargo says it when it runs this program: one build folder may serve several checkouts.
    let told = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let here = told.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    here.ancestors().nth(2).unwrap_or(&here).to_path_buf()
}

/// Cargo's build folder: `CARGO_TARGET_DIR` when set, else `target`.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |set| root().join(set))
}

/// Programs that this project installs for itself.
pub(crate) fn tools() -> PathBuf {
    target().join("tools")
}

/// A program the build left in `profile` (`debug` or `release`).
pub(crate) fn built(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// A command that starts in the checkout's top folder.
pub(crate) fn command(program: impl AsRef<OsStr>, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(root());
    command
}

/// Cargo, the one that runs this program, on this project's build folder.
pub(crate) fn cargo(args: &[&str]) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = command(program, args);
    command.env("CARGO_TARGET_DIR", target());
    command
}

/// npm in `ui/`. On Windows npm is a script and needs its ending.
pub(crate) fn npm(args: &[&str]) -> Command {
    let mut command = command(if cfg!(windows) { "npm.cmd" } else { "npm" }, args);
    command.current_dir(root().join("ui"));
    command
}

/// Runs to the end with its output on the terminal.
///
/// # Errors
/// When it can't be started or ends with anything but success.
pub(crate) fn step(what: &str, command: &mut Command) -> Outcome {
    println!("\n== {what}");
    let status = command
        .status()
        .map_err(|error| TaskError(format!("{what}: could not start {}: {error}", shown(command))))?;
    if status.success() {
        return Ok(());
    }
    Err(TaskError(format!("{what} failed ({status}): {}", shown(command))))
}

/// What the command wrote, when it succeeded.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// True when a program of this name is on the `PATH`.
pub(crate) fn has(program: &str) -> bool {
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::var_os("PATH").is_some_and(|path| env::split_paths(&path).any(|dir| dir.join(&name).is_file()))
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// A program that runs beside the task and ends with it.
pub(crate) struct Beside(Child);

impl Beside {
    /// Starts it, silent.
    ///
    /// # Errors
    /// When it can't be started.
    pub(crate) fn start(command: &mut Command) -> Outcome<Self> {
        Self::spawn(command.stdout(Stdio::null()))
    }

    /// Starts it and hands over what it writes.
    ///
    /// # Errors
    /// When it can't be started.
    pub(crate) fn heard(command: &mut Command) -> Outcome<(Self, ChildStdout)> {
        let mut started = Self::spawn(command.stdout(Stdio::piped()))?;
        let says = started.0.stdout.take();
        says.map(|says| (started, says)).ok_or_else(|| TaskError(format!("{} is mute", shown(command))))
    }

    fn spawn(command: &mut Command) -> Outcome<Self> {
        let child = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
        child.map(Self).map_err(|error| TaskError(format!("could not start {}: {error}", shown(command))))
    }

    /// True while it runs.
    pub(crate) fn runs(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(None))
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        // A program that ended by itself needs neither.
        let _ended = self.0.kill();
        let _reaped = self.0.wait();
    }
}

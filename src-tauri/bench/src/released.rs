//! The released command line, started as a user starts it: `target/release/keyholder` with its own clock, its own notes and
//! the least key derivation that it accepts.

use std::cell::Cell;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use directory::Timestamp;
use serde_json::json;

use crate::Outcome;
use crate::clock::timed;
use crate::office::{Office, RELEASED_PASSWORD, USERNAME, code, target};

/// Milliseconds of an authenticator's step.
const STEP: i64 = 30_000;

/// A vault that the released program opens, on a computer that knows it.
pub(crate) struct Released {
    vault: PathBuf,
    data: PathBuf,
    secret: String,
    /// The step of the code that was typed last: each counts once.
    last: Cell<i64>,
}

impl Released {
    /// Makes the vault one for the released program, and signs in once: the first time a computer holds every entry
    /// against the tables.
    pub(crate) fn of(office: &mut Office) -> Outcome<Self> {
        office.release()?;
        let vault = office.folder().path().to_owned();
        let data = vault.with_file_name("released-notes");
        if data.exists() {
            fs::remove_dir_all(&data)?;
        }
        let secret = office.vault_secret()?.to_string();
        let released = Self { vault, data, secret, last: Cell::new(0) };
        released.run(&["sign-in-check"])?;
        Ok(released)
    }

    /// Runs a command, sign-in included; gives how long the process took and what it wrote.
    pub(crate) fn run(&self, args: &[&str]) -> Outcome<(Duration, Vec<u8>)> {
        let secrets = self.secrets()?;
        timed(|| {
            let mut child = self.command(args)?.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
            child.stdin.take().ok_or("no input")?.write_all(secrets.as_bytes())?;
            let ended = child.wait_with_output()?;
            if ended.status.success() {
                Ok(ended.stdout)
            } else {
                Err(format!("{args:?}: {}", ended.status).into())
            }
        })
    }

    /// Types lines into a shell; gives how long the program took to answer each, its sign-in left out.
    pub(crate) fn lines(&self, lines: &[&[&str]]) -> Outcome<Vec<Duration>> {
        let secrets = self.secrets()?;
        let mut child =
            self.command(&["shell", "--json"])?.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut input = child.stdin.take().ok_or("no input")?;
        let mut answers = BufReader::new(child.stdout.take().ok_or("no output")?).lines();
        writeln!(input, "{secrets}")?;
        let mut times = Vec::new();
        // The first answer comes once somebody is signed in.
        for (nth, words) in [&["settings"][..]].iter().chain(lines).enumerate() {
            let (time, answer) = timed(|| {
                writeln!(input, "{}", json!({ "args": words }))?;
                Ok(answers.next().ok_or("the shell ended")??)
            })?;
            if !answer.contains("\"exit\":0") {
                return Err(format!("{words:?}: {answer}").into());
            }
            if nth > 0 {
                times.push(time);
            }
        }
        drop(input);
        child.wait()?;
        Ok(times)
    }

    fn command(&self, args: &[&str]) -> Outcome<Command> {
        let mut command = Command::new(program()?);
        command.args(args).arg("--vault").arg(&self.vault).arg("--data").arg(&self.data);
        command.args(["--secrets", "-"]).env_remove("DBUS_SESSION_BUS_ADDRESS");
        Ok(command)
    }

    /// What signs the owner in, with a code that wasn't used; waits for one where there is none.
    fn secrets(&self) -> Outcome<String> {
        let step = loop {
            let now = now()?.0 / STEP;
            let next = (self.last.get() + 1).max(now - 1);
            if next <= now + 1 {
                break next;
            }
            std::thread::sleep(Duration::from_millis(200));
        };
        self.last.set(step);
        let code = code(Timestamp(step * STEP))?;
        let (password, secret) = (RELEASED_PASSWORD, &self.secret);
        Ok(json!({ "username": USERNAME, "password": password, "code": code, "vault_secret": secret })
            .to_string())
    }
}

/// This very moment.
#[expect(clippy::disallowed_methods, reason = "the measured program takes the codes of this very moment")]
pub(crate) fn now() -> Outcome<Timestamp> {
    Ok(Timestamp(i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?))
}

fn program() -> Outcome<PathBuf> {
    let program = target()?.join("release").join("keyholder");
    if program.is_file() { Ok(program) } else { Err(missing(&program)) }
}

fn missing(program: &Path) -> Box<dyn std::error::Error> {
    format!("{} is not built; cargo xtask bench builds it", program.display()).into()
}

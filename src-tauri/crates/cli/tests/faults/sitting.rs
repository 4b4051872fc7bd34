//! A sitting: `keyholder shell`, a line and its answer at a time. Nobody waits for ever.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// The longest that any step may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a program said of one piece of work.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// Done, with what came of it.
    Done(Value),
    /// Done, though finishing it failed.
    Unfinished(Value),
    /// Not done, and why.
    Failed(String),
    /// The program ended without an answer.
    Ended(Option<i32>),
    /// Nobody can tell before somebody signs in again.
    Unsure,
    /// No answer came in time.
    Hung,
}

impl Told {
    /// Reads an exit code and what stands beside it.
    pub fn of(exit: u64, result: &Value, error: &Value) -> Self {
        let said = error["message"].as_str().unwrap_or_default();
        match exit {
            0 => Self::Done(result.clone()),
            // A piece of work whose answer says that half of it is done: a kit without its page.
            _ if error.is_null() => Self::Unfinished(result.clone()),
            _ if error["code"] == "unfinished" || said.to_lowercase().contains("it is done") => {
                Self::Unfinished(error.clone())
            }
            _ if error["code"] == "unsure" => Self::Unsure,
            _ => Self::Failed(said.to_owned()),
        }
    }

    /// What came of it; or what was told instead of done.
    ///
    /// # Errors
    /// Anything but done.
    pub fn result(self) -> Result<Value, Self> {
        match self {
            Self::Done(result) => Ok(result),
            told @ (Self::Unfinished(_) | Self::Failed(_) | Self::Ended(_) | Self::Unsure | Self::Hung) => {
                Err(told)
            }
        }
    }
}

/// A sitting that has begun.
pub struct Sitting {
    child: Child,
    stdin: Option<ChildStdin>,
    answers: Receiver<String>,
}

impl Sitting {
    /// Starts the program, and signs in with the first line.
    pub fn begin(mut command: Command, secrets: &Value) -> Self {
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let (said, answers) = channel();
        let out = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                if said.send(line).is_err() {
                    break;
                }
            }
        });
        let mut sitting = Self { stdin: child.stdin.take(), child, answers };
        sitting.write(secrets);
        sitting
    }

    fn write(&mut self, line: &Value) {
        // A program that has ended reads nothing; its silence is the answer.
        let _unread = self.stdin.as_mut().unwrap().write_all(format!("{line}\n").as_bytes());
    }

    /// Types a line and waits for its answer.
    pub fn say(&mut self, line: &Value) -> Told {
        self.write(line);
        match self.answers.recv_timeout(PATIENCE) {
            Ok(text) => {
                let answer: Value = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{e}: {text}"));
                Told::of(answer["exit"].as_u64().unwrap(), &answer["result"], &answer["error"])
            }
            Err(RecvTimeoutError::Timeout) => Told::Hung,
            Err(RecvTimeoutError::Disconnected) => Told::Ended(ended(&mut self.child)),
        }
    }

    /// Types a line that must be done.
    pub fn done(&mut self, line: &Value) -> Value {
        self.say(line).result().unwrap_or_else(|told| panic!("{line}: {told:?}"))
    }

    /// Whether somebody is signed in; else what the program said.
    pub fn is_open(&mut self) -> Result<(), Told> {
        self.say(&json!({ "args": ["users"] })).result().map(|_| ())
    }

    /// Verifies everything; else what was found.
    pub fn is_good(&mut self) -> Result<(), String> {
        let found = self.say(&json!({ "args": ["journal", "verify"] })).result();
        match found.map_err(|told| format!("{told:?}"))? {
            good if good["result"] == "good" => Ok(()),
            bad => Err(bad.to_string()),
        }
    }

    /// Signs out. Gives the exit code; nothing when the program did not end by itself.
    pub fn end(mut self) -> Option<i32> {
        drop(self.stdin.take());
        ended(&mut self.child)
    }
}

impl Drop for Sitting {
    fn drop(&mut self) {
        // A program that ended by itself needs neither.
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}

/// What a program that ran by itself wrote.
pub struct Output {
    pub exit: Option<i32>,
    pub out: String,
    pub err: String,
}

/// Reads everything and waits for the end.
pub fn with_patience(mut child: Child) -> Output {
    let mut err = child.stderr.take().unwrap();
    let errs = std::thread::spawn(move || {
        let mut text = String::new();
        let _broken = err.read_to_string(&mut text);
        text
    });
    let mut out = child.stdout.take().unwrap();
    let outs = std::thread::spawn(move || {
        let mut text = String::new();
        let _broken = out.read_to_string(&mut text);
        text
    });
    let exit = ended(&mut child);
    Output { exit, out: outs.join().unwrap(), err: errs.join().unwrap() }
}

/// Waits for the end, and makes one when it doesn't come.
fn ended(child: &mut Child) -> Option<i32> {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    let _ended = child.kill();
    let _reaped = child.wait();
    None
}

//! The one place that writes to the terminal.

use std::io::{self, IsTerminal, Write};

use desk::Trouble;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::fault::{Exit, Fault};
use crate::wording;

/// Standard output and error. Whoever stops reading, stops reading: that is no error.
pub(crate) struct Screen {
    json: bool,
}

impl Screen {
    pub(crate) fn new(json: bool) -> Self {
        Self { json }
    }

    /// Whether programs read the answers.
    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// Shows how a command ended.
    pub(crate) fn show(&self, outcome: Result<Answer, Fault>, zone: Option<&TimeZone>) -> Exit {
        let zone = zone.cloned().unwrap_or(TimeZone::UTC);
        match outcome {
            Ok(answer) if self.json => {
                self.out(&format!("{:#}\n", answer.json));
                answer.exit
            }
            Ok(answer) => {
                self.out(&answer.text);
                answer.exit
            }
            Err(fault) => {
                if self.json {
                    self.out(&format!("{:#}\n", json!({ "error": error(&fault, &zone) })));
                }
                self.note(&wording::fault(&fault, &zone));
                fault.exit()
            }
        }
    }

    /// Shows how one line of a shell ended: a JSON line for each line read, or as any command.
    pub(crate) fn show_line(&self, outcome: Result<Answer, Fault>, zone: &TimeZone) -> Exit {
        if !self.json {
            return self.show(outcome, Some(zone));
        }
        let (exit, result, error) = match outcome {
            Ok(answer) => (answer.exit, answer.json, Value::Null),
            Err(fault) => (fault.exit(), Value::Null, error(&fault, zone)),
        };
        self.out(&format!("{}\n", json!({ "exit": exit.code(), "result": result, "error": error })));
        exit
    }

    /// Something to know beside the answer, on standard error.
    pub(crate) fn note(&self, sentence: &str) {
        let _unread = writeln!(io::stderr(), "{sentence}");
    }

    /// How far something long has come. Only on a terminal, where one line is written over and over.
    pub(crate) fn progress(&self, what: &str, done: u32, of: u32) {
        if io::stderr().is_terminal() {
            let end = if done >= of { "\n" } else { "" };
            let _unread = write!(io::stderr(), "\r{what}: {done} of {of}{end}");
            let _unread = io::stderr().flush();
        }
    }

    /// Asks for a line of text on a terminal.
    pub(crate) fn prompt(&self, label: &str) {
        let _unread = write!(io::stderr(), "{label}: ");
        let _unread = io::stderr().flush();
    }

    fn out(&self, text: &str) {
        let mut out = io::stdout().lock();
        let _unread = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }
}

/// A fault for programs: the trouble as the window is told it, and the sentence.
fn error(fault: &Fault, zone: &TimeZone) -> Value {
    let code = |code: &str| json!({ "code": code });
    let mut error = match fault {
        Fault::Told(trouble) => told(trouble),
        Fault::Refused(_) => code("refused"),
        Fault::Usage(_) => code("usage"),
        Fault::Computer(_) => code("computer"),
    };
    if let Value::Object(members) = &mut error {
        members.insert("message".into(), wording::fault(fault, zone).into());
    }
    error
}

fn told(trouble: &Trouble) -> Value {
    serde_json::to_value(trouble).unwrap_or_else(|_| json!({ "code": "internal" }))
}

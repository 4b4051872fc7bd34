//! The one place that writes to the terminal.
//!
//! Names, cells of files and messages of the system come from others. Whatever they hold, nothing but line breaks steers
//! the terminal: what can't be seen is written out, as [`names::shown`] does it.

use std::cell::Cell;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use api::ApiError;
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use words::Message;
use words::said::CliProgress;

use crate::answer::Answer;
use crate::error::{CommandError, Exit};
use crate::wording;

/// What a tab takes on a line.
const TAB: &str = "    ";

/// Standard output and error.
pub(crate) struct Screen {
    json: bool,
    /// The JSON of the answer has begun with what had to be shown first.
    begun: Cell<bool>,
}

impl Screen {
    pub(crate) fn new(json: bool) -> Self {
        Self { json, begun: Cell::new(false) }
    }

    /// Whether programs read the answers.
    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// Shows a secret that is needed to go on, before what it belongs to is written for good: whatever ends the program
    /// after that, whoever read it has it. In JSON it is the first member of the answer, `shown_first`.
    ///
    /// # Errors
    /// [`CommandError::Refused`] when it could not be written, so that nothing is begun.
    pub(crate) fn first(&self, text: &str, json: &Value) -> Result<(), CommandError> {
        self.has_reader()?;
        let written = if self.json {
            self.begun.set(true);
            out(&format!("{{\"shown_first\": {},", safe_json(json.to_string())))
        } else {
            out(&safe(text))
        };
        written
            .map_err(|e| CommandError::Refused(wording::say(words::said::cli_first_unwritten(e.to_string()))))
    }

    /// Makes sure, before anything is done, that what is shown only once can be read.
    ///
    /// # Errors
    /// [`CommandError::Refused`] where nobody keeps what is written.
    pub(crate) fn has_reader(&self) -> Result<(), CommandError> {
        if platform::output_leads_nowhere() {
            let why = wording::say(words::said::cli_output_nowhere());
            return Err(CommandError::Refused(wording::say(words::said::cli_first_unwritten(why))));
        }
        Ok(())
    }

    /// Shows how a command ended.
    pub(crate) fn show(&self, outcome: Result<Answer, CommandError>, zone: Option<&TimeZone>) -> Exit {
        let zone = zone.cloned().unwrap_or(TimeZone::UTC);
        match outcome {
            Ok(answer) if self.json => {
                let written = self.out_json(&format!("{:#}\n", answer.json));
                self.written(written, answer.exit, answer.unread.as_deref())
            }
            Ok(answer) => self.written(out(&safe(&answer.text)), answer.exit, answer.unread.as_deref()),
            Err(fault) => {
                if self.json {
                    // What matters comes on standard error as well.
                    let _unread = self.out_json(&format!("{:#}\n", json!({ "error": error(&fault, &zone) })));
                }
                self.note(&wording::fault(&fault, &zone));
                fault.exit()
            }
        }
    }

    /// Shows how one line of a shell ended: a JSON line for each line read, or as any command.
    pub(crate) fn show_line(&self, outcome: Result<Answer, CommandError>, zone: &TimeZone) -> Exit {
        if !self.json {
            return self.show(outcome, Some(zone));
        }
        let (exit, result, error, unread) = match outcome {
            Ok(answer) => (answer.exit, answer.json, Value::Null, answer.unread),
            Err(fault) => (fault.exit(), Value::Null, error(&fault, zone), None),
        };
        // Moved, not written into another: an answer can be as long as the register.
        let members = [("exit", exit.code().into()), ("result", result), ("error", error)];
        let line: serde_json::Map<String, Value> =
            members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let line = Value::Object(line);
        let written = self.out_json(&format!("{line}\n"));
        self.written(written, exit, unread.as_deref())
    }

    /// What is wrong with the command line.
    pub(crate) fn usage(&self, error: &clap::Error) -> Exit {
        self.note(error.render().to_string().trim_end());
        Exit::Usage
    }

    /// Something to know beside the answer, on standard error.
    pub(crate) fn note(&self, sentence: &str) {
        let _unread = writeln!(io::stderr(), "{}", safe(sentence));
    }

    /// How far something long has come. Only on a terminal, where one line is written over and over.
    pub(crate) fn progress(&self, what: Message, done: u32, of: u32) {
        if io::stderr().is_terminal() {
            let end = if done >= of { "\n" } else { "" };
            let far = CliProgress { done: done.into(), of: of.into(), what: what.into() };
            let _unread = write!(io::stderr(), "\r{}{end}", safe(&wording::say(far)));
            let _unread = io::stderr().flush();
        }
    }

    /// Does something that nobody can see coming along. On a terminal it is told that it goes on, and for how long, from the
    /// first second on.
    pub(crate) fn patiently<T>(&self, what: &str, work: impl FnOnce() -> T) -> T {
        if !io::stderr().is_terminal() {
            return work();
        }
        let (working, ended) = channel::<()>();
        std::thread::scope(|scope| {
            scope.spawn(move || {
                let mut seconds = 0_u32;
                while ended.recv_timeout(Duration::from_secs(1)) == Err(RecvTimeoutError::Timeout) {
                    seconds += 1;
                    let _unread = write!(io::stderr(), "\r{} ({seconds} s)", safe(what));
                    let _unread = io::stderr().flush();
                }
                if seconds > 0 {
                    let _unread = writeln!(io::stderr());
                }
            });
            let done = work();
            drop(working);
            done
        })
    }

    /// Asks for a line of text on a terminal.
    pub(crate) fn prompt(&self, label: &str) {
        let _unread = write!(io::stderr(), "{}: ", safe(label));
        let _unread = io::stderr().flush();
    }

    /// An object as JSON, or the rest of one that has begun.
    fn out_json(&self, object: &str) -> io::Result<()> {
        let begun = self.begun.take();
        out(&safe_json(if begun { object.replacen('{', "", 1) } else { object.to_owned() }))
    }

    /// How a command ends whose answer was written, or wasn't. Whoever stops reading, as `head` does, stops reading: that
    /// is no error, unless a secret was in it that nobody can read again.
    fn written(&self, written: io::Result<()>, exit: Exit, unread: Option<&str>) -> Exit {
        let Err(error) = written else { return exit };
        if unread.is_none() && error.kind() == ErrorKind::BrokenPipe {
            return exit;
        }
        let todo = unread.map_or_else(|| words::said::cli_answer_done().into(), Into::into);
        let why = error.to_string().into();
        self.note(&wording::say(words::said::CliAnswerUnwritten { why, todo }));
        if exit == Exit::Done { Exit::Refused } else { exit }
    }
}

fn out(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// A text with nothing in it that steers a terminal but line breaks.
fn safe(text: &str) -> String {
    let lines: Vec<String> =
        text.split('\n').map(|line| names::shown(&line.replace('\t', TAB)).into_owned()).collect();
    lines.join("\n")
}

/// JSON in which what can't be seen is written as JSON does it: `\u202e`. It stands inside texts alone, since control
/// characters are written so already.
fn safe_json(json: String) -> String {
    let unseen = |c: char| c != '\n' && names::is_unseen(c);
    if !json.contains(unseen) {
        return json;
    }
    let mut safe = String::with_capacity(json.len());
    for c in json.chars() {
        if unseen(c) {
            c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| safe.push_str(&format!("\\u{unit:04x}")));
        } else {
            safe.push(c);
        }
    }
    safe
}

/// A fault for programs: the error as the window is told it, and the sentence.
fn error(fault: &CommandError, zone: &TimeZone) -> Value {
    let code = |code: &str| json!({ "code": code });
    let mut error = match fault {
        CommandError::Told(error) => told(error),
        CommandError::Refused(_) => code("refused"),
        CommandError::Usage(_) => code("usage"),
        CommandError::Computer(_) => code("computer"),
    };
    if let Value::Object(members) = &mut error {
        members.insert("message".into(), wording::fault(fault, zone).into());
    }
    error
}

fn told(error: &ApiError) -> Value {
    serde_json::to_value(error).unwrap_or_else(|_| json!({ "code": "internal" }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every control character and every character that turns the reading or isn't seen.
    fn hostile() -> String {
        (0..=0x0010_ffff).filter_map(char::from_u32).filter(|c| names::is_unseen(*c)).collect()
    }

    #[test]
    fn nothing_but_line_breaks_reaches_the_terminal_as_it_is() {
        let said = safe(&hostile());
        assert!(said.chars().all(|c| c == '\n' || !names::is_unseen(c)), "{said:?}");
        assert_eq!(safe("a\tb\n\u{1b}[2J\n"), "a    b\n\\u{1b}[2J\n", "it is shown and does nothing");
    }

    #[test]
    fn json_stays_what_it_says() {
        let value = json!({ "name": hostile(), "tag": "\u{e0041}\u{202e}\u{7f}\u{9b}" });
        for text in [safe_json(value.to_string()), safe_json(format!("{value:#}\n"))] {
            assert!(text.chars().all(|c| c == '\n' || !names::is_unseen(c)), "as safe as words for people");
            assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value, "and the same for programs");
        }
    }
}

//! A function for each message of the catalogue. Written by `cargo xtask bindings`.

use crate::{Arg, Message};

/// `wrong-sign-ins`
#[must_use]
pub fn wrong_sign_ins(tries: impl Into<Arg>) -> Message {
    Message::new("wrong-sign-ins").with("tries", tries)
}

/// `struck-entries`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct StruckEntries {
    pub entries: Arg,
    pub entry: Arg,
}

impl From<StruckEntries> for Message {
    fn from(StruckEntries { entries, entry }: StruckEntries) -> Self {
        Self::new("struck-entries").with("entries", entries).with("entry", entry)
    }
}

/// `themselves`
#[must_use]
pub fn themselves() -> Message {
    Message::new("themselves")
}

/// `kit-acts`
#[must_use]
pub fn kit_acts(number: impl Into<Arg>) -> Message {
    Message::new("kit-acts").with("number", number)
}

/// `code-group`
#[must_use]
pub fn code_group(group: impl Into<Arg>) -> Message {
    Message::new("code-group").with("group", group)
}

/// `unfinished-files`
#[must_use]
pub fn unfinished_files(why: impl Into<Arg>) -> Message {
    Message::new("unfinished-files").with("why", why)
}

/// `error-clock_impossible`
#[must_use]
pub fn error_clock_impossible(now: impl Into<Arg>) -> Message {
    Message::new("error-clock_impossible").with("now", now)
}

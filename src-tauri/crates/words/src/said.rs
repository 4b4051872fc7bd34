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

/// `measured-nothing`
#[must_use]
pub fn measured_nothing() -> Message {
    Message::new("measured-nothing")
}

/// `measured`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct Measured {
    pub all: Arg,
    pub met: Arg,
    pub percent: Arg,
}

impl From<Measured> for Message {
    fn from(Measured { all, met, percent }: Measured) -> Self {
        Self::new("measured").with("all", all).with("met", met).with("percent", percent)
    }
}

/// `measured-in-part`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct MeasuredInPart {
    pub all: Arg,
    pub met: Arg,
    pub percent: Arg,
    pub unknown: Arg,
}

impl From<MeasuredInPart> for Message {
    fn from(MeasuredInPart { all, met, percent, unknown }: MeasuredInPart) -> Self {
        Self::new("measured-in-part").with("all", all).with("met", met).with("percent", percent).with("unknown", unknown)
    }
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

//! What is wrong with a profile's file.

use std::fmt;

use serde::Serialize;
use words::{Message, label, said};

/// One thing that is wrong with a profile's file, and where.
///
/// Written out it is a sentence with what to do: `line 12: "level" is "boss"; it must be one of owner, admin, …`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileError {
    /// The line, counted from 1.
    pub line: u32,
    /// What is wrong there.
    pub reason: Reason,
}

impl std::error::Error for ProfileError {}

impl fmt::Display for ProfileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, reason) = (self.line.to_string().into(), self.reason.to_string().into());
        fmt::Display::fmt(&Message::from(said::ProfileLine { line, reason }), f)
    }
}

/// What is wrong with a line. Names, `key`, are those of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Reason {
    /// The whole file is too big.
    FileTooLong {
        /// Its length, rounded up.
        kib: usize,
        /// The limit.
        most: usize,
    },
    /// Not TOML at all.
    NotToml {
        /// What the parser makes of it.
        says: String,
    },
    /// Made by a later version.
    Newer,
    /// Something must be said and isn't.
    Missing {
        /// What.
        key: &'static str,
    },
    /// A fact must be said, or that it isn't known, and neither is.
    MissingFact {
        /// What.
        key: &'static str,
    },
    /// A name that profiles don't have.
    NoSuchKey {
        /// The name.
        key: String,
    },
    /// A number where words belong, and the like.
    WrongKind {
        /// What.
        key: &'static str,
        /// What was found.
        found: ValueKind,
        /// What belongs there.
        wanted: Wanted,
    },
    /// Not a word of the list.
    NotOneOf {
        /// What.
        key: &'static str,
        /// What was found.
        found: String,
        /// The words that may stand there.
        words: Vec<&'static str>,
    },
    /// Nothing but spaces.
    Empty {
        /// What.
        key: &'static str,
    },
    /// Too many characters.
    TextTooLong {
        /// What.
        key: &'static str,
        /// The limit.
        most: usize,
    },
    /// Line breaks, control characters, marks that turn the reading direction.
    BadCharacters {
        /// What.
        key: &'static str,
    },
    /// A sentence without its end.
    NoFullStop {
        /// What.
        key: &'static str,
    },
    /// Not fit to stand for something.
    NotAKey {
        /// What.
        key: &'static str,
        /// What was found.
        found: String,
    },
    /// No web address.
    NotAnAddress {
        /// What.
        key: &'static str,
    },
    /// No month.
    NotAMonth {
        /// What.
        key: &'static str,
        /// What was found.
        found: String,
    },
    /// A number out of range.
    OutOfRange {
        /// What.
        key: &'static str,
        /// The limit.
        most: u32,
    },
    /// Too many of something.
    TooMany {
        /// What.
        key: &'static str,
        /// How many.
        found: usize,
        /// The limit.
        most: usize,
    },
    /// None of something that there must be.
    NoneThere {
        /// What.
        key: &'static str,
    },
    /// The same again.
    Twice {
        /// What.
        key: &'static str,
        /// What was found.
        found: String,
    },
}

/// What stands in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ValueKind {
    /// Between quotation marks.
    Text,
    /// Whole or not.
    Number,
    /// `true` or `false`.
    YesOrNo,
    /// A day, a time, or both.
    Date,
    /// Between square brackets.
    List,
    /// `[name]`.
    Heading,
}

/// What belongs there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// A text between quotation marks.
    Text,
    /// A word of a list, between quotation marks.
    Word,
    /// A list between square brackets.
    List,
    /// `[name]`.
    Heading,
    /// `[[name]]`, once for each.
    Headings,
    /// `true` or `false`.
    YesOrNo,
    /// A number, or that there is no limit or that nobody knows.
    Number,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A number is said as the file would write it.
        let message = Message::of("profile_fault", "fault", self).numbered("most");
        let message = if let Self::NotOneOf { words, .. } = self {
            message.with("words", words.join(", "))
        } else if let Self::WrongKind { found, wanted, .. } = self {
            message.with("found", label("toml_kind", found)).with("wanted", label("toml_wanted", wanted))
        } else {
            message
        };
        fmt::Display::fmt(&message, f)
    }
}

//! What is wrong with a profile's file.

use std::fmt;

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
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

/// What is wrong with a line. Names, `key`, are those of the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The whole file is too big.
    #[error("the file is {kib} KiB long; a profile has at most {most} KiB. Shorten it.")]
    FileTooLong {
        /// Its length, rounded up.
        kib: usize,
        /// The limit.
        most: usize,
    },
    /// Not TOML at all.
    #[error(
        "this can't be read ({says}). Look at the quotation marks, brackets, backslashes and equals signs here."
    )]
    NotToml {
        /// What the parser makes of it.
        says: String,
    },
    /// Made by a later version.
    #[error("this profile was made by a newer Keyholder. Update Keyholder, then read it again.")]
    Newer,
    /// Something must be said and isn't.
    #[error("`{key}` is missing. Add it.")]
    Missing {
        /// What.
        key: &'static str,
    },
    /// A fact must be said, or that it isn't known, and neither is.
    #[error("`{key}` is missing. Add it, or write \"unknown\" if you don't know it.")]
    MissingFact {
        /// What.
        key: &'static str,
    },
    /// A name that profiles don't have.
    #[error("`{key}` is nothing a profile says here. Take it out, or look at how it is spelt.")]
    NoSuchKey {
        /// The name.
        key: String,
    },
    /// A number where words belong, and the like.
    #[error("`{key}` is {found}; it must be {wanted}.")]
    WrongKind {
        /// What.
        key: &'static str,
        /// What was found.
        found: &'static str,
        /// What belongs there.
        wanted: &'static str,
    },
    /// Not a word of the list.
    #[error("`{key}` is \"{found}\"; it must be one of {}.", .words.join(", "))]
    NotOneOf {
        /// What.
        key: &'static str,
        /// What was found.
        found: String,
        /// The words that may stand there.
        words: Vec<&'static str>,
    },
    /// Nothing but spaces.
    #[error("`{key}` is empty. Write something.")]
    Empty {
        /// What.
        key: &'static str,
    },
    /// Too many characters.
    #[error("`{key}` is longer than {most} characters. Shorten it.")]
    TextTooLong {
        /// What.
        key: &'static str,
        /// The limit.
        most: usize,
    },
    /// Line breaks, control characters, marks that turn the reading direction.
    #[error(
        "`{key}` holds a line break or an invisible character. Write it on one line, without such characters."
    )]
    BadCharacters {
        /// What.
        key: &'static str,
    },
    /// A sentence without its end.
    #[error("`{key}` must be a whole sentence. End it with a full stop.")]
    NoFullStop {
        /// What.
        key: &'static str,
    },
    /// Not fit to stand for something.
    #[error("`{key}` is \"{found}\"; it may hold small letters, digits and single dashes between them.")]
    NotAKey {
        /// What.
        key: &'static str,
        /// What was found.
        found: String,
    },
    /// No web address.
    #[error("`{key}` must be a web address that begins with https://.")]
    NotAnAddress {
        /// What.
        key: &'static str,
    },
    /// No month.
    #[error("`{key}` is \"{found}\"; it must be a month such as 2026-11.")]
    NotAMonth {
        /// What.
        key: &'static str,
        /// What was found.
        found: String,
    },
    /// A number out of range.
    #[error("`{key}` must be a whole number from 1 to {most}.")]
    OutOfRange {
        /// What.
        key: &'static str,
        /// The limit.
        most: u32,
    },
    /// Too many of something.
    #[error("there are {found} of `{key}`; a profile has at most {most}. Take some out.")]
    TooMany {
        /// What.
        key: &'static str,
        /// How many.
        found: usize,
        /// The limit.
        most: usize,
    },
    /// None of something that there must be.
    #[error("`{key}` is an empty list. Add at least one.")]
    NoneThere {
        /// What.
        key: &'static str,
    },
    /// The same again.
    #[error("\"{found}\" stands here a second time. Each `{key}` may stand only once.")]
    Twice {
        /// What.
        key: &'static str,
        /// What was found.
        found: String,
    },
}

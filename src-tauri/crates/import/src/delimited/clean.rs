//! Characters that are no text.

use std::borrow::Cow;

use crate::note::{Note, SomeLines};
use crate::{Budget, ImportError};

/// A text without NUL characters.
pub(super) struct Text<'a> {
    pub text: Cow<'a, str>,
    /// Where they stood.
    pub nul: Option<Note>,
}

impl<'a> Text<'a> {
    pub fn of(text: &'a str, budget: &Budget) -> Result<Self, ImportError> {
        if !text.contains('\0') {
            return Ok(Self { text: Cow::Borrowed(text), nul: None });
        }
        budget.work(text.len())?;
        budget.keep(text.len())?;
        let (mut lines, mut line, mut before) = (SomeLines::default(), 1, ' ');
        let mut told = 0;
        for symbol in text.chars() {
            line += u32::from(symbol == '\r' || (symbol == '\n' && before != '\r'));
            if symbol == '\0' && told != line {
                lines.push(line);
                told = line;
            }
            before = symbol;
        }
        Ok(Self {
            text: Cow::Owned(text.replace('\0', "")),
            nul: lines.some().map(|lines| Note::NulCharacters { lines }),
        })
    }
}

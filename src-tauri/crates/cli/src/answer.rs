//! What a command answers: once in words for people, once in JSON for programs.

use serde::Serialize;
use serde_json::Value;

use crate::error::{CommandError, Exit};
use crate::wording::say;

/// A command's answer.
#[derive(Debug)]
pub(crate) struct Answer {
    /// For people.
    pub text: String,
    /// For programs.
    pub json: Value,
    /// How the command ended: something found damaged is an answer too.
    pub exit: Exit,
    /// What to do when nobody could read the answer, where it holds a secret that is shown only now.
    pub unread: Option<String>,
}

impl Answer {
    /// Done.
    pub(crate) fn done(text: impl Into<String>, json: Value) -> Self {
        Self { text: text.into(), json, exit: Exit::Done, unread: None }
    }

    /// An answer with a secret that is shown only now, and how to get another when nobody could read it.
    pub(crate) fn once(self, unread: impl Into<String>) -> Self {
        Self { unread: Some(unread.into()), ..self }
    }

    /// The same answer with another ending.
    pub(crate) fn ending(self, exit: Exit) -> Self {
        Self { exit, ..self }
    }
}

/// A view as JSON.
pub(crate) fn json(view: &impl Serialize) -> Result<Value, CommandError> {
    serde_json::to_value(view)
        .map_err(|e| CommandError::Refused(say(words::said::cli_answer_no_json(e.to_string()))))
}

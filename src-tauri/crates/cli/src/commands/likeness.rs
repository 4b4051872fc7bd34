//! What to know about a name that somebody writes down.

use api::Api;
use api::view::{NameOf, NameTyped};

use crate::answer::Answer;
use crate::error::CommandError;

/// A sentence for each way in which a name could pass for another one.
pub(super) fn warnings(
    api: &mut Api,
    of: NameOf,
    name: &str,
    username: &str,
) -> Result<Vec<String>, CommandError> {
    Ok(api.name_warnings(&NameTyped { of, name: name.to_owned(), username: username.to_owned() })?)
}

/// The answer with these warnings: below what was done, and as `warnings`.
pub(super) fn warned(mut answer: Answer, warnings: &[String]) -> Answer {
    warnings.iter().for_each(|sentence| answer.text.push_str(&format!("{sentence}\n")));
    answer.json["warnings"] = warnings.into();
    answer
}

//! What to know about a name that somebody writes down.

use desk::Desk;
use desk::view::{NameOf, NameTyped};

use crate::answer::Answer;
use crate::fault::Fault;

/// A sentence for each way in which a name could pass for another one.
pub(super) fn warnings(
    desk: &mut Desk,
    of: NameOf,
    name: &str,
    username: &str,
) -> Result<Vec<String>, Fault> {
    Ok(desk.name_warnings(&NameTyped { of, name: name.to_owned(), username: username.to_owned() })?)
}

/// The answer with these warnings: below what was done, and as `warnings`.
pub(super) fn warned(mut answer: Answer, warnings: &[String]) -> Answer {
    warnings.iter().for_each(|sentence| answer.text.push_str(&format!("{sentence}\n")));
    answer.json["warnings"] = warnings.into();
    answer
}

//! Runs one thing once, to look at with a profiler: `bench profile open 100000`.

use crate::{Outcome, open, people, verify};

pub(crate) fn run(asked: &[String]) -> Outcome {
    match asked {
        [what, users] if what == "open" => open::once(users.parse()?),
        [what] if what == "verify" => verify::once(),
        [what, read] if what == "people" => people::again_and_again(read),
        _ => Err("profile open <users> | profile verify | profile people <read>".into()),
    }
}

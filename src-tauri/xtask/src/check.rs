//! What must hold besides the tests.

use crate::{
    advisories,
    run::{self, Outcome, TaskError},
    setup,
};

/// Where the pages find the Rust commands and types.
const BINDINGS: &str = "ui/src/ipc/bindings.ts";
/// What the calls answer in the sample office, for the tests of the pages.
const OFFICE: &str = "ui/test/office.json";

/// The `check` task, quickest first.
pub(crate) fn check() -> Outcome {
    setup::for_build()?;
    run::step("formatting", &mut run::cargo(&["fmt", "--all", "--check"]))?;
    run::step("page formatting", &mut run::npm(&["run", "format:check"]))?;
    run::step("page types", &mut run::npm(&["run", "check"]))?;
    run::step("page lints", &mut run::npm(&["run", "lint"]))?;
    let args = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    run::step("lints", &mut run::cargo(&args))?;
    let mut documentation = run::cargo(&["doc", "--workspace", "--no-deps"]);
    run::step("documentation", documentation.env("RUSTDOCFLAGS", "-D warnings"))?;
    dependencies()
}

/// The `bindings` task. Whether they are current is a test (`tests/it/bindings.rs`, `words/src/generate.rs`, and `pages.rs`
/// of the API's).
pub(crate) fn write_bindings() -> Outcome {
    setup::for_build()?;
    // The whole workspace, so that Cargo picks the same features as the tests and builds nothing twice.
    let examples = ["--example", "bindings", "--example", "words", "--example", "office"];
    let mut build = run::cargo(&["build", "--workspace"]);
    run::step("build the generators", build.args(examples))?;
    let generator = |name: &str| run::target().join("debug/examples").join(name);
    run::step("generate the bindings", &mut run::command(generator("bindings"), &[BINDINGS]))?;
    run::step("generate the words", &mut run::command(generator("words"), &["."]))?;
    run::step("ask the sample office", &mut run::command(generator("office"), &[OFFICE]))
}

/// Licences, sources and known weaknesses of everything we build on, by the rules of `deny.toml`.
fn dependencies() -> Outcome {
    let built = setup::tool("cargo-deny", "0.20.2", "checks the licences and advisories of the crates");
    match &built {
        Ok(deny) => {
            let mut licences = run::command(deny, &["--workspace", "check", "--hide-inclusion-graph"]);
            run::step("licences and sources", licences.args(["bans", "licenses", "sources"]))?;
        }
        Err(TaskError(why)) => {
            println!("NOT RUN: licences and sources. cargo-deny can't be installed here: {why}.")
        }
    }
    advisories::packages()?;
    advisories::crates(built.as_deref().map_err(|TaskError(why)| why.as_str()))
}

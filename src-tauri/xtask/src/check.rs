//! What must hold besides the tests.

use std::fs;

use crate::{
    run::{self, Outcome, Trouble},
    setup,
};

/// Where the pages find the Rust commands and types.
const BINDINGS: &str = "ui/src/ipc/bindings.ts";

/// The `check` task, quickest first.
pub(crate) fn check() -> Outcome {
    setup::for_build()?;
    run::step("formatting", &mut run::cargo(&["fmt", "--all", "--check"]))?;
    run::step("page types", &mut run::npm(&["run", "check"]))?;
    run::step("page lints", &mut run::npm(&["run", "lint"]))?;
    let args = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    run::step("lints", &mut run::cargo(&args))?;
    bindings_are_current()?;
    dependencies()
}

/// The `bindings` task.
pub(crate) fn write_bindings() -> Outcome {
    setup::for_build()?;
    generate(BINDINGS)
}

fn generate(path: &str) -> Outcome {
    run::step(
        "generate the bindings",
        &mut run::cargo(&["run", "--quiet", "--example", "bindings", "--", path]),
    )
}

fn bindings_are_current() -> Outcome {
    let fresh = run::target().join("bindings.ts");
    generate(&fresh.to_string_lossy())?;
    let read = |path| fs::read_to_string(path).map_err(|error| Trouble(format!("{BINDINGS}: {error}")));
    // Git on Windows may have changed the line endings.
    if read(run::root().join(BINDINGS))?.replace("\r\n", "\n") == read(fresh)? {
        return Ok(());
    }
    Err(Trouble(format!("{BINDINGS} is not what the Rust commands say. Run: cargo xtask bindings")))
}

/// Licences, sources and known weaknesses of everything we build on, by the rules of `deny.toml`.
fn dependencies() -> Outcome {
    let built = setup::tool("cargo-deny", "0.20.2", "checks the licences and advisories of the crates");
    let deny = match built {
        Ok(program) => program,
        Err(Trouble(why)) => {
            println!("Skipped the licence and advisory check, cargo-deny can't be installed here: {why}");
            return Ok(());
        }
    };
    let judge = |what: &str, which: &[&str]| {
        run::step(what, run::command(&deny, &["--workspace", "check", "--hide-inclusion-graph"]).args(which))
    };
    judge("licences and sources", &["bans", "licenses", "sources"])?;
    if run::step("fetch the advisories", &mut run::command(&deny, &["fetch", "db"])).is_err() {
        println!("Skipped the advisory check, the list of advisories can't be fetched here.");
        return Ok(());
    }
    judge("advisories", &["advisories"])
}

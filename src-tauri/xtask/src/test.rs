//! Every test there is, and the benches.

use std::{fs, path::Path};

use crate::{
    pages,
    run::{self, Outcome, TaskError},
    setup,
};

/// The README's pictures, as the walk over every screen calls them.
const PICTURES: [&str; 9] = [
    "home-light",
    "home-dark",
    "people-light",
    "person-light",
    "accounts-light",
    "grid-light",
    "kit-light",
    "journal-dark",
    "locked-light",
];

/// The `test` task. The slow window walks come last.
pub(crate) fn everything() -> Outcome {
    setup::for_walks()?;
    pages::build()?;
    let nextest = run::has("cargo-nextest");
    if nextest {
        let args = ["nextest", "run", "--workspace", "-E", "not binary(=window)"];
        run::step("Rust tests", &mut run::cargo(&args))?;
        run::step("examples in the documentation", &mut run::cargo(&["test", "--workspace", "--doc"]))?;
    } else {
        run::step("Rust tests and window walks", &mut run::cargo(&["test", "--workspace"]))?;
    }
    // Apart from the rest, whose tests lower what a key derivation may cost: here the floor is as released.
    run::step("keys as released", &mut run::cargo(&["test", "-p", "keys", "--test", "kdf_floor"]))?;
    run::step("page tests", &mut run::npm(&["test"]))?;
    if nextest { walks() } else { Ok(()) }
}

/// The `screenshots` task.
pub(crate) fn screenshots() -> Outcome {
    setup::for_walks()?;
    pages::build()?;
    let args = ["test", "--workspace", "--test", "window", "screens::"];
    run::step("a walk over every screen", &mut run::cargo(&args))?;
    let (taken, kept) = (run::target().join("screenshots"), run::root().join("tests/window/pictures"));
    for name in PICTURES {
        let (from, to) = (taken.join(format!("screens-{name}.png")), kept.join(format!("{name}.png")));
        copy(&from, &to)?;
    }
    println!("All screens: {}\nThe README's: {}", taken.display(), kept.display());
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Outcome {
    let failed = |error| TaskError(format!("{}: {error}", from.display()));
    fs::create_dir_all(to.parent().unwrap_or(to)).and_then(|()| fs::copy(from, to)).map_err(failed)?;
    Ok(())
}

/// The real program in a real window.
fn walks() -> Outcome {
    // The whole workspace, so that Cargo picks the same features as before and builds nothing twice.
    run::step("window walks", &mut run::cargo(&["test", "--workspace", "--test", "window"]))
}

/// The `bench` task.
pub(crate) fn benches() -> Outcome {
    setup::for_benches()?;
    pages::build()?;
    // Apart from the benches, so that their cheap key derivations reach no other program.
    let apart = ["build", "--release", "--workspace", "--exclude", "bench"];
    let programs = ["--bin", "keyholder", "--bin", "keyholder-desktop", "--bin", "empty-window"];
    run::step("build Keyholder and an empty window", run::cargo(&apart).args(programs))?;
    run::step("benches", &mut run::cargo(&["run", "--release", "-p", "bench"]))
}

//! Every test there is, and the benches.

use crate::{
    run::{self, Outcome},
    setup,
};

/// The `test` task. The slow window walks come last.
pub(crate) fn everything() -> Outcome {
    setup::for_walks()?;
    run::step("build the pages", &mut run::npm(&["run", "build"]))?;
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
    run::step("build the pages", &mut run::npm(&["run", "build"]))?;
    walks()?;
    println!("The screenshots are in {}", run::target().join("screenshots").display());
    Ok(())
}

/// The real program in a real window.
fn walks() -> Outcome {
    // The whole workspace, so that Cargo picks the same features as before and builds nothing twice.
    run::step("window walks", &mut run::cargo(&["test", "--workspace", "--test", "window"]))
}

/// The `bench` task.
pub(crate) fn benches() -> Outcome {
    setup::for_build()?;
    run::step("benches", &mut run::cargo(&["bench", "--workspace", "--benches"]))
}

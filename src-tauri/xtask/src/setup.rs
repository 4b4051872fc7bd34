//! Installs what a task needs before it runs, and says so.

use std::{fs, path::PathBuf};

use crate::{
    machine::{self, Need},
    run::{self, Outcome, TaskError},
};

/// The `setup` task: all of it.
pub(crate) fn everything() -> Outcome {
    for_walks()?;
    println!("\nEverything is in place. Next: cargo xtask start");
    Ok(())
}

/// What compiling the program takes.
pub(crate) fn for_build() -> Outcome {
    machine::ready(Need::Build)?;
    node()?;
    node_modules()
}

/// What measuring takes: the real window on a display without a screen.
pub(crate) fn for_benches() -> Outcome {
    machine::ready(Need::Walks)?;
    node()?;
    node_modules()
}

/// What walking through the real window takes. Only Linux has a driver for the window.
pub(crate) fn for_walks() -> Outcome {
    for_benches()?;
    if cfg!(target_os = "linux") {
        tool("tauri-driver", "2.1.0", "passes what the window tests press and type to the window")?;
        python();
    }
    Ok(())
}

/// Makes a Python with what `tests/vectors/read.py` needs, once. Where it can't be had, the test that needs it says so.
fn python() {
    let folder = run::tools().join("python");
    let python = folder.join("bin/python3").to_string_lossy().into_owned();
    if run::output(&mut run::command(&python, &["-c", "import cryptography"])).is_some() {
        return;
    }
    let make = ["-m", "venv", &*folder.to_string_lossy()];
    let install = ["-m", "pip", "install", "--quiet", "cryptography==48.0.0"];
    let made =
        run::step("a Python that reads vaults independently of ours", &mut run::command("python3", &make))
            .and_then(|()| run::step("install cryptography", &mut run::command(&python, &install)));
    if let Err(TaskError(why)) = made {
        println!("NOT RUN: nothing but Keyholder itself reads the kept office here: {why}.");
    }
}

fn node() -> Outcome {
    if run::output(&mut run::npm(&["--version"])).is_some() {
        return Ok(());
    }
    Err(TaskError("Node.js 20.19 or newer is missing. Get it from https://nodejs.org".into()))
}

/// Runs `npm ci` when the lock file is not the one that was installed last.
fn node_modules() -> Outcome {
    let lock = run::root().join("ui/package-lock.json");
    let installed = run::root().join("ui/node_modules/.installed-package-lock.json");
    let wanted = fs::read(&lock).map_err(|error| TaskError(format!("ui/package-lock.json: {error}")))?;
    if fs::read(&installed).is_ok_and(|last| last == wanted) {
        return Ok(());
    }
    run::step("npm ci", &mut run::npm(&["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&installed, wanted).map_err(|error| TaskError(format!("ui/node_modules: {error}")))
}

/// Installs one program of crates.io into the tools folder, once.
///
/// # Errors
/// When it can't be fetched or built.
pub(crate) fn tool(name: &str, version: &str, why: &str) -> Outcome<PathBuf> {
    let folder = run::tools();
    let program = folder.join("bin").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    if program.is_file() {
        return Ok(program);
    }
    println!("{name} {version} is missing and is built now: it {why}");
    let folder = folder.to_string_lossy().into_owned();
    let args = ["install", "--locked", name, "--version", version, "--root", &folder];
    run::step(&format!("install {name}"), &mut run::cargo(&args))?;
    Ok(program)
}

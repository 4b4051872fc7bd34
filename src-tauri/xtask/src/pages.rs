//! The built pages that every build of the program carries.

use std::{fs, io, path::Path, time::SystemTime};

use crate::run::{self, Outcome};

/// What the pages are built from, in `ui`.
const SOURCES: [&str; 6] =
    ["src", "index.html", "package.json", "package-lock.json", "svelte.config.js", "vite.config.ts"];

/// Builds the pages, unless nothing was changed since they were last built: pages that are written anew have the program
/// compiled anew.
pub(crate) fn build() -> Outcome {
    let ui = run::root().join("ui");
    let built = changed(&ui.join("dist/index.html"));
    let newest = SOURCES.iter().map(|source| newest(&ui.join(source))).collect::<io::Result<Vec<_>>>();
    if let (Ok(built), Ok(newest)) = (built, newest)
        && newest.iter().all(|changed| *changed < built)
    {
        return Ok(());
    }
    run::step("build the pages", &mut run::npm(&["run", "build"]))
}

/// When a file, or any in a folder, was last changed. A folder counts too: taking a file out of it changes it.
fn newest(path: &Path) -> io::Result<SystemTime> {
    let mut newest = changed(path)?;
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            newest = newest.max(self::newest(&entry?.path())?);
        }
    }
    Ok(newest)
}

fn changed(path: &Path) -> io::Result<SystemTime> {
    fs::metadata(path)?.modified()
}

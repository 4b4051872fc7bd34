//! `cargo xtask bindings` runs this: writes the functions of the catalogue under the folder it is given, the project's root.

use std::{env, error::Error, fs, path::PathBuf};

use words::generate::{pages, rust, typescript};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::args_os().nth(1).ok_or("say where the project is")?);
    let core = [("src-tauri/crates/words/src/said.rs", rust()?), ("ui/src/words/said.ts", typescript()?)];
    for (file, text) in core.into_iter().map(|(file, text)| (root.join(file), text)).chain(pages(&root)?) {
        fs::create_dir_all(file.parent().unwrap_or(&root))?;
        fs::write(file, text)?;
    }
    Ok(())
}

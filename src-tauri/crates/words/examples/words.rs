//! `cargo xtask bindings` runs this: writes the functions of the catalogue to the two paths it is given, Rust first.

use std::{env, error::Error, fs};

use words::generate::{rust, typescript};

fn main() -> Result<(), Box<dyn Error>> {
    let mut paths = env::args_os().skip(1);
    for text in [rust()?, typescript()?] {
        fs::write(paths.next().ok_or("say where to write the functions: Rust, then TypeScript")?, text)?;
    }
    Ok(())
}

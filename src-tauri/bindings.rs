//! `cargo xtask bindings` runs this: writes the commands as TypeScript to the path it is given.

use std::{env, error::Error, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args_os().nth(1).ok_or("say where to write the bindings")?;
    Ok(keyholder_desktop_lib::write_bindings(Path::new(&path))?)
}

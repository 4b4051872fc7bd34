//! `cargo xtask bindings` runs this: writes what the window's calls answer in the sample office to the path it is given.

use std::{env, error::Error, fs};

use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args_os().nth(1).ok_or("say where to write the answers")?;
    let mut text = Vec::new();
    // A line for each value, so that differences can be read; one space, because there are ten thousand.
    let mut lines = Serializer::with_formatter(&mut text, PrettyFormatter::with_indent(b" "));
    testkit::window_answers().serialize(&mut lines)?;
    text.push(b'\n');
    Ok(fs::write(path, text)?)
}

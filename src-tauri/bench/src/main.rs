//! Measures Keyholder's speed and prints one table. Every figure is a ratio or a limit measured in the same run.
//!
//! `cargo xtask bench` builds this in release and runs it. `bench commit verify` runs these areas alone.
#![expect(clippy::print_stdout, reason = "a program for the terminal: its output is its purpose")]

mod clock;
mod commit;
mod import;
mod keepass;
mod office;
mod open;
mod people;
#[cfg(target_os = "linux")]
mod processes;
mod profile;
mod raw;
mod register;
mod released;
#[cfg(target_os = "linux")]
mod screen;
mod table;
mod verify;
#[cfg(target_os = "linux")]
mod window;

use std::error::Error;
use std::process::ExitCode;

use table::Table;

/// Whatever stops a measurement.
type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Adds what it measured to the table.
type Measure = fn(&mut Table) -> Outcome;

/// What can be measured: the word for the command line, and what does it.
const AREAS: &[(&str, Measure)] = &[
    ("open", open::measure),
    ("commit", commit::measure),
    ("verify", verify::measure),
    ("people", people::measure),
    ("register", register::measure),
    ("import", import::measure),
    // Only Linux has a screen that nobody sees.
    #[cfg(target_os = "linux")]
    ("window", window::measure),
];

/// What stands above the table, where everything was measured.
const HEAD: &str = "# How fast\n\nWritten by `cargo xtask bench`: a release build, 100,000 users where nothing else is said. \
    Ratios hold on other computers too; times don't. Lines that begin with a command, and those about the window, are \
    the released programs, started as a user starts them; the others are the same code in the bench's own process.\n\n";

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    match run(&asked) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stopped) => {
            println!("Stopped: {stopped}");
            ExitCode::FAILURE
        }
    }
}

fn run(asked: &[String]) -> Outcome {
    match asked {
        [what, rest @ ..] if what == "profile" => return profile::run(rest),
        _ => {}
    }
    if let Some(unknown) = asked.iter().find(|word| AREAS.iter().all(|(name, _)| name != word)) {
        return Err(format!("there is nothing called {unknown} to measure").into());
    }
    let mut table = Table::default();
    for (name, measure) in AREAS {
        if asked.is_empty() || asked.iter().any(|word| word == name) {
            println!("measuring: {name}");
            measure(&mut table)?;
        }
    }
    println!("\n{}", table.to_markdown());
    std::fs::write(office::target()?.join("bench.md"), table.to_markdown())?;
    if asked.is_empty() {
        std::fs::write("BENCHMARKS.md", format!("{HEAD}{}", table.to_markdown()))?;
    }
    Ok(())
}

/// Says on the terminal how it goes.
fn said(text: &str) {
    println!("{text}");
}

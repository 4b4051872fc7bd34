//! `cargo xtask`: everything one does with this project, in one place and without shell scripts.
#![expect(clippy::print_stdout, reason = "a task runner speaks on the terminal")]

mod advisories;
mod check;
mod fuzz;
mod machine;
mod pages;
mod run;
mod setup;
mod start;
mod test;

use std::process::ExitCode;

use run::{Outcome, TaskError};

/// One thing `cargo xtask` can do.
struct Task {
    name: &'static str,
    what: &'static str,
    run: fn(&[String]) -> Outcome,
}

const TASKS: &[Task] = &[
    Task {
        name: "start",
        what: "build and open Keyholder; without a display: sample office, audit and a screenshot",
        run: |_| start::start(),
    },
    Task {
        name: "test",
        what: "every test: Rust, pages, and the real program in a real window",
        run: |_| test::everything(),
    },
    Task {
        name: "check",
        what: "formatting, lints, licences and advisories, generated bindings, page types",
        run: |_| check::check(),
    },
    Task {
        name: "bench",
        what: "the speed of the core and of the window, in release build",
        run: |_| test::benches(),
    },
    Task {
        name: "fuzz",
        what: "throw random bytes at a reader of files: fuzz [TARGET] [SECONDS]; without a target, at each in turn",
        run: fuzz::fuzz,
    },
    Task {
        name: "screenshots",
        what: "a picture of every screen in both themes; renews the README's",
        run: |_| test::screenshots(),
    },
    Task {
        name: "bindings",
        what: "write ui/src/ipc/bindings.ts from the Rust commands, and ui/test/office.json from their answers",
        run: |_| check::write_bindings(),
    },
    Task {
        name: "setup",
        what: "install what building and testing need, and say what and why",
        run: |_| setup::everything(),
    },
];

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let asked = words.next().unwrap_or_default();
    let Some(task) = TASKS.iter().find(|task| task.name == asked) else {
        println!("cargo xtask <task>\n");
        for task in TASKS {
            println!("  {:<12} {}", task.name, task.what);
        }
        return ExitCode::from(2);
    };
    match (task.run)(&words.collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(TaskError(what)) => {
            println!("\nStopped: {what}");
            ExitCode::FAILURE
        }
    }
}

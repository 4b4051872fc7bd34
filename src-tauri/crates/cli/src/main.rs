//! Keyholder's command line: the same vault, rules and words as the window.
//!
//! `parse → sign in → one call → shape the result`. Every command gives an [`answer::Answer`] in words for people and
//! in JSON for programs; [`screen::Screen`] is the one place that writes.
#![forbid(unsafe_code)]

mod answer;
mod args;
mod authenticator;
mod commands;
mod context;
mod error;
mod folder;
mod options;
mod screen;
mod secrets;
mod shell;
mod table;
mod when;
mod wording;

use std::process::ExitCode;

use clap::Parser;

use crate::args::Cli;
use crate::commands::Command;
use crate::context::CommandContext;
use crate::error::{CommandError, Exit};
use crate::screen::Screen;

/// Stack of the thread that works: typesetting a PDF nests deeply, and Windows gives a first thread 1 MiB.
const STACK: usize = 16 * 1024 * 1024;

fn main() -> ExitCode {
    platform::harden();
    let work = std::thread::Builder::new().name("keyholder".into()).stack_size(STACK).spawn(run);
    let exit = match work {
        // A panic has printed its own message.
        Ok(thread) => thread.join().unwrap_or(Exit::Refused),
        Err(_) => Screen::new(false).show(Err(api::ApiError::OutOfMemory.into()), None),
    };
    exit.into()
}

fn run() -> Exit {
    // Before anything else: reading the command line takes memory too.
    if !platform::has_memory() {
        let json = std::env::args_os().any(|arg| arg == "--json");
        return Screen::new(json).show(Err(api::ApiError::OutOfMemory.into()), None);
    }
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) if error.use_stderr() => return Screen::new(false).usage(&error),
        Err(help) => {
            // Help that nobody reads any more is no error. It holds nothing that anybody typed.
            let _unread = help.print();
            return Exit::Done;
        }
    };
    let screen = Screen::new(cli.options.json);
    let asked = match secrets::Asked::from_options(&cli.options, matches!(cli.command, Command::Shell(_))) {
        Ok(asked) => asked,
        Err(fault) => return screen.show(Err(fault), None),
    };
    let ports = match platform::ports(&wording::say(words::said::cli_program()), cli.options.data.as_deref())
    {
        Ok(ports) => ports,
        Err(error) => return screen.show(Err(CommandError::Computer(error)), None),
    };
    let zone = ports.clock.zone();
    let mut context = CommandContext::new(&ports, &cli.options, &screen, asked);
    let exit = if let Command::Shell(_) = cli.command {
        shell::run(&mut context)
    } else {
        let outcome = commands::run(&cli.command, &mut context);
        context.leave();
        screen.show(outcome, Some(&zone))
    };
    let set_aside = ports.device.set_aside.told();
    if !set_aside.is_empty() {
        screen.note(&wording::set_aside(&set_aside));
    }
    exit
}

//! The commands, one file each. The comment on each one's arguments is its help.

mod access;
mod accounts;
mod audit;
mod backup;
mod change_password;
mod companies;
mod fields;
mod find;
mod findings;
mod first_sign_in;
mod import;
mod init;
mod journal;
mod kits;
mod likeness;
mod lockouts;
mod recover;
mod restore;
mod runs;
mod sample;
mod services;
mod settings;
mod shell;
mod sign_in_check;
mod strike;
mod undo;
mod users;
mod verify_report;
mod written;

use clap::Subcommand;

use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::wording::say;

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Init(init::Init),
    Users(users::Users),
    Accounts(accounts::Accounts),
    Access(access::Access),
    Companies(companies::Companies),
    Services(services::Services),
    Import(import::Import),
    Undo(undo::Undo),
    FirstSignIn(first_sign_in::FirstSignIn),
    SignInCheck(sign_in_check::SignInCheck),
    ChangePassword(change_password::ChangePassword),
    Lockouts(lockouts::Lockouts),
    Leaver(runs::Leaver),
    Joiner(runs::Joiner),
    Mover(runs::Mover),
    Jobs(runs::Jobs),
    Findings(findings::Findings),
    Audit(audit::Audit),
    VerifyReport(verify_report::VerifyReport),
    Journal(journal::Journal),
    Strike(strike::Strike),
    Kits(kits::Kits),
    Recover(recover::Recover),
    Settings(settings::Settings),
    Backup(backup::Backup),
    Restore(restore::Restore),
    Sample(sample::Sample),
    Shell(shell::Shell),
}

/// Runs a command.
///
/// # Errors
/// [`CommandError`].
pub(crate) fn run(command: &Command, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
    let outcome = dispatch(command, context);
    context.tell_unfinished();
    outcome
}

fn dispatch(command: &Command, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
    match command {
        Command::Init(init) => init.run(context),
        Command::Users(users) => users.run(context),
        Command::Accounts(accounts) => accounts.run(context),
        Command::Access(access) => access.run(context),
        Command::Companies(companies) => companies.run(context),
        Command::Services(services) => services.run(context),
        Command::Import(import) => import.run(context),
        Command::Undo(undo) => undo.run(context),
        Command::FirstSignIn(first) => first.run(context),
        Command::SignInCheck(check) => check.run(context),
        Command::ChangePassword(change) => change.run(context),
        Command::Lockouts(lockouts) => lockouts.run(context),
        Command::Leaver(leaver) => leaver.run(context),
        Command::Joiner(joiner) => joiner.run(context),
        Command::Mover(mover) => mover.run(context),
        Command::Jobs(jobs) => jobs.run(context),
        Command::Findings(findings) => findings.run(context),
        Command::Audit(audit) => audit.run(context),
        Command::VerifyReport(check) => check.run(context),
        Command::Journal(journal) => journal.run(context),
        Command::Strike(strike) => strike.run(context),
        Command::Kits(kits) => kits.run(context),
        Command::Recover(recover) => recover.run(context),
        Command::Settings(settings) => settings.run(context),
        Command::Backup(backup) => backup.run(context),
        Command::Restore(restore) => restore.run(context),
        Command::Sample(sample) => sample.run(context),
        // `main` runs it, and a shell refuses another one.
        Command::Shell(_) => Err(CommandError::Usage(say(words::said::cli_shell_already()))),
    }
}

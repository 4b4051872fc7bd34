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
use crate::fault::Fault;
use crate::visit::Visit;

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
/// [`Fault`].
pub(crate) fn run(command: &Command, visit: &mut Visit<'_>) -> Result<Answer, Fault> {
    let outcome = dispatch(command, visit);
    visit.tell_unfinished();
    outcome
}

fn dispatch(command: &Command, visit: &mut Visit<'_>) -> Result<Answer, Fault> {
    match command {
        Command::Init(init) => init.run(visit),
        Command::Users(users) => users.run(visit),
        Command::Accounts(accounts) => accounts.run(visit),
        Command::Access(access) => access.run(visit),
        Command::Companies(companies) => companies.run(visit),
        Command::Services(services) => services.run(visit),
        Command::Import(import) => import.run(visit),
        Command::Undo(undo) => undo.run(visit),
        Command::FirstSignIn(first) => first.run(visit),
        Command::SignInCheck(check) => check.run(visit),
        Command::ChangePassword(change) => change.run(visit),
        Command::Lockouts(lockouts) => lockouts.run(visit),
        Command::Leaver(leaver) => leaver.run(visit),
        Command::Joiner(joiner) => joiner.run(visit),
        Command::Mover(mover) => mover.run(visit),
        Command::Jobs(jobs) => jobs.run(visit),
        Command::Findings(findings) => findings.run(visit),
        Command::Audit(audit) => audit.run(visit),
        Command::VerifyReport(check) => check.run(visit),
        Command::Journal(journal) => journal.run(visit),
        Command::Strike(strike) => strike.run(visit),
        Command::Kits(kits) => kits.run(visit),
        Command::Recover(recover) => recover.run(visit),
        Command::Settings(settings) => settings.run(visit),
        Command::Backup(backup) => backup.run(visit),
        Command::Restore(restore) => restore.run(visit),
        Command::Sample(sample) => sample.run(visit),
        // `main` runs it, and a shell refuses another one.
        Command::Shell(_) => Err(Fault::Usage("The shell runs by itself.".into())),
    }
}

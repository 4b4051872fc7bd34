//! `keyholder settings`.

use clap::builder::BoolishValueParser;
use clap::{Args, Subcommand};
use directory::{Field, Settings as Rules};
use words::said;

use crate::answer::{self, Answer};
use crate::commands::fields::{self, Set};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::wording::{field, say};

/// Show the rules of this vault, or change them
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder settings --vault Office.keyholder")]
pub(crate) struct Settings {
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    Change(Change),
}

/// Change rules; whatever isn't given stays as it is
#[derive(Debug, Args)]
#[command(
    after_help = fields::help::<Rules>(
        "keyholder settings change --administrators-manage-users yes --vault Office.keyholder"
    ),
    arg_required_else_help = true
)]
struct Change {
    /// Whether administrators may add, disable and enable users who are not owners: yes or no. Only an owner decides it
    #[arg(long, value_name = "YES", value_parser = BoolishValueParser::new())]
    administrators_manage_users: Option<bool>,
    /// Characters that a password needs: 12 to 64
    #[arg(long, value_name = "NUMBER")]
    min_length: Option<u8>,
    /// Days after which a password must be changed: 30 to 730
    #[arg(long, value_name = "DAYS", conflicts_with = "no_max_age")]
    max_age: Option<u16>,
    /// Passwords may get as old as they like
    #[arg(long)]
    no_max_age: bool,
    /// Earlier passwords that may not come back: 0 to 24
    #[arg(long, value_name = "NUMBER")]
    remembered: Option<u8>,
    /// Wrong sign-ins before a lock: 3 to 10
    #[arg(long, value_name = "NUMBER")]
    lock_after: Option<u8>,
    /// Minutes a lock lasts: 1 to 30
    #[arg(long, value_name = "MINUTES")]
    lock_minutes: Option<u8>,
    /// Minutes without activity before signing out: 5 to 480
    #[arg(long, value_name = "MINUTES")]
    idle_minutes: Option<u16>,
    /// Hours after signing in before signing out in any case: 1 to 24
    #[arg(long, value_name = "HOURS")]
    session_hours: Option<u8>,
    /// Hours a temporary password may wait for its user: 1 to 168
    #[arg(long, value_name = "HOURS")]
    temporary_hours: Option<u8>,
    /// Days a sign-in may lie unused before it expires: 30, 60 or 90
    #[arg(long, value_name = "DAYS", conflicts_with = "no_expire_days")]
    expire_days: Option<u16>,
    /// Sign-ins don't expire
    #[arg(long)]
    no_expire_days: bool,
    /// Days between checks of a recovery kit: 7 to 365
    #[arg(long, value_name = "DAYS")]
    kit_check_days: Option<u16>,
    /// Years after which one owner alone may have a former person forgotten: 1 to 30
    #[arg(long, value_name = "YEARS", conflicts_with = "no_forget_years")]
    forget_years: Option<u8>,
    /// Two owners must always agree to forget somebody
    #[arg(long)]
    no_forget_years: bool,
    #[command(flatten)]
    set: Set,
}

impl Settings {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let mut rules = api.settings()?.settings;
        if let Some(Action::Change(change)) = &self.action {
            rules = change.over(rules);
            change.set.over(api, &mut rules)?;
            api.change_settings(rules.clone())?;
        }
        Ok(Answer::done(text(&rules), answer::json(&rules)?))
    }
}

impl Change {
    fn over(&self, rules: Rules) -> Rules {
        let days = |given: Option<u16>, none: bool, was: Option<u16>| if none { None } else { given.or(was) };
        Rules {
            password_length: self.min_length.unwrap_or(rules.password_length),
            password_days: days(self.max_age, self.no_max_age, rules.password_days),
            passwords_remembered: self.remembered.unwrap_or(rules.passwords_remembered),
            lock_after: self.lock_after.unwrap_or(rules.lock_after),
            lock_minutes: self.lock_minutes.unwrap_or(rules.lock_minutes),
            idle_minutes: self.idle_minutes.unwrap_or(rules.idle_minutes),
            session_hours: self.session_hours.unwrap_or(rules.session_hours),
            temporary_hours: self.temporary_hours.unwrap_or(rules.temporary_hours),
            expire_days: days(self.expire_days, self.no_expire_days, rules.expire_days),
            administrators_manage_users: self
                .administrators_manage_users
                .unwrap_or(rules.administrators_manage_users),
            kit_check_days: self.kit_check_days.unwrap_or(rules.kit_check_days),
            forget_years: if self.no_forget_years { None } else { self.forget_years.or(rules.forget_years) },
        }
    }
}

fn text(rules: &Rules) -> String {
    let said = fields::plain(rules).into_iter();
    Table::pairs(said.map(|(of, says)| {
        // Without a number of years it is never one owner alone, which "no limit" would not say.
        let never = of == Field::ForgetYears && rules.forget_years.is_none();
        (field(of), if never { say(said::cli_rule_two_owners()) } else { says })
    }))
}

//! `keyholder access grant`, `change` and `end`.

use api::Api;
use api::view::NewAccess;
use clap::{Args, ValueEnum};
use directory::{AccessDetails, Day, SecondFactor};
use serde_json::json;
use words::said;

use crate::answer::Answer;
use crate::commands::fields::{self, Set};
use crate::commands::find;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::wording::line;

/// How far an access reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Level {
    /// Can give the account away or close it
    Owner,
    /// Manages users or everything but the ownership
    Admin,
    /// More than day-to-day work: money, exports, settings
    Elevated,
    /// Day-to-day work
    Normal,
    /// Reads only
    ReadOnly,
    /// Nobody recorded it
    Unknown,
}

impl From<Level> for directory::Level {
    fn from(level: Level) -> Self {
        match level {
            Level::Owner => Self::Owner,
            Level::Admin => Self::Admin,
            Level::Elevated => Self::Elevated,
            Level::Normal => Self::Normal,
            Level::ReadOnly => Self::ReadOnly,
            Level::Unknown => Self::Unknown,
        }
    }
}

/// Whether a second factor guards a login.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Factor {
    /// One does
    On,
    /// None does
    Off,
    /// Nobody recorded it
    Unknown,
}

impl From<Factor> for SecondFactor {
    fn from(factor: Factor) -> Self {
        match factor {
            Factor::On => Self::On,
            Factor::Off => Self::Off,
            Factor::Unknown => Self::Unknown,
        }
    }
}

/// What can be written about an access; whatever isn't given stays as it is.
#[derive(Debug, Args)]
struct Written {
    /// Roles as the service calls them, with commas between
    #[arg(long, value_name = "ROLES", value_delimiter = ',')]
    roles: Option<Vec<String>>,
    /// How far it reaches; without it, as far as the furthest of the service's roles that are given
    #[arg(long)]
    level: Option<Level>,
    /// Limits, such as "payments up to 500 EUR"
    #[arg(long, value_name = "TEXT")]
    limits: Option<String>,
    /// Username of whoever allowed it
    #[arg(long, value_name = "USERNAME")]
    authorised_by: Option<String>,
    /// Why they need it
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// Since when
    #[arg(long, value_name = "DATE")]
    since: Option<Day>,
    /// Nobody knows since when
    #[arg(long, conflicts_with = "since")]
    no_since: bool,
    /// Until when
    #[arg(long, value_name = "DATE")]
    until: Option<Day>,
    /// Without an end
    #[arg(long, conflicts_with = "until")]
    no_until: bool,
    /// Whether a second factor guards it
    #[arg(long)]
    second_factor: Option<Factor>,
    #[command(flatten)]
    set: Set,
}

impl Written {
    /// What is given, over what there is.
    fn over(
        &self,
        api: &mut Api,
        service: &str,
        mut details: AccessDetails,
    ) -> Result<AccessDetails, CommandError> {
        if let Some(roles) = &self.roles {
            details.roles.clone_from(roles);
            let known = api.service(service)?.map(|service| service.roles).unwrap_or_default();
            let levels = known.iter().filter(|role| roles.contains(&role.name)).map(|role| role.level);
            details.level = levels.min().unwrap_or(details.level);
        }
        details.level = self.level.map_or(details.level, Into::into);
        if let Some(limits) = &self.limits {
            details.limits.clone_from(limits);
        }
        if let Some(why) = &self.why {
            details.reason.clone_from(why);
        }
        if let Some(username) = &self.authorised_by {
            details.authorised_by = Some(api.find_user(username)?.id);
        }
        details.since = self.since.or(details.since).filter(|_| !self.no_since);
        details.until = self.until.or(details.until).filter(|_| !self.no_until);
        details.second_factor = self.second_factor.map_or(details.second_factor, Into::into);
        self.set.over(api, &mut details)?;
        Ok(details)
    }
}

/// Give a user access to an account
#[derive(Debug, Args)]
#[command(after_help = fields::help::<AccessDetails>("keyholder access grant bo Newsletter --roles \"Campaign Creator\" \
                        --since 2026-11-01 --vault Office.keyholder"))]
pub(super) struct Grant {
    /// Username
    #[arg(value_name = "USERNAME")]
    user: String,
    /// The account's name, or its number: no.12
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// The name they sign in with at the service
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    login: String,
    #[command(flatten)]
    written: Written,
}

impl Grant {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let user = api.find_user(&self.user)?;
        let account = find::account(api, &self.account, None)?;
        let page = api.account(account, None)?;
        let empty = AccessDetails { login: self.login.clone(), ..AccessDetails::default() };
        let details = self.written.over(api, &page.details.service, empty)?;
        let entry = api.give_access(NewAccess { user: user.id, account, details })?;
        let text = line(said::CliAccessGiven { account: page.details.name.into(), user: user.name.into() });
        Ok(Answer::done(text, json!({ "user": user.id, "account": account, "entry": entry })))
    }
}

/// Change the access that a user has to an account
#[derive(Debug, Args)]
#[command(
    after_help = fields::help::<AccessDetails>(
        "keyholder access change bo Newsletter --until 2027-03-31 --vault Office.keyholder"
    )
)]
pub(super) struct Change {
    /// Username
    #[arg(value_name = "USERNAME")]
    user: String,
    /// The account's name, or its number: no.12
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// Which access, where the user has several to the account
    #[arg(long, value_name = "TEXT")]
    login: Option<String>,
    #[command(flatten)]
    written: Written,
}

impl Change {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let user = api.find_user(&self.user)?;
        let account = find::account(api, &self.account, None)?;
        let access = super::find(api, user.id, account, self.login.as_deref())?;
        let service = api.account(account, None)?.details.service;
        let details = self.written.over(api, &service, access.details)?;
        let entry = api.change_access(access.id, details)?;
        let text =
            line(said::CliAccessChanged { account: access.account_name.into(), user: user.name.into() });
        Ok(Answer::done(text, json!({ "access": access.id, "entry": entry })))
    }
}

/// Take a user's access to an account away
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder access end bo Newsletter --reason \"no longer needed\" \
                        --vault Office.keyholder")]
pub(super) struct End {
    /// Username
    #[arg(value_name = "USERNAME")]
    user: String,
    /// The account's name, or its number: no.12
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// Which access, where the user has several to the account
    #[arg(long, value_name = "TEXT")]
    login: Option<String>,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl End {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let user = api.find_user(&self.user)?;
        let account = find::account(api, &self.account, None)?;
        let access = super::find(api, user.id, account, self.login.as_deref())?;
        let entry = api.end_accesses(&[access.id], &self.reason)?;
        let text = line(said::CliAccessEnded { account: access.account_name.into(), user: user.name.into() });
        Ok(Answer::done(text, json!({ "access": access.id, "entry": entry })))
    }
}

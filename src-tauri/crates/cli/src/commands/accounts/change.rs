//! `keyholder accounts open`, `change`, `billing`, `support`, `owners-note` and `close`.

use api::Api;
use api::view::{NameOf, RoleOfService, StaffAccess};
use clap::Args;
use directory::{AccountDetails, Billing, Day, Level, Support, UserId, username_key};
use serde_json::json;
use words::said;

use crate::answer::Answer;
use crate::commands::fields::{self, Set};
use crate::commands::{find, likeness};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::wording::line;

/// What can be written about an account; whatever isn't given stays as it is.
#[derive(Debug, Args)]
struct Written {
    /// Number or name at the service
    #[arg(long, value_name = "TEXT")]
    number: Option<String>,
    /// The company whose account it is; nothing for our own business
    #[arg(long, value_name = "NAME")]
    company: Option<String>,
    /// It is our own business's account
    #[arg(long, conflicts_with = "company")]
    no_company: bool,
    /// Where one signs in
    #[arg(long, value_name = "ADDRESS")]
    web: Option<String>,
    /// Address of the login mailbox
    #[arg(long, value_name = "EMAIL")]
    mailbox: Option<String>,
    /// Usernames of those who read the login mailbox
    #[arg(long, value_name = "USERNAMES", value_delimiter = ',')]
    mailbox_readers: Option<Vec<String>>,
    /// Usernames of those who take over, in this order
    #[arg(long, value_name = "USERNAMES", value_delimiter = ',')]
    next_in_line: Option<Vec<String>>,
    /// Seats paid for
    #[arg(long, value_name = "NUMBER")]
    seats: Option<u32>,
    /// Seats don't count
    #[arg(long, conflicts_with = "seats")]
    no_seats: bool,
    /// Days between reviews of its user list
    #[arg(long, value_name = "NUMBER")]
    review_days: Option<u16>,
    /// Its user list is not reviewed at set times
    #[arg(long, conflicts_with = "review_days")]
    no_review_days: bool,
    /// The day its user list was last reviewed
    #[arg(long, value_name = "DATE")]
    reviewed_on: Option<Day>,
    /// Anything else
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    set: Set,
}

impl Written {
    /// What is given, over what there is.
    fn over(&self, api: &mut Api, mut details: AccountDetails) -> Result<AccountDetails, CommandError> {
        let texts = [
            (&self.number, &mut details.number),
            (&self.web, &mut details.web),
            (&self.mailbox, &mut details.mailbox.address),
            (&self.note, &mut details.note),
        ];
        for (given, to) in texts {
            if let Some(given) = given {
                to.clone_from(given);
            }
        }
        if let Some(company) = &self.company {
            details.company = Some(api.find_company(company)?);
        }
        if let Some(readers) = &self.mailbox_readers {
            details.mailbox.readers = users(api, readers)?;
        }
        if let Some(next) = &self.next_in_line {
            details.next_in_line = users(api, next)?;
        }
        if self.no_company {
            details.company = None;
        }
        details.seats = self.seats.or(details.seats).filter(|_| !self.no_seats);
        details.review_days = self.review_days.or(details.review_days).filter(|_| !self.no_review_days);
        details.reviewed_on = self.reviewed_on.or(details.reviewed_on);
        self.set.over(api, &mut details)?;
        Ok(details)
    }
}

fn users(api: &mut Api, usernames: &[String]) -> Result<Vec<UserId>, CommandError> {
    let named = usernames.iter().filter(|username| !username.trim().is_empty());
    named.map(|username| Ok(api.find_user(username)?.id)).collect()
}

/// Open an account, or put an open one into the register
#[derive(Debug, Args)]
#[command(
    after_help = fields::help::<AccountDetails>("keyholder accounts open Newsletter --service constant-contact --seats 3 \
                  --vault Office.keyholder\n  keyholder accounts open \"Bakery shop\" --service shopify --company \
                  \"Quayside Bakery\" --with aylin:Owner --with ben:read-only --vault Office.keyholder")
)]
pub(super) struct Open {
    /// What you call it
    #[arg(value_name = "NAME")]
    name: String,
    /// The key of the service, such as cloudflare
    #[arg(long, value_name = "KEY")]
    service: String,
    /// Username of somebody who gets access with it; behind a colon a role as the service calls it, or how far it
    /// reaches (owner, admin, elevated, normal, read-only). Several may be given
    #[arg(long = "with", value_name = "USERNAME[:ROLE]")]
    staff: Vec<String>,
    /// Since when they have access, as 2026-11-30; not known where it isn't given
    #[arg(long, value_name = "DAY", requires = "staff")]
    since: Option<Day>,
    #[command(flatten)]
    written: Written,
}

impl Open {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let empty = AccountDetails {
            service: self.service.clone(),
            name: self.name.clone(),
            ..AccountDetails::default()
        };
        let details = self.written.over(api, empty)?;
        let roles = api.service(&self.service)?.map(|service| service.roles).unwrap_or_default();
        let staff: Vec<StaffAccess> =
            self.staff.iter().map(|typed| who(api, &roles, typed, self.since)).collect::<Result<_, _>>()?;
        let given = staff.len();
        let warnings = likeness::warnings(api, NameOf::Account { id: None }, &self.name, "")?;
        let account = api.open_account_with(details, staff)?;
        let number = account.0.to_string().into();
        let mut text = line(said::CliAccountOpened { name: self.name.trim().into(), number });
        if given > 0 {
            text.push_str(&line(said::cli_account_given(given)));
        }
        let json = json!({ "account": account, "name": self.name.trim(), "given_access": given });
        Ok(likeness::warned(Answer::done(text, json), &warnings))
    }
}

/// "aylin", "aylin:Owner", "ben:read-only". A role of the service counts before a word for how far it reaches.
fn who(
    api: &mut Api,
    roles: &[RoleOfService],
    typed: &str,
    since: Option<Day>,
) -> Result<StaffAccess, CommandError> {
    let (username, role) = typed.split_once(':').unwrap_or((typed, ""));
    let (user, role) = (api.find_user(username)?.id, role.trim());
    let known = roles.iter().find(|known| username_key(&known.name) == username_key(role));
    let (roles, level) = match (known, find::level(role)) {
        (Some(known), _) => (vec![known.name.clone()], known.level),
        (None, Some(level)) => (Vec::new(), level),
        (None, None) if role.is_empty() => (Vec::new(), Level::Unknown),
        (None, None) => (vec![role.to_owned()], Level::Unknown),
    };
    Ok(StaffAccess { user, roles, level, since })
}

/// Change what is written about an account
#[derive(Debug, Args)]
#[command(after_help = fields::help::<AccountDetails>(
    "keyholder accounts change Newsletter --seats 5 --set display-name=\"Harbour Lane\" --vault Office.keyholder"
))]
pub(super) struct Change {
    /// The account's name, or its number: no.12
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// What you call it from now on
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    written: Written,
}

impl Change {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let account = find::account(api, &self.account, None)?;
        let mut details = api.account(account, None)?.details;
        if let Some(name) = &self.name {
            details.name.clone_from(name);
        }
        let details = self.written.over(api, details)?;
        let name = details.name.clone();
        let warnings = likeness::warnings(api, NameOf::Account { id: Some(account) }, &name, "")?;
        api.change_account(account, details)?;
        let json = json!({ "account": account, "name": name });
        Ok(likeness::warned(Answer::done(line(said::cli_changed(&name)), json), &warnings))
    }
}

/// Change an account's billing data
#[derive(Debug, Args)]
#[command(after_help = fields::help::<Billing>(
    "keyholder accounts billing Newsletter --set plan=Premium --set renews-on=2027-01-31 --vault Office.keyholder"
))]
pub(super) struct ChangeBilling {
    /// The account's name, or its number: no.12
    #[arg(value_name = "ACCOUNT")]
    account: String,
    #[command(flatten)]
    set: Set,
}

impl ChangeBilling {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let account = find::account(api, &self.account, None)?;
        let page = api.account(account, None)?;
        let mut billing = page.billing.holds.unwrap_or_default();
        self.set.over(api, &mut billing)?;
        api.write_billing(account, billing)?;
        let name = page.details.name;
        let json = json!({ "account": account, "name": name });
        Ok(Answer::done(line(said::cli_billing_changed(name)), json))
    }
}

/// Change an account's login details and tickets
///
/// While a command runs, other users of the computer can read its line. In keyholder shell they can't.
#[derive(Debug, Args)]
#[command(after_help = fields::help::<Support>(
    "keyholder accounts support Newsletter --set contact=\"help desk, 0200 1234\" --vault Office.keyholder"
))]
pub(super) struct ChangeSupport {
    /// The account's name, or its number: no.12
    #[arg(value_name = "ACCOUNT")]
    account: String,
    #[command(flatten)]
    set: Set,
}

impl ChangeSupport {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let account = find::account(api, &self.account, None)?;
        let page = api.account(account, None)?;
        let mut support = page.support.holds.unwrap_or_default();
        self.set.over(api, &mut support)?;
        api.write_support(account, support)?;
        let name = page.details.name;
        let json = json!({ "account": account, "name": name });
        Ok(Answer::done(line(said::cli_support_changed(name)), json))
    }
}

/// Change what owners note about an account
///
/// While a command runs, other users of the computer can read its line. In keyholder shell they can't.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder accounts owners-note Newsletter --note \"to be sold in spring\" \
                        --vault Office.keyholder"
)]
pub(super) struct ChangeOwnersNote {
    /// The account's name, or its number: no.12
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// The whole note from now on; an empty text clears it
    #[arg(long, value_name = "TEXT")]
    note: String,
}

impl ChangeOwnersNote {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let account = find::account(api, &self.account, None)?;
        api.write_owner_note(account, &self.note)?;
        let name = api.account(account, None)?.details.name;
        let json = json!({ "account": account, "name": name });
        Ok(Answer::done(line(said::cli_owners_note_changed(name)), json))
    }
}

/// Close an account; every access to it ends with it
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder accounts close \"Old shop\" --reason \"no longer used\" \
                        --vault Office.keyholder")]
pub(super) struct Close {
    /// The account's name, or its number: no.12
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl Close {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let account = find::account(api, &self.account, None)?;
        let page = api.account(account, None)?;
        api.close_account(account, &self.reason)?;
        let name = &page.details.name;
        let ended = page.accesses.len();
        let text = line(said::CliAccountClosed { ended: ended.into(), name: name.into() });
        Ok(Answer::done(text, json!({ "account": account, "name": name, "ended": ended })))
    }
}

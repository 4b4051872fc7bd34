//! `keyholder users add`.

use ::words::said;
use api::view::{AddedUser, NameOf, NewUser};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use directory::{Day, Grant, ROLES, Role, UserDetails};
use serde_json::json;

use super::list::Kind;
use super::permissions::Single;
use crate::answer::Answer;
use crate::commands::likeness;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::wording::{line, say};

/// Add a person, an API process or an integration, with a sign-in where --role is given
///
/// The temporary password of a sign-in is printed once. Every owner gets a notice.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder users add --kind person --name \"Bo Lind\" --username bo \
                        --notify bo@harbourlane.example --role administrator --vault Office.keyholder")]
pub(super) struct Add {
    /// What is added
    #[arg(long)]
    kind: Kind,
    /// Full name as people say it
    #[arg(long)]
    name: String,
    /// The name to sign in with and to be found by
    #[arg(long)]
    username: String,
    /// Address for messages about access
    #[arg(long, value_name = "EMAIL")]
    notify: String,
    /// Give them a sign-in to this vault with this role
    #[arg(long, value_parser = roles())]
    role: Option<Role>,
    #[command(flatten)]
    single: Single,
    /// Address for answers
    #[arg(long, value_name = "EMAIL", default_value = "", hide_default_value = true)]
    reply_to: String,
    /// What the person does
    #[arg(long, default_value = "", hide_default_value = true)]
    job_title: String,
    /// Where in the business
    #[arg(long, default_value = "", hide_default_value = true)]
    department: String,
    /// The company they work for; nothing for our own
    #[arg(long, value_name = "NAME")]
    company: Option<String>,
    /// First day
    #[arg(long, value_name = "DATE")]
    starts: Option<Day>,
    /// Last day
    #[arg(long, value_name = "DATE")]
    stops: Option<Day>,
    /// Username of whoever looks after an API process or integration
    #[arg(long, value_name = "USERNAME")]
    responsible: Option<String>,
    /// What an API process or integration is for
    #[arg(long, default_value = "", hide_default_value = true)]
    purpose: String,
    /// When the keys of an API process or integration are to be changed next
    #[arg(long, value_name = "DATE")]
    rotates_on: Option<Day>,
}

impl Add {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        if self.role.is_some() {
            context.screen.has_reader()?;
        }
        let api = context.api()?;
        let responsible = self.responsible.as_deref().map(|username| api.find_user(username)).transpose()?;
        let company = self.company.as_deref().map(|name| api.find_company(name)).transpose()?;
        let details = UserDetails {
            name: self.name.clone(),
            username: self.username.clone(),
            reply_to: self.reply_to.clone(),
            notify: self.notify.clone(),
            job_title: self.job_title.clone(),
            department: self.department.clone(),
            company,
            starts: self.starts,
            stops: self.stops,
            responsible: responsible.map(|user| user.id),
            purpose: self.purpose.clone(),
            rotates_on: self.rotates_on,
        };
        let grant = self.role.map(|role| self.single.over(Grant::preset(role)));
        if grant.is_none() && self.single.is_given() {
            return Err(CommandError::Usage(say(said::cli_no_role_to_change())));
        }
        let warnings = likeness::warnings(api, NameOf::User { id: None }, &self.name, &self.username)?;
        let added = api.add_user(NewUser { kind: self.kind.into(), details, grant })?;
        Ok(likeness::warned(answer(&say(said::cli_added(&self.name)), &self.username, &added), &warnings))
    }
}

/// What was done, a sentence, and the temporary password to pass on.
pub(super) fn answer(done: &str, username: &str, added: &AddedUser) -> Answer {
    let mut text = format!("{done}\n");
    if let Some(password) = &added.temporary_password {
        text.push_str(&line(said::cli_temporary_password(password)));
        text.push_str(&format!("  {}", line(said::cli_temporary_password_todo(username))));
    }
    if added.waits_for_owner {
        text.push_str(&line(said::cli_waits_for_owner()));
    }
    let json = json!({
        "user": added.user,
        "username": username,
        "temporary_password": added.temporary_password,
        "waits_for_owner": added.waits_for_owner,
    });
    let answer = Answer::done(text, json);
    if added.temporary_password.is_none() {
        return answer;
    }
    let lost = said::CliTemporaryPasswordLost { done: done.into(), username: username.into() };
    answer.once(say(lost))
}

/// The roles by their names in the files, joined: `billing-and-support`. They are typed alike in every language.
pub(super) fn roles() -> impl TypedValueParser<Value = Role> {
    let name = |role: Role| ::words::code(&role).replace('_', "-");
    PossibleValuesParser::new(ROLES.map(name)).try_map(move |text| {
        let found = ROLES.into_iter().find(|role| name(*role) == text);
        found.ok_or_else(|| say(said::cli_typed_no_role()))
    })
}

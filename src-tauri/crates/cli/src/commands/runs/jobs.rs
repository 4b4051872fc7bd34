//! `keyholder jobs`.

use ::words::said;
use api::Api;
use api::view::JobAccessView;
use clap::{Args, Subcommand};
use directory::{JobAccess, Refusal, words};
use serde_json::json;

use crate::answer::{self, Answer};
use crate::commands::find;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::wording::{line, say};

/// List what jobs take: the templates that joiner and mover runs follow
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder jobs --vault Office.keyholder")]
pub(crate) struct Jobs {
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Write what a job takes, in place of what was written before
    #[command(
        after_help = "Examples:\n  keyholder jobs write Designer --access \"Newsletter:normal:Editor\" --access Website:read-only\n  \
                      keyholder jobs write Designer --like aylin"
    )]
    Write(Write),
    /// Take a job's template away; nobody loses any access
    #[command(after_help = "Example:\n  keyholder jobs remove Designer --vault Office.keyholder")]
    Remove {
        /// The job
        #[arg(value_name = "JOB")]
        job: String,
    },
}

#[derive(Debug, Args)]
struct Write {
    /// The job
    #[arg(value_name = "JOB")]
    job: String,
    /// An account with a level (owner, admin, elevated, normal, read-only) and, after another colon, roles parted by commas
    #[arg(long, value_name = "ACCOUNT:LEVEL[:ROLES]", required_unless_present = "like")]
    access: Vec<String>,
    /// Begin with what this user has now
    #[arg(long, value_name = "USERNAME")]
    like: Option<String>,
}

impl Jobs {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        match &self.action {
            None => list(api),
            Some(Action::Write(write)) => write.run(api),
            Some(Action::Remove { job }) => {
                api.write_job(job, Vec::new())?;
                Ok(Answer::done(line(said::cli_job_removed(job)), json!({ "job": job })))
            }
        }
    }
}

fn list(api: &mut Api) -> Result<Answer, CommandError> {
    let page = api.jobs()?;
    let mut text = String::new();
    for job in &page.jobs {
        text.push_str(&format!("{}\n", job.name));
        text.extend(job.accesses.iter().map(|access| format!("  {}: {}\n", access.name, role(access))));
    }
    if page.jobs.is_empty() {
        text = line(said::cli_no_jobs());
    }
    Ok(Answer::done(text, json!({ "jobs": answer::json(&page.jobs)? })))
}

fn role(access: &JobAccessView) -> String {
    let level = words::level(access.level);
    if access.roles.is_empty() { level.to_owned() } else { format!("{} ({level})", access.roles.join(", ")) }
}

impl Write {
    fn run(&self, api: &mut Api) -> Result<Answer, CommandError> {
        let mut accesses: Vec<JobAccess> = Vec::new();
        if let Some(username) = &self.like {
            let user = api.find_user(username)?.id;
            let like = api.job_like(user)?;
            accesses.extend(like.into_iter().map(|JobAccessView { account, roles, level, .. }| JobAccess {
                account,
                roles,
                level,
            }));
        }
        for typed in &self.access {
            let access = parse(api, typed)?;
            accesses.retain(|known| known.account != access.account);
            accesses.push(access);
        }
        if accesses.is_empty() {
            return Err(Refusal::NothingToDo.into());
        }
        let count = accesses.len();
        api.write_job(&self.job, accesses)?;
        Ok(Answer::done(
            line(said::CliJobWritten { accounts: count.into(), job: (&self.job).into() }),
            json!({ "job": self.job, "accounts": count }),
        ))
    }
}

/// "Newsletter:normal:Editor, Publisher".
fn parse(api: &mut Api, typed: &str) -> Result<JobAccess, CommandError> {
    let usage = || CommandError::Usage(say(said::cli_job_access(typed)));
    let mut parts = typed.splitn(3, ':');
    let (Some(name), Some(level)) = (parts.next(), parts.next()) else { return Err(usage()) };
    let level = find::level(level).ok_or_else(usage)?;
    let roles = parts.next().unwrap_or_default().split(',').map(str::trim).filter(|role| !role.is_empty());
    Ok(JobAccess {
        account: find::account(api, name, None)?,
        roles: roles.map(str::to_owned).collect(),
        level,
    })
}

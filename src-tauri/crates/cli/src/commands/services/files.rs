//! `keyholder services add`, `export` and `remove`.

use std::path::PathBuf;

use api::view::ProfileComes;
use clap::Args;
use directory::Refusal;
use serde_json::json;
use words::said;

use crate::answer::{self, Answer};
use crate::commands::written;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::folder;
use crate::wording::line;

/// Read a profile of your own from a file. A broken file is named with line and reason, and nothing is written
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  keyholder services export slack till.toml --vault Office.keyholder\n  \
                  keyholder services add till.toml --vault Office.keyholder\n\nBegin with the profile of a service \
                  that is like it: export that one, give it another key, and change what it says.")]
pub(super) struct Add {
    /// The profile's file
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Add {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let file = folder::text(&folder::absolute(&self.file)?);
        let api = context.api()?;
        let read = api.read_service(&file)?;
        let name = &read.profile.name;
        let done = match read.comes {
            ProfileComes::Same => return Err(Refusal::NothingToChange.into()),
            ProfileComes::New => line(said::cli_added(name)),
            ProfileComes::BeforeOwn => line(said::cli_changed(name)),
            ProfileComes::BeforeBuiltIn => {
                line(said::CliProfileReplaces { key: (&read.profile.key).into(), name: name.into() })
            }
        };
        api.write_service(&read.profile)?;
        Ok(Answer::done(
            done,
            json!({ "key": read.profile.key, "name": name, "comes": answer::json(&read.comes)? }),
        ))
    }
}

/// Write a service's profile to a file, to pass it on or to change it
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder services export cloudflare cloudflare.toml \
                        --vault Office.keyholder")]
pub(super) struct Export {
    /// The service's key
    #[arg(value_name = "KEY")]
    key: String,
    /// The file to write; it must not exist yet
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Export {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let file = folder::text(&folder::absolute(&self.file)?);
        let written = context.api()?.save_service(&self.key, &file)?;
        Ok(Answer::done(written::text(said::cli_written_profile(), &written), answer::json(&written)?))
    }
}

/// Take a profile of your own away; the one that comes with Keyholder counts again, where there is one
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder services remove cloudflare --vault Office.keyholder")]
pub(super) struct Remove {
    /// The service's key
    #[arg(value_name = "KEY")]
    key: String,
}

impl Remove {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let page = api.service_page(&self.key)?;
        api.forget_service(&self.key)?;
        let text = if page.built_in {
            line(said::answer_profile_reset(page.name))
        } else {
            line(said::answer_profile_removed(page.name))
        };
        Ok(Answer::done(text, json!({ "key": self.key, "built_in": page.built_in })))
    }
}

//! `keyholder sample`.

use std::path::PathBuf;

use clap::Args;
use directory::Field;
use words::said;

use crate::answer::{Answer, json};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::folder;
use crate::table::Table;
use crate::wording::{field, line, say};

/// Make the sample office: a fictional business to try everything on
///
/// Prints how its people sign in, this once. It takes a minute on a slow computer. Keep nothing real in it.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder sample ~/Desktop")]
pub(crate) struct Sample {
    /// The folder to make it in
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

impl Sample {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let parent = folder::absolute(&self.folder)?;
        std::fs::create_dir_all(&parent).map_err(|e| {
            let (folder, why) = (parent.display().to_string().into(), e.to_string().into());
            CommandError::Refused(say(said::CliSampleNoFolder { folder, why }))
        })?;
        context.screen.has_reader()?;
        context.screen.note(&say(said::cli_sample_making()));
        let made = context.fresh().make_sample(&folder::text(&parent))?;
        let mut table = Table::new([
            field(Field::Name),
            say(said::cli_head_role()),
            field(Field::Username),
            say(said::cli_head_password()),
            say(said::cli_head_authenticator_key()),
        ]);
        for one in &made.sign_ins {
            let role = directory::words::role(one.role).to_owned();
            table.row([
                one.name.clone(),
                role,
                one.username.clone(),
                one.password.clone(),
                one.totp_secret.clone(),
            ]);
        }
        let mut text = format!("{}\n{}", line(said::cli_sample_made(&made.folder)), table.text());
        if let Some(groups) = &made.vault_secret {
            text.push_str(&line(said::cli_sample_vault_secret(groups.join("-"))));
        }
        text.push_str(&line(said::cli_sample_code()));
        let unread = say(said::cli_sample_lost(&made.folder));
        Ok(Answer::done(text, json(&made)?).once(unread))
    }
}

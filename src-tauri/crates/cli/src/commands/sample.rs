//! `keyholder sample`.

use std::path::PathBuf;

use clap::Args;

use crate::answer::{Answer, json};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::folder;
use crate::table::Table;

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
            CommandError::Refused(format!(
                "{} could not be made ({e}). Choose another folder.",
                parent.display()
            ))
        })?;
        context.screen.has_reader()?;
        context.screen.note("Making the sample office. This takes a while.");
        let made = context.fresh().make_sample(&folder::text(&parent))?;
        let mut table = Table::new(&["Name", "Role", "Username", "Password", "Authenticator secret"]);
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
        let mut text = format!("The sample office: {}\n\n{}", made.folder, table.text());
        if let Some(groups) = &made.vault_secret {
            let vault_secret = groups.join("-");
            text.push_str(&format!(
                "Vault secret, as this computer has no keyring to keep it in: {vault_secret}\n"
            ));
        }
        text.push_str("A code: oathtool --totp --base32 SECRET\n");
        let unread =
            format!("Nobody knows how its people sign in. Delete {} and make it again.", made.folder);
        Ok(Answer::done(text, json(&made)?).once(unread))
    }
}

//! `keyholder init`.

use std::fs;
use std::path::{Path, PathBuf};

use api::view::{NewVault, Standing};
use clap::Args;
use serde_json::json;
use words::said;

use super::kits;
use crate::answer::Answer;
use crate::authenticator;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::folder;
use crate::secrets::Item;
use crate::wording::{line, say};

/// Make the vault of a business, with its first owner and a recovery kit
///
/// Needs new_password, and identity_question and identity_answer. Makes the folder "BUSINESS.keyholder" inside --vault
/// DIR (here without it) and writes the kit's page to print. Prints the authenticator key and the personal
/// code, this once; with --json also vault_secret and recovery_code, the kit's. The kit counts as good once
/// `keyholder kits check` has seen its code.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder init --vault ~/Documents --business \"Harbour Lane Studio\" \
                        --name \"Ingrid Solberg\" --username ingrid --notify ingrid@harbourlane.example --kit kit.pdf")]
pub(crate) struct Init {
    /// The business
    #[arg(long)]
    business: String,
    /// The first owner's name
    #[arg(long)]
    name: String,
    /// The first owner's username
    #[arg(long)]
    username: String,
    /// The first owner's address for messages about access
    #[arg(long, value_name = "EMAIL")]
    notify: String,
    /// Where to write the recovery kit's page; the file must not exist yet
    #[arg(long, value_name = "KIT.pdf")]
    kit: PathBuf,
    #[command(flatten)]
    paper: kits::Paper,
}

impl Init {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let kit = kits::free_place(&self.kit)?;
        let mut password = match context.asked.given(Item::Password) {
            Some(given) if context.asked.given(Item::NewPassword).is_none() => given,
            Some(_) | None => context.asked.choose(context.screen)?,
        };
        let parent = self.parent(context.vault())?;
        let made_parent = fs::create_dir(&parent).is_ok();
        let mut api = context.fresh();
        let begun = api.make_vault(NewVault {
            folder: folder::text(&parent),
            business: self.business.clone(),
            name: self.name.clone(),
            username: self.username.clone(),
            notify: self.notify.clone(),
            password: std::mem::take(&mut *password),
        });
        let set_up =
            begun.map_err(CommandError::from).and_then(|_| authenticator::complete(&mut api, context));
        let set_up = match set_up {
            Ok(set_up) => set_up,
            Err(fault) => {
                if made_parent {
                    // Only an empty folder goes.
                    let _kept = fs::remove_dir(&parent);
                }
                return Err(fault);
            }
        };
        let Ok(Standing::Open(me)) = api.standing() else { return Ok(set_up.alone(context)) };
        context.keep(api);
        let next = kits::Next::make(context, me.user, &self.paper, Some(&kit));
        let made = next.kit();
        let folder = me.folder.as_str();
        let mut text =
            line(said::CliVaultMade { business: me.business.as_str().into(), folder: folder.into() });
        if let Some(kit) = made {
            text += &line(said::cli_fingerprint(&kit.fingerprint));
        }
        let text = format!("{text}{}\n{}", set_up.text(), next.text());
        let json = json!({
            "vault": me.folder,
            "business": me.business,
            "username": self.username,
            "totp_secret": *set_up.totp_secret,
            "personal_code": set_up.personal_code,
            "has_identity_question": set_up.has_question,
            "vault_secret": made.map(|kit| kit.vault_secret.join("-")).or(set_up.vault_secret),
            "recovery_code": made.map(|kit| kit.code.join("-")),
            "fingerprint": made.map(|kit| &kit.fingerprint),
            "kit": next.json()?,
        });
        let kit = kit.display().to_string().into();
        let unread = say(said::CliVaultMadeUnread { folder: folder.into(), kit });
        Ok(Answer::done(text, json).once(unread).ending(next.exit()))
    }

    /// The folder to make the vault's folder in. A folder named like the vault's own means the one above it.
    fn parent(&self, given: Option<&Path>) -> Result<PathBuf, CommandError> {
        let given = folder::absolute(given.unwrap_or(Path::new(".")))?;
        let above =
            given.parent().filter(|above| vault::Folder::inside(above, self.business.trim()).path() == given);
        Ok(above.map(Path::to_owned).unwrap_or(given))
    }
}

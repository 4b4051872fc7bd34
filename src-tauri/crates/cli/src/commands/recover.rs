//! `keyholder recover`.

use std::path::PathBuf;

use api::view::{NameOf, Standing, Successor};
use clap::Args;
use serde_json::json;
use words::said;

use super::{kits, likeness};
use crate::answer::Answer;
use crate::authenticator;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::secrets::Item;
use crate::wording::{line, say};

/// Take the vault over with a recovery kit, when no owner can open it
///
/// Needs recovery_code (the kit's) and new_password, identity_question and identity_answer, and vault_secret on a
/// computer that doesn't keep it (it stands on the kit). The successor becomes an owner; the kit's code is used up, the
/// keys change, and every owner gets a notice. The authenticator key is shown before: only when it could be written out
/// does the takeover happen. With --kit the next kit's page is written at once.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder recover --vault Office.keyholder --successor-username bo \
                        --successor-name \"Bo Lind\" --notify bo@harbourlane.example --kit next-kit.pdf")]
pub(crate) struct Recover {
    /// The successor's username: a new one, or that of somebody in the vault
    #[arg(long, value_name = "USERNAME")]
    successor_username: String,
    /// The successor's name; not needed for somebody in the vault
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    successor_name: String,
    /// The successor's address for messages about access; not needed for somebody in the vault
    #[arg(
        long,
        alias = "successor-notify",
        value_name = "EMAIL",
        default_value = "",
        hide_default_value = true
    )]
    notify: String,
    /// Where to write the page of the next recovery kit; the file must not exist yet
    #[arg(long, value_name = "KIT.pdf")]
    kit: Option<PathBuf>,
    #[command(flatten)]
    paper: kits::Paper,
}

impl Recover {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let kit = self.kit.as_deref().map(kits::free_place).transpose()?;
        let mut api = context.fresh();
        let locked = context.choose(&mut api)?;
        let code = context.need(Item::RecoveryCode)?;
        let secret = context.vault_secret(&locked)?;
        let opened = api.recovery_open(&code, secret.as_deref().map(String::as_str), context.accepted())?;
        let mut password = context.asked.choose(context.screen)?;
        api.recovery_finish(Successor {
            name: self.successor_name.clone(),
            username: self.successor_username.clone(),
            notify: self.notify.clone(),
            password: std::mem::take(&mut *password),
        })?;
        let set_up = authenticator::complete(&mut api, context)?;
        let Ok(Standing::Open(me)) = api.standing() else { return Ok(set_up.alone(context)) };
        let of = NameOf::User { id: Some(me.user) };
        // The vault is taken over; what can't be said of a name is no failure of that.
        let warnings =
            likeness::warnings(&mut api, of, &me.name, &self.successor_username).unwrap_or_default();
        context.keep(api);
        let next = kits::Next::make(context, me.user, &self.paper, kit.as_deref());
        let taken_over = line(said::CliTakenOver {
            name: me.name.as_str().into(),
            business: me.business.as_str().into(),
            kit: opened.kit.0.into(),
            owner: opened.owner.as_str().into(),
        });
        let text = format!("{taken_over}{}\n{}", set_up.text(), next.text());
        let made = next.kit();
        let json = json!({
            "username": self.successor_username,
            "name": me.name,
            "used_kit": opened.kit,
            "totp_secret": *set_up.totp_secret,
            "personal_code": set_up.personal_code,
            "has_identity_question": set_up.has_question,
            "vault_secret": made.map(|kit| kit.vault_secret.join("-")).or(set_up.vault_secret),
            "recovery_code": made.map(|kit| kit.code.join("-")),
            "fingerprint": made.map(|kit| &kit.fingerprint),
            "kit": next.json()?,
        });
        let unread = say(said::cli_taken_over_unread(&self.successor_username));
        let answer = likeness::warned(Answer::done(text, json), &warnings);
        Ok(answer.once(unread).ending(next.exit()))
    }
}

//! Changes to the rules and to the business's name.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;

use crate::apply::only;
use crate::change::{Kind, Touches};
use crate::sentence::{Labelled, Telling, differing, turned};
use crate::{
    Actor, Detail, Done, Names, Permission, Read, Refusal, Register, Row, Settings, Stop, Timestamp, settings,
};

/// The business's name was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BusinessRenamed {
    pub before: String,
    pub after: String,
}

/// The rules were changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettingsChanged {
    pub before: Box<Settings>,
    pub after: Box<Settings>,
}

impl Kind for BusinessRenamed {
    fn touches(&self) -> Touches {
        Touches::Decisive
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), Stop> {
        Ok(actor.needs(Permission::ChangeSettings)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), Stop> {
        if register.business()? != self.before {
            return Err(Refusal::NotAuthorised.into());
        }
        if self.before == self.after { Err(Refusal::NothingToChange.into()) } else { Ok(()) }
    }

    fn typed(&self) -> Result<(), Refusal> {
        settings::business(&self.after)
    }

    fn rows(&self, register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(Row::Business { name: self.after.clone(), sample: register.is_sample()? })
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![turned("Name of the business", &self.before, &self.after)]
    }
}

impl Kind for SettingsChanged {
    fn touches(&self) -> Touches {
        Touches::Keys
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), Stop> {
        Ok(actor.needs(Permission::ChangeSettings)?)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, _at: Timestamp) -> Result<(), Stop> {
        let Self { before, after } = self;
        if register.settings()? != **before {
            return Err(Refusal::NotAuthorised.into());
        }
        if before == after {
            return Err(Refusal::NothingToChange.into());
        }
        // The rules bind whoever changes them too: others make them stricter, and owners alone looser. Who manages users
        // is for owners either way.
        let who_manages = before.administrators_manage_users != after.administrators_manage_users;
        if !actor.is_owner() && (who_manages || after.are_looser_than(before)) {
            return Err(Refusal::OwnersOnly.into());
        }
        Ok(settings::sound(after)?)
    }

    fn rows(&self, _register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(Row::Settings((*self.after).clone()))
    }

    fn speaks(&self, telling: &Telling<'_>, message: Message) -> Message {
        let labels: Vec<_> = self.details(telling.names).into_iter().map(|detail| detail.label).collect();
        message.with("which", labels.join(", ").to_lowercase())
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        differing(setting_list(&self.before).into_iter().zip(setting_list(&self.after)).collect())
    }
}

/// Every rule by what it is called.
pub(crate) fn setting_list(settings: &Settings) -> [Labelled; 12] {
    let days = |days: Option<u16>| days.map_or_else(|| "no limit".to_owned(), |days| format!("{days} days"));
    let hours = |hours: u8| if hours == 1 { "1 hour".to_owned() } else { format!("{hours} hours") };
    [
        ("Shortest password", format!("{} characters", settings.password_length)),
        ("Oldest password", days(settings.password_days)),
        ("Passwords remembered", settings.passwords_remembered.to_string()),
        ("Wrong sign-ins before a lock", settings.lock_after.to_string()),
        ("A lock lasts", format!("{} minutes", settings.lock_minutes)),
        ("Signed out after", format!("{} minutes without activity", settings.idle_minutes)),
        ("Signed out in any case after", hours(settings.session_hours)),
        ("A temporary password expires after", hours(settings.temporary_hours)),
        ("An unused sign-in expires after", days(settings.expire_days)),
        (
            "Administrators manage users",
            if settings.administrators_manage_users { "yes" } else { "no" }.to_owned(),
        ),
        ("A kit is checked every", format!("{} days", settings.kit_check_days)),
        (
            "One owner may forget a former person after",
            match settings.forget_years {
                None => "never".to_owned(),
                Some(1) => "1 year".to_owned(),
                Some(years) => format!("{years} years"),
            },
        ),
    ]
}

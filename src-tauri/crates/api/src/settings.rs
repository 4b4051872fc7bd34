//! Settings, this computer, backups.

use std::path::Path;

use directory::{Permission, Register, Settings, settings};
use vault::{SecretPlace, synced_by};

use crate::call_error::{CallError, count};
use crate::view::{NotificationTest, OwnSignIn, SettingsPage, ThisComputer, Written};
use crate::{Api, ApiError, Notification, NotificationOutcome, when};

impl Api {
    /// The rules, this computer and one's own sign-in.
    ///
    /// # Errors
    /// When nobody is signed in.
    pub fn settings(&mut self) -> Result<SettingsPage, ApiError> {
        self.read(|reading| {
            let (session, register) = (reading.session, reading.session.register());
            let own = session.own()?;
            let device = session.device();
            let folder = session.folder().path();
            let username = register.user(reading.actor.user)?.map(|user| user.details.username);
            Ok(SettingsPage {
                business: register.business()?,
                settings: reading.settings.clone(),
                can_change: reading.may(Permission::ChangeSettings),
                can_backup: reading.may(Permission::MakeBackups),
                last_backup: session.read().figures()?.last_backup,
                daily_backup: reading.ports.daily_backups(session.folder()).map(|daily| daily.view()),
                here: ThisComputer {
                    name: device.computer.name.clone(),
                    vault_folder: folder.to_string_lossy().into_owned(),
                    data_folder: device.data.to_string_lossy().into_owned(),
                    secret: reading.open.vault.secret_place().unwrap_or(SecretPlace::NotHereYet).into(),
                    synced_by: synced_by(folder).map(str::to_owned),
                    version: reading.ports.version.clone(),
                    clock: when::clock(&reading.zone, reading.at),
                },
                me: OwnSignIn {
                    username: username.unwrap_or_default(),
                    password_at: own.password_at,
                    question: session.own_question()?,
                },
            })
        })
    }

    /// Changes the rules.
    ///
    /// # Errors
    /// Refused without the right to change the settings, where nothing would change, and where a number is out of its
    /// range.
    pub fn change_settings(&mut self, settings: Settings) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            Ok(open.session.change(at, |register| settings::change(register, settings.clone()))?)
        })
    }

    /// Changes the business's name. The folder keeps its own.
    ///
    /// # Errors
    /// Refused without the right to change the settings, where nothing would change, and where the name is not right.
    pub fn rename_business(&mut self, name: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |register| settings::rename(register, name))?))
    }

    /// Writes a backup: one encrypted file, which must not exist yet.
    ///
    /// # Errors
    /// Refusals; [`ApiError::File`].
    pub fn backup(&mut self, path: &str) -> Result<Written, ApiError> {
        self.change(|open, ports, at| {
            let _underway = ports.making(Path::new(path));
            let made = open.session.back_up(at, Path::new(path))?;
            Ok(Written { file: path.to_owned(), bytes: count(made.bytes), sha256: made.digest, note: None })
        })
    }

    /// Shows a notification, to see whether this computer does.
    ///
    /// # Errors
    /// When nobody is signed in.
    pub fn test_notification(&mut self) -> Result<NotificationTest, ApiError> {
        self.read(|reading| {
            let [title, body] = ["title", "test"].map(|code| words::label("notification", &code));
            Ok::<_, CallError>(match reading.ports.notifier.tell(Notification { title, body }) {
                NotificationOutcome::Sent => NotificationTest::Sent,
                NotificationOutcome::NothingShowsThem => NotificationTest::NothingShowsThem,
            })
        })
    }
}

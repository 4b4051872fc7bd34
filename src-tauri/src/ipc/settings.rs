//! The rules, this computer, backups, and one's own sign-in.

use desk::view::{NewAuthenticator, NotificationTest, PersonalCode, SettingsPage, Written};
use directory::Settings;

use super::{Answer, Shared, secret::Secret};

#[tauri::command]
#[specta::specta]
pub(crate) async fn settings(desk: Shared<'_>) -> Answer<SettingsPage> {
    desk.run(|desk| desk.settings()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn change_settings(desk: Shared<'_>, settings: Settings) -> Answer<()> {
    desk.run(move |desk| desk.change_settings(settings)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn rename_business(desk: Shared<'_>, name: String) -> Answer<()> {
    desk.run(move |desk| desk.rename_business(&name)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn backup(desk: Shared<'_>, path: String) -> Answer<Written> {
    desk.run(move |desk| desk.backup(&path)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn test_notification(desk: Shared<'_>) -> Answer<NotificationTest> {
    desk.run(|desk| desk.test_notification()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn change_password(
    desk: Shared<'_>,
    old: Secret,
    new_password: Secret,
    code: Secret,
) -> Answer<()> {
    desk.run(move |desk| desk.change_password(old.take(), new_password.take(), code.as_str())).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn begin_authenticator(desk: Shared<'_>, password: Secret) -> Answer<NewAuthenticator> {
    desk.run(move |desk| desk.begin_authenticator(password.take())).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn finish_authenticator(desk: Shared<'_>, code: Secret) -> Answer<()> {
    desk.run(move |desk| desk.finish_authenticator(code.as_str())).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn change_question(
    desk: Shared<'_>,
    password: Secret,
    question: String,
    answer: Secret,
) -> Answer<()> {
    desk.run(move |desk| desk.change_question(password.take(), &question, answer.as_str())).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn new_personal_code(desk: Shared<'_>, password: Secret) -> Answer<PersonalCode> {
    desk.run(move |desk| desk.new_personal_code(password.take())).await
}

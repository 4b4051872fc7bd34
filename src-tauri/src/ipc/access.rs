//! Sign-ins of others: giving, resetting, ending, and lockouts.

use desk::view::{AddedUser, LockView};
use directory::{Grant, UserId};

use super::{Answer, Shared, secret::Secret};

#[tauri::command]
#[specta::specta]
pub(crate) async fn give_sign_in(desk: Shared<'_>, id: UserId, grant: Grant) -> Answer<AddedUser> {
    desk.run(move |desk| desk.give_sign_in(id, grant)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn reset_sign_in(desk: Shared<'_>, id: UserId, caller_checked: bool) -> Answer<AddedUser> {
    desk.run(move |desk| desk.reset_sign_in(id, caller_checked)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn end_sign_in(desk: Shared<'_>, id: UserId, reason: String) -> Answer<()> {
    desk.run(move |desk| desk.end_sign_in(id, &reason)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn change_grant(desk: Shared<'_>, id: UserId, grant: Grant, reason: String) -> Answer<()> {
    desk.run(move |desk| desk.change_grant(id, grant, &reason)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn sign_out_user(desk: Shared<'_>, id: UserId) -> Answer<()> {
    desk.run(move |desk| desk.sign_out_user(id)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn check_caller(desk: Shared<'_>, id: UserId, answer: Secret) -> Answer<bool> {
    desk.run(move |desk| desk.check_caller(id, answer.as_str())).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn lockouts(desk: Shared<'_>) -> Answer<Vec<LockView>> {
    desk.run(|desk| desk.lockouts()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn clear_lockout(desk: Shared<'_>, id: UserId, computer_id: String) -> Answer<()> {
    desk.run(move |desk| desk.clear_lockout(id, &computer_id)).await
}

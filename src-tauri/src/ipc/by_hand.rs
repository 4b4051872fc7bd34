//! The calls that are more than one call of the API with the same name.

use api::ApiError;
use api::view::StaffAccess;
use directory::{AccountDetails, AccountId};
use tauri::{Runtime, WebviewWindow};

use super::{Answer, Shared};
use crate::os::dialogs;

#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_folder<R: Runtime>(
    window: WebviewWindow<R>,
    title: String,
) -> Answer<Option<String>> {
    dialogs::pick(&window, title, |dialog| dialog.pick_folder()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_file<R: Runtime>(
    window: WebviewWindow<R>,
    title: String,
    extensions: Vec<String>,
) -> Answer<Option<String>> {
    let kind = extensions.iter().map(|extension| format!("*.{extension}")).collect::<Vec<_>>().join(", ");
    dialogs::pick(&window, title, move |dialog| dialog.add_filter(kind, &extensions).pick_file()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_save<R: Runtime>(
    window: WebviewWindow<R>,
    title: String,
    suggested_name: String,
) -> Answer<Option<String>> {
    dialogs::pick(&window, title, move |dialog| dialog.set_file_name(suggested_name).save_file()).await
}

/// A page may keep the window open to ask whether what stands on it may be lost; this is what it does then.
#[tauri::command]
#[specta::specta]
pub(crate) async fn close_window<R: Runtime>(window: WebviewWindow<R>) -> Answer<()> {
    window.destroy().map_err(|_| ApiError::Internal { reference: "window".to_owned() })
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn activity(api: Shared<'_>) -> Answer<()> {
    api.activity();
    Ok(())
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn open_account(
    api: Shared<'_>,
    details: AccountDetails,
    staff: Vec<StaffAccess>,
) -> Answer<AccountId> {
    api.run(move |api| api.open_account_with(details, staff)).await
}

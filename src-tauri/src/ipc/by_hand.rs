//! The calls that are more than one call of the API with the same name.

use api::ApiError;
use api::view::StaffAccess;
use directory::{AccountDetails, AccountId};
use tauri::{Manager, Runtime, WebviewWindow};

use super::{Answer, Shared};
use crate::os::{dialogs, other_programs};

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

/// A folder that a new vault may lie in: documents, or the home folder where a sync program looks after those.
#[tauri::command]
#[specta::specta]
pub(crate) async fn suggested_folder<R: Runtime>(
    window: WebviewWindow<R>,
    api: Shared<'_>,
) -> Answer<Option<String>> {
    let known = [window.path().document_dir(), window.path().home_dir()];
    let there = known.into_iter().flatten().filter(|folder| folder.is_dir());
    for folder in there.filter_map(|folder| folder.to_str().map(str::to_owned)) {
        let asked = folder.clone();
        if api.run(move |api| api.synced_folder(&asked)).await?.is_none() {
            return Ok(Some(folder));
        }
    }
    Ok(None)
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn zoom<R: Runtime>(window: WebviewWindow<R>, percent: u16) -> Answer<()> {
    window
        .set_zoom(f64::from(percent) / 100.0)
        .map_err(|_| ApiError::Internal { reference: "zoom".to_owned() })
}

/// Shows the system's dialog that prints the page.
#[tauri::command]
#[specta::specta]
pub(crate) async fn print_page<R: Runtime>(window: WebviewWindow<R>) -> Answer<()> {
    window.print().map_err(|_| ApiError::Internal { reference: "print".to_owned() })
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn open_file(path: String) -> Answer<bool> {
    Ok(other_programs::open(&path))
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn show_file(path: String) -> Answer<bool> {
    Ok(other_programs::show(&path))
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn write_mail(address: String) -> Answer<bool> {
    Ok(other_programs::write_mail(&address))
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

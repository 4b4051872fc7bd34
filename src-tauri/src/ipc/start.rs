//! Before anybody signs in: choosing, making and restoring a vault; the system's dialogs, and closing the window.

use desk::Trouble;
use desk::view::{NewVault, SampleMade, Standing};
use tauri::{Runtime, WebviewWindow};

use super::{Answer, Shared};
use crate::os::dialogs;

#[tauri::command]
#[specta::specta]
pub(crate) async fn standing(desk: Shared<'_>) -> Answer<Standing> {
    desk.run(|desk| desk.standing()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn make_vault(desk: Shared<'_>, vault: NewVault) -> Answer<Standing> {
    desk.run(move |desk| desk.make_vault(vault)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn open_vault(desk: Shared<'_>, folder: String) -> Answer<Standing> {
    desk.run(move |desk| desk.open_vault(&folder)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn close_vault(desk: Shared<'_>) -> Answer<Standing> {
    desk.leave(|desk| desk.close_vault()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn restore_backup(desk: Shared<'_>, file: String, into_folder: String) -> Answer<Standing> {
    desk.run(move |desk| desk.restore_backup(&file, &into_folder)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn make_sample(desk: Shared<'_>, folder: String) -> Answer<SampleMade> {
    desk.run(move |desk| desk.make_sample(&folder)).await
}

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
    window.destroy().map_err(|_| Trouble::Internal { reference: "window".to_owned() })
}

//! The first import: opening a table, the preview, importing.

use desk::view::{
    ImportChoices, ImportCounts, ImportOpening, ImportPreview, ImportSource, ImportTable, Imported,
};

use super::{Answer, Shared};
use crate::desk::Work;

#[tauri::command]
#[specta::specta]
pub(crate) async fn open_import(
    desk: Shared<'_>,
    source: ImportSource,
    opening: ImportOpening,
) -> Answer<ImportTable> {
    desk.work(Work::Import, move |desk| desk.open_import(&source, &opening)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_import(
    desk: Shared<'_>,
    source: ImportSource,
    opening: ImportOpening,
    choices: ImportChoices,
) -> Answer<ImportPreview> {
    desk.work(Work::Import, move |desk| desk.preview_import(&source, &opening, &choices)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn import(
    desk: Shared<'_>,
    source: ImportSource,
    opening: ImportOpening,
    choices: ImportChoices,
    expected: ImportCounts,
) -> Answer<Imported> {
    desk.work(Work::Import, move |desk| desk.import(&source, &opening, &choices, &expected)).await
}

/// Whoever waits for one of these has it stopped. An entry that is being written is written.
#[tauri::command]
#[specta::specta]
pub(crate) async fn stop_import(desk: Shared<'_>) -> Answer<()> {
    desk.stop(Some(Work::Import));
    Ok(())
}

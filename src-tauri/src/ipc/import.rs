//! The first import: opening a table, the preview, importing.

use desk::view::{
    ImportChoices, ImportCounts, ImportOpening, ImportPreview, ImportSource, ImportTable, Imported,
};

use super::{Answer, Shared};

#[tauri::command]
#[specta::specta]
pub(crate) async fn open_import(
    desk: Shared<'_>,
    source: ImportSource,
    opening: ImportOpening,
) -> Answer<ImportTable> {
    desk.run(move |desk| desk.open_import(&source, &opening)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_import(
    desk: Shared<'_>,
    source: ImportSource,
    opening: ImportOpening,
    choices: ImportChoices,
) -> Answer<ImportPreview> {
    desk.run(move |desk| desk.preview_import(&source, &opening, &choices)).await
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
    desk.run(move |desk| desk.import(&source, &opening, &choices, &expected)).await
}

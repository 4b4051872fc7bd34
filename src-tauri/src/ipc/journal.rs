//! The journal.

use desk::view::{JournalEntry, JournalPage, JournalQuery, Progress, Verified, Written};
use tauri::ipc::Channel;

use super::{Answer, Shared};

#[tauri::command]
#[specta::specta]
pub(crate) async fn journal(desk: Shared<'_>, query: JournalQuery) -> Answer<JournalPage> {
    desk.run(move |desk| desk.journal(&query)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn journal_entry(desk: Shared<'_>, number: u32) -> Answer<JournalEntry> {
    desk.run(move |desk| desk.journal_entry(number)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn verify(desk: Shared<'_>, progress: Channel<Progress>) -> Answer<Verified> {
    desk.run(move |desk| {
        desk.verify(&mut |so_far| {
            // A page that was left needs no progress.
            let _ = progress.send(so_far);
        })
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn export_journal(desk: Shared<'_>, path: String) -> Answer<Written> {
    desk.run(move |desk| desk.export_journal(&path)).await
}

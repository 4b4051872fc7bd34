//! The journal.

use desk::view::{JournalEntry, JournalPage, JournalQuery, Progress, Verified, Written};
use tauri::ipc::Channel;

use super::{Answer, Shared};
use crate::desk::Work;

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
    desk.work(Work::Verification, move |desk| {
        desk.verify(&|so_far| {
            // A page that was left needs no progress.
            let _ = progress.send(so_far);
        })
    })
    .await
}

/// Makes the tables anew, where a verification found that they differ.
#[tauri::command]
#[specta::specta]
pub(crate) async fn renew_tables(desk: Shared<'_>, progress: Channel<Progress>) -> Answer<()> {
    desk.work(Work::Verification, move |desk| {
        desk.renew_tables(&|so_far| {
            let _ = progress.send(so_far);
        })
    })
    .await
}

/// Whoever waits for a verification, or for tables that are made anew, has it stopped.
#[tauri::command]
#[specta::specta]
pub(crate) async fn stop_verify(desk: Shared<'_>) -> Answer<()> {
    desk.stop(Some(Work::Verification));
    Ok(())
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn export_journal(desk: Shared<'_>, path: String) -> Answer<Written> {
    desk.run(move |desk| desk.export_journal(&path)).await
}

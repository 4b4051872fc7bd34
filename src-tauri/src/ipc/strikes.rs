//! Striking texts out: forgetting somebody, and a secret in a note.

use desk::Desk;
use desk::view::{Progress, StrikeAsked, StrikePage, StrikeText, StrikeWhat, Struck};
use tauri::ipc::Channel;

use super::{Answer, Shared};
use crate::desk::Work;

#[tauri::command]
#[specta::specta]
pub(crate) async fn strike_page(
    desk: Shared<'_>,
    what: StrikeWhat,
    progress: Channel<Progress>,
) -> Answer<StrikePage> {
    desk.work(Work::Strike, move |desk| {
        desk.strike_page(&what, &|so_far| {
            // A page that was left needs no progress.
            let _ = progress.send(so_far);
        })
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn strike(
    desk: Shared<'_>,
    what: StrikeWhat,
    progress: Channel<Progress>,
) -> Answer<Struck> {
    desk.work(Work::Strike, move |desk| {
        desk.strike(&what, &|so_far| {
            // A page that was left needs no progress.
            let _ = progress.send(so_far);
        })
    })
    .await
}

/// Whoever waits for it has it stopped; nothing has changed then.
#[tauri::command]
#[specta::specta]
pub(crate) async fn stop_strike(desk: Shared<'_>) -> Answer<()> {
    desk.stop(Some(Work::Strike));
    Ok(())
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn ask_to_strike(desk: Shared<'_>, what: StrikeWhat) -> Answer<()> {
    desk.run(move |desk| desk.ask_to_strike(&what)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn forgo_strike(desk: Shared<'_>, asked: u32, reason: String) -> Answer<()> {
    desk.run(move |desk| desk.forgo_strike(asked, &reason)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn strikes_asked(desk: Shared<'_>) -> Answer<Vec<StrikeAsked>> {
    desk.run(Desk::strikes_asked).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn texts_with(
    desk: Shared<'_>,
    words: String,
    progress: Channel<Progress>,
) -> Answer<Vec<StrikeText>> {
    desk.work(Work::Strike, move |desk| {
        desk.texts_with(&words, &|so_far| {
            // A page that was left needs no progress.
            let _ = progress.send(so_far);
        })
    })
    .await
}

//! Home, notices and the search over everything.

use desk::view::{Home, SearchHit};
use directory::NoticeId;

use super::{Answer, Shared};

#[tauri::command]
#[specta::specta]
pub(crate) async fn home(desk: Shared<'_>) -> Answer<Home> {
    desk.run(|desk| desk.home()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn acknowledge(desk: Shared<'_>, notice: NoticeId) -> Answer<()> {
    desk.run(move |desk| desk.acknowledge(notice)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn acknowledge_all(desk: Shared<'_>) -> Answer<()> {
    desk.run(|desk| desk.acknowledge_all()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn search(desk: Shared<'_>, text: String) -> Answer<Vec<SearchHit>> {
    desk.run(move |desk| desk.search(&text)).await
}

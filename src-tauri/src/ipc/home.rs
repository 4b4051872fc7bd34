//! Home, notices, measures and the search over everything.

use desk::view::{Home, Measures, SearchHit};
use directory::{Day, NoticeId};

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
pub(crate) async fn measures(desk: Shared<'_>, as_of: Option<Day>) -> Answer<Measures> {
    desk.run(move |desk| desk.measures(as_of)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn search(desk: Shared<'_>, text: String) -> Answer<Vec<SearchHit>> {
    desk.run(move |desk| desk.search(&text)).await
}

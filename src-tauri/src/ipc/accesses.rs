//! Access: one person's, the grid, and giving, changing, taking away and undoing.

use desk::view::{AccessEdit, EditLine, GridPage, GridQuery, NewAccess, PersonAccesses};
use directory::{AccessDetails, AccessId, Day, UserId};

use super::{Answer, Shared};

#[tauri::command]
#[specta::specta]
pub(crate) async fn accesses(desk: Shared<'_>, user: UserId, as_of: Option<Day>) -> Answer<PersonAccesses> {
    desk.run(move |desk| desk.accesses(user, as_of)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn grid(desk: Shared<'_>, query: GridQuery) -> Answer<GridPage> {
    desk.run(move |desk| desk.grid(&query)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn give_access(desk: Shared<'_>, access: NewAccess) -> Answer<u32> {
    desk.run(move |desk| desk.give_access(access)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn change_access(desk: Shared<'_>, id: AccessId, details: AccessDetails) -> Answer<u32> {
    desk.run(move |desk| desk.change_access(id, details)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn end_accesses(desk: Shared<'_>, accesses: Vec<AccessId>, reason: String) -> Answer<u32> {
    desk.run(move |desk| desk.end_accesses(&accesses, &reason)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn end_user_access(desk: Shared<'_>, user: UserId, reason: String) -> Answer<u32> {
    desk.run(move |desk| desk.end_user_access(user, &reason)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_edit(
    desk: Shared<'_>,
    accesses: Vec<AccessId>,
    edit: AccessEdit,
) -> Answer<Vec<EditLine>> {
    desk.run(move |desk| desk.preview_edit(&accesses, &edit)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn edit_accesses(
    desk: Shared<'_>,
    accesses: Vec<AccessId>,
    edit: AccessEdit,
) -> Answer<u32> {
    desk.run(move |desk| desk.edit_accesses(&accesses, &edit)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn undo(desk: Shared<'_>, entry: u32) -> Answer<u32> {
    desk.run(move |desk| desk.undo(entry)).await
}

//! Recovery kits.

use desk::view::{KitCheck, MadeKit, RecoveryPage, Written};
use directory::{KitNumber, UserId};

use super::{Answer, Shared, secret::Secret};

#[tauri::command]
#[specta::specta]
pub(crate) async fn recovery(desk: Shared<'_>) -> Answer<RecoveryPage> {
    desk.run(|desk| desk.recovery()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn make_kit(desk: Shared<'_>, owner: UserId, place: String) -> Answer<MadeKit> {
    desk.run(move |desk| desk.make_kit(owner, &place)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn save_kit(desk: Shared<'_>, path: String, last_groups_by_hand: bool) -> Answer<Written> {
    desk.run(move |desk| desk.save_kit(&path, last_groups_by_hand)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn confirm_kit(desk: Shared<'_>, code: Secret) -> Answer<KitCheck> {
    desk.run(move |desk| desk.confirm_kit(code.as_str())).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn check_kit(desk: Shared<'_>, code: Secret) -> Answer<KitCheck> {
    desk.run(move |desk| desk.check_kit(code.as_str())).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn place_kit(desk: Shared<'_>, number: KitNumber, place: String) -> Answer<()> {
    desk.run(move |desk| desk.place_kit(number, &place)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn done_with_kit(desk: Shared<'_>) -> Answer<()> {
    desk.run(|desk| desk.done_with_kit()).await
}

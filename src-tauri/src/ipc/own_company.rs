//! The staff of a partner manager's own company.

use desk::view::{OwnStaff, StaffDetails};
use directory::UserId;

use super::{Answer, Shared};

#[tauri::command]
#[specta::specta]
pub(crate) async fn own_staff(desk: Shared<'_>) -> Answer<OwnStaff> {
    desk.run(|desk| desk.own_staff()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn add_own_staff(desk: Shared<'_>, details: StaffDetails) -> Answer<UserId> {
    desk.run(move |desk| desk.add_own_staff(details)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn change_own_staff(desk: Shared<'_>, id: UserId, details: StaffDetails) -> Answer<()> {
    desk.run(move |desk| desk.change_own_staff(id, details)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn disable_own_staff(desk: Shared<'_>, id: UserId, reason: String) -> Answer<()> {
    desk.run(move |desk| desk.disable_own_staff(id, &reason)).await
}

//! Companies: partners and clients.

use desk::view::CompanyChoice;

use super::{Answer, Shared};

#[tauri::command]
#[specta::specta]
pub(crate) async fn company_choices(desk: Shared<'_>) -> Answer<Vec<CompanyChoice>> {
    desk.run(|desk| desk.company_choices()).await
}

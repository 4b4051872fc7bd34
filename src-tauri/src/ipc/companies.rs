//! Companies: partners and clients.

use desk::view::{CompaniesPage, CompanyChoice, CompanyPage, Everything};
use directory::{CompanyDetails, CompanyId, CompanyKind};

use super::{Answer, Shared};

#[tauri::command]
#[specta::specta]
pub(crate) async fn company_choices(desk: Shared<'_>) -> Answer<Vec<CompanyChoice>> {
    desk.run(|desk| desk.company_choices()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn companies(desk: Shared<'_>) -> Answer<CompaniesPage> {
    desk.run(|desk| desk.companies()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn company(desk: Shared<'_>, id: CompanyId) -> Answer<CompanyPage> {
    desk.run(move |desk| desk.company(id)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn add_company(
    desk: Shared<'_>,
    kind: CompanyKind,
    details: CompanyDetails,
) -> Answer<CompanyId> {
    desk.run(move |desk| desk.add_company(kind, details)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn change_company(desk: Shared<'_>, id: CompanyId, details: CompanyDetails) -> Answer<()> {
    desk.run(move |desk| desk.change_company(id, details)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn end_company(desk: Shared<'_>, id: CompanyId, reason: String) -> Answer<()> {
    desk.run(move |desk| desk.end_company(id, &reason)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn resume_company(desk: Shared<'_>, id: CompanyId, reason: String) -> Answer<()> {
    desk.run(move |desk| desk.resume_company(id, &reason)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_company(desk: Shared<'_>, id: CompanyId, reason: String) -> Answer<Everything> {
    desk.run(move |desk| desk.remove_company(id, &reason)).await
}

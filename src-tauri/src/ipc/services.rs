//! Service profiles: the list, one service's page, and the business's own.

use desk::view::{ServiceChoice, ServiceFile, ServicePage, ServiceView, ServicesPage, Written};
use services::Profile;

use super::{Answer, Shared};

#[tauri::command]
#[specta::specta]
pub(crate) async fn service_choices(desk: Shared<'_>) -> Answer<Vec<ServiceChoice>> {
    desk.run(|desk| desk.service_choices()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn service(desk: Shared<'_>, key: String) -> Answer<Option<ServiceView>> {
    desk.run(move |desk| desk.service(&key)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn services(desk: Shared<'_>) -> Answer<ServicesPage> {
    desk.run(|desk| desk.services()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn service_page(desk: Shared<'_>, key: String) -> Answer<ServicePage> {
    desk.run(move |desk| desk.service_page(&key)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn read_service(desk: Shared<'_>, path: String) -> Answer<ServiceFile> {
    desk.run(move |desk| desk.read_service(&path)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn write_service(desk: Shared<'_>, profile: Profile) -> Answer<()> {
    desk.run(move |desk| desk.write_service(&profile)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn forget_service(desk: Shared<'_>, key: String) -> Answer<()> {
    desk.run(move |desk| desk.forget_service(&key)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn save_service(desk: Shared<'_>, key: String, path: String) -> Answer<Written> {
    desk.run(move |desk| desk.save_service(&key, &path)).await
}

//! Who has access.

use desk::view::{AuditCount, AuditFormat, AuditPreview, AuditQuery, ReportCheck, Written};

use super::{Answer, Shared};

#[tauri::command]
#[specta::specta]
pub(crate) async fn audit(desk: Shared<'_>, query: AuditQuery) -> Answer<AuditPreview> {
    desk.run(move |desk| desk.audit(&query)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn audit_count(desk: Shared<'_>, query: AuditQuery) -> Answer<AuditCount> {
    desk.run(move |desk| desk.audit_count(&query)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn save_audit(
    desk: Shared<'_>,
    query: AuditQuery,
    format: AuditFormat,
    path: String,
) -> Answer<Written> {
    desk.run(move |desk| desk.save_audit(&query, format, &path)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn check_report(desk: Shared<'_>, path: String) -> Answer<ReportCheck> {
    desk.run(move |desk| desk.check_report(&path)).await
}

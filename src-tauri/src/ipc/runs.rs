//! Leaver, joiner and mover runs, and what jobs take.

use desk::view::{JobAccessView, JobsPage, RunPage, RunPlan, RunsPage, Written};
use directory::{Day, JobAccess, RunDetails, RunId, UserId};

use super::{Answer, Shared};

#[tauri::command]
#[specta::specta]
pub(crate) async fn runs(desk: Shared<'_>) -> Answer<RunsPage> {
    desk.run(|desk| desk.runs()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn run(desk: Shared<'_>, run: RunId) -> Answer<RunPage> {
    desk.run(move |desk| desk.run(run)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn plan_run(desk: Shared<'_>, details: RunDetails) -> Answer<RunPlan> {
    desk.run(move |desk| desk.plan_run(&details)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn start_run(desk: Shared<'_>, details: RunDetails) -> Answer<RunId> {
    desk.run(move |desk| desk.start_run(details)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn take_step(desk: Shared<'_>, run: RunId, step: u32, note: String) -> Answer<()> {
    desk.run(move |desk| desk.take_step(run, step, &note)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn verify_step(desk: Shared<'_>, run: RunId, step: u32, how: String) -> Answer<()> {
    desk.run(move |desk| desk.verify_step(run, step, &how)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn reopen_step(desk: Shared<'_>, run: RunId, step: u32, reason: String) -> Answer<()> {
    desk.run(move |desk| desk.reopen_step(run, step, &reason)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn except_step(
    desk: Shared<'_>,
    run: RunId,
    step: u32,
    until: Day,
    reason: String,
) -> Answer<()> {
    desk.run(move |desk| desk.except_step(run, step, until, &reason)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn add_step(desk: Shared<'_>, run: RunId, what: String, privileged: bool) -> Answer<()> {
    desk.run(move |desk| desk.add_step(run, &what, privileged)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn close_run(desk: Shared<'_>, run: RunId) -> Answer<()> {
    desk.run(move |desk| desk.close_run(run)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn give_up_run(desk: Shared<'_>, run: RunId, reason: String) -> Answer<()> {
    desk.run(move |desk| desk.give_up_run(run, &reason)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn print_run(desk: Shared<'_>, run: RunId, path: String) -> Answer<Written> {
    desk.run(move |desk| desk.print_run(run, &path)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn jobs(desk: Shared<'_>) -> Answer<JobsPage> {
    desk.run(|desk| desk.jobs()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn job_like(desk: Shared<'_>, user: UserId) -> Answer<Vec<JobAccessView>> {
    desk.run(move |desk| desk.job_like(user)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn write_job(desk: Shared<'_>, name: String, accesses: Vec<JobAccess>) -> Answer<()> {
    desk.run(move |desk| desk.write_job(&name, accesses)).await
}

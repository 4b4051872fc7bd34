//! Keyholder's window: the shell around the core.

mod api;
mod ipc;
mod os;

use std::path::Path;

use ::api::{Api, ApiError};
use specta_typescript::Typescript;
use tauri::{Builder, Context, Manager, RunEvent, Runtime, Wry, async_runtime};

use crate::api::SharedDesk;

/// Opens the window and stays until it is closed. `folder` is the vault to begin with; without
/// one it is the vault that was opened last on this computer.
///
/// # Errors
/// When the system has no web view or no display.
pub fn run(folder: Option<String>) -> tauri::Result<()> {
    os::painting::settle();
    platform::harden();
    let app = assemble(Builder::default(), os::this_computer).build(context())?;
    let (begun, api) = (app.handle().clone(), app.state::<SharedDesk>().inner().clone());
    async_runtime::spawn(async move {
        // Where it can't be opened, the first page asks for a folder.
        if let Ok(Some(standing)) = api.run(move |api| api.begin_with(folder.as_deref())).await {
            ipc::tell_standing(&begun, standing);
        }
    });
    app.run(|app, event| {
        if matches!(event, RunEvent::Exit) {
            app.state::<SharedDesk>().close_now();
        }
    });
    Ok(())
}

/// Puts the program together: commands, events and the one window. The API is set up while the window opens.
pub fn assemble<R: Runtime>(
    builder: Builder<R>,
    set_up: impl FnOnce() -> Result<Api, ApiError> + Send + 'static,
) -> Builder<R> {
    let commands = ipc::commands();
    builder
        .invoke_handler(ipc::within_limits(commands.invoke_handler()))
        .manage(SharedDesk::new(set_up))
        .setup(move |app| {
            commands.mount_events(app);
            let api = app.state::<SharedDesk>().inner().clone();
            async_runtime::spawn(ipc::watch(app.handle().clone(), api));
            Ok(os::window::open(app)?)
        })
}

/// The window's description, pages and permissions, as they were built in.
#[must_use]
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

/// Writes the commands and their types as TypeScript, for the pages.
///
/// # Errors
/// When the file can't be written or a type has no TypeScript counterpart.
pub fn write_bindings(path: &Path) -> Result<(), specta_typescript::Error> {
    ipc::commands::<Wry>().export(Typescript::default().with_raw(ipc::DAY), path)
}

//! Keyholder's window: the shell around the core.

mod os;

use std::path::Path;

use specta_typescript::Typescript;
use tauri::{Runtime, Wry};

/// Opens the window and stays until it is closed.
///
/// # Errors
/// When the system has no web view or no display.
pub fn run() -> tauri::Result<()> {
    let commands = commands::<Wry>();
    tauri::Builder::default()
        .invoke_handler(commands.invoke_handler())
        .setup(|app| Ok(os::window::open(app)?))
        .run(tauri::generate_context!())
}

/// Writes the commands and their types as TypeScript, for the pages.
///
/// # Errors
/// When the file can't be written or a type has no TypeScript counterpart.
pub fn write_bindings(path: &Path) -> Result<(), specta_typescript::Error> {
    commands::<Wry>().export(Typescript::default(), path)
}

/// What the pages may ask the program to do.
fn commands<R: Runtime>() -> tauri_specta::Builder<R> {
    tauri_specta::Builder::new().commands(tauri_specta::collect_commands![])
}

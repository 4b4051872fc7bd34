//! Keyholder's window: the shell around the core.

/// Opens the window and stays until it is closed.
///
/// # Errors
/// When the system has no web view or no display.
pub fn run() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}

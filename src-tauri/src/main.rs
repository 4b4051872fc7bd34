//! The Keyholder program. Takes a vault's folder to begin with: `keyholder-desktop [FOLDER]`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> tauri::Result<()> {
    let folder = std::env::args_os().nth(1).and_then(|folder| folder.into_string().ok());
    keyholder_desktop_lib::run(folder)
}

//! The Keyholder program.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> tauri::Result<()> {
    keyholder_desktop_lib::run()
}

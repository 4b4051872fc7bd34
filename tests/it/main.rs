//! The window's calls, over real IPC on Tauri's mock runtime.

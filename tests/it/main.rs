//! The window's calls, over real IPC on Tauri's mock runtime, with the permissions that are built in. One binary.

mod bindings;
mod events;
mod gate;
mod life;
mod program;
mod stopping;

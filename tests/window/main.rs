//! The real program in a real window, on a display, message bus, keyring and notification daemon of its own.
//!
//! A walk is one `#[test]`: it sets a [`stage::Stage`], opens a [`window::Window`] on it, and does what a person does,
//! by what stands on the page. Everything ends with the walk. Only Linux has a driver for the window.
#![cfg(target_os = "linux")]

mod add;
mod audit;
mod auditor;
mod bare;
mod begin;
mod disable;
mod driver;
mod forget;
mod import;
mod insider;
mod keyboard;
mod kit;
mod leave;
mod leaver;
mod lockout;
mod make;
mod narrow;
mod opening;
mod paper;
mod partner;
mod password;
mod past;
mod phone;
mod restore;
mod screens;
mod sealed;
mod second;
mod somebody;
mod stage;
mod verify;
mod wheel;
mod window;

//! The real program in a real window, on a display, message bus, keyring and notification daemon of its own.
//!
//! A walk is one `#[test]`: it sets a [`stage::Stage`], opens a [`window::Window`] on it, and does what a person does,
//! by what stands on the page. Everything ends with the walk.
#![cfg_attr(
    not(target_os = "linux"),
    expect(clippy::print_stdout, reason = "says on other systems that nothing was walked")
)]

#[cfg(target_os = "linux")]
mod driver;
#[cfg(target_os = "linux")]
mod opening;
#[cfg(target_os = "linux")]
mod stage;
#[cfg(target_os = "linux")]
mod window;

#[cfg(not(target_os = "linux"))]
#[test]
fn walks_need_linux() {
    println!("skipped: no WebDriver here");
}

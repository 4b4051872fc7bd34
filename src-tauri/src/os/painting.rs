//! How the web view paints on Linux where there is no graphics card: in a virtual machine, or over a remote desktop.

use tauri::{Runtime, WebviewWindow};

/// Has the pages painted by the processor alone where nothing else is there. WebKit would have it imitate a graphics card
/// otherwise, which takes longer and more memory. Not in a debug build: WebDriver, which drives those, waits
/// in vain for a picture of a window that is painted so.
#[cfg(target_os = "linux")]
pub(super) fn settle<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    if cfg!(debug_assertions) || has_graphics_card() {
        return Ok(());
    }
    window.with_webview(|view| {
        if let Some(settings) = WebViewExt::settings(&view.inner()) {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// The web views of other systems see to it themselves.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "the same as on Linux")]
pub(super) fn settle<R: Runtime>(_window: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// Whether the kernel offers something to draw with (<https://docs.kernel.org/gpu/drm-uapi.html>, "Render nodes").
#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    let nodes = std::fs::read_dir("/dev/dri").into_iter().flatten().flatten();
    nodes.map(|node| node.file_name()).any(|name| name.to_string_lossy().starts_with("renderD"))
}

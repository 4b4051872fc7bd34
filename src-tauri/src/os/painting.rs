//! How the web view paints on Linux where there is no graphics card: in a virtual machine, or over a remote desktop.

/// Has the pages painted by the processor alone where nothing else is there. WebKit would have it imitate a graphics card
/// otherwise, which takes longer and more memory.
///
/// WebKit reads this from its surroundings, once, before there is a web view: a policy that is set on a view that loads
/// already leaves it deaf to the mouse wheel. A program can't change its own surroundings safely once threads may read
/// them, so it starts itself anew in others, as the same process. Where that fails it goes on as it is.
///
/// Not in a debug build, unless it is asked for: WebDriver, which drives those, waits in vain for a picture of a window
/// that is painted so.
#[cfg(target_os = "linux")]
pub(crate) fn settle() {
    use std::{env, os::unix::process::CommandExt, process::Command};

    /// WebKit's own name for it; with it, no view has its layers put together by a graphics card.
    const BY_THE_PROCESSOR: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
    /// Asks a debug build for what released ones do.
    const AS_RELEASED: &str = "KEYHOLDER_PAINTS_AS_RELEASED";

    let released = !cfg!(debug_assertions) || env::var_os(AS_RELEASED).is_some();
    if !released || has_graphics_card() || env::var_os(BY_THE_PROCESSOR).is_some() {
        return;
    }
    let Ok(program) = env::current_exe() else { return };
    let _stays = Command::new(program).args(env::args_os().skip(1)).env(BY_THE_PROCESSOR, "1").exec();
}

/// The web views of other systems see to it themselves.
#[cfg(not(target_os = "linux"))]
pub(crate) fn settle() {}

/// Whether the kernel offers something to draw with (<https://docs.kernel.org/gpu/drm-uapi.html>, "Render nodes").
#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    let nodes = std::fs::read_dir("/dev/dri").into_iter().flatten().flatten();
    nodes.map(|node| node.file_name()).any(|name| name.to_string_lossy().starts_with("renderD"))
}

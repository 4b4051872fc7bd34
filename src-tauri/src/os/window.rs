//! The one window, which shows the program's own pages and nothing else.

use tauri::{App, AppHandle, Manager, Runtime, Url, WebviewWindowBuilder, webview::NewWindowResponse};

/// Opens the window as `tauri.conf.json` describes it.
///
/// # Security
/// It never leaves the program's own pages and opens no second window, whatever a page asks for. It keeps nothing on
/// disk (`incognito`), which on Linux also shuts WebDriver out: wry allows it only in a context that is kept. So a debug
/// build, which the window walks drive, has no such window.
///
/// Screenshots of it are not prevented: `contentProtected` does nothing on Linux and little on macOS 15 and later, and
/// what looks like protection and isn't would be worse than none.
pub(crate) fn open<R: Runtime>(app: &App<R>) -> tauri::Result<()> {
    for described in &app.config().app.windows {
        WebviewWindowBuilder::from_config(app, described)?
            .incognito(described.incognito && !cfg!(debug_assertions))
            .on_navigation(is_own_page)
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .build()?;
    }
    Ok(())
}

/// Brings the window to the front, also where it was made small.
pub(crate) fn to_the_front<R: Runtime>(app: &AppHandle<R>) {
    for window in app.webview_windows().values() {
        // A system that keeps windows from coming forward marks it in its bar.
        let _ = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
    }
}

/// Tauri serves the pages as `tauri://localhost`, on Windows as `http://tauri.localhost`.
fn is_own_page(url: &Url) -> bool {
    let (scheme, host) = if cfg!(windows) { ("http", "tauri.localhost") } else { ("tauri", "localhost") };
    url.scheme() == scheme && url.host_str() == Some(host) && url.port().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(url: &str) -> bool {
        is_own_page(&url.parse().expect("a web address"))
    }

    #[test]
    fn the_window_stays_on_the_programs_own_pages() {
        let home = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
        assert!(own(&format!("{home}/index.html#/people")), "its own pages");
        for strange in [
            "https://example.org/".to_owned(),
            "http://tauri.localhost.example.org/".to_owned(),
            "tauri://example.org/".to_owned(),
            "file:///etc/passwd".to_owned(),
            "data:text/html,hello".to_owned(),
            format!("{home}:8080/"),
        ] {
            assert!(!own(&strange), "{strange} is not a page of the program");
        }
    }
}

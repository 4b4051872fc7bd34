//! The system's own dialogs for files and folders.

use std::future::Future;

use api::{ApiError, FileFault};
use rfd::{AsyncFileDialog, FileHandle};
use tauri::{Runtime, WebviewWindow};
use tokio::sync::oneshot;

/// Shows a dialog over the window and gives what was picked, or nothing when it was cancelled.
///
/// The dialog is built on the main thread, which macOS demands, and waited for here, so that the window goes on.
pub(crate) async fn pick<R, F>(
    window: &WebviewWindow<R>,
    title: String,
    ask: impl FnOnce(AsyncFileDialog) -> F + Send + 'static,
) -> Result<Option<String>, ApiError>
where
    R: Runtime,
    F: Future<Output = Option<FileHandle>> + Send + 'static,
{
    let (hand_over, built) = oneshot::channel();
    let over = window.clone();
    let no_dialog = || ApiError::Internal { reference: "dialog".to_owned() };
    window
        .run_on_main_thread(move || {
            let dialog = AsyncFileDialog::new().set_title(title).set_parent(&over);
            // Nobody waits when the window was closed meanwhile.
            let _ = hand_over.send(ask(dialog));
        })
        .map_err(|_| no_dialog())?;
    let Some(picked) = built.await.map_err(|_| no_dialog())?.await else { return Ok(None) };
    let path = picked.path();
    let text = path.to_str().map(str::to_owned);
    // A page can only hand back a path that is text.
    let unreadable = || ApiError::File { fault: FileFault::Other, path: path.to_string_lossy().into_owned() };
    text.map(Some).ok_or_else(unreadable)
}

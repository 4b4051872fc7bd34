//! Files that a command wrote.

use api::view::Written;

/// Which file, how big, and what to know of it.
pub(crate) fn text(what: &str, written: &Written) -> String {
    let Written { file, bytes, sha256, note } = written;
    let note = note.as_ref().map(|note| format!("{note}\n")).unwrap_or_default();
    format!("{what}: {file} ({bytes} bytes)\nSHA-256: {sha256}\n{note}")
}

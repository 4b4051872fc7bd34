//! Files that a command wrote.

use api::view::Written;
use words::{Message, said};

use crate::wording::line;

/// Which file, how big, and what to know of it.
pub(crate) fn text(what: Message, written: &Written) -> String {
    let Written { file, bytes, sha256, note } = written;
    let note = note.as_ref().map(|note| format!("{note}\n")).unwrap_or_default();
    let bytes = bytes.to_string().into();
    let written = line(said::CliWritten { bytes, file: file.into(), what: what.into() });
    format!("{written}{}{note}", line(said::cli_sha256(sha256)))
}

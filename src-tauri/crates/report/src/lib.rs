//! Turns values that are handed in into bytes: an audit as CSV, XLSX, PDF or JSON, the journal as a table, the
//! recovery kit's page, and a run's sheet. Reads no file, no clock and no network; the same values give the same bytes.

mod audit;
mod columns;
mod csv;
mod journal;
mod json;
mod kit;
mod pdf;
mod qr;
mod run_sheet;
#[cfg(test)]
mod sample;
mod typeset;
mod xlsx;

pub use audit::{
    Asked, Audit, By, Group, Kind, Known, Level, Measure, Moment, Proof, Row, SecondFactor, State, Total,
    UNKNOWN, User, When,
};
pub use journal::{JournalFormat, JournalRow, journal_export};
pub use json::FORMAT as AUDIT_JSON_FORMAT;
pub use kit::{GROUPS_BY_HAND, KitPage, Replaced, kit};
pub use qr::qr_svg;
pub use run_sheet::{RunSheet, SheetGroup, SheetStep, run_sheet};
pub use typeset::{SpareFont, SpareFonts};

/// What to write an audit as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For spreadsheets and databases: the lines alone.
    Csv,
    /// For spreadsheets: lines, totals, measures, and how to check.
    Xlsx,
    /// For paper: with a place to sign.
    Pdf,
    /// For programs.
    Json,
}

/// Writes an audit. `fonts` has what the fonts of this crate lack, for paper.
///
/// # Errors
/// [`ReportError::Sheet`] when a workbook can't hold that many lines, the others only when this crate is at fault.
pub fn write(audit: &Audit, format: Format, fonts: &dyn SpareFonts) -> Result<Vec<u8>, ReportError> {
    match format {
        Format::Csv => csv::write(audit),
        Format::Xlsx => xlsx::write(audit),
        Format::Pdf => pdf::write(audit, fonts),
        Format::Json => json::write(audit),
    }
}

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// CSV or JSON could not be put together.
    #[error("the table could not be written down")]
    Table,
    /// The workbook could not be put together.
    #[error("the workbook could not be written down")]
    Sheet(#[from] rust_xlsxwriter::XlsxError),
    /// The page could not be typeset. What typst says is left out: it may quote the data.
    #[error("the page could not be laid out")]
    Layout,
    /// The text is longer than a QR code holds.
    #[error("the text does not fit into a QR code")]
    QrTooLong,
    /// The recovery code is not eight groups of four.
    #[error("the recovery code does not have eight groups of four letters and digits")]
    CodeShape,
}

//! Turns values that are handed in into bytes: an audit as CSV, XLSX, PDF or JSON, the journal as a table, the
//! recovery kit's page, a run's sheet, and a table to fill in. Reads no file, no clock and no network; the same values give the same bytes.
//!
//! ```
//! use report::{JournalFormat, JournalRow, Moment, journal_export};
//!
//! let time = Moment { text: "23 November 2026, 08:00".into(), rfc3339: "2026-11-23T08:00:00Z".into() };
//! let row = JournalRow {
//!     entry: 1,
//!     time,
//!     who: "Ingrid Solberg".into(),
//!     // What spreadsheets would compute is written as text.
//!     what: "=made the vault".into(),
//!     before: None,
//!     after: None,
//!     hash: "6f2a".into(),
//! };
//! let csv = String::from_utf8(journal_export(&[row], JournalFormat::Csv)?)?;
//! assert!(csv.contains("'=made the vault"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod audit;
mod blank;
mod columns;
mod csv;
pub mod form;
mod journal;
mod json;
mod kit;
mod paper;
mod pdf;
mod qr;
mod run_sheet;
#[cfg(test)]
mod sample;
mod signed;
mod typeset;
mod xlsx;

pub use signed::signed_digest;

pub use audit::{
    Asked, Audit, By, Figure, Group, Kind, Known, Later, Level, Measure, Moment, Proof, Row, SecondFactor,
    State, Total, User, When, never, not_yet, unknown,
};
pub use blank::{BlankCells, BlankColumn, blank_table};
pub use journal::{JournalFormat, JournalRow, journal_export};
pub use json::FORMAT as AUDIT_JSON_FORMAT;
pub use kit::{GROUPS_BY_HAND, KitPage, Replaced, kit};
pub use qr::qr_svg;
pub use run_sheet::{RunSheet, SheetGroup, SheetStep, run_sheet};
pub use typeset::{SpareFont, SpareFonts};

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoEnumIterator};

/// How an audit is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumIter)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum AuditFormat {
    /// To print and sign.
    Pdf,
    /// Workbook.
    Xlsx,
    /// Plain table.
    Csv,
    /// For programs.
    Json,
}

impl AuditFormat {
    /// Every one.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::iter()
    }

    /// How its files end.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// Whether it is a text, which a terminal can show.
    #[must_use]
    pub fn is_text(self) -> bool {
        match self {
            Self::Pdf | Self::Xlsx => false,
            Self::Csv | Self::Json => true,
        }
    }
}

/// Writes an audit. `fonts` has what the fonts of this crate lack, for paper.
///
/// # Errors
/// [`ReportError::Sheet`] when a workbook can't hold that many lines, the others only when this crate is at fault.
pub fn write(audit: &Audit, format: AuditFormat, fonts: &dyn SpareFonts) -> Result<Vec<u8>, ReportError> {
    match format {
        AuditFormat::Csv => csv::write(audit),
        AuditFormat::Xlsx => xlsx::write(audit),
        AuditFormat::Pdf => pdf::write(audit, fonts),
        AuditFormat::Json => json::write(audit),
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

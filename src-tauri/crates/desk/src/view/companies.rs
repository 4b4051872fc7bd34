//! Companies: choices for forms.

use directory::{CompanyId, CompanyKind};
use serde::Serialize;

/// A company to choose in a form.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CompanyChoice {
    /// The company.
    pub id: CompanyId,
    /// Its name.
    pub name: String,
    /// Partner or client.
    pub kind: CompanyKind,
    /// Whether it still works with us.
    pub active: bool,
}

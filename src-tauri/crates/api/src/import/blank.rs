//! The table to fill in: for a business whose list nobody has kept yet.

use directory::{Level, SecondFactor, words as terms};
use import::Meaning;
use report::{BlankCells, BlankColumn, blank_table};
use words::{label_form, said};

use crate::view::Written;
use crate::{Api, ApiError};

impl Api {
    /// Writes a table to fill in to a file that isn't there yet: a workbook whose heads are those that an import knows,
    /// each with a note on what belongs below it. Needs no sign-in.
    ///
    /// # Errors
    /// [`ApiError::File`].
    pub fn save_blank_table(&mut self, path: &str) -> Result<Written, ApiError> {
        let table = blank_table(&said::import_blank_sheet().to_string(), &columns());
        let written = table.map_err(Into::into).and_then(|table| self.ports.write_new(path, &table));
        written.map_err(|cause| cause.told(&self.ports))
    }
}

/// One row is an access: who, to what, as whom, how far and since when.
fn columns() -> Vec<BlankColumn> {
    let levels = [Level::Owner, Level::Admin, Level::Elevated, Level::Normal, Level::ReadOnly]
        .map(|level| label_form("level", "label", &level).to_owned());
    let factors = [SecondFactor::On, SecondFactor::Off].map(|one| terms::second_factor(one).to_owned());
    [
        (Meaning::Name, said::import_blank_name(), BlankCells::Text),
        (Meaning::Email, said::import_blank_email(), BlankCells::Text),
        (Meaning::Company, said::import_blank_company(), BlankCells::Text),
        (Meaning::JobTitle, said::import_blank_job_title(), BlankCells::Text),
        (Meaning::Service, said::import_blank_service(), BlankCells::Text),
        (Meaning::Account, said::import_blank_account(), BlankCells::Text),
        (Meaning::Login, said::import_blank_login(), BlankCells::Text),
        (Meaning::Role, said::import_blank_role(), BlankCells::Text),
        (Meaning::Level, said::import_blank_level(), BlankCells::OneOf(levels.to_vec())),
        (Meaning::Since, said::import_blank_since(), BlankCells::Day),
        (Meaning::Until, said::import_blank_until(), BlankCells::Day),
        (Meaning::LastSeen, said::import_blank_last_seen(), BlankCells::Day),
        (Meaning::SecondFactor, said::import_blank_second_factor(), BlankCells::OneOf(factors.to_vec())),
        (Meaning::AuthorisedBy, said::import_blank_authorised_by(), BlankCells::Text),
        (Meaning::Reason, said::import_blank_reason(), BlankCells::Text),
    ]
    .into_iter()
    .map(|(meaning, note, cells)| BlankColumn {
        head: import::words::meaning(meaning).to_owned(),
        note: note.to_string(),
        cells,
    })
    .collect()
}

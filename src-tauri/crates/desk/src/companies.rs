//! Companies: partners and clients.

use directory::Permission;

use crate::view::CompanyChoice;
use crate::{Desk, Trouble};

impl Desk {
    /// Every company, those that left included, in order of their names.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn company_choices(&mut self) -> Result<Vec<CompanyChoice>, Trouble> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let companies = reading.session.companies(None)?;
            let choice = |company: directory::Company| CompanyChoice {
                active: company.is_active(),
                id: company.id,
                name: company.details.name,
                kind: company.kind,
            };
            Ok(companies.into_iter().map(choice).collect())
        })
    }
}

//! Companies: partners and clients.

mod page;

use directory::{
    Company, CompanyDetails, CompanyId, CompanyKind, CompanyState, Permission, Register, companies,
};

use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::view::{CompaniesPage, CompanyChoice, CompanyPage, CompanyRow};
use crate::{Api, ApiError};

impl Api {
    /// Every company, those that left included, in order of their names.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn company_choices(&mut self) -> Result<Vec<CompanyChoice>, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let companies = reading.vault.companies(None)?;
            let choice = |company: Company| CompanyChoice {
                active: company.is_active(),
                id: company.id,
                name: company.details.name,
                kind: company.kind,
            };
            Ok(companies.into_iter().map(choice).collect())
        })
    }

    /// Every company with how much there is of it.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn companies(&mut self) -> Result<CompaniesPage, ApiError> {
        self.read(|reading| reading.companies())
    }

    /// One company's page.
    ///
    /// # Errors
    /// Refused without the right to read the register; no such company.
    pub fn company(&mut self, id: CompanyId) -> Result<CompanyPage, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let company = reading.session.register().company(id)?;
            reading.company_page(company.ok_or(directory::Refusal::NoSuchCompany)?)
        })
    }

    /// Adds a company.
    ///
    /// # Errors
    /// Refused without the right to manage users, and where a field is not right or the name is taken.
    pub fn add_company(&mut self, kind: CompanyKind, details: CompanyDetails) -> Result<CompanyId, ApiError> {
        self.change(|open, _, at| {
            Ok(open.session.change_telling(at, |register| {
                let company = register.next_company()?;
                Ok((companies::add(register, kind, details.clone())?, company))
            })?)
        })
    }

    /// Changes what is written about a company.
    ///
    /// # Errors
    /// Refused without the right to manage users, for no such company, where nothing would change, and where a field is
    /// not right.
    pub fn change_company(&mut self, id: CompanyId, details: CompanyDetails) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            Ok(open.session.change(at, |register| companies::change(register, id, details.clone()))?)
        })
    }

    /// Ends the work with a company. Its staff and what they can get into stay as they are.
    ///
    /// # Errors
    /// Refused without the right to manage users, where the work has ended already, and without a reason.
    pub fn end_company(&mut self, id: CompanyId, reason: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |_| companies::end(id, reason))?))
    }

    /// Takes the work with a company up again.
    ///
    /// # Errors
    /// Refused without the right to manage users, where the work goes on, and without a reason.
    pub fn resume_company(&mut self, id: CompanyId, reason: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |_| companies::resume(id, reason))?))
    }
}

impl Reading<'_> {
    fn companies(&self) -> Outcome<CompaniesPage> {
        self.needs(Permission::ReadRegister)?;
        let counts = self.vault.company_counts()?;
        let mut all = self.vault.companies(None)?;
        all.retain(|company| !company.is_mistake());
        all.sort_by_key(|company| !company.is_active());
        let rows = all.into_iter().map(|company| {
            let count = counts.get(&company.id).copied().unwrap_or_default();
            CompanyRow {
                past_end: self.past_its_end(&company),
                ended_since: match company.state {
                    CompanyState::Active => None,
                    CompanyState::Ended { since, .. } => Some(since),
                },
                id: company.id,
                name: company.details.name,
                kind: company.kind,
                domains: company.details.domains,
                staff: count.staff,
                own: count.own,
                reached: count.reached,
                ends: company.details.ends,
            }
        });
        Ok(CompaniesPage { rows: rows.collect(), can_add: self.may_add_companies()? })
    }

    /// Whether the last day of the agreement with a company that works with us is past.
    fn past_its_end(&self, company: &Company) -> bool {
        company.is_active() && company.details.ends.is_some_and(|ends| ends < self.today())
    }

    /// Whether a company could be added. The name is missing on purpose: what is asked is the right, not the form.
    fn may_add_companies(&self) -> Outcome<bool> {
        let nothing = CompanyDetails::default();
        self.can(|register| companies::add(register, CompanyKind::Partner, nothing))
    }
}

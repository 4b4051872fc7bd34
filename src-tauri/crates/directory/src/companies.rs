//! Adding, changing, ending and resuming companies.

pub(crate) mod changes;
mod record;

pub use record::{Company, CompanyDetails, CompanyKind, CompanyState};

use crate::{
    Actor, Change, CompanyAdded, CompanyChanged, CompanyEnded, CompanyId, CompanyResumed, Fault, Field,
    Proposal, Refusal, Register, RuleError,
};
use crate::{fields, text, users};

/// Most e-mail domains of one company.
pub(crate) const DOMAINS_MOST: usize = 50;

/// Adds a company.
///
/// # Errors
/// When the register could not be read.
pub fn add(register: &dyn Register, kind: CompanyKind, details: CompanyDetails) -> Proposal {
    let company = register.next_company()?;
    Ok(vec![Change::CompanyAdded(CompanyAdded { company, as_kind: kind, details: fields::tidy(details) })])
}

/// Changes what is written about a company.
///
/// # Errors
/// [`Refusal::NoSuchCompany`]; when the register could not be read.
pub fn change(register: &dyn Register, company: CompanyId, details: CompanyDetails) -> Proposal {
    let before = Box::new(of(register, company)?.details);
    Ok(vec![Change::CompanyChanged(CompanyChanged {
        company,
        before,
        after: Box::new(fields::tidy(details)),
    })])
}

/// Ends the work with a company. Its staff and what they can get into stay; a leaver run takes them away.
#[must_use]
pub fn end(company: CompanyId, reason: &str) -> Change {
    Change::CompanyEnded(CompanyEnded { company, reason: reason.trim().to_owned() })
}

/// Takes the work with a company up again.
#[must_use]
pub fn resume(company: CompanyId, reason: &str) -> Change {
    Change::CompanyResumed(CompanyResumed { company, reason: reason.trim().to_owned() })
}

/// Those who manage users manage companies; nobody but an owner the one they work for: it says how long it works with us,
/// and whose address makes somebody its staff.
pub(crate) fn may_manage_one(
    register: &dyn Register,
    actor: &Actor,
    company: CompanyId,
) -> Result<(), RuleError> {
    users::may_manage(register, actor)?;
    if !actor.is_owner() && users::of(register, actor.user)?.details.company == Some(company) {
        return Err(Refusal::NotToYourself.into());
    }
    Ok(())
}

pub(crate) fn of(register: &dyn Register, company: CompanyId) -> Result<Company, RuleError> {
    Ok(register.company(company)?.ok_or(Refusal::NoSuchCompany)?)
}

pub(crate) fn adds(
    register: &dyn Register,
    company: CompanyId,
    details: &CompanyDetails,
) -> Result<(), RuleError> {
    if company != register.next_company()? {
        return Err(Refusal::NotAuthorised.into());
    }
    sound(register, company, details)
}

pub(crate) fn changes(
    register: &dyn Register,
    company: CompanyId,
    before: &CompanyDetails,
    after: &CompanyDetails,
) -> Result<(), RuleError> {
    if of(register, company)?.details != *before {
        return Err(Refusal::NotAuthorised.into());
    }
    if before == after {
        return Err(Refusal::NothingToChange.into());
    }
    sound(register, company, after)
}

pub(crate) fn ends(register: &dyn Register, company: CompanyId) -> Result<(), RuleError> {
    if of(register, company)?.is_active() { Ok(()) } else { Err(Refusal::CompanyEnded.into()) }
}

pub(crate) fn resumes(register: &dyn Register, company: CompanyId) -> Result<(), RuleError> {
    if of(register, company)?.is_active() { Err(Refusal::CompanyNotEnded.into()) } else { Ok(()) }
}

fn sound(register: &dyn Register, company: CompanyId, details: &CompanyDetails) -> Result<(), RuleError> {
    fields::sound(register, None, details)?;
    if register.company_named(&details.name)?.is_some_and(|other| other.id != company) {
        return Err(text::fault(Field::CompanyName, Fault::Taken).into());
    }
    Ok(())
}

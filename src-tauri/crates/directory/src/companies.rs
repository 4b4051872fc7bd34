//! Adding, changing, ending and resuming companies.

pub(crate) mod changes;
mod record;

pub use record::{Company, CompanyDetails, CompanyKind, CompanyState};

use crate::text::{self, NAME_MOST, NOTE_MOST, TEXT_MOST};
use crate::users;
use crate::{
    Actor, Change, CompanyAdded, CompanyChanged, CompanyEnded, CompanyId, CompanyResumed, Fault, Field,
    Proposal, Refusal, Register, Stop,
};

/// Most e-mail domains of one company.
const DOMAINS_MOST: usize = 50;

/// Adds a company.
///
/// # Errors
/// When the register could not be read.
pub fn add(register: &dyn Register, kind: CompanyKind, details: CompanyDetails) -> Proposal {
    let company = register.next_company()?;
    Ok(vec![Change::CompanyAdded(CompanyAdded { company, as_kind: kind, details: tidy(details) })])
}

/// Changes what is written about a company.
///
/// # Errors
/// [`Refusal::NoSuchCompany`]; when the register could not be read.
pub fn change(register: &dyn Register, company: CompanyId, details: CompanyDetails) -> Proposal {
    let before = Box::new(of(register, company)?.details);
    Ok(vec![Change::CompanyChanged(CompanyChanged { company, before, after: Box::new(tidy(details)) })])
}

/// Ends the work with a company. Its staff and what they can get into are taken away by [`crate::access::end_company`]
/// or a leaver run.
#[must_use]
pub fn end(company: CompanyId, reason: &str) -> Change {
    Change::CompanyEnded(CompanyEnded { company, reason: reason.trim().to_owned() })
}

/// Takes the work with a company up again.
#[must_use]
pub fn resume(company: CompanyId, reason: &str) -> Change {
    Change::CompanyResumed(CompanyResumed { company, reason: reason.trim().to_owned() })
}

/// The details with outer spaces taken off, domains in lower case without the at sign, and none twice.
#[must_use]
pub fn tidy(mut details: CompanyDetails) -> CompanyDetails {
    let CompanyDetails { name, domains, contact, address, ends: _, note } = &mut details;
    for text in [name, contact, address, note] {
        *text = text.trim().to_owned();
    }
    let mut seen = std::collections::BTreeSet::new();
    let tidied = std::mem::take(domains).into_iter();
    *domains = tidied
        .map(|domain| domain.trim().trim_start_matches('@').to_lowercase())
        .filter(|domain| !domain.is_empty() && seen.insert(domain.clone()))
        .collect();
    details
}

/// Those who manage users manage companies; nobody but an owner the one they work for: it says how long it works with us,
/// and whose address makes somebody its staff.
pub(crate) fn may_manage_one(register: &dyn Register, actor: &Actor, company: CompanyId) -> Result<(), Stop> {
    users::may_manage(register, actor)?;
    if !actor.is_owner() && users::of(register, actor.user)?.details.company == Some(company) {
        return Err(Refusal::NotToYourself.into());
    }
    Ok(())
}

pub(crate) fn of(register: &dyn Register, company: CompanyId) -> Result<Company, Stop> {
    Ok(register.company(company)?.ok_or(Refusal::NoSuchCompany)?)
}

pub(crate) fn adds(
    register: &dyn Register,
    company: CompanyId,
    details: &CompanyDetails,
) -> Result<(), Stop> {
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
) -> Result<(), Stop> {
    if of(register, company)?.details != *before {
        return Err(Refusal::NotAuthorised.into());
    }
    if before == after {
        return Err(Refusal::NothingToChange.into());
    }
    sound(register, company, after)
}

pub(crate) fn ends(register: &dyn Register, company: CompanyId) -> Result<(), Stop> {
    if of(register, company)?.is_active() { Ok(()) } else { Err(Refusal::CompanyEnded.into()) }
}

pub(crate) fn resumes(register: &dyn Register, company: CompanyId) -> Result<(), Stop> {
    if of(register, company)?.is_active() { Err(Refusal::CompanyNotEnded.into()) } else { Ok(()) }
}

fn sound(register: &dyn Register, company: CompanyId, details: &CompanyDetails) -> Result<(), Stop> {
    text::name(Field::CompanyName, &details.name, NAME_MOST)?;
    text::optional(Field::Contact, &details.contact, TEXT_MOST)?;
    text::optional(Field::Address, &details.address, TEXT_MOST)?;
    text::optional_lines(Field::Note, &details.note, NOTE_MOST)?;
    if details.domains.len() > DOMAINS_MOST {
        return Err(text::fault(Field::Domains, Fault::TooLong).into());
    }
    details.domains.iter().try_for_each(|domain| text::domain(Field::Domains, domain))?;
    if register.company_named(&details.name)?.is_some_and(|other| other.id != company) {
        return Err(text::fault(Field::CompanyName, Fault::Taken).into());
    }
    Ok(())
}

//! Opening, changing and closing accounts; what is sealed beside them; service profiles of the business's own.

pub(crate) mod changes;
pub(crate) mod profile_changes;
mod record;
pub(crate) mod sealed_changes;

pub use record::{Account, AccountDetails, AccountState, Billing, Criticality, Mailbox, Support};

use crate::access;
use crate::text::{self, NAME_MOST, NOTE_MOST, TEXT_MOST};
use crate::{
    AccessDetails, AccountChanged, AccountClosed, AccountId, AccountOpened, AccountReopened, BillingWritten,
    Change, Fault, Field, OwnerNoteWritten, ProfileWritten, Proposal, Refusal, Register, Stop,
    SupportWritten, UserId,
};

/// Longest key of a service profile, in characters.
pub const KEY_MOST: usize = 64;
/// Longest service profile, in bytes.
pub const PROFILE_MOST: usize = 64 * 1024;
/// Most users in one list of an account.
const NAMED_MOST: usize = 200;

/// Opens an account, or puts an open one into the register.
///
/// # Errors
/// When the register could not be read.
pub fn open(register: &dyn Register, details: AccountDetails) -> Proposal {
    open_with(register, details, Vec::new())
}

/// Opens an account and gives access to it, in one entry.
///
/// # Errors
/// When the register could not be read.
pub fn open_with(
    register: &dyn Register,
    details: AccountDetails,
    staff: Vec<(UserId, AccessDetails)>,
) -> Proposal {
    let account = register.next_account()?;
    let mut changes =
        vec![Change::AccountOpened(AccountOpened { account, details: Box::new(tidy(details)) })];
    let grants = staff.into_iter().map(|(user, details)| (user, account, details)).collect();
    changes.extend(access::grant_many(register, grants)?);
    Ok(changes)
}

/// Changes what is written about an account.
///
/// # Errors
/// [`Refusal::NoSuchAccount`]; when the register could not be read.
pub fn change(register: &dyn Register, account: AccountId, details: AccountDetails) -> Proposal {
    let before = Box::new(of(register, account)?.details);
    Ok(vec![Change::AccountChanged(AccountChanged { account, before, after: Box::new(tidy(details)) })])
}

/// Closes an account; every access to it ends with it.
#[must_use]
pub fn close(account: AccountId, reason: &str) -> Change {
    Change::AccountClosed(AccountClosed { account, reason: reason.trim().to_owned() })
}

/// Opens a closed account again. Accesses don't come back.
#[must_use]
pub fn reopen(account: AccountId, reason: &str) -> Change {
    Change::AccountReopened(AccountReopened { account, reason: reason.trim().to_owned() })
}

/// Writes an account's billing data.
#[must_use]
pub fn write_billing(account: AccountId, billing: Billing) -> Change {
    Change::BillingWritten(BillingWritten { account, billing: Box::new(billing) })
}

/// Writes an account's login details and tickets.
#[must_use]
pub fn write_support(account: AccountId, support: Support) -> Change {
    Change::SupportWritten(SupportWritten { account, support: Box::new(support) })
}

/// Writes what owners note about an account.
#[must_use]
pub fn write_owner_note(account: AccountId, note: &str) -> Change {
    Change::OwnerNoteWritten(OwnerNoteWritten { account, note: note.trim().to_owned() })
}

/// Writes a service profile of the business's own; its text is judged by whoever reads profiles.
///
/// # Errors
/// When the register could not be read.
pub fn write_profile(register: &dyn Register, key: &str, text: String) -> Proposal {
    let before = register.profile(key)?;
    Ok(vec![Change::ProfileWritten(ProfileWritten { key: key.to_owned(), before, after: text })])
}

/// Takes a service profile of the business's own away.
///
/// # Errors
/// When the register could not be read.
pub fn forget_profile(register: &dyn Register, key: &str) -> Proposal {
    write_profile(register, key, String::new())
}

/// The details with outer spaces taken off and nobody named twice in a list.
#[must_use]
pub fn tidy(mut details: AccountDetails) -> AccountDetails {
    let AccountDetails {
        service,
        name,
        number,
        web,
        display_name,
        reply_to,
        second_factor_at,
        sign_in_rules,
        note,
        next_in_line,
        mailbox,
        company: _,
        owners_possible: _,
        second_factor_of: _,
        seats: _,
        criticality: _,
        review_days: _,
        reviewed_on: _,
    } = &mut details;
    let texts = [service, name, number, web, display_name, reply_to, second_factor_at, sign_in_rules, note];
    for text in texts.into_iter().chain([&mut mailbox.address]) {
        if text.trim().len() != text.len() {
            *text = text.trim().to_owned();
        }
    }
    for list in [next_in_line, &mut mailbox.readers] {
        let mut seen = std::collections::BTreeSet::new();
        list.retain(|user| seen.insert(*user));
    }
    details
}

pub(crate) fn of(register: &dyn Register, account: AccountId) -> Result<Account, Stop> {
    Ok(register.account(account)?.ok_or(Refusal::NoSuchAccount)?)
}

pub(crate) fn opens(
    register: &dyn Register,
    account: AccountId,
    details: &AccountDetails,
) -> Result<(), Stop> {
    if account != register.next_account()? {
        return Err(Refusal::NotAuthorised.into());
    }
    sound(register, None, details)
}

pub(crate) fn changes(
    register: &dyn Register,
    account: AccountId,
    before: &AccountDetails,
    after: &AccountDetails,
) -> Result<(), Stop> {
    if of(register, account)?.details != *before {
        return Err(Refusal::NotAuthorised.into());
    }
    if before == after {
        return Err(Refusal::NothingToChange.into());
    }
    sound(register, Some(before), after)
}

pub(crate) fn closes(register: &dyn Register, account: AccountId) -> Result<(), Stop> {
    if of(register, account)?.is_open() { Ok(()) } else { Err(Refusal::AccountClosed.into()) }
}

pub(crate) fn reopens(register: &dyn Register, account: AccountId) -> Result<(), Stop> {
    if of(register, account)?.is_open() { Err(Refusal::AccountNotClosed.into()) } else { Ok(()) }
}

/// Whether billing data can be kept.
pub(crate) fn billing(billing: &Billing) -> Result<(), Refusal> {
    let Billing { plan, price, renews_on: _, card, invoices } = billing;
    text::optional(Field::Plan, plan, TEXT_MOST)?;
    text::optional(Field::Price, price, TEXT_MOST)?;
    text::optional(Field::Card, card, TEXT_MOST)?;
    // Twelve digits or more in a row, spaces aside, are a card's number, which has no business here.
    if has_card_number(card) {
        return Err(text::fault(Field::Card, Fault::BadCharacters));
    }
    text::optional_lines(Field::Invoices, invoices, NOTE_MOST)
}

/// Whether login details can be kept.
pub(crate) fn support(support: &Support) -> Result<(), Refusal> {
    let Support { login_details, contact, tickets } = support;
    text::optional_lines(Field::LoginDetails, login_details, NOTE_MOST)?;
    text::optional(Field::Contact, contact, TEXT_MOST)?;
    text::optional_lines(Field::Tickets, tickets, NOTE_MOST)
}

pub(crate) fn profiles(
    register: &dyn Register,
    key: &str,
    before: Option<&str>,
    after: &str,
) -> Result<(), Stop> {
    let slug = key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if key.is_empty() || key.len() > KEY_MOST || !slug {
        return Err(text::fault(Field::Service, Fault::BadCharacters).into());
    }
    if after.len() > PROFILE_MOST {
        return Err(text::fault(Field::Profile, Fault::TooLong).into());
    }
    if register.profile(key)?.as_deref() != before {
        return Err(Refusal::NotAuthorised.into());
    }
    if after.is_empty() && before.is_none_or(str::is_empty) {
        return Err(Refusal::NoSuchService.into());
    }
    if before == Some(after) { Err(Refusal::NothingToChange.into()) } else { Ok(()) }
}

/// Whether every field is right; people who are newly named must be in use.
fn sound(
    register: &dyn Register,
    before: Option<&AccountDetails>,
    details: &AccountDetails,
) -> Result<(), Stop> {
    text::required(Field::Service, &details.service, KEY_MOST)?;
    text::name(Field::AccountName, &details.name, NAME_MOST)?;
    text::optional_name(Field::AccountNumber, &details.number, TEXT_MOST)?;
    text::optional_name(Field::Web, &details.web, TEXT_MOST)?;
    text::optional_name(Field::DisplayName, &details.display_name, TEXT_MOST)?;
    text::optional_address(Field::ReplyTo, &details.reply_to)?;
    text::optional(Field::SecondFactorAt, &details.second_factor_at, TEXT_MOST)?;
    text::optional_name(Field::Mailbox, &details.mailbox.address, TEXT_MOST)?;
    text::optional_lines(Field::SignInRules, &details.sign_in_rules, NOTE_MOST)?;
    text::optional_lines(Field::Note, &details.note, NOTE_MOST)?;
    if details.review_days.is_some_and(|days| !(7..=730).contains(&days)) {
        return Err(text::fault(Field::ReviewDays, Fault::OutOfRange).into());
    }
    if let Some(company) = details.company
        && before.is_none_or(|before| before.company != Some(company))
    {
        let active = register.company(company)?.is_some_and(|company| company.is_active());
        if !active {
            return Err(text::fault(Field::Company, Fault::Unknown).into());
        }
    }
    let was = before.map(AccountDetails::named).unwrap_or_default();
    let lists: [(Field, &[UserId]); 3] = [
        (Field::NextInLine, &details.next_in_line),
        (Field::MailboxReaders, &details.mailbox.readers),
        (Field::SecondFactorOf, details.second_factor_of.as_slice()),
    ];
    for (field, users) in lists {
        if users.len() > NAMED_MOST {
            return Err(text::fault(field, Fault::TooLong).into());
        }
        for user in users.iter().filter(|user| !was.contains(user)) {
            if !register.user(*user)?.is_some_and(|user| user.is_active()) {
                return Err(text::fault(field, Fault::Unknown).into());
            }
        }
    }
    Ok(())
}

fn has_card_number(text: &str) -> bool {
    let mut run = 0;
    for c in text.chars().filter(|c| !matches!(c, ' ' | '-')) {
        run = if c.is_ascii_digit() { run + 1 } else { 0 };
        if run >= 12 {
            return true;
        }
    }
    false
}

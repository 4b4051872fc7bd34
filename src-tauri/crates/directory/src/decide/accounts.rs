//! Opening, changing and closing accounts; what is sealed beside them; service profiles of the business's own.

use super::{access, by};
use crate::text::{self, NAME_MOST, NOTE_MOST, TEXT_MOST};
use crate::{
    AccessDetails, Account, AccountDetails, AccountId, Actor, Billing, Change, Decision, Fault, Field,
    Permission, Refusal, Register, Stop, Support, Timestamp, UserId,
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
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn open(register: &dyn Register, actor: &Actor, at: Timestamp, details: AccountDetails) -> Decision {
    open_with(register, actor, at, details, Vec::new())
}

/// Opens an account and gives access to it, in one entry.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn open_with(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    details: AccountDetails,
    staff: Vec<(UserId, AccessDetails)>,
) -> Decision {
    actor.needs(Permission::OpenCloseAccounts)?;
    let account = register.next_account()?;
    let mut changes = vec![Change::AccountOpened { account, details: Box::new(tidy(details)) }];
    let grants = staff.into_iter().map(|(user, details)| (user, account, details)).collect();
    changes.extend(access::granted(register, grants)?);
    by(register, actor, at, changes)
}

/// Changes what is written about an account.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn change(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    account: AccountId,
    details: AccountDetails,
) -> Decision {
    actor.needs(Permission::ManageAccess)?;
    let before = Box::new(of(register, account)?.details);
    by(register, actor, at, vec![Change::AccountChanged { account, before, after: Box::new(tidy(details)) }])
}

/// Closes an account; every access to it ends with it.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn close(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    account: AccountId,
    reason: &str,
) -> Decision {
    by(register, actor, at, vec![Change::AccountClosed { account, reason: reason.trim().to_owned() }])
}

/// Opens a closed account again. Accesses don't come back.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn reopen(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    account: AccountId,
    reason: &str,
) -> Decision {
    by(register, actor, at, vec![Change::AccountReopened { account, reason: reason.trim().to_owned() }])
}

/// Writes an account's billing data.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn write_billing(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    account: AccountId,
    billing: Billing,
) -> Decision {
    by(register, actor, at, vec![Change::BillingWritten { account, billing: Box::new(billing) }])
}

/// Writes an account's login details and tickets.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn write_support(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    account: AccountId,
    support: Support,
) -> Decision {
    by(register, actor, at, vec![Change::SupportWritten { account, support: Box::new(support) }])
}

/// Writes what owners note about an account.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn write_owner_note(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    account: AccountId,
    note: &str,
) -> Decision {
    by(register, actor, at, vec![Change::OwnerNoteWritten { account, note: note.trim().to_owned() }])
}

/// Writes a service profile of the business's own; its text is judged by whoever reads profiles.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn write_profile(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    key: &str,
    text: String,
) -> Decision {
    actor.needs(Permission::ManageAccess)?;
    let before = register.profile(key)?;
    by(register, actor, at, vec![Change::ProfileWritten { key: key.to_owned(), before, after: text }])
}

/// Takes a service profile of the business's own away.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn forget_profile(register: &dyn Register, actor: &Actor, at: Timestamp, key: &str) -> Decision {
    write_profile(register, actor, at, key, String::new())
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

pub(crate) fn closes(register: &dyn Register, account: AccountId, reason: &str) -> Result<(), Stop> {
    if !of(register, account)?.is_open() {
        return Err(Refusal::AccountClosed.into());
    }
    Ok(text::required(Field::Reason, reason, TEXT_MOST)?)
}

pub(crate) fn reopens(register: &dyn Register, account: AccountId, reason: &str) -> Result<(), Stop> {
    if of(register, account)?.is_open() {
        return Err(Refusal::AccountNotClosed.into());
    }
    Ok(text::required(Field::Reason, reason, TEXT_MOST)?)
}

pub(crate) fn bills(register: &dyn Register, account: AccountId, billing: &Billing) -> Result<(), Stop> {
    of(register, account)?;
    let Billing { plan, price, renews_on: _, card, invoices } = billing;
    text::optional(Field::Plan, plan, TEXT_MOST)?;
    text::optional(Field::Price, price, TEXT_MOST)?;
    text::optional(Field::Card, card, TEXT_MOST)?;
    // Twelve digits or more in a row, spaces aside, are a card's number, which has no business here.
    if has_card_number(card) {
        return Err(text::fault(Field::Card, Fault::BadCharacters).into());
    }
    Ok(text::optional_lines(Field::Invoices, invoices, NOTE_MOST)?)
}

pub(crate) fn supports(register: &dyn Register, account: AccountId, support: &Support) -> Result<(), Stop> {
    of(register, account)?;
    let Support { login_details, contact, tickets } = support;
    text::optional_lines(Field::LoginDetails, login_details, NOTE_MOST)?;
    text::optional(Field::Contact, contact, TEXT_MOST)?;
    Ok(text::optional_lines(Field::Tickets, tickets, NOTE_MOST)?)
}

pub(crate) fn notes(register: &dyn Register, account: AccountId, note: &str) -> Result<(), Stop> {
    of(register, account)?;
    Ok(text::optional_lines(Field::Note, note, NOTE_MOST)?)
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

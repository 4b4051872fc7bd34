//! Opens the sample's accounts and gives its accesses.

use directory::{
    AccessDetails, AccountDetails, AccountId, Billing, CompanyDetails, CompanyKind, Criticality, Day, Level,
    Mailbox, Register, SecondFactor, Seen, Support, Timestamp, UserId, access, accounts, companies,
};
use jiff::ToSpan;
use vault::Session;

use super::table::{BadLine, lines};
use crate::call_error::{CallError, Outcome};

const ACCOUNTS: &str = include_str!("accounts.txt");
const ACCESS: &str = include_str!("access.txt");

/// Opens every account of accounts.txt, with what is sealed about it.
pub(super) fn open_accounts(session: &mut Session, at: Timestamp, today: Day) -> Outcome<()> {
    for fields in lines(ACCOUNTS) {
        let account = Account::read(session, &fields, today).ok_or(BadLine).map_err(told)?;
        let company = match account.company {
            "" => None,
            name => Some(client(session, at, name)?),
        };
        let details = AccountDetails { company, ..account.details };
        let id = session.change_telling(at, |r| {
            let id = r.next_account()?;
            Ok((accounts::open(r, details.clone())?, id))
        })?;
        if let Some(billing) = account.billing {
            session.change(at, |_| accounts::write_billing(id, billing.clone()))?;
        }
        if !account.support.login_details.is_empty() {
            session.change(at, |_| accounts::write_support(id, account.support.clone()))?;
        }
        if !account.note.is_empty() {
            session.change(at, |_| accounts::write_owner_note(id, account.note))?;
        }
    }
    Ok(())
}

/// Gives the accesses of access.txt to users who are in the register and have none of them yet.
pub(super) fn give_accesses(session: &mut Session, at: Timestamp, today: Day) -> Outcome<()> {
    let mut grants = Vec::new();
    for fields in lines(ACCESS) {
        let known = session.register().user_named(fields.first().copied().unwrap_or_default())?;
        let Some(user) = known.filter(directory::User::is_active) else { continue };
        let (account, mut details) = grant(session, &fields, today).ok_or(BadLine).map_err(told)?;
        if matches!(details.last_seen, Seen::On(day) if day > at.day_utc()) {
            // Nobody knows it yet: `write_last_seen` says it when it has happened.
            details.last_seen = Seen::Unknown;
        }
        let has = session.register().accesses_of(user.id)?;
        if !has.iter().any(|access| access.account == account) {
            grants.push((user.id, account, details));
        }
    }
    Ok(session.change(at, |r| access::grant_many(r, grants.clone()))?)
}

/// Writes down when everybody was last seen, as somebody does who looked at the services' lists.
pub(super) fn write_last_seen(session: &mut Session, at: Timestamp, today: Day) -> Outcome<()> {
    let mut seen = Vec::new();
    for fields in lines(ACCESS) {
        let known = session.register().user_named(fields.first().copied().unwrap_or_default())?;
        let Some(user) = known else { continue };
        let (account, details) = grant(session, &fields, today).ok_or(BadLine).map_err(told)?;
        let last_seen = match details.last_seen {
            Seen::On(day) => Seen::On(day.min(at.day_utc())),
            other @ (Seen::Unknown | Seen::Never) => other,
        };
        let theirs = session.register().accesses_of(user.id)?.into_iter();
        let to = theirs.filter(|access| access.account == account);
        seen.extend(to.map(|access| (access.id, AccessDetails { last_seen, ..access.details })));
    }
    Ok(session.change(at, |r| access::change_many(r, seen.clone()))?)
}

/// Takes away the access of somebody to the account of this key.
pub(super) fn end_access(
    session: &mut Session,
    at: Timestamp,
    user: UserId,
    key: &str,
    reason: &str,
) -> Outcome<()> {
    let account = account_of(key).ok_or(BadLine).map_err(told)?;
    let held = session.register().accesses_of(user)?;
    let ids: Vec<_> =
        held.iter().filter(|access| access.account == account).map(|access| access.id).collect();
    Ok(session.change(at, |r| access::end(r, &ids, reason))?)
}

struct Account {
    company: &'static str,
    details: AccountDetails,
    billing: Option<Billing>,
    support: Support,
    note: &'static str,
}

impl Account {
    fn read(session: &Session, fields: &[&'static str], today: Day) -> Option<Self> {
        let [
            _,
            service,
            name,
            company,
            number,
            mailbox,
            readers,
            next,
            factor,
            seats,
            critical,
            every,
            last,
            bill,
            login,
            note,
        ] = *fields
        else {
            return None;
        };
        let user = |name: &str| session.register().user_named(name).ok().flatten().map(|user| user.id);
        // Whoever comes later is not named yet.
        let users = |names: &str| names.split_whitespace().filter_map(user).collect::<Vec<_>>();
        let readers = users(readers);
        let details = AccountDetails {
            service: service.into(),
            name: name.into(),
            number: number.into(),
            next_in_line: users(next),
            second_factor_of: users(factor).first().copied(),
            mailbox: Mailbox { address: mailbox.into(), shared: readers.len() > 1, readers },
            seats: optional(seats)?,
            criticality: match critical {
                "high" => Criticality::High,
                "normal" => Criticality::Normal,
                "low" => Criticality::Low,
                _ => return None,
            },
            review_days: optional(every)?,
            reviewed_on: ago(today, last)?,
            ..AccountDetails::default()
        };
        let billing = match bill.split(", ").collect::<Vec<_>>()[..] {
            [plan, price, renews, card] => Some(Billing {
                plan: plan.into(),
                price: price.into(),
                renews_on: ago(today, renews)?,
                card: card.into(),
                invoices: String::new(),
            }),
            _ => None,
        };
        let support = Support { login_details: login.into(), ..Support::default() };
        Some(Self { company, details, billing, support, note })
    }
}

fn grant(session: &Session, fields: &[&str], today: Day) -> Option<(AccountId, AccessDetails)> {
    let [_, account, level, roles, login, since, until, seen, factor, by, reason, shared] = *fields else {
        return None;
    };
    let details = AccessDetails {
        login: login.into(),
        shared: shared == "shared",
        roles: vec![roles.into()],
        level: serde_json::from_value::<Level>(level.into()).ok()?,
        authorised_by: session.register().user_named(by).ok()?.map(|user| user.id),
        reason: reason.into(),
        since: ago(today, since)?,
        until: ago(today, until)?,
        last_seen: match seen {
            "unknown" => Seen::Unknown,
            "never" => Seen::Never,
            days => ago(today, days)?.map_or(Seen::Unknown, Seen::On),
        },
        second_factor: serde_json::from_value::<SecondFactor>(factor.into()).ok()?,
        ..AccessDetails::default()
    };
    Some((account_of(account)?, details))
}

/// Accounts are numbered in the order of accounts.txt.
fn account_of(key: &str) -> Option<AccountId> {
    let place = lines(ACCOUNTS).position(|fields| fields.first() == Some(&key))?;
    u32::try_from(place + 1).ok().map(AccountId)
}

fn client(session: &mut Session, at: Timestamp, name: &str) -> Outcome<directory::CompanyId> {
    if let Some(known) = session.register().company_named(name)? {
        return Ok(known.id);
    }
    let details = CompanyDetails { name: name.into(), ..CompanyDetails::default() };
    Ok(session.change_telling(at, |r| {
        let id = r.next_company()?;
        Ok((companies::add(r, CompanyKind::Client, details.clone())?, id))
    })?)
}

/// A day that many days ago; nothing for an empty text. `None` when it doesn't read.
fn ago(today: Day, text: &str) -> Option<Option<Day>> {
    if text.is_empty() {
        return Some(None);
    }
    let days: i64 = text.parse().ok()?;
    today.0.checked_sub(days.days()).ok().map(|day| Some(Day(day)))
}

fn optional<N: std::str::FromStr>(text: &str) -> Option<Option<N>> {
    if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) }
}

fn told(error: BadLine) -> CallError {
    CallError::from(directory::ReadError(error.into()))
}

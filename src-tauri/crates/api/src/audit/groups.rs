//! An audit's lines in their groups and in order, as many as are asked for.

use std::collections::HashMap;

use directory::{Account, CompanyId, User, UserId};
use report::{Group, Row};
use vault::AccessRow;

use super::audit_day::AuditDay;
use super::rows::is_privileged;
use super::source::{Of, Source};
use crate::call_error::Outcome;
use crate::view::{AuditBy, AuditQuery};

/// The groups, up to the line of the number `most`.
///
/// By account: this vault's own sign-ins, then the accounts by name; in each, those that reach furthest first and then
/// by name, and at the end who reads the mailbox. By person: users by name; for each, the sign-in, the accesses that
/// reach furthest first and then by account, and mailboxes. By company: our own business and the others by name, each
/// with its staff as by person.
pub(super) fn groups(
    then: &AuditDay<'_>,
    query: &AuditQuery,
    source: &impl Source,
    most: usize,
) -> Outcome<Vec<Group>> {
    let mut mailboxes: HashMap<UserId, Vec<&Account>> = HashMap::new();
    for (reader, account) in then.mailboxes() {
        mailboxes.entry(reader).or_default().push(account);
    }
    let partners = then.partners();
    let mut walk = Walk { then, query, source, mailboxes, partners, left: most, groups: Vec::new() };
    match query.by {
        AuditBy::Account => walk.accounts()?,
        AuditBy::Person => walk.people()?,
        AuditBy::Company => walk.companies()?,
    }
    Ok(walk.groups)
}

struct Walk<'a, S> {
    then: &'a AuditDay<'a>,
    query: &'a AuditQuery,
    source: &'a S,
    mailboxes: HashMap<UserId, Vec<&'a Account>>,
    partners: Vec<CompanyId>,
    left: usize,
    groups: Vec<Group>,
}

impl<S: Source> Walk<'_, S> {
    fn accounts(&mut self) -> Outcome<()> {
        let then = self.then;
        if self.query.account.is_none() {
            let mut rows = Vec::new();
            self.each(Of::SigningIn, |AccessRow { user, sign_in }| {
                let Some(sign_in) = sign_in else { return Ok(true) };
                rows.extend(self.shown(user, then.sign_in_row(user, sign_in)?));
                Ok(rows.len() < self.left)
            })?;
            self.add(then.vault_heading(), rows);
        }
        let reached = self.source.reached()?;
        let has_lines = |account: &Account| {
            let reached = reached.as_ref().is_none_or(|reached| reached.contains(&account.id));
            (reached || !account.details.mailbox.readers.is_empty())
                && self.query.account.is_none_or(|only| only == account.id)
        };
        for account in then.accounts.iter().filter(|account| has_lines(account)) {
            if self.left == 0 {
                break;
            }
            self.add(then.heading(account), self.account(account)?);
        }
        Ok(())
    }

    fn account(&self, account: &Account) -> Outcome<Vec<Row>> {
        let mut rows = Vec::new();
        for access in self.source.to(account.id, self.left)?.iter() {
            let Some(user) = self.then.user(access.user)? else { continue };
            rows.extend(self.shown(&user, self.then.access_row(&user, account, access)?));
        }
        let open = account.is_open();
        for reader in account.details.mailbox.readers.iter().filter(|_| open) {
            let Some(user) = self.then.user(*reader)? else { continue };
            rows.extend(self.shown(&user, self.then.mailbox_row(&user, account)));
        }
        Ok(rows)
    }

    fn people(&mut self) -> Outcome<()> {
        // Names alone may be the same; each user is a group of their own.
        let heading =
            |user: &User| format!("{} ({})", user.details.name.trim(), user.details.username.trim());
        let (mut groups, mut lines) = (Vec::new(), 0);
        self.each(Of::Everybody, |person| {
            let rows = self.person(person)?;
            lines += rows.len();
            groups.push((heading(&person.user), rows));
            Ok(lines < self.left)
        })?;
        groups.into_iter().for_each(|(heading, rows)| self.add(heading, rows));
        Ok(())
    }

    fn companies(&mut self) -> Outcome<()> {
        let companies = self.then.companies.iter().map(|company| Some(company.id));
        for company in [None].into_iter().chain(companies) {
            if self.left == 0 {
                break;
            }
            let mut rows = Vec::new();
            self.each(Of::Staff(company), |person| {
                rows.extend(self.person(person)?);
                Ok(rows.len() < self.left)
            })?;
            self.add(self.then.company(company).to_owned(), rows);
        }
        Ok(())
    }

    /// All lines of a user.
    fn person(&self, AccessRow { user, sign_in }: &AccessRow) -> Outcome<Vec<Row>> {
        let then = self.then;
        let accesses = self.source.of(user.id)?;
        let mut accesses: Vec<_> =
            accesses.iter().filter_map(|access| Some((then.account(access.account)?, access))).collect();
        accesses.sort_by_key(|(account, access)| (access.details.level, then.place(account.id), access.id));
        let mailboxes = self.mailboxes.get(&user.id).map(Vec::as_slice).unwrap_or_default();
        let nothing = sign_in.is_none() && accesses.is_empty() && mailboxes.is_empty();
        let mut rows = Vec::new();
        if let Some(sign_in) = sign_in.as_ref().filter(|_| self.query.account.is_none()) {
            rows.extend(self.shown(user, then.sign_in_row(user, sign_in)?));
        }
        let asked = |account: &Account| self.query.account.is_none_or(|only| only == account.id);
        for (account, access) in accesses.into_iter().filter(|(account, _)| asked(account)) {
            rows.extend(self.shown(user, then.access_row(user, account, access)?));
        }
        for account in mailboxes.iter().filter(|account| asked(account)) {
            rows.extend(self.shown(user, then.mailbox_row(user, account)));
        }
        if nothing && self.query.lists_without_access(user.is_active()) {
            rows.extend(self.shown(user, then.no_access_row(user)));
        }
        Ok(rows)
    }

    /// The line, unless the filters leave it out.
    fn shown(&self, user: &User, row: Row) -> Option<Row> {
        let partner = || user.details.company.is_some_and(|company| self.partners.contains(&company));
        let shows = (!self.query.privileged_only || is_privileged(row.level))
            && (!self.query.partners_only || partner());
        shows.then_some(row)
    }

    /// Hands over the users in order until it is enough.
    fn each(&self, of: Of, mut more: impl FnMut(&AccessRow) -> Outcome<bool>) -> Outcome<()> {
        let mut offset = 0;
        loop {
            let people = self.source.people(of, offset)?;
            if people.is_empty() {
                return Ok(());
            }
            for person in people.iter() {
                if !more(person)? {
                    return Ok(());
                }
            }
            offset += people.len();
        }
    }

    fn add(&mut self, heading: String, mut rows: Vec<Row>) {
        rows.truncate(self.left);
        self.left -= rows.len();
        if !rows.is_empty() {
            self.groups.push(Group { heading, rows });
        }
    }
}

impl AuditQuery {
    /// Whether a user of whom no access is known has a line that says so.
    pub(super) fn lists_without_access(&self, active: bool) -> bool {
        (active || !self.active_only) && !self.privileged_only && self.account.is_none()
    }
}

//! Users of a table: found in the register, or added.

use directory::{
    Change, CompanyAdded, CompanyDetails, CompanyId, CompanyKind, UserAdded, UserDetails, UserId, UserKind,
    is_address, username_from,
};
use import::values::{KindSaid, Status};
use import::{Key, PersonFound, email_key, login_key};
use words::said;

use super::known::{Holder, KnownCompany, KnownUser};
use super::plan::Planning;
use crate::call_error::Outcome;

impl Planning<'_> {
    /// The user that each record of the table is; nothing for one that is left out.
    pub(super) fn users(&mut self, found: &[PersonFound], address: &str) -> Outcome<Vec<Option<UserId>>> {
        let mut users = vec![None; found.len()];
        // Records of one table are different people, so all are looked for before the first is added.
        let known: Vec<Option<Holder<UserId>>> = found.iter().map(|found| self.known.user(found)).collect();
        // People first: an API process names one who may stand further down.
        for machines in [false, true] {
            for ((user, found), known) in users.iter_mut().zip(found).zip(&known) {
                if (kind(found) != UserKind::Person) == machines {
                    *user = self.user(found, *known, address)?;
                }
            }
        }
        Ok(users)
    }

    fn user(
        &mut self,
        found: &PersonFound,
        known: Option<Holder<UserId>>,
        address: &str,
    ) -> Outcome<Option<UserId>> {
        let key = found.key();
        let called = called(found);
        match known {
            Some(Holder::One(user)) => {
                self.met_again(user, found)?;
                Ok(Some(user))
            }
            Some(Holder::Several) => {
                let why = if key.email.is_some() {
                    said::import_email_several()
                } else {
                    said::import_name_several()
                };
                self.leave_out(&found.lines, called, why);
                self.unread_people.push(key);
                Ok(None)
            }
            None => self.new_user(found, &key, address),
        }
    }

    /// Somebody who is in the register. Whom undoing an import disabled comes back; everybody else's record stays as it is,
    /// and what the table says otherwise is noted.
    fn met_again(&mut self, user: UserId, found: &PersonFound) -> Outcome<()> {
        let row = self.known.users.get(&user).and_then(|known| known.row.clone());
        let Some(row) = row.filter(|_| self.met.insert(user)) else { return Ok(()) };
        self.user_again(user, found)?;
        if self.known.users.get(&user).is_some_and(|known| known.active == row.is_active()) {
            self.user_differs(found, &row);
        }
        Ok(())
    }

    fn new_user(&mut self, found: &PersonFound, key: &Key, address: &str) -> Outcome<Option<UserId>> {
        let called = called(found).to_owned();
        let as_kind = kind(found);
        if found.status == Status::Deleted {
            self.leave_out(&found.lines, &called, said::import_user_deleted());
            return Ok(None);
        }
        if found.email.is_empty() {
            self.plan.without_address += 1;
        }
        let notify = if found.email.is_empty() { address } else { &found.email };
        if notify.is_empty() {
            self.leave_out(&found.lines, &called, said::import_no_address());
            return Ok(None);
        }
        let responsible = self
            .known
            .named(&found.responsible)
            .filter(|user| self.known.users.get(user).is_some_and(|user| user.active && user.person));
        let machine = as_kind != UserKind::Person;
        if machine && (responsible.is_none() || found.purpose.is_empty()) {
            self.leave_out(&found.lines, &called, said::import_machine_lacks());
            return Ok(None);
        }
        if key.email.is_some() && self.known.has_name(key) {
            self.warn(&found.lines, said::import_name_known(&called));
        }
        let user = self.known.next_user;
        self.known.next_user = UserId(user.0.saturating_add(1));
        let company = self.company(&found.company)?;
        let stops = found.stops.filter(|stops| found.starts.is_none_or(|starts| starts <= *stops));
        if stops != found.stops {
            self.warn(&found.lines, said::import_leaves_first());
        }
        let details = UserDetails {
            name: called.clone(),
            username: self.username(found, user),
            reply_to: String::new(),
            notify: notify.to_owned(),
            job_title: found.job_title.clone(),
            department: found.department.clone(),
            company,
            starts: found.starts,
            stops,
            responsible: responsible.filter(|_| machine),
            purpose: if machine { found.purpose.clone() } else { String::new() },
            rotates_on: None,
        };
        if is_out_of_use(found) {
            self.disable.push(user);
        }
        // An address that was given for everybody is nobody's own.
        let addresses = [email_key(&found.email)];
        let known = KnownUser { name: called.clone(), active: true, person: !machine, row: None };
        self.known.put_user(user, known, &addresses);
        self.plan.counts.users_new += 1;
        self.plan.users.push(called);
        let details = directory::fields::tidy(details);
        self.plan.changes.push(Change::UserAdded(UserAdded { user, as_kind, details }));
        Ok(Some(user))
    }

    /// The username that the table gives, or one made of the name or the address.
    fn username(&mut self, found: &PersonFound, user: UserId) -> String {
        let fits = |text: &&str| names::is_username(text);
        let local = found.email.split('@').next().unwrap_or_default();
        let name = Some(found.name.as_str()).filter(|name| !is_address(name)).unwrap_or_default();
        let made = [found.username.as_str(), name, local]
            .map(username_from)
            .into_iter()
            .find(|made| names::is_username(made));
        let given = Some(found.username.as_str()).filter(fits).map(str::to_owned);
        let wanted = given.or(made).unwrap_or_else(|| "user".to_owned());
        self.known.take_username(&wanted, user)
    }

    /// The company of this name, added as a partner where it is new; nothing for our own business.
    pub(super) fn company(&mut self, name: &str) -> Outcome<Option<CompanyId>> {
        let key = login_key(name);
        if key.is_empty() || key == self.known.business {
            return Ok(None);
        }
        self.company_again(&key, name)?;
        if let Some(known) = self.known.companies.get(&key) {
            return Ok(Some(known.id));
        }
        let company = self.known.next_company;
        self.known.next_company = CompanyId(company.0.saturating_add(1));
        self.known.companies.insert(key, KnownCompany { id: company, active: true, ended: None });
        self.plan.counts.companies_new += 1;
        self.plan.companies.push(name.to_owned());
        let details = CompanyDetails { name: name.trim().to_owned(), ..CompanyDetails::default() };
        self.plan.changes.push(Change::CompanyAdded(CompanyAdded {
            company,
            as_kind: CompanyKind::Partner,
            details,
        }));
        Ok(Some(company))
    }
}

/// What a record is called: its name, or what else it has.
fn called(found: &PersonFound) -> &str {
    let PersonFound { name, email, username, .. } = found;
    [name, email, username].into_iter().find(|text| !text.is_empty()).map_or("", String::as_str)
}

/// Whether the table says that somebody is not in use; they come in disabled, so that what they can reach is seen.
pub(super) fn is_out_of_use(found: &PersonFound) -> bool {
    matches!(found.status, Status::Suspended | Status::Deactivated)
}

fn kind(found: &PersonFound) -> UserKind {
    match found.kind {
        None | Some(KindSaid::Person) => UserKind::Person,
        // A program whose maker isn't said is taken for one of our own.
        Some(KindSaid::Api | KindSaid::Program) => UserKind::Api,
        Some(KindSaid::Integration) => UserKind::Integration,
    }
}

//! Sentences and details of changes to companies, accounts, accesses and runs.

use super::{Detail, Doing, Labelled, Names, differing, ending, new};
use crate::words::{company_kind, criticality, level, run_kind, second_factor, seen, single_permission};
use crate::{
    AccessDetails, AccountDetails, Change, CompanyDetails, Day, RunAbout, RunDetails, RunKind, Task, UserId,
};

impl Doing<'_> {
    /// What one of these changes did. Every other change is none of this file's.
    pub(super) fn with_accounts(&self, change: &Change) -> String {
        let (user, account) = (|id| self.name(id), |id| self.names.account(id));
        match change {
            Change::CompanyAdded { as_kind, details, .. } => {
                format!("added the company {} ({})", details.name, company_kind(*as_kind))
            }
            Change::CompanyChanged { company, .. } => {
                format!("changed the record of {}", self.names.company(*company))
            }
            Change::CompanyEnded { company, reason } => {
                format!("ended the work with {}: {}", self.names.company(*company), ending(reason))
            }
            Change::CompanyResumed { company, reason } => {
                format!("took up the work with {} again: {}", self.names.company(*company), ending(reason))
            }
            Change::ProfileWritten { key, after, .. } if after.is_empty() => {
                format!("took away the own profile of the service {key}")
            }
            Change::ProfileWritten { key, before, .. } if before.as_deref().is_none_or(str::is_empty) => {
                format!("wrote a profile of the service {key}")
            }
            Change::ProfileWritten { key, .. } => format!("changed the profile of the service {key}"),
            Change::AccountOpened { details, .. } => format!("opened the account {}", details.name),
            Change::AccountChanged { account: id, .. } => format!("changed the account {}", account(*id)),
            Change::AccountClosed { account: id, reason } => {
                format!(
                    "closed the account {} and ended every access to it: {}",
                    account(*id),
                    ending(reason)
                )
            }
            Change::AccountReopened { account: id, reason } => {
                format!("opened the account {} again: {}", account(*id), ending(reason))
            }
            Change::BillingWritten { account: id, .. } => {
                format!("changed the billing data of {}", account(*id))
            }
            Change::SupportWritten { account: id, .. } => {
                format!("changed the login details and tickets of {}", account(*id))
            }
            Change::OwnerNoteWritten { account: id, .. } => {
                format!("changed the owners' note on {}", account(*id))
            }
            Change::AccessGranted { user: who, account: id, details, .. } => {
                let named = details.roles.join(", ");
                let role = if named.is_empty() { level(details.level) } else { &named };
                format!("gave {} access to {} ({role})", user(*who), account(*id))
            }
            Change::AccessChanged { user: who, account: id, .. } => {
                format!("changed the access of {} to {}", user(*who), account(*id))
            }
            Change::AccessEnded { user: who, account: id, reason, .. } => {
                format!("took away the access of {} to {}: {}", user(*who), account(*id), ending(reason))
            }
            Change::RunStarted { run, details, tasks } => format!(
                "started {} {} for {} with {} steps",
                article(details.kind),
                run.0,
                self.about(details),
                tasks.len()
            ),
            Change::StepDone { run, step, .. } => format!("did step {} of run {}", step + 1, run.0),
            Change::StepVerified { run, step, .. } => {
                format!("made sure of step {} of run {}", step + 1, run.0)
            }
            Change::StepReopened { run, step, reason } => {
                format!("opened step {} of run {} again: {}", step + 1, run.0, ending(reason))
            }
            Change::StepExcepted { run, step, until, reason } => {
                format!("let step {} of run {} be until {until}: {}", step + 1, run.0, ending(reason))
            }
            Change::StepAdded { run, what, .. } => format!("added a step to run {}: {}", run.0, ending(what)),
            Change::RunClosed { run } => format!("closed run {}", run.0),
            Change::RunGivenUp { run, reason } => format!("gave up run {}: {}", run.0, ending(reason)),
            Change::JobWritten { name, accesses } if accesses.is_empty() => {
                format!("took away the template of the job {name}")
            }
            Change::JobWritten { name, accesses } => {
                format!("wrote what the job {name} takes ({} accounts)", accesses.len())
            }
            crate::vault_change!() => String::new(),
        }
    }

    fn about(&self, details: &RunDetails) -> String {
        match details.about {
            RunAbout::User(user) => self.name(user),
            RunAbout::Company(company) => self.names.company(company),
        }
    }
}

fn article(kind: RunKind) -> &'static str {
    match kind {
        RunKind::Leaver => "leaver run",
        RunKind::Joiner => "joiner run",
        RunKind::Mover => "mover run",
    }
}

/// One of these changes in detail.
pub(super) fn details(change: &Change, names: &dyn Names) -> Vec<Detail> {
    match change {
        Change::CompanyAdded { as_kind, details, .. } => {
            let kind = [new("Kind", company_kind(*as_kind))];
            kind.into_iter().chain(filled(company_list(details).into())).collect()
        }
        Change::CompanyChanged { before, after, .. } => {
            differing(company_list(before).into_iter().zip(company_list(after)).collect())
        }
        Change::CompanyEnded { reason, .. }
        | Change::CompanyResumed { reason, .. }
        | Change::AccountClosed { reason, .. }
        | Change::AccountReopened { reason, .. }
        | Change::AccessEnded { reason, .. }
        | Change::StepReopened { reason, .. }
        | Change::RunGivenUp { reason, .. } => vec![new("Reason", reason)],
        Change::ProfileWritten { key, .. } => vec![new("Service", key)],
        Change::AccountOpened { details, .. } => filled(account_list(details, names).into()),
        Change::AccountChanged { before, after, .. } => {
            differing(account_list(before, names).into_iter().zip(account_list(after, names)).collect())
        }
        Change::BillingWritten { billing, .. } => filled(vec![
            ("Plan", billing.plan.clone()),
            ("Price", billing.price.clone()),
            ("Renews on", day(billing.renews_on)),
            ("Card", billing.card.clone()),
            ("Invoices", billing.invoices.clone()),
        ]),
        Change::SupportWritten { support, .. } => filled(vec![
            ("Login details", support.login_details.clone()),
            ("Support contact", support.contact.clone()),
            ("Tickets", support.tickets.clone()),
        ]),
        Change::OwnerNoteWritten { note, .. } => vec![new("Note", note)],
        Change::AccessGranted { user, account, details, .. } => {
            let whose = [new("User", &names.user(*user)), new("Account", &names.account(*account))];
            whose.into_iter().chain(filled(access_list(details, names).into())).collect()
        }
        Change::AccessChanged { before, after, .. } => {
            differing(access_list(before, names).into_iter().zip(access_list(after, names)).collect())
        }
        Change::RunStarted { details, tasks, .. } => {
            let mut all = vec![new("Kind", run_kind(details.kind)), new("Reason", &details.reason)];
            all.extend(filled(vec![("Day", day(details.day)), ("Job", details.job.clone())]));
            all.extend(tasks.iter().map(|(task, _)| new("Step", &task_sentence(task, names))));
            all
        }
        Change::StepDone { note, .. } => filled(vec![("Note", note.clone())]),
        Change::StepVerified { how, .. } => vec![new("How", how)],
        Change::StepExcepted { until, reason, .. } => {
            vec![new("Until", &until.to_string()), new("Reason", reason)]
        }
        Change::StepAdded { what, privileged, .. } => {
            let verified = if *privileged { "yes" } else { "" };
            filled(vec![("Step", what.clone()), ("Must be verified", verified.to_owned())])
        }
        Change::JobWritten { accesses, .. } => {
            let line = |of: &crate::JobAccess| {
                let roles =
                    if of.roles.is_empty() { level(of.level).to_owned() } else { of.roles.join(", ") };
                new("Access", &format!("{} ({roles})", names.account(of.account)))
            };
            accesses.iter().map(line).collect()
        }
        Change::RunClosed { .. } | crate::vault_change!() => Vec::new(),
    }
}

/// A task as something to do: "Take away the access of Aylin Demir to Newsletter".
#[must_use]
pub fn task_sentence(task: &Task, names: &dyn Names) -> String {
    let of = |user: &UserId| names.user(*user);
    match task {
        Task::Disable { user } => format!("Disable {} and their sign-in here", of(user)),
        Task::HandOver { account, user } => {
            format!("Make somebody else an owner of {} beside {}", names.account(*account), of(user))
        }
        Task::EndAccess { access } => match names.access(*access) {
            Some((user, account)) => {
                format!("Take away the access of {} to {}", names.user(user), names.account(account))
            }
            None => format!("Take away access {}", access.0),
        },
        Task::ChangeSharedLogin { account, user } => {
            format!("Change the shared password of {} that {} knows", names.account(*account), of(user))
        }
        Task::CloseMailbox { account, user } => {
            format!("Let {} no longer read the mailbox of {}", of(user), names.account(*account))
        }
        Task::MoveSecondFactor { account, user } => {
            format!("Move the second factor of {} away from {}", names.account(*account), of(user))
        }
        Task::HandOverMachine { machine, user } => {
            format!("Let somebody other than {} look after {} and change its keys", of(user), of(machine))
        }
        Task::ReplaceKit { number, user } => {
            format!("Destroy recovery kit {} of {}", number.0, of(user))
        }
        Task::NameNextInLine { account, user } => {
            format!("Name somebody other than {} as next in line for {}", of(user), names.account(*account))
        }
        Task::GiveAccess { account, user, roles, level: reach } => {
            let role = if roles.is_empty() { level(*reach).to_owned() } else { roles.join(", ") };
            format!("Give {} access to {} ({role})", of(user), names.account(*account))
        }
        Task::EndCompany { company } => format!("End the work with {}", names.company(*company)),
        Task::Other { what } => what.clone(),
    }
}

fn filled(list: Vec<Labelled>) -> Vec<Detail> {
    list.into_iter().filter(|(_, value)| !value.is_empty()).map(|(label, value)| new(label, &value)).collect()
}

fn day(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn company_list(details: &CompanyDetails) -> [Labelled; 6] {
    [
        ("Name", details.name.clone()),
        ("E-mail domains", details.domains.join(", ")),
        ("Contact", details.contact.clone()),
        ("Address", details.address.clone()),
        ("Agreement ends", day(details.ends)),
        ("Note", details.note.clone()),
    ]
}

fn account_list(details: &AccountDetails, names: &dyn Names) -> [Labelled; 20] {
    let users = |users: &[UserId]| users.iter().map(|user| names.user(*user)).collect::<Vec<_>>().join(", ");
    let number = |number: Option<u32>| number.map(|n| n.to_string()).unwrap_or_default();
    [
        ("Service", details.service.clone()),
        ("Name", details.name.clone()),
        ("Number at the service", details.number.clone()),
        ("Company", details.company.map(|company| names.company(company)).unwrap_or_default()),
        ("Web address", details.web.clone()),
        ("Display name", details.display_name.clone()),
        ("Reply address", details.reply_to.clone()),
        ("Owners possible", number(details.owners_possible.map(u32::from))),
        ("Next in line", users(&details.next_in_line)),
        ("Where the second factor lives", details.second_factor_at.clone()),
        ("Second factor of", users(details.second_factor_of.as_slice())),
        ("Mailbox", details.mailbox.address.clone()),
        ("Mailbox is shared", if details.mailbox.shared { "yes" } else { "" }.to_owned()),
        ("Who reads the mailbox", users(&details.mailbox.readers)),
        ("Seats", number(details.seats)),
        ("How critical", criticality(details.criticality).to_owned()),
        ("Reviewed every", details.review_days.map(|days| format!("{days} days")).unwrap_or_default()),
        ("Last reviewed", day(details.reviewed_on)),
        ("Sign-in rules", details.sign_in_rules.clone()),
        ("Note", details.note.clone()),
    ]
}

fn access_list(details: &AccessDetails, names: &dyn Names) -> [Labelled; 13] {
    let singles: Vec<String> = details.permissions.iter().map(single_permission).collect();
    [
        ("Login", details.login.clone()),
        ("Login is shared", if details.shared { "yes" } else { "" }.to_owned()),
        ("Roles", details.roles.join(", ")),
        ("Single permissions", singles.join("; ")),
        ("Level", level(details.level).to_owned()),
        ("Limits", details.limits.clone()),
        ("Authorised by", details.authorised_by.map(|user| names.user(user)).unwrap_or_default()),
        ("Asked through", details.asked_through.clone()),
        ("Reason", details.reason.clone()),
        ("Since", day(details.since)),
        ("Until", day(details.until)),
        ("Last seen", seen(details.last_seen)),
        ("Second factor", second_factor(details.second_factor).to_owned()),
    ]
}

//! Where the rows of a draft go.

use super::{Overlay, Under};
use crate::{Read, Register, Role, Row, Store, Timestamp, User, username_key};

impl<U: Under> Store for Overlay<U> {
    fn register(&self) -> &dyn Register {
        self
    }

    fn put(&mut self, row: Row, _at: Timestamp) -> Read<()> {
        match row {
            Row::Business { name, sample } => self.business = Some((name, sample)),
            Row::Settings(settings) => self.settings = Some(settings),
            Row::User(user) => self.put_user(user),
            Row::SignIn(sign_in) => {
                if sign_in.grant.role == Role::Owner {
                    self.owners.insert(sign_in.user);
                } else {
                    self.owners.remove(&sign_in.user);
                }
                self.sign_ins.insert(sign_in.user, Some(*sign_in));
            }
            Row::SignInEnded(user) => {
                self.owners.remove(&user);
                self.sign_ins.insert(user, None);
            }
            Row::Kit(kit) => drop(self.kits.insert(kit.number, kit)),
            Row::KitPlace { number, place } => drop(self.places.insert(number, place)),
            Row::Notice(notice) => drop(self.notices.insert(notice.id, notice)),
            Row::Tries(tries) => drop(self.tries.insert((tries.user, tries.computer.id.clone()), tries)),
            Row::Keys { in_force, rotated: _ } => self.keys = Some(in_force),
            Row::Backup(at) => self.backup_at = Some(at),
            Row::Asked(asked) => drop(self.asked.insert(asked.entry, Some(asked))),
            Row::AskedEnded(entry) => drop(self.asked.insert(entry, None)),
            Row::Company(company) => drop(self.companies.insert(company.id, company)),
            Row::Profile { key, text } => drop(self.profiles.insert(key, text)),
            Row::Account(account) => drop(self.accounts.insert(account.id, *account)),
            Row::Access(access) => {
                self.of_user.entry(access.user).or_default().insert(access.id);
                self.to_account.entry(access.account).or_default().insert(access.id);
                self.accesses.insert(access.id, *access);
            }
            Row::Run(run) => drop(self.runs.insert(run.id, run)),
            Row::Job(job) => drop(self.jobs.insert(username_key(&job.name), job)),
            // Nothing that is proposed or judged asks for them.
            Row::Billing(..) | Row::Support(..) | Row::OwnerNote(..) | Row::Substitute(_) => {}
        }
        Ok(())
    }
}

impl<U> Overlay<U> {
    fn put_user(&mut self, user: User) {
        if let Some(before) = self.users.get(&user.id) {
            self.named.remove(&username_key(&before.details.username));
        }
        self.named.insert(username_key(&user.details.username), user.id);
        self.next_user = self.next_user.max(user.id.0.saturating_add(1));
        self.users.insert(user.id, user);
    }
}

//! The facts that checks look at, from indexed reads.

mod accounts;
mod inventory;

use directory::{
    Change, Names, Permission, Register, Role, SignIn, Stage, Timestamp, User, UserDisabled, UserId,
    has_expired,
};
use review::{
    DORMANT_DAYS, DORMANT_PROGRAM_DAYS, EndingUser, Facts, KitFact, LockedOwner, Machine, Owner, Responsible,
    SignInFact,
};
use vault::{EntryFilter, SecretPlace, synced_by};

use crate::cause::Outcome;
use crate::reading::Reading;
use crate::when::day_of;

/// How many users a kind of finding names at most.
const FEW: u32 = 20;

impl Reading<'_> {
    pub(crate) fn facts(&self) -> Outcome<Facts> {
        let session = self.session;
        let figures = session.figures()?;
        let day = |at: Timestamp| day_of(&self.zone, at);
        let kept = matches!(self.open.vault.secret_place(), Ok(SecretPlace::Keyring));
        let kits = self.kit_facts()?;
        Ok(Facts {
            today: self.today(),
            settings: self.settings.clone(),
            made_on: day(figures.made_at),
            owners: self.owner_facts()?,
            last_leaver: self.last_leaver(&kits)?,
            kits,
            last_backup: figures.last_backup.map(day),
            verified_on: session.verified().map(|anchor| day(anchor.at)),
            past_end: self.past_end()?,
            runs: self.run_facts()?,
            exceptions: self.exception_facts()?,
            machines: self.machines()?,
            leavers: self.leavers()?,
            forgettable: self.forgettable()?,
            ended_accesses: self.access_facts(session.accesses_past_end(self.today(), FEW)?),
            bare_accesses: self.access_facts(session.privileged_without_second_factor(FEW)?),
            bare_accounts: self.bare_account_facts()?,
            dormant_accesses: self.access_facts(session.dormant(false, self.days_ago(DORMANT_DAYS), FEW)?),
            dormant_programs: self.access_facts(session.dormant(
                true,
                self.days_ago(DORMANT_PROGRAM_DAYS),
                FEW,
            )?),
            unreasoned_accesses: self.access_facts(session.administrators_without_reason(FEW)?),
            accounts: self.account_facts()?,
            shared_logins: self.shared_login_facts()?,
            ending_companies: self.ending_companies()?,
            sign_ins: self.sign_in_facts()?,
            locked_owners: self.locked_owners()?,
            synced_by: synced_by(session.folder().path()).map(str::to_owned),
            secret_not_kept: !kept,
        })
    }

    fn owner_facts(&self) -> Outcome<Vec<Owner>> {
        let owners = self.session.register().owners(self.at)?;
        let fact = |owner: &directory::OwnerStanding| Owner {
            user: owner.user,
            name: self.user(owner.user),
            can_sign_in: owner.can_sign_in,
        };
        Ok(owners.iter().map(fact).collect())
    }

    fn kit_facts(&self) -> Outcome<Vec<KitFact>> {
        let kits = self.session.kits()?;
        // A kit that waits to be typed back in place of a good one is not yet what its owner relies on.
        let newer = |owner: UserId| kits.iter().rfind(move |kit| kit.owner == owner && kit.state.opens());
        let shown = kits.iter().filter(|kit| {
            kit.state.opens()
                && (kit.checked_at.is_some()
                    || newer(kit.owner).is_some_and(|last| last.number == kit.number))
        });
        let fact = |kit: &directory::Kit| KitFact {
            number: kit.number,
            owner: kit.owner,
            owner_name: self.user(kit.owner),
            made_on: day_of(&self.zone, kit.made_at),
            confirmed: kit.checked_at.is_some(),
            checked_on: kit.checked_at.map(|at| day_of(&self.zone, at)),
        };
        Ok(shown.map(fact).collect())
    }

    /// Who was disabled last since the kit that was not checked for the longest time was.
    fn last_leaver(&self, kits: &[KitFact]) -> Outcome<Option<(String, directory::Day)>> {
        let oldest = self
            .session
            .kits()?
            .iter()
            .filter(|kit| kit.state.opens())
            .filter_map(|kit| kit.checked_at)
            .min();
        let Some(since) = oldest.filter(|_| self.may(Permission::ManageKits) && !kits.is_empty()) else {
            return Ok(None);
        };
        let search = "disabled".to_owned();
        let filter = EntryFilter { since: Some(since), search, limit: FEW, ..EntryFilter::default() };
        for entry in self.session.entries(&filter)? {
            let left = entry.readable.iter().find_map(|change| {
                if let Change::UserDisabled(UserDisabled { user, .. }) = change { Some(*user) } else { None }
            });
            if let Some(user) = left {
                return Ok(Some((self.user(user), day_of(&self.zone, entry.at))));
            }
        }
        Ok(None)
    }

    fn past_end(&self) -> Outcome<Vec<EndingUser>> {
        let register = self.session.register();
        let mut found = Vec::new();
        for User { id, details, .. } in self.session.past_their_end(self.today(), FEW)? {
            let Some(stops) = details.stops else { continue };
            let signs_in = register.sign_in(id)?.is_some();
            let run = self.open_run_about(directory::RunAbout::User(id))?;
            found.push(EndingUser { user: id, name: details.name, stops, signs_in, run });
        }
        Ok(found)
    }

    fn machines(&self) -> Outcome<Vec<Machine>> {
        let register = self.session.register();
        let mut found = Vec::new();
        for User { id, kind, details, .. } in self.session.neglected_machines(self.today(), FEW)? {
            let responsible = match details.responsible.map(|user| register.user(user)).transpose()?.flatten()
            {
                None => Responsible::Nobody,
                Some(user) if user.is_active() => Responsible::There(user.details.name),
                Some(user) => Responsible::Gone(user.details.name),
            };
            found.push(Machine {
                user: id,
                name: details.name,
                kind,
                responsible,
                rotates_on: details.rotates_on,
            });
        }
        Ok(found)
    }

    fn sign_in_facts(&self) -> Outcome<Vec<SignInFact>> {
        let sign_ins = self.session.sign_ins_at(None)?;
        Ok(sign_ins.iter().map(|sign_in| self.sign_in_fact(sign_in)).collect())
    }

    fn sign_in_fact(&self, sign_in: &SignIn) -> SignInFact {
        let day = |at: Timestamp| day_of(&self.zone, at);
        SignInFact {
            user: sign_in.user,
            name: self.user(sign_in.user),
            temporary: sign_in.stage == Stage::Temporary,
            password_on: day(sign_in.password_at),
            expires_on: directory::expires_at(sign_in, &self.settings).map(day),
            expired: has_expired(sign_in, &self.settings, self.at),
        }
    }

    fn locked_owners(&self) -> Outcome<Vec<LockedOwner>> {
        let register = self.session.register();
        let mut found = Vec::new();
        for lock in self.locks()?.iter().filter(|lock| lock.holds(self.at)) {
            let owner = register.sign_in(lock.tries.user)?.is_some_and(|s| s.grant.role == Role::Owner);
            if owner {
                let computer = lock.tries.computer.name.clone();
                found.push(LockedOwner {
                    name: self.user(lock.tries.user),
                    computer,
                    tries: lock.tries.tries,
                });
            }
        }
        Ok(found)
    }
}

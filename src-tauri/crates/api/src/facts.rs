//! The facts that checks ask for, each from an indexed read.

mod accounts;
mod inventory;
mod people;

use directory::{ChangeKind, Day, Names, Read, Settings, Timestamp, UserId};
use review::{
    AccessFact, AccountFact, BareAccount, DORMANT_DAYS, DORMANT_PROGRAM_DAYS, EndedCompany, EndingCompany,
    EndingUser, ExceptionFact, Facts, KitFact, LeaverFact, LockedOwner, LostOwner, Machine, Owner, RunFact,
    SharedLogin, SignInFact,
};
use vault::{EntryFilter, SecretPlace, synced_by};

use crate::reading::Reading;
use crate::when::day_of;

/// How many users a kind of finding names at most.
const FEW: u32 = 20;

impl Facts for Reading<'_> {
    fn today(&self) -> Day {
        self.today()
    }

    fn settings(&self) -> &Settings {
        &self.settings
    }

    fn made_on(&self) -> Read<Day> {
        Ok(self.day(self.vault.figures()?.made_at))
    }

    fn owners(&self) -> Read<Vec<Owner>> {
        self.owner_facts()
    }

    fn kits(&self) -> Read<Vec<KitFact>> {
        self.kit_facts()
    }

    fn lost_owners(&self) -> Read<Vec<LostOwner>> {
        self.owners_lost()
    }

    fn last_leaver(&self) -> Read<Option<(String, Day)>> {
        let filter = EntryFilter { kind: Some(ChangeKind::UserDisabled), limit: 1, ..EntryFilter::default() };
        let entries = self.vault.entries(&filter)?;
        Ok(entries.first().and_then(|entry| {
            let left = entry.readable.iter().find(|change| change.kind() == ChangeKind::UserDisabled)?;
            Some((self.user(left.about()?), self.day(entry.at)))
        }))
    }

    fn backups_fail_in(&self) -> Read<Option<String>> {
        let daily = self.ports.daily_backups(self.session.folder()).map(|daily| daily.view());
        Ok(daily.filter(|daily| daily.failed.is_some()).map(|daily| daily.folder))
    }

    fn last_backup(&self) -> Read<Option<Day>> {
        Ok(self.vault.figures()?.last_backup.map(|at| self.day(at)))
    }

    fn verified_on(&self) -> Read<Option<Day>> {
        Ok(self.session.verified().map(|anchor| self.day(anchor.at)))
    }

    fn past_end(&self) -> Read<Vec<EndingUser>> {
        self.ending_users()
    }

    fn runs(&self) -> Read<Vec<RunFact>> {
        self.run_facts()
    }

    fn exceptions(&self) -> Read<Vec<ExceptionFact>> {
        self.exception_facts()
    }

    fn machines(&self) -> Read<Vec<Machine>> {
        self.machine_facts()
    }

    fn sign_ins(&self) -> Read<Vec<SignInFact>> {
        Ok(self.vault.sign_ins_at(None)?.iter().map(|sign_in| self.sign_in_fact(sign_in)).collect())
    }

    fn leavers(&self) -> Read<Vec<LeaverFact>> {
        let mut found = Vec::new();
        for (user, accesses) in self.vault.leavers_with_access(FEW)? {
            // The run says it.
            if !self.is_leaving(&user)? {
                found.push(LeaverFact { user: user.id, name: user.details.name, accesses });
            }
        }
        Ok(found)
    }

    fn forgettable(&self) -> Read<Vec<(UserId, String)>> {
        self.forgettable_people()
    }

    fn ended_accesses(&self) -> Read<Vec<AccessFact>> {
        Ok(self.access_facts(self.vault.accesses_past_end(self.today(), FEW)?))
    }

    fn bare_accesses(&self) -> Read<Vec<AccessFact>> {
        Ok(self.access_facts(self.vault.privileged_without_second_factor(FEW)?))
    }

    fn bare_accounts(&self) -> Read<Vec<BareAccount>> {
        let bare = self.vault.accounts_without_second_factor(FEW)?.into_iter();
        Ok(bare
            .map(|(account_id, users)| BareAccount { account_id, account: self.account(account_id), users })
            .collect())
    }

    fn dormant_accesses(&self) -> Read<Vec<AccessFact>> {
        Ok(self.access_facts(self.vault.dormant(false, self.days_ago(DORMANT_DAYS), FEW)?))
    }

    fn dormant_programs(&self) -> Read<Vec<AccessFact>> {
        Ok(self.access_facts(self.vault.dormant(true, self.days_ago(DORMANT_PROGRAM_DAYS), FEW)?))
    }

    fn unreasoned_accesses(&self) -> Read<Vec<AccessFact>> {
        Ok(self.access_facts(self.vault.administrators_without_reason(FEW)?))
    }

    fn accounts(&self) -> Read<Vec<AccountFact>> {
        let held = self.vault.holdings()?.into_iter();
        Ok(held.map(|(account, holding)| self.account_fact(account, holding)).collect())
    }

    fn shared_logins(&self) -> Read<Vec<SharedLogin>> {
        let shared = self.vault.shared_logins(FEW)?.into_iter();
        Ok(shared
            .map(|(account_id, login, people)| SharedLogin {
                account_id,
                account: self.account(account_id),
                login,
                people,
            })
            .collect())
    }

    fn ending_companies(&self) -> Read<Vec<EndingCompany>> {
        self.companies_ending_soon()
    }

    fn ended_companies(&self) -> Read<Vec<EndedCompany>> {
        self.companies_that_ended_with_access()
    }

    fn locked_owners(&self) -> Read<Vec<LockedOwner>> {
        self.owners_locked()
    }

    fn synced_by(&self) -> Read<Option<String>> {
        Ok(synced_by(self.session.folder().path()).map(str::to_owned))
    }

    fn secret_not_kept(&self) -> Read<bool> {
        Ok(!matches!(self.open.vault.secret_place(), Ok(SecretPlace::Keyring)))
    }
}

impl Reading<'_> {
    fn day(&self, at: Timestamp) -> Day {
        day_of(&self.zone, at)
    }

    fn days_ago(&self, days: i64) -> Day {
        self.day(self.at.plus(-days.saturating_mul(directory::time::DAY)))
    }
}

//! Replays the journal: every entry opened, judged and applied again.

use directory::{
    Access, AccessId, Account, AccountId, Applied, Author, Billing, Change, Company, CompanyId, Draft, Job,
    Kit, KitNumber, Notice, NoticeId, OwnerStanding, Read, Register, Run, RunId, Settings, SignIn, Store,
    Support, Timestamp, Tries, User, UserId,
};
use journal::{Authors, Entry, Header, Judge, Seq};
use keys::IdentityId;
use rusqlite::{Connection, OptionalExtension};

use crate::Session;
use crate::held::unhex;
use crate::tables::Tables;

/// Opens, judges and applies each entry again, in memory.
///
/// Judged on the register in memory, which answers at once; the tables are only written, to be compared at the end.
pub(crate) struct Replay<'a> {
    session: &'a Session,
    replayed: &'a Connection,
    draft: Draft,
}

impl<'a> Replay<'a> {
    /// Replays into empty tables.
    pub(crate) fn new(session: &'a Session, replayed: &'a Connection) -> Self {
        Self { session, replayed, draft: Draft::new() }
    }
}

impl Authors for Replay<'_> {
    fn key(&self, author: &[u8; 16]) -> Option<[u8; 32]> {
        let id = IdentityId::from_bytes(*author);
        // From the replay, where only entries judged before have put it; the first entry brings its own.
        let key: Option<String> = self
            .replayed
            .prepare_cached("SELECT ed25519 FROM identity WHERE id = ?")
            .and_then(|mut s| s.query_row([id.to_string()], |row| row.get(0)).optional())
            .ok()?;
        let listed = || self.session.keys.payload().identity(&id).map(|l| l.ed25519);
        key.and_then(|text| unhex(&text)).or_else(listed)
    }
}

impl Judge for Replay<'_> {
    type Refusal = String;

    fn judge(&mut self, seq: Seq, header: &Header, entry: &Entry) -> Result<(), String> {
        let opened = self
            .session
            .opened(header, entry)
            .ok_or("its contents don't open, or were made by a newer Keyholder")?;
        let (at, unreadable) =
            (Timestamp(header.at_ms), |_| "it speaks of records that don't exist".to_owned());
        let tables = Tables::applying(self.replayed, seq);
        let id = IdentityId::from_bytes(header.author);
        let author = if seq == 1 { Some(Author::Founder) } else { tables.author(&id).map_err(unreadable)? };
        let author = author.ok_or("nobody this vault knows signed it")?;
        if let Author::User(user) = author {
            let current = self.draft.sign_in(user).map_err(unreadable)?;
            if current.is_none_or(|s| s.identity.id != id.to_string()) {
                return Err("it is signed by a sign-in that was no longer in use".into());
            }
        }
        if opened.changes.is_empty() && !opened.sealed.is_empty() {
            // All of it is sealed for others, who judge it when they verify.
            return Ok(());
        }
        directory::authorise(&self.draft, &author, at, &opened.changes).map_err(|stop| match stop {
            directory::Stop::Refused(refusal) => format!("its author was not allowed to do this: {refusal}"),
            directory::Stop::Unreadable(e) => unreadable(e),
        })?;
        if seq == 1 {
            founder_signed_it(&opened.changes, &id)?;
        }
        let of = Applied { seq, author, at };
        let mut both = Both { draft: &mut self.draft, tables };
        directory::apply(&mut both, &of, &opened.changes).map_err(unreadable)
    }
}

/// The first entry is signed by the identity that it makes the first owner's.
fn founder_signed_it(changes: &[Change], id: &IdentityId) -> Result<(), String> {
    let own = changes.iter().any(|change| {
        let Change::SignInCompleted { identity, .. } = change else { return false };
        identity.id == id.to_string()
    });
    if own { Ok(()) } else { Err("it isn't signed by the first owner".into()) }
}

/// Reads from memory, writes to memory and to the tables.
struct Both<'a> {
    draft: &'a mut Draft,
    tables: Tables<'a>,
}

impl Register for Both<'_> {
    fn business(&self) -> Read<String> {
        self.draft.business()
    }
    fn is_sample(&self) -> Read<bool> {
        self.draft.is_sample()
    }
    fn settings(&self) -> Read<Settings> {
        self.draft.settings()
    }
    fn user(&self, id: UserId) -> Read<Option<User>> {
        self.draft.user(id)
    }
    fn user_named(&self, username: &str) -> Read<Option<User>> {
        self.draft.user_named(username)
    }
    fn next_user(&self) -> Read<UserId> {
        self.draft.next_user()
    }
    fn sign_in(&self, user: UserId) -> Read<Option<SignIn>> {
        self.draft.sign_in(user)
    }
    fn owners(&self, at: Timestamp) -> Read<Vec<OwnerStanding>> {
        self.draft.owners(at)
    }
    fn kits(&self) -> Read<Vec<Kit>> {
        self.draft.kits()
    }
    fn notice(&self, id: NoticeId) -> Read<Option<Notice>> {
        self.draft.notice(id)
    }
    fn next_notice(&self) -> Read<NoticeId> {
        self.draft.next_notice()
    }
    fn company(&self, id: CompanyId) -> Read<Option<Company>> {
        self.draft.company(id)
    }
    fn company_named(&self, name: &str) -> Read<Option<Company>> {
        self.draft.company_named(name)
    }
    fn next_company(&self) -> Read<CompanyId> {
        self.draft.next_company()
    }
    fn staff_of(&self, company: CompanyId) -> Read<Vec<User>> {
        self.draft.staff_of(company)
    }
    fn machines_of(&self, user: UserId) -> Read<Vec<User>> {
        self.draft.machines_of(user)
    }
    fn profile(&self, key: &str) -> Read<Option<String>> {
        self.draft.profile(key)
    }
    fn account(&self, id: AccountId) -> Read<Option<Account>> {
        self.draft.account(id)
    }
    fn next_account(&self) -> Read<AccountId> {
        self.draft.next_account()
    }
    fn accounts_of(&self, company: Option<CompanyId>) -> Read<Vec<Account>> {
        self.draft.accounts_of(company)
    }
    fn accounts_naming(&self, user: UserId) -> Read<Vec<Account>> {
        self.draft.accounts_naming(user)
    }
    fn access(&self, id: AccessId) -> Read<Option<Access>> {
        self.draft.access(id)
    }
    fn next_access(&self) -> Read<AccessId> {
        self.draft.next_access()
    }
    fn accesses_of(&self, user: UserId) -> Read<Vec<Access>> {
        self.draft.accesses_of(user)
    }
    fn accesses_to(&self, account: AccountId) -> Read<Vec<Access>> {
        self.draft.accesses_to(account)
    }
    fn run(&self, id: RunId) -> Read<Option<Run>> {
        self.draft.run(id)
    }
    fn next_run(&self) -> Read<RunId> {
        self.draft.next_run()
    }
    fn open_runs(&self) -> Read<Vec<Run>> {
        self.draft.open_runs()
    }
    fn job(&self, name: &str) -> Read<Option<Job>> {
        self.draft.job(name)
    }
}

impl Store for Both<'_> {
    fn put_business(&mut self, name: &str, sample: bool) -> Read<()> {
        self.draft.put_business(name, sample)?;
        self.tables.put_business(name, sample)
    }
    fn put_settings(&mut self, settings: &Settings, at: Timestamp) -> Read<()> {
        self.draft.put_settings(settings, at)?;
        self.tables.put_settings(settings, at)
    }
    fn put_user(&mut self, user: &User, at: Timestamp) -> Read<()> {
        self.draft.put_user(user, at)?;
        self.tables.put_user(user, at)
    }
    fn put_sign_in(&mut self, sign_in: &SignIn, at: Timestamp) -> Read<()> {
        self.draft.put_sign_in(sign_in, at)?;
        self.tables.put_sign_in(sign_in, at)
    }
    fn end_sign_in(&mut self, user: UserId, at: Timestamp) -> Read<()> {
        self.draft.end_sign_in(user, at)?;
        self.tables.end_sign_in(user, at)
    }
    fn put_kit(&mut self, kit: &Kit) -> Read<()> {
        self.draft.put_kit(kit)?;
        self.tables.put_kit(kit)
    }
    fn put_kit_place(&mut self, number: KitNumber, place: &str) -> Read<()> {
        self.draft.put_kit_place(number, place)?;
        self.tables.put_kit_place(number, place)
    }
    fn put_notice(&mut self, notice: &Notice) -> Read<()> {
        self.draft.put_notice(notice)?;
        self.tables.put_notice(notice)
    }
    fn put_tries(&mut self, tries: &Tries) -> Read<()> {
        self.draft.put_tries(tries)?;
        self.tables.put_tries(tries)
    }
    fn tries(&self, user: UserId, computer: &str) -> Read<Option<Tries>> {
        self.draft.tries(user, computer)
    }
    fn put_keys(&mut self, generation: u64, digest: &str) -> Read<()> {
        self.draft.put_keys(generation, digest)?;
        self.tables.put_keys(generation, digest)
    }
    fn put_backup(&mut self, at: Timestamp) -> Read<()> {
        self.draft.put_backup(at)?;
        self.tables.put_backup(at)
    }
    fn put_company(&mut self, company: &Company, at: Timestamp) -> Read<()> {
        self.draft.put_company(company, at)?;
        self.tables.put_company(company, at)
    }
    fn put_profile(&mut self, key: &str, text: &str) -> Read<()> {
        self.draft.put_profile(key, text)?;
        self.tables.put_profile(key, text)
    }
    fn put_account(&mut self, account: &Account, at: Timestamp) -> Read<()> {
        self.draft.put_account(account, at)?;
        self.tables.put_account(account, at)
    }
    fn put_billing(&mut self, account: AccountId, billing: &Billing) -> Read<()> {
        self.draft.put_billing(account, billing)?;
        self.tables.put_billing(account, billing)
    }
    fn put_support(&mut self, account: AccountId, support: &Support) -> Read<()> {
        self.draft.put_support(account, support)?;
        self.tables.put_support(account, support)
    }
    fn put_owner_note(&mut self, account: AccountId, note: &str) -> Read<()> {
        self.draft.put_owner_note(account, note)?;
        self.tables.put_owner_note(account, note)
    }
    fn put_access(&mut self, access: &Access, at: Timestamp) -> Read<()> {
        self.draft.put_access(access, at)?;
        self.tables.put_access(access, at)
    }
    fn put_run(&mut self, run: &Run) -> Read<()> {
        self.draft.put_run(run)?;
        self.tables.put_run(run)
    }
    fn put_job(&mut self, job: &Job) -> Read<()> {
        self.draft.put_job(job)?;
        self.tables.put_job(job)
    }
}

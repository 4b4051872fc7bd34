//! Replays the journal: every entry opened, judged and applied again.

use std::collections::{BTreeMap, HashMap, HashSet};

use directory::{
    Access, AccessId, Account, AccountId, Applied, Asked, Author, Billing, Change, Company, CompanyId,
    Compartment, Draft, IdentityRecord, Job, Key, KeysChanged, KeysInForce, Kit, KitNumber, NewEpoch, Notice,
    NoticeId, OwnerStanding, Read, Register, Run, RunId, Settings, SignIn, SignInCompleted, Store, Strike,
    StrikeAsked, Struck, Substitute, Support, Timestamp, Tries, User, UserId,
};
use journal::{Authors, Entry, Header, Judge, SectionHead, Seq};
use keys::IdentityId;

use crate::Session;
use crate::held::{commitment, hex, name_of, unhex};
use crate::index::Index;
use crate::read::Opened;
use crate::replayed::Replayed;
use crate::tables::account::SealedPart;
use crate::tables::identity::IdentityOf;
use crate::tables::{access, account, company, kit, notice, setting, sign_in, strike, tries, user};

/// Opens, judges and applies each entry again, in memory: judged on the register as the entries before it leave it, and
/// turned into rows that are compared with the tables at the end.
pub(crate) struct Replay<'a> {
    session: &'a Session,
    draft: Draft,
    /// The rows that the entries came to.
    pub rows: Replayed,
    /// Every identity that entries judged before have put, and whose it is.
    identities: HashMap<IdentityId, (Author, [u8; 32])>,
    /// The first entry's author, whose key it brings itself.
    founder: Option<(IdentityId, [u8; 32])>,
    /// Every epoch of every key that entries made.
    epochs: Vec<NewEpoch>,
    /// What stands in the place of parts of entries, by its SHA-256.
    found: BTreeMap<(Seq, Compartment), String>,
    /// What entries say that stands there.
    named: BTreeMap<(Seq, Compartment), String>,
    /// Where to look in the journal, as the entries say it.
    pub index: Index,
}

impl<'a> Replay<'a> {
    /// Begins before the first entry.
    pub(crate) fn new(session: &'a Session) -> Self {
        Self {
            session,
            draft: Draft::new(),
            rows: Replayed::default(),
            identities: HashMap::new(),
            founder: session.founder(),
            epochs: Vec::new(),
            found: BTreeMap::new(),
            named: BTreeMap::new(),
            index: Index::default(),
        }
    }

    /// Whether in the places of parts stands what entries say, and nothing else anywhere; gives the first entry that is wrong.
    pub(crate) fn substitutes_are_named(&self) -> Result<(), Seq> {
        let wrong = |(place, digest): (&(Seq, Compartment), &String), others: &BTreeMap<_, String>| {
            (others.get(place) != Some(digest)).then_some(place.0)
        };
        let found = self.found.iter().find_map(|found| wrong(found, &self.named));
        let named = self.named.iter().find_map(|named| wrong(named, &self.found));
        found.into_iter().chain(named).min().map_or(Ok(()), Err)
    }

    /// Whether every key that whoever is signed in can reach is the one that an entry made: boxes and links alike.
    pub(crate) fn keys_are_genuine(&self) -> bool {
        self.epochs.iter().filter(|made| self.session.held.holds(name_of(made.key))).all(|made| {
            let (name, vault) = (name_of(made.key), self.session.vault_id());
            let commit =
                self.session.at_epoch(name, made.epoch, |key| commitment(key, &vault, name, made.epoch));
            // A user who began anew doesn't reach what was theirs before.
            commit.map_or(!made.key.is_shared(), |commit| commit == made.commit)
        })
    }
}

impl Authors for Replay<'_> {
    fn key(&self, author: &[u8; 16]) -> Option<[u8; 32]> {
        let id = IdentityId::from_bytes(*author);
        let founder = self.founder.filter(|(founder, _)| *founder == id);
        self.identities.get(&id).map(|(_, key)| *key).or(founder.map(|(_, key)| key))
    }
}

impl Judge for Replay<'_> {
    type Refusal = String;

    fn judge(&mut self, seq: Seq, header: &Header, entry: &Entry) -> Result<(), String> {
        let opened = self
            .session
            .opened(header, entry)
            .ok_or("its contents don't open, or were made by a newer Keyholder")?;
        let at = Timestamp(header.at_ms);
        let id = IdentityId::from_bytes(header.author);
        let known = self.identities.get(&id).map(|(author, _)| *author);
        let author = if seq == 1 { Some(Author::Founder) } else { known };
        let author = author.ok_or("nobody this vault knows signed it")?;
        if !author.signs_as(&self.draft, &id.to_string()).map_err(unreadable)? {
            return Err("it is signed by a sign-in or a code that was no longer in use".into());
        }
        self.header_is_in_force(header, &author, &opened)?;
        let replaced = opened.replaced.iter();
        self.found.extend(replaced.map(|(compartment, digest)| ((seq, *compartment), hex(digest))));
        strikes_what_was_there(seq, &opened.changes)?;
        if opened.changes.is_empty() && !opened.sealed.is_empty() {
            // All of it is sealed for others, who judge it when they verify.
            return Ok(());
        }
        self.identities_are_new(&opened.changes)?;
        directory::authorise(&self.draft, &author, at, &opened.changes).map_err(|stop| match stop {
            directory::Stop::Refused(refusal) => format!("its author was not allowed to do this: {refusal}"),
            directory::Stop::Unreadable(e) => unreadable(e),
        })?;
        if seq == 1 {
            founder_signed_it(&opened.changes, &id)?;
        }
        let of = Applied { seq, author, at };
        self.rows.begin(seq);
        self.index.add(seq, at, author, &opened.changes);
        let Self { draft, rows, identities, epochs, named, .. } = self;
        let mut both = Both { draft, rows, identities, epochs, named };
        directory::apply(&mut both, &of, &opened.changes).map_err(unreadable)
    }
}

impl Replay<'_> {
    /// What a header says beside its author: the keys file and the session it was made under, the computer, and the keys
    /// that its parts are sealed under.
    fn header_is_in_force(&self, header: &Header, author: &Author, opened: &Opened) -> Result<(), String> {
        let in_force = self.draft.keys_in_force().map_err(unreadable)?;
        let epoch = match author {
            Author::User(user) => self.draft.sign_in(*user).map_err(unreadable)?.map(|s| s.session_epoch),
            Author::Founder | Author::PersonalCode(_) | Author::Kit(_) => Some(0),
        };
        let computers = opened.changes.iter().filter_map(Change::made_on);
        let made = opened.changes.iter().filter_map(|change| match change {
            Change::KeysChanged(KeysChanged { file }) => Some(&file.rotated),
            _ => None,
        });
        let made: HashMap<Key, u32> = made.flatten().map(|new| (new.key, new.epoch)).collect();
        let under = |head: &SectionHead| {
            let key = Compartment::from_number(head.compartment).map(Key::Of);
            key.is_some_and(|key| made.get(&key).copied().unwrap_or(in_force.epoch(key)) == head.epoch)
        };
        let rules: [(bool, &str); 5] = [
            (header.keys_gen == in_force.generation, "it was made under another keys file"),
            (epoch == Some(header.session_epoch), "it was made in a session that had ended"),
            (
                computers.into_iter().all(|c| unhex(&c.id).unwrap_or_default() == header.device),
                "it names another computer than the one it was made on",
            ),
            (header.sections.iter().all(under), "a part of it is sealed under a key that was not in force"),
            (!opened.sealed.contains(&Compartment::Core), "its contents don't open"),
        ];
        rules.into_iter().find(|(holds, _)| !holds).map_or(Ok(()), |(_, fault)| Err(fault.to_owned()))
    }

    /// No identity takes another's number, whoever signs for it.
    fn identities_are_new(&self, changes: &[Change]) -> Result<(), String> {
        let mut seen = HashSet::new();
        let is_new = |record: &IdentityRecord| {
            let usable = unhex::<32>(&record.x25519).is_some() && unhex::<32>(&record.ed25519).is_some();
            let id = record.id.parse::<IdentityId>().ok().filter(|_| usable);
            id.is_some_and(|id| !self.identities.contains_key(&id) && seen.insert(id))
        };
        if changes.iter().flat_map(Change::identities).all(is_new) {
            Ok(())
        } else {
            Err("it gives somebody an identity that is taken".into())
        }
    }
}

fn unreadable(_: directory::Unreadable) -> String {
    "it speaks of records that don't exist".to_owned()
}

/// An entry strikes something out of entries before it.
fn strikes_what_was_there(seq: Seq, changes: &[Change]) -> Result<(), String> {
    let before = |entry: u64| (1..seq).contains(&entry);
    let texts = |what: &Strike| match what {
        Strike::Person { .. } => true,
        Strike::Texts { texts } => texts.iter().all(|text| before(text.entry)),
    };
    let right = changes.iter().all(|change| match change {
        Change::StrikeAsked(StrikeAsked { what }) => texts(what),
        Change::Struck(Struck { what, substitutes, .. }) => {
            texts(what) && substitutes.iter().all(|substitute| before(substitute.entry))
        }
        _ => true,
    });
    if right { Ok(()) } else { Err("it strikes something out of an entry that wasn't there".into()) }
}

/// The first entry is signed by the identity that it makes the first owner's.
fn founder_signed_it(changes: &[Change], id: &IdentityId) -> Result<(), String> {
    let own = changes.iter().any(|change| {
        let Change::SignInCompleted(SignInCompleted { identity, .. }) = change else { return false };
        identity.id == id.to_string()
    });
    if own { Ok(()) } else { Err("it isn't signed by the first owner".into()) }
}

/// The register and the rows that it is turned into.
struct Both<'a> {
    draft: &'a mut Draft,
    rows: &'a mut Replayed,
    identities: &'a mut HashMap<IdentityId, (Author, [u8; 32])>,
    epochs: &'a mut Vec<NewEpoch>,
    named: &'a mut BTreeMap<(Seq, Compartment), String>,
}

impl Both<'_> {
    /// Notes an identity; the first that has a number keeps it.
    fn know(&mut self, of: IdentityOf<'_>) {
        let key = of.record.id.parse().ok().zip(unhex(&of.record.ed25519));
        if let Some((id, key)) = key {
            self.identities.entry(id).or_insert((of.author, key));
        }
    }
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
    fn keys_in_force(&self) -> Read<KeysInForce> {
        self.draft.keys_in_force()
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
    fn asked(&self) -> Read<Vec<Asked>> {
        self.draft.asked()
    }
}

impl Store for Both<'_> {
    fn put_business(&mut self, name: &str, sample: bool) -> Read<()> {
        self.draft.put_business(name, sample)?;
        setting::put_business(self.rows, name, sample)
    }
    fn put_settings(&mut self, settings: &Settings, at: Timestamp) -> Read<()> {
        self.draft.put_settings(settings, at)?;
        setting::put_rules(self.rows, settings)
    }
    fn put_user(&mut self, user: &User, at: Timestamp) -> Read<()> {
        self.draft.put_user(user, at)?;
        user::put(self.rows, user, at)
    }
    fn put_sign_in(&mut self, sign_in: &SignIn, at: Timestamp) -> Read<()> {
        self.draft.put_sign_in(sign_in, at)?;
        IdentityOf::of_sign_in(sign_in).for_each(|of| self.know(of));
        sign_in::put(self.rows, sign_in, at)
    }
    fn end_sign_in(&mut self, user: UserId, at: Timestamp) -> Read<()> {
        self.draft.end_sign_in(user, at)?;
        sign_in::end(self.rows, user, at)
    }
    fn put_kit(&mut self, kit: &Kit) -> Read<()> {
        self.draft.put_kit(kit)?;
        self.know(IdentityOf::of_kit(kit));
        kit::put(self.rows, kit)
    }
    fn put_kit_place(&mut self, number: KitNumber, place: &str) -> Read<()> {
        self.draft.put_kit_place(number, place)?;
        kit::put_place(self.rows, number)
    }
    fn put_notice(&mut self, notice: &Notice) -> Read<()> {
        self.draft.put_notice(notice)?;
        notice::put(self.rows, notice)
    }
    fn put_tries(&mut self, tries: &Tries) -> Read<()> {
        self.draft.put_tries(tries)?;
        tries::put(self.rows, tries)
    }
    fn tries(&self, user: UserId, computer: &str) -> Read<Option<Tries>> {
        self.draft.tries(user, computer)
    }
    fn put_keys(&mut self, in_force: &KeysInForce, rotated: &[NewEpoch]) -> Read<()> {
        self.epochs.extend_from_slice(rotated);
        self.draft.put_keys(in_force, rotated)?;
        setting::put_keys(self.rows, in_force, rotated)
    }
    fn put_backup(&mut self, at: Timestamp) -> Read<()> {
        self.draft.put_backup(at)?;
        setting::put_backup(self.rows, at)
    }
    fn put_company(&mut self, company: &Company, at: Timestamp) -> Read<()> {
        self.draft.put_company(company, at)?;
        company::put(self.rows, company, at)
    }
    fn put_profile(&mut self, key: &str, text: &str) -> Read<()> {
        self.draft.put_profile(key, text)?;
        company::put_profile(self.rows, key, text)
    }
    fn put_account(&mut self, account: &Account, at: Timestamp) -> Read<()> {
        self.draft.put_account(account, at)?;
        account::put(self.rows, account, at)
    }
    fn put_billing(&mut self, account: AccountId, billing: &Billing) -> Read<()> {
        self.draft.put_billing(account, billing)?;
        account::put_sealed(self.rows, SealedPart::Billing, account)
    }
    fn put_support(&mut self, account: AccountId, support: &Support) -> Read<()> {
        self.draft.put_support(account, support)?;
        account::put_sealed(self.rows, SealedPart::Support, account)
    }
    fn put_owner_note(&mut self, account: AccountId, note: &str) -> Read<()> {
        self.draft.put_owner_note(account, note)?;
        account::put_sealed(self.rows, SealedPart::OwnerNote, account)
    }
    fn put_access(&mut self, access: &Access, at: Timestamp) -> Read<()> {
        self.draft.put_access(access, at)?;
        access::put(self.rows, access, at)
    }
    fn put_run(&mut self, run: &Run) -> Read<()> {
        self.draft.put_run(run)?;
        access::put_run(self.rows, run)
    }
    fn put_job(&mut self, job: &Job) -> Read<()> {
        self.draft.put_job(job)?;
        company::put_job(self.rows, job)
    }
    fn put_asked(&mut self, asked: &Asked) -> Read<()> {
        self.draft.put_asked(asked)?;
        strike::put_asked(self.rows, asked)
    }
    fn end_asked(&mut self, entry: u64) -> Read<()> {
        self.draft.end_asked(entry)?;
        strike::end_asked(self.rows, entry)
    }
    fn put_substitute(&mut self, substitute: &Substitute) -> Read<()> {
        self.named.insert((substitute.entry, substitute.compartment), substitute.digest.clone());
        strike::put_substitute(self.rows, substitute)
    }
}

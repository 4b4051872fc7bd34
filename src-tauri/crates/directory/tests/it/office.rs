//! An office to try rules on.

use directory::{
    Actor, Applied, Author, Change, CompanyDetails, CompanyKind, Computer, FOUNDER, Grant, IdentityQuestion,
    IdentityRecord, Overlay, Proposal, Proposed, Refusal, Register, Role, RuleError, Settings, SignIn,
    Timestamp, User, UserDetails, UserId, UserKind, apply, authorise, companies, own_sign_in, sign_ins,
    time::{DAY, MINUTE},
    users, vault,
};

/// The morning the vault was made.
pub const MORNING: Timestamp = Timestamp(1_795_420_800_000);

/// A register, the time, and how many entries there are.
#[derive(Debug, Clone)]
pub struct Office {
    pub overlay: Overlay,
    pub at: Timestamp,
    pub seq: u64,
    identities: u32,
}

impl Office {
    /// Harbour Lane Studio, where Ingrid is the only owner and has signed in once.
    pub fn founded() -> Self {
        let mut office = Self { overlay: Overlay::new(), at: MORNING, seq: 0, identities: 0 };
        let founding = office.founding();
        let changes = vault::make(founding);
        office.commit(Author::Founder, &changes);
        office
    }

    pub fn founding(&mut self) -> vault::Founding {
        vault::Founding {
            business: "Harbour Lane Studio".into(),
            settings: Settings::default(),
            sample: false,
            owner: details("Ingrid Solberg"),
            interim: self.identity(),
            first: self.first(),
        }
    }

    /// The same, with Marek as a second owner.
    pub fn with_two_owners() -> (Self, UserId) {
        let mut office = Self::founded();
        let marek = office.signed_up("Marek Nowak", Role::Owner);
        (office, marek)
    }

    /// Puts an entry into the register, after asking whether its author could make it.
    pub fn commit(&mut self, author: Author, changes: &[Change]) {
        authorise(&self.overlay, &author, self.at, changes).expect("only authorised entries are committed");
        self.seq += 1;
        let of = Applied { seq: self.seq, author, at: self.at };
        apply(&mut self.overlay, &of, changes).expect("the draft holds every record");
        self.at = self.at.plus(MINUTE);
    }

    /// What a user proposes, where they may make it.
    pub fn judged(&self, user: UserId, proposed: impl Proposed) -> Proposal {
        self.judged_of(Author::User(user), proposed)
    }

    /// The same of another kind of author.
    pub fn judged_of(&self, author: Author, proposed: impl Proposed) -> Proposal {
        let changes = proposed.changes()?;
        authorise(&self.overlay, &author, self.at, &changes)?;
        Ok(changes)
    }

    /// Commits what a user may do.
    pub fn does(&mut self, user: UserId, decision: Proposal) {
        let changes = decision.expect("the rule lets it through");
        self.commit(Author::User(user), &changes);
    }

    pub fn actor(&self, user: UserId) -> Actor {
        Actor::of(&self.overlay, user, self.at).expect("an actor")
    }

    pub fn user(&self, user: UserId) -> User {
        self.overlay.user(user).expect("a draft reads").expect("a user")
    }

    pub fn sign_in(&self, user: UserId) -> Option<SignIn> {
        self.overlay.sign_in(user).expect("a draft reads")
    }

    /// Adds a person's record.
    pub fn person(&mut self, name: &str) -> UserId {
        let user = self.overlay.next_user().expect("a draft reads");
        let decision = self.judged(FOUNDER, users::add(&self.overlay, UserKind::Person, details(name)));
        self.does(FOUNDER, decision);
        user
    }

    /// Adds a person of the partner Brightwire IT, which is added with the first one.
    pub fn partner(&mut self, name: &str) -> UserId {
        let known = self.overlay.company_named("Brightwire IT").expect("a draft reads");
        let company = known.map_or_else(
            || {
                let company = self.overlay.next_company().expect("a draft reads");
                let named = CompanyDetails { name: "Brightwire IT".into(), ..CompanyDetails::default() };
                let (owner, kind) = (self.actor(FOUNDER), CompanyKind::Partner);
                let decision = self.judged(owner.user, companies::add(&self.overlay, kind, named));
                self.does(FOUNDER, decision);
                company
            },
            |company| company.id,
        );
        let user = self.overlay.next_user().expect("a draft reads");
        let details = UserDetails { company: Some(company), ..details(name) };
        let decision = self.judged(FOUNDER, users::add(&self.overlay, UserKind::Person, details));
        self.does(FOUNDER, decision);
        user
    }

    /// Adds a person with a sign-in that was given but not completed.
    pub fn invited(&mut self, name: &str, role: Role) -> UserId {
        let user = if role == Role::PartnerManager { self.partner(name) } else { self.person(name) };
        let identity = self.identity();
        let grant = Grant::preset(role);
        let decision = self.judged(FOUNDER, sign_ins::give(user, grant, identity));
        self.does(FOUNDER, decision);
        user
    }

    /// Adds a person with a completed sign-in.
    pub fn signed_up(&mut self, name: &str, role: Role) -> UserId {
        let user = self.invited(name, role);
        self.completed(user)
    }

    /// Adds a person of the partner Brightwire IT with a completed sign-in.
    pub fn of_partner(&mut self, name: &str, role: Role) -> UserId {
        let (user, identity) = (self.partner(name), self.identity());
        let grant = Grant::preset(role);
        let decision = self.judged(FOUNDER, sign_ins::give(user, grant, identity));
        self.does(FOUNDER, decision);
        self.completed(user)
    }

    fn completed(&mut self, user: UserId) -> UserId {
        let first = self.first();
        let decision = self.judged(user, own_sign_in::complete_first(user, first));
        self.does(user, decision);
        user
    }

    /// Lets administrators manage users.
    pub fn let_administrators_manage(&mut self) {
        self.set(|settings| settings.administrators_manage_users = true);
    }

    /// Lets passwords get no older than 30 days, and waits for longer.
    pub fn let_passwords_get_old(&mut self) {
        self.set(|settings| settings.password_days = Some(30));
        self.at = self.at.plus(31 * DAY);
    }

    fn set(&mut self, edit: impl FnOnce(&mut Settings)) {
        let mut after = self.overlay.settings().expect("settings");
        edit(&mut after);
        let decision = self.judged(FOUNDER, directory::settings::change(&self.overlay, after));
        self.does(FOUNDER, decision);
    }

    pub fn identity(&mut self) -> IdentityRecord {
        self.identities += 1;
        identity(self.identities)
    }

    pub fn first(&mut self) -> own_sign_in::FirstSignIn {
        own_sign_in::FirstSignIn {
            identity: self.identity(),
            second_factor: "sealed".into(),
            identity_question: question(),
            personal_code: self.identity(),
            computer: front_desk(),
            step: None,
        }
    }
}

/// A keys file of a generation, with new epochs of these keys.
pub fn keys_file(generation: u64, rotated: &[(directory::Key, u32)]) -> directory::NewKeysFile {
    let epoch = |(key, epoch): &(directory::Key, u32)| directory::NewEpoch {
        key: *key,
        epoch: *epoch,
        commit: "c0".repeat(32),
        link: (*epoch > 1).then(|| "bGluaw==".into()),
    };
    directory::NewKeysFile {
        generation,
        digest: "ab".repeat(32),
        rotated: rotated.iter().map(epoch).collect(),
        overdue: std::collections::BTreeSet::new(),
        waits: std::collections::BTreeSet::new(),
    }
}

pub fn identity(number: u32) -> IdentityRecord {
    IdentityRecord {
        id: format!("{number:032x}"),
        x25519: format!("{number:064x}"),
        ed25519: format!("{number:064x}"),
    }
}

pub fn question() -> IdentityQuestion {
    IdentityQuestion { own: "c2VhbGVk".into(), callers: "bGV0dGVy".into() }
}

pub fn front_desk() -> Computer {
    Computer { id: "0f".repeat(16), name: "FRONT-DESK".into() }
}

/// What somebody would write about a person of this name.
pub fn details(name: &str) -> UserDetails {
    let username = name.to_lowercase().replace(' ', ".");
    UserDetails {
        name: name.into(),
        notify: format!("{username}@harbourlane.example"),
        username,
        reply_to: String::new(),
        job_title: String::new(),
        department: String::new(),
        company: None,
        starts: None,
        stops: None,
        responsible: None,
        purpose: String::new(),
        rotates_on: None,
    }
}

/// The refusal of a decision that must be refused.
pub fn refusal<T: std::fmt::Debug>(decision: Result<T, RuleError>) -> Refusal {
    match decision {
        Err(RuleError::Refused(refusal)) => refusal,
        Err(RuleError::Register(e)) => panic!("a draft always reads: {e:?}"),
        Ok(changes) => panic!("this must be refused, and was accepted: {changes:?}"),
    }
}

//! A vault with its owner and more people, on one computer.

use std::path::Path;

use api::Api;
use api::view::{NewUser, NewVault, Standing};
use directory::{
    AccountDetails, CompanyDetails, CompanyKind, FOUNDER, Grant, Permission, Proposed, Register, Role,
    UserDetails, UserKind,
};
use keys::Password;
use vault::{Accepts, Credentials, Folder, LockedVault};

use crate::computer::text;
use crate::people::complete;
use crate::{FakeComputer, Person, a_computer};

/// A password that the rules take.
pub const PASSWORD: &str = "copper kettle on the quay";
/// The partner that partner managers work for.
pub const PARTNER: &str = "Brightwire IT";

/// A vault on a computer, with its first owner signed in.
pub struct Office {
    /// The computer.
    pub computer: FakeComputer,
    /// The program on it.
    pub api: Api,
    /// The first owner, Ingrid Solberg.
    pub owner: Person,
    /// The vault's folder.
    pub folder: String,
}

/// Makes the vault of Harbour Lane Studio; Ingrid Solberg is signed in.
#[must_use]
pub fn an_office() -> Office {
    an_office_on(a_computer("FRONT-DESK"))
}

/// The same on a computer whose clock a test has set.
#[must_use]
pub fn an_office_on(computer: FakeComputer) -> Office {
    let mut api = computer.api();
    let new = NewVault {
        folder: text(computer.disk.path()),
        business: "Harbour Lane Studio".into(),
        name: "Ingrid Solberg".into(),
        username: "ingrid".into(),
        notify: "ingrid@harbourlane.example".into(),
        password: PASSWORD.into(),
    };
    api.make_vault(new).unwrap();
    let (secret, code) = complete(&mut api, &computer.clock, None).unwrap();
    let owner = Person { user: FOUNDER, username: "ingrid".into(), password: PASSWORD.into(), secret, code };
    let folder = computer.text("Harbour Lane Studio.keyholder");
    Office { computer, api, owner, folder }
}

impl Office {
    /// Adds a person with a sign-in, who completes it; the owner is signed in again afterwards.
    pub fn with(&mut self, name: &str, role: Role) -> Person {
        self.with_grant(name, Grant::preset(role))
    }

    /// The same with single permissions.
    pub fn with_grant(&mut self, name: &str, grant: Grant) -> Person {
        let username = name.split(' ').next().unwrap_or(name).to_lowercase();
        let mut details = a_person(name, &username);
        if grant.may(Permission::ManageOwnCompany) {
            details = self.of_partner(details);
        }
        let user = NewUser { kind: UserKind::Person, details, grant: Some(grant) };
        let added = self.api.add_user(user).unwrap();
        let temporary = added.temporary_password.unwrap();
        self.api.lock().unwrap();
        self.computer.clock.pass(60_000);
        self.api.sign_in(&username, temporary, "", None).unwrap();
        let password = format!("seven grey dogs past gate {}", added.user.0);
        let (secret, code) = complete(&mut self.api, &self.computer.clock, Some(&password)).unwrap();
        let person = Person { user: added.user, username, password, secret, code };
        self.sign_in(&self.owner.clone());
        person
    }

    /// The record as that of somebody of the partner Brightwire IT, which is added with the first one.
    pub fn of_partner(&mut self, details: UserDetails) -> UserDetails {
        let known = self.api.company_choices().unwrap().into_iter().find(|one| one.name == PARTNER);
        let company = known.map(|one| one.id).unwrap_or_else(|| {
            let domains = vec!["brightwire.example".to_owned()];
            let named = CompanyDetails { name: PARTNER.into(), domains, ..CompanyDetails::default() };
            self.api.add_company(CompanyKind::Partner, named).unwrap()
        });
        let notify = format!("{}@brightwire.example", details.username);
        UserDetails { company: Some(company), notify, ..details }
    }

    /// Makes changes as the owner, by the vault alone: for what a test needs and is not about. The owner is signed in
    /// again afterwards.
    pub fn changes<P: Proposed>(&mut self, propose: impl Fn(&dyn Register) -> P) {
        self.api.lock().unwrap();
        let ports = self.computer.ports();
        let vault = LockedVault::find(Folder::at(Path::new(&self.folder)), ports.device.clone()).unwrap();
        let owner = self.owner.clone();
        self.computer.clock.pass(60_000);
        let at = self.computer.clock.wall();
        let code = owner.code_at(at);
        let password = Password::new(owner.password.clone());
        let typed = Credentials { username: &owner.username, password, code: &code, vault_secret: None };
        let mut session = vault.sign_in(&typed, &ports.clock.now(), Accepts::NOTHING).unwrap();
        session.change(at, &propose).unwrap();
        session.sign_out(at).unwrap();
        self.sign_in(&owner);
    }

    /// Signs somebody in, whoever was before.
    pub fn sign_in(&mut self, who: &Person) -> Standing {
        self.api.lock().unwrap();
        who.sign_in(&mut self.api, &self.computer.clock).unwrap()
    }

    /// Starts the program anew on the same computer and opens the same vault.
    pub fn restart(&mut self) {
        self.api = self.computer.api();
        self.api.open_vault(&self.folder).unwrap();
    }
}

/// A person's record.
#[must_use]
pub fn a_person(name: &str, username: &str) -> UserDetails {
    UserDetails {
        name: name.to_owned(),
        username: username.to_owned(),
        reply_to: String::new(),
        notify: format!("{username}@harbourlane.example"),
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

/// An account's record.
#[must_use]
pub fn an_account(name: &str) -> AccountDetails {
    AccountDetails { service: "constant-contact".into(), name: name.to_owned(), ..AccountDetails::default() }
}

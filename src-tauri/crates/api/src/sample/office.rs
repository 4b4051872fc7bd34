//! Lives through the sample's history: signs people in and gives their commands, at their times.

use std::collections::HashMap;
use std::fs;

use directory::{
    CompanyDetails, CompanyId, CompanyKind, Computer, Day, FOUNDER, Grant, NoticeId, Register, Role,
    Settings, Timestamp, UserId, companies,
    generator::make_password,
    lockout::Clock,
    notices, settings,
    time::{DAY, HOUR, MINUTE},
    users,
};
use keys::{KdfParams, Password, TotpSecret, VaultId};
use vault::{Accepts, Credentials, Device, FirstSignIn, Folder, LockedVault, NewVault, Session, VaultError};
use zeroize::Zeroizing;

use super::register;
use super::table::{self, BadLine, Event};
use super::{BUSINESS, role_named, sign_in};
use crate::call_error::{CallError, Outcome};
use crate::view::SampleSignIn;
use crate::{ApiError, Ports, when};

/// How many days ago the vault was made.
const MADE: i64 = 730;
/// Who is locked when the sample is opened.
const LOCKED: &str = "leah";
/// The computer on which everything happened.
const COMPUTER: &str = "FRONT-DESK";
/// How old notices are, in milliseconds, that an owner marks as seen when passing by. Later ones are still to be seen.
const SEEN_AFTER: i64 = 30 * DAY;

/// Somebody who can sign in.
pub(super) struct Person {
    pub password: Zeroizing<String>,
    pub secret: TotpSecret,
    pub role: Role,
    user: UserId,
}

/// The office while it lives.
pub(super) struct Office<'a> {
    ports: &'a Ports,
    vault: LockedVault,
    /// Who is signed in.
    open: Option<(&'static str, Session)>,
    people: HashMap<&'static str, Person>,
    kits: HashMap<&'static str, Zeroizing<String>>,
    secret: Zeroizing<String>,
    id: VaultId,
    midnight: Timestamp,
    today: Day,
}

impl<'a> Office<'a> {
    /// Makes the vault, two years ago.
    pub(super) fn found(ports: &'a Ports, folder: &Folder) -> Outcome<Self> {
        let (now, zone) = (ports.clock.now().wall, ports.clock.zone());
        let today = when::day_of(&zone, now);
        let midnight = when::midnight(&zone, today);
        let mut rng = ports.device.rng.clone();
        // The least that is accepted: nothing in the sample is worth more, and it is made of 40 derivations.
        let kdf = KdfParams::FLOOR;
        let computer = Computer { id: keys::IdentityId::make(&mut rng).to_string(), name: COMPUTER.into() };
        let device = Device { computer, kdf, ..ports.device.clone() };
        let ingrid = person(&mut rng, FOUNDER, Role::Owner);
        let (_, owner) = table::details("ingrid", today, |_| None, |_| None).map_err(|e| bad(ports, &e))?;
        let new = NewVault {
            business: BUSINESS,
            // Nobody of the sample signs in every month; the rule comes late in the history.
            settings: Settings { expire_days: None, ..Settings::default() },
            sample: true,
            owner,
            first: first(&ingrid),
        };
        let at = midnight.plus(9 * HOUR + 12 * MINUTE - MADE * DAY);
        let (session, _) = Session::create(device.clone(), folder, new, at)?;
        Ok(Self {
            ports,
            vault: LockedVault::find(folder.clone(), device)?,
            secret: session.vault_secret(),
            id: session.vault_id(),
            open: Some(("ingrid", session)),
            people: HashMap::from([("ingrid", ingrid)]),
            kits: HashMap::new(),
            midnight,
            today,
        })
    }

    /// Lives through the history.
    pub(super) fn live(&mut self) -> Outcome<()> {
        for event in table::history().map_err(|error| bad(self.ports, &error))? {
            self.happen(&event)?;
        }
        let last = self.midnight;
        self.leave(last)
    }

    /// Somebody types a wrong password until they are locked, on this computer and now.
    pub(super) fn lock_somebody_out(&self) -> Outcome<()> {
        let vault = LockedVault::find(self.vault.folder().clone(), self.ports.device.clone())?;
        for _ in 0..Settings::default().lock_after {
            let typed = Credentials {
                username: LOCKED,
                password: Password::new("not the password".into()),
                code: "",
                vault_secret: Some(&self.secret),
            };
            match vault.sign_in(&typed, &self.ports.clock.now(), Accepts::NOTHING) {
                Err(VaultError::SignInRefused) => {}
                Err(error) => return Err(error.into()),
                Ok(_) => return Err(bad(self.ports, &BadLine)),
            }
        }
        Ok(())
    }

    pub(super) fn id(&self) -> VaultId {
        self.id
    }

    pub(super) fn vault_secret(&self) -> &str {
        &self.secret
    }

    /// How somebody signs in.
    pub(super) fn shown(&self, username: &str) -> Option<SampleSignIn> {
        let (_, details) = table::details(username, self.today, |_| None, |_| Some(CompanyId(1))).ok()?;
        Some(sign_in(&details.name, username, self.people.get(username)?))
    }

    fn happen(&mut self, event: &Event) -> Outcome<()> {
        let at = event.at(self.midnight);
        let ports = self.ports;
        let bad = || bad(ports, &BadLine);
        match event.words[..] {
            ["first"] => return self.first(event.who, at),
            ["visit"] => {
                // Signed in anew even by whoever was there last.
                self.leave(at.plus(-HOUR))?;
                return seen(self.session(event.who, at)?, at);
            }
            _ => {}
        }
        let today = self.today;
        let mut rng = self.ports.device.rng.clone();
        let temporary = person(&mut rng, FOUNDER, Role::Owner);
        let password = Password::new(temporary.password.to_string());
        let session = self.session(event.who, at)?;
        let named = |name: &str| session.register().user_named(name).map(|user| user.map(|user| user.id));
        match event.words[..] {
            ["add", who, ref grant @ ..] => {
                let company = table::company_of(who).map(|name| company(session, at, name)).transpose()?;
                let named =
                    |name: &str| session.register().user_named(name).map(|user| user.map(|user| user.id));
                let known = |name: &str| named(name).ok().flatten();
                let (kind, details) = table::details(who, today, known, |_| company).map_err(|_| bad())?;
                let role = grant.get(1).and_then(|word| role_named(word));
                let access = role.map(|role| (Grant::preset(role), &password));
                let added = session.add_user(at, kind, details, access)?;
                if let Some(role) = role {
                    self.people.insert(who, Person { user: added.user, role, ..temporary });
                }
            }
            ["grant-new", who, "as", role] => {
                let (user, role) = (named(who)?.ok_or(BadLine), role_named(role).ok_or(BadLine));
                let (Ok(user), Ok(role)) = (user, role) else { return Err(bad()) };
                session.give_sign_in(at, user, Grant::preset(role), &password)?;
                self.people.insert(who, Person { user, role, ..temporary });
            }
            ["grant", who, role] => {
                let (Some(user), Some(role)) = (named(who)?, role_named(role)) else { return Err(bad()) };
                let grant = Grant::preset(role);
                session.change(at, |register| {
                    directory::sign_ins::change_grant(register, user, grant.clone(), event.with)
                })?;
            }
            ["disable", who] => {
                let Some(user) = named(who)? else { return Err(bad()) };
                session.change(at, |_| users::disable(user, event.with))?;
            }
            ["enable", who] => {
                let Some(user) = named(who)? else { return Err(bad()) };
                session.change(at, |_| users::enable(user, event.with))?;
            }
            ["change", who] => {
                let Some(row) = session.register().user_named(who)? else { return Err(bad()) };
                let details = directory::UserDetails { job_title: event.with.to_owned(), ..row.details };
                session.change(at, |register| users::change(register, row.id, details.clone()))?;
            }
            ["set", "expire_days", days] => {
                let expire_days = days.parse().ok();
                let rules = Settings { expire_days, ..session.register().settings()? };
                session.change(at, |register| settings::change(register, rules.clone()))?;
            }
            ["kit", who] => {
                let Some(user) = named(who)? else { return Err(bad()) };
                let made = session.make_kit(at, user, event.with)?;
                self.kits.insert(who, made.code);
            }
            ["check", who] => {
                let Some(code) = self.kits.get(who).cloned() else { return Err(bad()) };
                self.session(event.who, at)?.check_kit(at, &code)?;
            }
            ["accounts"] => {
                register::open_accounts(session, at, today)?;
                register::give_accesses(session, at, today)?;
            }
            ["accesses"] => register::give_accesses(session, at, today)?,
            ["seen"] => register::write_last_seen(session, at, today)?,
            ["take", who, account] => {
                let Some(user) = named(who)? else { return Err(bad()) };
                register::end_access(session, at, user, account, event.with)?;
            }
            ["backup"] => {
                // What counts is that one was made long ago; the file itself is nobody's.
                let file = session.folder().path().with_extension("sample-backup");
                session.back_up(at, &file)?;
                fs::remove_file(&file).map_err(CallError::file(&file))?;
            }
            _ => return Err(bad()),
        }
        Ok(())
    }

    /// The session of `who`, signed in where they weren't.
    fn session(&mut self, who: &'static str, at: Timestamp) -> Outcome<&mut Session> {
        if self.open.as_ref().is_none_or(|(open, _)| *open != who) {
            self.leave(at.plus(-2 * MINUTE))?;
            let entered = at.plus(-MINUTE);
            let code =
                self.people.get(who).map(|person| person.code(entered)).ok_or(ApiError::NotSignedIn)?;
            let session = self.enter(who, &code, entered)?;
            self.open = Some((who, session));
        }
        let (_, session) = self.open.as_mut().ok_or(ApiError::NotSignedIn)?;
        Ok(session)
    }

    /// Completes somebody's first sign-in: the temporary password gives way to their own.
    fn first(&mut self, who: &'static str, at: Timestamp) -> Outcome<()> {
        self.leave(at.plus(-2 * MINUTE))?;
        let mut session = self.enter(who, "", at.plus(-MINUTE))?;
        let before = self.people.get(who).ok_or(ApiError::NotSignedIn)?;
        let own = person(&mut self.ports.device.rng.clone(), before.user, before.role);
        session.complete_first(at, first(&own))?;
        self.people.insert(who, own);
        self.open = Some((who, session));
        Ok(())
    }

    fn enter(&self, who: &str, code: &str, at: Timestamp) -> Outcome<Session> {
        let person = self.people.get(who).ok_or(ApiError::NotSignedIn)?;
        let typed = Credentials {
            username: who,
            password: Password::new(person.password.to_string()),
            code,
            vault_secret: Some(&self.secret),
        };
        let now = Clock { wall: at, monotonic_ms: 0, boot: "sample".into() };
        Ok(self.vault.sign_in(&typed, &now, Accepts::NOTHING)?)
    }

    fn leave(&mut self, at: Timestamp) -> Outcome<()> {
        match self.open.take() {
            Some((_, session)) => Ok(session.sign_out(at)?),
            None => Ok(()),
        }
    }
}

impl Person {
    /// The authenticator's code. Only the sample needs to know what a phone would show.
    fn code(&self, at: Timestamp) -> String {
        // Exposed to stand in for the phone.
        let secret = self.secret.expose().to_vec();
        phone(secret).map(|phone| shows(&phone, at)).unwrap_or_default()
    }
}

/// What stands in for somebody's phone.
pub(super) fn phone(secret: Vec<u8>) -> Option<totp_rs::Totp> {
    totp_rs::Builder::new().with_secret(secret).with_account_name("sample").build().ok()
}

/// What a phone shows at a time.
pub(super) fn shows(phone: &totp_rs::Totp, at: Timestamp) -> String {
    phone.generate(u64::try_from(at.0 / 1000).unwrap_or_default()).to_string()
}

/// The company of this name, added as a partner where it isn't known yet.
fn company(session: &mut Session, at: Timestamp, name: &str) -> Outcome<CompanyId> {
    if let Some(company) = session.register().company_named(name)? {
        return Ok(company.id);
    }
    let details = CompanyDetails {
        name: name.to_owned(),
        domains: vec![table::domain(name)],
        ..CompanyDetails::default()
    };
    Ok(session.change_telling(at, |register| {
        let id = register.next_company()?;
        Ok((companies::add(register, CompanyKind::Partner, details.clone())?, id))
    })?)
}

/// An owner who comes by marks older notices as seen.
fn seen(session: &mut Session, at: Timestamp) -> Outcome<()> {
    let mine = session.read().open_notices(session.user()?)?;
    let older = mine.iter().filter(|notice| at.since(notice.at) > SEEN_AFTER);
    let which: Vec<NoticeId> = older.map(|notice| notice.id).collect();
    if !which.is_empty() {
        session.change(at, |_| notices::acknowledge(&which))?;
    }
    Ok(())
}

fn person(rng: &mut vault::Random, user: UserId, role: Role) -> Person {
    Person { password: Zeroizing::new(make_password(rng)), secret: TotpSecret::make(rng), role, user }
}

fn first(person: &Person) -> FirstSignIn<'static> {
    FirstSignIn {
        password: Password::new(person.password.to_string()),
        // Exposed to be set up.
        second_factor: TotpSecret::from_bytes(*person.secret.expose()),
        code: None,
        question: "What was the name of your first boat?",
        answer: "Sea Lantern",
    }
}

fn bad(ports: &Ports, error: &BadLine) -> CallError {
    CallError::Told(ports.unexpected(error))
}

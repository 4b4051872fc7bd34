//! A vault with a register: users, companies, accounts, and ten accesses for each user.

use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;

use api::{Api, Ports};
use directory::{
    AccessDetails, AccountDetails, AccountId, AccountOpened, Change, CompanyDetails, CompanyId, CompanyKind,
    Day, FOUNDER, Level, Mailbox, SecondFactor, Seen, Timestamp, UserId, access, companies,
};
use testkit::{FakeClock, FakeLog, FakeNotifier, NoFonts};

use super::{Office, PASSWORD, USERNAME, after, code, copy_dir};
use crate::Outcome;

/// Accesses that one entry gives.
const AT_A_TIME: u32 = 20;
/// Client companies whose accounts are among ours.
const CLIENTS: u32 = 20;

impl Office {
    /// A fresh copy of a vault of `users` users with ten accesses each, and an account for twenty users.
    pub(crate) fn with_register(users: u32) -> Outcome<Self> {
        let ends = after(users).plus(10_000_000);
        Self::copy_of(&format!("register-{users}"), ends, |dir| {
            let bare = Self::with(users)?;
            copy_dir(&bare.dir, dir)?;
            make(dir, users)
        })
    }

    /// The next moment of the same sign-in.
    fn next(&mut self) -> Timestamp {
        self.at = self.at.plus(1);
        self.at
    }

    /// An API with the owner signed in.
    pub(crate) fn api(&mut self) -> Outcome<Api> {
        let at = self.later();
        let mut api = Api::new(Ports {
            device: self.device.clone(),
            clock: Arc::new(FakeClock::at(at)),
            notifier: Arc::new(FakeNotifier::default()),
            fonts: Arc::new(NoFonts),
            log: Arc::new(FakeLog::default()),
            version: env!("CARGO_PKG_VERSION").into(),
            threads: std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
        });
        api.open_vault(self.folder.path().to_str().ok_or("not Unicode")?)?;
        api.sign_in(USERNAME, PASSWORD.into(), &code(at)?, None)?;
        Ok(api)
    }
}

fn make(dir: &Path, users: u32) -> Outcome {
    let mut office = Office::at(dir, after(users));
    let mut session = office.sign_in()?;
    for n in 0..CLIENTS {
        let at = office.next();
        let details = CompanyDetails { name: format!("Client {n}"), ..CompanyDetails::default() };
        session.change(at, |register| companies::add(register, CompanyKind::Client, details.clone()))?;
    }
    let accounts = (users / 20).max(10);
    for from in (1..=accounts).step_by(500) {
        let at = office.next();
        let opened = (from..(from + 500).min(accounts + 1)).map(|n| {
            Change::AccountOpened(AccountOpened { account: AccountId(n), details: Box::new(account(n)) })
        });
        session.change(at, |_| opened.clone().collect::<Vec<_>>())?;
    }
    for from in (0..users * 10).step_by(AT_A_TIME as usize) {
        let at = office.next();
        let given: Vec<_> = (from..from + AT_A_TIME).filter_map(|n| given(n, users, accounts)).collect();
        session.change(at, |register| access::grant_many(register, given.clone()))?;
    }
    let at = office.later();
    Ok(session.sign_out(at)?)
}

fn account(n: u32) -> AccountDetails {
    const SERVICES: [&str; 5] = ["cloudflare", "google-workspace", "slack", "stripe", "xero"];
    let service = SERVICES.get(n as usize % SERVICES.len()).copied().unwrap_or_default();
    AccountDetails {
        service: service.into(),
        name: format!("Shop {n}"),
        number: format!("{:08}", n * 7_919),
        company: n.is_multiple_of(20).then(|| CompanyId(1 + n / 20 % CLIENTS)),
        owners_possible: Some(3),
        next_in_line: if n.is_multiple_of(3) { Vec::new() } else { vec![FOUNDER] },
        mailbox: Mailbox { address: format!("shop{n}@harbourlane.example"), ..Mailbox::default() },
        seats: n.is_multiple_of(4).then_some(100),
        review_days: Some(365),
        ..AccountDetails::default()
    }
}

/// The nth access: every account has owners, administrators and many who work with it.
fn given(n: u32, users: u32, accounts: u32) -> Option<(UserId, AccountId, AccessDetails)> {
    // Steps that share no factor with how many there are spread users over accounts.
    let user = UserId(1 + n % users);
    // One of a hundred left ([`Office::look_after`]).
    if user.0 % 100 == 2 {
        return None;
    }
    let account = AccountId(1 + (n / users * 7 + n % users) % accounts);
    let level = match n / accounts {
        0 => Level::Owner,
        1..4 => Level::Admin,
        _ if n.is_multiple_of(9) => Level::Elevated,
        _ if n.is_multiple_of(5) => Level::ReadOnly,
        _ => Level::Normal,
    };
    let day = |text: &str| text.parse::<Day>().ok();
    let details = AccessDetails {
        login: format!("user{}@harbourlane.example", user.0),
        roles: vec![if level == Level::Owner { "Owner".into() } else { format!("Role {}", n % 7) }],
        level,
        authorised_by: Some(FOUNDER),
        reason: "Works with it every day".into(),
        since: day("2026-02-01"),
        until: if n.is_multiple_of(50) { day("2031-12-31") } else { None },
        last_seen: match n % 4 {
            0 => Seen::Unknown,
            _ => day("2026-05-20").map_or(Seen::Unknown, Seen::On),
        },
        second_factor: match n % 3 {
            0 => SecondFactor::Unknown,
            _ => SecondFactor::On,
        },
        ..AccessDetails::default()
    };
    Some((user, account, details))
}

//! The register from 1,000 to 1,000,000 accesses: what every page asks of the API, findings, and audits as files.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use api::Api;
use api::view::{
    AccountsQuery, AuditBy, AuditFormat, AuditQuery, GridQuery, JournalQuery, PeopleQuery, Whose,
};
use directory::{AccountId, CompanyId, UserId};

use crate::Outcome;
use crate::clock::{Times, ms, ratio, timed};
use crate::office::{Office, after, target};
use crate::open::thousands;
use crate::table::Table;

/// Users of each vault; it has ten accesses for each of them and an account for twenty.
const USERS: [u32; 4] = [100, 1_000, 10_000, 100_000];
const RUNS: usize = 5;
/// Rows that a page asks for at a time.
const STRETCH: u32 = 50;
const PAGE: Duration = Duration::from_millis(100);
const SECOND: Duration = Duration::from_secs(1);
const FILE: Duration = Duration::from_secs(3);

/// What a page asks of the API, by what it shows.
type Read = (&'static str, Duration, fn(&mut Api, u32) -> Outcome);

pub(crate) fn measure(table: &mut Table) -> Outcome {
    let mut times: Vec<Vec<Times>> = READS.iter().map(|_| Vec::new()).collect();
    for users in USERS {
        let mut office = Office::with_register(users)?;
        let mut api = office.api()?;
        for ((_, _, read), times) in READS.iter().zip(&mut times) {
            times.push(Times::of(RUNS, || Ok(timed(|| read(&mut api, users))?.0))?);
        }
        files(table, &mut api, &mut office, users)?;
        api.lock()?;
    }
    for ((what, limit, _), times) in READS.iter().zip(&times) {
        grown(table, what, *limit, times);
    }
    Ok(())
}

/// One row: a figure for each size, judged by the slowest at the largest.
fn grown(table: &mut Table, what: &str, limit: Duration, times: &[Times]) {
    let figures: Vec<String> = times.iter().map(|times| ms(times.median())).collect();
    let slowest = times.last().map(Times::slowest).unwrap_or_default();
    table.judged(
        format!("{what}, at 1,000, 10,000, 100,000 and 1,000,000 accesses"),
        format!("{} (slowest {})", figures.join(", "), ms(slowest)),
        if limit == SECOND { "within 1 s" } else { "under 100 ms" },
        slowest < limit,
    );
}

const READS: &[Read] = &[
    ("people: the first page", PAGE, |api, _| done(api.people(&PeopleQuery { limit: STRETCH, ..people() })?)),
    ("search across all", PAGE, |api, _| done(api.search("brandt")?)),
    ("accounts: the first page", PAGE, |api, _| done(api.accounts(&accounts(""))?)),
    ("accounts: a search", PAGE, |api, _| done(api.accounts(&accounts("shop 12"))?)),
    ("one account: who has access", PAGE, |api, _| done(api.account(AccountId(2), None)?)),
    ("one person: what they have", PAGE, |api, users| {
        api.person(UserId(users / 2))?;
        done(api.accesses(UserId(users / 2), None)?)
    }),
    ("the grid: its first piece", PAGE, |api, _| done(api.grid(&grid(0))?)),
    ("the grid: far down", PAGE, |api, users| done(api.grid(&grid(users - 60))?)),
    ("companies", PAGE, |api, _| done(api.companies()?)),
    ("one company", PAGE, |api, _| done(api.company(CompanyId(1))?)),
    ("runs", PAGE, |api, _| done(api.runs()?)),
    ("journal: the first page", PAGE, |api, _| done(api.journal(&journal())?)),
    ("who has access: the first lines", PAGE, |api, _| done(api.audit(&audit(AuditBy::Account))?)),
    ("who has access: by person", PAGE, |api, _| done(api.audit(&audit(AuditBy::Person))?)),
    ("who has access: only partners", PAGE, |api, _| {
        done(api.audit(&AuditQuery { partners_only: true, ..audit(AuditBy::Account) })?)
    }),
    ("who has access: only what reaches far, by person", PAGE, |api, _| {
        done(api.audit(&AuditQuery { privileged_only: true, ..audit(AuditBy::Person) })?)
    }),
    ("who has access: its figures", SECOND, |api, _| done(api.audit_count(&audit(AuditBy::Account))?)),
    ("who has access on a past day: the first lines", PAGE, |api, users| done(api.audit(&past(users))?)),
    ("who has access on a past day: its figures", SECOND, |api, users| done(api.audit_count(&past(users))?)),
    ("the measures", SECOND, |api, _| done(api.measures(None)?)),
    ("home: every finding", SECOND, |api, _| done(api.home()?)),
    ("a change, and the number beside Home after it", SECOND, |api, _| {
        let name = format!("Harbour Lane {}", api.changes());
        api.rename_business(&name)?;
        done(api.standing()?)
    }),
    ("the number beside Home, with nothing changed", PAGE, |api, _| done(api.standing()?)),
];

/// What was read is not looked at: reading it is what counts.
fn done<T>(_read: T) -> Outcome {
    Ok(())
}

fn people() -> PeopleQuery {
    PeopleQuery::default()
}

fn accounts(search: &str) -> AccountsQuery {
    AccountsQuery { search: search.into(), limit: STRETCH, ..AccountsQuery::default() }
}

fn grid(down: u32) -> GridQuery {
    GridQuery {
        search: String::new(),
        whose: Whose::default(),
        accounts: String::new(),
        as_of: None,
        down,
        across: 0,
        rows: 60,
        columns: 30,
    }
}

pub(crate) fn journal() -> JournalQuery {
    JournalQuery {
        before: None,
        limit: 100,
        user: None,
        account: None,
        since: None,
        until: None,
        search: String::new(),
        without_sign_ins: false,
    }
}

fn audit(by: AuditBy) -> AuditQuery {
    AuditQuery {
        as_of: None,
        by,
        active_only: true,
        privileged_only: false,
        partners_only: false,
        account: None,
    }
}

/// When the whole register was there, an hour and more before anybody asks.
fn past(users: u32) -> AuditQuery {
    AuditQuery { as_of: Some(after(users).plus(5_000_000)), ..audit(AuditBy::Account) }
}

/// Audits as files, each where its goal lies.
fn files(table: &mut Table, api: &mut Api, office: &mut Office, users: u32) -> Outcome {
    let dir = target()?.join("bench-register");
    if dir.exists() {
        fs::remove_dir_all(&dir)?;
    }
    fs::create_dir_all(&dir)?;
    let rows = thousands(users * 10);
    let csv = saved(api, AuditFormat::Csv, &dir.join("audit.csv"))?;
    // The database is held as long as somebody is signed in.
    api.lock()?;
    let dumped = dump(office, &dir)?;
    *api = office.api()?;
    let more = ratio(csv, dumped);
    table.judged(
        format!("audit of {rows} accesses to CSV, beside sqlite3 -csv of an unencrypted copy"),
        format!("{} against {}: {more:.2} times", ms(csv), ms(dumped)),
        "at most twice",
        more <= 2.0,
    );
    let (format, name) = match users {
        100 => (AuditFormat::Pdf, "PDF"),
        10_000 => (AuditFormat::Xlsx, "XLSX"),
        _ => return Ok(()),
    };
    let time = saved(api, format, &dir.join("audit"))?;
    table.judged(format!("audit of {rows} accesses to {name}"), ms(time), "within 3 s", time <= FILE);
    Ok(())
}

fn saved(api: &mut Api, format: AuditFormat, path: &Path) -> Outcome<Duration> {
    let path = path.to_str().ok_or("the target folder's name isn't Unicode")?;
    Ok(timed(|| Ok(api.save_audit(&audit(AuditBy::Account), format, path)?))?.0)
}

/// What the same join takes SQLite's own program on a copy that isn't encrypted.
fn dump(office: &Office, dir: &Path) -> Outcome<Duration> {
    const JOIN: &str = "SELECT c.record ->> '$.details.name', u.record ->> '$.details.name', u.username_key, u.kind,
        a.record ->> '$.details.login', a.record ->> '$.details.roles', a.level, a.record ->> '$.details.permissions',
        a.record ->> '$.details.since', a.record ->> '$.details.until', a.record ->> '$.details.authorised_by',
        a.record ->> '$.details.reason', a.record ->> '$.details.last_seen', a.record ->> '$.details.second_factor',
        u.active
        FROM access a JOIN user u ON u.id = a.user AND u.until IS NULL
        JOIN account c ON c.id = a.account AND c.until IS NULL
        WHERE a.until IS NULL AND a.open = 1 ORDER BY c.record ->> '$.details.name', u.name_key;";
    let plain = dir.join("plain.db");
    let (db, _) = crate::raw::open(office, &office.folder().path().join("vault.db"))?;
    db.execute("ATTACH ? AS plain KEY ''", [plain.to_str().ok_or("not Unicode")?])?;
    db.query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(()))?;
    drop(db);
    let file = fs::File::create(dir.join("plain.csv"))?;
    let (time, status) = timed(|| {
        let mut dump = Command::new("sqlite3");
        Ok(dump.arg("-csv").arg(&plain).arg(JOIN).stdout(Stdio::from(file)).status()?)
    })?;
    if status.success() { Ok(time) } else { Err("sqlite3 could not read the copy".into()) }
}

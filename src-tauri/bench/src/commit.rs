//! One durable change beside one bare SQLCipher commit, on the disk of the target folder.

use std::fs;

use rusqlite::{Connection, params};

use crate::Outcome;
use crate::clock::{Times, ms, ratio, timed};
use crate::office::Office;
use crate::open::thousands;
use crate::raw;
use crate::table::Table;

const RUNS: u32 = 60;
const ROUNDS: usize = 5;

pub(crate) fn measure(table: &mut Table) -> Outcome {
    for users in [1_000, 100_000] {
        beside(table, users)?;
    }
    Ok(())
}

/// The two take turns, so that a busy disk hits both.
fn beside(table: &mut Table, users: u32) -> Outcome {
    let mut office = Office::with(users)?;
    let copy = office.folder().path().join("bare.db");
    fs::copy(office.folder().path().join("vault.db"), &copy)?;
    let bare = Bare::new(raw::open(&office, &copy)?.0)?;
    let mut session = office.sign_in()?;
    let (mut ratios, mut changes, mut commits) = (Vec::new(), Vec::new(), Vec::new());
    let mut next = users + 1;
    for _ in 0..ROUNDS {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            theirs.push(timed(|| bare.commit())?.0);
            ours.push(timed(|| office.add(&mut session, next..next + 1))?.0);
            next += 1;
        }
        let (ours, theirs) = (Times::from(ours).median(), Times::from(theirs).median());
        ratios.push(ratio(ours, theirs));
        changes.push(ours);
        commits.push(theirs);
    }
    ratios.sort_by(f64::total_cmp);
    let median = ratios.get(ROUNDS / 2).copied().unwrap_or(f64::NAN);
    table.judged(
        format!("add a user to {}, beside a bare SQLCipher commit of {} bytes", thousands(users), bare.bytes),
        format!(
            "{} against {}: {median:.2} times (rounds {:.2} to {:.2})",
            ms(Times::from(changes).median()),
            ms(Times::from(commits).median()),
            ratios.first().copied().unwrap_or(f64::NAN),
            ratios.last().copied().unwrap_or(f64::NAN),
        ),
        "at most 1.5 times",
        median <= 1.5,
    );
    session.sign_out(office.later())?;
    drop(bare);
    Ok(fs::remove_file(copy)?)
}

/// A row of like size, into a table with no index of its own.
struct Bare {
    db: Connection,
    bytes: usize,
}

impl Bare {
    fn new(db: Connection) -> Outcome<Self> {
        let entry: usize = db.query_row(
            "SELECT length(header) + length(signature) + length(hash) + length(core) FROM entry
             WHERE seq = (SELECT max(seq) / 2 FROM entry)",
            [],
            |row| row.get(0),
        )?;
        let user: usize = db.query_row(
            "SELECT length(record) + length(search) + length(name_key) + length(username_key) FROM user
             WHERE id = (SELECT max(id) / 2 FROM user)",
            [],
            |row| row.get(0),
        )?;
        db.execute_batch("CREATE TABLE bare (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT")?;
        Ok(Self { db, bytes: entry + user })
    }

    fn commit(&self) -> Outcome {
        let transaction = self.db.unchecked_transaction()?;
        let body = vec![7_u8; self.bytes];
        self.db.prepare_cached("INSERT INTO bare (body) VALUES (?)")?.execute(params![body])?;
        Ok(transaction.commit()?)
    }
}

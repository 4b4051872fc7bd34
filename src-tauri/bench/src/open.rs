//! Opening a vault and listing users, beside KeePassXC.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use keys::{KdfParams, Password};
use vault::{PeopleFilter, Session};

use crate::clock::{Times, ms, ratio, timed};
use crate::keepass::KeePass;
use crate::office::{Office, PASSWORD};
use crate::table::Table;
use crate::{Outcome, said};

/// How many users the vaults have.
const SIZES: [u32; 3] = [1_000, 10_000, 100_000];
const RUNS: usize = 9;
/// Rows that the people page asks for first.
const PAGE: u32 = 100;
/// The goal for opening and for the first page.
const LIMIT: Duration = Duration::from_millis(100);

pub(crate) fn measure(table: &mut Table) -> Outcome {
    // What is left of Argon2 at its least cost.
    let argon = Times::of(RUNS, || {
        let password = Password::new(PASSWORD.into());
        Ok(timed(|| Ok(keys::spend(&password, KdfParams::FLOOR)?))?.0)
    })?;
    let mut firsts = Vec::new();
    for users in SIZES {
        let mut office = Office::with(users)?;
        let (mut opening, mut first, mut all) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..RUNS {
            let (opened, session) = timed(|| office.sign_in())?;
            let (listed, _) = timed(|| page(&session, PAGE))?;
            opening.push(opened.saturating_sub(argon.median()));
            first.push(opened.saturating_sub(argon.median()) + listed);
            all.push(timed(|| page(&session, u32::MAX))?.0);
            session.sign_out(office.later())?;
        }
        let (opening, first, all) = (Times::from(opening), Times::from(first), Times::from(all));
        let of = thousands(users);
        table.judged(
            format!("open and list the first {PAGE} of {of} users, less Argon2"),
            format!(
                "{} (opening alone {}; slowest of {RUNS}: {})",
                ms(first.median()),
                ms(opening.median()),
                ms(first.slowest())
            ),
            "under 100 ms",
            first.median() < LIMIT,
        );
        table.told(format!("then list all {of} users"), ms(all.median()));
        firsts.push(first.median());
    }
    if let [small, .., large] = firsts.as_slice() {
        let grows = ratio(*large, *small);
        let figure = format!("{grows:.2} times the time at {}", thousands(SIZES[0]));
        table.judged(
            format!("the same at {} users", thousands(SIZES[2])),
            figure,
            "flat: at most 1.5",
            grows <= 1.5,
        );
    }
    beside_keepass(table, argon.median())
}

/// Whole processes, from their start to their last line: ours prints every user, `keepassxc-cli ls` every entry.
fn beside_keepass(table: &mut Table, argon: Duration) -> Outcome {
    let Some(keepass) = KeePass::new()? else {
        table.told("keepassxc-cli ls", "not measured: keepassxc-cli is not installed");
        return Ok(());
    };
    for users in SIZES {
        let database = keepass.with(users)?;
        let mut office = Office::with(users)?;
        let (mut ours, mut theirs, mut kdf) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..5 {
            let folder = office.leave()?.to_owned();
            ours.push(timed(|| child(&folder, users))?.0.saturating_sub(argon));
            let (whole, lines) = timed(|| keepass.list(&database))?;
            if lines < users as usize {
                return Err(format!("keepassxc-cli listed {lines} of {users} entries").into());
            }
            // The same derivation on a database with nothing in it, which also takes out the start of the process.
            let (empty, _) = timed(|| keepass.list(keepass.empty()))?;
            theirs.push(whole);
            kdf.push(empty);
        }
        let (ours, theirs, kdf) = (Times::from(ours), Times::from(theirs), Times::from(kdf));
        let less = theirs.median().saturating_sub(kdf.median());
        let times = ratio(less, ours.median());
        table.judged(
            format!("process that opens and prints all {} users, beside keepassxc-cli ls", thousands(users)),
            format!(
                "{} whole process; KeePassXC {} less start and derivation ({} with): we take {:.2} of it",
                ms(ours.median()),
                ms(less),
                ms(theirs.median()),
                1.0 / times.max(1e-9)
            ),
            "at most KeePassXC's",
            times >= 1.0,
        );
    }
    Ok(())
}

fn page(session: &Session, limit: u32) -> Outcome<usize> {
    let filter = PeopleFilter { limit, ..PeopleFilter::default() };
    Ok(session.read().people(&filter)?.1.len())
}

fn child(folder: &Path, users: u32) -> Outcome {
    let output =
        Command::new(std::env::current_exe()?).arg("list").arg(folder).stderr(Stdio::inherit()).output()?;
    let lines = output.stdout.split(|byte| *byte == b'\n').count() - 1;
    if lines == users as usize { Ok(()) } else { Err(format!("{lines} lines for {users} users").into()) }
}

/// The child process: signs in, prints every user, ends.
pub(crate) fn list(folder: &str) -> Outcome {
    let mut office = Office::found(Path::new(folder))?;
    let session = office.sign_in()?;
    let filter = PeopleFilter { limit: u32::MAX, ..PeopleFilter::default() };
    let (_, rows) = session.read().people(&filter)?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (user, _) in rows {
        writeln!(out, "{} ({})", user.details.name, user.details.username)?;
    }
    out.flush()?;
    Ok(())
}

/// A number with its thousands set apart.
pub(crate) fn thousands(number: u32) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Opens once and says where the time goes, for `bench profile open <users>`.
pub(crate) fn once(users: u32) -> Outcome {
    let mut office = Office::with(users)?;
    let begun = Instant::now();
    let session = office.sign_in()?;
    said(&format!("sign-in {}", ms(begun.elapsed())));
    let begun = Instant::now();
    page(&session, PAGE)?;
    said(&format!("first page {}", ms(begun.elapsed())));
    let begun = Instant::now();
    page(&session, PAGE)?;
    said(&format!("first page again {}", ms(begun.elapsed())));
    Ok(())
}

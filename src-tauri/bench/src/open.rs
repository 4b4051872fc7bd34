//! Opening a vault and listing users, beside KeePassXC.

use std::time::{Duration, Instant};

use keys::{KdfParams, Password};
use vault::{PeopleFilter, Session};

use crate::clock::{Times, ms, ratio, timed};
use crate::keepass::KeePass;
use crate::office::{Office, PASSWORD, USERNAME};
use crate::released::Released;
use crate::table::Table;
use crate::{Outcome, said};

/// How many users the vaults have.
const SIZES: [u32; 3] = [1_000, 10_000, 100_000];
const RUNS: usize = 9;
/// How often a released program runs: a code counts once in half a minute, so each run waits for its own.
const RELEASED_RUNS: usize = 3;
/// How many users the audit on paper has.
const PAPER: u32 = 10_000;
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
    released(table)
}

/// Whole processes, from their start to their last line: `keyholder users` prints every user, `keepassxc-cli ls` every
/// entry. Then what the released program answers once somebody is signed in.
fn released(table: &mut Table) -> Outcome {
    let argon = Times::of(RUNS, || {
        let password = Password::new(PASSWORD.into());
        Ok(timed(|| Ok(keys::spend(&password, KdfParams::RELEASED_FLOOR)?))?.0)
    })?;
    let keepass = KeePass::new()?;
    for users in SIZES {
        let mut office = Office::with(users)?;
        let ours = Released::of(&mut office)?;
        let of = thousands(users);
        let whole = Times::of(RELEASED_RUNS, || {
            let (time, printed) = ours.run(&["users"])?;
            let lines = printed.split(|byte| *byte == b'\n').count();
            if lines < users as usize {
                Err(format!("{lines} lines of {users} users").into())
            } else {
                Ok(time)
            }
        })?;
        let less = whole.median().saturating_sub(argon.median());
        let line = format!("`keyholder users`, the released program, all {of} users, whole process");
        match &keepass {
            None => table.told(line, format!("{}; keepassxc-cli is not installed", ms(whole.median()))),
            Some(keepass) => beside_keepass(table, keepass, users, &line, less)?,
        }
        let shown = [&["users", "show", USERNAME][..]; RUNS];
        let shown = Times::from(ours.lines(&shown)?);
        table.judged(
            format!("`keyholder users show`, the released program, one of {of} users, beside its sign-in"),
            format!("{} (slowest of {RUNS}: {})", ms(shown.median()), ms(shown.slowest())),
            "under 50 ms",
            shown.median() < Duration::from_millis(50),
        );
        if users == PAPER {
            let file = office.folder().path().with_file_name("audit.pdf");
            if file.exists() {
                std::fs::remove_file(&file)?;
            }
            let file = file.to_str().ok_or("the target folder's name is not text")?;
            let times = ours.lines(&[&["audit", "--by", "person", "--format", "pdf", "--out", file]])?;
            let time = times.first().copied().unwrap_or_default();
            table.judged(
                format!(
                    "`keyholder audit --format pdf`, the released program, {of} users, beside its sign-in"
                ),
                ms(time),
                "within 3 s",
                time < Duration::from_secs(3),
            );
        }
    }
    Ok(())
}

fn beside_keepass(table: &mut Table, keepass: &KeePass, users: u32, line: &str, ours: Duration) -> Outcome {
    let database = keepass.with(users)?;
    let (mut theirs, mut kdf) = (Vec::new(), Vec::new());
    for _ in 0..RELEASED_RUNS {
        let (whole, lines) = timed(|| keepass.list(&database))?;
        if lines < users as usize {
            return Err(format!("keepassxc-cli listed {lines} of {users} entries").into());
        }
        // The same derivation on a database with nothing in it, which also takes out the start of the process.
        theirs.push(whole);
        kdf.push(timed(|| keepass.list(keepass.empty()))?.0);
    }
    let (theirs, kdf) = (Times::from(theirs), Times::from(kdf));
    let less = theirs.median().saturating_sub(kdf.median());
    let of = ratio(ours, less);
    table.judged(
        format!("{line}, beside `keepassxc-cli ls`"),
        format!(
            "{} less Argon2; KeePassXC {} less start and derivation ({} with): we take {of:.2} of it",
            ms(ours),
            ms(less),
            ms(theirs.median()),
        ),
        "at most 0.1 at 100,000, at most KeePassXC's below",
        of <= if users == 100_000 { 0.1 } else { 1.0 },
    );
    Ok(())
}

fn page(session: &Session, limit: u32) -> Outcome<usize> {
    let filter = PeopleFilter { limit, ..PeopleFilter::default() };
    Ok(session.read().people(&filter)?.1.len())
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

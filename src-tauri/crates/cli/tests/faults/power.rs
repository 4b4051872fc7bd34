//! The real program on a disk whose power goes at any moment: what was not brought to the disk is there, or gone, or in
//! pieces. Every disk that comes of it must open, be good, and hold what was told as done.
//!
//! Some of all the disks are tried, drawn by a fixed seed. For more of them:
//!
//! ```text
//! KEYHOLDER_CUTS=50000 cargo test -p cli --test faults power -- --nocapture
//! ```

use std::collections::{BTreeMap, HashSet};
use std::sync::Mutex;

use rand_core::Rng;
use serde_json::Value;

use crate::in_turn;
use crate::look::{After, Wrong, Wrongs, look};
use crate::office::{Office, a_whole_office, begun};
use crate::sitting::Told;
use crate::tape::{BYTES, Bytes, Image, NAMES, Names, Tape};
use crate::tries::{Bases, Work, cut_off, kits_after, left, prepare};
use crate::works::{Gives, Program, Shows};

/// Disks of a run with nothing else said.
const FEW: usize = 64;
/// How many are tried of a work before it is done anew.
const OF_EACH: usize = 8;

/// A work that was done, and all that it did to its disk.
struct Recorded<'a> {
    work: &'a Work,
    office: Office,
    prepared: Value,
    tape: Tape,
}

/// A disk to be tried.
struct Cut {
    at: usize,
    names: Names,
    bytes: Bytes,
    image: Image,
}

#[test]
fn whenever_the_power_goes_what_was_acknowledged_is_there() {
    let asked = std::env::var_os("KEYHOLDER_CUTS").map(|asked| asked.into_string().unwrap().parse().unwrap());
    let many: usize = asked.unwrap_or(FEW);
    let bases = Bases { whole: a_whole_office(), bare: Office::bare() };
    let works = Work::all();
    let mut rng = testkit::SeededRng::new("power");
    // Those that make files come first, in any run.
    let firsts = ["init", "restore", "recover", "first-sign-in", "disable", "replace-kit"];
    let mut turns: Vec<&Work> = Vec::new();
    while turns.len() * OF_EACH < many {
        let first = firsts.get(turns.len()).and_then(|name| works.iter().find(|work| work.name() == *name));
        turns.push(first.unwrap_or(&works[rng.next_u32() as usize % works.len()]));
    }
    let seeds: Vec<(usize, &Work)> = turns.into_iter().enumerate().collect();
    let seen = Mutex::new(HashSet::new());
    let tally = Mutex::new((BTreeMap::<String, usize>::new(), Vec::new()));
    in_turn(&seeds, |(turn, work)| {
        let recorded = record(work, &bases);
        let mut rng = testkit::SeededRng::new(&format!("power {turn}"));
        for cut in draw(&recorded, &mut rng) {
            use std::hash::{BuildHasher, RandomState};
            static HASHES: std::sync::OnceLock<RandomState> = std::sync::OnceLock::new();
            if !seen.lock().unwrap().insert(HASHES.get_or_init(RandomState::new).hash_one(&cut.image)) {
                continue;
            }
            let wrongs = try_out(&recorded, &cut);
            let mut tally = tally.lock().unwrap();
            *tally.0.entry(work.name().to_owned()).or_default() += 1;
            for (wrong, what) in wrongs {
                let Cut { at, names, bytes, .. } = cut;
                let of = recorded.tape.length();
                let name = work.name();
                tally.1.push((
                    wrong,
                    format!("{wrong:?}: {name}, call {at} of {of}, {names:?}, {bytes:?}: {what}"),
                ));
            }
        }
    });
    let (tried, wrongs) = tally.into_inner().unwrap();
    let of = |which: &[Wrong]| wrongs.iter().filter(|(wrong, _)| which.contains(wrong)).count();
    println!(
        "{} different disks after power cuts in {} works: {} lost, {} unopenable, {} torn, {} other\n{tried:?}",
        tried.values().sum::<usize>(),
        tried.len(),
        of(&[Wrong::Lost, Wrong::DoneAllTheSame]),
        of(&[Wrong::Stuck, Wrong::Unopenable, Wrong::NoKit]),
        of(&[Wrong::NotGood, Wrong::BadBackup]),
        of(&[Wrong::Left, Wrong::Crashed]),
    );
    let said: Vec<&str> = wrongs.iter().map(|(_, said)| said.as_str()).collect();
    assert!(said.is_empty(), "{} went wrong:\n{}", said.len(), said.join("\n"));
}

/// Otherwise the other test would find nothing, whatever the program does.
#[test]
fn a_disk_that_lies_about_the_rollback_journal_is_found_out() {
    let bases = Bases { whole: a_whole_office(), bare: Office::bare() };
    let works = Work::all();
    let work = works.iter().find(|work| work.name() == "add-user-with-sign-in").unwrap();
    let mut recorded = record(work, &bases);
    recorded.tape.lie_about("vault.db-journal");
    let mut rng = testkit::SeededRng::new("a lie");
    let lost_order = |cut: &Cut| matches!(cut.bytes, Bytes::Dropped | Bytes::Reordered | Bytes::Torn(_));
    let mut tried = 0;
    // With every sync in its place none of these is torn.
    while tried < 200 {
        for cut in draw(&recorded, &mut rng).into_iter().filter(lost_order) {
            tried += 1;
            if !try_out(&recorded, &cut).is_empty() {
                println!("found with {tried} disks");
                return;
            }
        }
    }
    panic!("{tried} disks, and nothing was wrong with any");
}

/// Does a work on a sound disk.
fn record<'a>(work: &'a Work, bases: &Bases) -> Recorded<'a> {
    let bare = matches!(work, Work::Program(Program { gives: Gives::Vault, .. }));
    let office = if bare { bases.bare.copy() } else { bases.whole.copy() };
    office.disk.record();
    let (before, prepared);
    match work {
        Work::Program(program) => {
            before = office.snapshot();
            prepared = Value::Null;
            office.disk.arm(None);
            let (words, secrets) = (program.typed)(&office);
            let ran = office.run(&words, secrets.as_ref());
            assert_eq!(ran.exit, Some(0), "{}", ran.said());
        }
        Work::Line(_) | Work::SignOut => {
            let line = if let Work::Line(line) = work { Some(line) } else { None };
            let mut sitting = office.sitting(office.person("ingrid"));
            sitting.is_open().unwrap_or_else(|said| panic!("{said:?}"));
            prepared = prepare(&mut sitting, line);
            before = office.snapshot();
            office.disk.arm(None);
            if let Some(line) = line {
                sitting.done(&(line.typed)(&office, &prepared));
            }
            assert_eq!(sitting.end(), Some(0));
        }
    }
    office.disk.heal();
    let tape = Tape::read(before.path(), office.root(), &office.disk.tape());
    Recorded { work, office, prepared, tape }
}

fn draw(recorded: &Recorded<'_>, rng: &mut impl Rng) -> Vec<Cut> {
    let calls = u32::try_from(recorded.tape.length()).unwrap();
    (0..OF_EACH)
        .map(|_| {
            let at = (rng.next_u32() % (calls + 1)) as usize;
            let names = NAMES[rng.next_u32() as usize % NAMES.len()];
            let bytes = BYTES[rng.next_u32() as usize % BYTES.len()];
            Cut { at, names, bytes, image: recorded.tape.cut(at, names, bytes, rng) }
        })
        .collect()
}

/// Starts the computer again, with its power back.
fn try_out(recorded: &Recorded<'_>, cut: &Cut) -> Wrongs {
    let mut office = recorded.office.with(&cut.image);
    let said = recorded.tape.said(cut.at);
    let answer: Option<Value> = serde_json::from_str(&said).ok();
    match recorded.work {
        Work::Program(program) => match answer {
            Some(answer) => left(&mut office, program.gives, &Told::Done(answer)),
            None => cut_off(&mut office, program, &begun(&said)["shown_first"]),
        },
        Work::Line(line) => {
            let done = answer.map(|answer| {
                Told::of(answer["exit"].as_u64().unwrap(), &answer["result"], &answer["error"])
            });
            let told = [(line.shows.clone(), done.unwrap_or(Told::Ended(None)))];
            let kits = kits_after(&office.known.kit, &recorded.prepared, &told);
            let who = office.person("ingrid").clone();
            look(&mut office, After { who, told: &told, kits })
        }
        Work::SignOut => {
            let (who, kits) = (office.person("ingrid").clone(), vec![office.known.kit.clone()]);
            let added = [(Shows::User("w"), Told::Done(Value::Null))];
            look(&mut office, After { who, told: &added, kits })
        }
    }
}

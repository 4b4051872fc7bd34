//! The real program on a disk of which one call fails: every work, every call of it, every error that the call may end
//! with, once or for longer, and everything that somebody may do next in the same sitting. Then the disk is sound again,
//! and the vault must open, with a kit too; it must be good, and it must hold what was told as done and nothing that was
//! told as not done.
//!
//! Some hundreds of all the tries are run, drawn by a fixed seed. For more of them, and for one alone:
//!
//! ```text
//! KEYHOLDER_FAULTS=12000 cargo test -p cli --test faults -- --nocapture
//! KEYHOLDER_FAULTS=disable/41/ENOSPC/sitting/make-kit cargo test -p cli --test faults -- --nocapture
//! ```
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

mod disk;
mod kills;
mod look;
mod office;
mod power;
mod sitting;
mod tally;
mod tape;
mod tries;
mod works;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use rand_core::Rng;

use crate::disk::{Call, CommandError};
use crate::tally::Tally;
use crate::tries::{Bases, Try, Work, faults};

/// Tries of a run with nothing else said.
const FEW: usize = 300;

/// A try, told in one word.
struct Planned<'a> {
    work: &'a Work,
    call: &'a Call,
    fault: CommandError,
    on: &'static str,
}

impl Planned<'_> {
    fn name(&self) -> String {
        let CommandError { call, error, lasts } = self.fault;
        format!("{}/{call}/{}/{}/{}", self.work.name(), error.name(), lasts.name(), self.on)
    }
}

#[test]
fn whatever_call_fails_the_vault_opens_again_and_everybody_was_told_the_truth() {
    let asked = std::env::var_os("KEYHOLDER_FAULTS").map(|asked| asked.into_string().unwrap());
    let bases = Bases { whole: office::a_whole_office(), bare: office::Office::bare() };
    let works = Work::all();
    let alone = asked.as_deref().filter(|asked| asked.contains('/'));
    let begins = alone.and_then(|alone| alone.split('/').next());
    let works: Vec<&Work> =
        works.iter().filter(|work| begins.is_none_or(|name| work.name() == name)).collect();
    let calls: Vec<Vec<Call>> = in_turn(&works, |work| {
        let on = work.goings_on()[0];
        Try { work, fault: None, on, named: false }.calls(&bases)
    });
    let every: Vec<Vec<Planned<'_>>> = works
        .iter()
        .zip(&calls)
        .map(|(work, calls)| {
            let planned = faults(work, calls).into_iter();
            planned
                .map(|(fault, on)| Planned { work, call: &calls[fault.call as usize - 1], fault, on })
                .collect()
        })
        .collect();
    let of: usize = every.iter().map(Vec::len).sum();
    let planned = match alone {
        // Calls are counted anew each time and may be numbered otherwise by another build.
        Some(alone) => every.into_iter().flatten().filter(|one| one.name() == alone).collect(),
        None => draw(every, asked.map_or(FEW, |many| many.parse().unwrap())),
    };
    assert!(!planned.is_empty(), "no such try");

    let tally = Mutex::new(Tally::default());
    in_turn(&planned, |one| {
        let outcome = Try { work: one.work, fault: Some(one.fault), on: one.on, named: false }.run(&bases);
        let mut tally = tally.lock().unwrap();
        tally.note(&one.name(), one.work.name(), one.call, one.fault.error, &outcome);
        if tally.tries().is_multiple_of(1000) {
            eprintln!("{} tries, {} went wrong", tally.tries(), tally.wrong());
        }
    });
    let tally = tally.into_inner().unwrap();
    println!("{} of {of} possible tries.\n{tally}", planned.len());
    assert!(
        tally.is_clean(),
        "{} of {} tries went wrong; each is named above and runs alone",
        tally.wrong(),
        planned.len()
    );
}

/// Draws so many: from each work as many as from every other, and of a work first one try for each kind of call on each
/// file, so that the many pages of a database don't stand before everything else.
fn draw<'a>(every: Vec<Vec<Planned<'a>>>, many: usize) -> Vec<Planned<'a>> {
    let mut rng = testkit::SeededRng::new("faults");
    let mut every: Vec<_> = every.into_iter().map(|tries| in_turns(tries, &mut rng).into_iter()).collect();
    let mut drawn = Vec::new();
    while drawn.len() < many {
        let round: Vec<_> = every.iter_mut().filter_map(Iterator::next).collect();
        if round.is_empty() {
            break;
        }
        drawn.extend(round);
    }
    drawn.truncate(many);
    drawn
}

/// Mixes the tries of a work; one of each kind comes before a second of any.
fn in_turns<'a>(mut tries: Vec<Planned<'a>>, rng: &mut impl Rng) -> Vec<Planned<'a>> {
    for i in (1..tries.len()).rev() {
        tries.swap(i, rng.next_u32() as usize % (i + 1));
    }
    let mut seen = BTreeMap::new();
    let mut turns: Vec<(usize, Planned<'a>)> = Vec::new();
    for one in tries {
        let turn = seen.entry((one.call.name.clone(), one.call.file.clone())).or_insert(0);
        *turn += 1;
        turns.push((*turn, one));
    }
    turns.sort_by_key(|(turn, _)| *turn);
    turns.into_iter().map(|(_, one)| one).collect()
}

/// Does something with each, on every core, and gives what came of them in their order.
fn in_turn<T: Sync, R: Send>(all: &[T], each: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let i = next.fetch_add(1, Ordering::Relaxed);
                    let Some(one) = all.get(i) else { break };
                    let result = each(one);
                    results.lock().unwrap().push((i, result));
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap();
    results.sort_by_key(|(i, _)| *i);
    results.into_iter().map(|(_, result)| result).collect()
}

//! The real program killed before any of its file calls, in every work: what was told as done is there, the vault opens and
//! is good, and whoever was half-way through becoming somebody is in, or can begin again.
//!
//! ```text
//! KEYHOLDER_KILLS=10000 cargo test -p cli --test faults kills -- --nocapture
//! ```

use std::collections::BTreeMap;
use std::sync::Mutex;

use rand_core::Rng;

use crate::disk::{CommandError, Error, Lasts};
use crate::office::{Office, a_whole_office};
use crate::tries::{Bases, Try, Work};
use crate::works::{Gives, Program};
use crate::{in_turn, look::Wrong};

/// Kills of a run with nothing else said. A third of them fall into works that give somebody a secret.
const FEW: usize = 90;

#[test]
fn whoever_is_cut_off_is_in_or_can_begin_again() {
    let asked =
        std::env::var_os("KEYHOLDER_KILLS").map(|asked| asked.into_string().unwrap().parse().unwrap());
    let bases = Bases { whole: a_whole_office(), bare: Office::bare() };
    let works = Work::all();
    // On disks that have files without a name, and on others.
    let calls: Vec<[usize; 2]> = in_turn(&works.iter().collect::<Vec<_>>(), |work| {
        let of = |named| Try { work, fault: None, on: work.goings_on()[0], named }.calls(&bases).len();
        [of(false), of(true)]
    });
    let (giving, others): (Vec<usize>, Vec<usize>) = (0..works.len()).partition(|i| gives(&works[*i]));
    let mut rng = testkit::SeededRng::new("kills");
    let planned: Vec<(usize, bool, u32)> = (0..asked.unwrap_or(FEW))
        .map(|round| {
            let among = if round % 3 == 0 { &giving } else { &others };
            let work = among[rng.next_u32() as usize % among.len()];
            let named = rng.next_u32().is_multiple_of(2);
            (work, named, 1 + rng.next_u32() % u32::try_from(calls[work][usize::from(named)]).unwrap())
        })
        .collect();
    let tally = Mutex::new((BTreeMap::<&str, usize>::new(), Vec::new()));
    in_turn(&planned, |(work, named, call)| {
        let work = &works[*work];
        let fault = CommandError { call: *call, error: Error::Killed, lasts: Lasts::Once };
        let outcome = Try { work, fault: Some(fault), on: "sign-out", named: *named }.run(&bases);
        let mut tally = tally.lock().unwrap();
        *tally.0.entry(work.name()).or_default() += usize::from(outcome.struck);
        for (wrong, seen) in outcome.wrongs {
            tally.1.push((
                wrong,
                format!("{wrong:?}: {} before call {call}, named {named}: {seen}", work.name()),
            ));
        }
    });
    let (killed, wrongs) = tally.into_inner().unwrap();
    let of = |which: &[Wrong]| wrongs.iter().filter(|(wrong, _)| which.contains(wrong)).count();
    println!(
        "{} kills in {} works: {} lost, {} nobody gets in, {} not good, {} left about, {} other\n{killed:?}",
        killed.values().sum::<usize>(),
        killed.len(),
        of(&[Wrong::Lost]),
        of(&[Wrong::Stuck, Wrong::Unopenable, Wrong::NoKit]),
        of(&[Wrong::NotGood, Wrong::BadBackup]),
        of(&[Wrong::Left]),
        of(&[Wrong::DoneAllTheSame, Wrong::Crashed]),
    );
    assert!(killed.values().sum::<usize>() > planned.len() / 2, "the kills must fall into work");
    let said: Vec<&str> = wrongs.iter().map(|(_, said)| said.as_str()).collect();
    assert!(said.is_empty(), "{} went wrong:\n{}", said.len(), said.join("\n"));
}

/// Whether a work gives somebody a secret that is shown once.
fn gives(work: &Work) -> bool {
    match work {
        Work::Program(Program { gives: Gives::Vault | Gives::SignIn | Gives::Successor, .. }) => true,
        Work::Program(_) | Work::Line(_) | Work::SignOut => false,
    }
}

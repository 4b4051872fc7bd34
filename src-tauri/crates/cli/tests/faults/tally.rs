//! Counts how tries end.

use std::collections::BTreeMap;
use std::fmt;

use crate::disk::{Call, Error};
use crate::look::Wrong;
use crate::sitting::Told;
use crate::tries::Outcome;

/// How many tries ended how.
#[derive(Default)]
pub struct Tally {
    tries: usize,
    struck: usize,
    wrong: usize,
    by_error: BTreeMap<&'static str, usize>,
    by_call: BTreeMap<String, usize>,
    told: BTreeMap<&'static str, usize>,
    wrongs: BTreeMap<(Wrong, String), usize>,
    said: Vec<String>,
}

impl Tally {
    pub fn note(&mut self, name: &str, work: &str, call: &Call, error: Error, outcome: &Outcome) {
        self.tries += 1;
        if outcome.struck {
            self.struck += 1;
            *self.by_error.entry(error.name()).or_default() += 1;
            *self.by_call.entry(call.name.clone()).or_default() += 1;
        }
        for told in &outcome.told {
            *self.told.entry(word(told)).or_default() += 1;
        }
        self.wrong += usize::from(!outcome.wrongs.is_empty());
        for (wrong, seen) in &outcome.wrongs {
            *self.wrongs.entry((*wrong, work.to_owned())).or_default() += 1;
            self.said.push(format!("{wrong:?}: {name} ({} of {})\n    {seen}", call.name, call.file));
        }
    }

    pub fn is_clean(&self) -> bool {
        self.wrong == 0
    }

    pub fn tries(&self) -> usize {
        self.tries
    }

    pub fn wrong(&self) -> usize {
        self.wrong
    }
}

fn word(told: &Told) -> &'static str {
    match told {
        Told::Done(_) => "done",
        Told::Unfinished(_) => "done, finishing it failed",
        Told::Failed(said) if said.contains("unexpected happened") => "something unexpected happened",
        Told::Failed(said) if said.contains("signed out") => "signed out",
        Told::Failed(_) => "not done",
        Told::Unsure => "shows at the next sign-in",
        Told::Ended(_) => "no answer",
        Told::Hung => "no end",
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} tries; the call that was to fail was made in {}; {} went wrong",
            self.tries, self.struck, self.wrong
        )?;
        let line = |what: &str, counts: &mut dyn Iterator<Item = (String, usize)>| {
            let counts: Vec<String> = counts.map(|(name, count)| format!("{name} {count}")).collect();
            format!("{what}: {}", counts.join(", "))
        };
        writeln!(f, "{}", line("errors", &mut self.by_error.iter().map(|(n, c)| ((*n).to_owned(), *c))))?;
        writeln!(f, "{}", line("calls", &mut self.by_call.iter().map(|(n, c)| (n.clone(), *c))))?;
        writeln!(f, "{}", line("told", &mut self.told.iter().map(|(n, c)| ((*n).to_owned(), *c))))?;
        for said in &self.said {
            writeln!(f, "{said}")?;
        }
        let mut kinds: BTreeMap<Wrong, (usize, Vec<String>)> = BTreeMap::new();
        for ((wrong, work), count) in &self.wrongs {
            let kind = kinds.entry(*wrong).or_default();
            kind.0 += count;
            kind.1.push(format!("{work} {count}"));
        }
        for (wrong, (count, works)) in kinds {
            writeln!(f, "{wrong:?} {count}: {}", works.join(", "))?;
        }
        Ok(())
    }
}

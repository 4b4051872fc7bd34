//! What a few words of a cell say about being in use.

use crate::fold::bare;
use crate::vocabulary::{self, Cell};

/// What a cell says about somebody or their access.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phrase {
    Yes,
    No,
    Review,
    Unknown,
    Active,
    Pending,
    Suspended,
    Ended,
    Deleted,
}

impl Phrase {
    /// Those that say it is not in use weigh more than those that say it is, where a cell holds both.
    const BY_WEIGHT: [Self; 9] = [
        Self::Deleted,
        Self::Ended,
        Self::Suspended,
        Self::Pending,
        Self::No,
        Self::Review,
        Self::Unknown,
        Self::Active,
        Self::Yes,
    ];

    fn of(cell: Cell) -> Option<Self> {
        Some(match cell {
            Cell::Yes => Self::Yes,
            Cell::No => Self::No,
            Cell::Review => Self::Review,
            Cell::Unknown => Self::Unknown,
            Cell::Active => Self::Active,
            Cell::Pending => Self::Pending,
            Cell::Suspended => Self::Suspended,
            Cell::Ended => Self::Ended,
            Cell::Deleted => Self::Deleted,
            Cell::Blank
            | Cell::Never
            | Cell::FactorOn
            | Cell::FactorOff
            | Cell::Person
            | Cell::Api
            | Cell::Integration
            | Cell::Program
            | Cell::Not => return None,
        })
    }

    /// What it is when it is said not to be so.
    fn turned(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Active => Self::Ended,
            Self::Suspended | Self::Ended | Self::Deleted => Self::Active,
            Self::Review | Self::Unknown | Self::Pending => self,
        }
    }
}

/// A cell as it is compared with words: `PendingAcceptance` is made of two, as programs write them, unless it is known as
/// one.
pub(super) fn plain(text: &str) -> String {
    let whole = bare(text);
    let breaks = |pair: &[u8]| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase();
    if !text.as_bytes().windows(2).any(breaks) || !vocabulary::cell(&whole).is_empty() {
        return whole;
    }
    let mut apart = String::with_capacity(text.len() + 4);
    let mut lower = false;
    for symbol in text.chars() {
        if lower && symbol.is_ascii_uppercase() {
            apart.push(' ');
        }
        lower = symbol.is_ascii_lowercase();
        apart.push(symbol);
    }
    bare(&apart)
}

/// What a whole cell says, where it is one of the known ones. The text is folded.
pub(super) fn whole(text: &str) -> Option<Phrase> {
    vocabulary::cell(text).iter().find_map(|cell| Phrase::of(*cell))
}

/// How many words one known expression has at most.
const SEVERAL: usize = 4;

/// What the known words among others say: `Removed 31.12.2025`, `no longer active`, `Resigned (May)`. The text is
/// folded. A tick among other words is none.
pub(super) fn among(text: &str) -> Option<Phrase> {
    let words: Vec<&str> = text
        .split(|symbol: char| !symbol.is_alphanumeric() && symbol != '\'')
        .filter(|word| !word.is_empty())
        .collect();
    let (mut found, mut at, mut turned): (Vec<Phrase>, usize, bool) = (Vec::new(), 0, false);
    while at < words.len() {
        let known = (1..=SEVERAL.min(words.len() - at)).rev().find_map(|count| {
            let says = vocabulary::cell(&words[at..at + count].join(" "));
            (!says.is_empty()).then_some((count, says))
        });
        let Some((count, says)) = known else {
            (at, turned) = (at + 1, false);
            continue;
        };
        // "No longer" alone is an end; before another word it turns that round.
        let turns = says.contains(&Cell::Not) && words.len() > count;
        if let Some(phrase) = says.iter().find_map(|cell| Phrase::of(*cell)).filter(|_| !turns) {
            // "x" in "x-ray" and the "on" of a date are no ticks.
            let is_tick = matches!(phrase, Phrase::Yes | Phrase::No) && words.len() > count && !turned;
            if !is_tick {
                found.push(if turned { phrase.turned() } else { phrase });
            }
        }
        turned = says.contains(&Cell::Not) || (turned && count > 0 && says.contains(&Cell::Blank));
        at += count;
    }
    Phrase::BY_WEIGHT.into_iter().find(|phrase| found.contains(phrase))
}

//! The words that lists are written with, a file for each language: `words/*.toml`.
//!
//! A translator adds words to a file, or a file to [`FILES`]. Code knows no words but those of times of day and of "more
//! than 90 days ago".

mod file;
mod parts;

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::fold::{bare, beginning};

pub(crate) use file::{Cell, Head, Part, RoleWord, Section};
pub(crate) use parts::Parts;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A language, by its place among the files. Where two languages have a head in two senses, the sheet's own counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Language(u8);

/// The files, English first: it counts where a sheet's own language doesn't know a head.
pub(super) const FILES: [&str; 9] = [
    include_str!("../words/en.toml"),
    include_str!("../words/de.toml"),
    include_str!("../words/fr.toml"),
    include_str!("../words/es.toml"),
    include_str!("../words/pt.toml"),
    include_str!("../words/it.toml"),
    include_str!("../words/nl.toml"),
    include_str!("../words/pl.toml"),
    include_str!("../words/ja.toml"),
];

static WORDS: LazyLock<Words> = LazyLock::new(Words::read);

#[derive(Default)]
struct Words {
    /// Whole heads, in the form of [`squeezed`].
    heads: HashMap<String, Vec<(Language, Head)>>,
    parts: Parts,
    /// In the form of [`bare`]. A word for a state may also be one for a second factor or a kind of user.
    cells: HashMap<String, Vec<Cell>>,
    roles: HashMap<String, HashSet<RoleWord>>,
    sections: HashMap<Section, Vec<String>>,
    months: HashMap<String, u32>,
    /// What may stand in a day and says nothing.
    beside_days: HashSet<String>,
    before: Vec<String>,
}

impl Words {
    fn read() -> Self {
        let mut words = Self::default();
        for (language, text) in (0u8..).map(Language).zip(FILES) {
            // Each file is read by a test; one that can't be would be missed as a whole.
            let Ok(file) = toml::from_str::<file::File>(text) else { continue };
            words.take(language, file);
        }
        words
    }

    fn take(&mut self, language: Language, file: file::File) {
        for (head, list) in file.heads {
            for word in listed(&list) {
                self.heads.entry(squeezed(word)).or_default().push((language, head));
            }
        }
        for (part, list) in file.parts {
            listed(&list).for_each(|word| self.parts.add(&squeezed(word), part));
        }
        for (says, list) in file.cells {
            for word in listed(&list) {
                self.cells.entry(bare(word)).or_default().push(says);
            }
        }
        for (role, list) in file.roles {
            for word in listed(&list) {
                self.roles.entry(bare(word)).or_default().insert(role);
            }
        }
        for (section, list) in file.rows {
            self.sections.entry(section).or_default().extend(listed(&list).map(bare));
        }
        let days = file.days;
        for (number, list) in (1..).zip(&days.months) {
            for month in listed(list) {
                self.months.entry(bare(month)).or_insert(number);
            }
        }
        self.beside_days.extend(listed(&days.weekdays).chain(listed(&days.fillers)).map(bare));
        self.before.extend(listed(&days.before).map(bare));
    }
}

/// The words of a list, which has commas between them.
fn listed(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|word| !word.is_empty())
}

/// What a whole head says, in the sheet's language, else in English, else in any that knows it.
pub(crate) fn head(head: &str, language: Language) -> Option<Head> {
    let senses = WORDS.heads.get(&squeezed(head))?;
    let of = |wanted: Language| senses.iter().find(|(language, _)| *language == wanted);
    of(language).or_else(|| of(Language::default())).or_else(|| senses.first()).map(|(_, head)| *head)
}

/// The language that most of these heads are of; English where none is more so.
pub(crate) fn language<'a>(heads: impl IntoIterator<Item = &'a str>) -> Language {
    let mut known = [0u32; FILES.len()];
    for head in heads {
        for (Language(language), _) in WORDS.heads.get(&squeezed(head)).into_iter().flatten() {
            known[usize::from(*language)] += 1;
        }
    }
    let best = (0u8..).zip(known).max_by_key(|(place, known)| (*known, std::cmp::Reverse(*place)));
    best.map_or_else(Language::default, |(place, _)| Language(place))
}

/// The words that a head is made of; [`None`] for each that nobody knows.
pub(crate) fn parts(head: &str) -> Vec<Option<Part>> {
    WORDS.parts.of(head)
}

/// What a word or a few in a cell say. The text is [`bare`].
pub(crate) fn cell(bare: &str) -> &'static [Cell] {
    WORDS.cells.get(bare).map_or(&[], Vec::as_slice)
}

/// Whether a word of a role's name is of this kind. The word is [`bare`].
pub(crate) fn is_role(word: &str, kind: RoleWord) -> bool {
    WORDS.roles.get(word).is_some_and(|kinds| kinds.contains(&kind))
}

/// The words of lines that are no records, each [`bare`].
pub(crate) fn section(section: Section) -> &'static [String] {
    WORDS.sections.get(&section).map_or(&[], Vec::as_slice)
}

/// The number of a month from its name.
pub(crate) fn month(word: &str) -> Option<u32> {
    WORDS.months.get(word).copied()
}

/// Whether a word stands beside a day and says nothing more: a weekday, "of the".
pub(crate) fn is_beside_days(word: &str) -> bool {
    WORDS.beside_days.contains(word)
}

/// The text behind a word for "before".
pub(crate) fn behind_before(bare: &str) -> Option<&str> {
    WORDS.before.iter().find_map(|word| bare.strip_prefix(word.as_str())?.strip_prefix(' '))
}

/// Letters and digits only, lower case, accents off: `E-Mail`, `email` and `e_mail` are one word, and so are
/// `userPrincipalName` and `User principal name`. Of a long head, the beginning.
pub(crate) fn squeezed(head: &str) -> String {
    beginning(head)
        .nfkd()
        .filter(|symbol| !is_combining_mark(*symbol))
        .flat_map(char::to_lowercase)
        .filter(|symbol| symbol.is_alphanumeric())
        .collect()
}

#[cfg(test)]
mod tests;

//! Closed lists of words, folded by [`crate::fold::bare`].

use std::collections::HashSet;
use std::sync::LazyLock;

/// A list of words that say the same.
pub(super) struct Vocabulary(LazyLock<HashSet<&'static str>>);

impl Vocabulary {
    /// The list that `words` gives, with commas between and line breaks for blanks.
    pub const fn of(words: fn() -> HashSet<&'static str>) -> Self {
        Self(LazyLock::new(words))
    }

    pub fn has(&self, folded: &str) -> bool {
        self.0.contains(folded)
    }
}

/// The words of a text that has commas between them.
pub(super) fn list(words: &'static str) -> HashSet<&'static str> {
    words.split(',').map(str::trim).collect()
}

/// A vocabulary from a text with commas between the words.
macro_rules! vocabulary {
    ($words:literal) => {
        $crate::values::vocabulary::Vocabulary::of(|| $crate::values::vocabulary::list($words))
    };
}
pub(super) use vocabulary;

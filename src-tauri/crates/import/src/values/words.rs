//! Yes, no, in use, ended: what the shortest cells say.

use directory::Level;

use super::level;
use super::phrase::{self, Phrase};
use super::signs::{Sign, Signs, sign};
use crate::fold::bare;
use crate::vocabulary::{self, Cell};

/// Whether a cell is empty, or holds what people and programs write into an empty one.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    // A cell of signs alone, and the words: the longest has some 20 letters, and an accent more takes two bytes.
    text.trim().is_empty()
        || (text.len() < 40 && {
            let bare = bare(text);
            bare.chars().all(|symbol| matches!(symbol, '-' | '–' | '—' | '―' | '.' | '/' | '_' | ' '))
                || vocabulary::cell(&bare).contains(&Cell::Blank)
        })
}

/// Whether a folded cell says that something never happened.
pub(super) fn is_never(bare: &str) -> bool {
    vocabulary::cell(bare).contains(&Cell::Never)
}

/// Yes or no, where a cell says one.
#[must_use]
pub fn yes_no(text: &str) -> Option<bool> {
    match sign(text) {
        Some(Sign::Check | Sign::Filled | Sign::Double | Sign::X | Sign::V) => return Some(true),
        Some(Sign::Ballot | Sign::EmptyBox) => return Some(false),
        Some(Sign::Circle | Sign::Triangle | Sign::Cross | Sign::O) => return None,
        None => {}
    }
    let bare = bare(text);
    let says = vocabulary::cell(&bare);
    if says.contains(&Cell::Yes) {
        Some(true)
    } else if says.contains(&Cell::No) {
        Some(false)
    } else {
        None
    }
}

/// What a cell of a grid, or of a column about access, says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// No access, or nothing at all.
    No,
    /// There was access, and it has ended or been stopped.
    Ended,
    /// Access is asked for, and not given yet.
    NotYet,
    /// Access, and nothing more about it.
    Yes,
    /// Somebody is to look at it.
    NeedsReview,
    /// Nobody knows.
    Unknown,
    /// Access, by a role of this level.
    Role(Level),
    /// Words that nobody knows: neither access nor none.
    Unclear,
}

/// What a cell of a grid says. A word that isn't known is no role, and no access.
#[must_use]
pub fn held(text: &str) -> Held {
    if is_blank(text) {
        return Held::No;
    }
    if sign(text).is_some() {
        return Signs::of([text]).held(text);
    }
    let bare = phrase::plain(text);
    let of = |said: Phrase| match said {
        Phrase::Yes | Phrase::Active => Held::Yes,
        Phrase::No => Held::No,
        Phrase::Review => Held::NeedsReview,
        Phrase::Unknown => Held::Unknown,
        Phrase::Pending => Held::NotYet,
        Phrase::Suspended | Phrase::Ended | Phrase::Deleted => Held::Ended,
    };
    if let Some(said) = phrase::whole(&bare) {
        return of(said);
    }
    // A path or a number that holds the word "user" is no role.
    let is_words = bare.chars().count() <= 60 && !bare.contains([':', '@', '\\', '=']);
    let level = if is_words { level::of_folded(&bare) } else { Level::Unknown };
    match (phrase::among(&bare), level) {
        (Some(Phrase::Yes | Phrase::Active) | None, level) if level != Level::Unknown => Held::Role(level),
        (Some(said), _) => of(said),
        (None, _) => Held::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_known_in_every_spelling() {
        for yes in ["True", "true", "1", "yes", "Y", "x", "X", "✓", "✔", "WAHR", "Sí", "oui", "Ja"] {
            assert_eq!(yes_no(yes), Some(true), "{yes}");
        }
        for no in ["False", "false", "0", "no", "No", "Falsch", "nein", "non", "✗", "nee"] {
            assert_eq!(yes_no(no), Some(false), "{no}");
        }
        for neither in ["", "maybe", "2", "Not required"] {
            assert_eq!(yes_no(neither), None, "{neither}");
        }
    }

    #[test]
    fn programs_write_many_things_into_an_empty_cell() {
        for blank in ["", "-", " --", "N/A", "no_information", "not_supported", "NaN", "null", "\u{a0}", "—"]
        {
            assert!(is_blank(blank), "{blank:?}");
        }
        assert!(!is_blank("Nana"), "a name is none of them");
    }

    #[test]
    fn a_cell_of_a_grid_says_who_has_access_and_as_what() {
        for (text, says) in [
            ("", Held::No),
            ("no_access", Held::No),
            ("NA", Held::No),
            ("x", Held::Yes),
            ("has_access", Held::Yes),
            ("needs_review", Held::NeedsReview),
            ("?", Held::NeedsReview),
            ("unknown", Held::Unknown),
            ("Admin", Held::Role(Level::Admin)),
            ("R", Held::Role(Level::ReadOnly)),
            ("till 2", Held::Unclear),
            ("Revoked", Held::Ended),
            ("Removed 31.12.2025", Held::Ended),
            ("Requested", Held::NotYet),
            ("no longer active", Held::Ended),
        ] {
            assert_eq!(held(text), says, "{text:?}");
        }
    }
}

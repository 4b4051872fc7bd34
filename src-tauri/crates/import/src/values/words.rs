//! Yes, no and nothing: what the shortest cells say.

use directory::Level;

use super::level;
use super::vocabulary::{Vocabulary, vocabulary};
use crate::fold::bare;

static BLANK: Vocabulary = vocabulary!(
    ", -, --, ---, —, –, ., n/a, na, n.a., n. a., n/v, none, null, nil, nan, no_information, no information,
    not_supported, not supported, not available, not set, unassigned, vacant, not yet, no end date,
    k.a., k. a., keine, keine angabe, entf., entfallt, aucun, aucune, sans objet, s/o, ninguno, ninguna, n/d,
    geen, n.v.t., nvt, nessuno, nessuna"
);
static YES: Vocabulary = vocabulary!(
    "yes, y, true, 1, on, x, xx, ✓, ✔, ✅, ☑, ☒, ●, •, ■, enabled, enable, has_access, has access, access, granted,
    ok, allowed, active, ja, j, wahr, an, aktiviert, zugriff, oui, o, vrai, actif, si, verdadero, activado,
    waar, ingeschakeld, vero, attivo, abilitato"
);
static NO: Vocabulary = vocabulary!(
    "no, n, false, 0, off, ✗, ✘, ❌, ☐, ○, disabled, disable, no_access, no access, denied, nein, falsch, aus,
    deaktiviert, kein zugriff, non, faux, inactif, desactive, pas d'acces, falso, desactivado, sin acceso,
    nee, onwaar, uitgeschakeld, geen toegang, disattivato, disabilitato, nessun accesso"
);
static REVIEW: Vocabulary = vocabulary!(
    "needs_review, needs review, need review, review, to review, check, to check, to be checked, ?, ??, tbc, tbd,
    revoke, to revoke, remove, prufen, zu prufen, klaren, a verifier, verifier, revisar, por revisar,
    controleren, te controleren, da verificare, verificare"
);
static UNKNOWN: Vocabulary = vocabulary!(
    "unknown, unclear, not known, not sure, unbekannt, unklar, inconnu, desconocido, onbekend, sconosciuto, ignoto"
);
static NEVER: Vocabulary = vocabulary!(
    "never, never logged in, never accessed, never signed in, never used, never active, not logged in yet,
    no activity, not yet used, nie, niemals, noch nie, jamais, nunca, nooit, mai"
);

/// Whether a cell is empty, or holds what people and programs write into an empty one.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    // The longest of those words has 14 letters, and an accent more takes two bytes.
    text.trim().is_empty() || (text.len() < 32 && BLANK.has(&bare(text)))
}

/// Whether a folded cell says that something never happened.
pub(super) fn is_never(bare: &str) -> bool {
    NEVER.has(bare)
}

/// Yes or no, where a cell says one.
#[must_use]
pub fn yes_no(text: &str) -> Option<bool> {
    folded_yes_no(&bare(text))
}

pub(super) fn folded_yes_no(bare: &str) -> Option<bool> {
    if YES.has(bare) {
        Some(true)
    } else if NO.has(bare) {
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
    /// Access, and nothing more about it.
    Yes,
    /// Somebody is to look at it.
    NeedsReview,
    /// Nobody knows.
    Unknown,
    /// Access, by a role of this level where it is known.
    Role(Level),
}

/// What a cell of a grid says. Words that aren't known are a role.
#[must_use]
pub fn held(text: &str) -> Held {
    let bare = bare(text);
    match folded_yes_no(&bare) {
        Some(true) => Held::Yes,
        Some(false) => Held::No,
        None if BLANK.has(&bare) => Held::No,
        None if REVIEW.has(&bare) => Held::NeedsReview,
        None if UNKNOWN.has(&bare) => Held::Unknown,
        None => Held::Role(level::of_folded(&bare)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_known_in_every_spelling() {
        for yes in ["True", "true", "1", "yes", "Y", "Enabled", "x", "X", "✓", "✔", "WAHR", "Sí", "oui", "Ja"]
        {
            assert_eq!(yes_no(yes), Some(true), "{yes}");
        }
        for no in ["False", "false", "0", "no", "No", "Disabled", "Falsch", "nein", "non", "✗", "nee"] {
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
            ("till 2", Held::Role(Level::Unknown)),
        ] {
            assert_eq!(held(text), says, "{text:?}");
        }
    }
}

//! What can be seen of a text, and what can't.

use icu_properties::props::{
    CanonicalCombiningClass, DefaultIgnorableCodePoint, ExtendedPictographic, GeneralCategory, JoiningType,
};
use icu_properties::{CodePointMapData, CodePointSetData};

/// Keeps letters apart that would be joined. Some scripts' words need it.
const NON_JOINER: char = '\u{200c}';
/// Joins letters that wouldn't be. Some scripts' words need it, and so do emoji of several parts.
const JOINER: char = '\u{200d}';
/// Asks for a sign in colour.
const IN_COLOUR: char = '\u{fe0f}';
/// A letter of Braille without any dot.
const NO_DOTS: char = '\u{2800}';

/// Whether a character leaves no mark of its own, or none that has a meaning: controls, format characters, fillers,
/// variation selectors, line and paragraph separators, and what Unicode has given no meaning.
#[must_use]
pub fn is_unseen(c: char) -> bool {
    // Most text is ASCII.
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(
        category,
        GeneralCategory::Control
            | GeneralCategory::Format
            | GeneralCategory::LineSeparator
            | GeneralCategory::ParagraphSeparator
            | GeneralCategory::PrivateUse
            | GeneralCategory::Surrogate
            | GeneralCategory::Unassigned
    ) || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// Whether there is nothing to see in a text.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_unseen(c) || c == NO_DOTS)
}

/// Whether a text can stand for somebody or something: there is something to see in it, and nothing that isn't seen.
///
/// The two joiners stand where a script needs them and nowhere else, by the rules of RFC 5892 (appendices A.1 and A.2),
/// which PRECIS takes over for names.
#[must_use]
pub fn is_name(text: &str) -> bool {
    if is_blank(text) {
        return false;
    }
    if !text.contains(is_unseen) {
        return true;
    }
    let characters: Vec<char> = text.chars().collect();
    let stands = |(place, c): (usize, &char)| !is_unseen(*c) || is_needed(&characters, place);
    characters.iter().enumerate().all(stands)
}

/// The text as it can be shown anywhere: what can't be seen is written out (`\u{1b}`), line breaks and tabs too.
///
/// Joiners stay where a script needs them, and where an emoji is made of several parts.
#[must_use]
pub fn shown(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.chars().any(is_unseen) {
        return text.into();
    }
    let characters: Vec<char> = text.chars().collect();
    let mut shown = String::with_capacity(text.len());
    for (place, c) in characters.iter().enumerate() {
        if !is_unseen(*c) || is_needed(&characters, place) || is_of_emoji(&characters, place) {
            shown.push(*c);
        } else {
            shown.extend(c.escape_unicode());
        }
    }
    shown.into()
}

/// Whether the joiner at `place` is one that the script around it needs.
fn is_needed(text: &[char], place: usize) -> bool {
    let (before, rest) = text.split_at(place);
    let Some((joiner, after)) = rest.split_first() else { return false };
    let Some(last) = before.last() else { return false };
    if !matches!(*joiner, JOINER | NON_JOINER) {
        return false;
    }
    let class = CodePointMapData::<CanonicalCombiningClass>::new();
    if class.get(*last) == CanonicalCombiningClass::Virama {
        return true;
    }
    // (Joining_Type:{L,D}) (Joining_Type:T)* ZWNJ (Joining_Type:T)* (Joining_Type:{R,D})
    let joining = |c: &char| CodePointMapData::<JoiningType>::new().get(*c);
    let next_to = |c: Option<JoiningType>, joins: [JoiningType; 2]| c.is_some_and(|c| joins.contains(&c));
    let passed = |c: &JoiningType| *c != JoiningType::Transparent;
    *joiner == NON_JOINER
        && next_to(
            before.iter().rev().map(joining).find(passed),
            [JoiningType::LeftJoining, JoiningType::DualJoining],
        )
        && next_to(
            after.iter().map(joining).find(passed),
            [JoiningType::RightJoining, JoiningType::DualJoining],
        )
}

/// Whether the character at `place` belongs to an emoji: it colours one, or joins two.
fn is_of_emoji(text: &[char], place: usize) -> bool {
    let pictures = CodePointSetData::new::<ExtendedPictographic>();
    let picture = |c: Option<&char>| c.is_some_and(|c| !c.is_ascii() && pictures.contains(*c));
    let before = place.checked_sub(1).and_then(|place| text.get(place));
    let (this, after) = (text.get(place), text.get(place + 1));
    let skin_tone = |c: &char| matches!(c, '\u{1f3fb}'..='\u{1f3ff}');
    match this {
        Some(&IN_COLOUR) => picture(before),
        Some(&JOINER) => {
            picture(after) && (picture(before) || before.is_some_and(|c| *c == IN_COLOUR || skin_tone(c)))
        }
        Some(_) | None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_world_are_names() {
        for name in [
            "Zoë O’Neil-Łuk 李",
            "Ingrid  Solberg",
            "محمد الأحمد",
            "e\u{301}\u{301}",
            "김하늘",
            // Sinhala "Sri" and Persian "Mi-khaham", which are misspelt without their joiners.
            "ශ්\u{200d}රී",
            "می\u{200c}خواهم",
            "❤ & Co",
        ] {
            assert!(is_name(name), "{name:?}");
        }
    }

    #[test]
    fn what_is_not_seen_is_no_part_of_a_name() {
        let unseen = [
            '\u{200b}',
            '\u{200c}',
            '\u{200d}',
            '\u{200e}',
            '\u{200f}',
            '\u{61c}',
            '\u{2060}',
            '\u{ad}',
            '\u{fe0f}',
            '\u{e0041}',
            '\u{fff9}',
            '\u{3164}',
            '\u{115f}',
            '\u{1160}',
            '\u{ffa0}',
            '\u{34f}',
            '\u{feff}',
            '\u{202e}',
            '\u{2066}',
            '\u{2028}',
            '\0',
            '\n',
            '\t',
            '\u{1b}',
            '\u{7f}',
            '\u{85}',
            '\u{9b}',
            '\u{e000}',
            '\u{ffff}',
            '\u{e0100}',
            '\u{180e}',
            '\u{2064}',
            '\u{1d173}',
        ];
        for c in unseen {
            assert!(!is_name(&format!("Ingrid{c} Solberg")), "{c:?} could make another Ingrid Solberg");
        }
        for blank in ["", " ", "\u{3164}", "\u{a0}\u{2003}", "\u{2800}\u{2800}", "\u{200b}"] {
            assert!(is_blank(blank) && !is_name(blank), "{blank:?} shows nothing");
        }
    }

    #[test]
    fn what_is_not_seen_is_shown_written_out() {
        for (text, as_shown) in [
            ("plain", "plain"),
            ("a\u{1b}[2Jb", "a\\u{1b}[2Jb"),
            ("a\nb\tc\r", "a\\u{a}b\\u{9}c\\u{d}"),
            ("a\u{9b}b\u{202e}c\u{e0041}", "a\\u{9b}b\\u{202e}c\\u{e0041}"),
            ("in\u{200d}grid", "in\\u{200d}grid"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("👩\u{200d}👧 ❤\u{fe0f}", "👩\u{200d}👧 ❤\u{fe0f}"),
            ("5\u{fe0f}", "5\\u{fe0f}"),
        ] {
            assert_eq!(shown(text), as_shown);
            assert_eq!(shown(as_shown), as_shown, "it stays as it is");
        }
    }

    #[test]
    fn nothing_that_is_shown_moves_a_cursor_or_turns_the_reading() {
        for c in crate::characters() {
            let text = format!("a{c}b");
            let said = shown(&text);
            let harm = |c: char| {
                c.is_control()
                    || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            };
            assert!(!said.chars().any(harm), "{c:?} goes to a terminal as it is");
        }
    }
}

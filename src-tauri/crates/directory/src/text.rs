//! What may be written in a field.

use crate::{Fault, Field, Refusal};

/// Longest name of a user or business, in characters.
pub const NAME_MOST: usize = 120;
/// Longest username, in characters.
pub const USERNAME_MOST: usize = 64;
/// Longest e-mail address, in characters.
// RFC 5321 4.5.3.1.3: a path has at most 256 octets, two of them the angle brackets.
pub const ADDRESS_MOST: usize = 254;
/// Longest other text, in characters.
pub const TEXT_MOST: usize = 500;
/// Longest note of several lines, in characters.
pub const NOTE_MOST: usize = 4_000;
/// Longest e-mail domain, in characters.
// RFC 1035 2.3.4: 255 octets with the dots.
const DOMAIN_MOST: usize = 253;
/// Longest sealed text, in characters: base64 of a longest text with its hash, padded and sealed.
pub(crate) const SEALED_MOST: usize = 4_096;

/// What somebody or something is called, or found by: something to see, and nothing that isn't seen.
pub(crate) fn name(field: Field, text: &str, most: usize) -> Result<(), Refusal> {
    required(field, text, most)?;
    named(field, text)
}

/// The same, or nothing.
pub(crate) fn optional_name(field: Field, text: &str, most: usize) -> Result<(), Refusal> {
    optional(field, text, most)?;
    if text.is_empty() { Ok(()) } else { named(field, text) }
}

fn named(field: Field, text: &str) -> Result<(), Refusal> {
    if names::is_name(text) { Ok(()) } else { Err(fault(field, Fault::UnseenCharacters)) }
}

/// A text that may be empty: at most `most` characters, none of them one that [`is_refused`].
pub(crate) fn optional(field: Field, text: &str, most: usize) -> Result<(), Refusal> {
    if text.chars().nth(most).is_some() {
        return Err(fault(field, Fault::TooLong));
    }
    if text.chars().any(is_refused) { Err(fault(field, Fault::BadCharacters)) } else { Ok(()) }
}

/// The same with line breaks and tabs allowed.
pub(crate) fn optional_lines(field: Field, text: &str, most: usize) -> Result<(), Refusal> {
    if text.chars().nth(most).is_some() {
        return Err(fault(field, Fault::TooLong));
    }
    let refused = |c: char| is_refused(c) && !matches!(c, '\n' | '\t');
    if text.chars().any(refused) { Err(fault(field, Fault::BadCharacters)) } else { Ok(()) }
}

/// An e-mail domain: labels with dots between them.
pub(crate) fn domain(field: Field, text: &str) -> Result<(), Refusal> {
    optional(field, text, DOMAIN_MOST)?;
    if text.contains('.') && is_host(text) { Ok(()) } else { Err(fault(field, Fault::NotAnAddress)) }
}

/// The same, and something to see must be there.
pub(crate) fn required(field: Field, text: &str, most: usize) -> Result<(), Refusal> {
    if names::is_blank(text) {
        return Err(fault(field, Fault::Missing));
    }
    optional(field, text, most)
}

/// Letters, digits and `. _ - @ +`, with nothing else between: [`names::is_username`].
pub(crate) fn username(text: &str) -> Result<(), Refusal> {
    required(Field::Username, text, USERNAME_MOST)?;
    if names::is_username(text) { Ok(()) } else { Err(fault(Field::Username, Fault::BadCharacters)) }
}

/// An e-mail address, or nothing.
pub(crate) fn optional_address(field: Field, text: &str) -> Result<(), Refusal> {
    if text.is_empty() {
        return Ok(());
    }
    optional(field, text, ADDRESS_MOST)?;
    if is_address(text) { Ok(()) } else { Err(fault(field, Fault::NotAnAddress)) }
}

/// Whether a text is an e-mail address. Sane rather than complete: something, one `@`, a host with inner dots at most.
#[must_use]
pub fn is_address(text: &str) -> bool {
    text.rsplit_once('@').is_some_and(|(local, host)| {
        !local.is_empty()
            && !local.contains('@')
            && !text.contains(char::is_whitespace)
            && !text.contains(['<', '>', ',', ';', '"', '(', ')'])
            && !text.contains(names::is_unseen)
            && is_host(host)
    })
}

fn is_host(text: &str) -> bool {
    text.split('.').all(|label| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| (c.is_alphanumeric() && !names::is_unseen(c)) || c == '-')
    })
}

/// An e-mail address that must be given.
pub(crate) fn address(field: Field, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(fault(field, Fault::Missing)) } else { optional_address(field, text) }
}

pub(crate) fn fault(field: Field, fault: Fault) -> Refusal {
    Refusal::Field { field, fault }
}

/// What no text holds: control characters, the marks that turn the reading direction, and those that hide a text within
/// the text. Names hold nothing at all that isn't seen; other texts keep what comes along with ordinary writing.
pub fn is_refused(c: char) -> bool {
    let hides = matches!(c, '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || hides || turns || matches!(c, '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_username_holds_letters_digits_and_five_signs() {
        for good in ["ingrid", "i.solberg+it", "Åse_1", "王芳", "a@b", &"x".repeat(64)] {
            assert_eq!(username(good), Ok(()), "{good} is a username");
        }
        for (bad, why) in [
            ("", Fault::Missing),
            ("  ", Fault::Missing),
            ("a b", Fault::BadCharacters),
            ("a\u{202e}b", Fault::BadCharacters),
            ("a/b", Fault::BadCharacters),
            (&*"x".repeat(65), Fault::TooLong),
        ] {
            assert_eq!(username(bad), Err(fault(Field::Username, why)), "{bad:?} is none");
        }
    }

    #[test]
    fn an_address_has_a_name_one_at_sign_and_a_host() {
        for good in
            ["a@b", "ingrid.solberg@harbourlane.example", "o'neil+x@sub.example.co.uk", "дима@почта.рф"]
        {
            assert_eq!(address(Field::Notify, good), Ok(()), "{good} is an address");
        }
        for bad in [
            "a",
            "@b",
            "a@",
            "a@@b",
            "a b@c",
            "a\u{200b}@c",
            "a@b\u{3164}c",
            "a@b..c",
            "a@-b",
            "<a@b>",
            "a@b, c@d",
            "a@b\u{2066}",
        ] {
            assert!(address(Field::Notify, bad).is_err(), "{bad} is none");
        }
        let long = format!("{}@b.example", "x".repeat(250));
        assert_eq!(address(Field::Notify, &long), Err(fault(Field::Notify, Fault::TooLong)), "over 254");
        assert_eq!(optional_address(Field::ReplyTo, ""), Ok(()), "an optional one may be left out");
    }

    #[test]
    fn control_characters_and_direction_marks_are_refused() {
        for bad in [
            "a\u{e0041}b",
            "a\u{fff9}b",
            "a\0b",
            "a\nb",
            "a\u{7f}b",
            "a\u{85}b",
            "a\u{202a}b",
            "a\u{202e}b",
            "a\u{2066}b",
            "a\u{2069}b",
        ] {
            assert_eq!(
                required(Field::Name, bad, NAME_MOST),
                Err(fault(Field::Name, Fault::BadCharacters)),
                "{bad:?} could pose as another name"
            );
        }
        assert_eq!(
            required(Field::Name, "Zoë O’Neil-Łuk 李", NAME_MOST),
            Ok(()),
            "names of the world are names"
        );
        assert_eq!(optional(Field::Purpose, &"é".repeat(500), TEXT_MOST), Ok(()), "counted in characters");
    }

    #[test]
    fn a_name_holds_nothing_that_is_not_seen() {
        let unseen = Err(fault(Field::Name, Fault::UnseenCharacters));
        for bad in
            ["Ingrid\u{200b} Solberg", "In\u{ad}grid", "Ingrid\u{fe0f}", "\u{200f}שלום", "In\u{200d}grid"]
        {
            assert_eq!(name(Field::Name, bad, NAME_MOST), unseen, "{bad:?} could pose as another name");
            assert_eq!(optional(Field::Note, bad, TEXT_MOST), Ok(()), "{bad:?} may be pasted into a note");
        }
        for blank in ["\u{3164}", "\u{2800}", "\u{200b}", "\u{a0}"] {
            assert_eq!(
                name(Field::Name, blank, NAME_MOST),
                Err(fault(Field::Name, Fault::Missing)),
                "{blank:?}"
            );
            assert!(required(Field::Reason, blank, TEXT_MOST).is_err(), "{blank:?} is no reason either");
        }
        assert_eq!(optional_name(Field::Department, "", NAME_MOST), Ok(()), "it may be left out");
    }
}

//! What a username may be written with.

use icu_properties::CodePointMapData;
use icu_properties::props::{BidiClass, GeneralCategory};

/// Whether a text is made like a username: letters, digits and `. _ - @ +`, and nothing else.
///
/// Letters and digits are those of PRECIS' IdentifierClass (RFC 8264 9.1) with the directionality rule of
/// UsernameCaseMapped (RFC 8265 3.3, RFC 5893 2), so that every reader sees the signs in one order. Stricter than that
/// class: other signs of ASCII aren't taken, nor are joiners or a mark that would stand on what comes before the name.
#[must_use]
pub fn is_username(text: &str) -> bool {
    if text.is_ascii() {
        return !text.is_empty() && text.bytes().all(|c| c.is_ascii_alphanumeric() || is_sign(char::from(c)));
    }
    let kind = |c: char| CodePointMapData::<GeneralCategory>::new().get(c);
    text.chars().all(|c| is_sign(c) || is_letter_or_digit(kind(c)) && !crate::is_unseen(c))
        && text.chars().next().is_some_and(|c| !is_mark(kind(c)))
        && reads_one_way(text)
}

fn is_sign(c: char) -> bool {
    "._-@+".contains(c)
}

fn is_mark(kind: GeneralCategory) -> bool {
    matches!(kind, GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark)
}

fn is_letter_or_digit(kind: GeneralCategory) -> bool {
    is_mark(kind)
        || matches!(
            kind,
            GeneralCategory::UppercaseLetter
                | GeneralCategory::LowercaseLetter
                | GeneralCategory::TitlecaseLetter
                | GeneralCategory::ModifierLetter
                | GeneralCategory::OtherLetter
                | GeneralCategory::DecimalNumber
        )
}

/// The rule of RFC 5893 section 2, for a text with letters that are read from right to left.
fn reads_one_way(text: &str) -> bool {
    use BidiClass as Bidi;
    let classes: Vec<BidiClass> = text.chars().map(|c| CodePointMapData::<BidiClass>::new().get(c)).collect();
    let has = |class: BidiClass| classes.contains(&class);
    if !has(Bidi::RightToLeft) && !has(Bidi::ArabicLetter) && !has(Bidi::ArabicNumber) {
        return true;
    }
    let last = classes.iter().rev().find(|class| **class != Bidi::NonspacingMark);
    let ends = [Bidi::RightToLeft, Bidi::ArabicLetter, Bidi::EuropeanNumber, Bidi::ArabicNumber];
    matches!(classes.first(), Some(&Bidi::RightToLeft | &Bidi::ArabicLetter))
        && !has(Bidi::LeftToRight)
        && last.is_some_and(|class| ends.contains(class))
        && !(has(Bidi::EuropeanNumber) && has(Bidi::ArabicNumber))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_every_script_are_letters() {
        for good in
            ["ingrid", "i.solberg+it", "Åse_1", "王芳", "a@b", "straße", "मनीष", "שרה", "محمد1", "e\u{301}va"]
        {
            assert!(is_username(good), "{good:?}");
        }
    }

    #[test]
    fn what_is_no_letter_digit_or_sign_is_refused() {
        for bad in [
            "",
            "a b",
            "a/b",
            "a\u{202e}b",
            "a\u{200b}b",
            "a\u{200d}b",
            "a\u{3164}",
            "\u{3164}",
            "\u{301}a",
            "½",
            "Ⅷ",
            "a😀",
            "שרה.com",
            "1שרה",
            "מ1٢",
            "a\u{e000}",
        ] {
            assert!(!is_username(bad), "{bad:?}");
        }
    }
}

//! The form under which two texts are the same.

use icu_casemap::CaseMapper;
use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The form of a text under which two are the same: case, width and outer spaces don't count, nor does what nobody sees.
///
/// `Ingrid`, ` INGRID` and `Ｉｎｇｒｉｄ` are one; so are `weiß` and `WEISS`, and every sigma. Accents count, and so does the
/// Turkish `ı`.
///
/// It is the compatibility caseless match of the Unicode Standard (3.13, D146), with default ignorable characters left
/// out as in its identifier match (D147). Whatever UsernameCaseMapped of RFC 8265 takes as the same username is the same
/// here too; beyond it, `ß` is `ss`, which lower-casing alone would miss.
#[must_use]
pub fn fold(text: &str) -> String {
    let text = text.trim();
    // ASCII is its own normal form, and most names are ASCII.
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    std::mem::take(&mut *fold_secret(text))
}

/// [`fold`] for a text that is a secret: the text and every step on the way to it are wiped.
#[must_use]
pub fn fold_secret(text: &str) -> Zeroizing<String> {
    let ignored = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let canonical = gather(text.nfd().filter(|c| !ignored.contains(*c)));
    let cased = without_case(&canonical);
    let compatible = gather(cased.nfkc());
    let cased = without_case(&compatible);
    let folded = gather(cased.nfkc().filter(|c| !ignored.contains(*c)));
    // A space with a mark on it comes apart on the way, so the ends are only now what they are.
    Zeroizing::new(folded.trim().to_owned())
}

/// Full case folding, which knows no language: the Turkish `ı` stays.
fn without_case(text: &str) -> Zeroizing<String> {
    let folded = CaseMapper::new().fold_string(text);
    match folded {
        std::borrow::Cow::Borrowed(same) => Zeroizing::new(same.to_owned()),
        std::borrow::Cow::Owned(folded) => Zeroizing::new(folded),
    }
}

/// Characters in a text whose room is made beforehand, so that no half of it is left behind.
fn gather(characters: impl Iterator<Item = char> + Clone) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(characters.clone().map(char::len_utf8).sum()));
    text.extend(characters);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_width_and_form_do_not_tell_names_apart() {
        for (one, other) in [
            ("Ingrid", " INGRID\t"),
            ("Ingrid", "\u{ff29}ngrid"),
            ("weiß", "WEISS"),
            ("WEIẞ", "weiss"),
            ("Οδυσσεύς", "ΟΔΥΣΣΕΎΣ"),
            ("\u{c9}", "e\u{301}"),
            ("ﬁn", "FIN"),
            ("in\u{200b}grid", "ingrid"),
            ("\u{a0}Bo ", "bo"),
        ] {
            assert_eq!(fold(one), fold(other), "{one:?} and {other:?} are one name");
        }
    }

    #[test]
    fn other_letters_are_other_names() {
        for (one, other) in [("ıngrid", "ingrid"), ("іngrid", "ingrid"), ("zoë", "zoe"), ("a b", "ab")] {
            assert_ne!(fold(one), fold(other), "{one:?} and {other:?} are two");
        }
    }

    #[test]
    fn the_short_way_for_ascii_comes_to_the_same() {
        let ascii: String = (0..128_u8).map(char::from).collect();
        assert_eq!(fold(&ascii), *fold_secret(&ascii));
    }

    #[test]
    fn every_character_folds_to_what_stays() {
        for c in crate::characters() {
            let text = format!("a{c}b");
            let folded = fold(&text);
            assert_eq!(fold(&folded), folded, "{c:?} has one form");
            for cased in [c.to_lowercase().to_string(), c.to_uppercase().to_string()] {
                // Two letters whose capitals are other letters' capitals: Unicode folds them by themselves.
                if matches!(c, 'ı' | '\u{345}') || fold(&format!("a{cased}b")) == folded {
                    continue;
                }
                let back = cased.to_lowercase();
                assert_ne!(back, c.to_lowercase().to_string(), "{c:?} and {cased:?} differ by case alone");
            }
        }
    }

    proptest! {
        #[test]
        fn a_folded_text_stays_as_it_is(text in any::<String>()) {
            let folded = fold(&text);
            prop_assert_eq!(fold(&folded), folded);
        }

        #[test]
        fn a_secret_folds_as_a_name_does(text in any::<String>()) {
            prop_assert_eq!(fold(&text), fold_secret(&text).to_string());
        }
    }
}

//! A language that nobody speaks: it shows which text isn't from the catalogue, and which place is too narrow for it. The
//! pages have the same one, and one that is read from right to left (`ui/src/words/pseudo.ts`); a terminal is shown no mark
//! that turns the direction, so the command line has this one alone.

use std::borrow::Cow;
#[cfg(feature = "pseudo")]
use std::env;

/// Asks for the language, in programs that are built with the feature `pseudo`, which only tests are.
#[cfg(feature = "pseudo")]
const ASKED: &str = "KEYHOLDER_PSEUDO";

/// How every text is turned, where that is asked for.
pub(crate) fn asked() -> Option<fn(&str) -> Cow<'_, str>> {
    #[cfg(feature = "pseudo")]
    if env::var_os(ASKED).is_some() {
        return Some(accented);
    }
    None
}

/// A text with accents, in brackets, and longer by two fifths: as long as German or Finnish make it. Tags stay as they are,
/// and so does what has no letters.
#[cfg_attr(not(any(test, feature = "pseudo")), expect(dead_code, reason = "nobody can ask for it"))]
pub(crate) fn accented(text: &str) -> Cow<'_, str> {
    // "en-GB" names the rules of a language.
    let is_tag = text.len() == 5 && text.get(2..3) == Some("-") && text.is_ascii();
    if is_tag || !text.contains(char::is_alphabetic) {
        return text.into();
    }
    let mut in_tag = false;
    let letters = text.chars().map(|letter| {
        in_tag = letter == '<' || (in_tag && letter != '>');
        if in_tag { letter } else { accent(letter) }
    });
    let words = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let longer = "ẋ".repeat(words * 2 / 5);
    Cow::Owned(format!("⟦{}{longer}⟧", letters.collect::<String>()))
}

fn accent(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'y' => 'ý',
        'n' => 'ñ',
        'c' => 'ç',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        other => other,
    }
}

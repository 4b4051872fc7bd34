//! A language that nobody speaks: it shows which text isn't from the catalogue, and which place is too narrow for it.

use std::borrow::Cow;

/// A text with accents, in brackets, and longer by two fifths: as long as German or Finnish make it.
pub(crate) fn accented(text: &str) -> Cow<'_, str> {
    let letters = text.chars().map(|letter| match letter {
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
    });
    let words = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let longer = "ẋ".repeat(words * 2 / 5);
    Cow::Owned(letters.chain(longer.chars()).collect())
}

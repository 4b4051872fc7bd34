//! Forms under which two texts are the same.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// NFKC, lower case, white space collapsed and taken off the ends.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        collapse(&text.to_ascii_lowercase())
    } else {
        collapse(&directory::username_key(text))
    }
}

/// More bytes than any word or head has that is known.
const WORD_MOST: usize = 512;

/// Whether a text is too long to be one of the words that are known, or a day.
pub(crate) fn is_no_word(text: &str) -> bool {
    text.len() > WORD_MOST
}

/// The beginning of a text, as much as is compared with words.
pub(crate) fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(WORD_MOST)]
}

/// Like [`fold`], with the accents off: `Août ` is `aout`. Of a long text, the beginning.
pub(crate) fn bare(text: &str) -> String {
    let text = beginning(text);
    if text.is_ascii() {
        return collapse(&text.to_ascii_lowercase());
    }
    let lower = text.nfkd().filter(|symbol| !is_combining_mark(*symbol)).flat_map(char::to_lowercase);
    collapse(&lower.collect::<String>())
}

/// Without the marks that nobody sees: they come along with text copied from web pages, and never belong to an
/// address, a login or a number.
pub(crate) fn visible(text: &str) -> std::borrow::Cow<'_, str> {
    let unseen = |symbol: char| {
        matches!(symbol,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
    };
    if text.contains(unseen) { text.replace(unseen, "").into() } else { text.into() }
}

/// Without the marks that only say where a line may break or which way it runs. Those that join or part letters stay,
/// as some scripts' words need them, and so do those that turn a text round, which is refused.
pub(crate) fn without_marks(text: &str) -> std::borrow::Cow<'_, str> {
    let marks = |symbol: char| {
        matches!(
            symbol,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}'
        )
    };
    if text.contains(marks) { text.replace(marks, "").into() } else { text.into() }
}

/// White space to single spaces, none at the ends. Zero-width marks at the ends go too: they come along with
/// text copied from web pages.
pub(crate) fn collapse(text: &str) -> String {
    let text = text.trim_matches(|symbol: char| symbol.is_whitespace() || is_zero_width(symbol));
    let mut collapsed = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !collapsed.is_empty() {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    collapsed
}

fn is_zero_width(symbol: char) -> bool {
    matches!(symbol, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_width_and_spaces_do_not_tell_texts_apart() {
        assert_eq!(fold("  Ａnna \u{a0} Berger\n"), "anna berger");
        assert_eq!(fold("ZOË"), "zoë", "accents do");
        assert_eq!(bare("Août"), "aout");
        assert_eq!(collapse("\u{feff}a\u{200b}"), "a", "an invisible mark at the end is no part of a name");
    }
}

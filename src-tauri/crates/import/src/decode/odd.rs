//! What no text has: signs within words, capitals behind small letters, letters of two scripts in a word.

/// How many characters of a text are odd where they stand.
pub(super) fn odd(text: &str) -> usize {
    let (mut count, mut before) = (0, ' ');
    let mut symbols = text.chars().peekable();
    while let Some(symbol) = symbols.next() {
        let next = symbols.peek().copied().unwrap_or(' ');
        count += usize::from(!symbol.is_ascii() && is_odd(before, symbol, next));
        before = symbol;
    }
    count
}

fn is_odd(before: char, symbol: char, next: char) -> bool {
    if symbol.is_control() || symbol == '\u{fffd}' {
        return true;
    }
    if is_letter(symbol) {
        let is_other = |beside: char| is_letter(beside) && is_latin(beside) != is_latin(symbol);
        return is_other(before)
            || is_other(next)
            || (symbol.is_uppercase() && before.is_lowercase() && is_letter(before));
    }
    // An apostrophe, a dash, a blank, a point as in Catalan.
    if symbol.is_whitespace()
        || matches!(symbol, '’' | '‘' | '´' | '·' | '–' | '—' | '\u{ad}' | '\u{2010}' | '\u{2011}')
    {
        return false;
    }
    match (is_letter(before), is_letter(next)) {
        (true, true) => true,
        // Quotation marks, bullets and currencies begin a word, and so do signs behind a number.
        (false, true) => {
            !before.is_alphanumeric()
                && !matches!(
                    symbol,
                    '“' | '„' | '«' | '‹' | '¿' | '¡' | '•' | '€' | '£' | '¥' | '§' | '©' | '°'
                )
        }
        (true, false) => {
            matches!(symbol, 'ˆ' | '˜' | '¨' | '¯' | '¸' | '†' | '‡' | '¬' | '¤' | '¦' | '¶' | '‚' | '‰')
        }
        (false, false) => false,
    }
}

fn is_letter(symbol: char) -> bool {
    // Accents that stand for themselves are letters to Unicode.
    symbol.is_alphabetic() && !('\u{2b0}'..='\u{2ff}').contains(&symbol) && !matches!(symbol, 'ª' | 'º')
}

fn is_latin(symbol: char) -> bool {
    symbol < '\u{250}' || ('\u{1e00}'..='\u{1eff}').contains(&symbol)
}

/// The line, counted from 0, where two readings of the same lines first differ, and the word there in both.
pub(super) fn word_at_difference(one: &str, other: &str) -> Option<(usize, (String, String))> {
    let differing = one.lines().zip(other.lines()).enumerate().find(|(_, (one, other))| one != other);
    let (index, (one, other)) = differing?;
    let divides = |symbol: char| symbol.is_whitespace() || matches!(symbol, ',' | ';' | '|' | '"');
    let (first, second) =
        one.split(divides).zip(other.split(divides)).find(|(first, second)| first != second)?;
    let short = |word: &str| word.chars().take(40).collect();
    Some((index, (short(first), short(second))))
}

#[cfg(test)]
mod tests {
    use super::odd;

    #[test]
    fn words_are_in_order_and_garbled_ones_are_odd() {
        for text in [
            "Jörg Müßig",
            "Zoë Ångström",
            "O’Brien",
            "Łódź",
            "L·lull",
            "5 °C",
            "“quoted” words",
            "Иван",
            "田中 太郎",
            "MÜLLER",
        ] {
            assert_eq!(odd(text), 0, "{text}");
        }
        for text in ["MŸ§ig", "†mit", "cittˆ", "RenŽ", "…z", "J\u{8d}", "J嗷rg", "Мüller"] {
            assert!(odd(text) > 0, "{text}");
        }
    }
}

//! Numbers as their formats show them, where that says more than their digits.

use super::cells::number as plain;

/// More characters than a format has (Excel allows 255); a longer one shows nothing.
pub(super) const CODE_MOST: usize = 255;

/// The number as it is shown where its format adds zeros in front, signs, a currency or a percent sign; nothing where
/// its digits say the same. Digits are never grouped: `1,234` could be another number.
// ECMA-376 part 1, 18.8.31: number format codes.
pub(super) fn shown(number: f64, code: &str) -> Option<String> {
    if code.is_empty() || code == "General" || code.len() > CODE_MOST || number.abs() >= 1e15 {
        return None;
    }
    let sections = sections(code);
    let own_sign = number < 0.0 && sections.len() > 1;
    let section = match sections.as_slice() {
        [_, below, ..] if number < 0.0 => below,
        [_, _, zero, ..] if number == 0.0 => zero,
        [first, ..] => first,
        [] => return None,
    };
    let format = Format::of(section)?;
    if !format.says_more() {
        return None;
    }
    let shown = format.write(number.abs());
    Some(if number < 0.0 && !own_sign { format!("-{shown}") } else { shown })
}

/// The parts of a code for numbers above nothing, below nothing, and nothing.
fn sections(code: &str) -> Vec<&str> {
    let (mut parts, mut from, mut quoted, mut escaped) = (Vec::new(), 0, false, false);
    for (at, symbol) in code.char_indices() {
        match symbol {
            _ if escaped => escaped = false,
            '\\' | '_' | '*' if !quoted => escaped = true,
            '"' => quoted = !quoted,
            ';' if !quoted => {
                parts.push(&code[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&code[from..]);
    parts
}

enum Token {
    /// A digit, and whether it is shown where the number has none.
    Digit {
        always: bool,
    },
    Text(String),
}

#[derive(Default)]
struct Format {
    whole: Vec<Token>,
    part: Vec<Token>,
    percent: bool,
}

impl Format {
    /// Nothing for formats of days, fractions, powers and texts, and those under a condition.
    fn of(section: &str) -> Option<Self> {
        let (mut format, mut after_point) = (Self::default(), false);
        let mut symbols = section.chars().peekable();
        while let Some(symbol) = symbols.next() {
            let token = match symbol {
                '0' => Token::Digit { always: true },
                '#' | '?' => Token::Digit { always: false },
                '.' if !after_point => {
                    after_point = true;
                    continue;
                }
                // Behind the last digit it divides by a thousand.
                ',' if matches!(symbols.peek(), Some('0' | '#' | '?')) => continue,
                ',' | '/' | '@' => return None,
                // Space as wide as the next character, or filled with it.
                '_' | '*' => {
                    symbols.next();
                    continue;
                }
                '\\' => Token::Text(symbols.next()?.to_string()),
                '"' => Token::Text(symbols.by_ref().take_while(|symbol| *symbol != '"').collect()),
                '[' => Token::Text(bracket(
                    &symbols.by_ref().take_while(|symbol| *symbol != ']').collect::<String>(),
                )?),
                '%' => {
                    format.percent = true;
                    Token::Text("%".to_owned())
                }
                letter if letter.is_ascii_alphabetic() => return None,
                other => Token::Text(other.to_string()),
            };
            if after_point { format.part.push(token) } else { format.whole.push(token) }
        }
        Some(format)
    }

    fn says_more(&self) -> bool {
        let always = self.whole.iter().filter(|token| matches!(token, Token::Digit { always: true })).count();
        let all = || self.whole.iter().chain(&self.part);
        let has_text = all().any(|token| matches!(token, Token::Text(text) if !text.trim().is_empty()));
        let has_digit = self.whole.iter().any(|token| matches!(token, Token::Digit { .. }));
        has_digit && (always > 1 || has_text)
    }

    fn write(&self, number: f64) -> String {
        let number = if self.percent { number * 100.0 } else { number };
        let digits =
            |tokens: &[Token]| tokens.iter().filter(|token| matches!(token, Token::Digit { .. })).count();
        // The fifteen digits that a spreadsheet keeps, before they are rounded.
        let number: f64 = plain(number).parse().unwrap_or(number);
        let rounded = format!("{number:.*}", digits(&self.part));
        let (whole, part) = rounded.split_once('.').unwrap_or((&rounded, ""));
        let whole = if whole == "0" { "" } else { whole };
        let mut shown = in_front(&self.whole, whole, digits(&self.whole));
        let kept = self.part.iter().filter(|token| matches!(token, Token::Digit { always: true })).count();
        let end = part.trim_end_matches('0').len().max(kept.min(part.len()));
        if end > 0 {
            shown.push('.');
        }
        let mut left = part[..end].chars();
        for token in &self.part {
            match token {
                Token::Digit { .. } => shown.extend(left.next()),
                Token::Text(text) => shown.push_str(text),
            }
        }
        shown.trim().to_owned()
    }
}

/// The digits before the point among the texts of the format: from the right, the rest at the first place.
fn in_front(tokens: &[Token], whole: &str, places: usize) -> String {
    let mut shown = String::new();
    let (mut left, mut digits) = (places, whole.chars());
    for token in tokens {
        match token {
            Token::Digit { always } => {
                let standing = digits.as_str().len();
                if standing >= left {
                    shown.extend(digits.by_ref().take(standing - left + 1));
                } else if *always {
                    shown.push('0');
                }
                left -= 1;
            }
            Token::Text(text) => shown.push_str(text),
        }
    }
    shown
}

/// What stands in square brackets: a currency with its country, a colour; nothing for conditions and hours.
fn bracket(inner: &str) -> Option<String> {
    if let Some(currency) = inner.strip_prefix('$') {
        return Some(currency.split('-').next().unwrap_or_default().to_owned());
    }
    let is_condition = inner.starts_with(['<', '>', '=']);
    let is_time = inner.chars().all(|symbol| matches!(symbol, 'h' | 'H' | 'm' | 'M' | 's' | 'S'));
    (!is_condition && !is_time).then(String::new)
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn zeros_in_front_and_signs_between_are_shown() {
        for (number, code, text) in [
            (4711.0, "00000000", "00004711"),
            (4711.0, "0000\\-0000", "0000-4711"),
            (123_456_789.0, "000-00-0000", "123-45-6789"),
            (493_012_345.0, "\"+\"00 000 0000", "+49 301 2345"),
            (12.0, "\"Nr. \"0", "Nr. 12"),
            (0.5, "0%", "50%"),
            (0.125, "0.0%", "12.5%"),
            (1234.5, "#,##0.00\\ \"€\"", "1234.50 €"),
            (1234.5, "[$€-407]\\ #,##0.00", "€ 1234.50"),
            (-3.0, "000", "-003"),
            (-3.0, "000;(000)", "(003)"),
            (0.0, "000;-000;\"none \"0", "none 0"),
            (123_456.0, "000", "123456"),
            (0.0, "00000", "00000"),
        ] {
            assert_eq!(shown(number, code).as_deref(), Some(text), "{number} in {code}");
        }
    }

    #[test]
    fn other_formats_say_no_more_than_the_digits() {
        for code in [
            "",
            "General",
            "0",
            "0.00",
            "#,##0",
            "0.00E+00",
            "# ?/?",
            "@",
            "#,##0,",
            "[>9]00;0",
            "dd/mm",
            "_(* #,##0_)",
        ] {
            assert_eq!(shown(4711.0, code), None, "{code}");
        }
        assert_eq!(shown(4711.0, &"0".repeat(300)), None, "longer than a format is");
    }
}

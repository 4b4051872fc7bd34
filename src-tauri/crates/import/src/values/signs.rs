//! Signs in the cells of a grid: ○ and × say yes and no, or no and yes, by the company they are in.

use super::Held;

/// A cell that holds one sign and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Sign {
    /// ✓
    Check,
    /// ● ■
    Filled,
    /// ◎
    Double,
    /// ○
    Circle,
    /// △
    Triangle,
    /// ×, which is a tick to some and a no to others.
    Cross,
    /// ✗
    Ballot,
    /// ☐
    EmptyBox,
    /// The letter x.
    X,
    /// The letter o.
    O,
    /// The letter v, which is a tick on every keyboard, and may be the first of a word among other letters.
    V,
}

/// The sign that a cell is.
pub(crate) fn sign(text: &str) -> Option<Sign> {
    let mut symbols = text.trim().chars().filter(|symbol| *symbol != '\u{fe0f}' && *symbol != '\u{fe0e}');
    let symbol = symbols.next()?;
    // "xx" is a thick x.
    if symbols.any(|other| other != symbol) {
        return None;
    }
    Some(match symbol {
        '✓' | '✔' | '✅' | '☑' | '√' | '🗸' | '+' | '＋' => Sign::Check,
        '●' | '⬤' | '•' | '■' | '◆' | '⚫' | '🔵' | '🟢' => Sign::Filled,
        '◎' => Sign::Double,
        '○' | '◯' | '〇' | '⚪' => Sign::Circle,
        '△' | '▲' => Sign::Triangle,
        '×' | '✕' | '✖' | '╳' | '⨯' | '❎' => Sign::Cross,
        '✗' | '✘' | '❌' | '🔴' => Sign::Ballot,
        '☐' | '□' | '－' | '−' => Sign::EmptyBox,
        'x' | 'X' | '☒' | 'ｘ' | 'Ｘ' => Sign::X,
        'o' | 'O' => Sign::O,
        'v' | 'V' => Sign::V,
        _ => return None,
    })
}

/// Which signs a grid has.
#[derive(Debug, Clone, Default)]
pub(crate) struct Signs {
    seen: Vec<Sign>,
    /// Whether other letters stand for roles: `R`, `W`.
    letters: bool,
}

impl Signs {
    pub fn of<'a>(cells: impl IntoIterator<Item = &'a str>) -> Self {
        let mut signs = Self::default();
        for cell in cells {
            match sign(cell) {
                Some(sign) if !signs.seen.contains(&sign) => signs.seen.push(sign),
                Some(_) => {}
                None => {
                    let mut symbols = cell.trim().chars();
                    signs.letters |=
                        symbols.next().is_some_and(char::is_alphabetic) && symbols.next().is_none();
                }
            }
        }
        signs
    }

    fn any(&self, of: &[Sign]) -> bool {
        of.iter().any(|sign| self.seen.contains(sign))
    }

    /// What a cell of this grid says; [`Held::Unclear`] for a sign that may be read either way.
    pub fn held(&self, text: &str) -> Held {
        let Some(sign) = sign(text) else { return super::held(text) };
        let ticks = [Sign::Check, Sign::Filled, Sign::Double];
        match sign {
            Sign::Check | Sign::Filled | Sign::Double => Held::Yes,
            Sign::EmptyBox => Held::No,
            Sign::Ballot => Held::No,
            Sign::Cross if self.any(&ticks) || self.any(&[Sign::Circle]) => Held::No,
            Sign::Circle if self.any(&[Sign::Cross, Sign::Ballot]) && !self.any(&[Sign::Filled]) => Held::Yes,
            Sign::Circle if self.any(&[Sign::Filled]) => Held::No,
            Sign::Circle if self.seen.len() == 1 => Held::Yes,
            Sign::X if !self.any(&[Sign::Check, Sign::Circle, Sign::O, Sign::Filled]) => Held::Yes,
            Sign::V if !self.letters && !self.any(&[Sign::Check, Sign::Circle, Sign::O, Sign::Filled]) => {
                Held::Yes
            }
            // "Partly", whatever that is.
            Sign::Triangle | Sign::Cross | Sign::Circle | Sign::X | Sign::O | Sign::V => Held::Unclear,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cells: &[&str]) -> Vec<Held> {
        let signs = Signs::of(cells.iter().copied());
        cells.iter().map(|cell| signs.held(cell)).collect()
    }

    #[test]
    fn circles_and_crosses_are_yes_and_no_in_each_others_company() {
        assert_eq!(read(&["○", "×"]), [Held::Yes, Held::No]);
        assert_eq!(read(&["◯", "✕", "△"]), [Held::Yes, Held::No, Held::Unclear]);
        assert_eq!(read(&["●", "○"]), [Held::Yes, Held::No], "a filled one is more than an empty one");
        assert_eq!(read(&["✓", "×"]), [Held::Yes, Held::No]);
        assert_eq!(read(&["○", ""]), [Held::Yes, Held::No]);
        assert_eq!(read(&["x", ""]), [Held::Yes, Held::No]);
    }

    #[test]
    fn a_sign_that_may_be_either_is_unclear() {
        assert_eq!(read(&["×", ""]), [Held::Unclear, Held::No], "a tick to some, a no to others");
        assert_eq!(read(&["x", "✓"]), [Held::Unclear, Held::Yes]);
        assert_eq!(read(&["x", "o"]), [Held::Unclear, Held::Unclear]);
        assert_eq!(read(&["v", "", "x"]), [Held::Yes, Held::No, Held::Yes], "ticks of two people");
        assert_eq!(read(&["V", "R"])[0], Held::Unclear, "the first letter of a word, perhaps");
    }
}

//! What the cells of a column look like, whatever its head says.

use std::collections::HashSet;

use crate::values::{self, Held, Status, When};
use crate::{Sheet, fold};

/// How many rows are looked at.
const SAMPLE: usize = 200;
/// Bytes of the longest cell that is compared with words: a tick, a state, a kind or a role.
const WORDS_MOST: usize = 64;

/// How many of a column's cells are of each kind, among the first rows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Content {
    /// Not blank.
    pub filled: usize,
    /// With an `@` in one word.
    pub addresses: usize,
    /// Several words.
    pub spaced: usize,
    /// Long words of digits and letters, as programs number things.
    pub opaque: usize,
    /// Digits only.
    pub numbers: usize,
    /// One word with capitals and digits and nothing else: `U012`, `T1001`.
    pub codes: usize,
    /// Asterisks or dots, in place of a secret.
    pub hidden: usize,
    /// Days, in any form.
    pub days: usize,
    /// One sign alone: a tick, a circle, a cross.
    pub marks: usize,
    /// Yes, no, to be looked at, unknown.
    pub ticks: usize,
    /// The same, and roles of a known level.
    pub held: usize,
    /// Words for a state.
    pub states: usize,
    /// Words for a kind of user.
    pub kinds: usize,
    /// Ticks, states and roles of a known level, in each part of a cell that lists several.
    pub said_parts: usize,
    /// How many differ.
    pub distinct: usize,
}

impl Content {
    pub fn of(sheet: &Sheet, column: usize) -> Self {
        let mut content = Self::default();
        let mut seen = HashSet::new();
        for row in sheet.rows.iter().take(SAMPLE) {
            if sheet.legend.holds(row.line) {
                continue;
            }
            let cell = sheet.legend.explain(row.cell(column));
            // "no" and "x" are said; "-" and "N/A" are not.
            if values::is_blank(cell) {
                continue;
            }
            let text = fold::collapse(cell);
            let one_word = !text.contains(' ');
            content.filled += 1;
            content.distinct += usize::from(seen.insert(text.clone()));
            content.addresses += usize::from(one_word && text.trim_matches('@').contains('@'));
            content.spaced += usize::from(!one_word);
            content.numbers += usize::from(text.bytes().all(|byte| byte.is_ascii_digit()));
            content.codes += usize::from(is_code(&text));
            content.hidden += usize::from(text.chars().all(|symbol| matches!(symbol, '*' | '•' | '●')));
            content.opaque +=
                usize::from(one_word && is_opaque(&text) && !text.bytes().all(|byte| byte.is_ascii_digit()));
            if text.len() > WORDS_MOST {
                continue;
            }
            content.states += usize::from(values::status(&text) != Status::Unknown);
            content.kinds += usize::from(values::kind(&text).is_some());
            let is_day = matches!(values::when(&text, None), When::On(_) | When::EitherWay | When::Before(_));
            content.days += usize::from(is_day);
            content.marks += usize::from(values::sign(&text).is_some());
            let said = if values::sign(&text).is_some() { Held::Yes } else { values::held(&text) };
            let (tick, role) = match said {
                Held::No | Held::Ended | Held::NotYet | Held::Yes | Held::NeedsReview | Held::Unknown => {
                    (true, false)
                }
                Held::Role(_) => (false, true),
                Held::Unclear => (false, false),
            };
            let is_said = |part: &str| values::is_blank(part) || values::held(part) != Held::Unclear;
            content.said_parts += usize::from(text.split([',', ';', '/', '|']).all(is_said));
            content.ticks += usize::from(tick);
            content.held += usize::from(tick || role);
        }
        content
    }

    /// Whether at least so many of a hundred filled cells are of a kind.
    pub fn mostly(&self, of_a_kind: usize, percent: usize) -> bool {
        self.filled > 0 && of_a_kind * 100 >= self.filled * percent
    }
}

fn is_code(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
        && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
}

/// `1f2e3d4c-…`, `U012AB3CD4`, `00u1a2b3c4d5e6f7g8`.
fn is_opaque(word: &str) -> bool {
    let all = |of: fn(&u8) -> bool| word.bytes().all(|byte| of(&byte));
    let hexadecimal = || all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b'-' | b':'));
    let capitals = || all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    word.bytes().any(|byte| byte.is_ascii_digit())
        && match word.len() {
            0..8 => false,
            8 => hexadecimal(),
            9..16 => hexadecimal() || capitals(),
            16.. => hexadecimal() || all(u8::is_ascii_alphanumeric),
        }
}

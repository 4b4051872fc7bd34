//! Which passwords are refused, and how strong one is.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zxcvbn::Score;
use zxcvbn::feedback::Warning;

use crate::{Settings, username_key};

/// Shortest password where a vault secret comes from the OS keyring, in characters.
// NIST SP 800-63B-4 asks for 8 with a second factor; security.md 2.6 sets 12.
pub const LEAST_WITH_KEYRING: u8 = 12;
/// Shortest password where it is the only secret, in characters.
// NIST SP 800-63B-4: 15 where the password is the only factor.
pub const LEAST_ALONE: u8 = 15;
/// How hard a password must be to guess beside a keyring: some 10^8 guesses.
const HARD_WITH_KEYRING: Score = Score::Three;
/// How hard where it is the only secret: some 10^10, since whoever has a copy of the files guesses on computers of their own.
const HARD_ALONE: Score = Score::Four;
/// Longest password, in characters: far above any pass-phrase, low enough to cost nothing.
pub const MOST: usize = 1024;
/// How much of a password the estimate looks at, in characters. Its cost grows steeply with length.
const ESTIMATED: usize = 100;
/// Shortest name that a password may not hold, in characters: "Li" is part of many words.
const SHORTEST_NAME: usize = 4;
/// The product's own name.
const PRODUCT: &str = "Keyholder";

/// Leaked passwords that are long enough for the length rule; the estimate alone lets 83 of them through.
const KNOWN: &str = include_str!("password_rules/known.txt");

/// Why a password is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum PasswordFault {
    /// Too few characters.
    TooShort {
        /// How many it takes.
        least: u8,
    },
    /// More than [`MOST`] characters.
    TooLong,
    /// On the lists that attackers try first.
    Known,
    /// Too easy to guess.
    Guessable {
        /// What makes it so.
        why: Weakness,
    },
    /// Holds or is built on the business's, the user's or the product's name.
    HoldsName,
    /// One of the user's earlier passwords.
    UsedBefore,
}

/// What makes a password easy to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Weakness {
    /// Keys that lie side by side.
    KeyboardRow,
    /// The same piece again and again.
    Repeats,
    /// `abc`, `6543`.
    Sequence,
    /// A date or a recent year.
    Date,
    /// Ordinary words, alone.
    Word,
    /// First names and surnames.
    PersonalName,
    /// Nothing in particular: there is too little in it.
    Plain,
    /// Good enough beside a keyring; here the password is all that guards a copy of the vault's files.
    Alone,
}

/// The names that a password may not hold.
#[derive(Debug, Clone, Copy, Default)]
pub struct Names<'a> {
    /// The business.
    pub business: &'a str,
    /// The user's full name.
    pub name: &'a str,
    /// The user's username.
    pub username: &'a str,
}

/// How strong a password is, for the meter beside the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Strength {
    /// 0 (guessed at once) to 4 (very strong).
    pub score: u8,
    /// Why it is refused; nothing when it may be used.
    pub fault: Option<PasswordFault>,
}

/// Judges a password that a user wants. `keyring` tells whether the vault secret comes from the OS keyring.
///
/// # Errors
/// The first fault found. [`PasswordFault::UsedBefore`] is for the caller, who has the hashes.
///
/// # Security
/// There are no composition rules and no expiry by default, after NIST SP 800-63B-4.
pub fn judge(
    password: &str,
    settings: &Settings,
    names: &Names<'_>,
    keyring: bool,
) -> Result<(), PasswordFault> {
    let strength = strength(password, settings, names, keyring);
    strength.fault.map_or(Ok(()), Err)
}

/// Rates a password as it is typed.
#[must_use]
pub fn strength(password: &str, settings: &Settings, names: &Names<'_>, keyring: bool) -> Strength {
    let (least, hard) =
        if keyring { (LEAST_WITH_KEYRING, HARD_WITH_KEYRING) } else { (LEAST_ALONE, HARD_ALONE) };
    let least = settings.password_length.max(least);
    // Bounded before anything walks the text: it comes from a window.
    if password.chars().nth(MOST).is_some() {
        return Strength { score: 0, fault: Some(PasswordFault::TooLong) };
    }
    let password: String = password.nfkc().collect();
    let characters = password.chars().count();
    if characters > MOST {
        return Strength { score: 0, fault: Some(PasswordFault::TooLong) };
    }
    if characters < usize::from(least) {
        return Strength { score: 0, fault: Some(PasswordFault::TooShort { least }) };
    }
    if is_known(&password) {
        return Strength { score: 0, fault: Some(PasswordFault::Known) };
    }
    let head: String = password.chars().take(ESTIMATED).collect();
    let words = known_words(names);
    let estimate = zxcvbn::zxcvbn(&head, &words.iter().map(String::as_str).collect::<Vec<_>>());
    let score = u8::from(estimate.score());
    let rest = || without_names(&head, names);
    let is_hard = |rest: &str| zxcvbn::zxcvbn(rest, &[]).score() >= hard;
    let fault = if holds_name(&password, names) {
        Some(PasswordFault::HoldsName)
    } else if estimate.score() >= hard {
        // What everybody knows counts for nothing: what is left must be hard by itself.
        rest().filter(|rest| !is_hard(rest)).map(|_| PasswordFault::HoldsName)
    } else if zxcvbn::zxcvbn(&head, &[]).score() >= hard {
        // Only the names make it guessable.
        Some(PasswordFault::HoldsName)
    } else if estimate.score() >= HARD_WITH_KEYRING {
        Some(PasswordFault::Guessable { why: Weakness::Alone })
    } else {
        Some(why(estimate.feedback().and_then(|feedback| feedback.warning())))
    };
    Strength { score, fault }
}

fn is_known(password: &str) -> bool {
    let key = username_key(password);
    KNOWN.lines().any(|line| line == key && !line.starts_with('#'))
}

fn why(warning: Option<Warning>) -> PasswordFault {
    let why = match warning {
        Some(
            Warning::ThisIsATop10Password
            | Warning::ThisIsATop100Password
            | Warning::ThisIsACommonPassword
            | Warning::ThisIsSimilarToACommonlyUsedPassword,
        ) => return PasswordFault::Known,
        Some(Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess) => {
            Weakness::KeyboardRow
        }
        Some(
            Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess,
        ) => Weakness::Repeats,
        Some(Warning::SequencesLikeAbcAreEasyToGuess) => Weakness::Sequence,
        Some(Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess) => Weakness::Date,
        Some(Warning::AWordByItselfIsEasyToGuess) => Weakness::Word,
        Some(
            Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
            | Warning::CommonNamesAndSurnamesAreEasyToGuess,
        ) => Weakness::PersonalName,
        None => Weakness::Plain,
    };
    PasswordFault::Guessable { why }
}

/// The names whole and in pieces, as words an attacker would try.
fn known_words(names: &Names<'_>) -> Vec<String> {
    let mut words = Vec::new();
    for name in [names.business, names.name, names.username, PRODUCT] {
        words.push(letters(name));
        words.extend(name.split(|c: char| !c.is_alphanumeric()).map(username_key));
    }
    words.retain(|word| word.chars().count() > 2);
    words
}

/// Whether a whole name stands in the password, spaces, case and punctuation ignored, and signs read as letters.
fn holds_name(password: &str, names: &Names<'_>) -> bool {
    let folded = username_key(password);
    let readings: Vec<String> = std::iter::once(letters(password))
        .chain(READINGS.map(|one| folded.chars().map(one).filter(|c| c.is_alphanumeric()).collect()))
        .collect();
    [names.business, names.name, names.username, PRODUCT].map(letters).iter().any(|name| {
        name.chars().count() >= SHORTEST_NAME && readings.iter().any(|read| read.contains(name.as_str()))
    })
}

/// What signs are read as that stand for letters, "F3nw1ck": a 1 may be an i or an l.
const READINGS: [fn(char) -> char; 2] = [|c| as_letter(c, 'i'), |c| as_letter(c, 'l')];

fn as_letter(sign: char, one: char) -> char {
    match sign {
        '0' => 'o',
        '1' | '!' | '|' => one,
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '6' | '9' => 'g',
        '7' | '+' => 't',
        '8' => 'b',
        other => other,
    }
}

/// Words that stand between names or behind them, in names and in passwords that are made of them.
const AROUND_NAMES: [&str; 38] = [
    "and", "und", "et", "en", "og", "och", "the", "of", "ltd", "limited", "llc", "llp", "inc", "co", "corp",
    "company", "plc", "gmbh", "ag", "kg", "ohg", "ug", "sarl", "sas", "sa", "srl", "spa", "sl", "bv", "nv",
    "ab", "as", "aps", "oy", "sp", "zoo", "kk", "pty",
];

/// What is left of a password without the pieces of the names and the words around them, in small letters; nothing where
/// none is in it.
fn without_names(password: &str, names: &Names<'_>) -> Option<String> {
    let mut pieces = known_words(names);
    pieces.retain(|piece| piece.chars().count() >= SHORTEST_NAME && !AROUND_NAMES.contains(&piece.as_str()));
    pieces.sort_by_key(|piece| std::cmp::Reverse(piece.len()));
    let whole: Vec<char> = username_key(password).chars().collect();
    let mut rest = whole.clone();
    for piece in pieces.iter().map(|piece| piece.chars().collect::<Vec<_>>()) {
        // As it stands first: what is left keeps its signs, so that a year stays one.
        for reading in [|c| c, READINGS[0], READINGS[1]] {
            take_out(&mut rest, &piece, reading);
        }
    }
    if rest == whole {
        return None;
    }
    let rest: String = rest.into_iter().collect();
    let words = rest.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty() && !AROUND_NAMES.contains(word));
    Some(words.collect::<Vec<_>>().join(" "))
}

/// Writes spaces in the place of a piece, wherever it can be read.
fn take_out(text: &mut [char], piece: &[char], reading: fn(char) -> char) {
    for at in 0..=text.len().saturating_sub(piece.len()) {
        let part = text.get_mut(at..at + piece.len()).unwrap_or_default();
        if !part.is_empty() && part.iter().zip(piece).all(|(sign, letter)| reading(*sign) == *letter) {
            part.fill(' ');
        }
    }
}

fn letters(text: &str) -> String {
    username_key(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests;

//! 128 secret bits as text that people copy from paper: 8 groups of 4 symbols.
//!
//! ```text
//! K7Q2-9F3M-…            32 Crockford symbols: no I, L, O, U; lower case, I, L, O and spaces are read kindly
//! │└─ 26 symbols: 128 bits and 2 zero bits
//! └── kind                        last 5 symbols: 25 bits of SHA-256("code-check", vault, kind, bits)
//! ```
//!
//! A typing error is missed once in 33.5 million. Nothing is corrected silently: a code that is nearly right
//! only says which group to look at.

use crate::{VaultId, domain};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

/// Crockford's base 32.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Symbols of a code.
const SYMBOLS: usize = 32;
/// Symbols of a group.
const GROUP: usize = 4;
/// Where the check begins.
const CHECK: usize = 27;

/// What a code is for; its first symbol says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeKind {
    /// A recovery code.
    Recovery(RecoveryKind),
    /// A vault secret.
    VaultSecret,
}

/// Whose recovery code it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecoveryKind {
    /// On an owner's recovery kit: opens everything.
    Kit,
    /// One user's own.
    Personal,
    /// On a trustee's kit: opens shares of a quorum.
    Trustee,
}

impl CodeKind {
    const fn symbol(self) -> u8 {
        match self {
            Self::Recovery(RecoveryKind::Kit) => b'K',
            Self::Recovery(RecoveryKind::Personal) => b'P',
            Self::Recovery(RecoveryKind::Trustee) => b'T',
            Self::VaultSecret => b'V',
        }
    }

    const fn from_symbol(symbol: u8) -> Option<Self> {
        match symbol {
            b'K' => Some(Self::Recovery(RecoveryKind::Kit)),
            b'P' => Some(Self::Recovery(RecoveryKind::Personal)),
            b'T' => Some(Self::Recovery(RecoveryKind::Trustee)),
            b'V' => Some(Self::VaultSecret),
            _ => None,
        }
    }
}

/// Why typed text is no code. Groups count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// A group holds a character that no code contains.
    #[error("group {group} has a character that no code contains")]
    NotASymbol {
        /// Where.
        group: usize,
    },
    /// Characters are missing.
    #[error("the code has {symbols} characters and should have 32")]
    TooShort {
        /// How many there are.
        symbols: usize,
        /// The one group that is not four characters long, where the typed groups show it.
        group: Option<usize>,
    },
    /// There are characters too many.
    #[error("the code has {symbols} characters and should have 32")]
    TooLong {
        /// How many there are.
        symbols: usize,
        /// The one group that is not four characters long, where the typed groups show it.
        group: Option<usize>,
    },
    /// One wrong character, or two swapped ones, in this group would explain the failed check.
    #[error("the check of the code fails, and a slip in group {group} would explain it")]
    LookAgain {
        /// Where.
        group: usize,
    },
    /// The last character of this group and the first of the next seem swapped.
    #[error("the check of the code fails, and a swap between group {group} and the next would explain it")]
    LookBetween {
        /// The first of the two groups.
        group: usize,
    },
    /// Several characters are wrong, or the code belongs to another vault: nobody can tell which.
    #[error("the check of the code fails: it has several slips, or it belongs to another vault")]
    WrongCheck,
    /// A good code of this vault, of a kind that does not belong here.
    #[error("this is a code of another kind")]
    OtherKind {
        /// What it is.
        found: CodeKind,
    },
    /// A good code of this vault, of a kind that this program does not know.
    #[error("this code was made by a newer program")]
    UnknownKind,
}

/// Symbol values, 0 to 31, in order.
type Symbols = Zeroizing<[u8; SYMBOLS]>;

/// Writes a code.
pub(crate) fn encode(kind: CodeKind, bits: &[u8; 16], vault: &VaultId) -> Zeroizing<String> {
    let mut symbols: Symbols = Zeroizing::new([0; SYMBOLS]);
    symbols[0] = value(char::from(kind.symbol())).expect("kind symbols are in the alphabet");
    for (i, symbol) in symbols[1..CHECK].iter_mut().enumerate() {
        *symbol = (0..5).fold(0, |value, j| value << 1 | bit(bits, 5 * i + j));
    }
    let check = check(&symbols, vault);
    symbols[CHECK..].copy_from_slice(&check);
    let mut text = Zeroizing::new(String::with_capacity(SYMBOLS + SYMBOLS / GROUP));
    for (i, symbol) in symbols.iter().enumerate() {
        if i > 0 && i % GROUP == 0 {
            text.push('-');
        }
        text.push(char::from(ALPHABET[usize::from(*symbol)]));
    }
    text
}

/// Reads typed text.
pub(crate) fn decode(text: &str, vault: &VaultId) -> Result<(CodeKind, Zeroizing<[u8; 16]>), CodeError> {
    let symbols = read_symbols(text)?;
    if !fits(&symbols, vault) {
        return Err(explain(&symbols, vault));
    }
    let kind = CodeKind::from_symbol(ALPHABET[usize::from(symbols[0])]).ok_or(CodeError::UnknownKind)?;
    Ok((kind, bits_of(&symbols)))
}

fn read_symbols(text: &str) -> Result<Symbols, CodeError> {
    let mut symbols: Symbols = Zeroizing::new([0; SYMBOLS]);
    let mut count = 0;
    let mut groups: Vec<usize> = vec![0];
    for typed in text.nfkc() {
        if is_separator(typed) {
            groups.extend((groups.last() != Some(&0)).then_some(0));
            continue;
        }
        let value = value(typed).ok_or(CodeError::NotASymbol { group: count / GROUP + 1 })?;
        if let Some(symbol) = symbols.get_mut(count) {
            *symbol = value;
        }
        count += 1;
        groups.last_mut().into_iter().for_each(|length| *length += 1);
    }
    groups.retain(|length| *length > 0);
    let odd: Vec<usize> =
        (1..).zip(&groups).filter(|(_, length)| **length != GROUP).map(|(i, _)| i).collect();
    let group = (groups.len() == SYMBOLS / GROUP && odd.len() == 1).then(|| odd[0]);
    match count {
        ..SYMBOLS => Err(CodeError::TooShort { symbols: count, group }),
        SYMBOLS => Ok(symbols),
        _ => Err(CodeError::TooLong { symbols: count, group }),
    }
}

/// Spaces, dots and every dash that a keyboard or a word processor makes.
fn is_separator(typed: char) -> bool {
    typed.is_whitespace()
        || matches!(
            typed,
            '-' | '.' | ',' | '_' | '\u{ad}' | '\u{200b}' | '\u{2010}'..='\u{2015}' | '\u{2212}'
        )
}

fn value(typed: char) -> Option<u8> {
    let symbol = match typed.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        symbol => symbol,
    };
    (0..32).find(|value| char::from(ALPHABET[usize::from(*value)]) == symbol)
}

fn bit(bits: &[u8; 16], index: usize) -> u8 {
    bits.get(index / 8).map_or(0, |byte| byte >> (7 - index % 8) & 1)
}

fn bits_of(symbols: &Symbols) -> Zeroizing<[u8; 16]> {
    let mut bits = Zeroizing::new([0; 16]);
    for (i, byte) in bits.iter_mut().enumerate() {
        for index in 8 * i..8 * i + 8 {
            *byte = *byte << 1 | (symbols[1 + index / 5] >> (4 - index % 5) & 1);
        }
    }
    bits
}

/// The five check symbols that belong to the first 27.
fn check(symbols: &Symbols, vault: &VaultId) -> [u8; SYMBOLS - CHECK] {
    let digest = Sha256::new()
        .chain_update(domain::CODE_CHECK)
        .chain_update(vault.as_bytes())
        .chain_update([ALPHABET[usize::from(symbols[0])]])
        .chain_update(bits_of(symbols))
        .finalize();
    let mut first: [u8; 16] = [0; 16];
    first.copy_from_slice(&digest[..16]);
    std::array::from_fn(|i| (0..5).fold(0, |value, j| value << 1 | bit(&first, 5 * i + j)))
}

fn fits(symbols: &Symbols, vault: &VaultId) -> bool {
    let spare_bits = symbols[CHECK - 1] & 3;
    spare_bits == 0 && check(symbols, vault) == symbols[CHECK..]
}

/// Tries every single substitution and every swap of neighbours: about 1,000 hashes, under a millisecond. A code of
/// another vault is explained away by chance once in 33,000.
fn explain(symbols: &Symbols, vault: &VaultId) -> CodeError {
    let mut places = BTreeSet::new();
    let mut tried = symbols.clone();
    for i in 0..SYMBOLS {
        for value in 0..32 {
            tried[i] = value;
            let known = CodeKind::from_symbol(ALPHABET[usize::from(tried[0])]).is_some();
            if value != symbols[i] && known && fits(&tried, vault) {
                places.insert((i / GROUP, i / GROUP));
            }
        }
        tried[i] = symbols[i];
    }
    for i in 1..SYMBOLS {
        tried.swap(i - 1, i);
        if symbols[i - 1] != symbols[i] && fits(&tried, vault) {
            places.insert(((i - 1) / GROUP, i / GROUP));
        }
        tried.swap(i - 1, i);
    }
    tried.zeroize();
    let mut places = places.into_iter();
    match (places.next(), places.next()) {
        (Some((first, last)), None) if first == last => CodeError::LookAgain { group: first + 1 },
        (Some((first, _)), None) => CodeError::LookBetween { group: first + 1 },
        (None | Some(_), _) => CodeError::WrongCheck,
    }
}

#[cfg(test)]
mod tests;

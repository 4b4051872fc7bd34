//! Entry numbers and hashes, and how they are written for people.

use std::fmt;
use std::str::FromStr;

/// The number of an entry in its vault's journal, counted from 1.
///
/// The number of the last entry is therefore also the number of entries.
pub type Seq = u64;

/// A SHA-256 value that names an entry and everything before it.
///
/// Not a secret: it is printed on kits and checkpoints.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hash32(pub [u8; 32]);

impl Hash32 {
    /// What the first entry names as its predecessor.
    pub const ZERO: Self = Self([0; 32]);

    /// The first 48 bits in groups, for print: `6F2A 91C0 7DE4`.
    ///
    /// # Security
    /// For people who compare two papers. A program compares the whole hash.
    pub fn short(&self) -> String {
        let [a, b, c, d, e, f, ..] = self.0;
        format!("{a:02X}{b:02X} {c:02X}{d:02X} {e:02X}{f:02X}")
    }
}

impl fmt::Display for Hash32 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(f, &self.0)
    }
}

impl fmt::Debug for Hash32 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash32({self})")
    }
}

impl FromStr for Hash32 {
    type Err = HashTextError;

    fn from_str(text: &str) -> Result<Self, HashTextError> {
        parse_hex(text).map(Self).ok_or(HashTextError)
    }
}

/// The text is not a hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a hash is 64 characters, each 0-9 or a-f")]
pub struct HashTextError;

/// Writes bytes as lower-case hexadecimal.
pub(crate) fn write_hex(to: &mut impl fmt::Write, bytes: &[u8]) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write!(to, "{byte:02x}"))
}

/// Reads exactly `N` bytes of lower-case hexadecimal, the one form that [`write_hex`] writes.
pub(crate) fn parse_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != N || !rest.is_empty() {
        return None;
    }
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = hex_digit(*high)? << 4 | hex_digit(*low)?;
    }
    Some(bytes)
}

fn hex_digit(symbol: u8) -> Option<u8> {
    match symbol {
        b'0'..=b'9' => Some(symbol - b'0'),
        b'a'..=b'f' => Some(symbol - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_form_is_the_start_of_the_long_form() {
        let mut bytes = [0; 32];
        bytes[..6].copy_from_slice(&[0x6F, 0x2A, 0x91, 0xC0, 0x7D, 0xE4]);
        let hash = Hash32(bytes);
        assert_eq!(hash.short(), "6F2A 91C0 7DE4");
        assert!(hash.to_string().starts_with("6f2a91c07de4"), "both forms must name the same entry");
    }

    #[test]
    fn a_hash_reads_back_from_its_own_text_and_from_nothing_else() {
        let hash = Hash32(std::array::from_fn(|i| (i * 37) as u8));
        let text = hash.to_string();
        assert_eq!(text.parse(), Ok(hash));
        for wrong in [&text[1..], &text.to_uppercase(), &format!("{text}0"), &format!(" {}", &text[1..]), ""]
        {
            assert_eq!(wrong.parse::<Hash32>(), Err(HashTextError), "{wrong:?} is not the canonical text");
        }
    }
}

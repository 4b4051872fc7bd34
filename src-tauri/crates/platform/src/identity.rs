//! What this computer is called.

use std::path::Path;

use files::SetAside;
use rand_core::Rng;

use crate::{PlatformError, folder};

/// The name that people know this computer by.
pub(crate) fn name() -> String {
    let name = gethostname::gethostname().to_string_lossy().into_owned();
    // "front-desk.lan" is "front-desk" to people.
    let short: String =
        name.split('.').next().unwrap_or_default().chars().filter(|c| !c.is_control()).collect();
    if short.is_empty() { words::label("computer", &"nameless").into() } else { short }
}

/// The file is a line; more is not ours.
const LIMIT: u64 = 1024;

/// The random number of this computer, 16 bytes in hex, kept in `computer.id` and drawn when it isn't there or damaged.
///
/// # Errors
/// [`PlatformError`].
pub(crate) fn number(data: &Path, set_aside: &SetAside, rng: &mut impl Rng) -> Result<String, PlatformError> {
    let path = data.join("computer.id");
    let kept = || set_aside.read(&path, LIMIT, parse);
    if let Some(number) = kept() {
        return Ok(number);
    }
    let drawn = hex_16(rng);
    folder::write(&path, &drawn, rng)?;
    // Another program may have drawn one at the same moment; the one that stays counts.
    Ok(kept().unwrap_or(drawn))
}

fn parse(text: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(text).ok()?.trim();
    is_number(text).then(|| text.to_owned())
}

/// 16 random bytes in hex.
pub(crate) fn hex_16(rng: &mut impl Rng) -> String {
    format!("{:016x}{:016x}", rng.next_u64(), rng.next_u64())
}

fn is_number(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number_in(data: &Path) -> (String, Vec<std::path::PathBuf>) {
        let set_aside = SetAside::default();
        let number = number(data, &set_aside, &mut crate::random()).unwrap();
        assert!(is_number(&number), "{number} is 16 bytes in hex: the journal takes nothing else");
        (number, set_aside.told())
    }

    #[test]
    fn a_computer_keeps_its_number() {
        let data = tempfile::tempdir().unwrap();
        let (first, _) = number_in(data.path());
        assert_eq!(number_in(data.path()), (first, vec![]), "locks are counted under it");
    }

    #[test]
    fn two_computers_have_different_numbers() {
        let (a, b) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        assert_ne!(number_in(a.path()), number_in(b.path()), "the journal tells computers apart by it");
    }

    #[test]
    fn a_number_with_any_bit_flipped_is_set_aside_or_still_one() {
        let data = tempfile::tempdir().unwrap();
        let path = data.path().join("computer.id");
        let (number, _) = number_in(data.path());
        for bit in 0..number.len() * 8 {
            let mut flipped = number.clone().into_bytes();
            flipped[bit / 8] ^= 1 << (bit % 8);
            std::fs::write(&path, &flipped).unwrap();
            let (found, set_aside) = number_in(data.path());
            match set_aside.as_slice() {
                [] => assert_eq!(found.as_bytes(), flipped, "bit {bit}: another number is one too"),
                [beside] => assert_eq!(std::fs::read(beside).unwrap(), flipped, "bit {bit}: it is kept"),
                more => panic!("bit {bit}: {more:?}"),
            }
        }
    }

    #[test]
    fn a_computer_has_a_name() {
        let name = name();
        assert!(!name.is_empty() && !name.contains('.'), "{name} stands in sentences");
    }
}

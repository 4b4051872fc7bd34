//! What this computer is called.

use std::path::Path;

use rand_core::Rng;

use crate::{ComputerError, folder};

/// The name that people know this computer by.
pub(crate) fn name() -> String {
    let name = gethostname::gethostname().to_string_lossy().into_owned();
    // "front-desk.lan" is "front-desk" to people.
    let short: String =
        name.split('.').next().unwrap_or_default().chars().filter(|c| !c.is_control()).collect();
    if short.is_empty() { "this computer".into() } else { short }
}

/// The random number of this computer, 16 bytes in hex, kept in `computer.id` and drawn when it isn't there.
///
/// # Errors
/// [`ComputerError`].
pub(crate) fn number(data: &Path, rng: &mut impl Rng) -> Result<String, ComputerError> {
    let path = data.join("computer.id");
    let kept = || folder::read(&path).map(|text| text.map(|t| t.trim().to_owned()).filter(|t| is_number(t)));
    if let Some(number) = kept()? {
        return Ok(number);
    }
    let drawn = hex_16(rng);
    folder::write(&path, &drawn, rng)?;
    // Another program may have drawn one at the same moment; the one that stays counts.
    Ok(kept()?.unwrap_or(drawn))
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

    #[test]
    fn a_computer_keeps_its_number() {
        let data = tempfile::tempdir().unwrap();
        let first = number(data.path(), &mut crate::random()).unwrap();
        assert!(is_number(&first), "{first} is 16 bytes in hex");
        assert_eq!(number(data.path(), &mut crate::random()).unwrap(), first, "locks are counted under it");
    }

    #[test]
    fn two_computers_have_different_numbers() {
        let (a, b) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let number = |at: &tempfile::TempDir| number(at.path(), &mut crate::random()).unwrap();
        assert_ne!(number(&a), number(&b), "the journal tells computers apart by it");
    }

    #[test]
    fn a_spoilt_number_is_drawn_again() {
        let data = tempfile::tempdir().unwrap();
        std::fs::write(data.path().join("computer.id"), "not a number").unwrap();
        let number = number(data.path(), &mut crate::random()).unwrap();
        assert!(is_number(&number), "the journal takes 16 bytes only");
    }

    #[test]
    fn a_computer_has_a_name() {
        let name = name();
        assert!(!name.is_empty() && !name.contains('.'), "{name} stands in sentences");
    }
}

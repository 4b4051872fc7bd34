//! What a key derivation costs on this computer: measured once and kept.

use std::path::Path;
use std::time::Instant;

use files::SetAside;
use keys::{KdfParams, Password};
use rand_core::Rng;
use serde::{Deserialize, Serialize};
use sysinfo::{MemoryRefreshKind, RefreshKind, System};

use crate::folder;

// A released program never takes the cheap derivations of the tests, whatever was built beside it.
const _: () = assert!(cfg!(debug_assertions) || KdfParams::FLOOR.m_kib == KdfParams::RELEASED_FLOOR.m_kib);

/// The file `computer.json`.
#[derive(Serialize, Deserialize)]
struct Measured {
    kdf: KdfParams,
    /// Memory of the computer it was measured on, in KiB.
    ram_kib: u64,
}

/// The file is some 70 bytes.
const LIMIT: u64 = 4 * 1024;

/// The cost of a key slot made here: what `computer.json` says, or measured and noted there. A note that can't be written
/// only means that it is measured again.
pub(crate) fn params(data: &Path, set_aside: &SetAside, rng: &mut impl Rng) -> KdfParams {
    let (path, ram_kib) = (data.join("computer.json"), ram_kib());
    let noted = set_aside.read(&path, LIMIT, |text| serde_json::from_slice(text).ok());
    if let Some(kdf) = noted.and_then(|noted| kept(noted, ram_kib)) {
        return kdf;
    }
    let kdf = keys::calibrate(measure, ram_kib);
    let text = serde_json::json!(Measured { kdf, ram_kib }).to_string();
    let _unnoted = folder::write(&path, &text, rng);
    kdf
}

/// What was noted, unless it breaks the rules or was noted on a computer with other memory: folders get copied.
fn kept(noted: Measured, ram_kib: u64) -> Option<KdfParams> {
    let Measured { kdf, ram_kib: then } = noted;
    let fits = kdf.check().is_ok() && kdf.check_fits(ram_kib).is_ok();
    // Firmware takes a little more or less of the memory from boot to boot.
    (fits && then.abs_diff(ram_kib) <= ram_kib / 8).then_some(kdf)
}

fn measure(params: KdfParams) -> std::time::Duration {
    let start = Instant::now();
    // Without the memory for it, it is as good as too slow.
    match keys::spend(&Password::new("correct horse battery".into()), params) {
        Ok(()) => start.elapsed(),
        Err(_) => std::time::Duration::MAX,
    }
}

/// This computer's memory in KiB.
pub(crate) fn ram_kib() -> u64 {
    let memory = RefreshKind::nothing().with_memory(MemoryRefreshKind::nothing().with_ram());
    System::new_with_specifics(memory).total_memory() / 1024
}

#[cfg(test)]
mod tests {
    use super::*;

    const GIB: u64 = 1 << 20;

    #[test]
    fn a_note_counts_on_the_computer_it_was_made_on() {
        let note = |m_kib| Measured { kdf: KdfParams { m_kib, t: 3, p: 4 }, ram_kib: 8 * GIB };
        assert_eq!(kept(note(262_144), 8 * GIB).map(|kdf| kdf.m_kib), Some(262_144), "measured once");
        assert_eq!(kept(note(262_144), 2 * GIB), None, "another computer");
        let below = KdfParams::FLOOR.m_kib - 1;
        assert_eq!(kept(note(below), 8 * GIB), None, "below the floor somebody weakened it");
    }

    #[test]
    fn a_note_with_any_bit_flipped_is_measured_again_or_still_one() {
        let data = tempfile::tempdir().unwrap();
        let path = data.path().join("computer.json");
        let set_aside = SetAside::default();
        let read = || set_aside.read(&path, LIMIT, |text| serde_json::from_slice::<Measured>(text).ok());
        let whole = serde_json::json!(Measured { kdf: KdfParams::DEFAULT, ram_kib: 8 * GIB }).to_string();
        let mut spoilt = 0;
        for bit in 0..whole.len() * 8 {
            let mut flipped = whole.clone().into_bytes();
            flipped[bit / 8] ^= 1 << (bit % 8);
            std::fs::write(&path, &flipped).unwrap();
            if read().is_none() {
                spoilt += 1;
                let beside = set_aside.told().pop().unwrap();
                assert_eq!(std::fs::read(beside).unwrap(), flipped, "bit {bit}: it is kept");
            }
        }
        assert!(spoilt > whole.len(), "{spoilt} of the flips can't be read, and stop nothing");
    }

    #[test]
    fn this_computer_has_memory() {
        assert!(ram_kib() > 128 * 1024, "a derivation takes 64 MiB");
    }
}

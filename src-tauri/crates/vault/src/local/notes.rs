//! Notes that come together: from two copies, from another program, from the keyring.

use keys::VaultId;

use super::marks::Guard;
use super::{Counted, Notes};
use crate::device::Device;

/// How many tallies are kept; those with the fewest tries go first. A bound on the file, not on the guesses.
const TALLIES: usize = 1_000;

impl Notes {
    /// Takes up what the keyring or another program noted of how far the vault was seen, where that came later.
    pub(super) fn guarded_by(&mut self, kept: Guard) {
        let (here, there) = (self.marks.written(), kept.marks.written());
        let further = || self.anchor.is_none_or(|anchor| anchor.entries < kept.last.entries);
        if there > here || there == here && further() {
            (self.anchor, self.marks) = (Some(kept.last), kept.marks);
        }
    }

    /// Takes up what other notes know better.
    pub(super) fn take_up(&mut self, other: Self) {
        if let Some(last) = other.anchor {
            self.guarded_by(Guard { last, marks: other.marks });
        }
        for (who, counted) in other.tallies {
            let here = self.tallies.entry(who).or_default();
            if counted.written > here.written {
                *here = counted;
            }
        }
    }

    /// What counts of notes that were written while the keyring could not be asked: where it knows more tries or more
    /// entries now, that; and nothing of what only its key can vouch for.
    pub(super) fn alone(mut self, device: &Device, vault: VaultId) -> Self {
        for (who, filed) in &mut self.tallies {
            if let Some(kept) = super::kept_tally(device, &vault, who) {
                let written = filed.written.max(kept.written).saturating_add(1);
                let stricter = if kept.severity() >= filed.severity() { kept } else { filed.clone() };
                *filed = Counted { written, ..stricter };
            }
        }
        if let Some(kept) =
            device.keyring.get(&super::guard_name(&vault)).ok().flatten().and_then(super::guard_in)
        {
            self.marks.further(&kept.marks);
            if self.anchor.is_none_or(|anchor| anchor.entries < kept.last.entries) {
                self.anchor = Some(kept.last);
            }
        }
        Self { verified: None, believed: None, ..self }
    }

    pub(super) fn bound(&mut self) {
        let fewest = |(_, counted): &(&String, &Counted)| {
            let (off, locked, tries) = counted.severity();
            (off || locked, tries)
        };
        while self.tallies.len() > TALLIES {
            let Some(least) = self.tallies.iter().min_by_key(fewest).map(|(who, _)| who.clone()) else {
                break;
            };
            self.tallies.remove(&least);
        }
    }
}

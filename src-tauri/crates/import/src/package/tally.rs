//! What unpacking one part of a package comes to, and what reading it will keep.

use std::io::Read;

use crate::{Budget, ImportError};

/// Bytes of a part, and what the workbook's reader makes of them.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub bytes: u64,
    /// The longest stretch without a new element or closing tag: what is read as one piece.
    pub longest: usize,
    stretch: usize,
    kept: Kept,
    /// Opening, closing and empty tags.
    tags: usize,
    /// How many strings a table of strings says that it holds: its reader takes memory for as many before it has
    /// read one.
    claimed: u64,
}

/// What is kept of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Kept {
    /// Every string.
    Strings,
    /// Every format of cells, with copies of its font, colours and number format.
    Formats,
    /// Names, and what leads from one part to another.
    Names,
    /// Nothing.
    #[default]
    Nothing,
}

impl Kept {
    fn of(name: &str) -> Self {
        if name.ends_with("sharedstrings.xml") {
            Self::Strings
        } else if name.ends_with("styles.xml") {
            Self::Formats
        } else if name.ends_with("workbook.xml") || name.ends_with(".rels") {
            Self::Names
        } else {
            Self::Nothing
        }
    }
}

impl Tally {
    const CLAIM: &[u8] = b"uniqueCount";
    /// A claim with its number may lie across two readings; this much of the first is looked at again.
    const OVERLAP: usize = 64;
    /// The shortest string, `<si><t/></si>`.
    const STRING: u64 = 13;
    /// Unpacks a part into nothing. One byte more than `most` is enough to know that it is too much.
    pub fn of(part: impl Read, name: &str, most: u64, budget: &Budget) -> Result<Self, ImportError> {
        let mut part = part.take(most + 1);
        let mut tally = Self { kept: Kept::of(name), ..Self::default() };
        let mut buffer = vec![0; 1 << 16];
        let mut kept = 0;
        loop {
            let read = part.read(&mut buffer[kept..]).map_err(|_| ImportError::DamagedWorkbook)?;
            if read == 0 {
                tally.longest = tally.longest.max(tally.stretch);
                return Ok(tally);
            }
            budget.work(read)?;
            tally.bytes += read as u64;
            let filled = kept + read;
            tally.count(&buffer[kept..filled]);
            if tally.kept == Kept::Strings {
                tally.look_for_claim(&buffer[..filled]);
                // Looked at after each buffer, so that nothing is unpacked in vain.
                if tally.claims_too_much(most) {
                    return Err(ImportError::DamagedWorkbook);
                }
            }
            kept = filled.min(Self::OVERLAP);
            buffer.copy_within(filled - kept..filled, 0);
        }
    }

    /// Spends what the workbook's reader keeps of the part.
    pub fn keep(&self, budget: &Budget) -> Result<(), ImportError> {
        if self.claims_too_much(self.bytes) {
            return Err(ImportError::DamagedWorkbook);
        }
        let each_tag = match self.kept {
            // A string has three tags or more.
            Kept::Strings => 20,
            Kept::Formats => 600 + self.longest,
            Kept::Names => 200,
            Kept::Nothing => return Ok(()),
        };
        budget.keep(self.tags.saturating_mul(each_tag))?;
        budget.keep(usize::try_from(self.bytes).unwrap_or(usize::MAX))
    }

    fn claims_too_much(&self, bytes: u64) -> bool {
        self.claimed > bytes / Self::STRING
    }

    fn count(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if *byte == b'<' {
                self.tags += 1;
                self.longest = self.longest.max(self.stretch);
                self.stretch = 0;
            }
            self.stretch += 1;
        }
    }

    fn look_for_claim(&mut self, bytes: &[u8]) {
        let claims =
            bytes.windows(Self::CLAIM.len()).enumerate().filter(|(_, window)| *window == Self::CLAIM);
        for (at, _) in claims {
            let behind = &bytes[at + Self::CLAIM.len()..];
            let near = &behind[..behind.len().min(Self::OVERLAP)];
            self.claimed = match claim(near) {
                Claim::Of(number) => self.claimed.max(number),
                // Further away, or longer, than any program writes it, so it is a trick.
                Claim::Unended if near.len() == Self::OVERLAP => u64::MAX,
                Claim::Unended | Claim::None => self.claimed,
            };
        }
    }
}

/// What stands behind the name of a claim.
enum Claim {
    /// A number.
    Of(u64),
    /// The beginning of one, or of what stands before it.
    Unended,
    /// No number: the name is part of a text.
    None,
}

fn claim(behind: &[u8]) -> Claim {
    let sign = match behind.trim_ascii_start().split_first() {
        Some((b'=', sign)) => sign,
        Some(_) => return Claim::None,
        None => return Claim::Unended,
    };
    let start = sign.iter().take_while(|byte| !byte.is_ascii_digit()).count();
    let digits = sign[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits == 0 || start + digits == sign.len() {
        return Claim::Unended;
    }
    let number = sign[start..start + digits].iter();
    Claim::Of(
        number.fold(0u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0'))),
    )
}

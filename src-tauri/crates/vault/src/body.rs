//! What is sealed in a part of an entry, and what may take its place.
//!
//! ```text
//! body        0x00 | salt 32 | changes
//! substitute  0x01 | salt of the facts 32 | n u32 LE | n x (0x00 | salt 32  or  0x01 | leaf 32) | changes
//!
//! changes         a JSON array; `texts` are its strings that aren't empty, in the fields that can be struck out
//! facts           the changes as compact JSON, the texts replaced by their numbers: 0, 1, ...
//! salt(i)         SHA-256(D("salt") || salt || i u32 LE): 0 for the facts, 1 for the first text, ...
//! leaf(i)         SHA-256(D("leaf") || salt(i) || the facts, or the text)
//! lasting         SHA-256(D("lasting") || leaf(0) || SHA-256(leaf(1) || leaf(2) || ...)), in the header that the
//!                 author signs
//! D(x)            "keyholder/v1/" || x || 0x00
//! ```
//!
//! A substitute says the same as the body, but for texts that were struck out: of those it has the leaf, and in their
//! places stand blanks. So whoever reads it computes the same `lasting` that the author signed, and knows that nothing
//! else was touched.
//!
//! # Security
//! Nobody finds out a text that was struck out by trying: its salt is gone. Blanks have one form
//! ([`directory::is_blank`]), so that nobody puts words into the author's mouth.

mod texts;

use directory::{Change, is_blank};
use sha2::{Digest, Sha256};

pub use texts::{Instead, Rewritten, Text, rewritten};

const BODY: u8 = 0;
const SUBSTITUTE: u8 = 1;
const SALT: &[u8] = b"keyholder/v1/salt\0";
const LEAF: &[u8] = b"keyholder/v1/leaf\0";
const LASTING: &[u8] = b"keyholder/v1/lasting\0";

type Salt = [u8; 32];
type Leaf = [u8; 32];

/// A part of an entry, opened.
#[expect(missing_debug_implementations, reason = "it holds what people typed")]
pub struct Body<'a> {
    salts: Salts,
    /// The changes as JSON.
    pub changes: &'a [u8],
}

/// Where the salts of the facts and the texts come from.
enum Salts {
    /// All of one, as the author drew it.
    Drawn(Salt),
    /// One for the facts, and one for each text that stays.
    Left { facts: Salt, texts: Vec<Left> },
}

/// What a substitute keeps of a text's place.
#[derive(Clone, Copy)]
enum Left {
    Salt(Salt),
    /// The text was struck out.
    Leaf(Leaf),
}

/// The bytes to seal for `changes`, and what lasts of them.
///
/// # Errors
/// When a change can't be written as JSON.
pub fn written(changes: &[&Change], salt: [u8; 32]) -> serde_json::Result<(Vec<u8>, [u8; 32])> {
    let mut bytes = vec![BODY];
    bytes.extend_from_slice(&salt);
    serde_json::to_writer(&mut bytes, changes)?;
    let body = Body { salts: Salts::Drawn(salt), changes: bytes.get(33..).unwrap_or_default() };
    let lasting = body.lasting()?;
    Ok((bytes, lasting))
}

impl<'a> Body<'a> {
    /// Reads what the author wrote.
    #[must_use]
    pub fn original(bytes: &'a [u8]) -> Option<Self> {
        let (kind, rest) = bytes.split_first()?;
        let (salt, changes) = rest.split_first_chunk::<32>()?;
        (*kind == BODY).then_some(Self { salts: Salts::Drawn(*salt), changes })
    }

    /// Reads what took the place of it.
    #[must_use]
    pub fn substitute(bytes: &'a [u8]) -> Option<Self> {
        let (kind, rest) = bytes.split_first()?;
        let (facts, rest) = rest.split_first_chunk::<32>()?;
        let (count, rest) = rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_le_bytes(*count)).ok()?.checked_mul(33)?;
        let (texts, changes) = rest.split_at_checked(length)?;
        let (texts, _) = texts.as_chunks::<33>();
        let texts: Option<Vec<Left>> = texts
            .iter()
            .map(|text| match text.split_first_chunk::<1>()? {
                ([0], salt) => Some(Left::Salt(salt.try_into().ok()?)),
                ([1], leaf) => Some(Left::Leaf(leaf.try_into().ok()?)),
                _ => None,
            })
            .collect();
        (*kind == SUBSTITUTE).then_some(Self { salts: Salts::Left { facts: *facts, texts: texts? }, changes })
    }

    /// The changes it holds; nothing when a change is of a kind that this program doesn't know.
    #[must_use]
    pub fn changes(&self) -> Option<Vec<Change>> {
        serde_json::from_slice(self.changes).ok()
    }

    /// Whether this is what `lasting` was made of, but for texts that were struck out.
    #[must_use]
    pub fn lasts(&self, lasting: &[u8; 32]) -> bool {
        self.lasting().is_ok_and(|own| own == *lasting)
    }

    fn lasting(&self) -> serde_json::Result<[u8; 32]> {
        let mut leaves = Sha256::new();
        let mut fits = true;
        let facts = rewritten(self.changes, &mut |text| {
            match self.left(text.number) {
                Some(Left::Salt(salt)) => leaves.update(leaf(&salt, text.text.as_bytes())),
                // Nothing but a blank stands where something was struck out.
                Some(Left::Leaf(leaf)) if is_blank(text.text) => leaves.update(leaf),
                Some(Left::Leaf(_)) | None => fits = false,
            }
            Instead::Number
        })?;
        let count = match &self.salts {
            Salts::Drawn(_) => facts.texts,
            Salts::Left { texts, .. } => texts.len(),
        };
        fits &= count == facts.texts;
        let whole = Sha256::new().chain_update(LASTING).chain_update(leaf(&self.facts_salt(), &facts.json));
        let lasting = whole.chain_update(leaves.finalize()).finalize().into();
        if fits { Ok(lasting) } else { Err(serde::de::Error::custom("a text is missing or too many")) }
    }

    fn facts_salt(&self) -> Salt {
        match &self.salts {
            Salts::Drawn(salt) => salt_of(salt, 0),
            Salts::Left { facts, .. } => *facts,
        }
    }

    fn left(&self, text: usize) -> Option<Left> {
        match &self.salts {
            Salts::Drawn(salt) => Some(Left::Salt(salt_of(salt, u32::try_from(text).ok()?.checked_add(1)?))),
            Salts::Left { texts, .. } => texts.get(text).copied(),
        }
    }

    /// The substitute in which `blank` stands for each text that it gives one for; nothing when it gives none. What was
    /// struck out before stays so.
    ///
    /// # Errors
    /// When the changes are no JSON.
    pub fn struck(
        &self,
        blank: &mut dyn FnMut(&Text<'_>) -> Option<String>,
    ) -> serde_json::Result<Option<Vec<u8>>> {
        let mut texts = Vec::new();
        let mut struck = false;
        let rewritten = rewritten(self.changes, &mut |text| {
            let left = self.left(text.number);
            match left {
                Some(Left::Salt(salt)) => match blank(text) {
                    Some(blank) => {
                        struck = true;
                        texts.push((1, leaf(&salt, text.text.as_bytes())));
                        return Instead::Text(blank);
                    }
                    None => texts.push((0, salt)),
                },
                Some(Left::Leaf(leaf)) => texts.push((1, leaf)),
                None => {}
            }
            Instead::Itself
        })?;
        if !struck {
            return Ok(None);
        }
        let mut bytes = vec![SUBSTITUTE];
        bytes.extend_from_slice(&self.facts_salt());
        bytes.extend_from_slice(&u32::try_from(texts.len()).unwrap_or(u32::MAX).to_le_bytes());
        for (kind, what) in texts {
            bytes.push(kind);
            bytes.extend_from_slice(&what);
        }
        bytes.extend_from_slice(&rewritten.json);
        Ok(Some(bytes))
    }
}

fn salt_of(salt: &Salt, number: u32) -> Salt {
    let hash = Sha256::new().chain_update(SALT).chain_update(salt).chain_update(number.to_le_bytes());
    hash.finalize().into()
}

fn leaf(salt: &Salt, content: &[u8]) -> Leaf {
    Sha256::new().chain_update(LEAF).chain_update(salt).chain_update(content).finalize().into()
}

#[cfg(test)]
mod tests;

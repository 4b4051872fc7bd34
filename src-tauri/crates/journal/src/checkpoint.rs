//! Checkpoints: short signed texts that say how long a journal was and where its chain stood.
//!
//! The form is that of <https://c2sp.org/tlog-checkpoint> in a <https://c2sp.org/signed-note>, so other programs can
//! check them. Here "root hash" is the chain's head, the hash of the last entry.
//!
//! ```text
//! 8f3c…/journal                     the vault, in hexadecimal
//! 4711                              number of entries
//! t2hD…=                            the head, in base64
//!
//! — 8f3c…/journal 1Y2z…             one line per signature: name, base64(key id 4 || Ed25519 64)
//! ```

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::hash::{parse_hex, write_hex};
use crate::signature::{usable_key, verifies};
use crate::{Chain, Hash32, Seq};

/// Ed25519, from <https://c2sp.org/signed-note>.
const ED25519: u8 = 0x01;

/// The most that is read: 16 signatures under long names fit.
const MAX_TEXT: usize = 16 << 10;
const MAX_SIGNATURES: usize = 16;
const MAX_NAME: usize = 255;

/// How long a journal was, and the hash of its last entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checkpoint {
    /// The vault.
    pub vault: [u8; 16],
    /// The number of entries.
    pub size: u64,
    /// The hash of the last one; zeros when there is none.
    pub head: Hash32,
}

impl Checkpoint {
    /// The first line, which is also the name that the vault's own people sign under.
    pub fn origin(&self) -> String {
        let mut origin = String::with_capacity(40);
        write_hex(&mut origin, &self.vault).expect("a String takes any text");
        origin.push_str("/journal");
        origin
    }

    /// The text that gets signed: three lines, each ended.
    ///
    /// # Security
    /// Starts with the vault's number in hexadecimal, so that a signature over it can't pass for one over an entry,
    /// whose message starts with `keyholder/`.
    pub fn to_text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin(), self.size, STANDARD.encode(self.head.0))
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.strip_suffix('\n')?.split('\n');
        let vault = parse_hex(lines.next()?.strip_suffix("/journal")?)?;
        let size = lines.next()?.parse().ok()?;
        let head = Hash32(STANDARD.decode(lines.next()?).ok()?.try_into().ok()?);
        let checkpoint = Self { vault, size, head };
        // One text per checkpoint: also refuses "+5", "007" and further lines.
        (checkpoint.to_text() == text).then_some(checkpoint)
    }

    /// Compares with a journal that should be this one or a continuation of it. `hash_of` gives the hash of an
    /// entry by number and is asked for one entry at most.
    ///
    /// # Errors
    /// When the journal can't have grown out of what the checkpoint saw.
    ///
    /// # Security
    /// As good as `chain`: verify the journal first, or hand the checkpoint to [`crate::verify()`], which does both.
    pub fn precedes(
        &self,
        chain: &Chain,
        hash_of: impl FnOnce(Seq) -> Option<Hash32>,
    ) -> Result<(), CheckpointMismatch> {
        if self.vault != chain.vault() {
            return Err(CheckpointMismatch::OtherVault);
        }
        if self.size > chain.size() {
            return Err(CheckpointMismatch::Shortened { size: chain.size(), expected: self.size });
        }
        let seen = if self.size == 0 {
            Some(Hash32::ZERO)
        } else if self.size == chain.size() {
            Some(chain.head())
        } else {
            hash_of(self.size)
        };
        match seen {
            Some(hash) if hash == self.head => Ok(()),
            Some(_) => Err(CheckpointMismatch::Rewritten { size: self.size }),
            None => Err(CheckpointMismatch::NotLookedAt { size: self.size }),
        }
    }
}

impl From<&Chain> for Checkpoint {
    fn from(chain: &Chain) -> Self {
        Self { vault: chain.vault(), size: chain.size(), head: chain.head() }
    }
}

/// How a journal contradicts a checkpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CheckpointMismatch {
    /// They name different vaults.
    #[error("the checkpoint belongs to another vault")]
    OtherVault,
    /// Entries at the end are gone, or this is an older copy.
    #[error("the journal has {size} entries, but had {expected} when the checkpoint was made")]
    Shortened {
        /// Entries there are.
        size: u64,
        /// Entries there were.
        expected: u64,
    },
    /// The first entries are not those that the checkpoint saw.
    #[error("the first {size} entries are not the ones that the checkpoint was made of")]
    Rewritten {
        /// Entries the checkpoint covers.
        size: u64,
    },
    /// The entry to compare with was not at hand, as verification started after it.
    #[error("entry {size}, which the checkpoint names, was not looked at")]
    NotLookedAt {
        /// Entries the checkpoint covers.
        size: u64,
    },
}

/// A name and the Ed25519 public key that signs under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteKey {
    name: String,
    key: [u8; 32],
}

impl NoteKey {
    /// Pairs a name with a public key.
    ///
    /// # Errors
    /// When the name is empty, longer than 255 bytes, or holds a space, a control character or a plus sign, which
    /// the note's form does not allow.
    pub fn new(name: impl Into<String>, key: [u8; 32]) -> Result<Self, CheckpointError> {
        let name = name.into();
        if is_name(&name) { Ok(Self { name, key }) } else { Err(CheckpointError::UnusableName) }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public key.
    pub fn public_key(&self) -> [u8; 32] {
        self.key
    }

    /// The first 4 bytes of SHA-256(name, 0x0A, 0x01, key): a hint at which key to try, no proof.
    pub fn id(&self) -> [u8; 4] {
        let id = Sha256::new().chain_update(&self.name).chain_update([b'\n', ED25519]).chain_update(self.key);
        let [a, b, c, d, ..]: [u8; 32] = id.finalize().into();
        [a, b, c, d]
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= MAX_NAME
        && !name.contains(|c: char| c.is_whitespace() || c.is_control() || c == '+')
}

/// One signature line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteSignature {
    /// The name it was made under.
    pub name: String,
    /// Which of that name's keys made it, as [`NoteKey::id`].
    pub key_id: [u8; 4],
    /// Ed25519 over [`Checkpoint::to_text`].
    pub signature: [u8; 64],
}

/// A checkpoint with the signatures collected so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    /// What is signed.
    pub checkpoint: Checkpoint,
    /// By whom, in the order of signing.
    pub signatures: Vec<NoteSignature>,
}

impl SignedCheckpoint {
    /// Starts with the first signature. `sign` gets the message and returns the Ed25519 signature of `by`.
    pub fn sign(checkpoint: Checkpoint, by: &NoteKey, sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Self {
        let mut signed = Self { checkpoint, signatures: Vec::with_capacity(1) };
        signed.push(by, sign);
        signed
    }

    /// Adds a further signature, such as an auditor's. One that `by` made before is replaced.
    ///
    /// # Errors
    /// When there are 16 signatures already.
    pub fn cosign(
        &mut self,
        by: &NoteKey,
        sign: impl FnOnce(&[u8]) -> [u8; 64],
    ) -> Result<(), CheckpointError> {
        self.signatures.retain(|old| !names(old, by));
        if self.signatures.len() >= MAX_SIGNATURES {
            return Err(CheckpointError::TooManySignatures);
        }
        self.push(by, sign);
        Ok(())
    }

    fn push(&mut self, by: &NoteKey, sign: impl FnOnce(&[u8]) -> [u8; 64]) {
        let signature = sign(self.checkpoint.to_text().as_bytes());
        self.signatures.push(NoteSignature { name: by.name.clone(), key_id: by.id(), signature });
    }

    /// The whole note, to be kept or printed.
    pub fn to_text(&self) -> String {
        let mut text = self.checkpoint.to_text();
        text.push('\n');
        for line in &self.signatures {
            let blob = [&line.key_id[..], &line.signature].concat();
            text.push_str(&format!("— {} {}\n", line.name, STANDARD.encode(blob)));
        }
        text
    }

    /// Reads a note. Verifies nothing yet.
    ///
    /// # Errors
    /// When the text is not a checkpoint in exactly the form that [`SignedCheckpoint::to_text`] writes.
    pub fn parse(text: &str) -> Result<Self, CheckpointError> {
        if text.len() > MAX_TEXT {
            return Err(CheckpointError::NotACheckpoint);
        }
        // The note's text ends at its last empty line.
        let split = text.rfind("\n\n").ok_or(CheckpointError::NotACheckpoint)?;
        let (body, lines) = (&text[..=split], &text[split + 2..]);
        let checkpoint = Checkpoint::parse(body).ok_or(CheckpointError::NotACheckpoint)?;
        let mut signatures = Vec::new();
        for line in lines.strip_suffix('\n').ok_or(CheckpointError::NotACheckpoint)?.split('\n') {
            if signatures.len() >= MAX_SIGNATURES {
                return Err(CheckpointError::TooManySignatures);
            }
            signatures.push(parse_signature(line).ok_or(CheckpointError::NotACheckpoint)?);
        }
        Ok(Self { checkpoint, signatures })
    }

    /// Verifies the signatures that `keys` can verify and returns who signed. Lines by others are ignored, as the
    /// note's form asks for.
    ///
    /// # Errors
    /// When none of `keys` signed, or a line that one of them should have signed does not verify.
    pub fn verify<'k>(&self, keys: &'k [NoteKey]) -> Result<Vec<&'k NoteKey>, CheckpointError> {
        let text = self.checkpoint.to_text();
        let mut signers = Vec::new();
        for key in keys {
            for line in self.signatures.iter().filter(|line| names(line, key)) {
                let public = usable_key(&key.key).map_err(|_| CheckpointError::BadSignature)?;
                if !verifies(&public, text.as_bytes(), &line.signature) {
                    return Err(CheckpointError::BadSignature);
                }
                if !signers.contains(&key) {
                    signers.push(key);
                }
            }
        }
        if signers.is_empty() { Err(CheckpointError::NoKnownSigner) } else { Ok(signers) }
    }
}

fn names(line: &NoteSignature, key: &NoteKey) -> bool {
    line.name == key.name && line.key_id == key.id()
}

fn parse_signature(line: &str) -> Option<NoteSignature> {
    let (name, blob) = line.strip_prefix("— ")?.split_once(' ')?;
    let blob: [u8; 68] = STANDARD.decode(blob).ok()?.try_into().ok()?;
    let (key_id, signature) = blob.split_first_chunk::<4>()?;
    let signature = signature.try_into().ok()?;
    is_name(name).then(|| NoteSignature { name: name.to_owned(), key_id: *key_id, signature })
}

/// Why a checkpoint can't be made or trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CheckpointError {
    /// The text has another form.
    #[error("this text is not a checkpoint, or a part of it is missing")]
    NotACheckpoint,
    /// More than 16 signatures.
    #[error("the checkpoint has more than 16 signatures")]
    TooManySignatures,
    /// The signer's name can't be written in a note.
    #[error("a signer's name must be 1 to 255 bytes long, without spaces and plus signs")]
    UnusableName,
    /// Nobody signed whose key is at hand.
    #[error("nobody known has signed the checkpoint")]
    NoKnownSigner,
    /// A signature does not belong to this text.
    #[error("a signature on the checkpoint does not match, so the checkpoint was changed")]
    BadSignature,
}

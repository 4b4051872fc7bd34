//! Where things lie in a keys file.
//!
//! ```text
//! off     len  field
//! 0       8    "KHKEYS01"
//! 8       4    N = payload length, little endian
//! 12      N    payload, as in `bytes`
//! 12+N    32   HMAC-SHA256(K_mac, bytes[0 .. 12+N])
//! 44+N    32   SHA-256(bytes[0 .. 44+N])
//! ```

use super::KeysFileError;
use super::limits::PAYLOAD_BYTES;

const MAGIC: &[u8; 8] = b"KHKEYS01";
const HEAD: usize = 12;
const MAC: usize = 32;
const CHECKSUM: usize = 32;
const TAIL: usize = MAC + CHECKSUM;

/// A keys file cut into its parts.
pub(super) struct Layout<'a> {
    bytes: &'a [u8],
    payload: usize,
}

impl<'a> Layout<'a> {
    /// Checks that the beginning and all lengths are those of a keys file.
    pub(super) fn of(bytes: &'a [u8]) -> Result<Self, KeysFileError> {
        let (magic, rest) = bytes.split_first_chunk::<8>().ok_or(KeysFileError::NotAKeysFile)?;
        let (length, rest) = rest.split_first_chunk::<4>().ok_or(KeysFileError::NotAKeysFile)?;
        let payload =
            usize::try_from(u32::from_le_bytes(*length)).map_err(|_| KeysFileError::NotAKeysFile)?;
        if magic != MAGIC || payload > PAYLOAD_BYTES || rest.len() != payload + TAIL {
            return Err(KeysFileError::NotAKeysFile);
        }
        Ok(Self { bytes, payload })
    }

    pub(super) fn payload(&self) -> &'a [u8] {
        &self.bytes[HEAD..HEAD + self.payload]
    }

    pub(super) fn before_mac(&self) -> &'a [u8] {
        self.before(0)
    }

    pub(super) fn mac(&self) -> &'a [u8; MAC] {
        self.part(0)
    }

    pub(super) fn before_checksum(&self) -> &'a [u8] {
        self.before(MAC)
    }

    pub(super) fn checksum(&self) -> &'a [u8; CHECKSUM] {
        self.part(MAC)
    }

    fn before(&self, tail: usize) -> &'a [u8] {
        &self.bytes[..HEAD + self.payload + tail]
    }

    fn part<const N: usize>(&self, tail: usize) -> &'a [u8; N] {
        self.bytes[HEAD + self.payload + tail..].first_chunk().expect("`of` checked the whole length")
    }
}

/// The file up to the end of the payload.
pub(super) fn begin(payload: &[u8]) -> Result<Vec<u8>, KeysFileError> {
    let too_long = KeysFileError::TooMuch { what: "bytes", limit: PAYLOAD_BYTES };
    let Ok(length) = u32::try_from(payload.len()) else { return Err(too_long) };
    if payload.len() > PAYLOAD_BYTES {
        return Err(too_long);
    }
    let mut bytes = Vec::with_capacity(HEAD + payload.len() + TAIL);
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&length.to_le_bytes());
    bytes.extend_from_slice(payload);
    Ok(bytes)
}

//! HKDF-SHA256 (RFC 5869), 32 bytes at a time.

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

/// Derives 32 bytes from uniform or merely unguessable `input`: Extract, then Expand with `info`.
pub(crate) fn derive(input: &[u8], salt: &[u8], info: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut out = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(salt), input)
        .expand(info, out.as_mut_slice())
        .expect("32 bytes are below the limit of 255 blocks");
    out
}

/// Derives 32 bytes from a key that is already uniform: Expand alone (RFC 5869 section 3.3).
pub(crate) fn expand(key: &[u8; 32], info: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut out = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::from_prk(key)
        .expect("32 bytes are one SHA-256 output")
        .expand(info, out.as_mut_slice())
        .expect("32 bytes are below the limit of 255 blocks");
    out
}

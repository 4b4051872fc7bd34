//! XChaCha20-Poly1305, the one symmetric cipher of this crate.
//!
//! # Security
//! Nonces are 24 random bytes: with 2^80 messages under one key a repeat stays below 2^-32.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

/// Bytes of a nonce.
pub(crate) const NONCE: usize = 24;
/// Bytes that sealing adds.
pub(crate) const TAG: usize = 16;

/// The bytes don't open under this key and context.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct OpenError;

/// Seals `plaintext` under a fresh random nonce.
pub(crate) fn seal(
    rng: &mut impl CryptoRng,
    key: &[u8; 32],
    aad: &[u8],
    plaintext: &[u8],
) -> ([u8; NONCE], Vec<u8>) {
    let mut nonce = [0; NONCE];
    rng.fill_bytes(&mut nonce);
    let ct = XChaCha20Poly1305::new(key.into())
        .encrypt(&XNonce::from(nonce), Payload { msg: plaintext, aad })
        .expect("plaintexts are far below the 256 GiB that the cipher allows");
    (nonce, ct)
}

/// Opens what [`seal`] made.
pub(crate) fn open(
    key: &[u8; 32],
    nonce: &[u8; NONCE],
    aad: &[u8],
    ct: &[u8],
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    XChaCha20Poly1305::new(key.into())
        .decrypt(&XNonce::from(*nonce), Payload { msg: ct, aad })
        .map(Zeroizing::new)
        .map_err(|_| OpenError)
}

/// Seals a 32-byte key.
pub(crate) fn seal_32(
    rng: &mut impl CryptoRng,
    key: &[u8; 32],
    aad: &[u8],
    plaintext: &[u8; 32],
) -> ([u8; NONCE], [u8; 48]) {
    let (nonce, ct) = seal(rng, key, aad, plaintext);
    (nonce, ct.try_into().expect("32 bytes and a 16-byte tag make 48"))
}

/// Opens a 32-byte key.
pub(crate) fn open_32(
    key: &[u8; 32],
    nonce: &[u8; NONCE],
    aad: &[u8],
    ct: &[u8; 48],
) -> Result<Zeroizing<[u8; 32]>, OpenError> {
    let plaintext = open(key, nonce, aad, ct)?;
    let mut out = Zeroizing::new([0; 32]);
    out.copy_from_slice(&plaintext);
    Ok(out)
}

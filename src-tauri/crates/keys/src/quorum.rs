//! Several trustees together: any M of N open one identity, fewer know nothing. The keys file of format 1 has a place for
//! them; no program makes one yet, and a vault refuses a keys file that holds one.
//!
//! For every subset of M trustees the quorum's secret is split into M shares that XOR to it, and each share is
//! sealed to one trustee's public key. Changing a trustee needs public keys only, and a trustee's kit is nothing
//! without the vault's files.

use crate::boxes::{self, BoxError};
use crate::{Identity, IdentityId, PublicIdentity, Seed, VaultId, domain, hkdf};
use rand_core::CryptoRng;
use std::fmt;
use zeroize::Zeroizing;

/// The fewest trustees that make a quorum.
pub const LEAST: usize = 2;
/// The most trustees: with 9, every M needs at most 126 subsets.
pub const MOST: usize = 9;

/// A quorum, as the keys file holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quorum {
    /// The identity that the trustees open together.
    pub id: IdentityId,
    /// How many trustees it takes.
    pub m: u8,
    /// One entry per subset of M trustees.
    pub subsets: Vec<Vec<QuorumShare>>,
}

/// One trustee's share in one subset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuorumShare {
    /// The trustee's identity.
    pub to: IdentityId,
    /// The ephemeral public key.
    pub enc: [u8; 32],
    /// The sealed share.
    pub ct: [u8; 48],
}

/// An opened share.
pub struct Share(Zeroizing<[u8; 32]>);

impl fmt::Debug for Share {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Share(_)")
    }
}

/// Why a quorum is not made, or does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum QuorumError {
    /// M must be at least 2 and at most the number of trustees, who are at most 9, all different.
    #[error("{m} of {trustees} trustees cannot make a quorum")]
    Impossible {
        /// How many were asked to be enough.
        m: usize,
        /// How many there are.
        trustees: usize,
    },
    /// The quorum has no share for this trustee in this subset.
    #[error("this trustee has no share here")]
    NoShare,
    /// A share does not seal or open.
    #[error("a share cannot be sealed or opened")]
    Box(#[from] BoxError),
}

/// Makes a quorum of which any `m` trustees are enough, and the seed of its identity.
///
/// # Errors
/// [`QuorumError`].
pub fn make_quorum(
    rng: &mut impl CryptoRng,
    vault: &VaultId,
    id: &IdentityId,
    m: usize,
    trustees: &[(IdentityId, PublicIdentity)],
) -> Result<(Seed, Quorum), QuorumError> {
    let n = trustees.len();
    let twice =
        trustees.iter().enumerate().any(|(i, (one, _))| trustees[..i].iter().any(|(other, _)| one == other));
    let impossible = QuorumError::Impossible { m, trustees: n };
    if m < LEAST || n < m || n > MOST || twice {
        return Err(impossible);
    }
    let mut secret = Zeroizing::new([0; 32]);
    rng.fill_bytes(secret.as_mut_slice());
    let mut subsets = Vec::new();
    // Every way to choose M of N, as the bits of a number.
    for chosen in (0_u32..1 << n).filter(|bits| bits.count_ones() as usize == m) {
        let members =
            trustees.iter().enumerate().filter(|(i, _)| chosen >> i & 1 == 1).map(|(_, trustee)| trustee);
        let index = subsets.len();
        let mut rest = secret.clone();
        let mut shares = Vec::with_capacity(m);
        for (i, (to, public)) in members.enumerate() {
            let mut share = rest.clone();
            if i + 1 < m {
                rng.fill_bytes(share.as_mut_slice());
                xor(&mut rest, &share);
            }
            let (enc, ct) = boxes::seal_32(rng, &public.x25519, &info(vault, id, index, to), &share)?;
            shares.push(QuorumShare { to: *to, enc, ct });
        }
        subsets.push(shares);
    }
    Ok((seed(vault, &secret), Quorum { id: *id, m: u8::try_from(m).map_err(|_| impossible)?, subsets }))
}

impl Quorum {
    /// Which subset these trustees are, in any order.
    pub fn subset_of(&self, trustees: &[IdentityId]) -> Option<usize> {
        self.subsets.iter().position(|shares| {
            shares.len() == trustees.len() && shares.iter().all(|share| trustees.contains(&share.to))
        })
    }
}

/// Opens one trustee's share in a subset.
///
/// # Errors
/// [`QuorumError`].
pub fn open_share(
    quorum: &Quorum,
    subset: usize,
    vault: &VaultId,
    trustee: (&IdentityId, &Identity),
) -> Result<Share, QuorumError> {
    let (to, identity) = trustee;
    let shares = quorum.subsets.get(subset).ok_or(QuorumError::NoShare)?;
    let share = shares.iter().find(|share| share.to == *to).ok_or(QuorumError::NoShare)?;
    let share = boxes::open_32(identity, &info(vault, &quorum.id, subset, to), &share.enc, &share.ct)?;
    Ok(Share(share))
}

/// Puts the shares of one subset together.
///
/// # Security
/// Any 32 bytes come out as a seed. Only the right shares give the listed public keys, so the caller compares those.
pub fn combine_shares(vault: &VaultId, shares: &[Share]) -> Seed {
    let mut secret = Zeroizing::new([0; 32]);
    shares.iter().for_each(|share| xor(&mut secret, &share.0));
    seed(vault, &secret)
}

fn seed(vault: &VaultId, secret: &[u8; 32]) -> Seed {
    Seed::from_bytes(*hkdf::derive(secret, vault.as_bytes(), domain::QUORUM))
}

fn xor(into: &mut [u8; 32], other: &[u8; 32]) {
    into.iter_mut().zip(other).for_each(|(byte, other)| *byte ^= other);
}

fn info(vault: &VaultId, quorum: &IdentityId, subset: usize, to: &IdentityId) -> Vec<u8> {
    let subset = u32::try_from(subset).unwrap_or(u32::MAX).to_be_bytes();
    [domain::SHARE, vault.as_bytes(), quorum.as_bytes(), &subset, to.as_bytes()].concat()
}

#[cfg(test)]
mod tests;

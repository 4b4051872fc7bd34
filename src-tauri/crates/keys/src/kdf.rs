//! Argon2id: its parameters, their floor and their caps, and the one place that runs it.

use crate::SlotError;
use argon2::{Algorithm, Argon2, AssociatedData, Block, ParamsBuilder, Version};
use serde::{Deserialize, Serialize};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use zeroize::{Zeroize, Zeroizing};

/// What one derivation costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KdfParams {
    /// Memory in KiB.
    pub m_kib: u32,
    /// Passes over the memory.
    pub t: u32,
    /// Lanes.
    pub p: u32,
}

impl KdfParams {
    /// The least that is accepted.
    // RFC 9106 section 4, second recommended option: t = 3, p = 4, m = 64 MiB.
    #[cfg(not(any(test, feature = "cheap-kdf")))]
    pub const FLOOR: Self = Self { m_kib: 65_536, t: 3, p: 4 };
    /// The least that is accepted, far below what a released build takes, so that tests are quick.
    #[cfg(any(test, feature = "cheap-kdf"))]
    pub const FLOOR: Self = Self { m_kib: 64, t: 1, p: 1 };

    /// The most that is accepted: 2 GiB, 64 passes, 16 lanes.
    ///
    /// # Security
    /// Parameters come from a file, so a hostile file must not cost hours and all memory.
    pub const CEILING: Self = Self { m_kib: 2_097_152, t: 64, p: 16 };

    /// What a vault starts with where nothing was measured: 256 MiB, 0.8 s on two Xeon cores.
    pub const DEFAULT: Self = Self { m_kib: 262_144, t: 3, p: 4 };

    /// Checks floor and ceiling.
    ///
    /// # Errors
    /// [`SlotError::TooWeak`] below the floor, which is a downgrade; [`SlotError::ExcessiveWork`] above the ceiling.
    pub fn check(&self) -> Result<(), SlotError> {
        let Self { m_kib, t, p } = *self;
        let (floor, ceiling) = (Self::FLOOR, Self::CEILING);
        if m_kib < floor.m_kib || t < floor.t || p < floor.p {
            return Err(SlotError::TooWeak { m_kib, t, p });
        }
        if m_kib > ceiling.m_kib || t > ceiling.t || p > ceiling.p {
            return Err(SlotError::ExcessiveWork { m_kib, t, p });
        }
        Ok(())
    }

    /// Checks that the memory is at most half of this computer's, `ram_kib`.
    ///
    /// # Errors
    /// [`SlotError::ExcessiveWork`] otherwise.
    pub fn check_fits(&self, ram_kib: u64) -> Result<(), SlotError> {
        let Self { m_kib, t, p } = *self;
        if u64::from(m_kib) > ram_kib / 2 { Err(SlotError::ExcessiveWork { m_kib, t, p }) } else { Ok(()) }
    }
}

/// The largest of 64, 128, 256 and 512 MiB that takes at most 1.0 s and a quarter of `ram_kib`;
/// 64 MiB where even that is slow. `measure` runs one derivation and tells how long it took.
pub fn calibrate(mut measure: impl FnMut(KdfParams) -> Duration, ram_kib: u64) -> KdfParams {
    let mut best = KdfParams { m_kib: 65_536, t: 3, p: 4 };
    for m_kib in [65_536, 131_072, 262_144, 524_288] {
        let params = KdfParams { m_kib, ..best };
        if u64::from(m_kib) > ram_kib / 4 || measure(params) > Duration::from_secs(1) {
            break;
        }
        best = params;
    }
    best
}

/// Runs Argon2id version 0x13 to 32 bytes, one derivation at a time in this process.
///
/// # Errors
/// [`SlotError::TooWeak`] and [`SlotError::ExcessiveWork`] before any work; [`SlotError::OutOfMemory`].
pub(crate) fn argon2id(
    password: &[u8],
    salt: &[u8; 16],
    secret: &[u8],
    context: &[u8; 32],
    params: KdfParams,
) -> Result<Zeroizing<[u8; 32]>, SlotError> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

    params.check()?;
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let mut out = Zeroizing::new([0; 32]);
    derive(password, salt, secret, context, params, out.as_mut_slice())?;
    Ok(out)
}

fn derive(
    password: &[u8],
    salt: &[u8],
    secret: &[u8],
    context: &[u8],
    params: KdfParams,
    out: &mut [u8],
) -> Result<(), SlotError> {
    let params = ParamsBuilder::new()
        .m_cost(params.m_kib)
        .t_cost(params.t)
        .p_cost(params.p)
        .data(AssociatedData::new(context).expect("a context has at most 32 bytes"))
        .output_len(out.len())
        .build()
        .expect("parameters between floor and ceiling suit Argon2");
    let mut memory = Memory::allocate(params.block_count())?;
    Argon2::new_with_secret(secret, Algorithm::Argon2id, Version::V0x13, params)
        .expect("a vault secret is short")
        .hash_password_into_with_memory(password, salt, out, memory.0.as_mut_slice())
        .expect("lengths and memory are as Argon2 asks");
    Ok(())
}

/// Argon2's working memory.
///
/// # Security
/// Wiped: its first blocks come from the password by a fast hash, so whoever found them could test guesses cheaply.
struct Memory(Vec<Block>);

impl Memory {
    fn allocate(blocks: usize) -> Result<Self, SlotError> {
        let mut memory = Vec::new();
        memory.try_reserve_exact(blocks).map_err(|_| SlotError::OutOfMemory)?;
        memory.resize(blocks, Block::new());
        Ok(Self(memory))
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        self.0.iter_mut().for_each(Zeroize::zeroize);
    }
}

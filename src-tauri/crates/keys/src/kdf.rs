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
    /// The least that a released program accepts: 64 MiB, 3 passes, 4 lanes.
    // RFC 9106 section 4, second recommended option.
    pub const RELEASED_FLOOR: Self = Self { m_kib: 65_536, t: 3, p: 4 };

    /// The least that is accepted.
    #[cfg(not(any(test, feature = "cheap-kdf")))]
    pub const FLOOR: Self = Self::RELEASED_FLOOR;
    /// The least that is accepted, far below what a released build takes, so that tests are quick.
    #[cfg(any(test, feature = "cheap-kdf"))]
    pub const FLOOR: Self = Self { m_kib: 64, t: 1, p: 1 };

    /// The most that is accepted: 2 GiB, 10 passes, 16 lanes.
    ///
    /// # Security
    /// Parameters come from a file, so a hostile file must not cost hours and all memory.
    pub const CEILING: Self = Self { m_kib: 2_097_152, t: 10, p: 16 };

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
    let mut best = KdfParams::RELEASED_FLOOR;
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

/// Bytes that stay free for the rest of the program while a key is derived.
const HEADROOM: usize = 32 * 1024 * 1024;

/// Argon2's working memory.
///
/// # Security
/// Wiped: its first blocks come from the password by a fast hash, so whoever found them could test guesses cheaply.
struct Memory(Vec<Block>);

impl Memory {
    fn allocate(blocks: usize) -> Result<Self, SlotError> {
        let mut memory = Vec::new();
        memory.try_reserve_exact(blocks).map_err(|_| SlotError::OutOfMemory)?;
        // Asked for and given back: with nothing left, whatever else runs meanwhile would end the process.
        Vec::<u8>::new().try_reserve_exact(HEADROOM).map_err(|_| SlotError::OutOfMemory)?;
        memory.resize(blocks, Block::new());
        Ok(Self(memory))
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        self.0.iter_mut().for_each(Zeroize::zeroize);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GIB: u64 = 1 << 20;

    fn mib(m: u32) -> KdfParams {
        KdfParams { m_kib: m * 1024, t: 3, p: 4 }
    }

    /// A computer that takes this long for each MiB.
    fn computer(millis: f64) -> impl FnMut(KdfParams) -> Duration {
        move |params| Duration::from_secs_f64(f64::from(params.m_kib) / 1024.0 * millis / 1000.0)
    }

    #[test]
    fn calibration_takes_the_largest_that_one_second_and_a_quarter_of_memory_allow() {
        for (millis, ram_kib, expected, why) in [
            (3.2, 16 * GIB, 256, "256 MiB take 0.8 s, 512 MiB 1.6 s"),
            (1.0, 16 * GIB, 512, "512 MiB is the most that is ever asked"),
            (1.0, GIB, 256, "a quarter of 1 GiB"),
            (5.0, 16 * GIB, 128, "256 MiB take 1.3 s"),
            (100.0, 16 * GIB, 64, "a slow computer still gets the floor"),
            (1.0, GIB / 8, 64, "a small computer still gets the floor"),
        ] {
            assert_eq!(calibrate(computer(millis), ram_kib), mib(expected), "{why}");
        }
    }

    #[test]
    fn calibration_does_not_try_more_once_it_is_too_slow() {
        let mut tried = Vec::new();
        let mut clock = computer(6.0);
        calibrate(
            |params| {
                tried.push(params.m_kib / 1024);
                clock(params)
            },
            16 * GIB,
        );
        assert_eq!(tried, [64, 128, 256], "512 MiB on a slow computer would be a long wait");
    }

    #[test]
    fn a_derivation_may_use_half_of_the_memory() {
        assert_eq!(mib(512).check_fits(GIB), Ok(()));
        assert!(mib(513).check_fits(GIB).is_err(), "more would push everything else out");
    }

    #[test]
    fn argon2id_agrees_with_rfc_9106() {
        // RFC 9106 section 5.3.
        let mut out = [0; 32];
        let params = KdfParams { m_kib: 32, t: 3, p: 4 };
        derive(&[1; 32], &[2; 16], &[3; 8], &[4; 12], params, &mut out).unwrap();
        let expected = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659";
        assert_eq!(crate::hex::encode(&out), expected);
    }

    #[test]
    fn argon2id_agrees_with_the_published_set() {
        let text = crate::vectors::text("argon2/argon2id.txt");
        let mut count = 0;
        for case in text.split("COUNT").skip(1) {
            let field = |name: &str| {
                let line = case.lines().find_map(|line| line.strip_prefix(name)?.trim().strip_prefix('='));
                line.unwrap_or_default().trim().to_owned()
            };
            let number = |name| field(name).parse().unwrap();
            let bytes = |name| crate::vectors::bytes(&field(name));
            let params = KdfParams { m_kib: number("memcost"), t: number("iter"), p: number("lanes") };
            let mut out = vec![0; bytes("output").len()];
            derive(&bytes("pass"), &bytes("salt"), &bytes("secret"), &bytes("ad"), params, &mut out).unwrap();
            assert_eq!(out, bytes("output"), "case{}", case.lines().next().unwrap());
            count += 1;
        }
        assert_eq!(count, 6, "the whole set ran");
    }
}

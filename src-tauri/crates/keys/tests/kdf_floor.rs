//! The floor of a released build, seen from outside the crate: its own tests run with a lower one.

use keys::{IdentityId, KdfParams, Password, Seed, Slot, SlotError, VaultId, VaultSecret};
use rand_core::{Infallible, TryCryptoRng, TryRng};

/// The same byte for ever.
struct Constant;

impl TryRng for Constant {
    type Error = Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(7)
    }
    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(7)
    }
    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        out.fill(7);
        Ok(())
    }
}

impl TryCryptoRng for Constant {}

fn make(params: KdfParams) -> Result<Slot, SlotError> {
    let (vault, identity) = (VaultId::from_bytes([1; 16]), IdentityId::from_bytes([2; 16]));
    let password = Password::new("correct horse battery staple".into());
    let (secret, seed) = (VaultSecret::from_bytes([3; 16]), Seed::from_bytes([4; 32]));
    Slot::make(&mut Constant, &vault, &identity, "dana", &password, &secret, &seed, params)
}

#[test]
fn a_released_build_refuses_cheap_slots() {
    if KdfParams::FLOOR != KdfParams::RELEASED_FLOOR {
        eprintln!("skipped: this build has the feature cheap-kdf; `cargo test -p keys` builds without it");
        return;
    }
    let floor = KdfParams::RELEASED_FLOOR;
    for cheap in [
        KdfParams { m_kib: 65_535, ..floor },
        KdfParams { t: 2, ..floor },
        KdfParams { p: 3, ..floor },
        KdfParams { m_kib: 64, t: 1, p: 1 },
        KdfParams { m_kib: 19_456, t: 2, p: 1 },
    ] {
        let KdfParams { m_kib, t, p } = cheap;
        assert_eq!(make(cheap), Err(SlotError::TooWeak { m_kib, t, p }), "no cheap slot is made");
    }
    let slot = make(floor).unwrap();
    let open = |slot: &Slot| {
        let password = Password::new("correct horse battery staple".into());
        slot.open(&VaultId::from_bytes([1; 16]), &password, &VaultSecret::from_bytes([3; 16]))
    };
    assert_eq!(open(&slot), Ok(Seed::from_bytes([4; 32])), "the floor itself is enough");
    let mut downgraded = slot;
    (downgraded.kdf.m_kib, downgraded.kdf.t, downgraded.kdf.p) = (64, 1, 1);
    assert!(matches!(open(&downgraded), Err(SlotError::TooWeak { .. })), "nor is one opened");
}

use super::*;
use crate::test_rng::TestRng;

const CHEAP: KdfParams = KdfParams::FLOOR;

struct Sample {
    vault: VaultId,
    identity: IdentityId,
    secret: VaultSecret,
    seed: Seed,
    slot: Slot,
}

fn password() -> Password {
    Password::new("correct horse battery staple".into())
}

fn sample() -> Sample {
    let mut rng = TestRng::new("slot");
    let (vault, identity) = (VaultId::make(&mut rng), IdentityId::make(&mut rng));
    let (secret, seed) = (VaultSecret::make(&mut rng), Seed::make(&mut rng));
    let slot = Slot::make(&mut rng, &vault, &identity, "dana", &password(), &secret, &seed, CHEAP).unwrap();
    Sample { vault, identity, secret, seed, slot }
}

fn hex<const N: usize>(text: &str) -> [u8; N] {
    crate::hex::decode(text).unwrap()
}

impl Sample {
    fn open(&self, slot: &Slot) -> Result<Seed, SlotError> {
        slot.open(&self.vault, &password(), &self.secret)
    }
}

#[test]
fn the_password_and_the_vault_secret_open_the_seed() {
    let sample = sample();
    assert_eq!(sample.open(&sample.slot), Ok(sample.seed));
    assert_eq!(sample.slot.user_tag, user_tag(&sample.vault, "Dana"), "the slot is found by name");
    assert_eq!(sample.slot.identity, sample.identity);
}

#[test]
fn one_secret_without_the_other_opens_nothing() {
    let Sample { vault, secret, slot, .. } = sample();
    let wrong = Password::new("Correct horse battery staple".into());
    assert_eq!(slot.open(&vault, &wrong, &secret), Err(SlotError::WrongPassword));
    let other = VaultSecret::from_bytes([0; 16]);
    assert_eq!(
        slot.open(&vault, &password(), &other),
        Err(SlotError::WrongPassword),
        "a copy without the keyring"
    );
    let elsewhere = VaultId::from_bytes([0; 16]);
    assert_eq!(slot.open(&elsewhere, &password(), &secret), Err(SlotError::WrongPassword), "another vault");
}

#[test]
fn a_slot_cannot_be_given_to_another_identity_or_take_another_name() {
    let sample = sample();
    let moved = Slot { identity: IdentityId::from_bytes([9; 16]), ..sample.slot.clone() };
    assert_eq!(sample.open(&moved), Err(SlotError::Damaged), "the wrapping names the identity");
    let renamed = Slot { id: SlotId::from_bytes([9; 16]), ..sample.slot.clone() };
    assert_eq!(sample.open(&renamed), Err(SlotError::WrongPassword), "the derivation names the slot");
}

#[test]
fn damage_is_told_from_a_wrong_password() {
    let sample = sample();
    for bit in 0..48 * 8 {
        let mut slot = sample.slot.clone();
        slot.ct[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(sample.open(&slot), Err(SlotError::Damaged), "bit {bit} of the sealed seed");
    }
    for bit in 0..24 * 8 {
        let mut slot = sample.slot.clone();
        slot.nonce[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(sample.open(&slot), Err(SlotError::Damaged), "bit {bit} of the nonce");
    }
    for bit in 0..32 * 8 {
        let mut slot = sample.slot.clone();
        slot.commit[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(sample.open(&slot), Err(SlotError::WrongPassword), "bit {bit} of the commitment");
    }
}

#[test]
fn parameters_outside_the_limits_are_refused_before_any_work() {
    let sample = sample();
    let with = |m_kib, t, p| Slot { kdf: SlotKdf { m_kib, t, p, ..sample.slot.kdf }, ..sample.slot.clone() };
    for (m_kib, t, p) in [(CHEAP.m_kib - 1, 1, 1), (CHEAP.m_kib, 0, 1), (CHEAP.m_kib, 1, 0), (0, 0, 0)] {
        assert_eq!(sample.open(&with(m_kib, t, p)), Err(SlotError::TooWeak { m_kib, t, p }), "a downgrade");
    }
    for (m_kib, t, p) in [(2_097_153, 1, 1), (u32::MAX, 1, 1), (64, 65, 1), (64, u32::MAX, 1), (64, 1, 17)] {
        assert_eq!(
            sample.open(&with(m_kib, t, p)),
            Err(SlotError::ExcessiveWork { m_kib, t, p }),
            "hours of work"
        );
    }
    let newer = Slot { kdf: SlotKdf { v: 0x14, ..sample.slot.kdf }, ..sample.slot.clone() };
    assert_eq!(sample.open(&newer), Err(SlotError::Unknown));
}

#[test]
fn two_slots_of_one_person_share_nothing() {
    let Sample { vault, identity, secret, seed, slot } = sample();
    let mut rng = TestRng::new("another");
    let again = Slot::make(&mut rng, &vault, &identity, "dana", &password(), &secret, &seed, CHEAP).unwrap();
    assert_ne!(again.kdf.salt, slot.kdf.salt);
    assert_ne!(again.commit, slot.commit, "equal passwords must not show");
}

#[test]
fn a_slot_always_opens_as_it_was_written() {
    // Opened with another implementation from the description alone (pyca/cryptography 48).
    let (m_kib, t, p) = (64, 1, 1);
    let salt = hex("61c3dae818af9cb127d9881303a453ca");
    let written = Slot {
        id: SlotId::from_bytes(hex("7e5038567ef1d0acce4a810eb0d85700")),
        identity: IdentityId::from_bytes(hex("872ca125770916c892763bae058696d1")),
        user_tag: UserTag::from_bytes(hex("0628c9ef7daf8cf9a88a4e09932a5a54")),
        kdf: SlotKdf { alg: KdfAlgorithm::Argon2id, v: 19, m_kib, t, p, salt },
        vs_epoch: 1,
        commit: hex("4f1e86bde93a0d1507bfff6f1b1f2156be093c50832223f615f36ee55cfbad58"),
        nonce: hex("8fa1bd4ea13fb152feba03d67e7f92993a623bda02576f51"),
        ct: hex(concat!(
            "f535e20a19f195d775bc0522101588a0b2b5fda70ffc31977a6ecb2c8d16d62b",
            "1f992c565e44fc533bee73090068683f",
        )),
    };
    let sample = sample();
    assert_eq!(sample.slot, written, "slots outlive programs");
    assert_eq!(sample.open(&written), Ok(sample.seed));
}

#[test]
fn an_unknown_name_costs_a_whole_derivation() {
    assert_eq!(spend(&password(), CHEAP), Ok(()));
    let (m_kib, t, p) = (0, 0, 0);
    assert_eq!(spend(&password(), KdfParams { m_kib, t, p }), Err(SlotError::TooWeak { m_kib, t, p }));
}

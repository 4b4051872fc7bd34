use super::*;
use crate::Seed;
use crate::test_rng::TestRng;

fn identity(n: u8) -> (IdentityId, Identity) {
    (IdentityId::from_bytes([n; 16]), Identity::from_seed(&Seed::from_bytes([n; 32])))
}

const VAULT: VaultId = VaultId::from_bytes([5; 16]);

fn sample() -> (CompartmentKey, SealedBox) {
    let mut rng = TestRng::new("box");
    let key = CompartmentKey::make(&mut rng);
    let (id, dana) = identity(1);
    let sealed = seal_key(&mut rng, &key, KeyName::Billing, 3, &VAULT, &id, &dana.public()).unwrap();
    (key, sealed)
}

#[test]
fn only_the_recipient_opens_a_box() {
    let (key, sealed) = sample();
    assert_eq!(open_key(&sealed, &VAULT, &identity(1).1), Ok(key));
    assert_eq!(open_key(&sealed, &VAULT, &identity(2).1), Err(BoxError::NotForThisIdentity));
}

#[test]
fn a_box_means_nothing_under_another_name_epoch_recipient_or_vault() {
    let (_, sealed) = sample();
    let dana = identity(1).1;
    let changed = [
        SealedBox { key: KeyName::Support, ..sealed.clone() },
        SealedBox { epoch: 2, ..sealed.clone() },
        SealedBox { to: identity(2).0, ..sealed.clone() },
    ];
    for sealed in changed {
        assert_eq!(open_key(&sealed, &VAULT, &dana), Err(BoxError::NotForThisIdentity), "{sealed:?}");
    }
    let elsewhere = VaultId::from_bytes([6; 16]);
    assert_eq!(open_key(&sealed, &elsewhere, &dana), Err(BoxError::NotForThisIdentity));
}

#[test]
fn any_flipped_bit_closes_a_box() {
    let (_, sealed) = sample();
    let dana = identity(1).1;
    for bit in 0..80 * 8 {
        let mut flipped = sealed.clone();
        let (byte, mask) = (bit / 8, 1 << (bit % 8));
        if byte < 32 {
            flipped.enc[byte] ^= mask
        } else {
            flipped.ct[byte - 32] ^= mask
        }
        // RFC 7748 section 5: the top bit of a public key is masked away, but HPKE hashes the key as it is.
        assert_eq!(open_key(&flipped, &VAULT, &dana), Err(BoxError::NotForThisIdentity), "bit {bit}");
    }
}

#[test]
fn nothing_is_sealed_to_a_key_that_everybody_shares() {
    let (mut rng, key) = (TestRng::new("low"), CompartmentKey::from_bytes([1; 32]));
    // RFC 7748 section 6.1 leaves them to the caller; the list is cr.yp.to/ecdh.html#validate.
    let mut p = [0xff; 32];
    (p[0], p[31]) = (0xed, 0x7f);
    let with = |first| {
        let mut point = p;
        point[0] = first;
        point
    };
    let mut one = [0; 32];
    one[0] = 1;
    for point in [[0; 32], one, with(0xec), p, with(0xee)] {
        let public = PublicIdentity { x25519: point, ed25519: [0; 32] };
        let sealed = seal_key(&mut rng, &key, KeyName::Core, 1, &VAULT, &identity(1).0, &public);
        assert_eq!(sealed, Err(BoxError::UnusableKey), "{point:?}");
    }
}

#[test]
fn one_text_stands_for_each_key() {
    use KeyName::{Billing, Callers, Core, Owner, Personal, Support};
    for name in [Core, Billing, Support, Owner, Callers, Personal(7)] {
        assert_eq!(name.to_string().parse(), Ok(name));
    }
    for other in
        ["", "Core", "personal", "personal/", "personal/07", "personal/+7", "personal/4294967296", "billing "]
    {
        assert_eq!(other.parse::<KeyName>(), Err(UnknownKeyName), "{other:?} names no key");
    }
}

use super::*;
use crate::test_rng::TestRng;

const VAULT: VaultId = VaultId::from_bytes([5; 16]);

fn key(n: u8) -> CompartmentKey {
    CompartmentKey::from_bytes([n; 32])
}

fn sample() -> Letter {
    let to = LetterBox::of(&key(1), KeyName::Callers, 3);
    post(&mut TestRng::new("letter"), &to, &VAULT, b"user 7", b"First pet?", Padding::To256).unwrap()
}

fn opened(key: &CompartmentKey, letter: &Letter) -> Result<Zeroizing<Vec<u8>>, SealError> {
    open_letter(key, KeyName::Callers, &VAULT, b"user 7", letter)
}

#[test]
fn whoever_holds_the_key_opens_a_letter_and_nobody_else_does() {
    let letter = Letter::from_bytes(&sample().to_bytes()).unwrap();
    assert_eq!(letter, sample(), "bytes read back");
    assert_eq!(opened(&key(1), &letter).unwrap().as_slice(), b"First pet?");
    assert_eq!(opened(&key(2), &letter), Err(SealError::DoesNotOpen), "another key");
    assert_eq!(letter.ct.len(), 256 + 16, "only the size class shows");
}

#[test]
fn a_letter_means_nothing_under_another_name_epoch_vault_or_place() {
    let letter = sample();
    let other = Letter { epoch: 2, ..letter.clone() };
    assert_eq!(opened(&key(1), &other), Err(SealError::DoesNotOpen), "another epoch");
    let elsewhere = VaultId::from_bytes([6; 16]);
    for (name, vault, aad) in [
        (KeyName::Owner, VAULT, b"user 7"),
        (KeyName::Callers, elsewhere, b"user 7"),
        (KeyName::Callers, VAULT, b"user 8"),
    ] {
        let opened = open_letter(&key(1), name, &vault, aad, &letter);
        assert_eq!(opened, Err(SealError::DoesNotOpen), "{name} {aad:?}");
    }
}

#[test]
fn any_flipped_bit_closes_a_letter_and_short_bytes_hold_none() {
    let bytes = sample().to_bytes();
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let letter = Letter::from_bytes(&flipped).unwrap();
        assert_eq!(opened(&key(1), &letter), Err(SealError::DoesNotOpen), "bit {bit}");
    }
    for length in 0..52 {
        let short = Letter::from_bytes(&bytes[..length]);
        assert_eq!(short, Err(SealError::Malformed), "{length} bytes hold nothing");
    }
}

#[test]
fn nothing_is_put_into_a_box_that_everybody_opens() {
    let forged = LetterBox { x25519: [0; 32], ..LetterBox::of(&key(1), KeyName::Callers, 1) };
    let posted = post(&mut TestRng::new("low"), &forged, &VAULT, b"", b"", Padding::To64);
    assert_eq!(posted, Err(BoxError::UnusableKey));
}

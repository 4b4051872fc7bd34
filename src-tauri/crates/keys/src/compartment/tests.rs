use super::*;
use crate::test_rng::TestRng;

const VAULT: VaultId = VaultId::from_bytes([5; 16]);

fn key(n: u8) -> CompartmentKey {
    CompartmentKey::from_bytes([n; 32])
}

#[test]
fn a_body_of_any_length_comes_back() {
    let mut rng = TestRng::new("body");
    for length in (0..70).chain([127, 128, 255, 256, 257, 1023, 1024, 5000]) {
        for padding in [Padding::To64, Padding::To256, Padding::To1024] {
            // Bodies may end as padding does.
            let body = [vec![b'x'; length / 2], vec![0x80; length % 2], vec![0; length / 2]].concat();
            let sealed = seal(&mut rng, &key(1), 4, b"note", &body, padding);
            let stored = Sealed::from_bytes(&sealed.to_bytes()).unwrap();
            assert_eq!(stored, sealed);
            assert_eq!(open(&key(1), b"note", &stored).unwrap().as_slice(), body, "{length} bytes");
        }
    }
}

#[test]
fn only_the_size_class_of_a_body_shows() {
    let mut rng = TestRng::new("size");
    let mut length =
        |bytes: usize, padding| seal(&mut rng, &key(1), 1, b"", &vec![1; bytes], padding).ct.len() - 16;
    assert_eq!(
        [length(0, Padding::To64), length(63, Padding::To64), length(64, Padding::To64)],
        [64, 64, 128]
    );
    assert_eq!([length(10, Padding::To256), length(300, Padding::To256)], [256, 512]);
    assert_eq!([length(10, Padding::To1024), length(2000, Padding::To1024)], [1024, 2048]);
}

#[test]
fn a_body_opens_only_with_its_key_place_and_epoch() {
    let sealed = seal(&mut TestRng::new("place"), &key(1), 4, b"row 1", b"secret", Padding::To64);
    assert_eq!(open(&key(2), b"row 1", &sealed), Err(SealError::DoesNotOpen), "another key");
    assert_eq!(open(&key(1), b"row 2", &sealed), Err(SealError::DoesNotOpen), "another row");
    let moved = Sealed { epoch: 5, ..sealed.clone() };
    assert_eq!(open(&key(1), b"row 1", &moved), Err(SealError::DoesNotOpen), "another epoch");
    let bytes = sealed.to_bytes();
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let opened = open(&key(1), b"row 1", &Sealed::from_bytes(&flipped).unwrap());
        assert_eq!(opened, Err(SealError::DoesNotOpen), "bit {bit}");
    }
    for length in 0..44 {
        assert_eq!(
            Sealed::from_bytes(&bytes[..length]),
            Err(SealError::Malformed),
            "{length} bytes hold nothing"
        );
    }
}

#[test]
fn todays_key_leads_to_every_earlier_one_and_to_no_later_one() {
    let mut rng = TestRng::new("links");
    let keys: Vec<_> = (0..5).map(|_| CompartmentKey::make(&mut rng)).collect();
    let links: Vec<_> = (2..)
        .zip(keys.windows(2))
        .map(|(epoch, pair)| seal_link(&mut rng, &VAULT, KeyName::Core, epoch, &pair[1], &pair[0]))
        .collect();
    let first = links.iter().rev().fold(CompartmentKey::from_bytes(*keys[4].expose()), |newer, link| {
        open_link(link, &VAULT, &newer).unwrap()
    });
    assert_eq!(first, keys[0], "the key of epoch 5 reads epoch 1");
    assert_eq!(
        open_link(&links[3], &VAULT, &keys[3]),
        Err(SealError::DoesNotOpen),
        "a link never leads forward"
    );
}

#[test]
fn a_link_belongs_to_its_vault_key_and_epoch() {
    let link = seal_link(&mut TestRng::new("link"), &VAULT, KeyName::Core, 2, &key(2), &key(1));
    assert_eq!(open_link(&link, &VAULT, &key(2)), Ok(key(1)));
    for other in [Link { key: KeyName::Owner, ..link.clone() }, Link { epoch: 3, ..link.clone() }] {
        assert_eq!(open_link(&other, &VAULT, &key(2)), Err(SealError::DoesNotOpen), "{other:?}");
    }
    assert_eq!(open_link(&link, &VaultId::from_bytes([6; 16]), &key(2)), Err(SealError::DoesNotOpen));
}

#[test]
fn derived_keys_never_change() {
    // Computed from the derivation's description with another implementation (pyca/cryptography 48).
    assert_eq!(
        crate::hex::encode(database_key(&key(0x42)).expose()),
        "8fe96dc1fafac5b44e27c48e72f7340cf746c5ca2d666b05c26001da8f17be6f",
        "every database of a released version"
    );
    assert_eq!(
        crate::hex::encode(mac_key(&key(0x42)).expose()),
        "8bb3036713122da92c66e305af704daaa04b46266f41a36fd25712419a0657ec",
        "every keys file of a released version"
    );
}

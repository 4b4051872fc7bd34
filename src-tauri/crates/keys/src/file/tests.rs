use super::*;
use crate::test_rng::TestRng;
use crate::{
    CompartmentKey, Identity, IdentityId, KdfParams, KeyName, LetterBox, Link, Password, SealedBox, Seed,
    Slot, VaultId, VaultSecret, mac_key, make_quorum, seal_key, seal_link,
};

struct Sample {
    payload: Payload,
    owner: IdentityId,
    mac: MacKey,
}

impl Sample {
    fn write(&self) -> Vec<u8> {
        KeysFile::write(&self.payload, &self.mac).unwrap()
    }

    /// A file that is right in every way but its payload.
    fn with(&self, payload: &[u8]) -> Result<KeysFile, KeysFileError> {
        KeysFile::read(&KeysFile::seal(payload, &self.mac)?)
    }
}

/// One owner with a slot, all keys and one link: the smallest real file.
fn sample() -> Sample {
    let mut rng = TestRng::new("file");
    let vault_id = VaultId::make(&mut rng);
    let (id, seed) = (IdentityId::make(&mut rng), Seed::make(&mut rng));
    let owner = Identity::from_seed(&seed);
    let (old, core) = (CompartmentKey::make(&mut rng), CompartmentKey::make(&mut rng));
    let password = Password::new("correct horse battery staple".into());
    let secret = VaultSecret::make(&mut rng);
    let slot =
        Slot::make(&mut rng, &vault_id, &id, "dana", &password, &secret, &seed, KdfParams::FLOOR).unwrap();
    let boxed = seal_key(&mut rng, &core, KeyName::Core, 2, &vault_id, &id, &owner.public()).unwrap();
    let link = seal_link(&mut rng, &vault_id, KeyName::Core, 2, &core, &old);
    let payload = Payload {
        v: VERSION,
        suite: SUITE,
        vault_id,
        generation: 7,
        prev: [3; 32],
        vs_epoch: 1,
        policy: Policy { lock_after: 5, lock_min: 30, idle_min: 240 },
        identities: vec![ListedIdentity::new(id, IdentityKind::User, owner.public(), Some(1))],
        slots: vec![slot],
        boxes: vec![boxed],
        links: vec![link],
        letter_boxes: vec![LetterBox::of(&core, KeyName::Callers, 2)],
        quorums: vec![],
    };
    Sample { payload, owner: id, mac: mac_key(&core) }
}

/// The file with its checksum made right again, as anybody can.
fn rehashed(mut bytes: Vec<u8>) -> Vec<u8> {
    let end = bytes.len() - 32;
    let checksum = Sha256::digest(&bytes[..end]);
    bytes[end..].copy_from_slice(&checksum);
    bytes
}

#[test]
fn a_written_file_reads_back_and_stands() {
    let sample = sample();
    let bytes = sample.write();
    let file = KeysFile::read(&bytes).unwrap();
    assert_eq!(*file.payload(), sample.payload);
    assert_eq!(file.bytes(), bytes);
    file.verify_mac(&sample.mac).unwrap();
    assert_eq!(file.digest(), <[u8; 32]>::from(Sha256::digest(&bytes)), "the next file's `prev`");
    assert_eq!(file.payload().slots_of(&crate::user_tag(&sample.payload.vault_id, "DANA")).count(), 1);
    assert_eq!(file.payload().boxes_of(&sample.owner).count(), 1);
}

#[test]
fn every_flipped_bit_is_refused() {
    let bytes = sample().write();
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(KeysFile::read(&flipped).is_err(), "bit {bit}");
    }
    eprintln!("{} flipped bits refused", bytes.len() * 8);
}

#[test]
fn every_flipped_bit_is_refused_even_with_a_new_checksum() {
    let sample = sample();
    let bytes = sample.write();
    let before_checksum = bytes.len() - 32;
    for bit in 0..before_checksum * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let Ok(file) = KeysFile::read(&rehashed(flipped)) else { continue };
        assert!(file.verify_mac(&sample.mac).is_err(), "bit {bit}: the MAC covers all before it, and itself");
    }
}

#[test]
fn every_other_length_is_refused() {
    let bytes = sample().write();
    for length in 0..bytes.len() {
        assert!(KeysFile::read(&bytes[..length]).is_err(), "{length} bytes");
        if length >= 32 {
            assert!(KeysFile::read(&rehashed(bytes[..length].to_vec())).is_err(), "{length} bytes, rehashed");
        }
    }
    for more in 1..40 {
        let longer = [bytes.as_slice(), &vec![0; more]].concat();
        assert!(KeysFile::read(&longer).is_err(), "{more} bytes more");
        assert!(KeysFile::read(&rehashed(longer)).is_err(), "{more} bytes more, rehashed");
    }
}

#[test]
fn a_length_beyond_the_limit_is_refused_before_anything_else() {
    let mut bytes = sample().write();
    for length in [u32::MAX, 1 << 22 | 1] {
        bytes[8..12].copy_from_slice(&length.to_le_bytes());
        assert!(matches!(KeysFile::read(&rehashed(bytes.clone())), Err(KeysFileError::NotAKeysFile)));
    }
    let sample = sample();
    let huge = vec![0; PAYLOAD_BYTES + 1];
    assert!(matches!(sample.with(&huge), Err(KeysFileError::TooMuch { what: "bytes", .. })));
}

#[test]
fn a_file_by_somebody_without_the_core_key_does_not_stand() {
    let sample = sample();
    let outside = KeysFile::write(&sample.payload, &MacKey::from_bytes([0; 32])).unwrap();
    let outside = KeysFile::read(&outside).unwrap();
    assert!(matches!(outside.verify_mac(&sample.mac), Err(KeysFileError::WrongMac)), "without the core key");
}

#[test]
fn a_payload_that_contradicts_itself_is_neither_written_nor_read() {
    type Change = fn(&mut Payload);
    let changes: [(&str, Change); 9] = [
        ("an identity twice", |p| p.identities.push(p.identities[0])),
        ("a slot twice", |p| p.slots.push(p.slots[0].clone())),
        ("a box twice", |p| p.boxes.push(p.boxes[0].clone())),
        ("a link twice", |p| p.links.push(p.links[0].clone())),
        ("a letter box twice", |p| p.letter_boxes.push(p.letter_boxes[0])),
        ("five slots of a name", |p| {
            for n in 1..5 {
                p.slots.push(Slot { id: crate::SlotId::from_bytes([n; 16]), ..p.slots[0].clone() });
            }
        }),
        ("a quorum of nobody", |p| {
            p.quorums.push(quorum(p, IdentityId::from_bytes([8; 16]), p.identities[0].id))
        }),
        ("a share for nobody", |p| {
            p.quorums.push(quorum(p, p.identities[0].id, IdentityId::from_bytes([8; 16])))
        }),
        ("a quorum of one", |p| {
            let mut quorum = quorum(p, p.identities[0].id, p.identities[0].id);
            quorum.m = 1;
            quorum.subsets[0].pop();
            p.quorums.push(quorum);
        }),
    ];
    for (what, change) in changes {
        let mut sample = sample();
        change(&mut sample.payload);
        let written = KeysFile::write(&sample.payload, &sample.mac);
        assert!(matches!(written, Err(KeysFileError::Inconsistent(_))), "written: {what}");
        let read = sample.with(&bytes::write(&sample.payload));
        assert!(matches!(read, Err(KeysFileError::Inconsistent(_))), "read: {what}");
    }
    // What the form has no bytes for can't be read, and must not be lost in writing.
    let unsayable: [(&str, Change); 4] = [
        ("a slot of nobody", |p| p.slots[0].identity = IdentityId::from_bytes([8; 16])),
        ("a box for nobody", |p| p.boxes[0].to = IdentityId::from_bytes([8; 16])),
        ("user 0", |p| p.identities[0].user = Some(0)),
        ("subsets of another size", |p| {
            let mut quorum = quorum(p, p.identities[0].id, p.identities[0].id);
            quorum.m = 3;
            p.quorums.push(quorum);
        }),
    ];
    for (what, change) in unsayable {
        let Sample { mut payload, mac, .. } = sample();
        change(&mut payload);
        let written = KeysFile::write(&payload, &mac);
        assert!(matches!(written, Err(KeysFileError::Inconsistent(_))), "written: {what}");
    }
}

fn quorum(payload: &Payload, id: IdentityId, to: IdentityId) -> crate::Quorum {
    let one = payload.identities[0].public();
    let other = IdentityId::from_bytes([77; 16]);
    let trustees = [(to, one), (other, one)];
    let (_, mut quorum) = make_quorum(&mut TestRng::new("q"), &payload.vault_id, &id, 2, &trustees).unwrap();
    quorum.subsets[0][1].to = to;
    quorum
}

#[test]
fn a_file_with_a_quorum_reads_back() {
    let Sample { mut payload, mac, .. } = sample();
    let mut rng = TestRng::new("trustees");
    let trustees: Vec<_> = (1..=6)
        .map(|n| {
            let public = Identity::from_seed(&Seed::from_bytes([n; 32])).public();
            (IdentityId::from_bytes([n; 16]), public)
        })
        .collect();
    let id = trustees[5].0;
    let (_, quorum) = make_quorum(&mut rng, &payload.vault_id, &id, 3, &trustees[..5]).unwrap();
    payload.identities.extend(
        trustees[..5]
            .iter()
            .map(|(id, public)| ListedIdentity::new(*id, IdentityKind::Trustee, *public, None)),
    );
    payload.identities.push(ListedIdentity::new(id, IdentityKind::Quorum, trustees[5].1, None));
    payload.quorums.push(quorum);
    payload.identities.sort_by_key(|listed| listed.id);
    let file = KeysFile::read(&KeysFile::write(&payload, &mac).unwrap()).unwrap();
    assert_eq!(*file.payload(), payload);
}

#[test]
fn a_payload_of_another_shape_is_refused() {
    let sample = sample();
    let right = bytes::write(&sample.payload);
    assert!(sample.with(&right).is_ok());
    let (before, after) = right.split_at(right.windows(5).position(|five| five == b"\x04core").unwrap());
    let (before, after) = (before.to_vec(), &after[5..]);
    let with = |name: &[u8]| [&before, name, after].concat();
    assert_eq!(with(b"\x04core"), right);
    // Behind the fixed fields and the number of identities stands the only one, and behind its keys its only slot.
    let identity = 4 + 1 + 16 + 8 + 32 + 4 + 12 + 2;
    let (kind, slot) = (identity + 16, identity + 16 + 1 + 4 + 64 + 2);
    let changed = |at: usize, byte: u8| {
        let mut changed = right.clone();
        changed[at] = byte;
        changed
    };
    for (what, wrong) in [
        ("a key of another name", with(b"\x04root")),
        ("a name in capitals", with(b"\x04Core")),
        ("a second text for a name", with(b"\x0bpersonal/07")),
        ("a name that is no text", with(b"\x04c\xffre")),
        ("no name", with(b"\0")),
        ("a name that is longer than the file", with(b"\xffcore")),
        ("no kind", changed(kind, 0)),
        ("another kind", changed(kind, 5)),
        ("another derivation", changed(slot + 32, 2)),
        ("more after the end", [right.as_slice(), &[0]].concat()),
        ("one letter box more than there are", changed(right.len() - 2 - LETTER_BOX - 2, 2)),
    ] {
        assert_ne!(wrong, right, "{what} changes something");
        assert!(matches!(sample.with(&wrong), Err(KeysFileError::Malformed(_))), "{what}");
    }
    for length in 0..right.len() {
        let cut = sample.with(&right[..length]);
        assert!(matches!(cut, Err(KeysFileError::Malformed(_))), "{length} bytes of it");
    }
}

/// Bytes of the sample's link: key, epoch, nonce and ciphertext.
const LINK: usize = 1 + "core".len() + 4 + 24 + 48;
/// Bytes of its letter box: key, epoch and public key.
const LETTER_BOX: usize = 1 + "callers".len() + 4 + 32;

#[test]
fn one_content_has_one_form() {
    let sample = &many(3);
    let right = bytes::write(&sample.payload);
    let read = sample.with(&right).unwrap();
    let mut turned = read.payload().clone();
    turned.identities.reverse();
    turned.slots.reverse();
    turned.boxes.reverse();
    assert_eq!(bytes::write(&turned), right, "however it lies in memory");
    // Two links, put the other way round behind the writer's back.
    let sample = &self::sample();
    let mut payload = sample.payload.clone();
    payload.links.push(Link { epoch: 3, ..payload.links[0].clone() });
    let right = bytes::write(&payload);
    let (before, after) = right.split_at(right.len() - 2 - LETTER_BOX - 2 - 2 * LINK);
    let turned = [before, &after[LINK..2 * LINK], &after[..LINK], &after[2 * LINK..]].concat();
    assert!(sample.with(&right).is_ok());
    assert!(matches!(sample.with(&turned), Err(KeysFileError::Malformed("its lists are out of order"))));
}

#[test]
fn a_later_version_says_so() {
    let sample = sample();
    let right = bytes::write(&sample.payload);
    let (version, suite) = ([&[2], &right[1..]].concat(), [&right[..4], &[2], &right[5..]].concat());
    for later in [version.as_slice(), &suite, &version[..5], &[2, 0, 0, 0, 1, 9, 9, 9]] {
        assert!(matches!(sample.with(later), Err(KeysFileError::Newer)));
    }
}

#[test]
fn no_list_grows_beyond_its_limit() {
    let Sample { mut payload, mac, .. } = sample();
    let identity = payload.identities[0];
    payload.identities.extend(
        (1..=IDENTITIES as u128)
            .map(|n| ListedIdentity { id: IdentityId::from_bytes(n.to_be_bytes()), ..identity }),
    );
    let written = KeysFile::write(&payload, &mac);
    assert!(matches!(written, Err(KeysFileError::TooMuch { what: "identities", limit: IDENTITIES })));
    let sample = Sample { payload, owner: IdentityId::from_bytes([0; 16]), mac };
    let read = sample.with(&bytes::write(&sample.payload));
    assert!(matches!(read, Err(KeysFileError::TooMuch { what: "identities", limit: IDENTITIES })));
}

#[test]
fn a_list_is_bounded_before_it_is_read_and_with_those_before_it() {
    let list = |bytes: &[u8], mut all: Vec<u8>| {
        let mut from = row::Reader::of(bytes);
        from.list(("numbers", 3), &mut all, row::Reader::u8).map(|()| all)
    };
    assert_eq!(list(&[3, 0, 7, 8, 9], vec![]).unwrap(), [7, 8, 9]);
    assert_eq!(list(&[1, 0, 9], vec![7, 8]).unwrap(), [7, 8, 9]);
    for (bytes, before) in [(&[4, 0][..], vec![]), (&[2, 0], vec![7, 8]), (&[0xff, 0xff], vec![7])] {
        assert!(matches!(list(bytes, before), Err(KeysFileError::TooMuch { what: "numbers", limit: 3 })));
    }
    assert!(matches!(list(&[2, 0, 7], vec![]), Err(KeysFileError::Malformed("it ends early"))));
}

/// A file of so many people, each with a password and some keys.
fn many(people: u32) -> Sample {
    let mut sample = sample();
    let payload = &mut sample.payload;
    let (identity, boxed) = (payload.identities[0], payload.boxes[0].clone());
    for n in 1..people {
        let id = IdentityId::from_bytes(u128::from(n).to_be_bytes());
        payload.identities.push(ListedIdentity { id, ..identity });
        payload.slots.push(Slot {
            id: crate::SlotId::from_bytes(*id.as_bytes()),
            identity: id,
            user_tag: crate::user_tag(&payload.vault_id, &n.to_string()),
            ..payload.slots[0].clone()
        });
        for key in [KeyName::Core, KeyName::Billing, KeyName::Support, KeyName::Personal(n)] {
            payload.boxes.push(SealedBox { key, to: id, ..boxed.clone() });
        }
    }
    sample
}

#[test]
fn the_largest_files_fit() {
    let Sample { mut payload, mac, .. } = many(200);
    let link = payload.links[0].clone();
    for n in 1..LINKS as u32 {
        payload.links.push(Link { epoch: n + 2, ..link.clone() });
    }
    let bytes = KeysFile::write(&payload, &mac).unwrap();
    eprintln!("200 users with 4 boxes each: {} bytes", bytes.len());
    assert!(bytes.len() < 1 << 18, "a business of 200 stays far below 4 MiB");
    let file = KeysFile::read(&bytes).unwrap();
    assert_eq!(KeysFile::write(file.payload(), &mac).unwrap(), bytes, "and is written again as it was");
    assert_eq!(file.payload().boxes.len(), payload.boxes.len());
}

#[test]
fn noise_is_refused_without_a_panic() {
    use rand_core::Rng;
    let mut rng = TestRng::new("noise");
    for length in 0..2_000 {
        let mut bytes = vec![0; length];
        rng.fill_bytes(&mut bytes);
        assert!(KeysFile::read(&bytes).is_err());
        let magic = bytes.len().min(8);
        bytes[..magic].copy_from_slice(&b"KHKEYS01"[..magic]);
        if let Some(payload) = length.checked_sub(76).and_then(|n| u32::try_from(n).ok()) {
            bytes[8..12].copy_from_slice(&payload.to_le_bytes());
            assert!(KeysFile::read(&rehashed(bytes)).is_err(), "all right but the payload");
        }
    }
}

#[test]
fn a_file_of_version_1_is_written_and_read_for_ever() {
    // Its fields, checksum, MAC, box, link and letter box were also checked with another implementation (the reader in
    // `tests/vectors`, pyca/cryptography 48).
    let golden = include_bytes!("v1.keys");
    let sample = sample();
    assert_eq!(sample.write(), golden, "a change here needs another version");
    let file = KeysFile::read(golden).unwrap();
    file.verify_mac(&sample.mac).unwrap();
}

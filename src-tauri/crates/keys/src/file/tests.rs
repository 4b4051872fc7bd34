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

    /// A file that is right in every way but its payload's bytes.
    fn with_json(&self, json: &[u8]) -> Result<KeysFile, KeysFileError> {
        KeysFile::read(&KeysFile::seal(json, &self.mac)?)
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
    let huge = vec![b' '; PAYLOAD_BYTES + 1];
    assert!(matches!(sample.with_json(&huge), Err(KeysFileError::TooMuch { what: "bytes", .. })));
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
    let changes: [(&str, Change); 12] = [
        ("an identity twice", |p| p.identities.push(p.identities[0])),
        ("a slot twice", |p| p.slots.push(p.slots[0].clone())),
        ("a box twice", |p| p.boxes.push(p.boxes[0].clone())),
        ("a link twice", |p| p.links.push(p.links[0].clone())),
        ("a letter box twice", |p| p.letter_boxes.push(p.letter_boxes[0])),
        ("a slot of nobody", |p| p.slots[0].identity = IdentityId::from_bytes([8; 16])),
        ("a box for nobody", |p| p.boxes[0].to = IdentityId::from_bytes([8; 16])),
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
            p.quorums.push(quorum);
        }),
        ("subsets of another size", |p| {
            let mut quorum = quorum(p, p.identities[0].id, p.identities[0].id);
            quorum.m = 3;
            p.quorums.push(quorum);
        }),
    ];
    for (what, change) in changes {
        let Sample { mut payload, mac, .. } = sample();
        change(&mut payload);
        let written = KeysFile::write(&payload, &mac);
        assert!(matches!(written, Err(KeysFileError::Inconsistent(_))), "written: {what}");
        let json = serde_json::to_vec(&payload).unwrap();
        let read = Sample { payload, owner: IdentityId::from_bytes([0; 16]), mac }.with_json(&json);
        assert!(matches!(read, Err(KeysFileError::Inconsistent(_))), "read: {what}");
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
    let file = KeysFile::read(&KeysFile::write(&payload, &mac).unwrap()).unwrap();
    assert_eq!(*file.payload(), payload);
}

#[test]
fn a_payload_of_another_shape_is_refused() {
    let sample = sample();
    let json = serde_json::to_string(&sample.payload).unwrap();
    assert!(sample.with_json(json.as_bytes()).is_ok());
    for (what, wrong) in [
        ("an unknown field", json.replacen("\"v\":1", "\"v\":1,\"x\":1", 1)),
        ("an unknown field deep down", json.replacen("\"alg\":", "\"x\":1,\"alg\":", 1)),
        ("a field twice", json.replacen("\"v\":1", "\"v\":1,\"v\":1", 1)),
        ("a missing field", json.replacen("\"vs_epoch\":1,", "", 1)),
        ("another algorithm", json.replacen("argon2id", "argon2i", 1)),
        ("a hash one byte short", json.replacen("\"prev\":\"AwMD", "\"prev\":\"", 1)),
        ("another alphabet", json.replacen("\"prev\":\"AwMD", "\"prev\":\"Aw+D", 1)),
        ("a negative generation", json.replacen("\"gen\":7", "\"gen\":-7", 1)),
        ("a fractional generation", json.replacen("\"gen\":7", "\"gen\":7.0", 1)),
        ("a generation beyond 64 bits", json.replacen("\"gen\":7", "\"gen\":18446744073709551616", 1)),
        ("an unknown key", json.replacen("\"core\"", "\"root\"", 1)),
        ("more after the end", format!("{json}{{}}")),
        ("nothing", String::new()),
        ("half of it", json[..json.len() / 2].to_owned()),
        ("deep nesting", "[".repeat(1 << 20)),
        (
            "deep nesting in a list",
            json.replacen("\"quorums\":[", &format!("\"quorums\":[{}", "[".repeat(1 << 20)), 1),
        ),
    ] {
        assert_ne!(wrong, json, "{what} changes something");
        assert!(matches!(sample.with_json(wrong.as_bytes()), Err(KeysFileError::Malformed(_))), "{what}");
    }
    assert!(sample.with_json(b"{\"v\":1,\xff}").is_err(), "not UTF-8");
}

#[test]
fn a_later_version_says_so() {
    let sample = sample();
    let json = serde_json::to_string(&sample.payload).unwrap();
    for later in [
        json.replacen("\"v\":1", "\"v\":2", 1),
        json.replacen("\"v\":1", "\"v\":2,\"tokens\":[]", 1),
        json.replacen("\"suite\":1", "\"suite\":2", 1),
    ] {
        assert!(matches!(sample.with_json(later.as_bytes()), Err(KeysFileError::Newer)));
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
    let json = serde_json::to_vec(&payload).unwrap();
    let sample = Sample { payload, owner: IdentityId::from_bytes([0; 16]), mac };
    assert!(
        matches!(sample.with_json(&json), Err(KeysFileError::Malformed(_))),
        "the reader stops at the limit"
    );
    let list = |json: &str| limits::list::<_, u8, 3>(&mut serde_json::Deserializer::from_str(json));
    assert_eq!(list("[1,2,3]").unwrap(), [1, 2, 3]);
    assert!(list("[1,2,3,4]").is_err());
}

#[test]
fn the_largest_files_fit() {
    let Sample { mut payload, mac, .. } = sample();
    let (identity, boxed, link) = (payload.identities[0], payload.boxes[0].clone(), payload.links[0].clone());
    for n in 1..200_u32 {
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
    for n in 1..LINKS as u32 {
        payload.links.push(Link { epoch: n + 2, ..link.clone() });
    }
    let bytes = KeysFile::write(&payload, &mac).unwrap();
    eprintln!("200 users with 4 boxes each: {} bytes", bytes.len());
    assert!(bytes.len() < 1 << 19, "a business of 200 stays far below 4 MiB");
    assert_eq!(*KeysFile::read(&bytes).unwrap().payload(), payload);
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
    // Its checksum, MAC, signature, box, link and letter box were also checked with another implementation
    // (pyca/cryptography 48).
    let golden = include_bytes!("v1.keys");
    let sample = sample();
    assert_eq!(sample.write(), golden, "a change here needs another version");
    let file = KeysFile::read(golden).unwrap();
    file.verify_mac(&sample.mac).unwrap();
}

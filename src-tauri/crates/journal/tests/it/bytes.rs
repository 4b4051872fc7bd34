//! The exact bytes, checked against values computed independently (Python's hashlib and `cryptography`).

use ed25519_dalek::{Signer, SigningKey};
use journal::{
    Authorship, Chain, Checkpoint, Entry, Hash32, Header, HeaderError, NoteKey, SealError, SectionHead,
    SignedCheckpoint, section_aad, substitute_aad,
};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

use crate::making::a_journal;

const HEADER: &str = concat!(
    "4b484a3101000102030405060708090a0b0c0d0e0f0100000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a003000000000000",
    "00020000007b5e56eea10100000201010000001111111111111111111111111111111111111111111111110e000000b97e2e",
    "3bbf784f49fcf624e873b79b572216b33feadde23008c0bf8d17f169ff333333333333333333333333333333333333333333",
    "333333333333333333333304070000002222222222222222222222222222222222222222222222221100000020fed2350add",
    "bf190363fb999a0292838d058927e086f867d0802070279121a8444444444444444444444444444444444444444444444444",
    "4444444444444444",
);
const SIGNATURE: &str = concat!(
    "767b3644d9e9e2e63bcdda87597af307bb023dd4060c90a97ce59a4cc3003ea2",
    "fcffd7ea7b42c169fa16fa1ee7ac4dea5334cb7c6a259a047b00c108d1976900",
);
const HASH: &str = "cdbbe0eafabe522e39d0a34288aa3d437ab5f5ed9b3ecd5d040b84a781e986d2";
const AAD_SHA256: &str = "2261880b797cf17cf64cbb7121d757288728810ea1946d2dff55b66a0f914280";
const SUBSTITUTE_AAD_SHA256: &str = "f895178a1ede94b1a8c51b7b497678bba426d5120a281a859f9895035d650db8";
const NOTE: &str = "000102030405060708090a0b0c0d0e0f/journal\n\
    1\n\
    zbvg6vq+Ui450KNCiKo9Q3q19e2bPs1dBAuEp4HphtI=\n\
    \n\
    — 000102030405060708090a0b0c0d0e0f/journal B5vmcYlvTDcc0dSxw5W6CMIps9crTcvg8GAUY6hl1YXLOi7Jo3lhkTERlL\
    Cdhyd8EKmOWtV4en/BRFdyP7BFvUMLkQ8=\n";

fn golden() -> (Header, Entry, SigningKey) {
    let key = SigningKey::from_bytes(&[0x42; 32]);
    let chain = Chain::empty(std::array::from_fn(|n| u8::try_from(n).expect("small")));
    let mut header = chain.next_header(Authorship {
        device: [0xD0; 16],
        author: [0xA0; 16],
        keys_gen: 3,
        session_epoch: 2,
        at_ms: 1_795_000_000_123,
    });
    let bodies = vec![b"sealed for all".to_vec(), b"sealed for owners".to_vec()];
    header.sections.push(SectionHead::of(1, 1, [0x11; 24], &bodies[0], [0x33; 32]));
    header.sections.push(SectionHead::of(4, 7, [0x22; 24], &bodies[1], [0x44; 32]));
    let entry = Entry::seal(&header, bodies, |message| key.sign(message).to_bytes()).expect("a valid header");
    (header, entry, key)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn an_entry_has_the_bytes_the_format_says() {
    let (header, entry, key) = golden();
    assert_eq!(hex(&entry.header_bytes), HEADER);
    assert_eq!(hex(&entry.signature), SIGNATURE);
    assert_eq!(entry.hash().to_string(), HASH);
    assert_eq!(hex(&Sha256::digest(section_aad(&header, 4))), AAD_SHA256);
    assert_eq!(hex(&Sha256::digest(substitute_aad(&header, 4))), SUBSTITUTE_AAD_SHA256);
    assert_eq!(entry.verify_signature(&key.verifying_key().to_bytes()), Ok(()));
    assert_eq!(entry.header(), Ok(header));
}

#[test]
fn a_checkpoint_has_the_text_the_format_says() {
    let (header, entry, key) = golden();
    let checkpoint = Checkpoint { vault: header.vault, size: 1, head: entry.hash() };
    let by = NoteKey::new(checkpoint.origin(), key.verifying_key().to_bytes()).expect("a usable name");
    let signed = SignedCheckpoint::sign(checkpoint, &by, |message| key.sign(message).to_bytes());
    assert_eq!(signed.to_text(), NOTE);
    let read = SignedCheckpoint::parse(NOTE).expect("the note is whole");
    assert_eq!(read, signed);
    assert_eq!(read.verify(std::slice::from_ref(&by)), Ok(vec![&by]));
}

#[test]
fn a_section_is_tied_to_its_entry_and_its_compartment_but_not_to_its_own_digest() {
    let (mut header, ..) = golden();
    let aad = section_aad(&header, 4);
    assert_ne!(aad, section_aad(&header, 1), "a body must not be moved to another compartment");
    header.sections.clear();
    assert_eq!(aad, section_aad(&header, 4), "sections are sealed before their digests are known");
    header.seq += 1;
    assert_ne!(aad, section_aad(&header, 4), "a body must not be moved to another entry");
}

#[test]
fn a_header_that_does_not_describe_its_sections_is_never_signed() {
    let (header, ..) = golden();
    let sign = |_: &[u8]| -> [u8; 64] { panic!("must not sign") };
    let swapped = vec![b"sealed for owners".to_vec(), b"sealed for all".to_vec()];
    assert_eq!(Entry::seal(&header, swapped, sign), Err(SealError::OtherSections));
    assert_eq!(Entry::seal(&header, vec![b"sealed for all".to_vec()], sign), Err(SealError::OtherSections));
    let mut other_length = header.clone();
    other_length.sections[0].len += 1;
    let bodies = vec![b"sealed for all".to_vec(), b"sealed for owners".to_vec()];
    assert_eq!(Entry::seal(&other_length, bodies, sign), Err(SealError::OtherSections));
    let no_number = Header { seq: 0, ..header };
    assert_eq!(Entry::seal(&no_number, vec![], sign), Err(SealError::Header(HeaderError::NoNumber)));
}

#[test]
fn each_malformation_of_a_header_is_refused() {
    let (_, entry, _) = golden();
    let bytes = entry.header_bytes;
    let with = |offset: usize, replaced: &[u8]| {
        let mut bytes = bytes.clone();
        bytes[offset..offset + replaced.len()].copy_from_slice(replaced);
        Header::parse(&bytes)
    };
    assert_eq!(with(0, b"KHJ2"), Err(HeaderError::NotAHeader));
    assert_eq!(with(4, &[2]), Err(HeaderError::NewerSuite));
    assert_eq!(with(21, &[0; 8]), Err(HeaderError::NoNumber));
    assert_eq!(with(113, &[17]), Err(HeaderError::TooManySections));
    assert_eq!(with(113, &[3]), Err(HeaderError::WrongLength), "a section head is missing");
    assert_eq!(with(113, &[1]), Err(HeaderError::WrongLength), "a section head is left over");
    assert_eq!(with(114, &[4]), Err(HeaderError::SectionsOutOfOrder), "the same compartment twice");
    assert_eq!(with(114, &[5]), Err(HeaderError::SectionsOutOfOrder));
    let too_long = ((256_u32 << 20) + 1).to_le_bytes();
    assert_eq!(with(143, &too_long), Err(HeaderError::SectionTooLong));
    for cut in 0..bytes.len() {
        assert!(Header::parse(&bytes[..cut]).is_err(), "cut to {cut} bytes");
    }
    assert_eq!(Header::parse(&[&bytes[..], &[0]].concat()), Err(HeaderError::WrongLength));
}

prop_compose! {
    fn any_header()(
        vault: [u8; 16], seq in 1_u64.., prev: [u8; 32], device: [u8; 16], author: [u8; 16], keys_gen: u64,
        session_epoch: u32, at_ms: i64,
        heads in prop::collection::btree_map(any::<u8>(), any::<(u32, [u8; 24], [u8; 32], [u8; 32])>(), 0..=16),
        len in 0..=256_u32 << 20,
    ) -> Header {
        let head = |(compartment, (epoch, nonce, digest, lasting))| SectionHead {
            compartment,
            epoch,
            nonce,
            len,
            digest,
            lasting,
        };
        let sections = heads.into_iter().map(head).collect();
        Header { vault, seq, prev: Hash32(prev), device, author, keys_gen, session_epoch, at_ms, sections }
    }
}

/// Bytes that get past the first checks.
fn almost_a_header() -> impl Strategy<Value = Vec<u8>> {
    (prop::collection::vec(any::<u8>(), 108), 0..20_u8, prop::collection::vec(any::<u8>(), 0..1_800))
        .prop_map(|(fields, count, rest)| [&b"KHJ1\x01"[..], &fields, &[count % 17], &rest[..]].concat())
}

proptest! {
    #[test]
    fn every_header_reads_back(header in any_header()) {
        let bytes = header.to_bytes().expect("within the limits");
        prop_assert_eq!(Header::parse(&bytes), Ok(header));
    }

    #[test]
    fn whatever_parses_has_no_second_byte_form(bytes in prop_oneof![
        prop::collection::vec(any::<u8>(), 0..2_000),
        almost_a_header(),
        (any_header(), any::<prop::sample::Index>(), any::<u8>()).prop_map(|(header, at, byte)| {
            let mut bytes = header.to_bytes().expect("within the limits");
            let at = at.index(bytes.len());
            bytes[at] = byte;
            bytes
        }),
    ]) {
        if let Ok(header) = Header::parse(&bytes) {
            prop_assert_eq!(header.to_bytes(), Ok(bytes));
        }
    }

    #[test]
    fn no_text_makes_the_checkpoint_reader_panic(text in prop_oneof![
        any::<String>(),
        "[0-9a-f]{32}/journal\n[0-9]{0,21}\n[A-Za-z0-9+/]{43}=\n\n(— [a-z+ ]{0,5} [A-Za-z0-9+/]{91}=\n){0,18}",
    ]) {
        if let Ok(signed) = SignedCheckpoint::parse(&text) {
            prop_assert_eq!(signed.to_text(), text);
        }
    }

    #[test]
    fn a_changed_checkpoint_reads_as_another_or_not_at_all(at: prop::sample::Index, byte: u8) {
        let mut bytes = NOTE.as_bytes().to_vec();
        let at = at.index(bytes.len());
        prop_assume!(bytes[at] != byte);
        bytes[at] = byte;
        let Ok(text) = String::from_utf8(bytes) else { return Ok(()) };
        if let Ok(signed) = SignedCheckpoint::parse(&text) {
            let (header, _, key) = golden();
            let origin = Checkpoint { vault: header.vault, size: 1, head: Hash32::ZERO }.origin();
            let by = NoteKey::new(origin, key.verifying_key().to_bytes()).expect("a usable name");
            prop_assert!(signed.verify(&[by]).is_err(), "changed at byte {}", at);
        }
    }
}

#[test]
fn a_body_that_gave_way_leaves_the_hash_as_it_was() {
    let mut entry = a_journal(1).remove(0);
    let hash = entry.hash();
    entry.sections[1] = None;
    assert_eq!(entry.hash(), hash, "a privacy request must not break the chain");
}

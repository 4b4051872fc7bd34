//! Changed entries: found, and the right one named.

use ed25519_dalek::{Signer, SigningKey};
use journal::{Chain, Entry, Fault, Hash32, WrongEntry};

use crate::making::{
    Failure, VAULT, a_journal, checkpoint_of, how, next_entry, people, sign_again, verified, wrong,
};

/// All journals with one bit flipped in one entry, and what was flipped.
fn flips(entries: &[Entry], place: usize) -> impl Iterator<Item = (Part, Vec<Entry>)> {
    let bits = |bytes: usize| (0..bytes).flat_map(|byte| (0..8).map(move |bit| (byte, 1_u8 << bit)));
    let entry = &entries[place];
    let header = bits(entry.header_bytes.len()).map(|at| (Part::Header, at));
    let signature = bits(64).map(|at| (Part::Signature, at));
    let sections = (0..entry.sections.len()).flat_map(move |section| {
        bits(entry.sections[section].as_ref().map_or(0, Vec::len)).map(move |at| (Part::Section(section), at))
    });
    header.chain(signature).chain(sections).map(move |(part, (byte, bit))| {
        let mut entries = entries.to_vec();
        let entry = &mut entries[place];
        match part {
            Part::Header => entry.header_bytes[byte] ^= bit,
            Part::Signature => entry.signature[byte] ^= bit,
            Part::Section(n) => entry.sections[n].as_mut().expect("there is a body")[byte] ^= bit,
        }
        (part, entries)
    })
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Part {
    Header,
    Signature,
    Section(usize),
}

#[test]
fn every_flipped_bit_of_every_entry_is_found_and_that_entry_named() {
    let entries = a_journal(3);
    let mut tried = 0;
    for place in 0..entries.len() {
        for (part, flipped) in flips(&entries, place) {
            let found = wrong(&flipped);
            assert_eq!(found.seq, u64::try_from(place).expect("small") + 1, "{part:?} gave {found:?}");
            match part {
                Part::Header => {}
                Part::Signature => assert_eq!(found.fault, Fault::BadSignature),
                Part::Section(0) => assert_eq!(found.fault, Fault::SectionDigest { compartment: 1 }),
                Part::Section(_) => assert_eq!(found.fault, Fault::SectionDigest { compartment: 4 }),
            }
            tried += 1;
        }
    }
    assert_eq!(tried, 3 * 8 * (114 + 2 * 97 + 64 + 5 + 2), "all bits were tried");
}

#[test]
fn links_alone_miss_a_signature_changed_in_the_last_entry() {
    let mut entries = a_journal(3);
    entries[2].signature[10] ^= 1;
    assert!(Chain::empty(VAULT).verify_links(&entries).is_ok(), "no entry names the last one's hash");
    assert_eq!(wrong(&entries), WrongEntry { seq: 3, fault: Fault::BadSignature });
    entries.remove(2);
    entries[0].signature[10] ^= 1;
    assert_eq!(
        Chain::empty(VAULT).verify_links(&entries),
        Err(WrongEntry { seq: 2, fault: Fault::BrokenLink }),
        "the hash covers the signature"
    );
}

#[test]
fn an_entry_rewritten_by_its_own_author_breaks_the_next_link() {
    let mut entries = a_journal(5);
    sign_again(&mut entries[2], 3, |header| header.at_ms += 1);
    assert_eq!(wrong(&entries), WrongEntry { seq: 4, fault: Fault::BrokenLink });
}

#[test]
fn a_last_entry_rewritten_by_its_own_author_is_seen_with_a_checkpoint_and_only_then() {
    let mut entries = a_journal(3);
    let checkpoint = checkpoint_of(&entries);
    sign_again(&mut entries[2], 3, |header| header.at_ms += 1);
    assert!(verified(&entries, people(), how(&[])).is_ok(), "whoever holds the key can sign another entry");
    let failure = verified(&entries, people(), how(&[checkpoint]));
    assert!(matches!(failure, Err(Failure::Checkpoint(_))), "{failure:?}");
}

#[test]
fn an_entry_signed_by_somebody_else_than_its_author_is_refused() {
    let mut entries = a_journal(4);
    sign_again(&mut entries[3], 2, |_| {});
    assert_eq!(wrong(&entries), WrongEntry { seq: 4, fault: Fault::BadSignature }, "entry 4 is by person 1");
}

#[test]
fn an_author_whom_nobody_knows_is_refused() {
    let mut entries = a_journal(4);
    sign_again(&mut entries[3], 77, |header| header.author = [77; 16]);
    assert_eq!(wrong(&entries), WrongEntry { seq: 4, fault: Fault::UnknownAuthor });
}

#[test]
fn a_body_added_or_left_out_is_refused_and_one_that_gave_way_is_not() {
    let mut entries = a_journal(2);
    entries[0].sections[0] = None;
    assert!(verified(&entries, people(), how(&[])).is_ok(), "what took its place is for others to judge");
    entries[0].sections.push(None);
    assert_eq!(wrong(&entries), WrongEntry { seq: 1, fault: Fault::SectionCount });
    entries[0].sections.truncate(1);
    assert_eq!(wrong(&entries), WrongEntry { seq: 1, fault: Fault::SectionCount });
}

#[test]
fn the_second_form_of_a_signature_is_refused() {
    // The group order L; S and S + L verify alike where S is not checked to be below L (RFC 8032, 5.1.7).
    const L: [u8; 32] = [
        0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let mut entries = a_journal(1);
    let mut carry = 0;
    for (byte, l) in entries[0].signature[32..].iter_mut().zip(L) {
        let sum = u16::from(*byte) + u16::from(l) + carry;
        [*byte, _] = sum.to_le_bytes();
        carry = sum >> 8;
    }
    assert_eq!(carry, 0, "S + L fits");
    assert_eq!(
        wrong(&entries),
        WrongEntry { seq: 1, fault: Fault::BadSignature },
        "else an entry would have two hashes"
    );
}

#[test]
fn a_key_that_anybody_can_sign_for_is_refused() {
    let mut neutral = [0; 32];
    neutral[0] = 1;
    let mut entry = next_entry(&Chain::empty(VAULT), 1, &[]);
    // R = the neutral element, S = 0: fits every message under a key of low order, if that is not checked.
    entry.signature = [0; 64];
    entry.signature[0] = 1;
    let authors = std::collections::HashMap::from([([1; 16], neutral)]);
    let failure = verified(&[entry], authors, how(&[]));
    let Err(Failure::Wrong(wrong)) = failure else { panic!("{failure:?}") };
    assert_eq!(wrong, WrongEntry { seq: 1, fault: Fault::UnusableKey });
}

#[test]
fn a_signature_made_for_a_checkpoint_or_the_bare_header_does_not_pass_for_an_entry() {
    let key = SigningKey::from_bytes(&[1; 32]);
    let mut entry = next_entry(&Chain::empty(VAULT), 1, &[]);
    entry.signature = key.sign(&entry.header_bytes).to_bytes();
    assert_eq!(
        wrong(std::slice::from_ref(&entry)).fault,
        Fault::BadSignature,
        "the label must be signed too"
    );
    let checkpoint = journal::Checkpoint { vault: VAULT, size: 1, head: Hash32::ZERO };
    entry.signature = key.sign(checkpoint.to_text().as_bytes()).to_bytes();
    assert_eq!(wrong(&[entry]).fault, Fault::BadSignature);
}

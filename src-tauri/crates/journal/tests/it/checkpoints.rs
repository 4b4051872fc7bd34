//! Checkpoints: signatures, and agreement with a later journal.

use ed25519_dalek::Signer;
use journal::{Chain, Checkpoint, CheckpointError, CheckpointMismatch, Hash32, NoteKey, SignedCheckpoint};

use crate::making::{
    Failure, VAULT, a_journal, checkpoint_of, how, key_of, people, public_key_of, sign_again, verified,
};

fn note_key(name: &str, person: u8) -> NoteKey {
    NoteKey::new(name, public_key_of(person)).expect("a usable name")
}

fn signed() -> (SignedCheckpoint, NoteKey) {
    let checkpoint = checkpoint_of(&a_journal(5));
    let owner = note_key(&checkpoint.origin(), 1);
    (SignedCheckpoint::sign(checkpoint, &owner, |message| key_of(1).sign(message).to_bytes()), owner)
}

#[test]
fn an_auditor_can_cosign_and_both_signatures_count() {
    let (mut signed, owner) = signed();
    let auditor = note_key("auditor.example", 2);
    signed.cosign(&auditor, |message| key_of(2).sign(message).to_bytes()).expect("there is room");
    let read = SignedCheckpoint::parse(&signed.to_text()).expect("its own text");
    assert_eq!(read.verify(&[owner.clone(), auditor.clone()]), Ok(vec![&owner, &auditor]));
    assert_eq!(
        read.verify(std::slice::from_ref(&auditor)),
        Ok(vec![&auditor]),
        "lines by others are not in the way"
    );
}

#[test]
fn signing_again_replaces_the_signers_own_line() {
    let (mut signed, owner) = signed();
    signed.cosign(&owner, |message| key_of(1).sign(message).to_bytes()).expect("there is room");
    assert_eq!(signed.signatures.len(), 1);
}

#[test]
fn a_signer_counts_once_however_many_lines_he_has() {
    let (mut signed, owner) = signed();
    signed.signatures.push(signed.signatures[0].clone());
    assert_eq!(signed.verify(std::slice::from_ref(&owner)), Ok(vec![&owner]));
}

#[test]
fn a_checkpoint_nobody_known_signed_is_not_trusted() {
    let (signed, owner) = signed();
    assert_eq!(signed.verify(&[]), Err(CheckpointError::NoKnownSigner));
    let same_name = note_key(owner.name(), 2);
    assert_eq!(signed.verify(&[same_name]), Err(CheckpointError::NoKnownSigner), "another key of that name");
    let other_name = note_key("somebody.else", 1);
    assert_eq!(signed.verify(&[other_name]), Err(CheckpointError::NoKnownSigner));
}

#[test]
fn a_changed_checkpoint_is_refused() {
    let (signed, owner) = signed();
    let keys = [owner];
    let mut longer = signed.clone();
    longer.checkpoint.size += 1;
    assert_eq!(longer.verify(&keys), Err(CheckpointError::BadSignature));
    let mut other = signed.clone();
    other.checkpoint.head = Hash32::ZERO;
    assert_eq!(other.verify(&keys), Err(CheckpointError::BadSignature));
    let mut forged = signed;
    forged.signatures[0].signature[0] ^= 1;
    assert_eq!(forged.verify(&keys), Err(CheckpointError::BadSignature));
}

#[test]
fn a_bad_line_of_a_known_signer_is_not_outweighed_by_a_good_one() {
    let (mut signed, owner) = signed();
    let mut forged = signed.signatures[0].clone();
    forged.signature[0] ^= 1;
    signed.signatures.push(forged);
    assert_eq!(signed.verify(&[owner]), Err(CheckpointError::BadSignature));
}

#[test]
fn each_malformation_of_a_checkpoint_is_refused() {
    let (signed, _) = signed();
    let text = signed.to_text();
    let wrong = [
        String::new(),
        "\n\n".to_owned(),
        text.replace("/journal", "/log"),
        text.replacen("\n5\n", "\n05\n", 1),
        text.replacen("\n5\n", "\n+5\n", 1),
        text.replacen("\n5\n", "\n18446744073709551616\n", 1),
        text.replacen("\n5\n", "\n5\r\n", 1),
        text.replacen("\n\n", "\na further line\n\n", 1),
        text.replacen("=\n\n", "\n\n", 1),
        text.replacen('—', "-", 1),
        text.replacen("— ", "— +", 1),
        text.trim_end().to_owned(),
        format!("{text}\n"),
        format!("{text}— x AAAA\n"),
        text.to_uppercase(),
        format!("{text}{}", "x".repeat(20_000)),
    ];
    for wrong in wrong {
        assert_eq!(SignedCheckpoint::parse(&wrong), Err(CheckpointError::NotACheckpoint), "{wrong:?}");
    }
    let unsigned = &text[..text.find('—').expect("a signature line")];
    assert!(SignedCheckpoint::parse(unsigned).is_err(), "an unsigned text proves nothing");
}

#[test]
fn at_most_sixteen_people_sign() {
    let (mut signed, _) = signed();
    for n in 2..=16 {
        signed.cosign(&note_key(&format!("auditor{n}"), n), |_| [0; 64]).expect("there is room");
    }
    let full = signed.cosign(&note_key("one.more", 17), |_| [0; 64]);
    assert_eq!(full, Err(CheckpointError::TooManySignatures));
    let last = signed.signatures[15].clone();
    signed.signatures.push(last);
    assert_eq!(SignedCheckpoint::parse(&signed.to_text()), Err(CheckpointError::TooManySignatures));
}

#[test]
fn a_signers_name_must_fit_on_a_note_line() {
    for name in ["", "two words", "a+b", "line\nbreak", "no\u{a0}break", &"x".repeat(256)] {
        assert_eq!(NoteKey::new(name, [0; 32]), Err(CheckpointError::UnusableName), "{name:?}");
    }
}

#[test]
fn a_checkpoint_agrees_with_every_continuation_of_what_it_saw() {
    let entries = a_journal(7);
    for size in 0..=7 {
        let checkpoint = checkpoint_of(&entries[..size]);
        for longer in size..=7 {
            let chain = Chain::empty(VAULT).verify_links(&entries[..longer]).expect("whole");
            let hash_of = |seq| entries.get(usize::try_from(seq).ok()? - 1).map(journal::Entry::hash);
            assert_eq!(checkpoint.precedes(&chain, hash_of), Ok(()), "{size} of {longer}");
        }
    }
}

#[test]
fn a_checkpoint_contradicts_any_other_journal() {
    let entries = a_journal(6);
    let checkpoint = checkpoint_of(&entries[..4]);
    let hash_of = |_| Some(Hash32([1; 32]));
    let chain = |size, head| Chain::resume(VAULT, size, head);
    let shorter = chain(3, entries[2].hash());
    let expected = CheckpointMismatch::Shortened { size: 3, expected: 4 };
    assert_eq!(checkpoint.precedes(&shorter, hash_of), Err(expected));
    let same_size = chain(4, Hash32([1; 32]));
    assert_eq!(checkpoint.precedes(&same_size, hash_of), Err(CheckpointMismatch::Rewritten { size: 4 }));
    let longer = chain(6, entries[5].hash());
    assert_eq!(checkpoint.precedes(&longer, hash_of), Err(CheckpointMismatch::Rewritten { size: 4 }));
    assert_eq!(checkpoint.precedes(&longer, |_| None), Err(CheckpointMismatch::NotLookedAt { size: 4 }));
    let other = Chain::resume([1; 16], 4, entries[3].hash());
    assert_eq!(checkpoint.precedes(&other, hash_of), Err(CheckpointMismatch::OtherVault));
}

#[test]
fn verification_compares_all_checkpoints_on_its_way() {
    let entries = a_journal(7);
    let right: Vec<_> = [7, 0, 3, 3, 6].map(|size| checkpoint_of(&entries[..size])).to_vec();
    assert!(verified(&entries, people(), how(&right)).is_ok());
    for (place, checkpoint) in right.iter().enumerate() {
        let mut checkpoints = right.clone();
        checkpoints[place] = Checkpoint { head: Hash32([1; 32]), ..*checkpoint };
        let failure = verified(&entries, people(), how(&checkpoints));
        let expected = CheckpointMismatch::Rewritten { size: checkpoint.size };
        assert!(matches!(failure, Err(Failure::Checkpoint(found)) if found == expected), "{failure:?}");
    }
}

#[test]
fn a_rewritten_history_that_is_whole_in_itself_is_seen_with_an_old_checkpoint() {
    let mut entries = a_journal(7);
    let checkpoint = checkpoint_of(&entries[..3]);
    // Insiders who hold all keys rewrite everything from entry 2 on.
    let mut chain = Chain::empty(VAULT);
    chain.append(&entries[0]).expect("the first");
    for entry in &mut entries[1..] {
        let [person, ..] = entry.header().expect("valid").author;
        let prev = chain.head();
        sign_again(entry, person, |header| (header.prev, header.at_ms) = (prev, 5));
        chain.append(entry).expect("follows");
    }
    assert!(verified(&entries, people(), how(&[])).is_ok(), "it hangs together");
    let failure = verified(&entries, people(), how(&[checkpoint]));
    let expected = CheckpointMismatch::Rewritten { size: 3 };
    assert!(matches!(failure, Err(Failure::Checkpoint(found)) if found == expected), "{failure:?}");
}

//! Makes authors and journals.

use std::collections::HashMap;
use std::convert::Infallible;
use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;

use ed25519_dalek::{Signer, SigningKey};
use journal::{
    Authors, Authorship, Chain, Checkpoint, Entry, Header, Judgement, SectionHead, Verification,
    VerifyFailure, WrongEntry, verify,
};

pub const VAULT: [u8; 16] = [0x5A; 16];

/// The three people of the test vault: identities 1 to 3.
pub const PEOPLE: [u8; 3] = [1, 2, 3];

pub static NEVER: AtomicBool = AtomicBool::new(false);

pub fn key_of(person: u8) -> SigningKey {
    SigningKey::from_bytes(&[person; 32])
}

pub fn public_key_of(person: u8) -> [u8; 32] {
    key_of(person).verifying_key().to_bytes()
}

pub fn people() -> HashMap<[u8; 16], [u8; 32]> {
    PEOPLE.into_iter().map(|person| ([person; 16], public_key_of(person))).collect()
}

/// Seals the next entry of `chain` with one section per `(compartment, ciphertext)`.
pub fn next_entry(chain: &Chain, person: u8, sections: &[(u8, Vec<u8>)]) -> Entry {
    let by = Authorship {
        device: [9; 16],
        author: [person; 16],
        keys_gen: 4,
        session_epoch: 2,
        at_ms: -1_000 + i64::from(person),
    };
    let mut header = chain.next_header(by);
    header.sections = sections
        .iter()
        .map(|(compartment, body)| SectionHead::of(*compartment, 1, [3; 24], body, [5; 32]))
        .collect();
    let bodies = sections.iter().map(|(_, body)| body.clone()).collect();
    Entry::seal(&header, bodies, |message| key_of(person).sign(message).to_bytes()).expect("a valid header")
}

/// Signs a changed header again, as an insider with a key of his own could.
pub fn sign_again(entry: &mut Entry, person: u8, change: impl FnOnce(&mut Header)) {
    let mut header = entry.header().expect("a valid header");
    change(&mut header);
    let bodies = entry.sections.iter().flatten().cloned().collect();
    *entry = Entry::seal(&header, bodies, |message| key_of(person).sign(message).to_bytes()).expect("valid");
}

/// A journal of `count` entries by all people in turn, each with a core and an owner section.
pub fn a_journal(count: u8) -> Vec<Entry> {
    let mut chain = Chain::empty(VAULT);
    (0..count)
        .map(|n| {
            let sections = [(1, vec![n; 5]), (4, vec![0xF0, n])];
            let entry = next_entry(&chain, PEOPLE[usize::from(n) % 3], &sections);
            chain.append(&entry).expect("follows");
            entry
        })
        .collect()
}

pub fn checkpoint_of(entries: &[Entry]) -> Checkpoint {
    Checkpoint::from(&Chain::empty(VAULT).verify_links(entries).expect("a whole journal"))
}

/// How the tests verify where they don't care: two threads, batches of two.
pub fn how(checkpoints: &[Checkpoint]) -> Verification<'_> {
    let threads = NonZeroUsize::new(2).expect("not zero");
    Verification { threads, total: 0, checkpoints, cancel: &NEVER }
}

pub fn batches(entries: &[Entry], size: usize) -> impl Iterator<Item = Result<Vec<Entry>, Infallible>> {
    entries.chunks(size).map(|batch| Ok(batch.to_vec()))
}

pub type Failure = VerifyFailure<Infallible, Infallible>;

/// Verifies with a judge that allows everything.
pub fn verified(entries: &[Entry], authors: impl Authors, how: Verification<'_>) -> Result<Chain, Failure> {
    let mut judge = Judgement { authors, judge: |_, _: &_, _: &_| Ok(()) };
    verify(Chain::empty(VAULT), batches(entries, 2), &mut judge, how, |_, _| {})
}

/// The first wrong entry.
///
/// # Panics
/// When nothing is wrong, or something other than an entry.
pub fn wrong(entries: &[Entry]) -> WrongEntry {
    match verified(entries, people(), how(&[])) {
        Err(VerifyFailure::Wrong(wrong)) => wrong,
        other => panic!("an entry should be wrong, but: {other:?}"),
    }
}

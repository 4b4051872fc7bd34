//! Whole-journal verification: order of judging, authors that arrive on the way, stopping.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::convert::Infallible;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, Ordering};

use journal::{
    Authors, Chain, Entry, Fault, Header, Judge, Judgement, Seq, Verification, VerifyFailure, WrongEntry,
    verify, verify_then,
};
use proptest::prelude::*;

use crate::making::{
    Failure, NEVER, VAULT, a_journal, batches, checkpoint_of, how, next_entry, people, public_key_of,
    sign_again, verified,
};

#[derive(Debug, PartialEq)]
struct Refused;

/// Verifies with a judge that refuses entry `refused`; returns the outcome and which entries were judged.
fn judged<S>(
    entries: impl IntoIterator<Item = Result<Vec<Entry>, S>>,
    refused: Seq,
) -> (Result<Chain, VerifyFailure<Refused, S>>, Vec<Seq>) {
    let mut seen = Vec::new();
    let judge = |seq, _: &_, _: &_| {
        seen.push(seq);
        if seq == refused { Err(Refused) } else { Ok(()) }
    };
    let mut judge = Judgement { authors: people(), judge };
    let outcome = verify(Chain::empty(VAULT), entries, &mut judge, how(&[]), |_, _| {});
    (outcome, seen)
}

#[test]
fn entries_are_judged_in_order_and_none_after_a_refusal() {
    let entries = a_journal(9);
    let (outcome, seen) = judged(batches(&entries, 2), 6);
    assert!(matches!(outcome, Err(VerifyFailure::NotAllowed { seq: 6, refusal: Refused })), "{outcome:?}");
    assert_eq!(seen, [1, 2, 3, 4, 5, 6]);
}

#[test]
fn the_first_of_several_faults_is_named_whichever_is_found_first() {
    let mut entries = a_journal(200);
    // Two bodies changed, which leaves the chain whole, and a header after them.
    entries[150].header_bytes.truncate(50);
    for place in [140, 70] {
        entries[place].sections[0] = Some(vec![0]);
    }
    let fault = Fault::SectionDigest { compartment: 1 };
    for size in [1, 3, 64, 100, 200] {
        let (outcome, seen) = judged(batches(&entries, size), 0);
        let Err(VerifyFailure::Wrong(wrong)) = outcome else { panic!("{outcome:?}") };
        assert_eq!(wrong, WrongEntry { seq: 71, fault }, "batches of {size}");
        assert_eq!(seen, (1..=70).collect::<Vec<_>>(), "a wrong entry must never be replayed");
    }
    let (outcome, _) = judged(batches(&entries, 100), 50);
    assert!(matches!(outcome, Err(VerifyFailure::NotAllowed { seq: 50, .. })), "{outcome:?}");
}

#[test]
fn a_journal_that_can_not_be_read_further_is_judged_up_to_there() {
    #[derive(Debug)]
    struct ReadError;
    let entries = a_journal(4);
    let reading = |entries: &[Entry]| {
        let good = entries.chunks(2).map(|batch| Ok(batch.to_vec())).collect::<Vec<_>>();
        judged(good.into_iter().chain([Err(ReadError)]), 0)
    };
    let (outcome, seen) = reading(&entries);
    assert!(matches!(outcome, Err(VerifyFailure::Source(ReadError))), "{outcome:?}");
    assert_eq!(seen, [1, 2, 3, 4]);
    let mut changed = entries;
    changed[3].signature[0] ^= 1;
    let (outcome, _) = reading(&changed);
    assert!(matches!(outcome, Err(VerifyFailure::Wrong(WrongEntry { seq: 4, .. }))), "{outcome:?}");
}

/// Knows person 1; each entry brings in the person after its author. What replaying a real journal does.
struct Replay(RefCell<HashMap<[u8; 16], [u8; 32]>>);

impl Replay {
    fn new() -> Self {
        Self(RefCell::new(HashMap::from([([1; 16], public_key_of(1))])))
    }
}

impl Authors for Replay {
    fn key(&self, author: &[u8; 16]) -> Option<[u8; 32]> {
        self.0.borrow().get(author).copied()
    }
}

impl Judge for Replay {
    type Refusal = Infallible;

    fn judge(&mut self, _: Seq, header: &Header, _: &Entry) -> Result<(), Infallible> {
        let person = header.author[0] + 1;
        self.0.get_mut().insert([person; 16], public_key_of(person));
        Ok(())
    }
}

#[test]
fn an_author_may_sign_right_after_the_entry_that_brought_him_in() {
    let entries = a_journal(7);
    for size in [1, 2, 7] {
        let outcome =
            verify(Chain::empty(VAULT), batches(&entries, size), &mut Replay::new(), how(&[]), |_, _| {});
        assert_eq!(outcome.expect("nothing is wrong").size(), 7, "batches of {size}");
    }
}

#[test]
fn the_signature_of_an_author_who_arrives_on_the_way_is_checked_too() {
    for place in 1..3 {
        let mut entries = a_journal(3);
        entries[place].signature[0] ^= 1;
        entries.truncate(place + 1);
        let outcome =
            verify(Chain::empty(VAULT), batches(&entries, 3), &mut Replay::new(), how(&[]), |_, _| {});
        let Err(VerifyFailure::Wrong(wrong)) = outcome else { panic!("{outcome:?}") };
        assert_eq!(wrong.fault, Fault::BadSignature);
    }
}

#[test]
fn an_author_who_signs_before_he_is_brought_in_is_unknown() {
    let mut chain = Chain::empty(VAULT);
    let mut entries = Vec::new();
    for person in [1, 3, 2] {
        entries.push(next_entry(&chain, person, &[]));
        chain.append(entries.last().expect("just pushed")).expect("follows");
    }
    let outcome = verify(Chain::empty(VAULT), batches(&entries, 3), &mut Replay::new(), how(&[]), |_, _| {});
    let Err(VerifyFailure::Wrong(wrong)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(wrong, WrongEntry { seq: 2, fault: Fault::UnknownAuthor });
}

#[test]
fn verification_continues_from_a_known_place() {
    let entries = a_journal(9);
    let start = Chain::empty(VAULT).verify_links(&entries[..4]).expect("whole");
    let continued = |checkpoints: &[_]| {
        let mut judge = Judgement { authors: people(), judge: |_, _: &_, _: &_| Ok::<_, Infallible>(()) };
        verify(start, batches(&entries[4..], 2), &mut judge, how(checkpoints), |_, _| {})
    };
    assert_eq!(
        continued(&[]).expect("nothing is wrong"),
        Chain::empty(VAULT).verify_links(&entries).expect("whole")
    );
    assert!(continued(&[checkpoint_of(&entries[..4]), checkpoint_of(&entries[..6])]).is_ok());
    let earlier = continued(&[checkpoint_of(&entries[..3])]);
    assert!(matches!(earlier, Err(VerifyFailure::Checkpoint(_))), "not compared must not count as equal");
}

#[test]
fn an_empty_journal_is_right_unless_a_checkpoint_knows_better() {
    assert_eq!(verified(&[], people(), how(&[])).expect("nothing is wrong"), Chain::empty(VAULT));
    let failure = verified(&[], people(), how(&[checkpoint_of(&a_journal(1))]));
    assert!(matches!(failure, Err(Failure::Checkpoint(_))), "{failure:?}");
}

#[test]
fn a_stop_from_outside_ends_verification_before_the_next_entry() {
    let entries = a_journal(200);
    let cancel = AtomicBool::new(false);
    let mut seen = Vec::new();
    let judge = |seq, _: &_, _: &_| {
        seen.push(seq);
        if seq == 90 {
            cancel.store(true, Ordering::Relaxed);
        }
        Ok::<_, Infallible>(())
    };
    let mut judge = Judgement { authors: people(), judge };
    let how = Verification { cancel: &cancel, ..how(&[]) };
    let outcome = verify(Chain::empty(VAULT), batches(&entries, 40), &mut judge, how, |_, _| {});
    assert!(matches!(outcome, Err(VerifyFailure::Cancelled)), "{outcome:?}");
    assert_eq!(seen.last(), Some(&90));
}

#[test]
fn a_stop_before_the_start_judges_nothing() {
    let cancel = AtomicBool::new(true);
    let how = Verification { cancel: &cancel, ..how(&[]) };
    let failure = verified(&a_journal(3), people(), how);
    assert!(matches!(failure, Err(Failure::Cancelled)), "{failure:?}");
}

#[test]
fn one_batch_is_held_at_a_time() {
    let entries = a_journal(40);
    let read = Cell::new(0);
    let counted = batches(&entries, 5).inspect(|_| read.set(read.get() + 1));
    let judge = |seq: Seq, _: &_, _: &_| {
        assert_eq!(read.get() - 1, (seq - 1) / 5, "each is judged before the next is read");
        Ok::<_, Infallible>(())
    };
    let mut judge = Judgement { authors: people(), judge };
    verify(Chain::empty(VAULT), counted, &mut judge, how(&[]), |_, _| {}).expect("nothing is wrong");
}

#[test]
fn what_follows_the_judging_counts_only_if_every_signature_is_right() {
    let mut entries = a_journal(200);
    let then = |entries: &[Entry]| {
        let mut judge = Judgement { authors: people(), judge: |_, _: &_, _: &_| Ok::<_, Infallible>(()) };
        verify_then(
            Chain::empty(VAULT),
            batches(entries, 300),
            &mut judge,
            how(&[]),
            |_, _| {},
            |_, end| end.size(),
        )
    };
    let (end, followed) = then(&entries).expect("nothing is wrong");
    assert_eq!((end.size(), followed), (200, 200), "it is told the end");
    for place in [199, 150] {
        entries[place].signature[63] ^= 1;
        entries.truncate(place + 1);
        let Err(Failure::Wrong(wrong)) = then(&entries) else { panic!("the signature is wrong") };
        assert_eq!(wrong.seq, u64::try_from(place).expect("fits") + 1);
    }
}

#[test]
fn a_wrong_signature_comes_before_whatever_else_is_wrong_after_it() {
    let mut entries = a_journal(200);
    entries[120].sections[0] = Some(vec![0]);
    entries[119].signature[0] ^= 1;
    for size in [1, 64, 120, 121, 200] {
        let (outcome, _) = judged(batches(&entries, size), 0);
        let Err(VerifyFailure::Wrong(wrong)) = outcome else { panic!("{outcome:?}") };
        assert_eq!(wrong, WrongEntry { seq: 120, fault: Fault::BadSignature }, "batches of {size}");
    }
}

#[test]
fn progress_counts_up_to_the_total() {
    let entries = a_journal(5);
    let mut reports = Vec::new();
    let mut judge = Judgement { authors: people(), judge: |_, _: &_, _: &_| Ok::<_, Infallible>(()) };
    let how = Verification { total: 5, ..how(&[]) };
    verify(Chain::empty(VAULT), batches(&entries, 2), &mut judge, how, |done, total| {
        reports.push((done, total))
    })
    .expect("nothing is wrong");
    assert_eq!(reports, [(2, 5), (4, 5), (5, 5)]);
}

#[test]
fn a_panic_in_the_judge_is_passed_on() {
    let entries = a_journal(5);
    let outcome = std::panic::catch_unwind(|| {
        let judge = |_, _: &_, _: &_| -> Result<(), Infallible> { panic!("on purpose") };
        let mut judge = Judgement { authors: people(), judge };
        verify(Chain::empty(VAULT), batches(&entries, 2), &mut judge, how(&[]), |_, _| {}).is_ok()
    });
    assert!(outcome.is_err(), "and the threads must not be waited for in vain");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn threads_and_batch_sizes_change_nothing(
        threads in 1..5_usize, size in 1..40_usize, count in 0..80_u8, place: prop::sample::Index,
    ) {
        let mut entries = a_journal(count);
        let how = Verification {
            threads: NonZeroUsize::new(threads).expect("not zero"), total: 0, checkpoints: &[], cancel: &NEVER,
        };
        let run = |entries: &[Entry]| {
            let mut judge = Judgement { authors: people(), judge: |_, _: &_, _: &_| Ok::<_, Infallible>(()) };
            verify(Chain::empty(VAULT), batches(entries, size), &mut judge, how, |_, _| {})
        };
        prop_assert_eq!(run(&entries).expect("nothing is wrong").size(), u64::from(count));
        if count > 0 {
            let place = place.index(entries.len());
            sign_again(&mut entries[place], 9, |_| {});
            let Err(Failure::Wrong(wrong)) = run(&entries) else { panic!("a foreign signature is wrong") };
            prop_assert_eq!(usize::try_from(wrong.seq), Ok(place + 1));
            prop_assert_eq!(wrong.fault, Fault::BadSignature);
        }
    }
}

//! How entries follow each other.

use journal::{Chain, Fault, Hash32, WrongEntry};
use proptest::prelude::*;

use crate::making::{PEOPLE, VAULT, a_journal, checkpoint_of, how, next_entry, people, verified, wrong};

#[test]
fn the_first_entry_is_number_one_and_follows_nothing() {
    let header = a_journal(1)[0].header().expect("a valid header");
    assert_eq!((header.seq, header.prev), (1, Hash32::ZERO));
}

#[test]
fn a_chain_stays_as_it_is_when_an_entry_is_refused() {
    let entries = a_journal(3);
    let mut chain = Chain::empty(VAULT);
    chain.append(&entries[0]).expect("the first");
    let before = chain;
    assert_eq!(chain.append(&entries[2]), Err(WrongEntry { seq: 2, fault: Fault::OutOfOrder { found: 3 } }));
    assert_eq!(chain, before);
    chain.append(&entries[1]).expect("the second still fits");
}

#[test]
fn a_dropped_entry_is_named_by_its_place() {
    for dropped in 0..6 {
        let mut entries = a_journal(7);
        entries.remove(dropped);
        let place = u64::try_from(dropped).expect("small") + 1;
        let expected = WrongEntry { seq: place, fault: Fault::OutOfOrder { found: place + 1 } };
        assert_eq!(wrong(&entries), expected);
        assert_eq!(Chain::empty(VAULT).verify_links(&entries), Err(expected));
    }
}

#[test]
fn a_reordered_entry_breaks_the_chain() {
    for moved in 0..6 {
        let mut entries = a_journal(7);
        entries.swap(moved, moved + 1);
        let place = u64::try_from(moved).expect("small") + 1;
        assert_eq!(wrong(&entries), WrongEntry { seq: place, fault: Fault::OutOfOrder { found: place + 1 } });
    }
}

#[test]
fn a_repeated_entry_breaks_the_chain() {
    for repeated in 0..7 {
        let mut entries = a_journal(7);
        entries.insert(repeated, entries[repeated].clone());
        let place = u64::try_from(repeated).expect("small") + 2;
        assert_eq!(wrong(&entries), WrongEntry { seq: place, fault: Fault::OutOfOrder { found: place - 1 } });
    }
}

#[test]
fn an_entry_of_another_history_with_the_right_number_breaks_the_chain() {
    let mut entries = a_journal(5);
    let mut other = Chain::empty(VAULT);
    for person in [3, 2] {
        other.append(&next_entry(&other, person, &[])).expect("follows");
    }
    entries[2] = next_entry(&other, 1, &[(1, vec![2; 5])]);
    assert_eq!(wrong(&entries), WrongEntry { seq: 3, fault: Fault::BrokenLink });
}

#[test]
fn an_entry_of_another_vault_is_refused() {
    let mut entries = a_journal(1);
    entries[0] = next_entry(&Chain::empty([1; 16]), 1, &[]);
    assert_eq!(wrong(&entries), WrongEntry { seq: 1, fault: Fault::OtherVault });
}

#[test]
fn a_journal_cut_off_at_its_end_is_seen_with_a_checkpoint_and_only_then() {
    let entries = a_journal(7);
    let checkpoint = checkpoint_of(&entries);
    for kept in 0..7 {
        let shorter = &entries[..kept];
        assert!(
            verified(shorter, people(), how(&[])).is_ok(),
            "a shorter journal is whole in itself: the chain can't show what followed"
        );
        let failure = verified(shorter, people(), how(&[checkpoint])).expect_err("the checkpoint shows it");
        assert_eq!(failure.to_string(), "the journal does not agree with a checkpoint");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_was_appended_verifies(history in prop::collection::vec(
        (0..3_usize, prop::collection::btree_map(any::<u8>(), prop::collection::vec(any::<u8>(), 0..40), 0..4)),
        0..20,
    )) {
        let mut chain = Chain::empty(VAULT);
        let mut entries = Vec::new();
        for (person, sections) in history {
            let sections: Vec<_> = sections.into_iter().collect();
            let entry = next_entry(&chain, PEOPLE[person], &sections);
            chain.append(&entry).expect("follows");
            entries.push(entry);
        }
        prop_assert_eq!(verified(&entries, people(), how(&[])).expect("nothing is wrong"), chain);
        prop_assert_eq!(Chain::empty(VAULT).verify_links(&entries), Ok(chain));
    }
}

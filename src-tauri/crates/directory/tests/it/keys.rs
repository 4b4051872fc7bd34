//! Which keys an entry may make, who may sign it, and what a clock that was wrong means.

use std::collections::BTreeSet;

use directory::{
    Author, Change, ClockAccepted, Compartment, FOUNDER, Grant, GrantChanged, Key, KeysChanged, KitChecked,
    KitMade, KitNumber, NewKeysFile, PasswordChanged, PersonalCodeChanged, PersonalCodeUsed, Refusal,
    Register, Role, SignedIn, Timestamp, UserDisabled, UserId, authorise, binding_step, time::DAY, vault,
};

use crate::office::{Office, front_desk, identity, keys_file, refusal};

const CORE: Key = Key::Of(Compartment::Core);
const BILLING: Key = Key::Of(Compartment::Billing);
const SUPPORT: Key = Key::Of(Compartment::Support);
const OWNER: Key = Key::Of(Compartment::Owner);

/// An office whose first keys file is in force.
fn office() -> Office {
    let mut office = Office::founded();
    let all = [CORE, BILLING, SUPPORT, OWNER, Key::Callers, Key::Personal(FOUNDER)].map(|key| (key, 1));
    office.commit(Author::User(FOUNDER), &[Change::KeysChanged(KeysChanged { file: keys_file(1, &all) })]);
    office
}

fn judged(office: &Office, author: Author, changes: &[Change]) -> bool {
    authorise(&office.overlay, &author, office.at, changes).is_ok()
}

fn puts(file: NewKeysFile) -> [Change; 1] {
    [Change::KeysChanged(KeysChanged { file })]
}

#[test]
fn nobody_says_what_a_key_is_that_they_do_not_hold() {
    let mut office = office();
    let roles = [
        (Role::Owner, vec![CORE, BILLING, SUPPORT, OWNER, Key::Callers]),
        (Role::Administrator, vec![CORE, BILLING, SUPPORT, Key::Callers]),
        (Role::Billing, vec![CORE, BILLING]),
        (Role::Support, vec![CORE, SUPPORT]),
        (Role::Auditor, vec![CORE]),
        (Role::PartnerManager, vec![CORE]),
    ];
    for (i, (role, holds)) in roles.into_iter().enumerate() {
        let user = office.signed_up(&format!("Person {i}"), role);
        for key in [CORE, BILLING, SUPPORT, OWNER, Key::Callers] {
            let may = judged(&office, Author::User(user), &puts(keys_file(2, &[(key, 2)])));
            assert_eq!(may, holds.contains(&key), "{role:?} and {key}");
        }
        let own = puts(keys_file(2, &[(Key::Personal(user), 1)]));
        assert!(judged(&office, Author::User(user), &own), "{role:?}: what is theirs alone");
        let others = puts(keys_file(2, &[(Key::Personal(FOUNDER), 2)]));
        assert!(!judged(&office, Author::User(user), &others), "{role:?}: nobody else's");
    }
}

#[test]
fn epochs_and_generations_follow_one_by_one() {
    let office = office();
    let owner = Author::User(FOUNDER);
    let mut unlinked = keys_file(2, &[(CORE, 2)]);
    unlinked.rotated[0].link = None;
    let mut no_hash = keys_file(2, &[(CORE, 2)]);
    no_hash.rotated[0].commit = "c0".into();
    for (what, file, may) in [
        ("the next", keys_file(2, &[(CORE, 2), (OWNER, 2)]), true),
        ("none rotated", keys_file(2, &[]), true),
        ("one twice", keys_file(2, &[(CORE, 2), (CORE, 2)]), false),
        ("the same epoch", keys_file(2, &[(CORE, 1)]), false),
        ("an epoch left out", keys_file(2, &[(CORE, 3)]), false),
        ("the same generation", keys_file(1, &[]), false),
        ("a generation left out", keys_file(3, &[]), false),
        ("without the key before", unlinked, false),
        ("without a commitment", no_hash, false),
    ] {
        assert_eq!(judged(&office, owner, &puts(file)), may, "{what}");
    }
}

#[test]
fn what_waits_for_a_holder_is_neither_dropped_nor_made_up() {
    let mut office = office();
    let auditor = office.signed_up("Aud Itor", Role::Auditor);
    let waiting = |generation, overdue: &[Key], waits: &[Key]| NewKeysFile {
        overdue: overdue.iter().copied().collect(),
        waits: waits.iter().copied().collect(),
        ..keys_file(generation, &[])
    };
    let made_up = puts(waiting(2, &[], &[BILLING]));
    assert!(!judged(&office, Author::User(auditor), &made_up), "an auditor takes nobody's billing key away");
    let renewed = [
        Change::PasswordChanged(PasswordChanged { user: auditor, identity: identity(950), earlier: None }),
        made_up[0].clone(),
    ];
    assert!(!judged(&office, Author::User(auditor), &renewed), "nor beside a new password of their own");
    let grant = Grant::preset(Role::Billing);
    let bo = office.invited("Bo Lind", Role::Auditor);
    let before = Grant::preset(Role::Auditor);
    let given = [
        Change::GrantChanged(GrantChanged {
            user: bo,
            before,
            after: grant,
            reason: "pays the bills".into(),
        }),
        Change::KeysChanged(KeysChanged { file: waiting(2, &[SUPPORT], &[BILLING]) }),
    ];
    office.commit(Author::User(FOUNDER), &given);
    let auditor = Author::User(auditor);
    assert!(
        !judged(&office, auditor, &puts(waiting(3, &[], &[BILLING]))),
        "overdue until a holder has done it"
    );
    assert!(judged(&office, auditor, &puts(waiting(3, &[SUPPORT], &[BILLING]))), "handed on");
    let done = puts(keys_file(3, &[(SUPPORT, 2)]));
    assert!(judged(&office, Author::User(FOUNDER), &done), "a holder does it");
}

/// Whoever could sign once, and each change that they could make then.
#[test]
fn what_signed_once_signs_nothing_now() {
    let mut office = office();
    let marek = office.signed_up("Marek Nowak", Role::Owner);
    let now = |office: &Office, author: Author, record: &directory::IdentityRecord| {
        author.signs_as(&office.overlay, &record.id).expect("reads")
    };
    let sign_in =
        |office: &Office, user: UserId| office.overlay.sign_in(user).expect("reads").expect("has one");
    let before = sign_in(&office, marek);
    let code = before.personal_code.clone().expect("complete");
    assert!(now(&office, Author::User(marek), &before.identity));
    assert!(now(&office, Author::PersonalCode(marek), &code));
    assert!(!now(&office, Author::User(marek), &code), "a code is no sign-in");
    assert!(!now(&office, Author::User(FOUNDER), &before.identity), "nor somebody else's");

    let renewed =
        Change::PasswordChanged(PasswordChanged { user: marek, identity: identity(940), earlier: None });
    office.commit(Author::User(marek), std::slice::from_ref(&renewed));
    assert!(!now(&office, Author::User(marek), &before.identity), "a replaced password");
    assert!(now(&office, Author::User(marek), &identity(940)));

    let replaced =
        Change::PersonalCodeChanged(PersonalCodeChanged { user: marek, personal_code: identity(941) });
    office.commit(Author::User(marek), &[replaced]);
    assert!(!now(&office, Author::PersonalCode(marek), &code), "a replaced personal code");
    let (identity_of, personal_code) = (identity(942), identity(943));
    let used = Change::PersonalCodeUsed(PersonalCodeUsed {
        user: marek,
        computer: front_desk(),
        identity: identity_of,
        personal_code,
    });
    office.commit(Author::PersonalCode(marek), &[used]);
    assert!(!now(&office, Author::PersonalCode(marek), &identity(941)), "a used personal code");

    let kit = |n| Author::Kit(KitNumber(n));
    let makes = |number, id, replaces| {
        Change::KitMade(KitMade { number: KitNumber(number), owner: marek, identity: identity(id), replaces })
    };
    office.commit(Author::User(FOUNDER), &[makes(1, 944, None)]);
    office.commit(Author::User(FOUNDER), &[Change::KitChecked(KitChecked { number: KitNumber(1) })]);
    assert!(now(&office, kit(1), &identity(944)));
    office.commit(Author::User(FOUNDER), &[makes(2, 945, Some(KitNumber(1)))]);
    office.commit(Author::User(FOUNDER), &[Change::KitChecked(KitChecked { number: KitNumber(2) })]);
    assert!(!now(&office, kit(1), &identity(944)), "a replaced kit");
    assert!(!now(&office, kit(2), &identity(944)), "which is not the one in its place");
    office.commit(
        Author::User(FOUNDER),
        &[Change::UserDisabled(UserDisabled { user: marek, reason: "left".into() })],
    );
    assert!(!now(&office, kit(2), &identity(945)), "a former owner's kit");
    assert!(!now(&office, Author::User(marek), &identity(942)), "somebody who was disabled");
}

#[test]
fn a_sign_in_under_a_clock_ahead_shuts_nobody_out_for_more_than_a_day() {
    for (days, shut_out) in [(0, true), (1, true), (2, false), (3_650, false), (400_000, false)] {
        let mut office = office();
        let now = office.at;
        let then = now.plus(days * DAY);
        let step = u64::try_from(then.0 / 30_000).expect("after 1970");
        let signed = Change::SignedIn(SignedIn { user: FOUNDER, computer: front_desk(), step: Some(step) });
        office.commit(Author::User(FOUNDER), &[signed]);
        let here = u64::try_from(now.0 / 30_000).expect("after 1970");
        let again = office
            .judged(FOUNDER, vault::sign_in(&office.overlay, FOUNDER, now, front_desk(), Some(here), vec![]));
        match again {
            Ok(changes) => {
                assert!(!shut_out, "{days} days ahead: a code counts once");
                let Change::ClockAccepted(ClockAccepted { last_at, .. }) = changes[0] else {
                    panic!("the journal says so")
                };
                assert!(last_at.since(now) > DAY, "and how far ahead it was");
                office.commit(Author::User(FOUNDER), &changes);
                let row = office.overlay.sign_in(FOUNDER).expect("reads").expect("has one");
                assert_eq!(binding_step(&row, now), Some(here), "and the code of today counts once");
            }
            Err(stop) => {
                assert_eq!(refusal(Err::<(), _>(stop)), Refusal::CodeUsed);
                assert!(shut_out, "{days} days ahead");
            }
        }
    }
}

#[test]
fn a_clock_is_accepted_only_where_it_was_wrong() {
    let office = office();
    let says =
        |last_at| [Change::ClockAccepted(ClockAccepted { user: FOUNDER, computer: front_desk(), last_at })];
    assert!(
        !judged(&office, Author::User(FOUNDER), &says(office.at.plus(9 * DAY))),
        "nothing is dated later"
    );
    assert!(!judged(&office, Author::User(FOUNDER), &says(Timestamp(0))));
    assert_eq!(office.overlay.keys_in_force().expect("reads").overdue, BTreeSet::new());
}

//! What is written reads back as the same profile.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use services::{
    Category, Checked, Counted, HandOver, Level, ListFormat, NothingTicked, OwnerLimit, Owners, Polarity,
    Profile, RemovedBy, Removing, Resets, Seats, SecondFactorRule, ServicePermission, ServiceRole,
    SignInRules, Untold, UserList,
};

fn key() -> impl Strategy<Value = String> {
    "[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}"
}

/// Everything a keyboard gives, what TOML escapes included; never `unknown`, which is a fact that isn't there.
fn name() -> impl Strategy<Value = String> {
    "[!-~é王 ]{0,30}[!-~é王][!-~é王\"\\\\ ]{0,30}"
        .prop_filter("a word with a meaning", |text| text != "unknown")
}

fn sentence() -> impl Strategy<Value = String> {
    (name(), select(vec!['.', '?', '!'])).prop_map(|(text, end)| format!("{text}{end}"))
}

fn fact() -> impl Strategy<Value = Option<String>> {
    option::of(sentence())
}

fn facts() -> impl Strategy<Value = Option<Vec<String>>> {
    option::of(vec(sentence(), 1..5))
}

fn counted() -> impl Strategy<Value = Counted> {
    select(vec![Counted::Counts, Counted::Free, Counted::Unknown])
}

fn owners() -> impl Strategy<Value = Owners> {
    let most = prop_oneof![
        Just(OwnerLimit::Unknown),
        Just(OwnerLimit::Unlimited),
        (1..=1_000_000_u32).prop_map(|most| OwnerLimit::AtMost { most }),
    ];
    (most, fact(), fact()).prop_map(|(most, who_could_remove_us, note)| Owners {
        most,
        who_could_remove_us,
        note,
    })
}

fn sign_in() -> impl Strategy<Value = SignInRules> {
    use SecondFactorRule as S;
    let rule = select(vec![S::None, S::Offered, S::Required, S::Bound, S::Unknown]);
    (rule, fact(), fact(), fact(), fact(), fact()).prop_map(
        |(second_factor, second_factor_note, lockout, idle, passwords, single_sign_on)| SignInRules {
            second_factor,
            second_factor_note,
            lockout,
            idle,
            passwords,
            single_sign_on,
        },
    )
}

fn user_list() -> impl Strategy<Value = UserList> {
    use {ListFormat as F, Untold as U};
    let formats = option::of(subsequence(vec![F::Csv, F::Xlsx, F::Json, F::Screen], 0..=4).prop_shuffle());
    let cannot_tell = option::of(
        subsequence(vec![U::Email, U::Role, U::Status, U::LastUse, U::SecondFactor], 0..=5).prop_shuffle(),
    );
    (name(), option::of(name()), facts(), formats, cannot_tell, fact()).prop_map(
        |(name, place, steps, formats, cannot_tell, note)| UserList {
            name,
            place,
            steps,
            formats,
            cannot_tell,
            note,
        },
    )
}

fn hand_over() -> impl Strategy<Value = HandOver> {
    let resets = (fact(), fact(), fact()).prop_map(|(second_factor, tokens, billing)| Resets {
        second_factor,
        tokens,
        billing,
    });
    (facts(), facts(), fact(), fact(), resets).prop_map(|(check_first, steps, proof, support, resets)| {
        HandOver { check_first, steps, proof, support, resets }
    })
}

fn removing() -> impl Strategy<Value = Removing> {
    let by = select(vec![RemovedBy::Ourselves, RemovedBy::Provider, RemovedBy::Unknown]);
    (by, facts(), fact(), fact(), fact()).prop_map(|(by, steps, sessions, left, note)| Removing {
        by,
        steps,
        sessions,
        left,
        note,
    })
}

fn roles() -> impl Strategy<Value = Vec<ServiceRole>> {
    use Level as L;
    let level = select(vec![L::Owner, L::Admin, L::Elevated, L::Normal, L::ReadOnly, L::Unknown]);
    let role = (name(), level, sentence(), option::of(1..=1_000_000_u32));
    proptest::collection::btree_map(key(), role, 1..6).prop_map(|roles| {
        let role = |(key, (name, level, does, limit))| ServiceRole { key, name, level, does, limit };
        roles.into_iter().map(role).collect()
    })
}

fn permissions() -> impl Strategy<Value = Vec<ServicePermission>> {
    let permission = (name(), select(vec![Polarity::Grants, Polarity::Forbids]), sentence());
    proptest::collection::btree_map(key(), permission, 0..6).prop_map(|permissions| {
        let permission = |(key, (name, polarity, does))| ServicePermission { key, name, polarity, does };
        permissions.into_iter().map(permission).collect()
    })
}

fn checked() -> impl Strategy<Value = Checked> {
    ((1900..2100_u32, 1..=12_u32), any::<bool>(), vec(sentence(), 1..4)).prop_map(
        |((year, month), tried, sources)| Checked { on: format!("{year}-{month:02}"), tried, sources },
    )
}

prop_compose! {
    fn a_profile()(
        key in key(),
        (name, vendor, what) in (name(), name(), sentence()),
        web in option::of("https://[a-z]{1,9}\\.example(/[a-z?=&#-]{0,9})?"),
        category in select(vec![Category::Marketing, Category::WebAndDomains, Category::PeopleAndPay, Category::Other]),
        nothing_ticked in select(vec![NothingTicked::Nothing, NothingTicked::Everything, NothingTicked::Unknown]),
        checked in checked(),
        owners in owners(),
        seats in (counted(), counted(), fact()).prop_map(|(invited, disabled, note)| Seats { invited, disabled, note }),
        sign_in in sign_in(),
        user_lists in proptest::collection::btree_map(name(), user_list(), 1..4).prop_map(|lists| {
            lists.into_iter().map(|(name, list)| UserList { name, ..list }).collect()
        }),
        removing in option::of(removing()),
        hand_over in hand_over(),
        roles in roles(),
        permissions in permissions(),
    ) -> Profile {
        Profile {
            key, name, vendor, what, web, category, checked, owners, seats, sign_in, user_lists, removing, hand_over, roles,
            nothing_ticked, permissions,
        }
    }
}

proptest! {
    #[test]
    fn a_written_profile_reads_back_the_same(profile in a_profile()) {
        let file = profile.write();
        match Profile::read(&file) {
            Ok(read) => prop_assert_eq!(read, profile, "{}", file),
            Err(faults) => prop_assert!(false, "{} in:\n{}", faults[0], file),
        }
    }

    #[test]
    fn a_profile_reaches_the_window_and_comes_back_the_same(profile in a_profile()) {
        let json = serde_json::to_string(&profile).expect("writes");
        prop_assert_eq!(serde_json::from_str::<Profile>(&json).expect("reads"), profile);
    }

    #[test]
    fn no_text_at_all_makes_reading_panic_or_pass_over_a_fault(
        profile in a_profile(), at in any::<prop::sample::Index>(), put in "[\\[\\]=\"\\\\a.\n\u{202e}]{0,3}"
    ) {
        let mut file = profile.write();
        let mut at = at.index(file.len());
        while !file.is_char_boundary(at) {
            at -= 1;
        }
        file.replace_range(at..at + file[at..].chars().next().map_or(0, char::len_utf8), &put);
        match Profile::read(&file) {
            Ok(read) => prop_assert_eq!(Profile::read(&read.write()), Ok(read), "what is accepted is a profile"),
            Err(faults) => prop_assert!(
                !faults.is_empty() && faults.iter().all(|fault| fault.line as usize <= 1 + file.lines().count()),
                "{:?}", faults
            ),
        }
    }
}

//! Random histories: whatever people try, what the register holds stays right.

use directory::{
    Applied, Author, Change, Grant, GrantChanged, KeysChanged, KitChecked, KitMade, KitNumber, NoticeId,
    Overlay, PERMISSIONS, PasswordChanged, Permission, PersonalCodeUsed, Proposal, Proposed, ROLES,
    RecoveryUsed, Register, Role, RuleError, Settings, SettingsChanged, SignInCompleted, SignInEnded,
    SignInMade, SignInReset, SignedIn, SignedOut, Stage, Timestamp, UserAdded, UserDisabled, UserEnabled,
    UserId, UserKind, apply, authorise, kits, lockouts, notices, own_sign_in, settings, sign_ins,
    time::{DAY, HOUR},
    username_key, users, vault,
};
use proptest::prelude::*;

use crate::office::{Office, details, front_desk, identity, question};

/// What somebody tries; numbers pick among the users there are, and one more.
#[derive(Debug, Clone)]
enum Try {
    Add(u8),
    Change(u8),
    Disable(u8),
    Enable(u8),
    Give(u8, Role, Bits),
    Reset(u8),
    End(u8),
    Regrant(u8, Role, Bits),
    SignOut(u8),
    Complete,
    SignIn,
    Password,
    UseCode,
    KitMake(u8, Option<u32>),
    KitCheck(u32),
    KitUse(u32, u8),
    Notice(u32),
    Lock(u8),
    Settings(bool, Option<u16>, Option<u16>),
    Wait(i64),
}

/// Permissions taken from or put to a preset, as bits; mostly none.
type Bits = u16;

fn a_try() -> impl Strategy<Value = Try> {
    let who = 0..8u8;
    let role = prop::sample::select(ROLES.to_vec());
    let bits = prop_oneof![3 => Just(0), 1 => any::<u16>()];
    prop_oneof![
        2 => who.clone().prop_map(Try::Add),
        1 => who.clone().prop_map(Try::Change),
        2 => who.clone().prop_map(Try::Disable),
        1 => who.clone().prop_map(Try::Enable),
        4 => (who.clone(), role.clone(), bits.clone()).prop_map(|(w, r, b)| Try::Give(w, r, b)),
        2 => who.clone().prop_map(Try::Reset),
        2 => who.clone().prop_map(Try::End),
        3 => (who.clone(), role, bits).prop_map(|(w, r, b)| Try::Regrant(w, r, b)),
        1 => who.clone().prop_map(Try::SignOut),
        5 => Just(Try::Complete),
        2 => Just(Try::SignIn),
        1 => Just(Try::Password),
        1 => Just(Try::UseCode),
        3 => (who.clone(), prop::option::weighted(0.3, 1..5u32)).prop_map(|(w, k)| Try::KitMake(w, k)),
        2 => (1..5u32).prop_map(Try::KitCheck),
        2 => (1..5u32, who.clone()).prop_map(|(k, w)| Try::KitUse(k, w)),
        1 => (1..20u32).prop_map(Try::Notice),
        1 => who.prop_map(Try::Lock),
        1 => (any::<bool>(), limit(), limit()).prop_map(|(a, e, p)| Try::Settings(a, e, p)),
        1 => prop_oneof![0..HOUR, 0..40 * DAY].prop_map(Try::Wait),
    ]
}

/// Days after which something is over.
fn limit() -> impl Strategy<Value = Option<u16>> {
    prop::sample::select(vec![None, Some(30), Some(90)])
}

fn grant(role: Role, bits: u16) -> Grant {
    let mut grant = Grant::preset(role);
    for (n, permission) in PERMISSIONS.into_iter().enumerate() {
        if bits & (1 << n) != 0 && !grant.permissions.remove(&permission) {
            grant.permissions.insert(permission);
        }
    }
    grant
}

/// Two owners, an administrator who manages users, an auditor, somebody invited, and a record.
fn peopled() -> Office {
    let mut office = Office::founded();
    office.let_administrators_manage();
    office.signed_up("Owner Two", Role::Owner);
    office.signed_up("Ada Admin", Role::Administrator);
    office.signed_up("Olga Auditor", Role::Auditor);
    office.invited("Bo Larsen", Role::Billing);
    office.person("Record Only");
    office
}

/// What the try proposes, and who signs it.
fn attempt(office: &mut Office, by: UserId, what: Try) -> (Author, Proposal) {
    let (at, fresh, other) = (office.at, office.identity(), office.identity());
    let first = office.first();
    let overlay = &office.overlay;
    let user = |n: u8| UserId(u32::from(n) % (overlay.next_user().expect("reads").0));
    let me = Author::User(by);
    let proposed = match what {
        Try::Complete => return (me, Ok(own_sign_in::complete_first(by, first))),
        Try::SignIn => return (me, vault::sign_in(overlay, by, at, front_desk(), None, vec![])),
        Try::Password => {
            return (me, own_sign_in::change_password(by, fresh, Some("hash".into())).changes());
        }
        Try::UseCode => {
            let (user, computer, identity, personal_code) = (by, front_desk(), fresh, other);
            let used = Change::PersonalCodeUsed(PersonalCodeUsed { user, computer, identity, personal_code });
            return (Author::PersonalCode(by), used.changes());
        }
        Try::KitUse(kit, n) => {
            let successor = match n {
                0 => kits::Successor::New(Box::new(details(&format!("Successor {}", office.seq)))),
                n => kits::Successor::Existing(user(n)),
            };
            let takeover = kits::Takeover { successor, interim: fresh, first };
            let number = KitNumber(kit);
            return (Author::Kit(number), kits::use_code(overlay, number, front_desk(), takeover, None));
        }
        Try::Add(n) => {
            users::add(overlay, UserKind::Person, details(&format!("Person {n} {}", office.seq))).changes()
        }
        Try::Change(n) => {
            users::change(overlay, user(n), details(&format!("Renamed {}", office.seq))).changes()
        }
        Try::Disable(n) => users::disable(user(n), "left").changes(),
        Try::Enable(n) => users::enable(user(n), "came back").changes(),
        Try::Give(n, role, bits) => sign_ins::give(user(n), grant(role, bits), fresh).changes(),
        Try::Reset(n) => sign_ins::reset(user(n), fresh, false).changes(),
        Try::End(n) => sign_ins::end(user(n), "left").changes(),
        Try::Regrant(n, role, bits) => {
            sign_ins::change_grant(overlay, user(n), grant(role, bits), "duties").changes()
        }
        Try::SignOut(n) => Change::SignedOut(SignedOut { user: user(n) }).changes(),
        Try::KitMake(n, replaces) => {
            let owner = if n < 6 { by } else { user(n) };
            kits::make(overlay, owner, fresh, replaces.map(KitNumber)).changes()
        }
        Try::KitCheck(kit) => kits::check(KitNumber(kit)).changes(),
        Try::Notice(n) => Ok(notices::acknowledge(&[NoticeId(n)])),
        Try::Lock(n) => {
            let (tries, last_at, locked_until) = (5, at, Some(at.plus(HOUR / 2)));
            let seen = lockouts::Seen { user: user(n), computer: front_desk(), tries, last_at, locked_until };
            Ok(lockouts::seen(vec![seen]))
        }
        Try::Settings(administrators_manage_users, expire_days, password_days) => {
            let after =
                Settings { administrators_manage_users, expire_days, password_days, ..Settings::default() };
            settings::change(overlay, after).changes()
        }
        Try::Wait(_) => Ok(vec![]),
    };
    (me, proposed)
}

/// What holds of every register that only authorised entries made.
fn holds(overlay: &Overlay, at: Timestamp) -> Result<(), TestCaseError> {
    let mut names = std::collections::BTreeSet::new();
    for user in overlay.users() {
        prop_assert!(names.insert(username_key(&user.details.username)), "two users share a username");
    }
    for sign_in in overlay.sign_ins() {
        let user = overlay.user(sign_in.user).expect("reads").expect("a record");
        prop_assert!(user.is_active() && user.kind == UserKind::Person, "only active people sign in");
        if sign_in.grant.role == Role::Owner {
            prop_assert_eq!(&sign_in.grant, &Grant::preset(Role::Owner), "an owner holds everything");
        } else {
            for permission in
                [Permission::ManageOwners, Permission::ManageKits, Permission::OpenCloseAccounts]
            {
                prop_assert!(!sign_in.grant.may(permission), "{:?} without being an owner", permission);
            }
        }
    }
    let owner_can_open = overlay
        .sign_ins()
        .iter()
        .any(|sign_in| sign_in.grant.role == Role::Owner && sign_in.stage == Stage::Complete);
    prop_assert!(owner_can_open, "a vault that no owner can open is data loss");
    for sign_in in overlay.sign_ins().iter().filter(|sign_in| sign_in.stage == Stage::Complete) {
        let another = own_sign_in::change_password(sign_in.user, crate::office::identity(0), None);
        let judged = authorise(overlay, &Author::User(sign_in.user), at, &[another]);
        prop_assert!(judged.is_ok(), "a password that is too old shuts nobody out: {:?}", judged);
    }
    for kit in overlay.kits().expect("reads").iter().filter(|kit| kit.state.opens()) {
        let owner = overlay.sign_in(kit.owner).expect("reads").is_some_and(|s| s.grant.role == Role::Owner);
        prop_assert!(owner, "kit {} of a former owner opens the vault", kit.number.0);
    }
    let next = overlay.next_user().expect("reads").0 as usize;
    prop_assert_eq!(overlay.users().len(), next - 1, "numbers are given out in order, and nobody is deleted");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn whatever_people_decide_an_owner_can_open_the_vault_and_the_register_is_sound(
        tries in prop::collection::vec((0..60u32, a_try()), 1..120),
    ) {
        let mut office = peopled();
        let mut entries = Vec::new();
        for (by, what) in tries {
            if let Try::Wait(millis) = what {
                office.at = office.at.plus(millis);
                continue;
            }
            // Mostly somebody with a sign-in.
            let able = office.overlay.sign_ins();
            let by = able.get(by as usize % (able.len() + 1)).map_or(UserId(by), |sign_in| sign_in.user);
            let (author, proposed) = attempt(&mut office, by, what);
            match proposed.and_then(|changes| office.judged_of(author, changes)) {
                Ok(changes) => {
                    let at = office.at;
                    office.commit(author, &changes);
                    entries.push((author, at, changes));
                    holds(&office.overlay, office.at)?;
                }
                Err(RuleError::Refused(_)) => {}
                Err(RuleError::Register(e)) => return Err(TestCaseError::fail(format!("{e:?}"))),
            }
        }
        // The same entries replayed over an empty register give the same one.
        let mut again = peopled();
        for (author, at, changes) in entries {
            again.at = at;
            again.commit(author, &changes);
        }
        prop_assert_eq!(again.overlay, office.overlay);
    }

    /// Entries nobody decided, signed by anyone: what is let through leaves the register sound, raises nobody above
    /// its author, and touches an owner only by an owner.
    #[test]
    fn a_forged_entry_wins_nothing(
        forgeries in prop::collection::vec((author(), prop::collection::vec(a_change(), 1..4)), 1..60),
    ) {
        let mut office = peopled();
        for (author, changes) in forgeries {
            if authorise(&office.overlay, &author, office.at, &changes).is_err() {
                continue;
            }
            let before = office.overlay.clone();
            let of = Applied { seq: office.seq + 1, author, at: office.at };
            office.seq += 1;
            apply(&mut office.overlay, &of, &changes).expect("an authorised entry speaks of records there are");
            holds(&office.overlay, office.at)?;
            let Author::User(by) = author else { continue };
            let mine = before.sign_in(by).expect("reads").expect("an author has a sign-in").grant;
            for sign_in in office.overlay.sign_ins() {
                let then = before.sign_in(sign_in.user).expect("reads");
                if then.as_ref() == Some(sign_in) {
                    continue;
                }
                let was = then.as_ref().map(|s| s.grant.permissions.clone()).unwrap_or_default();
                let gained = sign_in.grant.permissions.difference(&was);
                for permission in gained {
                    prop_assert!(
                        mine.role == Role::Owner || mine.may(*permission),
                        "{:?} gave {:?} without holding it: {:?}", mine.role, permission, changes
                    );
                }
                let owner_touched = then.is_some_and(|s| s.grant.role == Role::Owner) && sign_in.user != by;
                prop_assert!(!owner_touched || mine.role == Role::Owner, "an owner touched by none: {:?}", changes);
            }
        }
    }
}

fn author() -> impl Strategy<Value = Author> {
    prop_oneof![
        8 => (1..8u32).prop_map(|n| Author::User(UserId(n))),
        1 => (1..8u32).prop_map(|n| Author::PersonalCode(UserId(n))),
        1 => (1..3u32).prop_map(|n| Author::Kit(KitNumber(n))),
        1 => Just(Author::Founder),
    ]
}

fn a_change() -> impl Strategy<Value = Change> {
    let user = || (1..9u32).prop_map(UserId);
    let role = || prop::sample::select(ROLES.to_vec());
    let a_grant =
        move || (role(), prop_oneof![3 => Just(0), 1 => any::<u16>()]).prop_map(|(r, b)| grant(r, b));
    let id = || (900..920u32).prop_map(identity);
    let reason = || String::from("why");
    let kit = || (1..4u32).prop_map(KitNumber);
    prop_oneof![
        (user(), any::<u8>()).prop_map(|(user, n)| Change::UserAdded(UserAdded {
            user,
            as_kind: UserKind::Person,
            details: details(&format!("Forged {n}")),
        })),
        user().prop_map(move |user| Change::UserDisabled(UserDisabled { user, reason: reason() })),
        user().prop_map(|user| Change::UserEnabled(UserEnabled { user, reason: "why".into() })),
        (user(), a_grant(), id()).prop_map(|(user, grant, identity)| Change::SignInMade(SignInMade {
            user,
            grant,
            identity
        })),
        user().prop_map(|user| Change::SignInEnded(SignInEnded { user, reason: "why".into() })),
        (user(), role(), a_grant()).prop_map(|(user, before, after)| Change::GrantChanged(GrantChanged {
            user,
            before: Grant::preset(before),
            after,
            reason: "why".into(),
        })),
        (user(), id()).prop_map(|(user, identity)| Change::SignInReset(SignInReset {
            user,
            identity,
            caller_checked: true
        })),
        (user(), id(), id()).prop_map(|(user, identity, personal_code)| Change::SignInCompleted(
            SignInCompleted {
                user,
                identity,
                second_factor: "x".into(),
                identity_question: question(),
                personal_code,
            }
        )),
        (user(), id()).prop_map(|(user, identity)| Change::PasswordChanged(PasswordChanged {
            user,
            identity,
            earlier: None
        })),
        (user(), id(), id()).prop_map(|(user, identity, personal_code)| Change::PersonalCodeUsed(
            PersonalCodeUsed { user, computer: front_desk(), identity, personal_code }
        )),
        user().prop_map(|user| Change::SignedIn(SignedIn { user, computer: front_desk(), step: None })),
        user().prop_map(|user| Change::SignedOut(SignedOut { user })),
        (kit(), user(), id()).prop_map(|(number, owner, identity)| Change::KitMade(KitMade {
            number,
            owner,
            identity,
            replaces: None,
        })),
        kit().prop_map(|number| Change::KitChecked(KitChecked { number })),
        (kit(), user()).prop_map(|(number, successor)| Change::RecoveryUsed(RecoveryUsed {
            number,
            successor,
            computer: front_desk(),
        })),
        Just(Change::SettingsChanged(SettingsChanged {
            before: Box::new(Settings { administrators_manage_users: true, ..Settings::default() }),
            after: Box::new(Settings { expire_days: None, ..Settings::default() }),
        })),
        (1..4_u64).prop_map(|generation| Change::KeysChanged(KeysChanged {
            file: crate::office::keys_file(generation, &[])
        })),
    ]
}

//! The one gate: whatever a closure proposes is judged before it is written, whoever wrote the closure.

use std::collections::BTreeSet;

use directory::{
    AccountDetails, AccountId, AccountOpened, BackupMade, BusinessRenamed, Change, Computer, FoundWrong,
    Grant, GrantChanged, IdentityRecord, KeysChanged, KitMade, KitNumber, LockoutCleared, NewKeysFile,
    OwnerNoteWritten, PasswordChanged, PersonalCodeChanged, Refusal, Role, Settings, SettingsChanged,
    SignInEnded, SignInReset, SignedIn, SignedOut, UserAdded, UserDisabled, UserId, UserKind, VaultMade,
    VerificationFailed, users,
};
use vault::{Session, VaultError};

use crate::office::{Office, details};

/// What a closure proposes is refused, and the vault is as it was.
fn refused(session: &mut Session, at: directory::Timestamp, change: &Change) -> Refusal {
    let before = session.chain();
    let answer = session.change(at, |_| change.clone());
    assert_eq!(session.chain(), before, "{change:?}: nothing is written");
    match answer {
        Err(VaultError::Refused(why)) => why,
        other => panic!("{change:?}: {other:?}"),
    }
}

fn identity() -> IdentityRecord {
    IdentityRecord { id: "ab".repeat(16), x25519: "cd".repeat(32), ed25519: "ef".repeat(32) }
}

#[test]
fn what_its_author_may_not_do_is_refused_and_nothing_is_written() {
    let (mut office, session) = Office::open();
    let auditor = office.add(session, "olga", Role::Auditor);
    let mut session = office.sign_in(&auditor).unwrap();
    let at = office.later();
    let (me, owner) = (auditor.user, office.owner.user);
    let computer = Computer { id: "0f".repeat(16), name: "ELSEWHERE".into() };
    let settings = Settings { lock_after: 10, ..Settings::default() };
    let account = AccountDetails { service: "bank".into(), name: "Bank".into(), ..AccountDetails::default() };
    let reason = || "Because".to_owned();
    let changes = [
        Change::UserAdded(UserAdded {
            user: UserId(3),
            as_kind: UserKind::Person,
            details: details("Eve", "eve"),
        }),
        Change::UserDisabled(UserDisabled { user: owner, reason: reason() }),
        Change::SignInEnded(SignInEnded { user: owner, reason: reason() }),
        Change::GrantChanged(GrantChanged {
            user: me,
            before: Grant::preset(Role::Auditor),
            after: Grant::preset(Role::Owner),
            reason: reason(),
        }),
        Change::SignInReset(SignInReset { user: owner, identity: identity(), caller_checked: true }),
        Change::PasswordChanged(PasswordChanged { user: owner, identity: identity(), earlier: None }),
        Change::PersonalCodeChanged(PersonalCodeChanged { user: owner, personal_code: identity() }),
        Change::SignedIn(SignedIn { user: owner, computer: computer.clone(), step: None }),
        Change::SignedOut(SignedOut { user: owner }),
        Change::LockoutCleared(LockoutCleared { user: owner, computer }),
        Change::KitMade(KitMade { number: KitNumber(1), owner: me, identity: identity(), replaces: None }),
        Change::SettingsChanged(SettingsChanged { before: Box::default(), after: Box::new(settings) }),
        Change::BusinessRenamed(BusinessRenamed {
            before: "Harbour Lane Studio".into(),
            after: "Mine".into(),
        }),
        Change::BackupMade(BackupMade { digest: "ab".repeat(32) }),
        Change::AccountOpened(AccountOpened { account: AccountId(1), details: Box::new(account) }),
        Change::OwnerNoteWritten(OwnerNoteWritten { account: AccountId(1), note: "x".into() }),
        Change::VaultMade(VaultMade {
            business: "Mine".into(),
            settings: Settings::default(),
            sample: false,
        }),
    ];
    for change in &changes {
        refused(&mut session, at, change);
    }
    // One that is allowed beside it makes none of the others lawful.
    let mut tee = vec![Change::VerificationFailed(VerificationFailed { found: FoundWrong::File })];
    tee.push(changes[3].clone());
    let before = session.chain();
    assert!(matches!(session.change(at, |_| tee.clone()), Err(VaultError::Refused(_))));
    assert_eq!(session.chain(), before);
    tee.pop();
    session.change(at, |_| tee.clone()).unwrap();
    assert_eq!(session.chain().size(), before.size() + 1, "what an auditor may do is written");
}

#[test]
fn an_owner_writes_no_other_past_and_no_keys_by_hand() {
    let (mut office, mut session) = Office::open();
    let at = office.later();
    let details = |name: &str| details(name, "eve");
    let numbered =
        |user| Change::UserAdded(UserAdded { user, as_kind: UserKind::Person, details: details("Eve") });
    assert_eq!(
        refused(&mut session, at, &numbered(UserId(9))),
        Refusal::NotAuthorised,
        "numbers come in order"
    );
    let before = Box::new(Settings { lock_after: 9, ..Settings::default() });
    let changed = Change::SettingsChanged(SettingsChanged { before, after: Box::default() });
    assert_eq!(
        refused(&mut session, at, &changed),
        Refusal::NotAuthorised,
        "the journal would show a false past"
    );
    let last = Change::UserDisabled(UserDisabled { user: office.owner.user, reason: "Tired".into() });
    assert_eq!(refused(&mut session, at, &last), Refusal::LastOwner, "the last owner stays");
    let blank =
        Change::BusinessRenamed(BusinessRenamed { before: "Harbour Lane Studio".into(), after: " ".into() });
    assert!(matches!(refused(&mut session, at, &blank), Refusal::Field { .. }), "texts are judged too");
    let (rotated, overdue, waits) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    let file = NewKeysFile { generation: 2, digest: "ab".repeat(32), rotated, overdue, waits };
    let keys = Change::KeysChanged(KeysChanged { file });
    assert_eq!(
        refused(&mut session, at, &keys),
        Refusal::NotAuthorised,
        "keys follow from what else is done"
    );
    let none: Vec<Change> = Vec::new();
    let answer = session.change(at, |_| none.clone());
    assert!(matches!(answer, Err(VaultError::Refused(Refusal::NothingToChange))), "{answer:?}");
    session.change(at, |register| users::add(register, UserKind::Person, details("Eve"))).unwrap();
}

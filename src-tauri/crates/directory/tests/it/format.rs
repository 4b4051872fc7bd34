//! The stored form of every change. The lines are a promise: a change of this program that alters one breaks every
//! vault there is. New kinds get new lines; old lines stay.

use std::collections::BTreeSet;

use directory::{
    BackupMade, BusinessRenamed, Change, ChangeKind, ClockAccepted, CompanyId, Compartment, FoundWrong,
    Grant, GrantChanged, IdentityQuestionChanged, Key, KeysChanged, KitChecked, KitMade, KitNumber,
    KitPlaced, LockoutCleared, NewKeysFile, NoticeAcknowledged, NoticeId, OlderCopyAccepted, PasswordChanged,
    Permission, PersonalCodeChanged, PersonalCodeUsed, RecoveryUsed, Role, SecondFactorChanged, Settings,
    SettingsChanged, SignInCompleted, SignInEnded, SignInMade, SignInReset, SignedIn, SignedOut, Strike,
    StrikeAsked, StrikeDropped, Struck, Substitute, TextAt, Timestamp, TriesSeen, UserAdded, UserChanged,
    UserDetails, UserDisabled, UserEnabled, UserId, UserKind, VaultMade, VerificationFailed,
};

use serde_json::Value;
use strum::IntoEnumIterator;

use crate::office::{details, front_desk, identity, question};

const STORED: &str = include_str!("changes.jsonl");

/// One of each kind, in the order of the lines.
pub fn samples() -> Vec<Change> {
    let user = UserId(2);
    let at = Timestamp(1_795_420_800_000);
    let robot = UserDetails {
        reply_to: "office@harbourlane.example".into(),
        job_title: "Bookkeeper".into(),
        department: "Accounts".into(),
        company: Some(CompanyId(1)),
        starts: Some("2026-11-23".parse().expect("a day")),
        stops: Some("2027-12-31".parse().expect("a day")),
        responsible: Some(UserId(1)),
        purpose: "Sends invoices".into(),
        rotates_on: Some("2027-02-28".parse().expect("a day")),
        ..details("Aylin Demir")
    };
    let mut grant = Grant::preset(Role::Billing);
    grant.permissions.insert(Permission::ReadJournal);
    let rules = Settings { password_days: Some(365), expire_days: None, ..Settings::default() };
    let mut samples = vec![
        Change::VaultMade(VaultMade {
            business: "Harbour Lane Studio".into(),
            settings: Settings::default(),
            sample: false,
        }),
        Change::BusinessRenamed(BusinessRenamed {
            before: "Harbour Lane Studio".into(),
            after: "Harbour Lane".into(),
        }),
        Change::UserAdded(UserAdded { user, as_kind: UserKind::Api, details: robot.clone() }),
        Change::UserChanged(UserChanged {
            user,
            before: Box::new(details("Aylin Demir")),
            after: Box::new(robot),
        }),
        Change::UserDisabled(UserDisabled { user, reason: "Left".into() }),
        Change::UserEnabled(UserEnabled { user, reason: "Came back".into() }),
        Change::SignInMade(SignInMade { user, grant: Grant::preset(Role::Owner), identity: identity(1) }),
        Change::SignInEnded(SignInEnded { user, reason: "Left".into() }),
        Change::GrantChanged(GrantChanged {
            user,
            before: Grant::preset(Role::Auditor),
            after: grant,
            reason: "Pays the bills".into(),
        }),
        Change::SignInReset(SignInReset { user, identity: identity(2), caller_checked: true }),
        Change::SignInCompleted(SignInCompleted {
            user,
            identity: identity(3),
            second_factor: "c2VhbGVk".into(),
            identity_question: question(),
            personal_code: identity(4),
        }),
        Change::PasswordChanged(PasswordChanged {
            user,
            identity: identity(9),
            earlier: Some("c2VhbGVk".into()),
        }),
        Change::SecondFactorChanged(SecondFactorChanged { user, second_factor: "c2VhbGVk".into() }),
        Change::IdentityQuestionChanged(IdentityQuestionChanged { user, identity_question: question() }),
        Change::PersonalCodeChanged(PersonalCodeChanged { user, personal_code: identity(5) }),
        Change::PersonalCodeUsed(PersonalCodeUsed {
            user,
            computer: front_desk(),
            identity: identity(6),
            personal_code: identity(7),
        }),
        Change::SignedIn(SignedIn { user, computer: front_desk(), step: Some(59_847_360) }),
        Change::TriesSeen(TriesSeen {
            user,
            computer: front_desk(),
            tries: 5,
            last_at: at,
            locked_until: Some(at.plus(1_800_000)),
        }),
        Change::LockoutCleared(LockoutCleared { user, computer: front_desk() }),
        Change::SignedOut(SignedOut { user }),
        Change::KitMade(KitMade {
            number: KitNumber(2),
            owner: user,
            identity: identity(8),
            replaces: Some(KitNumber(1)),
        }),
        Change::KitPlaced(KitPlaced { number: KitNumber(2), place: "Deposit box 14, Harbour Bank".into() }),
        Change::KitChecked(KitChecked { number: KitNumber(2) }),
        Change::RecoveryUsed(RecoveryUsed { number: KitNumber(2), successor: user, computer: front_desk() }),
        Change::NoticeAcknowledged(NoticeAcknowledged { notice: NoticeId(3) }),
        Change::SettingsChanged(SettingsChanged { before: Box::default(), after: Box::new(rules) }),
        Change::BackupMade(BackupMade { digest: "ab".repeat(32) }),
        Change::ClockAccepted(ClockAccepted { user, computer: front_desk(), last_at: at }),
        Change::OlderCopyAccepted(OlderCopyAccepted {
            user,
            computer: front_desk(),
            seen_entry: 512,
            seen_at: at,
        }),
        Change::VerificationFailed(VerificationFailed { found: FoundWrong::Entry { entry: 17 } }),
        Change::StrikeAsked(StrikeAsked { what: Strike::Person { user } }),
        Change::StrikeDropped(StrikeDropped { asked: 18, reason: "Still needed".into() }),
        Change::Struck(Struck {
            what: Strike::Texts {
                texts: vec![TextAt { entry: 3, compartment: Compartment::Owner, text: 0 }],
            },
            asked: Some(18),
            substitutes: vec![Substitute {
                entry: 3,
                compartment: Compartment::Owner,
                digest: "cd".repeat(32),
            }],
        }),
        Change::KeysChanged(KeysChanged {
            file: NewKeysFile {
                overdue: [Key::Callers].into(),
                waits: [Key::Of(Compartment::Support)].into(),
                ..crate::office::keys_file(7, &[(Key::Of(Compartment::Core), 2), (Key::Personal(user), 1)])
            },
        }),
    ];
    samples.extend(crate::register_samples::samples());
    samples
}

#[test]
fn every_change_is_stored_as_it_always_was() {
    let lines: Vec<&str> = STORED.lines().collect();
    assert_eq!(lines.len(), samples().len(), "one line for each kind");
    for (change, line) in samples().iter().zip(lines) {
        assert_eq!(serde_json::to_string(change).expect("text"), line, "vaults out there hold this form");
        assert_eq!(&serde_json::from_str::<Change>(line).expect("a change"), change, "and it reads back");
        let stored: Value = serde_json::from_str(line).expect("an object");
        assert_eq!(stored["kind"], change.kind().stored(), "a kind has one name");
    }
}

#[test]
fn there_is_a_line_for_every_kind() {
    let kinds: BTreeSet<ChangeKind> = samples().iter().map(Change::kind).collect();
    assert!(ChangeKind::iter().eq(kinds), "one of each; a new kind belongs into the list");
}

#[test]
fn what_this_program_does_not_know_is_not_read_as_something_else() {
    for line in [
        r#"{"kind":"review_started","account":1}"#,
        r#"{"kind":"signed_out","user":2,"also":true}"#,
        r#"{"kind":"user_added","user":2,"as_kind":"person","details":{"name":"A","username":"a","notify":"a@b","pet":"x"}}"#,
        r#"{"kind":"signed_out","user":-1}"#,
    ] {
        assert!(serde_json::from_str::<Change>(line).is_err(), "made by a newer Keyholder: {line}");
    }
}

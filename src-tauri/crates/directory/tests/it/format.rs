//! The stored form of every change. The lines are a promise: a change of this program that alters one breaks every
//! vault there is. New kinds get new lines; old lines stay.

use std::collections::BTreeSet;

use directory::{
    Change, ChangeKind, CompanyId, Compartment, FoundWrong, Grant, Key, KitNumber, NewKeysFile, NoticeId,
    Permission, Role, Settings, Strike, Substitute, TextAt, Timestamp, UserDetails, UserId, UserKind,
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
        Change::VaultMade {
            business: "Harbour Lane Studio".into(),
            settings: Settings::default(),
            sample: false,
        },
        Change::BusinessRenamed { before: "Harbour Lane Studio".into(), after: "Harbour Lane".into() },
        Change::UserAdded { user, as_kind: UserKind::Api, details: robot.clone() },
        Change::UserChanged { user, before: Box::new(details("Aylin Demir")), after: Box::new(robot) },
        Change::UserDisabled { user, reason: "Left".into() },
        Change::UserEnabled { user, reason: "Came back".into() },
        Change::SignInMade { user, grant: Grant::preset(Role::Owner), identity: identity(1) },
        Change::SignInEnded { user, reason: "Left".into() },
        Change::GrantChanged {
            user,
            before: Grant::preset(Role::Auditor),
            after: grant,
            reason: "Pays the bills".into(),
        },
        Change::SignInReset { user, identity: identity(2), caller_checked: true },
        Change::SignInCompleted {
            user,
            identity: identity(3),
            second_factor: "c2VhbGVk".into(),
            identity_question: question(),
            personal_code: identity(4),
        },
        Change::PasswordChanged { user, identity: identity(9), earlier: Some("c2VhbGVk".into()) },
        Change::SecondFactorChanged { user, second_factor: "c2VhbGVk".into() },
        Change::IdentityQuestionChanged { user, identity_question: question() },
        Change::PersonalCodeChanged { user, personal_code: identity(5) },
        Change::PersonalCodeUsed {
            user,
            computer: front_desk(),
            identity: identity(6),
            personal_code: identity(7),
        },
        Change::SignedIn { user, computer: front_desk(), step: Some(59_847_360) },
        Change::TriesSeen {
            user,
            computer: front_desk(),
            tries: 5,
            last_at: at,
            locked_until: Some(at.plus(1_800_000)),
        },
        Change::LockoutCleared { user, computer: front_desk() },
        Change::SignedOut { user },
        Change::KitMade {
            number: KitNumber(2),
            owner: user,
            identity: identity(8),
            replaces: Some(KitNumber(1)),
        },
        Change::KitPlaced { number: KitNumber(2), place: "Deposit box 14, Harbour Bank".into() },
        Change::KitChecked { number: KitNumber(2) },
        Change::RecoveryUsed { number: KitNumber(2), successor: user, computer: front_desk() },
        Change::NoticeAcknowledged { notice: NoticeId(3) },
        Change::SettingsChanged { before: Box::default(), after: Box::new(rules) },
        Change::BackupMade { digest: "ab".repeat(32) },
        Change::ClockAccepted { user, computer: front_desk(), last_at: at },
        Change::OlderCopyAccepted { user, computer: front_desk(), seen_entry: 512, seen_at: at },
        Change::VerificationFailed { found: FoundWrong::Entry { entry: 17 } },
        Change::StrikeAsked { what: Strike::Person { user } },
        Change::StrikeDropped { asked: 18, reason: "Still needed".into() },
        Change::Struck {
            what: Strike::Texts {
                texts: vec![TextAt { entry: 3, compartment: Compartment::Owner, text: 0 }],
            },
            asked: Some(18),
            substitutes: vec![Substitute {
                entry: 3,
                compartment: Compartment::Owner,
                digest: "cd".repeat(32),
            }],
        },
        Change::KeysChanged {
            file: NewKeysFile {
                overdue: [Key::Callers].into(),
                waits: [Key::Of(Compartment::Support)].into(),
                ..crate::office::keys_file(7, &[(Key::Of(Compartment::Core), 2), (Key::Personal(user), 1)])
            },
        },
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

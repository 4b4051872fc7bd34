//! Every kind of change by every role: who may make it, written down once more by hand and compared.

use directory::{
    Author, Change, FOUNDER, Grant, KitNumber, NoticeId, ROLES, Role, Settings, UserId, UserKind, authorise,
};

use crate::office::{Office, details, front_desk, identity, question};

/// Who may make a change, with the setting for administrators on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum May {
    Owners,
    OwnersAndAdministrators,
    /// For one's own sign-in.
    Everybody,
    Nobody,
}

#[test]
fn each_role_may_do_what_the_table_says_and_nothing_more() {
    let mut office = Office::founded();
    office.let_administrators_manage();
    let actors: Vec<(Role, UserId)> =
        ROLES.into_iter().map(|role| (role, office.signed_up(&format!("{role:?} One"), role))).collect();
    let target = office.signed_up("Target Person", Role::Billing);
    let record = office.person("Record Only");
    let disabled = office.person("Gone Already");
    let actor = office.actor(FOUNDER);
    let decision = directory::decide::users::disable(&office.draft, &actor, office.at, disabled, "left");
    office.does(FOUNDER, decision);
    let owner = actors[0].1;
    for role_owner in [FOUNDER, owner] {
        let decision =
            directory::decide::kits::make(&office.draft, &actor, office.at, role_owner, identity(800), None);
        office.does(FOUNDER, decision);
    }
    let mut checked = 0;
    for (role, user) in &actors {
        for (may, change) in table(*user, target, record, disabled, owner) {
            let verdict =
                authorise(&office.draft, &Author::User(*user), office.at, std::slice::from_ref(&change));
            let expected = match may {
                May::Owners => *role == Role::Owner,
                May::OwnersAndAdministrators => matches!(role, Role::Owner | Role::Administrator),
                May::Everybody => true,
                May::Nobody => false,
            };
            assert_eq!(verdict.is_ok(), expected, "{role:?}: {change:?} gave {verdict:?}");
            checked += 1;
        }
    }
    assert_eq!(checked, 7 * 38, "every line by every role");
}

fn table(me: UserId, target: UserId, record: UserId, disabled: UserId, owner: UserId) -> Vec<(May, Change)> {
    use May::{Everybody, Nobody, Owners, OwnersAndAdministrators as Both};
    let computer = front_desk;
    let billing = || Grant::preset(Role::Billing);
    let owners = || Grant::preset(Role::Owner);
    let reason = || String::from("why");
    let renamed =
        |name: &str| Box::new(directory::UserDetails { job_title: "Other".into(), ..details(name) });
    let next = UserId(disabled.0 + 1);
    let tries = |user| Change::TriesSeen {
        user,
        computer: computer(),
        tries: 1,
        last_at: directory::Timestamp(0),
        locked_until: None,
    };
    vec![
        (
            Nobody,
            Change::VaultMade { business: "Eve's".into(), settings: Settings::default(), sample: false },
        ),
        (
            Owners,
            Change::BusinessRenamed { before: "Harbour Lane Studio".into(), after: "Harbour Lane".into() },
        ),
        (Both, Change::UserAdded { user: next, as_kind: UserKind::Person, details: details("New Person") }),
        (
            Nobody,
            Change::UserAdded { user: target, as_kind: UserKind::Person, details: details("New Person") },
        ),
        (
            Both,
            Change::UserChanged {
                user: target,
                before: Box::new(details("Target Person")),
                after: renamed("Target Person"),
            },
        ),
        (
            Owners,
            Change::UserChanged {
                user: owner,
                before: Box::new(details("Owner One")),
                after: renamed("Owner One"),
            },
        ),
        (Both, Change::UserDisabled { user: target, reason: reason() }),
        (Owners, Change::UserDisabled { user: owner, reason: reason() }),
        (Both, Change::UserEnabled { user: disabled, reason: reason() }),
        (Both, Change::SignInMade { user: record, grant: billing(), identity: identity(900) }),
        (Owners, Change::SignInMade { user: record, grant: owners(), identity: identity(900) }),
        (Nobody, Change::SignInMade { user: target, grant: billing(), identity: identity(900) }),
        (Both, Change::SignInEnded { user: target, reason: reason() }),
        (Owners, Change::SignInEnded { user: owner, reason: reason() }),
        (
            Both,
            Change::GrantChanged {
                user: target,
                before: billing(),
                after: Grant::preset(Role::Support),
                reason: reason(),
            },
        ),
        (Owners, Change::GrantChanged { user: target, before: billing(), after: owners(), reason: reason() }),
        (Owners, Change::GrantChanged { user: owner, before: owners(), after: billing(), reason: reason() }),
        (Both, Change::SignInReset { user: target, identity: identity(900), caller_checked: true }),
        (
            // Another owner: nobody resets themselves.
            if me == owner { Nobody } else { Owners },
            Change::SignInReset { user: owner, identity: identity(900), caller_checked: true },
        ),
        (
            Nobody,
            Change::SignInCompleted {
                user: me,
                identity: identity(900),
                second_factor: "x".into(),
                identity_question: question(),
                personal_code: identity(901),
            },
        ),
        (Everybody, Change::PasswordChanged { user: me, earlier: None }),
        (Nobody, Change::PasswordChanged { user: target, earlier: None }),
        (Everybody, Change::SecondFactorChanged { user: me, second_factor: "x".into() }),
        (Nobody, Change::SecondFactorChanged { user: target, second_factor: "x".into() }),
        (Everybody, Change::IdentityQuestionChanged { user: me, identity_question: question() }),
        (Everybody, Change::PersonalCodeChanged { user: me, personal_code: identity(900) }),
        (
            Nobody,
            Change::PersonalCodeUsed {
                user: me,
                computer: computer(),
                identity: identity(900),
                personal_code: identity(901),
            },
        ),
        (Everybody, Change::SignedIn { user: me, computer: computer(), step: Some(1) }),
        (Nobody, Change::SignedIn { user: target, computer: computer(), step: Some(1) }),
        (Both, tries(owner)),
        (Owners, Change::LockoutCleared { user: owner, computer: computer() }),
        (Both, Change::LockoutCleared { user: target, computer: computer() }),
        (Everybody, Change::SignedOut { user: me }),
        (
            Owners,
            Change::KitMade {
                number: KitNumber(3),
                owner,
                identity: identity(900),
                replaces: Some(KitNumber(2)),
            },
        ),
        (Owners, Change::KitChecked { number: KitNumber(1) }),
        (Nobody, Change::RecoveryUsed { number: KitNumber(1), successor: me, computer: computer() }),
        (Nobody, Change::NoticeAcknowledged { notice: NoticeId(1) }),
        (Both, Change::BackupMade { digest: "ab".into() }),
    ]
}

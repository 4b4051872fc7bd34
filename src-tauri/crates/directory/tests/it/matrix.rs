//! Every kind of change by every role: who may make it, written down once more by hand and compared.

use directory::{
    AccessChanged, AccessDetails, AccessEnded, AccessGranted, AccessId, AccountChanged, AccountClosed,
    AccountDetails, AccountId, AccountOpened, AccountReopened, Author, BackupMade, BillingWritten,
    BusinessRenamed, Change, CompanyAdded, CompanyChanged, CompanyDetails, CompanyEnded, CompanyId,
    CompanyKind, CompanyResumed, FOUNDER, Grant, GrantChanged, IdentityQuestionChanged, JobWritten,
    KitChecked, KitMade, KitNumber, LockoutCleared, NoticeAcknowledged, NoticeId, OwnerNoteWritten,
    PasswordChanged, PersonalCodeChanged, PersonalCodeUsed, ProfileWritten, ROLES, RecoveryUsed, Refusal,
    Register, Role, RunAbout, RunClosed, RunDetails, RunGivenUp, RunId, RunKind, RunStarted,
    SecondFactorChanged, Settings, SignInCompleted, SignInEnded, SignInMade, SignInReset, SignedIn,
    SignedOut, StepAdded, StepDone, StepExcepted, StepReopened, StepVerified, SupportWritten, Task,
    TriesSeen, UserAdded, UserChanged, UserDisabled, UserEnabled, UserId, UserKind, VaultMade, access,
    accounts, authorise, companies, runs,
};

use crate::office::{Office, details, front_desk, identity, question};

/// Who may make a change, with the setting for administrators on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum May {
    Owners,
    OwnersAndAdministrators,
    /// Owners, and the roles that read billing data.
    Billing,
    /// Owners, and the roles that read login details.
    Support,
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
    let decision = office.judged(actor.user, directory::users::disable(disabled, "left"));
    office.does(FOUNDER, decision);
    let owner = actors[0].1;
    for role_owner in [FOUNDER, owner] {
        let decision = office
            .judged(actor.user, directory::kits::make(&office.overlay, role_owner, identity(800), None));
        office.does(FOUNDER, decision);
    }
    with_register(&mut office, record);
    let mut checked = 0;
    for (role, user) in &actors {
        let mut lines = table(*user, target, record, disabled, owner);
        lines.extend(register_table(record));
        for (may, change) in lines {
            let verdict =
                authorise(&office.overlay, &Author::User(*user), office.at, std::slice::from_ref(&change));
            let expected = match may {
                May::Owners => *role == Role::Owner,
                May::OwnersAndAdministrators => matches!(role, Role::Owner | Role::Administrator),
                May::Billing => matches!(
                    role,
                    Role::Owner | Role::Administrator | Role::Billing | Role::BillingAndSupport
                ),
                May::Support => matches!(
                    role,
                    Role::Owner | Role::Administrator | Role::Support | Role::BillingAndSupport
                ),
                May::Everybody => true,
                May::Nobody => false,
            };
            assert_eq!(verdict.is_ok(), expected, "{role:?}: {change:?} gave {verdict:?}");
            checked += 1;
        }
    }
    assert_eq!(checked, 7 * (38 + 24), "every line by every role");
}

#[test]
fn a_password_that_is_too_old_lets_an_owner_sign_in_and_choose_another_and_nothing_else() {
    let mut office = Office::founded();
    let me = office.signed_up("Owner One", Role::Owner);
    let target = office.signed_up("Target Person", Role::Billing);
    let (record, disabled) = (office.person("Record Only"), office.person("Gone Already"));
    let actor = office.actor(FOUNDER);
    let decision = office.judged(actor.user, directory::users::disable(disabled, "left"));
    office.does(FOUNDER, decision);
    office.let_passwords_get_old();
    let mut let_through = Vec::new();
    let lines = table(me, target, record, disabled, me).into_iter().chain(register_table(record));
    for (_, change) in lines {
        match authorise(&office.overlay, &Author::User(me), office.at, std::slice::from_ref(&change)) {
            Ok(()) => let_through.push(change),
            Err(stop) => {
                let refusal = crate::office::refusal(Err::<(), _>(stop));
                let own = [Refusal::PasswordTooOld, Refusal::NotAuthorised];
                assert!(own.contains(&refusal), "{change:?} gave {refusal:?}");
            }
        }
    }
    let signs_in = Change::SignedIn(SignedIn { user: me, computer: front_desk(), step: Some(1) });
    let tries = |change: &Change| matches!(change, Change::TriesSeen(_));
    assert!(let_through.iter().any(tries), "what was seen of wrong tries comes with signing in");
    let_through.retain(|change| !tries(change));
    assert_eq!(
        let_through,
        [
            Change::PasswordChanged(PasswordChanged { user: me, identity: identity(902), earlier: None }),
            signs_in
        ]
    );
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
    let tries = |user| {
        Change::TriesSeen(TriesSeen {
            user,
            computer: computer(),
            tries: 1,
            last_at: directory::Timestamp(0),
            locked_until: None,
        })
    };
    vec![
        (
            Nobody,
            Change::VaultMade(VaultMade {
                business: "Eve's".into(),
                settings: Settings::default(),
                sample: false,
            }),
        ),
        (
            Owners,
            Change::BusinessRenamed(BusinessRenamed {
                before: "Harbour Lane Studio".into(),
                after: "Harbour Lane".into(),
            }),
        ),
        (
            Both,
            Change::UserAdded(UserAdded {
                user: next,
                as_kind: UserKind::Person,
                details: details("New Person"),
            }),
        ),
        (
            Nobody,
            Change::UserAdded(UserAdded {
                user: target,
                as_kind: UserKind::Person,
                details: details("New Person"),
            }),
        ),
        (
            Both,
            Change::UserChanged(UserChanged {
                user: target,
                before: Box::new(details("Target Person")),
                after: renamed("Target Person"),
            }),
        ),
        (
            Owners,
            Change::UserChanged(UserChanged {
                user: owner,
                before: Box::new(details("Owner One")),
                after: renamed("Owner One"),
            }),
        ),
        (Both, Change::UserDisabled(UserDisabled { user: target, reason: reason() })),
        (Owners, Change::UserDisabled(UserDisabled { user: owner, reason: reason() })),
        (Both, Change::UserEnabled(UserEnabled { user: disabled, reason: reason() })),
        (Both, Change::SignInMade(SignInMade { user: record, grant: billing(), identity: identity(900) })),
        (Owners, Change::SignInMade(SignInMade { user: record, grant: owners(), identity: identity(900) })),
        (Nobody, Change::SignInMade(SignInMade { user: target, grant: billing(), identity: identity(900) })),
        (Both, Change::SignInEnded(SignInEnded { user: target, reason: reason() })),
        (Owners, Change::SignInEnded(SignInEnded { user: owner, reason: reason() })),
        (
            Both,
            Change::GrantChanged(GrantChanged {
                user: target,
                before: billing(),
                after: Grant::preset(Role::Support),
                reason: reason(),
            }),
        ),
        (
            Owners,
            Change::GrantChanged(GrantChanged {
                user: target,
                before: billing(),
                after: owners(),
                reason: reason(),
            }),
        ),
        (
            Owners,
            Change::GrantChanged(GrantChanged {
                user: owner,
                before: owners(),
                after: billing(),
                reason: reason(),
            }),
        ),
        (
            Both,
            Change::SignInReset(SignInReset { user: target, identity: identity(900), caller_checked: true }),
        ),
        (
            // Another owner: nobody resets themselves.
            if me == owner { Nobody } else { Owners },
            Change::SignInReset(SignInReset { user: owner, identity: identity(900), caller_checked: true }),
        ),
        (
            Nobody,
            Change::SignInCompleted(SignInCompleted {
                user: me,
                identity: identity(900),
                second_factor: "x".into(),
                identity_question: question(),
                personal_code: identity(901),
            }),
        ),
        (
            Everybody,
            Change::PasswordChanged(PasswordChanged { user: me, identity: identity(902), earlier: None }),
        ),
        (
            Nobody,
            Change::PasswordChanged(PasswordChanged { user: target, identity: identity(902), earlier: None }),
        ),
        (Everybody, Change::SecondFactorChanged(SecondFactorChanged { user: me, second_factor: "x".into() })),
        (
            Nobody,
            Change::SecondFactorChanged(SecondFactorChanged { user: target, second_factor: "x".into() }),
        ),
        (
            Everybody,
            Change::IdentityQuestionChanged(IdentityQuestionChanged {
                user: me,
                identity_question: question(),
            }),
        ),
        (
            Everybody,
            Change::PersonalCodeChanged(PersonalCodeChanged { user: me, personal_code: identity(900) }),
        ),
        (
            Nobody,
            Change::PersonalCodeUsed(PersonalCodeUsed {
                user: me,
                computer: computer(),
                identity: identity(900),
                personal_code: identity(901),
            }),
        ),
        (Everybody, Change::SignedIn(SignedIn { user: me, computer: computer(), step: Some(1) })),
        (Nobody, Change::SignedIn(SignedIn { user: target, computer: computer(), step: Some(1) })),
        (Both, tries(owner)),
        (
            // Another owner: nobody clears their own lock.
            if me == owner { Nobody } else { Owners },
            Change::LockoutCleared(LockoutCleared { user: owner, computer: computer() }),
        ),
        (Both, Change::LockoutCleared(LockoutCleared { user: target, computer: computer() })),
        (Everybody, Change::SignedOut(SignedOut { user: me })),
        (
            Owners,
            Change::KitMade(KitMade {
                number: KitNumber(3),
                owner,
                identity: identity(900),
                replaces: Some(KitNumber(2)),
            }),
        ),
        (Owners, Change::KitChecked(KitChecked { number: KitNumber(1) })),
        (
            Nobody,
            Change::RecoveryUsed(RecoveryUsed { number: KitNumber(1), successor: me, computer: computer() }),
        ),
        (Nobody, Change::NoticeAcknowledged(NoticeAcknowledged { notice: NoticeId(1) })),
        (Both, Change::BackupMade(BackupMade { digest: "ab".into() })),
    ]
}

/// Two companies, one of which left, two accounts, one of which is closed, an access and a run.
fn with_register(office: &mut Office, user: UserId) {
    let actor = office.actor(FOUNDER);
    // Brightwire IT came with its partner manager.
    let details = CompanyDetails { name: "Gone Ltd".into(), ..CompanyDetails::default() };
    let decision = office.judged(actor.user, companies::add(&office.overlay, CompanyKind::Partner, details));
    office.does(FOUNDER, decision);
    let decision = office.judged(actor.user, companies::end(CompanyId(2), "left"));
    office.does(FOUNDER, decision);
    for name in ["Newsletter", "Old Shop"] {
        let details = AccountDetails { service: "x".into(), name: name.into(), ..AccountDetails::default() };
        let decision = office.judged(actor.user, accounts::open(&office.overlay, details));
        office.does(FOUNDER, decision);
    }
    let decision = office.judged(actor.user, accounts::close(AccountId(2), "unused"));
    office.does(FOUNDER, decision);
    let decision = office
        .judged(actor.user, access::grant(&office.overlay, user, AccountId(1), AccessDetails::default()));
    office.does(FOUNDER, decision);
    let about = RunAbout::User(user);
    let details =
        RunDetails { kind: RunKind::Leaver, about, reason: "leaves".into(), day: None, job: String::new() };
    let decision = office.judged(actor.user, runs::start(&office.overlay, details));
    office.does(FOUNDER, decision);
    let steps = office.overlay.run(RunId(1)).expect("reads").expect("a run").steps.len();
    assert_eq!(steps, 2, "disabling, and taking the access away");
}

fn register_table(user: UserId) -> Vec<(May, Change)> {
    use May::{Billing, Owners, OwnersAndAdministrators as Both, Support};
    let (company, account, access, run) = (CompanyId(1), AccountId(1), AccessId(1), RunId(1));
    let reason = || String::from("why");
    let named = |name: &str| CompanyDetails { name: name.into(), ..CompanyDetails::default() };
    let of_name =
        |name: &str| AccountDetails { service: "x".into(), name: name.into(), ..AccountDetails::default() };
    let (before, after) = (Box::new(named("Brightwire IT")), Box::new(named("Brightwire")));
    let later = AccessDetails { reason: reason(), ..AccessDetails::default() };
    let until = "2030-01-01".parse().expect("a day");
    let person = RunDetails {
        kind: RunKind::Leaver,
        about: RunAbout::Company(company),
        reason: reason(),
        day: None,
        job: String::new(),
    };
    vec![
        (
            Both,
            Change::CompanyAdded(CompanyAdded {
                company: CompanyId(3),
                as_kind: CompanyKind::Client,
                details: named("New"),
            }),
        ),
        (Both, Change::CompanyChanged(CompanyChanged { company, before, after })),
        (Both, Change::CompanyEnded(CompanyEnded { company, reason: reason() })),
        (Both, Change::CompanyResumed(CompanyResumed { company: CompanyId(2), reason: reason() })),
        (
            Both,
            Change::ProfileWritten(ProfileWritten { key: "till".into(), before: None, after: "x".into() }),
        ),
        (
            Owners,
            Change::AccountOpened(AccountOpened { account: AccountId(3), details: Box::new(of_name("New")) }),
        ),
        (
            Both,
            Change::AccountChanged(AccountChanged {
                account,
                before: Box::new(of_name("Newsletter")),
                after: Box::new(of_name("News")),
            }),
        ),
        (Owners, Change::AccountClosed(AccountClosed { account, reason: reason() })),
        (Owners, Change::AccountReopened(AccountReopened { account: AccountId(2), reason: reason() })),
        (Billing, Change::BillingWritten(BillingWritten { account, billing: Box::default() })),
        (Support, Change::SupportWritten(SupportWritten { account, support: Box::default() })),
        (Owners, Change::OwnerNoteWritten(OwnerNoteWritten { account, note: reason() })),
        (
            Both,
            Change::AccessGranted(AccessGranted {
                access: AccessId(2),
                user: FOUNDER,
                account,
                details: Box::default(),
            }),
        ),
        (
            Both,
            Change::AccessChanged(AccessChanged {
                access,
                user,
                account,
                before: Box::default(),
                after: Box::new(later),
            }),
        ),
        (Both, Change::AccessEnded(AccessEnded { access, user, account, reason: reason() })),
        (
            Both,
            Change::RunStarted(RunStarted {
                run: RunId(2),
                details: person,
                tasks: vec![(Task::EndCompany { company }, false)],
            }),
        ),
        // Disabling comes first, and the step is done only when the register shows it.
        (May::Nobody, Change::StepDone(StepDone { run, step: 0, note: String::new() })),
        (May::Nobody, Change::StepVerified(StepVerified { run, step: 0, how: reason() })),
        (May::Nobody, Change::StepReopened(StepReopened { run, step: 0, reason: reason() })),
        (Owners, Change::StepExcepted(StepExcepted { run, step: 0, until, reason: reason() })),
        (
            Both,
            Change::StepAdded(StepAdded { run, what: "Get the office key back".into(), privileged: false }),
        ),
        (May::Nobody, Change::RunClosed(RunClosed { run })),
        (Both, Change::RunGivenUp(RunGivenUp { run, reason: reason() })),
        (Both, Change::JobWritten(JobWritten { name: "Designer".into(), accesses: Vec::new() })),
    ]
}

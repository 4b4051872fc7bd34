//! One change of each kind that companies, accounts, accesses and runs have.

use directory::{
    AccessChanged, AccessDetails, AccessEnded, AccessGranted, AccessId, AccountChanged, AccountClosed,
    AccountDetails, AccountId, AccountOpened, AccountReopened, Billing, BillingWritten, Change, CompanyAdded,
    CompanyChanged, CompanyDetails, CompanyEnded, CompanyId, CompanyKind, CompanyResumed, Criticality,
    JobAccess, JobWritten, Level, Mailbox, OwnerNoteWritten, Polarity, ProfileWritten, RunAbout, RunClosed,
    RunDetails, RunGivenUp, RunId, RunKind, RunStarted, SecondFactor, Seen, SinglePermission, StepAdded,
    StepDone, StepExcepted, StepReopened, StepVerified, Support, SupportWritten, Task, UserId,
};

fn day(text: &str) -> directory::Day {
    text.parse().expect("a day")
}

pub fn company() -> CompanyDetails {
    CompanyDetails {
        name: "Brightwire IT".into(),
        domains: vec!["brightwire.example".into()],
        contact: "Ruth Adeyemi".into(),
        address: "Quay 4".into(),
        ends: Some(day("2027-06-30")),
        note: "Looks after the network.".into(),
    }
}

pub fn account() -> AccountDetails {
    AccountDetails {
        service: "constant-contact".into(),
        name: "Newsletter".into(),
        number: "HL-4471".into(),
        company: None,
        web: "https://login.constantcontact.example".into(),
        display_name: "Harbour Lane".into(),
        reply_to: "hello@harbourlane.example".into(),
        owners_possible: Some(1),
        next_in_line: vec![UserId(2)],
        second_factor_at: "Ingrid's phone".into(),
        second_factor_of: Some(UserId(1)),
        mailbox: Mailbox {
            address: "office@harbourlane.example".into(),
            shared: true,
            readers: vec![UserId(1), UserId(2)],
        },
        seats: Some(3),
        criticality: Criticality::High,
        review_days: Some(90),
        reviewed_on: Some(day("2026-09-01")),
        sign_in_rules: "Second factor bound to one phone".into(),
        note: String::new(),
    }
}

pub fn access() -> AccessDetails {
    AccessDetails {
        login: "office@harbourlane.example".into(),
        shared: true,
        roles: vec!["Account Manager".into()],
        permissions: vec![SinglePermission {
            name: "Export contacts".into(),
            polarity: Polarity::Forbids,
            ticked: true,
        }],
        level: Level::Admin,
        limits: "Newsletter only".into(),
        authorised_by: Some(UserId(1)),
        asked_through: "Mail of 3 September".into(),
        reason: "Sends the newsletter".into(),
        since: Some(day("2026-09-03")),
        until: Some(day("2027-09-03")),
        last_seen: Seen::On(day("2026-11-20")),
        second_factor: SecondFactor::On,
    }
}

/// In the order of the lines of `changes.jsonl`.
pub fn samples() -> Vec<Change> {
    let (user, company_id, account_id, access_id) = (UserId(2), CompanyId(1), AccountId(1), AccessId(1));
    let run = RunId(1);
    let reason = || String::from("Left");
    let details = RunDetails {
        kind: RunKind::Leaver,
        about: RunAbout::User(user),
        reason: reason(),
        day: Some(day("2026-11-30")),
        job: String::new(),
    };
    let account = account_id;
    let tasks = vec![
        (Task::Disable { user }, true),
        (Task::HandOver { account, user }, true),
        (Task::EndAccess { access: access_id }, true),
        (Task::ChangeSharedLogin { account, user }, true),
        (Task::CloseMailbox { account, user }, true),
        (Task::MoveSecondFactor { account, user }, true),
        (Task::HandOverMachine { machine: UserId(5), user }, true),
        (Task::ReplaceKit { number: directory::KitNumber(2), user }, true),
        (Task::NameNextInLine { account, user }, false),
        (Task::GiveAccess { account, user, roles: vec!["Viewer".into()], level: Level::ReadOnly }, false),
        (Task::EndCompany { company: company_id }, false),
    ];
    vec![
        Change::CompanyAdded(CompanyAdded {
            company: company_id,
            as_kind: CompanyKind::Partner,
            details: company(),
        }),
        Change::CompanyChanged(CompanyChanged {
            company: company_id,
            before: Box::new(company()),
            after: Box::new(CompanyDetails { name: "Brightwire".into(), ..CompanyDetails::default() }),
        }),
        Change::CompanyEnded(CompanyEnded { company: company_id, reason: reason() }),
        Change::CompanyResumed(CompanyResumed { company: company_id, reason: "Came back".into() }),
        Change::ProfileWritten(ProfileWritten {
            key: "till".into(),
            before: None,
            after: "name = \"Till\"".into(),
        }),
        Change::AccountOpened(AccountOpened { account, details: Box::new(account_details()) }),
        Change::AccountChanged(AccountChanged {
            account,
            before: Box::new(account_details()),
            after: Box::new(AccountDetails { name: "News".into(), ..account_details() }),
        }),
        Change::AccountClosed(AccountClosed { account, reason: "Not used".into() }),
        Change::AccountReopened(AccountReopened { account, reason: "Used again".into() }),
        Change::BillingWritten(BillingWritten {
            account,
            billing: Box::new(Billing {
                plan: "Standard".into(),
                price: "29 EUR a month".into(),
                renews_on: Some(day("2027-01-01")),
                card: "Office card".into(),
                invoices: "office@harbourlane.example".into(),
            }),
        }),
        Change::SupportWritten(SupportWritten {
            account,
            support: Box::new(Support {
                login_details: "Password in the safe".into(),
                contact: "+47 555 01 00".into(),
                tickets: "4471 open".into(),
            }),
        }),
        Change::OwnerNoteWritten(OwnerNoteWritten { account, note: "To be sold".into() }),
        Change::AccessGranted(AccessGranted {
            access: access_id,
            user,
            account,
            details: Box::new(access()),
        }),
        Change::AccessChanged(AccessChanged {
            access: access_id,
            user,
            account,
            before: Box::new(access()),
            after: Box::new(AccessDetails { level: Level::ReadOnly, last_seen: Seen::Never, ..access() }),
        }),
        Change::AccessEnded(AccessEnded { access: access_id, user, account, reason: reason() }),
        Change::RunStarted(RunStarted { run, details, tasks }),
        Change::StepDone(StepDone { run, step: 0, note: "Called them".into() }),
        Change::StepVerified(StepVerified { run, step: 0, how: "Looked at the list".into() }),
        Change::StepReopened(StepReopened { run, step: 0, reason: "Still there".into() }),
        Change::StepExcepted(StepExcepted {
            run,
            step: 0,
            until: day("2026-12-31"),
            reason: "Needed until then".into(),
        }),
        Change::StepAdded(StepAdded { run, what: "Get the office key back".into(), privileged: true }),
        Change::RunClosed(RunClosed { run }),
        Change::RunGivenUp(RunGivenUp { run, reason: "They stay".into() }),
        Change::JobWritten(JobWritten {
            name: "Designer".into(),
            accesses: vec![JobAccess { account, roles: vec!["Editor".into()], level: Level::Normal }],
        }),
    ]
}

fn account_details() -> AccountDetails {
    account()
}

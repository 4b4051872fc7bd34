//! Every call, by every role and signed out: refused or allowed as this table says.

use api::view::{
    AccessEdit, AccountsQuery, AuditFormat, AuditQuery, GridQuery, ImportChoices, ImportCounts,
    ImportOpening, ImportSource, JournalQuery, NameOf, NameTyped, NewAccess, NewUser, PeopleQuery,
    StaffAccess, StaffDetails, Standing,
};
use api::{Api, ApiError};
use directory::time::DAY;
use directory::{
    AccessDetails, AccessId, AccountId, Billing, CompanyDetails, CompanyId, CompanyKind, Grant, KitNumber,
    Level, NoticeId, ROLES, Refusal, Role, RunAbout, RunDetails, RunId, RunKind, Settings, Support, UserId,
    UserKind,
};
use testkit::{Office, Person, a_person, an_account, an_office};

/// What a call needs to be made with.
struct With {
    /// A user without a sign-in.
    plain: UserId,
    /// A user with a temporary sign-in as billing.
    signing: UserId,
    /// A partner, and somebody of it without a sign-in.
    partner: CompanyId,
    colleague: UserId,
    /// A leaver run about a user without a sign-in.
    run: RunId,
    owner: UserId,
    me: Person,
    folder: String,
    account: AccountId,
    /// An account that is closed and opened again.
    closing: AccountId,
    /// The plain user's access to the account.
    access: AccessId,
    /// The entry that gave it.
    entry: u32,
}

impl With {
    fn file(&self, name: &str) -> String {
        format!("{}/../{name}", self.folder)
    }

    fn leaving(&self, user: UserId) -> RunDetails {
        let (kind, about) = (RunKind::Leaver, RunAbout::User(user));
        RunDetails { kind, about, reason: "Leaves".into(), day: None, job: String::new() }
    }
}

type Call = fn(&mut Api, &With) -> Result<(), ApiError>;

/// Who may: O owner, A administrator, B billing, S support, C billing and support, U auditor, P partner manager.
/// Whatever is not listed is refused. `*` is everybody who is signed in.
const TABLE: &[(&str, &str, Call)] = &[
    ("home", "*", |d, _| d.home().map(drop)),
    ("acknowledge", "*", |d, _| d.acknowledge(NoticeId(999))),
    ("acknowledge_all", "*", |d, _| d.acknowledge_all()),
    ("measures", "OABSCU", |d, _| d.measures(None).map(drop)),
    ("all_not_met", "OABSCU", |d, _| d.all_not_met("dormant", None).map(drop)),
    ("not_met", "OABSCU", |d, _| d.not_met("dormant", None, 0).map(drop)),
    ("search", "OABSCU", |d, _| d.search("i").map(drop)),
    ("people", "OABSCU", |d, _| d.people(&PeopleQuery::default()).map(drop)),
    ("find_user", "OABSCU", |d, _| d.find_user("plain").map(drop)),
    ("find_company", "OABSCU", |d, _| d.find_company("Brightwire IT").map(drop)),
    ("find_account", "OABSCU", |d, _| d.find_account("Newsletter", None).map(drop)),
    ("person", "OABSCU", |d, w| d.person(w.plain).map(drop)),
    ("add_user", "O", |d, _| {
        let details = a_person("Zoe", "zoe");
        d.add_user(NewUser { kind: UserKind::Person, details, grant: None }).map(drop)
    }),
    ("change_user", "O", |d, w| d.change_user(w.plain, a_person("Plain Person", "plain"))),
    ("disable_user", "O", |d, w| d.disable_user(w.plain, "Left")),
    ("enable_user", "O", |d, w| d.enable_user(w.plain, "Back")),
    ("disable_users", "O", |d, w| d.disable_users(&[w.plain, w.signing], "Left")),
    ("enable_users", "O", |d, w| d.enable_users(&[w.plain], "Back")),
    ("role_choices", "*", |d, _| d.role_choices().map(drop)),
    ("give_sign_in", "O", |d, w| d.give_sign_in(w.plain, Grant::preset(Role::Billing)).map(drop)),
    ("change_grant", "OA", |d, w| d.change_grant(w.signing, Grant::preset(Role::Support), "Moves")),
    ("sign_out_user", "OA", |d, w| d.sign_out_user(w.signing)),
    ("check_caller", "OA", |d, w| d.check_caller(w.signing, "?").map(drop)),
    ("reset_sign_in", "OA", |d, w| d.reset_sign_in(w.signing, false).map(drop)),
    ("end_sign_in", "O", |d, w| d.end_sign_in(w.signing, "Done")),
    ("lockouts", "OA", |d, _| d.lockouts().map(drop)),
    ("clear_lockout", "OA", |d, w| d.clear_lockout(w.signing, "none")),
    ("recovery", "O", |d, _| d.recovery().map(drop)),
    ("make_kit", "O", |d, w| d.make_kit(w.owner, "Safe").map(drop)),
    ("save_kit", "O", |d, w| d.save_kit(&w.file("kit.pdf"), false).map(drop)),
    ("confirm_kit", "O", |d, _| d.confirm_kit("").map(drop)),
    ("check_kit", "O", |d, _| d.check_kit("").map(drop)),
    ("place_kit", "O", |d, _| d.place_kit(KitNumber(1), "Safe")),
    ("done_with_kit", "*", |d, _| d.done_with_kit()),
    ("journal", "OAU", |d, _| d.journal(&JournalQuery { limit: 1, ..Default::default() }).map(drop)),
    ("company_choices", "OABSCU", |d, _| d.company_choices().map(drop)),
    ("companies", "OABSCU", |d, _| d.companies().map(drop)),
    ("company", "OABSCU", |d, w| d.company(w.partner).map(drop)),
    ("add_company", "O", |d, _| d.add_company(CompanyKind::Client, named("Lakeside Ltd")).map(drop)),
    ("change_company", "O", |d, w| d.change_company(w.partner, named("Brightwire"))),
    ("own_staff", "P", |d, _| d.own_staff().map(drop)),
    ("add_own_staff", "P", |d, _| d.add_own_staff(staff("zelda")).map(drop)),
    ("change_own_staff", "P", |d, w| d.change_own_staff(w.colleague, staff("piet"))),
    ("disable_own_staff", "P", |d, w| d.disable_own_staff(w.colleague, "Left")),
    ("end_company", "O", |d, w| d.end_company(w.partner, "Over")),
    ("resume_company", "O", |d, w| d.resume_company(w.partner, "Again")),
    ("runs", "OABSCU", |d, _| d.runs().map(drop)),
    ("run", "OABSCU", |d, w| d.run(w.run).map(drop)),
    ("print_run", "OABSCU", |d, w| d.print_run(w.run, &w.file("run.pdf")).map(drop)),
    ("plan_run", "OA", |d, w| d.plan_run(&w.leaving(w.signing)).map(drop)),
    ("start_run", "OA", |d, w| d.start_run(w.leaving(w.signing), false).map(drop)),
    // Its first step disables the record, which is for those who look after users.
    ("take_steps", "O", |d, w| d.take_steps(w.run, &[0], "")),
    ("verify_steps", "OA", |d, w| d.verify_steps(w.run, &[0], "Looked")),
    ("reopen_step", "OA", |d, w| d.reopen_step(w.run, 0, "Still there")),
    ("except_step", "O", |d, w| d.except_step(w.run, 0, "2030-01-01".parse().unwrap(), "Later")),
    ("add_step", "OA", |d, w| d.add_step(w.run, "Get the office key back", false)),
    ("close_run", "OA", |d, w| d.close_run(w.run)),
    ("give_up_run", "OA", |d, w| d.give_up_run(w.run, "They stay")),
    ("jobs", "OABSCU", |d, _| d.jobs().map(drop)),
    ("job_like", "OABSCU", |d, w| d.job_like(w.plain).map(drop)),
    ("write_job", "OA", |d, _| d.write_job("Designer", Vec::new())),
    ("accounts", "OABSCU", |d, _| d.accounts(&AccountsQuery::default()).map(drop)),
    ("all_accounts", "OABSCU", |d, _| d.all_accounts(&AccountsQuery::default()).map(drop)),
    ("account", "OABSCU", |d, w| d.account(w.account, None).map(drop)),
    ("service_choices", "OABSCU", |d, _| d.service_choices().map(drop)),
    ("service", "OABSCU", |d, _| d.service("cloudflare").map(drop)),
    ("services", "OABSCU", |d, _| d.services().map(drop)),
    ("service_page", "OABSCU", |d, _| d.service_page("cloudflare").map(drop)),
    ("read_service", "OA", |d, w| d.read_service(&w.file("till.toml")).map(drop)),
    ("write_service", "OA", |d, _| d.write_service(services::find("zoom").unwrap())),
    ("forget_service", "OA", |d, _| d.forget_service("zoom")),
    ("save_service", "OABSCU", |d, w| d.save_service("slack", &w.file("slack.toml")).map(drop)),
    ("open_account_with", "O", |d, w| {
        let one = StaffAccess { user: w.owner, roles: Vec::new(), level: Level::Normal, since: None };
        d.open_account_with(an_account("Shop"), vec![one]).map(drop)
    }),
    ("open_account", "O", |d, _| d.open_account(an_account("Website")).map(drop)),
    ("change_account", "OA", |d, w| d.change_account(w.account, an_account("Letters"))),
    ("close_account", "O", |d, w| d.close_account(w.closing, "Not used")),
    ("reopen_account", "O", |d, w| d.reopen_account(w.closing, "Used again")),
    ("write_billing", "OABC", |d, w| d.write_billing(w.account, Billing::default())),
    ("write_support", "OASC", |d, w| d.write_support(w.account, Support::default())),
    ("write_owner_note", "O", |d, w| d.write_owner_note(w.account, "Ask Ingrid")),
    ("accesses", "OABSCU", |d, w| d.accesses(w.owner, None).map(drop)),
    ("grid", "OABSCU", |d, _| d.grid(&GridQuery::default()).map(drop)),
    ("give_access", "OA", |d, w| {
        let (user, account, details) = (w.owner, w.account, AccessDetails::default());
        d.give_access(NewAccess { user, account, details }).map(drop)
    }),
    ("change_access", "OA", |d, w| {
        let details = AccessDetails { login: "office".into(), ..AccessDetails::default() };
        d.change_access(w.access, details).map(drop)
    }),
    ("preview_edit", "OA", |d, w| d.preview_edit(&[w.access], &AccessEdit::Until { day: None }).map(drop)),
    ("edit_accesses", "OA", |d, w| {
        d.edit_accesses(&[w.access], &AccessEdit::Level { level: Level::Admin }).map(drop)
    }),
    ("open_import", "OA", |d, _| d.open_import(&a_table(), &ImportOpening::default()).map(drop)),
    ("preview_import", "OA", |d, _| {
        d.preview_import(&a_table(), &ImportOpening::default(), &its_choices()).map(drop)
    }),
    // It adds a user, which is for owners where the settings don't say otherwise.
    ("import", "O", |d, _| {
        let counts = ImportCounts { users_new: 1, ..ImportCounts::default() };
        d.import(&a_table(), &ImportOpening::default(), &its_choices(), &counts).map(drop)
    }),
    ("undo", "OA", |d, w| d.undo(w.entry).map(drop)),
    ("end_accesses", "OA", |d, w| d.end_accesses(&[w.access], "Done").map(drop)),
    ("journal_entry", "OAU", |d, _| d.journal_entry(1).map(drop)),
    ("verify", "OAU", |d, _| d.verify(&|_| {}).map(drop)),
    ("renew_tables", "O", |d, _| d.renew_tables(&|_| {})),
    ("export_journal", "OAU", |d, w| d.export_journal(&w.file("j.csv")).map(drop)),
    ("audit", "OAU", |d, _| d.audit(&AuditQuery::default()).map(drop)),
    ("audit_count", "OAU", |d, _| d.audit_count(&AuditQuery::default()).map(drop)),
    ("save_audit", "OAU", |d, w| {
        d.save_audit(&AuditQuery::default(), AuditFormat::Csv, &w.file("a.csv")).map(drop)
    }),
    ("name_warnings", "*", |d, _| {
        let typed = NameTyped { of: NameOf::User { id: None }, name: "Bo".into(), username: "bo".into() };
        d.name_warnings(&typed).map(drop)
    }),
    ("check_report", "OAU", |d, w| d.check_report(&w.file("a.csv")).map(drop)),
    ("settings", "*", |d, _| d.settings().map(drop)),
    ("change_settings", "O", |d, _| d.change_settings(Settings { lock_after: 7, ..Settings::default() })),
    ("rename_business", "O", |d, _| d.rename_business("Harbour Lane")),
    ("backup", "OA", |d, w| d.backup(&w.file("b.keyholder-backup")).map(drop)),
    ("set_daily_backups", "OA", |d, w| d.set_daily_backups(Some(&w.file("")))),
    ("test_notification", "*", |d, _| d.test_notification().map(drop)),
    ("begin_authenticator", "*", |d, w| d.begin_authenticator(w.me.password.clone()).map(drop)),
    ("finish_authenticator", "*", |d, _| d.finish_authenticator("000000")),
    ("change_question", "*", |d, w| d.change_question(w.me.password.clone(), "First desk?", "Window")),
    ("new_personal_code", "*", |d, w| d.new_personal_code(w.me.password.clone()).map(drop)),
    ("change_password", "*", |d, w| {
        d.change_password(w.me.password.clone(), "thirteen blue kites rise".into(), "000000")
    }),
];

/// A table of one person, and what its columns mean.
fn a_table() -> ImportSource {
    ImportSource::Pasted { table: "Name\tE-mail\nAda Imported\tada@harbourlane.example".into() }
}

fn its_choices() -> ImportChoices {
    ImportChoices {
        shape: import::Shape::List,
        meanings: vec![import::Meaning::Name, import::Meaning::Email],
        day_order: None,
        service: String::new(),
        account: String::new(),
        address: String::new(),
        ticked: Vec::new(),
    }
}

fn named(name: &str) -> CompanyDetails {
    CompanyDetails {
        name: name.into(),
        domains: vec!["brightwire.example".into()],
        ..CompanyDetails::default()
    }
}

fn staff(username: &str) -> StaffDetails {
    let notify = format!("{username}@brightwire.example");
    StaffDetails { name: "Piet Jansen".into(), username: username.into(), notify, ..StaffDetails::default() }
}

fn letter(role: Role) -> char {
    match role {
        Role::Owner => 'O',
        Role::Administrator => 'A',
        Role::Billing => 'B',
        Role::Support => 'S',
        Role::BillingAndSupport => 'C',
        Role::Auditor => 'U',
        Role::PartnerManager => 'P',
    }
}

fn office_with(role: Role) -> (Office, With) {
    let mut office = an_office();
    let me = if role == Role::Owner { office.owner.clone() } else { office.with("Nadia Rahman", role) };
    let colleague = office.of_partner(a_person("Piet", "piet"));
    let partner = colleague.company.unwrap();
    let mut record = |details, grant| {
        office.api.add_user(NewUser { kind: UserKind::Person, details, grant }).unwrap().user
    };
    let colleague = record(colleague, None);
    let mut add = |name: &str, username: &str, grant| record(a_person(name, username), grant);
    let plain = add("Plain", "plain", None);
    let signing = add("Signing", "signing", Some(Grant::preset(Role::Billing)));
    let leaver = add("Leaver", "leaver", None);
    let leaving = add("Leaving", "leaving", None);
    let account = office.api.open_account(an_account("Newsletter")).unwrap();
    let closing = office.api.open_account(an_account("Old shop")).unwrap();
    let mut give = |user| {
        office.api.give_access(NewAccess { user, account, details: AccessDetails::default() }).unwrap()
    };
    give(leaving);
    let entry = give(plain);
    let access = AccessId(2);
    let (owner, folder) = (office.owner.user, office.folder.clone());
    let run = RunId(1);
    let mut with =
        With { plain, signing, partner, colleague, run, owner, folder, me, account, closing, access, entry };
    with.run = office.api.start_run(with.leaving(leaver), false).unwrap();
    (office, with)
}

/// Whether the right was missing. Anything else, a wrong field or a kit that isn't there, comes after the right.
fn lacks_the_right(done: &Result<(), ApiError>) -> bool {
    matches!(
        done,
        Err(ApiError::NotSignedIn
            | ApiError::Refused {
                why: Refusal::NotAllowed { .. } | Refusal::OwnersOnly | Refusal::NotOwnCompany
            })
    )
}

#[test]
fn every_call_is_allowed_to_the_roles_of_the_table_and_to_nobody_else() {
    let mut wrong = Vec::new();
    for role in ROLES {
        let (mut office, with) = office_with(role);
        office.sign_in(&with.me);
        for (name, who, call) in TABLE {
            let done = call(&mut office.api, &with);
            let allowed = *who == "*" || who.contains(letter(role));
            if lacks_the_right(&done) == allowed {
                wrong.push(format!("{name} by {role:?}: {done:?}"));
            }
            assert!(
                matches!(office.api.standing(), Ok(Standing::Open(_))),
                "{name} by {role:?} ends no session"
            );
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "deny by default, no exceptions");
}

#[test]
fn every_call_but_another_password_is_refused_while_the_password_is_too_old() {
    let (mut office, with) = office_with(Role::Owner);
    office.api.change_settings(Settings { password_days: Some(30), ..Settings::default() }).unwrap();
    office.computer.clock.pass(31 * DAY);
    office.sign_in(&with.me);
    for (name, _, call) in TABLE {
        let done = call(&mut office.api, &with);
        match *name {
            "change_password" => assert_eq!(done, Err(ApiError::SignInRefused), "only the code is wrong"),
            "done_with_kit" => assert_eq!(done, Ok(()), "forgets what was never made"),
            _ => assert_eq!(done, Err(ApiError::Refused { why: Refusal::PasswordTooOld }), "{name}"),
        }
        let standing = office.api.standing();
        assert!(matches!(standing, Ok(Standing::PasswordTooOld(_))), "{name} ends no session: {standing:?}");
    }
    assert!(matches!(office.api.lock(), Ok(Standing::Locked(_))), "and whoever wants to goes");
}

#[test]
fn every_call_is_refused_when_nobody_is_signed_in_or_a_first_sign_in_is_open() {
    let (mut office, with) = office_with(Role::Owner);
    let temporary = office.api.reset_sign_in(with.signing, false).unwrap().temporary_password.unwrap();
    office.api.lock().unwrap();
    for (name, _, call) in TABLE {
        assert_eq!(call(&mut office.api, &with), Err(ApiError::NotSignedIn), "{name} while locked");
    }
    let standing = office.api.sign_in("signing", temporary, "", None).unwrap();
    assert!(matches!(standing, Standing::FirstSignIn(_)), "{standing:?}");
    for (name, _, call) in TABLE {
        assert_eq!(call(&mut office.api, &with), Err(ApiError::NotSignedIn), "{name} at a first sign-in");
    }
    office.api.close_vault().unwrap();
    for (name, _, call) in TABLE {
        assert_eq!(call(&mut office.api, &with), Err(ApiError::NotSignedIn), "{name} without a vault");
    }
}

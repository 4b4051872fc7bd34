//! An office of format 1 in `tests/vectors/v1`: a vault, a backup of it, an audit, and what opens them. It was made once,
//! and every program from then on opens it.
//!
//! The office that is made here is the same one. With `KEYHOLDER_VECTORS` naming a folder it is made at the cost of a
//! released program and left there; that is how the files came to be.

use std::fs;
use std::path::{Path, PathBuf};

use api::view::{
    AuditBy, AuditFormat, AuditQuery, FirstSignInAnswers, NewAccess, NewUser, ReportCheck, Standing,
    StrikeWhat, Successor, Verified,
};
use api::{Api, ApiError};
use directory::time::DAY;
use directory::{
    AccessDetails, AccountDetails, AccountId, Billing, Grant, JobAccess, KitNumber, Level, Mailbox, Role,
    RunAbout, RunDetails, RunId, RunKind, SecondFactor, Settings, Support, Timestamp, UserDetails, UserKind,
};
use keys::KdfParams;
use serde::{Deserialize, Serialize};
use testkit::{
    FakeComputer, Office, Person, a_computer, a_person, an_account, an_office_on, authenticator_code,
};

/// 5 January 2026, 09:00 in UTC.
const JANUARY: Timestamp = Timestamp(1_767_603_600_000);
const VAULT: &str = "Harbour Lane Studio.keyholder";
const BACKUP: &str = "Harbour Lane Studio.keyholder-backup";
const AUDIT: &str = "audit.json";
const SECRETS: &str = "secrets.json";
const FILES: [&str; 3] = ["vault.db", "vault.keys", "vault.keys.2"];
const WARNING: &str =
    "Public test vectors: whoever has Keyholder's source has these. Nothing real is opened by them.";

/// What opens the office.
#[derive(Serialize, Deserialize)]
struct Secrets {
    warning: String,
    /// A moment after the last entry, in milliseconds since 1970.
    opened_from: i64,
    vault_secret: String,
    /// Of Ingrid's kit in force.
    kit: String,
    /// Of the kit before.
    replaced_kit: String,
    people: Vec<Known>,
}

/// Somebody who signs in.
#[derive(Serialize, Deserialize)]
struct Known {
    username: String,
    password: String,
    authenticator: String,
    personal_code: String,
}

/// Completes a sign-in with a temporary password.
fn completes(office: &mut Office, person: &Person, temporary: String) -> Person {
    office.api.lock().unwrap();
    office.computer.clock.pass(60_000);
    office.api.sign_in(&person.username, temporary, "", None).unwrap();
    let secret = office.api.new_authenticator().unwrap().secret.replace(' ', "");
    let password = format!("{} was reset in January", person.username);
    let answers = FirstSignInAnswers {
        password: Some(password.clone()),
        code: authenticator_code(&secret, office.computer.clock.wall()),
        question: "Which boat?".into(),
        answer: "Sea Lantern".into(),
    };
    let code = office.api.finish_first_sign_in(answers).unwrap().groups.join("-");
    Person { password, secret, code, ..person.clone() }
}

/// Two accounts, and somebody with access to each.
fn fill(api: &mut Api, mailbox_of: &Person) {
    let aylin = NewUser { kind: UserKind::Person, details: a_person("Aylin Demir", "aylin"), grant: None };
    let aylin = api.add_user(aylin).unwrap().user;
    let forms = UserDetails {
        responsible: Some(aylin),
        purpose: "Sends the contact form".into(),
        ..a_person("Website forms", "forms")
    };
    api.add_user(NewUser { kind: UserKind::Api, details: forms, grant: None }).unwrap();
    let newsletter = AccountDetails {
        number: "77-1204".into(),
        seats: Some(3),
        mailbox: Mailbox {
            address: "news@harbourlane.example".into(),
            shared: true,
            readers: vec![mailbox_of.user],
        },
        ..an_account("Newsletter")
    };
    let newsletter = api.open_account(newsletter).unwrap();
    let website = AccountDetails { service: "our-own-server".into(), ..an_account("Website") };
    let website = api.open_account(website).unwrap();
    for (user, account, level) in [
        (aylin, newsletter, Level::Owner),
        (mailbox_of.user, newsletter, Level::Admin),
        (aylin, website, Level::Normal),
    ] {
        let details = AccessDetails {
            level,
            login: "news".into(),
            roles: vec!["Editor".into()],
            second_factor: SecondFactor::On,
            reason: "Writes the newsletter".into(),
            ..AccessDetails::default()
        };
        api.give_access(NewAccess { user, account, details }).unwrap();
    }
    api.write_job(
        "Editor",
        vec![JobAccess { account: newsletter, roles: vec!["Editor".into()], level: Level::Normal }],
    )
    .unwrap();
}

/// What few may read, of one account, as it stands in this month.
fn seal(api: &mut Api, account: AccountId, month: &str) {
    let billing = Billing { plan: format!("Plus in {month}"), price: "29 EUR".into(), ..Billing::default() };
    api.write_billing(account, billing).unwrap();
    let support = Support { login_details: format!("In the safe since {month}"), ..Support::default() };
    api.write_support(account, support).unwrap();
    api.write_owner_note(account, &format!("To be ended after {month}")).unwrap();
}

/// Two owners forget somebody who left, and strike out where the first kit lay.
fn strike_out(office: &mut Office, second: &Person) {
    let carl = NewUser { kind: UserKind::Person, details: a_person("Carl Nord", "carl"), grant: None };
    let carl = office.api.add_user(carl).unwrap().user;
    office.api.disable_user(carl, "Went to sea").unwrap();
    let bank = office.api.texts_with("bank", &|_| {}).unwrap().into_iter().map(|text| text.at).collect();
    let strikes = [StrikeWhat::Person { user: carl }, StrikeWhat::Texts { texts: bank }];
    for what in &strikes {
        office.api.ask_to_strike(what).unwrap();
    }
    office.sign_in(second);
    for what in &strikes {
        office.api.strike(what, &|_| {}).unwrap();
    }
    office.sign_in(&office.owner.clone());
}

/// Makes the office on a computer. The files lie on its disk afterwards.
fn make(computer: FakeComputer) -> (Office, Secrets) {
    computer.clock.set(JANUARY);
    let mut office = an_office_on(computer);
    let clock = office.computer.clock.clone();
    // It shall open in any year.
    let rules = Settings { expire_days: None, administrators_manage_users: true, ..Settings::default() };
    office.api.change_settings(rules).unwrap();
    let staff = [
        ("Otto Berg", Role::Owner),
        ("Ada Brandt", Role::Administrator),
        ("Bill Evans", Role::Billing),
        ("Sam Okoro", Role::Support),
        ("Bea Lind", Role::BillingAndSupport),
        ("Audra Petit", Role::Auditor),
        ("Lena Voss", Role::Administrator),
    ];
    let mut people = staff.map(|(name, role)| office.with(name, role)).to_vec();
    people.push(office.with_grant("Pia Lund", Grant::preset(Role::PartnerManager)));
    let lena = people.remove(6);
    fill(&mut office.api, &people[1]);
    let (newsletter, website) = (AccountId(1), AccountId(2));
    seal(&mut office.api, newsletter, "January");
    let first_kit = office.api.make_kit(office.owner.user, "Bank").unwrap();
    office.api.confirm_kit(&first_kit.code.join("-")).unwrap();
    office.api.done_with_kit().unwrap();

    // From here on keys get new epochs: somebody leaves, somebody's grant shrinks, somebody is reset, a password changes.
    clock.pass(30 * DAY);
    office.sign_in(&office.owner.clone());
    let leaving = RunDetails {
        kind: RunKind::Leaver,
        about: RunAbout::User(lena.user),
        reason: "Moves to another town".into(),
        day: Some("2026-02-04".parse().unwrap()),
        job: String::new(),
    };
    office.api.start_run(leaving, false).unwrap();
    office.api.take_steps(RunId(1), &[0], "Said goodbye").unwrap();
    seal(&mut office.api, website, "February");
    let temporary = office.api.reset_sign_in(people[1].user, false).unwrap().temporary_password.unwrap();
    people[1] = completes(&mut office, &people[1].clone(), temporary);
    office.sign_in(&office.owner.clone());
    office.api.change_grant(people[4].user, Grant::preset(Role::Billing), "No more tickets").unwrap();
    clock.pass(60_000);
    let chosen = "brass lantern on the mole".to_owned();
    let code = office.owner.code_at(clock.wall());
    office.api.change_password(office.owner.password.clone(), chosen.clone(), &code).unwrap();
    office.owner.password = chosen;
    office.sign_in(&office.owner.clone());
    seal(&mut office.api, newsletter, "March");
    let kit = office.api.make_kit(office.owner.user, "Notary").unwrap();
    office.api.confirm_kit(&kit.code.join("-")).unwrap();
    office.api.done_with_kit().unwrap();

    strike_out(&mut office, &people[0]);
    let path = office.computer.text(BACKUP);
    office.api.backup(&path).unwrap();
    let query = AuditQuery { by: AuditBy::Person, ..AuditQuery::default() };
    let path = office.computer.text(AUDIT);
    office.api.save_audit(&query, AuditFormat::Json, &path).unwrap();
    office.api.close_vault().unwrap();
    people.insert(0, office.owner.clone());
    let known = |person: Person| Known {
        username: person.username,
        password: person.password,
        authenticator: person.secret,
        personal_code: person.code,
    };
    let secrets = Secrets {
        warning: WARNING.into(),
        opened_from: clock.wall().plus(DAY).0,
        vault_secret: kit.vault_secret.join("-"),
        kit: kit.code.join("-"),
        replaced_kit: first_kit.code.join("-"),
        people: people.into_iter().map(known).collect(),
    };
    (office, secrets)
}

/// A computer that never saw the office, with copies of its files.
fn elsewhere(from: &Path, secrets: &Secrets) -> FakeComputer {
    let computer = a_computer("LAPTOP");
    computer.clock.set(Timestamp(secrets.opened_from));
    fs::create_dir(computer.path(VAULT)).unwrap();
    for file in FILES {
        fs::copy(from.join(VAULT).join(file), computer.path(VAULT).join(file)).unwrap();
    }
    for file in [BACKUP, AUDIT] {
        fs::copy(from.join(file), computer.path(file)).unwrap();
    }
    computer
}

/// Signs somebody in, a minute later.
fn sign_in(
    api: &mut Api,
    computer: &FakeComputer,
    secrets: &Secrets,
    who: &Known,
) -> Result<Standing, ApiError> {
    computer.clock.pass(60_000);
    let code = authenticator_code(&who.authenticator, computer.clock.wall());
    api.sign_in(&who.username, who.password.clone(), &code, Some(&secrets.vault_secret))
}

fn verified(api: &mut Api) {
    let found = api.verify(&|_| {}).unwrap();
    assert!(matches!(found, Verified::Good { .. }), "{found:?}");
}

/// Everything that opens it does, and what is in it agrees.
fn opens(from: &Path) {
    let secrets: Secrets = serde_json::from_slice(&fs::read(from.join(SECRETS)).unwrap()).unwrap();
    let computer = elsewhere(from, &secrets);
    let mut api = computer.api();
    api.open_vault(&computer.text(VAULT)).unwrap();
    for who in &secrets.people {
        let signed_in = sign_in(&mut api, &computer, &secrets, who);
        assert!(matches!(signed_in, Ok(Standing::Open(_))), "{}: {signed_in:?}", who.username);
        api.lock().unwrap();
    }
    let owner = &secrets.people[0];
    let wrong = Known {
        password: "brass lantern on the moles".into(),
        authenticator: owner.authenticator.clone(),
        username: owner.username.clone(),
        personal_code: String::new(),
    };
    assert!(sign_in(&mut api, &computer, &secrets, &wrong).is_err(), "and nothing else does");

    sign_in(&mut api, &computer, &secrets, owner).unwrap();
    verified(&mut api);
    let checked = api.check_report(&computer.text(AUDIT)).unwrap();
    assert!(matches!(checked, ReportCheck::Agrees { lines: 10.., .. }), "{checked:?}");
    for gone in ["Carl Nord", "Went to sea", "Bank"] {
        assert!(api.texts_with(gone, &|_| {}).unwrap().is_empty(), "{gone} was struck out");
    }
    for account in [AccountId(1), AccountId(2)] {
        let page = api.account(account, None).unwrap();
        let told = format!("{page:?}");
        for sealed in ["Plus in ", "In the safe since ", "To be ended after "] {
            assert!(told.contains(sealed), "{sealed} in {told}");
        }
    }
    api.lock().unwrap();

    // The kit in force opens it and the one before doesn't; nothing is used up by looking.
    let secret = Some(secrets.vault_secret.as_str());
    let replaced = api.recovery_open(&secrets.replaced_kit, secret, Default::default());
    assert!(replaced.is_err(), "{replaced:?}");
    let opened = api.recovery_open(&secrets.kit, secret, Default::default()).unwrap();
    assert_eq!((opened.kit, opened.owner.as_str()), (KitNumber(2), "Ingrid Solberg"));
    api.recovery_cancel().unwrap();

    // A personal code sets a new password.
    let ada = secrets.people.iter().find(|known| known.username == "ada").unwrap();
    let question = api.personal_question("ada", &ada.personal_code, secret).unwrap();
    assert_eq!(question, "Which boat?");

    // The backup is a vault of its own, which a successor takes over with the kit.
    api.close_vault().unwrap();
    let next = elsewhere(from, &secrets);
    let mut api = next.api();
    fs::create_dir(next.path("restored")).unwrap();
    api.restore_backup(&next.text(BACKUP), &next.text("restored")).unwrap();
    sign_in(&mut api, &next, &secrets, &secrets.people[1]).unwrap();
    verified(&mut api);
    api.lock().unwrap();
    api.recovery_open(&secrets.kit, secret, Default::default()).unwrap();
    let successor = Successor {
        name: "Rosa Delgado".into(),
        username: "rosa".into(),
        notify: "rosa@harbourlane.example".into(),
        password: "eleven red bridges up".into(),
    };
    api.recovery_finish(successor).unwrap();
    let phone = api.new_authenticator().unwrap().secret;
    let answers = FirstSignInAnswers {
        password: None,
        code: authenticator_code(&phone, next.clock.wall()),
        question: "First street?".into(),
        answer: "Quay Street".into(),
    };
    api.finish_first_sign_in(answers).unwrap();
    verified(&mut api);
}

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors/v1")
}

#[test]
fn the_office_of_format_1_opens_for_ever() {
    opens(&vectors());
}

#[test]
fn it_is_made_today_as_it_was_then() {
    let keep = std::env::var_os("KEYHOLDER_VECTORS").map(PathBuf::from);
    let mut computer = a_computer("FRONT-DESK");
    if keep.is_some() {
        computer.kdf = KdfParams::RELEASED_FLOOR;
    }
    let (office, secrets) = make(computer);
    let disk = office.computer.disk.path();
    fs::write(disk.join(SECRETS), serde_json::to_string_pretty(&secrets).unwrap() + "\n").unwrap();
    opens(disk);
    let Some(keep) = keep else { return };
    fs::create_dir_all(keep.join(VAULT)).unwrap();
    for file in FILES {
        fs::copy(disk.join(VAULT).join(file), keep.join(VAULT).join(file)).unwrap();
    }
    for file in [BACKUP, AUDIT, SECRETS] {
        fs::copy(disk.join(file), keep.join(file)).unwrap();
    }
}

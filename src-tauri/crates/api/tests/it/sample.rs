//! The sample office.

use std::collections::BTreeSet;

use api::view::{
    AuditFormat, AuditQuery, PeopleQuery, PeopleTab, PersonState, SampleMade, SampleSignIn, Standing,
    Verified,
};
use api::{Api, ApiError, FileFault};
use directory::{Role, time::DAY};
use testkit::{FakeComputer, KeyringIs, a_desk, authenticator_code};

fn made() -> (FakeComputer, Api, SampleMade) {
    let (computer, mut api) = a_desk();
    let made = api.make_sample(&computer.text("")).unwrap();
    api.open_vault(&made.folder).unwrap();
    (computer, api, made)
}

fn sign_in(api: &mut Api, computer: &FakeComputer, who: &SampleSignIn, secret: Option<&str>) -> Standing {
    api.lock().unwrap();
    computer.clock.pass(60_000);
    let code = authenticator_code(&who.totp_secret, computer.clock.wall());
    api.sign_in(&who.username, who.password.clone(), &code, secret).unwrap()
}

#[test]
fn everybody_it_names_can_sign_in_and_what_it_holds_is_sound() {
    let (computer, mut api, made) = made();
    assert_eq!(computer.log.lines(), Vec::<String>::new(), "nothing unexpected");
    assert_eq!(made.vault_secret, None, "the keyring has it");
    let roles: Vec<Role> = made.sign_ins.iter().map(|who| who.role).collect();
    assert_eq!(roles, [Role::Owner, Role::Owner, Role::Auditor]);
    for who in &made.sign_ins {
        let Standing::Open(me) = sign_in(&mut api, &computer, who, None) else {
            panic!("{} signs in", who.name)
        };
        assert!(me.sample && me.role == who.role && me.name == who.name, "{me:?}");
        let page = api.people(&PeopleQuery { limit: 500, ..PeopleQuery::default() }).unwrap();
        assert_eq!(page.total, 40, "everybody is there");
        let verified = api.verify(&|_| {}).unwrap();
        assert!(
            matches!(verified, Verified::Good { .. }),
            "made by commands, so everything agrees: {verified:?}"
        );
    }
}

#[test]
fn there_is_something_of_every_kind_in_it() {
    let (computer, mut api, made) = made();
    sign_in(&mut api, &computer, &made.sign_ins[0], None);
    let home = api.home().unwrap();
    let found: BTreeSet<&str> = home.findings.iter().map(|finding| finding.check.as_str()).collect();
    for check in [
        "past_end",
        "backup_old",
        "kit_unconfirmed",
        "machine_neglected",
        "sign_in_expires",
        "temporary_unused",
    ] {
        assert!(found.contains(check), "{check} in {found:?}");
    }
    assert!(!home.notices.is_empty(), "and something to acknowledge");
    let rows = api.people(&PeopleQuery { limit: 500, ..PeopleQuery::default() }).unwrap();
    let state = |name: &str| rows.rows.iter().find(|row| row.name == name).map(|row| &row.state).unwrap();
    assert!(matches!(state("Leah Fischer"), PersonState::Locked { .. }), "by real wrong tries");
    assert!(matches!(state("Tomás Ortega"), PersonState::Expired { .. }));
    assert!(matches!(state("Aylin Demir"), PersonState::NotYetSignedIn));
    assert!(matches!(state("Colin Frost"), PersonState::PastEnd { .. }));
    assert!(matches!(state("Jonas Weber"), PersonState::Disabled { .. }));
    assert_eq!(api.lockouts().unwrap()[0].name, "Leah Fischer");
    let tabs = rows.tabs;
    assert!(tabs.api >= 4 && tabs.integration >= 4 && tabs.disabled >= 4 && tabs.sign_in >= 7, "{tabs:?}");
    let locked =
        api.people(&PeopleQuery { tab: PeopleTab::Locked, limit: 9, ..PeopleQuery::default() }).unwrap();
    assert_eq!(locked.total, 1);
}

#[test]
fn an_audit_of_a_past_day_of_it_holds_nothing_of_later() {
    let (computer, mut api, made) = made();
    sign_in(&mut api, &computer, &made.sign_ins[0], None);
    let as_of = computer.clock.wall().plus(-240 * DAY);
    let query = AuditQuery { as_of: Some(as_of), active_only: false, ..AuditQuery::default() };
    let text = String::from_utf8(api.audit_bytes(&query, AuditFormat::Json).unwrap()).unwrap();
    let report: serde_json::Value = serde_json::from_str(&text).unwrap();
    let rows: Vec<_> = report["groups"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|group| group["rows"].as_array().unwrap())
        .collect();
    assert!(rows.len() > 20, "much was there already: {}", rows.len());
    let day = as_of.day_utc().to_string();
    for row in rows {
        let seen = row["last_seen"]["rfc3339"].as_str().unwrap_or_default();
        assert!(seen.get(..10).is_none_or(|seen| seen <= day.as_str()), "{row}");
        assert!(row["role"] != "Owner" || row["state"] != "expired", "owners could sign in: {row}");
    }
}

#[test]
fn it_takes_the_place_of_nothing_and_works_without_a_keyring() {
    let (computer, mut api) = a_desk();
    computer.keyring.set_state(KeyringIs::Absent);
    let made = api.make_sample(&computer.text("Trying.keyholder")).unwrap();
    let secret = made.vault_secret.expect("nothing else keeps it").join("-");
    api.open_vault(&made.folder).unwrap();
    sign_in(&mut api, &computer, &made.sign_ins[0], Some(&secret));
    let taken = api.make_sample(&computer.text("Trying.keyholder")).unwrap_err();
    assert!(matches!(taken, ApiError::File { fault: FileFault::Exists, .. }), "{taken:?}");
    let nowhere = api.make_sample(&computer.text("no/such/folder")).unwrap_err();
    assert!(matches!(nowhere, ApiError::File { fault: FileFault::Missing, .. }), "{nowhere:?}");
}

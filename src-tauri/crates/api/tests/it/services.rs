//! Service profiles: the list, one service's page, and profiles of the business's own by form and by file.

use std::fs;

use api::view::{JournalQuery, ProfileComes};
use api::{Api, ApiError};
use directory::{AccountDetails, Refusal, Role};
use services::Profile;
use testkit::{Office, an_account, an_office};

use crate::refused;

/// What comes with the program about Zoom, changed so that one sees whose it is.
fn own_zoom() -> Profile {
    Profile { what: "Meets our clients.".into(), ..services::find("zoom").unwrap().clone() }
}

fn till() -> Profile {
    Profile { key: "till".into(), name: "The till".into(), ..own_zoom() }
}

pub(crate) fn file(office: &Office, name: &str) -> String {
    format!("{}/../{name}", office.folder)
}

fn entries(api: &mut Api) -> u32 {
    api.journal(&JournalQuery { limit: 1, ..JournalQuery::default() }).unwrap().entries
}

#[test]
fn the_list_counts_open_accounts_and_names_services_without_a_profile() {
    let mut office = an_office();
    let api = &mut office.api;
    api.open_account(an_account("Newsletter")).unwrap();
    let closed = api.open_account(an_account("Old letters")).unwrap();
    api.close_account(closed, "Not used").unwrap();
    api.open_account(AccountDetails { service: "our-server".into(), ..an_account("Server") }).unwrap();
    let page = api.services().unwrap();
    let row = |key: &str| page.rows.iter().find(|row| row.key == key).unwrap();
    assert_eq!(row("constant-contact").accounts, 1, "a closed account is held no more");
    assert_eq!((row("our-server").accounts, row("our-server").category), (1, None), "nothing is known of it");
    assert!(!row("zoom").own && page.can_write);
    let held = api.service_page("constant-contact").unwrap().accounts;
    let names: Vec<_> = held.iter().map(|one| (one.name.as_str(), one.closed)).collect();
    assert_eq!(names, [("Newsletter", false), ("Old letters", true)], "open ones first");
    let page = api.service_page("our-server").unwrap();
    assert!(page.service.is_none() && page.profile.is_none(), "nothing is made up");
    assert_eq!(api.service_page("nobody-knows").unwrap_err(), refused(Refusal::NoSuchService));
}

#[test]
fn an_own_profile_stands_before_the_one_that_comes_with_the_program_until_it_is_taken_away() {
    let mut office = an_office();
    let api = &mut office.api;
    api.open_account(AccountDetails { service: "zoom".into(), ..an_account("Meetings") }).unwrap();
    api.write_service(&own_zoom()).unwrap();
    let page = api.service_page("zoom").unwrap();
    assert!(page.own && page.built_in, "the page says that it replaces another");
    assert_eq!(page.service.unwrap().what, "Meets our clients.");
    let row = api.services().unwrap().rows.into_iter().find(|row| row.key == "zoom").unwrap();
    assert!(row.own && row.replaces);
    assert_eq!(api.write_service(&own_zoom()), Err(refused(Refusal::NothingToChange)), "nothing new is said");

    api.forget_service("zoom").unwrap();
    let page = api.service_page("zoom").unwrap();
    assert!(!page.own, "the one that comes with the program counts again");
    assert_eq!(page.profile.as_ref(), services::find("zoom"));
    assert_eq!(
        api.forget_service("zoom"),
        Err(refused(Refusal::NoSuchService)),
        "there is none to take away"
    );
    api.write_service(&own_zoom()).unwrap();
    assert!(api.service_page("zoom").unwrap().own, "and it can be written again");
    let told = api.journal(&JournalQuery { limit: 3, ..JournalQuery::default() }).unwrap().rows;
    let told: Vec<&str> = told.iter().flat_map(|row| &row.what).map(String::as_str).collect();
    assert_eq!(
        told,
        [
            "Ingrid Solberg wrote a profile of the service zoom.",
            "Ingrid Solberg took away the own profile of the service zoom.",
            "Ingrid Solberg wrote a profile of the service zoom."
        ]
    );
    assert!(
        matches!(api.verify(&|_| {}).unwrap(), api::view::Verified::Good { .. }),
        "a replay gives the same"
    );
}

#[test]
fn an_own_profile_goes_to_a_file_and_comes_back_the_same() {
    let mut office = an_office();
    let path = file(&office, "till.toml");
    let api = &mut office.api;
    api.write_service(&till()).unwrap();
    api.save_service("till", &path).unwrap();
    assert_eq!(api.read_service(&path).unwrap().comes, ProfileComes::Same);
    api.forget_service("till").unwrap();
    let read = api.read_service(&path).unwrap();
    assert_eq!((read.comes, &read.profile), (ProfileComes::New, &till()), "nothing is lost on the way");
    api.write_service(&read.profile).unwrap();
    api.save_service("till", &path).unwrap_err();

    let changed = fs::read_to_string(&path).unwrap().replace("The till", "Our till");
    fs::write(&path, changed.replace("\"till\"", "\"slack\"")).unwrap();
    assert_eq!(
        api.read_service(&path).unwrap().comes,
        ProfileComes::BeforeBuiltIn,
        "the page says so before"
    );
    fs::write(&path, changed).unwrap();
    assert_eq!(api.read_service(&path).unwrap().comes, ProfileComes::BeforeOwn);
}

#[test]
fn a_broken_file_is_named_with_line_and_reason_and_nothing_is_written() {
    let mut office = an_office();
    let path = file(&office, "broken.toml");
    let good = till().write();
    let line = 1 + good.lines().position(|line| line.starts_with("category")).unwrap();
    let before = entries(&mut office.api);
    fs::write(&path, good.replace("category = \"communication\"", "category = \"chatting\"")).unwrap();
    let Err(ApiError::Profile { path: Some(named), faults }) = office.api.read_service(&path) else {
        panic!("it can't be used")
    };
    assert_eq!(named, path);
    assert_eq!(faults.iter().map(|fault| fault.line).collect::<Vec<_>>(), [u32::try_from(line).ok()]);
    assert!(faults[0].reason.contains("\"chatting\""), "{faults:?}");

    let mut bytes = good.into_bytes();
    bytes.splice(12..12, [b'\n', 0xff]);
    fs::write(&path, bytes).unwrap();
    let error = office.api.read_service(&path).unwrap_err();
    assert!(matches!(&error, ApiError::Profile { faults, .. } if faults[0].line == Some(3)), "{error:?}");
    fs::write(&path, "#".repeat(70_000)).unwrap();
    let error = office.api.read_service(&path).unwrap_err();
    assert!(
        matches!(&error, ApiError::Profile { faults, .. } if faults[0].reason.contains("64")),
        "{error:?}"
    );
    assert!(matches!(office.api.read_service("/nowhere/x.toml"), Err(ApiError::File { .. })));
    assert_eq!(entries(&mut office.api), before, "reading writes nothing");
}

#[test]
fn what_would_not_read_as_a_profile_is_not_written() {
    let mut office = an_office();
    let before = entries(&mut office.api);
    let nameless = Profile { name: "  ".into(), ..till() };
    let no_roles = Profile { roles: Vec::new(), ..till() };
    let two_lines = Profile { what: "One line.\nAnother.".into(), ..till() };
    let long = Profile { key: "k".repeat(65), ..till() };
    for wrong in [nameless, no_roles, two_lines, long] {
        let error = office.api.write_service(&wrong).unwrap_err();
        assert!(
            matches!(&error, ApiError::Profile { path: None, faults } if faults[0].line.is_none()),
            "{error:?}"
        );
    }
    assert_eq!(entries(&mut office.api), before, "nothing was written");
}

#[test]
fn whoever_reads_the_register_reads_profiles_and_writes_none() {
    let mut office = an_office();
    let auditor = office.with("Audra Check", Role::Auditor);
    office.sign_in(&auditor);
    let page = office.api.service_page("zoom").unwrap();
    assert!(!page.can_write && !office.api.services().unwrap().can_write);
    let refusal = office.api.write_service(&till()).unwrap_err();
    assert!(matches!(refusal, ApiError::Refused { why: Refusal::NotAllowed { .. } }), "{refusal:?}");
}

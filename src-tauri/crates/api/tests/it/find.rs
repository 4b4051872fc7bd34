//! What a name or a number means.

use std::time::Instant;

use api::view::{
    AccountChoice, AccountMeant, ImportChoices, ImportOpening, ImportSource, NewUser, PeopleQuery, Standing,
    UserMeant,
};
use api::{Api, ApiError};
use directory::time::DAY;
use directory::{
    AccountDetails, AccountId, CompanyDetails, CompanyKind, Permission, Refusal, Role, UserDetails, UserId,
    UserKind,
};
use testkit::{a_person, an_account, an_office};

use crate::refused;

fn add(api: &mut Api, details: UserDetails) -> UserId {
    api.add_user(NewUser { kind: UserKind::Person, details, grant: None }).unwrap().user
}

fn account(api: &mut Api, named: &str) -> Result<AccountId, ApiError> {
    match api.find_account(named, None)? {
        AccountMeant::One(account) => Ok(account),
        AccountMeant::AnyOf(choices) => panic!("{named} means any of {choices:?}"),
    }
}

fn choices(api: &mut Api, named: &str) -> Vec<AccountChoice> {
    match api.find_account(named, None).unwrap() {
        AccountMeant::One(account) => panic!("{named} means {account:?}"),
        AccountMeant::AnyOf(choices) => choices,
    }
}

#[test]
fn a_user_is_found_by_username_in_any_case_and_by_number() {
    let mut office = an_office();
    let bo = add(&mut office.api, a_person("Bo Lind", "bo"));
    let weiss = add(&mut office.api, a_person("Jürgen Weiß", "j.weiß"));
    let find = |api: &mut Api, named: &str| api.find_user(named).map(|user| user.id);
    for typed in ["bo", " BO ", "no.2", "No. 2"] {
        assert_eq!(find(&mut office.api, typed), Ok(bo), "{typed}");
    }
    assert_eq!(find(&mut office.api, "J.WEISS"), Ok(weiss), "as the register compares usernames");
    assert_eq!(
        office.api.find_user("bo").unwrap(),
        UserMeant { id: bo, name: "Bo Lind".into(), username: "bo".into() }
    );
    for typed in ["Bo Lind", "b", "", "2", "no.", "no.99", "no.two", "no.-2"] {
        assert_eq!(find(&mut office.api, typed), Err(refused(Refusal::NoSuchUser)), "{typed}");
    }
    let numbered = add(&mut office.api, a_person("Somebody", "no.2"));
    assert_eq!(find(&mut office.api, "no.2"), Ok(numbered), "a username comes before a number");
    office.api.disable_user(bo, "Left").unwrap();
    assert_eq!(find(&mut office.api, "bo"), Ok(bo), "whoever is disabled stays in the register");
}

#[test]
fn a_company_is_found_by_name_in_any_case_and_by_number() {
    let mut office = an_office();
    let details = CompanyDetails { name: "Quayside Bakery".into(), ..CompanyDetails::default() };
    let bakery = office.api.add_company(CompanyKind::Client, details).unwrap();
    for typed in ["Quayside Bakery", "  quayside BAKERY ", "no.1"] {
        assert_eq!(office.api.find_company(typed), Ok(bakery), "{typed}");
    }
    for typed in ["Quayside", "1", "no.2"] {
        assert_eq!(office.api.find_company(typed), Err(refused(Refusal::NoSuchCompany)), "{typed}");
    }
}

#[test]
fn an_account_whose_name_is_a_number_can_be_named() {
    let mut office = an_office();
    let api = &mut office.api;
    let first = api.open_account(an_account("Website")).unwrap();
    let twelve = api.open_account(an_account("12")).unwrap();
    assert_eq!(account(api, "12"), Ok(twelve), "no account has this number");
    assert_eq!(account(api, "no.12"), Err(refused(Refusal::NoSuchAccount)), "which is a number and no name");
    assert_eq!(account(api, "1"), Ok(first), "a bare number is a number");
    assert_eq!(account(api, "no.1"), Ok(first));
    let one = api.open_account(an_account("1")).unwrap();
    let ids: Vec<AccountId> = choices(api, "1").iter().map(|choice| choice.id).collect();
    assert_eq!(ids, [one, first], "its name or its number: nobody guesses");
    assert_eq!(account(api, "no.1"), Ok(first), "each of them can be said");
    assert_eq!(account(api, "no.3"), Ok(one));
    let called = api.open_account(an_account("no.1")).unwrap();
    assert_eq!(account(api, "no.1"), Ok(first), "a number can always be said");
    assert_eq!(account(api, "no.4"), Ok(called));
}

#[test]
fn of_several_accounts_of_one_name_none_is_guessed() {
    let mut office = an_office();
    let api = &mut office.api;
    let at = |service: &str| AccountDetails { service: service.into(), ..an_account("Newsletter") };
    let first = api.open_account(at("mailchimp")).unwrap();
    assert_eq!(account(api, "newsletter "), Ok(first));
    let second = api.open_account(at("our-own")).unwrap();
    let choice = |id, service: &str, open| AccountChoice {
        id,
        name: "Newsletter".into(),
        service: service.into(),
        open,
    };
    assert_eq!(
        choices(api, "NEWSLETTER"),
        [choice(first, "Mailchimp", true), choice(second, "our-own", true)],
        "each with its service"
    );
    api.close_account(first, "Not used").unwrap();
    assert_eq!(account(api, "Newsletter"), Ok(second), "an open one comes before closed ones");
    api.close_account(second, "Not used").unwrap();
    assert_eq!(
        choices(api, "Newsletter"),
        [choice(first, "Mailchimp", false), choice(second, "our-own", false)]
    );
    assert_eq!(account(api, "Newsletters"), Err(refused(Refusal::NoSuchAccount)));
    assert_eq!(account(api, ""), Err(refused(Refusal::NoSuchAccount)));
}

#[test]
fn an_account_is_found_under_the_name_that_it_had() {
    let mut office = an_office();
    let day = "2026-11-23".parse().unwrap();
    let id = office.api.open_account(an_account("Newsletter")).unwrap();
    office.computer.clock.pass(2 * DAY);
    office.sign_in(&office.owner.clone());
    office.api.change_account(id, an_account("Letters")).unwrap();
    let younger = office.api.open_account(an_account("Newsletter")).unwrap();
    let then = |api: &mut Api, named: &str| api.find_account(named, Some(day));
    assert_eq!(then(&mut office.api, "newsletter"), Ok(AccountMeant::One(id)));
    assert_eq!(account(&mut office.api, "newsletter"), Ok(younger));
    for typed in ["Letters", "no.2"] {
        assert_eq!(then(&mut office.api, typed), Err(refused(Refusal::NoSuchAccount)), "{typed} came later");
    }
}

#[test]
fn whoever_may_not_read_the_register_finds_nobody() {
    let mut office = an_office();
    let partner = office.with("Petra Jansen", Role::PartnerManager);
    assert!(matches!(office.sign_in(&partner), Standing::Open(_)));
    let why = refused(Refusal::NotAllowed { needs: Permission::ReadRegister });
    let listed = office.api.people(&PeopleQuery::default()).map(drop);
    assert_eq!(listed, Err(why.clone()), "as the list says");
    assert_eq!(office.api.find_user("ingrid").map(drop), Err(why.clone()));
    assert_eq!(office.api.find_user("nobody").map(drop), Err(why.clone()), "nor that there is nobody");
    assert_eq!(office.api.find_company("Brightwire IT").map(drop), Err(why.clone()));
    assert_eq!(office.api.find_account("Newsletter", None).map(drop), Err(why));
}

#[test]
fn among_ten_thousand_users_one_is_found_without_looking_through_them() {
    let mut office = an_office();
    let row = |n: u32| format!("Person {n}\tperson{n}@harbourlane.example\n");
    let rows: String = (0..10_000).map(row).collect();
    let source = ImportSource::Pasted { table: format!("Name\tE-mail\n{rows}") };
    let opening = ImportOpening::default();
    let choices = ImportChoices {
        shape: import::Shape::List,
        meanings: vec![import::Meaning::Name, import::Meaning::Email],
        day_order: None,
        service: String::new(),
        account: String::new(),
        address: String::new(),
        ticked: Vec::new(),
    };
    let counts = office.api.preview_import(&source, &opening, &choices).unwrap().counts;
    office.api.import(&source, &opening, &choices, &counts).unwrap();
    let begun = Instant::now();
    let (mut usernames, mut query) = (Vec::new(), PeopleQuery { limit: 500, ..PeopleQuery::default() });
    while usernames.len() < 10_001 {
        query.offset = u32::try_from(usernames.len()).unwrap();
        let page = office.api.people(&query).unwrap();
        usernames.extend(page.rows.into_iter().map(|row| (row.id, row.username)));
    }
    let looking_through = begun.elapsed();
    let begun = Instant::now();
    for (id, username) in usernames.iter().step_by(100) {
        assert_eq!(office.api.find_user(username).unwrap().id, *id, "{username}");
    }
    assert_eq!(usernames.iter().step_by(100).count(), 101);
    let finding = begun.elapsed();
    // Looking through the list for each of them takes a hundred times as long as once.
    assert!(finding < looking_through, "a hundred in {finding:?}, the list in {looking_through:?}");
}

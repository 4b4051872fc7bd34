//! Names: one form for sign-in and register, nothing unseen in them, and a word where one looks like another.

use std::collections::HashMap;

use api::view::{NameOf, NameTyped, NewUser};
use directory::{
    CompanyDetails, CompanyKind, Fault, Field, Refusal, Role, UserDetails, UserKind, username_key,
};
use keys::{UserTag, VaultId, user_tag};
use testkit::{Office, a_person, an_account, an_office};

use crate::refused;

/// Every letter that has a case, and every character that folds into others.
fn cased() -> impl Iterator<Item = char> {
    let all = (0..0x3_2000_u32).filter_map(char::from_u32);
    all.filter(|c| username_key(&c.to_string()) != c.to_string() || c.is_lowercase() || c.is_uppercase())
}

#[test]
fn the_register_and_the_key_slots_take_the_same_usernames_for_one() {
    let vault = VaultId::from_bytes([7; 16]);
    let (mut tags, mut keys) = (HashMap::<UserTag, String>::new(), HashMap::<String, UserTag>::new());
    let mut compared = 0;
    for c in cased() {
        for name in [format!("a{c}b"), format!("a{}b", c.to_uppercase()), format!("a{}b", c.to_lowercase())] {
            let (tag, key) = (user_tag(&vault, &name), username_key(&name));
            assert_eq!(
                tags.entry(tag).or_insert_with(|| key.clone()),
                &key,
                "{name:?} shares a tag with another user"
            );
            assert_eq!(keys.entry(key).or_insert(tag), &tag, "{name:?} is one user with two tags");
            compared += 1;
        }
    }
    assert!(compared > 5_000, "{compared} names");
}

#[test]
fn two_usernames_that_open_the_same_slot_cannot_both_exist() {
    let mut office = an_office();
    let taken = refused(Refusal::Field { field: Field::Username, fault: Fault::Taken });
    let add = |office: &mut Office, username: &str| {
        let details =
            UserDetails { notify: "a@harbourlane.example".into(), ..a_person("Somebody", username) };
        office.api.add_user(NewUser { kind: UserKind::Person, details, grant: None })
    };
    for (first, second) in [("weiß", "weiss"), ("οδυσσεύς", "οδυσσεύσ"), ("zoë", "ZOE\u{308}"), ("ﬁn", "fin")]
    {
        add(&mut office, first).unwrap();
        assert_eq!(add(&mut office, second).unwrap_err(), taken, "{first} and {second}");
    }
    add(&mut office, "ıngrıd").unwrap();
}

#[test]
fn somebody_signs_in_however_they_type_their_name() {
    let mut office = an_office();
    let weiss = office.with("Weiß Jürgen", Role::Auditor);
    for typed in ["WEISS", "weiss", " Weiß ", "\u{ff37}eiß"] {
        let typed = testkit::Person { username: typed.into(), ..weiss.clone() };
        office.computer.clock.pass(60_000);
        office.sign_in(&typed);
    }
}

#[test]
fn a_name_with_something_unseen_is_refused_in_every_record() {
    let mut office = an_office();
    let unseen = |field| refused(Refusal::Field { field, fault: Fault::UnseenCharacters });
    for hidden in
        ['\u{200b}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{61c}', '\u{2060}', '\u{ad}', '\u{fe0f}']
    {
        let name = format!("Ingrid{hidden} Solberg");
        let user = NewUser { kind: UserKind::Person, details: a_person(&name, "bo"), grant: None };
        assert_eq!(office.api.add_user(user).unwrap_err(), unseen(Field::Name), "{hidden:?}");
        let company = CompanyDetails { name: name.clone(), ..CompanyDetails::default() };
        let company = office.api.add_company(CompanyKind::Client, company);
        assert_eq!(company.unwrap_err(), unseen(Field::CompanyName), "{hidden:?}");
        let account = office.api.open_account(an_account(&name));
        assert_eq!(account.unwrap_err(), unseen(Field::AccountName), "{hidden:?}");
        let user =
            NewUser { kind: UserKind::Person, details: a_person("Bo", &format!("b{hidden}o")), grant: None };
        let bad = refused(Refusal::Field { field: Field::Username, fault: Fault::BadCharacters });
        assert_eq!(office.api.add_user(user).unwrap_err(), bad, "{hidden:?}");
    }
    let blank = NewUser { kind: UserKind::Person, details: a_person("\u{3164}", "bo"), grant: None };
    let missing = refused(Refusal::Field { field: Field::Name, fault: Fault::Missing });
    assert_eq!(office.api.add_user(blank).unwrap_err(), missing, "a name that shows nothing is none");
}

#[test]
fn whoever_writes_a_name_that_looks_like_another_is_told() {
    let mut office = an_office();
    let warnings = |office: &mut Office, of, name: &str, username: &str| {
        let typed = NameTyped { of, name: name.into(), username: username.into() };
        office.api.name_warnings(&typed).unwrap()
    };
    let new = NameOf::User { id: None };
    let told = warnings(&mut office, new, "Іngrid Solberg", "іngrid");
    assert!(told[0].contains("“Ingrid Solberg”") && told[0].contains("other letters"), "{told:?}");
    assert!(told[1].contains("“ingrid”") && told[1].contains("Ingrid Solberg's"), "{told:?}");
    assert!(told[2..].iter().all(|told| told.contains("different scripts")) && told.len() == 4, "{told:?}");
    let told = warnings(&mut office, new, "lngrid Solberg", "bo");
    assert_eq!(told.len(), 1, "a small L for a capital I: {told:?}");
    assert!(
        warnings(&mut office, new, "Ingrid Solberg", "ingrid.2").is_empty(),
        "two people may have one name"
    );
    let herself = NameOf::User { id: Some(office.owner.user) };
    assert!(
        warnings(&mut office, herself, "lngrid Solberg", "lngrid").is_empty(),
        "nobody poses as themselves"
    );

    office.api.open_account(an_account("Newsletter")).unwrap();
    let told = warnings(&mut office, NameOf::Account { id: None }, "Newsletteж", "");
    assert_eq!(told.len(), 1, "only mixed: {told:?}");
    let told = warnings(&mut office, NameOf::Account { id: None }, "NewsIetter", "");
    assert!(told[0].contains("“Newsletter”"), "a capital I for a small L: {told:?}");
    let told = warnings(&mut office, NameOf::Company { id: None }, "Наrbour Lane Studio", "");
    assert!(told[0].contains("“Harbour Lane Studio”"), "a company that poses as ourselves: {told:?}");
}

#[test]
fn a_partner_manager_learns_no_names_of_others() {
    let mut office = an_office();
    let piet = office.with("Piet Jansen", Role::PartnerManager);
    office.sign_in(&piet);
    let typed =
        NameTyped { of: NameOf::User { id: None }, name: "lngrid Solberg".into(), username: "lngrid".into() };
    assert_eq!(office.api.name_warnings(&typed).unwrap(), Vec::<String>::new());
}

#[test]
fn a_number_that_no_entry_has_is_a_slip_and_no_damage() {
    let mut office = an_office();
    let none = refused(Refusal::NoSuchEntry);
    for number in [0, 999_999, u32::MAX] {
        assert_eq!(office.api.undo(number).unwrap_err(), none, "undo {number}");
        assert_eq!(office.api.journal_entry(number).map(drop).unwrap_err(), none, "entry {number}");
    }
}

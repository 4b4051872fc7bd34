//! Each record's one list of fields: what is set is there, what is cleared is gone, and nothing is left out.

use std::collections::BTreeSet;

use directory::fields::{self, Find, Named, Range, Record, Wrong};
use directory::{
    AccessDetails, AccessId, AccountDetails, AccountId, Billing, CompanyDetails, CompanyId, Field, Names,
    Settings, Support, UserDetails, UserId,
};

/// An office of two users and one company.
struct Office;

impl Find for Office {
    fn user(&mut self, named: &str) -> Option<UserId> {
        ["aylin", "ben"].iter().zip(1..).find(|(name, _)| **name == named).map(|(_, id)| UserId(id))
    }

    fn company(&mut self, named: &str) -> Option<CompanyId> {
        (named == "Quayside").then_some(CompanyId(1))
    }
}

impl Names for Office {
    fn user(&self, user: UserId) -> String {
        if user.0 == 1 { "aylin" } else { "ben" }.into()
    }
    fn company(&self, _company: CompanyId) -> String {
        "Quayside".into()
    }
    fn account(&self, _account: AccountId) -> String {
        String::new()
    }
    fn access(&self, _access: AccessId) -> Option<(UserId, AccountId)> {
        None
    }
}

/// A value of each field, as somebody types it and as it is said; texts are any.
fn sample(field: Field) -> (&'static str, &'static str) {
    #[expect(clippy::wildcard_enum_match_arm, reason = "all others are texts")]
    match field {
        Field::Company => ("Quayside", "Quayside"),
        Field::Responsible | Field::SecondFactorOf | Field::AuthorisedBy => ("ben", "ben"),
        Field::NextInLine | Field::MailboxReaders => ("ben, aylin", "ben, aylin"),
        Field::Starts
        | Field::Stops
        | Field::RotatesOn
        | Field::Ends
        | Field::ReviewedOn
        | Field::RenewsOn
        | Field::Since
        | Field::Until => ("2026-11-30", "2026-11-30"),
        Field::LastSeen => ("never", "never"),
        Field::Level => ("read-only", "reads only"),
        Field::Criticality => ("high", "high: the business stops without it"),
        Field::SecondFactor => ("on", "on"),
        Field::MailboxShared | Field::LoginShared | Field::AdministratorsManageUsers => ("yes", "yes"),
        Field::Permissions => ("may: send; may not: delete", "may: send; may not: delete"),
        Field::OwnersPossible
        | Field::Seats
        | Field::ReviewDays
        | Field::PasswordLength
        | Field::PasswordDays
        | Field::PasswordsRemembered
        | Field::LockAfter
        | Field::LockMinutes
        | Field::IdleMinutes
        | Field::SessionHours
        | Field::TemporaryHours
        | Field::ExpireDays
        | Field::KitCheckDays
        | Field::ForgetYears => ("30", "30"),
        _ => ("some words", "some words"),
    }
}

fn each_is_set_and_read_back<R: Record + Default>(optional: bool) {
    let all: Vec<Field> = R::default().fields().iter().map(|named| named.field).collect();
    assert_eq!(all.iter().collect::<std::collections::HashSet<_>>().len(), all.len(), "each once");
    for field in all {
        let (mut record, (typed, said)) = (R::default(), sample(field));
        let called = words::code(&field).replace('_', "-");
        let says = |record: &R| {
            let mut said = fields::said(record, &Office).into_iter();
            said.find(|(other, _)| *other == field).map(|(_, said)| said)
        };
        assert_eq!(fields::set(&mut record, &called, typed, &mut Office), Ok(()), "{called}");
        assert_eq!(says(&record).as_deref(), Some(said), "{called} is set");
        let alone = |(other, now): &(Field, String)| {
            let before = fields::said(&R::default(), &Office);
            *other == field || before.contains(&(*other, now.clone()))
        };
        assert!(fields::said(&record, &Office).iter().all(alone), "{called} and nothing else");
        if optional {
            assert_eq!(fields::set(&mut record, &called, "", &mut Office), Ok(()), "{called}");
            assert_eq!(says(&record), says(&R::default()), "{called} is cleared");
        }
    }
}

#[test]
fn every_field_of_every_record_is_set_and_read_back() {
    each_is_set_and_read_back::<UserDetails>(true);
    each_is_set_and_read_back::<CompanyDetails>(true);
    each_is_set_and_read_back::<AccountDetails>(true);
    each_is_set_and_read_back::<AccessDetails>(true);
    each_is_set_and_read_back::<Billing>(true);
    each_is_set_and_read_back::<Support>(true);
    each_is_set_and_read_back::<Settings>(false);
}

#[test]
fn a_limit_is_cleared_with_nothing_or_in_words() {
    for typed in ["", "no limit"] {
        let mut rules = Settings::default();
        assert_eq!(fields::set(&mut rules, "expire_days", typed, &mut Office), Ok(()));
        assert_eq!(rules.expire_days, None, "{typed:?} is no limit");
    }
    let wrong = fields::set(&mut Settings::default(), "idle-minutes", "", &mut Office);
    assert_eq!(wrong, Err(Wrong::NotANumber(Field::IdleMinutes)), "there is always one");
}

#[test]
fn what_is_no_value_says_why() {
    let wrong = |called: &str, typed: &str| {
        fields::set(&mut AccountDetails::default(), called, typed, &mut Office).unwrap_err()
    };
    assert_eq!(wrong("next_in_line", "ben, mallory"), Wrong::NoSuchUser(Field::NextInLine, "mallory".into()));
    assert_eq!(wrong("company", "Nobody"), Wrong::NoSuchCompany(Field::Company, "Nobody".into()));
    assert_eq!(wrong("reviewed_on", "yesterday"), Wrong::NotADay(Field::ReviewedOn));
    assert_eq!(wrong("seats", "-1"), Wrong::NotANumber(Field::Seats));
    let choices = ["high", "normal", "low"].map(str::to_owned).to_vec();
    assert_eq!(wrong("criticality", "very"), Wrong::NoneOf(Field::Criticality, choices));
    let Wrong::NoSuchField(all) = wrong("colour", "red") else { panic!("there is none") };
    assert_eq!(all.len(), 20, "those that there are");
}

#[test]
fn a_permission_that_stays_keeps_what_its_tick_does() {
    let mut access = AccessDetails::default();
    access.permissions.push(directory::SinglePermission {
        name: "delete".into(),
        polarity: directory::Polarity::Grants,
        ticked: false,
    });
    let before = access.permissions.clone();
    assert_eq!(fields::set(&mut access, "permissions", "may not: delete", &mut Office), Ok(()));
    assert_eq!(access.permissions, before, "the service grants it and it isn't ticked");
}

#[test]
fn everybody_whom_an_account_names_is_found() {
    let mut account = AccountDetails::default();
    for called in ["next_in_line", "mailbox_readers", "second_factor_of"] {
        fields::set(&mut account, called, "ben", &mut Office).unwrap();
        assert_eq!(account.named(), BTreeSet::from([UserId(2)]), "as {called}");
        fields::set(&mut account, called, "", &mut Office).unwrap();
        assert_eq!(account.named(), BTreeSet::new());
    }
}

#[test]
fn a_range_stands_with_its_field() {
    assert_eq!(fields::range(Field::IdleMinutes), Some(Range { least: 5, most: 480 }));
    assert_eq!(fields::range(Field::ReviewDays), Some(Range { least: 7, most: 730 }));
    assert_eq!(fields::range(Field::Name), None, "a name has none");
    let ranged =
        Settings::default().fields().iter().filter_map(|Named { field, .. }| fields::range(*field)).count();
    assert_eq!(ranged, 10, "all but a choice of three and yes or no");
}

#[test]
fn the_sentence_of_a_range_gives_the_range_of_the_list() {
    let (settings, account) = (Settings::default(), AccountDetails::default());
    let fields: Vec<Field> =
        settings.fields().iter().chain(&account.fields()).map(|named| named.field).collect();
    for field in fields {
        let Some(Range { least, most }) = fields::range(field) else { continue };
        let said = directory::words::fault(field, directory::Fault::OutOfRange);
        assert!(said.contains(&format!("Choose {least} to {most}")), "{field:?}: {said}");
    }
}

#[test]
fn a_text_that_is_too_long_is_told_how_long_it_may_be() {
    let lengths = fields::lengths();
    assert_eq!(lengths.get("name"), Some(&120), "a person's name");
    assert_eq!(lengths.get("seats"), None, "a number has no length");
    let said = directory::words::fault(Field::Name, directory::Fault::TooLong);
    assert!(said.starts_with("This is too long."), "{said}");
}

//! Each measure on an inventory that just does and just doesn't meet it.

use directory::{AccountId, Day, Seen, UserId, UserKind};

use super::{MEASURES, Tally};
use crate::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn login() -> LoginFact {
    LoginFact {
        user: UserId(1),
        account: Some(AccountId(1)),
        kind: UserKind::Person,
        has_login: true,
        since: Some(day("2024-09-03")),
        has_department: true,
        seen: Seen::On(day("2026-11-20")),
        given: Given::ByRole,
    }
}

fn program() -> ServiceAccountFact {
    let reviews = vec![Some(day("2026-11-01"))];
    ServiceAccountFact { user: UserId(2), looked_after: true, has_purpose: true, reviews }
}

fn provider() -> ProviderFact {
    ProviderFact {
        provider: Provider::Service("zoom".into()),
        has_contact: true,
        reviews: vec![Some(day("2026-11-01"))],
    }
}

fn review(reviewed_on: Option<Day>) -> ReviewFact {
    ReviewFact { account: AccountId(1), reviewed_on }
}

/// One of each, and everything as it should be.
fn well() -> Inventory {
    Inventory {
        today: day("2026-11-23"),
        logins: vec![login()],
        machines: vec![program()],
        accounts: vec![review(Some(day("2026-11-01")))],
        providers: vec![provider()],
    }
}

fn tally(id: &str, inventory: &Inventory) -> Tally {
    MEASURES.iter().find(|measure| measure.id() == id).unwrap().tally(inventory)
}

fn with(id: &str, change: impl FnOnce(&mut Inventory)) -> (u64, u64, u64) {
    let mut inventory = well();
    change(&mut inventory);
    let Tally { met, unmet, unknown } = tally(id, &inventory);
    (met, unmet, unknown)
}

const MET: (u64, u64, u64) = (1, 0, 0);
const UNMET: (u64, u64, u64) = (0, 1, 0);
const UNKNOWN: (u64, u64, u64) = (0, 0, 1);

#[test]
fn every_measure_says_what_it_counts_of_what_and_how() {
    let mut ids: Vec<_> = MEASURES.iter().map(|measure| measure.id()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), MEASURES.len(), "names tell measures apart: {ids:?}");
    for measure in MEASURES {
        let (id, message) = (measure.id(), measure.message());
        let [counts, among, formula] = ["counts", "among", "formula"].map(|form| message.form(form).unwrap());
        let name = message.to_string();
        assert_ne!(name, format!("measure-{id}"), "what it is about has words");
        assert!(formula.starts_with("Divide ") && formula.ends_with('.'), "a sentence");
        assert!(!name.ends_with('.') && !counts.ends_with('.'), "{id}");
        assert!(among.starts_with("all "), "{id}: everything is counted");
    }
    let (_, words) = words::SOURCES.iter().find(|(file, _)| *file == "measures").unwrap();
    let mut worded: Vec<_> = words
        .lines()
        .filter_map(|line| line.strip_prefix("measure-")?.split_once(" = "))
        .map(|(id, _)| id)
        .collect();
    worded.sort_unstable();
    assert_eq!(worded, ids, "no words are left of a measure that is gone");
    let safeguards: std::collections::BTreeSet<_> = MEASURES.iter().map(|one| one.safeguard()).collect();
    assert_eq!(safeguards.into_iter().collect::<Vec<_>>(), ["15.1", "5.1", "5.3", "5.5", "6.8"]);
}

#[test]
fn where_everything_is_well_every_measure_is_met_and_where_there_is_nothing_none_is() {
    for measure in MEASURES {
        assert_eq!(measure.tally(&well()).percent(), Some(100), "{}", measure.id());
        let none = Inventory {
            today: day("2026-11-23"),
            logins: vec![],
            machines: vec![],
            accounts: vec![],
            providers: vec![],
        };
        assert_eq!(measure.tally(&none).percent(), None, "{}: nothing is not 100 %", measure.id());
    }
}

#[test]
fn each_that_is_counted_is_named() {
    let subjects = |id: &str| {
        let all = well();
        let measure = MEASURES.iter().find(|measure| measure.id() == id).unwrap();
        measure.each(&all).map(|(subject, _)| format!("{subject:?}")).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(subjects("dormant"), "Login(UserId(1), Some(AccountId(1)))");
    assert_eq!(subjects("programs_reviewed"), "Program(UserId(2))");
    assert_eq!(subjects("lists_reviewed_yearly"), "Account(AccountId(1))");
    assert_eq!(subjects("providers_recorded"), "Provider(Service(\"zoom\"))");
}

#[test]
fn a_hundred_percent_is_said_only_when_all_are() {
    let most = Tally { met: 999, unmet: 1, unknown: 0 };
    assert_eq!(most.result().to_string(), "999 of 1000, 99 %", "rounding up would hide the one");
    let some = Tally { met: 31, unmet: 4, unknown: 5 };
    assert_eq!(
        some.result().to_string(),
        "31 of 40, 77 %, 5 unknown",
        "unknown counts against it, and is named"
    );
    assert_eq!(Tally::default().result().to_string(), "nothing to count");
}

#[test]
fn a_login_is_complete_with_username_start_and_department() {
    let id = "logins_recorded";
    assert_eq!(with(id, |all| all.logins[0].has_login = false), UNMET);
    assert_eq!(with(id, |all| all.logins[0].since = None), UNMET);
    assert_eq!(with(id, |all| all.logins[0].has_department = false), UNMET);
    let program = with(id, |all| all.logins[0].kind = UserKind::Api);
    assert_eq!(program, (0, 0, 0), "programs are measured by themselves");
}

#[test]
fn reviews_count_for_a_quarter_and_a_year_and_none_on_record_is_unknown() {
    for (id, last, gone) in [
        ("lists_reviewed_quarterly", "2026-08-23", "2026-08-22"),
        ("lists_reviewed_yearly", "2025-11-22", "2025-11-21"),
    ] {
        let on = |on: Option<&str>| with(id, |all| all.accounts = vec![review(on.map(day))]);
        assert_eq!(on(Some(last)), MET, "{id}: the last day is in time");
        assert_eq!(on(Some(gone)), UNMET, "{id}: a day later it is not");
        assert_eq!(on(None), UNKNOWN, "{id}: nobody wrote a review down");
    }
}

#[test]
fn a_login_is_dormant_after_45_days_and_unknown_where_nobody_recorded_it() {
    let seen = |seen, since: Option<&str>| {
        with("dormant", |all| (all.logins[0].seen, all.logins[0].since) = (seen, since.map(day)))
    };
    assert_eq!(seen(Seen::On(day("2026-10-09")), None), MET, "45 days");
    assert_eq!(seen(Seen::On(day("2026-10-08")), None), UNMET, "46 days");
    assert_eq!(seen(Seen::Never, Some("2026-10-09")), MET, "given not long ago");
    assert_eq!(seen(Seen::Never, Some("2026-10-08")), UNMET, "given long ago and never used");
    assert_eq!(seen(Seen::Never, None), UNKNOWN, "nobody knows for how long it waits");
    assert_eq!(seen(Seen::Unknown, Some("2026-11-20")), UNKNOWN, "unknown is never good");
}

#[test]
fn a_program_needs_somebody_in_use_a_purpose_and_reviews_of_all_it_gets_into() {
    let id = "programs_recorded";
    let program = |change: &dyn Fn(&mut ServiceAccountFact)| with(id, |all| change(&mut all.machines[0]));
    assert_eq!(program(&|one| one.looked_after = false), UNMET, "by nobody, or by somebody who left");
    assert_eq!(program(&|one| one.has_purpose = false), UNMET);
    assert_eq!(program(&|one| one.reviews.push(None)), UNKNOWN, "one account was never reviewed");
    assert_eq!(program(&|one| one.reviews.clear()), UNKNOWN, "nobody knows what it gets into");

    let reviewed = |reviews: Vec<Option<Day>>| {
        with("programs_reviewed", |all| all.machines[0].reviews = reviews.clone())
    };
    let (new, old) = (Some(day("2026-08-23")), Some(day("2026-08-22")));
    assert_eq!(reviewed(vec![new, new]), MET);
    assert_eq!(reviewed(vec![new, None]), UNKNOWN);
    assert_eq!(reviewed(vec![None, old]), UNMET, "an old one is known to be too old");
    assert_eq!(reviewed(vec![]), UNKNOWN);
}

#[test]
fn an_access_without_a_role_is_told_from_one_that_nobody_recorded() {
    let given = |given| with("access_by_role", |all| all.logins[0].given = given);
    assert_eq!(given(Given::Singly), UNMET);
    assert_eq!(given(Given::Unknown), UNKNOWN);
}

#[test]
fn a_provider_needs_a_contact_and_a_review_a_year() {
    assert_eq!(with("providers_recorded", |all| all.providers[0].has_contact = false), UNMET);
    let reviewed =
        |on: Option<&str>| with("providers_reviewed", |all| all.providers[0].reviews = vec![on.map(day)]);
    assert_eq!(reviewed(Some("2025-11-22")), MET);
    assert_eq!(reviewed(Some("2025-11-21")), UNMET);
    assert_eq!(reviewed(None), UNKNOWN);
    assert_eq!(
        with("providers_reviewed", |all| all.providers[0].reviews.clear()),
        UNKNOWN,
        "nothing to review"
    );
}

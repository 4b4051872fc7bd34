//! Each check on facts that just do and just don't concern it.

mod asked;
mod register;
mod sign_ins;
mod what_to_do;

use directory::{
    AccountId, CompanyId, Criticality, Day, KitNumber, PERMISSIONS, Permission, RunId, RunKind, UserId,
    UserKind,
};

use super::{CHECKS, Given};
use crate::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn owner(id: u32, name: &str) -> Owner {
    Owner { user: UserId(id), name: name.into(), can_sign_in: true }
}

fn kit(number: u32, owner: u32, name: &str) -> KitFact {
    KitFact {
        number: KitNumber(number),
        owner: UserId(owner),
        owner_name: name.into(),
        made_on: day("2026-10-01"),
        confirmed: true,
        checked_on: Some(day("2026-10-01")),
    }
}

fn sign_in(name: &str) -> SignInFact {
    SignInFact {
        user: UserId(3),
        name: name.into(),
        temporary: false,
        password_on: day("2026-06-01"),
        expires_on: Some(day("2027-02-01")),
        expired: false,
    }
}

fn newsletter() -> AccountFact {
    AccountFact {
        id: AccountId(1),
        name: "Newsletter".into(),
        criticality: Criticality::High,
        owners: 1,
        has_next_in_line: true,
        mailbox_readers: vec!["Ingrid Solberg".into()],
        seats: Some(3),
        seats_taken: 3,
        review_due: Some(day("2026-11-23")),
    }
}

fn access(name: &str, on: Option<&str>) -> AccessFact {
    AccessFact {
        user: UserId(9),
        name: name.into(),
        account: "Newsletter".into(),
        account_id: AccountId(1),
        day: on.map(day),
    }
}

fn ending(on: &str) -> EndingCompany {
    EndingCompany { company: CompanyId(2), name: "Brightwire IT".into(), ends: day(on) }
}

fn bare(users: u32) -> BareAccount {
    BareAccount { account_id: AccountId(4), account: "Newsletter".into(), users }
}

/// An office in which everything is well.
fn well() -> Given {
    Given {
        made_on: day("2024-09-03"),
        owners: vec![owner(1, "Ingrid Solberg"), owner(2, "Mateo Ruiz")],
        kits: vec![kit(1, 1, "Ingrid Solberg"), kit(2, 2, "Mateo Ruiz")],
        last_leaver: Some(("Colin Frost".into(), day("2026-09-01"))),
        last_backup: Some(day("2026-11-20")),
        verified_on: Some(day("2026-11-01")),
        accounts: vec![newsletter()],
        sign_ins: vec![sign_in("Nadia Rahman")],
        ..Given::new(day("2026-11-23"))
    }
}

/// What is found where everything is shown.
fn all(facts: &Given) -> Vec<(&'static dyn Check, Finding)> {
    let all = findings(facts, |_| true).unwrap();
    for (check, found) in &all {
        assert!(found.weight >= check.at_most(), "{} says how pressing it is at most", check.id());
        let said = said(found).join(" ");
        assert!(
            !said.contains("{$"),
            "{} speaks of something that its check doesn't give: {said}",
            check.id()
        );
    }
    let pressing = all.iter().filter(|(_, found)| found.is_pressing()).count();
    assert_eq!(super::super::pressing(facts, |_| true).unwrap(), pressing, "the number is that of the list");
    all
}

/// What is so, why it matters, what to do, and the words on the button.
fn said(finding: &Finding) -> [String; 4] {
    let form = |form| finding.message.form(form).unwrap_or_default();
    [finding.message.to_string(), form("why"), form("todo"), form("button")]
}

fn found(facts: &Given) -> Vec<(&'static str, Weight, String)> {
    all(facts)
        .into_iter()
        .map(|(check, found)| (check.id(), found.weight, found.message.to_string()))
        .collect()
}

/// What an office that is well but for one thing gives.
fn with(change: impl FnOnce(&mut Given)) -> Vec<(&'static str, Weight, String)> {
    let mut facts = well();
    change(&mut facts);
    found(&facts)
}

fn one(id: &'static str, weight: Weight, title: &str) -> Vec<(&'static str, Weight, String)> {
    vec![(id, weight, title.to_owned())]
}

#[test]
fn an_office_in_which_everything_is_well_has_no_findings() {
    assert_eq!(found(&well()), [], "a list that is never empty is never read");
}

#[test]
fn every_check_has_a_name_of_its_own_and_its_words_in_the_catalogue() {
    let mut ids: Vec<_> = CHECKS.iter().map(|check| check.id()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), CHECKS.len(), "names tell findings apart: {ids:?}");
    for check in CHECKS {
        let finding = check.finding(Weight::Hint, LeadsTo::Settings);
        assert_ne!(finding.message.to_string(), format!("finding-{}", check.id()), "what is so has words");
        let [_, why, todo, button] = said(&finding);
        assert!(
            why.ends_with('.') && !todo.is_empty() && !button.is_empty(),
            "{}: why is a sentence",
            check.id()
        );
    }
    let (_, words) = words::SOURCES.iter().find(|(file, _)| *file == "findings").unwrap();
    let mut worded: Vec<_> = words
        .lines()
        .filter_map(|line| line.strip_prefix("finding-")?.split_once(" = "))
        .map(|(id, _)| id)
        .collect();
    worded.sort_unstable();
    assert_eq!(worded, ids, "no words are left of a check that is gone");
}

#[test]
fn every_finding_says_what_to_do_in_whole_sentences_and_its_button_has_words() {
    let colin =
        EndingUser { user: UserId(9), name: "Colin Frost".into(), stops: day("2026-06-15"), signs_in: true };
    let facts = Given {
        past_end: vec![colin],
        runs: vec![
            a_run(RunKind::Leaver, "2026-11-01"),
            a_run(RunKind::Joiner, "2026-11-01"),
            a_run(RunKind::Leaver, "2026-11-23"),
        ],
        leavers: vec![LeaverFact { user: UserId(9), name: "Jonas Weber".into(), accesses: 2 }],
        forgettable: vec![(UserId(8), "Carl Nord".into())],
        ended_accesses: vec![access("Hana Suzuki", Some("2026-10-01"))],
        bare_accesses: vec![access("Hana Suzuki", None)],
        bare_accounts: vec![bare(3)],
        dormant_accesses: vec![access("Hana Suzuki", Some("2026-09-01"))],
        dormant_programs: vec![access("Website forms", Some("2026-06-01"))],
        unreasoned_accesses: vec![access("Hana Suzuki", None)],
        ending_companies: vec![ending("2026-11-22")],
        ended_companies: vec![EndedCompany {
            company: CompanyId(3),
            name: "Tidewater Print".into(),
            accounts: 2,
        }],
        last_backup: None,
        verified_on: None,
        kits: vec![],
        secret_not_kept: true,
        synced_by: Some("Dropbox".into()),
        ..well()
    };
    let all = all(&facts);
    assert!(all.len() > 14, "most checks find something here: {}", all.len());
    for (check, found) in all {
        let [title, why, todo, button] = said(&found);
        let sentences = [&why, &todo];
        assert!(sentences.iter().all(|text| text.ends_with('.')), "{}: {sentences:?}", check.id());
        assert!(!todo.contains(&why), "{}: said once is enough", check.id());
        assert!(!title.ends_with('.') && !button.is_empty(), "{}", check.id());
    }
}

#[test]
fn a_last_day_that_is_past_is_told_with_name_and_day() {
    let colin =
        EndingUser { user: UserId(9), name: "Colin Frost".into(), stops: day("2026-06-15"), signs_in: true };
    assert_eq!(
        with(|f| f.past_end = vec![colin.clone()]),
        one(
            "past_end",
            Weight::Danger,
            "Colin Frost's last day was 15 June and nobody has closed their access"
        )
    );
    let leads_to = |user: EndingUser| {
        let facts = Given { past_end: vec![user], ..well() };
        all(&facts).into_iter().map(|(_, found)| found.leads_to).collect::<Vec<_>>()
    };
    assert_eq!(leads_to(colin), [LeadsTo::StartLeaver { user: UserId(9) }], "nothing is under way");
}

fn a_run(kind: RunKind, due: &str) -> RunFact {
    RunFact {
        run: RunId(3),
        kind,
        name: "Aylin Demir".into(),
        due: day(due),
        left: 2,
        to_do: 0,
        to_verify: 0,
    }
}

#[test]
fn a_run_is_late_after_more_than_a_week() {
    let in_time = with(|f| f.runs = vec![a_run(RunKind::Leaver, "2026-11-16")]);
    assert!(in_time.iter().all(|(check, ..)| *check != "run_late"), "seven days are enough: {in_time:?}");
    assert_eq!(
        with(|f| f.runs = vec![a_run(RunKind::Leaver, "2026-11-15")]),
        one("run_late", Weight::Danger, "The leaver run of Aylin Demir is open 8 days after 15 November")
    );
    assert_eq!(
        with(|f| f.runs = vec![a_run(RunKind::Joiner, "2026-11-01")]),
        one("run_late", Weight::Warning, "The joiner run of Aylin Demir is open since 1 November"),
        "whoever waits for access can't get in anywhere they shouldn't"
    );
}

#[test]
fn a_run_that_goes_on_says_what_of_it_waits_for_whoever_looks() {
    let run = |to_verify, to_do, left, due| {
        with(|f| f.runs = vec![RunFact { to_verify, to_do, left, ..a_run(RunKind::Leaver, due) }])
    };
    let title = |words: &str| format!("Run 3, Aylin Demir: {words}");
    let is = |found: Vec<_>, weight, words: &str| assert_eq!(found, one("run_waits", weight, &title(words)));
    is(run(3, 2, 5, "2026-11-23"), Weight::Warning, "3 steps wait for you to verify them");
    is(run(1, 0, 1, "2026-11-22"), Weight::Danger, "1 step waits for you to verify it");
    is(run(0, 2, 5, "2026-11-30"), Weight::Warning, "2 steps are to be done");
    is(run(0, 0, 2, "2026-11-22"), Weight::Hint, "2 steps wait for somebody else to verify them");
    is(run(0, 0, 0, "2026-11-22"), Weight::Warning, "every step is finished");
}

#[test]
fn an_exception_counts_from_the_day_after_its_end() {
    let exception = |until: &str| ExceptionFact {
        run: RunId(3),
        what: "Take away the access of Aylin Demir to Newsletter".into(),
        until: day(until),
    };
    assert_eq!(with(|f| f.exceptions = vec![exception("2026-11-23")]), [], "today it may still be open");
    let title = "“Take away the access of Aylin Demir to Newsletter” was left open until 22 November";
    assert_eq!(
        with(|f| f.exceptions = vec![exception("2026-11-22")]),
        one("exception_ended", Weight::Danger, title)
    );
}

#[test]
fn one_owner_alone_is_a_danger_even_when_another_has_never_signed_in() {
    let title = "This vault has only one owner who can sign in";
    assert_eq!(
        with(|f| {
            f.owners.truncate(1);
        }),
        one("one_owner", Weight::Danger, title)
    );
    assert_eq!(
        with(|f| f.owners[1].can_sign_in = false),
        one("one_owner", Weight::Danger, title),
        "rows that can't sign in don't count"
    );
}

#[test]
fn an_owner_without_a_kit_is_a_danger_only_while_no_kit_works() {
    assert_eq!(
        with(|f| {
            f.kits.pop();
        }),
        one("owner_without_kit", Weight::Warning, "Mateo Ruiz has no recovery kit")
    );
    let none = with(|f| f.kits.clear());
    assert!(
        none.iter().all(|(id, weight, _)| (*id, *weight) == ("owner_without_kit", Weight::Danger)),
        "{none:?}"
    );
    assert_eq!(none.len(), 2, "each owner is named");
}

#[test]
fn a_kit_that_was_never_typed_back_is_told() {
    assert_eq!(
        with(|f| f.kits[0].confirmed = false),
        one("kit_unconfirmed", Weight::Warning, "Recovery kit 1 for Ingrid Solberg was never checked")
    );
}

#[test]
fn a_kit_is_due_after_the_days_of_the_settings_and_after_a_leaver() {
    let title = "Recovery kit 1 for Ingrid Solberg should be checked";
    // 25 August is 90 days before 23 November.
    assert_eq!(
        with(|f| {
            f.last_leaver = None;
            f.kits[0].checked_on = Some(day("2026-08-25"));
        }),
        [],
        "the ninetieth day is in time"
    );
    assert_eq!(
        with(|f| f.kits[0].checked_on = Some(day("2026-08-24"))),
        one("kit_check_due", Weight::Warning, title)
    );
    let left = with(|f| f.last_leaver = Some(("Colin Frost".into(), day("2026-10-02"))));
    assert_eq!(left.len(), 2, "both kits were checked the day before he left: {left:?}");
    assert!(left.iter().all(|(id, weight, _)| (*id, *weight) == ("kit_check_due", Weight::Hint)), "{left:?}");
}

#[test]
fn a_backup_may_be_thirty_days_old_and_a_new_vault_has_a_day() {
    assert_eq!(with(|f| f.last_backup = Some(day("2026-10-24"))), [], "30 days are in time");
    assert_eq!(
        with(|f| f.last_backup = Some(day("2026-10-23"))),
        one("backup_old", Weight::Warning, "The last backup is 31 days old")
    );
    assert_eq!(
        with(|f| f.last_backup = Some(day("2026-08-24"))),
        one("backup_old", Weight::Danger, "The last backup is 91 days old")
    );
    let new = |made: &'static str| with(|f| (f.last_backup, f.made_on) = (None, day(made)));
    assert_eq!(new("2026-11-23"), [], "on its first day a vault needs none");
    assert_eq!(new("2026-11-22"), one("backup_old", Weight::Danger, "There is no backup of this vault"));
}

#[test]
fn a_program_is_told_when_nobody_looks_after_it_or_its_keys_are_due() {
    let machine = |responsible, rotates_on| Machine {
        user: UserId(7),
        name: "Website forms".into(),
        kind: UserKind::Api,
        responsible,
        rotates_on,
    };
    let there = || Responsible::There("Nadia Rahman".into());
    let run = |machine| with(|f| f.machines = vec![machine]);
    let told = |title| one("machine_neglected", Weight::Warning, title);
    assert_eq!(run(machine(Responsible::Nobody, None)), told("Nobody looks after Website forms"));
    assert_eq!(
        run(machine(Responsible::Gone("Colin Frost".into()), None)),
        told("Colin Frost looked after Website forms and is disabled")
    );
    assert_eq!(
        run(machine(there(), Some(day("2026-11-22")))),
        told("The keys of Website forms should have been changed by 22 November")
    );
    assert_eq!(run(machine(there(), Some(day("2026-11-23")))), [], "today is in time");
}

#[test]
fn a_vault_is_to_be_verified_once_a_month() {
    assert_eq!(with(|f| f.verified_on = Some(day("2026-10-24"))), [], "30 days are in time");
    assert_eq!(
        with(|f| f.verified_on = Some(day("2026-10-23"))),
        one("not_verified", Weight::Hint, "This vault was last verified 31 days ago")
    );
    assert_eq!(
        with(|f| f.verified_on = None),
        one("not_verified", Weight::Hint, "This vault was never verified on this computer")
    );
}

#[test]
fn the_worst_comes_first_and_only_to_those_who_may_see_it() {
    let mut facts = well();
    facts.verified_on = None;
    facts.last_backup = None;
    facts.kits[0].confirmed = false;
    let weights: Vec<_> = found(&facts).iter().map(|(_, weight, _)| *weight).collect();
    assert_eq!(weights, [Weight::Danger, Weight::Warning, Weight::Hint], "what is worst is read first");
    let auditor = findings(&facts, |permission| permission == Permission::ReadJournal).unwrap();
    assert_eq!(auditor.len(), 1, "an auditor makes no kits and no backups");
    for permission in PERMISSIONS {
        let seen = findings(&facts, |p| p == permission).unwrap().len();
        let meant = CHECKS.iter().filter(|check| check.needs() == permission).count();
        assert!(seen <= meant, "a finding is shown through its own check's right: {permission:?}");
    }
}

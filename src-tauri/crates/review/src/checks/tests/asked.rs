//! What checks ask for: each fact once, and none that nobody is shown.

use directory::Role;

use super::*;

/// The facts that are asked for where this is permitted.
fn asked(facts: &Given, may: impl Fn(Permission) -> bool) -> Vec<&'static str> {
    facts.asked.take();
    findings(facts, may).unwrap();
    facts.asked.take()
}

fn by(role: Role, facts: &Given) -> Vec<&'static str> {
    let preset = role.preset();
    asked(facts, |permission| preset.contains(&permission))
}

#[test]
fn no_fact_is_asked_for_twice() {
    let mut facts = well();
    facts.secret_not_kept = true;
    facts.last_backup = None;
    facts.verified_on = None;
    let mut asked = by(Role::Owner, &facts);
    for shared in ["kits", "owners", "accounts", "sign_ins", "made_on", "last_leaver"] {
        assert!(asked.contains(&shared), "several checks, or several kits, look at {shared}: {asked:?}");
    }
    let times = asked.len();
    asked.sort_unstable();
    asked.dedup();
    assert_eq!(asked.len(), times, "the first check that asks has it read for all: {asked:?}");
}

#[test]
fn what_a_role_is_not_shown_is_not_asked_for() {
    let facts = well();
    assert_eq!(asked(&facts, |_| false), [""; 0], "whoever is shown nothing has nothing read");
    let billing = by(Role::Billing, &facts);
    for hidden in ["kits", "last_leaver", "sign_ins", "locked_owners", "forgettable", "secret_not_kept"] {
        assert!(!billing.contains(&hidden), "billing roles look after no {hidden}: {billing:?}");
    }
    let auditor = asked(&facts, |permission| permission == Permission::ReadJournal);
    assert_eq!(auditor, ["verified_on"], "one check is shown, and it has what it needs");
}

#[test]
fn what_only_hints_rest_on_is_not_read_for_the_number() {
    let facts = well();
    pressing(&facts, |_| true).unwrap();
    let read = facts.asked.take();
    for hint in
        ["shared_logins", "dormant_accesses", "dormant_programs", "unreasoned_accesses", "forgettable"]
    {
        assert!(!read.contains(&hint), "{hint} is good to know: {read:?}");
    }
}

#[test]
fn a_check_asks_for_no_more_than_it_takes() {
    let mut facts = well();
    facts.kits.clear();
    let kits = |facts: &Given| asked(facts, |permission| permission == Permission::ManageKits);
    assert!(!kits(&facts).contains(&"last_leaver"), "without a kit nobody's leaving matters");
    let backups = asked(&facts, |permission| permission == Permission::MakeBackups);
    assert!(!backups.contains(&"made_on"), "a backup has its own age");
}

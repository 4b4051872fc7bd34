//! How many things there are to do, and what is read for it.

use api::Api;
use api::view::{NewUser, Standing, Weight};
use directory::time::{HOUR, MINUTE};
use directory::{Role, UserDetails, UserKind};
use testkit::{FakeKeyring, KeyringIs, MONDAY, a_computer, a_person, an_office, an_office_on};

/// The number beside "Home".
fn number(api: &mut Api) -> u32 {
    let Standing::Open(me) = api.standing().unwrap() else { panic!("somebody is signed in") };
    me.counts.home
}

/// What the home page shows that the number counts.
fn shown(api: &mut Api) -> u32 {
    let home = api.home().unwrap();
    let needs = home.findings.iter().filter(|finding| finding.weight != Weight::Hint).count();
    u32::try_from(needs + home.notices.len()).unwrap()
}

/// How often it was read whether this computer keeps the vault secret, which is one of the facts.
fn times_read(keyring: &FakeKeyring) -> usize {
    keyring.take_asked().iter().filter(|name| name.starts_with("vault-secret-")).count()
}

#[test]
fn the_number_is_counted_once_until_something_is_written() {
    let mut office = an_office();
    let (keyring, clock) = (office.computer.keyring.clone(), office.computer.clock.clone());
    let before = number(&mut office.api);
    assert_eq!(before, shown(&mut office.api), "it counts what the page shows");
    times_read(&keyring);
    assert_eq!(number(&mut office.api), before);
    assert_eq!(times_read(&keyring), 0, "nothing was written, so nothing is read");
    office.api.rename_business("Harbour Lane").unwrap();
    assert_eq!(number(&mut office.api), before);
    assert_eq!(times_read(&keyring), 1, "something was written, so each fact is read again, and once");

    keyring.set_state(KeyringIs::Locked);
    assert_eq!(number(&mut office.api), before, "what nobody writes down shows a little later");
    clock.pass(MINUTE);
    assert_eq!(number(&mut office.api), before + 1, "and no later than in a minute");
    keyring.set_state(KeyringIs::There);
    assert_eq!(shown(&mut office.api), before, "the page itself always looks");
    assert_eq!(number(&mut office.api), before, "and the number is that of the page");
    keyring.set_state(KeyringIs::Locked);
    clock.set(clock.wall().plus(-HOUR));
    assert_eq!(number(&mut office.api), before + 1, "a clock that was set back tells nothing");
}

#[test]
fn a_last_day_is_over_at_midnight() {
    let computer = a_computer("FRONT-DESK");
    computer.clock.set(MONDAY.plus(14 * HOUR));
    let mut office = an_office_on(computer);
    let stops = Some("2026-11-23".parse().unwrap());
    let details = UserDetails { stops, ..a_person("Colin Frost", "colin") };
    office.api.add_user(NewUser { kind: UserKind::Person, details, grant: None }).unwrap();
    let clock = office.computer.clock.clone();
    let midnight = MONDAY.plus(15 * HOUR);
    clock.pass(midnight.since(clock.wall()) - 1);
    let before = number(&mut office.api);
    clock.pass(1);
    assert_eq!(number(&mut office.api), before + 2, "a last day is over, and a day without a backup");
}

#[test]
fn whoever_looks_after_no_kits_has_nothing_read_about_them() {
    let mut office = an_office();
    let priya = office.with("Priya Nair", Role::Billing);
    office.sign_in(&priya);
    let keyring = office.computer.keyring.clone();
    times_read(&keyring);
    shown(&mut office.api);
    number(&mut office.api);
    assert_eq!(times_read(&keyring), 0, "the vault secret stands on kits");
}

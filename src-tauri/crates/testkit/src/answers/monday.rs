//! What happens in the office on Monday morning, before the pages are looked at.

use api::view::{NewAccess, StrikeWhat};
use directory::{
    AccessDetails, AccountDetails, Billing, CompanyDetails, JobAccess, Level, Mailbox, Polarity, RunAbout,
    RunDetails, RunId, RunKind, SecondFactor, SinglePermission, Support,
};

use super::Day;

/// The run that goes on.
pub(super) const LEAVER: RunId = RunId(2);

/// Runs, jobs, companies, profiles and requests, of each the kinds that the sample has none of.
pub(super) fn happens(day: &mut Day) {
    tries(day);
    day.enter("ingrid");
    companies(day);
    services(day);
    campaigns(day);
    runs(day);
    remarks(day);
    day.enter("mateo");
    let disabled = step(day, "Disable", "");
    step(day, "to Mail and calendar", "Ticket 4711");
    let texts = day.api.texts_with("safe", &|_| {}).unwrap();
    let what = StrikeWhat::Texts { texts: texts.into_iter().map(|text| text.at).collect() };
    day.api.ask_to_strike(&what).unwrap();
    day.enter("ingrid");
    day.api.verify_steps(LEAVER, &[disabled], "Tried to sign in").unwrap();
}

/// Takes the step whose words these are in; gives its number.
fn step(day: &mut Day, words: &str, note: &str) -> u32 {
    let page = day.api.run(LEAVER).unwrap();
    let mut steps = page.groups.iter().flat_map(|group| &group.steps);
    let number = steps.find(|step| step.what.contains(words)).unwrap().number;
    day.api.take_steps(LEAVER, &[number], note).unwrap();
    number
}

/// Two wrong tries, which are no lock yet.
fn tries(day: &mut Day) {
    for _ in 0..2 {
        let refused = day.api.sign_in("nadia", "not the password".into(), "", None);
        refused.unwrap_err();
    }
}

fn companies(day: &mut Day) {
    let brightwire = day.company("Brightwire IT");
    let details = CompanyDetails {
        name: "Brightwire IT".into(),
        domains: vec!["brightwireit.example".into()],
        contact: "Ruth Adeyemi, 555 0142".into(),
        ends: Some("2027-06-30".parse().unwrap()),
        note: "Carlos Mendes set up the firewall.".into(),
        ..CompanyDetails::default()
    };
    day.api.change_company(brightwire, details).unwrap();
    let client = day.company("Sandpiper Café");
    let details = CompanyDetails {
        name: "Sandpiper Café".into(),
        ends: Some("2026-01-31".parse().unwrap()),
        ..CompanyDetails::default()
    };
    day.api.change_company(client, details).unwrap();
    let over = day.company("Tidewater Print");
    day.api.end_company(over, "Contract ended").unwrap();
}

/// A profile in place of one that comes with the program, and a new one; an account that is closed, and one at a
/// service of which nothing is known.
fn services(day: &mut Day) {
    let mut zoom = day.api.service_page("zoom").unwrap().profile.unwrap();
    zoom.what = "Meets our clients.".into();
    day.api.write_service(&zoom).unwrap();
    zoom.key = "till".into();
    zoom.name = "The till".into();
    zoom.what = "Keeps the till.".into();
    day.api.write_service(&zoom).unwrap();
    let closed = day.account("Newsletter of Sandpiper");
    day.api.close_account(closed, "They send it themselves").unwrap();
    let server = AccountDetails {
        service: "our-server".into(),
        name: "Old server".into(),
        ..AccountDetails::default()
    };
    day.api.open_account(server).unwrap();
}

/// An account of which everything is known, at a service whose boxes forbid something.
fn campaigns(day: &mut Day) {
    let (sofia, elena, wei) = (day.user("Sofia"), day.user("Elena"), day.user("Wei"));
    let details = AccountDetails {
        service: "marketing-cloud".into(),
        name: "Campaigns".into(),
        seats: Some(1),
        mailbox: Mailbox {
            address: "campaigns@harbourlane.example".into(),
            shared: true,
            readers: vec![elena],
        },
        ..AccountDetails::default()
    };
    let account = day.api.open_account(details).unwrap();
    let owner = AccessDetails {
        login: "campaigns@harbourlane.example".into(),
        roles: vec!["Marketing Cloud Administrator".into()],
        level: Level::Owner,
        second_factor: SecondFactor::On,
        ..AccessDetails::default()
    };
    let no_sending = SinglePermission {
        name: "Remove Ability to Send Emails".into(),
        polarity: Polarity::Forbids,
        ticked: true,
    };
    let normal = AccessDetails {
        login: "elena".into(),
        roles: vec!["Content Creator".into()],
        permissions: vec![no_sending],
        level: Level::Normal,
        second_factor: SecondFactor::Off,
        ..AccessDetails::default()
    };
    let other = AccessDetails { login: "wei".into(), permissions: Vec::new(), ..normal.clone() };
    for (user, details) in [(sofia, owner), (elena, normal), (wei, other)] {
        day.api.give_access(NewAccess { user, account, details }).unwrap();
    }
    let held = day.api.accesses(wei, None).unwrap().accesses;
    let over: Vec<_> = held.iter().filter(|one| one.account == account).map(|one| one.id).collect();
    day.api.end_accesses(&over, "Only helped out").unwrap();
    let billing = Billing {
        plan: "Growth".into(),
        price: "29 EUR a month".into(),
        renews_on: Some("2027-01-01".parse().unwrap()),
        card: "Office card".into(),
        ..Billing::default()
    };
    day.api.write_billing(account, billing).unwrap();
    let support = Support { tickets: "Ticket 12".into(), ..Support::default() };
    day.api.write_support(account, support).unwrap();
}

/// A job, a run that was given up, and one that goes on.
fn runs(day: &mut Day) {
    let amara = day.user("Amara");
    let like = day.api.job_like(amara).unwrap();
    let take = |one: api::view::JobAccessView| JobAccess {
        account: one.account,
        roles: one.roles,
        level: one.level,
    };
    day.api.write_job("Designer", like.into_iter().map(take).collect()).unwrap();
    let elena = RunDetails {
        kind: RunKind::Joiner,
        about: RunAbout::User(day.user("Elena")),
        reason: "Helps in design from December".into(),
        day: None,
        job: "Designer".into(),
    };
    let joiner = day.api.start_run(elena, false).unwrap();
    day.api.give_up_run(joiner, "She stays with the clients").unwrap();
    let tomas = RunDetails {
        kind: RunKind::Leaver,
        about: RunAbout::User(day.user("Tomás")),
        reason: "Moves to another town".into(),
        day: Some("2026-11-30".parse().unwrap()),
        job: String::new(),
    };
    day.api.start_run(tomas, false).unwrap();
}

/// Texts that name somebody who has left.
fn remarks(day: &mut Day) {
    let hosting = day.account("Web hosting");
    day.api.write_owner_note(hosting, "Carlos Mendes knew the telephone PIN.").unwrap();
}

//! Lists of users: every tab, with and without a search.

use directory::{Change, FOUNDER, Grant, Register, Role, UserAdded, UserDetails, UserId, UserKind, users};
use keys::Password;
use vault::{PeopleFilter, PeopleTab, ProposalTelling, Session};

use crate::office::{Office, details};

#[test]
fn a_proposal_takes_its_numbers_from_the_register_it_is_given() {
    let (mut office, mut session) = Office::open();
    let at = office.later();
    let propose = |register: &dyn Register| -> ProposalTelling<UserId> {
        let user = register.next_user()?;
        Ok((users::add(register, UserKind::Person, details("Paula Wirth", "paula"))?, user))
    };
    let names = |(changes, user): &(Vec<Change>, UserId)| matches!(&changes[..], [Change::UserAdded(UserAdded { user: added, .. })] if added == user);
    let before = propose(&session.register()).unwrap();
    let pia = session.add_user(at, UserKind::Person, details("Pia Wirth", "pia"), None).unwrap().user;
    let after = propose(&session.register()).unwrap();
    assert!(names(&before) && names(&after), "the changes name the number that is told");
    assert_eq!((before.1, after.1), (pia, UserId(pia.0 + 1)), "the second one has moved on");

    assert_eq!(session.change_telling(at, propose).unwrap(), after.1, "and what is written is told");
    let paula = session.register().user(after.1).unwrap().unwrap();
    assert_eq!(paula.details.name, "Paula Wirth");
}

fn names(session: &Session, tab: PeopleTab, search: &str, stretch: (u32, u32)) -> (u32, Vec<String>) {
    let (offset, limit) = stretch;
    let filter = PeopleFilter { tab, search: search.into(), offset, limit, ..PeopleFilter::default() };
    let (total, rows) = session.read().people(&filter).unwrap();
    (total, rows.into_iter().map(|(user, _)| user.details.name).collect())
}

/// Ingrid the owner, Björn who can sign in, Carla who left, and two machines.
fn office() -> (Office, Session) {
    let (mut office, mut session) = Office::open();
    let temporary = Password::new("temporary pass words 1".into());
    let access = Some((Grant::preset(Role::Support), &temporary));
    session.add_user(office.later(), UserKind::Person, details("Björn Dahl", "bjorn"), access).unwrap();
    let carla = session
        .add_user(office.later(), UserKind::Person, details("Carla Dahl", "carla"), None)
        .unwrap()
        .user;
    session.add_user(office.later(), UserKind::Api, machine("Export", "export"), None).unwrap();
    session.add_user(office.later(), UserKind::Integration, machine("Bookings", "bookings"), None).unwrap();
    let at = office.later();
    session.change(at, |_| users::disable(carla, "Left")).unwrap();
    (office, session)
}

fn machine(name: &str, username: &str) -> UserDetails {
    UserDetails { purpose: "Nightly".into(), responsible: Some(FOUNDER), ..details(name, username) }
}

#[test]
fn every_tab_lists_its_users_in_order_of_their_names_and_counts_them_all() {
    let (_office, session) = office();
    let everyone = ["Björn Dahl", "Bookings", "Carla Dahl", "Export", "Ingrid Solberg"];
    let tabs: [(PeopleTab, &[&str]); 7] = [
        (PeopleTab::Everyone, &everyone),
        (PeopleTab::Kind(UserKind::Person), &["Björn Dahl", "Carla Dahl", "Ingrid Solberg"]),
        (PeopleTab::Kind(UserKind::Api), &["Export"]),
        (PeopleTab::Kind(UserKind::Integration), &["Bookings"]),
        (PeopleTab::SignIn, &["Björn Dahl", "Ingrid Solberg"]),
        (PeopleTab::Among(vec![UserId(1), UserId(4)]), &["Export", "Ingrid Solberg"]),
        (PeopleTab::Disabled, &["Carla Dahl"]),
    ];
    for (tab, expected) in tabs {
        let (total, mut found) = names(&session, tab.clone(), "", (0, 100));
        found.sort();
        let mut sorted = expected.to_vec();
        sorted.sort_unstable();
        assert_eq!(found, sorted, "{tab:?}");
        assert_eq!(total as usize, expected.len(), "{tab:?} counts what it lists");
        let (total, searched) = names(&session, tab.clone(), " ", (0, 100));
        assert_eq!(
            (total as usize, searched.len()),
            (expected.len(), expected.len()),
            "a space searches nothing"
        );
    }
    let (_, first) = names(&session, PeopleTab::Everyone, "", (0, 2));
    let (total, rest) = names(&session, PeopleTab::Everyone, "", (2, 2));
    assert_eq!(total, 5, "a stretch still counts all");
    assert_eq!(
        [first, rest].concat(),
        names(&session, PeopleTab::Everyone, "", (0, 4)).1,
        "stretches join up"
    );
}

#[test]
fn a_search_keeps_to_its_tab_and_counts_beyond_the_stretch() {
    let (_office, session) = office();
    let dahl = ["Björn Dahl", "Carla Dahl"];
    let (total, found) = names(&session, PeopleTab::Everyone, "dahl", (0, 1));
    assert_eq!((total, found.len()), (2, 1), "both are counted, one is shown");
    assert_eq!(names(&session, PeopleTab::Everyone, "dahl", (1, 9)).1, dahl[1..], "the next stretch");
    assert_eq!(
        names(&session, PeopleTab::Kind(UserKind::Person), "DAHL", (0, 9)).1,
        dahl,
        "case doesn't matter"
    );
    assert_eq!(
        names(&session, PeopleTab::Disabled, "dahl", (0, 9)).1,
        ["Carla Dahl"],
        "of the disabled, one"
    );
    assert_eq!(names(&session, PeopleTab::SignIn, "dahl", (0, 9)).1, ["Björn Dahl"], "one of them signs in");
    let among = PeopleTab::Among(vec![UserId(1), UserId(3)]);
    assert_eq!(names(&session, among, "dahl", (0, 9)).1, ["Carla Dahl"], "of these, one");
    assert_eq!(names(&session, PeopleTab::Kind(UserKind::Api), "dahl", (0, 9)).0, 0, "no such machine");
    assert_eq!(
        names(&session, PeopleTab::Everyone, "dahl carla", (0, 9)).1,
        ["Carla Dahl"],
        "all words count"
    );
}

//! Companies, accounts and access on disk: what is sealed, past days, and verification.

use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;

use directory::{
    AccessDetails, AccessId, AccountDetails, AccountId, Billing, Change, ChangeKind, CompanyDetails,
    CompanyId, CompanyKind, Compartment, Level, Register, Role, Support, UserId, access, accounts, companies,
    users,
};
use vault::{AccountFilter, EntryFilter, PeopleFilter, Session, Verified};

use crate::office::{Office, details};

const PLAN: &str = "Plan of the canary";
const LOGIN: &str = "Login of the canary";
const NOTE: &str = "Note of the canary";

fn account(name: &str) -> AccountDetails {
    AccountDetails { service: "cloudflare".into(), name: name.into(), ..AccountDetails::default() }
}

/// An owner with two accounts, everything sealed about the first, a partner and its technician with access.
fn with_register(office: &mut Office, owner: &mut Session) -> UserId {
    let at = office.later();
    let partner = CompanyDetails { name: "Brightwire IT".into(), ..CompanyDetails::default() };
    owner.change(at, |r| companies::add(r, CompanyKind::Partner, partner.clone())).unwrap();
    let piet = directory::UserDetails { company: Some(CompanyId(1)), ..details("Piet Jansen", "piet") };
    let piet = owner.add_user(at, directory::UserKind::Person, piet, None).unwrap().user;
    for name in ["Newsletter", "Website"] {
        owner.change(at, |r| accounts::open(r, account(name))).unwrap();
    }
    let one = AccountId(1);
    let billing = Billing { plan: PLAN.into(), ..Billing::default() };
    owner.change(at, |_| accounts::write_billing(one, billing.clone())).unwrap();
    let support = Support { login_details: LOGIN.into(), ..Support::default() };
    owner.change(at, |_| accounts::write_support(one, support.clone())).unwrap();
    owner.change(at, |_| accounts::write_owner_note(one, NOTE)).unwrap();
    let admin = AccessDetails { level: Level::Admin, ..AccessDetails::default() };
    owner.change(at, |r| access::grant(r, piet, one, admin.clone())).unwrap();
    piet
}

#[test]
fn billing_support_and_owner_data_open_for_their_roles_alone() {
    let (mut office, mut owner) = Office::open();
    with_register(&mut office, &mut owner);
    let one = AccountId(1);
    let expected = [
        ("bill", Role::Billing, (true, false)),
        ("sue", Role::Support, (false, true)),
        ("both", Role::BillingAndSupport, (true, true)),
        ("audra", Role::Auditor, (false, false)),
    ];
    for (name, role, (billing, support)) in expected {
        let who = office.add(owner, name, role);
        let session = office.sign_in(&who).unwrap();
        let read = (session.read().billing(one).unwrap(), session.read().support(one).unwrap());
        assert_eq!(read.0.map(|b| b.plan), billing.then(|| PLAN.to_owned()), "{role:?} and billing data");
        assert_eq!(read.1.map(|s| s.login_details), support.then(|| LOGIN.to_owned()), "{role:?} and logins");
        assert_eq!(session.read().owner_note(one).unwrap(), None, "{role:?} is no owner");
        let filter = EntryFilter { account: Some(one), limit: 50, ..EntryFilter::default() };
        let entries = session.read().entries(&filter).unwrap();
        let sealed: Vec<Compartment> = entries.iter().flat_map(|entry| entry.sealed.clone()).collect();
        assert!(sealed.contains(&Compartment::Owner), "that there is something sealed is seen: {sealed:?}");
        session.sign_out(office.at).unwrap();
        owner = office.owner_session();
    }
    assert_eq!(
        owner.read().billing(one).unwrap().map(|b| b.plan),
        Some(PLAN.into()),
        "owners read everything"
    );
    assert_eq!(owner.read().owner_note(one).unwrap(), Some(NOTE.into()), "their own notes too");
}

#[test]
fn entries_are_found_by_the_kinds_of_change_that_everybody_may_read() {
    let (mut office, mut owner) = Office::open();
    let piet = with_register(&mut office, &mut owner);
    owner.change(office.later(), |_| users::disable(piet, "Left")).unwrap();
    owner.change(office.later(), |_| users::enable(piet, "Came back")).unwrap();
    owner.change(office.later(), |_| users::disable(piet, "Left again")).unwrap();
    let found = |filter: EntryFilter| {
        let entries = owner.read().entries(&filter).unwrap();
        entries.iter().map(|entry| entry.readable.iter().map(Change::kind).collect()).collect()
    };
    let of = |kind| EntryFilter { kind: Some(kind), limit: 50, ..EntryFilter::default() };
    let disabled = || vec![ChangeKind::UserDisabled];
    let all: Vec<Vec<ChangeKind>> = found(of(ChangeKind::UserDisabled));
    assert_eq!(all, [disabled(), disabled()], "whatever their sentences say");
    let last = found(EntryFilter { limit: 1, ..of(ChangeKind::UserDisabled) });
    assert_eq!(last, [disabled()], "the newest first, and no further than it takes");
    let about = found(EntryFilter { user: Some(piet), ..of(ChangeKind::UserEnabled) });
    assert_eq!(about, [[ChangeKind::UserEnabled]], "together with whom it is about");
    let sealed = [ChangeKind::BillingWritten, ChangeKind::SupportWritten, ChangeKind::OwnerNoteWritten];
    for kind in sealed {
        let none: Vec<Vec<ChangeKind>> = found(of(kind));
        assert!(none.is_empty(), "{kind:?} is for those who open it, and no index tells of it");
    }
}

#[test]
fn no_other_roles_key_opens_what_is_sealed_in_the_raw_file() {
    let (mut office, mut owner) = Office::open();
    with_register(&mut office, &mut owner);
    let secret = owner.vault_secret().to_string();
    owner.sign_out(office.at).unwrap();
    // The database opened under its own key, as every role's key opens it: the canaries are nowhere in it.
    let db = office.insider(&secret);
    let tables: Vec<String> = {
        let mut names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
        names.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    let mut cells = 0;
    for table in tables {
        let mut rows = db.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                let (rusqlite::types::ValueRef::Text(bytes) | rusqlite::types::ValueRef::Blob(bytes)) =
                    row.get_ref(column).unwrap()
                else {
                    continue;
                };
                cells += 1;
                for canary in [PLAN, LOGIN, NOTE] {
                    let found = bytes.windows(canary.len()).any(|window| window == canary.as_bytes());
                    assert!(!found, "{canary} lies open in {table}");
                }
            }
        }
    }
    assert!(cells > 50, "every text and blob of the database was looked at: {cells}");
}

/// Everything is taken away from somebody who is disabled too.
fn gone(register: &dyn Register, user: UserId) -> directory::Proposal {
    let theirs: Vec<AccessId> = register.accesses_of(user)?.iter().map(|access| access.id).collect();
    let mut changes = access::end(register, &theirs, "Left")?;
    changes.push(directory::users::disable(user, "Left"));
    Ok(changes)
}

#[test]
fn the_register_of_a_past_moment_is_what_it_was() {
    let (mut office, mut owner) = Office::open();
    let piet = with_register(&mut office, &mut owner);
    let (then, one) = (office.at, AccountId(1));
    let at = office.later();
    owner.change(at, |r| gone(r, piet)).unwrap();
    let renamed = AccountDetails { name: "News".into(), ..account("Newsletter") };
    owner.change(at, |r| accounts::change(r, one, renamed.clone())).unwrap();
    owner.change(at, |_| accounts::close(AccountId(2), "Unused")).unwrap();

    let list =
        |at| owner.read().accounts(&AccountFilter { limit: 10, at, ..AccountFilter::default() }).unwrap();
    let names = |at| list(at).1.into_iter().map(|a| a.details.name).collect::<Vec<_>>();
    assert_eq!(names(None), ["News"], "now: one account, under its new name");
    assert_eq!(names(Some(then)), ["Newsletter", "Website"], "then: both, under the old one");
    assert_eq!(owner.read().accesses_to(one, None, false).unwrap(), [], "nobody has access now");
    let who: Vec<UserId> =
        owner.read().accesses_to(one, Some(then), false).unwrap().iter().map(|access| access.user).collect();
    assert_eq!(who, [piet], "Piet had");
    assert_eq!(owner.read().seats_taken(one, Some(then)).unwrap(), 1, "and took a seat");
    assert_eq!(
        owner.read().accesses_of(piet, None, true).unwrap().len(),
        1,
        "it is kept among those that ended"
    );
    let cells = owner.read().cells(&[piet], &[one, AccountId(2)], Some(then)).unwrap();
    assert_eq!(cells.len(), 1, "one cell of the grid was filled");
    assert!(owner.read().user_at(piet, Some(then)).unwrap().unwrap().is_active(), "and Piet was in use");
    let before = START_OF_TIME;
    assert_eq!(list(Some(before)).0, 0, "before the vault there was nothing");
}

const START_OF_TIME: directory::Timestamp = directory::Timestamp(0);

#[test]
fn people_are_found_by_the_name_of_their_company_and_listed_by_it() {
    let (mut office, mut owner) = Office::open();
    let piet = with_register(&mut office, &mut owner);
    let find = |search: &str, company| {
        let filter = PeopleFilter { search: search.into(), company, limit: 10, ..PeopleFilter::default() };
        owner.read().people(&filter).unwrap().1.into_iter().map(|(user, _)| user.id).collect::<Vec<_>>()
    };
    assert_eq!(find("brightwire jansen", None), [piet], "by company and name");
    assert_eq!(find("", Some(CompanyId(1))), [piet], "the staff of a company");
    let at = office.later();
    let renamed = CompanyDetails { name: "Harbour Net".into(), ..CompanyDetails::default() };
    owner.change(at, |r| companies::change(r, CompanyId(1), renamed.clone())).unwrap();
    let find = |search: &str| {
        let filter = PeopleFilter { search: search.into(), limit: 10, ..PeopleFilter::default() };
        owner.read().people(&filter).unwrap().0
    };
    assert_eq!((find("brightwire"), find("harbour net")), (0, 1), "by its name of today");
}

#[test]
fn a_register_that_was_only_used_verifies_for_everybody_and_a_touched_one_does_not() {
    let (mut office, mut owner) = Office::open();
    let piet = with_register(&mut office, &mut owner);
    let at = office.later();
    owner.change(at, |r| gone(r, piet)).unwrap();
    let verify = |session: &mut Session, at| {
        session.verify(at, NonZeroUsize::new(2).unwrap(), &AtomicBool::new(false), |_, _| {}).unwrap()
    };
    assert!(matches!(verify(&mut owner, at), Verified::Good { .. }), "nobody touched it");
    let auditor = office.add(owner, "audra", Role::Auditor);
    let mut session = office.sign_in(&auditor).unwrap();
    let found = verify(&mut session, office.at);
    assert!(matches!(found, Verified::Good { .. }), "what is sealed for others is not wrong: {found:?}");
    let secret = session.vault_secret().to_string();
    session.sign_out(office.at).unwrap();
    let db = office.insider(&secret);
    assert_eq!(db.execute("UPDATE access SET level = 4 WHERE until IS NULL", []).unwrap(), 1);
    drop(db);
    let mut owner = office.owner_session();
    let found = verify(&mut owner, office.at);
    assert_eq!(found, Verified::TablesDiffer { table: "access", rows: 1 }, "a level changed behind its back");
}

#[test]
fn accesses_stay_with_a_disabled_user_until_they_are_taken_away() {
    let (mut office, mut owner) = Office::open();
    let piet = with_register(&mut office, &mut owner);
    let at = office.later();
    owner.change(at, |_| users::disable(piet, "Left")).unwrap();
    assert_eq!(owner.register().accesses_of(piet).unwrap().len(), 1, "disabling here closes nothing there");
    assert_eq!(owner.read().seats_taken(AccountId(1), None).unwrap(), 0, "but the seat counts as free");
}

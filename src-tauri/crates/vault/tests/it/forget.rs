//! Forgetting a former person and striking a secret out: the words are gone from the file, everything else verifies, and
//! nobody rewrites history that way.

use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;

use directory::{
    AccessDetails, AccessId, AccountDetails, AccountId, Change, Compartment, Field, Grant, Refusal, Register,
    Role, RunAbout, RunDetails, RunId, RunKind, Settings, Strike, Struck, Substitute, Timestamp, UserDetails,
    UserId, UserKind, access, accounts, runs, settings, strikes, time::DAY, users,
};
use keys::Password;
use rusqlite::types::ValueRef;
use vault::{Damage, EntryFilter, Session, VaultError, Verified, VerifyError};

use crate::office::{Insider, Office, Someone, details};

const WORDS: [&str; 6] = ["annabel", "bel berg", "weaver", "anna@home", "badminton", "drawer"];

struct Left {
    office: Office,
    secret: String,
    second: Someone,
    anna: UserId,
}

/// Two owners, and Annabel Berg, of whom much was written and who left.
fn left() -> Left {
    let (mut office, session) = Office::open();
    let secret = session.vault_secret().to_string();
    let second = office.add(session, "bo", Role::Owner);
    let owner = office.owner_session();
    let anna = office.add(owner, "annabel", Role::Owner).user;
    let mut owner = office.owner_session();
    let at = office.later();
    let account =
        |name: &str| AccountDetails { service: "cloudflare".into(), name: name.into(), ..Default::default() };
    owner.change(at, |r| accounts::open(r, account("Website"))).unwrap();
    let row = owner.register().user(anna).unwrap().unwrap().details;
    let told = UserDetails {
        name: "Annabel Berg".into(),
        notify: "anna@home.example".into(),
        job_title: "Weaver".into(),
        department: "Looms".into(),
        ..row
    };
    owner.change(at, |r| users::change(r, anna, told.clone())).unwrap();
    let kit = owner.make_kit(at, anna, "Annabel's drawer").unwrap();
    owner.check_kit(at, &kit.code).unwrap();
    let login = AccessDetails { login: "anna@home.example".into(), ..AccessDetails::default() };
    owner.change(at, |r| access::grant(r, anna, AccountId(1), login.clone())).unwrap();
    owner.change(at, |r| access::end(r, &[AccessId(1)], "Plays badminton now")).unwrap();
    owner.change(at, |_| users::disable(anna, "Left to play badminton")).unwrap();
    owner.back_up(at, &office.dir.path().join("one.keyholder-backup")).unwrap();
    owner.sign_out(at).unwrap();
    Left { office, secret, second, anna }
}

/// Every text and blob of the database and every part of every entry that its owners can open, in one.
fn everything(insider: &Insider) -> String {
    let mut all = String::new();
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table'";
    let mut statement = insider.db.prepare(tables).unwrap();
    let tables: Vec<String> =
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    for table in tables {
        let mut statement = insider.db.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                if let ValueRef::Text(text) = row.get_ref(column).unwrap() {
                    all.push_str(&String::from_utf8_lossy(text).to_lowercase());
                    all.push('\n');
                }
            }
        }
    }
    all
}

fn journal(session: &Session) -> String {
    let entries = session.read().entries(&EntryFilter { limit: 1_000, ..EntryFilter::default() }).unwrap();
    entries.iter().map(|entry| format!("{:?}\n", entry.readable).to_lowercase()).collect()
}

fn verify(session: &mut Session, at: Timestamp) -> Verified {
    session.verify(at, NonZeroUsize::MIN, &AtomicBool::new(false), |_, _| {}).unwrap()
}

fn strike(session: &mut Session, at: Timestamp, what: &Strike) -> Result<vault::Striking, VaultError> {
    let struck = session.strike(at, what, &AtomicBool::new(false), |_, _| {});
    struck.map_err(|stop| match stop {
        VerifyError::Vault(e) => e,
        VerifyError::Cancelled => panic!("nobody cancelled"),
    })
}

fn hashes(insider: &Insider) -> Vec<Vec<u8>> {
    let mut statement = insider.db.prepare("SELECT hash FROM entry ORDER BY seq").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn refused(done: Result<vault::Striking, VaultError>) -> Refusal {
    match done {
        Err(VaultError::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

impl Left {
    fn on_disk(&self) -> Insider {
        self.office.without_the_program(&self.office.owner, &self.secret)
    }

    fn forgotten(&mut self) -> Session {
        let what = Strike::Person { user: self.anna };
        let owner = self.office.owner_session();
        let (session, done) = self.by_two(owner, &what);
        done.unwrap();
        session
    }

    /// Asked for by the first owner, done by the second.
    fn by_two(
        &mut self,
        mut owner: Session,
        what: &Strike,
    ) -> (Session, Result<vault::Striking, VaultError>) {
        let at = self.office.later();
        owner.change(at, |_| strikes::ask(what.clone())).unwrap();
        owner.sign_out(at).unwrap();
        let second = self.second.clone();
        let mut session = self.office.sign_in(&second).unwrap();
        let at = self.office.later();
        let done = strike(&mut session, at, what);
        (session, done)
    }

    /// Without what this computer noted, so that every entry is held against the tables.
    fn on_a_fresh_computer(&mut self) -> Result<Session, VaultError> {
        let [one, two] = self.office.notes();
        let seen = format!("seen-{}", self.office.folder.vault_id().unwrap());
        let noted = [one, two, self.office.device.data.with_extension("keyring").join(seen)];
        noted.iter().for_each(|path| drop(std::fs::remove_file(path)));
        let owner = self.office.owner.clone();
        self.office.sign_in(&owner)
    }
}

#[test]
fn a_person_is_forgotten_by_two_owners_and_everything_else_stays() {
    let mut left = left();
    let before = left.on_disk();
    for word in WORDS {
        assert!(word == "drawer" || everything(&before).contains(word), "{word} was in the tables");
    }
    let (old_hashes, entries) = (hashes(&before), hashes(&before).len());
    drop(before);

    let what = Strike::Person { user: left.anna };
    let mut owner = left.office.owner_session();
    assert!(WORDS.iter().all(|word| journal(&owner).contains(word)), "all of it was in the journal");
    let at = left.office.later();
    assert_eq!(refused(strike(&mut owner, at, &what)), Refusal::AnotherOwner);
    let told = owner.would_strike(at, &what, &AtomicBool::new(false), |_, _| {}).unwrap();
    assert!(told.entries > 5 && told.texts > told.entries, "{told:?}");
    assert_eq!(told.backups.len(), 1);
    let (mut session, done) = left.by_two(owner, &what);
    let (done, at) = (done.unwrap(), left.office.at);
    assert_eq!((done.entries, done.texts), (told.entries, told.texts), "as it was foretold");
    assert!(matches!(verify(&mut session, at), Verified::Good { .. }));
    let row = session.register().user(left.anna).unwrap().unwrap();
    assert_eq!(row.details.name, format!("Former person {}", left.anna.0));
    assert_eq!((row.details.department.as_str(), row.forgotten_at), ("Looms", Some(at)));
    let journal = journal(&session);
    for word in WORDS {
        assert!(!journal.contains(word), "{word} is in the journal");
    }
    assert!(journal.contains("accessgranted") && journal.contains("useradded"), "what happened is");
    assert_eq!(refused(strike(&mut session, at, &what)), Refusal::Forgotten);
    let back = session.change(at, |_| users::enable(left.anna, "Back"));
    assert!(matches!(back, Err(VaultError::Refused(Refusal::Forgotten))));
    // The name is free again.
    session.add_user(at, UserKind::Person, details("Annabel Other", "annabel"), None).unwrap();
    session.sign_out(at).unwrap();

    let after = left.on_disk();
    assert_eq!(hashes(&after)[..entries], old_hashes, "no entry is another one");
    let text = everything(&after).replace("annabel other", "").replace("annabel@harbourlane.example", "");
    assert!(!text.contains("bel berg") && !text.contains("badminton") && !text.contains("weaver"));
    drop(after);
    let mut owner = left.on_a_fresh_computer().unwrap();
    assert!(matches!(verify(&mut owner, left.office.at), Verified::Good { .. }));
}

#[test]
fn after_the_years_that_are_set_one_owner_is_enough() {
    let mut left = left();
    let what = Strike::Person { user: left.anna };
    let mut owner = left.office.owner_session();
    let at = left.office.later();
    let rules = Settings { forget_years: Some(2), ..owner.register().settings().unwrap() };
    owner.change(at, |r| settings::change(r, rules.clone())).unwrap();
    assert_eq!(refused(strike(&mut owner, at, &what)), Refusal::AnotherOwner);
    owner.sign_out(at).unwrap();
    left.office.at = at.plus(2 * 366 * DAY);
    let mut owner = left.office.owner_session();
    let at = left.office.later();
    strike(&mut owner, at, &what).unwrap();
    assert!(matches!(verify(&mut owner, at), Verified::Good { .. }));
}

#[test]
fn the_only_owner_waits_three_days_and_an_old_request_counts_for_nothing() {
    let mut left = left();
    let what = Strike::Person { user: left.anna };
    let mut owner = left.office.owner_session();
    let at = left.office.later();
    let second = left.second.user;
    owner.change(at, |_| users::disable(second, "Left")).unwrap();
    owner.change(at, |_| strikes::ask(what.clone())).unwrap();
    assert_eq!(refused(strike(&mut owner, at, &what)), Refusal::AnotherOwner);
    assert_eq!(
        refused(strike(&mut owner, at.plus(8 * DAY), &what)),
        Refusal::AnotherOwner,
        "asked too long ago"
    );
    // An owner who never signed in can agree to nothing.
    let temporary = Password::new("temporary pass words 1".into());
    let grant = Some((Grant::preset(Role::Owner), &temporary));
    owner.add_user(at, UserKind::Person, details("Oskar", "oskar"), grant).unwrap();
    strike(&mut owner, at.plus(3 * DAY), &what).unwrap();
}

#[test]
fn what_somebody_asked_who_is_an_owner_no_more_counts_for_nothing() {
    let mut left = left();
    let what = Strike::Person { user: left.anna };
    let second = left.second.clone();
    let mut session = left.office.sign_in(&second).unwrap();
    let at = left.office.later();
    session.change(at, |_| strikes::ask(what.clone())).unwrap();
    session.sign_out(at).unwrap();
    let mut owner = left.office.owner_session();
    let at = left.office.later();
    owner.change(at, |_| users::disable(second.user, "Left")).unwrap();
    assert_eq!(refused(strike(&mut owner, at, &what)), Refusal::AnotherOwner);
    owner.change(at, |_| strikes::ask(what.clone())).unwrap();
    assert_eq!(strikes::in_force(&owner.register(), at).unwrap().len(), 1, "asked anew");
}

#[test]
fn progress_goes_on_to_the_end_and_whoever_stops_it_has_changed_nothing() {
    let mut left = left();
    let what = Strike::Person { user: left.anna };
    let mut owner = left.office.owner_session();
    let at = left.office.later();
    let rules = Settings { forget_years: Some(1), ..owner.register().settings().unwrap() };
    owner.change(at, |r| settings::change(r, rules.clone())).unwrap();
    owner.sign_out(at).unwrap();
    left.office.at = at.plus(366 * DAY);
    let mut owner = left.office.owner_session();
    let at = left.office.later();
    let entries = owner.chain().size();
    // Stopped at each of the moments that are told.
    let told = std::cell::RefCell::new(Vec::new());
    let mut stop_at = 0;
    loop {
        told.borrow_mut().clear();
        let cancel = AtomicBool::new(false);
        let done = owner.strike(at, &what, &cancel, |done, of| {
            told.borrow_mut().push((done, of));
            if told.borrow().len() > stop_at {
                cancel.store(true, std::sync::atomic::Ordering::Relaxed);
            }
        });
        stop_at += 1;
        match done {
            Err(VerifyError::Cancelled) => {
                assert_eq!(owner.chain().size(), entries, "nothing has changed");
                assert!(matches!(verify(&mut owner, at), Verified::Good { .. }));
            }
            Ok(_) => break,
            Err(other) => panic!("{other:?}"),
        }
    }
    let told = told.into_inner();
    assert!(told.is_sorted(), "{told:?}");
    assert!(told.last().is_some_and(|(done, of)| done == of), "{told:?}");
    assert!(matches!(verify(&mut owner, at), Verified::Good { .. }));
}

#[test]
fn nobody_is_forgotten_who_is_not_gone() {
    let mut left = left();
    let mut owner = left.office.owner_session();
    let at = left.office.later();
    let me = Strike::Person { user: left.office.owner.user };
    assert_eq!(refused(strike(&mut owner, at, &me)), Refusal::StillInUse);
    let nobody = Strike::Person { user: UserId(77) };
    assert_eq!(refused(strike(&mut owner, at, &nobody)), Refusal::NoSuchUser);
    owner.sign_out(at).unwrap();
    let owner = left.office.owner_session();
    let admin = left.office.add(owner, "ada", Role::Administrator);
    let mut ada = left.office.sign_in(&admin).unwrap();
    let at = left.office.later();
    let what = Strike::Person { user: left.anna };
    assert!(matches!(refused(strike(&mut ada, at, &what)), Refusal::NotAllowed { .. }));
}

#[test]
fn a_secret_in_a_note_is_struck_out_wherever_it_stands() {
    let mut left = left();
    let mut owner = left.office.owner_session();
    let at = left.office.later();
    let row = owner.register().account(AccountId(1)).unwrap().unwrap().details;
    let with = |note: &str, web: &str| AccountDetails { note: note.into(), web: web.into(), ..row.clone() };
    owner.change(at, |r| accounts::change(r, AccountId(1), with("pw hunter2", ""))).unwrap();
    owner.change(at, |r| accounts::change(r, AccountId(1), with("pw hunter2", "x.example"))).unwrap();
    owner.change(at, |r| accounts::change(r, AccountId(1), with("fine", "x.example"))).unwrap();
    owner.change(at, |_| accounts::write_owner_note(AccountId(1), "HUNTER2 it is")).unwrap();
    let found = owner.texts_with("hunter2", &AtomicBool::new(false), |_, _| {}).unwrap();
    assert_eq!(found.len(), 5, "written, before and after, before, and the owner's note: {found:?}");
    assert_eq!(found.iter().filter(|(at, _)| at.compartment == Compartment::Owner).count(), 1);
    let mut texts: Vec<_> = found.into_iter().map(|(at, _)| at).collect();
    texts.sort();
    let (mut session, done) = left.by_two(owner, &Strike::Texts { texts });
    assert_eq!(done.unwrap().texts, 5);
    let at = left.office.later();
    assert!(session.texts_with("hunter2", &AtomicBool::new(false), |_, _| {}).unwrap().is_empty());
    let account = session.register().account(AccountId(1)).unwrap().unwrap();
    assert_eq!((account.details.note.as_str(), account.details.web.as_str()), ("fine", "x.example"));
    assert!(session.read().owner_note(AccountId(1)).unwrap().unwrap().starts_with("Struck out"));
    assert!(matches!(verify(&mut session, at), Verified::Good { .. }));
    session.sign_out(at).unwrap();
    assert!(!everything(&left.on_disk()).contains("hunter2"));
    left.on_a_fresh_computer().unwrap();
}

#[test]
fn a_username_goes_with_its_person_alone_and_whoever_has_it_signs_in_as_before() {
    let mut left = left();
    let owner = left.office.owner_session();
    let mut found = owner.texts_with("bo", &AtomicBool::new(false), |_, _| {}).unwrap();
    found.retain(|(_, text)| text.starts_with("bo"));
    let names: Vec<_> = found.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(names, ["bo", "bo@harbourlane.example"], "the name and the address, not the username");
    let (session, done) = left.by_two(owner, &Strike::Texts { texts: vec![found[0].0] });
    done.unwrap();
    let second = left.second.clone();
    let row = session.register().user(second.user).unwrap().unwrap().details;
    assert_eq!((row.name.starts_with("Struck out "), row.username.as_str()), (true, "bo"));
    session.sign_out(left.office.at).unwrap();
    left.office.sign_in(&second).unwrap();
}

#[test]
fn texts_that_name_somebody_are_told_wherever_they_stay() {
    let mut left = left();
    let mut owner = left.office.owner_session();
    let at = left.office.later();
    // In one entry with what goes, and in one of its own; the username of another can't be ticked.
    let of_anna =
        UserDetails { purpose: "Annabel Berg's mailbox".into(), ..details("Mail", "annabel.berg.mail") };
    owner.add_user(at, UserKind::Person, of_anna, None).unwrap();
    let row = owner.register().account(AccountId(1)).unwrap().unwrap().details;
    let account = AccountDetails { note: "Ask annabel berg".into(), ..row };
    owner.change(at, |r| accounts::change(r, AccountId(1), account.clone())).unwrap();
    let told = owner
        .would_strike(at, &Strike::Person { user: left.anna }, &AtomicBool::new(false), |_, _| {})
        .unwrap();
    let mut texts: Vec<_> = told.elsewhere.iter().map(|text| text.text.as_str()).collect();
    texts.sort_unstable();
    assert_eq!(
        texts,
        ["Annabel Berg's mailbox", "Ask annabel berg", "annabel.berg.mail@harbourlane.example"]
    );
}

#[test]
fn somebody_who_is_called_like_a_former_person_stands_in_nobodys_way() {
    let mut left = left();
    let mut owner = left.office.owner_session();
    let at = left.office.later();
    let taken = format!("former-person-{}", left.anna.0);
    owner.add_user(at, UserKind::Person, details("Fay", &taken), None).unwrap();
    let (mut session, done) = left.by_two(owner, &Strike::Person { user: left.anna });
    done.unwrap();
    let row = session.register().user(left.anna).unwrap().unwrap().details;
    assert_eq!(row.username, format!("{taken}-2"), "the next that nobody has");
    assert!(matches!(verify(&mut session, left.office.at), Verified::Good { .. }));
    assert!(!journal(&session).contains("badminton"));
}

#[test]
fn words_in_which_nothing_can_be_seen_find_no_text() {
    let mut left = left();
    let owner = left.office.owner_session();
    for words in ["", " ", "\u{200b}", "\u{202e}\u{2060}", "\u{ad}"] {
        let found = owner.texts_with(words, &AtomicBool::new(false), |_, _| {});
        let refused = matches!(
            found,
            Err(VerifyError::Vault(VaultError::Refused(Refusal::Field { field: Field::Words, .. })))
        );
        assert!(refused, "{words:?}: every text would be struck out, {found:?}");
    }
}

#[test]
fn a_struck_text_that_somebody_puts_back_is_shown_to_nobody() {
    let mut left = left();
    let before: Vec<(u64, Vec<u8>)> = {
        let insider = left.on_disk();
        let mut all = insider.db.prepare("SELECT seq, core FROM entry WHERE core IS NOT NULL").unwrap();
        all.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    };
    left.forgotten().sign_out(left.office.at).unwrap();
    let insider = left.on_disk();
    let sql = "SELECT min(entry) FROM substitute WHERE compartment = 0";
    let struck: u64 = insider.db.query_row(sql, [], |row| row.get(0)).unwrap();
    let (_, old) = before.into_iter().find(|(seq, _)| *seq == struck).unwrap();
    insider.db.execute("UPDATE entry SET core = ?1 WHERE seq = ?2", (&old, struck)).unwrap();
    insider.db.execute("DELETE FROM substitute WHERE entry = ?1 AND compartment = 0", [struck]).unwrap();
    drop(insider);
    // This computer knows the vault, and nothing that decides was written since.
    let mut session = left.office.owner_session();
    let read = session.read().changes_of(struck);
    assert!(matches!(read, Err(VaultError::Damaged(Damage::Entry(seq))) if seq == struck), "{read:?}");
    let found = verify(&mut session, left.office.at);
    assert!(matches!(found, Verified::WrongEntry { .. }), "{found:?}");
}

/// What an insider with an owner's keys does to the file afterwards, and what every computer says then.
#[test]
fn what_stands_in_the_place_of_a_part_is_what_an_entry_says() {
    let mut left = left();
    let old: (Vec<u8>, u64) = {
        let insider = left.on_disk();
        let sql = "SELECT core, seq FROM entry WHERE core IS NOT NULL AND seq = 3";
        insider.db.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
    };
    let session = left.forgotten();
    session.sign_out(left.office.at).unwrap();
    let path = left.office.folder.path().join("vault.db");
    let good = std::fs::read(&path).unwrap();
    let struck: u64 = {
        let insider = left.on_disk();
        insider
            .db
            .query_row("SELECT min(entry) FROM substitute WHERE compartment = 0", [], |row| row.get(0))
            .unwrap()
    };
    for (what, sql, entry) in [
        ("taken away", format!("DELETE FROM substitute WHERE entry = {struck}"), struck),
        ("spoilt", format!("UPDATE substitute SET bytes = zeroblob(200) WHERE entry = {struck}"), struck),
        ("a part taken out", "UPDATE entry SET core = NULL WHERE seq = 2".into(), 2),
        ("owners' part taken away", "DELETE FROM substitute WHERE compartment = 3".into(), 0),
        (
            "another part's",
            format!(
                "UPDATE substitute SET bytes = (SELECT bytes FROM substitute WHERE entry > {struck} LIMIT 1)
                 WHERE entry = {struck}"
            ),
            struck,
        ),
    ] {
        left.on_disk().db.execute_batch(&sql).unwrap();
        match left.on_a_fresh_computer() {
            Err(VaultError::Damaged(Damage::Entry(seq))) => {
                assert!(entry == 0 || seq == entry, "{what}: {seq}")
            }
            other => panic!("{what}: {other:?}"),
        }
        std::fs::write(&path, &good).unwrap();
    }
    // Put back from an old copy: the words are there again, and the entry that struck them says that they are not.
    let insider = left.on_disk();
    assert!(old.1 == 3);
    let backup = format!("UPDATE entry SET core = ?1 WHERE seq = {}", old.1);
    insider.db.execute(&backup, [&old.0]).unwrap();
    insider.db.execute("DELETE FROM substitute WHERE entry = 3", []).unwrap();
    drop(insider);
    let back = left.on_a_fresh_computer();
    assert!(matches!(back, Err(VaultError::Damaged(_))) || struck != 3, "{back:?}");
    drop(back);
    std::fs::write(&path, &good).unwrap();
    left.on_a_fresh_computer().unwrap();
}

/// An owner with a program of their own, alone: no second owner asked for it.
#[test]
fn one_owner_strikes_nothing_out_alone_and_nobody_rewrites_facts() {
    let mut left = left();
    let path = left.office.folder.path().join("vault.db");
    let good = std::fs::read(&path).unwrap();
    let what = Strike::Person { user: left.anna };
    let substitutes = vec![Substitute { entry: 3, compartment: Compartment::Core, digest: "00".repeat(32) }];
    let at = left.office.later();
    let device = u128::from_str_radix(&left.office.device.computer.id, 16).unwrap().to_be_bytes();
    for (what, change) in [
        (
            "alone",
            Change::Struck(Struck { what: what.clone(), asked: None, substitutes: substitutes.clone() }),
        ),
        (
            "asked by nobody",
            Change::Struck(Struck { what: what.clone(), asked: Some(4), substitutes: substitutes.clone() }),
        ),
    ] {
        let insider = left.on_disk();
        insider.writes(insider.next_header(device, at), &[insider.core(vec![change])]);
        drop(insider);
        match left.on_a_fresh_computer() {
            Err(VaultError::Damaged(Damage::Entry(_))) => {}
            other => panic!("{what}: {other:?}"),
        }
        std::fs::write(&path, &good).unwrap();
    }
    // Agreed to by both, and then what is written there says something else than what was struck.
    let session = left.forgotten();
    session.sign_out(left.office.at).unwrap();
    let insider = left.on_disk();
    let entry: u64 = insider
        .db
        .query_row("SELECT min(entry) FROM substitute WHERE compartment = 0", [], |row| row.get(0))
        .unwrap();
    let (header, sealed): (Vec<u8>, Vec<u8>) = insider
        .db
        .query_row(
            "SELECT e.header, s.bytes FROM entry AS e JOIN substitute AS s ON s.entry = e.seq
             WHERE e.seq = ? AND s.compartment = 0",
            [entry],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    let mut header = journal::Header::parse(&header).unwrap();
    let head = header.sections.first().cloned().unwrap();
    header.sections.clear();
    let sealed = keys::Sealed::from_bytes(&sealed).unwrap();
    let core = insider.key(keys::KeyName::Core).unwrap();
    let aad = journal::substitute_aad(&header, 0);
    let plain = keys::open(core, &aad, &sealed).unwrap();
    let body = vault::body::Body::substitute(&plain).unwrap();
    assert!(body.lasts(&head.lasting), "what the program made is what was signed");
    let other = String::from_utf8_lossy(&plain).replace("\"user\":3", "\"user\":2").into_bytes();
    assert!(vault::body::Body::substitute(&other).is_none_or(|body| !body.lasts(&head.lasting)));
}

#[test]
fn a_run_about_somebody_ends_first_and_then_loses_its_words() {
    let mut left = left();
    let mut owner = left.office.owner_session();
    let at = left.office.later();
    let piet = owner.add_user(at, UserKind::Person, details("Piet Jansen", "piet"), None).unwrap().user;
    left.anna = piet;
    let what = Strike::Person { user: piet };
    owner.change(at, |r| access::grant(r, piet, AccountId(1), AccessDetails::default())).unwrap();
    let details = RunDetails {
        about: RunAbout::User(piet),
        kind: RunKind::Leaver,
        reason: "Plays badminton in Norway".into(),
        day: None,
        job: String::new(),
    };
    owner.change(at, |r| runs::start(r, details.clone())).unwrap();
    owner.change(at, |_| users::disable(piet, "Badminton")).unwrap();
    assert_eq!(refused(strike(&mut owner, at, &what)), Refusal::NotYetGone);
    owner.change(at, |r| access::end(r, &[AccessId(2)], "Badminton")).unwrap();
    assert_eq!(refused(strike(&mut owner, at, &what)), Refusal::NotYetGone, "the run goes on");
    owner.change(at, |_| runs::give_up(RunId(1), "Badminton is no reason")).unwrap();
    owner.sign_out(at).unwrap();
    let mut session = left.forgotten();
    let run = session.register().run(RunId(1)).unwrap().unwrap();
    assert!(run.details.reason.starts_with("Former person"), "{run:?}");
    assert!(!journal(&session).contains("piet"));
    assert!(matches!(verify(&mut session, left.office.at), Verified::Good { .. }));
}

//! The identity question: for its user and for those who check callers, for nobody else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use directory::{
    Change, Grant, IdentityQuestion, IdentityQuestionChanged, Refusal, Role, SignInCompleted, UserId,
    sign_ins,
};
use journal::{Header, section_aad};
use keys::{CompartmentKey, KeyName, KeysFile, Letter, LetterBox, Sealed, mac_key, open_letter};
use vault::{Accepts, Damage, Session, VaultError};

use crate::office::{Insider, Office, Someone, clock};

const ASKED: &str = "Which street did you grow up in?";

/// An owner, an administrator and an auditor who set a question at the first sign-in.
struct Staff {
    office: Office,
    secret: String,
    admin: Someone,
    auditor: Someone,
}

fn staff() -> Staff {
    let (mut office, session) = Office::open();
    let secret = session.vault_secret().to_string();
    let admin = office.add(session, "ada", Role::Administrator);
    let owner = office.owner_session();
    let auditor = office.add(owner, "audra", Role::Auditor);
    Staff { office, secret, admin, auditor }
}

/// Every change of every entry that the core key opens.
fn core_changes(insider: &Insider) -> Vec<(String, Vec<Change>)> {
    let mut statement = insider.db.prepare("SELECT header, core FROM entry ORDER BY seq").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.map(|row| {
        let (header, ct): (Vec<u8>, Vec<u8>) = row.unwrap();
        let mut header = Header::parse(&header).unwrap();
        let head = header.sections.drain(..).next().unwrap();
        let sealed = Sealed { epoch: head.epoch, nonce: head.nonce, ct };
        let core = insider.key_at(KeyName::Core, head.epoch).unwrap();
        let plain = keys::open(&core, &section_aad(&header, head.compartment), &sealed).unwrap();
        let body = vault::body::Body::original(&plain).unwrap();
        (String::from_utf8(body.changes.to_vec()).unwrap(), body.changes().unwrap())
    })
    .collect()
}

/// Every identity question there ever was, and whose.
fn questions(changes: &[(String, Vec<Change>)]) -> Vec<(UserId, IdentityQuestion)> {
    let all = changes.iter().flat_map(|(_, changes)| changes);
    all.filter_map(|change| {
        let (Change::SignInCompleted(SignInCompleted { user, identity_question, .. })
        | Change::IdentityQuestionChanged(IdentityQuestionChanged { user, identity_question })) = change
        else {
            return None;
        };
        Some((*user, identity_question.clone()))
    })
    .collect()
}

fn context(file: &KeysFile, user: UserId) -> Vec<u8> {
    let vault = file.payload().vault_id;
    [keys::domain::label("identity-question").as_slice(), vault.as_bytes(), &user.0.to_be_bytes()].concat()
}

/// Whether any of the keys opens either copy, as a body or as a letter under any name.
fn opens(insider: &Insider, user: UserId, question: &IdentityQuestion) -> [bool; 2] {
    let (context, vault) = (context(&insider.file, user), insider.file.payload().vault_id);
    [&question.own, &question.callers].map(|text| {
        let bytes = STANDARD.decode(text).unwrap();
        let (body, letter) = (Sealed::from_bytes(&bytes).unwrap(), Letter::from_bytes(&bytes).unwrap());
        let as_body = |key: &CompartmentKey| keys::open(key, &context, &body).is_ok();
        let as_letter = |key: &CompartmentKey| {
            let name = KeyName::Callers;
            open_letter(key, name, &vault, &context, &letter).is_ok()
        };
        insider.all_keys().iter().any(|key| as_body(key) || as_letter(key))
    })
}

#[test]
fn an_auditors_keys_open_nothing_that_holds_somebody_elses_question_or_its_answers_hash() {
    let Staff { office, secret, auditor, .. } = staff();
    let insider = office.without_the_program(&auditor, &secret);
    let held: Vec<_> = insider.keys.iter().map(|(name, _)| *name).collect();
    assert_eq!(held, [KeyName::Core, KeyName::Personal(auditor.user.0)], "what an auditor holds");

    let changes = core_changes(&insider);
    let tables = ["setting", "user", "sign_in", "identity", "kit", "notice", "tries", "entry_line"];
    let rows = tables.iter().flat_map(|table| text_of(&insider, table)).collect::<Vec<_>>();
    assert!(rows.iter().any(|text| text.contains("second_factor")), "the sign-ins were read");
    for text in changes.iter().map(|(text, _)| text).chain(&rows) {
        for shown in [ASKED, "salt", "m_kib", "answer"] {
            assert!(!text.contains(shown), "everybody who signs in reads {shown:?} in {text}");
        }
    }
    let questions = questions(&changes);
    assert_eq!(questions.len(), 3, "one each");
    for (user, question) in &questions {
        let own = *user == auditor.user;
        assert_eq!(
            opens(&insider, *user, question),
            [own, false],
            "{user:?}: only one's own, nobody's letter"
        );
    }
}

/// Every text in a table.
fn text_of(insider: &Insider, table: &str) -> Vec<String> {
    let mut statement = insider.db.prepare(&format!("SELECT * FROM {table}")).unwrap();
    let columns = statement.column_count();
    let rows = statement
        .query_map([], |row| {
            (0..columns)
                .map(|i| Ok(row.get_ref(i)?.as_str_or_null().ok().flatten().unwrap_or_default().to_owned()))
                .collect::<Result<Vec<_>, _>>()
        })
        .unwrap();
    rows.flat_map(Result::unwrap).collect()
}

#[test]
fn whoever_checks_callers_reads_a_question_that_was_set_without_their_key() {
    let Staff { mut office, secret, admin, auditor } = staff();
    for who in [office.owner.clone(), admin.clone()] {
        let insider = office.without_the_program(&who, &secret);
        for (user, question) in questions(&core_changes(&insider)) {
            assert_eq!(
                opens(&insider, user, &question),
                [user == who.user, true],
                "{} of {user:?}",
                who.username
            );
        }
    }
    let at = office.later();
    let mut session = office.sign_in(&admin).unwrap();
    assert_eq!(session.callers_question(at, auditor.user).unwrap().as_deref(), Some(ASKED));
    assert!(session.check_caller(&clock(at), auditor.user, "harbour lane").unwrap());
    assert!(!session.check_caller(&clock(at), auditor.user, "elsewhere").unwrap());
    assert_eq!(session.own_question().unwrap(), ASKED);
    let owners = session.callers_question(at, office.owner.user);
    assert!(
        matches!(owners, Err(VaultError::Refused(Refusal::OwnersOnly))),
        "owners reset owners: {owners:?}"
    );
    session.sign_out(at).unwrap();
    let mut session = office.sign_in(&auditor).unwrap();
    let others = session.check_caller(&clock(at), admin.user, "harbour lane");
    assert!(
        matches!(others, Err(VaultError::Refused(Refusal::NotAllowed { .. }))),
        "not an auditor: {others:?}"
    );
}

/// Sets another question as somebody.
fn asks_anew(office: &mut Office, who: &Someone, question: &str) {
    let mut session = office.sign_in(who).unwrap();
    let at = office.later();
    session.change_question(at, question, "Rex").unwrap();
    session.sign_out(at).unwrap();
}

fn regrant(office: &mut Office, session: &mut Session, user: UserId, role: Role) {
    let at = office.later();
    session.change(at, |r| sign_ins::change_grant(r, user, Grant::preset(role), "moves")).unwrap();
}

#[test]
fn whoever_checks_callers_no_more_reads_no_question_set_afterwards() {
    let Staff { mut office, secret, admin, auditor } = staff();
    let before = office.without_the_program(&admin, &secret);
    let mut owner = office.owner_session();
    regrant(&mut office, &mut owner, admin.user, Role::Support);
    owner.sign_out(office.at).unwrap();
    asks_anew(&mut office, &auditor, "First pet?");

    let after = office.without_the_program(&admin, &secret);
    assert!(after.key(KeyName::Callers).is_none(), "the key is gone");
    let questions = questions(&core_changes(&after));
    let (user, newest) = questions.last().unwrap();
    assert_eq!(opens(&after, *user, newest), [false, false], "nor does another key open it");
    assert_eq!(opens(&before, *user, newest), [false, false], "nor the key they kept a copy of");
    let owner = office.owner_session();
    let newest = owner.callers_question(office.at, auditor.user).unwrap();
    assert_eq!(newest.as_deref(), Some("First pet?"), "owners read it");

    let later = office.add(owner, "bo", Role::Administrator);
    let session = office.sign_in(&later).unwrap();
    let asked = |user| session.callers_question(office.at, user).unwrap();
    assert_eq!(asked(auditor.user).as_deref(), Some("First pet?"), "whoever is let in later reads them");
    assert_eq!(asked(admin.user).as_deref(), Some(ASKED), "those of an earlier epoch too");
}

#[test]
fn a_successor_with_a_kit_checks_callers() {
    let (mut office, mut session) = Office::open();
    let kit = session.make_kit(office.at, office.owner.user, "").unwrap();
    session.check_kit(office.at, &kit.code).unwrap();
    let auditor = office.add(session, "audra", Role::Auditor);
    let at = office.later();
    let recovery = office.locked().open_with_kit(&kit.code, None, &clock(at), Accepts::NOTHING).unwrap();
    let successor = crate::office::someone(UserId(3), "mateo", "mateo takes over now", 3);
    let details = crate::office::details("Mateo Ruiz", "mateo");
    let taken = recovery.take_over(at, details, crate::office::first(&successor, at));
    let (mut session, _) = taken.map_err(|e| e.1).unwrap();
    assert!(session.check_caller(&clock(at), auditor.user, "Harbour Lane").unwrap());
    assert!(session.check_caller(&clock(at), office.owner.user, "Harbour Lane").unwrap());
}

#[test]
fn a_question_that_does_not_open_stands_in_no_ones_way() {
    let Staff { mut office, auditor, .. } = staff();
    let mut session = office.sign_in(&auditor).unwrap();
    let at = office.later();
    let garbage = IdentityQuestion { own: "AAAA".into(), callers: "not base64 at all".into() };
    let user = auditor.user;
    session
        .change(at, |_| {
            Change::IdentityQuestionChanged(IdentityQuestionChanged {
                user,
                identity_question: garbage.clone(),
            })
        })
        .unwrap();
    session.sign_out(at).unwrap();
    let mut owner = office.owner_session();
    assert_eq!(owner.callers_question(office.at, auditor.user).unwrap(), None);
    let check = owner.check_caller(&clock(office.at), auditor.user, "Rex");
    assert!(matches!(check, Err(VaultError::Refused(Refusal::NotYetComplete))), "{check:?}");
}

#[test]
fn a_letter_box_put_up_by_somebody_without_the_key_is_refused_by_those_who_hold_it() {
    let Staff { mut office, secret, auditor, .. } = staff();
    let insider = office.without_the_program(&auditor, &secret);
    let mut payload = insider.file.payload().clone();
    let own = insider.key(KeyName::Personal(auditor.user.0)).unwrap();
    for listed in &mut payload.letter_boxes {
        *listed = LetterBox::of(own, listed.key, listed.epoch);
    }
    payload.generation += 1;
    payload.prev = insider.file.digest();
    let mac = mac_key(insider.key(KeyName::Core).unwrap());
    let forged = KeysFile::write(&payload, &mac).unwrap();
    put_in_force(&office, &insider, &forged);
    drop(insider);
    let owner = office.owner.clone();
    let opened = office.sign_in(&owner);
    assert!(matches!(opened, Err(VaultError::Damaged(Damage::ForeignKeysFile))), "{opened:?}");
}

/// Puts a keys file in force as the program does, behind its back.
fn put_in_force(office: &Office, insider: &Insider, forged: &[u8]) {
    let file = KeysFile::read(forged).unwrap();
    let digest: String = file.digest().iter().map(|byte| format!("{byte:02x}")).collect();
    let generation = file.payload().generation;
    let sql =
        "UPDATE setting SET value = json_set(value, '$.generation', ?, '$.digest', ?) WHERE name = 'keys'";
    let done = insider.db.execute(sql, rusqlite::params![generation, digest]).unwrap();
    assert_eq!(done, 1);
    insider.db.execute("INSERT INTO keys_file VALUES (?, ?)", rusqlite::params![generation, forged]).unwrap();
    for copy in ["vault.keys", "vault.keys.2"] {
        std::fs::write(office.folder.path().join(copy), forged).unwrap();
    }
}

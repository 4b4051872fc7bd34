use directory::{
    Change, Striker, Timestamp, User, UserAdded, UserDetails, UserDisabled, UserId, UserKind, UserState,
};

use super::*;

fn changes() -> Vec<Change> {
    let details = |name: &str, purpose: &str| UserDetails {
        name: name.into(),
        username: name.to_lowercase(),
        notify: format!("{}@firm.example", name.to_lowercase()),
        purpose: purpose.into(),
        ..UserDetails::default()
    };
    vec![
        Change::UserAdded(UserAdded {
            user: UserId(1),
            as_kind: UserKind::Person,
            details: details("Anna", ""),
        }),
        Change::UserAdded(UserAdded {
            user: UserId(2),
            as_kind: UserKind::Person,
            details: details("Bo", "a “secret”\n"),
        }),
        Change::UserDisabled(UserDisabled { user: UserId(1), reason: "left".into() }),
    ]
}

fn original() -> (Vec<u8>, [u8; 32]) {
    let changes = changes();
    written(&changes.iter().collect::<Vec<_>>(), [7; 32]).unwrap()
}

/// Strikes the texts of the changes with these numbers.
fn without(bytes: &Body<'_>, gone: &[usize]) -> Vec<u8> {
    let [Change::UserAdded(UserAdded { details: anna, .. }), ..] = &changes()[..] else {
        panic!("Anna comes first")
    };
    let anna = User {
        id: UserId(1),
        kind: UserKind::Person,
        details: anna.clone(),
        state: UserState::Active,
        added_at: Timestamp(0),
        changed_by: UserId(1),
        changed_at: Timestamp(0),
        forgotten_at: None,
    };
    let mut striker = Striker::of_person(UserId(1), vec![anna], Default::default(), Default::default());
    let blank = &mut |text: &Text<'_>| striker.blank(text.field, text.text, gone.contains(&text.change));
    bytes.struck(blank).unwrap().unwrap()
}

#[test]
fn what_is_written_reads_back_and_lasts() {
    let (bytes, lasting) = original();
    let body = Body::original(&bytes).unwrap();
    assert_eq!(body.changes().unwrap(), changes());
    assert!(body.lasts(&lasting));
    assert!(Body::substitute(&bytes).is_none());
    let other = written(&changes().iter().collect::<Vec<_>>(), [8; 32]).unwrap().1;
    assert_ne!(lasting, other, "the same changes tell nothing under another salt");
}

#[test]
fn a_substitute_lasts_and_says_the_same_but_for_what_was_struck_out() {
    let (bytes, lasting) = original();
    let first = without(&Body::original(&bytes).unwrap(), &[0, 2]);
    let body = Body::substitute(&first).unwrap();
    assert!(body.lasts(&lasting));
    let [
        Change::UserAdded(UserAdded { details: anna, .. }),
        bo,
        Change::UserDisabled(UserDisabled { reason, .. }),
    ] = &body.changes().unwrap()[..]
    else {
        panic!("other changes")
    };
    assert_eq!((anna.name.as_str(), anna.purpose.as_str()), ("Former person 1", ""));
    assert_eq!(anna.username, "former-person-1");
    assert_eq!(anna.notify, "former-person-1@removed.invalid");
    assert_eq!((bo, reason.as_str()), (&changes()[1], "Former person 1 (2)"));
    for secret in ["Anna", "anna", "left"] {
        assert!(!String::from_utf8_lossy(&first).contains(secret), "{secret}");
    }

    // Again, of what was struck out before.
    let second = without(&body, &[1]);
    let body = Body::substitute(&second).unwrap();
    assert!(body.lasts(&lasting));
    assert!(!String::from_utf8_lossy(&second).contains("secret"));
    assert!(
        body.struck(&mut |_| None).unwrap().is_none(),
        "nothing is left to strike out where nothing is asked"
    );
}

#[test]
fn a_substitute_that_says_anything_else_does_not_last() {
    let (bytes, lasting) = original();
    let good = without(&Body::original(&bytes).unwrap(), &[0]);
    let text = |from: &str, to: &str| {
        assert_eq!(from.len(), to.len());
        let at = good.windows(from.len()).position(|window| window == from.as_bytes()).unwrap();
        let mut bad = good.clone();
        bad[at..at + to.len()].copy_from_slice(to.as_bytes());
        bad
    };
    for (what, bad) in [
        ("another reason", text("left", "quit")),
        ("another user", text("\"user\":2", "\"user\":3")),
        ("another kind", text("\"kind\":\"user_disabled\"", "\"kind\":\"user_enabled\" ")),
        ("words in the place of a blank", text("Former person 1", "Approved by Bo.")),
        ("another name", text("\"Bo\"", "\"Ba\"")),
    ] {
        assert!(Body::substitute(&bad).is_none_or(|body| !body.lasts(&lasting)), "{what}");
    }
    for cut in 0..good.len() {
        assert!(Body::substitute(&good[..cut]).is_none_or(|body| !body.lasts(&lasting)), "cut to {cut}");
    }
    let blankless = |body: &Body<'_>| {
        let instead = &mut |text: &Text<'_>| match is_blank(text.text) {
            true => Instead::Text(String::new()),
            false => Instead::Itself,
        };
        rewritten(body.changes, instead).unwrap().json
    };
    let right = blankless(&Body::substitute(&good).unwrap());
    for at in 0..good.len() {
        let mut bad = good.clone();
        bad[at] ^= 1;
        // Which number a blank has says nothing; everything else is what was signed.
        if let Some(body) = Body::substitute(&bad).filter(|body| body.lasts(&lasting)) {
            assert_eq!(blankless(&body), right, "flipped at {at}");
        }
    }
}

#[test]
fn every_text_of_every_kind_of_change_is_in_the_list() {
    let json = r#"[{"kind":"x","name":"a","permissions":[{"name":"kept"}],"n":[{"note":"b"}],"other":"kept","note":""}]"#;
    let mut seen = Vec::new();
    let facts = rewritten(json.as_bytes(), &mut |text| {
        seen.push((text.number, text.change, text.field.to_owned(), text.text.to_owned()));
        Instead::Number
    })
    .unwrap();
    assert_eq!(seen, [(0, 0, "name".into(), "a".into()), (1, 0, "note".into(), "b".into())]);
    let expected = r#"[{"kind":"x","name":0,"permissions":[{"name":"kept"}],"n":[{"note":1}],"other":"kept","note":""}]"#;
    assert_eq!(String::from_utf8(facts.json).unwrap(), expected);
    assert!(rewritten(b"[1.5]", &mut |_| Instead::Itself).is_err());
}

proptest::proptest! {
    #[test]
    fn whatever_was_sealed_is_read_or_refused(
        kind in 0_u8..3, count in 0_u8..4, bytes: Vec<u8>, json in r#"\[(\{"name":"[a-z]{0,3}","n":[0-9]{1,3}\},?){0,3}\]"#,
    ) {
        let head = [&[kind][..], &[9; 32], &u32::from(count).to_le_bytes(), &[1; 33].repeat(count.into())].concat();
        for bytes in [bytes.clone(), [&head[..], &bytes].concat(), [&head[..], json.as_bytes()].concat()] {
            for body in [Body::original(&bytes), Body::substitute(&bytes)].into_iter().flatten() {
                let _changes = (body.changes(), body.lasts(&[0; 32]));
                if let Ok(Some(struck)) = body.struck(&mut |_| Some("Struck out 1".into())) {
                    let again = Body::substitute(&struck).expect("what was written reads back");
                    proptest::prop_assert!(again.struck(&mut |_| Some("Struck out 1".into())).is_ok_and(|it| it.is_none()));
                }
            }
        }
    }
}

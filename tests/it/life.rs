//! A vault's life through the window, and what was never said meanwhile.

use serde_json::{Value, json};

use crate::program::{OWNER_PASSWORD, Owner, Program, joined, text};

/// Answers that hold a secret on purpose, each shown once, by the kind of secret.
const SHOWN_ONCE: &[(&str, &[&str])] = &[
    ("authenticator secret", &["new_authenticator"]),
    ("temporary password", &["add_user", "reset_sign_in"]),
    ("personal code", &["finish_first_sign_in"]),
    ("kit code", &["make_kit"]),
    ("vault secret", &["make_kit"]),
];

const HELPER_PASSWORD: &str = "nine quiet herons fishing";
const SUCCESSOR_PASSWORD: &str = "copper kettle by the window";

fn ada(grant: Value) -> Value {
    json!({ "kind": "person", "grant": grant, "details": {
        "name": "Ada Byrne", "username": "ada", "reply_to": "", "notify": "ada@harbour.example", "job_title": "",
        "department": "", "company": null, "starts": null, "stops": null, "responsible": null, "purpose": "",
        "rotates_on": null,
    } })
}

fn everyone() -> Value {
    json!({ "query": { "tab": "everyone", "search": "", "offset": 0, "limit": 50 } })
}

#[test]
fn a_vault_is_made_used_locked_and_recovered_and_no_secret_is_told_twice() {
    let (program, owner) = Program::with_vault();
    let mut secrets = vec![
        ("password", OWNER_PASSWORD.to_owned()),
        ("authenticator secret", owner.secret.clone()),
        ("personal code", owner.personal_code.clone()),
    ];

    assert_eq!(program.ok("standing", json!({}))["name"], "Ingrid Solberg");
    secrets.extend(an_owner_is_added(&program, &owner));
    pages_are_read(&program);
    wrong_sign_ins_look_alike(&program, &owner);
    secrets.extend(a_successor_takes_over(&program));
    pages_are_read(&program);

    let vault_secrets = program.keyring.vault_secrets();
    assert!(!vault_secrets.is_empty(), "the keyring keeps the vault secret");
    secrets.extend(vault_secrets.into_iter().map(|secret| ("vault secret", secret)));
    nothing_was_told_but_once(&program, &secrets);
}

#[test]
fn a_forgotten_password_is_replaced_with_the_personal_code_once() {
    let (program, owner) = Program::with_vault();
    program.ok("lock", json!({}));
    let code = &owner.personal_code;
    let question = json!({ "username": "ingrid", "code": code, "vaultSecret": null });
    assert_eq!(program.ok("personal_question", question.clone()), "What were the ravens called?");
    let reset = |answer: &str| {
        json!({
            "username": "ingrid", "code": code, "answer": answer, "newPassword": HELPER_PASSWORD,
            "vaultSecret": null,
        })
    };
    program.trouble("reset_with_personal_code", reset("Muninn and Hugin"));
    let next = joined(&program.ok("reset_with_personal_code", reset("Hugin and Munin"))["groups"]);
    assert_ne!(&next, code, "the next code is another one");
    assert_eq!(program.ok("standing", json!({}))["at"], "locked", "a reset signs nobody in");
    assert!(program.call("personal_question", question).is_err(), "a personal code is good once");
    assert_eq!(
        program.sign_in("ingrid", OWNER_PASSWORD, &owner.secret),
        Err(json!({ "code": "sign_in_refused" })),
        "the old password is over"
    );
    program.sign_in("ingrid", HELPER_PASSWORD, &owner.secret).expect("new password, same authenticator");
}

#[test]
fn a_backup_is_restored_into_another_folder() {
    let (program, owner) = Program::with_vault();
    let file = program.place("friday.keyholder-backup");
    let written = program.ok("backup", json!({ "path": file }));
    assert_eq!(written["bytes"], json!(std::fs::metadata(&file).expect("the backup").len()));
    program.ok("rename_business", json!({ "name": "Renamed after the backup" }));
    program.ok("close_vault", json!({}));
    let into = program.place("restored");
    std::fs::create_dir(&into).expect("a folder");
    let standing = program.ok("restore_backup", json!({ "file": file, "intoFolder": into }));
    assert_eq!(standing["at"], "locked");
    assert!(text(&standing["folder"]).starts_with(&text(&json!(into))), "it lies where it was asked for");
    let code = program.code(&owner.secret);
    let typed = json!({
        "username": "ingrid", "password": OWNER_PASSWORD, "code": code, "vaultSecret": null,
    });
    assert_eq!(program.trouble("sign_in", typed)["code"], "older_copy", "this computer saw a newer state");
    let code = program.code(&owner.secret);
    let accepted = json!({
        "username": "ingrid", "password": OWNER_PASSWORD, "code": code, "vaultSecret": null,
        "accepted": { "older_copy": true, "clock": false, "tables": false },
    });
    let me = program.ok("sign_in_anyway", accepted);
    assert_eq!(me["business"], "Harbour Lane Studio", "as it was at the backup");
}

/// A second owner is added, and the first hears of it.
fn an_owner_is_added(program: &Program, owner: &Owner) -> Vec<(&'static str, String)> {
    let choices = program.ok("role_choices", json!({}));
    let roles = choices["roles"].as_array().expect("roles");
    let everything = roles.iter().find(|role| role["role"] == "owner").expect("owners make owners");
    let grant = json!({ "role": "owner", "permissions": everything["permissions"] });
    let added = program.ok("add_user", json!({ "user": ada(grant) }));
    let temporary = text(&added["temporary_password"]);

    program.ok("lock", json!({}));
    assert_eq!(program.sign_in("ada", &temporary, "").expect("a first sign-in")["at"], "first_sign_in");
    let (secret, code) = program.finish_first_sign_in(Some(HELPER_PASSWORD), "Rex");
    assert_eq!(program.ok("standing", json!({}))["at"], "open", "the first sign-in ends signed in");
    program.ok("lock", json!({}));
    let again = program.sign_in("ada", &temporary, "");
    assert_eq!(again, Err(json!({ "code": "sign_in_refused" })), "a temporary password is good once");

    program.sign_in("ingrid", OWNER_PASSWORD, &owner.secret).expect("the first owner");
    let home = program.ok("home", json!({}));
    let notice =
        home["notices"].as_array().expect("notices").iter().find(|notice| notice["about"] == added["user"]);
    let notice = notice.unwrap_or_else(|| panic!("owners are told of a new owner: {home}"));
    program.ok("acknowledge", json!({ "notice": notice["id"] }));
    let home = program.ok("home", json!({}));
    let left = home["notices"].as_array().expect("notices");
    assert!(left.iter().all(|other| other["id"] != notice["id"]), "an acknowledged notice is gone");
    vec![
        ("temporary password", temporary),
        ("password", HELPER_PASSWORD.to_owned()),
        ("authenticator secret", secret),
        ("personal code", code),
    ]
}

/// Opens every page that shows something.
fn pages_are_read(program: &Program) {
    let people = program.ok("people", everyone());
    for row in people["rows"].as_array().expect("rows") {
        program.ok("person", json!({ "id": row["id"] }));
    }
    let journal = program.ok(
        "journal",
        json!({ "query": {
        "before": null, "limit": 100, "user": null, "since": null, "until": null, "search": "",
        "without_sign_ins": false,
    } }),
    );
    for row in journal["rows"].as_array().expect("rows") {
        program.ok("journal_entry", json!({ "number": row["entry"] }));
    }
    let verified = program.ok("verify", json!({ "progress": "__CHANNEL__:1" }));
    assert_eq!(verified["result"], "good", "an untouched vault verifies: {verified}");
    for page in ["home", "lockouts", "recovery", "settings", "role_choices", "standing"] {
        program.ok(page, json!({}));
    }
    program.ok("search", json!({ "text": "ada" }));
    let query = json!({ "as_of": null, "by": "person", "active_only": false, "privileged_only": false,
        "partners_only": false, "account": null });
    program.ok("audit", json!({ "query": query }));
}

/// An unknown name, a wrong password, a wrong code and a locked user get the same answer.
fn wrong_sign_ins_look_alike(program: &Program, owner: &Owner) {
    program.ok("lock", json!({}));
    let refused = Err(json!({ "code": "sign_in_refused" }));
    assert_eq!(program.sign_in("nobody", OWNER_PASSWORD, &owner.secret), refused, "an unknown name");
    assert_eq!(program.sign_in("ingrid", "not the password", &owner.secret), refused, "a wrong password");
    let wrong_code = json!({
        "username": "ingrid", "password": OWNER_PASSWORD, "code": "000000", "vaultSecret": null,
    });
    assert_eq!(program.call("sign_in", wrong_code), refused, "a wrong code");
    for _ in 0..5 {
        assert_eq!(program.sign_in("ingrid", "not the password", &owner.secret), refused, "wrong again");
    }
    assert_eq!(program.sign_in("ingrid", OWNER_PASSWORD, &owner.secret), refused, "right, and locked");
    program.clock.pass(31 * 60);
    let open = program.sign_in("ingrid", OWNER_PASSWORD, &owner.secret).expect("the lock is over");
    assert_eq!(open["at"], "open");
}

/// A kit is made and confirmed; with its code a new person takes over.
fn a_successor_takes_over(program: &Program) -> Vec<(&'static str, String)> {
    let owners = program.ok("recovery", json!({}));
    let owner = owners["owners"][0]["user"].clone();
    let kit = program.ok("make_kit", json!({ "owner": owner, "place": "The safe" }));
    let code = joined(&kit["code"]);
    let page = program.place("kit.pdf");
    let written = program.ok("save_kit", json!({ "path": page, "lastGroupsByHand": false }));
    assert_eq!(written["file"], json!(page), "the page lies where it was asked for");
    assert_eq!(program.ok("confirm_kit", json!({ "code": code }))["confirmed"], json!(true));
    program.ok("done_with_kit", json!({}));
    assert_eq!(program.ok("check_kit", json!({ "code": code }))["result"], "good");

    program.ok("lock", json!({}));
    let nothing = json!({ "older_copy": false, "clock": false, "tables": false });
    let wrong =
        program.trouble("recovery_open", json!({ "code": "AAAA", "vaultSecret": null, "accepted": nothing }));
    assert_eq!(wrong["code"], "code", "a code that can't be right: {wrong}");
    let opened =
        program.ok("recovery_open", json!({ "code": code, "vaultSecret": null, "accepted": nothing }));
    assert_eq!(opened["business"], "Harbour Lane Studio");
    assert_eq!(
        program.trouble("home", json!({})),
        json!({ "code": "not_signed_in" }),
        "a code alone shows nothing"
    );
    let successor = json!({
        "name": "Rosa Lind", "username": "rosa", "notify": "rosa@harbour.example", "password": SUCCESSOR_PASSWORD,
    });
    assert_eq!(program.ok("recovery_finish", json!({ "successor": successor }))["at"], "first_sign_in");
    let (secret, personal_code) = program.finish_first_sign_in(None, "Blue");
    let me = program.ok("standing", json!({}));
    assert_eq!((&me["at"], &me["name"], &me["role"]), (&json!("open"), &json!("Rosa Lind"), &json!("owner")));

    program.ok("lock", json!({}));
    assert!(
        program
            .call("recovery_open", json!({ "code": code, "vaultSecret": null, "accepted": nothing }))
            .is_err(),
        "a kit is good once"
    );
    program.sign_in("rosa", SUCCESSOR_PASSWORD, &secret).expect("the successor signs in");
    vec![
        ("kit code", code),
        ("password", SUCCESSOR_PASSWORD.to_owned()),
        ("authenticator secret", secret),
        ("personal code", personal_code),
    ]
}

/// Looks for each secret in each answer, however it is broken into groups.
fn nothing_was_told_but_once(program: &Program, secrets: &[(&'static str, String)]) {
    let plain =
        |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    for (command, answer) in program.said() {
        let answer = plain(&answer);
        for (kind, secret) in secrets {
            let shown = SHOWN_ONCE.iter().any(|(of, by)| of == kind && by.contains(&command.as_str()));
            assert!(shown || !answer.contains(&plain(secret)), "{command} answers a {kind}");
        }
    }
    for (kind, secret) in secrets.iter().filter(|(kind, _)| SHOWN_ONCE.iter().any(|(of, _)| of == kind)) {
        let times =
            program.said().iter().filter(|(_, answer)| plain(answer).contains(&plain(secret))).count();
        assert_eq!(times, 1, "a {kind} is shown once");
    }
}

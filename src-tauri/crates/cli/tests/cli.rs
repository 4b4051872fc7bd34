//! The real program, from making a vault to losing its owner. The computer has no keyring, so the vault secret is given
//! at each sign-in; authenticator codes come from `oathtool`.
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

mod office;
mod runs;
mod services;

use std::fs;
use std::io::{BufRead, BufReader, Write};

use directory::time::DAY;
use directory::{Settings, Timestamp};
use serde_json::{Value, json};

use office::{
    KEYRING_LOCKED, KEYRING_OPEN, Office, PASSWORD, Step, code, has_keyring, has_oathtool, line, line_with,
    sign_in,
};

/// The exit codes of a shell's answers.
fn exits(answers: &[Value]) -> Vec<u64> {
    answers.iter().map(|answer| answer["exit"].as_u64().unwrap()).collect()
}

const ADD_BO: &[&str] = &[
    "users",
    "add",
    "--kind",
    "person",
    "--name",
    "Bo Lind",
    "--username",
    "bo",
    "--notify",
    "bo@harbourlane.example",
    "--role",
    "administrator",
];

#[test]
fn a_user_comes_signs_in_and_goes_and_every_report_can_be_written() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let at = ["--vault", vault.to_str().unwrap()];

    let kit = json!({ "recovery_code": owner.recovery_code });
    let next = ["kits", "make", "--for", "ingrid", "--out", "kit-2.pdf", "--last-groups-by-hand"];
    let day = office.shell(
        &vault,
        &owner.secrets(Step::This),
        &[
            line_with(&["kits", "check"], kit),
            line(ADD_BO),
            line(&["users", "--state", "not-yet-signed-in"]),
            line(&next),
        ],
    );
    assert_eq!(exits(&day), [0, 0, 0, 0], "{day:?}");
    assert_eq!(day[3]["result"]["last_groups_by_hand"], true, "the page has only the beginning of the code");
    assert_eq!(day[0]["result"]["confirmed"], true, "the code typed back makes the kit count");
    assert_eq!(day[2]["result"]["users"][0]["username"], "bo", "added with a temporary password");
    let temporary = day[1]["result"]["temporary_password"].as_str().unwrap();

    let mut first = sign_in("bo", temporary, "", &owner.vault_secret);
    first["new_password"] = "seven kettles on a raft".into();
    first["identity_question"] = "First street?".into();
    first["identity_answer"] = "Mill Lane".into();
    let set_up = office.json(&["first-sign-in", at[0], at[1]], first).done().json();
    let bo_totp = set_up["totp_secret"].as_str().unwrap();
    assert!(
        set_up["personal_code"].as_str().unwrap().starts_with('P'),
        "a personal recovery code begins with P"
    );

    let bo = |step| sign_in("bo", "seven kettles on a raft", &code(bo_totp, step), &owner.vault_secret);
    let check = ["sign-in-check", at[0], at[1]];
    let once = bo(Step::This);
    office.run(&check, Some(once.clone())).done();
    let again = office.run(&check, Some(once));
    assert_eq!(again.exit, 1, "a code counts once");

    let reports = ["a.csv", "a.xlsx", "a.pdf", "a.json"];
    let mut lines = vec![line(&["users", "disable", "bo", "--reason", "left"])];
    lines.extend(reports.map(|file| line(&["audit", "--by", "person", "--out", file])));
    lines.extend([
        line(&["journal", "verify"]),
        line(&["journal", "export", "journal.csv"]),
        line(&["audit"]),
    ]);
    let day = office.shell(&vault, &owner.secrets(Step::Next), &lines);
    assert_eq!(exits(&day), [0; 8], "{day:?}");
    assert_eq!(day[5]["result"]["result"], "good", "every entry and every table agrees");
    let begins = [b"\xef\xbb\xbf\"Line".as_slice(), b"PK", b"%PDF-", b"{"];
    for (file, begin) in reports.iter().zip(begins) {
        let bytes = fs::read(office.path(file)).unwrap();
        assert!(bytes.starts_with(begin), "{file} is what its name says");
    }
    let csv = fs::read_to_string(office.path("a.csv")).unwrap();
    assert!(csv.contains("Bo Lind") && csv.contains("disabled"), "who had access stays in the audit: {csv}");

    let gone = office.run(&check, Some(bo(Step::Next)));
    let unknown =
        office.run(&check, Some(sign_in("nobody", "seven kettles on a raft", "123456", &owner.vault_secret)));
    assert_eq!((gone.exit, unknown.exit), (1, 1));
    assert_eq!(gone.err, unknown.err, "nobody learns which names exist");
}

#[test]
fn a_table_is_looked_at_imported_and_undone() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let table = "Who;E-mail;Zoom;Bank\nBo Lind;bo@harbourlane.example;x;\nAylin Demir;aylin@harbourlane.example;;Admin\n\
                 ;;x;\nTotal;;2;1\n";
    fs::write(office.path("staff.csv"), table).unwrap();
    fs::write(office.path("notes.pdf"), b"%PDF-1.7 and so on").unwrap();
    let import = ["import", "staff.csv", "--column", "Who=Name"];
    let day = office.shell(
        &office.vault(),
        &owner.secrets(Step::This),
        &[
            line(&[&import[..], &["--preview"]].concat()),
            line(&["users"]),
            line(&import),
            line(&["access", "list", "--user", "aylin.demir"]),
            line(&import),
            line(&["import", "notes.pdf"]),
            line(&["import", "staff.csv", "--column", "Who=Nonsense"]),
            line(&["import", "missing.csv"]),
        ],
    );
    assert_eq!(exits(&day)[..3], [0, 0, 0], "{day:?}");
    let preview = &day[0]["result"];
    assert_eq!(preview["counts"]["users_new"], 2, "{preview}");
    assert_eq!(preview["counts"]["access_new"], 2);
    let left: Vec<&Value> = preview["left_out"].as_array().unwrap().iter().collect();
    assert_eq!(left.len(), 2, "the row that names nobody and the totals: {left:?}");
    assert_eq!((&left[0]["line"], &left[1]["line"]), (&json!(4), &json!(5)), "each with its line");
    assert_eq!(left[1]["why"], "It adds up other rows.");
    assert_eq!(day[1]["result"]["users"].as_array().unwrap().len(), 1, "a preview writes nothing");
    let entry = day[2]["result"]["entry"].as_u64().unwrap().to_string();
    assert_eq!(day[4]["exit"], 1, "the same table again has nothing new: {}", day[4]);
    assert_eq!(
        (&day[5]["exit"], &day[6]["exit"], &day[7]["exit"]),
        (&json!(1), &json!(2), &json!(1)),
        "{day:?}"
    );

    let vault = office.vault();
    let at = ["--vault", vault.to_str().unwrap()];
    let ran = office.run(&["undo", &entry, at[0], at[1]], Some(owner.secrets(Step::Next))).done();
    assert!(ran.out.starts_with(&format!("Entry {entry} is undone by entry ")), "{ran:?}");
}

#[test]
fn an_account_is_opened_given_to_somebody_taken_away_and_closed() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let open = ["accounts", "open", "Newsletter", "--service", "constant-contact", "--seats", "1"];
    let role = "Account Manager";
    let day = office.shell(
        &vault,
        &owner.secrets(Step::This),
        &[
            line(ADD_BO),
            line(&open),
            line(&["access", "grant", "bo", "Newsletter", "--roles", role, "--since", "2026-11-02"]),
            line(&["access", "grant", "bo", "Newsletter"]),
            line(&["access", "change", "bo", "newsletter", "--until", "2027-03-31", "--second-factor", "on"]),
            line(&["accounts"]),
            line(&["access", "list", "--user", "bo", "--as-of", "2020-01-01"]),
            line(&["accounts", "show", "Newsletter"]),
            line(&["access", "end", "bo", "1", "--reason", "no longer needed"]),
            line(&["access", "list", "--account", "Newsletter", "--ended"]),
            line(&["accounts", "close", "Newsletter", "--reason", "moved"]),
            line(&["accounts", "list", "--closed"]),
        ],
    );
    let refused = 1;
    assert_eq!(exits(&day), [0, 0, 0, refused, 0, 0, refused, 0, 0, 0, 0, 0], "{day:?}");
    assert_eq!(day[5]["result"]["accounts"][0]["seats_taken"], 1);
    let shown = &day[7]["result"]["accesses"][0];
    assert_eq!(shown["details"]["level"], "elevated", "as far as the service's role reaches");
    assert_eq!(shown["details"]["until"], "2027-03-31");
    let ended = &day[9]["result"]["accesses"][0]["ended"];
    assert_eq!(ended["reason"], "no longer needed", "what ended stays to be read");
    assert_eq!(day[11]["result"]["total"], 1, "a closed account stays in the register");
}

#[test]
fn findings_say_why_and_what_to_do_and_measures_how_they_are_counted() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let open = ["accounts", "open", "Newsletter", "--service", "constant-contact"];
    let grant = ["access", "grant", "ingrid", "Newsletter", "--level", "admin"];
    let day = office.shell(
        &vault,
        &owner.secrets(Step::This),
        &[
            line(&open),
            line(&grant),
            line(&["findings"]),
            line(&["findings", "--measures"]),
            line(&["findings", "--measures", "--as-of", "2020-01-01"]),
            line(&["audit", "--format", "json"]),
        ],
    );
    assert_eq!(exits(&day), [0; 6], "{day:?}");
    let findings = day[2]["result"]["findings"].as_array().unwrap();
    assert_eq!(findings[0]["weight"], "danger", "the worst first");
    for finding in findings {
        let sentence = |field: &str| finding[field].as_str().unwrap().ends_with('.');
        assert!(sentence("why") && sentence("todo"), "{finding}");
    }
    let bare = findings.iter().find(|found| found["check"] == "administrator_without_reason");
    assert!(bare.is_some(), "an administrator without a reason is told: {findings:?}");
    let figure = |all: &Value, id: &str| -> Value {
        let all = all["measures"].as_array().unwrap();
        all.iter().find(|measure| measure["id"] == id).unwrap()["result"].clone()
    };
    for answer in [&day[2]["result"], &day[3]["result"], &day[5]["result"]] {
        assert_eq!(figure(answer, "lists_reviewed_yearly"), "0 of 1, 0 %, 1 unknown", "the same everywhere");
    }
    let then = figure(&day[4]["result"], "lists_reviewed_yearly");
    assert_eq!(then, "nothing to count", "the vault is younger than that day");

    let at = ["--vault", vault.to_str().unwrap()];
    let told = office.run(&["findings", at[0], at[1]], Some(owner.secrets(Step::Next))).done();
    for wanted in [
        "Serious: ",
        "Make somebody else an owner too.",
        "5.1   User lists are reviewed every three months: 0 of 1",
    ] {
        assert!(told.out.contains(wanted), "{wanted:?} is missing:\n{}", told.out);
    }
}

#[test]
fn single_permissions_are_given_and_taken_and_rules_changed_by_the_command_line() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let with = [ADD_BO, &["--allow", "open-close-accounts", "--forbid", "billing"]].concat();
    let without_role = [&ADD_BO[..ADD_BO.len() - 2], &["--allow", "make-backups"]].concat();
    let single = [ADD_BO, &["--allow", "make-backups", "--forbid", "billing"]].concat();
    let day = office.shell(
        &vault,
        &owner.secrets(Step::This),
        &[
            line(&with),
            line(&without_role),
            line(&single),
            line(&["users", "show", "bo"]),
            line(&["users", "grant", "bo", "--role", "auditor", "--allow", "make-backups"]),
            line(&["users", "grant", "bo", "--forbid", "make-backups"]),
            line(&["users", "show", "bo"]),
            line(&["settings", "change", "--administrators-manage-users", "yes", "--no-expire-days"]),
            line(&["settings"]),
            line(&["settings", "change", "--lock-after", "99"]),
        ],
    );
    assert_eq!(exits(&day), [1, 2, 0, 0, 0, 0, 0, 0, 0, 1], "{day:?}");
    let sign_in = |answer: &Value| answer["result"]["sign_in"].clone();
    let may = |answer: &Value, what: &str| {
        sign_in(answer)["grant"]["permissions"].as_array().unwrap().iter().any(|one| one == what)
    };
    assert!(may(&day[3], "make_backups") && !may(&day[3], "billing"), "as given: {}", day[3]);
    assert_eq!(sign_in(&day[3])["customised"], true, "and it says that it differs from the role");
    let cannot = sign_in(&day[3])["cannot_do"].to_string();
    assert!(cannot.contains("Doesn't see billing data"), "what is forbidden is said: {cannot}");
    assert_eq!(sign_in(&day[6])["grant"]["role"], "auditor");
    assert!(!may(&day[6], "make_backups") && may(&day[6], "read_register"), "taken from what they had");
    assert_eq!(day[8]["result"]["administrators_manage_users"], true);
    assert_eq!(day[8]["result"]["expire_days"], Value::Null, "cleared");
    assert_eq!(day[8]["result"]["lock_after"], 5, "what isn't given stays");
}

#[test]
fn what_was_written_can_be_cleared_and_an_accounts_history_read() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let open = ["accounts", "open", "Newsletter", "--service", "constant-contact", "--seats", "3"];
    let grant = ["access", "grant", "ingrid", "Newsletter", "--since", "2026-01-01", "--until", "2027-01-01"];
    let day = office.shell(
        &vault,
        &owner.secrets(Step::This),
        &[
            line(&open),
            line(&["accounts", "open", "Website", "--service", "cloudflare"]),
            line(&grant),
            line(&["access", "change", "ingrid", "Newsletter", "--no-until", "--no-since"]),
            line(&["accounts", "change", "Newsletter", "--no-seats", "--reviewed-on", "2026-01-02"]),
            line(&["access", "change", "ingrid", "Newsletter", "--until", "2027-01-01", "--no-until"]),
            line(&["accounts", "show", "Newsletter"]),
            line(&["journal", "--account", "Newsletter"]),
        ],
    );
    assert_eq!(exits(&day), [0, 0, 0, 0, 0, 2, 0, 0], "{day:?}");
    let page = &day[6]["result"];
    assert_eq!(page["details"]["seats"], Value::Null);
    assert_eq!(page["details"]["reviewed_on"], "2026-01-02");
    let access = &page["accesses"][0]["details"];
    assert_eq!((&access["since"], &access["until"]), (&Value::Null, &Value::Null), "neither day is known");
    let rows = day[7]["result"]["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 4, "opened, given and changed twice: {rows:?}");
    assert!(!day[7].to_string().contains("Website"), "and nothing of another account");
}

#[test]
fn five_wrong_tries_lock_and_an_owner_sees_and_clears_it() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let added = office.shell(&vault, &owner.secrets(Step::This), &[line(ADD_BO)]);
    let temporary = added[0]["result"]["temporary_password"].as_str().unwrap();
    let check = |password: &str| {
        let secrets = sign_in("bo", password, "", &owner.vault_secret);
        office.run(&["sign-in-check", "--vault", vault.to_str().unwrap()], Some(secrets))
    };
    let wrong: Vec<_> = (0..5).map(|_| check("not the password")).collect();
    let locked = check(temporary);
    assert!(wrong.iter().all(|ran| ran.exit == 1), "{wrong:?}");
    assert_eq!((locked.exit, &locked.err), (1, &wrong[0].err), "locked, and in the same words");

    let day = office.shell(
        &vault,
        &owner.secrets(Step::Next),
        &[line(&["users", "--state", "locked"]), line(&["lockouts"]), line(&["lockouts", "clear", "bo"])],
    );
    assert_eq!(exits(&day), [0, 0, 0], "{day:?}");
    assert_eq!(day[0]["result"]["users"][0]["username"], "bo", "the list says who is locked");
    assert_eq!(day[1]["result"]["lockouts"][0]["tries"], 5, "and after how many tries");
    check(temporary).done();
}

#[test]
fn a_successor_takes_over_with_the_kit_when_no_owner_can_come() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let recover = |kit| {
        [
            ["recover", "--vault", vault.to_str().unwrap(), "--successor-username", "una"].as_slice(),
            &["--successor-name", "Una Dahl", "--notify", "una@harbourlane.example", "--kit", kit],
        ]
        .concat()
    };
    let new_password = "a ladder, two plums";
    let secrets = json!({
        "recovery_code": owner.recovery_code, "new_password": new_password, "vault_secret": owner.vault_secret,
    });
    let taken = office.json(&recover("next.pdf"), secrets.clone()).done().json();
    assert!(
        fs::read(office.path("next.pdf")).unwrap().starts_with(b"%PDF-"),
        "the next kit is printed at once"
    );
    assert_ne!(taken["recovery_code"], owner.recovery_code, "with a code of its own");
    assert_eq!(taken["has_identity_question"], false, "none was given, and that is said");

    let again = office.json(&recover("more.pdf"), secrets);
    assert_eq!(again.exit, 1, "a code is used once: {again:?}");
    assert!(!office.path("more.pdf").exists(), "nothing was made");

    let una = sign_in(
        "una",
        new_password,
        &code(taken["totp_secret"].as_str().unwrap(), Step::This),
        &owner.vault_secret,
    );
    let next = json!({ "recovery_code": taken["recovery_code"] });
    let day = office.shell(
        &vault,
        &una,
        &[line_with(&["kits", "check"], next), line(&["journal"]), line(&["journal", "verify"])],
    );
    assert_eq!(exits(&day), [0, 0, 0], "{day:?}");
    assert!(
        day[1]["result"]["rows"].to_string().contains("recovery kit 1"),
        "the journal says which kit: {day:?}"
    );
    assert_eq!(day[2]["result"]["result"], "good");
}

#[test]
fn a_backup_opens_on_another_computer_and_here_only_when_an_owner_accepts_it() {
    if !has_oathtool() {
        return;
    }
    let mut office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let day = office.shell(
        &vault,
        &owner.secrets(Step::This),
        &[line(&["backup", "office.keyholder-backup"]), line(ADD_BO)],
    );
    assert_eq!(exits(&day), [0, 0], "{day:?}");
    office.run(&["restore", "office.keyholder-backup", "--into", "again.keyholder"], None).done();
    office.run(&["restore", "office.keyholder-backup", "--into", "there.keyholder"], None).done();
    let over = office.run(&["restore", "office.keyholder-backup", "--into", "again.keyholder"], None);
    assert_eq!(over.exit, 1, "nothing is overwritten: {over:?}");

    let users = ["users", "--vault", "again.keyholder"];
    let older = office.json(&users, owner.secrets(Step::Next));
    assert_eq!((older.exit, &older.json()["error"]["code"]), (1, &json!("older_copy")), "{older:?}");
    let accepted = [users.as_slice(), &["--accept-older-copy"]].concat();
    let seen = office.json(&accepted, owner.secrets(Step::Next)).done().json();
    assert_eq!(seen["total"], 1, "as it was when the backup was made");

    office.on_another_computer();
    let there = ["users", "--vault", "there.keyholder"];
    let mut without = owner.secrets(Step::Next);
    without.as_object_mut().unwrap().remove("vault_secret");
    let needed = office.json(&there, without);
    assert_eq!(
        (needed.exit, &needed.json()["error"]["code"]),
        (1, &json!("vault_secret_needed")),
        "{needed:?}"
    );
    office.json(&there, owner.secrets(Step::Next)).done();
}

#[test]
fn a_keyring_keeps_the_vault_secret_and_a_locked_one_is_told_from_none() {
    if !has_oathtool() || !has_keyring() {
        return;
    }
    let mut office = Office::new();
    office.in_session(KEYRING_OPEN);
    let owner = office.init();
    let vault = office.vault();
    let users = ["users", "--vault", vault.to_str().unwrap()];
    let without = |step| {
        let mut secrets = owner.secrets(step);
        secrets.as_object_mut().unwrap().remove("vault_secret");
        secrets
    };
    office.json(&users, without(Step::This)).done();

    office.in_session(KEYRING_LOCKED);
    let locked = office.json(&users, without(Step::Next));
    assert_eq!(
        (locked.exit, &locked.json()["error"]["because"]),
        (1, &json!("keyring_locked")),
        "{locked:?}"
    );
    office.json(&users, owner.secrets(Step::Next)).done();
}

#[test]
fn what_is_damaged_is_said_and_ends_with_3() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let database = office.vault().join("vault.db");
    let mut bytes = fs::read(&database).unwrap();
    // The first page, which every opening reads.
    bytes[2000] ^= 1;
    fs::write(&database, bytes).unwrap();
    let vault = office.vault();
    let ran = office.json(&["users", "--vault", vault.to_str().unwrap()], owner.secrets(Step::This));
    assert_eq!(ran.exit, 3, "{ran:?}");
    assert_eq!(ran.json()["error"]["code"], "damaged");
    assert!(ran.err.contains("Restore the latest backup"), "{} says what to do", ran.err);

    fs::write(office.path("no.keyholder-backup"), "not a backup").unwrap();
    let ran = office.run(&["restore", "no.keyholder-backup", "--into", "new.keyholder"], None);
    assert_eq!(ran.exit, 3, "{ran:?}");
    assert!(!office.path("new.keyholder").exists(), "nothing is made of it");
}

#[test]
fn a_vault_that_is_open_elsewhere_is_left_alone_and_ends_with_4() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let mut shell = office.open_shell();
    let mut input = shell.stdin.take().unwrap();
    let mut output = BufReader::new(shell.stdout.take().unwrap());
    writeln!(input, "{}\n{}", owner.secrets(Step::This), line(&["users"])).unwrap();
    let mut answer = String::new();
    output.read_line(&mut answer).unwrap();
    assert!(answer.contains("\"exit\":0"), "the shell has the vault open: {answer}");

    let vault = office.vault();
    let users = ["users", "--vault", vault.to_str().unwrap()];
    let other = office.json(&users, owner.secrets(Step::Next));
    assert_eq!(other.exit, 4, "{other:?}");
    assert!(other.err.contains(&format!("process {}", shell.id())), "{} says which program", other.err);

    // The shell ends while the other one waits for it.
    drop(input);
    office.json(&users, owner.secrets(Step::Next)).done();
    shell.wait().unwrap();
}

#[test]
fn a_password_that_is_too_old_is_changed_before_anything_else() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let past = made_days_ago(100);
    let vault_secret = past.vault_secret;
    let folder = past.office.folder.as_ref();
    let me = |password: &str, code: &str| sign_in("ingrid", password, code, &vault_secret);
    let code_now = code(&past.office.owner.secret, Step::This);
    let chosen = "seven kettles on a raft";
    let mut change = me(testkit::PASSWORD, &code_now);
    change["new_password"] = chosen.into();
    let day = office.shell(
        folder,
        &me(testkit::PASSWORD, &code_now),
        &[line(&["users"]), line_with(&["change-password"], change), line(&["users"])],
    );
    assert_eq!(exits(&day), [1, 0, 0], "{day:?}");
    let error = &day[0]["error"];
    assert_eq!(error["why"]["refusal"], "password_too_old");
    let said = error["message"].as_str().unwrap();
    assert!(said.contains("keyholder change-password"), "{said:?} says what to do");

    let mut again = me(chosen, &code(&past.office.owner.secret, Step::Next));
    again["new_password"] = "nine barges pass the quay".into();
    office.json(&["change-password", "--vault", &past.office.folder], again).done();
}

/// A vault that was made this many days ago, where passwords may get 30 days old.
fn made_days_ago(days: i64) -> Past {
    let computer = testkit::a_computer("FRONT-DESK");
    // The program under test has the real clock.
    let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_millis();
    computer.clock.set(Timestamp(i64::try_from(now).unwrap()).plus(-days * DAY));
    let mut office = testkit::an_office_on(computer);
    let rules = Settings { password_days: Some(30), ..Settings::default() };
    office.desk.change_settings(rules).unwrap();
    let vault_secret = office.desk.make_kit(office.owner.user, "").unwrap().vault_secret.join("-");
    office.desk.close_vault().unwrap();
    Past { office, vault_secret }
}

struct Past {
    office: testkit::Office,
    vault_secret: String,
}

#[test]
fn a_wrong_command_line_ends_with_2_and_says_what_is_missing() {
    let office = Office::new();
    for args in
        [["users", "--nonsense"].as_slice(), &["nonsense"], &["users", "add"], &["audit", "--as-of", "May"]]
    {
        assert_eq!(office.run(args, None).exit, 2, "{args:?}");
    }
    let init = [
        "init",
        "--business",
        "B",
        "--name",
        "N",
        "--username",
        "u",
        "--notify",
        "n@b.example",
        "--kit",
        "k.pdf",
    ];
    let ran = office.run(&init, None);
    assert_eq!(ran.exit, 2, "{ran:?}");
    assert!(ran.err.contains("\"new_password\""), "{} names it as in the JSON", ran.err);
    let ran = office.run(&init, Some(json!({ "new_password": "B" })));
    assert_eq!(ran.exit, 1, "a password that the rules refuse is refused, not misused: {ran:?}");
    fs::write(office.path("k.pdf"), "mine").unwrap();
    let ran = office.run(&init, Some(json!({ "new_password": PASSWORD })));
    assert_eq!(ran.exit, 1, "{ran:?}");
    assert_eq!(
        fs::read_to_string(office.path("k.pdf")).unwrap(),
        "mine",
        "an earlier kit is never overwritten"
    );
    assert!(!office.path("B.keyholder").exists(), "and no vault is made without its kit");
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    let office = Office::new();
    let mut help = office
        .command(&["--help"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(help.stdout.take());
    let ran = help.wait_with_output().unwrap();
    assert_eq!((ran.status.code(), ran.stderr.as_slice()), (Some(0), b"".as_slice()), "quiet, like `| head`");
}

#[test]
fn the_sample_office_opens_with_what_is_printed() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let made = office.run(&["sample", "sample", "--json"], None).done().json();
    let folder = made["folder"].as_str().unwrap();
    let owner = &made["sign_ins"][0];
    let text = |name: &str| owner[name].as_str().unwrap();
    let groups: Vec<_> =
        made["vault_secret"].as_array().unwrap().iter().map(|group| group.as_str().unwrap()).collect();
    let secrets = json!({
        "username": text("username"), "password": text("password"), "code": code(text("totp_secret"), Step::Next),
        "vault_secret": groups.join("-"),
    });
    let day = office.shell(
        folder.as_ref(),
        &secrets,
        &[
            line(&["users"]),
            line(&["users", "--state", "locked"]),
            line(&["journal", "verify"]),
            line(&["audit"]),
        ],
    );
    assert_eq!(exits(&day), [0, 0, 0, 0], "{day:?}");
    assert!(day[0]["result"]["total"].as_u64().unwrap() >= 40, "about 40 users");
    assert_eq!(day[1]["result"]["total"], 1, "one of them is locked");
    assert_eq!(day[2]["result"]["result"], "good");
}

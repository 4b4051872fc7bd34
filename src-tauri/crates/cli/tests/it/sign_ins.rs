//! Who comes, signs in and goes; what each may do; lockout; passwords.

use std::fs;

use directory::time::DAY;
use directory::{Settings, Timestamp};
use serde_json::{Value, json};

use crate::office::{Office, Step, code, has_oathtool, line, line_with, sign_in};
use crate::{ADD_BO, exits};

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
    assert!(set_up["personal_code"].as_str().unwrap().starts_with('P'), "a personal code begins with P");

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
    office.api.change_settings(rules).unwrap();
    let vault_secret = office.api.make_kit(office.owner.user, "").unwrap().vault_secret.join("-");
    office.api.close_vault().unwrap();
    Past { office, vault_secret }
}

struct Past {
    office: testkit::Office,
    vault_secret: String,
}

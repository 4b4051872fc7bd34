//! Every field of every record is written by its name, shown, and cleared again.

use serde_json::{Value, json};

use crate::office::{Office, Step, has_oathtool, line};
use crate::{ADD_BO, exits};

/// An account's fields, each with a value, and as it stands in JSON.
const ACCOUNT: [(&str, &str, &str); 13] = [
    ("account-number", "A-17", "/number"),
    ("web", "news.example", "/web"),
    ("display-name", "Harbour Lane", "/display_name"),
    ("reply-to", "office@harbourlane.example", "/reply_to"),
    ("owners-possible", "3", "/owners_possible"),
    ("next-in-line", "bo", "/next_in_line/0"),
    ("second-factor-at", "the office phone", "/second_factor_at"),
    ("second-factor-of", "bo", "/second_factor_of"),
    ("mailbox", "news@harbourlane.example", "/mailbox/address"),
    ("mailbox-shared", "yes", "/mailbox/shared"),
    ("mailbox-readers", "bo", "/mailbox/readers/0"),
    ("sign-in-rules", "signs out after an hour", "/sign_in_rules"),
    ("note", "for all of us", "/note"),
];

#[test]
fn an_account_shows_every_field_that_is_filled() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let set: Vec<String> = ACCOUNT.iter().map(|(field, value, _)| format!("--set={field}={value}")).collect();
    let set: Vec<&str> = set.iter().map(String::as_str).collect();
    let day = office.shell(
        &vault,
        &owner.secrets(Step::This),
        &[
            line(ADD_BO),
            line(&["accounts", "open", "Newsletter", "--service", "mailchimp"]),
            line(&[&["accounts", "change", "Newsletter"], &set[..]].concat()),
            line(&["accounts", "show", "Newsletter"]),
            line(&[
                "accounts",
                "billing",
                "Newsletter",
                "--set",
                "plan=Premium",
                "--set",
                "renews-on=2027-01-31",
            ]),
            line(&["accounts", "support", "Newsletter", "--set", "contact=help desk"]),
            line(&["accounts", "owners-note", "Newsletter", "--note", "to be sold in spring"]),
        ],
    );
    assert_eq!(exits(&day), [0; 7], "{day:?}");
    let details = &day[3]["result"]["details"];
    for (field, value, at) in ACCOUNT {
        let is = details.pointer(at).unwrap();
        let given = value == "bo" || *is == json!(true) || is.to_string().trim_matches('"') == value;
        assert!(given && *is != Value::Null, "{field} is {is}");
    }
    let at = ["--vault", vault.to_str().unwrap()];
    let shown =
        office.run(&["accounts", "show", "Newsletter", at[0], at[1]], Some(owner.secrets(Step::Next))).done();
    for (field, value, _) in ACCOUNT {
        let said = if value == "bo" { "Bo Lind" } else { value };
        assert!(shown.out.contains(said), "{field} is shown: {}", shown.out);
    }
    for sealed in ["Premium", "2027-01-31", "help desk", "to be sold in spring"] {
        assert!(shown.out.contains(sealed), "{sealed}: {}", shown.out);
    }
    let about = shown.out.split("\n\n").next().unwrap();
    for once in ["Newsletter", "Mailchimp"] {
        assert_eq!(about.to_lowercase().matches(&once.to_lowercase()).count(), 1, "{once}: {about}");
        assert!(about.contains(once), "{about}");
    }
}

#[test]
fn every_record_is_changed_by_the_names_of_its_fields() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let day = office.shell(
        &office.vault(),
        &owner.secrets(Step::This),
        &[
            line(ADD_BO),
            line(&[
                "users",
                "change",
                "bo",
                "--name",
                "Bo Lindqvist",
                "--username",
                "bosse",
                "--set=job_title=Clerk",
            ]),
            line(&["users", "show", "bosse"]),
            line(&["users", "change", "bosse", "--set", "job-title="]),
            line(&["users", "show", "bosse"]),
            line(&[
                "companies",
                "add",
                "--kind",
                "client",
                "--name",
                "Quayside",
                "--set",
                "domains=a.example,b.example",
            ]),
            line(&["companies", "show", "Quayside"]),
            line(&["accounts", "open", "Shop", "--service", "shopify", "--set", "company=Quayside"]),
            line(&[
                "access",
                "grant",
                "bosse",
                "Shop",
                "--set",
                "last-seen=never",
                "--set",
                "level=read-only",
            ]),
            line(&["access", "change", "bosse", "Shop", "--set", "login-shared=yes"]),
            line(&["accounts", "show", "Shop"]),
            line(&["settings", "change", "--set", "expire-days=no limit", "--set", "idle-minutes=60"]),
            line(&["accounts", "change", "Shop", "--set", "colour=red"]),
            line(&["accounts", "change", "Shop", "--set", "next-in-line=mallory"]),
            line(&["accounts", "change", "Shop", "--set", "reviewed-on=yesterday"]),
            line(&["settings", "change", "--set", "idle-minutes=9999"]),
        ],
    );
    assert_eq!(exits(&day)[..12], [0; 12], "{day:?}");
    let user = &day[2]["result"]["details"];
    assert_eq!((&user["name"], &user["job_title"]), (&json!("Bo Lindqvist"), &json!("Clerk")));
    assert_eq!(day[4]["result"]["details"]["job_title"], "", "nothing behind the sign clears it");
    assert_eq!(day[6]["result"]["details"]["domains"], json!(["a.example", "b.example"]));
    assert_eq!(day[10]["result"]["company"], "Quayside");
    let access = &day[10]["result"]["accesses"][0]["details"];
    assert_eq!((&access["level"], &access["shared"]), (&json!("read_only"), &json!(true)));
    assert_eq!(access["last_seen"]["is"], "never");
    assert_eq!(
        (&day[11]["result"]["expire_days"], &day[11]["result"]["idle_minutes"]),
        (&Value::Null, &json!(60))
    );
    let said = |line: usize| day[line]["error"]["message"].as_str().unwrap();
    assert_eq!(exits(&day)[12..], [2, 1, 2, 1], "{day:?}");
    assert!(said(12).contains("colour") && said(12).contains("display-name"), "{}", said(12));
    assert!(said(13).contains("next-in-line: there is no user called mallory"), "{}", said(13));
    assert!(said(14).contains("reviewed-on: this is no day"), "{}", said(14));
    assert!(said(15).contains("5 to 480"), "{}", said(15));
}

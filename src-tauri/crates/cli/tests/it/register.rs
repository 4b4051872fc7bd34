//! Accounts and access, by hand and by import; what is found and measured of them.

use std::fs;

use serde_json::{Value, json};

use crate::office::{Office, Step, has_oathtool, line};
use crate::{ADD_BO, exits};

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
    let left: Vec<&Value> = preview["unread"].as_array().unwrap().iter().collect();
    assert_eq!(left.len(), 2, "the row that names nobody and the totals: {left:?}");
    let line = |of: &Value| of["place"]["line"].clone();
    assert_eq!((line(left[0]), line(left[1])), (json!(4), json!(5)), "each with its line");
    assert_eq!(left[1]["why"], "It adds up other rows.");
    assert_eq!(preview["lost"], "Not imported: 1 row.", "totals are no loss");
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
fn a_newer_list_names_what_differs_and_takes_over_what_is_chosen_by_number() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let march = "Name,Email,System,Role\nOrla Denby,orla@quayside.example,Fjord Bank,Admin\n\
                 Piet Wessel,piet@quayside.example,Fjord Bank,User\n";
    let october = "Name,Email,System,Role,Status\nOrla Denby,orla@quayside.example,Fjord Bank,Viewer,Active\n\
                   Piet Wessel,piet@quayside.example,Fjord Bank,Admin,Inactive\n";
    fs::write(office.path("march.csv"), march).unwrap();
    fs::write(office.path("october.csv"), october).unwrap();
    fs::write(office.path("buero.csv"), b"Name;E-Mail\nJ\xf6rg M\xfc\xdfig;joerg@quayside.example\n")
        .unwrap();
    let day = office.shell(
        &office.vault(),
        &owner.secrets(Step::This),
        &[
            line(&["import", "march.csv"]),
            line(&["import", "october.csv", "--preview"]),
            line(&["import", "october.csv"]),
            line(&["import", "october.csv", "--changes", "3"]),
            line(&["import", "october.csv", "--changes", "1,orla"]),
            line(&["import", "october.csv", "--changes", "1", "--gone", "all", "--preview"]),
            line(&["import", "october.csv", "--changes", "1", "--gone", "all"]),
            line(&["access", "list", "--user", "orla.denby"]),
            line(&["access", "list", "--user", "piet.wessel"]),
            line(&["import", "buero.csv", "--encoding", "ibm850", "--preview"]),
            line(&["import", "buero.csv", "--encoding", "Windows-1252", "--preview"]),
        ],
    );
    assert_eq!(exits(&day), [0, 1, 1, 2, 2, 0, 0, 0, 0, 2, 0], "{day:#?}");
    let says = |list: &Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|row| row["says"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(
        says(&day[1]["result"]["changed"]),
        [
            "Orla Denby, Fjord Bank: Admin here, Viewer in the table (line 2).",
            "Piet Wessel, Fjord Bank: User here, Admin in the table (line 3).",
        ]
    );
    let gone = ["Piet Wessel, Fjord Bank: in use here, not in use in the table (line 3)."];
    assert_eq!(says(&day[1]["result"]["gone"]), gone);
    let roles = &day[7]["result"]["accesses"][0]["details"]["roles"];
    assert_eq!(*roles, json!(["Viewer"]), "{}", day[7]);
    assert!(day[8]["result"]["accesses"].as_array().unwrap().is_empty(), "{}", day[8]);
    let error = day[9]["error"].to_string();
    assert!(error.contains("ibm850") && error.contains("windows-1252"), "{error}");
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
            line(&["findings", "--measures", "--not-met", "lists_reviewed_yearly"]),
            line(&["findings", "--measures", "--not-met", "lists"]),
            line(&["import", "to-fill-in.xlsx", "--blank"]),
            line(&["import", "to-fill-in.xlsx", "--blank"]),
        ],
    );
    assert_eq!(exits(&day)[..7], [0; 7], "{day:?}");
    let newsletter =
        json!([{ "name": "Newsletter", "unknown": true, "leads_to": { "is": "account", "id": 1 } }]);
    assert_eq!(day[6]["result"], json!({ "total": 1, "not_met": newsletter }));
    assert_eq!(
        exits(&day)[7..],
        [2, 0, 1],
        "a measure of no name, a table to fill in, and what is there stays"
    );
    let refused = day[7]["error"]["message"].as_str().unwrap();
    assert!(refused.contains("choose one of logins_recorded, "), "{refused}");
    assert!(office.path("to-fill-in.xlsx").is_file());
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
fn an_account_is_named_by_name_or_number_and_none_is_guessed() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let open = |name, service| line(&["accounts", "open", name, "--service", service]);
    let show = |named| line(&["accounts", "show", named]);
    let day = office.shell(
        &office.vault(),
        &owner.secrets(Step::This),
        &[
            open("Newsletter", "mailchimp"),
            open("12", "cloudflare"),
            open("Newsletter", "constant-contact"),
            show("12"),
            show("2"),
            show("no.12"),
            show("newsletter"),
            show("no.3"),
            line(&["jobs", "write", "Editor", "--access", "Newsletter:normal"]),
            line(&["jobs", "write", "Editor", "--access", "no.1:normal"]),
            line(&["users", "show", "INGRID"]),
            line(&["users", "show", "no.1"]),
            line(&["companies", "show", "nobody"]),
        ],
    );
    assert_eq!(exits(&day), [0, 0, 0, 0, 0, 1, 2, 0, 2, 0, 0, 0, 1], "{day:?}");
    assert_eq!(day[3]["result"]["details"]["name"], "12", "its name, which is no account's number");
    assert_eq!(day[4]["result"]["details"]["name"], "12", "its number");
    let wanted = "newsletter can mean several accounts. Say which by its number: no.1 (Newsletter at Mailchimp), no.3 \
                  (Newsletter at Constant Contact).";
    assert!(day[6]["error"]["message"] == wanted, "{}", day[6]);
    assert_eq!(day[7]["result"]["service_name"], "Constant Contact");
}

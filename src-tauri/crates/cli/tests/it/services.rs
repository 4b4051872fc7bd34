//! Service profiles, and accounts that are opened together with access, by the command line.

use std::fs;

use serde_json::json;

use crate::office::{Office, Step, has_oathtool, line};
use crate::{ADD_BO, exits};

#[test]
fn a_profile_goes_to_a_file_is_changed_there_and_comes_back_and_a_broken_file_is_named() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let day = office.shell(
        &vault,
        &owner.secrets(Step::This),
        &[
            line(&["services", "--own"]),
            line(&["services", "show", "slack"]),
            line(&["services", "export", "slack", "till.toml"]),
            line(&["services", "add", "till.toml"]),
        ],
    );
    assert_eq!(exits(&day), [0, 0, 0, 1], "what the program knows already is nothing to add: {day:?}");
    assert_eq!(day[0]["result"]["total"], 0, "nobody wrote a profile yet");
    assert_eq!(day[1]["result"]["name"], "Slack");

    let text = fs::read_to_string(office.path("till.toml")).unwrap();
    let till = text.replacen("key = \"slack\"", "key = \"till\"", 1).replacen("Slack", "The till", 1);
    fs::write(office.path("till.toml"), &till).unwrap();
    let at = 1 + till.lines().position(|line| line.starts_with("category")).unwrap();
    let broken: Vec<&str> = till
        .lines()
        .map(|line| if line.starts_with("category") { "category = \"tills\"" } else { line })
        .collect();
    fs::write(office.path("broken.toml"), broken.join("\n")).unwrap();
    let day = office.shell(
        &vault,
        &owner.secrets(Step::Next),
        &[
            line(&["services", "add", "broken.toml"]),
            line(&["services", "--own"]),
            line(&["services", "add", "till.toml"]),
            line(&["services", "list", "--own"]),
            line(&["accounts", "open", "Till at the door", "--service", "till"]),
            line(&["services", "show", "till"]),
            line(&["services", "export", "till", "till.toml"]),
            line(&["services", "remove", "till"]),
            line(&["services", "remove", "slack"]),
        ],
    );
    assert_eq!(exits(&day), [1, 0, 0, 0, 0, 0, 1, 0, 1], "{day:?}");
    let error = &day[0]["error"];
    assert_eq!((&error["code"], &error["faults"][0]["line"]), (&json!("profile"), &json!(at)), "{error}");
    let said = error["message"].as_str().unwrap();
    assert!(
        said.contains("broken.toml") && said.contains(&format!("Line {at}: ")),
        "{said:?} says which line"
    );
    assert!(said.contains("\"tills\""), "{said:?} says what is wrong there");
    assert_eq!(day[1]["result"]["total"], 0, "nothing was written");
    assert_eq!(day[3]["result"]["services"][0]["name"], "The till");
    assert_eq!(day[5]["result"]["accounts"][0]["name"], "Till at the door");
    assert_eq!(day[5]["result"]["own"], true);
}

#[test]
fn an_account_of_a_client_is_opened_with_access_for_the_chosen_staff_and_one_leaves_in_one_step() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let open =
        ["accounts", "open", "Bakery mail", "--service", "microsoft-365", "--company", "Quayside Bakery"];
    let with = |who: &[&'static str]| {
        line(&open.iter().copied().chain(who.iter().flat_map(|who| ["--with", *who])).collect::<Vec<_>>())
    };
    let day = office.shell(
        &vault,
        &owner.secrets(Step::This),
        &[
            line(ADD_BO),
            line(&["companies", "add", "--kind", "client", "--name", "Quayside Bakery"]),
            with(&["nobody"]),
            with(&["ingrid:Global Administrator", "bo:read-only"]),
            line(&["accounts", "show", "Bakery mail"]),
            line(&["journal"]),
            line(&["users", "remove-everywhere", "bo", "--reason", "left"]),
            line(&["access", "list", "--user", "bo"]),
        ],
    );
    assert_eq!(exits(&day), [0, 0, 1, 0, 0, 0, 0, 0], "{day:?}");
    assert_eq!(day[3]["result"]["given_access"], 2);
    let page = &day[4]["result"];
    assert_eq!(page["company"], "Quayside Bakery");
    let given: Vec<_> = page["accesses"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["name"].as_str().unwrap(), one["details"]["level"].as_str().unwrap()))
        .collect();
    assert_eq!(given, [("Ingrid Solberg", "owner"), ("Bo Lind", "read_only")], "as far as the role reaches");
    let latest = day[5]["result"]["rows"][0]["what"].as_array().unwrap();
    assert_eq!(latest.len(), 3, "the account and both accesses are one entry: {latest:?}");
    let states: Vec<_> = day[6]["result"]["groups"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|group| group["steps"].as_array().unwrap())
        .map(|step| step["state"]["is"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["done", "open"], "disabled here; Bakery mail is to be taken away there");
    assert_eq!(day[7]["result"]["accesses"].as_array().unwrap().len(), 1, "until somebody did");
}

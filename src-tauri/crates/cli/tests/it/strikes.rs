//! Forgetting a former person and striking a secret out, by the command line.

use std::fs;

use api::view::{NewAccess, NewUser, StrikeWhat};
use directory::time::DAY;
use directory::{
    AccessDetails, AccessId, AccountDetails, Role, Settings, Timestamp, UserDetails, UserId, UserKind,
};
use serde_json::{Value, json};

use crate::exits;
use crate::office::{Office, Ran, Step, line, line_with, sign_in};

/// What was written about Bosse, or by what he is known, in small letters.
const OF_BOSSE: [&str; 5] = ["bosse", "bo lind", "weaver", "rows boats", "home.example"];
/// A password that somebody typed into notes.
const SECRET: &str = "hunter2";

/// An office that Bosse left, on a disk, and the computer on which the command line runs.
struct Left {
    office: Office,
    made: testkit::Office,
    second: testkit::Person,
    bosse: UserId,
    vault_secret: String,
}

/// Made so many days ago, with these rules, by Ingrid and Oskar, who are owners both.
fn left(days: i64, rules: Settings) -> Left {
    let computer = testkit::a_computer("FRONT-DESK");
    // The program under test has the real clock.
    computer.clock.set(now().plus(-days * DAY));
    let mut made = testkit::an_office_on(computer);
    let second = made.with("Oskar Lie", Role::Owner);
    let backup = made.computer.text("one.keyholder-backup");
    let api = &mut made.api;
    api.change_settings(Settings { expire_days: None, ..rules }).unwrap();
    let details = UserDetails {
        job_title: "Weaver".into(),
        department: "Looms".into(),
        ..testkit::a_person("Bo Lind", "bosse")
    };
    let bosse = NewUser { kind: UserKind::Person, details, grant: None };
    let user = api.add_user(bosse).unwrap().user;
    let note = |note: &str| AccountDetails { note: note.into(), ..testkit::an_account("Newsletter") };
    let account = api.open_account(note("Ask Bo Lind. The password is hunter2")).unwrap();
    api.change_account(account, note("The password is HUNTER2")).unwrap();
    api.change_account(account, note("In the safe")).unwrap();
    let details = AccessDetails { login: "bosse@home.example".into(), ..AccessDetails::default() };
    api.give_access(NewAccess { user, account, details }).unwrap();
    api.end_accesses(&[AccessId(1)], "Rows boats now").unwrap();
    api.disable_user(user, "Left, rows boats").unwrap();
    api.backup(&backup).unwrap();
    let vault_secret = api.make_kit(made.owner.user, "").unwrap().vault_secret.join("-");
    Left { office: Office::new(), made, second, bosse: user, vault_secret }
}

fn now() -> Timestamp {
    let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_millis();
    Timestamp(i64::try_from(now).unwrap())
}

impl Left {
    /// Leaves the vault to the command line.
    fn done(mut self) -> Self {
        self.made.api.close_vault().unwrap();
        self
    }

    fn secrets(&self, who: &testkit::Person, step: Step) -> Value {
        let later = match step {
            Step::This => 0,
            Step::Next => 30_000,
        };
        sign_in(&who.username, &who.password, &who.code_at(now().plus(later)), &self.vault_secret)
    }

    fn ingrid(&self, step: Step, lines: &[Value]) -> Vec<Value> {
        self.shell(&self.made.owner, step, lines)
    }

    fn oskar(&self, step: Step, lines: &[Value]) -> Vec<Value> {
        self.shell(&self.second, step, lines)
    }

    fn shell(&self, who: &testkit::Person, step: Step, lines: &[Value]) -> Vec<Value> {
        self.office.shell(self.made.folder.as_ref(), &self.secrets(who, step), lines)
    }

    /// As people read it.
    fn plain(&self, who: &testkit::Person, step: Step, lines: &[Value]) -> Ran {
        self.office.shell_ran(self.made.folder.as_ref(), &self.secrets(who, step), lines, false)
    }
}

fn refusal(answer: &Value) -> &str {
    answer["error"]["why"]["refusal"].as_str().unwrap_or_else(|| panic!("not refused: {answer}"))
}

fn words(words: &str) -> Value {
    json!({ "words": words })
}

#[test]
fn two_owners_forget_somebody_and_the_name_is_nowhere() {
    let left = left(2, Settings::default()).done();
    let look = line(&["strike", "person", "bosse"]);
    let forget = line(&["strike", "person", "bosse", "--now", "--yes"]);
    let ask = line(&["strike", "person", "bosse", "--ask"]);
    let mention = |more: &[&str]| line_with(&[&["strike", "words"], more].concat(), words("ask bo lind"));
    let day = left.ingrid(
        Step::This,
        &[
            line(&["strike"]),
            look.clone(),
            forget.clone(),
            ask.clone(),
            ask,
            forget,
            look,
            mention(&[]),
            mention(&["--ask"]),
            line(&["strike"]),
        ],
    );
    assert_eq!(exits(&day), [0, 0, 1, 0, 1, 1, 0, 0, 0, 0], "{day:?}");
    assert_eq!(day[0]["result"]["asked"], json!([]));
    let page = &day[1]["result"];
    assert_eq!(page["standing"]["standing"], "to_ask", "{page}");
    assert!(
        page["texts"].as_u64() > page["entries"].as_u64() && page["entries"].as_u64() > Some(2),
        "{page}"
    );
    assert_eq!(page["backups"][0]["digest"].as_str().unwrap().len(), 64);
    assert!(page["elsewhere"][0]["text"].as_str().unwrap().starts_with("Ask Bo Lind"), "{page}");
    assert_eq!(
        (refusal(&day[2]), refusal(&day[5])),
        ("another_owner", "another_owner"),
        "not by whoever asked"
    );
    assert_eq!(refusal(&day[4]), "already_asked");
    assert_eq!(day[6]["result"]["standing"]["standing"], "waits");
    assert_eq!(day[6]["result"]["standing"]["alone_from"], Value::Null, "there is another owner");
    let asked = &day[9]["result"]["asked"];
    assert_eq!((&asked[0]["by"], &asked[0]["mine"]), (&json!("Ingrid Solberg"), &json!(true)));
    assert_eq!(asked[1]["texts"], day[7]["result"]["texts"], "texts are shown to whoever is to agree");
    let [person, note] = [0, 1].map(|i| asked[i]["entry"].to_string());

    let day = left.oskar(
        Step::This,
        &[
            line(&["strike", "agree", &person]),
            line(&["users", "show", "bosse"]),
            line(&["strike", "agree", &person, "--yes"]),
            line(&["strike", "agree", &note, "--yes"]),
        ],
    );
    assert_eq!(exits(&day), [1, 0, 0, 0], "{day:?}");
    assert_eq!(day[0]["result"]["standing"], json!({ "standing": "may", "asked": asked[0]["entry"] }));
    assert_eq!(day[1]["result"]["forgotten_at"], Value::Null, "looking does nothing");
    let (struck, name) = (&day[2]["result"], format!("Former person {}", left.bosse.0));
    assert_eq!(struck["struck"]["texts"], page["texts"], "as it was foretold: {struck}");
    assert_eq!((&struck["name"], &struck["backups"]), (&json!(name), &page["backups"]));
    let username = struck["username"].as_str().unwrap();

    let show = line(&["users", "show", username]);
    let after = [
        line(&["strike"]),
        line(&["users"]),
        line(&["users", "--search", "bosse"]),
        show.clone(),
        line(&["journal"]),
        line(&["journal", "--search", "Bo Lind"]),
        line(&["journal", "--user", username]),
        line(&["accounts", "show", "Newsletter"]),
        line(&["access", "list", "--user", username]),
        line(&["findings"]),
        line(&["audit"]),
        line(&["audit", "--as-of", &day_before()]),
        line_with(&["strike", "words"], words("bosse")),
        line(&["journal", "verify"]),
        line(&["journal", "export", "journal.csv"]),
        line(&["journal", "export", "journal.json"]),
        line(&["audit", "--format", "json", "--out", "audit.json"]),
        line(&["verify-report", "audit.json"]),
        line(&["strike", "agree", &person, "--yes"]),
        line(&["strike", "person", username]),
        line(&["users", "enable", username]),
        line(&["users", "show", "bosse"]),
    ];
    let day = left.oskar(Step::Next, &after);
    assert_eq!(exits(&day), [[0; 18].as_slice(), &[1; 4]].concat(), "{day:?}");
    assert_eq!(day[13]["result"]["result"], "good", "everything else still verifies: {}", day[13]);
    assert!(day[3]["result"]["forgotten_at"].is_i64(), "{}", day[3]);
    assert_eq!(day[3]["result"]["details"]["department"], "Looms", "where they belonged stays");
    assert_eq!(day[2]["result"]["total"], 0);
    assert_eq!(day[5]["result"]["rows"], json!([]), "nothing is found by the name");
    assert_eq!(
        (refusal(&day[18]), refusal(&day[19]), refusal(&day[20])),
        ("not_asked", "forgotten", "forgotten")
    );
    let files = ["journal.csv", "journal.json", "audit.json"]
        .map(|file| fs::read_to_string(left.office.path(file)).unwrap());
    for said in day.iter().map(Value::to_string).chain(files) {
        let said = said.to_lowercase();
        for word in OF_BOSSE {
            assert!(!said.contains(word), "{word} is in {said}");
        }
    }
    let plain = left.plain(&left.made.owner, Step::Next, &[show, line(&["journal"])]);
    assert!(
        plain.out.contains("Forgotten ") && plain.out.contains(&format!("agreed to forget {name}")),
        "{plain:?}"
    );
    assert!(OF_BOSSE.iter().all(|word| !plain.out.to_lowercase().contains(word)), "{plain:?}");
}

/// The day before today, when Bosse was written of.
fn day_before() -> String {
    now().plus(-DAY).text_utc().chars().take(10).collect()
}

#[test]
fn a_secret_in_notes_is_found_asked_for_shown_and_struck_out() {
    let left = left(2, Settings::default()).done();
    let find = |more: &[&str], what: &str| line_with(&[&["strike", "words"], more].concat(), words(what));
    let day = left.ingrid(Step::This, &[find(&[], SECRET)]);
    assert_eq!(exits(&day), [0], "{day:?}");
    let texts = day[0]["result"]["texts"].as_array().unwrap();
    assert!(texts.len() >= 4, "written, before and after: {texts:?}");
    let first = texts[0]["at"]["entry"].to_string();
    let of_first = texts.iter().filter(|text| text["at"]["entry"] == texts[0]["at"]["entry"]).count();

    let day = left.ingrid(
        Step::Next,
        &[
            find(&["--entry", &first], SECRET),
            find(&["--entry", &first, "--ask"], SECRET),
            find(&["--ask"], SECRET),
            find(&["--ask"], "hunter22"),
            find(&[], " "),
            line(&["strike", "words"]),
            line(&["strike", "words", "hunter22"]),
            line(&["strike"]),
        ],
    );
    assert_eq!(exits(&day), [0, 0, 0, 1, 1, 2, 2, 0], "{day:?}");
    assert_eq!(day[0]["result"]["texts"].as_array().unwrap().len(), of_first);
    assert!(
        !day[3].to_string().contains("hunter22"),
        "words that found nothing are said nowhere: {}",
        day[3]
    );
    assert!(day[5]["error"]["message"].as_str().unwrap().contains("\"words\""), "{}", day[5]);
    let asked = day[7]["result"]["asked"].as_array().unwrap();
    let [few, all] = [0, 1].map(|i| asked[i]["entry"].to_string());
    assert_eq!(&asked[1]["texts"], &json!(texts));

    let plain = left.plain(
        &left.second,
        Step::This,
        &[
            line(&["strike"]),
            line(&["strike", "agree", &all]),
            line(&["strike", "keep", &few, "--reason", "The other one says more"]),
            line(&["strike", "agree", &all, "--yes"]),
        ],
    );
    for wanted in [
        "The password is HUNTER2",
        "Ingrid Solberg asks for it with entry",
        "Nothing was struck out.",
        &format!("What entry {few} asks to strike out stays."),
        "Struck out: ",
        "SHA-256",
    ] {
        assert!(plain.out.contains(wanted), "{wanted:?} is missing: {plain:?}");
    }
    let day = left.oskar(
        Step::Next,
        &[
            find(&[], SECRET),
            line(&["strike", "keep", &few, "--reason", "Once more"]),
            line(&["strike"]),
            line(&["journal"]),
            line(&["accounts", "show", "Newsletter"]),
            line(&["journal", "verify"]),
        ],
    );
    assert_eq!(exits(&day), [0, 1, 0, 0, 0, 0], "{day:?}");
    assert_eq!((&day[0]["result"]["texts"], &day[2]["result"]["asked"]), (&json!([]), &json!([])));
    assert_eq!(refusal(&day[1]), "not_asked");
    assert!(!day[3].to_string().to_lowercase().contains(SECRET), "{}", day[3]);
    assert!(day[3].to_string().contains("The other one says more"), "why it stays is in the journal");
    assert_eq!(day[4]["result"]["details"]["note"], "In the safe", "what holds no secret stays");
    assert_eq!(day[5]["result"]["result"], "good");
}

#[test]
fn one_owner_is_enough_after_the_years_that_are_set() {
    let years = |days| {
        let left = left(days, Settings { forget_years: Some(1), ..Settings::default() }).done();
        left.ingrid(
            Step::This,
            &[
                line(&["strike", "person", "bosse"]),
                line(&["strike", "person", "bosse", "--now"]),
                line(&["users", "show", "bosse"]),
                line(&["strike", "person", "bosse", "--now", "--yes"]),
                line(&["journal", "verify"]),
            ],
        )
    };
    let day = years(360);
    assert_eq!(exits(&day), [0, 1, 0, 1, 0], "{day:?}");
    assert_eq!(refusal(&day[3]), "another_owner");
    let day = years(370);
    assert_eq!(exits(&day), [0, 1, 0, 0, 0], "{day:?}");
    assert_eq!(day[0]["result"]["standing"], json!({ "standing": "may", "asked": null }));
    assert_eq!(day[1]["result"], day[0]["result"], "without --yes it is shown once more");
    assert_eq!(day[2]["result"]["forgotten_at"], Value::Null, "and nothing is done");
    assert_eq!(day[4]["result"]["result"], "good");
}

#[test]
fn an_only_owner_waits_three_days_and_no_longer_than_seven() {
    let alone = |days| {
        let mut left = left(days, Settings::default());
        let (second, what) = (left.second.user, StrikeWhat::Person { user: left.bosse });
        left.made.api.disable_user(second, "Left").unwrap();
        left.made.api.ask_to_strike(&what).unwrap();
        let left = left.done();
        let forget = line(&["strike", "person", "bosse", "--now", "--yes"]);
        left.ingrid(Step::This, &[line(&["strike", "person", "bosse"]), forget])
    };
    let day = alone(2);
    assert_eq!(exits(&day), [0, 1], "{day:?}");
    let standing = &day[0]["result"]["standing"];
    assert!(standing["alone_from"].as_i64() < standing["until"].as_i64(), "{standing}");
    assert!(standing["alone_from"].is_i64(), "{standing}");
    let day = alone(4);
    assert_eq!(exits(&day), [0, 0], "{day:?}");
    let day = alone(8);
    assert_eq!(exits(&day), [0, 1], "{day:?}");
    assert_eq!(day[0]["result"]["standing"]["standing"], "to_ask", "it was asked too long ago");
}

#[test]
fn nobody_is_forgotten_who_is_here_and_owners_alone_have_it_done() {
    let mut left = left(2, Settings::default());
    let ada = left.made.with("Ada Holm", Role::Administrator);
    let left = left.done();
    let day = left.ingrid(
        Step::This,
        &[
            line(&["strike", "person", "ada"]),
            line(&["strike", "person", "ada", "--ask"]),
            line(&["strike", "person", "nobody"]),
            line(&["strike", "agree", "999999"]),
            line(&["strike", "keep", "999999", "--reason", "x"]),
            line(&["strike", "person", "bosse", "--ask"]),
            line(&["strike", "person", "bosse", "--yes"]),
            line(&["strike", "person", "bosse", "--now", "--ask"]),
            line(&["strike", "keep", "1"]),
            line(&["strike", "agree"]),
        ],
    );
    assert_eq!(exits(&day), [1, 1, 1, 1, 1, 0, 2, 2, 2, 2], "{day:?}");
    let why: Vec<&str> = day[..5].iter().map(refusal).collect();
    assert_eq!(why, ["still_in_use", "still_in_use", "no_such_user", "not_asked", "not_asked"]);
    let entry = day[5]["result"]["entry"].to_string();
    let commands: [&[&str]; 5] = [
        &["strike"],
        &["strike", "person", "bosse"],
        &["strike", "person", "bosse", "--ask"],
        &["strike", "agree", &entry, "--yes"],
        &["strike", "keep", &entry, "--reason", "x"],
    ];
    let mut lines: Vec<Value> = commands.into_iter().map(line).collect();
    lines.push(line_with(&["strike", "words"], words("o")));
    for answer in left.shell(&ada, Step::This, &lines) {
        assert_eq!(refusal(&answer), "not_allowed", "{answer}");
    }
}

#[test]
fn years_before_one_owner_is_enough_are_a_rule() {
    let left = left(2, Settings::default()).done();
    let change = |more: &[&str]| line(&[&["settings", "change"], more].concat());
    let day = left.ingrid(
        Step::This,
        &[
            change(&["--forget-years", "3"]),
            line(&["settings"]),
            change(&["--forget-years", "31"]),
            change(&["--forget-years", "0"]),
            change(&["--forget-years", "2", "--no-forget-years"]),
            change(&["--lock-minutes", "20"]),
            change(&["--no-forget-years"]),
        ],
    );
    assert_eq!(exits(&day), [0, 0, 1, 1, 2, 0, 0], "{day:?}");
    assert_eq!(day[1]["result"]["forget_years"], 3);
    assert!(day[2]["error"]["message"].as_str().unwrap().contains("1 to 30"), "{}", day[2]);
    assert_eq!(
        (&day[5]["result"]["forget_years"], &day[6]["result"]["forget_years"]),
        (&json!(3), &Value::Null)
    );
}

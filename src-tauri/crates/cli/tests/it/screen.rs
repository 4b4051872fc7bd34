//! What reaches the terminal: nothing in it steers it, whatever names, notes and files hold.

use std::fs;

use serde_json::{Value, json};

use crate::office::{Office, Ran, Step, has_oathtool, line, sign_in};
use crate::{ADD_BO, exits};

/// What steers a terminal, turns the reading, or isn't seen: C0, C1, bidi, zero width, tags.
const HOSTILE: &str = "\u{1}\u{7}\u{8}\u{b}\u{1b}[2J\u{1b}]0;owned\u{7}\u{7f}\u{80}\u{85}\u{9b}2J\u{9d}\u{200b}\u{200e}\
                       \u{200f}\u{202a}\u{202e}\u{2028}\u{2029}\u{2066}\u{2069}\u{61c}\u{ad}\u{fff9}\u{e0041}\u{feff}";

/// Whether nothing but line breaks and what is seen was written.
fn is_safe(ran: &Ran) -> bool {
    let harmful = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
    };
    !ran.out.chars().chain(ran.err.chars()).any(harmful)
}

#[test]
fn nothing_that_steers_a_terminal_reaches_it_from_a_file_or_a_name() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let at = ["--vault", vault.to_str().unwrap()];
    // What texts of the register may hold of it.
    let kept = "left\u{200b} in\u{200f} May\u{ad}";
    let made = [
        line(ADD_BO),
        line(&[
            "accounts",
            "open",
            "Newsletter",
            "--service",
            "constant-contact",
            "--note",
            "a\tb\nc\u{200e} Cy Dahl",
        ]),
        line(&["access", "grant", "bo", "Newsletter"]),
        line(&["users", "disable", "bo", "--reason", kept]),
        line(&[
            "users",
            "add",
            "--kind",
            "person",
            "--name",
            "Cy Dahl",
            "--username",
            "cy",
            "--notify",
            "cy@b.example",
        ]),
        line(&["users", "disable", "cy", "--reason", kept]),
        line(&["strike", "person", "cy", "--ask"]),
    ];
    let table = format!(
        "Name,E-mail,Acc{HOSTILE}ount\nAnna{HOSTILE},anna@b.example,x\n\"Bo\n{HOSTILE}\",b{HOSTILE},x\n"
    );
    fs::write(office.path("evil.csv"), &table).unwrap();
    fs::write(office.path("evil.toml"), format!("format = 1\nkey = \"{HOSTILE}\"\nname = \"{HOSTILE}\"\n"))
        .unwrap();
    let evil = HOSTILE.replace(['\u{7}', '\u{1}'], "");
    let report = json!({ "format": "keyholder-audit/1", "title": evil, "asked": {}, "proof": {} });
    fs::write(office.path("evil.json"), report.to_string()).unwrap();
    fs::write(office.path(&format!("{evil}.csv")), &table).unwrap();

    let named = format!("{evil}.csv");
    let commands: &[&[&str]] = &[
        &["users"],
        &["users", "show", "bo"],
        &["users", "show", &evil],
        &["users", "disable", &evil],
        &["users", "add", "--kind", "person", "--name", &evil, "--username", &evil, "--notify", &evil],
        &["accounts"],
        &["accounts", "show", "Newsletter"],
        &["accounts", "show", &evil],
        &["access", "list", "--user", "bo"],
        &["companies", "add", "--kind", "client", "--name", &evil],
        &["services", "show", &evil],
        &["services", "add", "evil.toml"],
        &["import", "evil.csv", "--preview"],
        &["import", &named, "--preview"],
        &["import", "evil.csv", "--preview", "--column", &evil],
        &["import", &evil, "--preview"],
        &["verify-report", "evil.json"],
        &["verify-report", &evil],
        &["journal"],
        &["journal", "--search", &evil],
        &["findings"],
        &["audit"],
        &["settings"],
        &["kits"],
        &["kits", "make", "--for", &evil, "--out", "k.pdf"],
        &["leaver", "start", &evil],
        &["strike"],
        &["strike", "person", "cy"],
        &["strike", "person", &evil],
        &["strike", "words", &evil],
        &["strike", "agree", &evil],
        &["strike", "keep", "1", "--reason", &evil],
        &["audit", "--out", &evil],
        &["backup", &evil],
        &["--vault", &evil, "users"],
        &["users", "--nonsense", &evil],
        &[&evil],
    ];
    let lines: Vec<_> = made.iter().cloned().chain(commands.iter().map(|command| line(command))).collect();
    let json = office.shell_ran(&vault, &owner.secrets(Step::This), &lines, true);
    let answers: Vec<Value> = json.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(exits(&answers[..made.len()]), [0; 7], "{json:?}");
    assert!(answers.iter().any(|answer| answer.to_string().contains(kept)), "programs read what was written");
    let plain = office.shell_ran(&vault, &owner.secrets(Step::Next), &lines[made.len()..], false);
    assert!(
        plain.out.contains("left\\u{200b} in") && plain.err.contains("\\u{1b}"),
        "it is shown: {plain:?}"
    );
    for ran in [&json, &plain] {
        assert!(is_safe(ran), "{ran:?}");
        assert!(ran.out.len() > 2_000, "the commands ran: {ran:?}");
    }
    // Without a sign-in, and on the command line itself.
    for command in [
        ["users", "--nonsense", &evil].as_slice(),
        &[&evil],
        &["restore", &evil, "--into", "x"],
        &["sample", "\u{1b}[2J/\u{202e}"],
    ] {
        let ran = office.run(command, None);
        assert!(is_safe(&ran), "{command:?}: {ran:?}");
    }
    let mut wrong = sign_in("ingrid", "wrong", "000000", &owner.vault_secret);
    wrong["username"] = evil.clone().into();
    let ran = office.run(&["users", at[0], at[1]], Some(wrong));
    assert!(is_safe(&ran), "{ran:?}");
}

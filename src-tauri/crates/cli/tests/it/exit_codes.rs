//! How a command ends when it can't do what it was asked for.

use std::fs;
use std::io::{BufRead, BufReader, Write};

use serde_json::json;

use crate::office::{Office, PASSWORD, Step, has_oathtool, line, sign_in};

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

    drop(input);
    shell.wait().unwrap();
    office.json(&users, owner.secrets(Step::Next)).done();
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

/// Below some size the system can't even load the program; from there on it says what is missing.
#[cfg(target_os = "linux")]
#[test]
fn too_little_memory_is_said_and_never_ends_in_a_crash() {
    let office = Office::new();
    let owner = office.init();
    let secrets = office.path("secrets.json");
    let wrong = sign_in("ingrid", PASSWORD, "000000", &owner.vault_secret);
    fs::write(&secrets, wrong.to_string()).unwrap();
    let vault = office.vault();
    let users = ["users", "--vault", vault.to_str().unwrap(), "--secrets", secrets.to_str().unwrap()];
    let with = |mib: u32, args: &[&str]| {
        let command = office.command(args);
        let mut shell = std::process::Command::new("/bin/sh");
        shell.args(["-c", "ulimit -v $0; exec \"$@\"", &(mib * 1024).to_string()]);
        shell.arg(command.get_program()).args(command.get_args()).env_clear();
        shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?)))).output().unwrap()
    };
    let loads = (16..1000).step_by(16).find(|mib| with(*mib, &["--version"]).status.success()).unwrap();
    let mut said = 0;
    for mib in (loads..loads + 320).step_by(20) {
        let ran = with(mib, &users);
        let words = String::from_utf8(ran.stderr).unwrap();
        assert_eq!(ran.status.code(), Some(1), "{mib} MiB: {:?} {words}", ran.status);
        assert!(!words.contains("unexpected"), "{mib} MiB: {words}");
        said += u32::from(words.contains("too little memory"));
    }
    assert!(said > 0, "at {loads} MiB a password can't be checked");
}

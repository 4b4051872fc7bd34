//! Every command that writes or reads a file, beside what others may have put in the way.
#![cfg(unix)]

use std::fs;
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::office::{Office, Step, has_oathtool, line};
use crate::{ADD_BO, exits};

/// Every command that writes the file FILE.
const WRITERS: [&[&str]; 9] = [
    &["audit", "--format", "pdf", "--out", "FILE"],
    &["audit", "--format", "xlsx", "--out", "FILE"],
    &["audit", "--format", "csv", "--out", "FILE"],
    &["audit", "--format", "json", "--out", "FILE"],
    &["journal", "export", "FILE.csv"],
    &["kits", "make", "--for", "ingrid", "--out", "FILE"],
    &["backup", "FILE"],
    &["services", "export", "cloudflare", "FILE"],
    &["leaver", "print", "1", "--out", "FILE"],
];

/// What may lie there.
const IN_THE_WAY: [&str; 5] = ["file", "link", "dangling link", "hard link", "folder"];

/// What the user has beside it, called as parts of files were.
const BESIDE: [&str; 2] = [".part", ".new"];

fn words(command: &[&str], file: &Path) -> Vec<String> {
    command.iter().map(|word| word.replace("FILE", file.to_str().unwrap())).collect()
}

fn lines(commands: &[Vec<String>]) -> Vec<Value> {
    commands.iter().map(|words| line(&words.iter().map(String::as_str).collect::<Vec<_>>())).collect()
}

/// The file that a command's words name.
fn named(words: &[String]) -> PathBuf {
    words.iter().find(|word| word.starts_with('/')).unwrap().into()
}

/// Everything in a folder: name, kind, rights and content.
fn all(folder: &Path) -> Vec<(PathBuf, u32, Option<Vec<u8>>)> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|entry| {
            let path = entry.path();
            let meta = fs::symlink_metadata(&path).unwrap();
            (path.clone(), meta.permissions().mode(), meta.is_file().then(|| fs::read(&path).unwrap()))
        })
        .collect();
    found.sort();
    found
}

#[test]
fn no_command_writes_over_through_or_beside_what_is_somebody_s() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let folder = office.path("files");
    fs::create_dir(&folder).unwrap();
    let elsewhere = office.path("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    let mut commands = Vec::new();
    for (i, command) in WRITERS.iter().enumerate() {
        for what in IN_THE_WAY {
            let words = words(command, &folder.join(format!("{i} {what}")));
            let (place, theirs) = (named(&words), elsewhere.join(format!("{i} {what}")));
            fs::write(&theirs, "theirs").unwrap();
            match what {
                "file" => fs::write(&place, "theirs").unwrap(),
                "link" => symlink(&theirs, &place).unwrap(),
                "dangling link" => symlink(elsewhere.join("gone"), &place).unwrap(),
                "hard link" => fs::hard_link(&theirs, &place).unwrap(),
                "folder" => fs::create_dir(&place).unwrap(),
                other => panic!("{other}"),
            }
            commands.push(words);
        }
    }
    let before = [all(&folder), all(&elsewhere)];
    let start = ["leaver", "start", "bo", "--reason", "moves away", "--last-day", "2026-11-30"];
    let day = [&[line(ADD_BO), line(&start)][..], &lines(&commands)].concat();
    let answers = office.shell(&office.vault(), &owner.secrets(Step::This), &day);
    let (made, refused) = answers.split_at(2);
    assert_eq!(exits(made), [0, 0], "{made:?}");
    for (words, answer) in commands.iter().zip(refused) {
        assert_eq!((&answer["exit"], &answer["error"]["fault"]), (&json!(1), &json!("exists")), "{words:?}");
    }
    assert_eq!([all(&folder), all(&elsewhere)], before, "everything is as it was, and nothing is beside it");
}

#[test]
fn what_a_command_writes_is_its_user_s_alone_whatever_the_umask() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let folder = office.path("files");
    fs::create_dir(&folder).unwrap();
    let commands: Vec<_> =
        WRITERS.iter().enumerate().map(|(i, c)| words(c, &folder.join(i.to_string()))).collect();
    for words in &commands {
        for ending in BESIDE {
            let mut beside = named(words).into_os_string();
            beside.push(ending);
            fs::write(beside, "theirs").unwrap();
        }
    }
    let start = ["leaver", "start", "bo", "--reason", "moves away", "--last-day", "2026-11-30"];
    let day = [&[owner.secrets(Step::This), line(ADD_BO), line(&start)][..], &lines(&commands)].concat();
    let vault = office.vault();
    let shell = office.command(&["shell", "--json", "--vault", vault.to_str().unwrap(), "--secrets", "-"]);
    let said = without_a_umask(&shell, &day);
    assert_eq!(said.lines().filter(|line| line.contains("\"exit\":0")).count(), day.len() - 1, "{said}");
    let found = all(&folder);
    for words in &commands {
        let (_, mode, _) = found.iter().find(|(path, ..)| *path == named(words)).unwrap();
        assert_eq!(mode & 0o777, 0o600, "{words:?}");
    }
    assert_eq!(found.len(), WRITERS.len() * (1 + BESIDE.len()), "nothing is left beside them");
    let theirs = found.iter().filter(|(_, _, bytes)| bytes.as_deref() == Some(b"theirs"));
    assert_eq!(theirs.count(), WRITERS.len() * BESIDE.len(), "and nobody else's file is touched");
    // A vault that is made of a backup, and this computer's notes.
    let backup = named(&commands[6]);
    let into = office.path("new.keyholder");
    let restore = ["restore", backup.to_str().unwrap(), "--into", into.to_str().unwrap()];
    without_a_umask(&office.command(&restore), &[]);
    for file in ["vault.db", "vault.keys", "vault.keys.2"] {
        assert_eq!(fs::metadata(into.join(file)).unwrap().permissions().mode() & 0o777, 0o600, "{file}");
    }
    let recent = office.data().join("recent.json");
    assert_eq!(fs::metadata(recent).unwrap().permissions().mode() & 0o777, 0o600);
}

/// Runs a command in a shell that takes no rights from new files.
fn without_a_umask(command: &Command, lines: &[Value]) -> String {
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", "umask 000; exec \"$0\" \"$@\""]).arg(command.get_program()).args(command.get_args());
    shell.env_clear().envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.current_dir(command.get_current_dir().unwrap());
    let mut child = shell.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    lines.iter().for_each(|line| writeln!(input, "{line}").unwrap());
    drop(input);
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

#[test]
fn a_vault_is_restored_over_nothing_and_nothing_else_goes() {
    let office = Office::new();
    office.init();
    let (vault, theirs) = (office.vault(), office.path("theirs"));
    fs::create_dir(&theirs).unwrap();
    fs::write(theirs.join("mine"), "mine").unwrap();
    let part = office.path("new.keyholder.part");
    fs::create_dir(&part).unwrap();
    fs::write(part.join("mine"), "mine").unwrap();
    let backup = office.path("no.keyholder-backup");
    fs::write(&backup, "not a backup").unwrap();
    for what in ["the vault itself", "link", "dangling link", "file", "free"] {
        let into = office.path(&format!("{}.keyholder", what.replace(' ', "-")));
        match what {
            "link" => symlink(&theirs, &into).unwrap(),
            "dangling link" => symlink(office.path("gone"), &into).unwrap(),
            "file" => fs::write(&into, "mine").unwrap(),
            _ => {}
        }
        let into = if what == "the vault itself" { vault.clone() } else { into };
        let ran = office.run(&["restore", backup.to_str().unwrap(), "--into", into.to_str().unwrap()], None);
        assert_eq!(ran.exit, if what == "free" { 3 } else { 1 }, "{what}: {ran:?}");
    }
    assert_eq!(fs::read_to_string(theirs.join("mine")).unwrap(), "mine");
    assert_eq!(fs::read_to_string(part.join("mine")).unwrap(), "mine");
    assert!(!office.path("gone").exists() && vault.join("vault.db").exists());
}

#[test]
fn no_command_waits_for_a_pipe_or_a_device() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let pipe = office.path("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for odd in [pipe.as_path(), Path::new("/dev/zero"), office.vault().as_path()] {
        let odd = odd.to_str().unwrap();
        let secrets = office.run(&["users", "--secrets", odd], None);
        assert_eq!(secrets.exit, 2, "{secrets:?}");
        assert!(secrets.err.contains("--secrets -"), "{} says what to do", secrets.err);
        let into = office.path("of-a-pipe.keyholder");
        let restore = office.run(&["restore", odd, "--into", into.to_str().unwrap()], None);
        assert_eq!(restore.exit, 1, "{restore:?}");
        assert!(restore.err.contains("ordinary file"), "{} says what to do", restore.err);
    }
    let odd = [pipe.as_path(), Path::new("/dev/zero"), office.vault().as_path()].map(Path::to_owned);
    let commands: Vec<_> = odd
        .iter()
        .flat_map(|odd| {
            [&["import", "FILE", "--preview"][..], &["verify-report", "FILE"], &["services", "add", "FILE"]]
                .map(|command| words(command, odd))
        })
        .collect();
    let answers = office.shell(&office.vault(), &owner.secrets(Step::This), &lines(&commands));
    for (words, answer) in commands.iter().zip(answers) {
        assert_eq!(answer["error"]["fault"], "not_a_file", "{words:?}: {answer}");
    }
}

#[test]
fn damaged_notes_of_this_computer_stop_no_command_and_are_told() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let data = office.data();
    for note in ["computer.id", "computer.json", "recent.json", "device.key"] {
        let path = data.join(note);
        let mut bytes = fs::read(&path).unwrap();
        bytes[0] ^= 0x80;
        fs::write(&path, &bytes).unwrap();
        let vault = office.vault();
        // Nobody is signed in: the secrets are wrong, and the vault is found and looked at all the same.
        let ran =
            office.json(&["users", "--vault", vault.to_str().unwrap()], json!({ "username": "nobody" }));
        assert_eq!(ran.exit, 2, "{note}: {ran:?}");
        assert!(ran.err.contains("own notes were damaged"), "{note}: {}", ran.err);
        assert!(ran.err.contains(&format!("{note}.damaged")), "{note}: {}", ran.err);
        assert_eq!(fs::read(data.join(format!("{note}.damaged"))).unwrap(), bytes, "{note} is kept");
        let again =
            office.json(&["users", "--vault", vault.to_str().unwrap()], json!({ "username": "nobody" }));
        assert!(!again.err.contains("own notes"), "{note}: made anew: {}", again.err);
    }
    let vault = office.vault();
    office.json(&["users", "--vault", vault.to_str().unwrap()], owner.secrets(Step::This)).done();
}

#[test]
fn one_vault_under_several_spellings_is_one_of_those_opened_before() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let (vault, link) = (office.vault(), office.path("link"));
    symlink(vault.parent().unwrap(), &link).unwrap();
    let name = vault.file_name().unwrap().to_owned();
    for spelling in [link.join(&name), link, vault.join("..").join(&name), vault.clone()] {
        let ran = office.json(&["users", "--vault", spelling.to_str().unwrap()], json!({ "username": "x" }));
        assert_eq!(ran.exit, 2, "{}: the vault is found, a secret is missing: {ran:?}", spelling.display());
    }
    let recent: Value =
        serde_json::from_slice(&fs::read(office.data().join("recent.json")).unwrap()).unwrap();
    assert_eq!(recent.as_array().unwrap().len(), 1, "{recent}");
    let through = office.path("link").join(&name);
    office.json(&["users", "--vault", through.to_str().unwrap()], owner.secrets(Step::This)).done();
}

#[test]
fn a_name_that_is_no_text_and_a_path_that_is_too_long_are_said() {
    use std::os::unix::ffi::OsStrExt;
    let office = Office::new();
    let odd = std::ffi::OsStr::from_bytes(b"office-\xff.keyholder");
    let mut command = office.command(&["users", "--json", "--vault"]);
    let ran = command.arg(office.path("x").with_file_name(odd)).output().unwrap();
    assert_eq!(ran.status.code(), Some(1));
    let said = String::from_utf8(ran.stderr).unwrap();
    assert!(said.contains("too long or has letters that can't be read"), "{said}");
}

//! Standard output that can't be written, and programs that are ended half-way: no secret is lost with them.

use std::fs::OpenOptions;
use std::io::{Read, Write};
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::ADD_BO;
use crate::office::{Office, Owner, PASSWORD, Ran, Step, code, has_oathtool, has_script, line, sign_in};

const CHOSEN: &str = "a ladder, two plums";

/// Runs a command with its standard output going here.
fn into(office: &Office, args: &[&str], secrets: &Value, out: Stdio) -> Ran {
    let mut child = office
        .command(&[args, &["--secrets", "-"]].concat())
        .stdin(Stdio::piped())
        .stdout(out)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _unread = child.stdin.take().unwrap().write_all(secrets.to_string().as_bytes());
    let ended = child.wait_with_output().unwrap();
    Ran {
        exit: ended.status.code().unwrap(),
        out: String::new(),
        err: String::from_utf8(ended.stderr).unwrap(),
    }
}

/// A disk that is full, and a pipe that nobody reads.
fn nowhere() -> [(&'static str, Stdio); 2] {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
    [("full", full.into()), ("closed", writer.into())]
}

fn recover_args(vault: &str) -> Vec<&str> {
    let successor =
        ["--successor-username", "una", "--successor-name", "Una Dahl", "--notify", "una@b.example"];
    [["recover", "--vault", vault].as_slice(), &successor].concat()
}

fn recover_secrets(owner: &Owner) -> Value {
    json!({ "recovery_code": owner.recovery_code, "new_password": CHOSEN, "vault_secret": owner.vault_secret })
}

#[cfg(target_os = "linux")]
#[test]
fn a_kit_is_not_used_up_where_the_successors_secret_can_not_be_read() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let vault = vault.to_str().unwrap();
    for (what, out) in nowhere() {
        let ran = into(&office, &recover_args(vault), &recover_secrets(&owner), out);
        assert_eq!(ran.exit, 1, "{what}: {ran:?}");
        assert!(ran.err.contains("Nothing was changed"), "{what}: {}", ran.err);
    }
    let mut json = recover_args(vault);
    json.push("--json");
    let [(_, full), _] = nowhere();
    assert_eq!(into(&office, &json, &recover_secrets(&owner), full).exit, 1);
    // The kit opens all the same.
    office.json(&recover_args(vault), recover_secrets(&owner)).done();
}

#[cfg(target_os = "linux")]
#[test]
fn a_secret_that_could_not_be_written_out_is_told_with_the_way_to_another() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let at = ["--vault", vault.to_str().unwrap()];
    let [(_, full), (_, closed)] = nowhere();
    let add = into(&office, &[ADD_BO, &at].concat(), &owner.secrets(Step::This), full);
    assert_eq!(add.exit, 1, "{add:?}");
    assert!(add.err.contains("keyholder users reset bo"), "{}", add.err);
    let kit = ["kits", "make", "--for", "ingrid", "--out", "k2.pdf", "--last-groups-by-hand"];
    let kit = into(&office, &[kit.as_slice(), &at].concat(), &owner.secrets(Step::Next), closed);
    assert_eq!(kit.exit, 1, "{kit:?}");
    assert!(kit.err.contains("kits make"), "{}", kit.err);

    let init = [
        "init",
        "--business",
        "Second",
        "--name",
        "N",
        "--username",
        "n",
        "--notify",
        "n@b.example",
        "--kit",
        "k3.pdf",
    ];
    let [(_, full), _] = nowhere();
    let made = into(&office, &init, &json!({ "new_password": PASSWORD }), full);
    assert_eq!(made.exit, 1, "{made:?}");
    assert!(!office.path("Second.keyholder").exists(), "no vault is made whose secret nobody read");
}

/// Closed before the program starts, and thrown away: whoever writes there is told that all went well.
#[cfg(target_os = "linux")]
#[test]
fn nothing_with_a_secret_is_done_where_standard_output_is_closed_or_thrown_away() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let at = ["--vault", vault.to_str().unwrap()];
    let day = [
        line(ADD_BO),
        line(&[
            "users",
            "add",
            "--kind",
            "person",
            "--name",
            "Hal",
            "--username",
            "hal",
            "--notify",
            "h@b.example",
        ]),
    ];
    let [bo, hal] = &office.shell(&vault, &owner.secrets(Step::This), &day)[..] else {
        panic!("two answers")
    };
    assert_eq!((&bo["exit"], &hal["exit"]), (&json!(0), &json!(0)), "{bo} {hal}");
    let temporary = bo["result"]["temporary_password"].as_str().unwrap();
    let mut first = sign_in("bo", temporary, "", &owner.vault_secret);
    first["new_password"] = CHOSEN.into();
    let this = owner.secrets(Step::Next);
    let add = [
        "users",
        "add",
        "--kind",
        "person",
        "--name",
        "Cy",
        "--username",
        "cy",
        "--notify",
        "c@b.example",
        "--role",
        "support",
    ];
    let init = ["init", "--business", "Second", "--name", "N", "--username", "n", "--kit", "k3.pdf"];
    let init = [&init[..], &["--notify", "n@b.example"]].concat();
    let kit = ["kits", "make", "--for", "ingrid", "--out", "k2.pdf", "--last-groups-by-hand"];
    let commands: [(&[&str], &Value); 7] = [
        (&[&add[..], &at].concat(), &this),
        (&[&["users", "reset", "bo"], &at[..]].concat(), &this),
        (&[&kit[..], &at].concat(), &this),
        (&init, &json!({ "new_password": PASSWORD })),
        (&["sample", "sample"], &json!({})),
        (&recover_args(vault.to_str().unwrap()), &recover_secrets(&owner)),
        (&[&["first-sign-in"], &at[..]].concat(), &first),
    ];
    for (args, secrets) in commands {
        for how in [">&-", ">/dev/null"] {
            let ran = redirected(&office, args, secrets, how);
            assert_eq!(ran.exit, 1, "{args:?} {how}: {ran:?}");
            assert!(ran.err.contains("Nothing was changed"), "{args:?} {how}: {}", ran.err);
        }
    }
    // Whether somebody has a sign-in already shows once somebody is signed in, which takes a code.
    let ran = redirected(
        &office,
        &[&["users", "grant", "hal", "--role", "support"], &at[..]].concat(),
        &this,
        ">&-",
    );
    assert!(ran.exit == 1 && ran.err.contains("Nothing was changed"), "{ran:?}");
    assert!(!office.path("Second.keyholder").exists() && !office.path("k2.pdf").exists());
    // The temporary password and the kit are as they were.
    office.json(&[&["first-sign-in"], &at[..]].concat(), first).done();
    office.json(&recover_args(vault.to_str().unwrap()), recover_secrets(&owner)).done();
}

/// Runs a command with its standard output as a shell redirects it.
fn redirected(office: &Office, args: &[&str], secrets: &Value, how: &str) -> Ran {
    let program = office.command(&[args, &["--secrets", "-"]].concat());
    let mut shell = std::process::Command::new("/bin/sh");
    shell
        .args(["-c", &format!("exec \"$0\" \"$@\" {how}")])
        .arg(program.get_program())
        .args(program.get_args());
    shell.env_clear().envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.current_dir(program.get_current_dir().unwrap());
    let mut child =
        shell.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let _unread = child.stdin.take().unwrap().write_all(secrets.to_string().as_bytes());
    let ended = child.wait_with_output().unwrap();
    Ran {
        exit: ended.status.code().unwrap(),
        out: String::new(),
        err: String::from_utf8(ended.stderr).unwrap(),
    }
}

/// On a terminal nothing is in force before a code from the authenticator was typed back.
#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_a_code_is_typed_back_before_anything_counts() {
    if !has_oathtool() || !has_script() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let vault = vault.to_str().unwrap();
    let recover = |office: &Office, codes: &dyn Fn(&str) -> Vec<String>| {
        let typed = [&owner.recovery_code, &owner.vault_secret, CHOSEN, CHOSEN, ""].map(str::to_owned);
        on_a_terminal(office, &recover_args(vault), &typed, codes)
    };
    // Wrong, and then given up: the kit is as good as before.
    let (exit, said) = recover(&office, &|_| vec!["000000".to_owned(), String::new()]);
    assert_eq!(exit, 1, "{said}");
    assert!(said.contains("nothing was changed"), "{said}");
    // Wrong once, and then right.
    let (exit, said) = recover(&office, &|secret| vec!["000000".to_owned(), code(secret, Step::This)]);
    assert_eq!(exit, 0, "{said}");
    let secret = shown_secret(&said);
    let una = sign_in("una", CHOSEN, &code(&secret, Step::Next), &owner.vault_secret);
    office.json(&["sign-in-check", "--vault", vault], una).done();
}

/// Types lines on a terminal, then what `codes` makes of the secret that is shown; gives the exit code and what stood there.
fn on_a_terminal(
    office: &Office,
    args: &[&str],
    typed: &[String],
    codes: &dyn Fn(&str) -> Vec<String>,
) -> (i32, String) {
    let program = office.command(args);
    let words = std::iter::once(program.get_program()).chain(program.get_args());
    let quoted: Vec<String> = words.map(|word| format!("'{}'", word.to_str().unwrap())).collect();
    let mut script = std::process::Command::new("script");
    script.args(["-qec", &quoted.join(" "), "/dev/null"]).env("HOME", office.home());
    script.env_remove("DBUS_SESSION_BUS_ADDRESS").current_dir(program.get_current_dir().unwrap());
    let mut child = script.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut input, mut output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let mut said = String::new();
    let mut until = |said: &mut String, what: &str, from: usize| {
        let mut bytes = [0; 1_024];
        while !said[from..].contains(what) {
            let read = output.read(&mut bytes).unwrap();
            if read == 0 {
                break;
            }
            said.push_str(&String::from_utf8_lossy(&bytes[..read]));
        }
    };
    let prompts =
        ["Kit code: ", "Vault secret (from a recovery kit): ", "New password: ", "again: ", "for help: "];
    for (line, prompt) in typed.iter().zip(prompts) {
        let from = said.len();
        until(&mut said, prompt, from.saturating_sub(1));
        writeln!(input, "{line}").unwrap();
    }
    until(&mut said, "Code from the authenticator: ", 0);
    for line in codes(&shown_secret(&said)) {
        let from = said.len();
        writeln!(input, "{line}").unwrap();
        until(&mut said, "authenticator: ", from);
    }
    until(&mut said, "never said", 0);
    (child.wait().unwrap().code().unwrap(), said)
}

fn shown_secret(said: &str) -> String {
    let (_, rest) = said.split_once("Authenticator key: ").unwrap_or_else(|| panic!("{said}"));
    rest.split_whitespace().next().unwrap().to_owned()
}

#[cfg(target_os = "linux")]
#[test]
fn any_other_answer_that_does_not_fit_is_told_and_a_reader_that_stops_is_none_of_it() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let users = ["users", "--vault", vault.to_str().unwrap()];
    let [(_, full), (_, closed)] = nowhere();
    let ran = into(&office, &users, &owner.secrets(Step::This), full);
    assert_eq!(ran.exit, 1, "{ran:?}");
    assert!(ran.err.contains("could not be written out"), "{}", ran.err);
    let ran = into(&office, &users, &owner.secrets(Step::Next), closed);
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""), "as `| head` does");
}

/// Whoever recovers and is cut off: at every moment either the kit still opens, or the successor can sign in.
#[cfg(target_os = "linux")]
#[test]
fn a_recovery_that_is_cut_off_locks_nobody_out() {
    if !has_oathtool() {
        return;
    }
    let (mut before, mut after) = (0, 0);
    let mut whole = Duration::ZERO;
    for cut in [
        Cut::Never,
        Cut::BeforeTheSecret,
        Cut::After(0),
        Cut::After(30),
        Cut::After(60),
        Cut::After(85),
        Cut::After(97),
    ] {
        let office = Office::new();
        let owner = office.init();
        let vault = office.vault();
        let mut args = recover_args(vault.to_str().unwrap());
        args.extend(["--secrets", "-"]);
        let (mut reader, writer) = std::io::pipe().unwrap();
        if cut == Cut::BeforeTheSecret {
            // Nobody reads, and the pipe is full: the program stands before its first secret is out.
            fill(&writer);
        }
        let mut child =
            office.command(&args).stdin(Stdio::piped()).stdout(writer).stderr(Stdio::null()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(recover_secrets(&owner).to_string().as_bytes()).unwrap();
        let mut secret = None;
        match cut {
            Cut::BeforeTheSecret => std::thread::sleep(Duration::from_secs(4)),
            Cut::Never => {
                secret = Some(read_secret(&mut reader));
                let begun = Instant::now();
                child.wait().unwrap();
                whole = begun.elapsed();
            }
            Cut::After(percent) => {
                secret = Some(read_secret(&mut reader));
                std::thread::sleep(whole * percent / 100);
            }
        }
        let _ended = child.kill();
        child.wait().unwrap();

        let una = |secret: &str| sign_in("una", CHOSEN, &code(secret, Step::Next), &owner.vault_secret);
        let check = ["sign-in-check", "--vault", vault.to_str().unwrap()];
        if secret.is_some_and(|secret| office.run(&check, Some(una(&secret))).exit == 0) {
            after += 1;
        } else {
            office.json(&recover_args(vault.to_str().unwrap()), recover_secrets(&owner)).done();
            before += 1;
        }
    }
    assert!(before >= 1 && after >= 1, "cut off before and after it counted: {before}, {after}");
}

/// When a recovery is cut off.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cut {
    Never,
    BeforeTheSecret,
    /// When this share of what comes after the secret is over, in percent.
    After(u32),
}

/// Fills a pipe to its last byte.
fn fill(pipe: &std::io::PipeWriter) {
    let mut child = std::process::Command::new("timeout")
        .args(["1", "cat", "/dev/zero"])
        .stdout(pipe.try_clone().unwrap())
        .spawn()
        .unwrap();
    child.wait().unwrap();
}

/// The secret from the first lines that are written.
fn read_secret(reader: &mut impl Read) -> String {
    let mut text = String::new();
    let mut bytes = [0; 4_096];
    loop {
        let read = reader.read(&mut bytes).unwrap();
        assert!(read > 0, "ended before the secret: {text}");
        text.push_str(std::str::from_utf8(&bytes[..read]).unwrap());
        let secret = text.split_once("Authenticator key: ").and_then(|(_, rest)| rest.split_once('\n'));
        if let Some((secret, _)) = secret {
            return secret.to_owned();
        }
    }
}

#[test]
fn a_number_that_nothing_has_is_a_slip_and_no_damage() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let lines: Vec<Value> = [
        ["undo", "999999"].as_slice(),
        &["undo", "0"],
        &["undo", "4294967295"],
        &["accounts", "show", "999999"],
        &["accounts", "change", "999999", "--seats", "3"],
        &["accounts", "close", "999999", "--reason", "x"],
        &["access", "list", "--account", "999999"],
        &["leaver", "show", "999999"],
        &["leaver", "show", "0"],
        &["leaver", "done", "999999", "1"],
        &["leaver", "done", "1", "0"],
        &["leaver", "print", "999999", "--out", "x.pdf"],
        &["journal", "--account", "999999"],
        &["audit", "--account", "999999"],
        &["strike", "agree", "999999"],
        &["strike", "agree", "0", "--yes"],
        &["strike", "keep", "999999", "--reason", "x"],
    ]
    .into_iter()
    .map(line)
    .collect();
    let answers = office.shell(&office.vault(), &owner.secrets(Step::This), &lines);
    for (asked, answer) in lines.iter().zip(&answers) {
        let exit = answer["exit"].as_u64().unwrap();
        assert!(exit == 1 || exit == 2, "{asked}: {answer}");
        assert!(!answer.to_string().contains("damaged"), "{asked}: {answer}");
    }
    assert!(answers[0]["error"]["message"].as_str().unwrap().contains("no entry of this number"));
}

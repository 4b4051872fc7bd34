//! Opens Keyholder; where there is no screen, shows on paper and in a picture that it works.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    machine::{self, Need},
    pages,
    run::{self, Beside, Outcome, TaskError},
    setup,
};

/// How long the window may take to show its first page. Measured: under 3 s on two cores.
const PATIENCE: Duration = Duration::from_secs(60);

/// A message bus that starts no other programs.
const BUS: &str = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">\
    <allow send_destination=\"*\"/><allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>";

/// The `start` task.
pub(crate) fn start() -> Outcome {
    setup::for_build()?;
    pages::build()?;
    let args = ["build", "--release", "--bin", "keyholder-desktop", "--bin", "keyholder"];
    run::step("build Keyholder", &mut run::cargo(&args))?;
    let program = run::built("release", "keyholder-desktop");
    if machine::has_screen() {
        return run::step("Keyholder is open", &mut run::command(program, &[]));
    }
    println!("\nThere is no screen here, so Keyholder opens on an invisible one.");
    machine::ready(Need::Display)?;
    let folder = run::target().join("start");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| TaskError(format!("{}: {error}", folder.display())))?;
    }
    fs::create_dir_all(&folder).map_err(|error| TaskError(format!("{}: {error}", folder.display())))?;
    let (office, audit) = sample(&folder)?;
    let picture = picture(&program, &office, &folder)?;
    println!("\nSample office: {}", office.display());
    println!("Audit:         {}", audit.display());
    println!("Screenshot:    {}", picture.display());
    Ok(())
}

/// Makes the sample office and the audit of who has access today, as somebody at the command line would.
fn sample(folder: &Path) -> Outcome<(PathBuf, PathBuf)> {
    let keyholder = run::built("release", "keyholder");
    let (notes, audit, secrets) =
        (folder.join("keyholder"), folder.join("audit.pdf"), folder.join("sign-in.json"));
    let [notes, into] = [&notes, folder].map(|path| path.to_string_lossy().into_owned());
    println!("\n== make the sample office");
    let made = run::output(&mut run::command(&keyholder, &["--data", &notes, "--json", "sample", &into]));
    let made: Value = made
        .and_then(|text| serde_json::from_str(&text).ok())
        .ok_or_else(|| TaskError("the sample office was not made; `keyholder sample DIR` says why".into()))?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (office, owner) = (text(&made["folder"]), &made["sign_ins"][0]);
    let code = ["--totp", "--base32", &text(&owner["totp_secret"])];
    let code = run::output(&mut run::command("oathtool", &code)).unwrap_or_default();
    let groups: Vec<String> = made["vault_secret"].as_array().into_iter().flatten().map(text).collect();
    let mut sign_in =
        json!({ "username": owner["username"], "password": owner["password"], "code": code.trim() });
    if !groups.is_empty() {
        sign_in["vault_secret"] = groups.join(" ").into();
    }
    fs::write(&secrets, sign_in.to_string()).map_err(|e| TaskError(format!("{}: {e}", secrets.display())))?;
    let [secrets, paper] = [&secrets, &audit].map(|path| path.to_string_lossy().into_owned());
    let args = [
        "--data",
        &notes,
        "--vault",
        &office,
        "--secrets",
        &secrets,
        "audit",
        "--format",
        "pdf",
        "--out",
        &paper,
    ];
    run::step("write an audit", &mut run::command(&keyholder, &args))?;
    Ok((office.into(), audit))
}

/// Opens the program on the office, on a display of its own, and takes a picture once the page stands still.
fn picture(program: &Path, office: &Path, folder: &Path) -> Outcome<PathBuf> {
    println!("\n== open Keyholder on an invisible display");
    let (_screen, display) = screen()?;
    // A bus of its own: the program must not talk to the desktop of whoever runs this.
    let (bus, rules) = (folder.join("bus"), folder.join("bus.conf"));
    fs::write(&rules, BUS).map_err(|error| TaskError(format!("{}: {error}", rules.display())))?;
    let address = format!("unix:path={}", bus.display());
    let bus_args = ["--nofork", "--nopidfile", "--address", &address, "--config-file"];
    let mut messages = Beside::start(run::command("dbus-daemon", &bus_args).arg(&rules))?;
    until("the message bus did not start", || Ok(bus.exists() && messages.runs()))?;

    let mut open = run::command(program, &[]);
    open.arg(office).env("DISPLAY", &display).env("DBUS_SESSION_BUS_ADDRESS", &address);
    let mut window = Beside::start(open.env("HOME", folder).env("XDG_DATA_HOME", folder))?;

    let taken = folder.join("keyholder.png");
    let mut last = String::new();
    until("the window stayed empty", || {
        if !window.runs() {
            return Err(TaskError("Keyholder closed by itself".into()));
        }
        let shot = taken.to_string_lossy();
        run::output(run::command("import", &["-window", "root", &shot]).env("DISPLAY", &display));
        // The number of colours and a fingerprint: a page has many, and stands still when two pictures agree.
        let seen =
            run::output(&mut run::command("identify", &["-format", "%k %#", &shot])).unwrap_or_default();
        let colours = seen.split(' ').next().and_then(|colours| colours.parse::<u32>().ok()).unwrap_or(0);
        Ok(colours > 8 && std::mem::replace(&mut last, seen.clone()) == seen)
    })?;
    Ok(taken)
}

/// Starts an X server on a display that it picks itself.
fn screen() -> Outcome<(Beside, String)> {
    let args = ["-displayfd", "1", "-screen", "0", "1240x820x24", "-nolisten", "tcp"];
    let (screen, says) = Beside::heard(&mut run::command("Xvfb", &args))?;
    let mut number = String::new();
    match BufReader::new(says).read_line(&mut number) {
        Ok(read) if read > 0 => Ok((screen, format!(":{}", number.trim()))),
        Ok(_) | Err(_) => Err(TaskError("the invisible display did not start".into())),
    }
}

/// Asks again and again, at most for [`PATIENCE`].
fn until(otherwise: &str, mut done: impl FnMut() -> Outcome<bool>) -> Outcome {
    let started = Instant::now();
    while !done()? {
        if started.elapsed() > PATIENCE {
            return Err(TaskError(otherwise.into()));
        }
        thread::sleep(Duration::from_millis(400));
    }
    Ok(())
}

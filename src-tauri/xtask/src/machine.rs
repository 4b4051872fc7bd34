//! What each operating system must have before Keyholder can be built and tested.

use std::process::Command;

use crate::run::{self, Outcome, TaskError};

/// What the coming task needs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Need {
    /// Compile the program.
    Build,
    /// Open its window without a screen and take a picture of it.
    Display,
    /// Walk through the real window, with real notices, a real keyring and programs that check our codes.
    Walks,
}

/// A Debian package: its name, the need it serves, and why.
const PACKAGES: &[(&str, Need, &str)] = &[
    ("build-essential", Need::Build, "the C compiler and make, for SQLCipher and OpenSSL"),
    ("perl", Need::Build, "OpenSSL's own build is written in it"),
    ("pkg-config", Need::Build, "finds the libraries below"),
    ("libwebkit2gtk-4.1-dev", Need::Build, "the web view that shows the window"),
    ("libgtk-3-dev", Need::Build, "the window itself"),
    ("xvfb", Need::Display, "a display without a screen"),
    ("imagemagick", Need::Display, "takes the screenshots"),
    ("dbus", Need::Display, "a private message bus, apart from the one of this computer"),
    ("fonts-dejavu-core", Need::Display, "letters for the window when no other font is there"),
    ("webkit2gtk-driver", Need::Walks, "lets the tests press and type in the window"),
    ("util-linux", Need::Walks, "ends programs when the test that started them ends"),
    ("libglib2.0-bin", Need::Walks, "waits for the programs on that bus"),
    ("openbox", Need::Walks, "a window manager, so that focus behaves as on a desktop"),
    ("wmctrl", Need::Walks, "closes the window as its button does"),
    ("dunst", Need::Walks, "shows desktop notices; the tests read what it showed"),
    ("gnome-keyring", Need::Walks, "a real keyring of the operating system"),
    ("libsecret-tools", Need::Walks, "reads that keyring independently of ours"),
    ("oathtool", Need::Display, "makes sign-in codes independently of ours"),
    ("python3-venv", Need::Walks, "reads a vault independently of ours"),
    ("zbar-tools", Need::Walks, "reads our QR codes"),
    ("poppler-utils", Need::Walks, "reads our PDF files"),
    ("xdotool", Need::Walks, "presses keys in the window that the benches measure"),
    ("unzip", Need::Walks, "looks into our Excel files"),
];

/// Makes sure the machine has what `need` asks for, or says what is missing.
///
/// # Errors
/// When something is missing and can't be installed from here.
pub(crate) fn ready(need: Need) -> Outcome {
    if cfg!(target_os = "linux") {
        linux(need)
    } else if cfg!(target_os = "macos") {
        mac()
    } else if cfg!(windows) {
        windows()
    } else {
        Ok(())
    }
}

fn linux(need: Need) -> Outcome {
    if !run::has("dpkg-query") {
        println!(
            "This Linux is not Debian or Ubuntu. If the build stops, install the packages that match these:"
        );
        for (name, _, why) in PACKAGES.iter().filter(|package| package.1 <= need) {
            println!("  {name:<22} {why}");
        }
        return Ok(());
    }
    let missing: Vec<_> =
        PACKAGES.iter().filter(|package| package.1 <= need && !installed(package.0)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("These system packages are missing and are installed now:");
    for (name, _, why) in &missing {
        println!("  {name:<22} {why}");
    }
    let names: Vec<_> = missing.iter().map(|package| package.0).collect();
    run::step("apt-get update", &mut apt(&["update", "-q"]))?;
    let mut install = apt(&["install", "-y", "-q", "--no-install-recommends"]);
    run::step("apt-get install", install.args(&names))
}

fn installed(package: &str) -> bool {
    run::output(&mut run::command("dpkg-query", &["-W", "-f", "${db:Status-Status}", package]))
        .is_some_and(|status| status.trim() == "installed")
}

/// `apt-get`, through `sudo` unless we are root.
fn apt(args: &[&str]) -> Command {
    let root = run::output(&mut run::command("id", &["-u"])).is_some_and(|id| id.trim() == "0");
    let mut command = if root {
        run::command("apt-get", args)
    } else {
        let mut command = run::command("sudo", &["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command.args(args);
        command
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn mac() -> Outcome {
    if run::output(&mut run::command("xcode-select", &["-p"])).is_some() {
        return Ok(());
    }
    Err(TaskError("the Xcode command line tools are missing. Run: xcode-select --install".into()))
}

fn windows() -> Outcome {
    // Microsoft's id of the Evergreen WebView2 runtime:
    // https://learn.microsoft.com/microsoft-edge/webview2/concepts/distribution
    const WEBVIEW2: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let places = [r"HKLM\SOFTWARE\WOW6432Node", r"HKLM\SOFTWARE", r"HKCU\Software"];
    let there = places.iter().any(|place| {
        let key = format!(r"{place}\{WEBVIEW2}");
        run::output(&mut run::command("reg", &["query", &key, "/v", "pv"])).is_some()
    });
    if !there {
        return Err(TaskError(
            "the WebView2 runtime is missing. Get the Evergreen installer from \
             https://developer.microsoft.com/microsoft-edge/webview2 and run it"
                .into(),
        ));
    }
    if run::output(&mut run::command("rustc", &["-vV"])).is_some_and(|about| about.contains("-msvc")) {
        return Ok(());
    }
    Err(TaskError(
        "Rust does not use Microsoft's compiler. Install the Visual Studio Build Tools with \
         \"Desktop development with C++\", then run: rustup default stable-msvc"
            .into(),
    ))
}

/// True when there is a screen to open a window on.
pub(crate) fn has_screen() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

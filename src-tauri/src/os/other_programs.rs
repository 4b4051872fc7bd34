//! What other programs of this computer do: show a file that was written, its folder, or a letter to send.

use std::path::Path;
use std::process::{Command, Stdio};

/// The endings of what Keyholder writes for people to read. Nothing that runs is among them.
const READABLE: [&str; 6] = ["pdf", "csv", "xlsx", "json", "toml", "txt"];

/// The longest letter that mail programs take from others, in bytes of its address.
const LONGEST_LETTER: usize = 8 * 1024;

/// Shows a file in the program that the system has for its kind; false where it isn't there or nothing shows it.
///
/// # Security
/// Whatever a page asks for, nothing is opened that could run: only files with an ending of those that Keyholder writes.
pub(crate) fn open(path: &str) -> bool {
    let file = Path::new(path);
    let ending = file.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    READABLE.contains(&ending.as_str()) && is_there(file) && hand_over(path)
}

/// Shows the folder that a file lies in, with the file chosen where the system can; false where it can't.
pub(crate) fn show(path: &str) -> bool {
    let file = Path::new(path);
    if !is_there(file) {
        return false;
    }
    if cfg!(target_os = "macos") {
        return Command::new("open").args(["-R", path]).goes_on_alone();
    }
    if cfg!(windows) {
        return Command::new("explorer").arg(format!("/select,{path}")).goes_on_alone();
    }
    file.parent().is_some_and(|folder| hand_over(&folder.to_string_lossy()))
}

/// Begins a letter in the mail program: `mailto:` with everything in it escaped. False where there is none.
///
/// # Security
/// It is an address of a letter and nothing else, so no page can have another program begun by it.
pub(crate) fn write_mail(address: &str) -> bool {
    let plain = address.bytes().all(|one| one.is_ascii_graphic() && !b"\"'`<>^|\\".contains(&one));
    address.starts_with("mailto:") && plain && address.len() <= LONGEST_LETTER && hand_over(address)
}

fn is_there(path: &Path) -> bool {
    path.is_absolute() && path.exists()
}

/// Hands something over to the system, which knows the program for it.
fn hand_over(what: &str) -> bool {
    let program = match std::env::consts::OS {
        "macos" => "open",
        "windows" => "explorer",
        _ => "xdg-open",
    };
    Command::new(program).arg(what).goes_on_alone()
}

/// Starts a program that goes on without this one.
trait GoesOnAlone {
    fn goes_on_alone(&mut self) -> bool;
}

impl GoesOnAlone for Command {
    fn goes_on_alone(&mut self) -> bool {
        let begun = self.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        // Somebody has to hear of its end, else its number is never free again.
        begun.map(|mut child| std::thread::spawn(move || drop(child.wait()))).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_runs_is_opened_and_no_letter_is_anything_else() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["run.sh", "run.exe", "run.desktop", "run", "run.pdf.lnk"] {
            let path = folder.path().join(name);
            std::fs::write(&path, "").expect("a file");
            assert!(!open(&path.to_string_lossy()), "{name} is opened by nothing");
        }
        assert!(!open("report.pdf"), "a path that depends on where the program was started");
        for address in
            ["https://example.org", "mailto:a@b.example\" --attach=/etc/passwd", "mailto:a b", "file:///etc"]
        {
            assert!(!write_mail(address), "{address} is no letter");
        }
    }
}

//! KeePassXC's command line as the program to compare with.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::office::{target, user};
use crate::{Outcome, said};

const PASSWORD: &str = "correct horse battery staple";
/// The least that `keepassxc-cli` takes as the time of its key derivation, in milliseconds.
const DERIVATION: &str = "100";

/// `keepassxc-cli` and databases for it.
pub(crate) struct KeePass {
    dir: PathBuf,
    empty: PathBuf,
}

impl KeePass {
    /// Nothing where it isn't installed.
    pub(crate) fn new() -> Outcome<Option<Self>> {
        if run(&["--version"], &[]).is_err() {
            return Ok(None);
        }
        let dir = target()?.join("bench-vaults/keepass");
        fs::create_dir_all(&dir)?;
        let empty = dir.join("0.kdbx");
        if !empty.is_file() {
            // Every database is made by merging into a copy of this one, so that all derive their key alike.
            import(&dir, &empty, 0)?;
        }
        Ok(Some(Self { dir, empty }))
    }

    pub(crate) fn empty(&self) -> &Path {
        &self.empty
    }

    /// A database of so many entries.
    pub(crate) fn with(&self, entries: u32) -> Outcome<PathBuf> {
        let path = self.dir.join(format!("{entries}.kdbx"));
        if !path.is_file() {
            said(&format!("  making a KeePass database of {entries} entries"));
            let other = self.dir.join("other.kdbx");
            import(&self.dir, &other, entries)?;
            let fresh = self.dir.join("fresh.kdbx");
            fs::copy(&self.empty, &fresh)?;
            run(&["merge", "-q", "-s", text(&fresh)?, text(&other)?], &[PASSWORD])?;
            fs::rename(fresh, &path)?;
            fs::remove_file(other)?;
        }
        Ok(path)
    }

    /// Lists it; how many lines that gave.
    pub(crate) fn list(&self, database: &Path) -> Outcome<usize> {
        let listed = run(&["ls", "-q", text(database)?], &[PASSWORD])?;
        Ok(listed.lines().count())
    }
}

fn import(dir: &Path, to: &Path, entries: u32) -> Outcome {
    let xml = dir.join("entries.xml");
    fs::write(&xml, document(entries))?;
    if to.exists() {
        fs::remove_file(to)?;
    }
    run(&["import", "-q", "-t", DERIVATION, "-p", text(&xml)?, text(to)?], &[PASSWORD, PASSWORD])?;
    Ok(fs::remove_file(xml)?)
}

/// The same users as in our vaults, with what of them has a place in KeePass.
fn document(entries: u32) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<KeePassFile><Meta><Generator>bench</Generator></Meta><Root><Group><UUID>AAAAAAAAAAAAAAAAAAAAAQ==</UUID><Name>Root</Name>\n",
    );
    for n in 1..=entries {
        let (_, details) = user(n);
        let mut field = |key: &str, value: &str| {
            let value = value.replace('&', "&amp;").replace('<', "&lt;");
            let _ = write!(
                xml,
                "{}<String><Key>{key}</Key><Value>{value}</Value></String>",
                if key == "Title" { "<Entry>" } else { "" }
            );
        };
        field("Title", &details.name);
        field("UserName", &details.username);
        field("URL", &details.notify);
        field("Notes", &format!("{}, {}", details.job_title, details.department));
        xml.push_str("</Entry>\n");
    }
    xml.push_str("</Group></Root></KeePassFile>\n");
    xml
}

fn run(args: &[&str], typed: &[&str]) -> Outcome<String> {
    let mut child = Command::new("keepassxc-cli")
        .args(args)
        .env("QT_QPA_PLATFORM", "offscreen")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        for line in typed {
            writeln!(stdin, "{line}")?;
        }
    }
    let output = child.wait_with_output()?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(format!("keepassxc-cli {}: {}", args.first().unwrap_or(&""), String::from_utf8_lossy(&output.stderr))
        .into())
}

fn text(path: &Path) -> Outcome<&str> {
    Ok(path.to_str().ok_or("the target folder's name is not text")?)
}

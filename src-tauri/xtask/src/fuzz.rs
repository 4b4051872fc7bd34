//! Random bytes at everything that reads what others may have written: the targets of `tests/fuzz`.

use std::{fs, path::Path};

use crate::{
    machine::{self, Need},
    run::{self, Outcome, TaskError},
    setup,
};

/// Seconds for each target where nothing else is said.
const SECONDS: u32 = 60;

/// What may be read from a stranger, and whether it takes the whole program to read it.
const TARGETS: &[(&str, bool)] = &[
    ("keys_file", false),
    ("entry_header", false),
    ("changes", false),
    ("recovery_code", false),
    ("csv", false),
    ("xlsx", false),
    ("pasted", false),
    ("service", false),
    ("backup", true),
    ("report", true),
    ("local_state", true),
    ("arguments", true),
];

/// What one input may cost, under the sanitizer: seconds, and memory in MiB.
const LIMITS: [&str; 3] = ["-timeout=10", "-rss_limit_mb=1024", "-malloc_limit_mb=512"];

/// The `fuzz` task: one target or all, each for so many seconds.
pub(crate) fn fuzz(words: &[String]) -> Outcome {
    let (target, seconds) = asked(words)?;
    if cfg!(windows) {
        return Err(TaskError("libFuzzer with its sanitizer runs on Linux and macOS alone".into()));
    }
    machine::ready(Need::Build)?;
    let fuzzer = setup::tool("cargo-fuzz", "0.13.2", "builds the readers with sanitizers and feeds them")?;
    for (name, whole) in TARGETS.iter().filter(|(name, _)| target.is_none_or(|target| target == *name)) {
        one(&fuzzer, name, *whole, seconds)?;
    }
    Ok(())
}

fn asked(words: &[String]) -> Outcome<(Option<&str>, u32)> {
    let (mut target, mut seconds) = (None, SECONDS);
    for word in words {
        match word.parse() {
            Ok(number) => seconds = number,
            Err(_) if TARGETS.iter().any(|(name, _)| name == word) => target = Some(word.as_str()),
            Err(_) => {
                let names: Vec<_> = TARGETS.iter().map(|(name, _)| *name).collect();
                return Err(TaskError(format!("{word} is no target; there are {}", names.join(", "))));
            }
        }
    }
    Ok((target, seconds))
}

fn one(fuzzer: &Path, name: &str, whole: bool, seconds: u32) -> Outcome {
    let folder = run::target().join("fuzz");
    let (found, kept) = (folder.join("corpus").join(name), run::root().join("tests/fuzz/corpus").join(name));
    let ends = folder.join("ends").join(name);
    for folder in [&found, &kept, &ends] {
        fs::create_dir_all(folder).map_err(|error| TaskError(format!("{}: {error}", folder.display())))?;
    }
    let mut command = run::command(fuzzer, &["run", "--fuzz-dir", "tests/fuzz"]);
    // The sanitizers' switches are for nightly compilers; the stable one takes them when it is told so.
    command.env("RUSTC_BOOTSTRAP", "1").arg("--target-dir").arg(&folder);
    if whole {
        command.args(["--features", "api"]);
    }
    command.arg(name).arg(&found).arg(&kept).arg("--").args(LIMITS);
    command.arg(format!("-max_total_time={seconds}")).arg(format!("-artifact_prefix={}/", ends.display()));
    run::step(&format!("fuzz {name} for {seconds} s"), command.arg("-print_final_stats=1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_is_in_the_fuzz_project_and_none_is_forgotten() {
        let manifest = fs::read_to_string(run::root().join("tests/fuzz/Cargo.toml")).expect("the project");
        let targets = manifest.matches("path = \"targets/").count();
        assert_eq!(targets, TARGETS.len(), "a reader that nobody runs is not fuzzed");
        for (name, whole) in TARGETS {
            let file = format!("name = \"{name}\"\npath = \"targets/{name}.rs\"\n");
            let (_, rest) = manifest.split_once(&file).unwrap_or_else(|| panic!("{name} is a target"));
            assert_eq!(rest.starts_with("required-features = [\"api\"]"), *whole, "{name}");
        }
    }

    #[test]
    fn target_and_seconds_are_told_apart() {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        assert_eq!(asked(&words(&["csv", "300"])).ok(), Some((Some("csv"), 300)));
        assert_eq!(asked(&words(&[])).ok(), Some((None, SECONDS)));
        assert!(asked(&words(&["cvs"])).is_err(), "a slip is told");
    }
}

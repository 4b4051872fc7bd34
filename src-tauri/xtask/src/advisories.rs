//! Known weaknesses of what we build on: looked for where the lists can be had, and said where they can't.
//!
//! When they were last looked for stands in `.ci/advisories`, so that a machine without the lists knows how long ago
//! that is. It is part of the repository: whoever has the lists renews it for everybody.

use std::{
    env, fs,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::run::{self, Outcome, TaskError};

/// Where it stands when crates were last compared with the list of RustSec.
const KEPT: &str = ".ci/advisories";
/// Names a Git folder of RustSec's advisory-db, for a machine that doesn't reach its home.
const LIST: &str = "KEYHOLDER_ADVISORIES";
/// How many days may pass without the list.
const DAYS: i32 = 30;
/// How many days the file may lag behind a day on which the list was there, so that it doesn't change at every check.
const LAG: i32 = 7;

/// When crates were compared, and how old the list was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Looked {
    on: Date,
    list: Date,
}

/// Compares the crates with the list, by the rules of `deny.toml`. `deny` is cargo-deny, or why it isn't here.
///
/// # Errors
/// A weakness without a reason in `deny.toml`; a list that couldn't be had for [`DAYS`] days.
pub(crate) fn crates(deny: Result<&Path, &str>) -> Outcome {
    let today = today()?;
    let list = match deny {
        Err(why) => Err(format!("cargo-deny isn't here: {why}")),
        Ok(deny) => look(deny, today)?,
    };
    match list {
        Ok(list) => note(Looked { on: today, list }),
        Err(why) => {
            println!("\nNOT RUN: the comparison of our crates with the list of known weaknesses. {why}.");
            let kept = fs::read_to_string(run::root().join(KEPT)).ok().and_then(|text| parse(&text));
            let said = judge(kept, today)?;
            println!("{said}");
            Ok(())
        }
    }
}

/// Compares the pages' packages with npm's list.
///
/// # Errors
/// A weakness that npm calls high or critical.
pub(crate) fn packages() -> Outcome {
    println!("\n== weaknesses of the pages' packages");
    let mut audit = run::npm(&["audit", "--audit-level", "high"]);
    let answer = audit.output().map_err(|error| TaskError(format!("npm could not start: {error}")))?;
    let said =
        format!("{}{}", String::from_utf8_lossy(&answer.stdout), String::from_utf8_lossy(&answer.stderr));
    // A registry that has no list is told from a weakness by npm's own words alone.
    let unanswered =
        ["audit endpoint returned an error", "ENOTFOUND", "ECONNREFUSED", "ETIMEDOUT", "ENOAUDIT"];
    if !answer.status.success() && unanswered.iter().any(|word| said.contains(word)) {
        println!(
            "NOT RUN: the comparison of the pages' packages with npm's list: the registry has none for us."
        );
        return Ok(());
    }
    println!("{}", said.trim());
    if answer.status.success() { Ok(()) } else { Err(TaskError("npm audit found what is said above".into())) }
}

/// Compares with the newest list that can be had and gives its day; or why there is none.
fn look(deny: &Path, today: Date) -> Outcome<Result<Date, String>> {
    let judge = |more: &[&str]| {
        let mut check = run::command(deny, &["--workspace"]);
        check.args(more).args(["check", "--hide-inclusion-graph", "advisories"]);
        run::step("advisories", &mut check)
    };
    if let Some(given) = env::var_os(LIST).map(PathBuf::from) {
        let list = day_of(&given)?;
        println!("\nThe list of known weaknesses in {}, of {list}:", given.display());
        let rules = rules_for(&given)?;
        judge(&["--config", &rules.to_string_lossy()])?;
        return Ok(Ok(list));
    }
    if run::step("fetch the advisories", &mut run::command(deny, &["fetch", "db"])).is_err() {
        return Ok(Err(format!("It can't be fetched here; {LIST} may name a copy")));
    }
    judge(&[])?;
    Ok(Ok(today))
}

/// The rules of `deny.toml`, with the list of this folder.
fn rules_for(list: &Path) -> Outcome<PathBuf> {
    let failed = |error: std::io::Error| TaskError(format!("the rules for {}: {error}", list.display()));
    let rules = fs::read_to_string(run::root().join("deny.toml")).map_err(failed)?;
    let (file, copies) = (run::tools().join("deny.toml"), run::tools().join("advisories"));
    let (from, to) = (list.display(), copies.display());
    let place = format!("[advisories]\ndb-urls = [\"file://{from}\"]\ndb-path = \"{to}\"\n");
    fs::create_dir_all(&copies).map_err(failed)?;
    fs::write(&file, rules.replacen("[advisories]\n", &place, 1)).map_err(failed)?;
    Ok(file)
}

/// The day of the newest entry of a list.
fn day_of(list: &Path) -> Outcome<Date> {
    let mut git = run::command("git", &["-C", &list.to_string_lossy(), "log", "-1", "--format=%cs"]);
    let day = run::output(&mut git).and_then(|text| text.trim().parse().ok());
    day.ok_or_else(|| TaskError(format!("{} is no Git folder of the list of advisories", list.display())))
}

/// Keeps the day, unless the one that is kept is as good.
fn note(looked: Looked) -> Outcome {
    let file = run::root().join(KEPT);
    let kept = fs::read_to_string(&file).ok().and_then(|text| parse(&text));
    if kept.is_some_and(|kept| days(kept.on, looked.on) <= LAG) {
        return Ok(());
    }
    println!("{KEPT} says that today; commit it, so that machines without the list know.");
    fs::write(&file, text(looked)).map_err(|error| TaskError(format!("{KEPT}: {error}")))
}

fn text(Looked { on, list }: Looked) -> String {
    format!(
        "# When our crates were last compared with the list of known weaknesses, and of which day that list was.\n\
         # `cargo xtask check` writes it where the list can be had, and fails where it couldn't for {DAYS} days.\n\
         compared {on}\nlist {list}\n"
    )
}

fn parse(text: &str) -> Option<Looked> {
    let day = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok());
    Some(Looked { on: day("compared ")?, list: day("list ")? })
}

/// What to say where the list can't be had.
fn judge(kept: Option<Looked>, today: Date) -> Outcome<String> {
    let Some(Looked { on, list }) = kept else {
        return Err(TaskError(format!("the list of known weaknesses was never had: {KEPT} names no day")));
    };
    let ago = days(on, today);
    let said = format!("It last ran on {on}, {ago} days ago, with the list of {list}");
    if ago > DAYS {
        return Err(TaskError(format!(
            "{said}; more than {DAYS} days is too long. Run `cargo xtask check` where the list can be had, or with a \
             copy that {LIST} names, and commit {KEPT}"
        )));
    }
    Ok(format!("{said}. From {} days on this check fails.", DAYS + 1))
}

fn days(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

fn today() -> Outcome<Date> {
    let wrong = || TaskError("this computer's clock can't be right".into());
    let since = UNIX_EPOCH.elapsed().map_err(|_| wrong())?.as_secs();
    let now = i64::try_from(since).ok().and_then(|since| Timestamp::from_second(since).ok());
    now.map(|now| TimeZone::UTC.to_datetime(now).date()).ok_or_else(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    fn looked(on: &str) -> Option<Looked> {
        Some(Looked { on: day(on), list: day("2026-08-21") })
    }

    #[test]
    fn a_check_that_did_not_run_is_said_and_fails_after_thirty_days() {
        let today = day("2026-11-30");
        let said = judge(looked("2026-10-31"), today).expect("30 days are allowed");
        assert!(said.contains("2026-10-31") && said.contains("30 days ago"), "{said} says when it last ran");
        assert!(said.contains("list of 2026-08-21"), "{said} says how old the list was");
        assert!(judge(looked("2026-10-30"), today).is_err(), "31 days are too long");
    }

    #[test]
    fn a_check_that_never_ran_fails() {
        assert!(judge(None, day("2026-11-30")).is_err(), "silence is no good news");
        assert_eq!(parse("compared soon\nlist 2026-08-21\n"), None, "a day that is none");
    }

    #[test]
    fn what_is_kept_is_read_back() {
        let looked = looked("2026-11-30").expect("a day");
        assert_eq!(parse(&text(looked)), Some(looked));
        let ours = fs::read_to_string(run::root().join(KEPT)).expect("the repository keeps it");
        assert_eq!(parse(&ours).map(text), Some(ours), "as the check itself writes it");
        assert_eq!(days(day("2026-12-31"), day("2027-01-31")), 31, "over the end of a year");
    }
}

//! A backup every day by itself: when it is made, what is kept, and what becomes of one that can't be.

use std::fs;
use std::path::Path;

use api::view::{DailyBackup, Standing};
use api::{ApiError, FileFault};
use directory::time::{DAY, HOUR};
use directory::{Permission, Refusal, Role};
use testkit::{Office, an_office};

/// The folder for them, and the names of what lies in it.
fn stick(office: &Office) -> String {
    let folder = office.computer.text("stick");
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn files(folder: &str) -> Vec<String> {
    let name = |file: fs::DirEntry| file.file_name().into_string().unwrap();
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|file| name(file.unwrap())).collect();
    names.sort();
    names
}

fn daily(office: &mut Office) -> Option<DailyBackup> {
    office.api.settings().unwrap().daily_backup
}

/// The owner goes on the next time that somebody is there.
fn later(office: &mut Office, ms: i64) {
    office.api.lock().unwrap();
    office.computer.clock.pass(ms);
    let owner = office.owner.clone();
    office.sign_in(&owner);
    assert!(office.api.tick().unwrap().is_none(), "still signed in");
}

#[test]
fn one_is_made_at_once_and_then_every_day_that_somebody_is_there() {
    let mut office = an_office();
    let folder = stick(&office);
    office.api.set_daily_backups(Some(&folder)).unwrap();
    assert_eq!(files(&folder).len(), 1, "the first shows that it works");
    office.api.tick().unwrap();
    later(&mut office, 5 * HOUR);
    assert_eq!(files(&folder).len(), 1, "one a day");
    later(&mut office, 16 * HOUR);
    assert_eq!(files(&folder).len(), 2);
    let made = daily(&mut office).unwrap().made_at.unwrap();
    assert_eq!(made, office.computer.clock.wall());

    office.api.set_daily_backups(None).unwrap();
    later(&mut office, 3 * DAY);
    assert_eq!((files(&folder).len(), daily(&mut office)), (2, None), "they end, and stay");
    let backup = Path::new(&folder).join(&files(&folder)[1]);
    let restored =
        office.computer.api().restore_backup(backup.to_str().unwrap(), &office.computer.text("back"));
    assert!(matches!(restored, Ok(Standing::Locked(_))), "{restored:?}");
}

#[test]
fn thirty_are_kept_and_no_other_file_is_touched() {
    let mut office = an_office();
    let folder = stick(&office);
    let own = Path::new(&folder).join("2020.keyholder-backup");
    fs::write(&own, "by hand").unwrap();
    office.api.set_daily_backups(Some(&folder)).unwrap();
    let first = files(&folder).into_iter().find(|name| name != "2020.keyholder-backup").unwrap();
    for _ in 0..30 {
        later(&mut office, DAY);
    }
    let left = files(&folder);
    assert_eq!(left.len(), 31, "thirty, and the one that somebody put there: {left:?}");
    assert!(!left.contains(&first), "the oldest went");
    assert_eq!(fs::read_to_string(own).unwrap(), "by hand");
}

#[test]
fn a_folder_that_is_gone_is_told_until_it_is_back() {
    let mut office = an_office();
    let folder = stick(&office);
    office.api.set_daily_backups(Some(&folder)).unwrap();
    let away = office.computer.path("away");
    fs::rename(&folder, &away).unwrap();
    later(&mut office, DAY);
    assert_eq!(daily(&mut office).unwrap().failed, Some(FileFault::Missing));
    let told = |office: &mut Office| {
        let found = office.api.home().unwrap().findings;
        found.iter().any(|finding| finding.check == "backup_failed" && finding.title.contains("stick"))
    };
    assert!(told(&mut office), "home says so");
    fs::rename(&away, &folder).unwrap();
    later(&mut office, 2 * HOUR);
    assert_eq!(daily(&mut office).unwrap().failed, None);
    assert!(!told(&mut office));
}

#[test]
fn a_folder_that_is_none_or_the_vaults_own_is_refused() {
    let mut office = an_office();
    let own = office.folder.clone();
    for (folder, fault) in [
        ("stick", FileFault::Missing),
        (&*office.computer.text("nowhere"), FileFault::Missing),
        (&*own, FileFault::Denied),
    ] {
        let refused = office.api.set_daily_backups(Some(folder));
        assert_eq!(refused, Err(ApiError::File { fault, path: folder.to_owned() }));
    }
    assert_eq!(daily(&mut office), None, "nothing is changed then");
}

#[test]
fn whoever_may_not_make_backups_neither_sets_nor_makes_them() {
    let mut office = an_office();
    let folder = stick(&office);
    office.api.set_daily_backups(Some(&folder)).unwrap();
    let auditor = office.with("Nadia Rahman", Role::Auditor);
    office.api.lock().unwrap();
    office.computer.clock.pass(DAY);
    office.sign_in(&auditor);
    office.api.tick().unwrap();
    assert_eq!(files(&folder).len(), 1, "left to the next who may");
    let needs = Permission::MakeBackups;
    let refused = Err(ApiError::Refused { why: Refusal::NotAllowed { needs } });
    assert_eq!(office.api.set_daily_backups(None), refused);
}

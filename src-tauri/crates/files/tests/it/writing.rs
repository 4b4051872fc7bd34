//! New files, and files in the place of others.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use files::{Part, create_own, open_own, replace, write_new};

use crate::rng::Counting;

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// What may lie where a file is to be written, and what it protects.
#[cfg(unix)]
const IN_THE_WAY: [&str; 5] = ["file", "link", "dangling link", "hard link", "folder"];

/// Puts it there; gives what must stay as it is.
#[cfg(unix)]
fn put_in_the_way(what: &str, place: &Path, elsewhere: &Path) -> Option<PathBuf> {
    use std::os::unix::fs::symlink;
    fs::write(elsewhere, "theirs").unwrap();
    match what {
        "file" => fs::write(place, "theirs").unwrap(),
        "link" => symlink(elsewhere, place).unwrap(),
        "dangling link" => symlink(elsewhere.with_extension("gone"), place).unwrap(),
        "hard link" => fs::hard_link(elsewhere, place).unwrap(),
        "folder" => fs::create_dir(place).unwrap(),
        other => panic!("{other}"),
    }
    ["link", "hard link"].contains(&what).then(|| elsewhere.to_owned())
}

#[cfg(unix)]
#[test]
fn a_new_file_takes_nothing_s_place() {
    for what in IN_THE_WAY {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("folder");
        fs::create_dir(&folder).unwrap();
        let (place, elsewhere) = (folder.join("kit.pdf"), dir.path().join("elsewhere"));
        put_in_the_way(what, &place, &elsewhere);
        // Also when it comes to lie there while the file is made.
        let late = folder.join("late.pdf");
        let mut part = Part::new(&late, &mut Counting(1)).unwrap();
        part.file().write_all(b"ours").unwrap();
        put_in_the_way(what, &late, &elsewhere.with_extension("late"));
        let failed = [write_new(&place, b"ours", &mut Counting(2)).unwrap_err(), part.put().unwrap_err()];
        assert_eq!(failed.map(|e| e.kind()), [ErrorKind::AlreadyExists; 2], "{what}");
        assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "theirs", "{what}");
        assert!(!elsewhere.with_extension("gone").exists(), "{what}: nothing is made where it points");
        assert_eq!(names(&folder), ["kit.pdf", "late.pdf"], "{what}: nothing is left");
    }
}

#[cfg(unix)]
#[test]
fn what_is_replaced_is_the_name_and_never_what_it_leads_to() {
    for what in IN_THE_WAY {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("folder");
        fs::create_dir(&folder).unwrap();
        let (place, elsewhere) = (folder.join("vault.keys"), dir.path().join("elsewhere"));
        put_in_the_way(what, &place, &elsewhere);
        let replaced = replace(&place, b"ours", &mut Counting(1));
        assert_eq!(replaced.is_ok(), what != "folder", "{what}");
        if replaced.is_ok() {
            assert_eq!(fs::read_to_string(&place).unwrap(), "ours", "{what}");
            assert!(fs::symlink_metadata(&place).unwrap().is_file(), "{what}: a file of its own");
        }
        assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "theirs", "{what}");
        assert!(!elsewhere.with_extension("gone").exists(), "{what}");
        assert_eq!(names(&folder), ["vault.keys"], "{what}: nothing is left");
    }
}

#[cfg(unix)]
#[test]
fn what_is_written_in_place_goes_through_no_link() {
    for what in ["link", "dangling link"] {
        let dir = tempfile::tempdir().unwrap();
        let (place, elsewhere) = (dir.path().join("vault.lock"), dir.path().join("elsewhere"));
        put_in_the_way(what, &place, &elsewhere);
        let refused = open_own(&place).unwrap_err();
        assert!(refused.get_ref().is_some_and(|e| e.is::<files::IsLink>()), "{what}: {refused}");
        assert_eq!(create_own(&place).unwrap_err().kind(), ErrorKind::AlreadyExists, "{what}");
        assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "theirs", "{what}");
        assert!(!elsewhere.with_extension("gone").exists(), "{what}");
    }
}

/// The umask is the whole process's, so that another one sets it.
#[cfg(unix)]
#[test]
fn files_are_their_owner_s_alone_whatever_the_umask() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    in_a_child("child_without_a_umask", dir.path());
    let mode = |name: &str| fs::metadata(dir.path().join(name)).unwrap().permissions().mode() & 0o777;
    for name in ["new", "replaced", "opened", "created"] {
        assert_eq!(mode(name), 0o600, "{name}");
    }
    for name in ["private", "whole"] {
        assert_eq!(mode(name), 0o700, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn child_without_a_umask() {
    let Some(dir) = folder_of_child() else { return };
    rustix::process::umask(rustix::fs::Mode::empty());
    write_new(&dir.join("new"), b"", &mut Counting(1)).unwrap();
    replace(&dir.join("replaced"), b"", &mut Counting(2)).unwrap();
    open_own(&dir.join("opened")).unwrap();
    create_own(&dir.join("created")).unwrap();
    files::make_private_folder(&dir.join("private")).unwrap();
    files::PartFolder::new(&dir.join("whole"), &mut Counting(3)).unwrap().put().unwrap();
}

#[test]
fn what_a_crash_left_goes_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path();
    // Others' files, called as such files were or might be called.
    let theirs = [".keyholder-00000000000000010123456789abcdef.part", "kit.pdf.part", "kit.pdf.new"];
    for name in theirs {
        fs::write(folder.join(name), "theirs").unwrap();
    }
    fs::create_dir(folder.join(".keyholder-00000000000000010123456789abcdef.folder")).unwrap();
    let before = names(folder);
    in_a_child("child_that_crashes", folder);
    let left = names(folder);
    assert_eq!(left.len(), before.len() + 3, "a file, and a folder with its file: {left:?}");
    // What is being made is not a leftover.
    let mut making = Part::in_place_of(&folder.join("vault.keys"), &mut Counting(10)).unwrap();
    let making_too = files::PartFolder::new(&folder.join("a.keyholder"), &mut Counting(20)).unwrap();
    fs::write(making_too.path().join("vault.db"), "x").unwrap();
    assert_eq!(names(folder).len(), before.len() + 3, "the leftovers are gone, what is made is there");
    write_new(&folder.join("kit.pdf"), b"kit", &mut Counting(30)).unwrap();
    making.file().write_all(b"keys").unwrap();
    making.put().unwrap();
    making_too.put().unwrap();
    let mut after = before;
    after.extend(["a.keyholder", "kit.pdf", "vault.keys"].map(str::to_owned));
    after.sort();
    assert_eq!(names(folder), after, "nobody else's file is touched");
    assert_eq!(fs::read_to_string(folder.join("a.keyholder/vault.db")).unwrap(), "x");
}

#[test]
fn child_that_crashes() {
    let Some(folder) = folder_of_child() else { return };
    let mut part = Part::in_place_of(&folder.join("vault.keys"), &mut Counting(1)).unwrap();
    part.file().write_all(b"half").unwrap();
    let made = files::PartFolder::new(&folder.join("a.keyholder"), &mut Counting(2)).unwrap();
    fs::write(made.path().join("vault.db"), "half").unwrap();
    std::process::abort();
}

/// A new file leaves nothing behind on a disk that has files without a name.
#[cfg(target_os = "linux")]
#[test]
fn a_crash_leaves_nothing_of_a_new_file() {
    let dir = tempfile::tempdir().unwrap();
    in_a_child("child_that_crashes_with_a_new_file", dir.path());
    assert_eq!(names(dir.path()), Vec::<String>::new(), "a kit's page holds a code that opens the vault");
}

#[cfg(target_os = "linux")]
#[test]
fn child_that_crashes_with_a_new_file() {
    let Some(folder) = folder_of_child() else { return };
    let mut part = Part::new(&folder.join("kit.pdf"), &mut Counting(1)).unwrap();
    part.file().write_all(b"a code").unwrap();
    part.file().sync_all().unwrap();
    std::process::abort();
}

#[test]
fn a_part_that_is_given_up_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    drop(Part::new(&dir.path().join("a"), &mut Counting(1)).unwrap());
    drop(Part::in_place_of(&dir.path().join("a"), &mut Counting(1)).unwrap());
    drop(files::PartFolder::new(&dir.path().join("a"), &mut Counting(1)).unwrap());
    assert_eq!(names(dir.path()), Vec::<String>::new());
}

#[test]
fn a_folder_that_is_not_there_or_not_ours_is_said() {
    let dir = tempfile::tempdir().unwrap();
    let gone = dir.path().join("gone/kit.pdf");
    assert_eq!(write_new(&gone, b"", &mut Counting(1)).unwrap_err().kind(), ErrorKind::NotFound);
    let file = dir.path().join("file");
    fs::write(&file, "").unwrap();
    let inside = write_new(&file.join("kit.pdf"), b"", &mut Counting(1)).unwrap_err();
    assert_eq!(inside.kind(), ErrorKind::NotADirectory);
}

const CHILD: &str = "KEYHOLDER_TEST_FOLDER";

/// Runs a test of this binary in a process of its own, which may end as it likes.
fn in_a_child(test: &str, folder: &Path) {
    let test = format!("writing::{test}");
    let ran = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &test])
        .env(CHILD, folder)
        .output()
        .unwrap();
    let out = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert!(out.contains("running 1 test"), "{out}");
}

fn folder_of_child() -> Option<PathBuf> {
    std::env::var_os(CHILD).map(PathBuf::from)
}

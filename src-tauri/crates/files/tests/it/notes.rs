//! Damaged notes are set aside, kept and told.

use std::fs;

use files::{SetAside, set_aside};

fn number(text: &[u8]) -> Option<u32> {
    std::str::from_utf8(text).ok()?.parse().ok()
}

#[test]
fn a_note_that_is_not_there_or_good_is_nothing_to_tell() {
    let dir = tempfile::tempdir().unwrap();
    let (note, aside) = (dir.path().join("note"), SetAside::default());
    assert_eq!(aside.read(&note, 10, number), None);
    fs::write(&note, "7").unwrap();
    assert_eq!(aside.read(&note, 10, number), Some(7));
    assert!(aside.told().is_empty());
}

#[cfg(unix)]
#[test]
fn whatever_lies_in_a_note_s_place_is_set_aside_and_waits_for_nothing() {
    use std::os::unix::fs::symlink;
    for what in ["damaged", "too long", "no UTF-8", "folder", "pipe", "link", "dangling link"] {
        let dir = tempfile::tempdir().unwrap();
        let (note, aside) = (dir.path().join("note"), SetAside::default());
        match what {
            "damaged" => fs::write(&note, "seven").unwrap(),
            "too long" => fs::write(&note, "77777777777").unwrap(),
            "no UTF-8" => fs::write(&note, b"\xff").unwrap(),
            "folder" => fs::create_dir(&note).unwrap(),
            "pipe" => crate::reading::pipe(&note),
            "link" => {
                fs::write(dir.path().join("elsewhere"), "7").unwrap();
                symlink(dir.path().join("elsewhere"), &note).unwrap();
            }
            "dangling link" => symlink(dir.path().join("nowhere"), &note).unwrap(),
            other => panic!("{other}"),
        }
        assert_eq!(aside.clone().read(&note, 10, number), None, "{what}");
        let beside = dir.path().join("note.damaged");
        assert_eq!(aside.told(), [beside.as_path()], "{what}: copies share one list");
        assert!(fs::symlink_metadata(&beside).is_ok() && fs::symlink_metadata(&note).is_err(), "{what}");
    }
}

#[test]
fn nine_damaged_notes_are_kept() {
    let dir = tempfile::tempdir().unwrap();
    let note = dir.path().join("note");
    for i in 1..=12 {
        fs::write(&note, i.to_string()).unwrap();
        set_aside(&note).unwrap();
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 9, "a disk must not fill up with them");
    assert_eq!(fs::read_to_string(dir.path().join("note.damaged")).unwrap(), "1", "the first stays");
    assert_eq!(fs::read_to_string(dir.path().join("note.damaged-9")).unwrap(), "12", "the last too");
}

#[test]
fn a_file_in_the_place_of_the_notes_folder_is_set_aside() {
    let dir = tempfile::tempdir().unwrap();
    let (folder, aside) = (dir.path().join("notes"), SetAside::default());
    fs::write(&folder, "theirs").unwrap();
    aside.folder(&folder).unwrap();
    assert!(folder.is_dir());
    assert_eq!(fs::read_to_string(&aside.told()[0]).unwrap(), "theirs");
}

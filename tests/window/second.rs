//! A second start of the program asks for the window that has the vault open.

use std::fs;

use crate::{
    somebody::Somebody,
    stage::{Stage, until},
};

#[test]
fn the_window_comes_to_the_front_when_a_second_start_asks_for_it() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let folder = Somebody::ingrid().make_vault(&stage, &window);
    let shown = || {
        let mut search = stage.command("xdotool");
        let found = search.args(["search", "--onlyvisible", "--name", "Keyholder"]).output();
        found.is_ok_and(|found| !found.stdout.trim_ascii().is_empty())
    };
    stage.output("xdotool", &["search", "--name", "Keyholder", "windowminimize", "%@"]);
    until("the window to be small", || (!shown()).then_some(()));

    // What `Api::show_other_window` does in the second program; the page's button for it is tested with the pages.
    let notes = until("the program's notes", || find(stage.home(), "recent.json"));
    let asked = notes.with_file_name("asked-for");
    fs::create_dir_all(&asked).expect("a folder beside the notes");
    let vault = vault::Folder::at(&folder).vault_id().expect("the vault that was made");
    let note = asked.join(vault.to_string());
    fs::write(&note, "").expect("a note");
    until("the window to come", || shown().then_some(()));
    assert!(!note.exists(), "the note is answered by taking it away");
}

/// The file of this name, somewhere under a folder.
fn find(folder: &std::path::Path, name: &str) -> Option<std::path::PathBuf> {
    fs::read_dir(folder).ok()?.flatten().find_map(|entry| {
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            find(&path, name)
        } else {
            (entry.file_name() == name).then_some(path)
        }
    })
}

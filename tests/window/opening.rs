//! The program starts, and the walks find things the way a person does.

use std::{fs, process::Stdio};

use serde_json::json;

use crate::{
    stage::{Stage, target},
    window::{Theme, key},
};

/// A page with one of each kind of thing that the walks press, fill and read.
const PAGE: &str = r##"
  <nav><a href="#people" id="people">People</a></nav>
  <main><h1>A page</h1>
    <label for="name">Name</label><input id="name">
    <label>Role <select id="role"><option>Owner</option><option value="a">Auditor</option></select></label>
    <label><input type="checkbox" id="box"> Tell the owners</label>
    <label>List <input type="file" id="file"></label>
    <button id="save">Save changes</button><button hidden>Hidden</button>
    <p id="said"></p>
    <dialog aria-label="Question"><button>Save changes</button></dialog>
  </main>"##;

#[test]
fn the_program_opens_its_page() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    window.see("Keyholder");
    window.look("opening");
    for theme in ["light", "dark"] {
        let picture = target().join(format!("screenshots/opening-{theme}.png"));
        let bytes = fs::metadata(picture).expect("a picture was taken").len();
        assert!(bytes > 5_000, "a painted page doesn't shrink to {bytes} bytes");
    }
}

#[test]
fn the_page_gets_nothing_from_outside_and_no_way_to_run_text_as_a_program() {
    let stage = Stage::without_keyring();
    let window = stage.open(&[]);
    window.run(
        "document.addEventListener('securitypolicyviolation', (event) => { \
           document.body.innerText = `refused: ${event.blockedURI}`; }); \
         new Image().src = 'https://example.org/a.png'",
        &json!([]),
    );
    window.see("refused: https://example.org");
    let ran = window
        .run("try { return new Function(\"return 'ran'\")(); } catch { return 'refused'; }", &json!([]));
    assert_eq!(ran, "refused", "the content security policy forbids making programs from text");
    let shared = window.run("return typeof window.__TAURI__", &json!([]));
    assert_eq!(shared, "undefined", "pages must not find Tauri's whole interface on the window");
}

#[test]
fn the_walks_find_things_by_what_stands_on_them() {
    let stage = Stage::without_keyring();
    let window = stage.open(&[]);
    window.run("document.body.innerHTML = arguments[0]", &json!([PAGE]));
    window.run(
        "const said = document.getElementById('said'); \
         document.getElementById('save').addEventListener('click', () => { said.innerText = 'Saved.'; }); \
         document.getElementById('people').addEventListener('click', () => { said.innerText = 'People here.'; }); \
         document.querySelector('dialog button').addEventListener('click', () => { said.innerText = 'In the dialog.'; }); \
         document.getElementById('file').addEventListener('change', (e) => { said.innerText = e.target.files[0].name; })",
        &json!([]),
    );

    window.fill("Name", "Ann Carter");
    assert_eq!(window.value("Name"), "Ann Carter", "the field with that label was filled");
    window.fill("Name", "Ben Doyle");
    assert_eq!(window.value("Name"), "Ben Doyle", "filling replaces what stood there");
    window.choose("Role", "Auditor");
    assert_eq!(window.value("Role"), "a", "the entry is chosen by what stands on it");
    window.tick("Tell the owners");
    let ticked = window.run("return document.getElementById('box').checked", &json!([]));
    assert_eq!(ticked, true, "the box beside that text was ticked");

    window.press("Save changes");
    window.see("Saved.");
    window.goto("People");
    window.see("People here.");
    window.see_no("Saved.");
    let list = stage.home().join("people.csv");
    fs::write(&list, "name\n").expect("a file");
    window.attach(&list);
    window.see("people.csv");

    window.run("document.getElementById('name').focus()", &json!([]));
    window.keys(&[key::TAB]);
    assert_eq!(window.focused(), "Role", "the keyboard moves on");
    window.chord(key::SHIFT, key::TAB);
    assert_eq!(window.focused(), "Name", "and back");
    window.chord(key::CONTROL, 'a');
    window.keys(&['C', 'y']);
    assert_eq!(window.value("Name"), "Cy", "what is typed replaces what is marked");

    window.run("document.querySelector('dialog').showModal()", &json!([]));
    window.press("Save changes");
    window.see("In the dialog.");
    window.keys(&[key::ESCAPE]);
    window.run("document.getElementById('save').focus()", &json!([]));
    window.keys(&[key::ENTER]);
    window.see("Saved.");

    window.theme(Theme::Dark);
    let theme = window.run("return document.documentElement.dataset.theme", &json!([]));
    assert_eq!(theme, "dark", "the page learns its theme");
}

#[test]
#[should_panic(expected = "color-contrast")]
fn a_page_that_is_hard_to_read_fails_its_walk() {
    let stage = Stage::without_keyring();
    let window = stage.open(&[]);
    window.run("document.body.innerHTML = arguments[0]", &json!(["<main><h1>A page</h1><p>Pale</p></main>"]));
    let pale =
        "const { style } = document.querySelector('p'); style.color = '#ccc'; style.background = '#fff'";
    window.run(pale, &json!([]));
    window.accessible();
}

#[test]
fn a_desktop_notice_is_really_shown() {
    let stage = Stage::without_keyring();
    let sent = stage
        .command("gdbus")
        .args(["call", "--session", "--dest", "org.freedesktop.Notifications"])
        .args(["--object-path", "/org/freedesktop/Notifications"])
        .args(["--method", "org.freedesktop.Notifications.Notify", "--"])
        .args(["Keyholder", "0", "", "A user was added", "Open Keyholder to see it.", "[]", "{}", "-1"])
        .stdout(Stdio::null())
        .status()
        .expect("gdbus runs");
    assert!(sent.success(), "the notification daemon listens");
    let notice = stage.notice("A user was added");
    assert_eq!(notice.body, "Open Keyholder to see it.", "the whole notice was shown");
    assert_eq!(stage.notices().len(), 1, "and only that one");
}

//! A recovery kit: made, printed, typed back, and used when the owner is gone.

use std::path::PathBuf;

use crate::{
    paper::Paper,
    somebody::{Somebody, documents, lock},
    stage::Stage,
    window::Window,
};

/// Makes a kit, saves its page and types it back. Ends on the list of kits.
pub fn make_kit(stage: &Stage, window: &Window, look: bool) -> (Paper, PathBuf) {
    let (shown, file) = show_kit(stage, window);
    window.press("Save the page");
    window.see("Saved.");
    if look {
        window.look("kit-1-shown");
    }
    let paper = Paper::read(stage, &file);
    assert_eq!(
        paper.code, shown,
        "the paper has the code of the screen, and pdftotext finds it:\n{}",
        paper.text
    );
    assert_eq!(paper.secret, window.secret("The vault secret"), "and the vault secret");
    let scanned: String = paper.scanned.split_whitespace().collect();
    assert_eq!(scanned.replace('-', ""), shown.replace(' ', ""), "zbarimg reads the same code in the square");
    type_back(window, &paper.code, look);
    (paper, file)
}

/// The same with the last groups written in by hand. Gives the code as it stands on the paper then.
fn make_kit_by_hand(stage: &Stage, window: &Window) -> String {
    let (shown, file) = show_kit(stage, window);
    window.tick("Leave groups 4 to 8 of the code off the page");
    window.press("Save the page");
    window.see("only the beginning of the kit code");
    window.see("Write groups 4 to 8 into their boxes on the page");
    window.look("kit-9-by-hand");
    let paper = Paper::read(stage, &file);
    let (printed, left) = shown.split_at(14);
    assert!(paper.text.contains(&printed[10..]), "the third group is on the paper:\n{}", paper.text);
    for group in left.split_whitespace() {
        assert!(!paper.text.contains(group), "group {group} reaches no printer:\n{}", paper.text);
    }
    assert_eq!(paper.scanned, "", "and there is no square, which would hold them");
    let written = format!("{printed} {}", window.secret("Groups 4 to 8"));
    type_back(window, &written, false);
    written
}

/// Makes a kit and fills in where to save its page. Gives the code on screen, and the file.
pub fn show_kit(stage: &Stage, window: &Window) -> (String, PathBuf) {
    window.goto("Recovery");
    window.press("Make a kit");
    window.fill("Where will it be kept?", "Bank safe");
    window.press("Make the kit and show it");
    let shown = window.secret("Kit code");
    let number = shown_number(window);
    let file = documents(stage).join(format!("kit {number}.pdf"));
    window.fill("Save the page to print as", &file.to_string_lossy());
    (shown, file)
}

/// Types a code back from the paper. Ends on the list of kits.
fn type_back(window: &Window, code: &str, look: bool) {
    window.press("I have it on paper");
    assert!(!window.text().contains(&code[5..]), "the screen shows nothing to copy from");
    window.fill("Kit code", &code.to_lowercase().replace(' ', "-"));
    if look {
        window.look("kit-2-typed");
    }
    window.press("Confirm the kit");
    window.see("is ready");
    window.press("Done");
    window.see("One recovery kit is ready");
}

fn shown_number(window: &Window) -> String {
    let title = window.run("return document.querySelector('h1').innerText", &serde_json::json!([]));
    let title = title.as_str().unwrap_or_default();
    title.trim_start_matches("Recovery kit ").chars().take_while(char::is_ascii_digit).collect()
}

/// Opens the vault with a kit's code and makes somebody new an owner. Begins at the sign-in page, ends at home.
pub fn take_over(window: &Window, code: &str, successor: &mut Somebody) {
    window.press("Use a personal code or a kit");
    window.press("The kit code of a recovery kit");
    window.fill("Kit code", code);
    window.press("Go on");
    name_successor(window, successor);
}

/// Fills in who takes over, and completes the sign-in.
pub fn name_successor(window: &Window, successor: &mut Somebody) {
    window.see("Who takes over Harbour Lane Studio?");
    window.fill("Username", successor.username);
    window.fill("Name", successor.name);
    window.fill("E-mail address", &successor.address());
    window.fill("Password", successor.password);
    window.fill("Password again", successor.password);
    window.press("Take over as an owner");
    successor.set_question(window);
    successor.set_up_phone(window);
    successor.write_down_code(window);
    window.see("At a glance");
}

#[test]
fn when_the_owner_is_lost_the_printed_code_makes_a_successor_once() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let (mut ingrid, mut mara) = (Somebody::ingrid(), Somebody::mara());
    ingrid.make_vault(&stage, &window);
    let (paper, _) = make_kit(&stage, &window, true);
    window.see("Kept: Bank safe");
    window.look("kit-3-list");
    let kept = stage.output("secret-tool", &["search", "--all", "service", "Keyholder"]);
    let plain: String = paper.secret.split_whitespace().collect();
    assert!(
        kept.replace(['-', ' '], "").contains(&plain),
        "the keyring keeps the secret that stands on the kit"
    );

    // Checking uses nothing up.
    window.press("Check a kit");
    window.fill("Kit code", &paper.code);
    window.press("Check the code");
    window.see("is good: it opens this vault.");
    window.look("kit-4-checked");
    lock(&window);

    // One group mistyped is told, and which.
    window.press("Use a personal code or a kit");
    window.press("The kit code of a recovery kit");
    let mistyped = mistype(&paper.code);
    window.fill("Kit code", &mistyped);
    window.press("Go on");
    window.see("Compare it with the paper group by group.");
    window.look("kit-5-mistyped");
    window.press("Back");
    window.press("Back");
    take_over(&window, &paper.code, &mut mara);

    stage.notice("A recovery kit opened the vault.");
    window.press("Serious:Owners without a recovery kit");
    window.see("Mara Lind has no recovery kit");
    window.look("kit-6-successor-home");
    window.goto("People");
    window.see("Mara Lind");
    window.goto("Recovery");
    window.see("No recovery kit is ready");
    window.look("kit-7-used");
    let next = make_kit_by_hand(&stage, &window);
    assert_ne!(next, paper.code, "the next kit has a code of its own");
    lock(&window);

    // The old code is spent.
    window.press("Use a personal code or a kit");
    window.press("The kit code of a recovery kit");
    window.fill("Kit code", &paper.code);
    window.press("Go on");
    window.see("opens nothing");
    window.look("kit-8-spent");
    window.press("Back");
    window.press("Back");

    // Should the owner come back: the notice waits.
    ingrid.sign_in(&window);
    window.see("A recovery kit opened the vault, and Mara Lind took over as an owner");
}

/// The code with one symbol of its third group changed.
fn mistype(code: &str) -> String {
    let mut symbols: Vec<char> = code.chars().collect();
    symbols[11] = if symbols[11] == '2' { '3' } else { '2' };
    symbols.into_iter().collect()
}

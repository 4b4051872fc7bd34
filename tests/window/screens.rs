//! Every screen, full of the sample office: accessible in both themes. The README's pictures are among what it leaves.

use serde_json::json;

use crate::{
    somebody::{Somebody, documents, lock},
    stage::Stage,
    window::Window,
};

/// Makes the sample office and signs in as its first owner.
pub fn sample(stage: &Stage, window: &Window) -> Somebody {
    window.press("Try the sample office");
    window.fill("Where to put it", &documents(stage).to_string_lossy());
    window.press("Make the sample office");
    window.see("The sample office is ready");
    window.look("screens-sample-made");
    let first = window.run(
        "const [first] = document.querySelectorAll('main li'); \
         return [first.querySelector('h2').firstChild, ...first.querySelectorAll('dd')].map((part) => part.textContent.trim())",
        &json!([]),
    );
    let part = |i: usize| -> &'static str { first[i].as_str().expect("a sign-in").to_owned().leak() };
    let owner = Somebody::new(part(0), part(1), part(2)).with_phone(part(3));
    window.press("Sign in by hand, with password and authenticator");
    window.press("Go to the sign-in page");
    owner.sign_in(window);
    owner
}

#[test]
fn nobody_is_shut_out_of_any_screen() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    for (way, title) in [
        ("Open a vault", "The vault's folder"),
        ("Restore a backup", "Where to put the vault"),
        ("Try the sample office", "Where to put it"),
    ] {
        window.press(way);
        window.see(title);
        window.look(&format!("screens-{}", way.to_lowercase().replace(' ', "-")));
        window.press("Back");
    }
    sample(&stage, &window);

    window.look("screens-home");
    window.goto("People");
    window.see("Last seen here");
    window.look("screens-people");
    for tab in ["Our programs", "Other firms' programs", "Locked", "Disabled"] {
        window.press(tab);
        window.accessible();
    }
    window.press("With a sign-in");
    window.see("Active");
    window.run("document.querySelector('[data-row=\"2\"]').click()", &json!([]));
    window.see("All people");
    window.see("History");
    window.look("screens-person");
    window.goto("People");
    window.press("Add a user");
    window.tick("A program of ours");
    window.look("screens-add-program");
    register(&window);
    window.goto("Lockouts");
    window.see("After too many wrong tries");
    window.look("screens-lockouts");
    window.goto("Recovery");
    window.see("Vault fingerprint");
    window.look("screens-recovery");
    window.press("Check a kit");
    window.see("Kit code");
    window.look("screens-check-kit");
    window.goto("Home");
    window.goto("Recovery");
    window.press("Make a kit");
    window.see("Where will it be kept?");
    window.look("screens-make-kit");
    window.fill("Where will it be kept?", "Safe deposit box at the bank");
    window.press("Make the kit and show it");
    window.see("The vault secret");
    window.look("screens-kit");
    window.press("I have it on paper");
    window.see("Confirm the kit");
    window.look("screens-confirm-kit");
    window.goto("Journal");
    window.see("without typing it back?");
    window.look("screens-leaving");
    window.press("Leave");
    window.see("Every change is signed");
    window.look("screens-journal");
    window.run("document.querySelector('[data-entry]').click()", &json!([]));
    window.see("Its fingerprint");
    window.look("screens-entry");
    window.press("Save as a file");
    window.see("Save the journal as a file");
    window.look("screens-export");
    window.press("Close");
    window.goto("Who has access");
    window.see("As of");
    window.look("screens-audit");
    window.press("Measures");
    window.see("What nobody recorded is unknown");
    window.look("screens-measures");
    window.run("document.querySelectorAll('main details').forEach((one) => { one.open = true })", &json!([]));
    window.see(": this vault");
    window.look("screens-measures-which");
    window.goto("Settings");
    for (tab, sight) in [
        ("Business and rules", "Shortest password"),
        ("Your sign-in", "Identity question"),
        ("Backup", "How to bring it back"),
        ("This computer", "Date and time"),
    ] {
        window.press(tab);
        window.see(sight);
        window.look(&format!("screens-settings-{}", tab.to_lowercase().replace(' ', "-")));
    }
    window.goto("About");
    window.see("What it protects you from");
    window.look("screens-about");
    lock(&window);
    window.look("screens-locked");
}

/// What is cut off: words of a button, a label or a heading that don't fit, and whatever stands outside the window.
const CUT: &str = "return [...document.querySelectorAll('button, nav a, label, legend, h1, h2, h3, th')].filter((one) => { \
    const { left, right, width } = one.getBoundingClientRect(); \
    const seen = width > 0 && one.offsetParent !== null && !one.closest('.unseen'); \
    const hidden = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1; \
    const outside = !one.closest('table, [role=grid], [role=table], [role=tablist]') && (left < -1 || right > innerWidth + 1); \
    return seen && (hidden || outside); }).map((one) => one.textContent.trim())";

#[test]
fn longer_words_and_another_direction_cut_nothing_off() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    sample(&stage, &window);
    window.goto("People");
    window.see("Last seen here");
    for (language, mark) in [("longer", "⟦"), ("mirrored", "\u{202E}")] {
        let ask = "localStorage.setItem('keyholder.pseudo', arguments[0]); location.reload()";
        window.run(ask, &json!([language]));
        window.see(mark);
        let pages = "return document.querySelectorAll('nav a[href], nav li button').length";
        let pages = window.run(pages, &json!([])).as_u64().expect("a number");
        assert!(pages > 8, "the pages are there: {pages}");
        for page in 0..pages {
            let go = "document.querySelectorAll('nav a[href], nav li button')[arguments[0]].click()";
            window.run(go, &json!([page]));
            // Whatever is read has come by then: the next look would find it too.
            std::thread::sleep(std::time::Duration::from_millis(700));
            window.screenshot(&format!("pseudo-{language}-{page}"));
            assert_eq!(window.run(CUT, &json!([])), json!([]), "page {page} in the {language} language");
        }
    }
}

/// Accounts and access, companies and runs.
fn register(window: &Window) {
    window.goto("Accounts");
    window.see("Newsletter");
    window.look("screens-accounts");
    window.press("Newsletter");
    window.see("Who has access");
    window.look("screens-account");
    window.goto("Accounts");
    window.press("Show as a grid");
    window.see("Who gets into what");
    window.look("screens-grid");
    window.goto("Accounts");
    window.press("Services");
    window.see("accounts in the register");
    window.look("screens-services");
    window.run("document.querySelector('[data-row=\"2\"]').click()", &json!([]));
    window.see("Handing the account over to another owner");
    window.look("screens-service");
    window.press("Make our own from this");
    window.see("This replaces the profile of");
    window.look("screens-write-service");
    window.goto("Accounts");
    window.press("Import");
    window.press("Save a table to fill in");
    window.see("column names that are known here");
    window.look("screens-import-blank");
    window.press("Save");
    window.see("one row for each account that somebody gets into");
    window.press("Close");
    window.look("screens-import");
    window.goto("Companies");
    window.see("Whitlock Audit");
    window.look("screens-companies");
    window.run("document.querySelector('[data-row=\"0\"]').click()", &json!([]));
    window.see("All companies");
    window.look("screens-company");
    window.goto("Leavers and joiners");
    window.see("Access by job");
    window.look("screens-runs");
    window.press("Access by job");
    window.see("All runs");
    window.look("screens-jobs");
}

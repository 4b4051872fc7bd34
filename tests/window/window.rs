//! The opened window, as a person uses it: by labels, names and what can be read.

use std::{fs, path::Path};

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use serde_json::{Value, json};

use crate::{
    driver::{Driver, Element},
    stage::{patiently, target, until},
};

/// Picks the element of a kind that carries a name.
const FINDING: &str = include_str!("finding.js");

const PRESSED: &str = "button, a[href], summary, [role=button], [role=link], [role=menuitem], [role=tab], \
                       [role=option], input[type=submit], input[type=button]";
const FILLED: &str = "input:not([type=checkbox]):not([type=radio]):not([type=submit]):not([type=button]), \
                      textarea, [role=combobox], [contenteditable=true]";
const TICKED: &str = "input[type=checkbox], input[type=radio], [role=switch], [role=checkbox]";

/// Keys without a letter (<https://www.w3.org/TR/webdriver2/#keyboard-actions>).
pub mod key {
    /// Moves on.
    pub const TAB: char = '\u{e004}';
    /// Agrees.
    pub const ENTER: char = '\u{e007}';
    /// Goes back.
    pub const ESCAPE: char = '\u{e00c}';
    /// To the left.
    pub const LEFT: char = '\u{e012}';
    /// Held: the way through the pages.
    pub const ALT: char = '\u{e00a}';
    /// Held: the other way round.
    pub const SHIFT: char = '\u{e008}';
    /// Held: a command.
    pub const CONTROL: char = '\u{e009}';
}

/// The colours of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The program's window.
pub struct Window(Driver);

impl Window {
    pub(crate) fn new(driver: Driver) -> Self {
        let window = Self(driver);
        until("the first page", || {
            let ready = "return document.readyState === 'complete' && document.body.innerText.trim() !== ''";
            (window.0.run(ready, &json!([])) == json!(true)).then_some(())
        });
        window
    }

    /// Presses a button, a link, a tab or a menu entry.
    pub fn press(&self, name: &str) {
        self.0.click(&self.find(PRESSED, name));
    }

    /// Presses what ends the program.
    pub fn press_last(&self, name: &str) {
        self.0.last_click(&self.find(PRESSED, name));
    }

    /// Presses a link of the navigation.
    pub fn goto(&self, page: &str) {
        self.0.click(&self.find("nav a[href], nav button", page));
    }

    /// Writes into a text field in place of what stands there.
    pub fn fill(&self, label: &str, text: &str) {
        let field = self.find(FILLED, label);
        self.0.clear(&field);
        self.0.write(&field, text);
    }

    /// Chooses an entry of a list.
    pub fn choose(&self, label: &str, option: &str) {
        let list = self.find("select", label);
        let choose = "const [list, wanted] = arguments; \
            const option = [...list.options].find((option) => option.label.trim() === wanted); \
            if (!option) return false; \
            list.value = option.value; \
            for (const kind of ['input', 'change']) list.dispatchEvent(new Event(kind, { bubbles: true })); \
            return true";
        let chosen = self.0.run(choose, &json!([list.value(), option]));
        assert_eq!(chosen, json!(true), "{label:?} offers no {option:?}");
    }

    /// Types a day ("2026-03-31") into its field; where the page shows today, another day is asked for first.
    pub fn choose_day(&self, label: &str, day: &str) {
        if self.offers("As of today") {
            self.press("As of today");
        }
        self.fill(label, day);
        self.keys(&[key::TAB]);
    }

    /// Ticks a box, a radio button or a switch, or takes the tick away.
    pub fn tick(&self, label: &str) {
        self.0.click(&self.find(TICKED, label));
    }

    /// Hands a file to a file field, which may be hidden behind a button.
    pub fn attach(&self, file: &Path) {
        let field = self.0.element("return document.querySelector('input[type=file]')", &json!([]));
        self.0.write(&field.expect("a file field"), &file.to_string_lossy());
    }

    /// Waits until the text can be read on the page.
    pub fn see(&self, text: &str) {
        self.wait(&format!("{text:?}"), || self.text().contains(text).then_some(()));
    }

    /// Waits until the text can't be read on the page any more.
    pub fn see_no(&self, text: &str) {
        self.wait(&format!("{text:?} to go"), || (!self.text().contains(text)).then_some(()));
    }

    /// Whether there is a button, link or tab with this name now.
    pub fn offers(&self, name: &str) -> bool {
        self.0.element(FINDING, &json!([PRESSED, name])).is_some()
    }

    /// Waits for something that was refused or failed, and gives its words.
    pub fn refusal(&self) -> String {
        let alert = "return document.querySelector('[role=alert]')?.innerText ?? ''";
        self.wait("a refusal", || {
            self.run(alert, &json!([])).as_str().filter(|text| !text.is_empty()).map(str::to_owned)
        })
    }

    /// Waits for a code that is shown under this name: its groups with a space between.
    pub fn secret(&self, label: &str) -> String {
        let shown = "const label = [...document.querySelectorAll('p')].find((p) => p.innerText.trim() === arguments[0]); \
            return label?.nextElementSibling?.innerText.trim().replace(/\\s+/g, ' ') ?? ''";
        self.wait(&format!("{label:?} and what it is"), || {
            self.run(shown, &json!([label])).as_str().filter(|code| !code.is_empty()).map(str::to_owned)
        })
    }

    /// Everything that can be read on the page. Locking loads the page anew: then it is waited for.
    pub fn text(&self) -> String {
        let read = || self.0.try_run("return document.body.innerText", &json!([]));
        let text = patiently(read).unwrap_or_default();
        text.as_str().unwrap_or_default().to_owned()
    }

    /// What stands in a field.
    pub fn value(&self, label: &str) -> String {
        let field = self.find(&format!("{FILLED}, select"), label);
        self.run("return arguments[0].value", &json!([field.value()])).as_str().unwrap_or_default().to_owned()
    }

    /// Presses keys, one after the other.
    pub fn keys(&self, keys: &[char]) {
        self.0.keys(None, keys);
    }

    /// Presses the keys of a text.
    pub fn type_text(&self, text: &str) {
        self.keys(&text.chars().collect::<Vec<_>>());
    }

    /// Moves on with the keyboard until it is on what carries this name.
    pub fn tab_to(&self, name: &str) {
        let mut met = Vec::new();
        while met.len() < 60 {
            self.keys(&[key::TAB]);
            let here = self.focused();
            if here.starts_with(name) {
                return;
            }
            met.push(here);
        }
        panic!("the keyboard never comes to {name:?}, only to {met:?}");
    }

    /// Presses a key while another is held.
    pub fn chord(&self, held: char, key: char) {
        self.0.keys(Some(held), &[key]);
    }

    /// What the keyboard is on, by the name it is read aloud with.
    pub fn focused(&self) -> String {
        let script = "const here = document.activeElement; \
            const part = (label) => [...label.childNodes].find((node) => node.textContent.trim() && !node.matches?.('select')); \
            return here?.getAttribute('aria-label') ?? (here?.labels?.[0] && part(here.labels[0]).textContent) ?? here?.innerText ?? ''";
        self.run(script, &json!([])).as_str().unwrap_or_default().trim().to_owned()
    }

    /// Changes the colours, as the setting does.
    pub fn theme(&self, theme: Theme) {
        self.run("document.documentElement.dataset.theme = arguments[0]", &json!([theme.name()]));
    }

    /// Runs a script in the page.
    pub fn run(&self, script: &str, args: &Value) -> Value {
        self.0.run(script, args)
    }

    /// Takes a picture into the target folder's `screenshots`.
    pub fn screenshot(&self, name: &str) {
        self.picture(&target().join("screenshots").join(format!("{name}.png")));
    }

    /// Takes a picture into a file.
    pub fn picture(&self, file: &Path) {
        fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("a folder for pictures");
        // The page is painted after the second frame, and WebDriver doesn't wait for it.
        let painted = "const done = arguments[0]; \
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))";
        self.0.run_async(painted, &json!([]));
        let picture = BASE64.decode(self.0.picture()).expect("a picture in Base64");
        fs::write(file, picture).expect("a picture");
    }

    /// Takes a picture in both themes, holds both to the accessibility rules, and makes sure that the page fits.
    ///
    /// # Panics
    /// When part of the page lies beyond the window's edge: tables scroll for themselves.
    pub fn look(&self, name: &str) {
        let sideways = "scrollTo(10_000, 0); const moved = scrollX; scrollTo(0, 0); return moved";
        let moved = self.run(sideways, &json!([]));
        assert_eq!(moved, json!(0), "{name} is too wide for the window by so many pixels");
        for theme in [Theme::Dark, Theme::Light] {
            self.theme(theme);
            self.screenshot(&format!("{name}-{}", theme.name()));
            self.accessible();
        }
    }

    /// Holds the page to axe-core's rules for WCAG 2.2 A and AA.
    ///
    /// # Panics
    /// On a serious or critical violation, naming the elements.
    pub fn accessible(&self) {
        // Cargo runs tests in the package's folder.
        let axe = Path::new("ui/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(axe).expect("axe-core is installed: npm ci in ui/");
        let judge = "const done = arguments[arguments.length - 1]; \
            window.axe.run(document, { resultTypes: ['violations'] }).then( \
              ({ violations }) => done(violations \
                .filter(({ impact }) => impact === 'serious' || impact === 'critical') \
                .map(({ id, help, nodes }) => `${id}: ${help}\\n  ${nodes.map(({ html }) => html).join('\\n  ')}`)), \
              (error) => done([`axe-core failed: ${error}`]))";
        self.run(&format!("if (!window.axe) {{ {axe} }}"), &json!([]));
        let found = self.0.run_async(judge, &json!([]));
        let found: Vec<_> = found.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
        assert!(found.is_empty(), "people who can't see or use a mouse are shut out:\n{}", found.join("\n"));
    }

    fn find(&self, candidates: &str, name: &str) -> Element {
        self.wait(&format!("{name:?} ({candidates})"), || self.0.element(FINDING, &json!([candidates, name])))
    }

    fn wait<T>(&self, what: &str, ask: impl FnMut() -> Option<T>) -> T {
        patiently(ask).unwrap_or_else(|| {
            let walk = std::thread::current().name().unwrap_or("walk").replace("::", "-");
            self.screenshot(&format!("failed-{walk}"));
            panic!("waited in vain for {what} on the page, which reads:\n{}", self.text())
        })
    }
}

//! The few WebDriver requests that the walks need (<https://www.w3.org/TR/webdriver2/>).

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use serde_json::{Value, json};
use ureq::Agent;

use crate::stage::patiently;

/// The longest single request: opening the program. Measured: 3 s on two cores.
const PATIENCE: Duration = Duration::from_secs(60);

/// The key under which the protocol hands an element over.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A session with one opened window.
pub struct Driver {
    agent: Agent,
    session: String,
    /// The program, and the home folder it was given: together they name its process.
    program: PathBuf,
    home: PathBuf,
}

/// Something on the page.
pub struct Element(Value);

impl Driver {
    /// Opens the program through the driver that listens on `port`.
    pub fn open(port: u16, program: &str, args: &[&str], home: &Path) -> Self {
        let (agent, server) = (agent(), format!("http://127.0.0.1:{port}"));
        let wish = json!({ "tauri:options": { "application": program, "args": args } });
        let answer =
            send(&agent, &format!("{server}/session"), &json!({ "capabilities": { "alwaysMatch": wish } }));
        let id = answer["sessionId"].as_str().expect("a session has an id");
        Self {
            session: format!("{server}/session/{id}"),
            agent,
            program: program.into(),
            home: home.to_owned(),
        }
    }

    /// True once a driver listens on `port`.
    pub fn listens(port: u16) -> bool {
        agent().get(format!("http://127.0.0.1:{port}/status")).call().is_ok()
    }

    /// Runs a script in the page. `arguments` holds `args`; an [`Element`] goes in as [`Element::value`].
    pub fn run(&self, script: &str, args: &Value) -> Value {
        self.post("execute/sync", &json!({ "script": script, "args": args }))
    }

    /// Like [`Self::run`]; nothing where the script could not run to its end, as when the page is just being replaced.
    pub fn try_run(&self, script: &str, args: &Value) -> Option<Value> {
        let url = format!("{}/execute/sync", self.session);
        ask(&self.agent, &url, &json!({ "script": script, "args": args })).ok()
    }

    /// Runs a script that calls its last argument with the result.
    pub fn run_async(&self, script: &str, args: &Value) -> Value {
        self.post("execute/async", &json!({ "script": script, "args": args }))
    }

    /// Like [`Self::try_run`], for a script that returns an element or null.
    pub fn element(&self, script: &str, args: &Value) -> Option<Element> {
        let found = self.try_run(script, args)?;
        found.get(ELEMENT).is_some().then_some(Element(found))
    }

    /// Presses the element where a mouse would; the driver refuses what is covered or out of reach.
    pub fn click(&self, element: &Element) {
        self.post(&format!("element/{}/click", element.id()), &json!({}));
    }

    /// Like [`Self::click`], for what ends the program, which may be gone before the driver can answer.
    pub fn last_click(&self, element: &Element) {
        let url = format!("{}/element/{}/click", self.session, element.id());
        let _gone = self.agent.post(&url).send_json(json!({}));
    }

    /// Empties a text field.
    pub fn clear(&self, element: &Element) {
        self.post(&format!("element/{}/clear", element.id()), &json!({}));
    }

    /// Types into the element; for a file field the text is the file's path.
    pub fn write(&self, element: &Element, text: &str) {
        self.post(&format!("element/{}/value", element.id()), &json!({ "text": text }));
    }

    /// Presses and lets go of keys on the keyboard. A `held` key stays down meanwhile.
    pub fn keys(&self, held: Option<char>, keys: &[char]) {
        let down = |key: &char| json!({ "type": "keyDown", "value": key.to_string() });
        let up = |key: &char| json!({ "type": "keyUp", "value": key.to_string() });
        let mut actions: Vec<_> = held.iter().map(down).collect();
        actions.extend(keys.iter().flat_map(|key| [down(key), up(key)]));
        actions.extend(held.iter().map(up));
        self.post(
            "actions",
            &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] }),
        );
    }

    /// A picture of the page: PNG, in Base64.
    pub fn picture(&self) -> String {
        let url = format!("{}/screenshot", self.session);
        let mut answer = self.agent.get(&url).call().expect("the driver answers");
        let body: Value = answer.body_mut().read_json().expect("the driver answers in JSON");
        body["value"].as_str().expect("a picture").to_owned()
    }

    fn post(&self, path: &str, body: &Value) -> Value {
        send(&self.agent, &format!("{}/{path}", self.session), body)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // When the program has gone already, the stage ends the driver anyway.
        let _closed = self.agent.delete(&self.session).call();
        // The driver answers before the program has ended, and until then the program has the vault.
        let _gone = patiently(|| (!runs(&self.program, &self.home)).then_some(()));
    }
}

/// Whether the program runs with this home folder.
fn runs(program: &Path, home: &Path) -> bool {
    let wanted = format!("HOME={}", home.display()).into_bytes();
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    processes.map(|process| process.path()).any(|process| {
        fs::read_link(process.join("exe")).is_ok_and(|exe| exe == program)
            && fs::read(process.join("environ"))
                .is_ok_and(|env| env.split(|byte| *byte == 0).any(|one| one == wanted))
    })
}

impl Element {
    /// The element as a script's argument.
    pub const fn value(&self) -> &Value {
        &self.0
    }

    fn id(&self) -> &str {
        self.0[ELEMENT].as_str().expect("an element has an id")
    }
}

fn agent() -> Agent {
    Agent::config_builder().http_status_as_error(false).timeout_global(Some(PATIENCE)).build().into()
}

fn send(agent: &Agent, url: &str, body: &Value) -> Value {
    ask(agent, url, body).unwrap_or_else(|refused| panic!("{refused}"))
}

/// What the driver answers, or why it refuses.
fn ask(agent: &Agent, url: &str, body: &Value) -> Result<Value, String> {
    let mut answer = agent.post(url).send_json(body).expect("the driver answers");
    let mut body: Value = answer.body_mut().read_json().expect("the driver answers in JSON");
    let value = body["value"].take();
    if answer.status().is_success() {
        Ok(value)
    } else {
        Err(format!("{}: {}", value["error"], value["message"]))
    }
}

//! The program without a window manager: real API and files, a computer whose clock and keyring are ours.

use std::{
    collections::BTreeMap,
    num::NonZeroUsize,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

use api::{Api, ApiError, Log, Notification, NotificationOutcome, Notifier, Ports};
use directory::{Timestamp, lockout};
use keyholder_desktop_lib::{assemble, context};
use keys::KdfParams;
use serde_json::{Value, json};
use tauri::{
    App, Manager, WebviewWindow,
    ipc::{CallbackFn, InvokeBody, InvokeResponseBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder},
    webview::InvokeRequest,
};
use vault::{Device, Holder, KeyringError, OsKeyring};
use zeroize::Zeroizing;

/// Noon on 1 June 2026.
const START: i64 = 1_780_315_200_000;

/// Where the pages come from.
pub const PAGES: &str = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };

/// The running program and everything it ever answered.
pub struct Program {
    pub app: App<MockRuntime>,
    pub window: WebviewWindow<MockRuntime>,
    pub clock: Arc<Clock>,
    pub keyring: Arc<Keyring>,
    pub bell: Arc<Bell>,
    pub home: tempfile::TempDir,
    said: Mutex<Vec<(String, String)>>,
}

impl Program {
    /// Starts it on an empty computer.
    pub fn start() -> Self {
        Self::start_with(|ports| Ok(Api::new(ports)))
    }

    /// Starts it with an API that is set up in some way.
    pub fn start_with(set_up: impl FnOnce(Ports) -> Result<Api, ApiError> + Send + 'static) -> Self {
        let home = tempfile::tempdir().expect("a temporary folder");
        let (clock, keyring, bell) = (Arc::<Clock>::default(), Arc::<Keyring>::default(), Arc::default());
        let ports = ports(home.path(), &clock, &keyring, &bell);
        let mut app =
            assemble(mock_builder(), move || set_up(ports)).build(context()).expect("the program starts");
        #[expect(deprecated, reason = "called once: it is what runs the set-up on the mock runtime")]
        app.run_iteration(|_, _| {});
        let window = app.get_webview_window("main").expect("the one window");
        Self { app, window, clock, keyring, bell, home, said: Mutex::default() }
    }

    /// Makes a call as a page of the window does.
    pub fn call(&self, command: &str, args: Value) -> Result<Value, Value> {
        let answer = self.call_from(&self.window, PAGES, command, args);
        let said = answer.as_ref().map_or_else(Value::to_string, Value::to_string);
        self.said.lock().expect("no test thread stopped").push((command.to_owned(), said));
        answer
    }

    /// Makes a call from some window and page.
    pub fn call_from(
        &self,
        window: &WebviewWindow<MockRuntime>,
        page: &str,
        command: &str,
        args: Value,
    ) -> Result<Value, Value> {
        ask(window, page, command, args)
    }

    /// A call that must succeed.
    pub fn ok(&self, command: &str, args: Value) -> Value {
        self.call(command, args).unwrap_or_else(|trouble| panic!("{command}: {trouble}"))
    }

    /// A call that must come to nothing.
    pub fn trouble(&self, command: &str, args: Value) -> Value {
        match self.call(command, args) {
            Err(trouble) => trouble,
            Ok(answer) => panic!("{command} must be refused and answers {answer}"),
        }
    }

    /// Every answer so far, refusals too, with its command.
    pub fn said(&self) -> Vec<(String, String)> {
        self.said.lock().expect("no test thread stopped").clone()
    }

    /// A folder inside the computer's home.
    pub fn place(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// What a phone shows for this secret, in a minute that no code was used in.
    pub fn code(&self, secret: &str) -> String {
        self.clock.pass(60);
        let secret: String = secret.split_whitespace().collect();
        let secret = totp_rs::Secret::try_from_base32(secret).expect("base 32");
        let phone = totp_rs::Builder::new().with_secret(secret).with_account_name("phone").build();
        let seconds = u64::try_from(self.clock.wall() / 1000).expect("after 1970");
        phone.expect("an authenticator").generate(seconds).to_string()
    }

    /// Makes "Harbour Lane Studio" and leaves its first owner signed in.
    pub fn with_vault() -> (Self, Owner) {
        let program = Self::start();
        let vault = json!({
            "folder": program.home.path(), "business": "Harbour Lane Studio", "name": "Ingrid Solberg",
            "username": "ingrid", "notify": "ingrid@harbour.example", "password": OWNER_PASSWORD,
        });
        let standing = program.ok("make_vault", json!({ "vault": vault }));
        assert_eq!(standing["at"], "first_sign_in", "nothing is written before an authenticator is set up");
        let (secret, personal_code) = program.finish_first_sign_in(None, "Hugin and Munin");
        (program, Owner { secret, personal_code })
    }

    /// Sets up authenticator, password and question; gives the authenticator's secret and the personal code.
    pub fn finish_first_sign_in(&self, password: Option<&str>, answer: &str) -> (String, String) {
        let secret = text(&self.ok("new_authenticator", json!({}))["secret"]);
        let answers = json!({
            "password": password, "code": self.code(&secret), "question": "What were the ravens called?",
            "answer": answer,
        });
        let code = joined(&self.ok("finish_first_sign_in", json!({ "answers": answers }))["groups"]);
        (secret, code)
    }

    /// Signs in with a password and an authenticator's secret.
    pub fn sign_in(&self, username: &str, password: &str, secret: &str) -> Result<Value, Value> {
        let code = if secret.is_empty() { String::new() } else { self.code(secret) };
        self.call(
            "sign_in",
            json!({ "username": username, "password": password, "code": code, "vaultSecret": null }),
        )
    }
}

/// Makes a call from some window and page, and waits for the answer.
pub fn ask(
    window: &WebviewWindow<MockRuntime>,
    page: &str,
    command: &str,
    args: Value,
) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: page.parse().expect("an address"),
        body: InvokeBody::Json(args),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request).map(|body| match body {
        InvokeResponseBody::Json(text) => serde_json::from_str(&text).expect("JSON"),
        InvokeResponseBody::Raw(_) => panic!("{command} answers bytes, which no command does"),
    })
}

pub const OWNER_PASSWORD: &str = "seven lanterns over cold harbour";

/// The first owner's secrets.
pub struct Owner {
    pub secret: String,
    pub personal_code: String,
}

/// A JSON text.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("a text, not {value}")).to_owned()
}

/// A code's groups as they are typed.
pub fn joined(groups: &Value) -> String {
    groups.as_array().expect("groups").iter().map(text).collect::<Vec<_>>().join("-")
}

fn ports(home: &Path, clock: &Arc<Clock>, keyring: &Arc<Keyring>, bell: &Arc<Bell>) -> Ports {
    let device = Device {
        computer: directory::Computer { id: "7".repeat(32), name: "FRONT-DESK".to_owned() },
        data: home.join("data"),
        set_aside: Default::default(),
        keyring: Arc::clone(keyring) as Arc<dyn OsKeyring>,
        rng: platform::random(),
        kdf: KdfParams::FLOOR,
        ram_kib: 4 * 1024 * 1024,
        program: Holder("a test".to_owned()),
    };
    Ports {
        device,
        clock: Arc::clone(clock) as Arc<dyn api::Clock>,
        notifier: Arc::clone(bell) as Arc<dyn Notifier>,
        fonts: Arc::new(platform::SystemFonts::installed()),
        log: Arc::new(Loud),
        version: "0.0.0".to_owned(),
        threads: NonZeroUsize::MIN,
    }
}

/// Seconds since [`START`], and how often it was asked for the time zone: every call that reads does, once it has the
/// API to itself.
#[derive(Default)]
pub struct Clock {
    seconds: Mutex<i64>,
    readings: AtomicUsize,
}

impl Clock {
    pub fn pass(&self, seconds: i64) {
        *self.seconds.lock().expect("no test thread stopped") += seconds;
    }

    pub fn readings(&self) -> usize {
        self.readings.load(Ordering::Relaxed)
    }

    fn wall(&self) -> i64 {
        START + *self.seconds.lock().expect("no test thread stopped") * 1000
    }
}

impl api::Clock for Clock {
    fn now(&self) -> lockout::Clock {
        let wall = self.wall();
        lockout::Clock { wall: Timestamp(wall), monotonic_ms: wall - START, boot: "boot".to_owned() }
    }

    fn zone(&self) -> jiff::tz::TimeZone {
        self.readings.fetch_add(1, Ordering::Relaxed);
        jiff::tz::TimeZone::UTC
    }

    /// Nobody but the test makes time pass.
    fn wait(&self, _ms: u64) {}
}

/// A keyring that works.
#[derive(Default)]
pub struct Keyring(Mutex<BTreeMap<String, String>>);

impl Keyring {
    /// The vault secrets it holds.
    pub fn vault_secrets(&self) -> Vec<String> {
        let kept = self.0.lock().expect("no test thread stopped");
        kept.iter().filter(|(name, _)| name.starts_with("vault-secret")).map(|(_, it)| it.clone()).collect()
    }
}

impl OsKeyring for Keyring {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<String>>, KeyringError> {
        Ok(self.0.lock().expect("no test thread stopped").get(name).cloned().map(Zeroizing::new))
    }

    fn set(&self, name: &str, secret: &str) -> Result<(), KeyringError> {
        self.0.lock().expect("no test thread stopped").insert(name.to_owned(), secret.to_owned());
        Ok(())
    }
}

/// A computer that shows no notifications, or stops when it is asked to.
#[derive(Default)]
pub struct Bell {
    broken: AtomicBool,
}

impl Bell {
    /// From here on a notification is a panic.
    pub fn break_it(&self) {
        self.broken.store(true, Ordering::Relaxed);
    }
}

impl Notifier for Bell {
    fn tell(&self, _: Notification) -> NotificationOutcome {
        assert!(!self.broken.load(Ordering::Relaxed), "the bell is broken");
        NotificationOutcome::NothingShowsThem
    }
}

/// Nothing unexpected may happen in a test.
struct Loud;

impl Log for Loud {
    fn unexpected(&self, reference: &str, cause: &(dyn std::error::Error + 'static)) {
        panic!("{reference}: {cause:?}");
    }
}

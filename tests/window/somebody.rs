//! Somebody in front of the window: what they know and carry, and the steps that most walks begin with.

use std::{fs, path::PathBuf};

use crate::{phone::Phone, stage::Stage, window::Window};

/// The business of the walks.
pub const BUSINESS: &str = "Harbour Lane Studio";
/// What everybody asks themselves.
pub const QUESTION: &str = "What was my first boat called?";
/// And answers.
pub const ANSWER: &str = "Gannet";

/// Somebody who has a sign-in, or gets one.
pub struct Somebody {
    pub name: &'static str,
    pub username: &'static str,
    pub password: &'static str,
    phone: Option<Phone>,
}

impl Somebody {
    /// The owner who makes the vault.
    pub fn ingrid() -> Self {
        Self::new("Ingrid Solberg", "ingrid", "tugboat velvet orchard nine")
    }

    /// A colleague.
    pub fn colin() -> Self {
        Self::new("Colin Frost", "colin.frost", "lantern gravel mitten eleven")
    }

    /// Who takes over.
    pub fn mara() -> Self {
        Self::new("Mara Lind", "mara.lind", "saddle cobalt thimble forty")
    }

    /// Somebody who begins with a password and without an authenticator.
    pub const fn new(name: &'static str, username: &'static str, password: &'static str) -> Self {
        Self { name, username, password, phone: None }
    }

    /// Somebody of the sample office, with an authenticator.
    pub fn with_phone(mut self, secret: &str) -> Self {
        self.phone = Some(Phone::with(secret));
        self
    }

    /// The same with another password.
    pub fn with_password(mut self, password: &'static str) -> Self {
        self.password = password;
        self
    }

    /// Where messages go.
    pub fn address(&self) -> String {
        format!("{}@harbourlane.example", self.username)
    }

    /// The next code on the phone.
    pub fn code(&self) -> String {
        self.phone.as_ref().expect("an authenticator was set up").code()
    }

    /// Makes a vault in the home folder's `Documents` and becomes its owner. Ends at home.
    pub fn make_vault(&mut self, stage: &Stage, window: &Window) -> PathBuf {
        let folder = documents(stage);
        window.press("Make a new vault");
        self.describe_vault(window, &folder.to_string_lossy());
        window.press("Make the vault");
        self.set_question(window);
        self.set_up_phone(window);
        self.write_down_code(window);
        window.see("At a glance");
        folder.join(format!("{BUSINESS}.keyholder"))
    }

    /// Fills in the form for a new vault.
    pub fn describe_vault(&self, window: &Window, folder: &str) {
        window.fill("Name of the business", BUSINESS);
        window.fill("Where to keep it", folder);
        window.fill("Your name", self.name);
        window.fill("Username", self.username);
        window.fill("Your e-mail address", &self.address());
        window.fill("Password", self.password);
        window.fill("Password again", self.password);
    }

    /// Replaces the temporary password.
    pub fn choose_password(&self, window: &Window) {
        window.see("Choose your password");
        window.fill("New password", self.password);
        window.fill("New password again", self.password);
        window.press("Go on");
    }

    /// Sets the identity question.
    pub fn set_question(&self, window: &Window) {
        window.see("Set a question that only you can answer");
        window.fill("Question", QUESTION);
        window.fill("Answer", ANSWER);
        window.press("Go on");
    }

    /// Types the key on the page into the phone, and the phone's code into the page.
    pub fn set_up_phone(&mut self, window: &Window) {
        self.take_phone(window);
        window.fill("Code", &self.code());
        window.press("Go on");
    }

    /// Types the key on the page into the phone.
    pub fn take_phone(&mut self, window: &Window) {
        window.see("Set up your authenticator");
        self.phone = Some(Phone::with(&window.secret("Authenticator key")));
    }

    /// Writes down the personal recovery code, and shows that it was.
    pub fn write_down_code(&self, window: &Window) -> String {
        window.see("Write down your personal code");
        let code = window.secret("Your personal code");
        let last = code.rsplit(' ').next().expect("the code has groups");
        window.fill("Type the last group of your code", last);
        window.press("I have written it down");
        code
    }

    /// Adds somebody with a sign-in, from wherever the window is. Gives the temporary password.
    pub fn add(&self, window: &Window, other: &Self, role: &str) -> String {
        window.goto("People");
        window.press("Add a user");
        window.fill("Name", other.name);
        window.fill("E-mail address", &other.address());
        window.tick("Give them a sign-in to this vault");
        window.tick(role);
        window.press("Add a person");
        window.see(&format!("{} is added", other.name));
        let password = window.secret("Temporary password");
        window.press("I have passed it on");
        password
    }

    /// Signs in for the first time and completes the sign-in. Ends at home.
    pub fn begin(&mut self, window: &Window, temporary: &str) {
        window.fill("Username", self.username);
        window.fill("Password", temporary);
        window.press("Open the vault");
        self.choose_password(window);
        self.set_question(window);
        self.set_up_phone(window);
        self.write_down_code(window);
        window.see("At a glance");
    }

    /// Signs in. Ends at home.
    pub fn sign_in(&self, window: &Window) {
        self.try_to_sign_in(window);
        window.see("At a glance");
    }

    /// Types everything right and presses the button.
    pub fn try_to_sign_in(&self, window: &Window) {
        window.fill("Username", self.username);
        window.fill("Password", self.password);
        window.fill("Code from your authenticator", &self.code());
        window.press("Open the vault");
    }
}

/// A folder for vaults and files, made when it isn't there.
pub fn documents(stage: &Stage) -> PathBuf {
    let folder = stage.home().join("Documents");
    fs::create_dir_all(&folder).expect("a folder in the home folder");
    folder
}

/// Locks the vault from wherever the window is.
pub fn lock(window: &Window) {
    window.goto("Lock");
    window.see("This vault is locked.");
}

//! Every work that writes, and how one sees afterwards that it was done.

use serde_json::{Value, json};

use crate::office::{Office, PASSWORD, add, chosen, first_sign_in, in_vault, init, words};

/// A password that the owner changes to.
pub const NEXT_PASSWORD: &str = "eleven quiet barges at dawn";

/// What a vault shows once a work is done.
#[derive(Debug, Clone, PartialEq)]
pub enum Shows {
    /// Nothing that the checks look at.
    Nothing,
    /// A user of this username.
    User(&'static str),
    /// A user in this state.
    State(&'static str, &'static str),
    /// A user with this role.
    Role(&'static str, &'static str),
    /// So many kits of an owner.
    Kits(&'static str, usize),
    /// The kit of this number is checked.
    Checked(u64),
    /// A rule.
    Rule(&'static str, Value),
    /// An account of this name.
    Account(&'static str),
    /// The owner's password is the next one.
    Password,
    /// A backup, which opens.
    Backup(&'static str),
}

/// A line of a sitting.
pub struct Line {
    pub name: &'static str,
    /// What is typed beforehand, while the disk is sound.
    pub before: &'static str,
    pub typed: fn(&Office, &Value) -> Value,
    pub shows: Shows,
}

macro_rules! line {
    ($name:literal, $words:expr, $shows:expr) => {
        Line { name: $name, before: "", typed: |_, _| json!({ "args": $words }), shows: $shows }
    };
}

/// Works of a sitting.
pub fn lines() -> Vec<Line> {
    vec![
        line!("add-user", add("gwen", ""), Shows::User("gwen")),
        line!("add-user-with-sign-in", add("gwen", "support"), Shows::User("gwen")),
        line!("disable", words("users disable bo --reason left"), Shows::State("bo", "disabled")),
        line!(
            "disable-without-sign-in",
            words("users disable hal --reason left"),
            Shows::State("hal", "disabled")
        ),
        line!("disable-owner", words("users disable oskar --reason left"), Shows::State("oskar", "disabled")),
        line!("enable", words("users enable ivo --reason back"), Shows::State("ivo", "active")),
        line!(
            "remove-everywhere",
            words("users remove-everywhere bo --reason left"),
            Shows::State("bo", "disabled")
        ),
        line!("demote", words("users grant bo --role auditor"), Shows::Role("bo", "auditor")),
        line!("promote", words("users grant ed --role administrator"), Shows::Role("ed", "administrator")),
        line!("give-sign-in", words("users grant hal --role billing"), Shows::Role("hal", "billing")),
        line!("reset", words("users reset ed"), Shows::State("ed", "not_yet_signed_in")),
        line!("make-kit", words("kits make --for ingrid --out work.pdf"), Shows::Kits("ingrid", 2)),
        line!("make-first-kit", words("kits make --for oskar --out work.pdf"), Shows::Kits("oskar", 1)),
        Line {
            name: "replace-kit",
            before: "kits make --for ingrid --out work.pdf",
            typed: |_, made| json!({ "args": ["kits", "check"], "secrets": { "recovery_code": made["recovery_code"] } }),
            shows: Shows::Checked(2),
        },
        Line {
            name: "change-password",
            before: "",
            typed: |office, _| {
                json!({ "args": ["change-password"], "secrets": {
                    "password": PASSWORD,
                    "code": office.code(office.person("ingrid"), 0),
                    "new_password": NEXT_PASSWORD,
                } })
            },
            shows: Shows::Password,
        },
        line!("settings", words("settings change --lock-after 7"), Shows::Rule("lock_after", json!(7))),
        line!(
            "open-account",
            words("accounts open Blog --service cloudflare --with gus"),
            Shows::Account("Blog")
        ),
        line!("leaver-run", words("leaver start gus --reason moves"), Shows::Nothing),
        line!("import", words("import staff.csv"), Shows::User("jon")),
        line!("backup", words("backup work.keyholder-backup"), Shows::Backup("work.keyholder-backup")),
        line!("forget", words("strike person ivo --now --yes"), Shows::User("former-person-10")),
        line!("verify", words("journal verify"), Shows::Nothing),
        line!("audit", words("audit --out audit.csv"), Shows::Nothing),
        line!("export-journal", words("journal export journal.csv"), Shows::Nothing),
    ]
}

/// What somebody does after `work` in the same sitting. Nobody whom a work is about comes here again.
pub fn goings_on(work: &str) -> Vec<Line> {
    // Replacing a kit begins with another one, which is there already.
    let kits = if work == "replace-kit" { 3 } else { 2 };
    vec![
        line!("sign-out", Vec::<String>::new(), Shows::Nothing),
        line!("disable", words("users disable cy --reason left"), Shows::State("cy", "disabled")),
        line!("make-kit", words("kits make --for ingrid --out next.pdf"), Shows::Kits("ingrid", kits)),
        line!("give-sign-in", words("users grant gus --role support"), Shows::Role("gus", "support")),
        line!("add-user", add("hana", ""), Shows::User("hana")),
        line!("reset", words("users reset di"), Shows::State("di", "not_yet_signed_in")),
        line!("backup", words("backup next.keyholder-backup"), Shows::Backup("next.keyholder-backup")),
    ]
}

/// A work that is a program of its own, sign-in included.
pub struct Program {
    pub name: &'static str,
    pub typed: fn(&Office) -> (Vec<String>, Option<Value>),
    pub gives: Gives,
    /// How often it is tried while the disk fails.
    pub times: usize,
}

/// What a program's work gives when it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    /// Nothing new.
    Nothing,
    /// A vault, where there was none.
    Vault,
    /// A sign-in of Fay's own.
    SignIn,
    /// A successor.
    Successor,
    /// A vault made of a backup.
    Restored,
}

/// What takes the vault over.
pub fn recover(office: &Office, kit: &str, page: &str) -> (Vec<String>, Option<Value>) {
    let line = "recover --successor-username una --successor-name Una --notify una@harbourlane.example --kit";
    let mut secrets = chosen("a ladder and two plums");
    secrets["recovery_code"] = kit.into();
    secrets["vault_secret"] = office.known.vault_secret.clone().into();
    (in_vault(&format!("{line} {page}")), Some(secrets))
}

/// Works that are programs of their own.
pub fn programs() -> Vec<Program> {
    let check = |office: &Office| (in_vault("sign-in-check"), Some(office.sign_in(office.person("ingrid"))));
    vec![
        Program {
            name: "first-sign-in",
            typed: |office| {
                let typed = first_sign_in(office, "fay", &office.known.temporary);
                (in_vault("first-sign-in"), Some(typed))
            },
            gives: Gives::SignIn,
            times: 1,
        },
        Program {
            name: "recover",
            typed: |office| recover(office, &office.known.kit, "taken.pdf"),
            gives: Gives::Successor,
            times: 1,
        },
        Program {
            name: "init",
            typed: |_| {
                let (words, secrets) = init();
                (words, Some(secrets))
            },
            gives: Gives::Vault,
            times: 1,
        },
        Program {
            name: "restore",
            typed: |_| (words("restore before.keyholder-backup --into again.keyholder"), None),
            gives: Gives::Restored,
            times: 1,
        },
        Program { name: "sign-in", typed: check, gives: Gives::Nothing, times: 1 },
        // A fault is no wrong try: whoever types the right password six times isn't locked out by a broken disk.
        Program { name: "sign-in-six-times", typed: check, gives: Gives::Nothing, times: 6 },
    ]
}

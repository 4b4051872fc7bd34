//! What a vault must be like once its disk is sound again.

use serde_json::{Value, json};

use crate::office::{Office, Person, words};
use crate::sitting::Told;
use crate::works::{NEXT_PASSWORD, Shows, recover};

/// What is wrong with a vault, or with what was told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wrong {
    /// Nobody signs in any more.
    Unopenable,
    /// No kit opens it.
    NoKit,
    /// Verifying finds something.
    NotGood,
    /// Told as done, and not there.
    Lost,
    /// Told as not done, and there.
    DoneAllTheSame,
    /// A backup that was told as done opens nothing.
    BadBackup,
    /// Told as not done, and can't be done any more.
    Stuck,
    /// The program ended without an answer, or never did.
    Crashed,
    /// A part of a file that nobody asked for lies about.
    Left,
}

/// Each thing that is wrong, and what was seen.
pub type Wrongs = Vec<(Wrong, String)>;

/// Who signs in, and what was told until now.
pub struct After<'a> {
    pub who: Person,
    pub told: &'a [(Shows, Told)],
    /// Codes of kits, the one that must open first.
    pub kits: Vec<String>,
}

/// Looks at everything.
pub fn look(office: &mut Office, after: After<'_>) -> Wrongs {
    let mut wrongs = Wrongs::new();
    // Before anybody signs in, which would put right what can be put right.
    wrongs.extend(kit(office, &after.kits, after.told));
    backups(office, &after, &mut wrongs);
    let mut who = after.who;
    let changed = |who: &Person| Person { password: NEXT_PASSWORD.into(), ..who.clone() };
    let mut password_changed = tells(after.told, &Shows::Password).is_some_and(is_done);
    if password_changed {
        who = changed(&who);
    }
    let mut sitting = office.sitting(&who);
    let mut opened = sitting.is_open();
    if opened.is_err() && !password_changed && tells(after.told, &Shows::Password).is_some() {
        password_changed = true;
        drop(sitting);
        who = changed(&who);
        sitting = office.sitting(&who);
        opened = sitting.is_open();
    }
    if let Err(said) = opened {
        wrongs.push((Wrong::Unopenable, format!("{} can't sign in: {said:?}", who.username)));
        return wrongs;
    }
    let mut page = |line: &str| sitting.done(&json!({ "args": words(line) }));
    let pages = Pages {
        users: page("users")["users"].take(),
        kits: page("kits")["owners"].take(),
        rules: page("settings"),
        accounts: page("accounts"),
        password_changed,
    };
    if let Err(found) = sitting.is_good() {
        wrongs.push((Wrong::NotGood, found));
    }
    sitting.end();
    for (shows, told) in after.told {
        let there = if let Shows::Backup(file) = shows { office.has(file) } else { pages.show(shows) };
        if *shows == Shows::Nothing {
            continue;
        }
        match told {
            Told::Done(_) | Told::Unfinished(_) if !there => {
                wrongs.push((Wrong::Lost, format!("{shows:?}: {told:?}")));
            }
            // What can't be taken away again is whole: `backups` opened it.
            Told::Failed(_) if matches!(shows, Shows::Backup(_)) => {}
            // Tried again, it may well be there.
            Told::Failed(_) if after.told.iter().any(|(other, told)| other == shows && is_done(told)) => {}
            Told::Failed(said) if there => {
                wrongs.push((Wrong::DoneAllTheSame, format!("{shows:?}: {said}")));
            }
            Told::Done(_)
            | Told::Unfinished(_)
            | Told::Failed(_)
            | Told::Ended(_)
            | Told::Unsure
            | Told::Hung => {}
        }
    }
    wrongs
}

/// Whether a work was told as done.
pub fn is_done(told: &Told) -> bool {
    match told {
        Told::Done(_) | Told::Unfinished(_) => true,
        Told::Failed(_) | Told::Ended(_) | Told::Unsure | Told::Hung => false,
    }
}

fn tells<'a>(told: &'a [(Shows, Told)], what: &Shows) -> Option<&'a Told> {
    told.iter().find(|(shows, _)| shows == what).map(|(_, told)| told)
}

/// Takes a copy over with the kit that must open.
fn kit(office: &Office, codes: &[String], told: &[(Shows, Told)]) -> Option<(Wrong, String)> {
    let opens = |code: &String| {
        let copy = office.copy();
        let (words, secrets) = recover(&copy, code, "look.pdf");
        let ran = copy.run(&words, secrets.as_ref());
        (ran.exit == Some(0)).then_some(()).ok_or_else(|| ran.said())
    };
    let (first, others) = codes.split_first()?;
    let said = opens(first).err()?;
    // Where nobody could tell which of two kits is good, either is.
    let unsure = told.iter().any(|(_, told)| matches!(told, Told::Unsure | Told::Ended(_)));
    if unsure && others.iter().any(|code| opens(code).is_ok()) {
        return None;
    }
    match others.iter().any(|code| opens(code).is_ok()) {
        true => Some((Wrong::DoneAllTheSame, format!("another kit opens than was told: {said}"))),
        false => Some((Wrong::NoKit, said)),
    }
}

/// Makes a vault of each backup that was told as done or lies there, on a computer that saw nothing newer, and opens it.
fn backups(office: &Office, after: &After<'_>, wrongs: &mut Wrongs) {
    for (shows, told) in after.told {
        let Shows::Backup(file) = shows else { continue };
        if !is_done(told) && !office.has(file) {
            continue;
        }
        let copy = office.copy();
        let restored = copy.run(&words(&format!("restore {file} --into looked.keyholder")), None);
        if restored.exit != Some(0) {
            wrongs.push((Wrong::BadBackup, restored.said()));
            continue;
        }
        // The password as it was when the backup was made, whichever that is.
        let opened = [&after.who.password, NEXT_PASSWORD].map(|password: &str| {
            let who = Person { password: password.into(), ..after.who.clone() };
            opens(&copy, "looked.keyholder", &who)
        });
        if let [Err(said), Err(_)] = opened {
            wrongs.push((Wrong::BadBackup, said));
        }
    }
}

/// Whether somebody signs in to a copy of the vault, and it is good.
pub fn opens(office: &Office, vault: &str, who: &Person) -> Result<(), String> {
    let mut sitting = office.sit(vault, &office.sign_in(who), &["--accept-older-copy"]);
    sitting.is_good()
}

/// What the vault shows.
struct Pages {
    users: Value,
    kits: Value,
    rules: Value,
    accounts: Value,
    password_changed: bool,
}

impl Pages {
    fn show(&self, shows: &Shows) -> bool {
        let user = |name: &str| {
            let users = self.users.as_array().into_iter().flatten();
            users.into_iter().find(|user| user["username"] == name).unwrap_or(&Value::Null)
        };
        let kits = |owner: &str| {
            let owners = self.kits.as_array().into_iter().flatten();
            let mut mine = owners.filter(|one| one["name"].as_str().unwrap().eq_ignore_ascii_case(owner));
            mine.next().map(|one| one["kits"].as_array().unwrap().clone()).unwrap_or_default()
        };
        match shows {
            Shows::Nothing | Shows::Backup(_) => false,
            Shows::User(name) => !user(name).is_null(),
            Shows::State(name, state) => user(name)["state"]["is"] == *state,
            Shows::Role(name, role) => user(name)["role"] == *role,
            Shows::Kits(owner, count) => kits(owner).len() >= *count,
            Shows::Checked(number) => {
                kits("ingrid").iter().any(|kit| kit["number"] == *number && kit["state"]["state"] == "good")
            }
            Shows::Rule(name, value) => self.rules[*name] == *value,
            Shows::Account(name) => self.accounts.to_string().contains(&format!("\"{name}\"")),
            Shows::Password => self.password_changed,
        }
    }
}

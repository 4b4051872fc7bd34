//! One try: a work on a disk of which one call fails, what somebody does next, and a look at what is left.

use serde_json::{Value, json};

use crate::disk::{Call, CommandError, Error, Lasts};
use crate::look::{After, Wrong, Wrongs, is_done, look, opens};
use crate::office::{Office, Person, password_of};
use crate::sitting::{Sitting, Told};
use crate::works::{Gives, Line, Program, Shows, goings_on, lines, programs};

/// A work of either sort.
pub enum Work {
    Line(Line),
    /// The end of a sitting in which a user was added.
    SignOut,
    Program(Program),
}

impl Work {
    pub fn all() -> Vec<Self> {
        let lines = lines().into_iter().map(Self::Line);
        lines.chain([Self::SignOut]).chain(programs().into_iter().map(Self::Program)).collect()
    }

    pub fn name(&self) -> &'static str {
        match self {
            Self::Line(line) => line.name,
            Self::SignOut => "sign-out",
            Self::Program(program) => program.name,
        }
    }

    /// What somebody may do next.
    pub fn goings_on(&self) -> Vec<&'static str> {
        match self {
            Self::Line(line) => goings_on(line.name).iter().map(|line| line.name).collect(),
            Self::SignOut => vec!["sign-out"],
            Self::Program(_) => vec!["nothing", "again"],
        }
    }
}

/// A work, what fails, and what is done next.
pub struct Try<'a> {
    pub work: &'a Work,
    pub fault: Option<CommandError>,
    pub on: &'static str,
    /// On a disk without files that have no name.
    pub named: bool,
}

/// The offices that tries begin with.
pub struct Bases {
    pub whole: Office,
    pub bare: Office,
}

/// How a try ended.
#[derive(Default)]
pub struct Outcome {
    /// Whether the call was made, so that it could fail.
    pub struck: bool,
    /// What was told of the work and of what came next.
    pub told: Vec<Told>,
    pub wrongs: Wrongs,
}

impl Try<'_> {
    /// The calls of the work, all of which go well.
    pub fn calls(&self, bases: &Bases) -> Vec<Call> {
        let mut office = self.begin(bases);
        office.disk.trace();
        let outcome = self.carry_out(&mut office);
        assert!(outcome.wrongs.is_empty(), "{} on a sound disk: {:?}", self.work.name(), outcome.wrongs);
        let calls = office.disk.calls();
        assert!(outcome.told.iter().all(|told| matches!(told, Told::Done(_))), "{:?}", outcome.told);
        calls
    }

    /// Does it.
    pub fn run(&self, bases: &Bases) -> Outcome {
        let mut office = self.begin(bases);
        self.carry_out(&mut office)
    }

    fn begin(&self, bases: &Bases) -> Office {
        let bare = matches!(self.work, Work::Program(Program { gives: Gives::Vault, .. }));
        let mut office = if bare { bases.bare.copy() } else { bases.whole.copy() };
        office.disk.named = self.named;
        office
    }

    fn carry_out(&self, office: &mut Office) -> Outcome {
        let mut outcome = match self.work {
            Work::Line(line) => self.sit(office, Some(line)),
            Work::SignOut => self.sit(office, None),
            Work::Program(program) => self.start(office, program),
        };
        let killed = self.killed();
        for told in &outcome.told {
            if matches!(told, Told::Hung) || matches!(told, Told::Ended(_) if !killed) {
                outcome.wrongs.push((Wrong::Crashed, format!("{told:?}")));
            }
        }
        outcome
    }

    /// Whether the program is killed instead of told.
    fn killed(&self) -> bool {
        self.fault.is_some_and(|fault| fault.error == Error::Killed)
    }

    fn sit(&self, office: &mut Office, line: Option<&Line>) -> Outcome {
        let ingrid = office.person("ingrid").clone();
        let mut told = Vec::new();
        let mut sitting = office.sitting(&ingrid);
        sitting.is_open().unwrap_or_else(|said| panic!("{said:?}"));
        let prepared = prepare(&mut sitting, line);
        office.disk.arm(self.fault);
        if let Some(line) = line {
            let typed = (line.typed)(office, &prepared);
            told.push((line.shows.clone(), sitting.say(&typed)));
            if self.fault.is_none_or(|fault| fault.lasts != Lasts::TheSitting) {
                // A fault of one call that wasn't made yet strikes nothing later.
                office.disk.heal();
            }
            if let Some(next) =
                goings_on(line.name).into_iter().find(|next| next.name == self.on && self.on != "sign-out")
            {
                told.push((next.shows.clone(), sitting.say(&(next.typed)(office, &Value::Null))));
            }
        }
        let ended = sitting.end();
        office.disk.heal();
        let struck = office.disk.failed() > 0;
        let kits = kits_after(&office.known.kit, &prepared, &told);
        let mut wrongs = if self.killed() { secrets_left(office) } else { Wrongs::new() };
        wrongs.extend(look(office, After { who: ingrid, told: &told, kits }));
        if ended.is_none_or(|exit| exit > 4) && !self.killed() {
            wrongs.push((Wrong::Crashed, format!("signing out: {ended:?}")));
        }
        Outcome { struck, told: told.into_iter().map(|(_, told)| told).collect(), wrongs }
    }

    fn start(&self, office: &mut Office, program: &Program) -> Outcome {
        let mut shown = Value::Null;
        let mut run = |office: &Office| {
            let (words, secrets) = (program.typed)(office);
            let ran = office.run(&words, secrets.as_ref());
            match ran.exit {
                Some(exit @ 0..=4) => {
                    let exit = u64::try_from(exit).unwrap();
                    Told::of(exit, &ran.answer, &ran.answer["error"])
                }
                other => {
                    shown = ran.answer;
                    Told::Ended(other)
                }
            }
        };
        office.disk.arm(self.fault);
        let mut told = Told::Hung;
        for _ in 0..program.times {
            told = run(office);
        }
        office.disk.heal();
        let struck = office.disk.failed() > 0;
        let mut all = vec![told.clone()];
        if let Told::Ended(_) = told
            && self.killed()
        {
            let mut wrongs = secrets_left(office);
            wrongs.extend(cut_off(office, program, &shown["shown_first"]));
            return Outcome { struck, told: all, wrongs };
        }
        let mut wrongs = Wrongs::new();
        if self.on == "again" && program.gives != Gives::Nothing && !gave(program.gives, &told) {
            told = run(office);
            all.push(told.clone());
            if !gave(program.gives, &told) {
                wrongs.push((Wrong::Stuck, format!("{told:?}")));
            }
        }
        wrongs.extend(left(office, program.gives, &told));
        Outcome { struck, told: all, wrongs }
    }
}

/// What is typed while the disk is sound. Before somebody signs out, a user is added.
pub fn prepare(sitting: &mut Sitting, line: Option<&Line>) -> Value {
    let adds = "users add --kind person --name w --username w --notify w@w.example";
    match line.map_or(adds, |line| line.before) {
        "" => Value::Null,
        before => sitting.done(&json!({ "args": crate::office::words(before) })),
    }
}

/// Codes of kits after what was told, the one that must open first.
pub fn kits_after(first: &str, prepared: &Value, told: &[(Shows, Told)]) -> Vec<String> {
    let mut kits = vec![first.to_owned()];
    kits.extend(prepared["recovery_code"].as_str().map(str::to_owned));
    for (shows, told) in told {
        let (Told::Done(result) | Told::Unfinished(result)) = told else { continue };
        if let Some(code) = result["recovery_code"].as_str()
            && *shows != Shows::Kits("oskar", 1)
        {
            kits.insert(0, code.to_owned());
        }
        if let Shows::Checked(_) = shows {
            kits.rotate_right(1);
        }
    }
    kits
}

/// Whether somebody has what a program's work gives. A sign-in whose authenticator was never shown is nobody's.
fn gave(gives: Gives, told: &Told) -> bool {
    let (Told::Done(answer) | Told::Unfinished(answer)) = told else { return false };
    match gives {
        Gives::Nothing | Gives::Restored => true,
        Gives::Vault | Gives::SignIn | Gives::Successor => answer["totp_secret"].is_string(),
    }
}

/// What a program's work left behind.
pub fn left(office: &mut Office, gives: Gives, told: &Told) -> Wrongs {
    let answer = match told {
        Told::Done(answer) | Told::Unfinished(answer) => answer.clone(),
        Told::Failed(_) | Told::Ended(_) | Told::Unsure | Told::Hung => Value::Null,
    };
    let text = |name: &str| answer[name].as_str().unwrap_or_default().to_owned();
    let person = |username: &str, password: &str| Person {
        username: username.into(),
        password: password.into(),
        totp_secret: text("totp_secret"),
    };
    let shown: Vec<String> =
        Some(text("recovery_code")).filter(|code| !code.is_empty()).into_iter().collect();
    let gave = gave(gives, told);
    if gives == Gives::Vault {
        if !gave {
            return Wrongs::new();
        }
        office.known.vault_secret = text("vault_secret");
        let who = person("ingrid", crate::office::PASSWORD);
        return look(office, After { who, told: &[], kits: shown });
    }
    let owner = office.person("ingrid").clone();
    // A kit whose use was told as done opens nothing more; that nobody was given anything is told by then.
    let used = gives == Gives::Successor && is_done(told);
    let kits = if used { Vec::new() } else { vec![office.known.kit.clone()] };
    match gives {
        Gives::Successor if gave => {
            let who = person("una", "a ladder and two plums");
            look(office, After { who, told: &[(Shows::User("una"), told.clone())], kits: shown })
        }
        Gives::Successor => {
            look(office, After { who: owner, told: &[(Shows::User("una"), told.clone())], kits })
        }
        Gives::SignIn => {
            let fay = person("fay", &password_of("fay"));
            let shows = [(Shows::State("fay", "active"), told.clone())];
            let mut wrongs = look(office, After { who: owner, told: &shows, kits });
            if gave && let Err(said) = office.sitting(&fay).is_open() {
                wrongs.push((Wrong::Lost, format!("fay can't sign in: {said:?}")));
            }
            wrongs
        }
        Gives::Restored => {
            let mut wrongs = Wrongs::new();
            if gave && let Err(said) = opens(office, "again.keyholder", &owner) {
                wrongs.push((Wrong::BadBackup, said));
            }
            wrongs
        }
        Gives::Nothing | Gives::Vault => look(office, After { who: owner, told: &[], kits }),
    }
}

/// What a program's work left behind that was killed after this was shown: what was begun can be done again, or whoever
/// read it signs in.
pub fn cut_off(office: &mut Office, program: &Program, shown: &Value) -> Wrongs {
    let text = |name: &str| shown[name].as_str().map(str::to_owned);
    let person = |username: &str, password: &str| {
        let (username, password) = (username.to_owned(), password.to_owned());
        text("totp_secret").map(|totp_secret| Person { username, password, totp_secret })
    };
    let ingrid = match program.gives {
        Gives::Vault => person("ingrid", crate::office::PASSWORD),
        Gives::Nothing | Gives::SignIn | Gives::Successor | Gives::Restored => {
            Some(office.person("ingrid").clone())
        }
    };
    let newcomer = match program.gives {
        Gives::Vault => {
            office.known.vault_secret = text("vault_secret").unwrap_or_default();
            ingrid.clone()
        }
        Gives::SignIn => person("fay", &password_of("fay")),
        Gives::Successor => person("una", "a ladder and two plums"),
        Gives::Nothing | Gives::Restored => None,
    };
    let signs_in = |office: &Office| match &newcomer {
        Some(newcomer) => office.sitting(newcomer).is_open().map_err(|told| format!("{told:?}")),
        None => Err("nothing was shown that signs anybody in".to_owned()),
    };
    let again = |office: &Office| {
        let (words, secrets) = (program.typed)(office);
        let ran = office.run(&words, secrets.as_ref());
        (ran.exit == Some(0)).then_some(()).ok_or_else(|| ran.said())
    };
    let outcome = match program.gives {
        Gives::Nothing => Ok(()),
        Gives::Restored => again(office).or_else(|said| {
            let opened = opens(office, "again.keyholder", office.person("ingrid"));
            opened.map_err(|neither| format!("{said}; {neither}"))
        }),
        Gives::Vault | Gives::SignIn | Gives::Successor => {
            // Each on a disk of its own: what one of them does is not what the other finds.
            let other = office.copy();
            signs_in(&other).or_else(|said| again(office).map_err(|neither| format!("{said}; {neither}")))
        }
    };
    let mut wrongs: Wrongs = outcome.err().map(|said| (Wrong::Stuck, said)).into_iter().collect();
    // A successor may come alone: whoever they took over from is somebody who can't come.
    if let (Gives::Nothing | Gives::SignIn, Some(ingrid)) = (program.gives, ingrid) {
        let kits = vec![office.known.kit.clone()];
        wrongs.extend(look(office, After { who: ingrid, told: &[], kits }));
    }
    wrongs
}

/// Whatever a killed program left of a page with a code on it, or of anything else outside the vault's own folder.
fn secrets_left(office: &Office) -> Wrongs {
    if office.disk.named {
        // Where files have names from the start, a kill leaves them, and the next start clears them.
        office.run(&crate::office::words("services"), None);
    }
    let parts = office.parts().into_iter().filter(|(_, length)| *length > 0);
    parts.map(|(name, length)| (Wrong::Left, format!("{length} bytes in {name}"))).collect()
}

/// All that may go wrong with a work: each call, each error that it may end with, how long it lasts, what comes next.
pub fn faults(work: &Work, calls: &[Call]) -> Vec<(CommandError, &'static str)> {
    let mut all = Vec::new();
    for (number, call) in (1..).zip(calls) {
        for error in crate::disk::ERRORS.into_iter().filter(|error: &Error| error.strikes(call)) {
            for lasts in crate::disk::LASTS {
                // A program's work and its end are one.
                if lasts == Lasts::TheWork && !matches!(work, Work::Line(_)) {
                    continue;
                }
                for on in work.goings_on() {
                    all.push((CommandError { call: number, error, lasts }, on));
                }
            }
        }
    }
    all
}

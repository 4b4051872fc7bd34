//! A disk that fails when a test says so: `shim.c` between the program and the C library.

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// What the system says of a call that fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Error {
    /// `ENOSPC`: the disk is full.
    Full,
    /// `EDQUOT`: this user may keep no more.
    Quota,
    /// `EIO`: the disk is broken.
    Broken,
    /// `EACCES`: this user may not.
    Denied,
    /// Half is written; where the disk goes on failing it is full then.
    Short,
    /// None: the program is killed before it makes the call.
    Killed,
}

pub const ERRORS: [Error; 5] = [Error::Full, Error::Quota, Error::Broken, Error::Denied, Error::Short];

impl Error {
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "ENOSPC",
            Self::Quota => "EDQUOT",
            Self::Broken => "EIO",
            Self::Denied => "EACCES",
            Self::Short => "short",
            Self::Killed => "killed",
        }
    }

    /// Linux's number; 0 has the shim write half, and a number that is no error's has it end the program.
    fn number(self) -> u32 {
        match self {
            Self::Full => 28,
            Self::Quota => 122,
            Self::Broken => 5,
            Self::Denied => 13,
            Self::Short => 0,
            Self::Killed => 9_999,
        }
    }

    /// The kinds of calls that end so on a real disk, by their letters in the trace.
    fn kinds(self) -> &'static str {
        match self {
            Self::Full | Self::Quota => "WSMN",
            Self::Broken | Self::Killed => "LRWSOMNU",
            Self::Denied => "OMNU",
            Self::Short => "W",
        }
    }

    /// Whether this call can end so.
    pub fn strikes(self, call: &Call) -> bool {
        let whole = self == Self::Short && call.name != "write";
        self.kinds().contains(call.kind) && !whole
    }
}

/// How long the disk fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasts {
    /// One call.
    Once,
    /// Until the work it struck has ended; what follows goes well.
    TheWork,
    /// Until the program has ended.
    TheSitting,
}

pub const LASTS: [Lasts; 3] = [Lasts::Once, Lasts::TheWork, Lasts::TheSitting];

impl Lasts {
    pub fn name(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::TheWork => "work",
            Self::TheSitting => "sitting",
        }
    }
}

/// Which call fails, how, and for how long.
#[derive(Debug, Clone, Copy)]
pub struct CommandError {
    /// From 1.
    pub call: u32,
    pub error: Error,
    pub lasts: Lasts,
}

/// A call that the shim saw.
#[derive(Debug, Clone)]
pub struct Call {
    pub kind: char,
    pub name: String,
    /// The file's name without its folder.
    pub file: String,
}

/// The disk below one folder.
pub struct Disk {
    page: PathBuf,
    trace: PathBuf,
    watched: PathBuf,
    /// It has no files without a name, as many have none.
    pub named: bool,
}

impl Disk {
    /// Watches `watched`; keeps its own files beside it.
    pub fn watching(watched: &Path) -> Self {
        let page = watched.with_extension("page");
        fs::write(&page, [0; 4096]).unwrap();
        Self { page, trace: watched.with_extension("trace"), watched: watched.to_owned(), named: false }
    }

    /// Has the program work on this disk, with its clock so many seconds ahead.
    pub fn under(&self, command: &mut Command, ahead: i64) {
        command
            .env("LD_PRELOAD", shim())
            .env("FAULTS_UNDER", &self.watched)
            .env("FAULTS_CONTROL", &self.page)
            .env("FAULTS_CLOCK", ahead.to_string());
        if self.named {
            command.env("FAULTS_NAMED", "1");
        }
        if self.recorded().exists() {
            command.env("FAULTS_RECORD", self.recorded());
        }
        if self.trace.exists() {
            command.env("FAULTS_TRACE", &self.trace);
        }
    }

    /// Writes down the calls from the next program on.
    pub fn trace(&self) {
        fs::write(&self.trace, "").unwrap();
    }

    /// Writes down what is done to files, from the next program on.
    pub fn record(&self) {
        fs::write(self.recorded(), "").unwrap();
    }

    /// What was done to files.
    pub fn tape(&self) -> Vec<u8> {
        fs::read(self.recorded()).unwrap()
    }

    fn recorded(&self) -> PathBuf {
        self.watched.with_extension("tape")
    }

    /// The calls that were written down.
    pub fn calls(&self) -> Vec<Call> {
        let text = fs::read_to_string(&self.trace).unwrap();
        let call = |line: &str| {
            let mut words = line.splitn(3, ' ');
            let (kind, name, path) = (words.next()?, words.next()?, words.next()?);
            let file = Path::new(path).file_name()?.to_string_lossy().into_owned();
            Some(Call { kind: kind.chars().next()?, name: name.to_owned(), file })
        };
        text.lines().filter_map(call).collect()
    }

    /// Counts calls from now on; one of them fails where a fault is given.
    pub fn arm(&self, fault: Option<CommandError>) {
        let kinds = |error: Error| {
            error.kinds().chars().fold(0, |bits, letter| bits | 1 << "LRWSOMNU".find(letter).unwrap_or(31))
        };
        let [at, error, lasting, kinds] = fault.map_or([0; 4], |fault| {
            let lasting = u32::from(fault.lasts != Lasts::Once);
            [fault.call, fault.error.number(), lasting, kinds(fault.error)]
        });
        self.set(&[0, at, error, lasting, kinds, 0, 0]);
        self.set(&[1]);
    }

    /// From now on every call goes as it should.
    pub fn heal(&self) {
        self.set(&[0]);
    }

    /// How many calls failed.
    pub fn failed(&self) -> u32 {
        let mut word = [0; 4];
        File::open(&self.page).unwrap().read_exact_at(&mut word, 24).unwrap();
        u32::from_ne_bytes(word)
    }

    fn set(&self, words: &[u32]) {
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_ne_bytes()).collect();
        OpenOptions::new().write(true).open(&self.page).unwrap().write_all_at(&bytes, 0).unwrap();
    }
}

/// The shim, built once a run by the C compiler that Rust links with.
fn shim() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/shim.c");
        let built = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("faults-{}.so", std::process::id()));
        let flags = ["-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o"];
        let made = Command::new("cc").args(flags).arg(&built).arg(source).arg("-ldl").output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let kept = built.with_file_name("faults.so");
        fs::rename(&built, &kept).unwrap();
        kept
    })
}

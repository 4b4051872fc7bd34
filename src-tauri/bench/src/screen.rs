//! An invisible screen with a keyboard and a mouse, a message bus and a keyring: what a person's desk has.
//!
//! What is painted is read off the screen itself, pixel by pixel, and keys come in where a keyboard's do. So the program
//! that is measured is the one that ships, knows nothing of being measured, and is measured like any other.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::Outcome;

/// The size of both windows that are shown on it, which fill it.
const SIZE: &str = "1240x820x24";
/// A picture is looked at so often.
const GLANCE: Duration = Duration::from_millis(2);
/// What has not changed for so long is taken to be finished: far longer than anything on a page may take.
const STILL: Duration = Duration::from_secs(1);
/// The same where keys are derived or a program starts.
const LONG_STILL: Duration = Duration::from_secs(3);
/// The longest wait for something to be painted.
const PATIENCE: Duration = Duration::from_secs(60);
/// A window whose page isn't painted has fewer colours.
const COLOURS: usize = 8;
/// A message bus that starts no other programs.
const BUS: &str = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">\
    <allow send_destination=\"*\"/><allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>";
/// Nothing moves by itself: no blinking text cursor, no animation, no scroll bar that fades away.
const STILL_LIFE: &str = "[Settings]\ngtk-enable-animations=0\ngtk-cursor-blink=0\ngtk-overlay-scrolling=0\n";

/// The screen and what belongs to it; ends with it.
pub(crate) struct Screen {
    home: PathBuf,
    display: String,
    keyboard: ChildStdin,
    pixels: Pixels,
    _programs: Vec<Beside>,
}

impl Screen {
    /// Switches it on; `home` is the home folder of whoever sits there.
    pub(crate) fn new(home: &Path) -> Outcome<Self> {
        if home.exists() {
            fs::remove_dir_all(home)?;
        }
        for folder in [".config/gtk-3.0", "run", "screen"] {
            fs::create_dir_all(home.join(folder))?;
        }
        // The keyring refuses a folder that others may enter.
        fs::set_permissions(home.join("run"), fs::Permissions::from_mode(0o700))?;
        fs::write(home.join(".config/gtk-3.0/settings.ini"), STILL_LIFE)?;
        fs::write(home.join("bus.conf"), BUS)?;
        let memory = PathBuf::from(format!("/dev/shm/keyholder-bench-screen-{}", std::process::id()));
        fs::create_dir_all(&memory)?;

        let mut xvfb = Command::new("Xvfb");
        xvfb.args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-nocursor", "-fbdir"]);
        let mut xvfb = Beside::start(xvfb.arg(&memory).stdout(Stdio::piped()))?;
        let mut number = String::new();
        BufReader::new(xvfb.0.stdout.take().ok_or("the screen is mute")?).read_line(&mut number)?;
        let display = format!(":{}", number.trim());
        let pixels = Pixels::open(&memory.join("Xvfb_screen0"))?;
        fs::remove_dir_all(&memory)?;

        let mut bus = Command::new("dbus-daemon");
        bus.args(["--nofork", "--nopidfile", "--config-file"]).arg(home.join("bus.conf"));
        let bus = Beside::start(bus.arg(format!("--address=unix:path={}", home.join("bus").display())))?;
        waited("the message bus", || home.join("bus").exists())?;

        let mut keyring = surrounded(Command::new("gnome-keyring-daemon"), home, &display);
        keyring.args(["--foreground", "--unlock", "--components=secrets"]).stdin(Stdio::piped());
        let mut keyring = Beside::start(&mut keyring)?;
        keyring.0.stdin.take().ok_or("the keyring is deaf")?.write_all(b"the desktop's own password")?;
        let mut there = surrounded(Command::new("gdbus"), home, &display);
        there.args(["wait", "--session", "--timeout", "20", "org.freedesktop.secrets"]);
        if !there.status()?.success() {
            return Err("the keyring never came to the message bus".into());
        }

        let mut keyboard = surrounded(Command::new("xdotool"), home, &display);
        let mut hand = Beside::start(keyboard.arg("-").stdin(Stdio::piped()))?;
        let keyboard = hand.0.stdin.take().ok_or("the keyboard is missing")?;
        Ok(Self {
            home: home.to_owned(),
            display,
            keyboard,
            pixels,
            _programs: vec![hand, keyring, bus, xvfb],
        })
    }

    /// Starts a program on it and waits until its page is painted. How long that took, from before the start.
    pub(crate) fn open(&mut self, program: &Path, args: &[&Path]) -> Outcome<(Duration, Beside)> {
        let before = self.pixels.picture()?;
        let mut command = surrounded(Command::new(program), &self.home, &self.display);
        let begun = Instant::now();
        let window = Beside::start(command.args(args))?;
        let painted = self.painted(begun, before, LONG_STILL)?;
        Ok((painted, window))
    }

    /// Has the keyboard or mouse do something ("key b"; `man xdotool` has the words) and waits until nothing changes on
    /// the screen. How long it took until the last change.
    pub(crate) fn after(&mut self, act: &str) -> Outcome<Duration> {
        self.until_still(act, STILL)
    }

    /// As [`Screen::after`], where the page may stand still for seconds before it goes on.
    pub(crate) fn long_after(&mut self, act: &str) -> Outcome<Duration> {
        self.until_still(act, LONG_STILL)
    }

    fn until_still(&mut self, act: &str, still: Duration) -> Outcome<Duration> {
        let before = self.pixels.picture()?;
        let begun = Instant::now();
        writeln!(self.keyboard, "{act}")?;
        self.painted(begun, before, still).map_err(|e| format!("{act}: {e}").into())
    }

    /// Has the keyboard or mouse do something that may show or not.
    pub(crate) fn unseen(&mut self, act: &str) -> Outcome {
        writeln!(self.keyboard, "{act}")?;
        sleep(STILL);
        Ok(())
    }

    /// What is to be seen.
    pub(crate) fn picture(&self) -> Outcome<Vec<u8>> {
        self.pixels.picture()
    }

    /// Keeps what is to be seen, for people to look at.
    pub(crate) fn photograph(&self, file: &Path) -> Outcome {
        let mut import = surrounded(Command::new("import"), &self.home, &self.display);
        if import.args(["-window", "root"]).arg(file).status()?.success() {
            return Ok(());
        }
        Err("the screen could not be photographed".into())
    }

    /// When the last pixel changed, once all have been the same for as long as `still` and a page is to be seen.
    fn painted(&self, begun: Instant, before: Vec<u8>, still: Duration) -> Outcome<Duration> {
        let (mut last, mut changed) = (before, None);
        while begun.elapsed() < PATIENCE {
            let now = self.pixels.picture()?;
            if now != last {
                (last, changed) = (now, Some(Instant::now()));
            }
            match changed {
                Some(at) if at.elapsed() > still && has_a_page(&last) => return Ok(at - begun),
                Some(_) | None => sleep(GLANCE),
            }
        }
        Err("nothing came of it on the screen".into())
    }
}

/// The screen's memory: an X window dump (`XWDFile.h`) that the X server keeps up to date.
struct Pixels {
    file: File,
    start: u64,
    bytes: usize,
}

impl Pixels {
    fn open(file: &Path) -> Outcome<Self> {
        let file = File::open(file)?;
        let mut header = [0; 80];
        (&file).read_exact(&mut header)?;
        let field = |n: usize| -> Outcome<u32> {
            let bytes = header.get(4 * n..4 * n + 4).ok_or("no such field")?;
            Ok(u32::from_be_bytes(bytes.try_into()?))
        };
        // Fields in their order: header_size, ..., pixmap_height 5, bytes_per_line 12, ncolors 19, each of 12 bytes.
        let start = u64::from(field(0)?) + 12 * u64::from(field(19)?);
        let bytes = usize::try_from(field(5)? * field(12)?)?;
        Ok(Self { file, start, bytes })
    }

    fn picture(&self) -> Outcome<Vec<u8>> {
        let mut picture = vec![0; self.bytes];
        self.file.read_exact_at(&mut picture, self.start)?;
        Ok(picture)
    }
}

fn has_a_page(picture: &[u8]) -> bool {
    let mut colours: Vec<&[u8]> = Vec::new();
    for pixel in picture.chunks_exact(4) {
        if !colours.contains(&pixel) {
            colours.push(pixel);
        }
        if colours.len() > COLOURS {
            return true;
        }
    }
    false
}

/// The program among the things of this screen alone.
fn surrounded(mut program: Command, home: &Path, display: &str) -> Command {
    program.env_clear().envs(
        std::env::vars_os()
            .filter(|(name, _)| name.to_string_lossy().starts_with("WEBKIT_") || name == "PATH"),
    );
    program.envs([("LANG", "C.UTF-8"), ("TZ", "UTC"), ("GDK_BACKEND", "x11"), ("NO_AT_BRIDGE", "1")]);
    program.env("HOME", home).env("XDG_RUNTIME_DIR", home.join("run")).env("DISPLAY", display);
    program.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", home.join("bus").display()));
    program
}

/// A program that runs beside the bench and ends with it.
pub(crate) struct Beside(Child);

impl Beside {
    fn start(command: &mut Command) -> Outcome<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stderr(Stdio::null()).spawn();
        Ok(Self(child.map_err(|e| format!("{name}: {e}. `cargo xtask bench` installs what is missing"))?))
    }

    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        // One that ended by itself needs neither.
        let _ended = self.0.kill();
        let _reaped = self.0.wait();
    }
}

/// Waits for something that comes soon.
pub(crate) fn waited(what: &str, mut there: impl FnMut() -> bool) -> Outcome {
    let begun = Instant::now();
    while !there() {
        if begun.elapsed() > PATIENCE {
            return Err(format!("waited in vain for {what}").into());
        }
        sleep(Duration::from_millis(20));
    }
    Ok(())
}

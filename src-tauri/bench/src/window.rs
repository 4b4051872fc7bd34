//! The window as it ships, on an invisible screen: its start beside an empty window of Tauri's, and the people page at
//! 100,000 users. A time is from the key press, or from before the program starts, to the last pixel that changes.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::Outcome;
use crate::clock::{Times, ms, ratio};
use crate::office::{Office, RELEASED_PASSWORD, USERNAME, code, target};
use crate::open::thousands;
use crate::processes::{any_left, memory, tree};
use crate::released::now;
use crate::screen::{Beside, Screen, waited};
use crate::table::Table;

const USERS: u32 = 100_000;
/// How often each window is started.
const STARTS: usize = 9;
/// How often each thing on the people page is done.
const ROUNDS: usize = 3;
/// Pixels that may differ on a page that was painted twice: a row may lie one pixel lower, and corners are smoothed against
/// what was below. Other people in the rows are many times as many.
const SMOOTHED: usize = 5_000;
const LIMIT: Duration = Duration::from_millis(100);
/// What is searched for: many names, one user, nobody.
const SEARCHES: [&str; 3] = ["eilidh brandt", "user77777@", "zzqq"];

pub(crate) fn measure(table: &mut Table) -> Outcome {
    let mut office = Office::with(USERS)?;
    office.release()?;
    let mut screen = Screen::new(&target()?.join("bench-window"))?;
    starts(table, &mut screen, office.folder().path())?;
    people(table, &mut screen, &office)
}

/// The two take turns, so that a busy computer hits both.
fn starts(table: &mut Table, screen: &mut Screen, vault: &Path) -> Outcome {
    let (ours, empty) = (program("keyholder-desktop")?, program("empty-window")?);
    let windows: [(&Path, &[&Path]); 2] = [(&ours, &[vault]), (&empty, &[])];
    let mut times = [Vec::new(), Vec::new()];
    let mut sizes = [Vec::new(), Vec::new()];
    for start in 0..=STARTS {
        for ((program, args), (times, sizes)) in windows.iter().zip(times.iter_mut().zip(sizes.iter_mut())) {
            let (time, window) = screen.open(program, args)?;
            let size = memory(&tree(window.id())?);
            close(window)?;
            // The first start of each fills the computer's caches.
            if start > 0 {
                times.push(time);
                sizes.extend(size);
            }
        }
    }
    let [ours, empty] = times.map(Times::from);
    let more = ratio(ours.median(), empty.median());
    table.judged(
        "program start to the painted sign-in page, beside an empty window",
        format!("{} against {}: {more:.2} times", spread(&ours), spread(&empty)),
        "at most 1.3 times",
        more <= 1.3,
    );
    let [Some(ours), Some(empty)] = sizes.map(middle) else {
        table.told(
            "memory beside an empty window",
            "not measured: only root may read another program's memory",
        );
        return Ok(());
    };
    let more = ours as f64 / empty as f64;
    table.judged(
        "memory at the sign-in page, all its processes (PSS), beside an empty window",
        format!("{} MiB against {} MiB: {more:.2} times", ours / 1_024, empty / 1_024),
        "at most 1.3 times",
        more <= 1.3,
    );
    Ok(())
}

fn people(table: &mut Table, screen: &mut Screen, office: &Office) -> Outcome {
    let pictures = target()?.join("bench-window");
    let (_, window) = screen.open(&program("keyholder-desktop")?, &[office.folder().path()])?;
    sign_in(screen, office)?;
    screen.photograph(&pictures.join("home.png"))?;

    let mut open = Vec::new();
    for _ in 0..ROUNDS {
        go_to(screen, "home")?;
        open.push(go_to(screen, "people")?);
    }
    judged(table, "people: opened to the last painted row", open);
    screen.photograph(&pictures.join("people.png"))?;
    if let Some(size) = memory(&tree(window.id())?) {
        table.told(
            format!("memory with {} users on the page", thousands(USERS)),
            format!("{} MiB", size / 1_024),
        );
    }

    screen.after("key slash")?;
    screen.photograph(&pictures.join("search.png"))?;
    let all = screen.picture()?;
    let (mut typed, mut cleared) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        for (n, words) in SEARCHES.iter().enumerate() {
            for letter in words.chars() {
                typed.push(screen.after(&format!("key {}", key(letter)))?);
            }
            screen.photograph(&pictures.join(format!("search-{n}.png")))?;
            screen.after("key ctrl+a")?;
            cleared.push(screen.after("key BackSpace")?);
            same(screen, &all, "the search was emptied")?;
        }
    }
    judged(table, "search: each letter, to the last painted row", typed);
    judged(table, "search: emptied", cleared);

    screen.after("key Down")?;
    let top = screen.picture()?;
    let (mut pages, mut ends) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        for _ in 0..8 {
            pages.push(screen.after("key Page_Down")?);
        }
        ends.push(screen.after("key End")?);
        screen.photograph(&pictures.join("end.png"))?;
        ends.push(screen.after("key Home")?);
        same(screen, &top, "the list was scrolled back")?;
    }
    judged(table, "scrolling: page by page", pages);
    judged(table, "scrolling: to the end and back to the start", ends);
    // Signs out, so that the vault is left as a person leaves it.
    screen.after("key ctrl+l")?;
    close(window)
}

/// The vault secret isn't in this computer's keyring yet, and then is.
fn sign_in(screen: &mut Screen, office: &Office) -> Outcome {
    screen.unseen("search --sync --onlyvisible --name Keyholder windowfocus --sync")?;
    // Without a window manager the page doesn't always hear of it; a click into its first field tells it.
    screen.unseen("mousemove 620 150 click 1")?;
    screen.after(&typed(USERNAME))?;
    screen.after("key Tab")?;
    screen.after(&typed(RELEASED_PASSWORD))?;
    // Past the button that shows the password.
    screen.after("key Tab Tab")?;
    screen.after(&typed(&code(now()?)?))?;
    screen.after("key Tab")?;
    screen.after(&typed(&office.vault_secret()?))?;
    screen.long_after("key Return")?;
    Ok(())
}

/// Goes to a page through the palette; the time from its last key.
fn go_to(screen: &mut Screen, page: &str) -> Outcome<Duration> {
    screen.after("key ctrl+k")?;
    screen.after(&typed(page))?;
    screen.after("key Return")
}

fn typed(text: &str) -> String {
    format!("type --delay 4 \"{text}\"")
}

/// What xdotool calls the key.
fn key(letter: char) -> String {
    match letter {
        ' ' => "space".into(),
        '@' => "at".into(),
        letter => letter.into(),
    }
}

/// That the page looks as it did.
fn same(screen: &Screen, before: &[u8], when: &str) -> Outcome {
    let now = screen.picture()?;
    let changed = now.chunks_exact(4).zip(before.chunks_exact(4)).filter(|(now, before)| now != before);
    if changed.count() <= SMOOTHED {
        return Ok(());
    }
    let picture = target()?.join("bench-window/different.png");
    screen.photograph(&picture)?;
    Err(format!("the page is not the same as before when {when}: {}", picture.display()).into())
}

fn judged(table: &mut Table, what: &str, times: Vec<Duration>) {
    let times = Times::from(times);
    let met = times.slowest() < LIMIT;
    table.judged(
        format!("window, {what}, at {} users", thousands(USERS)),
        spread(&times),
        "under 100 ms",
        met,
    );
}

fn spread(times: &Times) -> String {
    format!("{} (slowest {})", ms(times.median()), ms(times.slowest()))
}

fn middle(mut sizes: Vec<u64>) -> Option<u64> {
    sizes.sort_unstable();
    sizes.get(sizes.len() / 2).copied()
}

fn close(window: Beside) -> Outcome {
    let all = tree(window.id())?;
    drop(window);
    waited("the window's processes to end", || !any_left(&all))
}

fn program(name: &str) -> Outcome<PathBuf> {
    let path = target()?.join("release").join(name);
    if fs::exists(&path)? {
        return Ok(path);
    }
    Err(format!("{name} is not built: `cargo xtask bench` does").into())
}

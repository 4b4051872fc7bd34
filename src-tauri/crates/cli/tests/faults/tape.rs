//! What a work did to its disk, call by call, and the disk as a power cut leaves it: what was not brought to the disk is
//! there, or gone, or in pieces.
//!
//! Two kinds of file systems. Where names are journaled (ext4, xfs, NTFS, APFS), names come to the disk in their order, and
//! any sync brings those before it. Where they are strict, a name is there once its own folder was synced, and nothing else
//! brings it; that is what POSIX promises.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use rand_core::Rng;

/// How a power cut treats names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    Journaled,
    Strict,
}

/// What becomes of bytes that were not brought to the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bytes {
    /// None of them is there.
    Dropped,
    /// Whole writes are there or not, in whatever order.
    Reordered,
    /// Each sector of so many bytes is there or not.
    Torn(usize),
    /// All are there.
    Kept,
}

pub const NAMES: [Names; 2] = [Names::Journaled, Names::Strict];
pub const BYTES: [Bytes; 5] =
    [Bytes::Dropped, Bytes::Reordered, Bytes::Torn(512), Bytes::Torn(4_096), Bytes::Kept];

/// A file of the model.
type Id = usize;

/// One call, with files and folders by their place in the office.
#[derive(Debug, Clone)]
enum Event {
    Write { file: Id, at: usize, bytes: Vec<u8> },
    Cut { file: Id, length: usize },
    Grow { file: Id, length: usize },
    Sync { file: Id, path: PathBuf },
    SyncFolder { folder: PathBuf },
    Name { change: Renamed },
    Said { text: Vec<u8> },
}

/// A change of names; each is in one folder, or moves something from one to another.
#[derive(Debug, Clone)]
enum Renamed {
    Given { file: Id, path: PathBuf },
    Folder { path: PathBuf },
    Gone { path: PathBuf },
    Moved { from: PathBuf, to: PathBuf },
}

impl Renamed {
    fn is_in(&self, folder: &Path) -> bool {
        let inside = |path: &Path| path.parent() == Some(folder);
        match self {
            Self::Given { path, .. } | Self::Folder { path } | Self::Gone { path } => inside(path),
            // A file system that keeps both names, or neither, after one of two syncs is none.
            Self::Moved { from, to } => inside(from) || inside(to),
        }
    }
}

/// Names and what they lead to; a folder leads to nothing.
type Tree = BTreeMap<PathBuf, Option<Id>>;

fn rename(tree: &mut Tree, change: &Renamed) {
    match change {
        Renamed::Given { file, path } => drop(tree.insert(path.clone(), Some(*file))),
        Renamed::Folder { path } => drop(tree.insert(path.clone(), None)),
        Renamed::Gone { path } => drop(tree.remove(path)),
        Renamed::Moved { from, to } => {
            let moved: Vec<PathBuf> = tree.keys().filter(|path| path.starts_with(from)).cloned().collect();
            for path in moved {
                let target =
                    if path == *from { to.clone() } else { to.join(path.strip_prefix(from).unwrap()) };
                let file = tree.remove(&path).unwrap();
                tree.insert(target, file);
            }
        }
    }
}

/// The disk as it was, and all that was done to it.
pub struct Tape {
    before: Tree,
    contents: HashMap<Id, Vec<u8>>,
    events: Vec<Event>,
}

impl Tape {
    /// Reads what the shim wrote down below `root`, which looked like `before` then.
    pub fn read(before: &Path, root: &Path, tape: &[u8]) -> Self {
        let mut this = Self { before: Tree::new(), contents: HashMap::new(), events: Vec::new() };
        this.look(before, before);
        let mut reader =
            Reader { tree: this.before.clone(), inodes: HashMap::new(), next: this.contents.len() };
        let mut rest = tape;
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let line = std::str::from_utf8(&rest[..end]).unwrap();
            let mut words = line.splitn(5, ' ');
            let letter = words.next().unwrap();
            let mut number = || words.next().unwrap().parse::<u64>().unwrap();
            let (inode, offset, length) = (number(), number(), usize::try_from(number()).unwrap());
            let path = PathBuf::from(words.next().unwrap());
            let bytes = rest[end + 1..end + 1 + length].to_vec();
            rest = &rest[end + 1 + length..];
            let call = Call { letter, inode, offset: usize::try_from(offset).unwrap(), path, bytes };
            this.events.push(reader.event(call, root));
        }
        this
    }

    fn look(&mut self, folder: &Path, root: &Path) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let here = path.strip_prefix(root).unwrap().to_owned();
            if path.is_dir() {
                self.before.insert(here, None);
                self.look(&path, root);
            } else {
                let id = self.contents.len();
                self.contents.insert(id, fs::read(&path).unwrap());
                self.before.insert(here, Some(id));
            }
        }
    }

    /// A disk that says it has brought files to itself whose name ends so, and hasn't.
    pub fn lie_about(&mut self, ending: &str) {
        let lies = |path: &Path| path.to_string_lossy().ends_with(ending);
        self.events.retain(|event| !matches!(event, Event::Sync { path, .. } if lies(path)));
    }

    /// How many calls there were.
    pub fn length(&self) -> usize {
        self.events.len()
    }

    /// What had been said before the call of this number.
    pub fn said(&self, cut: usize) -> String {
        let mut said = Vec::new();
        for event in &self.events[..cut] {
            if let Event::Said { text } = event {
                said.extend_from_slice(text);
            }
        }
        String::from_utf8_lossy(&said).into_owned()
    }

    /// The disk when the power went before the call of this number.
    pub fn cut(&self, cut: usize, names: Names, bytes: Bytes, rng: &mut impl Rng) -> Image {
        let (mut tree, mut contents) = (self.before.clone(), self.contents.clone());
        let mut unnamed: Vec<&Renamed> = Vec::new();
        let mut unwritten: BTreeMap<Id, Vec<&Event>> = BTreeMap::new();
        for event in &self.events[..cut] {
            match event {
                Event::Write { file, .. } | Event::Cut { file, .. } | Event::Grow { file, .. } => {
                    unwritten.entry(*file).or_default().push(event);
                }
                Event::Sync { file, .. } => {
                    for event in unwritten.remove(file).unwrap_or_default() {
                        apply(contents.entry(*file).or_default(), event);
                    }
                    if names == Names::Journaled {
                        unnamed.drain(..).for_each(|change| rename(&mut tree, change));
                    }
                }
                Event::SyncFolder { folder } => {
                    let brings = |change: &Renamed| names == Names::Journaled || change.is_in(folder);
                    let (there, not_yet): (Vec<_>, Vec<_>) =
                        unnamed.drain(..).partition(|change| brings(change));
                    there.into_iter().for_each(|change| rename(&mut tree, change));
                    unnamed = not_yet;
                }
                Event::Name { change } => unnamed.push(change),
                Event::Said { .. } => {}
            }
        }
        match names {
            Names::Journaled => {
                let kept = rng.next_u32() as usize % (unnamed.len() + 1);
                unnamed[..kept].iter().for_each(|change| rename(&mut tree, change));
            }
            // Each by itself; of two about one name the later can't be there without the earlier.
            Names::Strict => {
                for change in unnamed {
                    if rng.next_u32().is_multiple_of(2) && possible(&tree, change) {
                        rename(&mut tree, change);
                    }
                }
            }
        }
        for (file, events) in unwritten {
            let content = contents.entry(file).or_default();
            for event in events {
                keep_some(content, event, bytes, rng);
            }
        }
        // What lies in a folder that isn't there is nowhere.
        let folders: BTreeSet<&PathBuf> =
            tree.iter().filter(|(_, file)| file.is_none()).map(|(path, _)| path).collect();
        let lies = |path: &Path| {
            path.ancestors()
                .skip(1)
                .all(|above| above.as_os_str().is_empty() || folders.contains(&above.to_owned()))
        };
        let there = tree.iter().filter(|(path, _)| lies(path));
        Image(
            there
                .map(|(path, file)| {
                    (path.clone(), file.map(|id| contents.get(&id).cloned().unwrap_or_default()))
                })
                .collect(),
        )
    }
}

/// Whether a change of names means something where others are missing.
fn possible(tree: &Tree, change: &Renamed) -> bool {
    match change {
        Renamed::Given { .. } | Renamed::Folder { .. } => true,
        Renamed::Gone { path } => tree.contains_key(path),
        Renamed::Moved { from, .. } => tree.contains_key(from),
    }
}

/// A disk after a power cut: files and folders by their places.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Image(BTreeMap<PathBuf, Option<Vec<u8>>>);

impl Image {
    /// Makes `root` look like it.
    pub fn put(&self, root: &Path) {
        fs::remove_dir_all(root).unwrap();
        fs::create_dir(root).unwrap();
        for (path, content) in &self.0 {
            match content {
                None => fs::create_dir_all(root.join(path)).unwrap(),
                Some(bytes) => fs::write(root.join(path), bytes).unwrap(),
            }
        }
    }
}

fn apply(content: &mut Vec<u8>, event: &Event) {
    match event {
        Event::Write { at, bytes, .. } => {
            content.resize(content.len().max(at + bytes.len()), 0);
            content[*at..at + bytes.len()].copy_from_slice(bytes);
        }
        Event::Cut { length, .. } => content.resize(*length, 0),
        Event::Grow { length, .. } => content.resize(content.len().max(*length), 0),
        Event::Sync { .. } | Event::SyncFolder { .. } | Event::Name { .. } | Event::Said { .. } => {}
    }
}

/// What comes to the disk of a call without a sync. A file is as long as it was written, or as it was before.
fn keep_some(content: &mut Vec<u8>, event: &Event, how: Bytes, rng: &mut impl Rng) {
    let mut coin = || rng.next_u32().is_multiple_of(2);
    match (how, event) {
        (Bytes::Dropped, _) => {}
        (Bytes::Kept, _) => apply(content, event),
        (Bytes::Torn(size), Event::Write { file, at, bytes }) => {
            for (i, sector) in bytes.chunks(size).enumerate() {
                if coin() {
                    apply(content, &Event::Write { file: *file, at: at + i * size, bytes: sector.to_vec() });
                }
            }
        }
        (Bytes::Reordered | Bytes::Torn(_), _) => {
            if coin() {
                apply(content, event);
            }
        }
    }
}

/// A line of the tape.
struct Call<'a> {
    letter: &'a str,
    inode: u64,
    offset: usize,
    path: PathBuf,
    bytes: Vec<u8>,
}

/// Knows which file of the model a line is about.
struct Reader {
    tree: Tree,
    inodes: HashMap<u64, Id>,
    next: usize,
}

impl Reader {
    fn event(&mut self, call: Call<'_>, root: &Path) -> Event {
        let Call { letter, inode, offset, path, bytes } = call;
        let here = path.strip_prefix(root).map(Path::to_owned).unwrap_or_default();
        if let "O" = letter {
            return Event::Said { text: bytes };
        }
        if letter == "S" && (here.as_os_str().is_empty() || self.tree.get(&here) == Some(&None)) {
            return Event::SyncFolder { folder: here };
        }
        let change = match letter {
            "A" => {
                self.inodes.remove(&inode);
                return Event::Cut { file: self.unnamed(inode), length: 0 };
            }
            "C" => {
                self.inodes.remove(&inode);
                Renamed::Given { file: self.unnamed(inode), path: here }
            }
            "L" => Renamed::Given { file: self.file(inode, Path::new("")), path: here },
            "M" => Renamed::Folder { path: here },
            "U" => Renamed::Gone { path: here },
            "N" => {
                let to = PathBuf::from(String::from_utf8(bytes).unwrap());
                Renamed::Moved { from: here, to: to.strip_prefix(root).unwrap().to_owned() }
            }
            "W" => return Event::Write { file: self.file(inode, &here), at: offset, bytes },
            "T" => return Event::Cut { file: self.file(inode, &here), length: offset },
            "G" => return Event::Grow { file: self.file(inode, &here), length: offset },
            "S" => return Event::Sync { file: self.file(inode, &here), path: here },
            other => panic!("{other} {}", path.display()),
        };
        rename(&mut self.tree, &change);
        Event::Name { change }
    }

    fn file(&mut self, inode: u64, path: &Path) -> Id {
        match (self.inodes.get(&inode), self.tree.get(path)) {
            (Some(id), _) => *id,
            (None, Some(Some(id))) => {
                self.inodes.insert(inode, *id);
                *id
            }
            (None, _) => self.unnamed(inode),
        }
    }

    fn unnamed(&mut self, inode: u64) -> Id {
        self.next += 1;
        *self.inodes.entry(inode).or_insert(self.next)
    }
}

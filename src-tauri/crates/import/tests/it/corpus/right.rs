//! What is right for a file of the corpus, as the text beside it says: `tests/corpus/README.md` tells its form.

/// The text beside a file.
#[derive(Default)]
pub(super) struct Right {
    /// The account that is given beside the file.
    pub service: Option<String>,
    /// The outcomes that are right; any of them will do.
    pub ways: Vec<Way>,
}

/// One outcome that is right.
#[derive(Default, Clone)]
pub(super) struct Way {
    pub facts: Vec<Fact>,
    /// Whether the reading may hold more than this.
    pub others: bool,
}

#[derive(Clone)]
pub(super) enum Fact {
    Person {
        name: String,
        /// Nothing where it is left open; empty where there is none.
        address: Option<String>,
        said: Vec<Said>,
        /// The row that may be left out instead.
        or_row: Option<u32>,
    },
    Access {
        who: String,
        account: String,
        said: Vec<Said>,
    },
    NoAccess {
        who: String,
        account: String,
    },
    Account(String),
    NoAccount(String),
    Asks(Asked),
    Names(Place),
    /// The whole file is refused, with a word of this in the reason.
    Refused(String),
}

/// What is asked about.
#[derive(Clone, Copy)]
pub(super) enum Asked {
    Column(usize),
    /// Which account the list is about.
    Account,
    /// How the letters of the file are written.
    Letters,
}

/// Something about a person or an access: its meaning, and how the runner writes it.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Said {
    pub meaning: &'static str,
    pub value: String,
}

/// What a warning, a note or a skipped row is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub lines: Option<(u32, u32)>,
    pub column: Option<usize>,
    pub sheet: Option<String>,
}

const STARTS: [(&str, &str); 6] = [
    ("since ", "since"),
    ("until ", "until"),
    ("last seen ", "last seen"),
    ("second factor ", "second factor"),
    ("login ", "login"),
    ("stops ", "stops"),
];

impl Right {
    pub(super) fn of(text: &str) -> Self {
        let (mut right, mut common, mut way) = (Self::default(), Way::default(), Way::default());
        for line in text.lines().map(|line| line.split(" # ").next().unwrap_or("").trim()) {
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            match (word, rest.trim()) {
                ("" | "#", _) => {}
                ("service", name) => right.service = Some(name.to_owned()),
                ("either", _) => common = std::mem::take(&mut way),
                ("or", _) => right.ways.push(with(&common, std::mem::take(&mut way))),
                ("others", _) => way.others = true,
                ("names", places) => way.facts.extend(places.split(", ").map(|one| Fact::Names(place(one)))),
                (word, rest) => way.facts.push(fact(word, rest)),
            }
        }
        right.ways.push(with(&common, way));
        right
    }
}

fn with(common: &Way, way: Way) -> Way {
    Way { facts: [common.facts.clone(), way.facts].concat(), others: common.others || way.others }
}

fn fact(word: &str, rest: &str) -> Fact {
    let mut parts = rest.split('|').map(|part| part.trim().to_owned());
    let mut next = || parts.next().unwrap_or_default();
    match word {
        "person" => person(rest),
        "access" => {
            let (who, account) = (next(), next());
            Fact::Access { who, account, said: parts.map(|part| said(&part)).collect() }
        }
        "no" if rest.starts_with("access ") => {
            Fact::NoAccess { who: next().trim_start_matches("access ").to_owned(), account: next() }
        }
        "no" => Fact::NoAccount(rest.trim_start_matches("account ").to_owned()),
        "account" => Fact::Account(rest.to_owned()),
        "asks" if rest == "which account" => Fact::Asks(Asked::Account),
        "asks" if rest == "letters" => Fact::Asks(Asked::Letters),
        "asks" => Fact::Asks(Asked::Column(column(rest))),
        "refused" => Fact::Refused(rest.to_owned()),
        _ => panic!("{word} {rest}: no such line"),
    }
}

/// `Ada Finch <ada@pellworth.example> (disabled, stops 2026-03-31, or row 3)`.
fn person(text: &str) -> Fact {
    let (text, brackets) = text.split_once(" (").unwrap_or((text, ""));
    let (name, address) = match text.split_once('<') {
        Some((name, address)) => (name, Some(address.trim_end().trim_end_matches('>').to_owned())),
        None => (text, None),
    };
    let (mut all, mut or_row) = (Vec::new(), None);
    for part in brackets.trim_end_matches(')').split(", ").filter(|part| !part.is_empty()) {
        match part.strip_prefix("or row ") {
            Some(row) => or_row = row.parse().ok(),
            None if part.starts_with("stops ") => all.push(said(part)),
            None => all.push(Said { meaning: "status", value: part.to_owned() }),
        }
    }
    if !all.iter().any(|said: &Said| said.meaning == "status") {
        all.push(Said { meaning: "status", value: "active".to_owned() });
    }
    all.retain(|said| said.value != "any");
    Fact::Person { name: name.trim().to_owned(), address, said: all, or_row }
}

fn said(part: &str) -> Said {
    let found = STARTS.iter().find_map(|(start, meaning)| Some((*meaning, part.strip_prefix(start)?)));
    let (meaning, value) = match (found, part) {
        (Some(found), _) => found,
        (None, "not in force") => ("in force", "no"),
        (None, "no role") => ("role", ""),
        (None, role) => ("role", role),
    };
    Said { meaning, value: value.to_owned() }
}

/// `D5`, `row 7`, `column C`, `sheet "Old"`.
fn place(text: &str) -> Place {
    let row = |text: &str| text.parse::<u32>().ok().map(|line| (line, line));
    if let Some(sheet) = text.strip_prefix("sheet ") {
        Place { sheet: Some(sheet.trim_matches('"').to_owned()), ..Place::default() }
    } else if let Some(line) = text.strip_prefix("row ") {
        Place { lines: row(line), ..Place::default() }
    } else if let Some(letters) = text.strip_prefix("column ") {
        Place { column: Some(column(letters)), ..Place::default() }
    } else {
        let digits = text.find(|symbol: char| symbol.is_ascii_digit()).unwrap_or(text.len());
        let found = Place { lines: row(&text[digits..]), column: Some(column(&text[..digits])), sheet: None };
        assert!(found.lines.is_some(), "{text}: no place");
        found
    }
}

fn column(letters: &str) -> usize {
    let found = (0..1000).find(|column| import::Sheet::letters(*column) == letters);
    found.unwrap_or_else(|| panic!("{letters}: no column"))
}

//! Holds a reading against what is right.

use import::values::Status;
use import::{AccessFound, AccountFound, Claim, LastSeen, PersonFound, Reading, Row, Since};

use super::right::{Asked, Fact, Place, Said, Way};

/// The day on which the corpus is read: an access until a day before it isn't in force.
const TODAY: &str = "2026-11-30";

/// What became of one thing that is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Outcome {
    Right,
    Asked,
    Named,
    Lost,
    Wrong,
}

impl Outcome {
    pub(super) const ALL: [Self; 5] = [Self::Right, Self::Asked, Self::Named, Self::Lost, Self::Wrong];
}

pub(super) struct Finding {
    pub meaning: &'static str,
    pub outcome: Outcome,
    /// Whether it is as the text beside the file wants it.
    pub met: bool,
    pub text: String,
}

/// A file as it was read.
#[derive(Default)]
pub(super) struct Got {
    pub reading: Reading,
    pub rows: Vec<Row>,
    pub named: Vec<Place>,
    pub questions: Vec<usize>,
    pub asks_which_account: bool,
    pub asks_letters: bool,
    pub refused: Option<String>,
}

/// The worse a way fits, the larger.
pub(super) fn badness(found: &[Finding]) -> (usize, usize, usize) {
    let count = |outcome| found.iter().filter(|finding| !finding.met && finding.outcome == outcome).count();
    let unmet = found.iter().filter(|finding| !finding.met).count();
    (count(Outcome::Wrong), count(Outcome::Lost), unmet)
}

pub(super) fn judge(way: &Way, got: &Got) -> Vec<Finding> {
    let mut judge =
        Judge { got, found: Vec::new(), people: Vec::new(), access: Vec::new(), accounts: Vec::new() };
    for fact in &way.facts {
        judge.fact(fact);
    }
    if !way.others {
        judge.others();
    }
    judge.found
}

struct Judge<'a> {
    got: &'a Got,
    found: Vec<Finding>,
    /// What of the reading some line accounts for.
    people: Vec<usize>,
    access: Vec<usize>,
    accounts: Vec<usize>,
}

impl Judge<'_> {
    fn put(&mut self, meaning: &'static str, outcome: Outcome, met: bool, text: String) {
        self.found.push(Finding { meaning, outcome, met, text });
    }

    fn met(&mut self, meaning: &'static str, text: &str, met: bool, outcome: Outcome) {
        let outcome = if met { outcome } else { Outcome::Lost };
        self.put(meaning, outcome, met, text.to_owned());
    }

    fn fact(&mut self, fact: &Fact) {
        let reading = &self.got.reading;
        match fact {
            Fact::Person { name, address, said, or_row } => {
                self.person(name, address.as_deref(), said, *or_row)
            }
            Fact::Access { who, account, said } => self.demanded(who, account, said),
            Fact::NoAccess { who, account } => {
                for index in self.of(who, account) {
                    self.access.push(index);
                    self.accounts.push(reading.access[index].account);
                    if in_force(reading, &reading.access[index]) {
                        self.put(
                            "no access",
                            Outcome::Wrong,
                            false,
                            format!("{who} has access to {account}"),
                        );
                        return;
                    }
                }
                self.put("no access", Outcome::Right, true, String::new());
            }
            Fact::Account(name) => {
                let index = reading.accounts.iter().position(|account| is_named(account, name));
                self.accounts.extend(index);
                let outcome = if index.is_some() { Outcome::Right } else { self.told(&[], &[name]) };
                self.put("account", outcome, index.is_some(), format!("account {name} isn't read"));
            }
            Fact::NoAccount(name) => {
                let is = reading.accounts.iter().any(|account| is_named(account, name));
                let outcome = if is { Outcome::Wrong } else { Outcome::Right };
                self.put("account", outcome, !is, format!("{name} is an account"));
            }
            Fact::Asks(about) => {
                let (asked, about) = match about {
                    Asked::Column(column) => {
                        (self.got.questions.contains(column), import::Sheet::letters(*column))
                    }
                    Asked::Account => (self.got.asks_which_account, "the account".to_owned()),
                    Asked::Letters => (self.got.asks_letters, "the letters".to_owned()),
                };
                self.met("question", &format!("nothing is asked about {about}"), asked, Outcome::Asked);
            }
            Fact::Names(place) => {
                let named = self.got.named.iter().any(|named| names(named, place));
                self.met("named", &format!("nothing names {place:?}"), named, Outcome::Named);
            }
            Fact::Refused(word) => {
                let refused = self.got.refused.as_ref();
                let met = refused.is_some_and(|fault| fault.to_lowercase().contains(&word.to_lowercase()));
                self.met("refused", &format!("not refused as {word}"), met, Outcome::Named);
            }
        }
    }

    fn person(&mut self, name: &str, address: Option<&str>, said: &[Said], or_row: Option<u32>) {
        let reading = &self.got.reading;
        let row = or_row.map(|line| Place { lines: Some((line, line)), ..Place::default() });
        let free = |index: &usize| !self.people.contains(index);
        let by_name = |index: &usize| match name.strip_prefix('@') {
            // Nobody is called so: a username, a login or the address stands for them.
            Some(login) => {
                let person = &reading.people[*index];
                let logins = [login, address.unwrap_or(login)];
                logins.contains(&shown(person)) || (person.name.is_empty() && address == Some(&person.email))
            }
            None => shown(&reading.people[*index]) == name,
        };
        let all = || (0..reading.people.len()).filter(free).filter(by_name);
        let same = |index: &usize| address.is_none_or(|address| reading.people[*index].email == address);
        let Some(index) = all().find(same).or_else(|| all().next()) else {
            let left_out = row.is_some_and(|row| self.got.named.iter().any(|named| names(named, &row)));
            let outcome = self.told(&[], &[name, address.unwrap_or(name)]);
            self.put("person", outcome, left_out, format!("{name} isn't read"));
            return;
        };
        self.people.push(index);
        let person = &reading.people[index];
        self.put("person", Outcome::Right, true, String::new());
        if let Some(address) = address {
            self.part("address", name, address, &person.email, &person.lines);
        }
        for Said { meaning, value } in said {
            let is = match *meaning {
                "stops" => person.stops.map(|day| day.to_string()).unwrap_or_default(),
                _ => status(reading, index, value).to_owned(),
            };
            self.part(meaning, name, value, &is, &person.lines);
        }
    }

    fn demanded(&mut self, who: &str, account: &str, said: &[Said]) {
        let reading = &self.got.reading;
        let ended = said.iter().any(|said| said.meaning == "in force" || said.meaning == "until");
        let free = self.of(who, account).into_iter().filter(|index| !self.access.contains(index));
        // Of several between the same two the one that fits best.
        let fits = |index: &usize| {
            let access = &reading.access[*index];
            said.iter().filter(|said| part_of(access, said.meaning) == said.value).count()
        };
        let Some(index) = free.max_by_key(fits) else {
            let outcome = if self.got.asks_which_account { Outcome::Asked } else { self.told(&[], &[who]) };
            self.put("access", outcome, false, format!("access of {who} to {account} isn't read"));
            return;
        };
        let access = &reading.access[index];
        self.access.push(index);
        self.accounts.push(access.account);
        let holds = ended || in_force(reading, access);
        let outcome = if holds { Outcome::Right } else { Outcome::Wrong };
        self.put("access", outcome, holds, format!("access of {who} to {account} isn't in force"));
        for Said { meaning, value } in said {
            let is = match *meaning {
                "in force" if !in_force(reading, access) => "no".to_owned(),
                "in force" => "yes".to_owned(),
                _ => part_of(access, meaning),
            };
            self.part(meaning, &format!("{who}, {account}"), value, &is, &access.lines);
        }
    }

    /// Compares a part of a person or an access.
    fn part(&mut self, meaning: &'static str, whose: &str, right: &str, is: &str, lines: &[u32]) {
        let outcome = match is {
            is if is == right => Outcome::Right,
            "" | "unknown" => self.told(lines, &[]),
            _ => Outcome::Wrong,
        };
        self.put(meaning, outcome, is == right, format!("{whose}: {meaning} {is:?}, right {right:?}"));
    }

    /// Whether something that isn't read is asked about, or named: a row that tells of it, or a column with a cell there.
    fn told(&self, lines: &[u32], texts: &[&str]) -> Outcome {
        let tells = |row: &&Row| {
            lines.contains(&row.line) || row.cells.iter().any(|cell| texts.contains(&cell.trim()))
        };
        let rows: Vec<&Row> = self.got.rows.iter().filter(tells).collect();
        let fills = |column: usize| rows.iter().any(|row| !row.cell(column).trim().is_empty());
        let covers = |place: &Place| match place.lines {
            Some((first, last)) => rows.iter().any(|row| (first..=last).contains(&row.line)),
            None => place.column.is_some_and(fills),
        };
        if self.got.questions.iter().any(|column| fills(*column)) {
            Outcome::Asked
        } else if self.got.refused.is_some() || self.got.named.iter().any(covers) {
            Outcome::Named
        } else {
            Outcome::Lost
        }
    }

    /// Accesses between these two.
    fn of(&self, who: &str, account: &str) -> Vec<usize> {
        let Reading { people, accounts, access, .. } = &self.got.reading;
        let is = |access: &AccessFound| {
            let person = &people[access.person];
            [&person.name, &person.email, &person.username, &access.login].iter().any(|name| *name == who)
                && is_named(&accounts[access.account], account)
        };
        (0..access.len()).filter(|index| is(&access[*index])).collect()
    }

    /// What was read and stands nowhere.
    fn others(&mut self) {
        let Reading { people, accounts, access, .. } = &self.got.reading;
        for index in (0..people.len()).filter(|index| !self.people.contains(index)).collect::<Vec<_>>() {
            let text = format!("{} <{}> is a person", shown(&people[index]), people[index].email);
            self.put("person", Outcome::Wrong, false, text);
        }
        for index in (0..accounts.len()).filter(|index| !self.accounts.contains(index)).collect::<Vec<_>>() {
            let account = &accounts[index];
            let text = format!("{:?} {:?} {:?} is an account", account.service, account.name, account.id);
            self.put("account", Outcome::Wrong, false, text);
        }
        for index in (0..access.len()).filter(|index| !self.access.contains(index)).collect::<Vec<_>>() {
            let AccessFound { person, account, roles, .. } = &access[index];
            // What ended before it was given again.
            let again =
                |other: &usize| (access[*other].person, access[*other].account) == (*person, *account);
            if self.access.iter().any(again) && !in_force(&self.got.reading, &access[index]) {
                continue;
            }
            let (who, to) = (shown(&people[*person]), &accounts[*account]);
            let text = format!("{who} has access to {} {}, role {roles:?}", to.service, to.name);
            self.put("access", Outcome::Wrong, false, text);
        }
    }
}

fn shown(person: &PersonFound) -> &str {
    [&person.name, &person.username, &person.email]
        .into_iter()
        .find(|text| !text.is_empty())
        .map_or("", |text| text)
}

/// The service alone names an account only where nothing else does.
fn is_named(account: &AccountFound, text: &str) -> bool {
    let AccountFound { service, name, id, .. } = account;
    let whole = [name.clone(), id.clone(), format!("{service} {name}"), format!("{service} {id}")];
    let alone = service == text && id.is_empty() && (name.is_empty() || name == service);
    alone || whole.contains(&text.to_owned()) || format!("{name} ({service})") == text
}

fn in_force(reading: &Reading, access: &AccessFound) -> bool {
    let used = |status| matches!(status, Status::Active | Status::Unknown);
    let person = &reading.people[access.person];
    let over = |day: Option<directory::Day>| day.is_some_and(|day| day.to_string().as_str() < TODAY);
    used(access.status)
        && used(person.status)
        && !over(access.until)
        && !over(person.stops)
        && access.claim != Claim::Unknown
}

/// The status of a person in the words of the corpus, said of them or of all their accesses.
fn status(reading: &Reading, index: usize, wanted: &str) -> &'static str {
    let person = &reading.people[index];
    let of_access =
        || reading.access.iter().filter(|access| access.person == index).map(|access| access.status);
    let word = |status| match status {
        Status::Unknown | Status::Active => "active",
        Status::Pending => "invited",
        Status::Suspended | Status::Deactivated | Status::Deleted => "disabled",
    };
    let is_over = person.stops.is_some_and(|day| day.to_string().as_str() < TODAY);
    match wanted {
        "disabled" if is_over => "disabled",
        "unknown" if person.status == Status::Unknown => "unknown",
        "active" => word(person.status),
        wanted if of_access().next().is_some() && of_access().all(|status| word(status) == wanted) => {
            of_access().next().map_or("active", word)
        }
        _ => word(person.status),
    }
}

fn part_of(access: &AccessFound, meaning: &str) -> String {
    let day = |day: Option<directory::Day>| day.map(|day| day.to_string());
    match meaning {
        "role" => access.roles.join(" + "),
        "login" => access.login.clone(),
        "second factor" => format!("{:?}", access.second_factor).to_lowercase(),
        "until" => day(access.until).unwrap_or_else(|| "unknown".to_owned()),
        "since" => match access.since {
            Since::Unknown => "unknown".to_owned(),
            Since::Before(day) => format!("before {day}"),
            Since::On(day) => day.to_string(),
        },
        _ => match access.last_seen {
            LastSeen::Unknown => "unknown".to_owned(),
            LastSeen::Never => "never".to_owned(),
            LastSeen::Before(day) => format!("before {day}"),
            LastSeen::NotWithin(days) => format!("not within {days}"),
            LastSeen::On(day) => day.to_string(),
        },
    }
}

/// Whether what was named is, or covers, the place.
fn names(named: &Place, place: &Place) -> bool {
    let lines = match (named.lines, place.lines) {
        (Some((first, last)), Some((line, _))) => (first..=last).contains(&line),
        (None, Some(_)) => named.column.is_some(),
        (_, None) => true,
    };
    // A row that is left out takes all its cells with it.
    let columns = place.column.is_none()
        || named.column == place.column
        || (named.column.is_none() && place.lines.is_some());
    let of_column = place.lines.is_none() || named.lines.is_some() || place.column.is_some();
    lines && columns && of_column && named.sheet == place.sheet
}

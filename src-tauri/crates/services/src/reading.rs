//! Reading a profile's file, and saying what is wrong with it.

use directory::{NAME_MOST, TEXT_MOST, is_refused};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::error::{ProfileError, Reason, ValueKind, Wanted};
use crate::form::{Entry, Form, LIST_MOST, NUMBER_MOST, Part, Text};
use crate::profile::OwnerLimit;
use crate::words::Word;
use crate::{Profile, UNKNOWN, UNLIMITED};

/// The longest file, in bytes, and the longest key, in characters: what the register takes.
pub use directory::accounts::{KEY_MOST, PROFILE_MOST as FILE_MOST};
/// The form that is written, and the only one so far.
pub(crate) const FORMAT: u32 = 1;
/// How many faults are told at most: whoever gets a hundred reads none.
const FAULTS_MOST: usize = 20;

impl Profile {
    /// Reads a profile from its file.
    ///
    /// # Errors
    /// Everything that is wrong with it, at most 20 faults, by line.
    ///
    /// # Security
    /// The file may come from anybody: its size is bounded before it is parsed, and every text in it afterwards.
    pub fn read(text: &str) -> Result<Self, Vec<ProfileError>> {
        if text.len() > FILE_MOST {
            let (kib, most) = (text.len().div_ceil(1024), FILE_MOST / 1024);
            return Err(vec![ProfileError { line: 1, reason: Reason::FileTooLong { kib, most } }]);
        }
        let (table, broken) = DeTable::parse_recoverable(text);
        let mut faults: Vec<Found> = broken
            .iter()
            .map(|error| {
                let at = error.span().map_or(text.len(), |span| span.start);
                (at, Reason::NotToml { says: error.message().to_owned() })
            })
            .collect();
        let mut profile = Self::blank();
        // What a broken file seems to hold would only lead astray.
        if faults.is_empty() {
            Reader::read(table.get_ref(), 0, &mut faults, &mut profile);
        }
        if faults.is_empty() {
            return Ok(profile);
        }
        // What is new to this version isn't wrong.
        if faults.iter().any(|(_, reason)| *reason == Reason::Newer) {
            faults.retain(|(_, reason)| *reason == Reason::Newer);
        }
        faults.sort_by_key(|(at, _)| *at);
        faults.truncate(FAULTS_MOST);
        Err(faults.into_iter().map(|(at, reason)| ProfileError { line: line(text, at), reason }).collect())
    }
}

/// A fault and the byte where it was found.
type Found = (usize, Reason);

/// One heading's entries under way.
struct Reader<'r> {
    table: &'r DeTable<'r>,
    /// The byte where the heading stands.
    at: usize,
    /// The names that belong here.
    known: Vec<&'static str>,
    faults: &'r mut Vec<Found>,
}

type Value<'r> = Spanned<DeValue<'r>>;

impl<'r> Reader<'r> {
    fn read(table: &'r DeTable<'r>, at: usize, faults: &'r mut Vec<Found>, part: &mut impl Part) {
        let mut reader = Reader { table, at, known: Vec::new(), faults };
        part.fields(&mut reader);
        for (key, _) in table.iter().filter(|(key, _)| !reader.known.contains(&key.get_ref().as_ref())) {
            reader.faults.push((key.span().start, Reason::NoSuchKey { key: shown(key.get_ref()) }));
        }
    }

    fn fault(&mut self, at: &Value<'_>, reason: Reason) {
        self.faults.push((at.span().start, reason));
    }

    fn find(&mut self, key: &'static str) -> Option<&'r Value<'r>> {
        self.known.push(key);
        self.table.get(key)
    }

    /// The value, or the fault that there is none.
    fn need(&mut self, key: &'static str, missing: Reason) -> Option<&'r Value<'r>> {
        let found = self.find(key);
        if found.is_none() {
            self.faults.push((self.at, missing));
        }
        found
    }

    fn wrong_kind(&mut self, key: &'static str, value: &Value<'_>, wanted: Wanted) {
        self.fault(value, Reason::WrongKind { key, found: kind(value.get_ref()), wanted });
    }

    fn checked(&mut self, key: &'static str, kind: Text, value: &Value<'_>) -> Option<String> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_kind(key, value, Wanted::Text);
            return None;
        };
        match check(key, kind, text) {
            Ok(()) => Some(text.to_owned()),
            Err(reason) => {
                self.fault(value, reason);
                None
            }
        }
    }

    fn array(&mut self, key: &'static str, value: &'r Value<'r>, most: usize) -> Option<&'r [Value<'r>]> {
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_kind(key, value, Wanted::List);
            return None;
        };
        if array.len() > most {
            self.fault(value, Reason::TooMany { key, found: array.len(), most });
            return None;
        }
        Some(array)
    }

    fn list(&mut self, key: &'static str, value: &'r Value<'r>) -> Vec<String> {
        let Some(array) = self.array(key, value, LIST_MOST) else { return Vec::new() };
        if array.is_empty() {
            self.fault(value, Reason::NoneThere { key });
        }
        array.iter().filter_map(|item| self.checked(key, Text::Sentence, item)).collect()
    }

    fn one_word<W: Word>(&mut self, key: &'static str, value: &Value<'_>) -> Option<W> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_kind(key, value, Wanted::Word);
            return None;
        };
        let word = W::of(text);
        if word.is_none() {
            let words = W::WORDS.iter().map(|(_, word)| *word).collect();
            self.fault(value, Reason::NotOneOf { key, found: shown(text), words });
        }
        word
    }

    fn whole_number(&mut self, key: &'static str, value: &Value<'_>) -> Option<u32> {
        let number = value
            .get_ref()
            .as_integer()
            .and_then(|integer| u32::from_str_radix(integer.as_str(), integer.radix()).ok())
            .filter(|number| (1..=NUMBER_MOST).contains(number));
        if number.is_none() {
            self.fault(value, Reason::OutOfRange { key, most: NUMBER_MOST });
        }
        number
    }

    fn inner<P: Part>(&mut self, key: &'static str, value: &'r Value<'r>, part: &mut P) {
        match value.get_ref().as_table() {
            Some(table) => Reader::read(table, value.span().start, self.faults, part),
            None => self.wrong_kind(key, value, Wanted::Heading),
        }
    }
}

impl Form for Reader<'_> {
    fn version(&mut self) {
        let Some(value) = self.need("format", Reason::Missing { key: "format" }) else { return };
        let newer = self.whole_number("format", value).is_some_and(|number| number > FORMAT);
        if newer {
            self.fault(value, Reason::Newer);
        }
    }

    fn text(&mut self, key: &'static str, kind: Text, value: &mut String) {
        if let Some(found) = self.need(key, Reason::Missing { key }) {
            *value = self.checked(key, kind, found).unwrap_or_default();
        }
    }

    fn note(&mut self, key: &'static str, value: &mut Option<String>) {
        *value = self.find(key).and_then(|found| self.checked(key, Text::Sentence, found));
    }

    fn fact(&mut self, key: &'static str, kind: Text, value: &mut Option<String>) {
        *value = self
            .need(key, Reason::MissingFact { key })
            .filter(|found| !is(found, UNKNOWN))
            .and_then(|found| self.checked(key, kind, found));
    }

    fn sentences(&mut self, key: &'static str, value: &mut Vec<String>) {
        if let Some(found) = self.need(key, Reason::Missing { key }) {
            *value = self.list(key, found);
        }
    }

    fn facts(&mut self, key: &'static str, value: &mut Option<Vec<String>>) {
        *value = self
            .need(key, Reason::MissingFact { key })
            .filter(|found| !is(found, UNKNOWN))
            .map(|found| self.list(key, found));
    }

    fn word<W: Word>(&mut self, key: &'static str, value: &mut W) {
        let missing =
            if W::of(UNKNOWN).is_some() { Reason::MissingFact { key } } else { Reason::Missing { key } };
        if let Some(word) = self.need(key, missing).and_then(|found| self.one_word(key, found)) {
            *value = word;
        }
    }

    fn words<W: Word>(&mut self, key: &'static str, value: &mut Option<Vec<W>>) {
        let found = self.need(key, Reason::MissingFact { key }).filter(|found| !is(found, UNKNOWN));
        let Some(array) = found.and_then(|found| self.array(key, found, W::WORDS.len())) else { return };
        let mut words = Vec::with_capacity(array.len());
        for item in array {
            let Some(word) = self.one_word::<W>(key, item) else { continue };
            if words.contains(&word) {
                self.fault(item, Reason::Twice { key, found: word.word().to_owned() });
            }
            words.push(word);
        }
        *value = Some(words);
    }

    fn yes_no(&mut self, key: &'static str, value: &mut bool) {
        let Some(found) = self.need(key, Reason::Missing { key }) else { return };
        match found.get_ref().as_bool() {
            Some(yes) => *value = yes,
            None => self.wrong_kind(key, found, Wanted::YesOrNo),
        }
    }

    fn number(&mut self, key: &'static str, value: &mut Option<u32>) {
        *value = self.find(key).and_then(|found| self.whole_number(key, found));
    }

    fn owner_limit(&mut self, key: &'static str, value: &mut OwnerLimit) {
        let Some(found) = self.need(key, Reason::MissingFact { key }) else { return };
        if is(found, UNLIMITED) {
            *value = OwnerLimit::Unlimited;
        } else if is(found, UNKNOWN) {
            *value = OwnerLimit::Unknown;
        } else if found.get_ref().is_integer() {
            *value =
                self.whole_number(key, found).map_or(OwnerLimit::Unknown, |most| OwnerLimit::AtMost { most });
        } else {
            self.wrong_kind(key, found, Wanted::Number);
        }
    }

    fn part<P: Part>(&mut self, key: &'static str, value: &mut P) {
        if let Some(found) = self.need(key, Reason::Missing { key }) {
            self.inner(key, found, value);
        }
    }

    fn later_part<P: Part + Default>(&mut self, key: &'static str, value: &mut Option<P>) {
        if let Some(found) = self.find(key) {
            self.inner(key, found, value.insert(P::default()));
        }
    }

    fn parts<P: Entry>(&mut self, key: &'static str, least: usize, most: usize, value: &mut Vec<P>) {
        let found = if least > 0 { self.need(key, Reason::Missing { key }) } else { self.find(key) };
        let Some(found) = found else { return };
        if found.get_ref().is_table() {
            return self.wrong_kind(key, found, Wanted::Headings);
        }
        let Some(array) = self.array(key, found, most) else { return };
        if array.len() < least {
            self.fault(found, Reason::NoneThere { key });
        }
        for item in array {
            let mut part = P::blank();
            self.inner(key, item, &mut part);
            if !part.told_by().is_empty() && value.iter().any(|other| other.told_by() == part.told_by()) {
                self.fault(item, Reason::Twice { key: P::TOLD_BY, found: part.told_by().to_owned() });
            }
            value.push(part);
        }
    }
}

/// What belongs in a text of this kind.
fn check(key: &'static str, kind: Text, text: &str) -> Result<(), Reason> {
    let most = match kind {
        Text::Key => KEY_MOST,
        Text::Name => NAME_MOST,
        Text::Sentence | Text::Place | Text::Address | Text::Month => TEXT_MOST,
    };
    if text.chars().nth(most).is_some() {
        return Err(Reason::TextTooLong { key, most });
    }
    if text.trim().is_empty() {
        return Err(Reason::Empty { key });
    }
    if text.chars().any(is_refused) {
        return Err(Reason::BadCharacters { key });
    }
    match kind {
        Text::Key if !is_key(text) => Err(Reason::NotAKey { key, found: shown(text) }),
        Text::Sentence if !text.ends_with(['.', '?', '!']) => Err(Reason::NoFullStop { key }),
        Text::Address if !is_address(text) => Err(Reason::NotAnAddress { key }),
        Text::Month if !is_month(text) => Err(Reason::NotAMonth { key, found: shown(text) }),
        Text::Key | Text::Name | Text::Sentence | Text::Place | Text::Address | Text::Month => Ok(()),
    }
}

fn is_key(text: &str) -> bool {
    text.split('-')
        .all(|piece| !piece.is_empty() && piece.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// Sane rather than complete: a host with a dot in it, and nothing that isn't seen.
fn is_address(text: &str) -> bool {
    text.strip_prefix("https://").is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.contains('.')
            && host.split('.').all(|label| !label.is_empty())
            && host.chars().all(|c| c.is_ascii_alphanumeric() || ".-".contains(c))
            && !rest.contains(char::is_whitespace)
    })
}

fn is_month(text: &str) -> bool {
    format!("{text}-01").parse::<directory::Day>().is_ok_and(|day| day.to_string() == format!("{text}-01"))
}

fn is(value: &Value<'_>, word: &str) -> bool {
    value.get_ref().as_str() == Some(word)
}

fn kind(value: &DeValue<'_>) -> ValueKind {
    match value {
        DeValue::String(_) => ValueKind::Text,
        DeValue::Integer(_) | DeValue::Float(_) => ValueKind::Number,
        DeValue::Boolean(_) => ValueKind::YesOrNo,
        DeValue::Datetime(_) => ValueKind::Date,
        DeValue::Array(_) => ValueKind::List,
        DeValue::Table(_) => ValueKind::Heading,
    }
}

/// As much of a wrong text as helps to find it.
fn shown(text: &str) -> String {
    text.chars().filter(|c| !is_refused(*c)).take(KEY_MOST).collect()
}

/// The line that a byte stands on, counted from 1.
fn line(text: &str, byte: usize) -> u32 {
    let before = text.as_bytes().get(..byte).unwrap_or(text.as_bytes());
    // A file has at most as many lines as bytes, which are bounded.
    1 + u32::try_from(before.iter().filter(|b| **b == b'\n').count()).unwrap_or(u32::MAX - 1)
}

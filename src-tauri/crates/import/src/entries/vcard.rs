//! vCard, which address books write: 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350).

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::{Field, People, Person};
use crate::{Budget, ImportError};

pub(super) fn read(text: &str, people: &mut People, budget: &Budget) -> Result<(), ImportError> {
    let mut card: Option<Card> = None;
    for (number, line) in unfolded(text) {
        let Some(Property { name, parameters, value }) = Property::of(&line) else { continue };
        match (name.to_ascii_uppercase().as_str(), &mut card) {
            ("BEGIN", _) => {
                end(card.take(), people, budget)?;
                card = Some(Card::new(number));
            }
            ("END", _) => end(card.take(), people, budget)?,
            (name, Some(card)) => {
                if !card.take(name, &parameters, &value) {
                    people.not_read(name);
                }
            }
            (_, None) => {}
        }
    }
    end(card, people, budget)
}

fn end(card: Option<Card>, people: &mut People, budget: &Budget) -> Result<(), ImportError> {
    let Some(Card { mut person, mut addresses, no_person }) = card else { return Ok(()) };
    if no_person {
        people.left_out.push(person.line);
        return Ok(());
    }
    addresses.sort_by_key(|(rank, _)| *rank);
    addresses.iter().for_each(|(_, address)| person.add_address(address));
    let whole = [person.get(Field::FirstName), person.get(Field::LastName)].join(" ");
    person.set(Field::Name, &whole);
    people.push(person, budget)
}

/// The lines of a text with those joined that a blank or a soft line break continues.
fn unfolded(text: &str) -> impl Iterator<Item = (u32, Cow<'_, str>)> {
    let mut lines = super::lines(text).peekable();
    std::iter::from_fn(move || {
        let (number, line) = lines.next()?;
        let mut whole = Cow::Borrowed(line);
        let head = line.split(':').next().unwrap_or_default().to_ascii_uppercase();
        let is_quoted = head.contains("QUOTED-PRINTABLE");
        loop {
            if is_quoted && whole.ends_with('=') {
                let Some((_, more)) = lines.next() else { break };
                whole.to_mut().pop();
                whole.to_mut().push_str(more);
            } else if let Some((_, more)) = lines.next_if(|(_, next)| next.starts_with([' ', '\t'])) {
                whole.to_mut().push_str(&more[1..]);
            } else {
                break;
            }
        }
        Some((number, whole))
    })
}

struct Property<'a> {
    name: &'a str,
    /// In capitals.
    parameters: String,
    value: Cow<'a, str>,
}

impl<'a> Property<'a> {
    /// `item1.EMAIL;TYPE=work:anna@example.com`.
    fn of(line: &'a str) -> Option<Self> {
        let mut quoted = false;
        let colon = line.char_indices().find_map(|(at, symbol)| {
            quoted ^= symbol == '"';
            (symbol == ':' && !quoted).then_some(at)
        })?;
        let (head, value) = (&line[..colon], &line[colon + 1..]);
        let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
        let name = name.rsplit('.').next().unwrap_or(name).trim();
        let parameters = parameters.to_ascii_uppercase();
        let value = if parameters.contains("QUOTED-PRINTABLE") {
            Cow::Owned(quoted_printable(value, &parameters))
        } else {
            Cow::Borrowed(value)
        };
        Some(Self { name, parameters, value })
    }
}

fn quoted_printable(value: &str, parameters: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut left = value.as_bytes().iter();
    while let Some(byte) = left.next() {
        let hex = left.as_slice().get(..2).filter(|_| *byte == b'=').and_then(|two| str::from_utf8(two).ok());
        match hex.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                left.nth(1);
            }
            None => bytes.push(*byte),
        }
    }
    let charset = parameters.split(';').find_map(|one| one.strip_prefix("CHARSET="));
    let said = charset.and_then(|name| Encoding::for_label(name.as_bytes()));
    let encoding = said.unwrap_or(if str::from_utf8(&bytes).is_ok() { UTF_8 } else { WINDOWS_1252 });
    encoding.decode_without_bom_handling(&bytes).0.into_owned()
}

struct Card {
    person: Person,
    /// With their ranks: what is preferred, what is for work, the rest.
    addresses: Vec<(u8, String)>,
    no_person: bool,
}

impl Card {
    fn new(line: u32) -> Self {
        Self { person: Person::new(line), addresses: Vec::new(), no_person: false }
    }

    /// Takes a property, or tells that it is left out.
    fn take(&mut self, name: &str, parameters: &str, value: &str) -> bool {
        let person = &mut self.person;
        match name {
            "FN" => person.set(Field::Name, &whole(value)),
            "N" => {
                let mut parts = parts(value).into_iter();
                let (last, first) = (parts.next(), parts.next());
                person.set(Field::LastName, &last.unwrap_or_default());
                person.set(Field::FirstName, &first.unwrap_or_default());
            }
            "EMAIL" => {
                let rank =
                    if parameters.contains("PREF") { 0 } else { 2 - u8::from(parameters.contains("WORK")) };
                let address = whole(value);
                let address = address.trim();
                self.addresses.push((rank, address.strip_prefix("mailto:").unwrap_or(address).to_owned()));
            }
            "ORG" => {
                let mut parts = parts(value).into_iter();
                person.set(Field::Company, &parts.next().unwrap_or_default());
                person.set(Field::Department, &parts.collect::<Vec<_>>().join(", "));
            }
            "TITLE" => person.set(Field::JobTitle, &whole(value)),
            "KIND" | "X-ADDRESSBOOKSERVER-KIND" => {
                self.no_person |= !value.trim().eq_ignore_ascii_case("individual")
            }
            "VERSION" | "PRODID" | "UID" | "REV" => {}
            _ => return false,
        }
        true
    }
}

/// A value whose semicolons mean nothing.
fn whole(value: &str) -> String {
    parts(value).join(";")
}

/// The parts of a value between semicolons, with what stands behind backslashes.
fn parts(value: &str) -> Vec<String> {
    let (mut parts, mut part, mut symbols) = (Vec::new(), String::new(), value.chars());
    while let Some(symbol) = symbols.next() {
        match symbol {
            ';' => parts.push(std::mem::take(&mut part)),
            '\\' => match symbols.next() {
                Some('n' | 'N') => part.push(' '),
                other => part.extend(other),
            },
            other => part.push(other),
        }
    }
    parts.push(part);
    parts
}

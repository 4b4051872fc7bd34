//! LDIF, which directories write (RFC 2849; Active Directory's own fields by Microsoft's schema).

use std::borrow::Cow;

use jiff::Timestamp;

use super::{Field, People, Person, base64};
use crate::{Budget, ImportError};

pub(super) fn read(text: &str, people: &mut People, budget: &Budget) -> Result<(), ImportError> {
    let mut entry: Option<Entry> = None;
    for (number, line) in unfolded(text) {
        if line.starts_with('#') {
            continue;
        }
        if line.is_empty() {
            end(entry.take(), people, budget)?;
            continue;
        }
        let Some((name, value)) = line.split_once(':') else { continue };
        let name = name.split(';').next().unwrap_or_default().trim();
        let value = match value.as_bytes().first() {
            Some(b':') => base64::text(&value[1..]).map(Cow::Owned),
            // A reference to another file.
            Some(b'<') => None,
            _ => Some(Cow::Borrowed(value.trim())),
        };
        if name.eq_ignore_ascii_case("dn") {
            end(entry.take(), people, budget)?;
            entry = Some(Entry::new(number));
        } else if let Some(entry) = &mut entry
            && !entry.take(name, value.as_deref())
        {
            people.not_read(name);
        }
    }
    end(entry, people, budget)
}

fn end(entry: Option<Entry>, people: &mut People, budget: &Budget) -> Result<(), ImportError> {
    let Some(entry) = entry else { return Ok(()) };
    if entry.no_person || entry.changes {
        people.left_out.push(entry.person.line);
        return Ok(());
    }
    let mut person = entry.person;
    person.set(Field::Name, &entry.common_name);
    people.push(person, budget)
}

/// The lines of a text with those joined that a blank continues, and the number where each begins.
fn unfolded(text: &str) -> impl Iterator<Item = (u32, Cow<'_, str>)> {
    let mut lines = super::lines(text).peekable();
    std::iter::from_fn(move || {
        let (number, line) = lines.next()?;
        let mut whole = Cow::Borrowed(line);
        while let Some((_, more)) = lines.next_if(|(_, next)| next.starts_with(' ')) {
            whole.to_mut().push_str(&more[1..]);
        }
        Some((number, whole))
    })
}

struct Entry {
    person: Person,
    common_name: String,
    no_person: bool,
    /// It says what to change in a directory, not what is there.
    changes: bool,
}

impl Entry {
    fn new(line: u32) -> Self {
        Self { person: Person::new(line), common_name: String::new(), no_person: false, changes: false }
    }

    /// Takes a field, or tells that it is left out.
    fn take(&mut self, name: &str, value: Option<&str>) -> bool {
        let value = value.unwrap_or_default();
        let person = &mut self.person;
        match name.to_ascii_lowercase().as_str() {
            "displayname" => person.set(Field::Name, value),
            "cn" if self.common_name.is_empty() => value.clone_into(&mut self.common_name),
            "givenname" => person.set(Field::FirstName, value),
            "sn" | "surname" => person.set(Field::LastName, value),
            "mail" | "rfc822mailbox" | "mailalternateaddress" => person.add_address(value),
            "uid" | "userid" | "samaccountname" => person.set(Field::Username, value),
            "title" => person.set(Field::JobTitle, value),
            "ou" | "department" | "departmentnumber" => person.add(Field::Department, value),
            "o" | "company" => person.set(Field::Company, value),
            "memberof" | "ismemberof" => person.add(Field::Groups, &first_name(value)),
            "useraccountcontrol" => person.set(Field::Disabled, disabled(value)),
            "nsaccountlock" | "logindisabled" => person.set(Field::Disabled, &value.to_ascii_uppercase()),
            "lastlogontimestamp" => person.set(Field::LastLogin, &day_of(value).unwrap_or_default()),
            "objectclass" => self.no_person |= is_no_person(value),
            "changetype" => self.changes |= !value.eq_ignore_ascii_case("add"),
            "cn" | "instancetype" | "objectcategory" | "objectguid" | "objectsid" => {}
            _ => return false,
        }
        true
    }
}

fn is_no_person(class: &str) -> bool {
    const NO_PERSON: [&str; 15] = [
        "group",
        "groupofnames",
        "groupofuniquenames",
        "groupofurls",
        "posixgroup",
        "organizationalunit",
        "organization",
        "organizationalrole",
        "domain",
        "dcobject",
        "container",
        "computer",
        "device",
        "builtindomain",
        "grouppolicycontainer",
    ];
    NO_PERSON.iter().any(|known| class.eq_ignore_ascii_case(known))
}

/// `Admins` of `CN=Admins,OU=Groups,DC=example`.
fn first_name(path: &str) -> String {
    let name = path.split_once('=').map_or(path, |(_, name)| name);
    let (mut first, mut symbols) = (String::new(), name.chars());
    while let Some(symbol) = symbols.next() {
        match symbol {
            ',' => break,
            // RFC 4514: a sign of the syntax stands behind a backslash.
            '\\' => first.extend(symbols.next()),
            other => first.push(other),
        }
    }
    first
}

/// Bit 2 of userAccountControl, ACCOUNTDISABLE.
fn disabled(flags: &str) -> &'static str {
    match flags.parse::<i64>() {
        Ok(flags) if flags & 2 != 0 => "TRUE",
        Ok(_) => "FALSE",
        Err(_) => "",
    }
}

/// The day of a time of Windows: tenths of a microsecond since 1601.
fn day_of(ticks: &str) -> Option<String> {
    const UNIX: i64 = 11_644_473_600;
    let seconds = ticks.parse::<i64>().ok().filter(|ticks| *ticks > 0)? / 10_000_000 - UNIX;
    let moment = Timestamp::from_second(seconds).ok()?.to_string();
    moment.split('T').next().map(str::to_owned)
}

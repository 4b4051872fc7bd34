//! Striking texts out of the register and its journal: forgetting a former person, and taking out a secret that somebody
//! typed into a note.
//!
//! Entries stay: who did what when, to whom, at which level. Only texts that people typed give way to others that say
//! nothing, in the entries and so in every record made of them. An entry that says so comes last, and names them.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use crate::{Compartment, Timestamp, UserDetails, UserId};

/// The fields whose texts can be struck out, wherever they stand in a change, but for those beneath [`FACTS`].
///
/// Part of the journal's format: a field is added only under a name that no earlier entry used.
pub const TEXTS: [&str; 29] = [
    "address",
    "asked_through",
    "card",
    "contact",
    "department",
    "display_name",
    "how",
    "invoices",
    "job",
    "job_title",
    "limits",
    "login",
    "login_details",
    "name",
    "note",
    "notify",
    "number",
    "place",
    "plan",
    "price",
    "purpose",
    "reason",
    "reply_to",
    "second_factor_at",
    "sign_in_rules",
    "tickets",
    "username",
    "web",
    "what",
];

/// The field beneath which texts are what a service calls its rights: facts, and part of the journal's format.
pub const FACTS: &str = "permissions";

/// Of [`TEXTS`], those that say who somebody is or what others wrote of them. The department and the job's template say
/// where something belongs.
const PERSONAL: [&str; 14] = [
    "asked_through",
    "how",
    "job_title",
    "limits",
    "login",
    "name",
    "note",
    "notify",
    "place",
    "purpose",
    "reason",
    "reply_to",
    "username",
    "what",
];

/// Whether forgetting somebody strikes the texts of this field out of what is about them.
pub(super) fn is_personal(field: &str) -> bool {
    PERSONAL.contains(&field)
}

/// A text in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextAt {
    /// The entry.
    pub entry: u64,
    /// Who may read it.
    pub compartment: Compartment,
    /// Which of the texts in that part of the entry, from 0.
    pub text: u32,
}

/// What is struck out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "strike", rename_all = "snake_case", deny_unknown_fields)]
pub enum Strike {
    /// What was written about a former person.
    Person {
        /// Who.
        user: UserId,
    },
    /// Single texts, and wherever else the same stands.
    Texts {
        /// Which.
        texts: Vec<TextAt>,
    },
}

impl Strike {
    /// The person who is to be forgotten, if it is one.
    #[must_use]
    pub fn person(&self) -> Option<UserId> {
        if let Self::Person { user } = self { Some(*user) } else { None }
    }
}

/// An owner asked for something to be struck out, and another is to agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The entry that asks.
    pub entry: u64,
    /// Who asked.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// For what.
    pub what: Strike,
}

/// What took the place of a part of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Substitute {
    /// The entry.
    pub entry: u64,
    /// Which part of it.
    pub compartment: Compartment,
    /// SHA-256 of what is there now, in hex.
    pub digest: String,
}

/// Texts that say nothing, one for each that is struck out: the same for the same, another for another, so that whatever
/// rule compares texts comes to the same answer as before.
#[derive(Debug)]
pub(super) struct Blanks {
    /// What they all begin with.
    stem: String,
    seen: HashMap<Form, Seen>,
    /// Blanks that are names of others already, as [`plain`] makes them: somebody is called like one.
    taken: BTreeSet<String>,
}

/// The blanks of one form, by the text whose place they take.
#[derive(Debug, Default)]
struct Seen {
    blanks: HashMap<String, String>,
    /// The last number given.
    last: u64,
}

/// What a text must look like where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Form {
    Username,
    Address,
    Other,
}

/// What a struck address's host is where the real one would say something.
const NO_HOST: &str = "removed.invalid";

impl Blanks {
    /// For what was written about somebody, who is called `details` now: by those names the plain blanks go.
    pub(super) fn of_person(
        user: UserId,
        details: &UserDetails,
        taken: BTreeSet<String>,
        is_company: &dyn Fn(&str) -> bool,
    ) -> Self {
        let stem = format!("Former person {}", user.0);
        let mut blanks = Self { stem, seen: HashMap::new(), taken };
        let UserDetails { name, username, notify, .. } = details;
        for (field, text) in [("name", name), ("username", username), ("notify", notify)] {
            blanks.of(field, text, is_company);
        }
        blanks
    }

    /// For single texts, struck out by the entry of this number.
    pub(super) fn of_entry(entry: u64, taken: BTreeSet<String>) -> Self {
        Self { stem: format!("Struck out {entry}"), seen: HashMap::new(), taken }
    }

    /// What stands in the place of `text`. `is_company` tells whether a host is a company's domain, which stays: who is
    /// of which company hangs on it.
    pub(super) fn of(&mut self, field: &str, text: &str, is_company: &dyn Fn(&str) -> bool) -> String {
        let host = text.rsplit_once('@').filter(|_| crate::is_address(text)).map(|(_, host)| host);
        let form = match host {
            Some(_) => Form::Address,
            None if field == "username" => Form::Username,
            None => Form::Other,
        };
        let Self { stem, seen, taken } = self;
        let Seen { blanks, last } = seen.entry(form).or_default();
        let make = || {
            let numbered = loop {
                *last += 1;
                let numbered = if *last == 1 { stem.clone() } else { format!("{stem} ({last})") };
                if !taken.contains(&plain(&numbered)) {
                    break numbered;
                }
            };
            match (form, host) {
                (Form::Other, _) => numbered,
                (Form::Username | Form::Address, None) => plain(&numbered),
                (Form::Username | Form::Address, Some(host)) => {
                    format!("{}@{}", plain(&numbered), if is_company(host) { host } else { NO_HOST })
                }
            }
        };
        blanks.entry(text.to_owned()).or_insert_with(make).clone()
    }
}

/// "Former person 17 (2)" as "former-person-17-2".
pub(super) fn plain(numbered: &str) -> String {
    numbered.to_lowercase().replace(['(', ')'], "").replace(' ', "-")
}

/// Whether a text is one that `Blanks` makes. Nothing else takes the place of what somebody wrote.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    let text = text.split_once('@').map_or(text, |(local, _)| local);
    let text = plain(text);
    let numbers = text.strip_prefix("former-person-").or_else(|| text.strip_prefix("struck-out-"));
    numbers.is_some_and(|numbers| {
        numbers.split('-').count() <= 2
            && numbers.split('-').all(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_compare_as_the_texts_did_and_are_known_again() {
        let company = |host: &str| host == "partner.example";
        let now = UserDetails {
            name: "Anna Sand".into(),
            username: "anna.sand".into(),
            notify: "anna@partner.example".into(),
            ..UserDetails::default()
        };
        let mut blanks = Blanks::of_person(UserId(17), &now, BTreeSet::new(), &company);
        let made: Vec<String> = [
            ("name", "Anna Berg"),
            ("username", "anna.berg"),
            ("notify", "anna@home.example"),
            ("login", "anna@home.example"),
            ("username", "anna@home.example"),
            ("name", "Anna Berg"),
            ("name", "anna.berg"),
            ("name", "Anna Sand"),
            ("username", "anna.sand"),
            ("reply_to", "anna@partner.example"),
        ]
        .map(|(field, text)| blanks.of(field, text, &company))
        .to_vec();
        assert_eq!(
            made,
            [
                "Former person 17 (2)",
                "former-person-17-2",
                "former-person-17-2@removed.invalid",
                "former-person-17-2@removed.invalid",
                "former-person-17-2@removed.invalid",
                "Former person 17 (2)",
                "Former person 17 (3)",
                "Former person 17",
                "former-person-17",
                "former-person-17@partner.example",
            ]
        );
        let taken = ["former-person-17", "former-person-17-3"].map(str::to_owned).into();
        let mut blanks = Blanks::of_person(UserId(17), &now, taken, &company);
        let others = ["anna.sand", "anna.berg"].map(|text| blanks.of("username", text, &company));
        assert_eq!(
            others,
            ["former-person-17-2", "former-person-17-4"],
            "others are called by those between"
        );
        let note = Blanks::of_entry(5, BTreeSet::new()).of("note", "the key is 1234", &company);
        assert_eq!(note, "Struck out 5");
        for text in made.iter().chain([&note]) {
            assert!(is_blank(text), "{text}");
        }
        for text in
            ["", "Anna", "Former person", "former-person-1-2-3", "Former person 17 was here", "struck-out-x"]
        {
            assert!(!is_blank(text), "{text}");
        }
    }
}

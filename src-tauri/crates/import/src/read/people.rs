//! Which rows are about the same person: by e-mail address, then username, then exact name.

use std::collections::HashMap;

use super::found::PersonFound;
use super::key::{self, Key};
use super::merge::Merge;
use super::{SkipReason, Warning, cost};
use crate::{Budget, ImportError};

/// The people of a file.
pub(super) struct People {
    /// In the order of their first lines.
    pub people: Vec<PersonFound>,
    /// For each row, whose it is: a place in `people`, nobody, or why that can't be told.
    pub of_row: Vec<Result<Option<usize>, SkipReason>>,
}

/// Whom a username or a name belongs to.
#[derive(Clone, Copy)]
enum Holder {
    One(usize),
    Several,
}

/// Brings the rows of each person together. `rows` are in the order of their lines; nothing for a row without a person.
///
/// Addresses come first through the whole file, then usernames, then names, so that the order of rows changes nothing.
///
/// # Errors
/// When it is over the budget.
pub(super) fn gather(
    rows: Vec<Option<PersonFound>>,
    warnings: &mut Vec<Warning>,
    budget: &Budget,
) -> Result<People, ImportError> {
    let told = warnings.len();
    let mut gathered = Gathered {
        people: Vec::new(),
        of_row: vec![Ok(None); rows.len()],
        by_email: HashMap::new(),
        by_username: HashMap::new(),
        by_name: HashMap::new(),
        warnings,
    };
    let mut keyed: Vec<(usize, PersonFound, Key)> = Vec::new();
    for (row, person) in rows.into_iter().enumerate().filter_map(|(row, person)| Some((row, person?))) {
        cost::person(budget)?;
        let key = person.key();
        keyed.push((row, person, key));
    }
    let mut later = Vec::new();
    for (row, person, key) in keyed {
        match key.email {
            Some(_) => gathered.by_address(row, person, key),
            None => later.push((row, person, key)),
        }
    }
    gathered.same_names();
    let mut last = Vec::new();
    for (row, person, key) in later {
        match key.username {
            Some(_) => gathered.by_username(row, person, key),
            None => last.push((row, person, key)),
        }
    }
    for (row, person, key) in last {
        gathered.by_name(row, person, &key);
    }
    // At most one for each field of each row.
    cost::told(gathered.warnings.len() - told, budget)?;
    Ok(gathered.in_order())
}

struct Gathered<'a> {
    people: Vec<PersonFound>,
    of_row: Vec<Result<Option<usize>, SkipReason>>,
    /// Several, where people share an address.
    by_email: HashMap<String, Vec<usize>>,
    by_username: HashMap<String, Holder>,
    by_name: HashMap<String, Holder>,
    warnings: &'a mut Vec<Warning>,
}

impl Gathered<'_> {
    fn by_address(&mut self, row: usize, person: PersonFound, key: Key) {
        let known =
            key.email.as_ref().and_then(|email| self.by_email.get(email)).map_or(&[][..], Vec::as_slice);
        // Two names at one address are two people who share it.
        match known.iter().copied().find(|known| is_one(&self.people[*known], &person)) {
            Some(known) => self.join(row, known, person),
            None => {
                let shared = known.first().and_then(|first| self.people[*first].lines.first().copied());
                if let (Some(earlier), Some(&line)) = (shared, person.lines.first()) {
                    self.warnings.push(Warning::SameAddress { line, earlier });
                }
                self.add(row, person, key);
            }
        }
    }

    fn by_username(&mut self, row: usize, person: PersonFound, key: Key) {
        let holder = |map: &HashMap<String, Holder>, key: &Option<String>| map.get(key.as_ref()?).copied();
        match holder(&self.by_username, &key.username) {
            // The dot of a capital İ tells no logins apart where an address agrees, and doesn't make one of two either.
            Some(Holder::One(known))
                if directory::username_key(&self.people[known].username)
                    != directory::username_key(&person.username) =>
            {
                if let (Some(&line), Some(&earlier)) =
                    (person.lines.first(), self.people[known].lines.first())
                {
                    self.warnings.push(Warning::NearlyAlike { line, earlier });
                }
                self.add(row, person, key);
            }
            Some(Holder::One(known)) => self.join(row, known, person),
            Some(Holder::Several) => self.of_row[row] = Err(SkipReason::Several),
            None => match holder(&self.by_name, &key.name) {
                Some(Holder::One(known)) if self.people[known].username.is_empty() => {
                    if let Some(username) = key.username {
                        hold(&mut self.by_username, username, known);
                    }
                    self.join(row, known, person);
                }
                Some(_) | None => self.add(row, person, key),
            },
        }
    }

    fn by_name(&mut self, row: usize, person: PersonFound, key: &Key) {
        match key.name.as_ref().and_then(|name| self.by_name.get(name)).copied() {
            Some(Holder::One(known)) => self.join(row, known, person),
            Some(Holder::Several) => self.of_row[row] = Err(SkipReason::Several),
            None => self.add(row, person, key.clone()),
        }
    }

    fn join(&mut self, row: usize, known: usize, person: PersonFound) {
        self.of_row[row] = Ok(Some(known));
        let into = &mut self.people[known];
        if let (Some(&line), Some(&earlier)) = (person.lines.first(), into.lines.first()) {
            let same = |one: &str, other: &str| one.is_empty() || other.is_empty() || one == other;
            let written_alike = same(&into.name, &person.name) && same(&into.username, &person.username);
            if person.email.is_empty() && !written_alike {
                self.warnings.push(Warning::TakenForOne { line, earlier });
            }
            let had_username = !into.username.is_empty();
            Merge { line, earlier, warnings: self.warnings }.person(into, person);
            if let Some(name) = self.people[known].key().name {
                hold(&mut self.by_name, name, known);
            }
            if let (false, Some(username)) = (had_username, self.people[known].key().username) {
                hold(&mut self.by_username, username, known);
            }
        }
    }

    fn add(&mut self, row: usize, person: PersonFound, key: Key) {
        let place = self.people.len();
        self.of_row[row] = Ok(Some(place));
        self.people.push(person);
        if let Some(email) = key.email {
            self.by_email.entry(email).or_default().push(place);
        }
        if let Some(username) = key.username {
            hold(&mut self.by_username, username, place);
        }
        if let Some(name) = key.name {
            hold(&mut self.by_name, name, place);
        }
    }

    /// Warns of people with one name, or one username, and several addresses: perhaps they are one.
    fn same_names(&mut self) {
        let (mut names, mut usernames): (HashMap<String, u32>, HashMap<String, u32>) = Default::default();
        for person in &self.people {
            let (key, Some(&line)) = (person.key(), person.lines.first()) else { continue };
            if let Some(earlier) = key.name.and_then(|name| met(&mut names, name, line)) {
                self.warnings.push(Warning::SameName { line, earlier });
            }
            if let Some(earlier) = key.username.and_then(|username| met(&mut usernames, username, line)) {
                self.warnings.push(Warning::SameUsername { line, earlier });
            }
        }
    }

    fn in_order(mut self) -> People {
        for person in &mut self.people {
            person.lines.sort_unstable();
        }
        let mut order: Vec<usize> = (0..self.people.len()).collect();
        order.sort_by_key(|place| self.people[*place].lines.first().copied());
        let mut to = vec![0; order.len()];
        for (new, old) in order.iter().enumerate() {
            to[*old] = new;
        }
        let mut people: Vec<(usize, PersonFound)> = to.iter().copied().zip(self.people).collect();
        people.sort_by_key(|(new, _)| *new);
        People {
            people: people.into_iter().map(|(_, person)| person).collect(),
            of_row: self
                .of_row
                .into_iter()
                .map(|row| row.map(|place| place.map(|place| to[place])))
                .collect(),
        }
    }
}

/// The line where a key was met before; else it is met here.
fn met(first: &mut HashMap<String, u32>, key: String, line: u32) -> Option<u32> {
    let earlier = first.get(&key).copied();
    first.entry(key).or_insert(line);
    earlier
}

/// Whether two records with one address can be one person.
fn is_one(known: &PersonFound, other: &PersonFound) -> bool {
    let of_name = |person: &PersonFound| {
        (!directory::is_address(&person.name)).then(|| person.name.clone()).filter(|name| !name.is_empty())
    };
    let same_username = || {
        let (one, two) = (known.key().username, other.key().username);
        one.is_none() || two.is_none() || one == two
    };
    match (of_name(known), of_name(other)) {
        (Some(one), Some(two)) => key::alike(&one, &two),
        (Some(_), None) | (None, Some(_)) | (None, None) => same_username(),
    }
}

fn hold(map: &mut HashMap<String, Holder>, key: String, place: usize) {
    map.entry(key)
        .and_modify(|holder| {
            if !matches!(holder, Holder::One(one) if *one == place) {
                *holder = Holder::Several;
            }
        })
        .or_insert(Holder::One(place));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(line: u32, name: &str, email: &str, username: &str) -> Option<PersonFound> {
        let [name, email, username] = [name, email, username].map(str::to_owned);
        Some(PersonFound { name, email, username, lines: vec![line], ..PersonFound::default() })
    }

    fn whose(rows: Vec<Option<PersonFound>>) -> Vec<Result<Option<usize>, SkipReason>> {
        gather(rows, &mut Vec::new(), &Budget::whole()).unwrap().of_row
    }

    #[test]
    fn an_address_counts_before_a_username_and_that_before_a_name() {
        let rows = vec![
            person(2, "Anna Berger", "", ""),
            person(3, "Anna Berger", "Anna@Example.com ", "anna"),
            person(4, "A. Berger", "anna@example.com", ""),
            person(5, "", "", "ANNA"),
            person(6, "Berger, Anna", "", ""),
            None,
            person(8, "Ben Weber", "", "ben"),
        ];
        assert_eq!(
            whose(rows),
            [Ok(Some(0)), Ok(Some(0)), Ok(Some(0)), Ok(Some(0)), Ok(Some(0)), Ok(None), Ok(Some(1))]
        );
    }

    #[test]
    fn two_addresses_are_two_people_and_a_bare_name_is_neither() {
        let rows = || {
            vec![
                person(2, "Anna Berger", "", ""),
                person(3, "Anna Berger", "anna@example.com", ""),
                person(4, "Anna Berger", "berger@example.com", ""),
            ]
        };
        let mut warnings = Vec::new();
        let gathered = gather(rows(), &mut warnings, &Budget::whole()).unwrap();
        assert_eq!(gathered.of_row, [Err(SkipReason::Several), Ok(Some(0)), Ok(Some(1))]);
        assert_eq!(warnings, [Warning::SameName { line: 4, earlier: 3 }], "perhaps they are one");
        let mut turned = rows();
        turned.reverse();
        assert_eq!(whose(turned)[2], Err(SkipReason::Several), "whatever the order of the rows");
    }

    #[test]
    fn what_rows_say_differently_is_told() {
        let mut one = person(2, "anna@example.com", "anna@example.com", "").unwrap();
        one.job_title = "Office manager".into();
        let mut two = person(9, "Anna Berger", "anna@example.com", "").unwrap();
        two.job_title = "Owner".into();
        let mut warnings = Vec::new();
        let People { people, .. } =
            gather(vec![Some(one), Some(two)], &mut warnings, &Budget::whole()).unwrap();
        assert_eq!(people[0].name, "Anna Berger", "an address is no name");
        assert_eq!((&*people[0].job_title, &people[0].lines), ("Office manager", &vec![2, 9]));
        let meaning = crate::Meaning::JobTitle;
        assert_eq!(warnings, [Warning::Differs { line: 9, earlier: 2, meaning }]);
    }
}

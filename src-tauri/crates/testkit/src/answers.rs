//! What the window's calls answer in the sample office, for the tests of the pages.
//!
//! Clock and randomness stand still, so the answers are the same each time. What the database's own randomness decides
//! is not: a backup's bytes have a digest that an entry names, and every later entry hangs on it. The same number stands
//! in the place of each of these, in the shape they have, and one size in that of files.

mod deeds;
mod monday;
mod others;
mod reads;

use std::collections::BTreeMap;

use api::view::{AccountsQuery, PeopleQuery, SampleSignIn, Standing};
use api::{Api, ApiError};
use directory::{AccountId, CompanyId, UserId};
use serde::Serialize;
use serde_json::{Map, Value, json};
use vault::Random;

use crate::{FakeComputer, SeededRng, a_computer, authenticator_code};

/// Where the pages' tests believe that everything lies.
const HOME: &str = "/home/ingrid";
/// Fields whose numbers are others in each run.
const RANDOM: [&str; 6] = ["digest", "fingerprint", "hash", "head", "previous", "sha256"];

/// How large every file is that was written.
const BYTES: u32 = 51_200;

/// Every answer, by call and by what the call asked about: `{"now": …, "answers": {"person": {"3": …}, …}}`.
///
/// First the office's Monday morning happens, so that there is something of every kind. Then an owner reads every page.
/// Only then is the rest asked: what changes something, and what others see.
#[must_use]
pub fn window_answers() -> Value {
    let mut day = Day::begin();
    monday::happens(&mut day);
    let now = day.computer.clock.wall();
    reads::as_an_owner(&mut day);
    deeds::of_an_owner(&mut day);
    others::partner(&mut day);
    deeds::for_good(&mut day);
    others::at_the_door(&mut day);
    let mut all = json!({ "now": now, "answers": day.answers });
    settled(&mut all, &day.computer.text(""));
    all.sort_all_objects();
    all
}

/// A Monday in the sample office, and what was answered on it.
struct Day {
    computer: FakeComputer,
    api: Api,
    sign_ins: Vec<SampleSignIn>,
    answers: BTreeMap<&'static str, Map<String, Value>>,
}

impl Day {
    fn begin() -> Self {
        let computer = a_computer("FRONT-DESK");
        let mut ports = computer.ports();
        // Not by the folder's name, which is another each time.
        ports.device.rng = Random::from(SeededRng::new("the sample office of the pages"));
        let mut api = Api::new(ports);
        let made = api.make_sample(&computer.text("")).unwrap();
        let mut day = Self { computer, api, sign_ins: made.sign_ins.clone(), answers: BTreeMap::new() };
        let opened = day.api.open_vault(&made.folder);
        day.keep("standing", "locked", opened);
        day.keep("make_sample", "", Ok(made));
        day
    }

    /// Keeps an answer and gives it.
    fn keep<T: Serialize>(&mut self, call: &'static str, of: &str, answer: Result<T, ApiError>) -> T {
        let answer = answer.unwrap();
        let value = serde_json::to_value(&answer).unwrap();
        self.answers.entry(call).or_default().insert(of.to_owned(), value);
        answer
    }

    /// Signs somebody in whom the sample names, whoever was before.
    fn enter(&mut self, username: &str) -> Standing {
        let who = self.sign_ins.iter().find(|who| who.username == username).unwrap().clone();
        self.api.lock().unwrap();
        self.computer.clock.pass(60_000);
        let code = self.code(&who.totp_secret);
        self.api.sign_in(username, who.password, &code, None).unwrap()
    }

    /// What a phone with this secret shows now.
    fn code(&self, secret: &str) -> String {
        authenticator_code(secret, self.computer.clock.wall())
    }

    fn user(&mut self, name: &str) -> UserId {
        let query = PeopleQuery { search: name.to_owned(), limit: 1, ..PeopleQuery::default() };
        self.api.people(&query).unwrap().rows.first().unwrap().id
    }

    fn account(&mut self, name: &str) -> AccountId {
        let query = AccountsQuery { search: name.to_owned(), limit: 1, ..AccountsQuery::default() };
        self.api.accounts(&query).unwrap().rows.first().unwrap().id
    }

    fn company(&mut self, name: &str) -> CompanyId {
        let known = self.api.companies().unwrap().rows;
        known.into_iter().find(|one| one.name == name).unwrap().id
    }
}

/// Puts what is the same each time in the place of what isn't: where the files lie, and what hangs on the bytes of a
/// backup.
fn settled(value: &mut Value, disk: &str) {
    match value {
        Value::String(text) if text.contains(disk.trim_end_matches(['/', '\\'])) => {
            *text = text.replace(disk.trim_end_matches(['/', '\\']), HOME).replace('\\', "/");
        }
        Value::Array(all) => all.iter_mut().for_each(|one| settled(one, disk)),
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                if let Value::String(number) = field
                    && RANDOM.contains(&name.as_str())
                    && is_number(number)
                {
                    *number = same_shape(number);
                } else if let Value::Number(size) = field
                    && name == "bytes"
                {
                    *size = BYTES.into();
                } else {
                    settled(field, disk);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Whether this is a number in base 16, maybe in groups.
fn is_number(text: &str) -> bool {
    text.len() > 8 && text.chars().all(|one| one.is_ascii_hexdigit() || one == ' ')
}

/// As long as `number`, with its spaces where they were.
fn same_shape(number: &str) -> String {
    let digits = if number.contains(' ') { "6F2A91C07DE403AB" } else { "6f2a91c07de403ab" };
    let mut digits = digits.chars().cycle();
    number.chars().map(|one| if one == ' ' { ' ' } else { digits.next().unwrap_or(one) }).collect()
}

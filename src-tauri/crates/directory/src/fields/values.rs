//! What a field of each type does: how it is tidied, checked, said and read.

use std::collections::BTreeSet;

use super::{Find, Limit, Wrong};
use crate::text::{self, TEXT_MOST};
use crate::{CompanyId, Day, Fault, Field, Names, Polarity, Refusal, Seen, SinglePermission, UserId, words};

/// Most users in one list.
const USERS_MOST: usize = 200;
/// Most numbers of a card in a row that a label may hold, spaces aside: from twelve on it is the card's number.
const DIGITS_MOST: usize = 11;

/// The value of a field.
pub trait Value {
    /// What it says; empty where nothing was given.
    fn said(&self, limit: Limit, names: &dyn Names) -> String;

    /// Takes what somebody typed, without outer spaces; an empty text clears the field.
    ///
    /// # Errors
    /// [`Wrong`]: the text is no value of the field.
    fn read(&mut self, field: Field, limit: Limit, typed: &str, find: &mut dyn Find) -> Result<(), Wrong>;

    /// Takes off what nobody means to write.
    fn tidy(&mut self, _limit: Limit) {}

    /// Whether it is right as far as that shows without the register.
    ///
    /// # Errors
    /// [`Refusal::Field`].
    fn check(&self, _field: Field, _limit: Limit) -> Result<(), Refusal> {
        Ok(())
    }

    /// When its turn to be checked comes: of a record that is wrong in several fields the first fault is told.
    fn turn(&self) -> u8 {
        0
    }

    /// The text that a search looks in.
    fn text(&self) -> &str {
        ""
    }

    /// The company that it names.
    fn company(&self) -> Option<CompanyId> {
        None
    }

    /// The users whom it names.
    fn users(&self) -> &[UserId] {
        &[]
    }
}

impl Value for String {
    fn said(&self, _limit: Limit, _names: &dyn Names) -> String {
        self.clone()
    }

    fn read(&mut self, _field: Field, _limit: Limit, typed: &str, _find: &mut dyn Find) -> Result<(), Wrong> {
        typed.clone_into(self);
        Ok(())
    }

    fn tidy(&mut self, _limit: Limit) {
        if self.trim().len() != self.len() {
            *self = self.trim().to_owned();
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the others are limits of other types")]
    fn check(&self, field: Field, limit: Limit) -> Result<(), Refusal> {
        match limit {
            Limit::Name(most) => text::name(field, self, most),
            Limit::NameOrNothing(most) => text::optional_name(field, self, most),
            Limit::Username => text::username(self),
            Limit::Needed(most) => text::required(field, self, most),
            Limit::Line(most) => text::optional(field, self, most),
            Limit::CardLabel(most) => {
                text::optional(field, self, most)?;
                if has_card_number(self) { Err(text::fault(field, Fault::BadCharacters)) } else { Ok(()) }
            }
            Limit::Lines(most) => text::optional_lines(field, self, most),
            Limit::Address => text::address(field, self),
            Limit::AddressOrNothing => text::optional_address(field, self),
            _ => Ok(()),
        }
    }

    fn text(&self) -> &str {
        self
    }
}

fn has_card_number(text: &str) -> bool {
    let mut run = 0;
    for c in text.chars().filter(|c| !matches!(c, ' ' | '-')) {
        run = if c.is_ascii_digit() { run + 1 } else { 0 };
        if run > DIGITS_MOST {
            return true;
        }
    }
    false
}

impl Value for Vec<String> {
    fn said(&self, _limit: Limit, _names: &dyn Names) -> String {
        self.join(", ")
    }

    fn read(&mut self, _field: Field, _limit: Limit, typed: &str, _find: &mut dyn Find) -> Result<(), Wrong> {
        *self = listed(typed, ',').map(str::to_owned).collect();
        Ok(())
    }

    fn tidy(&mut self, limit: Limit) {
        let domains = matches!(limit, Limit::Domains(_));
        let mut seen = BTreeSet::new();
        *self = std::mem::take(self)
            .into_iter()
            .map(|text| {
                let text = text.trim();
                if domains { text.trim_start_matches('@').to_lowercase() } else { text.to_owned() }
            })
            .filter(|text| !text.is_empty() && seen.insert(text.clone()))
            .collect();
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the others are limits of other types")]
    fn check(&self, field: Field, limit: Limit) -> Result<(), Refusal> {
        match limit {
            Limit::Domains(most) | Limit::Most(most) if self.len() > most => {
                Err(text::fault(field, Fault::TooLong))
            }
            Limit::Domains(_) => self.iter().try_for_each(|domain| text::domain(field, domain)),
            _ => self.iter().try_for_each(|one| text::required(field, one, TEXT_MOST)),
        }
    }

    fn turn(&self) -> u8 {
        1
    }
}

impl Value for Vec<SinglePermission> {
    fn said(&self, _limit: Limit, _names: &dyn Names) -> String {
        self.iter().map(words::single_permission).collect::<Vec<_>>().join("; ")
    }

    /// "may: send; may not: delete contacts". What was there before keeps what the service makes of a tick.
    fn read(&mut self, field: Field, _limit: Limit, typed: &str, _find: &mut dyn Find) -> Result<(), Wrong> {
        let before = std::mem::take(self);
        for one in listed(typed, ';') {
            let kept = before.iter().find(|single| words::single_permission(single) == one).cloned();
            let (may, name) = one.split_once(':').unwrap_or_default();
            let polarity = match may.trim() {
                "may" => Polarity::Grants,
                "may not" => Polarity::Forbids,
                _ => return Err(Wrong::NoneOf(field, ["may: …", "may not: …"].map(str::to_owned).into())),
            };
            let new = SinglePermission { name: name.trim().to_owned(), polarity, ticked: true };
            self.push(kept.unwrap_or(new));
        }
        Ok(())
    }

    fn tidy(&mut self, _limit: Limit) {
        let mut seen = BTreeSet::new();
        self.retain(|single| seen.insert(single.name.clone()));
    }

    fn check(&self, field: Field, limit: Limit) -> Result<(), Refusal> {
        if matches!(limit, Limit::Most(most) if self.len() > most) {
            return Err(text::fault(field, Fault::TooLong));
        }
        self.iter().try_for_each(|single| text::required(field, &single.name, TEXT_MOST))
    }

    fn turn(&self) -> u8 {
        1
    }
}

impl Value for Option<Day> {
    fn said(&self, _limit: Limit, _names: &dyn Names) -> String {
        self.map(|day| day.to_string()).unwrap_or_default()
    }

    fn read(&mut self, field: Field, _limit: Limit, typed: &str, _find: &mut dyn Find) -> Result<(), Wrong> {
        *self = given(typed).map(str::parse).transpose().map_err(|_| Wrong::NotADay(field))?;
        Ok(())
    }
}

impl Value for Option<CompanyId> {
    fn said(&self, _limit: Limit, names: &dyn Names) -> String {
        self.map(|company| names.company(company)).unwrap_or_default()
    }

    fn read(&mut self, field: Field, _limit: Limit, typed: &str, find: &mut dyn Find) -> Result<(), Wrong> {
        let found =
            |typed: &str| find.company(typed).ok_or_else(|| Wrong::NoSuchCompany(field, typed.to_owned()));
        *self = given(typed).map(found).transpose()?;
        Ok(())
    }

    fn turn(&self) -> u8 {
        3
    }

    fn company(&self) -> Option<CompanyId> {
        *self
    }
}

impl Value for Vec<UserId> {
    fn said(&self, _limit: Limit, names: &dyn Names) -> String {
        self.iter().map(|user| names.user(*user)).collect::<Vec<_>>().join(", ")
    }

    fn read(&mut self, field: Field, _limit: Limit, typed: &str, find: &mut dyn Find) -> Result<(), Wrong> {
        *self = listed(typed, ',').map(|one| user(field, one, find)).collect::<Result<_, _>>()?;
        Ok(())
    }

    fn tidy(&mut self, _limit: Limit) {
        let mut seen = BTreeSet::new();
        self.retain(|user| seen.insert(*user));
    }

    fn check(&self, field: Field, _limit: Limit) -> Result<(), Refusal> {
        if self.len() > USERS_MOST { Err(text::fault(field, Fault::TooLong)) } else { Ok(()) }
    }

    fn turn(&self) -> u8 {
        4
    }

    fn users(&self) -> &[UserId] {
        self
    }
}

impl Value for Option<UserId> {
    fn said(&self, _limit: Limit, names: &dyn Names) -> String {
        self.map(|user| names.user(user)).unwrap_or_default()
    }

    fn read(&mut self, field: Field, _limit: Limit, typed: &str, find: &mut dyn Find) -> Result<(), Wrong> {
        *self = given(typed).map(|typed| user(field, typed, find)).transpose()?;
        Ok(())
    }

    fn turn(&self) -> u8 {
        5
    }

    fn users(&self) -> &[UserId] {
        self.as_slice()
    }
}

fn user(field: Field, named: &str, find: &mut dyn Find) -> Result<UserId, Wrong> {
    find.user(named).ok_or_else(|| Wrong::NoSuchUser(field, named.to_owned()))
}

impl Value for bool {
    fn said(&self, limit: Limit, _names: &dyn Names) -> String {
        match (self, limit) {
            (true, _) => words::yes_no(true),
            (false, Limit::YesOrNo) => words::yes_no(false),
            (false, _) => "",
        }
        .to_owned()
    }

    fn read(&mut self, field: Field, _limit: Limit, typed: &str, _find: &mut dyn Find) -> Result<(), Wrong> {
        // As it is shown, or as it is typed in every language.
        *self = match typed.to_lowercase().as_str() {
            "yes" => true,
            "no" | "" => false,
            shown if shown == words::yes_no(true) => true,
            shown if shown == words::yes_no(false) => false,
            _ => return Err(Wrong::NoneOf(field, ["yes", "no"].map(str::to_owned).into())),
        };
        Ok(())
    }
}

impl Value for Seen {
    fn said(&self, _limit: Limit, _names: &dyn Names) -> String {
        words::seen(*self)
    }

    fn read(&mut self, field: Field, _limit: Limit, typed: &str, _find: &mut dyn Find) -> Result<(), Wrong> {
        *self = match typed.to_lowercase().as_str() {
            "" | "unknown" => Self::Unknown,
            "never" => Self::Never,
            day => Self::On(day.parse().map_err(|_| Wrong::NotADay(field))?),
        };
        Ok(())
    }
}

/// What was typed, where something was.
pub(super) fn given(typed: &str) -> Option<&str> {
    Some(typed).filter(|typed| !typed.is_empty())
}

/// The parts of a list that was typed.
fn listed(typed: &str, between: char) -> impl Iterator<Item = &str> {
    typed.split(between).map(str::trim).filter(|part| !part.is_empty())
}

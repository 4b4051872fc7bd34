//! Names that could pass for others: told while somebody writes them, and refused to nobody.

use std::collections::HashMap;

use directory::{Permission, User, UserId, username_key};

use words::{Message, said};

use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::view::{NameOf, NameTyped};
use crate::{Api, ApiError};

/// How many others are named.
const TOLD: usize = 3;

impl Api {
    /// What to know about a name before it is written down, a sentence each: it looks like another one that is written
    /// with other letters, or mixes scripts within a word. Most names have nothing to say.
    ///
    /// Names of others are told to those alone who may read them.
    ///
    /// # Errors
    /// When nobody is signed in, or the register can't be read.
    pub fn name_warnings(&mut self, typed: &NameTyped) -> Result<Vec<String>, ApiError> {
        self.read(|reading| reading.name_warnings(typed))
    }
}

impl Reading<'_> {
    pub(crate) fn name_warnings(&self, typed: &NameTyped) -> Outcome<Vec<String>> {
        let NameTyped { of, name, username } = typed;
        let mut told = Vec::new();
        if self.may(Permission::ReadRegister) {
            match *of {
                NameOf::User { id } => {
                    let like = Like::to(name);
                    for user in self
                        .vault
                        .users_called(TOLD, |key| like.is_posed_by(key))?
                        .iter()
                        .filter(|user| other(user, id))
                    {
                        told.push(name_like(&user.details.name));
                    }
                    let like = Like::to(username);
                    for user in self
                        .vault
                        .users_signing_in_as(TOLD, |key| like.is_posed_by(key))?
                        .iter()
                        .filter(|user| other(user, id))
                    {
                        told.push(username_like(user));
                    }
                }
                NameOf::Company { id } => {
                    let others =
                        self.vault.companies(None)?.into_iter().filter(|company| Some(company.id) != id);
                    told.extend(posed(name, others.map(|company| company.details.name)));
                    told.extend(posed(name, std::iter::once(self.business()?)));
                }
                NameOf::Account { id } => {
                    let others =
                        self.vault.accounts_at(None)?.into_iter().filter(|account| Some(account.id) != id);
                    told.extend(posed(name, others.map(|account| account.details.name)));
                }
            }
        }
        if names::mixes_scripts(name) {
            told.push(said::likeness_mixed_name().to_string());
        }
        if names::mixes_scripts(username) {
            told.push(said::likeness_mixed_username().to_string());
        }
        Ok(told)
    }
}

impl Reading<'_> {
    /// The same for people whom an import adds, each sentence with the name: they look like somebody in the register, like
    /// each other, or mix scripts.
    pub(crate) fn posing(&self, new: &[String]) -> Outcome<Vec<String>> {
        let mut told = Vec::new();
        if new.is_empty() {
            return Ok(told);
        }
        let mut known: HashMap<String, String> = HashMap::new();
        self.vault.users_called(0, |key| {
            known.insert(names::looks(key), key.to_owned());
            false
        })?;
        for name in new {
            let like = Like::to(name);
            let posed =
                like.looks.iter().filter_map(|looks| known.get(looks)).find(|other| **other != like.key);
            if let Some(other) = posed {
                let is_it = |key: &str| key == other;
                let other = self
                    .vault
                    .users_called(1, is_it)?
                    .pop()
                    .map_or_else(|| other.clone(), |user| user.details.name);
                told.push(of(name, name_like(&other)));
            }
            let [looks, _] = like.looks;
            known.entry(looks).or_insert(like.key);
            if names::mixes_scripts(name) {
                told.push(of(name, said::likeness_mixed_name().into()));
            }
        }
        Ok(told)
    }
}

/// A name that others may pose as.
struct Like {
    key: String,
    looks: [String; 2],
}

impl Like {
    fn to(name: &str) -> Self {
        Self { key: username_key(name), looks: [names::looks(name), names::looks_as_written(name)] }
    }

    /// Whether a folded name is another one and looks the same. People may well have one and the same name.
    fn is_posed_by(&self, key: &str) -> bool {
        key != self.key && !key.is_empty() && self.looks.contains(&names::looks(key))
    }
}

fn other(user: &User, id: Option<UserId>) -> bool {
    Some(user.id) != id
}

fn posed(name: &str, others: impl Iterator<Item = String>) -> Vec<String> {
    let like = Like::to(name);
    let posing = others.filter(|other| like.is_posed_by(&username_key(other)));
    posing.take(TOLD).map(|other| name_like(&other)).collect()
}

fn name_like(other: &str) -> String {
    said::likeness_name(other).to_string()
}

fn username_like(user: &User) -> String {
    let (username, name) = ((&user.details.username).into(), (&user.details.name).into());
    Message::from(said::LikenessUsername { name, username }).to_string()
}

/// A sentence about one of several names.
fn of(name: &str, says: String) -> String {
    Message::from(said::LikenessOf { name: name.into(), says: says.into() }).to_string()
}

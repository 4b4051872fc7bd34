//! Which texts go when something is struck out, and what stands in their places.

use std::collections::BTreeSet;

use directory::{
    Blanks, Change, Company, KitNumber, RunAbout, RunDetails, RunId, Strike, User, is_personal, username_key,
};

use crate::body::Text;
use crate::{Session, VaultError};

/// Knows which texts go, and what stands in their places.
pub(super) struct Striker<'a> {
    what: &'a Strike,
    blanks: Blanks,
    /// Domains of companies, of today and before.
    domains: BTreeSet<String>,
    /// Runs about the person, and kits of theirs, as the journal came to them.
    runs: BTreeSet<RunId>,
    kits: BTreeSet<KitNumber>,
    /// Of single texts, what they say; of a person, what they are found by in other texts.
    wanted: BTreeSet<String>,
}

impl<'a> Striker<'a> {
    pub(super) fn of(session: &Session, what: &'a Strike) -> Result<Self, VaultError> {
        let companies: Vec<Company> = session.tables().company_states()?;
        let domains: BTreeSet<String> =
            companies.into_iter().flat_map(|it| it.details.domains).map(|it| it.to_lowercase()).collect();
        let (blanks, wanted) = match what {
            Strike::Person { user } => {
                let states: Vec<User> = session.tables().user_states(*user)?;
                let now = states.last().map(|user| user.details.clone()).unwrap_or_default();
                let names = states.into_iter().flat_map(|user| {
                    let details = user.details;
                    [details.name, details.username, details.notify, details.reply_to]
                });
                let found_by = names.filter(|name| name.chars().count() >= 3).map(|name| username_key(&name));
                let is_company = |host: &str| domains.contains(&host.to_lowercase());
                (Blanks::of_person(*user, &now, &is_company), found_by.collect())
            }
            Strike::Texts { texts } => {
                let mut wanted = BTreeSet::new();
                for at in texts {
                    let text = session.texts_of(at.entry)?.into_iter().find(|(known, _)| known == at);
                    wanted.insert(text.ok_or(directory::Refusal::NothingToChange)?.1);
                }
                (Blanks::of_entry(session.chain.next_seq()), wanted)
            }
        };
        Ok(Self { what, blanks, domains, runs: BTreeSet::new(), kits: BTreeSet::new(), wanted })
    }

    /// Whether the texts of a change go with the person it is about.
    #[expect(clippy::wildcard_enum_match_arm, reason = "a change about nobody by itself, but for these")]
    pub(super) fn concerns(&mut self, change: &Change) -> bool {
        let Strike::Person { user } = *self.what else { return false };
        match change {
            Change::RunStarted { run, details: RunDetails { about: RunAbout::User(about), .. }, .. }
                if *about == user =>
            {
                self.runs.insert(*run);
                true
            }
            Change::KitMade { number, owner, .. } if *owner == user => {
                self.kits.insert(*number);
                true
            }
            Change::KitPlaced { number, .. } => self.kits.contains(number),
            Change::StepDone { run, .. }
            | Change::StepVerified { run, .. }
            | Change::StepReopened { run, .. }
            | Change::StepExcepted { run, .. }
            | Change::StepAdded { run, .. }
            | Change::RunGivenUp { run, .. } => self.runs.contains(run),
            other => other.about() == Some(user),
        }
    }

    /// What stands in the place of a text; nothing when it stays.
    pub(super) fn blank(&mut self, text: &Text<'_>, concerned: &[bool]) -> Option<String> {
        let goes = match self.what {
            Strike::Person { .. } => {
                concerned.get(text.change).copied().unwrap_or_default() && is_personal(text.field)
            }
            Strike::Texts { .. } => is_single(text) && self.wanted.contains(text.text),
        };
        let Self { blanks, domains, .. } = self;
        goes.then(|| blanks.of(text.field, text.text, &|host| domains.contains(&host.to_lowercase())))
    }

    /// Whether a text that stays names the person and can be struck out by itself.
    pub(super) fn names_them(&self, text: &Text<'_>) -> bool {
        let Strike::Person { .. } = self.what else { return false };
        let words = username_key(text.text);
        is_single(text) && self.wanted.iter().any(|name| words.contains(name.as_str()))
    }
}

/// Whether a text can be struck out by itself. By a username people sign in and slots are found: it goes with its person.
pub(super) fn is_single(text: &Text<'_>) -> bool {
    text.field != "username" && !directory::is_blank(text.text)
}

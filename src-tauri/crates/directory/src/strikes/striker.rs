//! Which texts go when something is struck out, and what stands in their places.

use std::collections::BTreeSet;

use super::record::{Blanks, is_blank, is_personal, plain};
use crate::{
    Change, KitMade, KitNumber, KitPlaced, RunAbout, RunDetails, RunGivenUp, RunId, RunStarted, StepAdded,
    StepDone, StepExcepted, StepReopened, StepVerified, User, UserId, username_key,
};

/// Knows which texts go, and what stands in their places. Changes come to it in the order of the journal.
#[derive(Debug)]
pub struct Striker {
    goes: Goes,
    blanks: Blanks,
    /// Domains of companies, of today and before, in small letters.
    domains: BTreeSet<String>,
}

#[derive(Debug)]
enum Goes {
    Person {
        user: UserId,
        /// What the person is found by in other texts.
        names: BTreeSet<String>,
        /// Runs about the person, and kits of theirs, as far as the journal came to them.
        runs: BTreeSet<RunId>,
        kits: BTreeSet<KitNumber>,
    },
    /// What the texts say.
    Texts(BTreeSet<String>),
}

impl Striker {
    /// Of a person, by every state of their record, the newest last. `taken` are names of others that look like what
    /// stands in the place of texts, folded.
    #[must_use]
    pub fn of_person(
        user: UserId,
        states: Vec<User>,
        domains: BTreeSet<String>,
        taken: BTreeSet<String>,
    ) -> Self {
        let now = states.last().map(|user| user.details.clone()).unwrap_or_default();
        let names = states.into_iter().flat_map(|user| {
            let details = user.details;
            [details.name, details.username, details.notify, details.reply_to]
        });
        // Shorter ones stand in half of all texts.
        let names = names.filter(|name| name.chars().count() >= 3).map(|name| username_key(&name)).collect();
        let is_company = |host: &str| domains.contains(&host.to_lowercase());
        let blanks = Blanks::of_person(user, &now, plained(taken), &is_company);
        let goes = Goes::Person { user, names, runs: BTreeSet::new(), kits: BTreeSet::new() };
        Self { goes, blanks, domains }
    }

    /// Of single texts, struck out by the entry of this number.
    #[must_use]
    pub fn of_texts(
        entry: u64,
        texts: BTreeSet<String>,
        domains: BTreeSet<String>,
        taken: BTreeSet<String>,
    ) -> Self {
        Self { goes: Goes::Texts(texts), blanks: Blanks::of_entry(entry, plained(taken)), domains }
    }

    /// Whether the texts of a change go with the person it is about.
    #[expect(clippy::wildcard_enum_match_arm, reason = "a change about nobody by itself, but for these")]
    pub fn concerns(&mut self, change: &Change) -> bool {
        let Goes::Person { user, runs, kits, .. } = &mut self.goes else { return false };
        match change {
            Change::RunStarted(RunStarted {
                run,
                details: RunDetails { about: RunAbout::User(about), .. },
                ..
            }) if about == user => runs.insert(*run),
            Change::KitMade(KitMade { number, owner, .. }) if owner == user => kits.insert(*number),
            Change::KitPlaced(KitPlaced { number, .. }) => kits.contains(number),
            Change::StepDone(StepDone { run, .. })
            | Change::StepVerified(StepVerified { run, .. })
            | Change::StepReopened(StepReopened { run, .. })
            | Change::StepExcepted(StepExcepted { run, .. })
            | Change::StepAdded(StepAdded { run, .. })
            | Change::RunGivenUp(RunGivenUp { run, .. }) => runs.contains(run),
            other => other.about() == Some(*user),
        }
    }

    /// What stands in the place of a text in a change that [`Striker::concerns`] said this of; nothing when it stays.
    pub fn blank(&mut self, field: &str, text: &str, concerned: bool) -> Option<String> {
        let goes = match &self.goes {
            Goes::Person { .. } => concerned && is_personal(field),
            Goes::Texts(texts) => goes_alone(field, text) && texts.contains(text),
        };
        let Self { blanks, domains, .. } = self;
        goes.then(|| blanks.of(field, text, &|host| domains.contains(&host.to_lowercase())))
    }

    /// Whether a text that stays names the person and could be struck out by itself.
    #[must_use]
    pub fn names_them(&self, field: &str, text: &str) -> bool {
        let Goes::Person { names, .. } = &self.goes else { return false };
        let words = username_key(text);
        goes_alone(field, text) && names.iter().any(|name| words.contains(name.as_str()))
    }
}

/// Blanks that are taken, in the form of a username: whichever form is taken, none of that number is made.
fn plained(taken: BTreeSet<String>) -> BTreeSet<String> {
    taken.iter().map(|name| plain(name)).collect()
}

/// Whether a text can be struck out by itself. By a username people sign in and their slots are found: it goes with its
/// person.
#[must_use]
pub fn goes_alone(field: &str, text: &str) -> bool {
    field != "username" && !is_blank(text)
}

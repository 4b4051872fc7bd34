//! The profiles that accounts can name: those that come with the program and the business's own.

use std::collections::BTreeSet;

use services::Profile;

use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::view::ServiceChoice;

/// The profiles that accounts can name: the business's own stand before built-in ones of the same key.
pub(crate) struct Services {
    own: Vec<Profile>,
}

impl Services {
    pub(crate) fn of(reading: &Reading<'_>) -> Outcome<Self> {
        let texts = reading.vault.own_profiles()?;
        // One that a newer program wrote may not be readable here; the account then shows its key.
        Ok(Self { own: texts.iter().filter_map(|(_, text)| Profile::read(text).ok()).collect() })
    }

    pub(crate) fn find(&self, key: &str) -> Option<&Profile> {
        self.own.iter().find(|profile| profile.key == key).or_else(|| services::find(key))
    }

    /// The service that a text names: by its key or its name.
    pub(crate) fn named(&self, text: &str) -> Option<&Profile> {
        let said = directory::username_key(text);
        let is = |profile: &&Profile| profile.key == said || directory::username_key(&profile.name) == said;
        self.own.iter().find(is).or_else(|| services::built_in().iter().find(is))
    }

    /// The service as people call it; its key where it has no profile.
    pub(crate) fn name(&self, key: &str) -> String {
        self.find(key).map_or_else(|| key.to_owned(), |profile| profile.name.clone())
    }

    /// A service to choose, whether or not it has a profile.
    pub(crate) fn choice(&self, key: &str) -> ServiceChoice {
        let what = self.find(key).map(|profile| profile.what.clone()).unwrap_or_default();
        ServiceChoice { key: key.to_owned(), name: self.name(key), what, own: self.is_own(key) }
    }

    /// Whether the business wrote this profile itself.
    pub(super) fn is_own(&self, key: &str) -> bool {
        self.own.iter().any(|profile| profile.key == key)
    }

    /// The keys of all profiles.
    pub(super) fn keys(&self) -> BTreeSet<&str> {
        self.own.iter().chain(services::built_in()).map(|profile| profile.key.as_str()).collect()
    }

    pub(super) fn choices(&self) -> Vec<ServiceChoice> {
        let mut choices: Vec<_> = self.keys().into_iter().map(|key| self.choice(key)).collect();
        choices.sort_by_key(|choice| directory::username_key(&choice.name));
        choices
    }
}

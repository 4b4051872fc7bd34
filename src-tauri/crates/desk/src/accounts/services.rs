//! Service profiles: those that come with the program and the business's own.

use directory::Permission;
use services::{NothingTicked, OwnerLimit, Profile, SecondFactorRule};

use crate::cause::Outcome;
use crate::reading::Reading;
use crate::view::{
    ExportView, HandOverView, PermissionOfService, RoleOfService, ServiceChoice, ServiceFact, ServiceView,
};
use crate::{Desk, Trouble};

impl Desk {
    /// Every service with a profile, in order of their names.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn service_choices(&mut self) -> Result<Vec<ServiceChoice>, Trouble> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            Ok(Services::of(reading)?.choices())
        })
    }

    /// What is known of a service; nothing where it has no profile.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn service(&mut self, key: &str) -> Result<Option<ServiceView>, Trouble> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            Ok(Services::of(reading)?.find(key).map(service_view))
        })
    }
}

/// The profiles that accounts can name: the business's own stand before built-in ones of the same key.
pub(crate) struct Services {
    own: Vec<Profile>,
}

impl Services {
    pub(crate) fn of(reading: &Reading<'_>) -> Outcome<Self> {
        let texts = reading.session.own_profiles()?;
        // One that a newer program wrote may not be readable here; the account then shows its key.
        Ok(Self { own: texts.iter().filter_map(|(_, text)| Profile::read(text).ok()).collect() })
    }

    pub(crate) fn find(&self, key: &str) -> Option<&Profile> {
        self.own.iter().find(|profile| profile.key == key).or_else(|| services::find(key))
    }

    /// The service as people call it; its key where it has no profile.
    pub(crate) fn name(&self, key: &str) -> String {
        self.find(key).map_or_else(|| key.to_owned(), |profile| profile.name.clone())
    }

    /// A service to choose, whether or not it has a profile.
    pub(crate) fn choice(&self, key: &str) -> ServiceChoice {
        let what = self.find(key).map(|profile| profile.what.clone()).unwrap_or_default();
        let own = self.own.iter().any(|profile| profile.key == key);
        ServiceChoice { key: key.to_owned(), name: self.name(key), what, own }
    }

    fn choices(&self) -> Vec<ServiceChoice> {
        let keys: std::collections::BTreeSet<&str> =
            self.own.iter().chain(services::built_in()).map(|profile| profile.key.as_str()).collect();
        let mut choices: Vec<_> = keys.into_iter().map(|key| self.choice(key)).collect();
        choices.sort_by_key(|choice| directory::username_key(&choice.name));
        choices
    }
}

pub(crate) fn service_view(profile: &Profile) -> ServiceView {
    let Profile { owners, hand_over, checked, .. } = profile;
    let (owners_say, owners_most) = match owners.most {
        OwnerLimit::Unknown => (None, None),
        OwnerLimit::Unlimited => (Some("Any number of owners is possible.".to_owned()), None),
        OwnerLimit::AtMost { most: 1 } => (Some("Only one owner is possible.".to_owned()), Some(1)),
        OwnerLimit::AtMost { most } => (Some(format!("At most {most} owners are possible.")), Some(most)),
    };
    let fact =
        |label: &str, says: &Option<String>| ServiceFact { label: label.to_owned(), says: says.clone() };
    let role = |role: &services::ServiceRole| RoleOfService {
        name: role.name.clone(),
        level: role.level,
        does: role.does.clone(),
    };
    let permission = |one: &services::ServicePermission| PermissionOfService {
        name: one.name.clone(),
        polarity: one.polarity,
        does: one.does.clone(),
    };
    let export = |list: &services::UserList| ExportView {
        name: list.name.clone(),
        place: list.place.clone(),
        steps: list.steps.clone(),
        note: list.note.clone(),
    };
    ServiceView {
        key: profile.key.clone(),
        name: profile.name.clone(),
        what: profile.what.clone(),
        web: profile.web.clone(),
        owners: owners_say,
        owners_most,
        owner_notes: owners.note.iter().chain(&owners.who_could_remove_us).cloned().collect(),
        seats: profile.seats.note.clone(),
        sign_in: sign_in(&profile.sign_in),
        roles: profile.roles.iter().map(role).collect(),
        permissions: profile.permissions.iter().map(permission).collect(),
        nothing_ticked: match profile.nothing_ticked {
            NothingTicked::Nothing => Some("Somebody for whom nothing is ticked may do nothing.".into()),
            NothingTicked::Everything => {
                Some("Somebody for whom nothing is ticked may do everything.".into())
            }
            NothingTicked::Unknown => None,
        },
        hand_over: HandOverView {
            check_first: hand_over.check_first.clone(),
            steps: hand_over.steps.clone(),
            facts: vec![
                fact("What the support asks to see", &hand_over.proof),
                fact("How to reach the support", &hand_over.support),
                fact("The second factor", &hand_over.resets.second_factor),
                fact("Tokens and connected programs", &hand_over.resets.tokens),
                fact("Plan, card and invoices", &hand_over.resets.billing),
            ],
        },
        exports: profile.user_lists.iter().map(export).collect(),
        checked: if checked.tried {
            format!("Tried in the service itself in {}.", checked.on)
        } else {
            format!("Read in the service's own pages in {}, not tried.", checked.on)
        },
    }
}

fn sign_in(rules: &services::SignInRules) -> Vec<ServiceFact> {
    let second = match rules.second_factor {
        SecondFactorRule::None => Some("There is none."),
        SecondFactorRule::Offered => Some("Users may turn it on."),
        SecondFactorRule::Required => Some("Nobody signs in without it."),
        SecondFactorRule::Bound => {
            Some("It hangs on one person or one device, whoever else uses the account.")
        }
        SecondFactorRule::Unknown => None,
    };
    let all: Vec<String> =
        second.map(str::to_owned).into_iter().chain(rules.second_factor_note.clone()).collect();
    let second = (!all.is_empty()).then(|| all.join(" "));
    [
        ("Second factor", second),
        ("After wrong tries", rules.lockout.clone()),
        ("Signed out when idle", rules.idle.clone()),
        ("Passwords", rules.passwords.clone()),
        ("Single sign-on", rules.single_sign_on.clone()),
    ]
    .into_iter()
    .map(|(label, says)| ServiceFact { label: label.to_owned(), says })
    .collect()
}

//! What a profile says, in sentences.

use services::{Counted, NothingTicked, OwnerLimit, Profile, SecondFactorRule, UserList};
use words::label;

use crate::view::{ExportView, HandOverView, PermissionOfService, RoleOfService, ServiceFact, ServiceView};

/// A profile as pages show it.
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
        limit: role.limit.map(|limit| match limit {
            1 => "Only one user can hold it.".to_owned(),
            most => format!("At most {most} users can hold it."),
        }),
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
        says: list_says(list),
        note: list.note.clone(),
    };
    ServiceView {
        key: profile.key.clone(),
        name: profile.name.clone(),
        vendor: profile.vendor.clone(),
        category: profile.category,
        what: profile.what.clone(),
        web: profile.web.clone(),
        owners: owners_say,
        owners_most,
        owner_notes: owners.note.iter().chain(&owners.who_could_remove_us).cloned().collect(),
        seats: profile.seats.note.clone(),
        seats_taken_by: vec![
            ServiceFact {
                label: "An invitation that nobody accepted yet".into(),
                says: counted(profile.seats.invited),
            },
            ServiceFact { label: "A disabled user".into(), says: counted(profile.seats.disabled) },
        ],
        sign_in: sign_in(&profile.sign_in),
        roles: profile.roles.iter().map(role).collect(),
        permissions: profile.permissions.iter().map(permission).collect(),
        nothing_ticked: (profile.nothing_ticked != NothingTicked::Unknown)
            .then(|| label("nothing_ticked", &profile.nothing_ticked).to_owned()),
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
            format!("Looked up in {}, not tried in the service itself.", checked.on)
        },
        sources: checked.sources.clone(),
    }
}

fn counted(counted: Counted) -> Option<String> {
    (counted != Counted::Unknown).then(|| label("counted", &counted).to_owned())
}

/// The forms in which a user list comes and what it leaves out.
fn list_says(list: &UserList) -> Vec<String> {
    let mut says = Vec::new();
    if let Some(formats) = list.formats.as_ref().filter(|formats| !formats.is_empty()) {
        let names: Vec<&str> = formats.iter().map(|format| label("list_format", format)).collect();
        says.push(format!("It comes as {}.", names.join(", or as ")));
    }
    if let Some(untold) = list.cannot_tell.as_ref().filter(|untold| !untold.is_empty()) {
        let names: Vec<&str> = untold.iter().map(|untold| label("untold", untold)).collect();
        says.push(format!("It doesn't say {}.", names.join(", or ")));
    }
    says
}

fn sign_in(rules: &services::SignInRules) -> Vec<ServiceFact> {
    let rule = rules.second_factor;
    let second = (rule != SecondFactorRule::Unknown).then(|| label("second_factor_rule", &rule));
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

//! What a profile says, in sentences.

use services::{
    Counted, NothingTicked, OwnerLimit, Profile, RemovedBy, Removing, SecondFactorRule, UserList,
};
use words::{Arg, Message, label, said};

use crate::view::{
    ExportView, HandOverView, PermissionOfService, RemovingView, RoleOfService, ServiceFact, ServiceView,
};

/// A profile as pages show it.
pub(crate) fn service_view(profile: &Profile) -> ServiceView {
    let Profile { owners, hand_over, checked, .. } = profile;
    let (owners_say, owners_most) = match owners.most {
        OwnerLimit::Unknown => (None, None),
        OwnerLimit::Unlimited => (Some(said::known_owners_any().to_string()), None),
        OwnerLimit::AtMost { most } => (Some(said::known_owners_most(most).to_string()), Some(most)),
    };
    let role = |role: &services::ServiceRole| RoleOfService {
        name: role.name.clone(),
        level: role.level,
        does: role.does.clone(),
        limit: role.limit.map(|most| said::known_role_most(most).to_string()),
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
            ServiceFact { label: said::known_seat_invited().into(), says: counted(profile.seats.invited) },
            ServiceFact { label: said::known_seat_disabled().into(), says: counted(profile.seats.disabled) },
        ],
        sign_in: sign_in(&profile.sign_in),
        roles: profile.roles.iter().map(role).collect(),
        permissions: profile.permissions.iter().map(permission).collect(),
        nothing_ticked: (profile.nothing_ticked != NothingTicked::Unknown)
            .then(|| label("nothing_ticked", &profile.nothing_ticked).to_owned()),
        removing: removing(profile.removing.clone().unwrap_or_default()),
        hand_over: HandOverView {
            check_first: hand_over.check_first.clone(),
            steps: hand_over.steps.clone(),
            facts: vec![
                fact(said::known_proof(), &hand_over.proof),
                fact(said::known_support(), &hand_over.support),
                fact(said::known_reset_second_factor(), &hand_over.resets.second_factor),
                fact(said::known_reset_tokens(), &hand_over.resets.tokens),
                fact(said::known_reset_billing(), &hand_over.resets.billing),
            ],
        },
        exports: profile.user_lists.iter().map(export).collect(),
        checked: if checked.tried {
            said::known_tried(checked.on.to_string()).into()
        } else {
            said::known_looked_up(checked.on.to_string()).into()
        },
        sources: checked.sources.clone(),
    }
}

fn fact(label: Message, says: &Option<String>) -> ServiceFact {
    ServiceFact { label: label.into(), says: says.clone() }
}

fn removing(removing: Removing) -> RemovingView {
    RemovingView {
        by: (removing.by == RemovedBy::Provider).then(|| said::known_removed_by_provider().into()),
        facts: vec![
            fact(said::known_sessions(), &removing.sessions),
            fact(said::known_left(), &removing.left),
        ],
        steps: removing.steps,
        note: removing.note,
    }
}

fn counted(counted: Counted) -> Option<String> {
    (counted != Counted::Unknown).then(|| label("counted", &counted).to_owned())
}

/// The forms in which a user list comes and what it leaves out.
fn list_says(list: &UserList) -> Vec<String> {
    let mut says = Vec::new();
    if let Some(formats) = list.formats.as_ref().filter(|formats| !formats.is_empty()) {
        let or = |before, format| said::KnownOrAs { before, format }.into();
        let names = formats.iter().map(|format| label("list_format", format));
        says.push(said::known_comes_as(joined(names, or)).into());
    }
    if let Some(untold) = list.cannot_tell.as_ref().filter(|untold| !untold.is_empty()) {
        let or = |before, untold| said::KnownOr { before, untold }.into();
        let names = untold.iter().map(|untold| label("untold", untold));
        says.push(said::known_does_not_say(joined(names, or)).into());
    }
    says
}

/// Several words as one, each behind those before it as `or` says.
fn joined(mut words: impl Iterator<Item = &'static str>, or: impl Fn(Arg, Arg) -> Message) -> Arg {
    let first = Arg::from(words.next().unwrap_or_default());
    words.fold(first, |before, word| Arg::from(or(before, word.into())))
}

fn sign_in(rules: &services::SignInRules) -> Vec<ServiceFact> {
    let rule = rules.second_factor;
    let second = (rule != SecondFactorRule::Unknown).then(|| label("second_factor_rule", &rule));
    let all: Vec<String> =
        second.map(str::to_owned).into_iter().chain(rules.second_factor_note.clone()).collect();
    let second = (!all.is_empty()).then(|| all.join(" "));
    [
        (said::known_second_factor(), second),
        (said::known_lockout(), rules.lockout.clone()),
        (said::known_idle(), rules.idle.clone()),
        (said::known_passwords(), rules.passwords.clone()),
        (said::known_single_sign_on(), rules.single_sign_on.clone()),
    ]
    .into_iter()
    .map(|(label, says)| ServiceFact { label: label.into(), says })
    .collect()
}

//! What helps with a step: the group it stands in, what marking it done does, what the service's profile says.

use directory::{StepState, Task};
use services::{Profile, RemovedBy, Removing, UserList};
use words::{Message, label, label_form, said};

use crate::view::StepHelp;

/// What steps like this one have in common.
pub(super) fn group(task: &Task) -> &'static str {
    label("step_group", task)
}

/// What marking a step done does here, or what has to be so before.
pub(super) fn marking(task: &Task) -> String {
    label_form("step_group", "marking", task).to_owned()
}

/// What a profile says that helps whoever does a task, or whoever verifies it once it is done.
pub(super) fn of_profile(task: &Task, state: &StepState, profile: &Profile) -> Vec<StepHelp> {
    let name = &profile.name;
    let help = |title: Message, lines: Vec<String>| {
        (!lines.is_empty()).then(|| StepHelp { title: title.into(), lines }).into_iter()
    };
    let look = || {
        let users = profile.user_lists.first().map(where_users_are).unwrap_or_default();
        help(said::step_help_look(name), users).collect()
    };
    let hand_over = &profile.hand_over;
    match task {
        Task::EndAccess { .. } | Task::GiveAccess { .. } if matches!(state, StepState::Done { .. }) => look(),
        Task::EndAccess { .. } => {
            let how = profile.removing.as_ref().map(how_it_is_taken_away).unwrap_or_default();
            help(said::step_help_removing(name), how).collect()
        }
        Task::HandOver { .. } => {
            let mut support =
                hand_over.support.iter().map(|says| said::step_help_support(says).into()).collect::<Vec<_>>();
            support.extend(hand_over.proof.iter().map(|says| String::from(said::step_help_proof(says))));
            help(said::step_help_before(), hand_over.check_first.clone().unwrap_or_default())
                .chain(help(said::step_help_hand_over(name), hand_over.steps.clone().unwrap_or_default()))
                .chain(help(said::step_help_owner_gone(), support))
                .collect()
        }
        Task::MoveSecondFactor { .. } => {
            let note = profile.sign_in.second_factor_note.iter().cloned().collect();
            help(said::step_help_second_factors(name), note).collect()
        }
        Task::GiveAccess { .. }
        | Task::Disable { .. }
        | Task::ChangeSharedLogin { .. }
        | Task::CloseMailbox { .. }
        | Task::HandOverMachine { .. }
        | Task::ReplaceKit { .. }
        | Task::NameNextInLine { .. }
        | Task::EndCompany { .. }
        | Task::Other { .. } => Vec::new(),
    }
}

fn how_it_is_taken_away(removing: &Removing) -> Vec<String> {
    let Removing { by, steps, sessions, left, note } = removing;
    let by = (*by == RemovedBy::Provider).then(|| said::known_removed_by_provider().into());
    let left = left.iter().map(|says| said::step_help_left(says).into());
    by.into_iter()
        .chain(steps.iter().flatten().chain(sessions).cloned())
        .chain(left)
        .chain(note.clone())
        .collect()
}

fn where_users_are(list: &UserList) -> Vec<String> {
    let place = list.place.iter().map(|place| format!("{}: {place}", list.name));
    place.chain(list.steps.iter().flatten().cloned()).chain(list.note.clone()).collect()
}

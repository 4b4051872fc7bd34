//! What helps with a step: the group it stands in, what ticking it does, what the service's profile says.

use directory::Task;
use services::{Profile, UserList};
use words::{Message, label, label_form, said};

use crate::view::StepHelp;

/// What steps like this one have in common.
pub(super) fn group(task: &Task) -> &'static str {
    label("step_group", task)
}

/// What ticking a step does here, or what has to be so before it can be ticked.
pub(super) fn ticking(task: &Task) -> String {
    label_form("step_group", "ticking", task).to_owned()
}

/// What a profile says that helps with a task.
pub(super) fn of_profile(task: &Task, profile: &Profile) -> Vec<StepHelp> {
    let name = &profile.name;
    let help = |title: Message, lines: Vec<String>| {
        (!lines.is_empty()).then(|| StepHelp { title: title.into(), lines }).into_iter()
    };
    let users = || {
        help(said::step_help_users(name), profile.user_lists.first().map(where_users_are).unwrap_or_default())
    };
    let hand_over = &profile.hand_over;
    match task {
        Task::HandOver { .. } => {
            let mut support =
                hand_over.support.iter().map(|says| said::step_help_support(says).into()).collect::<Vec<_>>();
            support.extend(hand_over.proof.iter().map(|says| String::from(said::step_help_proof(says))));
            help(said::step_help_before(), hand_over.check_first.clone().unwrap_or_default())
                .chain(help(said::step_help_hand_over(name), hand_over.steps.clone().unwrap_or_default()))
                .chain(help(said::step_help_owner_gone(), support))
                .collect()
        }
        Task::EndAccess { .. } | Task::GiveAccess { .. } => users().collect(),
        Task::MoveSecondFactor { .. } => {
            let note = profile.sign_in.second_factor_note.iter().cloned().collect();
            help(said::step_help_second_factors(name), note).collect()
        }
        Task::Disable { .. }
        | Task::ChangeSharedLogin { .. }
        | Task::CloseMailbox { .. }
        | Task::HandOverMachine { .. }
        | Task::ReplaceKit { .. }
        | Task::NameNextInLine { .. }
        | Task::EndCompany { .. }
        | Task::Other { .. } => Vec::new(),
    }
}

fn where_users_are(list: &UserList) -> Vec<String> {
    let place = list.place.iter().map(|place| format!("{}: {place}", list.name));
    place.chain(list.steps.iter().flatten().cloned()).chain(list.note.clone()).collect()
}

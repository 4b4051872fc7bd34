//! What helps with a step: the group it stands in, what ticking it does, what the service's profile says.

use directory::Task;
use services::{Profile, UserList};

use crate::view::StepHelp;

/// What steps like this one have in common.
pub(super) fn group(task: &Task) -> &'static str {
    match task {
        Task::Disable { .. } => "Sign-in here",
        Task::HandOver { .. } => "Accounts that nobody else owns",
        Task::EndAccess { .. } => "Access to take away",
        Task::ChangeSharedLogin { .. } => "Shared passwords",
        Task::CloseMailbox { .. } => "Mailboxes",
        Task::MoveSecondFactor { .. } => "Second factors",
        Task::HandOverMachine { .. } => "Programs they look after",
        Task::ReplaceKit { .. } => "Recovery kits",
        Task::NameNextInLine { .. } => "Next in line",
        Task::GiveAccess { .. } => "Access to give",
        Task::EndCompany { .. } => "The company",
        Task::Other { .. } => "More to do",
    }
}

/// What ticking a step does here, or what has to be so before it can be ticked.
pub(super) fn ticking(task: &Task) -> String {
    match task {
        Task::Disable { .. } => "Ticking this disables the record here, and the sign-in ends at once.",
        Task::HandOver { .. } => {
            "Hand it over at the service, then give somebody else access as owner of this account here. Tick it after \
             that."
        }
        Task::EndAccess { .. } => {
            "Ticking this takes the access away here; take it away at the service first."
        }
        Task::ChangeSharedLogin { .. } => {
            "Change the password at the service, and tell those who go on using it. Then tick this."
        }
        Task::CloseMailbox { .. } => {
            "Ticking this takes them off the list of readers here; take them off the mailbox first, or change its \
             password."
        }
        Task::MoveSecondFactor { .. } => {
            "Ticking this notes here that the second factor isn't theirs any more; move it at the service first."
        }
        Task::HandOverMachine { .. } => {
            "Change its keys, then name somebody else on its page as who looks after it. Tick this after that."
        }
        Task::ReplaceKit { .. } => {
            "Make a new kit in its place under Recovery, or end the owner's sign-in. Destroy the page, then tick this."
        }
        Task::NameNextInLine { .. } => {
            "Ticking this takes them out of the line here; name somebody else on the account first."
        }
        Task::GiveAccess { .. } => "Ticking this records the access here; give it at the service first.",
        Task::EndCompany { .. } => "Ticking this ends the work with the company here.",
        Task::Other { .. } => "Tick this when it is done. The register can't show it.",
    }
    .to_owned()
}

/// What a profile says that helps with a task.
pub(super) fn of_profile(task: &Task, profile: &Profile) -> Vec<StepHelp> {
    let name = &profile.name;
    let help = |title: String, lines: Vec<String>| {
        (!lines.is_empty()).then_some(StepHelp { title, lines }).into_iter()
    };
    let users = || {
        help(format!("Users of {name}"), profile.user_lists.first().map(where_users_are).unwrap_or_default())
    };
    let hand_over = &profile.hand_over;
    match task {
        Task::HandOver { .. } => {
            let mut support =
                hand_over.support.iter().map(|says| format!("Support: {says}")).collect::<Vec<_>>();
            support
                .extend(hand_over.proof.iter().map(|says| format!("What the support asks to see: {says}")));
            help("Before you begin".into(), hand_over.check_first.clone().unwrap_or_default())
                .chain(help(
                    format!("How {name} is handed over"),
                    hand_over.steps.clone().unwrap_or_default(),
                ))
                .chain(help("When the owner is gone already".into(), support))
                .collect()
        }
        Task::EndAccess { .. } | Task::GiveAccess { .. } => users().collect(),
        Task::MoveSecondFactor { .. } => {
            let note = profile.sign_in.second_factor_note.iter().cloned().collect();
            help(format!("Second factors of {name}"), note).collect()
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

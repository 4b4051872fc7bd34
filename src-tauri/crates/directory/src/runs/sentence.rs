//! The steps of a run, as something to do.

use crate::words::level;
use crate::{Names, Task, UserId};

/// A task as something to do: "Take away the access of Aylin Demir to Newsletter".
#[must_use]
pub fn task_sentence(task: &Task, names: &dyn Names) -> String {
    let of = |user: &UserId| names.user(*user);
    match task {
        Task::Disable { user } => format!("Disable {} and their sign-in here", of(user)),
        Task::HandOver { account, user } => {
            format!("Make somebody else an owner of {} beside {}", names.account(*account), of(user))
        }
        Task::EndAccess { access } => match names.access(*access) {
            Some((user, account)) => {
                format!("Take away the access of {} to {}", names.user(user), names.account(account))
            }
            None => format!("Take away access {}", access.0),
        },
        Task::ChangeSharedLogin { account, user } => {
            format!("Change the shared password of {} that {} knows", names.account(*account), of(user))
        }
        Task::CloseMailbox { account, user } => {
            format!("Let {} no longer read the mailbox of {}", of(user), names.account(*account))
        }
        Task::MoveSecondFactor { account, user } => {
            format!("Move the second factor of {} away from {}", names.account(*account), of(user))
        }
        Task::HandOverMachine { machine, user } => {
            format!("Let somebody other than {} look after {} and change its keys", of(user), of(machine))
        }
        Task::ReplaceKit { number, user } => {
            format!("Destroy recovery kit {} of {}", number.0, of(user))
        }
        Task::NameNextInLine { account, user } => {
            format!("Name somebody other than {} as next in line for {}", of(user), names.account(*account))
        }
        Task::GiveAccess { account, user, roles, level: reach } => {
            let role = if roles.is_empty() { level(*reach).to_owned() } else { roles.join(", ") };
            format!("Give {} access to {} ({role})", of(user), names.account(*account))
        }
        Task::EndCompany { company } => format!("End the work with {}", names.company(*company)),
        Task::Other { what } => what.clone(),
    }
}

//! The steps of a run, as something to do.

use words::said::{
    self, TaskChangeSharedLogin, TaskCloseMailbox, TaskEndAccess, TaskGiveAccess, TaskHandOver,
    TaskHandOverMachine, TaskMoveSecondFactor, TaskNameNextInLine, TaskReplaceKit,
};
use words::{Arg, Message};

use crate::words::level;
use crate::{AccountId, Names, Task, UserId};

/// A task as something to do: "Take away the access of Aylin Demir to Newsletter".
#[must_use]
pub fn task_sentence(task: &Task, names: &dyn Names) -> String {
    let of = |user: &UserId| Arg::from(names.user(*user));
    let at = |account: &AccountId| Arg::from(names.account(*account));
    let message: Message = match task {
        Task::Disable { user } => said::task_disable(of(user)),
        Task::HandOver { account, user } => TaskHandOver { account: at(account), user: of(user) }.into(),
        Task::EndAccess { access } => match names.access(*access) {
            Some((user, account)) => TaskEndAccess { account: at(&account), user: of(&user) }.into(),
            None => said::task_unknown_access(access.0.to_string()),
        },
        Task::ChangeSharedLogin { account, user } => {
            TaskChangeSharedLogin { account: at(account), user: of(user) }.into()
        }
        Task::CloseMailbox { account, user } => {
            TaskCloseMailbox { account: at(account), user: of(user) }.into()
        }
        Task::MoveSecondFactor { account, user } => {
            TaskMoveSecondFactor { account: at(account), user: of(user) }.into()
        }
        Task::HandOverMachine { machine, user } => {
            TaskHandOverMachine { machine: of(machine), user: of(user) }.into()
        }
        Task::ReplaceKit { number, user } => {
            TaskReplaceKit { number: number.0.to_string().into(), user: of(user) }.into()
        }
        Task::NameNextInLine { account, user } => {
            TaskNameNextInLine { account: at(account), user: of(user) }.into()
        }
        Task::GiveAccess { account, user, roles, level: reach } => {
            let role = if roles.is_empty() { level(*reach).to_owned() } else { roles.join(", ") };
            TaskGiveAccess { account: at(account), role: role.into(), user: of(user) }.into()
        }
        Task::EndCompany { company } => said::task_end_company(names.company(*company)),
        Task::Other { what } => return what.clone(),
    };
    message.to_string()
}

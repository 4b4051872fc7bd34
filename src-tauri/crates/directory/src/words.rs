//! What things are called: the catalogue's words for the values of this crate's closed lists.

use std::borrow::Borrow;

use words::{Arg, Message, code, label, label_form, said};

use crate::{
    CompanyKind, Criticality, Fault, Field, KitState, Level, NoticeKind, PasswordFault, Permission, Polarity,
    Refusal, Role, RunKind, SecondFactor, Seen, SinglePermission, Stage, StepState, Timestamp, UserKind,
    UserState, fields,
};

/// A function for each list: what a value of it is called in running text.
macro_rules! lists {
    ($($(#[$doc:meta])* $list:ident: $of:ty;)+) => {
        $($(#[$doc])*
        #[must_use]
        pub fn $list(of: impl Borrow<$of>) -> &'static str {
            label(stringify!($list), of.borrow())
        })+
    };
}

lists! {
    /// A role, as in "made an administrator".
    role: Role;
    /// A permission, as in "may read the register".
    permission: Permission;
    /// What kind of user.
    user_kind: UserKind;
    /// Whether a user is in use.
    user_state: UserState;
    /// How far a sign-in has come.
    stage: Stage;
    /// What became of a kit.
    kit_state: KitState;
    /// What a notice tells.
    notice_kind: NoticeKind;
    /// A field, as the label beside it.
    field: Field;
    /// What a company is to us.
    company_kind: CompanyKind;
    /// How much hangs on an account.
    criticality: Criticality;
    /// How far an access reaches.
    level: Level;
    /// Whether a second factor guards a login.
    second_factor: SecondFactor;
    /// What a run is for.
    run_kind: RunKind;
    /// What became of a step.
    step_state: StepState;
}

/// What a level is called: in running text, and alone in a list or a cell.
pub fn level_names(of: Level) -> impl Iterator<Item = &'static str> {
    [level(of), label_form("level", "label", &of)].into_iter()
}

/// What somebody with a permission does, a sentence.
#[must_use]
pub fn can(permission: Permission) -> &'static str {
    label_form("permission", "can", &permission)
}

/// What somebody without it doesn't do, a sentence.
#[must_use]
pub fn cannot(permission: Permission) -> &'static str {
    label_form("permission", "cannot", &permission)
}

/// Yes or no, as a value.
#[must_use]
pub fn yes_no(yes: bool) -> &'static str {
    label("yes_no", &if yes { "yes" } else { "no" })
}

/// What stands for a number that sets no limit.
#[must_use]
pub fn no_limit() -> &'static str {
    label("no_limit", &"none")
}

/// When a user was last seen somewhere.
#[must_use]
pub fn seen(seen: Seen) -> String {
    Message::of("seen", "is", &seen).to_string()
}

/// A single permission with what its tick does: "may not: delete contacts".
#[must_use]
pub fn single_permission(single: &SinglePermission) -> String {
    match (single.polarity, single.ticked) {
        (Polarity::Grants, true) | (Polarity::Forbids, false) => said::single_may(&single.name),
        (Polarity::Grants, false) | (Polarity::Forbids, true) => said::single_may_not(&single.name),
    }
    .to_string()
}

/// What is wrong with a field and what to do.
#[must_use]
pub fn fault(field: Field, fault: Fault) -> String {
    let none = || ("none".into(), "none".into());
    let (least, most): (Arg, Arg) =
        fields::range(field).map_or_else(none, |range| (range.least.into(), range.most.into()));
    let message = Message::of("fault", "fault", &fault).with("field", code(&field));
    message.with("least", least).with("most", most).to_string()
}

/// Why a password is refused and what to do.
#[must_use]
pub fn password_fault(fault: PasswordFault) -> String {
    Message::of("password_fault", "fault", &fault).on_the_command_line()
}

/// What happened and what to do. `when` writes a point in time as people read it.
#[must_use]
pub fn refusal(refusal: &Refusal, when: impl Fn(Timestamp) -> String) -> String {
    let message = Message::of("refusal", "refusal", refusal);
    if let Refusal::Field { field: which, fault: what } = refusal {
        return format!("{}: {}", field(which), fault(*which, *what));
    }
    if let Refusal::Password { why } = refusal {
        return password_fault(*why);
    }
    let dated = if let Refusal::KitReplaced { at, .. }
    | Refusal::KitUsed { at, .. }
    | Refusal::KitRetired { at, .. } = refusal
    {
        message.with("at", said::date_on(when(*at)))
    } else {
        message
    };
    dated.on_the_command_line()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AccessId, AccountId, CompanyId, KitNumber, ROLES, Task, UserId};

    #[test]
    fn every_role_says_what_it_is_for() {
        for role in ROLES {
            assert!(label_form("role", "says", &role).ends_with('.'), "{role:?}");
        }
    }

    #[test]
    fn every_step_stands_in_a_group_that_says_what_ticking_does() {
        let (account, user, company) = (AccountId(1), UserId(2), CompanyId(1));
        let give = Task::GiveAccess { account, user, roles: Vec::new(), level: Level::Normal };
        let all = [
            Task::Disable { user },
            Task::HandOver { account, user },
            Task::EndAccess { access: AccessId(1) },
            Task::ChangeSharedLogin { account, user },
            Task::CloseMailbox { account, user },
            Task::MoveSecondFactor { account, user },
            Task::HandOverMachine { machine: user, user },
            Task::ReplaceKit { number: KitNumber(1), user },
            Task::NameNextInLine { account, user },
            give,
            Task::EndCompany { company },
            Task::Other { what: "Get the office key back".to_owned() },
        ];
        let mut groups = std::collections::BTreeSet::new();
        for task in &all {
            groups.insert(label("step_group", task));
            assert!(label_form("step_group", "marking", task).ends_with('.'), "{task:?}");
        }
        assert!(groups.len() == all.len() && !groups.contains(""), "{groups:?}");
    }

    #[test]
    fn every_list_of_this_crate_has_its_words() {
        use strum::VariantArray;

        let named = [
            NoticeKind::VARIANTS.iter().map(notice_kind).collect::<Vec<_>>(),
            Level::VARIANTS.iter().map(level).collect(),
            Criticality::VARIANTS.iter().map(criticality).collect(),
            SecondFactor::VARIANTS.iter().map(second_factor).collect(),
            ROLES.iter().map(role).collect(),
        ];
        assert!(named.iter().flatten().all(|words| !words.is_empty()), "{named:?}");
        assert_eq!([yes_no(true), yes_no(false), no_limit()], ["yes", "no", "no limit"]);
    }
}

//! Changes to other people's sign-ins.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;

use super::{may_give, may_grant, may_manage};
use crate::apply::{only, there};
use crate::change::{Kind, Touches};
use crate::sentence::{DetailOf, Telling, new, turned};
use crate::sign_ins::standing::{is_owner, leaves_an_owner};
use crate::text::{self, TEXT_MOST};
use crate::words::{permission, role, yes_no};
use crate::{
    Actor, Detail, Done, Field, Grant, IdentityRecord, KitState, Names, NoticeKind, Permission, Read,
    Refusal, Register, Role, Row, RuleError, SignIn, Stage, Timestamp, UserId, sign_ins, users,
};

/// A user got a sign-in with a temporary password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInMade {
    pub user: UserId,
    pub grant: Grant,
    pub identity: IdentityRecord,
}

/// A user's sign-in was taken away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInEnded {
    pub user: UserId,
    pub reason: String,
}

/// What a sign-in may do was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GrantChanged {
    pub user: UserId,
    pub before: Grant,
    pub after: Grant,
    pub reason: String,
}

/// A sign-in got a new temporary password; `caller_checked` when the identity question was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInReset {
    pub user: UserId,
    pub identity: IdentityRecord,
    pub caller_checked: bool,
}

/// A user was signed out everywhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedOut {
    pub user: UserId,
}

impl Kind for SignInMade {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn identities(&self) -> Vec<&IdentityRecord> {
        vec![&self.identity]
    }

    fn touches(&self) -> Touches {
        Touches::Keys
    }

    fn may(&self, register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        may_give(register, actor)?;
        Ok(may_grant(actor, None, &self.grant)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        sign_ins::makes(register, self.user, &self.grant)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        // A sign-in made again must not count on from 0: sessions of the one before would fit again.
        let session_epoch = match register.sign_in(self.user)? {
            Some(before) => before.session_epoch.saturating_add(1),
            None => u32::try_from(of.seq).unwrap_or(u32::MAX),
        };
        only(Row::SignIn(Box::new(SignIn {
            user: self.user,
            grant: self.grant.clone(),
            stage: Stage::Temporary,
            identity: self.identity.clone(),
            made_at: of.at,
            password_at: of.at,
            last_used: None,
            idle_since: of.at,
            last_step: None,
            session_epoch,
            second_factor: None,
            identity_question: None,
            personal_code: None,
            earlier_passwords: Vec::new(),
        })))
    }

    fn notice(&self, _register: &dyn Register) -> Read<Option<NoticeKind>> {
        // Someone who could not sign in at all may now do something.
        let owner = self.grant.role == Role::Owner;
        Ok(Some(if owner { NoticeKind::OwnerAdded } else { NoticeKind::RoleRaised }))
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        message.with("role", role(self.grant.role))
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![
            new(DetailOf::Role, role(self.grant.role)),
            new(DetailOf::May, &permissions(self.grant.permissions.iter())),
        ]
    }
}

impl Kind for SignInEnded {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn touches(&self) -> Touches {
        Touches::Keys
    }

    fn may(&self, register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        may_give(register, actor)?;
        users::owner_only_by_owner(register, actor, self.user)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, at: Timestamp) -> Result<(), RuleError> {
        sign_ins::of(register, self.user)?;
        if self.user == actor.user || is_owner(register, self.user)? {
            leaves_an_owner(register, self.user, at)?;
        }
        Ok(())
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.reason, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        end_sign_in(register, of, self.user)
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(Field::Reason, &self.reason)]
    }
}

impl Kind for GrantChanged {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn touches(&self) -> Touches {
        Touches::Keys
    }

    fn may(&self, register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        may_manage(actor)?;
        sign_ins::has_grant(register, self.user, &self.before)?;
        may_grant(actor, Some(&self.before), &self.after)?;
        // An owner may step back; everybody else's grant is for others to decide.
        if self.user == actor.user && !actor.is_owner() {
            return Err(Refusal::NotToYourself.into());
        }
        Ok(())
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, at: Timestamp) -> Result<(), RuleError> {
        let Self { user, before, after, reason: _ } = self;
        if before == after {
            return Err(Refusal::NothingToChange.into());
        }
        if before.role == Role::Owner && after.role != Role::Owner {
            leaves_an_owner(register, *user, at)?;
        }
        sign_ins::has_partner(register, *user, after)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.reason, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let was_owner = is_owner(register, self.user)?;
        let mut rows = vec![edited(register, self.user, |row| row.grant = self.after.clone())?];
        if was_owner && self.after.role != Role::Owner {
            rows.extend(retired_kits(register, of, self.user)?);
        }
        Ok(rows)
    }

    fn notice(&self, _register: &dyn Register) -> Read<Option<NoticeKind>> {
        let Self { before, after, .. } = self;
        Ok(if after.role == Role::Owner && before.role != Role::Owner {
            Some(NoticeKind::OwnerAdded)
        } else {
            (!after.permissions.is_subset(&before.permissions)).then_some(NoticeKind::RoleRaised)
        })
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        let (from, to) = (self.before.role, self.after.role);
        let what = if from == to { "may" } else { "role" };
        message.with("what", what).with("from", role(from)).with("to", role(to))
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        let Self { before, after, reason, .. } = self;
        let mut all = Vec::new();
        if before.role != after.role {
            all.push(turned(DetailOf::Role, role(before.role), role(after.role)));
        }
        all.extend(gained_and_lost(before, after));
        all.push(new(Field::Reason, reason));
        all
    }
}

impl Kind for SignInReset {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn identities(&self) -> Vec<&IdentityRecord> {
        vec![&self.identity]
    }

    fn touches(&self) -> Touches {
        Touches::Keys
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(may_manage(actor)?)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, at: Timestamp) -> Result<(), RuleError> {
        sign_ins::resets(register, actor, at, self.user)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(edited(register, self.user, |row| {
            row.stage = Stage::Temporary;
            row.identity = self.identity.clone();
            row.password_at = of.at;
            row.idle_since = of.at;
            row.last_step = None;
            row.second_factor = None;
            row.identity_question = None;
            row.personal_code = None;
            // They were sealed for the identity that is gone.
            row.earlier_passwords.clear();
            row.session_epoch = row.session_epoch.saturating_add(1);
        })?)
    }

    fn notice(&self, _register: &dyn Register) -> Read<Option<NoticeKind>> {
        Ok(Some(NoticeKind::SignInReset))
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(DetailOf::QuestionAnswered, yes_no(self.caller_checked))]
    }
}

impl Kind for SignedOut {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn touches(&self) -> Touches {
        Touches::Decisive
    }

    fn may(&self, register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        if self.user == actor.user {
            return Ok(());
        }
        may_manage(actor)?;
        users::owner_only_by_owner(register, actor, self.user)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        if self.user == actor.user { Ok(()) } else { sign_ins::of(register, self.user).map(drop) }
    }

    fn rows(&self, register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(edited(register, self.user, |row| row.session_epoch = row.session_epoch.saturating_add(1))?)
    }
}

/// A sign-in's row, edited.
pub(super) fn edited(register: &dyn Register, user: UserId, edit: impl FnOnce(&mut SignIn)) -> Read<Row> {
    let mut row = there(register.sign_in(user)?)?;
    edit(&mut row);
    Ok(Row::SignIn(Box::new(row)))
}

/// Ends a sign-in, if there is one. A former owner's kits stop working with it.
pub(crate) fn end_sign_in(register: &dyn Register, of: &Done, user: UserId) -> Read<Vec<Row>> {
    let mut rows = retired_kits(register, of, user)?;
    if register.sign_in(user)?.is_some() {
        rows.insert(0, Row::SignInEnded(user));
    }
    Ok(rows)
}

/// The kits of a former owner that opened the vault, and do no longer.
fn retired_kits(register: &dyn Register, of: &Done, owner: UserId) -> Read<Vec<Row>> {
    let opened = register.kits()?.into_iter().filter(|kit| kit.owner == owner && kit.state.opens());
    let retired = opened.map(|mut kit| {
        kit.state = KitState::Retired { at: of.at };
        Row::Kit(kit)
    });
    Ok(retired.collect())
}

fn gained_and_lost(before: &Grant, after: &Grant) -> Vec<Detail> {
    let gained = permissions(after.permissions.difference(&before.permissions));
    let lost = permissions(before.permissions.difference(&after.permissions));
    let mut all = Vec::new();
    if !gained.is_empty() {
        all.push(Detail { label: DetailOf::MayAlso.into(), before: None, after: Some(gained) });
    }
    if !lost.is_empty() {
        all.push(Detail { label: DetailOf::MayNoLonger.into(), before: Some(lost), after: None });
    }
    all
}

fn permissions<'a>(permissions: impl Iterator<Item = &'a Permission>) -> String {
    permissions.map(|which| permission(*which)).collect::<Vec<_>>().join("; ")
}

//! One user's page.

use directory::{
    Change, Grant, Names, Permission, Register, Role, RuleError, RunAbout, SignIn, SignedOut, Strike, User,
    UserId, UserKind, UserState, lockouts, sign_ins, strikes, users, users::Writes,
};
use vault::{EntryFilter, VaultError};

use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::view::{JournalRow, LockView, PersonActions, PersonPage, SignInView};
use crate::{Api, ApiError, probe, roles};

/// How many entries of the history a page shows.
const HISTORY: u32 = 50;

impl Api {
    /// One user's page.
    ///
    /// # Errors
    /// Refused without the right to read the register; no such user.
    pub fn person(&mut self, id: UserId) -> Result<PersonPage, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let user = reading.session.register().user(id)?.ok_or(directory::Refusal::NoSuchUser)?;
            reading.person(user)
        })
    }
}

impl Reading<'_> {
    fn person(&self, user: User) -> Outcome<PersonPage> {
        let sign_in = self.session.register().sign_in(user.id)?;
        let state = self.state_of(&user, sign_in.as_ref())?;
        let question = self.callers_question(user.id)?;
        let can = self.actions(&user, sign_in.as_ref(), question.is_some())?;
        let view = sign_in.as_ref().map(|sign_in| self.sign_in_view(sign_in, question)).transpose()?;
        let disabled_reason = match &user.state {
            UserState::Active => None,
            UserState::Disabled { reason, .. } => Some(reason.clone()),
        };
        Ok(PersonPage {
            id: user.id,
            kind: user.kind,
            state,
            disabled_reason,
            responsible: user.details.responsible.map(|responsible| self.user(responsible)),
            company: user.details.company.map(|company| self.company(company)),
            added_at: user.added_at,
            changed_by: self.user(user.changed_by),
            changed_at: user.changed_at,
            forgotten_at: user.forgotten_at,
            sign_in: view,
            run: self.open_run_about(RunAbout::User(user.id))?,
            history: self.history(user.id)?,
            can,
            details: user.details,
        })
    }

    fn sign_in_view(&self, sign_in: &SignIn, question: Option<String>) -> Outcome<SignInView> {
        let (can_do, cannot_do) = roles::abilities(&sign_in.grant, &self.settings);
        Ok(SignInView {
            grant: sign_in.grant.clone(),
            customised: sign_in.grant.is_customised(),
            can_do,
            cannot_do,
            stage: sign_in.stage,
            made_at: sign_in.made_at,
            last_used: sign_in.last_used,
            expires_at: directory::expires_at(sign_in, &self.settings),
            password_at: sign_in.password_at,
            question,
            locks: self.lock_views()?.into_iter().filter(|lock| lock.user == sign_in.user).collect(),
        })
    }

    /// What to ask the user on the telephone, for those who may reset their sign-in.
    fn callers_question(&self, user: UserId) -> Outcome<Option<String>> {
        match self.session.callers_question(self.at, user) {
            Err(VaultError::Refused(_)) => Ok(None),
            question => Ok(question?),
        }
    }

    fn history(&self, user: UserId) -> Outcome<Vec<JournalRow>> {
        if !self.may(Permission::ReadJournal) {
            return Ok(Vec::new());
        }
        let filter = EntryFilter { user: Some(user), limit: HISTORY, ..EntryFilter::default() };
        Ok(self.vault.entries(&filter)?.iter().map(|entry| self.journal_row(entry)).collect())
    }

    /// Every wrong try and lock that whoever looks may see.
    pub(crate) fn lock_views(&self) -> Outcome<Vec<LockView>> {
        let register = self.session.register();
        let mut views = Vec::new();
        for lock in self.locks()? {
            let Some(user) = register.user(lock.tries.user)? else { continue };
            let role = register.sign_in(user.id)?.map(|sign_in| sign_in.grant.role);
            let computer = lock.tries.computer.clone();
            let can_clear = self.can(|register| {
                lockouts::clear(register, &self.actor, user.id, computer.clone(), Some(&lock.tries))
            })?;
            views.push(LockView {
                user: user.id,
                name: user.details.name,
                username: user.details.username,
                role,
                computer: computer.name,
                computer_id: computer.id,
                here: lock.here,
                tries: lock.tries.tries,
                last_at: lock.tries.last_at,
                until: lock.tries.locked_until.filter(|until| *until > self.at),
                off: lock.off,
                can_clear,
            });
        }
        Ok(views)
    }

    /// What whoever looks may do here.
    fn actions(&self, user: &User, sign_in: Option<&SignIn>, check_caller: bool) -> Outcome<PersonActions> {
        let id = user.id;
        let grant = sign_in.map(|sign_in| &sign_in.grant);
        let has = sign_in.is_some();
        let roles = match user.kind {
            UserKind::Person => self.roles_for(id, grant)?,
            UserKind::Api | UserKind::Integration => Vec::new(),
        };
        // A role other than the present one, or the same with other permissions.
        let may_regrant = roles.iter().any(|choice| grant.is_some_and(|grant| choice.role != grant.role));
        Ok(PersonActions {
            change: self.can(|r| users::change(r, id, user.details.clone()))?,
            change_all: match users::writes(&self.session.register(), &self.actor, user) {
                Err(RuleError::Refused(_)) => false,
                writes => writes? == Writes::Everything,
            },
            disable: self.can(|_| users::disable(id, ""))?,
            enable: self.can(|_| users::enable(id, ""))?,
            forget: directory::allowed(strikes::standing(
                &self.session.register(),
                &self.actor,
                self.at,
                &Strike::Person { user: id },
            ))?,
            start_run: user.kind == UserKind::Person && self.may_start_run(RunAbout::User(id))?,
            give_sign_in: !has && !roles.is_empty(),
            reset_sign_in: self.can(|_| sign_ins::reset(id, probe::identity("none"), false))?,
            end_sign_in: self.can(|_| sign_ins::end(id, ""))?,
            change_grant: has && (may_regrant || self.may_customise(id, grant)?),
            sign_out: has && self.can(|_| Change::SignedOut(SignedOut { user: id }))?,
            check_caller,
            roles,
        })
    }

    fn may_customise(&self, user: UserId, grant: Option<&Grant>) -> Outcome<bool> {
        let Some(grant) = grant.filter(|grant| grant.role != Role::Owner) else { return Ok(false) };
        for permission in directory::PERMISSIONS {
            let mut other = grant.clone();
            if !other.permissions.remove(&permission) {
                other.permissions.insert(permission);
            }
            if self.can(|r| sign_ins::change_grant(r, user, other, ""))? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

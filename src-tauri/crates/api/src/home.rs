//! Home: findings, notices, figures; and who is signed in.

use directory::{
    KitState, Names, Notice, NoticeId, NoticeKind, Permission, Register, UserKind, notices, users,
};
use review::{Check, Finding};
use words::{Arg, Message, said};

use crate::call_error::{Outcome, count};
use crate::people::person;
use crate::reading::Reading;
use crate::to_do::Basis;
use crate::view::{self, Counts, Figures, Home, May, Me, NoticeView, OwnFigures};
use crate::{Api, ApiError};

impl Api {
    /// The home page.
    ///
    /// # Errors
    /// When nobody is signed in.
    pub fn home(&mut self) -> Result<Home, ApiError> {
        self.read(|reading| {
            let notices = reading.vault.open_notices(reading.actor.user)?;
            // Figures of the register, and who was here, are for those who read it.
            let reads = reading.may(Permission::ReadRegister);
            let findings = reading.findings()?;
            // So that the number beside the page is that of its list.
            let pressing = findings.iter().filter(|(_, finding)| finding.is_pressing()).count();
            reading.open.to_do.keep(pressing, reading.basis(), reading.at);
            Ok(Home {
                findings: findings.into_iter().map(finding_view).collect(),
                notices: notices.iter().map(|notice| reading.notice_view(notice)).collect(),
                figures: if reads { Some(reading.figures()?) } else { None },
                own_company: reading.own_glance()?,
                last_opened: reading.open.previous.clone().filter(|_| reads),
            })
        })
    }

    /// Acknowledges a notice of one's own.
    ///
    /// # Errors
    /// Refused where there is no such notice, or it is somebody else's or acknowledged already.
    pub fn acknowledge(&mut self, notice: NoticeId) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            let which = [notice];
            Ok(open.session.change(at, |_| notices::acknowledge(&which))?)
        })
    }

    /// Acknowledges all notices of one's own.
    ///
    /// # Errors
    /// Refused when there is none.
    pub fn acknowledge_all(&mut self) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            let mine = open.session.read().open_notices(open.session.user()?)?;
            let which: Vec<NoticeId> = mine.iter().map(|notice| notice.id).collect();
            Ok(open.session.change(at, |_| notices::acknowledge(&which))?)
        })
    }
}

impl Reading<'_> {
    /// How many findings need somebody.
    fn things_to_do(&self) -> Outcome<usize> {
        if let Some(number) = self.open.to_do.kept(self.basis(), self.at) {
            return Ok(number);
        }
        let number = review::pressing(self, |permission| self.may(permission))?;
        self.open.to_do.keep(number, self.basis(), self.at);
        Ok(number)
    }

    fn basis(&self) -> Basis {
        Basis { entries: self.session.chain().size(), today: self.today() }
    }

    /// Who is signed in and what they may do.
    pub(crate) fn me(&self) -> Outcome<Me> {
        let session = self.session;
        let notices = session.read().open_notices(self.actor.user)?.len() as u64;
        // The name is missing on purpose: what is asked is the right, not the form.
        let adds = self.can(|register| users::add(register, UserKind::Person, person("", "", "")))?;
        let sees = self.may(Permission::ReadRegister);
        let manages = self.may(Permission::ManageAccess);
        Ok(Me {
            user: self.actor.user,
            name: self.user(self.actor.user),
            role: self.actor.grant.role,
            business: self.business()?,
            sample: session.read().is_sample()?,
            folder: session.folder().path().to_string_lossy().into_owned(),
            unfinished: self.ports.unfinished(session),
            may: May {
                see_people: sees,
                add_users: adds,
                open_accounts: self.may(Permission::OpenCloseAccounts),
                manage_access: manages,
                manage_own_company: self.own_company()?.is_some(),
                see_journal: self.may(Permission::ReadJournal),
                make_audits: self.may(Permission::MakeReports),
                see_lockouts: self.may(Permission::ClearLockouts),
                manage_kits: self.may(Permission::ManageKits),
                change_settings: self.may(Permission::ChangeSettings),
                make_backups: self.may(Permission::MakeBackups),
            },
            idle_minutes: self.settings.idle_minutes,
            counts: Counts {
                home: count(notices + self.things_to_do()? as u64),
                people: if sees { session.read().figures()?.people.active } else { 0 },
                accounts: if sees { session.read().account_figures(None)?.open } else { 0 },
                locked: count(self.locked()?.len() as u64),
                runs: if manages { self.steps_to_verify()? } else { 0 },
            },
        })
    }

    fn findings(&self) -> Outcome<Vec<(&'static dyn Check, Finding)>> {
        Ok(review::findings(self, |permission| self.may(permission))?)
    }

    fn figures(&self) -> Outcome<Figures> {
        let figures = self.vault.figures()?;
        let kits = self.vault.kits()?;
        let good: Vec<_> = kits.iter().filter(|kit| kit.state == KitState::Good).collect();
        let checked = good.iter().filter(|kit| kit.checked_at.is_some_and(|at| !self.is_due(at)));
        Ok(Figures {
            people: figures.people.active,
            api_and_integrations: figures.api.active + figures.integrations.active,
            disabled: figures.people.disabled + figures.api.disabled + figures.integrations.disabled,
            owners: count(self.session.register().owners(self.at)?.len() as u64),
            sign_ins: figures.sign_ins,
            kits_checked: count(checked.count() as u64),
            kits_good: count(good.len() as u64),
            last_backup: figures.last_backup,
            entries: count(figures.entries),
        })
    }

    /// The own company's figures, for whoever manages its staff.
    fn own_glance(&self) -> Outcome<Option<OwnFigures>> {
        let Some(company) = self.own_company()? else { return Ok(None) };
        let counts = self.vault.company_counts()?.get(&company.id).copied().unwrap_or_default();
        Ok(Some(OwnFigures {
            company: company.details.name,
            staff: counts.staff,
            accounts: counts.reached,
            ends: company.details.ends,
        }))
    }

    /// Whether a kit last checked at `checked` is to be checked again.
    fn is_due(&self, checked: directory::Timestamp) -> bool {
        self.at.since(checked) > i64::from(self.settings.kit_check_days) * directory::time::DAY
    }

    fn notice_view(&self, notice: &Notice) -> NoticeView {
        let about = self.user(notice.about);
        let by = notice.by.filter(|by| *by != notice.about).map(|by| self.user(by));
        // One notice tells all that an entry did to a user: that they were added, and got a sign-in, too.
        let register = self.session.register();
        let user = register.user(notice.about).ok().flatten();
        let added = user.is_some_and(|user| user.added_at == notice.at);
        let sign_in = register.sign_in(notice.about).ok().flatten();
        let given = sign_in.is_some_and(|sign_in| sign_in.made_at == notice.at);
        let text = notice_text(notice, about, by, added, given).to_string();
        NoticeView {
            id: notice.id,
            kind: notice.kind,
            text,
            about: notice.about,
            at: notice.at,
            banner: notice.kind == NoticeKind::RecoveryUsed,
        }
    }
}

/// What a notice tells. `added` and `given` say that whom it is about was added, and got a sign-in, by the same entry.
fn notice_text(notice: &Notice, about: String, by: Option<String>, added: bool, given: bool) -> Message {
    let (users, about) = (notice.users.into(), Arg::from(about));
    match (notice.kind, by.map(Arg::from)) {
        (NoticeKind::UserAdded, Some(by)) => said::NoticeUserAddedBy { about, by }.into(),
        (NoticeKind::UserAdded, None) => said::notice_user_added(about),
        (NoticeKind::UsersAdded, Some(by)) => said::NoticeUsersAddedBy { by, users }.into(),
        (NoticeKind::UsersAdded, None) => said::notice_users_added(users),
        (NoticeKind::OwnerAdded, Some(by)) if added => said::NoticeOwnerAddedBy { about, by }.into(),
        (NoticeKind::OwnerAdded, Some(by)) => said::NoticeOwnerMadeBy { about, by }.into(),
        (NoticeKind::OwnerAdded, None) => said::notice_owner_added(about),
        (NoticeKind::RoleRaised, Some(by)) if added => said::NoticeSignInAddedBy { about, by }.into(),
        (NoticeKind::RoleRaised, Some(by)) if given => said::NoticeSignInGivenBy { about, by }.into(),
        (NoticeKind::RoleRaised, Some(by)) => said::NoticeRoleRaisedBy { about, by }.into(),
        (NoticeKind::RoleRaised, None) => said::notice_role_raised(about),
        (NoticeKind::RecoveryUsed, _) => said::notice_recovery_used(about),
        (NoticeKind::OwnerLocked, _) => said::notice_owner_locked(about),
        (NoticeKind::OlderCopyAccepted, _) => said::notice_older_copy(about),
        (NoticeKind::ClockAccepted, _) => said::notice_clock(about),
        (NoticeKind::PersonalCodeUsed, _) => said::notice_personal_code(about),
        (NoticeKind::SignInReset, Some(by)) => said::NoticeSignInResetBy { about, by }.into(),
        (NoticeKind::SignInReset, None) => said::notice_sign_in_reset(about),
        (NoticeKind::VerificationFailed, _) => said::notice_verification_failed(about),
        (NoticeKind::StrikeAsked, Some(by)) => said::NoticeStrikeAskedPerson { about, by }.into(),
        (NoticeKind::Struck, Some(by)) => said::NoticeStruckPerson { about, by }.into(),
        // Of single texts the notice is about whoever asked, or struck them out.
        (NoticeKind::StrikeAsked, None) => said::notice_strike_asked_texts(about),
        (NoticeKind::Struck, None) => said::notice_struck_texts(about),
    }
}

fn finding_view((check, finding): (&'static dyn Check, Finding)) -> view::Finding {
    let Finding { weight, message, leads_to } = finding;
    let [why, todo, button] = ["why", "todo", "button"].map(|form| message.form(form).unwrap_or_default());
    view::Finding {
        check: check.id().to_owned(),
        weight,
        title: message.to_string(),
        why,
        todo,
        button,
        leads_to,
    }
}

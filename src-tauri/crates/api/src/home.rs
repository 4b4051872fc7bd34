//! Home: findings, notices, figures; and who is signed in.

use directory::{
    KitState, Names, Notice, NoticeId, NoticeKind, Permission, Register, UserKind, notices, users,
};
use review::{Check, Finding};

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
    /// Refusals.
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
        let text = match (notice.kind, by) {
            (NoticeKind::UserAdded, Some(by)) => format!("{by} added {about}"),
            (NoticeKind::UserAdded, None) => format!("{about} was added"),
            (NoticeKind::UsersAdded, Some(by)) => format!("{by} added {} users", notice.users),
            (NoticeKind::UsersAdded, None) => format!("{} users were added", notice.users),
            (NoticeKind::OwnerAdded, Some(by)) if added => format!("{by} added {about} as an owner"),
            (NoticeKind::OwnerAdded, Some(by)) => format!("{by} made {about} an owner"),
            (NoticeKind::OwnerAdded, None) => format!("{about} became an owner"),
            (NoticeKind::RoleRaised, Some(by)) if added => {
                format!("{by} added {about}, with a sign-in to this vault")
            }
            (NoticeKind::RoleRaised, Some(by)) if given => {
                format!("{by} gave {about} a sign-in to this vault")
            }
            (NoticeKind::RoleRaised, Some(by)) => format!("{by} let {about} do more in this vault"),
            (NoticeKind::RoleRaised, None) => format!("{about} may do more in this vault"),
            (NoticeKind::RecoveryUsed, _) => {
                format!("A recovery kit opened the vault, and {about} took over as an owner")
            }
            (NoticeKind::OwnerLocked, _) => format!("{about} was locked after wrong sign-ins"),
            (NoticeKind::OlderCopyAccepted, _) => {
                format!(
                    "{about} accepted a copy of the vault that lacks some of what their computer had seen"
                )
            }
            (NoticeKind::ClockAccepted, _) => {
                format!("{about} signed in although their last sign-in is dated later: a clock was wrong")
            }
            (NoticeKind::PersonalCodeUsed, _) => {
                format!("{about} set a new password with their personal recovery code")
            }
            (NoticeKind::SignInReset, Some(by)) => format!("{by} reset the sign-in of {about}"),
            (NoticeKind::SignInReset, None) => format!("The sign-in of {about} was reset"),
            (NoticeKind::VerificationFailed, _) => {
                format!("{about} verified the vault, and something was wrong: the journal says what")
            }
            (NoticeKind::StrikeAsked, Some(by)) => {
                format!("{by} asks another owner to agree that {about} is forgotten")
            }
            (NoticeKind::Struck, Some(by)) => {
                format!("{by} had what was written about {about} struck out of the journal")
            }
            // Of single texts the notice is about whoever asked, or struck them out.
            (NoticeKind::StrikeAsked, None) => {
                format!("{about} asks another owner to agree that texts are struck out of the journal")
            }
            (NoticeKind::Struck, None) => {
                format!("{about} had texts struck out of the journal: the journal says where")
            }
        };
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

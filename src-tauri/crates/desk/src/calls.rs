//! Signatures of the calls; their bodies take their places area by area.

use directory::{Grant, KitNumber, NoticeId, Settings, UserDetails, UserId};

use crate::view::*;
use crate::{Desk, Trouble};

impl Desk {
    /// See `IPC.md`.
    pub fn standing(&mut self) -> Result<Standing, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn make_vault(&mut self, new: NewVault) -> Result<Standing, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn open_vault(&mut self, folder: &str) -> Result<Standing, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn close_vault(&mut self) -> Result<Standing, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn restore_backup(&mut self, file: &str, into_folder: &str) -> Result<Standing, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn make_sample(&mut self, folder: &str) -> Result<SampleMade, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn sign_in(
        &mut self,
        username: &str,
        password: String,
        code: &str,
        vault_secret: Option<&str>,
    ) -> Result<Standing, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn new_authenticator(&mut self) -> Result<NewAuthenticator, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn finish_first_sign_in(&mut self, answers: FirstSignInAnswers) -> Result<PersonalCode, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn lock(&mut self) -> Result<Standing, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn judge_password(
        &mut self,
        password: &str,
        username: Option<&str>,
    ) -> Result<PasswordJudged, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn accept_older_copy(
        &mut self,
        username: &str,
        password: String,
        code: &str,
        vault_secret: Option<&str>,
    ) -> Result<Standing, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn activity(&mut self) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn tick(&mut self) -> Result<Option<Standing>, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn personal_question(
        &mut self,
        username: &str,
        code: &str,
        vault_secret: Option<&str>,
    ) -> Result<String, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn reset_with_personal_code(
        &mut self,
        username: &str,
        code: &str,
        answer: &str,
        new_password: String,
        vault_secret: Option<&str>,
    ) -> Result<PersonalCode, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn recovery_open(
        &mut self,
        code: &str,
        vault_secret: Option<&str>,
    ) -> Result<RecoveryOpened, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn recovery_finish(&mut self, successor: Successor) -> Result<Standing, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn recovery_cancel(&mut self) -> Result<Standing, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn home(&mut self) -> Result<Home, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn acknowledge(&mut self, notice: NoticeId) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn acknowledge_all(&mut self) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn search(&mut self, text: &str) -> Result<Vec<SearchHit>, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn people(&mut self, query: &PeopleQuery) -> Result<PeoplePage, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn person(&mut self, id: UserId) -> Result<PersonPage, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn add_user(&mut self, user: NewUser) -> Result<AddedUser, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn change_user(&mut self, id: UserId, details: UserDetails) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn disable_user(&mut self, id: UserId, reason: &str) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn enable_user(&mut self, id: UserId, reason: &str) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn role_choices(&mut self) -> Result<RoleChoices, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn give_sign_in(&mut self, id: UserId, grant: Grant) -> Result<AddedUser, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn reset_sign_in(&mut self, id: UserId, caller_checked: bool) -> Result<AddedUser, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn end_sign_in(&mut self, id: UserId, reason: &str) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn change_grant(&mut self, id: UserId, grant: Grant, reason: &str) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn sign_out_user(&mut self, id: UserId) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn check_caller(&mut self, id: UserId, answer: &str) -> Result<bool, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn lockouts(&mut self) -> Result<Vec<LockView>, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn clear_lockout(&mut self, id: UserId, computer_id: &str) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn recovery(&mut self) -> Result<RecoveryPage, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn make_kit(&mut self, owner: UserId, place: &str) -> Result<MadeKit, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn save_kit(&mut self, path: &str) -> Result<Written, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn confirm_kit(&mut self, code: &str) -> Result<KitCheck, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn check_kit(&mut self, code: &str) -> Result<KitCheck, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn place_kit(&mut self, number: KitNumber, place: &str) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn done_with_kit(&mut self) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn journal(&mut self, query: &JournalQuery) -> Result<JournalPage, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn journal_entry(&mut self, number: u32) -> Result<JournalEntry, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn verify(&mut self, progress: &mut dyn FnMut(Progress)) -> Result<Verified, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn export_journal(&mut self, path: &str) -> Result<Written, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn audit(&mut self, query: &AuditQuery) -> Result<AuditPreview, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn save_audit(
        &mut self,
        query: &AuditQuery,
        format: AuditFormat,
        path: &str,
    ) -> Result<Written, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn settings(&mut self) -> Result<SettingsPage, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn change_settings(&mut self, settings: Settings) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn rename_business(&mut self, name: &str) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn backup(&mut self, path: &str) -> Result<Written, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn test_notification(&mut self) -> Result<NotificationTest, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn change_password(&mut self, old: String, new: String, code: &str) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn begin_authenticator(&mut self, password: String) -> Result<NewAuthenticator, Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn finish_authenticator(&mut self, code: &str) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn change_question(&mut self, password: String, question: &str, answer: &str) -> Result<(), Trouble> {
        todo!()
    }

    /// See `IPC.md`.
    pub fn new_personal_code(&mut self, password: String) -> Result<PersonalCode, Trouble> {
        todo!()
    }
}

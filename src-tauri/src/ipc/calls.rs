// Every call that the window's pages may make, one line each. `macros.rs` makes of it the commands and their list;
// `build.rs` reads the same lines and allows the window just these.
//
// A line has the signature of the API's method of the same name, whose result it answers. A page sends a text for
// `&str`, a list for `&[T]`, the value itself for `&T`, a secret for `Secret` and `&Secret`, and a channel for
// `&dyn Fn(Progress)`. After `=>` stands how the API is asked, where it isn't `run`: `leave`, which signs out; `work`,
// which takes long and which `stop` stops; and `by_hand` for what is more than one call of the API, in `by_hand.rs`.
//
// The bindings have the calls in this order, and what is said of one here.
calls! {
    use {api::view::*, api::view::{StrikeAsked, Struck}, directory::*, services::Profile};

    // Choosing, making and restoring a vault; the system's dialogs, and closing the window.
    fn standing() -> Standing;
    fn make_vault(vault: NewVault) -> Standing;
    fn open_vault(folder: &str) -> Standing;
    fn close_vault() -> Standing => leave;
    fn show_other_window() -> bool;
    fn restore_backup(file: &str, into_folder: &str) -> Standing;
    fn make_sample(folder: &str) -> SampleMade;
    fn enter_sample(username: &str, vault_secret: Option<&Secret>) -> Standing;
    fn synced_folder(folder: &str) -> Option<String>;
    fn suggested_folder::<tauri::Wry> => by_hand;
    fn pick_folder::<tauri::Wry> => by_hand;
    fn pick_file::<tauri::Wry> => by_hand;
    fn pick_save::<tauri::Wry> => by_hand;
    fn close_window::<tauri::Wry> => by_hand;

    // How the window looks, paper, and what other programs of this computer do with a file.
    fn looks() -> Looks;
    fn keep_looks(looks: Looks) -> Looks;
    fn zoom::<tauri::Wry> => by_hand;
    fn print_page::<tauri::Wry> => by_hand;
    fn open_file => by_hand;
    fn show_file => by_hand;
    fn write_mail => by_hand;

    // Signing in and out, one's first sign-in, and the ways back in with a recovery code.
    fn sign_in(username: &str, password: Secret, code: &Secret, vault_secret: Option<&Secret>) -> Standing;
    fn new_authenticator() -> NewAuthenticator;
    fn finish_first_sign_in(answers: FirstSignInAnswers) -> PersonalCode;
    fn lock() -> Standing => leave;
    fn judge_password(password: &Secret, username: Option<&str>) -> PasswordJudged;
    fn sign_in_anyway(
        username: &str, password: Secret, code: &Secret, vault_secret: Option<&Secret>, accepted: Accepted,
    ) -> Standing;
    fn activity => by_hand;
    fn personal_question(username: &str, code: &Secret, vault_secret: Option<&Secret>) -> String;
    fn reset_with_personal_code(
        username: &str, code: &Secret, answer: &Secret, new_password: Secret, vault_secret: Option<&Secret>,
    ) -> PersonalCode;
    fn recovery_open(code: &Secret, vault_secret: Option<&Secret>, accepted: Accepted) -> RecoveryOpened;
    fn recovery_finish(successor: Successor) -> Standing;
    fn recovery_cancel() -> Standing;

    // Home, notices, measures and the search over everything.
    fn home() -> Home;
    fn acknowledge(notice: NoticeId);
    fn acknowledge_all();
    fn measures(as_of: Option<Day>) -> Measures;
    fn not_met(measure: &str, as_of: Option<Day>, offset: u32) -> Option<NotMet>;
    fn search(text: &str) -> Vec<SearchHit>;

    // Users: people, API processes and integrations.
    fn people(query: &PeopleQuery) -> PeoplePage;
    fn person(id: UserId) -> PersonPage;
    fn add_user(user: NewUser) -> AddedUser;
    fn change_user(id: UserId, details: UserDetails);
    fn disable_user(id: UserId, reason: &str);
    fn enable_user(id: UserId, reason: &str);
    fn disable_users(ids: &[UserId], reason: &str);
    fn enable_users(ids: &[UserId], reason: &str);
    fn name_warnings(typed: &NameTyped) -> Vec<String>;
    fn role_choices() -> RoleChoices;
    fn company_choices() -> Vec<CompanyChoice>;

    // Accounts: the list, and one account's page.
    fn accounts(query: &AccountsQuery) -> AccountsPage;
    fn account(id: AccountId, as_of: Option<Day>) -> AccountPage;

    // Service profiles: the list, one service's page, and the business's own.
    fn service_choices() -> Vec<ServiceChoice>;
    fn service(key: &str) -> Option<ServiceView>;
    fn services() -> ServicesPage;
    fn service_page(key: &str) -> ServicePage;
    fn read_service(path: &str) -> ServiceFile;
    fn write_service(profile: &Profile);
    fn forget_service(key: &str);
    fn save_service(key: &str, path: &str) -> Written;

    // Accounts: opening, changing and closing.
    fn open_account => by_hand;
    fn change_account(id: AccountId, details: AccountDetails);
    fn close_account(id: AccountId, reason: &str);
    fn reopen_account(id: AccountId, reason: &str);
    fn write_billing(id: AccountId, billing: Billing);
    fn write_support(id: AccountId, support: Support);
    fn write_owner_note(id: AccountId, note: &str);

    // Access: one person's, the grid, and giving, changing, taking away and undoing.
    fn accesses(user: UserId, as_of: Option<Day>) -> PersonAccesses;
    fn grid(query: &GridQuery) -> GridPage;
    fn give_access(access: NewAccess) -> u32;
    fn change_access(id: AccessId, details: AccessDetails) -> u32;
    fn end_accesses(accesses: &[AccessId], reason: &str) -> u32;
    fn preview_edit(accesses: &[AccessId], edit: &AccessEdit) -> Vec<EditLine>;
    fn edit_accesses(accesses: &[AccessId], edit: &AccessEdit) -> u32;
    fn undo(entry: u32) -> u32;

    // Importing people, accounts and access from a table.
    fn save_blank_table(path: &str) -> Written;
    fn open_import(source: &ImportSource, opening: &ImportOpening) -> ImportTable => work(Import);
    fn preview_import(
        source: &ImportSource, opening: &ImportOpening, choices: &ImportChoices,
    ) -> ImportPreview => work(Import);
    fn import(
        source: &ImportSource, opening: &ImportOpening, choices: &ImportChoices, expected: &ImportCounts,
    ) -> Imported => work(Import);
    /// Whoever waits for one of these has it stopped. An entry that is being written is written.
    fn stop_import() => stop(Import);

    // Companies: partners and clients.
    fn companies() -> CompaniesPage;
    fn company(id: CompanyId) -> CompanyPage;
    fn add_company(kind: CompanyKind, details: CompanyDetails) -> CompanyId;
    fn change_company(id: CompanyId, details: CompanyDetails);
    fn end_company(id: CompanyId, reason: &str);
    fn resume_company(id: CompanyId, reason: &str);

    // The staff of a partner manager's own company.
    fn own_staff() -> OwnStaff;
    fn add_own_staff(details: StaffDetails) -> UserId;
    fn change_own_staff(id: UserId, details: StaffDetails);
    fn disable_own_staff(id: UserId, reason: &str);

    // Sign-ins of others: giving, resetting, ending, and lockouts.
    fn give_sign_in(id: UserId, grant: Grant) -> AddedUser;
    fn reset_sign_in(id: UserId, caller_checked: bool) -> AddedUser;
    fn end_sign_in(id: UserId, reason: &str);
    fn change_grant(id: UserId, grant: Grant, reason: &str);
    fn sign_out_user(id: UserId);
    fn check_caller(id: UserId, answer: &Secret) -> bool;
    fn lockouts() -> Vec<LockView>;
    fn clear_lockout(id: UserId, computer_id: &str);

    // Recovery kits.
    fn recovery() -> RecoveryPage;
    fn make_kit(owner: UserId, place: &str) -> MadeKit;
    fn save_kit(path: &str, last_groups_by_hand: bool) -> Written;
    fn confirm_kit(code: &Secret) -> KitCheck;
    fn check_kit(code: &Secret) -> KitCheck;
    fn place_kit(number: KitNumber, place: &str);
    fn done_with_kit();

    // Leaver, joiner and mover runs, and what jobs take.
    fn runs() -> RunsPage;
    fn run(run: RunId) -> RunPage;
    fn plan_run(details: &RunDetails) -> RunPlan;
    fn start_run(details: RunDetails, now: bool) -> RunId;
    fn take_steps(run: RunId, steps: &[u32], note: &str);
    fn verify_steps(run: RunId, steps: &[u32], how: &str);
    fn reopen_step(run: RunId, step: u32, reason: &str);
    fn except_step(run: RunId, step: u32, until: Day, reason: &str);
    fn add_step(run: RunId, what: &str, privileged: bool);
    fn close_run(run: RunId);
    fn give_up_run(run: RunId, reason: &str);
    fn print_run(run: RunId, path: &str) -> Written;
    fn jobs() -> JobsPage;
    fn job_like(user: UserId) -> Vec<JobAccessView>;
    fn write_job(name: &str, accesses: Vec<JobAccess>);

    // The journal.
    fn journal(query: &JournalQuery) -> JournalPage;
    fn journal_entry(number: u32) -> JournalEntry;
    fn verify(progress: &dyn Fn(Progress)) -> Verified => work(Verification);
    /// Makes the tables anew, where a verification found that they differ.
    fn renew_tables(progress: &dyn Fn(Progress)) => work(Verification);
    /// Whoever waits for a verification, or for tables that are made anew, has it stopped.
    fn stop_verify() => stop(Verification);
    fn export_journal(path: &str) -> Written;

    // Striking texts out: forgetting somebody, and a secret in a note.
    fn strike_page(what: &StrikeWhat, progress: &dyn Fn(Progress)) -> StrikePage => work(Strike);
    fn strike(what: &StrikeWhat, progress: &dyn Fn(Progress)) -> Struck => work(Strike);
    /// Whoever waits for it has it stopped; nothing has changed then.
    fn stop_strike() => stop(Strike);
    fn ask_to_strike(what: &StrikeWhat);
    fn forgo_strike(asked: u32, reason: &str);
    fn strikes_asked() -> Vec<StrikeAsked>;
    fn texts_with(words: &str, progress: &dyn Fn(Progress)) -> Vec<StrikeText> => work(Strike);

    // Who has access.
    fn audit(query: &AuditQuery) -> AuditPreview;
    fn audit_count(query: &AuditQuery) -> AuditCount;
    fn save_audit(query: &AuditQuery, format: AuditFormat, path: &str) -> Written;
    fn check_report(path: &str) -> ReportCheck;

    // The rules, this computer, backups, and one's own sign-in.
    fn settings() -> SettingsPage;
    fn change_settings(settings: Settings);
    fn rename_business(name: &str);
    fn backup(path: &str) -> Written;
    fn set_daily_backups(folder: Option<&str>);
    fn test_notification() -> NotificationTest;
    fn change_password(old: Secret, new_password: Secret, code: &Secret);
    fn begin_authenticator(password: Secret) -> NewAuthenticator;
    fn finish_authenticator(code: &Secret);
    fn change_question(password: Secret, question: &str, answer: &Secret);
    fn new_personal_code(password: Secret) -> PersonalCode;
}

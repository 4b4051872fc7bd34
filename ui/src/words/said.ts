// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { ApiError, Category, CodeFault, CompanyKind, Counted, Criticality, Fault, Field, KitState, Level, ListFormat, Meaning, NothingTicked, NoticeKind, PasswordFault, Permission, Refusal, Role, RunKind, SecondFactor, SecondFactorRule, SecretPlace, Seen, Stage, UnreadSeverity, Untold, UserKind, Weakness, Weight } from "./../ipc/bindings";
import { label, said, tagged, text, type Arg, type Piece, type Said } from "./catalogue";

/** Two closed lists of the same codes. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const fieldCodes = ["business", "name", "username", "reply_to", "notify", "job_title", "department", "company", "starts", "stops", "responsible", "purpose", "rotates_on", "reason", "identity_question", "identity_answer", "place", "company_name", "domains", "contact", "address", "ends", "note", "service", "profile", "account_name", "account_number", "web", "display_name", "owners_possible", "next_in_line", "mailbox", "mailbox_shared", "mailbox_readers", "second_factor_at", "second_factor_of", "seats", "criticality", "review_days", "reviewed_on", "sign_in_rules", "plan", "price", "renews_on", "card", "invoices", "login_details", "tickets", "login", "login_shared", "roles", "permissions", "level", "limits", "authorised_by", "asked_through", "since", "until", "last_seen", "second_factor", "how", "task", "job", "password_length", "password_days", "passwords_remembered", "lock_after", "lock_minutes", "idle_minutes", "session_hours", "temporary_hours", "expire_days", "administrators_manage_users", "kit_check_days", "forget_years", "words"] as const;
export const fieldHasAll: Same<(typeof fieldCodes)[number], Field> = true;
export const field = (of: Field, form?: string): string => label("field", of, form);

export const permissionCodes = ["read_register", "read_journal", "make_reports", "manage_users", "manage_sign_ins", "manage_access", "manage_owners", "manage_kits", "clear_lockouts", "change_settings", "open_close_accounts", "billing", "support", "make_backups", "manage_own_company"] as const;
export const permissionHasAll: Same<(typeof permissionCodes)[number], Permission> = true;
export const permission = (of: Permission, form?: string): string => label("permission", of, form);

export const roleCodes = ["owner", "administrator", "billing", "support", "billing_and_support", "auditor", "partner_manager"] as const;
export const roleHasAll: Same<(typeof roleCodes)[number], Role> = true;
export const role = (of: Role, form?: string): string => label("role", of, form);

export const userKindCodes = ["person", "api", "integration"] as const;
export const userKindHasAll: Same<(typeof userKindCodes)[number], UserKind> = true;
export const userKind = (of: UserKind, form?: string): string => label("user_kind", of, form);

export const stageCodes = ["temporary", "complete"] as const;
export const stageHasAll: Same<(typeof stageCodes)[number], Stage> = true;
export const stage = (of: Stage, form?: string): string => label("stage", of, form);

export const kitStateCodes = ["unconfirmed", "good", "replaced", "used", "retired"] as const;
export const kitStateHasAll: Same<(typeof kitStateCodes)[number], KitState["state"]> = true;
export const kitState = (of: KitState): Said => said("kit_state", of.state, of);

export const noticeKindCodes = ["user_added", "users_added", "owner_added", "role_raised", "recovery_used", "owner_locked", "older_copy_accepted", "clock_accepted", "personal_code_used", "sign_in_reset", "verification_failed", "strike_asked", "struck"] as const;
export const noticeKindHasAll: Same<(typeof noticeKindCodes)[number], NoticeKind> = true;
export const noticeKind = (of: NoticeKind, form?: string): string => label("notice_kind", of, form);

export const companyKindCodes = ["partner", "client"] as const;
export const companyKindHasAll: Same<(typeof companyKindCodes)[number], CompanyKind> = true;
export const companyKind = (of: CompanyKind, form?: string): string => label("company_kind", of, form);

export const criticalityCodes = ["high", "normal", "low"] as const;
export const criticalityHasAll: Same<(typeof criticalityCodes)[number], Criticality> = true;
export const criticality = (of: Criticality, form?: string): string => label("criticality", of, form);

export const levelCodes = ["owner", "admin", "elevated", "normal", "read_only", "unknown"] as const;
export const levelHasAll: Same<(typeof levelCodes)[number], Level> = true;
export const level = (of: Level, form?: string): string => label("level", of, form);

export const secondFactorCodes = ["on", "off", "unknown"] as const;
export const secondFactorHasAll: Same<(typeof secondFactorCodes)[number], SecondFactor> = true;
export const secondFactor = (of: SecondFactor, form?: string): string => label("second_factor", of, form);

export const seenCodes = ["unknown", "never", "on"] as const;
export const seenHasAll: Same<(typeof seenCodes)[number], Seen["is"]> = true;
export const seen = (of: Seen): Said => said("seen", of.is, of);

export const runKindCodes = ["leaver", "joiner", "mover"] as const;
export const runKindHasAll: Same<(typeof runKindCodes)[number], RunKind> = true;
export const runKind = (of: RunKind, form?: string): string => label("run_kind", of, form);

export const weightCodes = ["danger", "warning", "hint"] as const;
export const weightHasAll: Same<(typeof weightCodes)[number], Weight> = true;
export const weight = (of: Weight, form?: string): string => label("weight", of, form);

export const refusalCodes = ["not_allowed", "owners_only", "only_owners_hold", "owners_hold_everything", "not_to_yourself", "last_owner", "field", "password", "no_such_user", "no_sign_in", "has_sign_in", "only_people_sign_in", "disabled", "not_disabled", "still_in_use", "forgotten", "only_people_are_forgotten", "not_yet_gone", "rule_hangs_on_it", "another_owner", "already_asked", "not_asked", "nothing_to_change", "password_too_old", "not_yet_complete", "already_complete", "kits_are_for_owners", "no_such_kit", "kit_replaced", "kit_used", "kit_retired", "expired", "code_used", "already_made", "not_authorised", "no_such_notice", "not_locked", "no_such_company", "company_ended", "company_not_ended", "not_own_company", "needs_partner_company", "no_such_account", "account_closed", "account_not_closed", "no_such_access", "has_access", "access_ended", "no_such_entry", "no_such_run", "run_is_open", "run_is_over", "nothing_to_do", "no_such_service", "no_such_job", "disable_first", "step_done", "step_not_done", "own_step", "run_not_finished", "wrong_answer", "too_many_answers"] as const;
export const refusalHasAll: Same<(typeof refusalCodes)[number], Refusal["refusal"]> = true;
export const refusal = (of: Refusal): Said => said("refusal", of.refusal, of);

export const passwordFaultCodes = ["too_short", "too_long", "known", "guessable", "holds_name", "used_before"] as const;
export const passwordFaultHasAll: Same<(typeof passwordFaultCodes)[number], PasswordFault["fault"]> = true;
export const passwordFault = (of: PasswordFault): Said => said("password_fault", of.fault, of);

export const weaknessCodes = ["keyboard_row", "repeats", "sequence", "date", "word", "personal_name", "plain", "alone"] as const;
export const weaknessHasAll: Same<(typeof weaknessCodes)[number], Weakness> = true;
export const weakness = (of: Weakness, form?: string): string => label("weakness", of, form);

export const faultCodes = ["missing", "too_long", "not_an_address", "bad_characters", "unseen_characters", "taken", "unknown", "out_of_range"] as const;
export const faultHasAll: Same<(typeof faultCodes)[number], Fault> = true;
export const fault = (of: Fault, more: Record<string, Arg> = {}): Said => said("fault", of, more);

export const categoryCodes = ["marketing", "web_and_domains", "shop", "money", "office", "communication", "files", "people_and_pay", "development", "security", "building", "other"] as const;
export const categoryHasAll: Same<(typeof categoryCodes)[number], Category> = true;
export const category = (of: Category, form?: string): string => label("category", of, form);

export const secondFactorRuleCodes = ["unknown", "none", "offered", "required", "bound"] as const;
export const secondFactorRuleHasAll: Same<(typeof secondFactorRuleCodes)[number], SecondFactorRule> = true;
export const secondFactorRule = (of: SecondFactorRule, form?: string): string => label("second_factor_rule", of, form);

export const countedCodes = ["unknown", "counts", "free"] as const;
export const countedHasAll: Same<(typeof countedCodes)[number], Counted> = true;
export const counted = (of: Counted, form?: string): string => label("counted", of, form);

export const nothingTickedCodes = ["unknown", "nothing", "everything"] as const;
export const nothingTickedHasAll: Same<(typeof nothingTickedCodes)[number], NothingTicked> = true;
export const nothingTicked = (of: NothingTicked, form?: string): string => label("nothing_ticked", of, form);

export const listFormatCodes = ["csv", "xlsx", "json", "screen"] as const;
export const listFormatHasAll: Same<(typeof listFormatCodes)[number], ListFormat> = true;
export const listFormat = (of: ListFormat, form?: string): string => label("list_format", of, form);

export const untoldCodes = ["email", "role", "status", "last_use", "second_factor"] as const;
export const untoldHasAll: Same<(typeof untoldCodes)[number], Untold> = true;
export const untold = (of: Untold, form?: string): string => label("untold", of, form);

export const errorCodes = ["refused", "sign_in_refused", "sign_in_expired", "not_signed_in", "code", "vault_secret_needed", "in_use", "not_a_vault", "newer_program", "damaged", "older_copy", "clock_behind", "unfinished", "unsure", "owner_first", "day_to_come", "file", "profile", "bad_backup", "table", "import_changed", "out_of_memory", "stopped", "internal"] as const;
export const errorHasAll: Same<(typeof errorCodes)[number], ApiError["code"]> = true;
export const error = (of: ApiError): Said => said("error", of.code, of);

export const codeFaultCodes = ["bad_symbol", "too_short", "too_long", "mistyped", "other_kind", "opens_nothing"] as const;
export const codeFaultHasAll: Same<(typeof codeFaultCodes)[number], CodeFault> = true;
export const codeFault = (of: CodeFault, more: Record<string, Arg> = {}): Said => said("code_fault", of, more);

export const secretPlaceCodes = ["keyring", "not_here_yet", "keyring_locked", "no_keyring"] as const;
export const secretPlaceHasAll: Same<(typeof secretPlaceCodes)[number], SecretPlace> = true;
export const secretPlace = (of: SecretPlace, more: Record<string, Arg> = {}): Said => said("secret_place", of, more);

export const unreadSeverityCodes = ["question", "danger", "lost", "look", "told"] as const;
export const unreadSeverityHasAll: Same<(typeof unreadSeverityCodes)[number], UnreadSeverity> = true;
export const unreadSeverity = (of: UnreadSeverity, form?: string): string => label("unread_severity", of, form);

export const meaningCodes = ["ignore", "undecided", "name", "first_name", "last_name", "email", "username", "job_title", "department", "company", "start_day", "stop_day", "status", "blocked", "kind", "responsible", "purpose", "service", "account", "account_id", "url", "owner", "role", "level", "administrator", "login", "since", "until", "last_seen", "second_factor", "without_second_factor", "authorised_by", "reason", "account_column", "person_column"] as const;
export const meaningHasAll: Same<(typeof meaningCodes)[number], Meaning> = true;
export const meaning = (of: Meaning, form?: string): string => label("meaning", of, form);

export const answerPasswordChanged = (): string => text("answer-password-changed");

export const answerUndone = ({ by, entry }: { by: Arg; entry: Arg }): string => text("answer-undone", { by, entry });

export const answerRunClosed = (run: Arg): string => text("answer-run-closed", { run });

export const answerRunGivenUp = (run: Arg): string => text("answer-run-given-up", { run });

export const answerProfileReset = (name: Arg): string => text("answer-profile-reset", { name });

export const answerProfileRemoved = (name: Arg): string => text("answer-profile-removed", { name });

export const answerCompanyResumed = (name: Arg): string => text("answer-company-resumed", { name });

export const rolesUsersForOwners = (): string => text("roles-users-for-owners");

export const rolesResetsAlone = (): string => text("roles-resets-alone");

export const likenessName = (other: Arg): string => text("likeness-name", { other });

export const likenessUsername = ({ name, username }: { name: Arg; username: Arg }): string => text("likeness-username", { name, username });

export const likenessMixedName = (): string => text("likeness-mixed-name");

export const likenessMixedUsername = (): string => text("likeness-mixed-username");

export const likenessOf = ({ name, says }: { name: Arg; says: Arg }): string => text("likeness-of", { name, says });

export const ownersNobody = (): string => text("owners-nobody");

export const ownersOwn = ({ count, owners }: { count: number; owners: Arg }): string => text("owners-own", { count, owners });

export const ownersOnly = (own: Arg): string => text("owners-only", { own });

export const ownersAndReaders = ({ count, own, readers }: { count: number; own: Arg; readers: Arg }): string => text("owners-and-readers", { count, own, readers });

export const ownersDisabled = (name: Arg): string => text("owners-disabled", { name });

export const listAnd = ({ before, last }: { before: Arg; last: Arg }): string => text("list-and", { before, last });

export const editNoEnd = (): string => text("edit-no-end");

export const editNobody = (): string => text("edit-nobody");

export const damageKeysFile = (): string => text("damage-keys-file");

export const damageForeignKeysFile = (): string => text("damage-foreign-keys-file");

export const damageOlderKeysFile = (): string => text("damage-older-keys-file");

export const damageOtherVault = (): string => text("damage-other-vault");

export const damageDatabase = (): string => text("damage-database");

export const damageRows = (table: Arg): string => text("damage-rows", { table });

export const damageSchema = (): string => text("damage-schema");

export const damageEntry = (entry: Arg): string => text("damage-entry", { entry });

export const entryFaultUnreadable = (): string => text("entry_fault-unreadable");

export const entryFaultNewer = (): string => text("entry_fault-newer");

export const entryFaultOtherVault = (): string => text("entry_fault-other_vault");

export const entryFaultOutOfOrder = (found: Arg): string => text("entry_fault-out_of_order", { found });

export const entryFaultBrokenLink = (): string => text("entry_fault-broken_link");

export const entryFaultUnknownAuthor = (): string => text("entry_fault-unknown_author");

export const entryFaultUnusableKey = (): string => text("entry_fault-unusable_key");

export const entryFaultBadSignature = (): string => text("entry_fault-bad_signature");

export const entryFaultPartsMissing = (): string => text("entry_fault-parts_missing");

export const entryFaultPartChanged = (compartment: Arg): string => text("entry_fault-part_changed", { compartment });

export const entryFaultNotSeenHere = (): string => text("entry_fault-not_seen_here");

export const entryFaultOtherEntries = (): string => text("entry_fault-other_entries");

export const entryFaultStruckUnsaid = (): string => text("entry_fault-struck_unsaid");

export const entryFaultSealed = (): string => text("entry_fault-sealed");

export const entryFaultStranger = (): string => text("entry_fault-stranger");

export const entryFaultEndedAuthor = (): string => text("entry_fault-ended_author");

export const entryFaultNotAllowed = (why: Arg): string => text("entry_fault-not_allowed", { why });

export const entryFaultOtherKeysFile = (): string => text("entry_fault-other_keys_file");

export const entryFaultEndedSession = (): string => text("entry_fault-ended_session");

export const entryFaultOtherComputer = (): string => text("entry_fault-other_computer");

export const entryFaultOtherKey = (): string => text("entry_fault-other_key");

export const entryFaultIdentityTaken = (): string => text("entry_fault-identity_taken");

export const entryFaultNoSuchRecords = (): string => text("entry_fault-no_such_records");

export const entryFaultNothingToStrike = (): string => text("entry_fault-nothing_to_strike");

export const entryFaultNotTheFounder = (): string => text("entry_fault-not_the_founder");

export const keysFileFaultOtherIdentities = (): string => text("keys_file_fault-other_identities");

export const keysFileFaultSlots = (): string => text("keys_file_fault-slots");

export const keysFileFaultTooManyKeys = (): string => text("keys_file_fault-too_many_keys");

export const keysFileFaultUnknownEpoch = (): string => text("keys_file_fault-unknown_epoch");

export const keysFileFaultTooFewKeys = (): string => text("keys_file_fault-too_few_keys");

export const keysFileFaultQuorum = (): string => text("keys_file_fault-quorum");

export const keysFileFaultOtherKey = (): string => text("keys_file_fault-other_key");

export const dateDay = ({ day, month, year }: { day: Arg; month: Arg; year: Arg }): string => text("date-day", { day, month, year });

export const dateOfThisYear = ({ day, month }: { day: Arg; month: Arg }): string => text("date-of-this-year", { day, month });

export const dateOn = (day: Arg): string => text("date-on", { day });

export const dateMoment = ({ day, time }: { day: Arg; time: Arg }): string => text("date-moment", { day, time });

export const dateClock = ({ moment, weekday, zone }: { moment: Arg; weekday: Arg; zone: Arg }): string => text("date-clock", { moment, weekday, zone });

export const wrongSignIns = (tries: number): string => text("wrong-sign-ins", { tries });

export const struckEntries = ({ entries, entry }: { entries: number; entry: Arg }): string => text("struck-entries", { entries, entry });

export const themselves = (): string => text("themselves");

export const kitActs = (number: Arg): string => text("kit-acts", { number });

export const journalAndMore = (count: number): string => text("journal-and-more", { count });

export const sealedFor = (readers: Arg): string => text("sealed-for", { readers });

export const authorKit = (number: Arg): string => text("author-kit", { number });

export const backupFingerprint = (begins: Arg): string => text("backup-fingerprint", { begins });

export const singleMay = (name: Arg): string => text("single-may", { name });

export const singleMayNot = (name: Arg): string => text("single-may-not", { name });

export const jobAccess = ({ account, roles }: { account: Arg; roles: Arg }): string => text("job-access", { account, roles });

export const measuredNothing = (): string => text("measured-nothing");

export const measured = ({ all, met, percent }: { all: Arg; met: Arg; percent: Arg }): string => text("measured", { all, met, percent });

export const measuredInPart = ({ all, met, percent, unknown }: { all: Arg; met: Arg; percent: Arg; unknown: Arg }): string => text("measured-in-part", { all, met, percent, unknown });

export const measuredLogin = ({ account, user }: { account: Arg; user: Arg }): string => text("measured-login", { account, user });

export const measuredThisVault = (): string => text("measured-this-vault");

export const noticeUserAdded = (about: Arg): string => text("notice-user-added", { about });

export const noticeUserAddedBy = ({ about, by }: { about: Arg; by: Arg }): string => text("notice-user-added-by", { about, by });

export const noticeUsersAdded = (users: number): string => text("notice-users-added", { users });

export const noticeUsersAddedBy = ({ by, users }: { by: Arg; users: number }): string => text("notice-users-added-by", { by, users });

export const noticeOwnerAdded = (about: Arg): string => text("notice-owner-added", { about });

export const noticeOwnerAddedBy = ({ about, by }: { about: Arg; by: Arg }): string => text("notice-owner-added-by", { about, by });

export const noticeOwnerMadeBy = ({ about, by }: { about: Arg; by: Arg }): string => text("notice-owner-made-by", { about, by });

export const noticeSignInAddedBy = ({ about, by }: { about: Arg; by: Arg }): string => text("notice-sign-in-added-by", { about, by });

export const noticeSignInGivenBy = ({ about, by }: { about: Arg; by: Arg }): string => text("notice-sign-in-given-by", { about, by });

export const noticeRoleRaised = (about: Arg): string => text("notice-role-raised", { about });

export const noticeRoleRaisedBy = ({ about, by }: { about: Arg; by: Arg }): string => text("notice-role-raised-by", { about, by });

export const noticeRecoveryUsed = (about: Arg): string => text("notice-recovery-used", { about });

export const noticeOwnerLocked = (about: Arg): string => text("notice-owner-locked", { about });

export const noticeOlderCopy = (about: Arg): string => text("notice-older-copy", { about });

export const noticeClock = (about: Arg): string => text("notice-clock", { about });

export const noticePersonalCode = (about: Arg): string => text("notice-personal-code", { about });

export const noticeSignInReset = (about: Arg): string => text("notice-sign-in-reset", { about });

export const noticeSignInResetBy = ({ about, by }: { about: Arg; by: Arg }): string => text("notice-sign-in-reset-by", { about, by });

export const noticeVerificationFailed = (about: Arg): string => text("notice-verification-failed", { about });

export const noticeStrikeAskedPerson = ({ about, by }: { about: Arg; by: Arg }): string => text("notice-strike-asked-person", { about, by });

export const noticeStrikeAskedTexts = (about: Arg): string => text("notice-strike-asked-texts", { about });

export const noticeStruckPerson = ({ about, by }: { about: Arg; by: Arg }): string => text("notice-struck-person", { about, by });

export const noticeStruckTexts = (about: Arg): string => text("notice-struck-texts", { about });

export const paperLanguage = (): string => text("paper-language");

export const paperPage = ({ page, pages }: { page: Arg; pages: Arg }): string => text("paper-page", { page, pages });

export const paperEntry = (entry: Arg): string => text("paper-entry", { entry });

export const paperLacks = ({ count, more, which }: { count: number; more: Arg; which: Arg }): string => text("paper-lacks", { count, more, which });

export const paperBoxes = (lacks: Arg): string => text("paper-boxes", { lacks });

export const paperAuditFoot = ({ asOf, business }: { asOf: Arg; business: Arg }): string => text("paper-audit-foot", { as_of: asOf, business });

export const paperAuditAsOf = (asOf: Arg): readonly Piece[] => tagged("paper-audit-as-of", { as_of: asOf });

export const paperAuditMade = ({ at, by }: { at: Arg; by: Arg }): string => text("paper-audit-made", { at, by });

export const paperAuditWith = (): string => text("paper-audit-with");

export const paperAuditNumber = (): string => text("paper-audit-number");

export const paperAuditWho = (): string => text("paper-audit-who");

export const paperAuditRole = (): string => text("paper-audit-role");

export const paperAuditSince = (): string => text("paper-audit-since");

export const paperAuditAuthorised = (): string => text("paper-audit-authorised");

export const paperAuditLogin = (login: Arg): string => text("paper-audit-login", { login });

export const paperAuditLines = (count: number): string => text("paper-audit-lines", { count });

export const paperAuditNone = (): string => text("paper-audit-none");

export const paperAuditMeasures = (): string => text("paper-audit-measures");

export const paperAuditCis = (): string => text("paper-audit-cis");

export const paperAuditResult = (): string => text("paper-audit-result");

export const paperAuditBoxes = (lacks: Arg): string => text("paper-audit-boxes", { lacks });

export const paperAuditChanges = (): string => text("paper-audit-changes");

export const paperRunFoot = ({ at, business, by, program }: { at: Arg; business: Arg; by: Arg; program: Arg }): string => text("paper-run-foot", { at, business, by, program });

export const paperRunNumber = (): string => text("paper-run-number");

export const paperRunWhat = (): string => text("paper-run-what");

export const paperRunDoneBy = (): string => text("paper-run-done-by");

export const paperRunDoneAt = (): string => text("paper-run-done-at");

export const paperRunVerifiedBy = (): string => text("paper-run-verified-by");

export const paperRunVerifiedAt = (): string => text("paper-run-verified-at");

export const paperRunNote = (): string => text("paper-run-note");

export const paperRunToVerify = (): string => text("paper-run-to-verify");

export const paperRunNoStep = (): string => text("paper-run-no-step");

export const paperRunLater = (): string => text("paper-run-later");

export const paperRunDone = (): readonly Piece[] => tagged("paper-run-done");

export const paperRunVerified = (): readonly Piece[] => tagged("paper-run-verified");

export const paperKit = (number: Arg): string => text("paper-kit", { number });

export const paperKitFor = ({ number, owner }: { number: Arg; owner: Arg }): string => text("paper-kit-for", { number, owner });

export const paperKitProgram = (): string => text("paper-kit-program");

export const paperKitAbout = (business: Arg): readonly Piece[] => tagged("paper-kit-about", { business });

export const paperKitCode = (): string => text("paper-kit-code");

export const paperKitLetters = (): string => text("paper-kit-letters");

export const paperKitByHand = (first: Arg): string => text("paper-kit-by-hand", { first });

export const paperKitSquare = (): string => text("paper-kit-square");

export const paperKitSecret = (): string => text("paper-kit-secret");

export const paperKitSecretWhen = (): string => text("paper-kit-secret-when");

export const paperKitTodo = (): string => text("paper-kit-todo");

export const paperKitTodoComputer = (): string => text("paper-kit-todo-computer");

export const paperKitTodoFolder = (): string => text("paper-kit-todo-folder");

export const paperKitTodoChoose = (): string => text("paper-kit-todo-choose");

export const paperKitTodoType = (): string => text("paper-kit-todo-type");

export const paperKitTodoTypeByHand = (): string => text("paper-kit-todo-type-by-hand");

export const paperKitTodoSecret = (): string => text("paper-kit-todo-secret");

export const paperKitTodoSignIn = (): string => text("paper-kit-todo-sign-in");

export const paperKitKnow = (): string => text("paper-kit-know");

export const paperKitKnowOnce = (): string => text("paper-kit-know-once");

export const paperKitKnowCopies = (): string => text("paper-kit-know-copies");

export const paperKitKnowTraces = (): string => text("paper-kit-know-traces");

export const paperKitKnowTracesByHand = (): string => text("paper-kit-know-traces-by-hand");

export const paperKitVault = (): string => text("paper-kit-vault");

export const paperKitBackups = (): string => text("paper-kit-backups");

export const paperKitNoBackups = (): string => text("paper-kit-no-backups");

export const paperKitBoxes = (): string => text("paper-kit-boxes");

export const paperKitReplaces = (): string => text("paper-kit-replaces");

export const paperKitReplaced = ({ day, number }: { day: Arg; number: Arg }): string => text("paper-kit-replaced", { day, number });

export const paperKitEnvelope = (): string => text("paper-kit-envelope");

export const paperKitFoot = ({ number, program }: { number: Arg; program: Arg }): string => text("paper-kit-foot", { number, program });

export const reportUnknown = (): string => text("report-unknown");

export const reportNoEnd = (): string => text("report-no-end");

export const reportNotYet = (): string => text("report-not-yet");

export const reportNever = (): string => text("report-never");

export const reportNoneSingly = (): string => text("report-none-singly");

export const reportNothing = (): string => text("report-nothing");

export const reportLine = (): string => text("report-line");

export const reportGroup = (): string => text("report-group");

export const reportName = (): string => text("report-name");

export const reportUsername = (): string => text("report-username");

export const reportKind = (): string => text("report-kind");

export const reportCompany = (): string => text("report-company");

export const reportAccount = (): string => text("report-account");

export const reportLogin = (): string => text("report-login");

export const reportRole = (): string => text("report-role");

export const reportSinglePermissions = (): string => text("report-single-permissions");

export const reportLevel = (): string => text("report-level");

export const reportSince = (): string => text("report-since");

export const reportUntil = (): string => text("report-until");

export const reportAuthorisedBy = (): string => text("report-authorised-by");

export const reportReason = (): string => text("report-reason");

export const reportLastSeen = (): string => text("report-last-seen");

export const reportSecondFactor = (): string => text("report-second-factor");

export const reportState = (): string => text("report-state");

export const reportAsOf = (): string => text("report-as-of");

export const reportVault = (): string => text("report-vault");

export const reportJournalEntry = (): string => text("report-journal-entry");

export const reportJournalHead = (): string => text("report-journal-head");

export const reportEntry = (): string => text("report-entry");

export const reportTime = (): string => text("report-time");

export const reportTimeWithZone = (): string => text("report-time-with-zone");

export const reportWho = (): string => text("report-who");

export const reportWhatWasDone = (): string => text("report-what-was-done");

export const reportBefore = (): string => text("report-before");

export const reportAfter = (): string => text("report-after");

export const reportEntryHash = (): string => text("report-entry-hash");

export const reportSheetAccess = (): string => text("report-sheet-access");

export const reportSheetTotals = (): string => text("report-sheet-totals");

export const reportSheetMeasures = (): string => text("report-sheet-measures");

export const reportSheetAbout = (): string => text("report-sheet-about");

export const reportWhat = (): string => text("report-what");

export const reportHowMany = (): string => text("report-how-many");

export const reportCisSafeguard = (): string => text("report-cis-safeguard");

export const reportMeasure = (): string => text("report-measure");

export const reportMet = (): string => text("report-met");

export const reportNotMet = (): string => text("report-not-met");

export const reportMeasureUnknown = (): string => text("report-measure-unknown");

export const reportAll = (): string => text("report-all");

export const reportPercentMet = (): string => text("report-percent-met");

export const reportCounted = (): string => text("report-counted");

export const reportAmong = (): string => text("report-among");

export const reportFormula = (): string => text("report-formula");

export const reportValue = (): string => text("report-value");

export const reportReport = (): string => text("report-report");

export const reportBusiness = (): string => text("report-business");

export const reportMade = (): string => text("report-made");

export const reportMadeBy = (): string => text("report-made-by");

export const reportMadeWith = (): string => text("report-made-with");

export const reportGroupedBy = (): string => text("report-grouped-by");

export const reportFilters = (): string => text("report-filters");

export const reportNoFilters = (): string => text("report-no-filters");

export const reportEverythingIsListed = (): string => text("report-everything-is-listed");

export const reportFingerprint = (): string => text("report-fingerprint");

export const reportCheckpoint = (): string => text("report-checkpoint");

export const reportRecordsBegin = (): string => text("report-records-begin");

export const reportNote = (): string => text("report-note");

export const reportNoteLine = (): string => text("report-note-line");

export const reportHowToCheck = (): string => text("report-how-to-check");

export const reportLimits = (): string => text("report-limits");

export const reportFileTitle = ({ business, title }: { business: Arg; title: Arg }): string => text("report-file-title", { business, title });

export const reportFileComment = (day: Arg): string => text("report-file-comment", { day });

export const reportAboutMeasures = (): string => text("report-about-measures");

export const reportReviewer = (day: Arg): string => text("report-reviewer", { day });

export const reportManagement = (): string => text("report-management");

export const reportSignerTitle = (): string => text("report-signer-title");

export const reportDate = (): string => text("report-date");

export const reportSignature = (): string => text("report-signature");

export const reportTitle = (): string => text("report-title");

export const reportProgram = (version: Arg): string => text("report-program", { version });

export const reportNobodyWithoutAccess = (): string => text("report-nobody-without-access");

export const reportOnlyPrivileged = (): string => text("report-only-privileged");

export const reportOnlyPartners = (): string => text("report-only-partners");

export const reportOnlyAccount = (account: Arg): string => text("report-only-account", { account });

export const reportNoSuchAccount = (): string => text("report-no-such-account");

export const reportAccountHeading = ({ account, service }: { account: Arg; service: Arg }): string => text("report-account-heading", { account, service });

export const reportAccountHeadingOf = ({ account, company, service }: { account: Arg; company: Arg; service: Arg }): string => text("report-account-heading-of", { account, company, service });

export const reportVaultHeading = (business: Arg): string => text("report-vault-heading", { business });

export const reportLimit = (limit: Arg): string => text("report-limit", { limit });

export const reportLoginIsShared = (): string => text("report-login-is-shared");

export const reportReadsMailbox = (): string => text("report-reads-mailbox");

export const reportNoRecordedAccess = (): string => text("report-no-recorded-access");

export const reportNoRole = (): string => text("report-no-role");

export const reportFounding = (): string => text("report-founding");

export const reportMay = (permission: Arg): string => text("report-may", { permission });

export const reportMayNot = (permission: Arg): string => text("report-may-not", { permission });

export const reportCheckOpen = (): string => text("report-check-open");

export const reportCheckEntry = (entry: Arg): string => text("report-check-entry", { entry });

export const reportCheckVerify = (): string => text("report-check-verify");

export const reportCheckApart = (): string => text("report-check-apart");

export const reportLimitEntered = (): string => text("report-limit-entered");

export const reportLimitTimes = (): string => text("report-limit-times");

export const reportLimitPast = (): string => text("report-limit-past");

export const reportLimitUnknown = (): string => text("report-limit-unknown");

export const reportDiffersLocked = (row: Arg): string => text("report-differs-locked", { row });

export const reportDiffersMade = (): string => text("report-differs-made");

export const reportDiffersCheckpoint = (): string => text("report-differs-checkpoint");

export const reportDiffersSigner = (name: Arg): string => text("report-differs-signer", { name });

export const reportDiffersDate = (): string => text("report-differs-date");

export const reportDiffersZones = (): string => text("report-differs-zones");

export const reportDiffersOrder = (): string => text("report-differs-order");

export const reportDiffersForm = (): string => text("report-differs-form");

export const reportDiffersMeasures = (): string => text("report-differs-measures");

export const reportDiffersMeasure = ({ name, result, safeguard }: { name: Arg; result: Arg; safeguard: Arg }): string => text("report-differs-measure", { name, result, safeguard });

export const reportDiffersOnlyReport = (line: Arg): string => text("report-differs-only-report", { line });

export const reportDiffersOnlyJournal = (line: Arg): string => text("report-differs-only-journal", { line });

export const reportDiffersLine = ({ account, name, role }: { account: Arg; name: Arg; role: Arg }): string => text("report-differs-line", { account, name, role });

export const reportDiffersToCome = (): string => text("report-differs-to-come");

export const reportDiffersSignature = (): string => text("report-differs-signature");

export const reportDiffersUnknown = (member: Arg): string => text("report-differs-unknown", { member });

export const reportDiffersMember = (member: Arg): string => text("report-differs-member", { member });

export const kitTraces = (): string => text("kit-traces");

export const kitLessTraces = (): string => text("kit-less-traces");

export const kitFileName = ({ number, owner }: { number: Arg; owner: Arg }): string => text("kit-file-name", { number, owner });

export const kitVaultPlace = ({ computer, folder }: { computer: Arg; folder: Arg }): string => text("kit-vault-place", { computer, folder });

export const sheetTitle = ({ kind, name, run }: { kind: Arg; name: Arg; run: Arg }): string => text("sheet-title", { kind, name, run });

export const sheetReason = (): string => text("sheet-reason");

export const sheetDay = (kind: Arg): string => text("sheet-day", { kind });

export const sheetJob = (): string => text("sheet-job");

export const sheetStarted = (): string => text("sheet-started");

export const sheetStartedBy = ({ at, by }: { at: Arg; by: Arg }): string => text("sheet-started-by", { at, by });

export const sheetEnded = (): string => text("sheet-ended");

export const sheetClosed = ({ at, by }: { at: Arg; by: Arg }): string => text("sheet-closed", { at, by });

export const sheetGivenUp = ({ at, by, reason }: { at: Arg; by: Arg; reason: Arg }): string => text("sheet-given-up", { at, by, reason });

export const sheetVerified = ({ at, how }: { at: Arg; how: Arg }): string => text("sheet-verified", { at, how });

export const sheetExcepted = ({ by, past, reason, until }: { by: Arg; past: Arg; reason: Arg; until: Arg }): string => text("sheet-excepted", { by, past, reason, until });

export const reportLater = (count: number): string => text("report-later", { count });

export const reportBeforeRecords = ({ asked, began }: { asked: Arg; began: Arg }): string => text("report-before-records", { asked, began });

export const reportWrittenLater = (day: Arg): string => text("report-written-later", { day });

export const taskDisable = (user: Arg): string => text("task-disable", { user });

export const taskHandOver = ({ account, user }: { account: Arg; user: Arg }): string => text("task-hand-over", { account, user });

export const taskEndAccess = ({ account, user }: { account: Arg; user: Arg }): string => text("task-end-access", { account, user });

export const taskChangeSharedLogin = ({ account, user }: { account: Arg; user: Arg }): string => text("task-change-shared-login", { account, user });

export const taskCloseMailbox = ({ account, user }: { account: Arg; user: Arg }): string => text("task-close-mailbox", { account, user });

export const taskMoveSecondFactor = ({ account, user }: { account: Arg; user: Arg }): string => text("task-move-second-factor", { account, user });

export const taskHandOverMachine = ({ machine, user }: { machine: Arg; user: Arg }): string => text("task-hand-over-machine", { machine, user });

export const taskReplaceKit = ({ number, user }: { number: Arg; user: Arg }): string => text("task-replace-kit", { number, user });

export const taskNameNextInLine = ({ account, user }: { account: Arg; user: Arg }): string => text("task-name-next-in-line", { account, user });

export const taskGiveAccess = ({ account, role, user }: { account: Arg; role: Arg; user: Arg }): string => text("task-give-access", { account, role, user });

export const taskEndCompany = (company: Arg): string => text("task-end-company", { company });

export const taskUnknownAccess = (number: Arg): string => text("task-unknown-access", { number });

export const stepHelpRemoving = (name: Arg): string => text("step-help-removing", { name });

export const stepHelpLeft = (says: Arg): string => text("step-help-left", { says });

export const stepHelpLook = (name: Arg): string => text("step-help-look", { name });

export const stepHelpBefore = (): string => text("step-help-before");

export const stepHelpHandOver = (name: Arg): string => text("step-help-hand-over", { name });

export const stepHelpOwnerGone = (): string => text("step-help-owner-gone");

export const stepHelpSecondFactors = (name: Arg): string => text("step-help-second-factors", { name });

export const stepHelpSupport = (says: Arg): string => text("step-help-support", { says });

export const stepHelpProof = (says: Arg): string => text("step-help-proof", { says });

export const runCameLater = ({ account, user }: { account: Arg; user: Arg }): string => text("run-came-later", { account, user });

export const letterWhich = ({ name, service }: { name: Arg; service: Arg }): string => text("letter-which", { name, service });

export const letterWhichNumber = ({ name, number, service }: { name: Arg; number: Arg; service: Arg }): string => text("letter-which-number", { name, number, service });

export const letterWhichPlain = (name: Arg): string => text("letter-which-plain", { name });

export const letterWhichPlainNumber = ({ name, number }: { name: Arg; number: Arg }): string => text("letter-which-plain-number", { name, number });

export const letterWhom = ({ login, name }: { login: Arg; name: Arg }): string => text("letter-whom", { login, name });

export const letterAtOnce = (): string => text("letter-at-once");

export const letterAsOf = (day: Arg): string => text("letter-as-of", { day });

export const letterEndAccess = (account: Arg): string => text("letter-end-access", { account });

export const letterEndAccessAsks = ({ when, which, whom }: { when: Arg; which: Arg; whom: Arg }): string => text("letter-end-access-asks", { when, which, whom });

export const letterGiveAccess = (account: Arg): string => text("letter-give-access", { account });

export const letterGiveAccessAsks = ({ role, which, whom }: { role: Arg; which: Arg; whom: Arg }): string => text("letter-give-access-asks", { role, which, whom });

export const letterGiveAccessFromAsks = ({ day, role, which, whom }: { day: Arg; role: Arg; which: Arg; whom: Arg }): string => text("letter-give-access-from-asks", { day, role, which, whom });

export const letterHandOver = (account: Arg): string => text("letter-hand-over", { account });

export const letterHandOverAsks = ({ which, whom }: { which: Arg; whom: Arg }): string => text("letter-hand-over-asks", { which, whom });

export const letterSecondFactor = (account: Arg): string => text("letter-second-factor", { account });

export const letterSecondFactorAsks = ({ which, whom }: { which: Arg; whom: Arg }): string => text("letter-second-factor-asks", { which, whom });

export const letterTellWhenDone = (): string => text("letter-tell-when-done");

export const letterTellSteps = (): string => text("letter-tell-steps");

export const letterGreeting = (): string => text("letter-greeting");

export const letterRegards = (): string => text("letter-regards");

export const knownOwnersAny = (): string => text("known-owners-any");

export const knownOwnersMost = (most: number): string => text("known-owners-most", { most });

export const knownRoleMost = (most: number): string => text("known-role-most", { most });

export const knownSeatInvited = (): string => text("known-seat-invited");

export const knownSeatDisabled = (): string => text("known-seat-disabled");

export const knownRemovedByProvider = (): string => text("known-removed-by-provider");

export const knownSessions = (): string => text("known-sessions");

export const knownLeft = (): string => text("known-left");

export const knownProof = (): string => text("known-proof");

export const knownSupport = (): string => text("known-support");

export const knownResetSecondFactor = (): string => text("known-reset-second-factor");

export const knownResetTokens = (): string => text("known-reset-tokens");

export const knownResetBilling = (): string => text("known-reset-billing");

export const knownTried = (month: Arg): string => text("known-tried", { month });

export const knownLookedUp = (month: Arg): string => text("known-looked-up", { month });

export const knownComesAs = (formats: Arg): string => text("known-comes-as", { formats });

export const knownDoesNotSay = (untold: Arg): string => text("known-does-not-say", { untold });

export const knownOrAs = ({ before, format }: { before: Arg; format: Arg }): string => text("known-or-as", { before, format });

export const knownOr = ({ before, untold }: { before: Arg; untold: Arg }): string => text("known-or", { before, untold });

export const knownSecondFactor = (): string => text("known-second-factor");

export const knownLockout = (): string => text("known-lockout");

export const knownIdle = (): string => text("known-idle");

export const knownPasswords = (): string => text("known-passwords");

export const knownSingleSignOn = (): string => text("known-single-sign-on");

export const profileFaultFileTooLong = ({ kib, most }: { kib: Arg; most: Arg }): string => text("profile_fault-file_too_long", { kib, most });

export const profileFaultNotToml = (says: Arg): string => text("profile_fault-not_toml", { says });

export const profileFaultNewer = (): string => text("profile_fault-newer");

export const profileFaultMissing = (key: Arg): string => text("profile_fault-missing", { key });

export const profileFaultMissingFact = (key: Arg): string => text("profile_fault-missing_fact", { key });

export const profileFaultNoSuchKey = (key: Arg): string => text("profile_fault-no_such_key", { key });

export const profileFaultWrongKind = ({ found, key, wanted }: { found: Arg; key: Arg; wanted: Arg }): string => text("profile_fault-wrong_kind", { found, key, wanted });

export const profileFaultNotOneOf = ({ found, key, words }: { found: Arg; key: Arg; words: Arg }): string => text("profile_fault-not_one_of", { found, key, words });

export const profileFaultEmpty = (key: Arg): string => text("profile_fault-empty", { key });

export const profileFaultTextTooLong = ({ key, most }: { key: Arg; most: Arg }): string => text("profile_fault-text_too_long", { key, most });

export const profileFaultBadCharacters = (key: Arg): string => text("profile_fault-bad_characters", { key });

export const profileFaultNoFullStop = (key: Arg): string => text("profile_fault-no_full_stop", { key });

export const profileFaultNotAKey = ({ found, key }: { found: Arg; key: Arg }): string => text("profile_fault-not_a_key", { found, key });

export const profileFaultNotAnAddress = (key: Arg): string => text("profile_fault-not_an_address", { key });

export const profileFaultNotAMonth = ({ found, key }: { found: Arg; key: Arg }): string => text("profile_fault-not_a_month", { found, key });

export const profileFaultOutOfRange = ({ key, most }: { key: Arg; most: Arg }): string => text("profile_fault-out_of_range", { key, most });

export const profileFaultTooMany = ({ found, key, most }: { found: Arg; key: Arg; most: Arg }): string => text("profile_fault-too_many", { found, key, most });

export const profileFaultNoneThere = (key: Arg): string => text("profile_fault-none_there", { key });

export const profileFaultTwice = ({ found, key }: { found: Arg; key: Arg }): string => text("profile_fault-twice", { found, key });

export const profileLine = ({ line, reason }: { line: Arg; reason: Arg }): string => text("profile-line", { line, reason });

export const tomlKindText = (): string => text("toml_kind-text");

export const tomlKindNumber = (): string => text("toml_kind-number");

export const tomlKindYesOrNo = (): string => text("toml_kind-yes_or_no");

export const tomlKindDate = (): string => text("toml_kind-date");

export const tomlKindList = (): string => text("toml_kind-list");

export const tomlKindHeading = (): string => text("toml_kind-heading");

export const tomlWantedText = (): string => text("toml_wanted-text");

export const tomlWantedWord = (): string => text("toml_wanted-word");

export const tomlWantedList = (): string => text("toml_wanted-list");

export const tomlWantedHeading = (): string => text("toml_wanted-heading");

export const tomlWantedHeadings = (): string => text("toml_wanted-headings");

export const tomlWantedYesOrNo = (): string => text("toml_wanted-yes_or_no");

export const tomlWantedNumber = (): string => text("toml_wanted-number");

export const codeGroup = (group: Arg): string => text("code-group", { group });

export const unfinishedFiles = (why: Arg): string => text("unfinished-files", { why });

export const errorClockImpossible = (now: Arg): string => text("error-clock_impossible", { now });

export const vaultHolder = ({ computer, process, program }: { computer: Arg; process: Arg; program: Arg }): string => text("vault-holder", { computer, process, program });

export const vaultHolderUnknown = (): string => text("vault-holder-unknown");

export const programWindow = (): string => text("program-window");

export const importDiffers = ({ about, here, line, there }: { about: Arg; here: Arg; line: Arg; there: Arg }): string => text("import-differs", { about, here, line, there });

export const importDiffersIn = ({ about, field, here, line, there }: { about: Arg; field: Arg; here: Arg; line: Arg; there: Arg }): string => text("import-differs-in", { about, field, here, line, there });

export const importSaysNothing = (): string => text("import-says-nothing");

export const importSaysEnabled = (): string => text("import-says-enabled");

export const importSaysDisabled = (): string => text("import-says-disabled");

export const importSaysNotInUse = (): string => text("import-says-not-in-use");

export const importOwnBusiness = (): string => text("import-own-business");

export const importGoneUnnamed = (about: Arg): string => text("import-gone-unnamed", { about });

export const importGoneWithout = ({ about, line }: { about: Arg; line: Arg }): string => text("import-gone-without", { about, line });

export const importGoneOver = ({ about, line }: { about: Arg; line: Arg }): string => text("import-gone-over", { about, line });

export const importGoneReason = (): string => text("import-gone-reason");

export const importOverReason = (): string => text("import-over-reason");

export const importLeftReason = (): string => text("import-left-reason");

export const importUsedReason = (): string => text("import-used-reason");

export const importAgainReason = (entry: Arg): string => text("import-again-reason", { entry });

export const importNothingNewRefused = (): string => text("import-nothing-new-refused");

export const importNothingNewDiffers = (): string => text("import-nothing-new-differs");

export const importWhichOrderRefused = (): string => text("import-which-order-refused");

export const importWhichAccountRefused = (): string => text("import-which-account-refused");

export const importAddressRefused = (): string => text("import-address-refused");

export const importEncodingUnknown = ({ known, name }: { known: Arg; name: Arg }): string => text("import-encoding-unknown", { known, name });

export const importLost = (what: Arg): string => text("import-lost", { what });

export const importLostRows = (count: number): string => text("import-lost-rows", { count });

export const importLostColumns = (count: number): string => text("import-lost-columns", { count });

export const importLostCells = (count: number): string => text("import-lost-cells", { count });

export const importLostSheets = (count: number): string => text("import-lost-sheets", { count });

export const importUnreadColumn = (): string => text("import-unread-column");

export const importUnreadSheet = (): string => text("import-unread-sheet");

export const importUnreadHiddenSheet = (): string => text("import-unread-hidden-sheet");

export const importUnreadGone = (): string => text("import-unread-gone");

export const importClaimUnknown = (): string => text("import-claim-unknown");

export const importAccessOver = (): string => text("import-access-over");

export const importAccessSuspended = (): string => text("import-access-suspended");

export const importAccessNotYet = (): string => text("import-access-not-yet");

export const importUserDisabled = (): string => text("import-user-disabled");

export const importAccountClosed = (): string => text("import-account-closed");

export const importAccessEndsFirst = (): string => text("import-access-ends-first");

export const importAuthorisedByNobody = (name: Arg): string => text("import-authorised-by-nobody", { name });

export const importReviewReason = (): string => text("import-review-reason");

export const importAccountSeveral = (): string => text("import-account-several");

export const importServiceNone = (): string => text("import-service-none");

export const importServiceTooLong = (): string => text("import-service-too-long");

export const importOwnerNobody = ({ about, name }: { about: Arg; name: Arg }): string => text("import-owner-nobody", { about, name });

export const importEmailSeveral = (): string => text("import-email-several");

export const importNameSeveral = (): string => text("import-name-several");

export const importUserDeleted = (): string => text("import-user-deleted");

export const importNoAddress = (): string => text("import-no-address");

export const importMachineLacks = (): string => text("import-machine-lacks");

export const importNameKnown = (name: Arg): string => text("import-name-known", { name });

export const importLeavesFirst = (): string => text("import-leaves-first");

export const importAuditVault = (): string => text("import-audit-vault");

export const importAuditMailbox = (): string => text("import-audit-mailbox");

export const importAuditReport = (): string => text("import-audit-report");

export const importAuditSingle = (): string => text("import-audit-single");

export const importPlaceTable = (): string => text("import-place-table");

export const importPlaceSheet = (name: Arg): string => text("import-place-sheet", { name });

export const importPlaceColumn = (letters: Arg): string => text("import-place-column", { letters });

export const importPlaceLine = (line: Arg): string => text("import-place-line", { line });

export const importPlaceLines = ({ line, through }: { line: Arg; through: Arg }): string => text("import-place-lines", { line, through });

export const importPlaceCell = ({ letters, line }: { letters: Arg; line: Arg }): string => text("import-place-cell", { letters, line });

export const importCommandChanged = (): string => text("import-command-changed");

export const importCommandGone = (): string => text("import-command-gone");

export const importCommandAgain = (names: Arg): string => text("import-command-again", { names });

export const importCommandUnread = (): string => text("import-command-unread");

export const importCommandMore = ({ rows, why }: { rows: Arg; why: Arg }): string => text("import-command-more", { rows, why });

export const importCommandUntouched = (): string => text("import-command-untouched");

export const importCommandNumber = ({ count, option }: { count: Arg; option: Arg }): string => text("import-command-number", { count, option });

export const importCommandPreview = (): string => text("import-command-preview");

export const importCommandNothing = (why: Arg): string => text("import-command-nothing", { why });

export const importCommandDone = (entry: Arg): string => text("import-command-done", { entry });

export const importCommandTakenOver = (count: number): string => text("import-command-taken-over", { count });

export const importBlankSheet = (): string => text("import-blank-sheet");

export const importBlankName = (): string => text("import-blank-name");

export const importBlankEmail = (): string => text("import-blank-email");

export const importBlankCompany = (): string => text("import-blank-company");

export const importBlankJobTitle = (): string => text("import-blank-job-title");

export const importBlankService = (): string => text("import-blank-service");

export const importBlankAccount = (): string => text("import-blank-account");

export const importBlankLogin = (): string => text("import-blank-login");

export const importBlankRole = (): string => text("import-blank-role");

export const importBlankLevel = (): string => text("import-blank-level");

export const importBlankSince = (): string => text("import-blank-since");

export const importBlankUntil = (): string => text("import-blank-until");

export const importBlankLastSeen = (): string => text("import-blank-last-seen");

export const importBlankSecondFactor = (): string => text("import-blank-second-factor");

export const importBlankAuthorisedBy = (): string => text("import-blank-authorised-by");

export const importBlankReason = (): string => text("import-blank-reason");

export const tableTooLarge = (most: Arg): string => text("table-too-large", { most });

export const tableUnpacksTooLarge = (most: Arg): string => text("table-unpacks-too-large", { most });

export const tableTooManyParts = (most: Arg): string => text("table-too-many-parts", { most });

export const tableTooManyCells = (most: Arg): string => text("table-too-many-cells", { most });

export const tableTooMuchKept = (): string => text("table-too-much-kept");

export const tableTooMuchWork = (): string => text("table-too-much-work");

export const tableStopped = (): string => text("table-stopped");

export const tableLongCell = ({ line, most }: { line: Arg; most: Arg }): string => text("table-long-cell", { line, most });

export const tableTooManyColumns = (most: Arg): string => text("table-too-many-columns", { most });

export const tableEmpty = (): string => text("table-empty");

export const tableProtected = (): string => text("table-protected");

export const tableOldWorkbook = (): string => text("table-old-workbook");

export const tableBinaryWorkbook = (): string => text("table-binary-workbook");

export const tableNumbers = (): string => text("table-numbers");

export const tableArchive = (): string => text("table-archive");

export const tableDocument = (): string => text("table-document");

export const tablePdf = (): string => text("table-pdf");

export const tableWebPage = (): string => text("table-web-page");

export const tableXml = (): string => text("table-xml");

export const tableJson = (): string => text("table-json");

export const tableOtherEncoding = (encoding: Arg): string => text("table-other-encoding", { encoding });

export const tableBinary = (): string => text("table-binary");

export const tableDamagedWorkbook = (): string => text("table-damaged-workbook");

export const tableNoSuchSheet = (): string => text("table-no-such-sheet");

export const tableNoSuchSheetOf = (sheets: Arg): string => text("table-no-such-sheet-of", { sheets });

export const tableNoSuchLine = (): string => text("table-no-such-line");

export const tableOtherTable = (): string => text("table-other-table");

export const tableSameHead = ({ one, two }: { one: Arg; two: Arg }): string => text("table-same-head", { one, two });

export const tableBadHead = (column: Arg): string => text("table-bad-head", { column });

export const tableSameMeaning = ({ meaning, one, two }: { meaning: Arg; one: Arg; two: Arg }): string => text("table-same-meaning", { meaning, one, two });

export const tableNobodyNamed = (): string => text("table-nobody-named");

export const tableNoAccounts = (): string => text("table-no-accounts");

export const tableTooMuchPasted = (): string => text("table-too-much-pasted");

export const rowBlank = (): string => text("row-blank");

export const rowTotals = (): string => text("row-totals");

export const rowHeadsAgain = (): string => text("row-heads-again");

export const rowRemark = (): string => text("row-remark");

export const rowTitle = (): string => text("row-title");

export const rowOtherTable = (): string => text("row-other-table");

export const rowSeveralNamed = (column: Arg): string => text("row-several-named", { column });

export const rowFormulaFailed = (column: Arg): string => text("row-formula-failed", { column });

export const rowShortenedNumber = (column: Arg): string => text("row-shortened-number", { column });

export const rowNobodyNamed = (): string => text("row-nobody-named");

export const rowNoAccount = (): string => text("row-no-account");

export const rowSeveral = (): string => text("row-several");

export const rowBadCharacters = (column: Arg): string => text("row-bad-characters", { column });

export const rowTooLong = (column: Arg): string => text("row-too-long", { column });

export const rowNotAnAddress = (column: Arg): string => text("row-not-an-address", { column });

export const lookNotUnderstood = ({ column, line }: { column: Arg; line: Arg }): string => text("look-not-understood", { column, line });

export const lookDiffers = ({ earlier, line, meaning }: { earlier: Arg; line: Arg; meaning: Arg }): string => text("look-differs", { earlier, line, meaning });

export const lookSameName = ({ earlier, line }: { earlier: Arg; line: Arg }): string => text("look-same-name", { earlier, line });

export const lookSameAddress = ({ earlier, line }: { earlier: Arg; line: Arg }): string => text("look-same-address", { earlier, line });

export const lookSameUsername = ({ earlier, line }: { earlier: Arg; line: Arg }): string => text("look-same-username", { earlier, line });

export const lookTakenForOne = ({ earlier, line }: { earlier: Arg; line: Arg }): string => text("look-taken-for-one", { earlier, line });

export const lookNearlyAlike = ({ earlier, line }: { earlier: Arg; line: Arg }): string => text("look-nearly-alike", { earlier, line });

export const lookNotYet = ({ column, line }: { column: Arg; line: Arg }): string => text("look-not-yet", { column, line });

export const lookConcealed = (column: Arg): string => text("look-concealed", { column });

export const lookPasswords = (column: Arg): string => text("look-passwords", { column });

export const lookNotUsed = (column: Arg): string => text("look-not-used", { column });

export const columnIsEmpty = (): string => text("column-is-empty");

export const columnHead = (): string => text("column-head");

export const columnWordsOfHead = (): string => text("column-words-of-head");

export const columnMustBe = (column: Arg): string => text("column-must-be", { column });

export const columnCells = (): string => text("column-cells");

export const columnLeftOut = (): string => text("column-left-out");

export const columnOfSomebodyElse = (): string => text("column-of-somebody-else");

export const columnFact = (): string => text("column-fact");

export const columnNoPlace = (): string => text("column-no-place");

export const columnSecondTable = (column: Arg): string => text("column-second-table", { column });

export const columnAlready = (column: Arg): string => text("column-already", { column });

export const columnSaysNothing = (column: Arg): string => text("column-says-nothing", { column });

export const columnPasswords = (): string => text("column-passwords");

export const columnNotKnown = (): string => text("column-not-known");

export const askMeaning = (): string => text("ask-meaning");

export const askWhichMeaning = (meanings: Arg): string => text("ask-which-meaning", { meanings });

export const askSigns = (): string => text("ask-signs");

export const askHalfConverted = (): string => text("ask-half-converted");

export const readLineForPrograms = (line: Arg): string => text("read-line-for-programs", { line });

export const readAboveHeads = (count: number): string => text("read-above-heads", { count });

export const readNoHeads = (): string => text("read-no-heads");

export const readOpenQuote = (line: Arg): string => text("read-open-quote", { line });

export const readFormulaWithoutResult = (line: Arg): string => text("read-formula-without-result", { line });

export const readBrokenLetters = (): string => text("read-broken-letters");

export const readOneColumn = (): string => text("read-one-column");

export const readMergedCells = (): string => text("read-merged-cells");

export const readErrors = ({ column, lines }: { column: Arg; lines: Arg }): string => text("read-errors", { column, lines });

export const readDamagedNumbers = ({ column, lines }: { column: Arg; lines: Arg }): string => text("read-damaged-numbers", { column, lines });

export const readHiddenRows = ({ count, lines }: { count: number; lines: Arg }): string => text("read-hidden-rows", { count, lines });

export const readFilteredRows = ({ count, lines }: { count: number; lines: Arg }): string => text("read-filtered-rows", { count, lines });

export const readHiddenColumns = ({ columns, count }: { columns: Arg; count: number }): string => text("read-hidden-columns", { columns, count });

export const readStruckRows = ({ count, lines }: { count: number; lines: Arg }): string => text("read-struck-rows", { count, lines });

export const readStruckCells = ({ column, lines }: { column: Arg; lines: Arg }): string => text("read-struck-cells", { column, lines });

export const readOtherSheets = ({ others, read }: { others: Arg; read: Arg }): string => text("read-other-sheets", { others, read });

export const readOtherEncoding = ({ here, line, other, read, there }: { here: Arg; line: Arg; other: Arg; read: Arg; there: Arg }): string => text("read-other-encoding", { here, line, other, read, there });

export const readOtherDelimiter = ({ other, read }: { other: Arg; read: Arg }): string => text("read-other-delimiter", { other, read });

export const readOtherDelimiterInLines = ({ delimiter, lines }: { delimiter: Arg; lines: Arg }): string => text("read-other-delimiter-in-lines", { delimiter, lines });

export const readBackslashQuotes = (): string => text("read-backslash-quotes");

export const readTextBehindQuote = (lines: Arg): string => text("read-text-behind-quote", { lines });

export const readLongRows = ({ count, lines }: { count: number; lines: Arg }): string => text("read-long-rows", { count, lines });

export const readNulCharacters = (lines: Arg): string => text("read-nul-characters", { lines });

export const readEntriesLeftOut = (lines: Arg): string => text("read-entries-left-out", { lines });

export const readFieldsLeftOut = (fields: Arg): string => text("read-fields-left-out", { fields });

export const placeLines = ({ count, lines }: { count: number; lines: Arg }): string => text("place-lines", { count, lines });

export const placeThrough = ({ first, last }: { first: Arg; last: Arg }): string => text("place-through", { first, last });

export const placeMore = (count: Arg): string => text("place-more", { count });

export const placeSheet = ({ hidden, name, rows }: { hidden: Arg; name: Arg; rows: Arg }): string => text("place-sheet", { hidden, name, rows });

export const placeRows = (count: number): string => text("place-rows", { count });

export const placeRowsOrMore = (count: Arg): string => text("place-rows-or-more", { count });

export const delimiterComma = (): string => text("delimiter-comma");

export const delimiterSemicolon = (): string => text("delimiter-semicolon");

export const delimiterTab = (): string => text("delimiter-tab");

export const delimiterBar = (): string => text("delimiter-bar");

// Written by hand in the shape that tauri-specta gives; generating the bindings replaces this file.

import { invoke as __TAURI_INVOKE, Channel } from "@tauri-apps/api/core";

/** Commands */
export const commands = {
  // start
  standing: () => typedError<Standing, Trouble>(__TAURI_INVOKE("standing")),
  makeVault: (vault: NewVault) => typedError<Standing, Trouble>(__TAURI_INVOKE("make_vault", { vault })),
  openVault: (folder: string) => typedError<Standing, Trouble>(__TAURI_INVOKE("open_vault", { folder })),
  closeVault: () => typedError<Standing, Trouble>(__TAURI_INVOKE("close_vault")),
  restoreBackup: (file: string, intoFolder: string) => typedError<Standing, Trouble>(__TAURI_INVOKE("restore_backup", { file, intoFolder })),
  makeSample: (folder: string) => typedError<SampleMade, Trouble>(__TAURI_INVOKE("make_sample", { folder })),
  pickFolder: (title: string) => typedError<string | null, Trouble>(__TAURI_INVOKE("pick_folder", { title })),
  pickFile: (title: string, extension: string) => typedError<string | null, Trouble>(__TAURI_INVOKE("pick_file", { title, extension })),
  pickSave: (title: string, suggestedName: string) => typedError<string | null, Trouble>(__TAURI_INVOKE("pick_save", { title, suggestedName })),
  // sign_in
  signIn: (username: string, password: string, code: string, vaultSecret: string | null) =>
    typedError<Standing, Trouble>(__TAURI_INVOKE("sign_in", { username, password, code, vaultSecret })),
  newAuthenticator: () => typedError<NewAuthenticator, Trouble>(__TAURI_INVOKE("new_authenticator")),
  finishFirstSignIn: (answers: FirstSignInAnswers) => typedError<PersonalCode, Trouble>(__TAURI_INVOKE("finish_first_sign_in", { answers })),
  lock: () => typedError<Standing, Trouble>(__TAURI_INVOKE("lock")),
  judgePassword: (password: string, username: string | null) => typedError<PasswordJudged, Trouble>(__TAURI_INVOKE("judge_password", { password, username })),
  acceptOlderCopy: (username: string, password: string, code: string, vaultSecret: string | null) =>
    typedError<Standing, Trouble>(__TAURI_INVOKE("accept_older_copy", { username, password, code, vaultSecret })),
  activity: () => typedError<null, Trouble>(__TAURI_INVOKE("activity")),
  personalQuestion: (username: string, code: string, vaultSecret: string | null) =>
    typedError<string, Trouble>(__TAURI_INVOKE("personal_question", { username, code, vaultSecret })),
  resetWithPersonalCode: (username: string, code: string, answer: string, newPassword: string, vaultSecret: string | null) =>
    typedError<Standing, Trouble>(__TAURI_INVOKE("reset_with_personal_code", { username, code, answer, newPassword, vaultSecret })),
  recoveryOpen: (code: string, vaultSecret: string | null) => typedError<RecoveryOpened, Trouble>(__TAURI_INVOKE("recovery_open", { code, vaultSecret })),
  recoveryFinish: (successor: Successor) => typedError<Standing, Trouble>(__TAURI_INVOKE("recovery_finish", { successor })),
  recoveryCancel: () => typedError<Standing, Trouble>(__TAURI_INVOKE("recovery_cancel")),
  // home
  home: () => typedError<Home, Trouble>(__TAURI_INVOKE("home")),
  acknowledge: (notice: NoticeId) => typedError<null, Trouble>(__TAURI_INVOKE("acknowledge", { notice })),
  acknowledgeAll: () => typedError<null, Trouble>(__TAURI_INVOKE("acknowledge_all")),
  search: (text: string) => typedError<SearchHit[], Trouble>(__TAURI_INVOKE("search", { text })),
  // people
  people: (query: PeopleQuery) => typedError<PeoplePage, Trouble>(__TAURI_INVOKE("people", { query })),
  person: (id: UserId) => typedError<PersonPage, Trouble>(__TAURI_INVOKE("person", { id })),
  addUser: (user: NewUser) => typedError<AddedUser, Trouble>(__TAURI_INVOKE("add_user", { user })),
  changeUser: (id: UserId, details: UserDetails) => typedError<null, Trouble>(__TAURI_INVOKE("change_user", { id, details })),
  disableUser: (id: UserId, reason: string) => typedError<null, Trouble>(__TAURI_INVOKE("disable_user", { id, reason })),
  enableUser: (id: UserId, reason: string) => typedError<null, Trouble>(__TAURI_INVOKE("enable_user", { id, reason })),
  roleChoices: () => typedError<RoleChoices, Trouble>(__TAURI_INVOKE("role_choices")),
  // access
  giveSignIn: (id: UserId, grant: Grant) => typedError<AddedUser, Trouble>(__TAURI_INVOKE("give_sign_in", { id, grant })),
  resetSignIn: (id: UserId, callerChecked: boolean) => typedError<AddedUser, Trouble>(__TAURI_INVOKE("reset_sign_in", { id, callerChecked })),
  endSignIn: (id: UserId, reason: string) => typedError<null, Trouble>(__TAURI_INVOKE("end_sign_in", { id, reason })),
  changeGrant: (id: UserId, grant: Grant, reason: string) => typedError<null, Trouble>(__TAURI_INVOKE("change_grant", { id, grant, reason })),
  signOutUser: (id: UserId) => typedError<null, Trouble>(__TAURI_INVOKE("sign_out_user", { id })),
  checkCaller: (id: UserId, answer: string) => typedError<boolean, Trouble>(__TAURI_INVOKE("check_caller", { id, answer })),
  lockouts: () => typedError<LockView[], Trouble>(__TAURI_INVOKE("lockouts")),
  clearLockout: (id: UserId, computerId: string) => typedError<null, Trouble>(__TAURI_INVOKE("clear_lockout", { id, computerId })),
  // recovery
  recovery: () => typedError<RecoveryPage, Trouble>(__TAURI_INVOKE("recovery")),
  makeKit: (owner: UserId, place: string) => typedError<MadeKit, Trouble>(__TAURI_INVOKE("make_kit", { owner, place })),
  saveKit: (path: string) => typedError<Written, Trouble>(__TAURI_INVOKE("save_kit", { path })),
  confirmKit: (code: string) => typedError<KitCheck, Trouble>(__TAURI_INVOKE("confirm_kit", { code })),
  checkKit: (code: string) => typedError<KitCheck, Trouble>(__TAURI_INVOKE("check_kit", { code })),
  placeKit: (number: KitNumber, place: string) => typedError<null, Trouble>(__TAURI_INVOKE("place_kit", { number, place })),
  doneWithKit: () => typedError<null, Trouble>(__TAURI_INVOKE("done_with_kit")),
  // journal
  journal: (query: JournalQuery) => typedError<JournalPage, Trouble>(__TAURI_INVOKE("journal", { query })),
  journalEntry: (number: number) => typedError<JournalEntry, Trouble>(__TAURI_INVOKE("journal_entry", { number })),
  verify: (progress: Channel<Progress>) => typedError<Verified, Trouble>(__TAURI_INVOKE("verify", { progress })),
  exportJournal: (path: string) => typedError<Written, Trouble>(__TAURI_INVOKE("export_journal", { path })),
  // audit
  audit: (query: AuditQuery) => typedError<AuditPreview, Trouble>(__TAURI_INVOKE("audit", { query })),
  saveAudit: (query: AuditQuery, format: AuditFormat, path: string) => typedError<Written, Trouble>(__TAURI_INVOKE("save_audit", { query, format, path })),
  // settings
  settings: () => typedError<SettingsPage, Trouble>(__TAURI_INVOKE("settings")),
  changeSettings: (settings: Settings) => typedError<null, Trouble>(__TAURI_INVOKE("change_settings", { settings })),
  renameBusiness: (name: string) => typedError<null, Trouble>(__TAURI_INVOKE("rename_business", { name })),
  backup: (path: string) => typedError<Written, Trouble>(__TAURI_INVOKE("backup", { path })),
  testNotification: () => typedError<NotificationTest, Trouble>(__TAURI_INVOKE("test_notification")),
  changePassword: (old: string, newPassword: string, code: string) => typedError<null, Trouble>(__TAURI_INVOKE("change_password", { old, newPassword, code })),
  beginAuthenticator: (password: string) => typedError<NewAuthenticator, Trouble>(__TAURI_INVOKE("begin_authenticator", { password })),
  finishAuthenticator: (code: string) => typedError<null, Trouble>(__TAURI_INVOKE("finish_authenticator", { code })),
  changeQuestion: (password: string, question: string, answer: string) => typedError<null, Trouble>(__TAURI_INVOKE("change_question", { password, question, answer })),
  newPersonalCode: (password: string) => typedError<PersonalCode, Trouble>(__TAURI_INVOKE("new_personal_code", { password })),
};

/* Types */
export type UserId = number;
export type KitNumber = number;
export type NoticeId = number;
/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Timestamp = number;
/** `2026-11-23`. */
export type Day = string;

export type Standing =
  | { at: "no_vault"; recent: RecentVault[] }
  | ({ at: "locked" } & LockedVault)
  | ({ at: "first_sign_in" } & FirstSignIn)
  | ({ at: "open" } & Me);
export type RecentVault = { folder: string; business: string; opened_at: Timestamp; found: boolean };
export type LockedVault = {
  folder: string; business: string; sample: boolean; secret: SecretPlace; synced_by: string | null; signed_out: SignedOutWhy | null;
};
export type SecretPlace = "keyring" | "not_here_yet" | "keyring_locked" | "no_keyring";
export type SignedOutWhy = "asked" | "idle" | "elsewhere";
export type NewVault = { folder: string; business: string; name: string; username: string; notify: string; password: string };
export type SampleMade = { folder: string; sign_ins: SampleSignIn[] };
export type SampleSignIn = { name: string; username: string; password: string; totp_secret: string; role: Role };
export type FirstSignIn = { name: string; username: string; business: string; needs_password: boolean; password_length: number };
export type NewAuthenticator = { secret: string; qr: string; clock: string };
export type FirstSignInAnswers = { password: string | null; code: string; question: string; answer: string };
export type PersonalCode = { groups: string[] };
export type RecoveryOpened = { kit: KitNumber; owner: string; business: string; password_length: number };
export type Successor = { name: string; username: string; notify: string; password: string };
export type Me = {
  user: UserId; name: string; role: Role; business: string; sample: boolean; folder: string; may: May;
  idle_minutes: number; password_too_old: boolean; counts: Counts;
};
export type May = {
  see_people: boolean; add_users: boolean; see_journal: boolean; make_audits: boolean; see_lockouts: boolean;
  manage_kits: boolean; change_settings: boolean; make_backups: boolean;
};
export type Counts = { home: number; people: number; locked: number };

export type Home = { findings: Finding[]; notices: NoticeView[]; glance: Glance; last_opened: LastOpened | null };
export type LastOpened = { by: string; at: Timestamp };
export type Weight = "danger" | "warning" | "hint";
export type Finding = { check: string; weight: Weight; title: string; why: string; button: string; leads_to: LeadsTo };
export type LeadsTo =
  | { to: "person"; user: UserId }
  | { to: "add_owner" }
  | { to: "people"; tab: PeopleTab }
  | { to: "recovery" }
  | { to: "backup" }
  | { to: "lockouts" }
  | { to: "settings" };
export type NoticeKind = "user_added" | "owner_added" | "role_raised" | "recovery_used" | "owner_locked" | "older_copy_accepted";
export type NoticeView = { id: NoticeId; kind: NoticeKind; text: string; about: UserId; at: Timestamp; banner: boolean };
export type Glance = {
  people: number; api_and_integrations: number; disabled: number; owners: number; sign_ins: number;
  kits_good: number; kits_checked: number; last_backup: Timestamp | null; entries: number;
};

export type UserKind = "person" | "api" | "integration";
export type UserDetails = {
  name: string; username: string; reply_to: string; notify: string; job_title: string; department: string; company: string;
  starts: Day | null; stops: Day | null; responsible: UserId | null; purpose: string; rotates_on: Day | null;
};
export type Role = "owner" | "administrator" | "billing" | "support" | "billing_and_support" | "auditor" | "partner_manager";
export type Permission =
  | "read_register" | "read_journal" | "make_reports" | "manage_users" | "manage_sign_ins" | "manage_owners" | "manage_kits"
  | "clear_lockouts" | "change_settings" | "open_close_accounts" | "billing" | "support" | "make_backups" | "manage_own_company";
export type Grant = { role: Role; permissions: Permission[] };
export type Stage = "temporary" | "complete";
export type PeopleTab = "everyone" | "person" | "api" | "integration" | "sign_in" | "locked" | "disabled";
export type PeopleQuery = { tab: PeopleTab; search: string; offset: number; limit: number };
export type PeoplePage = { total: number; rows: PersonRow[]; tabs: TabCounts };
export type TabCounts = { everyone: number; person: number; api: number; integration: number; sign_in: number; locked: number; disabled: number };
export type PersonRow = {
  id: UserId; name: string; username: string; notify: string; kind: UserKind; company: string; role: Role | null;
  last_used: Timestamp | null; state: PersonState; responsible: string | null;
};
export type PersonState =
  | { is: "disabled"; since: Timestamp }
  | { is: "locked"; until: Timestamp }
  | { is: "past_end"; stops: Day }
  | { is: "expired"; since: Timestamp }
  | { is: "not_yet_signed_in" }
  | { is: "active" };
export type PersonPage = {
  id: UserId; kind: UserKind; details: UserDetails; state: PersonState; disabled_reason: string | null; responsible: string | null;
  added_at: Timestamp; changed_by: string; changed_at: Timestamp; sign_in: SignInView | null; history: JournalRow[]; can: PersonActions;
};
export type SignInView = {
  grant: Grant; customised: boolean; can_do: string[]; cannot_do: string[]; stage: Stage; made_at: Timestamp;
  last_used: Timestamp | null; expires_at: Timestamp | null; password_at: Timestamp; question: string | null; locks: LockView[];
};
export type LockView = {
  user: UserId; name: string; username: string; role: Role | null; computer: string; computer_id: string; here: boolean;
  tries: number; last_at: Timestamp; until: Timestamp | null; off: boolean; can_clear: boolean;
};
export type PersonActions = {
  change: boolean; disable: boolean; enable: boolean; give_sign_in: boolean; reset_sign_in: boolean; end_sign_in: boolean;
  change_grant: boolean; sign_out: boolean; check_caller: boolean; roles: RoleChoice[];
};
export type RoleChoice = { role: Role; label: string; says: string; permissions: Permission[] };
export type PermissionChoice = { permission: Permission; label: string };
export type RoleChoices = { roles: RoleChoice[]; permissions: PermissionChoice[] };
export type NewUser = { kind: UserKind; details: UserDetails; grant: Grant | null };
export type AddedUser = { user: UserId; temporary_password: string | null; waits_for_owner: boolean };
export type SearchHit = { user: UserId; name: string; under: string };

export type KitState =
  | { state: "unconfirmed" }
  | { state: "good" }
  | { state: "replaced"; at: Timestamp }
  | { state: "used"; at: Timestamp }
  | { state: "retired"; at: Timestamp };
export type RecoveryPage = { owners: OwnerKits[]; fingerprint: string; check_days: number };
export type OwnerKits = { user: UserId; name: string; active: boolean; kits: KitView[] };
export type KitView = {
  number: KitNumber; made_at: Timestamp; made_by: string; state: KitState; checked_at: Timestamp | null; check_due: Timestamp | null; place: string;
};
export type MadeKit = {
  number: KitNumber; owner: string; replaces: KitNumber | null; code: string[]; vault_secret: string[]; qr: string; fingerprint: string; file_name: string;
};
export type KitCheck =
  | { result: "good"; number: KitNumber; owner: string; confirmed: boolean }
  | { result: "replaced"; number: KitNumber; at: Timestamp }
  | { result: "used"; number: KitNumber; at: Timestamp }
  | { result: "unknown" };

export type JournalQuery = {
  before: number | null; limit: number; user: UserId | null; since: Timestamp | null; until: Timestamp | null; search: string; without_sign_ins: boolean;
};
export type JournalPage = { rows: JournalRow[]; next: number | null; entries: number; head: string; verified_at: Timestamp | null };
export type JournalRow = { entry: number; at: Timestamp; by: string; what: string[] };
export type JournalEntry = {
  row: JournalRow; details: Detail[]; hash: string; previous: string; signed_by: string; computer: string; sealed: string[];
};
export type Detail = { label: string; before: string; after: string };
export type Verified =
  | { result: "good"; entries: number; head: string; rows: number }
  | { result: "wrong_entry"; entry: number; fault: string }
  | { result: "tables_differ"; table: string; rows: number }
  | { result: "file_damaged"; problems: number };
export type Progress = { done: number; of: number };

export type AuditBy = "account" | "person" | "company";
export type AuditQuery = { as_of: Timestamp | null; by: AuditBy; active_only: boolean };
export type AuditFormat = "pdf" | "xlsx" | "csv" | "json";
export type AuditPreview = { as_of: Timestamp; totals: [string, number][]; groups: AuditGroup[]; rows: number; head: string };
export type AuditGroup = { title: string; rows: AuditLine[] };
export type AuditLine = {
  user: string; username: string; kind: string; company: string; account: string; role: string; since: string; last_seen: string;
  second_factor: string; state: string;
};
export type Written = { file: string; bytes: number; sha256: string; note: string | null };

export type Settings = {
  password_length: number; password_days: number | null; passwords_remembered: number; lock_after: number; lock_minutes: number;
  idle_minutes: number; expire_days: number | null; administrators_manage_users: boolean; kit_check_days: number;
};
export type SettingsPage = {
  business: string; settings: Settings; can_change: boolean; can_backup: boolean; last_backup: Timestamp | null; here: ThisComputer; me: OwnSignIn;
};
export type OwnSignIn = { username: string; password_at: Timestamp; question: string };
export type ThisComputer = {
  name: string; vault_folder: string; data_folder: string; secret: SecretPlace; synced_by: string | null; version: string; clock: string;
};
export type NotificationTest = "sent" | "nothing_shows_them";
export type PasswordJudged = { score: number; refused: Refusal | null };

export type Trouble =
  | { code: "refused"; why: Refusal }
  | { code: "sign_in_refused" }
  | { code: "sign_in_expired" }
  | { code: "not_signed_in" }
  | { code: "code"; fault: CodeFault; group: number | null }
  | { code: "vault_secret_needed"; because: SecretPlace }
  | { code: "in_use"; by: string }
  | { code: "not_a_vault" }
  | { code: "newer_program" }
  | { code: "damaged"; what: string }
  | { code: "older_copy"; seen_at: Timestamp; seen_entries: number; entries: number }
  | { code: "file"; fault: FileFault; path: string }
  | { code: "bad_backup" }
  | { code: "internal"; reference: string };
export type CodeFault = "bad_symbol" | "too_short" | "too_long" | "mistyped" | "other_kind" | "opens_nothing";
export type FileFault = "missing" | "exists" | "denied" | "full" | "link" | "other";
export type Field =
  | "business" | "name" | "username" | "reply_to" | "notify" | "job_title" | "department" | "company" | "stops" | "responsible"
  | "purpose" | "reason" | "identity_question" | "identity_answer" | "place" | "password_length" | "password_days" | "passwords_remembered"
  | "lock_after" | "lock_minutes" | "idle_minutes" | "expire_days" | "kit_check_days";
export type Fault = "missing" | "too_long" | "not_an_address" | "bad_characters" | "taken" | "unknown" | "out_of_range";
export type PasswordFault =
  | { fault: "too_short"; least: number }
  | { fault: "too_long" }
  | { fault: "known" }
  | { fault: "guessable"; why: Weakness }
  | { fault: "holds_name" }
  | { fault: "used_before" };
export type Weakness = "keyboard_row" | "repeats" | "sequence" | "date" | "word" | "personal_name" | "plain";
export type Refusal =
  | { refusal: "not_allowed"; needs: Permission }
  | { refusal: "owners_only" }
  | { refusal: "only_owners_hold"; permission: Permission }
  | { refusal: "owners_hold_everything" }
  | { refusal: "not_to_yourself" }
  | { refusal: "last_owner" }
  | { refusal: "field"; field: Field; fault: Fault }
  | { refusal: "password"; why: PasswordFault }
  | { refusal: "no_such_user" }
  | { refusal: "no_sign_in" }
  | { refusal: "has_sign_in" }
  | { refusal: "only_people_sign_in" }
  | { refusal: "disabled" }
  | { refusal: "not_disabled" }
  | { refusal: "nothing_to_change" }
  | { refusal: "not_yet_complete" }
  | { refusal: "already_complete" }
  | { refusal: "kits_are_for_owners" }
  | { refusal: "no_such_kit" }
  | { refusal: "kit_replaced"; number: KitNumber; at: Timestamp }
  | { refusal: "kit_used"; number: KitNumber; at: Timestamp }
  | { refusal: "kit_retired"; number: KitNumber; at: Timestamp }
  | { refusal: "expired" }
  | { refusal: "code_used" }
  | { refusal: "already_made" }
  | { refusal: "not_authorised" }
  | { refusal: "no_such_notice" }
  | { refusal: "not_locked" }
  | { refusal: "wrong_answer" };

/* Tauri Specta runtime */
async function typedError<T, E>(result: Promise<T>): Promise<{ status: "ok"; data: T } | { status: "error"; error: E }> {
  try {
    return { status: "ok", data: await result };
  } catch (e) {
    if (e instanceof Error) throw e;
    return { status: "error", error: e as E };
  }
}

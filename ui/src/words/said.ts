// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { ApiError, Category, CodeFault, CompanyKind, Counted, Criticality, Fault, Field, KitState, Level, ListFormat, NothingTicked, NoticeKind, PasswordFault, Permission, Refusal, Role, RunKind, SecondFactor, SecondFactorRule, SecretPlace, Seen, Stage, Untold, UserKind, Weakness } from "./../ipc/bindings";
import { label, said, text, type Arg, type Said } from "./catalogue";

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

export const wrongSignIns = (tries: number): string => text("wrong-sign-ins", { tries });

export const struckEntries = ({ entries, entry }: { entries: number; entry: Arg }): string => text("struck-entries", { entries, entry });

export const themselves = (): string => text("themselves");

export const kitActs = (number: Arg): string => text("kit-acts", { number });

export const codeGroup = (group: Arg): string => text("code-group", { group });

export const unfinishedFiles = (why: Arg): string => text("unfinished-files", { why });

export const errorClockImpossible = (now: Arg): string => text("error-clock_impossible", { now });

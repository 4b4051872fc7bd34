//! A function for each message of the catalogue. Written by `cargo xtask bindings`.

use crate::{Arg, Message};

/// `answer-password-changed`
#[must_use]
pub fn answer_password_changed() -> Message {
    Message::new("answer-password-changed")
}

/// `answer-undone`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct AnswerUndone {
    pub by: Arg,
    pub entry: Arg,
}

impl From<AnswerUndone> for Message {
    fn from(AnswerUndone { by, entry }: AnswerUndone) -> Self {
        Self::new("answer-undone").with("by", by).with("entry", entry)
    }
}

/// `answer-run-closed`
#[must_use]
pub fn answer_run_closed(run: impl Into<Arg>) -> Message {
    Message::new("answer-run-closed").with("run", run)
}

/// `answer-run-given-up`
#[must_use]
pub fn answer_run_given_up(run: impl Into<Arg>) -> Message {
    Message::new("answer-run-given-up").with("run", run)
}

/// `answer-profile-reset`
#[must_use]
pub fn answer_profile_reset(name: impl Into<Arg>) -> Message {
    Message::new("answer-profile-reset").with("name", name)
}

/// `answer-profile-removed`
#[must_use]
pub fn answer_profile_removed(name: impl Into<Arg>) -> Message {
    Message::new("answer-profile-removed").with("name", name)
}

/// `answer-company-resumed`
#[must_use]
pub fn answer_company_resumed(name: impl Into<Arg>) -> Message {
    Message::new("answer-company-resumed").with("name", name)
}

/// `cli-password-again`
#[must_use]
pub fn cli_password_again() -> Message {
    Message::new("cli-password-again")
}

/// `cli-passwords-differ`
#[must_use]
pub fn cli_passwords_differ() -> Message {
    Message::new("cli-passwords-differ")
}

/// `cli-item-needed`
#[must_use]
pub fn cli_item_needed(item: impl Into<Arg>) -> Message {
    Message::new("cli-item-needed").with("item", item)
}

/// `cli-terminal-unread`
#[must_use]
pub fn cli_terminal_unread(why: impl Into<Arg>) -> Message {
    Message::new("cli-terminal-unread").with("why", why)
}

/// `cli-secrets-no-json`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliSecretsNoJson {
    pub column: Arg,
    pub line: Arg,
}

impl From<CliSecretsNoJson> for Message {
    fn from(CliSecretsNoJson { column, line }: CliSecretsNoJson) -> Self {
        Self::new("cli-secrets-no-json").with("column", column).with("line", line)
    }
}

/// `cli-secrets-unread`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliSecretsUnread {
    pub path: Arg,
    pub pipe: Arg,
    pub why: Arg,
}

impl From<CliSecretsUnread> for Message {
    fn from(CliSecretsUnread { path, pipe, why }: CliSecretsUnread) -> Self {
        Self::new("cli-secrets-unread").with("path", path).with("pipe", pipe).with("why", why)
    }
}

/// `cli-commands-unread`
#[must_use]
pub fn cli_commands_unread(why: impl Into<Arg>) -> Message {
    Message::new("cli-commands-unread").with("why", why)
}

/// `cli-line-no-json`
#[must_use]
pub fn cli_line_no_json(column: impl Into<Arg>) -> Message {
    Message::new("cli-line-no-json").with("column", column)
}

/// `cli-quotation-open`
#[must_use]
pub fn cli_quotation_open() -> Message {
    Message::new("cli-quotation-open")
}

/// `cli-shell-already`
#[must_use]
pub fn cli_shell_already() -> Message {
    Message::new("cli-shell-already")
}

/// `cli-no-path`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliNoPath {
    pub path: Arg,
    pub why: Arg,
}

impl From<CliNoPath> for Message {
    fn from(CliNoPath { path, why }: CliNoPath) -> Self {
        Self::new("cli-no-path").with("path", path).with("why", why)
    }
}

/// `cli-which-vault`
#[must_use]
pub fn cli_which_vault() -> Message {
    Message::new("cli-which-vault")
}

/// `cli-which-of-vaults`
#[must_use]
pub fn cli_which_of_vaults() -> Message {
    Message::new("cli-which-of-vaults")
}

/// `cli-synced`
#[must_use]
pub fn cli_synced(program: impl Into<Arg>) -> Message {
    Message::new("cli-synced").with("program", program)
}

/// `cli-no-home`
#[must_use]
pub fn cli_no_home() -> Message {
    Message::new("cli-no-home")
}

/// `cli-folder-unusable`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliFolderUnusable {
    pub path: Arg,
    pub why: Arg,
}

impl From<CliFolderUnusable> for Message {
    fn from(CliFolderUnusable { path, why }: CliFolderUnusable) -> Self {
        Self::new("cli-folder-unusable").with("path", path).with("why", why)
    }
}

/// `cli-set-aside`
#[must_use]
pub fn cli_set_aside(files: impl Into<Arg>) -> Message {
    Message::new("cli-set-aside").with("files", files)
}

/// `cli-clock-impossible`
#[must_use]
pub fn cli_clock_impossible() -> Message {
    Message::new("cli-clock-impossible")
}

/// `cli-first-unwritten`
#[must_use]
pub fn cli_first_unwritten(why: impl Into<Arg>) -> Message {
    Message::new("cli-first-unwritten").with("why", why)
}

/// `cli-answer-unwritten`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliAnswerUnwritten {
    pub todo: Arg,
    pub why: Arg,
}

impl From<CliAnswerUnwritten> for Message {
    fn from(CliAnswerUnwritten { todo, why }: CliAnswerUnwritten) -> Self {
        Self::new("cli-answer-unwritten").with("todo", todo).with("why", why)
    }
}

/// `cli-answer-done`
#[must_use]
pub fn cli_answer_done() -> Message {
    Message::new("cli-answer-done")
}

/// `cli-answer-no-json`
#[must_use]
pub fn cli_answer_no_json(why: impl Into<Arg>) -> Message {
    Message::new("cli-answer-no-json").with("why", why)
}

/// `cli-no-such-field`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliNoSuchField {
    pub called: Arg,
    pub fields: Arg,
}

impl From<CliNoSuchField> for Message {
    fn from(CliNoSuchField { called, fields }: CliNoSuchField) -> Self {
        Self::new("cli-no-such-field").with("called", called).with("fields", fields)
    }
}

/// `cli-field-no-user`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliFieldNoUser {
    pub field: Arg,
    pub named: Arg,
}

impl From<CliFieldNoUser> for Message {
    fn from(CliFieldNoUser { field, named }: CliFieldNoUser) -> Self {
        Self::new("cli-field-no-user").with("field", field).with("named", named)
    }
}

/// `cli-field-no-company`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliFieldNoCompany {
    pub field: Arg,
    pub named: Arg,
}

impl From<CliFieldNoCompany> for Message {
    fn from(CliFieldNoCompany { field, named }: CliFieldNoCompany) -> Self {
        Self::new("cli-field-no-company").with("field", field).with("named", named)
    }
}

/// `cli-field-no-day`
#[must_use]
pub fn cli_field_no_day(field: impl Into<Arg>) -> Message {
    Message::new("cli-field-no-day").with("field", field)
}

/// `cli-field-no-number`
#[must_use]
pub fn cli_field_no_number(field: impl Into<Arg>) -> Message {
    Message::new("cli-field-no-number").with("field", field)
}

/// `cli-field-none-of`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliFieldNoneOf {
    pub choices: Arg,
    pub field: Arg,
}

impl From<CliFieldNoneOf> for Message {
    fn from(CliFieldNoneOf { choices, field }: CliFieldNoneOf) -> Self {
        Self::new("cli-field-none-of").with("choices", choices).with("field", field)
    }
}

/// `cli-several-accounts`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliSeveralAccounts {
    pub choices: Arg,
    pub named: Arg,
}

impl From<CliSeveralAccounts> for Message {
    fn from(CliSeveralAccounts { choices, named }: CliSeveralAccounts) -> Self {
        Self::new("cli-several-accounts").with("choices", choices).with("named", named)
    }
}

/// `cli-account-choice`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliAccountChoice {
    pub name: Arg,
    pub number: Arg,
    pub open: Arg,
    pub service: Arg,
}

impl From<CliAccountChoice> for Message {
    fn from(CliAccountChoice { name, number, open, service }: CliAccountChoice) -> Self {
        Self::new("cli-account-choice").with("name", name).with("number", number).with("open", open).with("service", service)
    }
}

/// `cli-several-logins`
#[must_use]
pub fn cli_several_logins(logins: impl Into<Arg>) -> Message {
    Message::new("cli-several-logins").with("logins", logins)
}

/// `cli-access-whose`
#[must_use]
pub fn cli_access_whose() -> Message {
    Message::new("cli-access-whose")
}

/// `cli-no-role-to-change`
#[must_use]
pub fn cli_no_role_to_change() -> Message {
    Message::new("cli-no-role-to-change")
}

/// `cli-job-access`
#[must_use]
pub fn cli_job_access(typed: impl Into<Arg>) -> Message {
    Message::new("cli-job-access").with("typed", typed)
}

/// `cli-audit-format`
#[must_use]
pub fn cli_audit_format(formats: impl Into<Arg>) -> Message {
    Message::new("cli-audit-format").with("formats", formats)
}

/// `cli-audit-not-json`
#[must_use]
pub fn cli_audit_not_json(format: impl Into<Arg>) -> Message {
    Message::new("cli-audit-not-json").with("format", format)
}

/// `cli-audit-unread`
#[must_use]
pub fn cli_audit_unread(why: impl Into<Arg>) -> Message {
    Message::new("cli-audit-unread").with("why", why)
}

/// `cli-audit-no-text`
#[must_use]
pub fn cli_audit_no_text(why: impl Into<Arg>) -> Message {
    Message::new("cli-audit-no-text").with("why", why)
}

/// `cli-written`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliWritten {
    pub bytes: Arg,
    pub file: Arg,
    pub what: Arg,
}

impl From<CliWritten> for Message {
    fn from(CliWritten { bytes, file, what }: CliWritten) -> Self {
        Self::new("cli-written").with("bytes", bytes).with("file", file).with("what", what)
    }
}

/// `cli-written-audit`
#[must_use]
pub fn cli_written_audit() -> Message {
    Message::new("cli-written-audit")
}

/// `cli-written-backup`
#[must_use]
pub fn cli_written_backup() -> Message {
    Message::new("cli-written-backup")
}

/// `cli-written-journal`
#[must_use]
pub fn cli_written_journal() -> Message {
    Message::new("cli-written-journal")
}

/// `cli-written-profile`
#[must_use]
pub fn cli_written_profile() -> Message {
    Message::new("cli-written-profile")
}

/// `cli-written-run`
#[must_use]
pub fn cli_written_run() -> Message {
    Message::new("cli-written-run")
}

/// `cli-written-kit`
#[must_use]
pub fn cli_written_kit() -> Message {
    Message::new("cli-written-kit")
}

/// `cli-account-opened`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliAccountOpened {
    pub name: Arg,
    pub number: Arg,
}

impl From<CliAccountOpened> for Message {
    fn from(CliAccountOpened { name, number }: CliAccountOpened) -> Self {
        Self::new("cli-account-opened").with("name", name).with("number", number)
    }
}

/// `cli-account-given`
#[must_use]
pub fn cli_account_given(users: impl Into<Arg>) -> Message {
    Message::new("cli-account-given").with("users", users)
}

/// `cli-changed`
#[must_use]
pub fn cli_changed(name: impl Into<Arg>) -> Message {
    Message::new("cli-changed").with("name", name)
}

/// `cli-billing-changed`
#[must_use]
pub fn cli_billing_changed(name: impl Into<Arg>) -> Message {
    Message::new("cli-billing-changed").with("name", name)
}

/// `cli-support-changed`
#[must_use]
pub fn cli_support_changed(name: impl Into<Arg>) -> Message {
    Message::new("cli-support-changed").with("name", name)
}

/// `cli-owners-note-changed`
#[must_use]
pub fn cli_owners_note_changed(name: impl Into<Arg>) -> Message {
    Message::new("cli-owners-note-changed").with("name", name)
}

/// `cli-account-closed`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliAccountClosed {
    pub ended: Arg,
    pub name: Arg,
}

impl From<CliAccountClosed> for Message {
    fn from(CliAccountClosed { ended, name }: CliAccountClosed) -> Self {
        Self::new("cli-account-closed").with("ended", ended).with("name", name)
    }
}

/// `cli-access-given`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliAccessGiven {
    pub account: Arg,
    pub user: Arg,
}

impl From<CliAccessGiven> for Message {
    fn from(CliAccessGiven { account, user }: CliAccessGiven) -> Self {
        Self::new("cli-access-given").with("account", account).with("user", user)
    }
}

/// `cli-access-changed`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliAccessChanged {
    pub account: Arg,
    pub user: Arg,
}

impl From<CliAccessChanged> for Message {
    fn from(CliAccessChanged { account, user }: CliAccessChanged) -> Self {
        Self::new("cli-access-changed").with("account", account).with("user", user)
    }
}

/// `cli-access-ended`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliAccessEnded {
    pub account: Arg,
    pub user: Arg,
}

impl From<CliAccessEnded> for Message {
    fn from(CliAccessEnded { account, user }: CliAccessEnded) -> Self {
        Self::new("cli-access-ended").with("account", account).with("user", user)
    }
}

/// `cli-added`
#[must_use]
pub fn cli_added(name: impl Into<Arg>) -> Message {
    Message::new("cli-added").with("name", name)
}

/// `cli-record-changed`
#[must_use]
pub fn cli_record_changed(name: impl Into<Arg>) -> Message {
    Message::new("cli-record-changed").with("name", name)
}

/// `cli-company-ended`
#[must_use]
pub fn cli_company_ended(name: impl Into<Arg>) -> Message {
    Message::new("cli-company-ended").with("name", name)
}

/// `cli-company-resumed-people`
#[must_use]
pub fn cli_company_resumed_people() -> Message {
    Message::new("cli-company-resumed-people")
}

/// `cli-company-removed`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliCompanyRemoved {
    pub accesses: Arg,
    pub accounts: Arg,
    pub name: Arg,
    pub people: Arg,
}

impl From<CliCompanyRemoved> for Message {
    fn from(CliCompanyRemoved { accesses, accounts, name, people }: CliCompanyRemoved) -> Self {
        Self::new("cli-company-removed").with("accesses", accesses).with("accounts", accounts).with("name", name).with("people", people)
    }
}

/// `cli-at-each-service`
#[must_use]
pub fn cli_at_each_service() -> Message {
    Message::new("cli-at-each-service")
}

/// `cli-user-has-sign-in`
#[must_use]
pub fn cli_user_has_sign_in(name: impl Into<Arg>) -> Message {
    Message::new("cli-user-has-sign-in").with("name", name)
}

/// `cli-user-has-password`
#[must_use]
pub fn cli_user_has_password(name: impl Into<Arg>) -> Message {
    Message::new("cli-user-has-password").with("name", name)
}

/// `cli-temporary-password`
#[must_use]
pub fn cli_temporary_password(password: impl Into<Arg>) -> Message {
    Message::new("cli-temporary-password").with("password", password)
}

/// `cli-temporary-password-todo`
#[must_use]
pub fn cli_temporary_password_todo(username: impl Into<Arg>) -> Message {
    Message::new("cli-temporary-password-todo").with("username", username)
}

/// `cli-waits-for-owner`
#[must_use]
pub fn cli_waits_for_owner() -> Message {
    Message::new("cli-waits-for-owner")
}

/// `cli-temporary-password-lost`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliTemporaryPasswordLost {
    pub done: Arg,
    pub username: Arg,
}

impl From<CliTemporaryPasswordLost> for Message {
    fn from(CliTemporaryPasswordLost { done, username }: CliTemporaryPasswordLost) -> Self {
        Self::new("cli-temporary-password-lost").with("done", done).with("username", username)
    }
}

/// `cli-user-disabled`
#[must_use]
pub fn cli_user_disabled(name: impl Into<Arg>) -> Message {
    Message::new("cli-user-disabled").with("name", name)
}

/// `cli-user-enabled`
#[must_use]
pub fn cli_user_enabled(name: impl Into<Arg>) -> Message {
    Message::new("cli-user-enabled").with("name", name)
}

/// `cli-user-removed`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliUserRemoved {
    pub accesses: Arg,
    pub name: Arg,
}

impl From<CliUserRemoved> for Message {
    fn from(CliUserRemoved { accesses, name }: CliUserRemoved) -> Self {
        Self::new("cli-user-removed").with("accesses", accesses).with("name", name)
    }
}

/// `cli-grant-changed`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliGrantChanged {
    pub name: Arg,
    pub username: Arg,
}

impl From<CliGrantChanged> for Message {
    fn from(CliGrantChanged { name, username }: CliGrantChanged) -> Self {
        Self::new("cli-grant-changed").with("name", name).with("username", username)
    }
}

/// `cli-step-added`
#[must_use]
pub fn cli_step_added(run: impl Into<Arg>) -> Message {
    Message::new("cli-step-added").with("run", run)
}

/// `cli-job-written`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliJobWritten {
    pub accounts: Arg,
    pub job: Arg,
}

impl From<CliJobWritten> for Message {
    fn from(CliJobWritten { accounts, job }: CliJobWritten) -> Self {
        Self::new("cli-job-written").with("accounts", accounts).with("job", job)
    }
}

/// `cli-job-removed`
#[must_use]
pub fn cli_job_removed(job: impl Into<Arg>) -> Message {
    Message::new("cli-job-removed").with("job", job)
}

/// `cli-no-jobs`
#[must_use]
pub fn cli_no_jobs() -> Message {
    Message::new("cli-no-jobs")
}

/// `cli-no-runs`
#[must_use]
pub fn cli_no_runs() -> Message {
    Message::new("cli-no-runs")
}

/// `cli-profile-replaces`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliProfileReplaces {
    pub key: Arg,
    pub name: Arg,
}

impl From<CliProfileReplaces> for Message {
    fn from(CliProfileReplaces { key, name }: CliProfileReplaces) -> Self {
        Self::new("cli-profile-replaces").with("key", key).with("name", name)
    }
}

/// `cli-opened`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliOpened {
    pub name: Arg,
    pub next: Arg,
}

impl From<CliOpened> for Message {
    fn from(CliOpened { name, next }: CliOpened) -> Self {
        Self::new("cli-opened").with("name", name).with("next", next)
    }
}

/// `cli-first-sign-in`
#[must_use]
pub fn cli_first_sign_in(name: impl Into<Arg>) -> Message {
    Message::new("cli-first-sign-in").with("name", name)
}

/// `cli-first-sign-in-unread`
#[must_use]
pub fn cli_first_sign_in_unread() -> Message {
    Message::new("cli-first-sign-in-unread")
}

/// `cli-restored`
#[must_use]
pub fn cli_restored(folder: impl Into<Arg>) -> Message {
    Message::new("cli-restored").with("folder", folder)
}

/// `cli-restored-todo`
#[must_use]
pub fn cli_restored_todo() -> Message {
    Message::new("cli-restored-todo")
}

/// `cli-not-locked`
#[must_use]
pub fn cli_not_locked() -> Message {
    Message::new("cli-not-locked")
}

/// `cli-lock-cleared`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliLockCleared {
    pub computers: Arg,
    pub name: Arg,
}

impl From<CliLockCleared> for Message {
    fn from(CliLockCleared { computers, name }: CliLockCleared) -> Self {
        Self::new("cli-lock-cleared").with("computers", computers).with("name", name)
    }
}

/// `cli-nothing-found`
#[must_use]
pub fn cli_nothing_found() -> Message {
    Message::new("cli-nothing-found")
}

/// `cli-measures-how`
#[must_use]
pub fn cli_measures_how() -> Message {
    Message::new("cli-measures-how")
}

/// `cli-strikes-none`
#[must_use]
pub fn cli_strikes_none() -> Message {
    Message::new("cli-strikes-none")
}

/// `cli-strikes-agree`
#[must_use]
pub fn cli_strikes_agree() -> Message {
    Message::new("cli-strikes-agree")
}

/// `cli-strikes-keep`
#[must_use]
pub fn cli_strikes_keep() -> Message {
    Message::new("cli-strikes-keep")
}

/// `cli-strike-kept`
#[must_use]
pub fn cli_strike_kept(entry: impl Into<Arg>) -> Message {
    Message::new("cli-strike-kept").with("entry", entry)
}

/// `cli-strike-no-text`
#[must_use]
pub fn cli_strike_no_text() -> Message {
    Message::new("cli-strike-no-text")
}

/// `cli-strike-not-asked`
#[must_use]
pub fn cli_strike_not_asked() -> Message {
    Message::new("cli-strike-not-asked")
}

/// `cli-strike-texts`
#[must_use]
pub fn cli_strike_texts(texts: impl Into<Arg>) -> Message {
    Message::new("cli-strike-texts").with("texts", texts)
}

/// `cli-verified-good`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliVerifiedGood {
    pub entries: Arg,
    pub rows: Arg,
}

impl From<CliVerifiedGood> for Message {
    fn from(CliVerifiedGood { entries, rows }: CliVerifiedGood) -> Self {
        Self::new("cli-verified-good").with("entries", entries).with("rows", rows)
    }
}

/// `cli-verified-entry`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliVerifiedEntry {
    pub entry: Arg,
    pub fault: Arg,
}

impl From<CliVerifiedEntry> for Message {
    fn from(CliVerifiedEntry { entry, fault }: CliVerifiedEntry) -> Self {
        Self::new("cli-verified-entry").with("entry", entry).with("fault", fault)
    }
}

/// `cli-verified-entry-todo`
#[must_use]
pub fn cli_verified_entry_todo() -> Message {
    Message::new("cli-verified-entry-todo")
}

/// `cli-verified-tables`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliVerifiedTables {
    pub rows: Arg,
    pub table: Arg,
}

impl From<CliVerifiedTables> for Message {
    fn from(CliVerifiedTables { rows, table }: CliVerifiedTables) -> Self {
        Self::new("cli-verified-tables").with("rows", rows).with("table", table)
    }
}

/// `cli-verified-keys`
#[must_use]
pub fn cli_verified_keys(fault: impl Into<Arg>) -> Message {
    Message::new("cli-verified-keys").with("fault", fault)
}

/// `cli-verified-file`
#[must_use]
pub fn cli_verified_file(problems: impl Into<Arg>) -> Message {
    Message::new("cli-verified-file").with("problems", problems)
}

/// `cli-report-agrees`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliReportAgrees {
    pub entry: Arg,
    pub lines: Arg,
}

impl From<CliReportAgrees> for Message {
    fn from(CliReportAgrees { entry, lines }: CliReportAgrees) -> Self {
        Self::new("cli-report-agrees").with("entry", entry).with("lines", lines)
    }
}

/// `cli-report-signed`
#[must_use]
pub fn cli_report_signed(who: impl Into<Arg>) -> Message {
    Message::new("cli-report-signed").with("who", who)
}

/// `cli-report-unsigned`
#[must_use]
pub fn cli_report_unsigned() -> Message {
    Message::new("cli-report-unsigned")
}

/// `cli-report-not-known`
#[must_use]
pub fn cli_report_not_known() -> Message {
    Message::new("cli-report-not-known")
}

/// `cli-report-differs`
#[must_use]
pub fn cli_report_differs(differ: impl Into<Arg>) -> Message {
    Message::new("cli-report-differs").with("differ", differ)
}

/// `cli-report-struck`
#[must_use]
pub fn cli_report_struck(entry: impl Into<Arg>) -> Message {
    Message::new("cli-report-struck").with("entry", entry)
}

/// `cli-report-not-reached`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliReportNotReached {
    pub entries: Arg,
    pub entry: Arg,
}

impl From<CliReportNotReached> for Message {
    fn from(CliReportNotReached { entries, entry }: CliReportNotReached) -> Self {
        Self::new("cli-report-not-reached").with("entries", entries).with("entry", entry)
    }
}

/// `cli-report-other-journal`
#[must_use]
pub fn cli_report_other_journal(entry: impl Into<Arg>) -> Message {
    Message::new("cli-report-other-journal").with("entry", entry)
}

/// `cli-report-other-vault`
#[must_use]
pub fn cli_report_other_vault() -> Message {
    Message::new("cli-report-other-vault")
}

/// `cli-report-too-large`
#[must_use]
pub fn cli_report_too_large(most: impl Into<Arg>) -> Message {
    Message::new("cli-report-too-large").with("most", most)
}

/// `cli-report-none`
#[must_use]
pub fn cli_report_none() -> Message {
    Message::new("cli-report-none")
}

/// `cli-authenticator-secret`
#[must_use]
pub fn cli_authenticator_secret(secret: impl Into<Arg>) -> Message {
    Message::new("cli-authenticator-secret").with("secret", secret)
}

/// `cli-vault-secret-to-come`
#[must_use]
pub fn cli_vault_secret_to_come(secret: impl Into<Arg>) -> Message {
    Message::new("cli-vault-secret-to-come").with("secret", secret)
}

/// `cli-type-back`
#[must_use]
pub fn cli_type_back() -> Message {
    Message::new("cli-type-back")
}

/// `cli-typed-back-wrong`
#[must_use]
pub fn cli_typed_back_wrong() -> Message {
    Message::new("cli-typed-back-wrong")
}

/// `cli-not-typed-back`
#[must_use]
pub fn cli_not_typed_back() -> Message {
    Message::new("cli-not-typed-back")
}

/// `cli-output-nowhere`
#[must_use]
pub fn cli_output_nowhere() -> Message {
    Message::new("cli-output-nowhere")
}

/// `cli-writing-audit`
#[must_use]
pub fn cli_writing_audit() -> Message {
    Message::new("cli-writing-audit")
}

/// `wrong-sign-ins`
#[must_use]
pub fn wrong_sign_ins(tries: impl Into<Arg>) -> Message {
    Message::new("wrong-sign-ins").with("tries", tries)
}

/// `struck-entries`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct StruckEntries {
    pub entries: Arg,
    pub entry: Arg,
}

impl From<StruckEntries> for Message {
    fn from(StruckEntries { entries, entry }: StruckEntries) -> Self {
        Self::new("struck-entries").with("entries", entries).with("entry", entry)
    }
}

/// `themselves`
#[must_use]
pub fn themselves() -> Message {
    Message::new("themselves")
}

/// `kit-acts`
#[must_use]
pub fn kit_acts(number: impl Into<Arg>) -> Message {
    Message::new("kit-acts").with("number", number)
}

/// `measured-nothing`
#[must_use]
pub fn measured_nothing() -> Message {
    Message::new("measured-nothing")
}

/// `measured`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct Measured {
    pub all: Arg,
    pub met: Arg,
    pub percent: Arg,
}

impl From<Measured> for Message {
    fn from(Measured { all, met, percent }: Measured) -> Self {
        Self::new("measured").with("all", all).with("met", met).with("percent", percent)
    }
}

/// `measured-in-part`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct MeasuredInPart {
    pub all: Arg,
    pub met: Arg,
    pub percent: Arg,
    pub unknown: Arg,
}

impl From<MeasuredInPart> for Message {
    fn from(MeasuredInPart { all, met, percent, unknown }: MeasuredInPart) -> Self {
        Self::new("measured-in-part").with("all", all).with("met", met).with("percent", percent).with("unknown", unknown)
    }
}

/// `report-unknown`
#[must_use]
pub fn report_unknown() -> Message {
    Message::new("report-unknown")
}

/// `report-no-end`
#[must_use]
pub fn report_no_end() -> Message {
    Message::new("report-no-end")
}

/// `report-not-yet`
#[must_use]
pub fn report_not_yet() -> Message {
    Message::new("report-not-yet")
}

/// `report-never`
#[must_use]
pub fn report_never() -> Message {
    Message::new("report-never")
}

/// `report-none-singly`
#[must_use]
pub fn report_none_singly() -> Message {
    Message::new("report-none-singly")
}

/// `report-nothing`
#[must_use]
pub fn report_nothing() -> Message {
    Message::new("report-nothing")
}

/// `report-line`
#[must_use]
pub fn report_line() -> Message {
    Message::new("report-line")
}

/// `report-group`
#[must_use]
pub fn report_group() -> Message {
    Message::new("report-group")
}

/// `report-name`
#[must_use]
pub fn report_name() -> Message {
    Message::new("report-name")
}

/// `report-username`
#[must_use]
pub fn report_username() -> Message {
    Message::new("report-username")
}

/// `report-kind`
#[must_use]
pub fn report_kind() -> Message {
    Message::new("report-kind")
}

/// `report-company`
#[must_use]
pub fn report_company() -> Message {
    Message::new("report-company")
}

/// `report-account`
#[must_use]
pub fn report_account() -> Message {
    Message::new("report-account")
}

/// `report-login`
#[must_use]
pub fn report_login() -> Message {
    Message::new("report-login")
}

/// `report-role`
#[must_use]
pub fn report_role() -> Message {
    Message::new("report-role")
}

/// `report-single-permissions`
#[must_use]
pub fn report_single_permissions() -> Message {
    Message::new("report-single-permissions")
}

/// `report-level`
#[must_use]
pub fn report_level() -> Message {
    Message::new("report-level")
}

/// `report-since`
#[must_use]
pub fn report_since() -> Message {
    Message::new("report-since")
}

/// `report-until`
#[must_use]
pub fn report_until() -> Message {
    Message::new("report-until")
}

/// `report-authorised-by`
#[must_use]
pub fn report_authorised_by() -> Message {
    Message::new("report-authorised-by")
}

/// `report-reason`
#[must_use]
pub fn report_reason() -> Message {
    Message::new("report-reason")
}

/// `report-last-seen`
#[must_use]
pub fn report_last_seen() -> Message {
    Message::new("report-last-seen")
}

/// `report-second-factor`
#[must_use]
pub fn report_second_factor() -> Message {
    Message::new("report-second-factor")
}

/// `report-state`
#[must_use]
pub fn report_state() -> Message {
    Message::new("report-state")
}

/// `report-as-of`
#[must_use]
pub fn report_as_of() -> Message {
    Message::new("report-as-of")
}

/// `report-vault`
#[must_use]
pub fn report_vault() -> Message {
    Message::new("report-vault")
}

/// `report-journal-entry`
#[must_use]
pub fn report_journal_entry() -> Message {
    Message::new("report-journal-entry")
}

/// `report-journal-head`
#[must_use]
pub fn report_journal_head() -> Message {
    Message::new("report-journal-head")
}

/// `report-entry`
#[must_use]
pub fn report_entry() -> Message {
    Message::new("report-entry")
}

/// `report-time`
#[must_use]
pub fn report_time() -> Message {
    Message::new("report-time")
}

/// `report-time-with-zone`
#[must_use]
pub fn report_time_with_zone() -> Message {
    Message::new("report-time-with-zone")
}

/// `report-who`
#[must_use]
pub fn report_who() -> Message {
    Message::new("report-who")
}

/// `report-what-was-done`
#[must_use]
pub fn report_what_was_done() -> Message {
    Message::new("report-what-was-done")
}

/// `report-before`
#[must_use]
pub fn report_before() -> Message {
    Message::new("report-before")
}

/// `report-after`
#[must_use]
pub fn report_after() -> Message {
    Message::new("report-after")
}

/// `report-entry-hash`
#[must_use]
pub fn report_entry_hash() -> Message {
    Message::new("report-entry-hash")
}

/// `report-sheet-access`
#[must_use]
pub fn report_sheet_access() -> Message {
    Message::new("report-sheet-access")
}

/// `report-sheet-totals`
#[must_use]
pub fn report_sheet_totals() -> Message {
    Message::new("report-sheet-totals")
}

/// `report-sheet-measures`
#[must_use]
pub fn report_sheet_measures() -> Message {
    Message::new("report-sheet-measures")
}

/// `report-sheet-about`
#[must_use]
pub fn report_sheet_about() -> Message {
    Message::new("report-sheet-about")
}

/// `report-what`
#[must_use]
pub fn report_what() -> Message {
    Message::new("report-what")
}

/// `report-how-many`
#[must_use]
pub fn report_how_many() -> Message {
    Message::new("report-how-many")
}

/// `report-cis-safeguard`
#[must_use]
pub fn report_cis_safeguard() -> Message {
    Message::new("report-cis-safeguard")
}

/// `report-measure`
#[must_use]
pub fn report_measure() -> Message {
    Message::new("report-measure")
}

/// `report-met`
#[must_use]
pub fn report_met() -> Message {
    Message::new("report-met")
}

/// `report-not-met`
#[must_use]
pub fn report_not_met() -> Message {
    Message::new("report-not-met")
}

/// `report-measure-unknown`
#[must_use]
pub fn report_measure_unknown() -> Message {
    Message::new("report-measure-unknown")
}

/// `report-all`
#[must_use]
pub fn report_all() -> Message {
    Message::new("report-all")
}

/// `report-percent-met`
#[must_use]
pub fn report_percent_met() -> Message {
    Message::new("report-percent-met")
}

/// `report-counted`
#[must_use]
pub fn report_counted() -> Message {
    Message::new("report-counted")
}

/// `report-among`
#[must_use]
pub fn report_among() -> Message {
    Message::new("report-among")
}

/// `report-formula`
#[must_use]
pub fn report_formula() -> Message {
    Message::new("report-formula")
}

/// `report-value`
#[must_use]
pub fn report_value() -> Message {
    Message::new("report-value")
}

/// `report-report`
#[must_use]
pub fn report_report() -> Message {
    Message::new("report-report")
}

/// `report-business`
#[must_use]
pub fn report_business() -> Message {
    Message::new("report-business")
}

/// `report-made`
#[must_use]
pub fn report_made() -> Message {
    Message::new("report-made")
}

/// `report-made-by`
#[must_use]
pub fn report_made_by() -> Message {
    Message::new("report-made-by")
}

/// `report-made-with`
#[must_use]
pub fn report_made_with() -> Message {
    Message::new("report-made-with")
}

/// `report-grouped-by`
#[must_use]
pub fn report_grouped_by() -> Message {
    Message::new("report-grouped-by")
}

/// `report-filters`
#[must_use]
pub fn report_filters() -> Message {
    Message::new("report-filters")
}

/// `report-no-filters`
#[must_use]
pub fn report_no_filters() -> Message {
    Message::new("report-no-filters")
}

/// `report-everything-is-listed`
#[must_use]
pub fn report_everything_is_listed() -> Message {
    Message::new("report-everything-is-listed")
}

/// `report-fingerprint`
#[must_use]
pub fn report_fingerprint() -> Message {
    Message::new("report-fingerprint")
}

/// `report-checkpoint`
#[must_use]
pub fn report_checkpoint() -> Message {
    Message::new("report-checkpoint")
}

/// `report-records-begin`
#[must_use]
pub fn report_records_begin() -> Message {
    Message::new("report-records-begin")
}

/// `report-note`
#[must_use]
pub fn report_note() -> Message {
    Message::new("report-note")
}

/// `report-note-line`
#[must_use]
pub fn report_note_line() -> Message {
    Message::new("report-note-line")
}

/// `report-how-to-check`
#[must_use]
pub fn report_how_to_check() -> Message {
    Message::new("report-how-to-check")
}

/// `report-limits`
#[must_use]
pub fn report_limits() -> Message {
    Message::new("report-limits")
}

/// `report-file-title`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReportFileTitle {
    pub business: Arg,
    pub title: Arg,
}

impl From<ReportFileTitle> for Message {
    fn from(ReportFileTitle { business, title }: ReportFileTitle) -> Self {
        Self::new("report-file-title").with("business", business).with("title", title)
    }
}

/// `report-file-comment`
#[must_use]
pub fn report_file_comment(day: impl Into<Arg>) -> Message {
    Message::new("report-file-comment").with("day", day)
}

/// `report-about-measures`
#[must_use]
pub fn report_about_measures() -> Message {
    Message::new("report-about-measures")
}

/// `report-reviewer`
#[must_use]
pub fn report_reviewer(day: impl Into<Arg>) -> Message {
    Message::new("report-reviewer").with("day", day)
}

/// `report-management`
#[must_use]
pub fn report_management() -> Message {
    Message::new("report-management")
}

/// `report-signer-title`
#[must_use]
pub fn report_signer_title() -> Message {
    Message::new("report-signer-title")
}

/// `report-date`
#[must_use]
pub fn report_date() -> Message {
    Message::new("report-date")
}

/// `report-signature`
#[must_use]
pub fn report_signature() -> Message {
    Message::new("report-signature")
}

/// `report-title`
#[must_use]
pub fn report_title() -> Message {
    Message::new("report-title")
}

/// `report-program`
#[must_use]
pub fn report_program(version: impl Into<Arg>) -> Message {
    Message::new("report-program").with("version", version)
}

/// `report-nobody-without-access`
#[must_use]
pub fn report_nobody_without_access() -> Message {
    Message::new("report-nobody-without-access")
}

/// `report-only-privileged`
#[must_use]
pub fn report_only_privileged() -> Message {
    Message::new("report-only-privileged")
}

/// `report-only-partners`
#[must_use]
pub fn report_only_partners() -> Message {
    Message::new("report-only-partners")
}

/// `report-only-account`
#[must_use]
pub fn report_only_account(account: impl Into<Arg>) -> Message {
    Message::new("report-only-account").with("account", account)
}

/// `report-no-such-account`
#[must_use]
pub fn report_no_such_account() -> Message {
    Message::new("report-no-such-account")
}

/// `report-account-heading`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReportAccountHeading {
    pub account: Arg,
    pub service: Arg,
}

impl From<ReportAccountHeading> for Message {
    fn from(ReportAccountHeading { account, service }: ReportAccountHeading) -> Self {
        Self::new("report-account-heading").with("account", account).with("service", service)
    }
}

/// `report-account-heading-of`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReportAccountHeadingOf {
    pub account: Arg,
    pub company: Arg,
    pub service: Arg,
}

impl From<ReportAccountHeadingOf> for Message {
    fn from(ReportAccountHeadingOf { account, company, service }: ReportAccountHeadingOf) -> Self {
        Self::new("report-account-heading-of").with("account", account).with("company", company).with("service", service)
    }
}

/// `report-vault-heading`
#[must_use]
pub fn report_vault_heading(business: impl Into<Arg>) -> Message {
    Message::new("report-vault-heading").with("business", business)
}

/// `report-total-accesses`
#[must_use]
pub fn report_total_accesses() -> Message {
    Message::new("report-total-accesses")
}

/// `report-total-accounts`
#[must_use]
pub fn report_total_accounts() -> Message {
    Message::new("report-total-accounts")
}

/// `report-total-untouched`
#[must_use]
pub fn report_total_untouched() -> Message {
    Message::new("report-total-untouched")
}

/// `report-total-active`
#[must_use]
pub fn report_total_active() -> Message {
    Message::new("report-total-active")
}

/// `report-total-owners`
#[must_use]
pub fn report_total_owners() -> Message {
    Message::new("report-total-owners")
}

/// `report-total-privileged`
#[must_use]
pub fn report_total_privileged() -> Message {
    Message::new("report-total-privileged")
}

/// `report-total-partners`
#[must_use]
pub fn report_total_partners() -> Message {
    Message::new("report-total-partners")
}

/// `report-total-factor-off`
#[must_use]
pub fn report_total_factor_off() -> Message {
    Message::new("report-total-factor-off")
}

/// `report-total-factor-unknown`
#[must_use]
pub fn report_total_factor_unknown() -> Message {
    Message::new("report-total-factor-unknown")
}

/// `report-total-left-open`
#[must_use]
pub fn report_total_left_open() -> Message {
    Message::new("report-total-left-open")
}

/// `report-total-not-yet`
#[must_use]
pub fn report_total_not_yet() -> Message {
    Message::new("report-total-not-yet")
}

/// `report-total-expired`
#[must_use]
pub fn report_total_expired() -> Message {
    Message::new("report-total-expired")
}

/// `report-total-locked`
#[must_use]
pub fn report_total_locked() -> Message {
    Message::new("report-total-locked")
}

/// `report-total-without`
#[must_use]
pub fn report_total_without() -> Message {
    Message::new("report-total-without")
}

/// `report-total-disabled`
#[must_use]
pub fn report_total_disabled() -> Message {
    Message::new("report-total-disabled")
}

/// `report-limit`
#[must_use]
pub fn report_limit(limit: impl Into<Arg>) -> Message {
    Message::new("report-limit").with("limit", limit)
}

/// `report-login-is-shared`
#[must_use]
pub fn report_login_is_shared() -> Message {
    Message::new("report-login-is-shared")
}

/// `report-reads-mailbox`
#[must_use]
pub fn report_reads_mailbox() -> Message {
    Message::new("report-reads-mailbox")
}

/// `report-no-recorded-access`
#[must_use]
pub fn report_no_recorded_access() -> Message {
    Message::new("report-no-recorded-access")
}

/// `report-no-role`
#[must_use]
pub fn report_no_role() -> Message {
    Message::new("report-no-role")
}

/// `report-founding`
#[must_use]
pub fn report_founding() -> Message {
    Message::new("report-founding")
}

/// `report-may`
#[must_use]
pub fn report_may(permission: impl Into<Arg>) -> Message {
    Message::new("report-may").with("permission", permission)
}

/// `report-may-not`
#[must_use]
pub fn report_may_not(permission: impl Into<Arg>) -> Message {
    Message::new("report-may-not").with("permission", permission)
}

/// `report-check-open`
#[must_use]
pub fn report_check_open() -> Message {
    Message::new("report-check-open")
}

/// `report-check-entry`
#[must_use]
pub fn report_check_entry(entry: impl Into<Arg>) -> Message {
    Message::new("report-check-entry").with("entry", entry)
}

/// `report-check-verify`
#[must_use]
pub fn report_check_verify() -> Message {
    Message::new("report-check-verify")
}

/// `report-check-apart`
#[must_use]
pub fn report_check_apart() -> Message {
    Message::new("report-check-apart")
}

/// `report-limit-entered`
#[must_use]
pub fn report_limit_entered() -> Message {
    Message::new("report-limit-entered")
}

/// `report-limit-times`
#[must_use]
pub fn report_limit_times() -> Message {
    Message::new("report-limit-times")
}

/// `report-limit-past`
#[must_use]
pub fn report_limit_past() -> Message {
    Message::new("report-limit-past")
}

/// `report-limit-unknown`
#[must_use]
pub fn report_limit_unknown() -> Message {
    Message::new("report-limit-unknown")
}

/// `report-differs-locked`
#[must_use]
pub fn report_differs_locked(row: impl Into<Arg>) -> Message {
    Message::new("report-differs-locked").with("row", row)
}

/// `report-differs-made`
#[must_use]
pub fn report_differs_made() -> Message {
    Message::new("report-differs-made")
}

/// `report-differs-checkpoint`
#[must_use]
pub fn report_differs_checkpoint() -> Message {
    Message::new("report-differs-checkpoint")
}

/// `report-differs-signer`
#[must_use]
pub fn report_differs_signer(name: impl Into<Arg>) -> Message {
    Message::new("report-differs-signer").with("name", name)
}

/// `report-differs-date`
#[must_use]
pub fn report_differs_date() -> Message {
    Message::new("report-differs-date")
}

/// `report-differs-zones`
#[must_use]
pub fn report_differs_zones() -> Message {
    Message::new("report-differs-zones")
}

/// `report-differs-order`
#[must_use]
pub fn report_differs_order() -> Message {
    Message::new("report-differs-order")
}

/// `report-differs-form`
#[must_use]
pub fn report_differs_form() -> Message {
    Message::new("report-differs-form")
}

/// `report-differs-measures`
#[must_use]
pub fn report_differs_measures() -> Message {
    Message::new("report-differs-measures")
}

/// `report-differs-measure`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReportDiffersMeasure {
    pub name: Arg,
    pub result: Arg,
    pub safeguard: Arg,
}

impl From<ReportDiffersMeasure> for Message {
    fn from(ReportDiffersMeasure { name, result, safeguard }: ReportDiffersMeasure) -> Self {
        Self::new("report-differs-measure").with("name", name).with("result", result).with("safeguard", safeguard)
    }
}

/// `report-differs-only-report`
#[must_use]
pub fn report_differs_only_report(line: impl Into<Arg>) -> Message {
    Message::new("report-differs-only-report").with("line", line)
}

/// `report-differs-only-journal`
#[must_use]
pub fn report_differs_only_journal(line: impl Into<Arg>) -> Message {
    Message::new("report-differs-only-journal").with("line", line)
}

/// `report-differs-line`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReportDiffersLine {
    pub account: Arg,
    pub name: Arg,
    pub role: Arg,
}

impl From<ReportDiffersLine> for Message {
    fn from(ReportDiffersLine { account, name, role }: ReportDiffersLine) -> Self {
        Self::new("report-differs-line").with("account", account).with("name", name).with("role", role)
    }
}

/// `report-differs-to-come`
#[must_use]
pub fn report_differs_to_come() -> Message {
    Message::new("report-differs-to-come")
}

/// `report-differs-signature`
#[must_use]
pub fn report_differs_signature() -> Message {
    Message::new("report-differs-signature")
}

/// `report-differs-unknown`
#[must_use]
pub fn report_differs_unknown(member: impl Into<Arg>) -> Message {
    Message::new("report-differs-unknown").with("member", member)
}

/// `report-differs-member`
#[must_use]
pub fn report_differs_member(member: impl Into<Arg>) -> Message {
    Message::new("report-differs-member").with("member", member)
}

/// `kit-traces`
#[must_use]
pub fn kit_traces() -> Message {
    Message::new("kit-traces")
}

/// `kit-less-traces`
#[must_use]
pub fn kit_less_traces() -> Message {
    Message::new("kit-less-traces")
}

/// `kit-file-name`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct KitFileName {
    pub number: Arg,
    pub owner: Arg,
}

impl From<KitFileName> for Message {
    fn from(KitFileName { number, owner }: KitFileName) -> Self {
        Self::new("kit-file-name").with("number", number).with("owner", owner)
    }
}

/// `kit-vault-place`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct KitVaultPlace {
    pub computer: Arg,
    pub folder: Arg,
}

impl From<KitVaultPlace> for Message {
    fn from(KitVaultPlace { computer, folder }: KitVaultPlace) -> Self {
        Self::new("kit-vault-place").with("computer", computer).with("folder", folder)
    }
}

/// `sheet-title`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct SheetTitle {
    pub kind: Arg,
    pub name: Arg,
    pub run: Arg,
}

impl From<SheetTitle> for Message {
    fn from(SheetTitle { kind, name, run }: SheetTitle) -> Self {
        Self::new("sheet-title").with("kind", kind).with("name", name).with("run", run)
    }
}

/// `sheet-reason`
#[must_use]
pub fn sheet_reason() -> Message {
    Message::new("sheet-reason")
}

/// `sheet-day`
#[must_use]
pub fn sheet_day(kind: impl Into<Arg>) -> Message {
    Message::new("sheet-day").with("kind", kind)
}

/// `sheet-job`
#[must_use]
pub fn sheet_job() -> Message {
    Message::new("sheet-job")
}

/// `sheet-started`
#[must_use]
pub fn sheet_started() -> Message {
    Message::new("sheet-started")
}

/// `sheet-started-by`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct SheetStartedBy {
    pub at: Arg,
    pub by: Arg,
}

impl From<SheetStartedBy> for Message {
    fn from(SheetStartedBy { at, by }: SheetStartedBy) -> Self {
        Self::new("sheet-started-by").with("at", at).with("by", by)
    }
}

/// `sheet-ended`
#[must_use]
pub fn sheet_ended() -> Message {
    Message::new("sheet-ended")
}

/// `sheet-closed`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct SheetClosed {
    pub at: Arg,
    pub by: Arg,
}

impl From<SheetClosed> for Message {
    fn from(SheetClosed { at, by }: SheetClosed) -> Self {
        Self::new("sheet-closed").with("at", at).with("by", by)
    }
}

/// `sheet-given-up`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct SheetGivenUp {
    pub at: Arg,
    pub by: Arg,
    pub reason: Arg,
}

impl From<SheetGivenUp> for Message {
    fn from(SheetGivenUp { at, by, reason }: SheetGivenUp) -> Self {
        Self::new("sheet-given-up").with("at", at).with("by", by).with("reason", reason)
    }
}

/// `sheet-verified`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct SheetVerified {
    pub at: Arg,
    pub how: Arg,
}

impl From<SheetVerified> for Message {
    fn from(SheetVerified { at, how }: SheetVerified) -> Self {
        Self::new("sheet-verified").with("at", at).with("how", how)
    }
}

/// `sheet-excepted`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct SheetExcepted {
    pub by: Arg,
    pub past: Arg,
    pub reason: Arg,
    pub until: Arg,
}

impl From<SheetExcepted> for Message {
    fn from(SheetExcepted { by, past, reason, until }: SheetExcepted) -> Self {
        Self::new("sheet-excepted").with("by", by).with("past", past).with("reason", reason).with("until", until)
    }
}

/// `code-group`
#[must_use]
pub fn code_group(group: impl Into<Arg>) -> Message {
    Message::new("code-group").with("group", group)
}

/// `unfinished-files`
#[must_use]
pub fn unfinished_files(why: impl Into<Arg>) -> Message {
    Message::new("unfinished-files").with("why", why)
}

/// `error-clock_impossible`
#[must_use]
pub fn error_clock_impossible(now: impl Into<Arg>) -> Message {
    Message::new("error-clock_impossible").with("now", now)
}

/// `import-differs`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ImportDiffers {
    pub about: Arg,
    pub here: Arg,
    pub line: Arg,
    pub there: Arg,
}

impl From<ImportDiffers> for Message {
    fn from(ImportDiffers { about, here, line, there }: ImportDiffers) -> Self {
        Self::new("import-differs").with("about", about).with("here", here).with("line", line).with("there", there)
    }
}

/// `import-differs-in`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ImportDiffersIn {
    pub about: Arg,
    pub field: Arg,
    pub here: Arg,
    pub line: Arg,
    pub there: Arg,
}

impl From<ImportDiffersIn> for Message {
    fn from(ImportDiffersIn { about, field, here, line, there }: ImportDiffersIn) -> Self {
        Self::new("import-differs-in").with("about", about).with("field", field).with("here", here).with("line", line).with("there", there)
    }
}

/// `import-says-nothing`
#[must_use]
pub fn import_says_nothing() -> Message {
    Message::new("import-says-nothing")
}

/// `import-says-enabled`
#[must_use]
pub fn import_says_enabled() -> Message {
    Message::new("import-says-enabled")
}

/// `import-says-disabled`
#[must_use]
pub fn import_says_disabled() -> Message {
    Message::new("import-says-disabled")
}

/// `import-says-not-in-use`
#[must_use]
pub fn import_says_not_in_use() -> Message {
    Message::new("import-says-not-in-use")
}

/// `import-own-business`
#[must_use]
pub fn import_own_business() -> Message {
    Message::new("import-own-business")
}

/// `import-gone-unnamed`
#[must_use]
pub fn import_gone_unnamed(about: impl Into<Arg>) -> Message {
    Message::new("import-gone-unnamed").with("about", about)
}

/// `import-gone-without`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ImportGoneWithout {
    pub about: Arg,
    pub line: Arg,
}

impl From<ImportGoneWithout> for Message {
    fn from(ImportGoneWithout { about, line }: ImportGoneWithout) -> Self {
        Self::new("import-gone-without").with("about", about).with("line", line)
    }
}

/// `import-gone-over`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ImportGoneOver {
    pub about: Arg,
    pub line: Arg,
}

impl From<ImportGoneOver> for Message {
    fn from(ImportGoneOver { about, line }: ImportGoneOver) -> Self {
        Self::new("import-gone-over").with("about", about).with("line", line)
    }
}

/// `import-gone-reason`
#[must_use]
pub fn import_gone_reason() -> Message {
    Message::new("import-gone-reason")
}

/// `import-over-reason`
#[must_use]
pub fn import_over_reason() -> Message {
    Message::new("import-over-reason")
}

/// `import-left-reason`
#[must_use]
pub fn import_left_reason() -> Message {
    Message::new("import-left-reason")
}

/// `import-used-reason`
#[must_use]
pub fn import_used_reason() -> Message {
    Message::new("import-used-reason")
}

/// `import-again-reason`
#[must_use]
pub fn import_again_reason(entry: impl Into<Arg>) -> Message {
    Message::new("import-again-reason").with("entry", entry)
}

/// `import-nothing-new-refused`
#[must_use]
pub fn import_nothing_new_refused() -> Message {
    Message::new("import-nothing-new-refused")
}

/// `import-nothing-new-differs`
#[must_use]
pub fn import_nothing_new_differs() -> Message {
    Message::new("import-nothing-new-differs")
}

/// `import-which-order-refused`
#[must_use]
pub fn import_which_order_refused() -> Message {
    Message::new("import-which-order-refused")
}

/// `import-which-account-refused`
#[must_use]
pub fn import_which_account_refused() -> Message {
    Message::new("import-which-account-refused")
}

/// `import-address-refused`
#[must_use]
pub fn import_address_refused() -> Message {
    Message::new("import-address-refused")
}

/// `import-encoding-unknown`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ImportEncodingUnknown {
    pub known: Arg,
    pub name: Arg,
}

impl From<ImportEncodingUnknown> for Message {
    fn from(ImportEncodingUnknown { known, name }: ImportEncodingUnknown) -> Self {
        Self::new("import-encoding-unknown").with("known", known).with("name", name)
    }
}

/// `import-lost`
#[must_use]
pub fn import_lost(what: impl Into<Arg>) -> Message {
    Message::new("import-lost").with("what", what)
}

/// `import-lost-rows`
#[must_use]
pub fn import_lost_rows(count: impl Into<Arg>) -> Message {
    Message::new("import-lost-rows").with("count", count)
}

/// `import-lost-columns`
#[must_use]
pub fn import_lost_columns(count: impl Into<Arg>) -> Message {
    Message::new("import-lost-columns").with("count", count)
}

/// `import-lost-cells`
#[must_use]
pub fn import_lost_cells(count: impl Into<Arg>) -> Message {
    Message::new("import-lost-cells").with("count", count)
}

/// `import-lost-sheets`
#[must_use]
pub fn import_lost_sheets(count: impl Into<Arg>) -> Message {
    Message::new("import-lost-sheets").with("count", count)
}

/// `import-unread-column`
#[must_use]
pub fn import_unread_column() -> Message {
    Message::new("import-unread-column")
}

/// `import-unread-sheet`
#[must_use]
pub fn import_unread_sheet() -> Message {
    Message::new("import-unread-sheet")
}

/// `import-unread-hidden-sheet`
#[must_use]
pub fn import_unread_hidden_sheet() -> Message {
    Message::new("import-unread-hidden-sheet")
}

/// `import-unread-gone`
#[must_use]
pub fn import_unread_gone() -> Message {
    Message::new("import-unread-gone")
}

/// `import-audit-vault`
#[must_use]
pub fn import_audit_vault() -> Message {
    Message::new("import-audit-vault")
}

/// `import-audit-mailbox`
#[must_use]
pub fn import_audit_mailbox() -> Message {
    Message::new("import-audit-mailbox")
}

/// `import-audit-report`
#[must_use]
pub fn import_audit_report() -> Message {
    Message::new("import-audit-report")
}

/// `import-audit-single`
#[must_use]
pub fn import_audit_single() -> Message {
    Message::new("import-audit-single")
}

/// `import-place-table`
#[must_use]
pub fn import_place_table() -> Message {
    Message::new("import-place-table")
}

/// `import-place-sheet`
#[must_use]
pub fn import_place_sheet(name: impl Into<Arg>) -> Message {
    Message::new("import-place-sheet").with("name", name)
}

/// `import-place-column`
#[must_use]
pub fn import_place_column(letters: impl Into<Arg>) -> Message {
    Message::new("import-place-column").with("letters", letters)
}

/// `import-place-line`
#[must_use]
pub fn import_place_line(line: impl Into<Arg>) -> Message {
    Message::new("import-place-line").with("line", line)
}

/// `import-place-lines`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ImportPlaceLines {
    pub line: Arg,
    pub through: Arg,
}

impl From<ImportPlaceLines> for Message {
    fn from(ImportPlaceLines { line, through }: ImportPlaceLines) -> Self {
        Self::new("import-place-lines").with("line", line).with("through", through)
    }
}

/// `import-place-cell`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ImportPlaceCell {
    pub letters: Arg,
    pub line: Arg,
}

impl From<ImportPlaceCell> for Message {
    fn from(ImportPlaceCell { letters, line }: ImportPlaceCell) -> Self {
        Self::new("import-place-cell").with("letters", letters).with("line", line)
    }
}

/// `import-command-changed`
#[must_use]
pub fn import_command_changed() -> Message {
    Message::new("import-command-changed")
}

/// `import-command-gone`
#[must_use]
pub fn import_command_gone() -> Message {
    Message::new("import-command-gone")
}

/// `import-command-again`
#[must_use]
pub fn import_command_again(names: impl Into<Arg>) -> Message {
    Message::new("import-command-again").with("names", names)
}

/// `import-command-unread`
#[must_use]
pub fn import_command_unread() -> Message {
    Message::new("import-command-unread")
}

/// `import-command-more`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ImportCommandMore {
    pub rows: Arg,
    pub why: Arg,
}

impl From<ImportCommandMore> for Message {
    fn from(ImportCommandMore { rows, why }: ImportCommandMore) -> Self {
        Self::new("import-command-more").with("rows", rows).with("why", why)
    }
}

/// `import-command-untouched`
#[must_use]
pub fn import_command_untouched() -> Message {
    Message::new("import-command-untouched")
}

/// `import-command-number`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ImportCommandNumber {
    pub count: Arg,
    pub option: Arg,
}

impl From<ImportCommandNumber> for Message {
    fn from(ImportCommandNumber { count, option }: ImportCommandNumber) -> Self {
        Self::new("import-command-number").with("count", count).with("option", option)
    }
}

/// `import-command-preview`
#[must_use]
pub fn import_command_preview() -> Message {
    Message::new("import-command-preview")
}

/// `import-command-nothing`
#[must_use]
pub fn import_command_nothing(why: impl Into<Arg>) -> Message {
    Message::new("import-command-nothing").with("why", why)
}

/// `import-command-done`
#[must_use]
pub fn import_command_done(entry: impl Into<Arg>) -> Message {
    Message::new("import-command-done").with("entry", entry)
}

/// `import-command-taken-over`
#[must_use]
pub fn import_command_taken_over(count: impl Into<Arg>) -> Message {
    Message::new("import-command-taken-over").with("count", count)
}

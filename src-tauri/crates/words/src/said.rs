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

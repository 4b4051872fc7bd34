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

/// `roles-users-for-owners`
#[must_use]
pub fn roles_users_for_owners() -> Message {
    Message::new("roles-users-for-owners")
}

/// `roles-resets-alone`
#[must_use]
pub fn roles_resets_alone() -> Message {
    Message::new("roles-resets-alone")
}

/// `likeness-name`
#[must_use]
pub fn likeness_name(other: impl Into<Arg>) -> Message {
    Message::new("likeness-name").with("other", other)
}

/// `likeness-username`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LikenessUsername {
    pub name: Arg,
    pub username: Arg,
}

impl From<LikenessUsername> for Message {
    fn from(LikenessUsername { name, username }: LikenessUsername) -> Self {
        Self::new("likeness-username").with("name", name).with("username", username)
    }
}

/// `likeness-mixed-name`
#[must_use]
pub fn likeness_mixed_name() -> Message {
    Message::new("likeness-mixed-name")
}

/// `likeness-mixed-username`
#[must_use]
pub fn likeness_mixed_username() -> Message {
    Message::new("likeness-mixed-username")
}

/// `likeness-of`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LikenessOf {
    pub name: Arg,
    pub says: Arg,
}

impl From<LikenessOf> for Message {
    fn from(LikenessOf { name, says }: LikenessOf) -> Self {
        Self::new("likeness-of").with("name", name).with("says", says)
    }
}

/// `owners-nobody`
#[must_use]
pub fn owners_nobody() -> Message {
    Message::new("owners-nobody")
}

/// `owners-own`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct OwnersOwn {
    pub count: Arg,
    pub owners: Arg,
}

impl From<OwnersOwn> for Message {
    fn from(OwnersOwn { count, owners }: OwnersOwn) -> Self {
        Self::new("owners-own").with("count", count).with("owners", owners)
    }
}

/// `owners-only`
#[must_use]
pub fn owners_only(own: impl Into<Arg>) -> Message {
    Message::new("owners-only").with("own", own)
}

/// `owners-and-readers`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct OwnersAndReaders {
    pub count: Arg,
    pub own: Arg,
    pub readers: Arg,
}

impl From<OwnersAndReaders> for Message {
    fn from(OwnersAndReaders { count, own, readers }: OwnersAndReaders) -> Self {
        Self::new("owners-and-readers").with("count", count).with("own", own).with("readers", readers)
    }
}

/// `owners-disabled`
#[must_use]
pub fn owners_disabled(name: impl Into<Arg>) -> Message {
    Message::new("owners-disabled").with("name", name)
}

/// `list-and`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ListAnd {
    pub before: Arg,
    pub last: Arg,
}

impl From<ListAnd> for Message {
    fn from(ListAnd { before, last }: ListAnd) -> Self {
        Self::new("list-and").with("before", before).with("last", last)
    }
}

/// `edit-no-end`
#[must_use]
pub fn edit_no_end() -> Message {
    Message::new("edit-no-end")
}

/// `edit-nobody`
#[must_use]
pub fn edit_nobody() -> Message {
    Message::new("edit-nobody")
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

/// `cli-program`
#[must_use]
pub fn cli_program() -> Message {
    Message::new("cli-program")
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

/// `cli-written-blank`
#[must_use]
pub fn cli_written_blank() -> Message {
    Message::new("cli-written-blank")
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

/// `cli-head-access`
#[must_use]
pub fn cli_head_access() -> Message {
    Message::new("cli-head-access")
}

/// `cli-head-account`
#[must_use]
pub fn cli_head_account() -> Message {
    Message::new("cli-head-account")
}

/// `cli-head-accounts`
#[must_use]
pub fn cli_head_accounts() -> Message {
    Message::new("cli-head-accounts")
}

/// `cli-head-added`
#[must_use]
pub fn cli_head_added() -> Message {
    Message::new("cli-head-added")
}

/// `cli-head-as-of`
#[must_use]
pub fn cli_head_as_of() -> Message {
    Message::new("cli-head-as-of")
}

/// `cli-head-asked`
#[must_use]
pub fn cli_head_asked() -> Message {
    Message::new("cli-head-asked")
}

/// `cli-head-asked-by`
#[must_use]
pub fn cli_head_asked_by() -> Message {
    Message::new("cli-head-asked-by")
}

/// `cli-head-authenticator-key`
#[must_use]
pub fn cli_head_authenticator_key() -> Message {
    Message::new("cli-head-authenticator-key")
}

/// `cli-head-closed`
#[must_use]
pub fn cli_head_closed() -> Message {
    Message::new("cli-head-closed")
}

/// `cli-head-column`
#[must_use]
pub fn cli_head_column() -> Message {
    Message::new("cli-head-column")
}

/// `cli-head-computer`
#[must_use]
pub fn cli_head_computer() -> Message {
    Message::new("cli-head-computer")
}

/// `cli-head-entry`
#[must_use]
pub fn cli_head_entry() -> Message {
    Message::new("cli-head-entry")
}

/// `cli-head-expires`
#[must_use]
pub fn cli_head_expires() -> Message {
    Message::new("cli-head-expires")
}

/// `cli-head-forgotten`
#[must_use]
pub fn cli_head_forgotten() -> Message {
    Message::new("cli-head-forgotten")
}

/// `cli-head-how`
#[must_use]
pub fn cli_head_how() -> Message {
    Message::new("cli-head-how")
}

/// `cli-head-in-register`
#[must_use]
pub fn cli_head_in_register() -> Message {
    Message::new("cli-head-in-register")
}

/// `cli-head-key`
#[must_use]
pub fn cli_head_key() -> Message {
    Message::new("cli-head-key")
}

/// `cli-head-kind`
#[must_use]
pub fn cli_head_kind() -> Message {
    Message::new("cli-head-kind")
}

/// `cli-head-last-changed`
#[must_use]
pub fn cli_head_last_changed() -> Message {
    Message::new("cli-head-last-changed")
}

/// `cli-head-last-seen-here`
#[must_use]
pub fn cli_head_last_seen_here() -> Message {
    Message::new("cli-head-last-seen-here")
}

/// `cli-head-last-try`
#[must_use]
pub fn cli_head_last_try() -> Message {
    Message::new("cli-head-last-try")
}

/// `cli-head-last-used`
#[must_use]
pub fn cli_head_last_used() -> Message {
    Message::new("cli-head-last-used")
}

/// `cli-head-locked`
#[must_use]
pub fn cli_head_locked() -> Message {
    Message::new("cli-head-locked")
}

/// `cli-head-made`
#[must_use]
pub fn cli_head_made() -> Message {
    Message::new("cli-head-made")
}

/// `cli-head-means`
#[must_use]
pub fn cli_head_means() -> Message {
    Message::new("cli-head-means")
}

/// `cli-head-new`
#[must_use]
pub fn cli_head_new() -> Message {
    Message::new("cli-head-new")
}

/// `cli-head-number`
#[must_use]
pub fn cli_head_number() -> Message {
    Message::new("cli-head-number")
}

/// `cli-head-own-accounts`
#[must_use]
pub fn cli_head_own_accounts() -> Message {
    Message::new("cli-head-own-accounts")
}

/// `cli-head-owners`
#[must_use]
pub fn cli_head_owners() -> Message {
    Message::new("cli-head-owners")
}

/// `cli-head-password`
#[must_use]
pub fn cli_head_password() -> Message {
    Message::new("cli-head-password")
}

/// `cli-head-password-chosen`
#[must_use]
pub fn cli_head_password_chosen() -> Message {
    Message::new("cli-head-password-chosen")
}

/// `cli-head-profile`
#[must_use]
pub fn cli_head_profile() -> Message {
    Message::new("cli-head-profile")
}

/// `cli-head-reaches`
#[must_use]
pub fn cli_head_reaches() -> Message {
    Message::new("cli-head-reaches")
}

/// `cli-head-role`
#[must_use]
pub fn cli_head_role() -> Message {
    Message::new("cli-head-role")
}

/// `cli-head-run`
#[must_use]
pub fn cli_head_run() -> Message {
    Message::new("cli-head-run")
}

/// `cli-head-sha256`
#[must_use]
pub fn cli_head_sha256() -> Message {
    Message::new("cli-head-sha256")
}

/// `cli-head-seats-taken`
#[must_use]
pub fn cli_head_seats_taken() -> Message {
    Message::new("cli-head-seats-taken")
}

/// `cli-head-sign-in-here`
#[must_use]
pub fn cli_head_sign_in_here() -> Message {
    Message::new("cli-head-sign-in-here")
}

/// `cli-head-staff`
#[must_use]
pub fn cli_head_staff() -> Message {
    Message::new("cli-head-staff")
}

/// `cli-head-stage`
#[must_use]
pub fn cli_head_stage() -> Message {
    Message::new("cli-head-stage")
}

/// `cli-head-started`
#[must_use]
pub fn cli_head_started() -> Message {
    Message::new("cli-head-started")
}

/// `cli-head-state`
#[must_use]
pub fn cli_head_state() -> Message {
    Message::new("cli-head-state")
}

/// `cli-head-steps`
#[must_use]
pub fn cli_head_steps() -> Message {
    Message::new("cli-head-steps")
}

/// `cli-head-text`
#[must_use]
pub fn cli_head_text() -> Message {
    Message::new("cli-head-text")
}

/// `cli-head-to-strike-out`
#[must_use]
pub fn cli_head_to_strike_out() -> Message {
    Message::new("cli-head-to-strike-out")
}

/// `cli-head-until`
#[must_use]
pub fn cli_head_until() -> Message {
    Message::new("cli-head-until")
}

/// `cli-head-users`
#[must_use]
pub fn cli_head_users() -> Message {
    Message::new("cli-head-users")
}

/// `cli-head-what`
#[must_use]
pub fn cli_head_what() -> Message {
    Message::new("cli-head-what")
}

/// `cli-head-what-for`
#[must_use]
pub fn cli_head_what_for() -> Message {
    Message::new("cli-head-what-for")
}

/// `cli-head-what-it-is`
#[must_use]
pub fn cli_head_what_it_is() -> Message {
    Message::new("cli-head-what-it-is")
}

/// `cli-head-where`
#[must_use]
pub fn cli_head_where() -> Message {
    Message::new("cli-head-where")
}

/// `cli-head-who`
#[must_use]
pub fn cli_head_who() -> Message {
    Message::new("cli-head-who")
}

/// `cli-head-why`
#[must_use]
pub fn cli_head_why() -> Message {
    Message::new("cli-head-why")
}

/// `cli-head-wrong-tries`
#[must_use]
pub fn cli_head_wrong_tries() -> Message {
    Message::new("cli-head-wrong-tries")
}

/// `cli-count-users`
#[must_use]
pub fn cli_count_users(count: impl Into<Arg>) -> Message {
    Message::new("cli-count-users").with("count", count)
}

/// `cli-count-accounts`
#[must_use]
pub fn cli_count_accounts(count: impl Into<Arg>) -> Message {
    Message::new("cli-count-accounts").with("count", count)
}

/// `cli-count-accesses`
#[must_use]
pub fn cli_count_accesses(count: impl Into<Arg>) -> Message {
    Message::new("cli-count-accesses").with("count", count)
}

/// `cli-count-companies`
#[must_use]
pub fn cli_count_companies(count: impl Into<Arg>) -> Message {
    Message::new("cli-count-companies").with("count", count)
}

/// `cli-count-services`
#[must_use]
pub fn cli_count_services(count: impl Into<Arg>) -> Message {
    Message::new("cli-count-services").with("count", count)
}

/// `cli-count-findings`
#[must_use]
pub fn cli_count_findings(count: impl Into<Arg>) -> Message {
    Message::new("cli-count-findings").with("count", count)
}

/// `cli-count-entries`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliCountEntries {
    pub count: Arg,
    pub entries: Arg,
    pub head: Arg,
}

impl From<CliCountEntries> for Message {
    fn from(CliCountEntries { count, entries, head }: CliCountEntries) -> Self {
        Self::new("cli-count-entries").with("count", count).with("entries", entries).with("head", head)
    }
}

/// `cli-count-more-lines`
#[must_use]
pub fn cli_count_more_lines(count: impl Into<Arg>) -> Message {
    Message::new("cli-count-more-lines").with("count", count)
}

/// `cli-at-by`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliAtBy {
    pub at: Arg,
    pub by: Arg,
}

impl From<CliAtBy> for Message {
    fn from(CliAtBy { at, by }: CliAtBy) -> Self {
        Self::new("cli-at-by").with("at", at).with("by", by)
    }
}

/// `cli-taken-of`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliTakenOf {
    pub seats: Arg,
    pub taken: Arg,
}

impl From<CliTakenOf> for Message {
    fn from(CliTakenOf { seats, taken }: CliTakenOf) -> Self {
        Self::new("cli-taken-of").with("seats", seats).with("taken", taken)
    }
}

/// `cli-whose-ours`
#[must_use]
pub fn cli_whose_ours() -> Message {
    Message::new("cli-whose-ours")
}

/// `cli-never`
#[must_use]
pub fn cli_never() -> Message {
    Message::new("cli-never")
}

/// `cli-no`
#[must_use]
pub fn cli_no() -> Message {
    Message::new("cli-no")
}

/// `cli-history`
#[must_use]
pub fn cli_history() -> Message {
    Message::new("cli-history")
}

/// `cli-journal-head`
#[must_use]
pub fn cli_journal_head(head: impl Into<Arg>) -> Message {
    Message::new("cli-journal-head").with("head", head)
}

/// `cli-state-active`
#[must_use]
pub fn cli_state_active() -> Message {
    Message::new("cli-state-active")
}

/// `cli-state-disabled`
#[must_use]
pub fn cli_state_disabled() -> Message {
    Message::new("cli-state-disabled")
}

/// `cli-state-disabled-since`
#[must_use]
pub fn cli_state_disabled_since(day: impl Into<Arg>) -> Message {
    Message::new("cli-state-disabled-since").with("day", day)
}

/// `cli-state-locked`
#[must_use]
pub fn cli_state_locked(at: impl Into<Arg>) -> Message {
    Message::new("cli-state-locked").with("at", at)
}

/// `cli-state-past-end`
#[must_use]
pub fn cli_state_past_end(day: impl Into<Arg>) -> Message {
    Message::new("cli-state-past-end").with("day", day)
}

/// `cli-state-expired`
#[must_use]
pub fn cli_state_expired(day: impl Into<Arg>) -> Message {
    Message::new("cli-state-expired").with("day", day)
}

/// `cli-state-not-yet`
#[must_use]
pub fn cli_state_not_yet() -> Message {
    Message::new("cli-state-not-yet")
}

/// `cli-sign-in`
#[must_use]
pub fn cli_sign_in() -> Message {
    Message::new("cli-sign-in")
}

/// `cli-no-sign-in`
#[must_use]
pub fn cli_no_sign_in() -> Message {
    Message::new("cli-no-sign-in")
}

/// `cli-role-customised`
#[must_use]
pub fn cli_role_customised(role: impl Into<Arg>) -> Message {
    Message::new("cli-role-customised").with("role", role)
}

/// `cli-can`
#[must_use]
pub fn cli_can() -> Message {
    Message::new("cli-can")
}

/// `cli-cannot`
#[must_use]
pub fn cli_cannot() -> Message {
    Message::new("cli-cannot")
}

/// `cli-sign-in-tries`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliSignInTries {
    pub computer: Arg,
    pub locked: Arg,
    pub tries: Arg,
    pub until: Arg,
}

impl From<CliSignInTries> for Message {
    fn from(CliSignInTries { computer, locked, tries, until }: CliSignInTries) -> Self {
        Self::new("cli-sign-in-tries").with("computer", computer).with("locked", locked).with("tries", tries).with("until", until)
    }
}

/// `cli-locked-off`
#[must_use]
pub fn cli_locked_off() -> Message {
    Message::new("cli-locked-off")
}

/// `cli-locked-until`
#[must_use]
pub fn cli_locked_until(at: impl Into<Arg>) -> Message {
    Message::new("cli-locked-until").with("at", at)
}

/// `cli-this-computer`
#[must_use]
pub fn cli_this_computer(computer: impl Into<Arg>) -> Message {
    Message::new("cli-this-computer").with("computer", computer)
}

/// `cli-account-closed-since`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliAccountClosedSince {
    pub day: Arg,
    pub reason: Arg,
}

impl From<CliAccountClosedSince> for Message {
    fn from(CliAccountClosedSince { day, reason }: CliAccountClosedSince) -> Self {
        Self::new("cli-account-closed-since").with("day", day).with("reason", reason)
    }
}

/// `cli-account-access`
#[must_use]
pub fn cli_account_access() -> Message {
    Message::new("cli-account-access")
}

/// `cli-account-billing`
#[must_use]
pub fn cli_account_billing() -> Message {
    Message::new("cli-account-billing")
}

/// `cli-account-support`
#[must_use]
pub fn cli_account_support() -> Message {
    Message::new("cli-account-support")
}

/// `cli-account-owners-note`
#[must_use]
pub fn cli_account_owners_note() -> Message {
    Message::new("cli-account-owners-note")
}

/// `cli-account-billing-sealed`
#[must_use]
pub fn cli_account_billing_sealed() -> Message {
    Message::new("cli-account-billing-sealed")
}

/// `cli-account-support-sealed`
#[must_use]
pub fn cli_account_support_sealed() -> Message {
    Message::new("cli-account-support-sealed")
}

/// `cli-account-owners-note-sealed`
#[must_use]
pub fn cli_account_owners_note_sealed() -> Message {
    Message::new("cli-account-owners-note-sealed")
}

/// `cli-company-works`
#[must_use]
pub fn cli_company_works() -> Message {
    Message::new("cli-company-works")
}

/// `cli-company-past-end`
#[must_use]
pub fn cli_company_past_end() -> Message {
    Message::new("cli-company-past-end")
}

/// `cli-company-ended-on`
#[must_use]
pub fn cli_company_ended_on(day: impl Into<Arg>) -> Message {
    Message::new("cli-company-ended-on").with("day", day)
}

/// `cli-company-ended-because`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliCompanyEndedBecause {
    pub day: Arg,
    pub reason: Arg,
}

impl From<CliCompanyEndedBecause> for Message {
    fn from(CliCompanyEndedBecause { day, reason }: CliCompanyEndedBecause) -> Self {
        Self::new("cli-company-ended-because").with("day", day).with("reason", reason)
    }
}

/// `cli-company-staff`
#[must_use]
pub fn cli_company_staff() -> Message {
    Message::new("cli-company-staff")
}

/// `cli-company-own`
#[must_use]
pub fn cli_company_own() -> Message {
    Message::new("cli-company-own")
}

/// `cli-company-reached`
#[must_use]
pub fn cli_company_reached() -> Message {
    Message::new("cli-company-reached")
}

/// `cli-run-kind-job`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliRunKindJob {
    pub job: Arg,
    pub kind: Arg,
}

impl From<CliRunKindJob> for Message {
    fn from(CliRunKindJob { job, kind }: CliRunKindJob) -> Self {
        Self::new("cli-run-kind-job").with("job", job).with("kind", kind)
    }
}

/// `cli-run-progress`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliRunProgress {
    pub done: Arg,
    pub let_be: Arg,
    pub steps: Arg,
    pub verified: Arg,
}

impl From<CliRunProgress> for Message {
    fn from(CliRunProgress { done, let_be, steps, verified }: CliRunProgress) -> Self {
        Self::new("cli-run-progress").with("done", done).with("let_be", let_be).with("steps", steps).with("verified", verified)
    }
}

/// `cli-run-finished`
#[must_use]
pub fn cli_run_finished() -> Message {
    Message::new("cli-run-finished")
}

/// `cli-run-left`
#[must_use]
pub fn cli_run_left(left: impl Into<Arg>) -> Message {
    Message::new("cli-run-left").with("left", left)
}

/// `cli-run-closed`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliRunClosed {
    pub at: Arg,
    pub by: Arg,
}

impl From<CliRunClosed> for Message {
    fn from(CliRunClosed { at, by }: CliRunClosed) -> Self {
        Self::new("cli-run-closed").with("at", at).with("by", by)
    }
}

/// `cli-run-given-up`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliRunGivenUp {
    pub at: Arg,
    pub by: Arg,
    pub reason: Arg,
}

impl From<CliRunGivenUp> for Message {
    fn from(CliRunGivenUp { at, by, reason }: CliRunGivenUp) -> Self {
        Self::new("cli-run-given-up").with("at", at).with("by", by).with("reason", reason)
    }
}

/// `cli-run-step`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliRunStep {
    pub number: Arg,
    pub state: Arg,
    pub to_verify: Arg,
    pub what: Arg,
}

impl From<CliRunStep> for Message {
    fn from(CliRunStep { number, state, to_verify, what }: CliRunStep) -> Self {
        Self::new("cli-run-step").with("number", number).with("state", state).with("to_verify", to_verify).with("what", what)
    }
}

/// `cli-run-later`
#[must_use]
pub fn cli_run_later(later: impl Into<Arg>) -> Message {
    Message::new("cli-run-later").with("later", later)
}

/// `cli-step-done`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStepDone {
    pub at: Arg,
    pub by: Arg,
}

impl From<CliStepDone> for Message {
    fn from(CliStepDone { at, by }: CliStepDone) -> Self {
        Self::new("cli-step-done").with("at", at).with("by", by)
    }
}

/// `cli-step-done-note`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStepDoneNote {
    pub at: Arg,
    pub by: Arg,
    pub note: Arg,
}

impl From<CliStepDoneNote> for Message {
    fn from(CliStepDoneNote { at, by, note }: CliStepDoneNote) -> Self {
        Self::new("cli-step-done-note").with("at", at).with("by", by).with("note", note)
    }
}

/// `cli-step-verified`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStepVerified {
    pub at: Arg,
    pub by: Arg,
    pub done_by: Arg,
    pub how: Arg,
}

impl From<CliStepVerified> for Message {
    fn from(CliStepVerified { at, by, done_by, how }: CliStepVerified) -> Self {
        Self::new("cli-step-verified").with("at", at).with("by", by).with("done_by", done_by).with("how", how)
    }
}

/// `cli-step-excepted`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStepExcepted {
    pub by: Arg,
    pub past: Arg,
    pub reason: Arg,
    pub until: Arg,
}

impl From<CliStepExcepted> for Message {
    fn from(CliStepExcepted { by, past, reason, until }: CliStepExcepted) -> Self {
        Self::new("cli-step-excepted").with("by", by).with("past", past).with("reason", reason).with("until", until)
    }
}

/// `cli-run-plan`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliRunPlan {
    pub name: Arg,
    pub steps: Arg,
    pub verified: Arg,
}

impl From<CliRunPlan> for Message {
    fn from(CliRunPlan { name, steps, verified }: CliRunPlan) -> Self {
        Self::new("cli-run-plan").with("name", name).with("steps", steps).with("verified", verified)
    }
}

/// `cli-service-own`
#[must_use]
pub fn cli_service_own() -> Message {
    Message::new("cli-service-own")
}

/// `cli-service-replaces`
#[must_use]
pub fn cli_service_replaces() -> Message {
    Message::new("cli-service-replaces")
}

/// `cli-service-built-in`
#[must_use]
pub fn cli_service_built_in() -> Message {
    Message::new("cli-service-built-in")
}

/// `cli-service-none`
#[must_use]
pub fn cli_service_none() -> Message {
    Message::new("cli-service-none")
}

/// `cli-service-none-add`
#[must_use]
pub fn cli_service_none_add() -> Message {
    Message::new("cli-service-none-add")
}

/// `cli-service-unknown`
#[must_use]
pub fn cli_service_unknown() -> Message {
    Message::new("cli-service-unknown")
}

/// `cli-service-web-unknown`
#[must_use]
pub fn cli_service_web_unknown() -> Message {
    Message::new("cli-service-web-unknown")
}

/// `cli-service-owners-unknown`
#[must_use]
pub fn cli_service_owners_unknown() -> Message {
    Message::new("cli-service-owners-unknown")
}

/// `cli-service-owners-seats`
#[must_use]
pub fn cli_service_owners_seats() -> Message {
    Message::new("cli-service-owners-seats")
}

/// `cli-service-roles`
#[must_use]
pub fn cli_service_roles() -> Message {
    Message::new("cli-service-roles")
}

/// `cli-service-role`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliServiceRole {
    pub does: Arg,
    pub level: Arg,
    pub name: Arg,
}

impl From<CliServiceRole> for Message {
    fn from(CliServiceRole { does, level, name }: CliServiceRole) -> Self {
        Self::new("cli-service-role").with("does", does).with("level", level).with("name", name)
    }
}

/// `cli-service-permissions`
#[must_use]
pub fn cli_service_permissions() -> Message {
    Message::new("cli-service-permissions")
}

/// `cli-service-permission`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliServicePermission {
    pub does: Arg,
    pub name: Arg,
    pub polarity: Arg,
}

impl From<CliServicePermission> for Message {
    fn from(CliServicePermission { does, name, polarity }: CliServicePermission) -> Self {
        Self::new("cli-service-permission").with("does", does).with("name", name).with("polarity", polarity)
    }
}

/// `cli-service-signing-in`
#[must_use]
pub fn cli_service_signing_in() -> Message {
    Message::new("cli-service-signing-in")
}

/// `cli-service-list`
#[must_use]
pub fn cli_service_list(name: impl Into<Arg>) -> Message {
    Message::new("cli-service-list").with("name", name)
}

/// `cli-service-check-first`
#[must_use]
pub fn cli_service_check_first() -> Message {
    Message::new("cli-service-check-first")
}

/// `cli-service-removing`
#[must_use]
pub fn cli_service_removing() -> Message {
    Message::new("cli-service-removing")
}

/// `cli-service-hand-over`
#[must_use]
pub fn cli_service_hand_over() -> Message {
    Message::new("cli-service-hand-over")
}

/// `cli-service-sources`
#[must_use]
pub fn cli_service_sources() -> Message {
    Message::new("cli-service-sources")
}

/// `cli-service-accounts`
#[must_use]
pub fn cli_service_accounts() -> Message {
    Message::new("cli-service-accounts")
}

/// `cli-service-account`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliServiceAccount {
    pub closed: Arg,
    pub name: Arg,
    pub whose: Arg,
}

impl From<CliServiceAccount> for Message {
    fn from(CliServiceAccount { closed, name, whose }: CliServiceAccount) -> Self {
        Self::new("cli-service-account").with("closed", closed).with("name", name).with("whose", whose)
    }
}

/// `cli-finding`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliFinding {
    pub title: Arg,
    pub weight: Arg,
}

impl From<CliFinding> for Message {
    fn from(CliFinding { title, weight }: CliFinding) -> Self {
        Self::new("cli-finding").with("title", title).with("weight", weight)
    }
}

/// `cli-measures`
#[must_use]
pub fn cli_measures() -> Message {
    Message::new("cli-measures")
}

/// `cli-measures-as-of`
#[must_use]
pub fn cli_measures_as_of(day: impl Into<Arg>) -> Message {
    Message::new("cli-measures-as-of").with("day", day)
}

/// `cli-measure`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliMeasure {
    pub name: Arg,
    pub result: Arg,
}

impl From<CliMeasure> for Message {
    fn from(CliMeasure { name, result }: CliMeasure) -> Self {
        Self::new("cli-measure").with("name", name).with("result", result)
    }
}

/// `cli-measure-which`
#[must_use]
pub fn cli_measure_which(id: impl Into<Arg>) -> Message {
    Message::new("cli-measure-which").with("id", id)
}

/// `cli-measure-not-met`
#[must_use]
pub fn cli_measure_not_met(name: impl Into<Arg>) -> Message {
    Message::new("cli-measure-not-met").with("name", name)
}

/// `cli-measure-unknown`
#[must_use]
pub fn cli_measure_unknown(name: impl Into<Arg>) -> Message {
    Message::new("cli-measure-unknown").with("name", name)
}

/// `cli-count-not-met`
#[must_use]
pub fn cli_count_not_met(count: impl Into<Arg>) -> Message {
    Message::new("cli-count-not-met").with("count", count)
}

/// `cli-measure-counted`
#[must_use]
pub fn cli_measure_counted(counts: impl Into<Arg>) -> Message {
    Message::new("cli-measure-counted").with("counts", counts)
}

/// `cli-measure-among`
#[must_use]
pub fn cli_measure_among(among: impl Into<Arg>) -> Message {
    Message::new("cli-measure-among").with("among", among)
}

/// `cli-audit-title`
#[must_use]
pub fn cli_audit_title(at: impl Into<Arg>) -> Message {
    Message::new("cli-audit-title").with("at", at)
}

/// `cli-audit-file`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliAuditFile {
    pub day: Arg,
    pub ending: Arg,
}

impl From<CliAuditFile> for Message {
    fn from(CliAuditFile { day, ending }: CliAuditFile) -> Self {
        Self::new("cli-audit-file").with("day", day).with("ending", ending)
    }
}

/// `cli-rule-two-owners`
#[must_use]
pub fn cli_rule_two_owners() -> Message {
    Message::new("cli-rule-two-owners")
}

/// `cli-strike-person`
#[must_use]
pub fn cli_strike_person(name: impl Into<Arg>) -> Message {
    Message::new("cli-strike-person").with("name", name)
}

/// `cli-strike-these-texts`
#[must_use]
pub fn cli_strike_these_texts() -> Message {
    Message::new("cli-strike-these-texts")
}

/// `cli-strike-text-of`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStrikeTextOf {
    pub entry: Arg,
    pub text: Arg,
}

impl From<CliStrikeTextOf> for Message {
    fn from(CliStrikeTextOf { entry, text }: CliStrikeTextOf) -> Self {
        Self::new("cli-strike-text-of").with("entry", entry).with("text", text)
    }
}

/// `cli-strike-comes-to`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStrikeComesTo {
    pub entries: Arg,
    pub texts: Arg,
    pub what: Arg,
}

impl From<CliStrikeComesTo> for Message {
    fn from(CliStrikeComesTo { entries, texts, what }: CliStrikeComesTo) -> Self {
        Self::new("cli-strike-comes-to").with("entries", entries).with("texts", texts).with("what", what)
    }
}

/// `cli-strike-goes`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStrikeGoes {
    pub many: Arg,
    pub most: Arg,
}

impl From<CliStrikeGoes> for Message {
    fn from(CliStrikeGoes { many, most }: CliStrikeGoes) -> Self {
        Self::new("cli-strike-goes").with("many", many).with("most", most)
    }
}

/// `cli-strike-elsewhere`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStrikeElsewhere {
    pub many: Arg,
    pub most: Arg,
}

impl From<CliStrikeElsewhere> for Message {
    fn from(CliStrikeElsewhere { many, most }: CliStrikeElsewhere) -> Self {
        Self::new("cli-strike-elsewhere").with("many", many).with("most", most)
    }
}

/// `cli-strike-not-yet`
#[must_use]
pub fn cli_strike_not_yet() -> Message {
    Message::new("cli-strike-not-yet")
}

/// `cli-strike-asked`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStrikeAsked {
    pub entry: Arg,
    pub until: Arg,
}

impl From<CliStrikeAsked> for Message {
    fn from(CliStrikeAsked { entry, until }: CliStrikeAsked) -> Self {
        Self::new("cli-strike-asked").with("entry", entry).with("until", until)
    }
}

/// `cli-strike-asked-alone`
#[must_use]
pub fn cli_strike_asked_alone() -> Message {
    Message::new("cli-strike-asked-alone")
}

/// `cli-strike-done`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStrikeDone {
    pub entries: Arg,
    pub texts: Arg,
}

impl From<CliStrikeDone> for Message {
    fn from(CliStrikeDone { entries, texts }: CliStrikeDone) -> Self {
        Self::new("cli-strike-done").with("entries", entries).with("texts", texts)
    }
}

/// `cli-strike-goes-by`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStrikeGoesBy {
    pub name: Arg,
    pub username: Arg,
}

impl From<CliStrikeGoesBy> for Message {
    fn from(CliStrikeGoesBy { name, username }: CliStrikeGoesBy) -> Self {
        Self::new("cli-strike-goes-by").with("name", name).with("username", username)
    }
}

/// `cli-strike-may-by-years`
#[must_use]
pub fn cli_strike_may_by_years() -> Message {
    Message::new("cli-strike-may-by-years")
}

/// `cli-strike-may-alone`
#[must_use]
pub fn cli_strike_may_alone(entry: impl Into<Arg>) -> Message {
    Message::new("cli-strike-may-alone").with("entry", entry)
}

/// `cli-strike-may`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStrikeMay {
    pub by: Arg,
    pub entry: Arg,
}

impl From<CliStrikeMay> for Message {
    fn from(CliStrikeMay { by, entry }: CliStrikeMay) -> Self {
        Self::new("cli-strike-may").with("by", by).with("entry", entry)
    }
}

/// `cli-strike-an-owner`
#[must_use]
pub fn cli_strike_an_owner() -> Message {
    Message::new("cli-strike-an-owner")
}

/// `cli-strike-to-ask`
#[must_use]
pub fn cli_strike_to_ask() -> Message {
    Message::new("cli-strike-to-ask")
}

/// `cli-strike-waits-alone`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStrikeWaitsAlone {
    pub from: Arg,
    pub until: Arg,
}

impl From<CliStrikeWaitsAlone> for Message {
    fn from(CliStrikeWaitsAlone { from, until }: CliStrikeWaitsAlone) -> Self {
        Self::new("cli-strike-waits-alone").with("from", from).with("until", until)
    }
}

/// `cli-strike-waits-mine`
#[must_use]
pub fn cli_strike_waits_mine(until: impl Into<Arg>) -> Message {
    Message::new("cli-strike-waits-mine").with("until", until)
}

/// `cli-strike-waits`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStrikeWaits {
    pub by: Arg,
    pub until: Arg,
}

impl From<CliStrikeWaits> for Message {
    fn from(CliStrikeWaits { by, until }: CliStrikeWaits) -> Self {
        Self::new("cli-strike-waits").with("by", by).with("until", until)
    }
}

/// `cli-strike-no-backups`
#[must_use]
pub fn cli_strike_no_backups() -> Message {
    Message::new("cli-strike-no-backups")
}

/// `cli-strike-backups`
#[must_use]
pub fn cli_strike_backups() -> Message {
    Message::new("cli-strike-backups")
}

/// `cli-progress`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliProgress {
    pub done: Arg,
    pub of: Arg,
    pub what: Arg,
}

impl From<CliProgress> for Message {
    fn from(CliProgress { done, of, what }: CliProgress) -> Self {
        Self::new("cli-progress").with("done", done).with("of", of).with("what", what)
    }
}

/// `cli-progress-verified`
#[must_use]
pub fn cli_progress_verified() -> Message {
    Message::new("cli-progress-verified")
}

/// `cli-progress-looked-through`
#[must_use]
pub fn cli_progress_looked_through() -> Message {
    Message::new("cli-progress-looked-through")
}

/// `cli-progress-struck`
#[must_use]
pub fn cli_progress_struck() -> Message {
    Message::new("cli-progress-struck")
}

/// `cli-typed-no-time`
#[must_use]
pub fn cli_typed_no_time() -> Message {
    Message::new("cli-typed-no-time")
}

/// `cli-typed-no-pair`
#[must_use]
pub fn cli_typed_no_pair() -> Message {
    Message::new("cli-typed-no-pair")
}

/// `cli-typed-no-permission`
#[must_use]
pub fn cli_typed_no_permission() -> Message {
    Message::new("cli-typed-no-permission")
}

/// `cli-typed-no-role`
#[must_use]
pub fn cli_typed_no_role() -> Message {
    Message::new("cli-typed-no-role")
}

/// `cli-typed-no-format`
#[must_use]
pub fn cli_typed_no_format() -> Message {
    Message::new("cli-typed-no-format")
}

/// `cli-typed-one-of`
#[must_use]
pub fn cli_typed_one_of(choices: impl Into<Arg>) -> Message {
    Message::new("cli-typed-one-of").with("choices", choices)
}

/// `cli-no-reason`
#[must_use]
pub fn cli_no_reason() -> Message {
    Message::new("cli-no-reason")
}

/// `cli-help-fields`
#[must_use]
pub fn cli_help_fields() -> Message {
    Message::new("cli-help-fields")
}

/// `cli-help-example`
#[must_use]
pub fn cli_help_example() -> Message {
    Message::new("cli-help-example")
}

/// `cli-shell-prompt`
#[must_use]
pub fn cli_shell_prompt() -> Message {
    Message::new("cli-shell-prompt")
}

/// `cli-temporary-sign-in`
#[must_use]
pub fn cli_temporary_sign_in() -> Message {
    Message::new("cli-temporary-sign-in")
}

/// `cli-sample-no-folder`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliSampleNoFolder {
    pub folder: Arg,
    pub why: Arg,
}

impl From<CliSampleNoFolder> for Message {
    fn from(CliSampleNoFolder { folder, why }: CliSampleNoFolder) -> Self {
        Self::new("cli-sample-no-folder").with("folder", folder).with("why", why)
    }
}

/// `cli-sample-making`
#[must_use]
pub fn cli_sample_making() -> Message {
    Message::new("cli-sample-making")
}

/// `cli-sample-made`
#[must_use]
pub fn cli_sample_made(folder: impl Into<Arg>) -> Message {
    Message::new("cli-sample-made").with("folder", folder)
}

/// `cli-sample-vault-secret`
#[must_use]
pub fn cli_sample_vault_secret(secret: impl Into<Arg>) -> Message {
    Message::new("cli-sample-vault-secret").with("secret", secret)
}

/// `cli-sample-code`
#[must_use]
pub fn cli_sample_code() -> Message {
    Message::new("cli-sample-code")
}

/// `cli-sample-lost`
#[must_use]
pub fn cli_sample_lost(folder: impl Into<Arg>) -> Message {
    Message::new("cli-sample-lost").with("folder", folder)
}

/// `cli-import-no-pair`
#[must_use]
pub fn cli_import_no_pair(typed: impl Into<Arg>) -> Message {
    Message::new("cli-import-no-pair").with("typed", typed)
}

/// `cli-import-new-companies`
#[must_use]
pub fn cli_import_new_companies(names: impl Into<Arg>) -> Message {
    Message::new("cli-import-new-companies").with("names", names)
}

/// `cli-import-new-accounts`
#[must_use]
pub fn cli_import_new_accounts(names: impl Into<Arg>) -> Message {
    Message::new("cli-import-new-accounts").with("names", names)
}

/// `cli-import-add-days`
#[must_use]
pub fn cli_import_add_days() -> Message {
    Message::new("cli-import-add-days")
}

/// `cli-import-add-service`
#[must_use]
pub fn cli_import_add_service() -> Message {
    Message::new("cli-import-add-service")
}

/// `cli-import-no-head`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliImportNoHead {
    pub head: Arg,
    pub heads: Arg,
}

impl From<CliImportNoHead> for Message {
    fn from(CliImportNoHead { head, heads }: CliImportNoHead) -> Self {
        Self::new("cli-import-no-head").with("head", head).with("heads", heads)
    }
}

/// `cli-import-no-meaning`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliImportNoMeaning {
    pub meaning: Arg,
    pub meanings: Arg,
}

impl From<CliImportNoMeaning> for Message {
    fn from(CliImportNoMeaning { meaning, meanings }: CliImportNoMeaning) -> Self {
        Self::new("cli-import-no-meaning").with("meaning", meaning).with("meanings", meanings)
    }
}

/// `cli-sha256`
#[must_use]
pub fn cli_sha256(digest: impl Into<Arg>) -> Message {
    Message::new("cli-sha256").with("digest", digest)
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

/// `cli-run-started`
#[must_use]
pub fn cli_run_started(run: impl Into<Arg>) -> Message {
    Message::new("cli-run-started").with("run", run)
}

/// `cli-steps-stand`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliStepsStand {
    pub count: Arg,
    pub run: Arg,
    pub state: Arg,
    pub steps: Arg,
}

impl From<CliStepsStand> for Message {
    fn from(CliStepsStand { count, run, state, steps }: CliStepsStand) -> Self {
        Self::new("cli-steps-stand").with("count", count).with("run", run).with("state", state).with("steps", steps)
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

/// `cli-personal-code`
#[must_use]
pub fn cli_personal_code(code: impl Into<Arg>) -> Message {
    Message::new("cli-personal-code").with("code", code)
}

/// `cli-vault-secret-asked`
#[must_use]
pub fn cli_vault_secret_asked(secret: impl Into<Arg>) -> Message {
    Message::new("cli-vault-secret-asked").with("secret", secret)
}

/// `cli-no-identity-question`
#[must_use]
pub fn cli_no_identity_question() -> Message {
    Message::new("cli-no-identity-question")
}

/// `cli-question-of-nobody`
#[must_use]
pub fn cli_question_of_nobody() -> Message {
    Message::new("cli-question-of-nobody")
}

/// `cli-vault-made`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliVaultMade {
    pub business: Arg,
    pub folder: Arg,
}

impl From<CliVaultMade> for Message {
    fn from(CliVaultMade { business, folder }: CliVaultMade) -> Self {
        Self::new("cli-vault-made").with("business", business).with("folder", folder)
    }
}

/// `cli-vault-made-unread`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliVaultMadeUnread {
    pub folder: Arg,
    pub kit: Arg,
}

impl From<CliVaultMadeUnread> for Message {
    fn from(CliVaultMadeUnread { folder, kit }: CliVaultMadeUnread) -> Self {
        Self::new("cli-vault-made-unread").with("folder", folder).with("kit", kit)
    }
}

/// `cli-taken-over`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliTakenOver {
    pub business: Arg,
    pub kit: Arg,
    pub name: Arg,
    pub owner: Arg,
}

impl From<CliTakenOver> for Message {
    fn from(CliTakenOver { business, kit, name, owner }: CliTakenOver) -> Self {
        Self::new("cli-taken-over").with("business", business).with("kit", kit).with("name", name).with("owner", owner)
    }
}

/// `cli-taken-over-unread`
#[must_use]
pub fn cli_taken_over_unread(username: impl Into<Arg>) -> Message {
    Message::new("cli-taken-over-unread").with("username", username)
}

/// `cli-fingerprint`
#[must_use]
pub fn cli_fingerprint(fingerprint: impl Into<Arg>) -> Message {
    Message::new("cli-fingerprint").with("fingerprint", fingerprint)
}

/// `cli-kit-made`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliKitMade {
    pub kit: Arg,
    pub owner: Arg,
}

impl From<CliKitMade> for Message {
    fn from(CliKitMade { kit, owner }: CliKitMade) -> Self {
        Self::new("cli-kit-made").with("kit", kit).with("owner", owner)
    }
}

/// `cli-kit-print`
#[must_use]
pub fn cli_kit_print() -> Message {
    Message::new("cli-kit-print")
}

/// `cli-kit-by-hand`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliKitByHand {
    pub from: Arg,
    pub to: Arg,
}

impl From<CliKitByHand> for Message {
    fn from(CliKitByHand { from, to }: CliKitByHand) -> Self {
        Self::new("cli-kit-by-hand").with("from", from).with("to", to)
    }
}

/// `cli-kit-by-hand-then`
#[must_use]
pub fn cli_kit_by_hand_then() -> Message {
    Message::new("cli-kit-by-hand-then")
}

/// `cli-kit-no-page`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliKitNoPage {
    pub kit: Arg,
    pub owner: Arg,
    pub why: Arg,
}

impl From<CliKitNoPage> for Message {
    fn from(CliKitNoPage { kit, owner, why }: CliKitNoPage) -> Self {
        Self::new("cli-kit-no-page").with("kit", kit).with("owner", owner).with("why", why)
    }
}

/// `cli-kit-no-page-todo`
#[must_use]
pub fn cli_kit_no_page_todo() -> Message {
    Message::new("cli-kit-no-page-todo")
}

/// `cli-kit-unread`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliKitUnread {
    pub file: Arg,
    pub kit: Arg,
    pub owner: Arg,
}

impl From<CliKitUnread> for Message {
    fn from(CliKitUnread { file, kit, owner }: CliKitUnread) -> Self {
        Self::new("cli-kit-unread").with("file", file).with("kit", kit).with("owner", owner)
    }
}

/// `cli-kit-unread-lost`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliKitUnreadLost {
    pub kit: Arg,
    pub owner: Arg,
}

impl From<CliKitUnreadLost> for Message {
    fn from(CliKitUnreadLost { kit, owner }: CliKitUnreadLost) -> Self {
        Self::new("cli-kit-unread-lost").with("kit", kit).with("owner", owner)
    }
}

/// `cli-kit-next`
#[must_use]
pub fn cli_kit_next() -> Message {
    Message::new("cli-kit-next")
}

/// `cli-kit-failed`
#[must_use]
pub fn cli_kit_failed(why: impl Into<Arg>) -> Message {
    Message::new("cli-kit-failed").with("why", why)
}

/// `cli-kit-failed-todo`
#[must_use]
pub fn cli_kit_failed_todo() -> Message {
    Message::new("cli-kit-failed-todo")
}

/// `cli-kit-counts`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliKitCounts {
    pub kit: Arg,
    pub owner: Arg,
}

impl From<CliKitCounts> for Message {
    fn from(CliKitCounts { kit, owner }: CliKitCounts) -> Self {
        Self::new("cli-kit-counts").with("kit", kit).with("owner", owner)
    }
}

/// `cli-kit-good`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliKitGood {
    pub kit: Arg,
    pub owner: Arg,
}

impl From<CliKitGood> for Message {
    fn from(CliKitGood { kit, owner }: CliKitGood) -> Self {
        Self::new("cli-kit-good").with("kit", kit).with("owner", owner)
    }
}

/// `cli-kit-replaced`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliKitReplaced {
    pub day: Arg,
    pub kit: Arg,
}

impl From<CliKitReplaced> for Message {
    fn from(CliKitReplaced { day, kit }: CliKitReplaced) -> Self {
        Self::new("cli-kit-replaced").with("day", day).with("kit", kit)
    }
}

/// `cli-kit-used`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct CliKitUsed {
    pub day: Arg,
    pub kit: Arg,
}

impl From<CliKitUsed> for Message {
    fn from(CliKitUsed { day, kit }: CliKitUsed) -> Self {
        Self::new("cli-kit-used").with("day", day).with("kit", kit)
    }
}

/// `cli-kit-unknown`
#[must_use]
pub fn cli_kit_unknown() -> Message {
    Message::new("cli-kit-unknown")
}

/// `cli-kit-none`
#[must_use]
pub fn cli_kit_none(name: impl Into<Arg>) -> Message {
    Message::new("cli-kit-none").with("name", name)
}

/// `cli-head-kit`
#[must_use]
pub fn cli_head_kit() -> Message {
    Message::new("cli-head-kit")
}

/// `cli-head-owner`
#[must_use]
pub fn cli_head_owner() -> Message {
    Message::new("cli-head-owner")
}

/// `cli-head-by`
#[must_use]
pub fn cli_head_by() -> Message {
    Message::new("cli-head-by")
}

/// `cli-head-checked`
#[must_use]
pub fn cli_head_checked() -> Message {
    Message::new("cli-head-checked")
}

/// `cli-head-check-due`
#[must_use]
pub fn cli_head_check_due() -> Message {
    Message::new("cli-head-check-due")
}

/// `cli-head-place`
#[must_use]
pub fn cli_head_place() -> Message {
    Message::new("cli-head-place")
}

/// `damage-keys-file`
#[must_use]
pub fn damage_keys_file() -> Message {
    Message::new("damage-keys-file")
}

/// `damage-foreign-keys-file`
#[must_use]
pub fn damage_foreign_keys_file() -> Message {
    Message::new("damage-foreign-keys-file")
}

/// `damage-older-keys-file`
#[must_use]
pub fn damage_older_keys_file() -> Message {
    Message::new("damage-older-keys-file")
}

/// `damage-other-vault`
#[must_use]
pub fn damage_other_vault() -> Message {
    Message::new("damage-other-vault")
}

/// `damage-database`
#[must_use]
pub fn damage_database() -> Message {
    Message::new("damage-database")
}

/// `damage-rows`
#[must_use]
pub fn damage_rows(table: impl Into<Arg>) -> Message {
    Message::new("damage-rows").with("table", table)
}

/// `damage-schema`
#[must_use]
pub fn damage_schema() -> Message {
    Message::new("damage-schema")
}

/// `damage-entry`
#[must_use]
pub fn damage_entry(entry: impl Into<Arg>) -> Message {
    Message::new("damage-entry").with("entry", entry)
}

/// `entry_fault-unreadable`
#[must_use]
pub fn entry_fault_unreadable() -> Message {
    Message::new("entry_fault-unreadable")
}

/// `entry_fault-newer`
#[must_use]
pub fn entry_fault_newer() -> Message {
    Message::new("entry_fault-newer")
}

/// `entry_fault-other_vault`
#[must_use]
pub fn entry_fault_other_vault() -> Message {
    Message::new("entry_fault-other_vault")
}

/// `entry_fault-out_of_order`
#[must_use]
pub fn entry_fault_out_of_order(found: impl Into<Arg>) -> Message {
    Message::new("entry_fault-out_of_order").with("found", found)
}

/// `entry_fault-broken_link`
#[must_use]
pub fn entry_fault_broken_link() -> Message {
    Message::new("entry_fault-broken_link")
}

/// `entry_fault-unknown_author`
#[must_use]
pub fn entry_fault_unknown_author() -> Message {
    Message::new("entry_fault-unknown_author")
}

/// `entry_fault-unusable_key`
#[must_use]
pub fn entry_fault_unusable_key() -> Message {
    Message::new("entry_fault-unusable_key")
}

/// `entry_fault-bad_signature`
#[must_use]
pub fn entry_fault_bad_signature() -> Message {
    Message::new("entry_fault-bad_signature")
}

/// `entry_fault-parts_missing`
#[must_use]
pub fn entry_fault_parts_missing() -> Message {
    Message::new("entry_fault-parts_missing")
}

/// `entry_fault-part_changed`
#[must_use]
pub fn entry_fault_part_changed(compartment: impl Into<Arg>) -> Message {
    Message::new("entry_fault-part_changed").with("compartment", compartment)
}

/// `entry_fault-not_seen_here`
#[must_use]
pub fn entry_fault_not_seen_here() -> Message {
    Message::new("entry_fault-not_seen_here")
}

/// `entry_fault-other_entries`
#[must_use]
pub fn entry_fault_other_entries() -> Message {
    Message::new("entry_fault-other_entries")
}

/// `entry_fault-struck_unsaid`
#[must_use]
pub fn entry_fault_struck_unsaid() -> Message {
    Message::new("entry_fault-struck_unsaid")
}

/// `entry_fault-sealed`
#[must_use]
pub fn entry_fault_sealed() -> Message {
    Message::new("entry_fault-sealed")
}

/// `entry_fault-stranger`
#[must_use]
pub fn entry_fault_stranger() -> Message {
    Message::new("entry_fault-stranger")
}

/// `entry_fault-ended_author`
#[must_use]
pub fn entry_fault_ended_author() -> Message {
    Message::new("entry_fault-ended_author")
}

/// `entry_fault-not_allowed`
#[must_use]
pub fn entry_fault_not_allowed(why: impl Into<Arg>) -> Message {
    Message::new("entry_fault-not_allowed").with("why", why)
}

/// `entry_fault-other_keys_file`
#[must_use]
pub fn entry_fault_other_keys_file() -> Message {
    Message::new("entry_fault-other_keys_file")
}

/// `entry_fault-ended_session`
#[must_use]
pub fn entry_fault_ended_session() -> Message {
    Message::new("entry_fault-ended_session")
}

/// `entry_fault-other_computer`
#[must_use]
pub fn entry_fault_other_computer() -> Message {
    Message::new("entry_fault-other_computer")
}

/// `entry_fault-other_key`
#[must_use]
pub fn entry_fault_other_key() -> Message {
    Message::new("entry_fault-other_key")
}

/// `entry_fault-identity_taken`
#[must_use]
pub fn entry_fault_identity_taken() -> Message {
    Message::new("entry_fault-identity_taken")
}

/// `entry_fault-no_such_records`
#[must_use]
pub fn entry_fault_no_such_records() -> Message {
    Message::new("entry_fault-no_such_records")
}

/// `entry_fault-nothing_to_strike`
#[must_use]
pub fn entry_fault_nothing_to_strike() -> Message {
    Message::new("entry_fault-nothing_to_strike")
}

/// `entry_fault-not_the_founder`
#[must_use]
pub fn entry_fault_not_the_founder() -> Message {
    Message::new("entry_fault-not_the_founder")
}

/// `keys_file_fault-other_identities`
#[must_use]
pub fn keys_file_fault_other_identities() -> Message {
    Message::new("keys_file_fault-other_identities")
}

/// `keys_file_fault-slots`
#[must_use]
pub fn keys_file_fault_slots() -> Message {
    Message::new("keys_file_fault-slots")
}

/// `keys_file_fault-too_many_keys`
#[must_use]
pub fn keys_file_fault_too_many_keys() -> Message {
    Message::new("keys_file_fault-too_many_keys")
}

/// `keys_file_fault-unknown_epoch`
#[must_use]
pub fn keys_file_fault_unknown_epoch() -> Message {
    Message::new("keys_file_fault-unknown_epoch")
}

/// `keys_file_fault-too_few_keys`
#[must_use]
pub fn keys_file_fault_too_few_keys() -> Message {
    Message::new("keys_file_fault-too_few_keys")
}

/// `keys_file_fault-quorum`
#[must_use]
pub fn keys_file_fault_quorum() -> Message {
    Message::new("keys_file_fault-quorum")
}

/// `keys_file_fault-other_key`
#[must_use]
pub fn keys_file_fault_other_key() -> Message {
    Message::new("keys_file_fault-other_key")
}

/// `date-day`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct DateDay {
    pub day: Arg,
    pub month: Arg,
    pub year: Arg,
}

impl From<DateDay> for Message {
    fn from(DateDay { day, month, year }: DateDay) -> Self {
        Self::new("date-day").with("day", day).with("month", month).with("year", year)
    }
}

/// `date-of-this-year`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct DateOfThisYear {
    pub day: Arg,
    pub month: Arg,
}

impl From<DateOfThisYear> for Message {
    fn from(DateOfThisYear { day, month }: DateOfThisYear) -> Self {
        Self::new("date-of-this-year").with("day", day).with("month", month)
    }
}

/// `date-on`
#[must_use]
pub fn date_on(day: impl Into<Arg>) -> Message {
    Message::new("date-on").with("day", day)
}

/// `date-moment`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct DateMoment {
    pub day: Arg,
    pub time: Arg,
}

impl From<DateMoment> for Message {
    fn from(DateMoment { day, time }: DateMoment) -> Self {
        Self::new("date-moment").with("day", day).with("time", time)
    }
}

/// `date-clock`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct DateClock {
    pub moment: Arg,
    pub weekday: Arg,
    pub zone: Arg,
}

impl From<DateClock> for Message {
    fn from(DateClock { moment, weekday, zone }: DateClock) -> Self {
        Self::new("date-clock").with("moment", moment).with("weekday", weekday).with("zone", zone)
    }
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

/// `journal-and-more`
#[must_use]
pub fn journal_and_more(count: impl Into<Arg>) -> Message {
    Message::new("journal-and-more").with("count", count)
}

/// `sealed-for`
#[must_use]
pub fn sealed_for(readers: impl Into<Arg>) -> Message {
    Message::new("sealed-for").with("readers", readers)
}

/// `author-kit`
#[must_use]
pub fn author_kit(number: impl Into<Arg>) -> Message {
    Message::new("author-kit").with("number", number)
}

/// `backup-fingerprint`
#[must_use]
pub fn backup_fingerprint(begins: impl Into<Arg>) -> Message {
    Message::new("backup-fingerprint").with("begins", begins)
}

/// `single-may`
#[must_use]
pub fn single_may(name: impl Into<Arg>) -> Message {
    Message::new("single-may").with("name", name)
}

/// `single-may-not`
#[must_use]
pub fn single_may_not(name: impl Into<Arg>) -> Message {
    Message::new("single-may-not").with("name", name)
}

/// `job-access`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct JobAccess {
    pub account: Arg,
    pub roles: Arg,
}

impl From<JobAccess> for Message {
    fn from(JobAccess { account, roles }: JobAccess) -> Self {
        Self::new("job-access").with("account", account).with("roles", roles)
    }
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

/// `measured-login`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct MeasuredLogin {
    pub account: Arg,
    pub user: Arg,
}

impl From<MeasuredLogin> for Message {
    fn from(MeasuredLogin { account, user }: MeasuredLogin) -> Self {
        Self::new("measured-login").with("account", account).with("user", user)
    }
}

/// `measured-this-vault`
#[must_use]
pub fn measured_this_vault() -> Message {
    Message::new("measured-this-vault")
}

/// `notice-user-added`
#[must_use]
pub fn notice_user_added(about: impl Into<Arg>) -> Message {
    Message::new("notice-user-added").with("about", about)
}

/// `notice-user-added-by`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct NoticeUserAddedBy {
    pub about: Arg,
    pub by: Arg,
}

impl From<NoticeUserAddedBy> for Message {
    fn from(NoticeUserAddedBy { about, by }: NoticeUserAddedBy) -> Self {
        Self::new("notice-user-added-by").with("about", about).with("by", by)
    }
}

/// `notice-users-added`
#[must_use]
pub fn notice_users_added(users: impl Into<Arg>) -> Message {
    Message::new("notice-users-added").with("users", users)
}

/// `notice-users-added-by`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct NoticeUsersAddedBy {
    pub by: Arg,
    pub users: Arg,
}

impl From<NoticeUsersAddedBy> for Message {
    fn from(NoticeUsersAddedBy { by, users }: NoticeUsersAddedBy) -> Self {
        Self::new("notice-users-added-by").with("by", by).with("users", users)
    }
}

/// `notice-owner-added`
#[must_use]
pub fn notice_owner_added(about: impl Into<Arg>) -> Message {
    Message::new("notice-owner-added").with("about", about)
}

/// `notice-owner-added-by`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct NoticeOwnerAddedBy {
    pub about: Arg,
    pub by: Arg,
}

impl From<NoticeOwnerAddedBy> for Message {
    fn from(NoticeOwnerAddedBy { about, by }: NoticeOwnerAddedBy) -> Self {
        Self::new("notice-owner-added-by").with("about", about).with("by", by)
    }
}

/// `notice-owner-made-by`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct NoticeOwnerMadeBy {
    pub about: Arg,
    pub by: Arg,
}

impl From<NoticeOwnerMadeBy> for Message {
    fn from(NoticeOwnerMadeBy { about, by }: NoticeOwnerMadeBy) -> Self {
        Self::new("notice-owner-made-by").with("about", about).with("by", by)
    }
}

/// `notice-sign-in-added-by`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct NoticeSignInAddedBy {
    pub about: Arg,
    pub by: Arg,
}

impl From<NoticeSignInAddedBy> for Message {
    fn from(NoticeSignInAddedBy { about, by }: NoticeSignInAddedBy) -> Self {
        Self::new("notice-sign-in-added-by").with("about", about).with("by", by)
    }
}

/// `notice-sign-in-given-by`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct NoticeSignInGivenBy {
    pub about: Arg,
    pub by: Arg,
}

impl From<NoticeSignInGivenBy> for Message {
    fn from(NoticeSignInGivenBy { about, by }: NoticeSignInGivenBy) -> Self {
        Self::new("notice-sign-in-given-by").with("about", about).with("by", by)
    }
}

/// `notice-role-raised`
#[must_use]
pub fn notice_role_raised(about: impl Into<Arg>) -> Message {
    Message::new("notice-role-raised").with("about", about)
}

/// `notice-role-raised-by`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct NoticeRoleRaisedBy {
    pub about: Arg,
    pub by: Arg,
}

impl From<NoticeRoleRaisedBy> for Message {
    fn from(NoticeRoleRaisedBy { about, by }: NoticeRoleRaisedBy) -> Self {
        Self::new("notice-role-raised-by").with("about", about).with("by", by)
    }
}

/// `notice-recovery-used`
#[must_use]
pub fn notice_recovery_used(about: impl Into<Arg>) -> Message {
    Message::new("notice-recovery-used").with("about", about)
}

/// `notice-owner-locked`
#[must_use]
pub fn notice_owner_locked(about: impl Into<Arg>) -> Message {
    Message::new("notice-owner-locked").with("about", about)
}

/// `notice-older-copy`
#[must_use]
pub fn notice_older_copy(about: impl Into<Arg>) -> Message {
    Message::new("notice-older-copy").with("about", about)
}

/// `notice-clock`
#[must_use]
pub fn notice_clock(about: impl Into<Arg>) -> Message {
    Message::new("notice-clock").with("about", about)
}

/// `notice-personal-code`
#[must_use]
pub fn notice_personal_code(about: impl Into<Arg>) -> Message {
    Message::new("notice-personal-code").with("about", about)
}

/// `notice-sign-in-reset`
#[must_use]
pub fn notice_sign_in_reset(about: impl Into<Arg>) -> Message {
    Message::new("notice-sign-in-reset").with("about", about)
}

/// `notice-sign-in-reset-by`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct NoticeSignInResetBy {
    pub about: Arg,
    pub by: Arg,
}

impl From<NoticeSignInResetBy> for Message {
    fn from(NoticeSignInResetBy { about, by }: NoticeSignInResetBy) -> Self {
        Self::new("notice-sign-in-reset-by").with("about", about).with("by", by)
    }
}

/// `notice-verification-failed`
#[must_use]
pub fn notice_verification_failed(about: impl Into<Arg>) -> Message {
    Message::new("notice-verification-failed").with("about", about)
}

/// `notice-strike-asked-person`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct NoticeStrikeAskedPerson {
    pub about: Arg,
    pub by: Arg,
}

impl From<NoticeStrikeAskedPerson> for Message {
    fn from(NoticeStrikeAskedPerson { about, by }: NoticeStrikeAskedPerson) -> Self {
        Self::new("notice-strike-asked-person").with("about", about).with("by", by)
    }
}

/// `notice-strike-asked-texts`
#[must_use]
pub fn notice_strike_asked_texts(about: impl Into<Arg>) -> Message {
    Message::new("notice-strike-asked-texts").with("about", about)
}

/// `notice-struck-person`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct NoticeStruckPerson {
    pub about: Arg,
    pub by: Arg,
}

impl From<NoticeStruckPerson> for Message {
    fn from(NoticeStruckPerson { about, by }: NoticeStruckPerson) -> Self {
        Self::new("notice-struck-person").with("about", about).with("by", by)
    }
}

/// `notice-struck-texts`
#[must_use]
pub fn notice_struck_texts(about: impl Into<Arg>) -> Message {
    Message::new("notice-struck-texts").with("about", about)
}

/// `paper-language`
#[must_use]
pub fn paper_language() -> Message {
    Message::new("paper-language")
}

/// `paper-page`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct PaperPage {
    pub page: Arg,
    pub pages: Arg,
}

impl From<PaperPage> for Message {
    fn from(PaperPage { page, pages }: PaperPage) -> Self {
        Self::new("paper-page").with("page", page).with("pages", pages)
    }
}

/// `paper-entry`
#[must_use]
pub fn paper_entry(entry: impl Into<Arg>) -> Message {
    Message::new("paper-entry").with("entry", entry)
}

/// `paper-lacks`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct PaperLacks {
    pub count: Arg,
    pub more: Arg,
    pub which: Arg,
}

impl From<PaperLacks> for Message {
    fn from(PaperLacks { count, more, which }: PaperLacks) -> Self {
        Self::new("paper-lacks").with("count", count).with("more", more).with("which", which)
    }
}

/// `paper-boxes`
#[must_use]
pub fn paper_boxes(lacks: impl Into<Arg>) -> Message {
    Message::new("paper-boxes").with("lacks", lacks)
}

/// `paper-audit-foot`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct PaperAuditFoot {
    pub as_of: Arg,
    pub business: Arg,
}

impl From<PaperAuditFoot> for Message {
    fn from(PaperAuditFoot { as_of, business }: PaperAuditFoot) -> Self {
        Self::new("paper-audit-foot").with("as_of", as_of).with("business", business)
    }
}

/// `paper-audit-as-of`
#[must_use]
pub fn paper_audit_as_of(as_of: impl Into<Arg>) -> Message {
    Message::new("paper-audit-as-of").with("as_of", as_of)
}

/// `paper-audit-made`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct PaperAuditMade {
    pub at: Arg,
    pub by: Arg,
}

impl From<PaperAuditMade> for Message {
    fn from(PaperAuditMade { at, by }: PaperAuditMade) -> Self {
        Self::new("paper-audit-made").with("at", at).with("by", by)
    }
}

/// `paper-audit-with`
#[must_use]
pub fn paper_audit_with() -> Message {
    Message::new("paper-audit-with")
}

/// `paper-audit-number`
#[must_use]
pub fn paper_audit_number() -> Message {
    Message::new("paper-audit-number")
}

/// `paper-audit-who`
#[must_use]
pub fn paper_audit_who() -> Message {
    Message::new("paper-audit-who")
}

/// `paper-audit-role`
#[must_use]
pub fn paper_audit_role() -> Message {
    Message::new("paper-audit-role")
}

/// `paper-audit-since`
#[must_use]
pub fn paper_audit_since() -> Message {
    Message::new("paper-audit-since")
}

/// `paper-audit-authorised`
#[must_use]
pub fn paper_audit_authorised() -> Message {
    Message::new("paper-audit-authorised")
}

/// `paper-audit-login`
#[must_use]
pub fn paper_audit_login(login: impl Into<Arg>) -> Message {
    Message::new("paper-audit-login").with("login", login)
}

/// `paper-audit-lines`
#[must_use]
pub fn paper_audit_lines(count: impl Into<Arg>) -> Message {
    Message::new("paper-audit-lines").with("count", count)
}

/// `paper-audit-none`
#[must_use]
pub fn paper_audit_none() -> Message {
    Message::new("paper-audit-none")
}

/// `paper-audit-measures`
#[must_use]
pub fn paper_audit_measures() -> Message {
    Message::new("paper-audit-measures")
}

/// `paper-audit-cis`
#[must_use]
pub fn paper_audit_cis() -> Message {
    Message::new("paper-audit-cis")
}

/// `paper-audit-result`
#[must_use]
pub fn paper_audit_result() -> Message {
    Message::new("paper-audit-result")
}

/// `paper-audit-boxes`
#[must_use]
pub fn paper_audit_boxes(lacks: impl Into<Arg>) -> Message {
    Message::new("paper-audit-boxes").with("lacks", lacks)
}

/// `paper-audit-changes`
#[must_use]
pub fn paper_audit_changes() -> Message {
    Message::new("paper-audit-changes")
}

/// `paper-run-foot`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct PaperRunFoot {
    pub at: Arg,
    pub business: Arg,
    pub by: Arg,
    pub program: Arg,
}

impl From<PaperRunFoot> for Message {
    fn from(PaperRunFoot { at, business, by, program }: PaperRunFoot) -> Self {
        Self::new("paper-run-foot").with("at", at).with("business", business).with("by", by).with("program", program)
    }
}

/// `paper-run-number`
#[must_use]
pub fn paper_run_number() -> Message {
    Message::new("paper-run-number")
}

/// `paper-run-what`
#[must_use]
pub fn paper_run_what() -> Message {
    Message::new("paper-run-what")
}

/// `paper-run-done-by`
#[must_use]
pub fn paper_run_done_by() -> Message {
    Message::new("paper-run-done-by")
}

/// `paper-run-done-at`
#[must_use]
pub fn paper_run_done_at() -> Message {
    Message::new("paper-run-done-at")
}

/// `paper-run-verified-by`
#[must_use]
pub fn paper_run_verified_by() -> Message {
    Message::new("paper-run-verified-by")
}

/// `paper-run-verified-at`
#[must_use]
pub fn paper_run_verified_at() -> Message {
    Message::new("paper-run-verified-at")
}

/// `paper-run-note`
#[must_use]
pub fn paper_run_note() -> Message {
    Message::new("paper-run-note")
}

/// `paper-run-to-verify`
#[must_use]
pub fn paper_run_to_verify() -> Message {
    Message::new("paper-run-to-verify")
}

/// `paper-run-no-step`
#[must_use]
pub fn paper_run_no_step() -> Message {
    Message::new("paper-run-no-step")
}

/// `paper-run-later`
#[must_use]
pub fn paper_run_later() -> Message {
    Message::new("paper-run-later")
}

/// `paper-run-done`
#[must_use]
pub fn paper_run_done() -> Message {
    Message::new("paper-run-done")
}

/// `paper-run-verified`
#[must_use]
pub fn paper_run_verified() -> Message {
    Message::new("paper-run-verified")
}

/// `paper-kit`
#[must_use]
pub fn paper_kit(number: impl Into<Arg>) -> Message {
    Message::new("paper-kit").with("number", number)
}

/// `paper-kit-for`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct PaperKitFor {
    pub number: Arg,
    pub owner: Arg,
}

impl From<PaperKitFor> for Message {
    fn from(PaperKitFor { number, owner }: PaperKitFor) -> Self {
        Self::new("paper-kit-for").with("number", number).with("owner", owner)
    }
}

/// `paper-kit-program`
#[must_use]
pub fn paper_kit_program() -> Message {
    Message::new("paper-kit-program")
}

/// `paper-kit-about`
#[must_use]
pub fn paper_kit_about(business: impl Into<Arg>) -> Message {
    Message::new("paper-kit-about").with("business", business)
}

/// `paper-kit-code`
#[must_use]
pub fn paper_kit_code() -> Message {
    Message::new("paper-kit-code")
}

/// `paper-kit-letters`
#[must_use]
pub fn paper_kit_letters() -> Message {
    Message::new("paper-kit-letters")
}

/// `paper-kit-by-hand`
#[must_use]
pub fn paper_kit_by_hand(first: impl Into<Arg>) -> Message {
    Message::new("paper-kit-by-hand").with("first", first)
}

/// `paper-kit-square`
#[must_use]
pub fn paper_kit_square() -> Message {
    Message::new("paper-kit-square")
}

/// `paper-kit-secret`
#[must_use]
pub fn paper_kit_secret() -> Message {
    Message::new("paper-kit-secret")
}

/// `paper-kit-secret-when`
#[must_use]
pub fn paper_kit_secret_when() -> Message {
    Message::new("paper-kit-secret-when")
}

/// `paper-kit-todo`
#[must_use]
pub fn paper_kit_todo() -> Message {
    Message::new("paper-kit-todo")
}

/// `paper-kit-todo-computer`
#[must_use]
pub fn paper_kit_todo_computer() -> Message {
    Message::new("paper-kit-todo-computer")
}

/// `paper-kit-todo-folder`
#[must_use]
pub fn paper_kit_todo_folder() -> Message {
    Message::new("paper-kit-todo-folder")
}

/// `paper-kit-todo-choose`
#[must_use]
pub fn paper_kit_todo_choose() -> Message {
    Message::new("paper-kit-todo-choose")
}

/// `paper-kit-todo-type`
#[must_use]
pub fn paper_kit_todo_type() -> Message {
    Message::new("paper-kit-todo-type")
}

/// `paper-kit-todo-type-by-hand`
#[must_use]
pub fn paper_kit_todo_type_by_hand() -> Message {
    Message::new("paper-kit-todo-type-by-hand")
}

/// `paper-kit-todo-secret`
#[must_use]
pub fn paper_kit_todo_secret() -> Message {
    Message::new("paper-kit-todo-secret")
}

/// `paper-kit-todo-sign-in`
#[must_use]
pub fn paper_kit_todo_sign_in() -> Message {
    Message::new("paper-kit-todo-sign-in")
}

/// `paper-kit-know`
#[must_use]
pub fn paper_kit_know() -> Message {
    Message::new("paper-kit-know")
}

/// `paper-kit-know-once`
#[must_use]
pub fn paper_kit_know_once() -> Message {
    Message::new("paper-kit-know-once")
}

/// `paper-kit-know-copies`
#[must_use]
pub fn paper_kit_know_copies() -> Message {
    Message::new("paper-kit-know-copies")
}

/// `paper-kit-know-traces`
#[must_use]
pub fn paper_kit_know_traces() -> Message {
    Message::new("paper-kit-know-traces")
}

/// `paper-kit-know-traces-by-hand`
#[must_use]
pub fn paper_kit_know_traces_by_hand() -> Message {
    Message::new("paper-kit-know-traces-by-hand")
}

/// `paper-kit-vault`
#[must_use]
pub fn paper_kit_vault() -> Message {
    Message::new("paper-kit-vault")
}

/// `paper-kit-backups`
#[must_use]
pub fn paper_kit_backups() -> Message {
    Message::new("paper-kit-backups")
}

/// `paper-kit-no-backups`
#[must_use]
pub fn paper_kit_no_backups() -> Message {
    Message::new("paper-kit-no-backups")
}

/// `paper-kit-boxes`
#[must_use]
pub fn paper_kit_boxes() -> Message {
    Message::new("paper-kit-boxes")
}

/// `paper-kit-replaces`
#[must_use]
pub fn paper_kit_replaces() -> Message {
    Message::new("paper-kit-replaces")
}

/// `paper-kit-replaced`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct PaperKitReplaced {
    pub day: Arg,
    pub number: Arg,
}

impl From<PaperKitReplaced> for Message {
    fn from(PaperKitReplaced { day, number }: PaperKitReplaced) -> Self {
        Self::new("paper-kit-replaced").with("day", day).with("number", number)
    }
}

/// `paper-kit-envelope`
#[must_use]
pub fn paper_kit_envelope() -> Message {
    Message::new("paper-kit-envelope")
}

/// `paper-kit-foot`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct PaperKitFoot {
    pub number: Arg,
    pub program: Arg,
}

impl From<PaperKitFoot> for Message {
    fn from(PaperKitFoot { number, program }: PaperKitFoot) -> Self {
        Self::new("paper-kit-foot").with("number", number).with("program", program)
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

/// `report-later`
#[must_use]
pub fn report_later(count: impl Into<Arg>) -> Message {
    Message::new("report-later").with("count", count)
}

/// `report-before-records`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReportBeforeRecords {
    pub asked: Arg,
    pub began: Arg,
}

impl From<ReportBeforeRecords> for Message {
    fn from(ReportBeforeRecords { asked, began }: ReportBeforeRecords) -> Self {
        Self::new("report-before-records").with("asked", asked).with("began", began)
    }
}

/// `report-written-later`
#[must_use]
pub fn report_written_later(day: impl Into<Arg>) -> Message {
    Message::new("report-written-later").with("day", day)
}

/// `task-disable`
#[must_use]
pub fn task_disable(user: impl Into<Arg>) -> Message {
    Message::new("task-disable").with("user", user)
}

/// `task-hand-over`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct TaskHandOver {
    pub account: Arg,
    pub user: Arg,
}

impl From<TaskHandOver> for Message {
    fn from(TaskHandOver { account, user }: TaskHandOver) -> Self {
        Self::new("task-hand-over").with("account", account).with("user", user)
    }
}

/// `task-end-access`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct TaskEndAccess {
    pub account: Arg,
    pub user: Arg,
}

impl From<TaskEndAccess> for Message {
    fn from(TaskEndAccess { account, user }: TaskEndAccess) -> Self {
        Self::new("task-end-access").with("account", account).with("user", user)
    }
}

/// `task-change-shared-login`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct TaskChangeSharedLogin {
    pub account: Arg,
    pub user: Arg,
}

impl From<TaskChangeSharedLogin> for Message {
    fn from(TaskChangeSharedLogin { account, user }: TaskChangeSharedLogin) -> Self {
        Self::new("task-change-shared-login").with("account", account).with("user", user)
    }
}

/// `task-close-mailbox`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct TaskCloseMailbox {
    pub account: Arg,
    pub user: Arg,
}

impl From<TaskCloseMailbox> for Message {
    fn from(TaskCloseMailbox { account, user }: TaskCloseMailbox) -> Self {
        Self::new("task-close-mailbox").with("account", account).with("user", user)
    }
}

/// `task-move-second-factor`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct TaskMoveSecondFactor {
    pub account: Arg,
    pub user: Arg,
}

impl From<TaskMoveSecondFactor> for Message {
    fn from(TaskMoveSecondFactor { account, user }: TaskMoveSecondFactor) -> Self {
        Self::new("task-move-second-factor").with("account", account).with("user", user)
    }
}

/// `task-hand-over-machine`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct TaskHandOverMachine {
    pub machine: Arg,
    pub user: Arg,
}

impl From<TaskHandOverMachine> for Message {
    fn from(TaskHandOverMachine { machine, user }: TaskHandOverMachine) -> Self {
        Self::new("task-hand-over-machine").with("machine", machine).with("user", user)
    }
}

/// `task-replace-kit`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct TaskReplaceKit {
    pub number: Arg,
    pub user: Arg,
}

impl From<TaskReplaceKit> for Message {
    fn from(TaskReplaceKit { number, user }: TaskReplaceKit) -> Self {
        Self::new("task-replace-kit").with("number", number).with("user", user)
    }
}

/// `task-name-next-in-line`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct TaskNameNextInLine {
    pub account: Arg,
    pub user: Arg,
}

impl From<TaskNameNextInLine> for Message {
    fn from(TaskNameNextInLine { account, user }: TaskNameNextInLine) -> Self {
        Self::new("task-name-next-in-line").with("account", account).with("user", user)
    }
}

/// `task-give-access`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct TaskGiveAccess {
    pub account: Arg,
    pub role: Arg,
    pub user: Arg,
}

impl From<TaskGiveAccess> for Message {
    fn from(TaskGiveAccess { account, role, user }: TaskGiveAccess) -> Self {
        Self::new("task-give-access").with("account", account).with("role", role).with("user", user)
    }
}

/// `task-end-company`
#[must_use]
pub fn task_end_company(company: impl Into<Arg>) -> Message {
    Message::new("task-end-company").with("company", company)
}

/// `task-unknown-access`
#[must_use]
pub fn task_unknown_access(number: impl Into<Arg>) -> Message {
    Message::new("task-unknown-access").with("number", number)
}

/// `step-help-removing`
#[must_use]
pub fn step_help_removing(name: impl Into<Arg>) -> Message {
    Message::new("step-help-removing").with("name", name)
}

/// `step-help-left`
#[must_use]
pub fn step_help_left(says: impl Into<Arg>) -> Message {
    Message::new("step-help-left").with("says", says)
}

/// `step-help-look`
#[must_use]
pub fn step_help_look(name: impl Into<Arg>) -> Message {
    Message::new("step-help-look").with("name", name)
}

/// `step-help-before`
#[must_use]
pub fn step_help_before() -> Message {
    Message::new("step-help-before")
}

/// `step-help-hand-over`
#[must_use]
pub fn step_help_hand_over(name: impl Into<Arg>) -> Message {
    Message::new("step-help-hand-over").with("name", name)
}

/// `step-help-owner-gone`
#[must_use]
pub fn step_help_owner_gone() -> Message {
    Message::new("step-help-owner-gone")
}

/// `step-help-second-factors`
#[must_use]
pub fn step_help_second_factors(name: impl Into<Arg>) -> Message {
    Message::new("step-help-second-factors").with("name", name)
}

/// `step-help-support`
#[must_use]
pub fn step_help_support(says: impl Into<Arg>) -> Message {
    Message::new("step-help-support").with("says", says)
}

/// `step-help-proof`
#[must_use]
pub fn step_help_proof(says: impl Into<Arg>) -> Message {
    Message::new("step-help-proof").with("says", says)
}

/// `run-came-later`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct RunCameLater {
    pub account: Arg,
    pub user: Arg,
}

impl From<RunCameLater> for Message {
    fn from(RunCameLater { account, user }: RunCameLater) -> Self {
        Self::new("run-came-later").with("account", account).with("user", user)
    }
}

/// `letter-which`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LetterWhich {
    pub name: Arg,
    pub service: Arg,
}

impl From<LetterWhich> for Message {
    fn from(LetterWhich { name, service }: LetterWhich) -> Self {
        Self::new("letter-which").with("name", name).with("service", service)
    }
}

/// `letter-which-number`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LetterWhichNumber {
    pub name: Arg,
    pub number: Arg,
    pub service: Arg,
}

impl From<LetterWhichNumber> for Message {
    fn from(LetterWhichNumber { name, number, service }: LetterWhichNumber) -> Self {
        Self::new("letter-which-number").with("name", name).with("number", number).with("service", service)
    }
}

/// `letter-which-plain`
#[must_use]
pub fn letter_which_plain(name: impl Into<Arg>) -> Message {
    Message::new("letter-which-plain").with("name", name)
}

/// `letter-which-plain-number`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LetterWhichPlainNumber {
    pub name: Arg,
    pub number: Arg,
}

impl From<LetterWhichPlainNumber> for Message {
    fn from(LetterWhichPlainNumber { name, number }: LetterWhichPlainNumber) -> Self {
        Self::new("letter-which-plain-number").with("name", name).with("number", number)
    }
}

/// `letter-whom`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LetterWhom {
    pub login: Arg,
    pub name: Arg,
}

impl From<LetterWhom> for Message {
    fn from(LetterWhom { login, name }: LetterWhom) -> Self {
        Self::new("letter-whom").with("login", login).with("name", name)
    }
}

/// `letter-at-once`
#[must_use]
pub fn letter_at_once() -> Message {
    Message::new("letter-at-once")
}

/// `letter-as-of`
#[must_use]
pub fn letter_as_of(day: impl Into<Arg>) -> Message {
    Message::new("letter-as-of").with("day", day)
}

/// `letter-end-access`
#[must_use]
pub fn letter_end_access(account: impl Into<Arg>) -> Message {
    Message::new("letter-end-access").with("account", account)
}

/// `letter-end-access-asks`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LetterEndAccessAsks {
    pub when: Arg,
    pub which: Arg,
    pub whom: Arg,
}

impl From<LetterEndAccessAsks> for Message {
    fn from(LetterEndAccessAsks { when, which, whom }: LetterEndAccessAsks) -> Self {
        Self::new("letter-end-access-asks").with("when", when).with("which", which).with("whom", whom)
    }
}

/// `letter-give-access`
#[must_use]
pub fn letter_give_access(account: impl Into<Arg>) -> Message {
    Message::new("letter-give-access").with("account", account)
}

/// `letter-give-access-asks`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LetterGiveAccessAsks {
    pub role: Arg,
    pub which: Arg,
    pub whom: Arg,
}

impl From<LetterGiveAccessAsks> for Message {
    fn from(LetterGiveAccessAsks { role, which, whom }: LetterGiveAccessAsks) -> Self {
        Self::new("letter-give-access-asks").with("role", role).with("which", which).with("whom", whom)
    }
}

/// `letter-give-access-from-asks`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LetterGiveAccessFromAsks {
    pub day: Arg,
    pub role: Arg,
    pub which: Arg,
    pub whom: Arg,
}

impl From<LetterGiveAccessFromAsks> for Message {
    fn from(LetterGiveAccessFromAsks { day, role, which, whom }: LetterGiveAccessFromAsks) -> Self {
        Self::new("letter-give-access-from-asks").with("day", day).with("role", role).with("which", which).with("whom", whom)
    }
}

/// `letter-hand-over`
#[must_use]
pub fn letter_hand_over(account: impl Into<Arg>) -> Message {
    Message::new("letter-hand-over").with("account", account)
}

/// `letter-hand-over-asks`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LetterHandOverAsks {
    pub which: Arg,
    pub whom: Arg,
}

impl From<LetterHandOverAsks> for Message {
    fn from(LetterHandOverAsks { which, whom }: LetterHandOverAsks) -> Self {
        Self::new("letter-hand-over-asks").with("which", which).with("whom", whom)
    }
}

/// `letter-second-factor`
#[must_use]
pub fn letter_second_factor(account: impl Into<Arg>) -> Message {
    Message::new("letter-second-factor").with("account", account)
}

/// `letter-second-factor-asks`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LetterSecondFactorAsks {
    pub which: Arg,
    pub whom: Arg,
}

impl From<LetterSecondFactorAsks> for Message {
    fn from(LetterSecondFactorAsks { which, whom }: LetterSecondFactorAsks) -> Self {
        Self::new("letter-second-factor-asks").with("which", which).with("whom", whom)
    }
}

/// `letter-tell-when-done`
#[must_use]
pub fn letter_tell_when_done() -> Message {
    Message::new("letter-tell-when-done")
}

/// `letter-tell-steps`
#[must_use]
pub fn letter_tell_steps() -> Message {
    Message::new("letter-tell-steps")
}

/// `letter-greeting`
#[must_use]
pub fn letter_greeting() -> Message {
    Message::new("letter-greeting")
}

/// `letter-regards`
#[must_use]
pub fn letter_regards() -> Message {
    Message::new("letter-regards")
}

/// `known-owners-any`
#[must_use]
pub fn known_owners_any() -> Message {
    Message::new("known-owners-any")
}

/// `known-owners-most`
#[must_use]
pub fn known_owners_most(most: impl Into<Arg>) -> Message {
    Message::new("known-owners-most").with("most", most)
}

/// `known-role-most`
#[must_use]
pub fn known_role_most(most: impl Into<Arg>) -> Message {
    Message::new("known-role-most").with("most", most)
}

/// `known-seat-invited`
#[must_use]
pub fn known_seat_invited() -> Message {
    Message::new("known-seat-invited")
}

/// `known-seat-disabled`
#[must_use]
pub fn known_seat_disabled() -> Message {
    Message::new("known-seat-disabled")
}

/// `known-removed-by-provider`
#[must_use]
pub fn known_removed_by_provider() -> Message {
    Message::new("known-removed-by-provider")
}

/// `known-sessions`
#[must_use]
pub fn known_sessions() -> Message {
    Message::new("known-sessions")
}

/// `known-left`
#[must_use]
pub fn known_left() -> Message {
    Message::new("known-left")
}

/// `known-proof`
#[must_use]
pub fn known_proof() -> Message {
    Message::new("known-proof")
}

/// `known-support`
#[must_use]
pub fn known_support() -> Message {
    Message::new("known-support")
}

/// `known-reset-second-factor`
#[must_use]
pub fn known_reset_second_factor() -> Message {
    Message::new("known-reset-second-factor")
}

/// `known-reset-tokens`
#[must_use]
pub fn known_reset_tokens() -> Message {
    Message::new("known-reset-tokens")
}

/// `known-reset-billing`
#[must_use]
pub fn known_reset_billing() -> Message {
    Message::new("known-reset-billing")
}

/// `known-tried`
#[must_use]
pub fn known_tried(month: impl Into<Arg>) -> Message {
    Message::new("known-tried").with("month", month)
}

/// `known-looked-up`
#[must_use]
pub fn known_looked_up(month: impl Into<Arg>) -> Message {
    Message::new("known-looked-up").with("month", month)
}

/// `known-comes-as`
#[must_use]
pub fn known_comes_as(formats: impl Into<Arg>) -> Message {
    Message::new("known-comes-as").with("formats", formats)
}

/// `known-does-not-say`
#[must_use]
pub fn known_does_not_say(untold: impl Into<Arg>) -> Message {
    Message::new("known-does-not-say").with("untold", untold)
}

/// `known-or-as`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct KnownOrAs {
    pub before: Arg,
    pub format: Arg,
}

impl From<KnownOrAs> for Message {
    fn from(KnownOrAs { before, format }: KnownOrAs) -> Self {
        Self::new("known-or-as").with("before", before).with("format", format)
    }
}

/// `known-or`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct KnownOr {
    pub before: Arg,
    pub untold: Arg,
}

impl From<KnownOr> for Message {
    fn from(KnownOr { before, untold }: KnownOr) -> Self {
        Self::new("known-or").with("before", before).with("untold", untold)
    }
}

/// `known-second-factor`
#[must_use]
pub fn known_second_factor() -> Message {
    Message::new("known-second-factor")
}

/// `known-lockout`
#[must_use]
pub fn known_lockout() -> Message {
    Message::new("known-lockout")
}

/// `known-idle`
#[must_use]
pub fn known_idle() -> Message {
    Message::new("known-idle")
}

/// `known-passwords`
#[must_use]
pub fn known_passwords() -> Message {
    Message::new("known-passwords")
}

/// `known-single-sign-on`
#[must_use]
pub fn known_single_sign_on() -> Message {
    Message::new("known-single-sign-on")
}

/// `profile_fault-file_too_long`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ProfileFaultFileTooLong {
    pub kib: Arg,
    pub most: Arg,
}

impl From<ProfileFaultFileTooLong> for Message {
    fn from(ProfileFaultFileTooLong { kib, most }: ProfileFaultFileTooLong) -> Self {
        Self::new("profile_fault-file_too_long").with("kib", kib).with("most", most)
    }
}

/// `profile_fault-not_toml`
#[must_use]
pub fn profile_fault_not_toml(says: impl Into<Arg>) -> Message {
    Message::new("profile_fault-not_toml").with("says", says)
}

/// `profile_fault-newer`
#[must_use]
pub fn profile_fault_newer() -> Message {
    Message::new("profile_fault-newer")
}

/// `profile_fault-missing`
#[must_use]
pub fn profile_fault_missing(key: impl Into<Arg>) -> Message {
    Message::new("profile_fault-missing").with("key", key)
}

/// `profile_fault-missing_fact`
#[must_use]
pub fn profile_fault_missing_fact(key: impl Into<Arg>) -> Message {
    Message::new("profile_fault-missing_fact").with("key", key)
}

/// `profile_fault-no_such_key`
#[must_use]
pub fn profile_fault_no_such_key(key: impl Into<Arg>) -> Message {
    Message::new("profile_fault-no_such_key").with("key", key)
}

/// `profile_fault-wrong_kind`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ProfileFaultWrongKind {
    pub found: Arg,
    pub key: Arg,
    pub wanted: Arg,
}

impl From<ProfileFaultWrongKind> for Message {
    fn from(ProfileFaultWrongKind { found, key, wanted }: ProfileFaultWrongKind) -> Self {
        Self::new("profile_fault-wrong_kind").with("found", found).with("key", key).with("wanted", wanted)
    }
}

/// `profile_fault-not_one_of`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ProfileFaultNotOneOf {
    pub found: Arg,
    pub key: Arg,
    pub words: Arg,
}

impl From<ProfileFaultNotOneOf> for Message {
    fn from(ProfileFaultNotOneOf { found, key, words }: ProfileFaultNotOneOf) -> Self {
        Self::new("profile_fault-not_one_of").with("found", found).with("key", key).with("words", words)
    }
}

/// `profile_fault-empty`
#[must_use]
pub fn profile_fault_empty(key: impl Into<Arg>) -> Message {
    Message::new("profile_fault-empty").with("key", key)
}

/// `profile_fault-text_too_long`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ProfileFaultTextTooLong {
    pub key: Arg,
    pub most: Arg,
}

impl From<ProfileFaultTextTooLong> for Message {
    fn from(ProfileFaultTextTooLong { key, most }: ProfileFaultTextTooLong) -> Self {
        Self::new("profile_fault-text_too_long").with("key", key).with("most", most)
    }
}

/// `profile_fault-bad_characters`
#[must_use]
pub fn profile_fault_bad_characters(key: impl Into<Arg>) -> Message {
    Message::new("profile_fault-bad_characters").with("key", key)
}

/// `profile_fault-no_full_stop`
#[must_use]
pub fn profile_fault_no_full_stop(key: impl Into<Arg>) -> Message {
    Message::new("profile_fault-no_full_stop").with("key", key)
}

/// `profile_fault-not_a_key`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ProfileFaultNotAKey {
    pub found: Arg,
    pub key: Arg,
}

impl From<ProfileFaultNotAKey> for Message {
    fn from(ProfileFaultNotAKey { found, key }: ProfileFaultNotAKey) -> Self {
        Self::new("profile_fault-not_a_key").with("found", found).with("key", key)
    }
}

/// `profile_fault-not_an_address`
#[must_use]
pub fn profile_fault_not_an_address(key: impl Into<Arg>) -> Message {
    Message::new("profile_fault-not_an_address").with("key", key)
}

/// `profile_fault-not_a_month`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ProfileFaultNotAMonth {
    pub found: Arg,
    pub key: Arg,
}

impl From<ProfileFaultNotAMonth> for Message {
    fn from(ProfileFaultNotAMonth { found, key }: ProfileFaultNotAMonth) -> Self {
        Self::new("profile_fault-not_a_month").with("found", found).with("key", key)
    }
}

/// `profile_fault-out_of_range`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ProfileFaultOutOfRange {
    pub key: Arg,
    pub most: Arg,
}

impl From<ProfileFaultOutOfRange> for Message {
    fn from(ProfileFaultOutOfRange { key, most }: ProfileFaultOutOfRange) -> Self {
        Self::new("profile_fault-out_of_range").with("key", key).with("most", most)
    }
}

/// `profile_fault-too_many`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ProfileFaultTooMany {
    pub found: Arg,
    pub key: Arg,
    pub most: Arg,
}

impl From<ProfileFaultTooMany> for Message {
    fn from(ProfileFaultTooMany { found, key, most }: ProfileFaultTooMany) -> Self {
        Self::new("profile_fault-too_many").with("found", found).with("key", key).with("most", most)
    }
}

/// `profile_fault-none_there`
#[must_use]
pub fn profile_fault_none_there(key: impl Into<Arg>) -> Message {
    Message::new("profile_fault-none_there").with("key", key)
}

/// `profile_fault-twice`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ProfileFaultTwice {
    pub found: Arg,
    pub key: Arg,
}

impl From<ProfileFaultTwice> for Message {
    fn from(ProfileFaultTwice { found, key }: ProfileFaultTwice) -> Self {
        Self::new("profile_fault-twice").with("found", found).with("key", key)
    }
}

/// `profile-line`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ProfileLine {
    pub line: Arg,
    pub reason: Arg,
}

impl From<ProfileLine> for Message {
    fn from(ProfileLine { line, reason }: ProfileLine) -> Self {
        Self::new("profile-line").with("line", line).with("reason", reason)
    }
}

/// `toml_kind-text`
#[must_use]
pub fn toml_kind_text() -> Message {
    Message::new("toml_kind-text")
}

/// `toml_kind-number`
#[must_use]
pub fn toml_kind_number() -> Message {
    Message::new("toml_kind-number")
}

/// `toml_kind-yes_or_no`
#[must_use]
pub fn toml_kind_yes_or_no() -> Message {
    Message::new("toml_kind-yes_or_no")
}

/// `toml_kind-date`
#[must_use]
pub fn toml_kind_date() -> Message {
    Message::new("toml_kind-date")
}

/// `toml_kind-list`
#[must_use]
pub fn toml_kind_list() -> Message {
    Message::new("toml_kind-list")
}

/// `toml_kind-heading`
#[must_use]
pub fn toml_kind_heading() -> Message {
    Message::new("toml_kind-heading")
}

/// `toml_wanted-text`
#[must_use]
pub fn toml_wanted_text() -> Message {
    Message::new("toml_wanted-text")
}

/// `toml_wanted-word`
#[must_use]
pub fn toml_wanted_word() -> Message {
    Message::new("toml_wanted-word")
}

/// `toml_wanted-list`
#[must_use]
pub fn toml_wanted_list() -> Message {
    Message::new("toml_wanted-list")
}

/// `toml_wanted-heading`
#[must_use]
pub fn toml_wanted_heading() -> Message {
    Message::new("toml_wanted-heading")
}

/// `toml_wanted-headings`
#[must_use]
pub fn toml_wanted_headings() -> Message {
    Message::new("toml_wanted-headings")
}

/// `toml_wanted-yes_or_no`
#[must_use]
pub fn toml_wanted_yes_or_no() -> Message {
    Message::new("toml_wanted-yes_or_no")
}

/// `toml_wanted-number`
#[must_use]
pub fn toml_wanted_number() -> Message {
    Message::new("toml_wanted-number")
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

/// `vault-holder`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct VaultHolder {
    pub computer: Arg,
    pub process: Arg,
    pub program: Arg,
}

impl From<VaultHolder> for Message {
    fn from(VaultHolder { computer, process, program }: VaultHolder) -> Self {
        Self::new("vault-holder").with("computer", computer).with("process", process).with("program", program)
    }
}

/// `vault-holder-unknown`
#[must_use]
pub fn vault_holder_unknown() -> Message {
    Message::new("vault-holder-unknown")
}

/// `program-window`
#[must_use]
pub fn program_window() -> Message {
    Message::new("program-window")
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

/// `import-claim-unknown`
#[must_use]
pub fn import_claim_unknown() -> Message {
    Message::new("import-claim-unknown")
}

/// `import-access-over`
#[must_use]
pub fn import_access_over() -> Message {
    Message::new("import-access-over")
}

/// `import-access-suspended`
#[must_use]
pub fn import_access_suspended() -> Message {
    Message::new("import-access-suspended")
}

/// `import-access-not-yet`
#[must_use]
pub fn import_access_not_yet() -> Message {
    Message::new("import-access-not-yet")
}

/// `import-user-disabled`
#[must_use]
pub fn import_user_disabled() -> Message {
    Message::new("import-user-disabled")
}

/// `import-account-closed`
#[must_use]
pub fn import_account_closed() -> Message {
    Message::new("import-account-closed")
}

/// `import-access-ends-first`
#[must_use]
pub fn import_access_ends_first() -> Message {
    Message::new("import-access-ends-first")
}

/// `import-authorised-by-nobody`
#[must_use]
pub fn import_authorised_by_nobody(name: impl Into<Arg>) -> Message {
    Message::new("import-authorised-by-nobody").with("name", name)
}

/// `import-review-reason`
#[must_use]
pub fn import_review_reason() -> Message {
    Message::new("import-review-reason")
}

/// `import-account-several`
#[must_use]
pub fn import_account_several() -> Message {
    Message::new("import-account-several")
}

/// `import-service-none`
#[must_use]
pub fn import_service_none() -> Message {
    Message::new("import-service-none")
}

/// `import-service-too-long`
#[must_use]
pub fn import_service_too_long() -> Message {
    Message::new("import-service-too-long")
}

/// `import-owner-nobody`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ImportOwnerNobody {
    pub about: Arg,
    pub name: Arg,
}

impl From<ImportOwnerNobody> for Message {
    fn from(ImportOwnerNobody { about, name }: ImportOwnerNobody) -> Self {
        Self::new("import-owner-nobody").with("about", about).with("name", name)
    }
}

/// `import-email-several`
#[must_use]
pub fn import_email_several() -> Message {
    Message::new("import-email-several")
}

/// `import-name-several`
#[must_use]
pub fn import_name_several() -> Message {
    Message::new("import-name-several")
}

/// `import-user-deleted`
#[must_use]
pub fn import_user_deleted() -> Message {
    Message::new("import-user-deleted")
}

/// `import-no-address`
#[must_use]
pub fn import_no_address() -> Message {
    Message::new("import-no-address")
}

/// `import-machine-lacks`
#[must_use]
pub fn import_machine_lacks() -> Message {
    Message::new("import-machine-lacks")
}

/// `import-name-known`
#[must_use]
pub fn import_name_known(name: impl Into<Arg>) -> Message {
    Message::new("import-name-known").with("name", name)
}

/// `import-leaves-first`
#[must_use]
pub fn import_leaves_first() -> Message {
    Message::new("import-leaves-first")
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

/// `import-blank-sheet`
#[must_use]
pub fn import_blank_sheet() -> Message {
    Message::new("import-blank-sheet")
}

/// `import-blank-name`
#[must_use]
pub fn import_blank_name() -> Message {
    Message::new("import-blank-name")
}

/// `import-blank-email`
#[must_use]
pub fn import_blank_email() -> Message {
    Message::new("import-blank-email")
}

/// `import-blank-company`
#[must_use]
pub fn import_blank_company() -> Message {
    Message::new("import-blank-company")
}

/// `import-blank-job-title`
#[must_use]
pub fn import_blank_job_title() -> Message {
    Message::new("import-blank-job-title")
}

/// `import-blank-service`
#[must_use]
pub fn import_blank_service() -> Message {
    Message::new("import-blank-service")
}

/// `import-blank-account`
#[must_use]
pub fn import_blank_account() -> Message {
    Message::new("import-blank-account")
}

/// `import-blank-login`
#[must_use]
pub fn import_blank_login() -> Message {
    Message::new("import-blank-login")
}

/// `import-blank-role`
#[must_use]
pub fn import_blank_role() -> Message {
    Message::new("import-blank-role")
}

/// `import-blank-level`
#[must_use]
pub fn import_blank_level() -> Message {
    Message::new("import-blank-level")
}

/// `import-blank-since`
#[must_use]
pub fn import_blank_since() -> Message {
    Message::new("import-blank-since")
}

/// `import-blank-until`
#[must_use]
pub fn import_blank_until() -> Message {
    Message::new("import-blank-until")
}

/// `import-blank-last-seen`
#[must_use]
pub fn import_blank_last_seen() -> Message {
    Message::new("import-blank-last-seen")
}

/// `import-blank-second-factor`
#[must_use]
pub fn import_blank_second_factor() -> Message {
    Message::new("import-blank-second-factor")
}

/// `import-blank-authorised-by`
#[must_use]
pub fn import_blank_authorised_by() -> Message {
    Message::new("import-blank-authorised-by")
}

/// `import-blank-reason`
#[must_use]
pub fn import_blank_reason() -> Message {
    Message::new("import-blank-reason")
}

/// `table-too-large`
#[must_use]
pub fn table_too_large(most: impl Into<Arg>) -> Message {
    Message::new("table-too-large").with("most", most)
}

/// `table-unpacks-too-large`
#[must_use]
pub fn table_unpacks_too_large(most: impl Into<Arg>) -> Message {
    Message::new("table-unpacks-too-large").with("most", most)
}

/// `table-too-many-parts`
#[must_use]
pub fn table_too_many_parts(most: impl Into<Arg>) -> Message {
    Message::new("table-too-many-parts").with("most", most)
}

/// `table-too-many-cells`
#[must_use]
pub fn table_too_many_cells(most: impl Into<Arg>) -> Message {
    Message::new("table-too-many-cells").with("most", most)
}

/// `table-too-much-kept`
#[must_use]
pub fn table_too_much_kept() -> Message {
    Message::new("table-too-much-kept")
}

/// `table-too-much-work`
#[must_use]
pub fn table_too_much_work() -> Message {
    Message::new("table-too-much-work")
}

/// `table-stopped`
#[must_use]
pub fn table_stopped() -> Message {
    Message::new("table-stopped")
}

/// `table-long-cell`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct TableLongCell {
    pub line: Arg,
    pub most: Arg,
}

impl From<TableLongCell> for Message {
    fn from(TableLongCell { line, most }: TableLongCell) -> Self {
        Self::new("table-long-cell").with("line", line).with("most", most)
    }
}

/// `table-too-many-columns`
#[must_use]
pub fn table_too_many_columns(most: impl Into<Arg>) -> Message {
    Message::new("table-too-many-columns").with("most", most)
}

/// `table-empty`
#[must_use]
pub fn table_empty() -> Message {
    Message::new("table-empty")
}

/// `table-protected`
#[must_use]
pub fn table_protected() -> Message {
    Message::new("table-protected")
}

/// `table-old-workbook`
#[must_use]
pub fn table_old_workbook() -> Message {
    Message::new("table-old-workbook")
}

/// `table-binary-workbook`
#[must_use]
pub fn table_binary_workbook() -> Message {
    Message::new("table-binary-workbook")
}

/// `table-numbers`
#[must_use]
pub fn table_numbers() -> Message {
    Message::new("table-numbers")
}

/// `table-archive`
#[must_use]
pub fn table_archive() -> Message {
    Message::new("table-archive")
}

/// `table-document`
#[must_use]
pub fn table_document() -> Message {
    Message::new("table-document")
}

/// `table-pdf`
#[must_use]
pub fn table_pdf() -> Message {
    Message::new("table-pdf")
}

/// `table-web-page`
#[must_use]
pub fn table_web_page() -> Message {
    Message::new("table-web-page")
}

/// `table-xml`
#[must_use]
pub fn table_xml() -> Message {
    Message::new("table-xml")
}

/// `table-json`
#[must_use]
pub fn table_json() -> Message {
    Message::new("table-json")
}

/// `table-other-encoding`
#[must_use]
pub fn table_other_encoding(encoding: impl Into<Arg>) -> Message {
    Message::new("table-other-encoding").with("encoding", encoding)
}

/// `table-binary`
#[must_use]
pub fn table_binary() -> Message {
    Message::new("table-binary")
}

/// `table-damaged-workbook`
#[must_use]
pub fn table_damaged_workbook() -> Message {
    Message::new("table-damaged-workbook")
}

/// `table-no-such-sheet`
#[must_use]
pub fn table_no_such_sheet() -> Message {
    Message::new("table-no-such-sheet")
}

/// `table-no-such-sheet-of`
#[must_use]
pub fn table_no_such_sheet_of(sheets: impl Into<Arg>) -> Message {
    Message::new("table-no-such-sheet-of").with("sheets", sheets)
}

/// `table-no-such-line`
#[must_use]
pub fn table_no_such_line() -> Message {
    Message::new("table-no-such-line")
}

/// `table-other-table`
#[must_use]
pub fn table_other_table() -> Message {
    Message::new("table-other-table")
}

/// `table-same-head`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct TableSameHead {
    pub one: Arg,
    pub two: Arg,
}

impl From<TableSameHead> for Message {
    fn from(TableSameHead { one, two }: TableSameHead) -> Self {
        Self::new("table-same-head").with("one", one).with("two", two)
    }
}

/// `table-bad-head`
#[must_use]
pub fn table_bad_head(column: impl Into<Arg>) -> Message {
    Message::new("table-bad-head").with("column", column)
}

/// `table-same-meaning`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct TableSameMeaning {
    pub meaning: Arg,
    pub one: Arg,
    pub two: Arg,
}

impl From<TableSameMeaning> for Message {
    fn from(TableSameMeaning { meaning, one, two }: TableSameMeaning) -> Self {
        Self::new("table-same-meaning").with("meaning", meaning).with("one", one).with("two", two)
    }
}

/// `table-nobody-named`
#[must_use]
pub fn table_nobody_named() -> Message {
    Message::new("table-nobody-named")
}

/// `table-no-accounts`
#[must_use]
pub fn table_no_accounts() -> Message {
    Message::new("table-no-accounts")
}

/// `table-too-much-pasted`
#[must_use]
pub fn table_too_much_pasted() -> Message {
    Message::new("table-too-much-pasted")
}

/// `row-blank`
#[must_use]
pub fn row_blank() -> Message {
    Message::new("row-blank")
}

/// `row-totals`
#[must_use]
pub fn row_totals() -> Message {
    Message::new("row-totals")
}

/// `row-heads-again`
#[must_use]
pub fn row_heads_again() -> Message {
    Message::new("row-heads-again")
}

/// `row-remark`
#[must_use]
pub fn row_remark() -> Message {
    Message::new("row-remark")
}

/// `row-title`
#[must_use]
pub fn row_title() -> Message {
    Message::new("row-title")
}

/// `row-other-table`
#[must_use]
pub fn row_other_table() -> Message {
    Message::new("row-other-table")
}

/// `row-several-named`
#[must_use]
pub fn row_several_named(column: impl Into<Arg>) -> Message {
    Message::new("row-several-named").with("column", column)
}

/// `row-formula-failed`
#[must_use]
pub fn row_formula_failed(column: impl Into<Arg>) -> Message {
    Message::new("row-formula-failed").with("column", column)
}

/// `row-shortened-number`
#[must_use]
pub fn row_shortened_number(column: impl Into<Arg>) -> Message {
    Message::new("row-shortened-number").with("column", column)
}

/// `row-nobody-named`
#[must_use]
pub fn row_nobody_named() -> Message {
    Message::new("row-nobody-named")
}

/// `row-no-account`
#[must_use]
pub fn row_no_account() -> Message {
    Message::new("row-no-account")
}

/// `row-several`
#[must_use]
pub fn row_several() -> Message {
    Message::new("row-several")
}

/// `row-bad-characters`
#[must_use]
pub fn row_bad_characters(column: impl Into<Arg>) -> Message {
    Message::new("row-bad-characters").with("column", column)
}

/// `row-too-long`
#[must_use]
pub fn row_too_long(column: impl Into<Arg>) -> Message {
    Message::new("row-too-long").with("column", column)
}

/// `row-not-an-address`
#[must_use]
pub fn row_not_an_address(column: impl Into<Arg>) -> Message {
    Message::new("row-not-an-address").with("column", column)
}

/// `look-not-understood`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LookNotUnderstood {
    pub column: Arg,
    pub line: Arg,
}

impl From<LookNotUnderstood> for Message {
    fn from(LookNotUnderstood { column, line }: LookNotUnderstood) -> Self {
        Self::new("look-not-understood").with("column", column).with("line", line)
    }
}

/// `look-differs`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LookDiffers {
    pub earlier: Arg,
    pub line: Arg,
    pub meaning: Arg,
}

impl From<LookDiffers> for Message {
    fn from(LookDiffers { earlier, line, meaning }: LookDiffers) -> Self {
        Self::new("look-differs").with("earlier", earlier).with("line", line).with("meaning", meaning)
    }
}

/// `look-same-name`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LookSameName {
    pub earlier: Arg,
    pub line: Arg,
}

impl From<LookSameName> for Message {
    fn from(LookSameName { earlier, line }: LookSameName) -> Self {
        Self::new("look-same-name").with("earlier", earlier).with("line", line)
    }
}

/// `look-same-address`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LookSameAddress {
    pub earlier: Arg,
    pub line: Arg,
}

impl From<LookSameAddress> for Message {
    fn from(LookSameAddress { earlier, line }: LookSameAddress) -> Self {
        Self::new("look-same-address").with("earlier", earlier).with("line", line)
    }
}

/// `look-same-username`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LookSameUsername {
    pub earlier: Arg,
    pub line: Arg,
}

impl From<LookSameUsername> for Message {
    fn from(LookSameUsername { earlier, line }: LookSameUsername) -> Self {
        Self::new("look-same-username").with("earlier", earlier).with("line", line)
    }
}

/// `look-taken-for-one`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LookTakenForOne {
    pub earlier: Arg,
    pub line: Arg,
}

impl From<LookTakenForOne> for Message {
    fn from(LookTakenForOne { earlier, line }: LookTakenForOne) -> Self {
        Self::new("look-taken-for-one").with("earlier", earlier).with("line", line)
    }
}

/// `look-nearly-alike`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LookNearlyAlike {
    pub earlier: Arg,
    pub line: Arg,
}

impl From<LookNearlyAlike> for Message {
    fn from(LookNearlyAlike { earlier, line }: LookNearlyAlike) -> Self {
        Self::new("look-nearly-alike").with("earlier", earlier).with("line", line)
    }
}

/// `look-not-yet`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct LookNotYet {
    pub column: Arg,
    pub line: Arg,
}

impl From<LookNotYet> for Message {
    fn from(LookNotYet { column, line }: LookNotYet) -> Self {
        Self::new("look-not-yet").with("column", column).with("line", line)
    }
}

/// `look-concealed`
#[must_use]
pub fn look_concealed(column: impl Into<Arg>) -> Message {
    Message::new("look-concealed").with("column", column)
}

/// `look-passwords`
#[must_use]
pub fn look_passwords(column: impl Into<Arg>) -> Message {
    Message::new("look-passwords").with("column", column)
}

/// `look-not-used`
#[must_use]
pub fn look_not_used(column: impl Into<Arg>) -> Message {
    Message::new("look-not-used").with("column", column)
}

/// `column-is-empty`
#[must_use]
pub fn column_is_empty() -> Message {
    Message::new("column-is-empty")
}

/// `column-head`
#[must_use]
pub fn column_head() -> Message {
    Message::new("column-head")
}

/// `column-words-of-head`
#[must_use]
pub fn column_words_of_head() -> Message {
    Message::new("column-words-of-head")
}

/// `column-must-be`
#[must_use]
pub fn column_must_be(column: impl Into<Arg>) -> Message {
    Message::new("column-must-be").with("column", column)
}

/// `column-cells`
#[must_use]
pub fn column_cells() -> Message {
    Message::new("column-cells")
}

/// `column-left-out`
#[must_use]
pub fn column_left_out() -> Message {
    Message::new("column-left-out")
}

/// `column-of-somebody-else`
#[must_use]
pub fn column_of_somebody_else() -> Message {
    Message::new("column-of-somebody-else")
}

/// `column-fact`
#[must_use]
pub fn column_fact() -> Message {
    Message::new("column-fact")
}

/// `column-no-place`
#[must_use]
pub fn column_no_place() -> Message {
    Message::new("column-no-place")
}

/// `column-second-table`
#[must_use]
pub fn column_second_table(column: impl Into<Arg>) -> Message {
    Message::new("column-second-table").with("column", column)
}

/// `column-already`
#[must_use]
pub fn column_already(column: impl Into<Arg>) -> Message {
    Message::new("column-already").with("column", column)
}

/// `column-says-nothing`
#[must_use]
pub fn column_says_nothing(column: impl Into<Arg>) -> Message {
    Message::new("column-says-nothing").with("column", column)
}

/// `column-passwords`
#[must_use]
pub fn column_passwords() -> Message {
    Message::new("column-passwords")
}

/// `column-not-known`
#[must_use]
pub fn column_not_known() -> Message {
    Message::new("column-not-known")
}

/// `ask-meaning`
#[must_use]
pub fn ask_meaning() -> Message {
    Message::new("ask-meaning")
}

/// `ask-which-meaning`
#[must_use]
pub fn ask_which_meaning(meanings: impl Into<Arg>) -> Message {
    Message::new("ask-which-meaning").with("meanings", meanings)
}

/// `ask-signs`
#[must_use]
pub fn ask_signs() -> Message {
    Message::new("ask-signs")
}

/// `ask-half-converted`
#[must_use]
pub fn ask_half_converted() -> Message {
    Message::new("ask-half-converted")
}

/// `read-line-for-programs`
#[must_use]
pub fn read_line_for_programs(line: impl Into<Arg>) -> Message {
    Message::new("read-line-for-programs").with("line", line)
}

/// `read-above-heads`
#[must_use]
pub fn read_above_heads(count: impl Into<Arg>) -> Message {
    Message::new("read-above-heads").with("count", count)
}

/// `read-no-heads`
#[must_use]
pub fn read_no_heads() -> Message {
    Message::new("read-no-heads")
}

/// `read-open-quote`
#[must_use]
pub fn read_open_quote(line: impl Into<Arg>) -> Message {
    Message::new("read-open-quote").with("line", line)
}

/// `read-formula-without-result`
#[must_use]
pub fn read_formula_without_result(line: impl Into<Arg>) -> Message {
    Message::new("read-formula-without-result").with("line", line)
}

/// `read-broken-letters`
#[must_use]
pub fn read_broken_letters() -> Message {
    Message::new("read-broken-letters")
}

/// `read-one-column`
#[must_use]
pub fn read_one_column() -> Message {
    Message::new("read-one-column")
}

/// `read-merged-cells`
#[must_use]
pub fn read_merged_cells() -> Message {
    Message::new("read-merged-cells")
}

/// `read-errors`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReadErrors {
    pub column: Arg,
    pub lines: Arg,
}

impl From<ReadErrors> for Message {
    fn from(ReadErrors { column, lines }: ReadErrors) -> Self {
        Self::new("read-errors").with("column", column).with("lines", lines)
    }
}

/// `read-damaged-numbers`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReadDamagedNumbers {
    pub column: Arg,
    pub lines: Arg,
}

impl From<ReadDamagedNumbers> for Message {
    fn from(ReadDamagedNumbers { column, lines }: ReadDamagedNumbers) -> Self {
        Self::new("read-damaged-numbers").with("column", column).with("lines", lines)
    }
}

/// `read-hidden-rows`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReadHiddenRows {
    pub count: Arg,
    pub lines: Arg,
}

impl From<ReadHiddenRows> for Message {
    fn from(ReadHiddenRows { count, lines }: ReadHiddenRows) -> Self {
        Self::new("read-hidden-rows").with("count", count).with("lines", lines)
    }
}

/// `read-filtered-rows`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReadFilteredRows {
    pub count: Arg,
    pub lines: Arg,
}

impl From<ReadFilteredRows> for Message {
    fn from(ReadFilteredRows { count, lines }: ReadFilteredRows) -> Self {
        Self::new("read-filtered-rows").with("count", count).with("lines", lines)
    }
}

/// `read-hidden-columns`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReadHiddenColumns {
    pub columns: Arg,
    pub count: Arg,
}

impl From<ReadHiddenColumns> for Message {
    fn from(ReadHiddenColumns { columns, count }: ReadHiddenColumns) -> Self {
        Self::new("read-hidden-columns").with("columns", columns).with("count", count)
    }
}

/// `read-struck-rows`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReadStruckRows {
    pub count: Arg,
    pub lines: Arg,
}

impl From<ReadStruckRows> for Message {
    fn from(ReadStruckRows { count, lines }: ReadStruckRows) -> Self {
        Self::new("read-struck-rows").with("count", count).with("lines", lines)
    }
}

/// `read-struck-cells`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReadStruckCells {
    pub column: Arg,
    pub lines: Arg,
}

impl From<ReadStruckCells> for Message {
    fn from(ReadStruckCells { column, lines }: ReadStruckCells) -> Self {
        Self::new("read-struck-cells").with("column", column).with("lines", lines)
    }
}

/// `read-other-sheets`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReadOtherSheets {
    pub others: Arg,
    pub read: Arg,
}

impl From<ReadOtherSheets> for Message {
    fn from(ReadOtherSheets { others, read }: ReadOtherSheets) -> Self {
        Self::new("read-other-sheets").with("others", others).with("read", read)
    }
}

/// `read-other-encoding`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReadOtherEncoding {
    pub here: Arg,
    pub line: Arg,
    pub other: Arg,
    pub read: Arg,
    pub there: Arg,
}

impl From<ReadOtherEncoding> for Message {
    fn from(ReadOtherEncoding { here, line, other, read, there }: ReadOtherEncoding) -> Self {
        Self::new("read-other-encoding").with("here", here).with("line", line).with("other", other).with("read", read).with("there", there)
    }
}

/// `read-other-delimiter`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReadOtherDelimiter {
    pub other: Arg,
    pub read: Arg,
}

impl From<ReadOtherDelimiter> for Message {
    fn from(ReadOtherDelimiter { other, read }: ReadOtherDelimiter) -> Self {
        Self::new("read-other-delimiter").with("other", other).with("read", read)
    }
}

/// `read-other-delimiter-in-lines`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReadOtherDelimiterInLines {
    pub delimiter: Arg,
    pub lines: Arg,
}

impl From<ReadOtherDelimiterInLines> for Message {
    fn from(ReadOtherDelimiterInLines { delimiter, lines }: ReadOtherDelimiterInLines) -> Self {
        Self::new("read-other-delimiter-in-lines").with("delimiter", delimiter).with("lines", lines)
    }
}

/// `read-backslash-quotes`
#[must_use]
pub fn read_backslash_quotes() -> Message {
    Message::new("read-backslash-quotes")
}

/// `read-text-behind-quote`
#[must_use]
pub fn read_text_behind_quote(lines: impl Into<Arg>) -> Message {
    Message::new("read-text-behind-quote").with("lines", lines)
}

/// `read-long-rows`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct ReadLongRows {
    pub count: Arg,
    pub lines: Arg,
}

impl From<ReadLongRows> for Message {
    fn from(ReadLongRows { count, lines }: ReadLongRows) -> Self {
        Self::new("read-long-rows").with("count", count).with("lines", lines)
    }
}

/// `read-nul-characters`
#[must_use]
pub fn read_nul_characters(lines: impl Into<Arg>) -> Message {
    Message::new("read-nul-characters").with("lines", lines)
}

/// `read-entries-left-out`
#[must_use]
pub fn read_entries_left_out(lines: impl Into<Arg>) -> Message {
    Message::new("read-entries-left-out").with("lines", lines)
}

/// `read-fields-left-out`
#[must_use]
pub fn read_fields_left_out(fields: impl Into<Arg>) -> Message {
    Message::new("read-fields-left-out").with("fields", fields)
}

/// `place-lines`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct PlaceLines {
    pub count: Arg,
    pub lines: Arg,
}

impl From<PlaceLines> for Message {
    fn from(PlaceLines { count, lines }: PlaceLines) -> Self {
        Self::new("place-lines").with("count", count).with("lines", lines)
    }
}

/// `place-through`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct PlaceThrough {
    pub first: Arg,
    pub last: Arg,
}

impl From<PlaceThrough> for Message {
    fn from(PlaceThrough { first, last }: PlaceThrough) -> Self {
        Self::new("place-through").with("first", first).with("last", last)
    }
}

/// `place-more`
#[must_use]
pub fn place_more(count: impl Into<Arg>) -> Message {
    Message::new("place-more").with("count", count)
}

/// `place-sheet`
#[expect(missing_docs, reason = "the catalogue says what they are")]
pub struct PlaceSheet {
    pub hidden: Arg,
    pub name: Arg,
    pub rows: Arg,
}

impl From<PlaceSheet> for Message {
    fn from(PlaceSheet { hidden, name, rows }: PlaceSheet) -> Self {
        Self::new("place-sheet").with("hidden", hidden).with("name", name).with("rows", rows)
    }
}

/// `place-rows`
#[must_use]
pub fn place_rows(count: impl Into<Arg>) -> Message {
    Message::new("place-rows").with("count", count)
}

/// `place-rows-or-more`
#[must_use]
pub fn place_rows_or_more(count: impl Into<Arg>) -> Message {
    Message::new("place-rows-or-more").with("count", count)
}

/// `delimiter-comma`
#[must_use]
pub fn delimiter_comma() -> Message {
    Message::new("delimiter-comma")
}

/// `delimiter-semicolon`
#[must_use]
pub fn delimiter_semicolon() -> Message {
    Message::new("delimiter-semicolon")
}

/// `delimiter-tab`
#[must_use]
pub fn delimiter_tab() -> Message {
    Message::new("delimiter-tab")
}

/// `delimiter-bar`
#[must_use]
pub fn delimiter_bar() -> Message {
    Message::new("delimiter-bar")
}

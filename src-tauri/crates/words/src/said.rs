//! A function for each message of the catalogue. Written by `cargo xtask bindings`.

use crate::{Arg, Message};

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

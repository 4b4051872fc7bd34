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

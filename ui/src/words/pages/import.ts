// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { Shape } from "../../ipc/bindings";
import { label, text, type Arg } from "../catalogue";

/** Two closed lists of the same codes. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const shapeCodes = ["list", "grid", "turned"] as const;
export const shapeHasAll: Same<(typeof shapeCodes)[number], Shape> = true;
export const shape = (of: Shape, form?: string): string => label("shape", of, form);

export const importTitle = (): string => text("import-title");

export const importUnder = (): string => text("import-under");

export const importFile = (): string => text("import-file");

export const importFileHint = (): string => text("import-file-hint");

export const importFileNeither = (): string => text("import-file-neither");

export const importFileBoth = (): string => text("import-file-both");

export const importPaste = (): string => text("import-paste");

export const importPasteHint = (): string => text("import-paste-hint");

export const importBlank = (): string => text("import-blank");

export const importBlankSave = (): string => text("import-blank-save");

export const importBlankTitle = (): string => text("import-blank-title");

export const importBlankFile = (): string => text("import-blank-file");

export const importBlankHint = (): string => text("import-blank-hint");

export const importBlankNext = (): string => text("import-blank-next");

export const importNothingYet = (): string => text("import-nothing-yet");

export const importReading = (): string => text("import-reading");

export const importRead = (): string => text("import-read");

export const importCancel = (): string => text("import-cancel");

export const importStop = (): string => text("import-stop");

export const importColumnsTitle = (): string => text("import-columns-title");

export const importColumnsUnder = ({ columns, rows }: { columns: number; rows: number }): string => text("import-columns-under", { columns, rows });

export const importSheet = (): string => text("import-sheet");

export const importSheetHidden = (name: Arg): string => text("import-sheet-hidden", { name });

export const importHeads = (): string => text("import-heads");

export const importHeadsNone = (): string => text("import-heads-none");

export const importHeadsLine = (line: Arg): string => text("import-heads-line", { line });

export const importEncoding = (): string => text("import-encoding");

export const importShape = (): string => text("import-shape");

export const importFirstRows = (): string => text("import-first-rows");

export const importLine = (): string => text("import-line");

export const importNoHead = (): string => text("import-no-head");

export const importColumnMeans = (letters: Arg): string => text("import-column-means", { letters });

export const importColumnNamedMeans = ({ head, letters }: { head: Arg; letters: Arg }): string => text("import-column-named-means", { head, letters });

export const importService = (): string => text("import-service");

export const importServiceHint = (): string => text("import-service-hint");

export const importServiceMissing = (): string => text("import-service-missing");

export const importAccount = (): string => text("import-account");

export const importAccountHint = (): string => text("import-account-hint");

export const importOrder = (columns: Arg): string => text("import-order", { columns });

export const importOrderDay = (): string => text("import-order-day");

export const importOrderMonth = (): string => text("import-order-month");

export const importAddress = (): string => text("import-address");

export const importAddressHint = (): string => text("import-address-hint");

export const importComparing = (): string => text("import-comparing");

export const importShow = (): string => text("import-show");

export const importBack = (): string => text("import-back");

export const importUsers = (count: number): string => text("import-users", { count });

export const importAccounts = (count: number): string => text("import-accounts", { count });

export const importAccesses = (count: number): string => text("import-accesses", { count });

export const importCompanies = (count: number): string => text("import-companies", { count });

export const importBackAgain = (count: number): string => text("import-back-again", { count });

export const importTakenOver = (count: number): string => text("import-taken-over", { count });

export const importNothingNew = (): string => text("import-nothing-new");

export const importPreviewTitle = (what: Arg): string => text("import-preview-title", { what });

export const importPreviewTitleNothing = (): string => text("import-preview-title-nothing");

export const importPreviewUnder = (): string => text("import-preview-under");

export const importFiguresWhat = (): string => text("import-figures-what");

export const importFiguresNew = (): string => text("import-figures-new");

export const importFiguresKnown = (): string => text("import-figures-known");

export const importFiguresUsers = (): string => text("import-figures-users");

export const importFiguresAccounts = (): string => text("import-figures-accounts");

export const importFiguresAccess = (): string => text("import-figures-access");

export const importStays = (): string => text("import-stays");

export const importStaysUnticked = (): string => text("import-stays-unticked");

export const importDisabled = (count: number): string => text("import-disabled", { count });

export const importNamedMore = ({ more, names }: { more: Arg; names: Arg }): string => text("import-named-more", { more, names });

export const importNewUsers = (names: Arg): string => text("import-new-users", { names });

export const importNewCompanies = (names: Arg): string => text("import-new-companies", { names });

export const importNewAccounts = (names: Arg): string => text("import-new-accounts", { names });

export const importAgain = (names: Arg): string => text("import-again", { names });

export const importNoAccess = (count: number): string => text("import-no-access", { count });

export const importNoAddress = (count: number): string => text("import-no-address", { count });

export const importNoAddressTo = (address: Arg): string => text("import-no-address-to", { address });

export const importNoAddressBack = (): string => text("import-no-address-back");

export const importChanged = (count: number): string => text("import-changed", { count });

export const importChangedHint = (): string => text("import-changed-hint");

export const importGone = (count: number): string => text("import-gone", { count });

export const importGoneHint = (): string => text("import-gone-hint");

export const importTickAll = (rows: Arg): string => text("import-tick-all", { rows });

export const importMoreRows = (count: number): string => text("import-more-rows", { count });

export const importUnread = (count: number): string => text("import-unread", { count });

export const importUnreadTable = (): string => text("import-unread-table");

export const importUnreadHow = (): string => text("import-unread-how");

export const importUnreadWhere = (): string => text("import-unread-where");

export const importUnreadWhat = (): string => text("import-unread-what");

export const importUnreadWhy = (): string => text("import-unread-why");

export const importUnreadMore = ({ rows, why }: { rows: Arg; why: Arg }): string => text("import-unread-more", { rows, why });

export const importMeanings = (): string => text("import-meanings");

export const importImporting = (): string => text("import-importing");

export const importDo = (): string => text("import-do");

export const importBackColumns = (): string => text("import-back-columns");

export const importDoneTitle = (what: Arg): string => text("import-done-title", { what });

export const importDoneUnder = (entry: Arg): string => text("import-done-under", { entry });

export const importDoneGrid = (): string => text("import-done-grid");

export const importDonePeople = (): string => text("import-done-people");

export const importDoneAccounts = (): string => text("import-done-accounts");

export const importDoneLeftOut = (): string => text("import-done-left-out");

export const importUndo = (): string => text("import-undo");

export const importUndoTitle = (): string => text("import-undo-title");

export const importUndoConfirm = (): string => text("import-undo-confirm");

export const importUndoHappens = (): string => text("import-undo-happens");

export const importUndoWayBack = (): string => text("import-undo-way-back");

export const importUndoneTitle = (): string => text("import-undone-title");

export const importUndoneUnder = (): string => text("import-undone-under");

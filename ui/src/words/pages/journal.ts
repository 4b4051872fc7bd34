// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { Verified } from "../../ipc/bindings";
import { said, text, type Arg, type Said } from "../catalogue";

/** Two closed lists of the same codes. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const verifiedCodes = ["good", "wrong_entry", "tables_differ", "keys_file_wrong", "file_damaged"] as const;
export const verifiedHasAll: Same<(typeof verifiedCodes)[number], Verified["result"]> = true;
export const verified = (of: Verified): Said => said("verified", of.result, of);

export const journalName = (): string => text("journal-name");

export const journalTitle = (entries: number): string => text("journal-title", { entries });

export const journalTitleUser = (name: Arg): string => text("journal-title-user", { name });

export const journalTitleUserUnnamed = (): string => text("journal-title-user-unnamed");

export const journalTitleAccount = (name: Arg): string => text("journal-title-account", { name });

export const journalTitleAccountUnnamed = (): string => text("journal-title-account-unnamed");

export const journalUnder = (when: Arg): string => text("journal-under", { when });

export const journalUnderNever = (): string => text("journal-under-never");

export const journalStrike = (): string => text("journal-strike");

export const journalSave = (): string => text("journal-save");

export const journalVerify = (): string => text("journal-verify");

export const journalSearch = (): string => text("journal-search");

export const journalFrom = (): string => text("journal-from");

export const journalTo = (): string => text("journal-to");

export const journalHideSignIns = (): string => text("journal-hide-sign-ins");

export const journalShowEverybody = (): string => text("journal-show-everybody");

export const journalShowEverything = (): string => text("journal-show-everything");

export const journalEarlier = (): string => text("journal-earlier");

export const journalBeginning = (): string => text("journal-beginning");

export const journalHead = (head: Arg): string => text("journal-head", { head });

export const journalLoading = (): string => text("journal-loading");

export const journalNothingSoFar = (): string => text("journal-nothing-so-far");

export const journalNothingSoFarUnder = (): string => text("journal-nothing-so-far-under");

export const journalSearchEarlier = (): string => text("journal-search-earlier");

export const journalNothingFound = (): string => text("journal-nothing-found");

export const journalNothingFoundUnder = (): string => text("journal-nothing-found-under");

export const journalNothing = (): string => text("journal-nothing");

export const journalMore = (more: Arg): string => text("journal-more", { more });

export const journalWhat = (): string => text("journal-what");

export const journalBefore = (): string => text("journal-before");

export const journalAfter = (): string => text("journal-after");

export const journalNoValue = (): string => text("journal-no-value");

export const journalSealed = (parts: Arg): string => text("journal-sealed", { parts });

export const journalEntry = (): string => text("journal-entry");

export const journalEntryBy = ({ by, entry }: { by: Arg; entry: Arg }): string => text("journal-entry-by", { by, entry });

export const journalWhen = (): string => text("journal-when");

export const journalWhenClock = ({ computer, when }: { computer: Arg; when: Arg }): string => text("journal-when-clock", { computer, when });

export const journalFingerprint = (): string => text("journal-fingerprint");

export const journalFingerprintHint = (): string => text("journal-fingerprint-hint");

export const journalOtherProgram = (): string => text("journal-other-program");

export const journalHash = (): string => text("journal-hash");

export const journalPrevious = (): string => text("journal-previous");

export const journalSignedBy = (): string => text("journal-signed-by");

export const journalUndo = (): string => text("journal-undo");

export const journalUndoTitle = (entry: Arg): string => text("journal-undo-title", { entry });

export const journalUndoConfirm = (): string => text("journal-undo-confirm");

export const journalUndoHappens = (): string => text("journal-undo-happens");

export const journalUndoWayBack = (): string => text("journal-undo-way-back");

export const journalHistory = (): string => text("journal-history");

export const journalHistoryAll = (): string => text("journal-history-all");

export const journalHistoryNotAllowed = (): string => text("journal-history-not-allowed");

export const journalExportTitle = (): string => text("journal-export-title");

export const journalExportName = ({ business, day }: { business: Arg; day: Arg }): string => text("journal-export-name", { business, day });

export const journalExportHint = (): string => text("journal-export-hint");

export const journalExportKind = (): string => text("journal-export-kind");

export const journalExportCsv = (): string => text("journal-export-csv");

export const journalExportCsvSays = (): string => text("journal-export-csv-says");

export const journalExportJson = (): string => text("journal-export-json");

export const journalExportJsonSays = (): string => text("journal-export-json-says");

export const journalVerifyGood = (): string => text("journal-verify-good");

export const journalVerifyWrong = (): string => text("journal-verify-wrong");

export const journalVerifyTitle = (): string => text("journal-verify-title");

export const journalVerifyUnder = (): string => text("journal-verify-under");

export const journalVerifyFar = (): string => text("journal-verify-far");

export const journalRenewTitle = (): string => text("journal-renew-title");

export const journalRenewUnder = (): string => text("journal-renew-under");

export const journalRenewFar = (): string => text("journal-renew-far");

export const journalRenew = (): string => text("journal-renew");

export const journalEntries = (): string => text("journal-entries");

export const journalStop = (): string => text("journal-stop");

export const journalHide = (): string => text("journal-hide");

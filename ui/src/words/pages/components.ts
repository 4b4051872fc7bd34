// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { Polarity } from "../../ipc/bindings";
import { label, tagged, text, type Arg, type Piece } from "../catalogue";

/** Two closed lists of the same codes. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const tickCodes = ["grants", "forbids"] as const;
export const tickHasAll: Same<(typeof tickCodes)[number], Polarity> = true;
export const tick = (of: Polarity, form?: string): string => label("tick", of, form);

export const componentsWindow = (title: Arg): string => text("components-window", { title });

export const componentsCancel = (): string => text("components-cancel");

export const componentsClose = (): string => text("components-close");

export const componentsBack = (): string => text("components-back");

export const componentsSave = (): string => text("components-save");

export const componentsUndo = (): string => text("components-undo");

export const componentsTryAgain = (): string => text("components-try-again");

export const componentsLoading = (): string => text("components-loading");

export const componentsNotShown = (name: Arg): string => text("components-not-shown", { name });

export const componentsAsOf = (): string => text("components-as-of");

export const componentsShowToday = (): string => text("components-show-today");

export const componentsAsOfNote = (day: Arg): readonly Piece[] => tagged("components-as-of-note", { day });

export const componentsOptional = (): string => text("components-optional");

export const componentsCode = (): string => text("components-code");

export const componentsCodeHint = (): string => text("components-code-hint");

export const componentsCompany = (): string => text("components-company");

export const componentsCompanyChoice = ({ kind, name }: { kind: Arg; name: Arg }): string => text("components-company-choice", { kind, name });

export const componentsEveryCompany = (): string => text("components-every-company");

export const componentsReasonHint = (): string => text("components-reason-hint");

export const componentsReasonMissing = (): string => text("components-reason-missing");

export const componentsDetails = (): string => text("components-details");

export const componentsChangeRecord = (name: Arg): string => text("components-change-record", { name });

export const componentsLeaveRecord = (name: Arg): string => text("components-leave-record", { name });

export const componentsBeginning = (): string => text("components-beginning");

export const componentsCountedSoFar = ({ done, of, what }: { done: Arg; of: Arg; what: Arg }): string => text("components-counted-so-far", { done, of, what });

export const componentsShareSoFar = (percent: Arg): string => text("components-share-so-far", { percent });

export const componentsPasswordShow = (): string => text("components-password-show");

export const componentsPasswordHide = (): string => text("components-password-hide");

export const componentsPasswordShowWhich = (label: Arg): string => text("components-password-show-which", { label });

export const componentsPasswordStrength = (score: number): string => text("components-password-strength", { score });

export const componentsChoose = (): string => text("components-choose");

export const componentsChooseWhich = (label: Arg): string => text("components-choose-which", { label });

export const componentsTypeAName = (): string => text("components-type-a-name");

export const componentsNothingFound = (): string => text("components-nothing-found");

export const componentsNobodyFound = (): string => text("components-nobody-found");

export const componentsNotOne = (typed: Arg): string => text("components-not-one", { typed });

export const componentsNobodyCalled = (typed: Arg): string => text("components-nobody-called", { typed });

export const componentsFound = (count: Arg): string => text("components-found", { count });

export const componentsPersonAdd = (): string => text("components-person-add");

export const componentsPersonAddAnother = (): string => text("components-person-add-another");

export const componentsPersonUp = (): string => text("components-person-up");

export const componentsPersonUpWhich = (name: Arg): string => text("components-person-up-which", { name });

export const componentsPersonOff = (): string => text("components-person-off");

export const componentsPersonOffWhich = (name: Arg): string => text("components-person-off-which", { name });

export const componentsUser = (number: Arg): string => text("components-user", { number });

export const componentsRecoveryCode = (): string => text("components-recovery-code");

export const componentsRecoveryCodeHint = (): string => text("components-recovery-code-hint");

export const componentsRecoveryCodeSome = (groups: Arg): string => text("components-recovery-code-some", { groups });

export const componentsRecoveryCodeAll = (): string => text("components-recovery-code-all");

export const componentsRecoveryCodeOver = (symbols: number): string => text("components-recovery-code-over", { symbols });

export const componentsCopy = (): string => text("components-copy");

export const componentsCopyWhich = (label: Arg): string => text("components-copy-which", { label });

export const componentsCopiedShort = (): string => text("components-copied-short");

export const componentsCopied = (): string => text("components-copied");

export const componentsNotCopied = (): string => text("components-not-copied");

export const componentsSaveAs = (): string => text("components-save-as");

export const componentsSaveAsMissing = (): string => text("components-save-as-missing");

export const componentsWritten = ({ file, size }: { file: Arg; size: Arg }): readonly Piece[] => tagged("components-written", { file, size });

export const componentsWrittenOpen = (): string => text("components-written-open");

export const componentsWrittenShow = (): string => text("components-written-show");

export const componentsWrittenNoProgram = (): string => text("components-written-no-program");

export const componentsWrittenCheck = (): string => text("components-written-check");

export const componentsWrittenDigest = (): string => text("components-written-digest");

export const componentsBytes = (bytes: number): string => text("components-bytes", { bytes });

export const componentsKilobytes = (size: Arg): string => text("components-kilobytes", { size });

export const componentsMegabytes = (size: Arg): string => text("components-megabytes", { size });

export const componentsUndone = (): string => text("components-undone");

export const componentsKeysPalette = (): string => text("components-keys-palette");

export const componentsKeysLock = (): string => text("components-keys-lock");

export const componentsKeysBack = (): string => text("components-keys-back");

export const componentsKeysForward = (): string => text("components-keys-forward");

export const componentsKeysLarger = (): string => text("components-keys-larger");

export const componentsKeysSmaller = (): string => text("components-keys-smaller");

export const componentsKeysUsual = (): string => text("components-keys-usual");

export const componentsKeysPrint = (): string => text("components-keys-print");

export const componentsKeysHelp = (): string => text("components-keys-help");

export const componentsKeysMove = (): readonly Piece[] => tagged("components-keys-move");

export const componentsKeysEscape = (): string => text("components-keys-escape");

export const componentsKeyControl = (): string => text("components-key-control");

export const componentsKeyAlt = (): string => text("components-key-alt");

export const componentsKeyEscape = (): string => text("components-key-escape");

export const componentsNumber = (number: Arg): string => text("components-number", { number });

export const componentsCount = (count: number): string => text("components-count", { count });

export const componentsCountWithin = (count: number): string => text("components-count-within", { count });

export const componentsDayHint = (): string => text("components-day-hint");

export const componentsDayUnread = (): string => text("components-day-unread");

export const componentsDayLate = (): string => text("components-day-late");

export const componentsDayCalendar = (): string => text("components-day-calendar");

export const componentsDayCalendarWhich = (label: Arg): string => text("components-day-calendar-which", { label });

export const componentsDayBefore = (): string => text("components-day-before");

export const componentsDayAfter = (): string => text("components-day-after");

export const componentsDayMonth = (month: Arg): string => text("components-day-month", { month });

export const componentsDayToday = (): string => text("components-day-today");

export const componentsDayNone = (): string => text("components-day-none");

export const componentsAsOfToday = (): string => text("components-as-of-today");

export const componentsAsOfTodayWhich = (): string => text("components-as-of-today-which");
